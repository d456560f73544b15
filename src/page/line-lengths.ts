import { isDigit, unitAt } from '../text/letters.js';
import type { Line } from './line.js';

export type Measure = (text: string) => number;

/** How long the lines of a text are. */
export interface Lengths {
  /** How long a text is in print, by letters or by the widths of a book face: whichever tells full lines better apart. */
  readonly measure: Measure;
  /** The same of a whole line, measured once: many rules ask. */
  readonly lengthOf: (line: Line) => number;
  /** The length of a full line, in the same measure. */
  readonly width: number;
  /** A line that with the next word would have been shorter than this ended on purpose. */
  readonly room: number;
  /** A line shorter than this is no full line, whatever comes next. */
  readonly shortest: number;
}

/** A space between two words, in the measure of letters. */
export const SPACE = 0.55;
/** The reach of a full line counts the word that found no room on it: the line itself is shorter by half of one. */
export const HALF_WORD = 3;
/** A marker at the line end is printed small. */
const MARKER = /(?<=[\p{L}.,;:!?”’")])\d{1,3}$/u;

export function quantiles(numbers: readonly number[], ...shares: readonly number[]): number[] {
  const sorted = Float64Array.from(numbers).sort();
  return shares.map((share) => sorted[Math.floor(sorted.length * share)] as number);
}

export const quantile = (numbers: readonly number[], share: number): number => quantiles(numbers, share)[0] as number;

export function reachOf({ text }: Line, next: Line, measure: Measure, own: number): number {
  const numbered = isDigit(unitAt(text, text.length - 1));
  return (numbered ? measure(text.replace(MARKER, '')) : own) + SPACE + measure(firstWord(next));
}

export function firstWord({ text }: Line): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

/** How long the line would have been with the next word on it. */
export const reach = (line: Line, next: Line, { measure, lengthOf }: Lengths): number => reachOf(line, next, measure, lengthOf(line));
