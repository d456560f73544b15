import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/line.js';
import { knowPage } from '../../src/page/know-page.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const takenFrom = (source: string): string[] => {
  const lines = readLines(source);
  return [...knowPage(lines, source).pages.furniture].filter(([, kind]) => kind === 'running-head').sort((a, b) => a[0] - b[0]).map(([i]) => lines[i]?.text ?? '');
};

describe('a running head is taken', () => {
  it.each<[string, (page: number) => string, string]>([
    ['the same on each page', () => 'The Price of Rice', '\f'],
    ['that alternates', (page) => (page % 2 === 0 ? 'ANNA BERG' : 'The Price of Rice'), '\f'],
    ['that changes with the chapter', (page) => (page < 3 ? 'The Granaries of the North' : 'The Telegraph and the Board'), '\f'],
    ['with a folio before it', (page) => `${page + 2} THE PRICE OF RICE`, '\f'],
    ['with a folio before it and a stop behind', (page) => `${page + 2} The Price of Rice.`, '\f'],
    ['with a folio behind it', (page) => `The Price of Rice ${page + 2}`, '\f'],
    ['with a folio between dashes behind it', (page) => `The Price of Rice 12 (1931)            - ${page + 24} -`, '\f'],
    ['with a folio between dashes before it', (page) => `– ${page + 24} – The Price of Rice`, '\f'],
    ['far from its folio', (page) => `The Price of Rice 12 (1931)${' '.repeat(110)}[${page + 24}]`, '\f'],
  ])('%s', (_, head, pageEnd) => {
    expect(takenFrom(book(pagesOf(6, (page) => ({ head: head(page), folio: String(page + 11) })), pageEnd))).toEqual([0, 1, 2, 3, 4, 5].map(head));
  });
  it('beside folios, where no form feed ends a page', () => {
    expect(takenFrom(book(pagesOf(5, (page) => ({ head: `${page + 11}\n\nThe Price of Rice` })), ''))).toEqual(Array.from({ length: 5 }, () => 'The Price of Rice'));
  });
  it('with its folio above sentences that go on, where no form feed ends a page, though notes end above it and one folio is lost', () => {
    const head = (page: number): string => (page === 2 ? 'A. Berg, The Price of Rice' : `A. Berg, The Price of Rice ${page + 12}`);
    const lines = printed(paragraph(0, 120)).split('\n');
    const pages = [0, 1, 2, 3, 4, 5].map((page) => [head(page), ...lines.slice(page * 20, page * 20 + 20), '', `*North, The Boats of the River, p. ${page + 3}.`]);
    expect(takenFrom(pages.flat().join('\n'))).toEqual([0, 1, 2, 3, 4, 5].map(head));
  });
  it('of left pages and of right ones, with their folios, below closed paragraphs', () => {
    const head = (page: number): string => (page % 2 === 0 ? `${page + 2} ANNA BERG` : `PRICES ${page + 2}`);
    expect(takenFrom(book(pagesOf(8, (page) => ({ head: head(page) })), ''))).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map(head));
  });
  it('of both sides, with folios that count on, between paragraphs that are lines', () => {
    const heads = ['HARBOUR STUDIES 181', '182 HARBOUR STUDIES', 'HARBOUR STUDIES 183'];
    const pages = (lines: readonly string[]): string => lines.map((head, p) => `${[0, 4, 8].map((from) => paragraph(p * 12 + from, 4)).join('\n\n')}\n\n${head}`).join('\n\n');
    expect(takenFrom(pages(heads))).toEqual(heads);
    expect(takenFrom(pages(['Harbour 181', 'Harbour 190', 'Harbour 7']))).toEqual([]);
  });
  it('that interrupts sentences, with no folio and no form feed', () => {
    const lines = printed(paragraph(0, 60)).split('\n');
    const source = [12, 24, 36, 48].reduce((text, at) => [...text.slice(0, at), '', 'The Price of Rice in the North', '', ...text.slice(at)], lines).join('\n');
    expect(takenFrom(source)).toEqual(Array.from({ length: 4 }, () => 'The Price of Rice in the North'));
  });
  it('a foot', () => {
    expect(takenFrom(book(pagesOf(5, () => ({ foot: 'Journal of River Studies, Spring 1936' }))))).toEqual(Array.from({ length: 5 }, () => 'Journal of River Studies, Spring 1936'));
  });
});

it.each([['the number of a journal', 'ISSN 1234-5679', 5], ['but no number alone', '1234-5679', 0]])('in the middle of each page, at the foot of the left column: %s', (_, foot, count) => {
  const pages = Array.from({ length: 5 }, (_page, p) => [0, 20].map((from) => printed(paragraph(p * 40 + from, 20))).join(`\n\n${foot}\n\n`));
  expect(takenFrom(pages.join('\n\f'))).toHaveLength(count);
});
it.each([['with words behind it', 'https://doi.example/10.1017/S1 Published online by Tern Press', 2], ['of a source', 'https://doi.example/10.1017/S1', 0]])('an address at the foot of two pages, %s', (_, foot, count) => {
  expect(takenFrom(book(pagesOf(2, () => ({ foot }))))).toHaveLength(count);
});
it('numbered chapters amid their pages stay, and signatures above a folio', () => {
  const chapters = Array.from({ length: 4 }, (_, p) => `${printed(paragraph(p * 40, 20))}\n\nChapter ${p + 1}\n\n${printed(paragraph(p * 40 + 20, 20))}\n\n${p + 11}`);
  expect(takenFrom(chapters.join('\n\f'))).toEqual([]);
  const signed = (name: string): string[] => takenFrom([0, 1, 2].map((p) => `${p === 1 ? 'Harbour 14 (2013)\n\n' : ''}${printed(paragraph(p * 40, 20))}\n\n${p === 2 ? `${name}\n\n` : ''}${p + 11}`).join('\n\f')).slice(-1);
  expect(signed('Sklavs Ozolin, University of Leeds')).not.toEqual(['Sklavs Ozolin, University of Leeds']);
  expect(signed('The Price of Rice')).toEqual(['The Price of Rice']);
});
it('a title stays that the head of every other page repeats', () => {
  const source = book(pagesOf(7, (page) => ({ head: page === 0 ? 'The Price of Rice' : page % 2 === 1 ? 'The Price of Rice' : 'Anna Berg', folio: String(page + 11) })));
  expect(takenFrom(source)).toEqual(['The Price of Rice', 'Anna Berg', 'The Price of Rice', 'Anna Berg', 'The Price of Rice', 'Anna Berg']);
});
it('an author within the first page stays, whom later heads repeat', () => {
  const pages = pagesOf(6, (page) => (page === 0 ? {} : { head: 'ANNA BERG', folio: String(page + 11) })), [first = '', ...others] = book(pages).split('\f');
  const opening = first.split('\n');
  expect(takenFrom([[...opening.slice(0, 12), '', 'ANNA BERG', '', ...opening.slice(12)].join('\n'), ...others].join('\f'))).toEqual(['ANNA BERG', 'ANNA BERG', 'ANNA BERG', 'ANNA BERG', 'ANNA BERG']);
});
it('an author above the first text stays at the edge of the page too, no head of a book from whose middle pages were taken', () => {
  const others = Array.from({ length: 5 }, (_, page) => `${page + 12}\n\nAnna Berg\n\n${printed(paragraph(page * 20 + 20, 20))}`);
  const first = (...lines: string[]): string => [[...lines, '', printed(paragraph(0, 20))].join('\n'), ...others].join('\f');
  expect(takenFrom(first('Road History', 'Anna Berg', 'THE PRICE OF RICE'))).toHaveLength(5);
  expect(takenFrom(first('11', 'Anna Berg'))).toHaveLength(6);
});
it('a short sign beside each head is taken', () => {
  const heads = takenFrom(book(pagesOf(5, (page) => ({ head: `RD\nThe Price of Rice\n${page + 11}` }))));
  expect(heads.filter((head) => head === 'RD')).toHaveLength(5);
});

describe('no running head is', () => {
  it.each([
    ['a heading that comes back with each chapter', [0, 1, 2, 3].map((c) => `${printed(paragraph(c * 20, 12))}\n\nConclusion\n\n${printed(paragraph(c * 20 + 12, 6))}\n`).join('\n')],
    ['a refrain', [0, 1, 2, 3].map((c) => `${printed(paragraph(c * 20, 8))}\n\nNobody asked.\n`).join('\n')],
    ['a short paragraph that comes twice', `${printed(paragraph(0, 20))}\n\nThe river rose.\n\n${printed(paragraph(20, 20))}\n\nThe river rose.\n`],
    ['the first line of a page', book(pagesOf(6))],
    ['a source that two notes of a page cite', book(pagesOf(6, (page) => (page === 2 ? { foot: ['5 North, Register of the Landings, p. 7.', '6 Ibid.', '7 South, The Boats, p. 9.', '8 West, p. 4.', '5 North, Register of the Landings, p. 7.', '9 East, p. 3.'].join('\n\n') } : {})))],
    ['the number of a chapter', book(pagesOf(6, (page) => ({ head: `Chapter ${page + 1}` })), '')],
    ['the label of a table', book(pagesOf(6, (page) => ({ head: `Table ${page + 1}. Tolls by year` })))],
    ['a note with which pages begin', book(pagesOf(6, (page) => ({ head: `${page * 9 + 2} Ibid., passim.` })))],
    ['a title that no later page repeats', book(pagesOf(6, (page) => ({ text: `${page === 0 ? 'The Price of Rice\n\n' : ''}${printed(paragraph(page * 20, 20))}` })))],
    ['a formula that comes back below each heading', ['North', 'South', 'East', 'West'].map((where, c) => `The Boards of the ${where}\n\nWhoever keeps a granary by the river shall count the sacks that\nhe has in it before the flood and after it, and shall write the\nsum into the book of the board, which is read in the spring.\n\n${printed(paragraph(c * 20, 12))}`).join('\n\n')],
    ['a source that is cited again by another number', [412, 388, 97, 501].map((number, c) => printed(paragraph(c * 20, 12)).split('\n').toSpliced(9, 0, `National Archives, Record Group 59, Box 14/${number}`).join('\n')).join('\n\n')],
  ])('%s', (_, source) => { expect(takenFrom(source)).toEqual([]); });
  it('a note at the foot of each page that cites the same work', () => {
    const source = book(pagesOf(5).map(({ text }, p) => ({ text: text.replace('. ', `.${p + 1} `), foot: `${p + 1} North, The Boats of the River, p. ${p + 3}.`, folio: String(p + 11) })));
    expect(takenFrom(source)).toEqual([]);
  });
  // the letters of a line are compared without its figures, and the number before it is no sign of a note there
  it('such a note without a full stop', () => {
    const source = book(pagesOf(5).map(({ text }, p) => ({ text: text.replace('. ', `.${p + 1} `), foot: `${p + 1} North, The Boats of the River, vol. ${p + 3}`, folio: String(p + 11) })));
    expect(takenFrom(source)).toEqual([]);
  });
});

describe('heads that a machine misread, on left pages with their folios', () => {
  const found = (odd: string): boolean => takenFrom(book(pagesOf(12, (page) => ({ head: page === 8 ? odd : page % 2 === 0 ? `${page + 112} J. BERG ET AL.` : '' })), '\f')).includes(odd);
  it.each([
    ['a speck before the words', '120 _ J. BERG ET AL.'],
    ['a speck before the words, and one figure lost', '12 , J. BERG ET AL.'],
    ['a folio that is none', 'Hl J. BERG ET AL.'],
    ['other words than the others, but a speck and the number of the page', '120 . TRADE AND TOLLS'],
  ])('%s', (_, odd) => { expect(found(odd)).toBe(true); });
  it.each([
    ['a heading with another number and a speck', '3 . TRADE AND TOLLS'],
    ['the number of a chapter', 'II J. BERG ET AL.'],
    ['a sentence that begins with the number of the page', '120 boats lay in the harbour'],
    ['what an ampersand begins', '120 & Harbour Dues'],
  ])('none: %s', (_, odd) => { expect(found(odd)).toBe(false); });
  it('the name of a chapter with the number of its page twice, behind a speck or not', () => {
    const head = (page: number): string => (page % 2 === 0 ? `${page + 112} J. BERG ET AL.` : page === 5 ? 'Trade and Tolls of 117' : page === 7 ? 'Trade and Tolls of . 119' : '');
    expect(takenFrom(book(pagesOf(12, (page) => ({ head: head(page) })), '\f'))).toEqual(expect.arrayContaining(['Trade and Tolls of 117', 'Trade and Tolls of . 119']));
  });
});
