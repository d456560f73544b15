import type { Certainty, Span } from './span.js';
import { type Piece, pieceLength, pieceSlice, pieceText, pushPiece } from './piece.js';

/**
 * A text that remembers where it came from: pieces over one source, each a stretch of the source or a change of it.
 *
 * It is a value: editing, slicing and joining give new ones. Origins follow by construction, never by comparing texts.
 */
export interface Traced {
  readonly source: string;
  readonly pieces: readonly Piece[];
}

/** A change to make: `[start, end)` of the text, in UTF-16 code units, becomes `after`. */
export interface TextEdit extends Span {
  readonly after: string;
  readonly rule: string;
  readonly why: string;
  readonly certainty: Certainty;
}

const values = new WeakMap<Traced, string>();
const offsets = new WeakMap<Traced, readonly number[]>();

/** The unedited trace of a source: `value(trace(s)) === s`. */
export function trace(source: string): Traced {
  if (typeof source !== 'string') throw new TypeError(`Expected a string, got ${typeof source}`);
  return { source, pieces: source === '' ? [] : [{ kind: 'source', start: 0, end: source.length }] };
}

/** What the text reads. */
export function value(traced: Traced): string {
  let text = values.get(traced);
  if (text === undefined) {
    text = traced.pieces.map((piece) => pieceText(traced.source, piece)).join('');
    values.set(traced, text);
  }
  return text;
}

/** Where each piece begins in the text; the last number is the length of the text. */
export function pieceOffsets(traced: Traced): readonly number[] {
  let starts = offsets.get(traced);
  if (starts === undefined) {
    const counted = [0];
    let at = 0;
    for (const piece of traced.pieces) counted.push((at += pieceLength(piece)));
    offsets.set(traced, (starts = counted));
  }
  return starts;
}

export const lengthOf = (traced: Traced): number => pieceOffsets(traced)[traced.pieces.length] as number;

/** Index of the first piece that ends behind `position`, or begins there. */
export function pieceAt(traced: Traced, position: number): number {
  const starts = pieceOffsets(traced);
  let low = 0;
  let high = traced.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] as number) <= position && (starts[middle] as number) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function checkSpan(start: number, end: number, length: number): void {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start || end > length)
    throw new RangeError(`Span ${start}–${end} is out of range for a text of length ${length}`);
}

/**
 * The part `[start, end)` as a traced text of its own.
 *
 * Slices that tile a text join to that text again: a deletion belongs to the slice that begins at it.
 */
export function slice(traced: Traced, start: number, end: number = lengthOf(traced)): Traced {
  const length = lengthOf(traced);
  checkSpan(start, end, length);
  const starts = pieceOffsets(traced);
  const pieces: Piece[] = [];
  for (let i = pieceAt(traced, start); i < traced.pieces.length; i += 1) {
    const at = starts[i] as number;
    if (at > end) break;
    const piece = traced.pieces[i] as Piece;
    const size = pieceLength(piece);
    if (size === 0) {
      const last = at === length && end === length && (start < length || length === 0);
      if ((at >= start && at < end) || last) pushPiece(pieces, piece);
    } else {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, size);
      if (from < to) pushPiece(pieces, pieceSlice(piece, from, to));
    }
  }
  return { source: traced.source, pieces };
}

/** Texts over one source, one after another, in any order. */
export function join(parts: readonly Traced[], source: string = parts[0]?.source ?? ''): Traced {
  const pieces: Piece[] = [];
  for (const part of parts) {
    if (part.source !== source)
      throw new RangeError(`Texts over two sources cannot be joined: one of length ${source.length}, one of ${part.source.length}`);
    for (const piece of part.pieces) pushPiece(pieces, piece);
  }
  return { source, pieces };
}

/**
 * The text with all edits made. Edits must not overlap; they may come in any order, insertions at one place keep theirs.
 * An edit that touches what an earlier change wrote takes the whole of that change in, so that undoing gives it back.
 *
 * Linear in the text and in the edits.
 */
export function edit(traced: Traced, edits: readonly TextEdit[]): Traced {
  const length = lengthOf(traced);
  const ordered = widen(traced, inOrder(edits, length));
  const pieces: Piece[] = [];
  // the first piece that is not wholly taken, how much of it is taken, and where in the text that is
  let next = 0;
  let from = 0;
  let at = 0;
  const partOf = (piece: Piece, to: number): Piece => {
    const part = pieceSlice(piece, from, from + to - at);
    from += to - at;
    at = to;
    return part;
  };
  const take = (to: number, into: Piece[], atEdge: boolean): void => {
    for (let piece = traced.pieces[next]; piece !== undefined; piece = traced.pieces[next]) {
      const size = pieceLength(piece) - from;
      if (at + size > to || (size === 0 && at === to && !atEdge)) {
        if (to > at) pushPiece(into, partOf(piece, to));
        return;
      }
      pushPiece(into, from === 0 ? piece : pieceSlice(piece, from, from + size));
      next += 1;
      from = 0;
      at += size;
    }
  };
  const remove = (to: number): readonly Piece[] => {
    const piece = traced.pieces[next];
    // mostly a part of one piece: a list that grows would take three times the room
    if (piece !== undefined && at < to && to < at + pieceLength(piece) - from) return [partOf(piece, to)];
    const removed: Piece[] = [];
    take(to, removed, false);
    return removed;
  };
  for (const { start, end, after, rule, why, certainty } of ordered) {
    take(start, pieces, start < end);
    pushPiece(pieces, { kind: 'changed', change: { rule, why, certainty, after, removed: remove(end) }, from: 0, to: after.length });
  }
  take(length, pieces, true);
  const edited: Traced = { source: traced.source, pieces };
  const text = values.get(traced);
  // a few cuts in what is read already, not a join of all that was ever changed
  if (text !== undefined) values.set(edited, splice(text, ordered));
  return edited;
}

/** A text with edits made that are in order. */
function splice(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, after } of edits) {
    parts.push(text.slice(from, start), after);
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** The edits in the order of the text, those that change nothing left out. */
function inOrder(edits: readonly TextEdit[], length: number): readonly TextEdit[] {
  const sorted = edits.some((one, i) => one.start < (edits[i - 1]?.start ?? 0)) ? [...edits].sort((a, b) => a.start - b.start || a.end - b.end) : edits;
  let before = 0;
  for (const { start, end } of sorted) {
    checkSpan(start, end, length);
    if (start < before) throw new RangeError(`Edit at ${start} overlaps the one that ends at ${before}`);
    before = end;
  }
  return sorted.every(changes) ? sorted : sorted.filter(changes);
}

const changes = ({ start, end, after }: TextEdit): boolean => start < end || after !== '';

/** Edits that cut through what an earlier change wrote are widened to the whole of it, and become one where they meet. */
function widen(traced: Traced, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (!traced.pieces.some((piece) => piece.kind === 'changed')) return edits;
  const text = value(traced);
  const wide: { edit: TextEdit; cut: number }[] = [];
  for (const one of edits) {
    const start = cutChange(traced, one.start)?.start ?? one.start;
    const end = cutChange(traced, one.end)?.end ?? one.end;
    const last = wide[wide.length - 1];
    if (last !== undefined && start < last.edit.end) {
      const kept = last.edit.after.slice(0, last.edit.after.length - (last.edit.end - last.cut));
      const after = kept + text.slice(last.cut, one.start) + one.after + text.slice(one.end, Math.max(end, last.edit.end));
      wide[wide.length - 1] = { edit: { ...last.edit, end: Math.max(end, last.edit.end), after }, cut: one.end };
    } else wide.push({ edit: { ...one, start, end, after: text.slice(start, one.start) + one.after + text.slice(one.end, end) }, cut: one.end });
  }
  return wide.map(({ edit: one }) => one);
}

/** The changed piece that a position stands inside of, neither at its beginning nor at its end. */
function cutChange(traced: Traced, position: number): Span | null {
  const starts = pieceOffsets(traced);
  let low = 0;
  let high = traced.pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] as number) <= position) low = middle + 1;
    else high = middle;
  }
  if (traced.pieces[low]?.kind !== 'changed' || (starts[low] as number) >= position) return null;
  return { start: starts[low] as number, end: starts[low + 1] as number };
}
