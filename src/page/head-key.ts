import { lettersEnd } from '../text/letters.js';
import type { Edges } from './folios.js';

/** Of a short line at the edge of a page its beginning is compared: a machine may have misread the rest. */
const SHORTEST_KEY = 14;
const LONGEST_KEY = 48;

/** The letters at the head of a line, as many as are compared or a few more. */
function lettersOf(text: string): string {
  let letters = '';
  for (let at = 0; at < text.length && letters.length < LONGEST_KEY;) {
    const end = lettersEnd(text, at);
    letters += text.slice(at, end);
    at = Math.max(end, at + 1);
  }
  return letters;
}

/** *- 24 -*, and the space that parts a folio from the head beside it. */
const BETWEEN_DASHES = /^[-–—] ?\d{1,4} ?[-–—] +|(?<= )[-–—] ?\d{1,4} ?[-–—]$/u, WIDE_SPACE = / {3,}/u;

/** What of a line is compared from page to page: its letters; null where the line is too long or says too little. */
export function keyOf(printed: string, { width, edges }: { readonly width: number; readonly edges: Edges | null }): string | null {
  const text = printed.replace(BETWEEN_DASHES, '').replace(WIDE_SPACE, ' ');
  if (text.length > Math.max(width * (edges === null && /\d/u.test(text) ? 0.95 : 1.3), 70) || !/^(?:[\p{Lu}\d“"[(|]|https?:\S+ \p{Lu})/u.test(text) || /[-,;:]$/u.test(text)) return null;
  const closed = /[.!?]$/u.test(text);
  const letters = lettersOf(text);
  // *ISSN 1234-5679*
  const words = closed || letters.length === 4 ? text.replace(/\s/gu, '') : letters;
  if (words.length < 5) return null;
  return words.slice(0, !closed && edges !== null && text.length < width * 0.6 ? SHORTEST_KEY : LONGEST_KEY);
}
