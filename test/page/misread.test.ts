import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/line.js';
import { paragraph, printed } from '../support/printed-book.js';
import { fitOf, headSign, scanMarkers } from '../../src/page/misread.js';
import { quotationMarks } from '../../src/page/quotation-marks.js';

describe('a sign that a machine read', () => {
  it.each<[string, number, number]>([['?', 2, 5], ['’4', 14, 13], ['!°', 10, 12], ['2', 22, 31], ['*>', 45, 54], ['17', 17, 71], ['?', 2, 22], ['3', 23, 2]])(
    '%s is rather %i than %i', (raw, likely, other) => { expect(fitOf(raw, likely)).toBeGreaterThan(fitOf(raw, other)); });
  it('that is not there fits no number well', () => { expect(fitOf('', 7)).toBeLessThan(0); });
});

describe('in a line of a scan', () => {
  const marks = (text: string): string[] => {
    const lines = readLines(text), last = lines.length - 1;
    return scanMarkers(lines, last, quotationMarks(lines)).filter(({ weight }) => weight > 0).map(({ raw }) => raw);
  };
  it.each<[string, string[]]>([
    ['no boat came back.? The board wrote', ['?']],
    ['he wrote “no boat came.”? The board', ['?']],
    ['he wrote “no boat came.”” The board', ['”']],
    ['no boat came.\' The board', ['\'']],
    ['Commissioner Lee” had counted them', ['”']],
    ['with the trouble of weighing;’ and with that® of counting', ['’', '®']],
    ['nobody came.*! The board', ['*!']],
    ['nobody came.\'¢ The board', ['\'¢']],
    ['of “the second year.”4 The board', ['4', '4']],
    ['the boats were gone.12 The board', ['12']],
  ])('%s: a marker may be %j', (text, raw) => { expect(marks(text)).toEqual(raw); });
  it('a symbol in brackets is one sign', () => {
    const lines = readLines('The boats [t] were gone.[+] The board wrote “of it.”[*] So');
    expect(scanMarkers(lines, 0, quotationMarks(lines)).filter(({ weight }) => weight === 1).map(({ raw, length }) => [raw, length])).toEqual([['+', 3], ['*', 3]]);
  });
  it.each(['Who had counted them? The board', 'he wrote “no boat came.” The board', 'they asked “which boats”? The board', 'the keepers’ boats and the ‘old’ board', 'No. 3 of the year 1921, p. 14.'])('nothing is in %s', (text) => { expect(marks(text)).toEqual([]); });
  it('a quotation mark closes what an earlier line opened', () => { expect(marks('He wrote “the boats were gone\nand no boat came.” The board')).toEqual([]); });
});

describe('at the head of a line of a scan', () => {
  it('a block without a number hardly, where it is as long as a paragraph', () => {
    const weigh = (block: string): number => { const lines = readLines(`The boats were counted.\n\n${block}\n\nThe end.`); return headSign(lines, 2, false, new Map())?.weight ?? 0; };
    const short = 'North, The Boats of the Delta and of its Landing Places, p. 3; South, The Markets\nof the Lower Valley, p. 9, who had asked the board for its figures before the flood\nand could not find them.', long = printed(paragraph(0, 16), 80);
    expect(weigh(short)).toBe(weigh('North, The Boats, p. 3.'));
    expect(weigh(long)).toBeLessThan(weigh(short) - 2);
    expect([weigh(short.replaceAll(/\d/gu, 'x')), weigh(short.replace('9', 'x'))].map((weight) => weight - weigh(short))).toEqual([-1.5, -0.75]);
    expect(weigh(`7 ${long}`)).toBe(weigh(`7 ${short}`));
  });
  const head = (text: string, above = ''): string | undefined => { const lines = readLines(`The boats were counted.\n${above}\n${text}`); return headSign(lines, 2, false, new Map())?.raw; };
  it.each([['?For the boats, see', '?'], ['SFor the boats', 'S'], ['M1North, The Boats', 'M1'], ['’4 North', '’4'], ['#2 See the boats', '#2'], ['201d: at 4', '20'], ['44 d. at 4', '44'], ['2957 orth, The Boats', '2957'], ['!2north, The Boats', '!2'], ['[4] North', '4'], ['} North, The Boats', '}'], ['~ North', '~'], ['North, The Boats', '']])('%s begins a note with “%s”', (text, raw) => { expect(head(text)).toBe(raw); });
  it.each([['1. Of boats', '1'], ['?, Of boats', '?'], ['S. Of boats', 'S']])('where stops stand behind numbers, %s begins one with “%s”', (text, raw) => {
    const lines = readLines(`The boats were counted.\n\n${text}`);
    expect(headSign(lines, 2, false, new Map(), true)?.raw).toBe(raw);
  });
  it.each(['} of the boats', '1,200 boats', '1921-22 was', '3. Of boats', 'of the boats', 'I North had counted'])('“%s” has no number', (text) => { expect(head(text) ?? '').toBe(''); });
  it('a quotation that is closed again is none', () => {
    const lines = readLines('The boats were counted.\n\n‘Nobody came,’ he wrote.\n\n‘North, The Boats, p. 3.');
    const weigh = (line: number): number => headSign(lines, line, false, quotationMarks(lines))?.weight ?? 0;
    expect([weigh(2) < 0, weigh(4) > 0]).toEqual([true, true]);
  });
});
