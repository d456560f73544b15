import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import { mayHoldColumns } from './columns-in-turn.js';
import type { PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import type { Marker } from './markers.js';
import { type NoteBody, shapesOf } from './note-bodies.js';
import { noteExtents } from './note-extents.js';
import { CLOSED } from './sentence-end.js';
import { daggersAmong, lettersIn, letterStarts, misreadDaggers } from './letter-notes.js';
import { inOrder, type Pair, pairUp, type Signs, type SymbolStart } from './symbol-pairs.js';
import { isBoxed, type SymbolSign, symbolSigns } from './symbol-signs.js';

/** Lines, what is known of them, and the notes that are numbered. */
export interface SymbolSearch {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  readonly numbered: readonly NoteBody[];
}

export interface SymbolNotes {
  /** All bodies in the order of the text: those with numbers, without what belongs to one with a symbol, and those with symbols. */
  readonly bodies: readonly NoteBody[];
  readonly markers: readonly Marker[];
}

interface Measured extends Pair {
  readonly lines: readonly number[];
}

const START = /^\[?(\*{1,4}|†{1,3}|‡{1,3}|§{1,2}|¶{1,2}|‖{1,2}|#{1,2})((?<=^[^[]{1,4})\)?\s{0,8}|(?<=^\[.{1,4})\]\s?)(?=["“‘«(¿¡]?\p{Lu}|https?:|www\.|(?:cf|see|ibid|siehe|vgl|voir|véase|e\.g|i\.e)\b)/u;
/** A symbol on a line of its own, above its note. */
const ALONE = /^(?:\*{1,4}|[†‡]{1,3}|[§¶‖]{1,2})$/u;
/** What stands under a table behind the sign of a column. */
const LEGEND = /^(?:p\s?[<=>≤]|sources?:|notes?:|significan)/iu;
const LONGEST = 60;
const SHORT = 0.8;
const FEWEST_LETTERED = 3;
/** A note with a number, among those with symbols. */
const NUMBERED = -9;

/**
 * Notes whose markers are symbols: a line at the foot of the page, or behind the text, that begins with one, and the
 * same symbol behind a word of that page, in the order that printers use; letters where three stand in a row.
 *
 * Takes *\* Joerges is Professor of Law* under *Christian Joerges \**; leaves lists of points, emphasis, *\*kwon*, *§ 12*,
 * and the legend of a table. In a scan none is taken: its signs are read together.
 */
export function findSymbolNotes(search: SymbolSearch): SymbolNotes {
  const { lines, furniture, numbered } = search;
  const asIs: SymbolNotes = { bodies: numbered, markers: [] };
  if (search.reading.page.kind === 'scan') return asIs;
  const heads = new Set(numbered.map((body) => body.lines[0] as number));
  const inNote = new Set(numbered.flatMap((body) => body.lines));
  const printed = lines.flatMap((line, i) => (furniture.has(i) || heads.has(i) ? [] : startOf(line, i, lines)));
  const letters = letterStarts(lines, (i) => furniture.has(i) || heads.has(i));
  const lettered = letters.some(({ symbol }) => symbol === 'b') ? letters : [];
  if (printed.length + lettered.length === 0) return asIs;
  const isText = (i: number): boolean => !furniture.has(i) && !inNote.has(i);
  const signs = signsBySymbol(search, isText);
  const daggers = misreadDaggers(printed, letters), raised = daggers.length + lettered.length === 0 ? new Map<string, SymbolSign[]>() : lettersIn(lines, isText);
  if (daggers.length > 0) signs.set('†', daggersAmong(raised));
  const starts = [...printed, ...daggers].sort((a, b) => a.line - b.line);
  const byLetter = inOrder(pairUp(search.reading, lettered, raised), search.reading);
  const pairs = [...inOrder(pairUp(search.reading, starts, signs), search.reading), ...(byLetter.length < FEWEST_LETTERED ? [] : byLetter)];
  for (const pair of pairs) heads.add(pair.start.line);
  const measured = pairs.map((pair) => ({ ...pair, lines: extentOf(search, pair, heads) }));
  for (const pair of measured) for (const i of pair.lines) inNote.add(i);
  const found = measured.filter((pair) => standsAtFoot(search, pair, inNote) || (!search.reading.pages.known && isAlone(pair, starts, signs)));
  if (found.length === 0) return asIs;
  const marked = new Set(found.map(({ sign }) => sign.line));
  const kept = (search.reading.pages.known && search.reading.wrapped ? onPages(search, found) : found).map((pair) => ({ ...pair, lines: aboveMarkers(lines, pair.lines, marked) }));
  const own = new Set(kept.flatMap((pair) => pair.lines));
  const bodies = [
    ...numbered.map((body) => (body.lines.some((i) => own.has(i)) ? { ...body, lines: body.lines.filter((i) => !own.has(i)) } : body)),
    ...kept.map(({ start, lines: body }): NoteBody => {
      const from = (lines[start.line] as Line).start;
      return { marker: start.symbol, numberStart: from, numberEnd: from + start.symbol.length + start.at * 2, textStart: start.textStart, lines: body, endnote: false };
    }),
  ].sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number));
  const markers = kept.map(({ start: head, sign }): Marker => {
    const start = (lines[sign.line] as Line).start + sign.at;
    // *\*)* in German print, at the word and before the note
    const bracketed = [head, sign].every(({ line, at, symbol }) => (lines[line] as Line).text.charAt(at + symbol.length) === ')');
    const boxed = isBoxed((lines[sign.line] as Line).text, sign.at, sign.symbol) ? 1 : 0;
    return { marker: sign.symbol, start: start - boxed, end: start + sign.symbol.length + (bracketed || boxed > 0 ? 1 : 0), line: sign.line };
  });
  return { bodies, markers };
}

function startOf(line: Line, i: number, lines: readonly Line[]): SymbolStart[] {
  const alone = ALONE.test(line.text) ? lines[isBlank(lines[i + 1] ?? line) ? i + 2 : i + 1] : undefined;
  const text = alone === undefined ? line.text : `${line.text} ${alone.text}`;
  const match = START.exec(text);
  if (match === null) return [];
  const [head, symbol, space] = match as unknown as readonly [string, string, string];
  if ((symbol.startsWith('#') && space === '') || LEGEND.test(text.slice(head.length))) return [];
  return [{ line: i, at: head.startsWith('[') ? 1 : 0, symbol, textStart: alone === undefined ? line.start + head.length : alone.start }];
}

function signsBySymbol({ lines }: SymbolSearch, isText: (line: number) => boolean): Map<string, SymbolSign[]> {
  const signs = new Map<string, SymbolSign[]>();
  let open = false;
  lines.forEach((line, i) => {
    const found = symbolSigns(line, i, open);
    open = found.open;
    if (!isText(i)) return;
    for (const sign of found.signs) append(signs, sign.symbol, sign);
  });
  return signs;
}

/** The lines of a body: to the next note, the page's end, or an empty line behind a closed sentence. */
function extentOf({ lines, reading, furniture }: SymbolSearch, { start }: Pair, heads: ReadonlySet<number>): number[] {
  const last = reading.pages.lastLine[start.line] as number;
  const body = [start.line];
  for (let i = start.line + 1; i <= last && body.length < LONGEST && reading.wrapped; i += 1) {
    const before = lines[body[body.length - 1] as number] as Line;
    if (heads.has(i) || furniture.has(i)) break;
    if (isBlank(lines[i] as Line)) { if (CLOSED.test(before.text)) break; continue; }
    if (!reading.pages.known && CLOSED.test(before.text) && before.text.length < reading.width * SHORT) break;
    body.push(i);
  }
  return body;
}

/** The lines of notes on pages whose ends are known, as those of notes with numbers are measured: with what stands at the foot of the next page or column; a line with a marker is text. */
function onPages({ lines, reading, furniture, numbered }: SymbolSearch, kept: readonly Measured[]): Measured[] {
  const signsAt: MarkerSign[][] = [];
  kept.forEach(({ sign: { line, at, symbol } }, k) => (signsAt[line] ??= []).push({ line, at, length: symbol.length, number: k + 1, shape: 2 }));
  const starts = kept.map(({ start: { line, textStart } }, k) => ({ line, textStart, number: k + 1 }));
  const all = [...starts, ...numbered.map(({ lines: [line = 0], textStart }) => ({ line, textStart, number: NUMBERED }))].sort((a, b) => a.line - b.line);
  const none = new Set<number>();
  const extents = noteExtents({ lines, reading, furniture, signsAt, zone: none, textFrom: none, inColumns: mayHoldColumns(lines, reading), ...shapesOf(lines, reading, furniture, all) }, all);
  const own = new Map(all.map(({ line }, a) => [line, extents[a] as number[]]));
  return kept.map((pair) => ({ ...pair, lines: own.get(pair.start.line) as number[] }));
}

/** Where a line of a body has a marker it is text, of the next column: the body ends with its first closed line. */
function aboveMarkers(lines: readonly Line[], body: readonly number[], marked: ReadonlySet<number>): readonly number[] {
  const text = body.findIndex((i, k) => k > 0 && marked.has(i));
  if (text === -1) return body;
  const closed = body.findIndex((i) => CLOSED.test((lines[i] as Line).text));
  return body.slice(0, closed === -1 || closed >= text ? text : closed + 1);
}

/** Does nothing but notes stand below it on the page; or does the text go on there in the middle of its sentence? */
function standsAtFoot({ lines, reading, furniture }: SymbolSearch, { start, lines: body }: Measured, inNote: ReadonlySet<number>): boolean {
  const last = reading.pages.lastLine[start.line] as number;
  for (let i = (body[body.length - 1] as number) + 1; i <= last; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line) || furniture.has(i) || inNote.has(i)) continue;
    return /^\p{Ll}/u.test(line.text) && breaksOff(lines, start.line, (j) => furniture.has(j) || inNote.has(j));
  }
  return true;
}

function breaksOff(lines: readonly Line[], from: number, isOther: (line: number) => boolean): boolean {
  for (let i = from - 1; i >= 0; i -= 1) if (!isBlank(lines[i] as Line) && !isOther(i)) return !CLOSED.test((lines[i] as Line).text);
  return false;
}

/** The only line of the text that begins with its symbol, and the only word with it. */
const isAlone = ({ start }: Pair, starts: readonly SymbolStart[], signs: Signs): boolean =>
  starts.filter(({ symbol }) => symbol === start.symbol).length === 1 && signs.get(start.symbol)?.length === 1;
