import type { Document, Edit } from '../records/document.js';
import { append, firstWhere } from '../text/lists.js';
import type { Span } from '../text/span.js';
import type { Alignment, Place } from './alignment.js';

export type MarkKind = 'mention' | 'name' | 'edit' | 'note' | 'furniture';

/** A thing of the document where it stands in a passage: a stretch, or a point where it is empty. `index` counts in its list. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  readonly index: number;
}

/** What stands at one place, from what is nearest to the word before, or outermost, to what is innermost. */
const RANKS: Readonly<Record<string, number>> = { note: 0, page: 1, furniture: 2, mention: 3, back: 4, range: 5, name: 6, edit: 7 };

/** An edit that only sets the page aside: the space of its lines and paragraphs, not its letters. */
export const isLayout = ({ rule, before, after }: Edit): boolean =>
  LAYOUT.has(rule) || (before.includes('\n') && !/[^\s\-\u00ad¬]/u.test(before) && (after === '' || after === '-' || after.trim() === ''));

const LAYOUT = new Set(['layout-space', 'paragraph-break', 'join-lines', 'close-space', 'marker-space']);

/** An edit that closes a word, or a pair of words with a hyphen or a dash, over the end of a line. */
export const closesWord = (edit: Edit): boolean => isLayout(edit) && edit.before.includes('\n') && !/\s/u.test(edit.after) && edit.rule !== 'layout-space';

/** The marks of each passage, in the order in which they open; `wanted` picks among the edits. */
export function marksOf(document: Document, alignment: Alignment, wanted: (edit: Edit) => boolean): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  const add = (kind: MarkKind, index: number, place: Place | null): void => {
    if (place !== null) append(marks, place.passage, { kind, index, start: place.start, end: place.end });
  };
  const { blocks, notes, mentions, names, edits, furniture } = document;
  mentions.forEach(({ origin, raw }, i) => { add('mention', i, whole(alignment, alignment.placeOf(origin), raw)); });
  names.forEach(({ origin }, i) => { add('name', i, alignment.placeOf(origin)); });
  edits.forEach((edit, i) => { if (wanted(edit)) add('edit', i, alignment.placeOfEdit(edit)); });
  furniture.forEach(({ origin }, i) => { add('furniture', i, alignment.pointOf(origin[0]?.start ?? 0)); });
  notes.forEach(({ anchor }, i) => {
    if (anchor === null || blocks.length === 0) return;
    const passage = Math.min(firstWhere(blocks.length, (k) => (blocks[k]?.end ?? 0) >= anchor.offset), blocks.length - 1);
    const { start, end } = blocks[passage] as Span;
    const point = Math.min(Math.max(anchor.offset, start), end) - start;
    add('note', i, { passage, start: point, end: point });
  });
  for (const list of marks.values()) list.sort(inOrder);
  return marks;
}

/** A mention may begin with a sign that a repair inserted, which was read nowhere. */
function whole({ passages }: Alignment, place: Place | null, raw: string): Place | null {
  const start = place === null ? -1 : place.end - raw.length;
  return place === null || start < 0 || start >= place.start || passages[place.passage]?.text.startsWith(raw, start) !== true ? place : { ...place, start };
}

type Ranked = Span & { readonly kind: string; readonly index: number };

/** Points before stretches, long before short, what stands outside before what stands inside. */
export const inOrder = (a: Ranked, b: Ranked): number =>
  a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start) || b.end - a.end || (RANKS[a.kind] ?? 0) - (RANKS[b.kind] ?? 0) || a.index - b.index;

/** How a format writes text, and a mark around what is in it; `whole` is false where another mark's end cut it off. */
export interface MarkWriter<M extends Span> {
  text(text: string): string;
  mark(mark: M, inner: string, whole: boolean): string;
}

/** Writes a text with its marks, each within those that were opened before it. */
export function writeMarks<M extends Span>(text: string, marks: readonly M[], writer: MarkWriter<M>): string {
  const open: { mark: M | null; end: number; whole: boolean; parts: string[] }[] = [{ mark: null, end: text.length, whole: true, parts: [] }];
  let at = 0;
  const top = (): (typeof open)[number] => open[open.length - 1] as (typeof open)[number];
  const copy = (to: number): void => { if (to > at) { top().parts.push(writer.text(text.slice(at, to))); at = to; } };
  const close = (): void => {
    const { mark, end, whole, parts } = top();
    copy(end);
    open.pop();
    top().parts.push(writer.mark(mark as M, parts.join(''), whole));
  };
  for (const mark of marks) {
    while (open.length > 1 && top().end <= mark.start) close();
    copy(mark.start);
    if (mark.end > mark.start) open.push({ mark, end: Math.min(mark.end, top().end), whole: mark.end <= top().end, parts: [] });
    else top().parts.push(writer.mark(mark, '', true));
  }
  while (open.length > 1) close();
  copy(text.length);
  return top().parts.join('');
}
