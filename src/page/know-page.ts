import type { Page } from '../records/document.js';
import { isBlank, type Line } from './line.js';

/** What the lines say about the page before anything is touched. */
export interface PageReading {
  readonly page: Page;
  /** Are paragraphs broken over several lines? */
  readonly wrapped: boolean;
  /** The length of a full line. */
  readonly width: number;
  /** Lines with which a page begins. */
  readonly pageStarts: ReadonlySet<number>;
}

const LONGEST_PRINTED_LINE = 160;
const WEB_WORDS = /\b(?:cookies?|sign in|log in|subscribe|privacy policy|terms of use|about us|contact us|join now)\b/iu;

/**
 * Infers how the text was laid out, from the lengths of its lines, blank lines, indents and form feeds.
 *
 * Lines of some 100 characters with blank lines between are wrapped paragraphs; lines of 800 characters are paragraphs.
 */
export function knowPage(lines: readonly Line[]): PageReading {
  const printed = lines.filter((line) => !isBlank(line));
  const characters = printed.reduce((sum, line) => sum + line.text.length, 0);
  const inShort = printed.reduce((sum, line) => sum + (line.text.length <= LONGEST_PRINTED_LINE ? line.text.length : 0), 0);
  const wrapped = characters > 0 && printed.length > 3 && inShort > characters * 0.6;
  const lengths = printed.map((line) => line.text.length).filter((n) => n > 20).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.8)] ?? 80;
  const pageStarts = wrapped ? findPageStarts(lines) : new Set<number>();
  const paragraphs = !wrapped ? 'blank-line' : paragraphStyle(lines, printed.length, width);
  const web = !wrapped && printed.some((line) => line.text.length < 200 && WEB_WORDS.test(line.text));
  const kind = wrapped ? 'pdf-text' : web ? 'web' : 'plain';
  return { page: { kind, columns: 1, paragraphs }, wrapped, width, pageStarts };
}

/** Form feeds; or, where there are none, single spaces before a line in a text whose lines have no indent. */
function findPageStarts(lines: readonly Line[]): Set<number> {
  const starts = new Set<number>();
  lines.forEach((line, i) => { if (line.afterFormFeed) starts.add(i); });
  if (starts.size > 0) return starts;
  const indented = lines.filter((line) => !isBlank(line) && line.indent > 0).length;
  if (indented > lines.length * 0.1) return starts;
  lines.forEach((line, i) => { if (!isBlank(line) && line.indent === 1) starts.add(i); });
  return starts;
}

function paragraphStyle(lines: readonly Line[], printed: number, width: number): Page['paragraphs'] {
  let blankBreaks = 0;
  let indentBreaks = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const before = lines[i - 1] as Line;
    if (isBlank(line)) continue;
    if (isBlank(before)) blankBreaks += 1;
    else if (line.indent >= 2 && line.indent <= 12 && line.indent >= before.indent + 2 && line.text.length > width * 0.5) indentBreaks += 1;
  }
  if (blankBreaks * 25 >= printed && blankBreaks >= indentBreaks) return 'blank-line';
  return indentBreaks * 40 >= printed ? 'indent' : 'line-length';
}
