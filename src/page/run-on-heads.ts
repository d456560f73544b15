import { edit, type TextEdit, type Traced } from '../text/traced.js';
import type { Line } from './line.js';
import { namesAuthor } from './headings.js';

/** What stands behind an entry of the contents, several of which may stand in one line. */
const LEADERS = /(?<!\.)\.{3,} ?\d{1,3}(?= |$)/u;
const HEADING = /(?:\p{Lu}[\p{L}’'-]{3,14} ){1,3}by \p{Lu}.{4,180}$/u;
const MOST_LINES = 60;
const CLOSED = /[.!?)”"’\d] $|^$/u;

/**
 * The text with the headings that its contents list on lines of their own, where an extractor closed them up with the text: *… in the ports.
 * Review by Ann Lee, University of Leeds The clerks …*. Nothing else is looked for.
 */
export function partRunOnHeads(text: Traced, lines: readonly Line[]): Traced {
  const entries = new Set<string>();
  const listing = new Set<Line>();
  for (const line of lines) {
    for (const piece of line.text.includes('...') ? line.text.split(LEADERS) : []) {
      const entry = (HEADING.exec(piece.trim().slice(-LONGEST))?.[0] ?? '').replace(/^.*\bContents /u, '');
      if (namesAuthor(entry) && entries.size < MOST_LINES) { entries.add(entry); listing.add(line); }
    }
  }
  const edits: TextEdit[] = [];
  const add = (at: number): void => { edits.push({ start: at, end: at, after: '\n', rule: 'run-on-heading', why: 'It is a heading, as the contents or the lines of a head show', certainty: 'certain' }); };
  for (const line of lines) if (line.text.startsWith(REVIEWED)) for (const at of reviewedParts(line.text)) add(line.start + at);
  if (entries.size > 1) for (const line of lines) for (const entry of listing.has(line) || line.text.length < LONG ? [] : entries) {
    const at = line.text.indexOf(entry), behind = line.text.slice(at + entry.length, at + entry.length + 3);
    if (at === -1 || !CLOSED.test(line.text.slice(Math.max(0, at - 2), at)) || !(at <= FOLIO ? LOST : /^ ["“‘(]?\p{Lu}/u).test(behind)) continue;
    if (at > 0) add(line.start + at);
    add(line.start + at + entry.length);
  }
  return edits.length === 0 ? text : edit(text, edits.sort((a, b) => a.start - b.start));
}
/** Behind the number of its page at the head of a line, a heading may stand before a word that lost its capital. */
const FOLIO = 4, LOST = /^ ["“‘(]?\p{L}/u;
const LONG = 200, LONGEST = 230;

/** *Reviewed by: Rivers of the North Ann Lee (bio) Tom Reed. Rivers of the North. York: Tern, 1990. … ISBN 0-00-000000-0. This book …*, as an index prints the head of a review in Project MUSE. */
const REVIEWED = 'Reviewed by: ', TOLD = ' (bio) ', LONGEST_TITLES = 300, LONGEST_BOOK = 600;
/** So the line of the book ends. */
const BOOK_END = /(?:ISBN:? ?[\dX-]{10,17}|[$£€]\d{1,3}(?:\.\d\d)?|\d pp\.?)[).]{0,2} (?=[“"‘]?\p{Lu}(?!aperback|ardcover|loth|SBN))/gu;
const WITHIN_BOOK = 80;

/** Behind the label, the title, the reviewer and the book; what stands behind the reviewer's name tells it from the title. */
function reviewedParts(text: string): number[] {
  const told = text.slice(0, LONGEST_TITLES).indexOf(TOLD), book = text.slice(told + TOLD.length, told + TOLD.length + LONGEST_BOOK);
  const words = told === -1 ? [] : text.slice(REVIEWED.length, told).split(' ');
  const named = [2, 3, 4].find((n) => n < words.length && book.includes(words.slice(0, -n).join(' ')));
  if (named === undefined) return [];
  const title = told - words.slice(-named).join(' ').length;
  let end = 0;
  for (const { index, 0: { length } } of book.matchAll(BOOK_END)) { if (end > 0 && index - end > WITHIN_BOOK) break; end = index + length; }
  return end === 0 ? [] : [REVIEWED.length, title, told + TOLD.length, told + TOLD.length + end];
}
