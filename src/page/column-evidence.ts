import type { Line } from './line.js';
import type { Row } from './gutter.js';

/** What the rows of a page say: two columns of prose, something like them, or nothing of the kind. */
export type Verdict = 'columns' | 'mixed' | 'none';

/** Rows between the first and the last that hold pieces of both columns, with what belongs to them. */
export interface Band {
  readonly first: number;
  readonly last: number;
}

const FEWEST = 8;
/** Where other pages of the text are in columns, the last one may be short. */
const FEWEST_ELSEWHERE = 2;
const LOWER = 0.42;
const LOWER_ELSEWHERE = 0.2;
const WORDS = 3.2;
const LETTERS = 0.62;
const NUMBERED_ENDS = 0.4;
const FULL = 0.62;
const FULL_LINE = 0.75;
/** More lines than a page has: the ends of pages are lost. */
const LONGEST_PAGE = 78;
const WIDE_SPACE = / {3,}/u;
const CLOSED = /[.!?:;…][)"”’'»\]]*\d{0,3}$/u;

/** What the pieces of one column are like, taken together. */
interface Pieces {
  readonly count: number;
  /** Shares of pieces below a full one that begin in lower case, of pieces that end with a number, that have a wide space within. */
  readonly lower: number;
  readonly numbered: number;
  readonly cut: number;
  readonly words: number;
  readonly letters: number;
  /** The length of the middle piece over that of the longest ones. */
  readonly full: number;
}

function piecesOf(texts: readonly string[]): Pieces {
  const count = texts.length;
  const share = (matches: (text: string) => boolean): number => (count === 0 ? 0 : texts.filter(matches).length / count);
  const lengths = texts.map((text) => text.length).sort((a, b) => a - b);
  const long = Math.max(1, lengths[Math.floor(count * 0.9)] as number);
  // below a short line, or a heading, a line begins anew
  const goOn = texts.filter((_, i) => i > 0 && (texts[i - 1] as string).length >= long * FULL_LINE);
  const characters = lengths.reduce((sum, n) => sum + n, 0);
  return {
    count,
    lower: goOn.length < FEWEST ? share(startsLow) : goOn.filter(startsLow).length / goOn.length,
    numbered: share((text) => /\d\.?$/u.test(text)),
    cut: share((text) => WIDE_SPACE.test(text)),
    words: count === 0 ? 0 : texts.reduce((sum, text) => sum + text.split(' ').filter((word) => /\p{L}/u.test(word)).length, 0) / count,
    letters: characters === 0 ? 0 : texts.reduce((sum, text) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0) / characters,
    full: count === 0 ? 0 : (lengths[Math.floor(count * 0.5)] as number) / long,
  };
}

const startsLow = (text: string): boolean => /^\p{Ll}/u.test(text);

const isProse = (pieces: Pieces, lower: number): boolean =>
  pieces.lower >= lower && pieces.words >= WORDS && pieces.letters >= LETTERS && pieces.numbered < NUMBERED_ENDS && pieces.full >= FULL;

/** What a page shows. `pageEnds`: are the ends of pages marked? `elsewhere`: have other pages shown columns? */
export function judgeRows(text: string, lines: readonly Line[], rows: readonly Row[], bands: readonly Band[], marks: { readonly pageEnds: boolean; readonly elsewhere: boolean }): Verdict {
  const inside = bands.flatMap(({ first, last }) => rows.slice(first, last + 1));
  const beside = inside.slice(0, inside.findLastIndex(({ kind }) => kind === 'both' || kind === 'right') + 1);
  const printed = beside.filter(({ kind }) => kind !== 'blank').length;
  const both = pairsIn(inside);
  if (both < (marks.elsewhere ? FEWEST_ELSEWHERE : FEWEST) || both * 3 < printed) return 'none';
  const left = piecesOf(inside.filter(({ kind }) => kind === 'both' || kind === 'left').map((row) => text.slice((lines[row.line] as Line).start, row.leftEnd)));
  const right = piecesOf(inside.filter(({ kind }) => kind === 'both' || kind === 'right').map((row) => text.slice(row.rightStart, (lines[row.line] as Line).end)));
  const lower = marks.elsewhere ? LOWER_ELSEWHERE : LOWER;
  if (!isProse(left, lower) || !isProse(right, lower)) return isProse(left, LOWER_ELSEWHERE) && isProse(right, LOWER_ELSEWHERE) && both >= FEWEST ? 'mixed' : 'none';
  if (left.cut > 0.3 || right.cut > 0.3 || crossed(rows, bands) || areCells(text, lines, inside)) return 'mixed';
  return !marks.pageEnds && bands.some(({ first, last }) => longestColumn(rows.slice(first, last + 1)) > LONGEST_PAGE) ? 'mixed' : 'columns';
}

const longestColumn = (rows: readonly Row[]): number => {
  const both = rows.filter(({ kind }) => kind === 'both').length;
  return both + Math.max(rows.filter(({ kind }) => kind === 'left').length, rows.filter(({ kind }) => kind === 'right').length);
};

/** Rows that hold pieces of both columns, and pairs of those that hold one: the lines of the two need not stand level. */
export function pairsIn(rows: readonly Row[]): number {
  let both = 0;
  let left = 0;
  let right = 0;
  for (const { kind } of rows) {
    if (kind === 'both') both += 1;
    else if (kind === 'left') left += 1;
    else if (kind === 'right') right += 1;
  }
  return both + Math.min(left, right);
}

/** Does a line run over the gutter in the middle of the columns, with no empty line at either side? */
function crossed(rows: readonly Row[], bands: readonly Band[]): boolean {
  for (let b = 1; b < bands.length; b += 1) {
    const between = rows.slice((bands[b - 1] as Band).last + 1, (bands[b] as Band).first);
    if (between.length > 0 && between[0]?.kind !== 'blank' && between[between.length - 1]?.kind !== 'blank' && between.length < 3) return true;
  }
  return false;
}

/** Do both sides begin and end together again and again? Then these are the cells of a table. */
function areCells(text: string, lines: readonly Line[], rows: readonly Row[]): boolean {
  let breaks = 0;
  let together = 0;
  let printed = 0;
  let above: Row | null = null;
  rows.forEach((row, r) => {
    if (row.kind === 'blank') return;
    printed += 1;
    if (above !== null && rows[r - 1]?.kind === 'blank') {
      breaks += 1;
      const end = (lines[above.line] as Line).end;
      const begins = row.kind === 'both' && /^\P{Ll}/u.test((lines[row.line] as Line).text) && /^\P{Ll}/u.test(text.slice(row.rightStart, row.rightStart + 1));
      const ends = above.kind !== 'both' || (CLOSED.test(text.slice(Math.max((lines[above.line] as Line).start, above.leftEnd - 12), above.leftEnd)) && CLOSED.test(text.slice(Math.max(above.rightStart, end - 12), end)));
      if (begins && ends) together += 1;
    }
    above = row;
  });
  return breaks >= 3 && together * 5 >= breaks * 4 && printed < breaks * 12;
}
