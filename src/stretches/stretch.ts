import { isLetter, isWritten, kindAt, sizeAt, unitAt } from '../text/letters.js';
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

/** Where the next word between two places begins; `to` where none does. */
export function wordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isWritten(kindAt(text, at))) at += unitAt(text, at) < 0x80 ? 1 : sizeAt(text, at);
  return Math.min(at, to);
}

/** Where the word that begins at a place ends: letters set around a hyphen or an apostrophe are one, and what may be an opening quotation mark ends none. */
export function wordEnd(text: string, start: number, to: number): number {
  let end = start;
  for (let at = start; at < to;) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) end = at += 1;
    else if (isWritten(kindAt(text, at))) end = at += sizeAt(text, at);
    else if (code === APOSTROPHE) end = at += 1;
    else if (code === PLAIN_APOSTROPHE || code === OPENING || (code === HYPHEN && at + 1 < to && isLetter(kindAt(text, at + 1)))) at += 1;
    else break;
  }
  return end;
}

const HYPHEN = 0x2d, PLAIN_APOSTROPHE = 0x27, OPENING = 0x2018, APOSTROPHE = 0x2019;

/** The words of a passage between two places. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  for (let start = wordStart(text, from, to), end: number; start < to; start = wordStart(text, end, to)) {
    end = wordEnd(text, start, to);
    words.push({ text: text.slice(start, end), start, end });
  }
  return words;
}
