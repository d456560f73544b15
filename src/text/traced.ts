import type { Certainty, Span } from './span.js';
import { type Change, type Piece, pieceLength, pieceSlice, pieceText, pushPiece } from './piece.js';

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
  const sorted = inOrder(edits);
  const pieces: Piece[] = [];
  const pending = [...traced.pieces].reverse();
  let at = 0;
  const take = (to: number, into: Piece[], atEdge: boolean): void => {
    for (let piece = pending.pop(); piece !== undefined; piece = pending.pop()) {
      const size = pieceLength(piece);
      if (at + size > to || (size === 0 && at === to && !atEdge)) {
        if (to > at) {
          pushPiece(into, pieceSlice(piece, 0, to - at));
          pending.push(pieceSlice(piece, to - at, size));
          at = to;
        } else pending.push(piece);
        return;
      }
      pushPiece(into, piece);
      at += size;
    }
  };
  let before = 0;
  for (const change of sorted) {
    checkSpan(change.start, change.end, length);
    if (change.start < before) throw new RangeError(`Edit at ${change.start} overlaps the one that ends at ${before}`);
    before = change.end;
    if (change.start === change.end && change.after === '') continue;
    take(change.start, pieces, change.start < change.end);
    const removed: Piece[] = [];
    take(change.end, removed, false);
    pushPiece(pieces, whole(removed, pieces, pending, change, traced.source));
    
  }
  take(length, pieces, true);
  return { source: traced.source, pieces };
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  for (let i = 1; i < edits.length; i += 1) {
    if ((edits[i] as TextEdit).start < (edits[i - 1] as TextEdit).start)
      return [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return edits;
}

/** The changed piece for an edit; where the edit cuts through an earlier change, that change is taken in whole. */
function whole(removed: readonly Piece[], left: Piece[], right: Piece[], change: TextEdit, source: string): Piece {
  let after = change.after;
  const all = [...removed];
  const first = all[0];
  const before = left[left.length - 1];
  if (isPart(before) && isPart(first) && before.change === first.change && before.to === first.from) {
    after = pieceText(source, before) + after;
    all[0] = { ...first, from: before.from };
    left.pop();
  } else if (all.length === 0 && isPart(before) && isPart(right[right.length - 1])) {
    const behind = right[right.length - 1] as Piece & { kind: 'changed' };
    if (before.change === behind.change && before.to === behind.from) {
      left.pop();
      right.pop();
      after = pieceText(source, before) + after + pieceText(source, behind);
      all.push({ ...before, to: behind.to });
    }
  }
  const last = all[all.length - 1];
  const behind = right[right.length - 1];
  if (isPart(last) && isPart(behind) && last.change === behind.change && last.to === behind.from) {
    after += pieceText(source, behind);
    all[all.length - 1] = { ...last, to: behind.to };
    right.pop();
  }
  const made: Change = { rule: change.rule, why: change.why, certainty: change.certainty, after, removed: all };
  return { kind: 'changed', change: made, from: 0, to: after.length };
}

const isPart = (piece: Piece | undefined): piece is Piece & { kind: 'changed' } => piece?.kind === 'changed';
