import { unitAt } from './letters.js';

/** Longer words are in no set. */
const LONGEST = 31;
const OUTLINES = 1 << 15;

/** The first and the last letter of a word and its length in one number. */
const outline = (text: string, start: number, end: number): number => (unitAt(text, start) & 31) | ((unitAt(text, end - 1) & 31) << 5) | ((end - start) << 10);

/** Asks of stretches of a text whether they are one of some words; most are told by their outline, and no string is made of them. */
export function wordSet(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const all = new Set(words);
  const outlines = new Uint8Array(OUTLINES);
  for (const word of all) outlines[outline(word, 0, word.length)] = 1;
  return (text, start, end) => end - start <= LONGEST && outlines[outline(text, start, end)] === 1 && all.has(text.slice(start, end));
}
