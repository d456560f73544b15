import { isBlank, type Line } from './line.js';
import { type PageReading, countLines } from './know-page.js';
import { pageRanges } from './pages.js';

const WIDEST_COLUMN = 72;
/** A page of one column has fewer lines. */
const LEAST_LINES = 78;
const CROWDED_SHARE = 4;
const FEWEST_PAGES = 2;
/** Without notes, so many pages that form feeds end must hold more lines than one column can. */
const FEWEST_CROWDED = 3;
/** Lines of text above and below the notes at the foot of a left column. */
const LEAST_TEXT = 5;

/** What is known of the lines of a text whose pages are known. */
interface PrintedPages {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly isText: (line: number) => boolean;
  readonly isNote: (line: number) => boolean;
}

/** Could pages hold two columns, one after the other: have some more short lines than one column can hold? */
export function mayHoldColumns(lines: readonly Line[], { pages, width }: PageReading): boolean {
  if (width > WIDEST_COLUMN) return false;
  let count = 0;
  let crowded = 0;
  for (const [first, last] of pageRanges(pages)) {
    count += 1;
    if (isCrowded(lines, first, last, width)) crowded += 1;
  }
  return crowded * CROWDED_SHARE >= count;
}

/** Has a page more printed lines than one column can hold? */
function isCrowded(lines: readonly Line[], first: number, last: number, width: number): boolean {
  let printed = 0;
  for (let i = first; i <= last; i += 1) if (!isBlank(lines[i] as Line)) printed += countLines(lines[i] as Line, width);
  return printed >= LEAST_LINES;
}

/**
 * Did an extractor write the columns of each page one after the other? Notes at the foot of the left column then stand
 * in the middle of a page, and a page has more short lines than one column can hold.
 *
 * Takes pages of 100 lines of some 50 characters with notes in their middle, or between form feeds; leaves notes at
 * page feet, and pages whose ends are not known.
 */
export function columnsInTurn({ lines, reading, isText, isNote }: PrintedPages): boolean {
  const { pages, width } = reading;
  if (!pages.known || width > WIDEST_COLUMN) return false;
  let withNotes = 0;
  let withFeet = 0;
  let crowded = 0;
  let count = 0;
  for (const [first, last] of pageRanges(pages)) {
    const full = isCrowded(lines, first, last, width);
    let text = 0;
    let above = 0;
    let notes = 0;
    let foot = false;
    for (let i = first; i <= last; i += 1) {
      if (isBlank(lines[i] as Line)) continue;
      if (isNote(i)) { if (text > 0) { above = text; text = 0; } notes += 1; }
      else if (isText(i)) { text += 1; if (notes > 0 && above >= LEAST_TEXT && text >= LEAST_TEXT) foot = true; }
    }
    count += 1;
    if (notes > 0) withNotes += 1;
    if (full) crowded += 1;
    if (foot && full) withFeet += 1;
  }
  if (lines.some((line) => line.afterFormFeed) && crowded >= FEWEST_CROWDED && crowded * 2 >= count) return true;
  return withFeet >= FEWEST_PAGES && withFeet * 4 >= withNotes;
}
