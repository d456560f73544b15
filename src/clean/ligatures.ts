import type { TextEdit } from '../text/traced.js';

const LIGATURE = /[\ufb00-\ufb06]/gu;

/**
 * Ligature glyphs become their letters: *ﬁeld* is *field*. *æ* and *œ*, which are letters, stay.
 * Source: Unicode chart U+FB00–FB06, compatibility decompositions.
 */
export function ligatures(text: string): TextEdit[] {
  return [...text.matchAll(LIGATURE)].map((match) => ({
    start: match.index, end: match.index + match[0].length, after: match[0].normalize('NFKC'), rule: 'ligatures', why: 'A printer’s ligature stands for its letters', certainty: 'certain' as const }));
}
