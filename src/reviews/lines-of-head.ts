import type { FlowBlock, Head } from './heads.js';

/** What goes on below a comma: the lines of an affiliation, of which all but the last end with a comma or a stroke. */
export function linesBelow(blocks: readonly FlowBlock[], at: number): string[] {
  const lines: string[] = [];
  for (let i = at + 1; i < blocks.length && lines.length < MOST_BELOW && (blocks[i]?.text.length ?? 0) <= 120; i += 1) {
    lines.push(blocks[i]?.text ?? '');
    if (!/[,/]$/u.test(blocks[i]?.text ?? '')) return lines;
  }
  return [];
}
const MOST_BELOW = 6;

/** The book right above the only reviewer that a label names is the head of that review: *Reviewer:*, *Ann Lee*. */
export function withReviewer(found: readonly Head[]): readonly Head[] {
  const named = found.filter(({ kind, shape }) => kind === 'review' && shape === 'label');
  const book = found.find(({ at, size, shape, authors }) => shape === 'book' && authors.length === 0 && at + size === named[0]?.at);
  const [by] = named;
  if (book === undefined || by === undefined || named.length > 1) return found;
  return found.flatMap((head) => (head === by ? [] : [head === book ? { ...book, size: book.size + by.size, authors: by.authors, bylines: Array.from({ length: by.size }, (_, i) => by.at + i) } : head]));
}
