import type { Certainty, Span } from './span.js';
import { type Change, type Piece, pieceLength, pieceOrigin, pushPiece } from './piece.js';
import { lengthOf, pieceAt, pieceOffsets, type Traced } from './traced.js';

/** Which neighbour a position between two pieces belongs to. */
export type Side = 'before' | 'after';

/** One change as a value: what it was in the source, what it is, by which rule and why. */
export interface AppliedEdit {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly certainty: Certainty;
  readonly why: string;
  readonly origin: readonly Span[];
}

/** Where `[start, end)` of the text was read in the source: neighbouring spans joined, in the order of the text. */
export function originOfSpan(traced: Traced, start = 0, end: number = lengthOf(traced)): Span[] {
  if (start >= end) return [];
  const starts = pieceOffsets(traced);
  const spans: Span[] = [];
  const add = (span: Span): void => {
    const last = spans[spans.length - 1];
    if (last !== undefined && last.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end };
    else if (span.start < span.end) spans.push(span);
  };
  let seen: Change | undefined;
  for (let i = pieceAt(traced, start); i < traced.pieces.length && (starts[i] as number) < end; i += 1) {
    const piece = traced.pieces[i] as Piece;
    const at = starts[i] as number;
    if (piece.kind === 'source') {
      const from = piece.start + Math.max(start - at, 0);
      const to = piece.start + Math.min(end - at, pieceLength(piece));
      if (from < to) add({ start: from, end: to });
    } else if (piece.from < piece.to && piece.change !== seen && at + pieceLength(piece) > start) {
      seen = piece.change;
      for (const span of pieceOrigin(piece)) add(span);
    }
  }
  return spans;
}

/** All changes of a text, in its order; changes within a change are told in its reason. */
export function editsOf(traced: Traced): AppliedEdit[] {
  const edits: AppliedEdit[] = [];
  const seen = new Set<Change>();
  let end = 0;
  for (const piece of traced.pieces) {
    if (piece.kind === 'source') {
      end = piece.end;
      continue;
    }
    const { change } = piece;
    if (seen.has(change)) continue;
    seen.add(change);
    const printed = pieceOrigin(piece);
    const spans = printed.length === 1 && (printed[0] as Span).start < (printed[0] as Span).end ? printed : joinNeighbours(printed);
    const before = spans.length === 1 ? traced.source.slice((spans[0] as Span).start, (spans[0] as Span).end) : spans.map((span) => traced.source.slice(span.start, span.end)).join('');
    if (before === change.after) continue;
    const origin = spans.length === 0 ? [{ start: end, end }] : spans;
    end = (origin[origin.length - 1] as Span).end;
    edits.push({
      rule: change.rule,
      before,
      after: change.after,
      certainty: change.certainty,
      why: change.removed.some(({ kind }) => kind === 'changed') ? [change.why, ...innerReasons(change)].join('; ') : change.why,
      origin,
    });
  }
  return edits;
}

function innerReasons(change: Change): string[] {
  const inner: string[] = [];
  for (const piece of change.removed)
    if (piece.kind === 'changed') inner.push(`${piece.change.rule}: ${piece.change.why}`, ...innerReasons(piece.change));
  return inner;
}

function joinNeighbours(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.end === span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else if (span.start < span.end) joined.push(span);
  }
  return joined;
}

/** The text with changes taken back: all of them, or those that `which` names. */
export function undoChanges(traced: Traced, which: (change: Change) => boolean = () => true): Traced {
  const pieces: Piece[] = [];
  const undone = new Set<Change>();
  const open: Piece[] = [...traced.pieces].reverse();
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    if (piece.kind === 'source' || !which(piece.change)) pushPiece(pieces, piece);
    else if (!undone.has(piece.change)) {
      undone.add(piece.change);
      const { removed } = piece.change;
      for (let i = removed.length - 1; i >= 0; i -= 1) open.push(removed[i] as Piece);
    }
  }
  return { source: traced.source, pieces };
}

/** The place in the source of a position in the text; between two pieces, of the neighbour on that side. */
export function toSource(traced: Traced, position: number, side: Side): number | null {
  const length = lengthOf(traced);
  if (position < 0 || position > length) throw new RangeError(`Position ${position} is out of range for a text of length ${length}`);
  const starts = pieceOffsets(traced);
  const first = pieceAt(traced, position);
  const inside = (i: number): boolean => (starts[i] as number) < position && position < (starts[i + 1] as number);
  for (let i = first; side === 'after' && i < traced.pieces.length; i += 1) {
    const piece = traced.pieces[i] as Piece;
    if ((starts[i + 1] as number) <= position) continue;
    if (piece.kind === 'source') return piece.start + Math.max(position - (starts[i] as number), 0);
    const spans = pieceOrigin(piece);
    if (spans.length > 0) return inside(i) ? (spans[spans.length - 1] as Span).end : (spans[0] as Span).start;
  }
  for (let i = Math.min(first, traced.pieces.length - 1); side === 'before' && i >= 0; i -= 1) {
    const piece = traced.pieces[i] as Piece;
    if ((starts[i] as number) >= position) continue;
    if (piece.kind === 'source') return piece.start + Math.min(position - (starts[i] as number), pieceLength(piece));
    const spans = pieceOrigin(piece);
    if (spans.length > 0) return inside(i) ? (spans[0] as Span).start : (spans[spans.length - 1] as Span).end;
  }
  return null;
}

/** The position in the text of a place in the source, or null where that place is not in the text. */
export function fromSource(traced: Traced, place: number, side: Side): number | null {
  const index = sourceIndex(traced);
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entry = index[middle] as SourceEntry;
    if (side === 'after' ? entry.end <= place : entry.end < place) low = middle + 1;
    else high = middle;
  }
  const found = index[low];
  if (found === undefined || place < found.start || (side === 'before' && place === found.start)) return null;
  if (!found.exact) return side === 'before' && place < found.end ? found.at : found.at + (place > found.start ? found.length : 0);
  return found.at + (place - found.start);
}

interface SourceEntry extends Span {
  readonly at: number;
  readonly length: number;
  readonly exact: boolean;
}

const indexes = new WeakMap<Traced, readonly SourceEntry[]>();

function sourceIndex(traced: Traced): readonly SourceEntry[] {
  let index = indexes.get(traced);
  if (index === undefined) {
    const starts = pieceOffsets(traced);
    const entries: SourceEntry[] = [];
    traced.pieces.forEach((piece, i) => {
      const at = starts[i] as number;
      const length = pieceLength(piece);
      if (piece.kind === 'source') entries.push({ start: piece.start, end: piece.end, at, length, exact: true });
      // neighbouring spans of one change are one place, be they of changes within it
      else for (const { start, end } of joinNeighbours(pieceOrigin(piece))) entries.push({ start, end, at, length, exact: false });
    });
    index = entries.sort((a, b) => a.start - b.start);
    indexes.set(traced, index);
  }
  return index;
}
