import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const numbersOf = (source: string): string[] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.notes.filter(({ state }) => state !== 'missing').map(({ marker }) => marker);
};
/** Three pages with two markers each, and their notes at the foot; `number` writes a note's number. */
const noted = (note: (number: number, page: number) => string, { restart = false, gap = '\n' } = {}): string =>
  book(pagesOf(3).map(({ text }, p) => {
    const first = restart ? 1 : p * 2 + 1;
    const [head, ...rest] = text.split('. ');
    return { text: [head, `.${first} `, rest.slice(0, 3).join('. '), `.${first + 1} `, rest.slice(3).join('. ')].join(''), foot: [note(first, p), note(first + 1, p)].join(gap), folio: String(p + 11) };
  }));
const TITLES = ['North, The Boats, p. 4.', 'Ibid., p. 7.', 'South, The Boards of the River, pp. 2–9.', 'See the report of the commission.', 'East, Telegraph and Landing, p. 12.', '“The Price of Rice,” p. 8.'];
const title = (number: number): string => TITLES[number % TITLES.length] ?? '';

describe('the first line of a note is known by its number', () => {
  it.each<[string, (number: number) => string]>([
    ['with a space behind it', (n) => `${n} ${title(n)}`], ['with a full stop', (n) => `${n}. ${title(n)}`], ['in brackets', (n) => `[${n}] ${title(n)}`],
    ['fused to its first word', (n) => `${n}${title(n)}`], ['set in', (n) => `   ${n} ${title(n)}`], ['alone on its line', (n) => `${n}\n${title(n)}`],
  ])('%s', (_, note) => { expect(numbersOf(noted(note))).toEqual(['1', '2', '3', '4', '5', '6']); });
  it.each([['1 '], ['[1] ']])('between the notes beside it, where its marker is not seen: %s', (head) => {
    const unseen = noted((n) => `${head.replace('1', String(n))}${title(n)}`).replace('.5 ', ' ');
    expect(numbersOf(unseen).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
  });
  it('a bracket at the head of a line of text, with no note of its series near it, numbers none', () => {
    expect(numbersOf(noted((n) => `[${n}] ${title(n)}`).replace(/\n(?=\S)/u, '\n[7] '))).toEqual(['1', '2', '3', '4', '5', '6']);
  });
  it('where a machine read the letter for the figure one', () => {
    expect(numbersOf(noted((n) => `${n === 1 ? 'l' : n}) ${title(n)}`))).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(numbersOf(`${paragraph(0)}\n\nl) ${title(0)}\nm) ${title(1)}\n\n${paragraph(6)}`)).toEqual([]);
  });
  it('a bracket behind each is a bracket behind its marker, and one that closes stays', () => {
    const source = `${printed(`${paragraph(0)} Bekannt ist das Register1) (die Zölle galten schon2)). ${paragraph(6)}`)}\n\n1) ${title(0)}\n2) ${title(1)}`;
    const { text } = read(source);
    expect(text).toContain('das Register (die Zölle galten schon). ');
  });
  const ROMAN = ['i', 'ii', 'iii', 'iv'];
  /** A text with four markers in roman figures, fused to their words, and its notes at the end. */
  const endnoted = (head: string, note: (roman: string, k: number) => string): string =>
    [...ROMAN.map((roman, k) => printed(`${paragraph(k * 12)} So it was counted.${roman} ${paragraph(k * 12 + 6)}`)), ...(head === '' ? [] : [head]), ROMAN.map(note).join('\n')].join('\n\n');
  it.each([
    ['below their heading', 'Notes', (roman: string, k: number): string => `${roman} ${title(k)}`], ['without one', '', (roman: string, k: number): string => `${roman} ${title(k)}`], ['with a full stop', '', (roman: string, k: number): string => `${roman}. ${title(k)}`],
  ])('in roman figures, as a word processor prints endnotes, %s', (_, head, note) => {
    const source = endnoted(head, note);
    expect(numbersOf(source)).toEqual(ROMAN);
    expect(read(source).notes.map(({ anchor }) => (anchor === null ? '–' : /\S+$/u.exec(read(source).text.slice(0, anchor.offset))?.[0]))).toEqual(ROMAN.map(() => 'counted.'));
  });
  it('but letters that no notes follow are none, nor is what an English case is called by', () => {
    expect(numbersOf(endnoted('', (_, k) => paragraph(k + 50, 2)))).toEqual([]);
    const law = [printed(`${paragraph(0)} So it was held.1 ${paragraph(6)} So it was held again.2 ${paragraph(12)}`), 'Notes', '1 Board of Trade of the River\nv. North, 12 Reports 4.\n2 South\nv. East, 13 Reports 5.'].join('\n\n');
    expect(read(law).notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(['1 Board of Trade of the River v. North, 12 Reports 4.', '2 South v. East, 13 Reports 5.']);
  });
  it.each([['a folio', {}], ['a folio and a head', { head: 'THE RIVER AND ITS CLERKS' }]])('on the page behind the one that their heading ends, beyond %s', (_, head) => {
    const [one = '', two = '', three = '', four = ''] = pagesOf(4).map(({ text }) => text.replace('. ', '.1 ').replace(/\. (?=[^.]*\.$)/u, '.2 '));
    const notes = (from: number): string => [0, 1].map((n) => `[${n + 1}] ${title(n + from)}`).join('\n');
    const parts = [`${one}\n\nNotes\n${notes(0)}\n\nThe Second Landing\n\n${two}`.replace(/\.[12] (?=[^\n]*\n\nThe S)/u, '. '), three.replace(/\.[12] /gu, '. '), `${four.replace(/\.[12] /gu, '. ')}\n\nNotes`, notes(2)];
    const source = book(parts.map((text, p) => ({ ...head, text, folio: String(p + 10) })));
    expect(numbersOf(source)).toEqual(['1', '2', '1', '2']);
    expect(read(source).notes.map(({ text }) => text)).toEqual([0, 1, 2, 3].map(title));
  });
  it('that begins anew on each page', () => { expect(numbersOf(noted((n, page) => `${n} ${title(page * 2 + n)}`, { restart: true }))).toEqual(['1', '2', '1', '2', '1', '2']); });
  it('with empty lines between', () => { expect(numbersOf(noted((n) => `${n} ${title(n)}`, { gap: '\n\n' }))).toEqual(['1', '2', '3', '4', '5', '6']); });
  it('among paragraphs that are lines, where markers are fused to words; a numbered list has none', () => {
    const text = (from: number, marker: string): string => paragraph(from).replace('. ', `.${marker} `);
    expect(numbersOf(`${text(0, '1')}\n\n1. ${title(0)}\n\n${text(6, '2')}\n\n2. ${title(1)}\n\n${text(12, '3')}\n\n3. ${title(2)}`)).toEqual(['1', '2', '3']);
    expect(numbersOf(`${text(0, '')}\n\n1. ${title(0)}\n\n${text(6, '')}\n\n2. ${title(1)}\n\n${text(12, '')}\n\n3. ${title(2)}`)).toEqual([]);
  });
  it('in circles, as Chinese journals number them, anew on each page', () => {
    expect(numbersOf('苏联专家来华始于1949年8月。①据统计，来华专家总数在18000人以上。②\n\n① 沈志华：《苏联专家在中国》，北京：中国国际广播出版社，2003年，第35页。\n② 彭明：《中苏友谊史》，北京：人民出版社，1957年。\n\n1958年以后，情况发生了变化。①\n\n① 李越然：《外交舞台上的新中国领袖》，北京：解放军出版社，1989年，第175页。')).toEqual(['1', '2', '1']);
  });
  it('without a stop, in a row below paragraphs that are lines', () => {
    const text = (from: number, marker: string): string => paragraph(from).replace('. ', `.${marker} `);
    expect(numbersOf(`${text(0, '1')}\n\n${text(6, '2')}\n\n${text(12, '3')}\n\n1 ${title(0)}\n2 ${title(1)}\n3 ${title(2)}`)).toEqual(['1', '2', '3']);
  });
  it.each([['alone', (n: number) => `${n}`], ['alone, with a stop', (n: number) => `${n}.`], ['alone, in brackets', (n: number) => `[${n}]`]])('%s above its paragraph, where paragraphs are lines; chapters are numbered so too', (_, head) => {
    const text = (from: number, marker: string): string => paragraph(from).replace('. ', `.${marker} `);
    const notes = [1, 2, 3].map((n) => `${head(n)}\n\n${title(n - 1)}`).join('\n\n');
    const document = read(`${text(0, '1')}\n\n${text(6, '2')}\n\n${text(12, '3')}\n\n${notes}`);
    expect(document.notes.map(({ marker, text: own }) => `${marker} ${own}`)).toEqual([1, 2, 3].map((n) => `${n} ${title(n - 1)}`));
    expect(numbersOf([0, 6, 12].map((from, k) => `${head(k + 1)}\n\n${text(from, '1').replace('.1', '.')}\n\n${text(from + 6, String(k + 1))}`).join('\n\n'))).toEqual([]);
  });
  it('not where paragraphs are numbered too and the notes have a section', () => {
    const paragraphs = [0, 6, 12].map((from, k) => `${k + 1} ${paragraph(from).replace('. ', `.${k + 1} `)}`);
    const document = read(`${paragraphs.join('\n\n')}\n\nNotes\n\n1. ${title(0)}\n\n2. ${title(1)}\n\n3. ${title(2)}`);
    expect(document.notes.map(({ text }) => text)).toEqual([title(0), title(1), title(2)]);
  });
  it('in a section of notes', () => {
    const source = `${printed(paragraph(0)).replace('. ', '.1 ')}\n\n${printed(paragraph(6)).replace('. ', '.2 ')}\n\n${printed(paragraph(12)).replace('. ', '.3 ')}\n\nNotes\n\n1. ${title(0)}\n2. ${title(1)}\n3. ${title(2)}\n`;
    expect(numbersOf(source)).toEqual(['1', '2', '3']);
  });
  it('in a section of notes, but not a number alone that the line above leads to', () => {
    const noted = (first: string): string => `${printed(paragraph(0)).replace('. ', '.1 ')}\n\n${printed(paragraph(6)).replace('. ', '.2 ')}\n\n${printed(paragraph(12)).replace('. ', '.3 ')}\n\nNotes\n\n1\n${first}\n2\n${title(1)}\n3\n${title(2)}\n`;
    expect(read(noted('North, The Boats of the River, Chapter 4, Part\n2.')).notes.map(({ text }) => text)).toEqual(['North, The Boats of the River, Chapter 4, Part 2.', title(1), title(2)]);
    expect(numbersOf(noted(title(0)))).toEqual(['1', '2', '3']);
  });
});

describe('a note that begins with a figure', () => {
  const LAWS: Readonly<Record<number, string>> = { 3: '33 U.S.C. § 536 (2012).', 4: '889 U.S. 295, 886 (1978).', 6: '12 Harv. L. Rev. 4.' };
  it('is told from its number where the printer sets no space between them', () => {
    const source = noted((n) => `${n}${LAWS[n] ?? title(n)}`);
    expect(read(source).notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `${n} ${LAWS[n] ?? title(n)}`));
  });
  it('is none below notes with a space behind their numbers', () => {
    const document = read(noted((n) => `${n} ${title(n)}`).replace('3 ', '31936 was a year of floods and ').replace('.3 ', '. '));
    expect(document.notes.filter(({ text }) => text.startsWith('1936'))).toEqual([]);
  });
});

describe('a line with a number at its head is no note', () => {
  it.each<[string, string]>([
    ['where it counts the points of an argument', book(pagesOf(3).map(({ text }, p) => ({ text: `${text}\n\n1. The first point is the boat.\n2. The second point is the board.\n3. The third is the telegraph.\n\n${printed(paragraph(p * 6 + 60))}`, folio: String(p + 11) })))],
    ['where it is a date', book(pagesOf(3).map(({ text }, p) => ({ text: `${text}\n\n${p + 1} January 1934 was the day on which nobody came.`, folio: String(p + 11) })))],
    ['where it is a year', book(pagesOf(3).map(({ text }, p) => ({ text: `${text}\n\n193${p} was a year in which nobody came.`, folio: String(p + 11) })))],
    ['where it numbers a heading', [0, 1, 2, 3].map((c) => `${c + 1} The Boats and the Board\n\n${printed(paragraph(c * 6))}`).join('\n\n')],
    ['where it numbers the paragraphs of a law', [0, 1, 2, 3, 4].map((c) => `${c + 1}. ${paragraph(c * 6, 2)}`).join('\n\n')],
    ['where a sentence goes on with it', book(pagesOf(3).map(({ text }, p) => ({ text: `${text}\nof which there were never more than the\n${p + 2} that had come in spring.`, folio: String(p + 11) })))],
  ])('%s', (_, source) => { expect(numbersOf(source)).toEqual([]); });
});
