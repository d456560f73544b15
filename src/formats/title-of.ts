import type { CslItem } from '../records/citation.js';

/** The title of a work; of a review that has none, what it reviews, for formats without a field for that. */
export const titleOf = ({ title, 'reviewed-title': reviewed }: CslItem): string | undefined => title ?? (reviewed === undefined ? undefined : `Review of ${reviewed}`);
