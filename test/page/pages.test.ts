import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';
import { knowPage } from '../../src/page/know-page.js';
import { readLines } from '../../src/page/line.js';
import { readPages } from '../../src/page/wide-gaps.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const pages = (source: string): { known: boolean; starts: string[] } => {
  const lines = readLines(source);
  const { known, starts } = knowPage(lines, source).pages;
  return { known, starts: [...starts].sort((a, b) => a - b).map((i) => lines[i]?.text ?? '') };
};
const firstLines = (count: number): string[] => pagesOf(count).slice(1).map(({ text }) => text.split('\n')[0] ?? '');

describe('a machine has not read a page', () => {
  const text = [0, 1, 2, 3].map((p) => printed(paragraph(p * 6)));
  it.each<[string, (part: string) => string]>([
    ['for its number signs', (part) => part.replace('. ', '. Revue, n° 4, ').replace(' the ', ' the Revista N° 2 ')],
    ['for its guillemets', (part) => part.replace('. ', '. «The boats» were ').replace(' the ', ' the «seals» ')],
    ['for straight marks that open quotations', (part) => part.replace(/\n/gu, '\nfor £4, \'never,\' and \'no,\' ').replace('\nfor', '\n\'For')],
  ])('%s', (_, add) => { const source = text.map(add).join('\n\n'); expect(knowPage(readLines(source), source).page.kind).toBe('pdf-text'); });
  it.each<[string, (part: string) => string]>([
    ['degrees where figures were raised', (part) => part.replace('. ', '.° ').replace(' the ', ' tbe° ')],
    ['closing guillemets alone', (part) => part.replace('. ', '.» ').replace(', ', ',» ').replace(' and ', ' and» ').replace(' of ', ' of» ')],
  ])('but has, for %s', (_, add) => { const source = text.map(add).join('\n\n'); expect(knowPage(readLines(source), source).page.kind).toBe('scan'); });
});

describe('pages are known', () => {
  it('by form feeds', () => { expect(pages(book(pagesOf(4)))).toEqual({ known: true, starts: firstLines(4) }); });
  it('by folios at their feet', () => {
    expect(pages(book(pagesOf(4, (page) => ({ folio: String(page + 11) })), '')).starts).toEqual(firstLines(4));
  });
  it('by a folio below a foot of several lines, on a last page of two lines too', () => {
    const foot = ['Citation: Ann Lee. The Price of Rice. 04-17-2017.', 'https://harbours.example/node/28443/discussions/176019', 'Licensed under a Licence of the Port.'];
    const source = [...pagesOf(4).map(({ text }, p) => [text, ...foot, String(p + 1)].join('\n')), ['They sold it.', ...foot, '5'].join('\n')].join('\n');
    const { furniture } = read(source);
    expect(furniture.filter(({ kind }) => kind === 'folio').map(({ origin: [at] }) => source.slice(at?.start, at?.end).trim())).toEqual(['1', '2', '3', '4', '5']);
    expect(read(source.replace(/5$/u, '7')).text).toMatch(/7$/u);
  });
  it('by heads, which stand above their first line', () => {
    expect(pages(book(pagesOf(5, (page) => ({ head: `${page + 11}        The Price of Rice` })), '')).starts.slice(-4)).toEqual(firstLines(5));
  });
  it('by a single space before a line, where there is nothing else', () => {
    const [first, second] = [printed(paragraph(0, 20)), printed(paragraph(20, 20))];
    expect(pages(`${first}\n ${second}`)).toEqual({ known: true, starts: [second.split('\n')[0]] });
  });
});
describe('pages are not known', () => {
  it.each([
    ['in one column of paragraphs', [0, 1, 2, 3].map((p) => printed(paragraph(p * 6))).join('\n\n')],
    ['by indents', [0, 1, 2, 3, 4, 5].map((p) => printed(paragraph(p * 6), 66, '   ')).join('\n')],
    ['where a line is a paragraph', [0, 1, 2, 3, 4, 5].map((p) => paragraph(p * 6)).join('\n')],
  ])('%s', (_, source) => { expect(pages(source)).toEqual({ known: false, starts: [] }); });
});

describe('how the page was printed', () => {
  const page = (source: string, asked = {}): object => knowPage(readLines(source), source, asked).page;
  it.each([
    ['paragraphs set apart by empty lines', [0, 1, 2, 3].map((p) => printed(paragraph(p * 6))).join('\n\n'), { kind: 'pdf-text', paragraphs: 'blank-line' }],
    ['paragraphs that begin with an indent', [0, 1, 2, 3].map((p) => printed(paragraph(p * 6), 66, '   ')).join('\n'), { kind: 'pdf-text', paragraphs: 'indent' }],
    ['such paragraphs under headings that empty lines set apart', [0, 1, 2].map((p) => `The Boats of ${p + 1911}\n\n${printed(paragraph(p * 12))}\n${printed(paragraph(p * 12 + 6), 66, '   ')}`).join('\n\n'), { kind: 'pdf-text', paragraphs: 'indent' }],
    ['paragraphs that only their last lines tell', [0, 1, 2, 3].map((p) => printed(paragraph(p * 6, 9))).join('\n'), { kind: 'pdf-text', paragraphs: 'line-length' }],
    ['a line for each paragraph', [0, 1, 2, 3].map((p) => paragraph(p * 6)).join('\n'), { kind: 'plain' }],
    ['a web page', `Sign in\n\n${[0, 1, 2, 3].map((p) => paragraph(p * 6)).join('\n\n')}\n\nPrivacy Policy\n`, { kind: 'web' }],
    ['a scan', [0, 1, 2, 3].map((p) => printed(paragraph(p * 6)).replace('. ', '.” ° ').replace(' the ', ' tbe° ')).join('\n\n'), { kind: 'scan' }],
  ])('%s', (_, source, wanted) => { expect(page(source)).toMatchObject(wanted); });
  it('what the caller knows comes first', () => {
    const source = [0, 1, 2, 3].map((p) => printed(paragraph(p * 6))).join('\n\n');
    expect(page(source, { paragraphs: 'indent', kind: 'scan' })).toMatchObject({ kind: 'scan', paragraphs: 'indent' });
    expect(knowPage(readLines(source), source, { kind: 'plain' }).wrapped).toBe(false);
    expect(knowPage(readLines(paragraph(0)), paragraph(0), { kind: 'pdf-text' }).wrapped).toBe(true);
  });
});

describe('empty lines between pages, where no form feed is', () => {
  const ends = (source: string): string[] => readPages(source).filter(({ afterFormFeed }) => afterFormFeed).map(({ text }) => text);
  it('end them, four or more where two stand between paragraphs', () => {
    expect(ends(pagesOf(5).map(({ text }) => text.replaceAll('\n\n', '\n\n\n')).join('\n\n\n\n\n'))).toEqual(firstLines(5));
  });
  it('with a head and a folio that stand apart', () => {
    const source = pagesOf(5).map(({ text }, p) => `THE PRICE OF RICE\n\n\n\n\n${text}\n\n\n\n\n${p + 11}`).join('\n\n\n\n\n'), { text, furniture } = read(source);
    expect([text.includes('RICE'), /\b1[1-5]\b/u.test(text), furniture.length]).toEqual([false, false, 10]);
  });
  it('and a note ends there', () => {
    const source = pagesOf(5).map(({ text }, p) => `${text.replace('. ', `.${p + 1} `)}\n\n\n${p + 1} North, The Boats, p. ${p + 3}${p === 1 ? ', who counts the sacks of the' : '.'}`).join('\n\n\n\n\n');
    expect(read(source).notes.map(({ marker, text }) => `${marker} ${text}`).slice(0, 3)).toEqual(['1 North, The Boats, p. 3.', '2 North, The Boats, p. 4, who counts the sacks of the', '3 North, The Boats, p. 5.']);
  });
  it.each<[string, string]>([
    ['chapters', [0, 1, 2, 3].map((c) => pagesOf(4).map(({ text }) => `${text} ${c}`).join('\n\n')).join('\n\n\n\n\n')],
    ['headings and paragraphs', [0, 1, 2, 3, 4].map((c) => `The Boats of ${c}\n\n\n\n\n${printed(paragraph(c * 6))}`).join('\n\n\n\n\n')],
    ['parts of a web page', [0, 1, 2, 3, 4].map((c) => Array.from({ length: 20 }, (_, k) => paragraph(c * 40 + k * 2, 2)).join('\n')).join('\n\n\n\n\n')],
    ['pages with form feeds', `${pagesOf(4).map(({ text }) => text).join('\n\n\n\n\n')}\f`],
  ])('but not those between %s', (_, source) => { expect(ends(source)).toEqual([]); });
});
