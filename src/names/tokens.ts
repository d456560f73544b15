import type { Span } from '../text/span.js';

/** A word with its inner hyphens and apostrophes, without a possessive. `end` is where the word ends, `next` where reading goes on. */
export interface Token extends Span {
  readonly text: string;
  readonly next: number;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’‘`´ʼʻʽ′-]-?\p{L}[\p{L}\p{M}]*)*/gu;
const POSSESSIVE = /['’]s$/u;

/** The words of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const own = word.endsWith('s') && POSSESSIVE.test(word) ? word.slice(0, -2) : word;
    tokens.push({ start, end: start + own.length, text: own, next: start + word.length });
  }
  return tokens;
}
