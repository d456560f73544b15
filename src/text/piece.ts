import type { Certainty, Span } from './span.js';

/** A stretch of the source, as it was printed. */
export interface SourcePiece extends Span {
  readonly kind: 'source';
}

/** Why a stretch reads otherwise than the source, and what stood there. */
export interface Change {
  readonly rule: string;
  readonly why: string;
  readonly certainty: Certainty;
  readonly after: string;
  readonly removed: readonly Piece[];
}

/** The part `[from, to)` of what a change wrote; `from === to` where it wrote nothing. */
export interface ChangedPiece {
  readonly kind: 'changed';
  readonly change: Change;
  readonly from: number;
  readonly to: number;
}

export type Piece = SourcePiece | ChangedPiece;

export const pieceLength = (piece: Piece): number =>
  piece.kind === 'source' ? piece.end - piece.start : piece.to - piece.from;

export const pieceText = (source: string, piece: Piece): string =>
  piece.kind === 'source' ? source.slice(piece.start, piece.end) : piece.change.after.slice(piece.from, piece.to);

/** The part `[from, to)` of a piece, counted in what the piece reads. */
export const pieceSlice = (piece: Piece, from: number, to: number): Piece =>
  piece.kind === 'source'
    ? { kind: 'source', start: piece.start + from, end: piece.start + to }
    : { kind: 'changed', change: piece.change, from: piece.from + from, to: piece.from + to };

/** Adds a piece to a list, closing it up with the last one where the two were neighbours. */
export function pushPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces[pieces.length - 1];
  if (piece.kind === 'source') {
    if (piece.start === piece.end) return;
    if (last?.kind === 'source' && last.end === piece.start) {
      pieces[pieces.length - 1] = { kind: 'source', start: last.start, end: piece.end };
      return;
    }
  } else if (last?.kind === 'changed' && last.change === piece.change && last.to === piece.from) {
    pieces[pieces.length - 1] = { kind: 'changed', change: last.change, from: last.from, to: piece.to };
    return;
  }
  pieces.push(piece);
}

/** The source spans from which a piece was read: for a change, all that it removed. In the order of the text. */
export function pieceOrigin(piece: Piece): Span[] {
  if (piece.kind === 'source') return [{ start: piece.start, end: piece.end }];
  const { removed } = piece.change;
  const [only] = removed;
  if (removed.length === 1 && only?.kind === 'source') return [{ start: only.start, end: only.end }];
  const origin: Span[] = [];
  const open: Piece[] = [...removed].reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'source') origin.push({ start: next.start, end: next.end });
    else for (let i = next.change.removed.length - 1; i >= 0; i -= 1) open.push(next.change.removed[i] as Piece);
  }
  return origin;
}
