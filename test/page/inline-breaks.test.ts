import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

const readWhole = (source: string): Document => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
const paragraphsOf = (source: string): string[] => { const { blocks, text } = readWhole(source); return blocks.map(({ start, end }) => text.slice(start, end)); };

describe('a title in italics or a link that was printed on a line of its own', () => {
  const first = paragraph(0, 10), last = paragraph(6, 10);
  it('is part of its sentence, and the paragraphs around it stay apart', () => {
    const broken = `${first}\nThe first to write about it was the editor of the\nHarbour Daily\n, who printed four articles. ${last}\nHis book,\nA History of the Southern Docks\n(Leeds: Tern, 1961), is still read. ${last}`;
    expect(paragraphsOf(broken)).toEqual([first,
      `The first to write about it was the editor of the Harbour Daily, who printed four articles. ${last}`,
      `His book, A History of the Southern Docks (Leeds: Tern, 1961), is still read. ${last}`]);
  });
  it.each([
    ['at the end of its paragraph', `${first}\nNobody wrote more of the boats, the men and the letters that they sent to the board than Ann Lee in her\nRivers of the North.\nThe clerks read the\nHarbour Daily\n, and wrote to it. ${last}\nNot so the\nboatmen\n, who could not read. ${last}`, 'Nobody wrote more of the boats, the men and the letters that they sent to the board than Ann Lee in her Rivers of the North.'],
    ['that begins with a small letter', `${first}\nIn his memoirs the minister calls it\nthe best book on the docks\nand says that he read it twice. ${last}\nOthers preferred the\nHarbour Daily\n, and said so. ${last}`, `In his memoirs the minister calls it the best book on the docks and says that he read it twice. ${last}`],
  ])('%s', (_, source, whole) => { expect(paragraphsOf(source)).toContain(whole); });
  it.each([
    ['headings above their paragraphs', `The Harbour\n${first}\nThe Board of the Port\n${last}\nThe Tolls\n${first}`],
    ['a list of small words', `${first}\nThey carried:\nsalt\niron\ntimber\n${last}`],
    ['paragraphs that begin with the name of a paper', `${first}\nHarbour Daily articles were read by all of them.\n${last}\nNobody answered.\n${first}`],
  ])('not %s', (_, source) => { expect(paragraphsOf(source)).toEqual(source.split('\n')); });
});

describe('pages of a book on the web that hold nothing but notes', () => {
  const notes = ['37. See, for instance, Ann Lee, Rivers of the North (York: Tern, 1990), 12.', '38. Ibid., 14.', '39. Tom Reed to the Board, 4 May 1931, Port Archive, box 3, folder 12.', '40. Reed, Ports, pp. 4–9; see also Lee, Rivers, 20.'];
  const markersOf = (source: string): string[] => readWhole(source).notes.map(({ marker, state }) => `${marker} ${state}`);
  it('are notes without markers', () => {
    expect(markersOf(notes.join('\n'))).toEqual(['37 whole', '38 whole', '39 whole', '40 whole']);
    expect(markersOf(`of the Tern Press, 1988, 40–41.\n${notes.join('\n')}`)).toEqual(['37 whole', '38 whole', '39 whole', '40 whole']);
  });
  const printedNotes = notes.map((note, i) => printed(`${i + 1} ${note.replace(/^\d+\. /u, '')} ${['', '', 'The board never answered it, as far as anybody knows, and the letter went astray.', ''][i] ?? ''}`.trim()));
  it('below the name of their chapter or the head of their page, in lines of print, where one says ibid.', () => {
    expect(markersOf(`Chapter 6: The Clerks and the Board\n${printedNotes.join('\n')}`)).toEqual(['1 whole', '2 whole', '3 whole', '4 whole']);
    expect(markersOf(`The Ports of the North - Anna Berg\n\n800 { Notes to pages 139–145\n\n${printedNotes.map((note) => note.replace(/^\d/u, '$&.').replace('Ibid.', 'Lee, Rivers')).join('\n\n')}`)).toEqual(['1 whole', '2 whole', '3 whole', '4 whole']);
  });
  it('not below a title alone, where none does', () => {
    expect(markersOf(`The Clerks and the Board\n${printedNotes.map((note) => note.replace('Ibid.', 'Lee, Rivers')).join('\n')}`)).toEqual([]);
  });
  it('behind the end of a text, in cells of a table', () => {
    const counted = notes.map((note, i) => note.replace(/^\d+/u, String(i + 1)));
    const source = `${paragraph(0, 12)}\n${counted.map((note) => `|\n| ${note}`).join('\n')}`;
    expect(markersOf(source)).toEqual(['1 whole', '2 whole', '3 whole', '4 whole']);
    expect(readWhole(source).text).not.toContain('|');
  });
  it.each([
    ['a list of books', ['1. Lee, Ann. Rivers of the North. York: Tern, 1990.', '2. Reed, Tom. Ports. Leeds: Tern, 1991.', '3. Hill, Mary. Docks. Hull: Tern, 1992.', '4. Berg, Anna. Tolls. Bergen: Fjord, 1993.']],
    ['paragraphs that are numbered', [0, 6, 12, 18].map((from, i) => `${i + 1}. ${paragraph(from)}`)],
    ['an essay in numbered paragraphs that sends the reader on', [0, 6, 12, 18].map((from, i) => `${i + 1}. See the harbour first, p. ${i + 4}. ${paragraph(from)}`)],
    ['three notes', notes.slice(0, 3)],
  ])('not %s', (_, lines) => { expect(readWhole(lines.join('\n')).notes).toEqual([]); });
  it('bars stay in a table of several columns', () => {
    expect(readWhole(`${paragraph(0)}\n\n| Port | Boats |\n| Hull | 12 |\n| Leeds | 4 |\n\n${paragraph(6)}`).text).toContain('| Hull | 12 |');
  });
});
