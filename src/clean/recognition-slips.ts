import { CONFUSIONS } from '../data/clean/confusions.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { placesOf } from './words.js';

/** In shorter words one letter makes another word too easily. */
const LEAST = 5;
/** The document writes the right word at least so often. */
const WRITTEN = 2;

/**
 * A word that optical recognition misread is mended where everything speaks for it: the lexicon does not list it, the
 * document writes it once, and exactly one well-known confusion makes a word that the lexicon lists and the document
 * itself writes at least twice.
 *
 * `nofice` reads *notice* in a text that has *notice*; `heaven` for *haven*, a word, and `Bryne`, a name, stay.
 */
export function recognitionSlips(text: string, { unlisted, words, lexicon }: Evidence): TextEdit[] {
  if (lexicon === undefined) return [];
  const mended = new Map<string, string>();
  for (const word of unlisted) {
    if (word.length < LEAST || words.get(word) !== 1 || word.includes('-') || word.includes("'")) continue;
    const candidates = new Set(CONFUSIONS.flatMap(([read, printed]) => placesIn(word, read).map((at) => word.slice(0, at) + printed + word.slice(at + read.length))
      .filter((candidate) => (words.get(candidate) ?? 0) >= WRITTEN && lexicon(candidate))));
    if (candidates.size === 1) mended.set(word, [...candidates][0] as string);
  }
  return placesOf(text, mended).filter(({ word }) => word === word.toLowerCase()).map(({ word, start }) => ({
    start, end: start + word.length, after: mended.get(word) as string, rule: 'recognition-slips', why: 'It is no word, and differs by one misread letter from a word of the document', certainty: 'likely' as const }));
}

function placesIn(word: string, part: string): number[] {
  const places: number[] = [];
  for (let at = word.indexOf(part); at !== -1; at = word.indexOf(part, at + 1)) places.push(at);
  return places;
}
