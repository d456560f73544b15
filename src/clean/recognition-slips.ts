import { CONFUSIONS } from '../data/clean/confusions.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { amidWords, placesOf } from './words.js';

/** In shorter words one letter makes another word too easily. */
const LEAST = 5;
/** What the document may write of a word, beside the word itself. */
const ENDINGS = ['', 's', 'd', 'r', 'es', 'ed', 'er', 'ly', 'al', 'ing'];

/**
 * A word that optical recognition misread is mended where everything speaks for it: the lexicon does not list it, the
 * document writes it once and in lower case, amid words that the lexicon lists, and exactly one of the confusions of
 * the table makes a word that the document writes too, in some form.
 *
 * `took nofice of` reads *took notice of* in a text that has *noticed*; `heaven` for *haven*, a word, `Bryne`, a name, and `notifica` in an
 * Italian phrase stay.
 */
export function recognitionSlips(text: string, { unlisted, words, lexicon }: Evidence): TextEdit[] {
  if (lexicon === undefined) return [];
  const writes = (word: string): boolean => ENDINGS.some((ending) => words.has(word + ending)) || (word.endsWith('e') && words.has(`${word.slice(0, -1)}ing`));
  const mended = new Map<string, string>();
  for (const word of unlisted) {
    if (word.length < LEAST || words.get(word) !== 1 || word.includes('-') || word.includes("'")) continue;
    const candidates = new Set(CONFUSIONS.flatMap(([read, printed]) => placesIn(word, read).map((at) => word.slice(0, at) + printed + word.slice(at + read.length))
      .filter((candidate) => writes(candidate) && lexicon(candidate))));
    if (candidates.size === 1) mended.set(word, [...candidates][0] as string);
  }
  return placesOf(text, mended).filter(({ word, start }) => word === word.toLowerCase() && amidWords(text, start, start + word.length, lexicon)).map(({ word, start }) => ({
    start, end: start + word.length, after: mended.get(word) as string, rule: 'recognition-slips', why: 'It is no word, and differs by one misread letter from a word of the document', certainty: 'likely' as const }));
}

function placesIn(word: string, part: string): number[] {
  const places: number[] = [];
  for (let at = word.indexOf(part); at !== -1; at = word.indexOf(part, at + 1)) places.push(at);
  return places;
}
