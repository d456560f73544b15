import { checkSource } from '../account.js';
import type { Document, Edit } from '../records/document.js';
import { firstWhere } from '../text/lists.js';
import type { Span } from '../text/span.js';

/** A block of the running text, or the text of a note; `index` counts among these. */
export interface Passage {
  readonly kind: 'block' | 'note';
  readonly index: number;
  readonly text: string;
}

/** A place in a passage; `passage` is its index among all of them. */
export interface Place extends Span {
  readonly passage: number;
}

/** The passages of a document, blocks before notes, and the ways from its source into them. */
export interface Alignment {
  readonly passages: readonly Passage[];
  /** Where a thing of the source stands, by its origin; null where no passage has it. */
  placeOf(origin: readonly Span[]): Place | null;
  /** Where the text of an edit stands, or where what it removed stood. */
  placeOfEdit(edit: Edit): Place | null;
  /** Where something stood that is in no block: behind what was printed last before it. */
  pointOf(position: number): Place | null;
}

/** A stretch of a passage and where it was read: letter by letter (`exact`), or as a whole where an edit wrote it. */
interface Segment extends Place {
  readonly at: number;
  readonly length: number;
  readonly exact: boolean;
  /** It stands in the source behind what follows it in the text: a large first letter. */
  readonly moved: boolean;
}

/**
 * Lays a document over its source: which stretch of a block or a note was read where. Linear in both.
 *
 * A passage is its origin with the edits made in it; one for which that does not give its text is taken as a whole.
 *
 * @throws RangeError if the source is not the one that the document was read from, as far as its length tells.
 */
export function align(document: Document, source: string): Alignment {
  checkSource(document, source);
  const { blocks, notes, edits } = document;
  const passages: Passage[] = [
    ...blocks.map(({ start, end }, index): Passage => ({ kind: 'block', index, text: document.text.slice(start, end) })),
    ...notes.map(({ text }, index): Passage => ({ kind: 'note', index, text })),
  ];
  const cuts = edits.flatMap((edit) => edit.origin.map(({ start, end }): Cut => ({ start, end, edit }))).sort((a, b) => a.start - b.start || a.end - b.end);
  const written = new Map<Edit, Place>();
  const segments = passages.flatMap(({ text }, passage) => segmentsOf({ passage, text, origin: (blocks[passage] ?? notes[passage - blocks.length])?.origin ?? [] }, cuts, source, written));
  segments.sort((a, b) => a.start - b.start || a.end - b.end);
  const inOrder = segments.filter(({ moved }) => !moved);
  const inBlocks = inOrder.filter(({ passage }) => passage < blocks.length);

  const placeOf = (origin: readonly Span[]): Place | null => {
    let found: { passage: number; start: number; end: number } | null = null;
    for (const { start, end } of origin) {
      for (let i = firstWhere(segments.length, (k) => (segments[k] as Segment).end > start); i < segments.length && (segments[i] as Segment).start < end; i += 1) {
        const { passage, at, length, exact, start: from } = segments[i] as Segment;
        const first = exact ? at + Math.max(0, start - from) : at;
        const last = exact ? at + Math.min(length, end - from) : at + length;
        if (found === null) found = { passage, start: first, end: last };
        else if (found.passage === passage) { found.start = Math.min(found.start, first); found.end = Math.max(found.end, last); }
      }
    }
    return found;
  };
  const behind = (list: readonly Segment[], position: number): Place | null => {
    const before = list[firstWhere(list.length, (k) => (list[k] as Segment).end > position) - 1];
    const { passage, at, length } = before ?? list[0] ?? { passage: -1, at: 0, length: 0 };
    const point = before === undefined ? at : at + length;
    return passage === -1 ? null : { passage, start: point, end: point };
  };
  return { passages, placeOf, placeOfEdit: (edit) => written.get(edit) ?? behind(inOrder, edit.origin[0]?.start ?? 0), pointOf: (position) => behind(inBlocks, position) };
}

/** A stretch of the source that an edit changed. */
interface Cut extends Span {
  readonly edit: Edit;
}

function segmentsOf({ passage, text, origin }: { passage: number; text: string; origin: readonly Span[] }, cuts: readonly Cut[], source: string, written: Map<Edit, Place>): Segment[] {
  const segments: Segment[] = [];
  const places = new Map<Edit, Place>();
  let at = 0;
  let moved = false;
  const copy = (start: number, end: number): void => {
    const length = Math.min(end - start, text.length - at);
    if (length <= 0 || !source.startsWith(text.slice(at, at + length), start)) return;
    segments.push({ passage, start, end: start + length, at, length, exact: true, moved });
    at += length;
  };
  for (const [i, span] of origin.entries()) {
    moved = (origin[i + 1]?.start ?? span.end) < span.start;
    let position = span.start;
    for (let c = firstWhere(cuts.length, (k) => (cuts[k] as Cut).end >= span.start); c < cuts.length && (cuts[c] as Cut).start <= span.end; c += 1) {
      const { start, end, edit } = cuts[c] as Cut;
      const { length } = edit.after;
      // a removal stands between two spans; an insertion before the first letter belongs to the passage before
      if (start < position || end > span.end || length === 0 || (start === end && start === span.start && at === 0)) continue;
      copy(position, start);
      position = start;
      const known = places.get(edit);
      if (known === undefined && !text.startsWith(edit.after, at)) continue;
      segments.push({ passage, start, end, at: known?.start ?? at, length, exact: false, moved });
      if (known === undefined) { places.set(edit, { passage, start: at, end: at + length }); at += length; }
      position = end;
    }
    copy(position, span.end);
  }
  if (at < text.length) return origin.length === 0 ? [] : [{ passage, start: (origin[0] as Span).start, end: (origin[origin.length - 1] as Span).end, at: 0, length: text.length, exact: false, moved: false }];
  for (const [edit, place] of places) written.set(edit, place);
  return segments;
}
