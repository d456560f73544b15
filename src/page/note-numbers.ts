import { join, slice, type Traced } from '../text/traced.js';
import { BEGINS, CLOSED } from './sentence-end.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { pageBounds } from './page-bounds.js';
import { SYMBOL_ORDERS } from './symbol-signs.js';

const ALONE = /^(?:(\d{1,3})[.)]?|(\*{1,4}|[†‡]{1,3}|[§¶‖]{1,2}))$/u;
/** The last line of a note is shorter than its others, where more lines than notes end with a sentence. */
const SHORT = 0.85;

/** So many numbers of one page may be late. */
const MOST_LATE = 6;

/** A number alone on its line. */
interface Numbered {
  readonly line: number;
  readonly number: number;
}

interface Move {
  /** The line of the number, and the line before which it goes. */
  readonly line: number;
  readonly before: number;
  /** The empty line above it, which goes too. @default line */
  readonly from?: number;
}

/**
 * Numbers that an extractor printed apart from their notes go before them again, and symbols too. Looked for between
 * form feeds only.
 *
 * `13`, two notes, `15`, its note and `14`; or `11`, `12`, `13` and then as many notes: each number goes before its note,
 * where only one place is possible. Lists, folios and notes whose ends cannot be told stay.
 */
export function placeNoteNumbers(text: Traced, lines: readonly Line[]): Traced {
  const bounds = pageBounds(lines);
  const moves: Move[] = [];
  for (let p = 0; p + 1 < bounds.length; p += 1) {
    const end = bounds[p + 1] as number;
    const numbers = numbersOf(lines, bounds[p] as number, end);
    if (numbers.length > 1) moves.push(...heapedNumbers(lines, numbers, end), ...lateNumbers(lines, numbers, end));
  }
  return moves.length === 0 ? text : moved(text, lines, moves);
}

/** The numbers of a page that stand alone; symbols count in the order of printers. */
function numbersOf(lines: readonly Line[], from: number, end: number): Numbered[] {
  const numbers: Numbered[] = [];
  const symbols: { line: number; symbol: string }[] = [];
  for (let line = from; line < end; line += 1) {
    const match = ALONE.exec((lines[line] as Line).text);
    if (match?.[1] !== undefined) numbers.push({ line, number: Number(match[1]) });
    else if (match?.[2] !== undefined) symbols.push({ line, symbol: match[2] });
  }
  if (symbols.length < 2) return numbers;
  const order = SYMBOL_ORDERS.find((one) => symbols.every(({ symbol }) => one.includes(symbol) && one.indexOf(symbol) < symbols.length + 1));
  return order === undefined ? numbers : symbols.map(({ line, symbol }) => ({ line, number: order.indexOf(symbol) + 1 }));
}

/** *11*, *12*, *13* and then three notes: each but the first number goes before its note. */
function heapedNumbers(lines: readonly Line[], numbers: readonly Numbered[], end: number): Move[] {
  const moves: Move[] = [];
  for (let n = 0; n < numbers.length; ) {
    const first = numbers[n] as Numbered;
    let count = 1;
    const own = (k: number): Numbered => numbers[n + k] as Numbered;
    while (numbers[n + count]?.number === first.number + count && own(count).line === nextPrinted(lines, own(count - 1).line)) count += 1;
    const heads = count < 2 ? null : headsOf(lines, own(count - 1).line + 1, numbers[n + count]?.line ?? end, count - 1);
    for (let k = 1; k < count && heads !== null; k += 1) moves.push({ line: own(k).line, before: heads[k - 1] as number, from: isBlank(lines[own(k).line - 1] as Line) ? own(k).line - 1 : own(k).line });
    n += count;
  }
  return moves;
}

/** *13*, two notes, *15*, its note, *14*; or *5*, three notes, *6*, *7*: the late numbers go before the notes that have none. */
function lateNumbers(lines: readonly Line[], numbers: readonly Numbered[], end: number): Move[] {
  const at = new Map(numbers.map(({ line }, n) => [line, n]));
  const seen = new Set<number>();
  const late = numbers.filter(({ line, number }) => {
    const backwards = Array.from({ length: MOST_LATE }, (_, k) => number + 1 + k).some((higher) => seen.has(higher));
    seen.add(number);
    const next = nextPrinted(lines, line);
    return backwards || next >= end || at.has(next);
  });
  const others = numbers.filter((one) => !late.includes(one)).map(({ number }) => number);
  const moves: Move[] = [];
  for (let n = 0; n < late.length; ) {
    const first = late[n] as Numbered;
    let count = 1;
    while (late[n + count]?.number === first.number + count) count += 1;
    n += count;
    const before = numbers.findIndex(({ line, number }) => number === first.number - 1 && line < first.line);
    const { line } = numbers[before] ?? {};
    // Where notes with higher numbers stand above them, they are late
    const runsOn = others.includes(first.number + count) || numbers[before + 1] === first;
    const heads = line === undefined || !runsOn ? null : headsOf(lines, line + 1, numbers[before + 1]?.line ?? end, count);
    for (let k = 0; k < count && heads !== null; k += 1) moves.push({ line: (late[n - count + k] as Numbered).line, before: heads[k] as number });
  }
  return moves;
}

/** Where so many notes begin behind the first of a stretch; null where more or fewer may. */
function headsOf(lines: readonly Line[], from: number, end: number, count: number): number[] | null {
  const printed: number[] = [];
  for (let i = from; i < end; i += 1) {
    if (!isBlank(lines[i] as Line)) printed.push(i);
    else if (printed.length > 0) break;
  }
  const width = Math.max(...printed.map((i) => (lines[i] as Line).text.length));
  const may = printed.filter((i, k) => k > 0 && CLOSED.test((lines[printed[k - 1] as number] as Line).text) && BEGINS.test((lines[i] as Line).text));
  if (may.length === count) return may;
  const short = may.filter((i) => (lines[i - 1] as Line).text.length < width * SHORT);
  return short.length === count ? short : null;
}

function moved(text: Traced, lines: readonly Line[], moves: readonly Move[]): Traced {
  const goes = new Map<number, Move>();
  const taken = new Map<number, Move>();
  for (const move of moves) if (!goes.has(move.before) && !taken.has(move.line)) { goes.set(move.before, move); taken.set(move.line, move); }
  const parts: Traced[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const number = goes.get(i);
    if (number !== undefined) {
      parts.push(slice(text, from, line.from), slice(text, startOf(lines, number), (lines[number.line] as Line).to));
      from = line.from;
    }
    const away = taken.get(i);
    if (away !== undefined) { parts.push(slice(text, from, startOf(lines, away))); from = line.to; }
  });
  parts.push(slice(text, from));
  return join(parts, text.source);
}

const startOf = (lines: readonly Line[], { line, from = line }: Move): number => (lines[from] as Line).from;
