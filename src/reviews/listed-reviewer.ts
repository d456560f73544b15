import { isBookLine } from './book-header.js';
import type { FlowBlock } from './byline.js';
import type { Head } from './heads.js';
import { readAuthors } from './read-authors.js';

const LABEL = /^reviewed by:$/iu;
const ITEM = /^([•·] )?(.+?)( \(bio\))?$/u;
const MOST_ITEMS = 4;

/** *Reviewed by:* above a list, as Project MUSE has it, or above lines of which the last ends with *(bio)*: the titles under review, who reviews them, and below the list the book; null elsewhere. */
export function listedReviewer(blocks: readonly FlowBlock[], at: number): Head | null {
  if (!LABEL.test(blocks[at]?.text ?? '')) return null;
  const items: string[] = [];
  let closed = false, bare = false;
  for (let i = at + 1; i <= at + MOST_ITEMS; i += 1) {
    const [, listed, item, told] = ITEM.exec(blocks[i]?.text ?? '') ?? [];
    if (item === undefined || listed === undefined && closed) break;
    items.push(item);
    closed ||= told !== undefined;
    bare ||= listed === undefined;
  }
  // *Reviewed by:*, *Ann Lee*, the book
  if (bare && !closed && isBookLine(items[1] ?? '')) items.length = 1;
  const authors = items.length === 0 || items.length > 1 && bare && !closed ? undefined : readAuthors(items[items.length - 1] as string)?.authors;
  if (authors === undefined) return null;
  const below = at + 1 + items.length;
  const book = isBookLine(blocks[below]?.text ?? '');
  return {
    at, size: items.length + (book ? 2 : 1), kind: 'review', heading: book ? blocks[below]?.text ?? '' : items[0] as string, authors, shape: 'label',
    bylines: [at, below - 1, ...(book ? Array.from({ length: items.length - 1 }, (_, i) => at + 1 + i) : [])],
  };
}
