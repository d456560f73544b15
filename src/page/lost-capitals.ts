import type { Evidence } from '../clean/evidence.js';
import type { Line } from './line.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORTEST_REST = 3;
const FIRST_WORDS = /^([\p{L}\p{M}]{2,})(?:\s+([\p{L}\p{M}]+))?/u;
const LETTER = /^[\p{L}\p{M}]/u;
/** Each asks the whole text; a text that lost more capitals is left as it is. */
const MOST_ASKED = 40;
/** Twice the document writes a word before the same other one, and no other word that would fit. */
const FEWEST = 2;

/**
 * The large capitals that stand nowhere in the text, by the line that lost one, where they are certain: the one letter
 * that makes a word of what is left, or of several the one whose word the document writes before the same next word.
 *
 * *nternational* can only be *International*, and *he granaries* is *The granaries* in a text that has *the granaries*
 * elsewhere and no *he granaries*; *he said* may be *She said*, *hen the boats* is *When* or *Then*: both stay as they are.
 */
export function lostCapitals(lines: readonly Line[], places: readonly number[], evidence: Evidence, text: string): Map<number, string> {
  const found = new Map<number, string>();
  const open: { readonly place: number; readonly rest: string; readonly next: string; readonly letters: readonly string[] }[] = [];
  for (const place of places) {
    const line = lines[place] as Line;
    const [, rest = '', next] = (FIRST_WORDS.exec(line.text) ?? []).map((word) => word?.toLowerCase());
    const letters = [...LETTERS].filter((letter) => rest !== '' && evidence.knows(letter + rest));
    const isWord = evidence.lexicon === undefined ? evidence.count(rest) > 1 : evidence.lexicon(rest);
    if (rest.length >= SHORTEST_REST && !isWord && letters.length === 1) found.set(place, letters[0] as string);
    else if (next !== undefined && letters.length > 0) open.push({ place, rest, next, letters });
  }
  const read = open.length === 0 ? '' : text.toLowerCase().replaceAll('\n', ' ');
  for (const { place, rest, next, letters } of open.slice(0, MOST_ASKED)) {
    const pair = `${rest} ${next}`;
    const [first, ...others] = letters.filter((letter) => countPair(read, letter.toLowerCase() + pair, 1) > 0);
    // the line itself has the pair without the letter once
    if (first !== undefined && others.length === 0 && countPair(read, first.toLowerCase() + pair, FEWEST) === FEWEST && countPair(read, pair, FEWEST) < FEWEST) found.set(place, first);
  }
  return found;
}

/** How often a word stands before another one in a text in small letters, counted up to `most`. */
function countPair(text: string, pair: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(pair); at !== -1 && count < most; at = text.indexOf(pair, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + pair.length))) count += 1;
  return count;
}
