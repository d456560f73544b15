import { isBlank, type Line, readLines } from './line.js';

/** So many empty lines part pages; fewer part paragraphs. */
const WIDE = 4;
const FEWEST_GAPS = 3;
/** Printed lines between two of them, on the whole. */
const FEWEST_LINES = 15;
const MOST_LINES = 70;
const LONGEST_HEAD = 3;
/** Pages with fewer lines are plates and titles; most are none. */
const SHORT_PAGE = 8;

/**
 * All lines of a text; where no form feed ends its pages, but four empty lines or more do, as archives of scans write it,
 * the line below them stands behind one.
 *
 * Gaps of four lines between pages of thirty, and of one or two between paragraphs, are page ends; those between the
 * chapters of a book, or between headings and paragraphs, are none.
 */
export function readPages(text: string): Line[] {
  const lines = readLines(text);
  if (text.includes('\f') || !text.includes('\n\n\n\n') && !text.includes('\n\r\n\r\n\r\n')) return lines;
  const below: number[] = [], pages: number[] = [];
  let blank = 0, printed = 0;
  lines.forEach((line, i) => {
    if (isBlank(line)) { blank += 1; return; }
    // a head or a folio that stands by itself is of the page below
    if (blank >= WIDE && printed > LONGEST_HEAD) {
      below.push(i);
      pages.push(printed);
      printed = 0;
    }
    blank = 0;
    printed += 1;
  });
  const all = pages.reduce((sum, count) => sum + count, 0);
  if (below.length < FEWEST_GAPS || all < pages.length * FEWEST_LINES || all > pages.length * MOST_LINES || pages.filter((count) => count < SHORT_PAGE).length * 4 > pages.length) return lines;
  for (const i of below) lines[i] = { ...lines[i] as Line, afterFormFeed: true };
  return lines;
}
