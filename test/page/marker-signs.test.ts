import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/line.js';
import { markerSigns } from '../../src/page/marker-signs.js';

const best = (text: string): [number, number][] => readLines(text).flatMap((line, i) => markerSigns(line, i).map(({ number, shape }): [number, number] => [number, shape]));
const strong = (text: string): number[] => best(text).filter(([, shape]) => shape >= 0.5).map(([number]) => number);

describe('a number that looks like a marker', () => {
  it.each([
    ['behind a full stop', 'The granaries had collapsed.12 Historians disagree.', [12]],
    ['behind a comma', 'in the spring,3 when', [3]], ['behind a quotation mark', '“a body of precedent”7 and', [7]], ['behind a bracket', '(a few of them)4 were', [4]],
    ['behind a word', 'the granaries5 had', [5]], ['behind a year', 'in the autumn of 1935.8 Of these', [8]], ['behind a question', 'Who asked?9 Nobody', [9]],
    ['raised', 'had collapsed¹² long', [12]], ['in brackets', 'had collapsed [12] long', [12]], ['in brackets, in roman figures', 'had collapsed.[xiv] Long', [14]], ['at the end of a line', 'the granaries had collapsed.12', [12]],
    ['fused to the next word', 'had collapsed.12Historians', [12]], ['set off behind a sentence', 'had collapsed. 12 Historians', [12]], ['set off before a stop', 'my own writings 3 , and', [3]],
    ['two of them', 'collapsed.1 Nobody asked.2', [1, 2]], ['behind Chinese', '粮仓12', [12]], ['behind a Chinese full stop', '粮仓倒塌。12史家不同意。', [12]], ['behind Chinese marks of a title', '《历史研究》3的文章', [3]],
  ])('%s: %s', (_, text, numbers) => { expect(strong(text)).toEqual(numbers); });
});

describe('a number that does not', () => {
  it.each([
    ['a year', 'in 1935 and in 1936.'], ['a range of years', 'the years 1958–60. Then'], ['a decimal before a sign', 'a share of 3.5% of it'], ['a page', 'see p.12 of it'], ['a page with a space', 'see p. 12. There'],
    ['an ordinal', 'the 3rd of them'], ['a percentage', 'some 12% of it'], ['an aeroplane', 'a U-2 flew'], ['a form', 'Form No. 3, on which'], ['a volume', 'vol. 3, pp. 4–5'], ['a chapter', 'in chapter 5 of it'],
    ['a date', 'on 7 July they'], ['a sum', 'cost $40. They'], ['a square metre', 'of 12 m² each'], ['a Chinese month', '战争爆发，6月25日'], ['a thousand', '3,412 boats'], ['a count', 'the 61 cases'], ['a time', 'at 12:30 they'], ['a fraction', '1/2 of it'],
    ['a number with a nought before it', 'agent.007 came'], ['a letter that an editor supplied', 'th[i]s house of Medic[i]'], ['points in brackets', 'first [i] the boats, then [ii] the boards'], ['no roman number', 'disse,[il] re'], ['a long number', 'form.1234 is'], ['an abbreviation', 'see no.12 and'], ['a section', '§ 12. The law'],
  ])('%s: %s', (_, text) => { expect(strong(text)).toEqual([]); });
});

it.each([
  ['fused to a year before its stop', 'changed before 18486. The', 6], ['of two figures', 'until 192114, when', 14], ['at the end of a line', 'before 19147', 7],
])('a note of that number lets it be one: %s', (_, text, number) => { expect(best(text)).toContainEqual([number, 0]); });
it.each(['form 18486-A', 'no. 3/18486', 'the 188404 sacks of', 'in 1848 and 1849', '19210', 'of 1848609871'])('none behind a year: %s', (text) => { expect(best(text).filter(([, shape]) => shape === 0)).toEqual([]); });

it.each([
  ['behind a word that takes a number, before a stop that stands apart', 'in the field of administrative law 2 . According', 2],
  ['behind figures, before a bracket', 'the judgment III CZP 2/86 19 ). In', 19], ['behind a year', 'the decree of 2010 12 (revoked', 12],
])('a number %s counts only with its note', (_, text, number) => { expect(best(text)).toContainEqual([number, 0]); });
it('the number of a section is no marker', () => { expect(best('2.1 The Office')).toEqual([]); });

// what follows is looked at for a space or a capital, and one of the two is not enough behind a figure
it('a decimal before a word in lower case: short by 3.5 per cent', () => { expect(strong('short by 3.5 per cent')).toEqual([]); });
