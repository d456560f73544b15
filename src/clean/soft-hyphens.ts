import type { TextEdit } from '../text/traced.js';

const INSIDE = /(?<=\p{L})\u00ad+(?=\p{L})/gu;

/**
 * Soft hyphens inside a word go; at a line end they are left for the joining of lines, which needs them.
 *
 * `founda\u00adtion` becomes *foundation*; `foun\u00ad` before a line end stays.
 */
export function softHyphens(text: string): TextEdit[] {
  if (!text.includes('\u00ad')) return [];
  return [...text.matchAll(INSIDE)].map((match) => ({
    start: match.index, end: match.index + match[0].length, after: '', rule: 'soft-hyphens', why: 'A soft hyphen is not printed inside a line', certainty: 'certain' as const }));
}
