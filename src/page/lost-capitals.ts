import type { Evidence } from '../clean/evidence.js';
import type { Line } from './line.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORTEST_REST = 3;
const FIRST_WORDS = /^([\p{L}\p{M}]{2,})(?:\s+([\p{L}\p{M}]+))?/u;
const TWO_WORDS = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,20})\s+(?=([\p{L}\p{M}]{1,40}))/gu;
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
  if (open.length === 0) return found;
  const pairs = countPairs(text, open);
  for (const { place, rest, next, letters } of open) {
    const [first, ...others] = letters.filter((letter) => pairs.has(`${letter.toLowerCase()}${rest} ${next}`));
    // the line itself has the pair without the letter once
    if (first !== undefined && others.length === 0 && (pairs.get(`${first.toLowerCase()}${rest} ${next}`) ?? 0) >= FEWEST && (pairs.get(`${rest} ${next}`) ?? 0) <= 1) found.set(place, first);
  }
  return found;
}

/** How often each word with a next word stands in the text, of those that are asked for; one pass. */
function countPairs(text: string, asked: readonly { readonly rest: string; readonly next: string }[]): Map<string, number> {
  const nexts = new Set(asked.map(({ next }) => next));
  const pairs = new Map<string, number>();
  for (const [, word = '', next = ''] of text.matchAll(TWO_WORDS)) {
    if (!nexts.has(next.toLowerCase())) continue;
    const pair = `${word} ${next}`.toLowerCase();
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
