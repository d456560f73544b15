import { PERSONS } from '../data/names/persons.js';
import type { ConvertedName } from './convert-name.js';
import { keyOf } from './marks.js';
import { isPinyinName } from './pinyin-name.js';
import { wordToWadeGiles } from './pinyin-syllables.js';

let persons: ReadonlyMap<string, string> | undefined;

/** A person of the tables in Wade-Giles, by pinyin; lower case. */
const listed = (pinyin: string): string | undefined => (persons ??= new Map(PERSONS.map(([name, wadeGiles]) => [keyOf(name), wadeGiles]))).get(keyOf(pinyin));

/**
 * One pinyin name in Wade-Giles, with apostrophes, umlauts and hyphens.
 *
 * *Deng Xiaoping* is *Teng Hsiao-p'ing*; what is no pinyin is null.
 */
export function nameInWadeGiles(name: string): ConvertedName {
  if (!isPinyinName(name)) return { value: null, alternatives: [], certainty: 'ambiguous' };
  const known = listed(name);
  if (known !== undefined) return { value: name === name.toUpperCase() ? known.toUpperCase() : known, alternatives: [], certainty: 'certain' };
  const words = keyOf(name).split(/\s+/u);
  const value = words.map((word, i) => cased(wordToWadeGiles(word) ?? word, name.split(/\s+/u)[i] as string)).join(' ');
  return { value, alternatives: [], certainty: 'certain' };
}

/** Capitals as the pinyin has them. */
const cased = (word: string, printed: string): string =>
  printed.length > 1 && printed === printed.toUpperCase() ? word.toUpperCase() : /^\p{Lu}/u.test(printed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
