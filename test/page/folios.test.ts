import { describe, expect, it } from 'vitest';
import { findFolios } from '../../src/page/folios.js';
import { knowPage } from '../../src/page/know-page.js';
import { readLines } from '../../src/page/line.js';
import { book, pagesOf, paragraph, printed } from '../support/printed-book.js';

const foliosOf = (source: string): string[] => {
  const lines = readLines(source);
  return [...findFolios(lines, null).keys()].sort((a, b) => a - b).map((i) => lines[i]?.text ?? '');
};

describe('a page number is taken', () => {
  it.each<[string, (page: number) => string]>([
    ['alone on its line', (page) => String(page + 23)],
    ['between dashes', (page) => `– ${page + 23} –`],
    ['between points, as Chinese journals print it', (page) => `· ${page + 23} ·`],
    ['in brackets', (page) => `[${page + 23}]`],
    ['of an edition that is not printed', (page) => `e${page + 23}`],
    ['of a draft', (page) => `p-${page + 23}`],
    ['of a supplement', (page) => `S${page + 23}`],
    ['that says so', (page) => `Page ${page + 23}`],
    ['that a transcriber says so of', (page) => `[Pg ${page + 23}]`],
    ['of so many pages', (page) => `Page ${page + 1} of 5`],
    ['spaced out beside its word', (page) => `${page + 1} | P a g e`],
    ['in roman figures', (page) => ['i', 'ii', 'iii', 'iv', 'v'][page] ?? ''],
    ['in roman figures that a machine took for capitals', (page) => ['xxi', 'Xxii', 'xxiii', 'XXiv', 'xxv'][page] ?? ''],
    ['far beside a running head', (page) => `${page + 23}        The Price of Rice`],
    ['far behind a running head', (page) => `The Price of Rice        ${page + 23}`],
    ['behind the year and the head of a law review', (page) => (page % 2 === 0 ? `2014]        THE PRICE OF RICE        ${page + 345}` : `${page + 345}        HARBOUR LAW REVIEW        [Vol. 127:345`)],
    ['in roman figures beside a head', (page) => (page % 2 === 0 ? `The Price of Rice        ${['xi', '', 'xiii', '', 'xv'][page] ?? ''}` : `${['', 'xii', '', 'xiv'][page] ?? ''}        Lessons for the Ports: Rice`)],
    ['behind its word, beside a head with its year', (page) => (page % 2 === 0 ? `Harbour News January 2012                 Page ${page + 9}` : `Page ${page + 9}                 Harbour News January 2012`)],
    ['beside heads that come again on every other page', (page) => (page % 2 === 0 ? `${page + 56} Ann Lee` : `The Price of Rice ${page + 56}`)],
  ])('%s', (_, folio) => {
    expect(foliosOf(book(pagesOf(5, (page) => ({ folio: folio(page) })), ''))).toEqual([0, 1, 2, 3, 4].map(folio));
  });
  it('of the second page of two, in its middle or at its right; at the left it may number a section', () => {
    const second = (folio: string): string[] => { const source = `${printed(paragraph(0))}\n\f${folio}\n\n${printed(paragraph(12))}`; const lines = readLines(source); return [...knowPage(lines, source).pages.furniture.keys()].map((i) => lines[i]?.text ?? ''); };
    expect(second(`${' '.repeat(30)}- 2 -`)).toEqual(['- 2 -']);
    expect(second(`${' '.repeat(64)}2`)).toEqual(['2']);
    expect(second('2')).toEqual([]);
    expect(second(`${' '.repeat(30)}7`)).toEqual([]);
  });
  it('whose number stands among the pages of a source too', () => {
    const pages = book(pagesOf(5, (page) => ({ head: `Revista de Ríos, pp. ${page + 23}-58.`, folio: String(page + 23) })), '');
    expect(foliosOf(pages)).toEqual(['23', '24', '25', '26', '27']);
  });
  it('that the first notes have too, if each has its note on a line of its own', () => {
    const pages = book(pagesOf(5).map(({ text }, p) => ({ head: String(p + 1), text: text.replace('. ', `.${p + 1} `), foot: `${p + 1} North, The Boats, p. 4.` })), '');
    expect(foliosOf(pages)).toEqual(['1', '2', '3', '4', '5']);
  });
  it.each([
    ['in capitals that face each other', ['274 THE PRICE OF RICE April', '1962 IN THE NORTH 275'], true],
    ['in capitals on two left pages', ['274 THE PRICE OF RICE', '276 THE PRICE OF RICE'], false],
    ['in small letters', ['274 The price of rice', 'In the north 275'], false],
  ])('of two heads alone only where they are %s', (_what, heads, taken) => {
    expect(foliosOf(`${printed(paragraph(0, 12))}\n\n${heads[0] ?? ''}\n\n${printed(paragraph(12, 12))}\n\n${heads[1] ?? ''}\n\n${printed(paragraph(24, 12))}`)).toEqual(taken ? heads : []);
  });
  it.each([
    ['that repeats the title', 'THE PRICE OF RICE   275', true],
    ['that repeats no title', 'THE PRICE OF SALT   275', false],
  ])('of one head alone %s: %s', (_what, head, taken) => {
    expect(foliosOf(`The Price of Rice\n\nAnn Lee\n\n${printed(paragraph(0, 24))}\n\n${head}\n\n${printed(paragraph(24, 12))}`)).toEqual(taken ? [head] : []);
  });
  it.each([
    ['in capitals where a sentence goes on below it', '42    HARBOUR REPORTS.', true],
    ['in small letters there', '42 Harbour reports.', false],
  ])('of one head alone %s', (_what, head, taken) => {
    const words = paragraph(0, 36).split(' ');
    const at = words.findIndex((word, i) => i > 150 && /^\p{Ll}+$/u.test(word));
    expect(foliosOf(`${printed(words.slice(0, at).join(' '))}\n\n${head}\n\n${printed(words.slice(at).join(' '))}`)).toEqual(taken ? [head] : []);
  });
  it.each([
    ['far from words that have figures', (page: number): string => `${page + 23}            Harbour Reports, 1955–1957, Volume II`, true],
    ['but no words that no other page has', (page: number): string => `${page + 56} ${['Ann Lee', 'The Price', 'Of Rice', 'The Ports', 'Tom Reed'][page] ?? ''}`, false],
    ['nor those of a list, whose numbers do not keep their side', (page: number): string => `${[12, 13, 15, 44, 45][page] ?? ''} Ann Lee`, false],
    ['but no row of a table', (page: number): string => `${page + 23}            Rice    1,204`, false],
    ['whose figures a machine took for letters', (page: number): string => `${String(page + 105).replace('0', 'O').replace('1', 'l')}            The Price of Rice`, true],
    ['alone, and its figures too', (page: number): string => String(page + 105).replace('0', 'O'), true],
    ['but no letters alone', (page: number): string => ['lO', 'Il', 'SO', 'OI', 'Bl'][page] ?? '', false],
  ])('%s', (_, folio, taken) => {
    expect(foliosOf(book(pagesOf(5, (page) => ({ folio: folio(page) })), ''))).toEqual(taken ? [0, 1, 2, 3, 4].map(folio) : []);
  });
  it.each([
    ['far from its words, over the second of two pages', '402                Harbour Reports', printed(paragraph(12, 12)), true],
    ['where rows of a table follow', 'Rice                402', `Salt                518\nTea                  77\n\n${printed(paragraph(12, 12))}`, false],
    ['with no empty line below', '402                Harbour Reports', '', true],
    ['close to its words', '402 Harbour Reports', printed(paragraph(12, 12)), false],
  ])('one head alone %s', (_, head, below, taken) => {
    const { furniture } = knowPage(readLines(`${printed(paragraph(0, 12))}\n\f${head}\n${below === '' ? printed(paragraph(12, 12)) : `\n${below}`}`), '').pages;
    expect(furniture.size).toBe(taken ? 1 : 0);
  });
  it.each([
    ['at both edges, where columns are counted', '1213   Trade          19 MARCH 1959          Roads   1214', true],
    ['but not where they count nothing', '1213   Trade          19 MARCH 1959          Roads   1250', false],
  ])('%s', (_, head, taken) => { expect(foliosOf(`${head}\n\n${printed(paragraph(0, 24))}`)).toEqual(taken ? [head] : []); });
  it('where one of the series is lost', () => {
    expect(foliosOf(book(pagesOf(6, (page) => (page === 2 ? {} : { folio: String(page + 23) })), ''))).toEqual(['23', '24', '26', '27', '28']);
  });
});

describe('no page number is', () => {
  it.each([
    ['a number that does not count on', book(pagesOf(5, (page) => ({ folio: String([7, 3, 12, 1, 40][page]) })), '')],
    ['one of two numbers', book(pagesOf(2, (page) => ({ folio: String(page + 23) })), '')],
    ['a number of a list', 'The points are these.\n\n1\nThe granaries.\n\n2\nThe boats.\n\n3\nThe board.\n\n4\nThe telegraph.\n'],
    ['a number in a sentence', book(pagesOf(4, (page) => ({ foot: `Of these ${page + 23} were sound` })), '')],
    ['a year above each chapter', book(pagesOf(4, (page) => ({ head: String(1930 + page * 3) })), '')],
    ['a word in roman letters', 'mild\n\nlivid\n\ncivil\n'],
  ])('%s', (_, source) => { expect(foliosOf(source)).toEqual([]); });
  it('the number of a note above the last line of two pages', () => {
    const source = book(pagesOf(3).map(({ text }, p) => ({ text: p === 2 ? text : text.replace('. ', `.${p + 2} `), ...(p !== 2 && { foot: `${p + 2}\nNorth, The Boats, p. ${p + 3}.` }) })));
    expect(knowPage(readLines(source), source).pages.furniture.size).toBe(0);
  });
  it('the number of a note on a line of its own, whose marker stands in the text above', () => {
    const pages = pagesOf(5).map(({ text }, p) => ({ text: text.replace('. ', `.${p + 1} `), foot: `${p + 1}\nNorth, The Boats, p. ${p + 3}.` }));
    expect(foliosOf(book(pages, ''))).toEqual([]);
  });
});

describe('between form feeds', () => {
  const furnitureOf = (source: string): string[] => { const lines = readLines(source); return [...knowPage(lines, source).pages.furniture].sort((a, b) => a[0] - b[0]).map(([i, kind]) => `${kind} ${lines[i]?.text ?? ''}`); };
  it.each<[string, string[]]>([
    ['one head is borne out by the pages that the first page states, and bears out these', ['Journal of Harbour History 12, no. 2 (2009): 541–44', '542      Obituary']],
  ])('%s', (_, [foot = '', head = '']) => {
    const [first, second] = pagesOf(2);
    expect(furnitureOf(book([{ text: first?.text ?? '', foot }, { text: second?.text ?? '', head }]))).toEqual([...(foot === '' ? [] : [`metadata ${foot}`]), `running-head ${head}`]);
  });
  it('a source whose pages do not hold the number states nothing', () => {
    const [first, second] = pagesOf(2);
    expect(furnitureOf(book([{ text: first?.text ?? '', foot: 'South, Journal of Harbour History 12 (2009): 541–44' }, { text: second?.text ?? '', head: '545      Obituary' }]))).toEqual([]);
  });
  it.each<[string, string, boolean]>([
    ['one head stands over a page on which a sentence goes on', '144 ❖ Brennan', true],
    ['with some spaces behind its number', '144   HARBOUR HISTORY', true],
    ['not one that has no number', 'Harbour History', false],
    ['nor a line of a list', '144 boats were counted', false],
  ])('%s', (_, head, taken) => {
    const words = paragraph(0, 24).split(' ');
    const at = words.findIndex((word, i) => i > 120 && /^\p{Ll}+$/u.test(word));
    expect(furnitureOf(book([{ text: printed(words.slice(0, at).join(' ')) }, { head, text: printed(words.slice(at).join(' ')) }]))).toEqual(taken ? [`running-head ${head}`] : []);
  });
  it('excerpts count anew', () => {
    const folio = [1, 2, 9, 10];
    expect(furnitureOf(book(pagesOf(4, (page) => ({ folio: String(folio[page]) }))))).toEqual(folio.map((number) => `folio ${number}`));
  });
  it.each<[string, string[], number]>([
    ['heads with one space before their number, beside a folio', ['47', '48 Karl Brennecke', 'Die Fahrer im 15. Jahrhundert 49'], 3],
    ['two of them alone', ['', '48 Karl Brennecke', 'Die Fahrer im 15. Jahrhundert 49'], 0],
  ])('%s', (_, heads, count) => {
    expect(furnitureOf(book(pagesOf(3, (page) => (heads[page] === '' ? {} : { head: heads[page] ?? '' }))))).toHaveLength(count);
  });
  it('the head of a page of notes says whose notes they are', () => {
    expect(furnitureOf(book(pagesOf(3, (page) => (page === 1 ? { head: 'NOTES TO PAGES 9–10        201' } : {}))))).toEqual(['running-head NOTES TO PAGES 9–10        201']);
    expect(furnitureOf(book(pagesOf(3, (page) => (page === 1 ? { head: 'Notes to pages that nobody wrote' } : {}))))).toEqual([]);
  });
  it('the name of a chapter above it and above its notes is no head', () => {
    const pages = pagesOf(4, (page) => (page === 0 ? { head: 'CHAPTER ONE' } : {}));
    expect(furnitureOf(book([...pages.slice(0, 3), { text: `Notes\n\nCHAPTER ONE\n\n1. North, The Boats, p. 4.\n2. Ibid.\n3. South.` }]))).toEqual([]);
  });
});
