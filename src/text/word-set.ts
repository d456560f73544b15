import { unitAt } from './letters.js';

/** Longer words are in no set. */
const LONGEST = 31;
const OUTLINES = 1 << 15;
/** So many small letters of English fit into one number. */
const PACKED = 6;

/** The first and the last letter of a word and its length in one number. */
const outline = (text: string, start: number, end: number): number => (unitAt(text, start) & 31) | ((unitAt(text, end - 1) & 31) << 5) | ((end - start) << 10);

/** A short word of small letters of English as a number; 0 for all others. */
export function packed(text: string, start: number, end: number): number {
  if (end - start > PACKED) return 0;
  let letters = 0;
  for (let at = start; at < end; at += 1) {
    const letter = unitAt(text, at) - 0x60;
    if (letter < 1 || letter > 26) return 0;
    letters = (letters << 5) | letter;
  }
  return letters;
}

/** Asks of stretches of a text whether they are one of some words; most are told by their outline or as a number, and no string is made of them. */
export function wordSet(words: Iterable<string>): (text: string, start: number, end: number) => boolean {
  const all = new Set(words);
  const short = new Set<number>();
  const outlines = new Uint8Array(OUTLINES);
  for (const word of all) {
    outlines[outline(word, 0, word.length)] = 1;
    short.add(packed(word, 0, word.length));
  }
  return (text, start, end) => {
    if (end - start > LONGEST || outlines[outline(text, start, end)] !== 1) return false;
    const own = packed(text, start, end);
    return own === 0 ? all.has(text.slice(start, end)) : short.has(own);
  };
}
