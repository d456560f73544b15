import type { Lexicon } from '../clean/evidence.js';
import { loadLexicon } from '../lexicon/index.js';

/** The lexicon where one of its packages is installed; without it the document's own words decide. */
export async function optionalLexicon(): Promise<Lexicon | undefined> {
  try {
    return await loadLexicon();
  } catch {
    return undefined;
  }
}
