import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { paragraph } from '../support/printed-book.js';

const notesOf = (source: string): [string, string][] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.notes.map(({ marker, text }) => [marker, text]);
};
/** A web page: its paragraphs are long lines, and a browser numbered its notes without writing the numbers. */
const text = [0, 9, 18].map((from, p) => paragraph(from, 9).replace('. ', `.${p + 1} `)).join('\n\n');
const cited = ['North, The Boats, p. 4.', 'Ibid., p. 7.', 'South, The Boards of the River, pp. 2–9.'];
const notes = (count: number, end = ''): string => cited.concat('East, p. 9.').slice(0, count).map((note) => note + end).join('\n');

describe('as many paragraphs under the heading of notes as the text has markers', () => {
  const expected = cited.map((note, k) => [String(k + 1), note]);
  it('are its notes', () => { expect(notesOf(`${text}\n\nNotes\n${notes(3)}\n`)).toEqual(expected); });
  it('without the arrows that lead back', () => { expect(notesOf(`${text}\n\nNotes\n${notes(3, ' ↩')}\n`)).toEqual(expected); });
  it('up to what the site prints below, with its comments', () => {
    const source = `${text}\n\nNotes\n${notes(3)}\n\nRelated articles\nThe Landing\n2 comments\nTom says:\n\nI was there myself, and nobody counted anything.\n\nLeave a comment\nPost comment\n`;
    expect(notesOf(source)).toEqual(expected);
    expect(read(source).text).not.toContain('I was there');
  });
});

describe('paragraphs under the heading of notes stay', () => {
  it.each([
    ['where they are more than the markers', `${text}\n\nNotes\n${notes(4)}\n`],
    ['where they are fewer', `${text}\n\nNotes\n${notes(2)}\n`],
    ['where the text has no markers', `${text.replace(/\.\d /gu, '. ')}\n\nNotes\n${notes(3)}\n`],
  ])('%s', (_, source) => { expect(notesOf(source).filter(([, note]) => note !== '')).toEqual([]); });
  it('and so does a text that speaks of comments without a form for them', () => {
    expect(read(`${text}\n\n2 comments\n\n${paragraph(40, 9)}\n`).text).toContain('2 comments');
  });
});
