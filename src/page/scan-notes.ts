import type { FurnitureKind } from '../records/document.js';
import type { PageReading } from './know-page.js';
import { append } from '../text/lists.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { misreadHead, readingsOf } from './misread.js';
import type { NoteStart } from './note-starts.js';
import { CLOSED } from './note-text.js';
import { bestSeries, type Candidate } from './sequence.js';

interface ScanSearch {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
}

const NUMBERED = /^(\d{1,3})\s?(?=[\p{Lu}“"‘(«])/u;
const FOOT = 0.35;
/** A raised number may be read as a quotation mark. */
const QUOTED = /^["“”'‘’]{1,2}(?=\p{Lu})/u;
const MOST_LOST = 12;
/** How many notes further on a page a number is counted. */
const FAR = 12;

/**
 * The first lines of notes in a scan: numbers that may be misread, at the foot of the page, as one series; and blocks
 * between two of them without any number, where exactly as many notes are missing.
 *
 * `?For secondary` between `1FRUS` and `3John` is note 2; a paragraph that begins with *‘He* is none.
 */
export function scanNoteStarts(search: ScanSearch): NoteStart[] {
  const starts: NoteStart[] = [];
  const candidates: Candidate[] = [];
  for (const heads of headsByPage(search)) {
    const anchors = heads.flatMap(({ number }, k) => (number === null ? [] : [{ number, k }]));
    heads.forEach((head, h) => {
      const offer = (number: number, weight: number, restart: number): void => {
        if (number <= 0 || weight <= 0) return;
        starts.push({ line: head.line, number, numberStart: head.start, numberEnd: head.start + head.raw.length, textStart: head.start + head.length, endnote: false });
        candidates.push({ number, weight, restart, place: head.line });
      };
      const readings = head.number === null ? head.readings : [head.number];
      readings.forEach((number, r) => { offer(number, (head.number !== null ? 1.6 : 1 - r * 0.15) + head.place, head.number !== null ? 1.5 : 2.5); });
      const counted = new Set(anchors.filter(({ k }) => Math.abs(k - h) <= FAR).map(({ number, k }) => number + h - k));
      for (const number of counted) if (!readings.includes(number)) offer(number, 0.8 + head.place, 2.5);
    });
  }
  return fillGaps(search, bestSeries(candidates).map((c) => starts[c] as NoteStart));
}

/** A line with which a note may begin. `number`: as printed, where it was read as one; `place` weighs what stands before it. */
interface Head {
  readonly line: number;
  readonly start: number;
  readonly raw: string;
  readonly length: number;
  readonly number: number | null;
  readonly readings: readonly number[];
  readonly place: number;
}

/** The heads of each page in their order: where one of them is read, the others can be counted from it. */
function headsByPage({ lines, reading, furniture }: ScanSearch): Head[][] {
  const first = firstLines(reading, lines.length);
  const pages = new Map<number, Head[]>();
  lines.forEach((line, i) => {
    if (isBlank(line) || furniture.has(i)) return;
    const plain = NUMBERED.exec(line.text);
    const misread = plain === null ? misreadHead(line.text) : null;
    const before = lines[i - 1];
    const afterBlank = before === undefined || isBlank(before) || furniture.has(i - 1);
    const quoted = plain === null && misread === null && (afterBlank || CLOSED.test(before.text)) ? QUOTED.exec(line.text)?.[0] : undefined;
    const raw = plain?.[1] ?? misread?.raw ?? quoted;
    if (raw === undefined) return;
    const last = reading.pages.lastLine[i] as number;
    const from = first[i] as number;
    const depth = (i - from) / Math.max(last - from, 1);
    const own: Head = {
      line: i, start: line.start, raw, length: plain?.[0].length ?? misread?.length ?? raw.length, number: plain === null ? null : Number(raw),
      readings: misread === null ? [] : readingsOf(raw), place: (afterBlank ? 0.8 : -0.4) + (depth < FOOT ? -1.2 : 0.3) };
    append(pages, last, own);
  });
  return [...pages.values()];
}

function firstLines(reading: PageReading, length: number): Int32Array {
  const first = new Int32Array(length);
  let from = 0;
  for (let i = 0; i < length; i += 1) {
    if (i > 0 && reading.pages.lastLine[i] !== reading.pages.lastLine[i - 1]) from = i;
    first[i] = from;
  }
  return first;
}

/** Notes whose number is lost altogether: the blocks just above a note, or below one to the end of its page. */
function fillGaps(search: ScanSearch, chosen: readonly NoteStart[]): NoteStart[] {
  const filled: NoteStart[] = [];
  chosen.forEach((start, k) => {
    const before = chosen[k - 1];
    const lost = before !== undefined && before.number < start.number ? start.number - before.number - 1 : start.number - 1;
    if (lost > 0 && lost <= MOST_LOST) {
      const floor = before?.line ?? -1;
      const below = before === undefined || before.number >= start.number ? [] : blocksBelow(search, before.line, start.line).slice(0, lost);
      const above = blocksAbove(search, start.line, Math.max(floor, below[below.length - 1] ?? -1)).slice(0, lost - below.length);
      if (below.length + above.length === lost) {
        below.forEach((line, n) => filled.push(unnumbered(search, line, (before as NoteStart).number + n + 1)));
        above.reverse().forEach((line, n) => filled.push(unnumbered(search, line, start.number - above.length + n)));
      }
    }
    filled.push(start);
  });
  return filled;
}

const unnumbered = ({ lines }: ScanSearch, line: number, number: number): NoteStart => {
  const at = (lines[line] as Line).start;
  const misread = misreadHead((lines[line] as Line).text);
  return { line, number, numberStart: at, numberEnd: at + (misread?.raw.length ?? 0), textStart: at + (misread?.length ?? 0), endnote: false };
};

/** First lines of the blocks between a note and the end of its page. */
function blocksBelow({ lines, reading, furniture }: ScanSearch, from: number, to: number): number[] {
  const blocks: number[] = [];
  const end = Math.min(reading.pages.lastLine[from] as number, to - 1);
  if (end >= to - 1) return [];
  for (let i = from + 1; i <= end; i += 1) {
    if (!begins(lines, i) || furniture.has(i)) continue;
    if (!closedAbove(lines, i)) break;
    blocks.push(i);
  }
  return blocks;
}

/** First lines of the blocks above a note on its page, the nearest first: as far as each ends a sentence above the next. */
function blocksAbove({ lines, reading, furniture }: ScanSearch, from: number, floor: number): number[] {
  const blocks: number[] = [];
  if (!closedAbove(lines, from)) return blocks;
  for (let i = from - 1; i > floor && reading.pages.lastLine[i] === reading.pages.lastLine[from]; i -= 1) {
    if (furniture.has(i)) break;
    if (!begins(lines, i)) continue;
    blocks.push(i);
    if (!closedAbove(lines, i)) break;
  }
  return blocks;
}

/** Does what is printed above a line end with its sentence? */
function closedAbove(lines: readonly Line[], i: number): boolean {
  const above = nextPrinted(lines, i, -1);
  return above < 0 || CLOSED.test((lines[above] as Line).text);
}

/** Could a note begin here that lost its number: behind an empty line, or with a sign that is none of the text's? */
function begins(lines: readonly Line[], i: number): boolean {
  const { text } = lines[i] as Line;
  return misreadHead(text) !== null || (text !== '' && (i === 0 || isBlank(lines[i - 1] as Line)) && /^[\p{Lu}“"‘(*]/u.test(text));
}
