import type { Evidence } from '../clean/evidence.js';
import type { Line } from './line.js';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SHORTEST_REST = 3;
const FIRST_WORDS = /^([\p{L}\p{M}]{2,})(?:\s+([\p{L}\p{M}]+))?/u;
const LAST_WORD = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,20})\s+$/u;
const LONGEST_WORD = 24;
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
  for (const { place, rest, next, letters } of open.slice(0, MOST_ASKED)) {
    const pairs = wordsBefore(text, next);
    const [first, ...others] = letters.filter((letter) => pairs.has(letter.toLowerCase() + rest));
    // the line itself has the next word once behind what is left
    if (first !== undefined && others.length === 0 && (pairs.get(first.toLowerCase() + rest) ?? 0) >= FEWEST && (pairs.get(rest) ?? 0) <= 1) found.set(place, first);
  }
  return found;
}

/** The words before a word wherever it stands, with their numbers, in lower case. */
function wordsBefore(text: string, next: string): Map<string, number> {
  const before = new Map<string, number>();
  for (const form of [next, next.charAt(0).toUpperCase() + next.slice(1)]) {
    for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + form.length)) {
      const word = LAST_WORD.exec(text.slice(Math.max(0, at - LONGEST_WORD), at))?.[1]?.toLowerCase();
      if (word !== undefined && !/^[\p{L}\p{M}]/u.test(text.slice(at + form.length, at + form.length + 2))) before.set(word, (before.get(word) ?? 0) + 1);
    }
  }
  return before;
}
