import type { FoundCitations } from '../records/citation.js';
import { citationsIn } from './citations-in.js';

/** Finds the citations of a lone note: `citationsIn` for one passage. */
export function extractCitations(text: string): FoundCitations {
  return citationsIn([{ kind: 'note', in: { note: 'n1' }, section: null, text }]);
}
