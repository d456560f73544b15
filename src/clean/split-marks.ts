import type { TextEdit } from '../text/traced.js';

const STRAY = / [\u0300-\u036f\ufe20-\ufe2f]/gu;
const LETTER = /\p{L}\p{M}?$/u;

/**
 * A combining mark that a space parts from its letter goes back to it: the extractor set it as a sign of its own.
 *
 * `Kholodnai︠a ︡` closes up to *Kholodnai︠a︡* (the right half of an ALA-LC ligature); a mark after a space that follows
 * no letter stays. Source: Unicode chart U+FE20–FE2F, the romanisation tables of ALA-LC.
 */
export function splitMarks(text: string): TextEdit[] {
  return [...text.matchAll(STRAY)].filter(({ index }) => LETTER.test(text.slice(Math.max(index - 3, 0), index))).map((match) => ({
    start: match.index, end: match.index + 1, after: '', rule: 'split-marks', why: 'A combining mark belongs to the letter before it', certainty: 'certain' as const }));
}
