import type { FlowBlock } from './byline.js';
import type { Head } from './heads.js';

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

/** The book right above a reviewer whom a label names is the head of that review, where each review has its book: *Reviewer:*, *Ann Lee*. */
export function withReviewer(found: readonly Head[]): readonly Head[] {
  const named = found.filter(({ kind, shape }) => kind === 'review' && shape === 'label');
  const above = new Map(found.filter(({ shape, authors }) => shape === 'book' && authors.length === 0).map((book) => [book.at + book.size, book]));
  const bookOf = new Map(named.map((by) => [by, above.get(by.at)]));
  const books = new Set(bookOf.values());
  if (named.length === 0 || books.has(undefined) || books.size < named.length) return found;
  return found.flatMap((head) => { const book = bookOf.get(head); return books.has(head) ? [] : [book === undefined ? head : { ...book, size: book.size + head.size, authors: head.authors, bylines: Array.from({ length: head.size }, (_, i) => head.at + i) }]; });
}
