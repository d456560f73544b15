import { DOUBLE_SURNAMES } from '../data/names/double-surnames.js';
import { lexicon } from './lexicon.js';
import { joinPinyin, plainApostrophes, readingsIfDamaged, readSyllable } from './syllables.js';

/** A name read as Wade-Giles, part by part. */
export interface WadeGilesReading {
  readonly pinyin: string;
  readonly unmistakable: boolean;
  readonly marked: boolean;
  readonly alternatives: readonly string[];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Reads a hyphenated or single Wade-Giles word: *Tse-tung* is Zedong, *Ch'ang-sha* is Changsha; *so-called* is none.
 */
export function readWord(word: string): WadeGilesReading | null {
  const parts = plainApostrophes(word).toLowerCase().split('-');
  if (parts.length > 3) return null;
  const readings = parts.map(readSyllable);
  if (readings.some((reading) => reading === null)) return null;
  const pinyin = readings.map((reading) => reading?.pinyin ?? '');
  let damaged: string[][] = [[]];
  for (const part of parts) damaged = damaged.flatMap((way) => readingsIfDamaged(part).slice(0, 4).map((reading) => [...way, reading])).slice(0, 16);
  const value = capital(joinPinyin(pinyin));
  return {
    pinyin: value,
    unmistakable: readings.every((reading) => reading?.unmistakable === true),
    marked: /['ü]/u.test(plainApostrophes(word)),
    alternatives: damaged.map((way) => capital(joinPinyin(way))).filter((other) => other !== value),
  };
}

/** Surname and hyphenated given name: *Teng Hsiao-p'ing*. Null for Korean and other foreign names, and for English. */
export function readFullName(surname: string, given: string): WadeGilesReading | null {
  if (!/^\p{Lu}/u.test(surname) || !/^\p{Lu}/u.test(given)) return null;
  if (!given.includes('-') && !DOUBLE_SURNAMES.includes(plainApostrophes(surname).toLowerCase())) return null;
  const upper = given === given.toUpperCase();
  if (!upper && /-\p{Lu}/u.test(given)) return null;
  const first = readWord(surname);
  const second = readWord(given);
  if (first === null || second === null || given.split('-').length > 2) return null;
  const { koreanSurnames, foreignSyllables, foreign } = lexicon();
  if (foreign.has(plainApostrophes(`${surname} ${given}`).toLowerCase())) return null;
  const marked = first.marked || second.marked;
  if (!marked && koreanSurnames.has(surname.toLowerCase()) && given.toLowerCase().split('-').every((part) => foreignSyllables.has(part))) return null;
  return {
    pinyin: `${first.pinyin} ${second.pinyin}`,
    unmistakable: first.unmistakable && second.unmistakable,
    marked,
    alternatives: [first.pinyin, ...first.alternatives].flatMap((a) => [second.pinyin, ...second.alternatives].map((b) => `${a} ${b}`)).slice(1, 12),
  };
}
