import { CAPITAL, isLetter, kindAt, MARK, OTHER, sizeAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { keyOf } from './key-of.js';

/** A word with its inner hyphens and apostrophes, without a possessive. `end` is where the word ends, `next` where reading goes on. */
export interface Token extends Span {
  readonly next: number;
  /** By what it is looked up, if it begins with a capital; no name begins with another. */
  readonly key: string | null;
}

/** What may join two parts of a word: *Hsiao-p’ing*. */
const JOINERS = "'’‘`´′-";

/** The words of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const kind = kindAt(text, start);
    if (!isLetter(kind)) continue;
    const next = wordEnd(text, start);
    const end = text.charAt(next - 1) === 's' && /['’]/u.test(text.charAt(next - 2)) ? next - 2 : next;
    tokens.push({ start, end, next, key: kind === CAPITAL ? keyOf(text.slice(start, end)) : null });
    start = next;
  }
  return tokens;
}

/** A small letter of English: most are. */
const isPlain = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Where the word ends that begins at `start`: letters and their marks, and more of them behind a joiner, which a hyphen may follow. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (isPlain(text.charCodeAt(at))) at += 1;
    const kind = kindAt(text, at);
    if (isLetter(kind) || kind === MARK) { at += sizeAt(text, at); continue; }
    if (kind !== OTHER || text.charAt(at) === ' ' || !JOINERS.includes(text.charAt(at))) return at;
    const part = text.charAt(at + 1) === '-' ? at + 2 : at + 1;
    if (!isLetter(kindAt(text, part))) return at;
    at = part;
  }
}
