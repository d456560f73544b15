import type { Document } from '../records/document.js';

/** The contract document as JSON, one value without line breaks; the order of keys is fixed. */
export const toJson = (document: Document): string => JSON.stringify(document);
