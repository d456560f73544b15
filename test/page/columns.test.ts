/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { untangleColumns } from '../../src/page/columns.js';
import { originOfSpan } from '../../src/text/origin.js';
import { mergeSpans } from '../../src/text/span.js';
import { trace, value } from '../../src/text/traced.js';
import { printColumns, setLines, type Setting } from '../support/two-columns.js';

/** The paragraphs of the chapter that is bundled, without its headings, markers and notes. */
const prose = readFileSync(new URL('../../fixtures/chapter/source.txt', import.meta.url), 'utf8').split(/\nNotes\n/iu)[0]
  ?.split('\n').filter((line) => line.length > 150).map((line) => line.replace(/(?<=\D[.,”])\d{1,2}(?=\s|$)/gu, '')) ?? [];
const wordsOf = (text: string): string => text.replace(/-\s*\n\s*/gu, '').replace(/\s+/gu, ' ').trim();
const untangle = (text: string): string => value(untangleColumns(trace(text)).text);
/** Nothing of the source is lost or doubled, whatever order it stands in. */
const covers = (source: string): void => {
  const { text } = untangleColumns(trace(source));
  const spans = originOfSpan(text);
  expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(mergeSpans(spans).reduce((sum, { start, end }) => sum + end - start, 0));
  expect(account(read(source), source)).toEqual({ orphaned: [], doubled: [], balanced: true });
};

describe('two columns printed side by side are set one after the other', () => {
  it.each<[string, Setting]>([
    ['with words broken at line ends', {}],
    ['with ragged lines', { ragged: true }],
    ['with narrow columns', { width: 34 }],
    ['with wide columns far apart', { width: 60, gutter: 12 }],
    ['with a gutter of three', { gutter: 3 }],
    ['with lines of the right column between those of the left', { uneven: true }],
    ['on one page', { lines: 70, pageEnd: '' }],
    ['with short pages, the last one hardly begun', { lines: 17 }],
    ['with page ends that are empty lines', { pageEnd: '\n\n\n' }],
  ])('%s', (_, setting) => {
    const source = printColumns(prose, setting);
    expect(wordsOf(untangle(source))).toBe(prose.join(' '));
    expect(untangleColumns(trace(source))).toMatchObject({ columns: 2, diagnostics: [] });
    expect(read(source).page.columns).toBe(2);
    covers(source);
  });
  it('an indent of two stays in both, unless lines of the right one stand askew', () => {
    const source = printColumns(prose, { indent: '  ' });
    const setIn = (text: string): number => untangle(text).split(/[\n\f]/u).filter((line) => line.startsWith('  ') && line.trim() !== '').length;
    expect(setIn(source)).toBe(prose.length);
    const [first = '', ...lines] = source.split('\n');
    expect(setIn([first.replace(/(?<=\S)( {4,})(?=\S)/u, ' $1'), ...lines].join('\n'))).toBeLessThan(prose.length);
  });
  it('with the line ends of another system', () => {
    const source = printColumns(prose).replace(/\n/gu, '\r\n');
    expect(wordsOf(untangle(source))).toBe(prose.join(' '));
    covers(source);
  });
  it.each<[string, (page: number) => string]>([
    ['a running head over the gutter', (page) => `The Price of Rice in the River Province ${page + 11}`],
    ['a head with a folio far from it', (page) => `${page + 11}${' '.repeat(60)}The Price of Rice`],
    ['a head at the left, a folio at the right', (page) => `The Price of Rice${' '.repeat(60)}${page + 11}`],
  ])('%s stays where it is', (_, head) => {
    const source = printColumns(prose, { head });
    const pages = untangle(source).split(/\f/u).filter((_, half) => half % 2 === 0);
    pages.forEach((page, p) => { expect(page.trimStart().startsWith(head(p + 1).trim())).toBe(true); });
    covers(source);
  });
  it.each<[string, (page: number) => string]>([
    ['a folio', (page) => String(page + 11)],
    ['a foot', (page) => `Journal of River Studies, vol. 3, p. ${page + 11}`],
  ])('%s under both columns stays behind them', (_, foot) => {
    const source = printColumns(prose, { foot });
    const ends = untangle(source).split(/\f/u).filter((_, half) => half % 2 === 1);
    ends.forEach((page, p) => { expect(page.trimEnd().endsWith(foot(p + 1))).toBe(true); });
    covers(source);
  });
  it('with short contributions, each below its title and its author', () => {
    const pieces = ['The Keepers', 'The Clerks', 'The Doors', 'The Boats', 'The Board', 'The Mint'].flatMap((title, i) => [title, ['Ann Lee', 'Tom Reed', 'Ruth Abel'][i % 3] ?? '', 'University of Leeds', (prose[i + 1] ?? '').split(' ').slice(0, 40).join(' ')]);
    const source = printColumns(pieces, { lines: 25, pageEnd: '' });
    expect(untangleColumns(trace(source))).toMatchObject({ columns: 2, diagnostics: [] });
    expect(wordsOf(untangle(source))).toBe(pieces.join(' '));
  });
  it.each<[string, string[], boolean]>([
    ['a heading of the left column and what stands below it stay in it', ['Document No. 1', '', 'Record of the words that were exchanged about', 'the granaries of the province in that spring'], true],
    ['a foot alone stays behind both', ['Harbour Studies, No. 1'], false],
  ])('%s', (_, last, inLeft) => {
    const right = setLines(`${prose[3] ?? ''} ${prose[4] ?? ''}`, 46).slice(0, 12);
    const left = [...setLines(`${prose[1] ?? ''} ${prose[2] ?? ''}`, 46).slice(0, 14), '', ...last];
    const read = untangle(left.map((line, i) => `${line.padEnd(52)}${right[i] ?? ''}`.trimEnd()).join('\n'));
    expect(read.indexOf(last[0] ?? '') < read.indexOf(right[0]?.trim() ?? '')).toBe(inLeft);
  });
  it('a heading over both columns stays between what stands above and below it', () => {
    const heading = 'II. The Telegraph and the Board of the River Conservancy in the Years of the Commission';
    const [above, below] = [prose.slice(0, 4), prose.slice(4)].map((part) => printColumns(part, { lines: 200, pageEnd: '' })) as [string, string];
    const source = `${above}\n${' '.repeat(6)}${heading}\n\n${below}`;
    expect(wordsOf(untangle(source))).toBe([...prose.slice(0, 4), heading, ...prose.slice(4)].join(' '));
    covers(source);
  });
  it('an abstract over the whole width stays before them', () => {
    const abstract = 'This chapter follows one price from the board on which a clerk chalked it to the table in which a\nministry printed it, and asks who rounded it on the way, in which of the eleven offices, and for whom.\n';
    const source = `${abstract}\n${printColumns(prose)}`;
    expect(wordsOf(untangle(source))).toBe(`${wordsOf(abstract)} ${prose.join(' ')}`);
    covers(source);
  });
  it('notes at the feet of columns are tied to their markers, and no text is taken with them', () => {
    const marked = prose.map((paragraph, i) => (i < 3 ? paragraph.replace(/\.(?= )/u, `.${i + 1}`) : paragraph));
    const notes = [['1 North, The Rice Boats (Leeds: Harbour, 1931), p. 14, who counts the boats and not the sacks.', '2 Ibid., p. 15.'], ['3 South, Markets Without Merchants (Leeds: Harbour, 1933), pp. 2–9.']];
    const source = printColumns(marked, { notes, lines: 40 });
    const document = read(source);
    expect(document.notes.map(({ marker, state, text }) => [marker, state, text.split(' ')[0]])).toEqual([['1', 'whole', 'North,'], ['2', 'whole', 'Ibid.,'], ['3', 'whole', 'South,']]);
    expect(document.notes.map(({ anchor }) => document.text.slice((anchor?.offset ?? 0) - 8, anchor?.offset))).toEqual(prose.slice(0, 3).map((paragraph) => paragraph.slice(0, paragraph.search(/\.(?= )/u) + 1).slice(-8)));
    expect(document.text.replace(/\s+/gu, ' ').length).toBeGreaterThan(prose.join(' ').length - 10);
    covers(source);
  });
  it('whatever is printed in columns, nothing is lost', () => {
    fc.assert(fc.property(fc.array(fc.lorem({ maxCount: 60 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 16, max: 60 }), fc.integer({ min: 2, max: 9 }), fc.boolean(), (paragraphs, width, gutter, uneven) => {
      covers(printColumns(paragraphs, { width, gutter, uneven, lines: 12 }));
    }), { numRuns: 100 });
  });
});

describe('what is printed side by side without being columns of prose stays as it is', () => {
  const stays = (source: string): void => {
    expect(untangle(source)).toBe(source);
    expect(untangleColumns(trace(source)).columns).toBe(1);
  };
  it.each<[string, string]>([
    ['one column', printColumns(prose.slice(0, 3), { width: 90, lines: 400, pageEnd: '' })],
    ['a running head and a folio on each page', Array.from({ length: 12 }, (_, p) => `Page ${p + 1}${' '.repeat(40)}Progress and the River\n\nThe granaries had collapsed, and what remained of them were\nbuildings, a few of them sound.\n\f`).join('')],
    ['a table of figures', Array.from({ length: 20 }, (_, i) => `${`Harbour ${String.fromCharCode(65 + i)}`.padEnd(30)}${1000 + i * 17}        ${i}.5`).join('\n')],
    ['a table of short entries', Array.from({ length: 20 }, (_, i) => `${`keeper of granary ${i}`.padEnd(40)}fined for a short measure`.padEnd(72)).join('\n')],
    ['an index in two columns', Array.from({ length: 24 }, (_, i) => `${`granaries, keepers of, ${i + 3}, ${i + 40}`.padEnd(44)}rice, price of, ${i + 11}`).join('\n')],
    ['a poem beside another', Array.from({ length: 16 }, (_, i) => `${['The river moved its bed at night', 'And no one heard it going;', 'The dikes stood white in the morning light', 'With nothing behind them flowing.'][i % 4]?.padEnd(50) ?? ''}${['The clerk has drawn a line of red', 'Where once the water hurried;', 'The boats lie dry upon the bed,', 'The harbour master worried.'][i % 4] ?? ''}`).join('\n')],
    ['a table of contents', Array.from({ length: 14 }, (_, i) => `${`Chapter ${i + 1}. What the keepers wrote and who read it`.padEnd(60)}${i * 12 + 1}`).join('\n')],
    ['an aligned list of terms', Array.from({ length: 14 }, (_, i) => `${`term ${i}`.padEnd(20)}the measure that was used at the landing when boats came in`).join('\n')],
    ['a signature block', 'The commission has read this report and agrees with it.\n\n\nFor the province                         For the ministry\nthe commissioner of grain                the secretary of the board\nHo Lin                                   Chang Wei\nNanking, 7 July 1936                     Nanking, 9 July 1936\n'],
    ['a speech with its speakers before it', Array.from({ length: 16 }, (_, i) => (i % 3 === 0 ? `${(i % 2 === 0 ? 'Keeper' : 'Clerk').padEnd(16)}the grain was dry when it came in and wet when it went out` : `${' '.repeat(16)}and nobody has told me since then who opened the door`)).join('\n')],
  ])('%s', (_, source) => { stays(source); });
  it.each<[string, string]>([
    ['cells of a table that begin and end together', Array.from({ length: 8 }, (_, i) => [
      `${'The old board was chalked by a clerk who'.padEnd(48)}The new table was printed by a ministry that`, `${'stood at the landing and heard the boats'.padEnd(48)}stood in the capital and heard of the boats`,
      `${`come in before he wrote number ${i} down.`.padEnd(48)}a week after they had gone out again.`, ''].join('\n')).join('\n')],
    ['three columns', Array.from({ length: 24 }, () => `${'what remained of the old granaries'.padEnd(38)}${'were buildings and a body of old'.padEnd(38)}precedent that governments invoked`).join('\n')],
  ])('%s raise a doubt', (_, source) => {
    stays(source);
    expect(untangleColumns(trace(source)).diagnostics).toMatchObject([{ rule: 'columns-mixed', reason: 'Lines of two columns may be mixed' }]);
    expect(read(source).diagnostics.map(({ rule }) => rule)).toContain('columns-mixed');
  });
  it('more lines than a page holds, with no page end among them, raise a doubt', () => {
    const source = printColumns([...prose, ...prose, ...prose, ...prose], { lines: 40, pageEnd: '' });
    stays(source);
    expect(untangleColumns(trace(source)).diagnostics).toHaveLength(1);
  });
});

describe('what the caller knows', () => {
  it('one column: nothing moves, and nothing is doubted', () => {
    const source = printColumns(prose);
    expect(untangleColumns(trace(source), 1)).toMatchObject({ columns: 1, diagnostics: [] });
    expect(read(source, { page: { columns: 1 } }).page.columns).toBe(1);
  });
  it('two columns: the gutter is evidence enough', () => {
    const source = 'The clerk chalked the      Nobody in the capital had\nprice on the board and     asked for it, and nobody\nwent home.                 has read it since.\n';
    expect(read(source).page.columns).toBe(1);
    const document = read(source, { page: { columns: 2 } });
    expect(document.page.columns).toBe(2);
    expect(wordsOf(document.text)).toBe('The clerk chalked the price on the board and went home. Nobody in the capital had asked for it, and nobody has read it since.');
  });
});
