import type { Document } from '../records/document.js';

/** The clean running text, with a line end after its last block. */
export const toText = (document: Document): string => (document.text === '' ? '' : `${document.text}\n`);
