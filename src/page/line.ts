import { isSpace, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';

/** One printed line. `start` and `end` leave out the white space around it; `from` and `to` take it in, with the line end. */
export interface Line extends Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly indent: number;
  /** A form feed stands before it. */
  readonly afterFormFeed: boolean;
}

export const isBlank = (line: Line): boolean => line.start === line.end;

/** The next printed line from one on, or back from it with −1; outside the lines where there is none. */
export function nextPrinted(lines: readonly Line[], from: number, step: 1 | -1 = 1): number {
  let i = from + step;
  while (i >= 0 && i < lines.length && isBlank(lines[i] as Line)) i += step;
  return i;
}

const LINE_END = /\r\n|[\n\r\f\u2028\u2029]/gu;

/** All lines of a text; CRLF, CR, LF, form feed, U+2028 and U+2029 end one. The lines tile the text. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let afterFormFeed = false;
  const close = (contentEnd: number, to: number, feeds: boolean): void => {
    let start = from;
    while (start < contentEnd && isSpace(unitAt(text, start))) start += 1;
    let end = contentEnd;
    while (end > start && isSpace(unitAt(text, end - 1))) end -= 1;
    lines.push({ from, to, start, end, text: text.slice(start, end), indent: start - from, afterFormFeed });
    from = to;
    afterFormFeed = feeds;
  };
  for (const { 0: ends, index } of text.matchAll(LINE_END)) close(index, index + ends.length, ends === '\f');
  if (from < text.length) close(text.length, text.length, false);
  return lines;
}
