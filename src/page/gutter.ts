import { isBlank, type Line } from './line.js';

/** What a printed line holds of two columns. Positions count in the text. */
export interface Row {
  readonly line: number;
  /** `across`: something is printed where the gutter would be. */
  readonly kind: 'blank' | 'left' | 'right' | 'both' | 'across';
  /** Where the piece of the left column ends, and where that of the right one begins. */
  readonly leftEnd: number;
  readonly rightStart: number;
}

/** A run of spaces within a line, in columns from its beginning; the indent is one too. */
interface Gap {
  readonly start: number;
  readonly end: number;
}

const NARROWEST_COLUMN = 15;
const WIDE = 3;
/** By how much ligatures that were taken apart and half spaces move the right column. */
const JITTER = 2;

const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0;

function gapsOf(text: string, line: Line): Gap[] {
  const gaps: Gap[] = [];
  let start = line.from;
  for (let i = line.from; i <= line.end; i += 1) {
    if (i < line.end && isSpace(text.charCodeAt(i))) continue;
    if (i > start && (i - start > 1 || start === line.from)) gaps.push({ start: start - line.from, end: i - line.from });
    start = i + 1;
  }
  return gaps;
}

/** Has a line a wide space within, or before it? Where few lines have one, nothing stands side by side. */
export function hasWideGap(text: string, line: Line): boolean {
  if (line.start - line.from >= NARROWEST_COLUMN) return !isBlank(line);
  // of three signs in a row one stands at each third place
  for (let i = line.start + WIDE - 1; i < line.end; i += WIDE) {
    if (!isSpace(text.charCodeAt(i))) continue;
    let [from, to] = [i, i + 1];
    while (from > line.start && isSpace(text.charCodeAt(from - 1))) from -= 1;
    while (to < line.end && isSpace(text.charCodeAt(to))) to += 1;
    if (to - from >= WIDE) return true;
  }
  return false;
}

/** The column at which the right pieces of most lines begin; null where there is none. */
export function findGutter(text: string, lines: readonly Line[], from: number, to: number): number | null {
  const begins = new Map<number, number>();
  for (let i = from; i < to; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    for (const { start, end } of gapsOf(text, line)) {
      if (end - start >= WIDE && end >= NARROWEST_COLUMN && end < line.end - line.from) begins.set(end, (begins.get(end) ?? 0) + 1);
    }
  }
  let best: number | null = null;
  let most = 0;
  for (const [column, count] of begins) {
    const support = count * 2 + (begins.get(column - 1) ?? 0) + (begins.get(column + 1) ?? 0);
    if (support > most) { most = support; best = column; }
  }
  return best;
}

/** The lines `[from, to)` cut at a gutter before the column `right`. */
export function cutRows(text: string, lines: readonly Line[], from: number, to: number, right: number): Row[] {
  const rows: Row[] = [];
  for (let i = from; i < to; i += 1) rows.push(cutRow(text, lines[i] as Line, i, right));
  rows.forEach((row, r) => {
    if (row.kind !== 'across' || rows[r - 1]?.kind !== 'both' || rows[r + 1]?.kind !== 'both') return;
    const line = lines[row.line] as Line;
    const gutter = line.from + right - 1;
    if (isSpace(text.charCodeAt(gutter))) rows[r] = { ...row, kind: 'both', leftEnd: gutter, rightStart: gutter + 1 };
  });
  return rows;
}

function cutRow(text: string, line: Line, i: number, right: number): Row {
  const { from, start, end } = line;
  if (isBlank(line)) return { line: i, kind: 'blank', leftEnd: from, rightStart: from };
  if (end - from < right) return { line: i, kind: 'left', leftEnd: end, rightStart: end };
  if (start - from >= right - JITTER) return { line: i, kind: 'right', leftEnd: from, rightStart: start };
  const gap = gapsOf(text, line).find((one) => one.start > 0 && one.end >= right - JITTER);
  if (gap === undefined || gap.start >= right || gap.end <= start - from) return { line: i, kind: 'across', leftEnd: end, rightStart: end };
  return { line: i, kind: 'both', leftEnd: from + gap.start, rightStart: from + gap.end };
}
