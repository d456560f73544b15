import type { CitingPassage, FoundCitations } from '../records/citation.js';
import { citationsIn, type CitationsInOptions } from './citations-in.js';

/**
 * Finds the citations of a lone note, or of the passages of a document in their order, and the works behind them.
 *
 * `See North, p. 183; Ibid., 12.` has two mentions, of a work that the note does not give: `work` is null. `start` and `end` count in the passage’s text.
 */
export function extractCitations(text: string | readonly CitingPassage[], options: CitationsInOptions = {}): FoundCitations {
  if (typeof text !== 'string' && !Array.isArray(text)) throw new TypeError(`Expected a string or a list of passages, got ${typeof text}`);
  return citationsIn(typeof text === 'string' ? [{ kind: 'note', in: { note: 'n1' }, section: null, text }] : text as readonly CitingPassage[], options);
}
