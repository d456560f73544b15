import { isBookLine } from './book-header.js';
import { type FlowBlock, isShortLine } from './byline.js';
import { isMetadata } from './metadata.js';

/** No line of a head is longer. */
export const LONG = 120;

/** Is a block prose: no heading, no short line, no book, nothing about the document? */
export const isProse = (block: FlowBlock | undefined): boolean => block !== undefined && block.kind !== 'heading' && block.kind !== 'byline' && (block.text.length > LONG || !isShortLine(block)) && !isBookLine(block.text) && !isMetadata(block.text);
