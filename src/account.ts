import type { Document, Edit } from './records/document.js';
import { mergeSpans, type Span } from './text/span.js';

/** What an account of a document over its source finds: stretches in no place, and stretches in two. */
export interface Account {
  readonly orphaned: readonly Span[];
  readonly doubled: readonly Span[];
  readonly balanced: boolean;
}

/** The places of a document that claim parts of its source. */
export function claimsOf(document: Pick<Document, 'blocks' | 'notes' | 'furniture'>): Span[] {
  return [
    ...document.blocks.flatMap((block) => block.origin),
    ...document.notes.flatMap((note) => [...(note.state === 'missing' ? [] : note.origin), ...(note.anchor?.origin ?? [])]),
    ...document.furniture.flatMap((piece) => piece.origin),
  ];
}

/** The stretches of `[0, length)` that no span covers. */
export function gapsBetween(spans: readonly Span[], length: number): Span[] {
  const gaps: Span[] = [];
  let at = 0;
  for (const { start, end } of mergeSpans(spans)) {
    if (start > at) gaps.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) gaps.push({ start: at, end: length });
  return gaps;
}

/** Refuses a source that is not the one that a document was read from, as far as its length tells. */
export function checkSource(document: Document, source: string): void {
  if (typeof source !== 'string') throw new TypeError(`Expected the source as a string, got ${source === null ? 'null' : typeof source}`);
  if (source.length !== document.source.length) throw new RangeError(`Expected a source of length ${document.source.length}, got one of length ${source.length}`);
}

/**
 * Checks that nothing is lost: each code unit of the source stands in the text, a note, a marker, the furniture, or in
 * what an edit removed; white space in none of them twice.
 *
 * `account(read(source), source).balanced` is true for every source.
 *
 * @throws TypeError if the source is not a string.
 * @throws RangeError if it is not the one that the document was read from, as far as its length tells.
 */
export function account(document: Document, source: string): Account {
  checkSource(document, source);
  const claims = claimsOf(document);
  const edits = document.edits.flatMap((edit: Edit) => edit.origin);
  const orphaned = gapsBetween([...claims, ...edits], source.length);
  const doubled = [...overlaps(claims), ...overlaps(edits)];
  return { orphaned, doubled, balanced: orphaned.length === 0 && doubled.length === 0 };
}

function overlaps(spans: readonly Span[]): Span[] {
  const sorted = spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start || a.end - b.end);
  const found: Span[] = [];
  let end = 0;
  for (const span of sorted) {
    if (span.start < end) found.push({ start: span.start, end: Math.min(end, span.end) });
    end = Math.max(end, span.end);
  }
  return mergeSpans(found);
}
