import { CATALOGUES } from '../data/site-furniture.js';
import { edit, type Traced, value } from '../text/traced.js';
import { type WithoutMarks, withoutPlaces } from './dumped-links.js';

const EDIT_LINK = / ?\[ ?(?:edit|modifi|Bearb|edyt)[^\]\n]{0,40}\](?=[\n\r]|$)/gu;

/** A page that anybody may edit without what invites to it behind each heading: *References[edit]*. */
export function withoutEditLinks(text: Traced): Traced {
  const read = value(text);
  if (!/\[\s?(?:edit|modif|Bearb|edyt)/u.test(read)) return text;
  return edit(text, [...read.matchAll(EDIT_LINK)].map(({ 0: link, index }) => ({ start: index, end: index + link.length, after: '', rule: 'edit-link', why: 'It invites to edit the page', certainty: 'certain' })));
}

const CELL = /^\| (?=[^|\n\r]+$)/gmu, FEWEST_CELLS = 3;

/** A page whose paragraphs stood in the cells of a table, *| 1. See Lee*, without the bars before them; a table of several columns keeps its bars. */
export function withoutCellBars(text: Traced): Traced {
  const read = value(text), bars = read.includes('\n| ') ? [...read.matchAll(CELL)] : [];
  if (bars.length < FEWEST_CELLS) return text;
  return edit(text, bars.map(({ index, 0: { length } }) => ({ start: index, end: index + length, after: '', rule: 'cell-bar', why: 'It draws the cell in which the paragraph stood', certainty: 'certain' })));
}

let made: RegExp | undefined;
const searchLink = (): RegExp => (made ??= new RegExp(`(?<=[.)\\]”’»\\d/]|^|\\n)(?: {0,9}\\[?(?:${CATALOGUES})\\]?){1,5}(?=[\\n\\r]|$)|(?<=[.)\\]”’»\\d])(?:${CATALOGUES}){1,5}(?=[.;,](?:\\s|$))`, 'gu'));

/** What leads to catalogues behind references, *pp. 12–15.CrossRefGoogle Scholar*, *(1964)Google Scholar; see also*, is a site’s and no part of the text; not *how to use Google Scholar*. */
export function withoutSearchLinks(text: Traced): WithoutMarks {
  const read = value(text);
  return read.includes('Google Scholar') || read.includes('[ Links ]') ? without(text, read, searchLink()) : { text, marks: [] };
}

/** *a very [Page 79] deep base*, *[End Page 80]*: where the pages of the print end, as an edition on the web says it within paragraphs. */
const PRINTED_PAGE = /(?<=\S) \[(?:End )?Page \d{1,4}\](?=\s|$)/gu;
export function withoutPrintedPages(text: Traced): WithoutMarks {
  const read = value(text);
  return read.includes('Page ') ? without(text, read, PRINTED_PAGE) : { text, marks: [] };
}

const without = (text: Traced, read: string, mark: RegExp): WithoutMarks => withoutPlaces(text, [...read.matchAll(mark)].map(({ 0: { length }, index }) => ({ start: index, end: index + length })));

/** *↩*, *[BACK]*, *(return)*, *Back to text*, *Back to (1)* */
const BACK_LINK = /\s*(?:[\u21a9\u2934\u2191]\ufe0e?|[[(](?:back|return)(?: to text)?[\])]|(?:back|return) to (?:(?:the )?text|\(\d{1,3}\)))$/iu;

/** A note without the arrow of a web page that leads back to its marker, and without the bracket that a transcriber closed behind it. */
export function withoutBackLink(note: Traced): Traced {
  const read = value(note);
  const end = read.length;
  const length = BACK_LINK.exec(read.slice(-24))?.[0].length ?? 0;
  if (read.endsWith(']') && !read.includes('[')) return edit(note, [{ start: end - (read.endsWith(' ]') ? 2 : 1), end, after: '', rule: 'note-bracket', why: 'The bracket closes the note', certainty: 'certain' }]);
  return length === 0 ? note : edit(note, [{ start: end - length, end, after: '', rule: 'back-link', why: 'It leads back to the marker', certainty: 'certain' }]);
}
