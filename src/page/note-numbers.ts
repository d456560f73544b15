import type { Evidence } from '../clean/evidence.js';
import { edit, join, slice, type TextEdit, type Traced, value } from '../text/traced.js';
import { isBlank, type Line, readLines } from './line.js';
import { markerSigns } from './marker-signs.js';

const ALONE = /^(\d{1,3})[.)]?$/u;
const FUSED = /(?<=\p{Ll})(\d{1,3})(?:[.)]?\s+["“‘(«[]?\p{Lu}|[.)]?$)/gu;
const LETTERS_BEFORE = /\p{Ll}{1,20}$/u;
const HEAD = /^(\d{1,3})(?:$|[.)\s]|(?=["“‘(«[]?\p{Lu}))/u;
const CLOSED = /[.!?…)”"’\]]$/u;
/** The hyphen that was taken out broke a word, unless the document writes compounds with its first part. */
const SOFT_HYPHEN = '\u00ad';
const BEGINS = /^["“‘(«[]?\p{Lu}/u;
/** No part of a word before a hyphen is longer. */
const LONGEST = 20;
/** A marker behind a word or a stop. */
const MARKER = 1;

/**
 * Numbers that an extractor set apart from their notes stand before them again. Looked for between form feeds only.
 *
 * An extractor that takes the hyphen out of `cat-` at the foot of the text fuses the number of the first note to it:
 * `one of several cat5. Registers` is two lines. One that sets raised numbers on lines of their own writes `13`, two
 * notes, `15`, a note and `14`, or `11`, `12` and then both notes: each number goes before its note, where only one place
 * is possible. A marker such as *trade.5 Both*, *the trade5. Both* with no second 5 above it, and a list stay.
 */
export function placeNoteNumbers(text: Traced, lines: readonly Line[], evidence: Evidence): Traced {
  if (!lines.some((line) => line.afterFormFeed)) return text;
  const parted = partFused(text, lines, evidence);
  return moveNumbers(parted, parted === text ? lines : readLines(value(parted)));
}

/** First lines of the pages between form feeds, and the number of all lines. */
const pageBounds = (lines: readonly Line[]): number[] => [0, ...lines.flatMap((line, i) => (line.afterFormFeed && i > 0 ? [i] : [])), lines.length];

function partFused(text: Traced, lines: readonly Line[], evidence: Evidence): Traced {
  const edits: TextEdit[] = [];
  const bounds = pageBounds(lines);
  let made: ReadonlySet<string> | undefined;
  const firstParts = (): ReadonlySet<string> => (made ??= new Set([...evidence.compounds.values()].map((compound) => compound.slice(0, compound.indexOf('-')))));
  for (let p = 0; p + 1 < bounds.length; p += 1) {
    const page = lines.slice(bounds[p], bounds[p + 1]);
    let numbers: Numbers | undefined;
    page.forEach((line, i) => {
      for (const match of line.text.matchAll(FUSED)) {
        const [whole, digits = ''] = match;
        const at = match.index;
        const fragment = LETTERS_BEFORE.exec(line.text.slice(Math.max(0, at - LONGEST), at))?.[0] ?? '';
        const atEnd = match.index + whole.length === line.text.length;
        if (atEnd && !beginsNote(page, i)) continue;
        const known = evidence.lexicon === undefined ? evidence.count(fragment) > 1 : evidence.knows(fragment) && (evidence.count(fragment) > 1 || evidence.lexicon(fragment));
        const { markers, heads } = (numbers ??= numbersOf(page));
        const marker = markers.get(Number(digits));
        if (marker === undefined || marker.line > i || (marker.line === i && marker.at >= at)) continue;
        if (known && !((heads.get(Number(digits) + 1) ?? -1) > i)) continue;
        edits.push({ start: line.start + at, end: line.start + at, after: `${firstParts().has(fragment) ? '-' : SOFT_HYPHEN}\n`, rule: 'note-number', why: 'The number of a note was fused to the last word above it', certainty: 'likely' });
        return;
      }
    });
  }
  return edits.length === 0 ? text : edit(text, edits);
}

/** Does a note begin behind a line that a blank follows? */
function beginsNote(page: readonly Line[], i: number): boolean {
  const [next, after] = [page[i + 1], page[i + 2]];
  return next !== undefined && isBlank(next) && after !== undefined && BEGINS.test(after.text);
}

/** What a page holds of numbers: the first marker of each, and the last line that begins with it. */
interface Numbers {
  readonly markers: ReadonlyMap<number, { readonly line: number; readonly at: number }>;
  readonly heads: ReadonlyMap<number, number>;
}

function numbersOf(page: readonly Line[]): Numbers {
  const markers = new Map<number, { line: number; at: number }>();
  const heads = new Map<number, number>();
  page.forEach((line, i) => {
    for (const { number, shape, at } of markerSigns(line, i)) if (shape >= MARKER && !markers.has(number)) markers.set(number, { line: i, at });
    const head = HEAD.exec(line.text)?.[1];
    if (head !== undefined) heads.set(Number(head), i);
  });
  return { markers, heads };
}

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

function moveNumbers(text: Traced, lines: readonly Line[]): Traced {
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
    const first = nextPrinted(lines, before, behind);
    const second = nextPrinted(lines, first, behind);
    const isPair = second < behind && CLOSED.test((lines[first] as Line).text) && BEGINS.test((lines[second] as Line).text);
    return isPair ? [{ line, before: second }] : [];
  });
}

function nextPrinted(lines: readonly Line[], from: number, end: number): number {
  let i = from + 1;
  while (i < end && isBlank(lines[i] as Line)) i += 1;
  return i;
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
