import { lexicon, type NameTables } from './lexicon.js';
import { matchForm } from './match-form.js';
import { plainMarks } from './marks.js';
import { mendLetters } from './mend-letters.js';
import { nameInWadeGiles } from './name-in-wade-giles.js';
import { readPalladius } from './palladius.js';
import { rareReadingsOf } from '../syllables/syllable-table.js';
import { inCharacters } from './characters.js';
import { isPinyinName } from './pinyin-name.js';
import { readName } from './read-name.js';

export interface ConvertNameOptions {
  /** The direction. @default 'pinyin' */
  readonly to?: 'pinyin' | 'wade-giles';
  /** Spellings of your own, stronger than the tables. @default none */
  readonly tables?: NameTables;
}

export interface ConvertedName {
  /** The best reading; null where the string is no Chinese name in a scheme that is known. */
  readonly value: string | null;
  /** Every other admissible reading, best first. */
  readonly alternatives: readonly string[];
  readonly certainty: 'certain' | 'likely' | 'ambiguous';
}

const NOTHING: ConvertedName = { value: null, alternatives: [], certainty: 'ambiguous' };

/**
 * Converts one name that is known to be Chinese; every other admissible reading is listed.
 *
 * *Teng Hsiao-p'ing* gives Deng Xiaoping, certain; *Chu* gives Zhu, ambiguous, with Chu, Qu and Ju; *Smith* gives null.
 *
 * @throws TypeError if the name is not a string; RangeError for an unknown direction.
 */
export function convertName(name: string, { to = 'pinyin', tables }: ConvertNameOptions = {}): ConvertedName {
  if (typeof name !== 'string') throw new TypeError(`Expected a string, got ${typeof name}`);
  if (to !== 'pinyin' && to !== 'wade-giles') throw new RangeError(`Expected pinyin or wade-giles, got ${String(to)}`);
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.length > LONGEST) return NOTHING;
  return to === 'pinyin' ? toPinyin(trimmed, tables) : nameInWadeGiles(trimmed);
}

/** A machine reads *6* or *§* for an *e*. */
const MISREAD_E = /(?<=[\p{L}*^'’])[6§](?=\p{L})/gu;

/** No name is longer. */
const LONGEST = 200;

function toPinyin(name: string, tables: NameTables | undefined): ConvertedName {
  const characters = inCharacters(name);
  if (characters !== null) return { value: characters[0] ?? null, alternatives: characters.slice(1), certainty: characters.length === 1 ? 'certain' : 'ambiguous' };
  const closed = name.replace(/-\s+/gu, '-').replace(MISREAD_E, 'e');
  const plain = plainMarks(closed.replace(/\s+/gu, ' '));
  const { text } = plain;
  const repaired = plain.repaired || closed !== name;
  const listed = matchForm(text, lexicon(tables));
  const read = readName(text.split(' '), undefined, repaired);
  if (listed !== undefined && listed.entry.pinyin !== '' && !listed.entry.ambiguous && !listed.entry.context) {
    const value = cased(listed.entry.pinyin, name);
    const alternatives = [...new Set([...listed.others, ...(read?.values ?? [])])].filter((other) => other !== value);
    return { value, alternatives, certainty: listed.others.length > 0 ? 'ambiguous' : listed.distance === 'exact' && !repaired ? 'certain' : 'likely' };
  }
  if (read !== null) return { value: read.values[0] as string, alternatives: [...read.values.slice(1), ...rareReadingsOf(text.toLowerCase()).map((rare) => cased(/^\p{Lu}/u.test(text) ? rare.charAt(0).toUpperCase() + rare.slice(1) : rare, name))], certainty: read.certainty };
  if (isPinyinName(name)) return { value: name, alternatives: [], certainty: 'certain' };
  const palladius = readPalladius(name);
  if (palladius.length > 0) return { value: palladius[0] as string, alternatives: palladius.slice(1), certainty: palladius.length === 1 ? 'likely' : 'ambiguous' };
  const mended = mendLetters(text, tables);
  return mended.length === 0 ? NOTHING : { value: mended[0] as string, alternatives: mended.slice(1), certainty: mended.length === 1 ? 'likely' : 'ambiguous' };
}

/** Capitals throughout stay so. */
const cased = (pinyin: string, name: string): string => (name.length > 1 && name === name.toUpperCase() ? pinyin.toUpperCase() : pinyin);
