import type { Span } from '../text/span.js';

/** A word with its inner hyphens and apostrophes, without a possessive. `end` is where the word ends, `next` where reading goes on. */
export interface Token extends Span {
  readonly text: string;
  readonly next: number;
}

const LETTER = /[\p{L}\p{M}]/u;
const JOINT = /['’‘`´ʼʻʽ′-]/u;
const POSSESSIVE = /['’]s$/u;

/** The words of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; i += 1) {
    if (!LETTER.test(text.charAt(i))) continue;
    let end = i + 1;
    while (end < text.length && (LETTER.test(text.charAt(end)) || (JOINT.test(text.charAt(end)) && (LETTER.test(text.charAt(end + 1)) || (text.charAt(end + 1) === '-' && text.charAt(end) !== '-' && LETTER.test(text.charAt(end + 2))))))) end += 1;
    const word = text.slice(i, end);
    const own = POSSESSIVE.test(word) ? word.slice(0, -2) : word;
    tokens.push({ start: i, end: i + own.length, text: own, next: end });
    i = end - 1;
  }
  return tokens;
}
