import type { Block } from '../records/document.js';
import { sentences } from '../sentences/sentences.js';
import { firstWhere } from '../text/lists.js';
import type { Span } from '../text/span.js';

/**
 * Finds the sentence that holds the character before a place in the text; undefined where no block does.
 *
 * A marker stands behind the last sign of its sentence. Blocks are cut into sentences only when they are asked for.
 */
export function sentenceFinder(text: string, blocks: readonly Block[]): (offset: number) => Span | undefined {
  const cut = new Map<Block, readonly Span[]>();
  return (offset) => {
    const block = blocks[firstWhere(blocks.length, (i) => (blocks[i] as Block).end >= offset)];
    if (block === undefined || block.start >= offset) return undefined;
    let spans = cut.get(block);
    if (spans === undefined) cut.set(block, spans = sentences(text.slice(block.start, block.end)));
    const found = spans[firstWhere(spans.length, (i) => block.start + (spans[i] as Span).end >= offset)];
    return found === undefined ? undefined : { start: block.start + found.start, end: block.start + found.end };
  };
}
