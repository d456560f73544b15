import { join, slice, type Traced } from '../text/traced.js';
import { BEGINS, CLOSED } from './sentence-end.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { pageBounds } from './page-bounds.js';

const ALONE = /^(\d{1,3})[.)]?$/u;

/** A number alone on its line. */
interface Numbered {
  readonly line: number;
  readonly number: number;
}

interface Move {
  /** The line of the number, and the line before which it goes. */
  readonly line: number;
  readonly before: number;
}

/**
 * Numbers that an extractor printed apart from their notes go before them again. Looked for between form feeds only.
 *
 * `13`, two notes of which the first is one line, `15`, its note and `14`; or `11`, `12`, `13` and then as many notes of one
 * line each: each number goes before its note, where only one place is possible. Lists, folios and longer notes stay.
 */
export function placeNoteNumbers(text: Traced, lines: readonly Line[]): Traced {
  const bounds = pageBounds(lines);
  const moves: Move[] = [];
  for (let p = 0; p + 1 < bounds.length; p += 1) {
    const numbers: Numbered[] = [];
    for (let i = bounds[p] as number; i < (bounds[p + 1] as number); i += 1) {
      const number = ALONE.exec((lines[i] as Line).text)?.[1];
      if (number !== undefined) numbers.push({ line: i, number: Number(number) });
    }
    if (numbers.length > 1) moves.push(...heapedNumbers(lines, numbers, bounds[p + 1] as number), ...lateNumbers(lines, numbers));
  }
  return moves.length === 0 ? text : moved(text, lines, moves);
}

/** *11*, *12*, *13* and then three notes of one line each: each but the first number goes before its line. */
function heapedNumbers(lines: readonly Line[], numbers: readonly Numbered[], end: number): Move[] {
  const moves: Move[] = [];
  for (let n = 0; n < numbers.length; ) {
    const first = numbers[n] as Numbered;
    let count = 1;
    while (numbers[n + count]?.number === first.number + count && numbers[n + count]?.line === first.line + count) count += 1;
    n += count;
    let body = first.line + count;
    while (body < end && isBlank(lines[body] as Line)) body += 1;
    let after = body;
    while (after < end && !isBlank(lines[after] as Line) && !ALONE.test((lines[after] as Line).text)) after += 1;
    const own = lines.slice(body, after);
    if (count < 2 || own.length !== count || !own.every((line) => CLOSED.test(line.text) && BEGINS.test(line.text))) continue;
    for (let k = 1; k < count; k += 1) moves.push({ line: first.line + k, before: body + k });
  }
  return moves;
}

/** *13*, two notes, *15*, its note, *14*: the late number goes before the second note, where the first is one line. */
function lateNumbers(lines: readonly Line[], numbers: readonly Numbered[]): Move[] {
  const seen = new Map<number, number>();
  return numbers.flatMap(({ line, number }): Move[] => {
    const before = seen.get(number - 1);
    const behind = seen.get(number + 1);
    if (!seen.has(number)) seen.set(number, line);
    if (before === undefined || behind === undefined || before > behind) return [];
    const first = nextPrinted(lines, before);
    const second = nextPrinted(lines, first);
    const isPair = second < behind && CLOSED.test((lines[first] as Line).text) && BEGINS.test((lines[second] as Line).text);
    return isPair ? [{ line, before: second }] : [];
  });
}

function moved(text: Traced, lines: readonly Line[], moves: readonly Move[]): Traced {
  const goes = new Map<number, number>();
  const taken = new Set<number>();
  for (const { line, before } of moves) if (!goes.has(before) && !taken.has(line)) { goes.set(before, line); taken.add(line); }
  const parts: Traced[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    const number = goes.get(i);
    if (number !== undefined) {
      const own = lines[number] as Line;
      parts.push(slice(text, from, line.from), slice(text, own.from, own.to));
      from = line.from;
    }
    if (taken.has(i)) { parts.push(slice(text, from, line.from)); from = line.to; }
  });
  parts.push(slice(text, from));
  return join(parts, text.source);
}
