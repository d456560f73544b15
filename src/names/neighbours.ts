import { ELSEWHERE, SENTENCE_OPENERS, TITLES } from '../data/names/context-words.js';
import type { Token } from './tokens.js';
import { wordsOf } from '../text/word-list.js';

let titles: ReadonlySet<string> | undefined;
let openers: ReadonlySet<string> | undefined;

/** *General, Prince, Chairman*: a word that stands before a name and is no part of it. */
export const isTitle = (letters: string): boolean => (titles ??= new Set(wordsOf(TITLES).map((title) => title.replace(/-/gu, '')))).has(letters);
/** *But, When*: a word that a sentence begins with. */
export const isOpener = (letters: string): boolean => (openers ??= new Set(wordsOf(SENTENCE_OPENERS))).has(letters);

let elsewhere: ReadonlySet<string> | undefined;
/** *Tali, Sian*: a listed place that is a word or a name elsewhere; only a text on China means the place. */
export const isElsewhere = (letters: string): boolean => (elsewhere ??= new Set(wordsOf(ELSEWHERE))).has(letters);

const ONE_LINE_BREAK = /^[ \t\u00a0]*(?:\r?\n[ \t]*)?$/u;

/** Do two words stand side by side, with a space or a line break between them? An initial may have its full stop. */
export function areNeighbours(text: string, a: Token | undefined, b: Token | undefined): boolean {
  if (a === undefined || b === undefined || b.start - a.end > 12) return false;
  const gap = text.slice(a.end, b.start);
  return gap === ' ' || (gap !== '' && ONE_LINE_BREAK.test(a.end - a.start === 1 && gap.startsWith('.') ? gap.slice(1) : gap) && (gap !== '.' || a.end - a.start === 1));
}

const AROUND = 48;

/** The text right before a place, and right behind one: enough to see what stands there. */
export const before = (text: string, at: number, most = AROUND): string => text.slice(Math.max(0, at - most), at);
export const behind = (text: string, at: number, most = AROUND): string => text.slice(at, at + most);

/** Does a capital here come of the beginning of a sentence? */
export const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?:;—–]["'”’)\]]*\s+|\n\s*|["“‘([])$/u.test(before(text, at, 8)) || at === 0;
