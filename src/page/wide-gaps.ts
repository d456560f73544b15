import { isBlank, type Line, readLines } from './line.js';

/** So many empty lines part pages; fewer part paragraphs. */
const WIDE = 4;
const FEWEST = 3;
/** Printed lines between two of them, on the whole. */
const FEWEST_LINES = 15, MOST_LINES = 70;
const LONGEST_HEAD = 3;
/** Where paragraphs are broken into lines, one of so many begins with a small letter. */
const ONE_OF = 4;

/**
 * All lines of a text; where no form feed ends its pages, but four empty lines or more do, as archives of scans write it,
 * the line below them stands behind one.
 *
 * Gaps of four lines between pages of thirty, and of one or two between paragraphs, are page ends; those between the
 * chapters of a book, between headings and paragraphs, or in a web page are none.
 */
export function readPages(text: string): Line[] {
  const lines = readLines(text), below: number[] = [];
  if (text.includes('\f')) return lines;
  let blank = 0, printed = 0, all = 0, small = 0;
  lines.forEach((line, i) => {
    if (isBlank(line)) { blank += 1; return; }
    // a head or a folio that stands by itself is of the page below
    if (blank >= WIDE && printed > LONGEST_HEAD) {
      below.push(i);
      all += printed;
      printed = 0;
    }
    blank = 0;
    printed += 1;
    if (/^\p{Ll}/u.test(line.text)) small += 1;
  });
  const mean = all / below.length;
  if (below.length >= FEWEST && mean >= FEWEST_LINES && mean <= MOST_LINES && small * ONE_OF >= all) for (const i of below) lines[i] = { ...lines[i] as Line, afterFormFeed: true };
  return lines;
}
