import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { paragraph } from '../support/printed-book.js';

const readWhole = (...parts: readonly string[]): Document => {
  const source = parts.join('\n\n');
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
const furnitureOf = (document: Document, source: string): string[] => document.furniture.map(({ kind, origin: [at] }) => `${kind} ${source.slice(at?.start, at?.end).trim()}`);

describe('what is printed on each page is no part of a paragraph', () => {
  it.each([
    ['the stamp of a publisher', 'Downloaded by [Harbour University] at 02:39 06 October 2017'],
    ['the stamp of an archive', 'This content downloaded from 192.0.2.17 on Fri, 16 May 2014 23:13:19 PM All use subject to JSTOR Terms and Conditions'],
    ['a folio that says so', '14 | P a g e'],
  ])('%s', (_, stamp) => {
    const { text, furniture } = readWhole(paragraph(0), `${paragraph(6)} The ports were ${stamp} poor, and they knew it.`, `${paragraph(12)} ${stamp}`);
    expect(text).toContain('The ports were poor, and they knew it.');
    expect(text).not.toContain(stamp);
    expect(furniture).toHaveLength(2);
  });
  it.each(['It was downloaded by [the Board] at once.', 'The content downloaded from there is lost.', 'Page 14 | Page 15 are lost.'])('a sentence that only begins so: %s', (sentence) => {
    expect(readWhole(paragraph(0), `${paragraph(6)} ${sentence} ${paragraph(12)}`, paragraph(18)).text).toContain(sentence);
  });
  it('a page number alone and again behind its word, over which a sentence goes on', () => {
    const { text, furniture } = readWhole('25', 'Page 25', `${paragraph(0)} The ports were`, '26', 'Page 26', `poor, and they knew it. ${paragraph(6)}`, '27', 'Page 27', paragraph(12));
    expect(text).toContain('The ports were poor, and they knew it.');
    expect(furniture).toHaveLength(6);
    expect(readWhole(paragraph(0), '1911', 'Page 25', paragraph(6), '26 Page', paragraph(12)).text).toContain('1911');
  });
  it('a head with its number before the first words of each page, and the headings behind it', () => {
    const head = 'Harbour Roundtable Reviews, Vol. XII, No. 8 (2011)';
    const parts = [`${head} Review by Ann Lee, University of Leeds`, paragraph(0, 12), '2 | Page', head, paragraph(12, 12), '3 | Page', `${head} Review by Tom Reed, York University`, paragraph(24, 12), '4 | Page', `${head} ${paragraph(36, 12)}`];
    const document = readWhole(...parts);
    expect(document.sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`)).toEqual(['review Lee', 'review Reed']);
    expect(document.text).not.toContain('Vol. XII');
    expect(document.furniture.map(({ kind }) => kind).sort()).toEqual(['folio', 'folio', 'folio', 'running-head', 'running-head', 'running-head', 'running-head']);
  });
  it('a journal with which three sentences begin is a part of them where they stand close', () => {
    const cited = (page: number): string => `Harbour Review, Vol. 12, No. 3 (1990) says so on page ${page}.`;
    expect(readWhole(paragraph(0), cited(1), cited(2), cited(3)).text).toContain(cited(2));
  });
});

describe('marks of pages in a text that is not set in pages', () => {
  it.each([['between bars', (n: number) => `― ${n} ―`], ['between dashes', (n: number) => `— ${n} —`], ['in brackets', (n: number) => `[${n}]`], ['in brackets with the word', (n: number) => `[Page ${n}]`]])('%s: the sentence over them is one', (_, mark) => {
    const parts = [mark(45), `${paragraph(0)} The men who came`, mark(46), `back had little to say. ${paragraph(6)}`, mark(47), paragraph(12)];
    const document = readWhole(...parts);
    expect(furnitureOf(document, parts.join('\n\n'))).toEqual([45, 46, 47].map((n) => `folio ${mark(n)}`));
    expect(document.text).toContain('The men who came back had little to say.');
  });
  it('none where they do not count on', () => {
    expect(readWhole('[7]', paragraph(0), '[9]', paragraph(6), '[7]', paragraph(12)).furniture).toEqual([]);
  });
  it('none where they are the numbers of notes', () => {
    const document = readWhole(`${paragraph(0)} It was counted.[1] ${paragraph(6)} It was lost.[2] Nobody asked.[3]`, '[1]', 'North, The Boats, p. 4.', '[2]', 'Ibid.', '[3]', 'South, The Board.');
    expect(document.notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(['1 North, The Boats, p. 4.', '2 Ibid.', '3 South, The Board.']);
  });
});
