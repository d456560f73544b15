import { PERSONS } from '../data/names/persons.js';
import type { ConvertedName } from './convert-name.js';
import { personInWadeGiles } from './lexicon.js';
import { keyOf, plainApostrophes } from './marks.js';
import { isPinyinName } from './pinyin-name.js';
import { nameToWadeGiles } from '../syllables/pinyin-syllables.js';
import { rowsOf } from '../text/word-list.js';

let persons: ReadonlyMap<string, string> | undefined;

/** A person of the tables in Wade-Giles, by pinyin; lower case. */
const listed = (pinyin: string): string | undefined => (persons ??= new Map(rowsOf(PERSONS).map((row) => [keyOf(row[0]), personInWadeGiles(row)]))).get(keyOf(pinyin));

/**
 * One pinyin name in Wade-Giles, with apostrophes, umlauts and hyphens.
 *
 * *Deng Xiaoping* is *Teng Hsiao-p'ing*; what is no pinyin is null.
 */
export function nameInWadeGiles(name: string): ConvertedName {
  const known = listed(name);
  if (known !== undefined) return { value: name === name.toUpperCase() ? known.toUpperCase() : known, alternatives: [], certainty: 'certain' };
  if (!isPinyinName(name)) return { value: null, alternatives: [], certainty: 'ambiguous' };
  return { value: nameToWadeGiles(plainApostrophes(name).replace(/\s+/gu, ' ')), alternatives: [], certainty: 'certain' };
}
