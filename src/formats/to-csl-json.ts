import type { CslItem } from '../records/citation.js';
import type { Document } from '../records/document.js';

/** The works of a document as CSL-JSON 1.0.2 items, in the order of their first mention. */
export const toCslJson = (document: Document): readonly CslItem[] => document.works;
