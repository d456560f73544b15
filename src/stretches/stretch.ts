import type { Span } from '../text/span.js';

/** A stretch of a passage in another language than its document, with its BCP 47 tag. */
export interface FoundStretch extends Span {
  readonly tag: string;
}

/** A word of a passage. */
export interface Word extends Span {
  readonly text: string;
}

/** How a word reads in a romanised language: not at all, as in other languages too, or in it only. */
export type Shape = 0 | 1 | 2;

/** Fewer words than these are a phrase or a name. */
export const FEWEST_WORDS = 4;

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}’'‘]|-(?=\p{L}))*/gu;

/** The words of a passage between two places; letters set around a hyphen or an apostrophe are one. */
export const wordsOf = (text: string, start = 0, end = text.length): Word[] =>
  [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => { const printed = word.replace(/[‘']+$/u, ''); return { text: printed, start: start + index, end: start + index + printed.length }; });
