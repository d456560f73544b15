import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { book, paragraph, printed } from '../support/printed-book.js';

/** A scanned book: on each page two paragraphs with the signs that stand for markers, and its notes at the foot. */
function scanned(pages: readonly { signs: readonly string[]; foot: readonly string[] }[]): { notes: string[]; doubts: string[] } {
  const source = book(pages.map(({ signs, foot }, p) => {
    let text = [0, 1].map((k) => printed(paragraph(p * 12 + k * 6))).join('\n\n');
    signs.forEach((sign, s) => { const at = text.indexOf('. ', s * 110) + 1; text = `${text.slice(0, at)}${sign}${text.slice(at)}`; });
    return { head: 'THE PRICE OF RICE', text, foot: foot.join('\n\n'), folio: String(p + 11) };
  }));
  const document = read(source, { page: { kind: 'scan' } });
  expect(account(document, source).balanced).toBe(true);
  return {
    notes: document.notes.map(({ marker, text, state }) => (state === 'missing' ? `${marker} –` : `${marker} ${text}`)),
    doubts: document.diagnostics.filter(({ rule }) => rule === 'misread-number').map(({ reason }) => reason),
  };
}

const NEXT = { signs: ['4'], foot: ['4 East, The Harbour, p. 5.'] };
const PLAIN = { signs: ['1', '2', '3'], foot: ['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.'] };

describe('the notes of a scan', () => {
  it('keep numbers that were read, without a doubt', () => {
    expect(scanned([PLAIN])).toEqual({ notes: ['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.'], doubts: [] });
  });
  it('have the number that their misread sign stands for, and a doubt for each', () => {
    const { notes, doubts } = scanned([{ signs: ['1', '?', '3'], foot: ['1 North, The Boats, p. 3.', '?South, The Markets, p. 9.', '3 West, The Board, p. 4.'] }, NEXT]);
    expect(notes.slice(0, 3)).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.']);
    expect(doubts).toEqual(['“?” was taken for marker 2', '“?” was taken for the number of note 2']);
  });
  it('have a stop behind their numbers, where the printer set one', () => {
    const { notes } = scanned([
      { signs: ['1', '?', '*'], foot: ['1. North, The Boats, p. 3.', '2. South, The Markets, p. 9.', '3, West, The Board, p. 4.'] },
      { signs: ['‘', '5'], foot: ['4. East, The Harbour, p. 5.', 'S. North, The Landing, p. 6.'] }, { signs: ['6'], foot: ['6. West, The Board, p. 8.'] }]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 South, The Markets, p. 9.', '3 West, The Board, p. 4.', '4 East, The Harbour, p. 5.', '5 North, The Landing, p. 6.', '6 West, The Board, p. 8.']);
  });
  it('begin with Id. and Ibid., whatever the first letter was read as', () => {
    const { notes } = scanned([{ signs: ['1', '2', '3', '4'], foot: ['1 North, The Boats, p. 3.', '2 Td. at 4.', '3 Thid., p. 9.', '4 d’Alembert, Essai, p. 2.'] }, { signs: ['5', '6'], foot: ['5 South, The Markets, p. 3.', '6 1d.'] }]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 Id. at 4.', '3 Ibid., p. 9.', '4 d’Alembert, Essai, p. 2.', '5 South, The Markets, p. 3.', '6 Id.']);
  });
  it('are counted from one that was read, where a quotation mark stands for a number', () => {
    const { notes } = scanned([PLAIN, { signs: ['4', '5', '6'], foot: ['‘East, The Harbour, p. 5.', '5 Ibid., p. 6.', '"South, The Landing, p. 7.'] }]);
    expect(notes.slice(3)).toEqual(['4 East, The Harbour, p. 5.', '5 Ibid., p. 6.', '6 South, The Landing, p. 7.']);
  });
  it('are no paragraphs of the text: what begins with a quotation mark, and what stands above an open sentence', () => {
    const { notes } = scanned([{ signs: ['1', '?', '3'], foot: ['“Nobody asked,” he wrote, and went home', 'to the granary and the boats', '1 North, The Boats, p. 3.', '3 West, The Board, p. 4.'] }, NEXT]);
    expect(notes).toEqual(['1 North, The Boats, p. 3.', '2 –', '3 West, The Board, p. 4.', '4 East, The Harbour, p. 5.']);
  });
  it('count on where figures were lost or doubled, and no note has a number at all', () => {
    const { notes } = scanned([PLAIN, { signs: ['*', '>', '°'], foot: ['East, The Harbour, p. 5.', '15 South, The Landing, p. 7.', 'North, The Boats, p. 8.'] }, { signs: ['”', '8'], foot: ['7West, The Board, p. 9.', '8 East, The Harbour, p. 2.'] }]);
    expect(notes.slice(3)).toEqual(['4 East, The Harbour, p. 5.', '5 South, The Landing, p. 7.', '6 North, The Boats, p. 8.', '7 West, The Board, p. 9.', '8 East, The Harbour, p. 2.']);
  });
  it('begin anew where the signs do', () => {
    const { notes } = scanned([PLAIN, { signs: ['!', '?'], foot: ['’East, The Harbour, p. 5.', '?South, The Landing, p. 7.'] }]);
    expect(notes.slice(3)).toEqual(['1 East, The Harbour, p. 5.', '2 South, The Landing, p. 7.']);
  });
});

describe('a scan of two columns', () => {
  it('has text below the notes of the left one', () => {
    const PLACES = ['Delta', 'Lower Valley', 'Northern Lakes'];
    const column = (k: number, sign: string): string => printed(paragraph(k, 30), 40).replace(/\.(?=\s)/u, `.${sign}`);
    const page = (k: number): string => `THE PRICE OF RICE\n\n${column(k, '!')} and so the\n\n'North, The Boats of the ${PLACES[k / 60] ?? ''} and of its Landing Places, p. 3.\n\nboats had gone. ${column(k + 30, '?')}\n\n2South, The Markets of the ${PLACES[k / 60] ?? ''}, p. 9.\n`;
    const document = read([0, 60, 120].map(page).join('\f'), { page: { kind: 'scan', columns: 1 } });
    expect(document.notes.map(({ marker, text }) => `${marker} ${text}`).slice(0, 2)).toEqual(['1 North, The Boats of the Delta and of its Landing Places, p. 3.', '2 South, The Markets of the Delta, p. 9.']);
    expect(document.text).toContain('so the boats had gone.');
  });
});
