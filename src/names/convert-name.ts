import { SURNAME_PRIORS } from '../data/names/surname-priors.js';
import { keyOf } from './key-of.js';
import { lexicon } from './lexicon.js';
import { plainApostrophes, splitPinyin, toWadeGiles } from './syllables.js';
import { readWord } from './wade-giles-name.js';

export interface ConvertNameOptions {
  /** The direction. @default 'pinyin' */
  readonly to?: 'pinyin' | 'wade-giles';
}

export interface ConvertedName {
  readonly value: string | null;
  readonly alternatives: readonly string[];
  readonly certainty: 'certain' | 'likely' | 'ambiguous';
}

/**
 * Converts one name that is known to be Chinese; every other admissible reading is listed.
 *
 * *Teng Hsiao-p'ing* gives Deng Xiaoping, certain; *Smith* gives null.
 *
 * @throws TypeError if the name is not a string; RangeError for an unknown direction.
 */
export function convertName(name: string, { to = 'pinyin' }: ConvertNameOptions = {}): ConvertedName {
  if (typeof name !== 'string') throw new TypeError(`Expected a string, got ${typeof name}`);
  if (to !== 'pinyin' && to !== 'wade-giles') throw new RangeError(`Expected pinyin or wade-giles, got ${String(to)}`);
  return to === 'pinyin' ? toPinyin(name) : fromPinyin(name);
}

const nothing: ConvertedName = { value: null, alternatives: [], certainty: 'ambiguous' };

function toPinyin(name: string): ConvertedName {
  const entry = lexicon().entries.get(keyOf(name));
  if (entry !== undefined && !entry.ambiguous) return { value: entry.pinyin, alternatives: [], certainty: 'certain' };
  const words = plainApostrophes(name).trim().split(/\s+/u).filter(Boolean);
  const read = words.map(readWord);
  if (words.length === 0 || words.length > 4 || read.some((word) => word === null)) return nothing;
  const marked = read.some((word) => word?.marked === true);
  const value = read.map((word) => word?.pinyin ?? '').join(' ');
  let ways: string[] = [''];
  for (const word of read) ways = ways.flatMap((way) => [word?.pinyin ?? '', ...(word?.alternatives ?? [])].map((next) => (way === '' ? next : `${way} ${next}`))).slice(0, 24);
  const prior = words.length === 1 && !marked ? SURNAME_PRIORS.find(([form]) => form === (words[0] as string).toLowerCase())?.[1] : undefined;
  if (prior !== undefined && ways.includes(prior)) return { value: prior, alternatives: ways.filter((way) => way !== prior), certainty: 'ambiguous' };
  const sure = marked || read.every((word) => word?.unmistakable === true);
  return { value, alternatives: ways.filter((way) => way !== value), certainty: sure ? 'certain' : 'ambiguous' };
}

function fromPinyin(name: string): ConvertedName {
  const words = plainApostrophes(name).trim().split(/\s+/u).filter(Boolean);
  const splits = words.map((word) => splitPinyin(word.toLowerCase()));
  if (words.length === 0 || splits.some((ways) => ways.length === 0)) return nothing;
  const spell = (ways: readonly string[]): string => { const word = ways.map((part) => toWadeGiles(part) ?? part).join('-'); return word.charAt(0).toUpperCase() + word.slice(1); };
  const value = splits.map((ways) => spell(ways[0] ?? [])).join(' ');
  const other = splits.map((ways) => spell(ways[1] ?? ways[0] ?? [])).join(' ');
  return { value, alternatives: other === value ? [] : [other], certainty: other === value ? 'certain' : 'ambiguous' };
}

