import { SYLLABLES } from '../data/names/syllables.js';

/** One reading of a Wade-Giles syllable. */
export interface SyllableReading {
  readonly pinyin: string;
  /** It bears a mark, or no other syllable looks like it once marks are lost. */
  readonly unmistakable: boolean;
}

interface SyllableTable {
  readonly byWadeGiles: ReadonlyMap<string, string>;
  readonly byPinyin: ReadonlyMap<string, string>;
  readonly byBare: ReadonlyMap<string, readonly string[]>;
}

let table: SyllableTable | undefined;

const APOSTROPHES = /[’‘`´ʼʻʽ′ʹ]/gu;

/** One apostrophe for the dozen that are printed. */
export const plainApostrophes = (text: string): string => (/^[\w ]*$/u.test(text) ? text : text.replace(APOSTROPHES, "'"));

/** A syllable without its marks. */
const bare = (syllable: string): string => syllable.replace(/'/gu, '').replace(/ü/gu, 'u').replace(/[êŭ]/gu, (letter) => (letter === 'ê' ? 'e' : 'u'));

function syllables(): SyllableTable {
  if (table !== undefined) return table;
  const byWadeGiles = new Map<string, string>();
  const byPinyin = new Map<string, string>();
  const byBare = new Map<string, string[]>();
  for (const [pinyin, wadeGiles] of SYLLABLES) {
    byPinyin.set(pinyin, wadeGiles);
    byWadeGiles.set(wadeGiles, pinyin);
  }
  for (const [pinyin, , variants] of SYLLABLES) for (const spelling of variants) if (!byWadeGiles.has(spelling)) byWadeGiles.set(spelling, pinyin);
  for (const [spelling, pinyin] of byWadeGiles) {
    const list = byBare.get(bare(spelling)) ?? [];
    if (!list.includes(pinyin)) list.push(pinyin);
    byBare.set(bare(spelling), list);
  }
  return (table = { byWadeGiles, byPinyin, byBare });
}

/** The pinyin of a syllable as written in Wade-Giles, lower case, with plain apostrophes; null where it is none. */
export function readSyllable(syllable: string): SyllableReading | null {
  const pinyin = syllables().byWadeGiles.get(syllable);
  if (pinyin === undefined) return null;
  return { pinyin, unmistakable: /['ü]/u.test(syllable) || (syllables().byBare.get(bare(syllable)) ?? []).length === 1 };
}

/** Every pinyin that a syllable could stand for if its marks were lost, the one as written first. */
export function readingsIfDamaged(syllable: string): readonly string[] {
  const own = syllables().byWadeGiles.get(syllable);
  const all = syllables().byBare.get(bare(syllable)) ?? [];
  return own === undefined ? all : [own, ...all.filter((pinyin) => pinyin !== own)];
}

export const toWadeGiles = (pinyin: string): string | null => syllables().byPinyin.get(pinyin) ?? null;

/** Syllables joined as pinyin writes them: an apostrophe before *a, o, e*. */
export const joinPinyin = (parts: readonly string[]): string => parts.reduce((word, part) => word + (word !== '' && /^[aoe]/u.test(part) ? "'" : '') + part, '');

const LONGEST_SYLLABLE = 6;

/** All divisions of a pinyin word into syllables, as far as there are two; one pass over the word. */
export function splitPinyin(word: string): readonly (readonly string[])[] {
  const ways: (readonly string[])[][] = [[[]]];
  for (let end = 1; end <= word.length; end += 1) {
    const here: (readonly string[])[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end && here.length < 2; start += 1) {
      const part = word.slice(start, end).replace(/^'/u, '');
      if (syllables().byPinyin.has(part)) for (const way of ways[start] ?? []) if (here.length < 2) here.push([...way, part]);
    }
    ways.push(here);
  }
  return ways[word.length] ?? [];
}
