import { FINALS, INITIALS, WHOLE_SYLLABLES } from '../data/names/palladius.js';
import { MORE_PERSONS } from '../data/names/more-persons.js';
import { PERSONS } from '../data/names/persons.js';
import { shortRow } from './lexicon.js';
import { SYLLABLES } from '../data/names/syllables.js';
import { recall } from '../text/remembering.js';
import { plainApostrophes } from './marks.js';
import { joinPinyin, splitPinyin } from '../syllables/pinyin-syllables.js';
import { rowsOf, wordsOf } from '../text/word-list.js';

interface PalladiusTable {
  /** Pinyin by Cyrillic without what transliteration loses. */
  readonly byKey: ReadonlyMap<string, readonly string[]>;
  readonly cyrillic: ReadonlyMap<string, string>;
  readonly persons: ReadonlyMap<string, readonly string[]>;
}

let table: PalladiusTable | undefined;

const pairs = (list: string): Map<string, string> => new Map(list.split(', ').map((pair) => pair.split(' ') as [string, string]));

function palladius(): PalladiusTable {
  if (table !== undefined) return table;
  const [initials, finals, whole] = [pairs(INITIALS), pairs(FINALS), pairs(WHOLE_SYLLABLES)];
  const cyrillic = new Map<string, string>();
  const byKey = new Map<string, string[]>();
  for (const [pinyin = ''] of wordsOf(SYLLABLES, ', ').map((row) => row.split(' '))) {
    const initial = /^(?:zh|ch|sh|[b-df-hj-np-tv-z])/u.exec(pinyin)?.[0] ?? '';
    const spelled = whole.get(pinyin) ?? (initials.get(initial) ?? '') + (finals.get(pinyin.slice(initial.length)) ?? '');
    if (spelled === '') continue;
    cyrillic.set(pinyin, spelled);
    byKey.set(foldCyrillic(spelled), [...(byKey.get(foldCyrillic(spelled)) ?? []), pinyin]);
  }
  const persons = new Map<string, string[]>();
  for (const pinyin of [...rowsOf(PERSONS).map(([name]) => name), ...wordsOf(MORE_PERSONS, ', ').map((row) => shortRow(row).pinyin)]) {
    const key = foldCyrillic(toPalladius(pinyin, cyrillic) ?? '').replace(/ /gu, '');
    if (key !== '') persons.set(key, [...new Set([...(persons.get(key) ?? []), pinyin])]);
  }
  return (table = { byKey, cyrillic, persons });
}

/** A pinyin name in Cyrillic; null where it is no pinyin. */
function toPalladius(name: string, cyrillic: ReadonlyMap<string, string>): string | null {
  const words = plainApostrophes(name).toLowerCase().split(' ').map((word) => splitPinyin(word)?.map((part) => cyrillic.get(part) ?? '').join('') ?? null);
  return words.some((word) => word === null) ? null : words.join(' ');
}

/** Without what is lost on the way through the Latin alphabet. */
const foldCyrillic = (word: string): string => word.toLowerCase().replace(/[ьъ]/gu, '').replace(/[эыё]/gu, 'е').replace(/й/gu, 'и');

const LETTERS = [
  ['chzh', 'чж'], ['tsz', 'цз'], ['dz', 'цз'], ['ts', 'ц'], ['ch', 'ч'], ['sh', 'ш'], ['zh', 'ж'], ['kh', 'х'], ['yu', 'ю'], ['iu', 'ю'], ['ya', 'я'], ['ia', 'я'], ['ye', 'е'],
  ['a', 'а'], ['b', 'б'], ['v', 'в'], ['g', 'г'], ['d', 'д'], ['e', 'е'], ['z', 'з'], ['i', 'и'], ['y', 'и'], ['k', 'к'], ['l', 'л'], ['m', 'м'], ['n', 'н'], ['o', 'о'], ['p', 'п'],
  ['s', 'с'], ['t', 'т'], ['u', 'у'], ['f', 'ф'], ['kh', 'х'], ['c', 'ц'], ['h', 'х'],
] as const;

/** A word in Cyrillic without soft signs; null where a letter is none of the schemes'. *y* is a vowel between consonants. */
function latinKey(word: string): string | null {
  if (/\p{Script=Cyrillic}/u.test(word)) return foldCyrillic(word).replace(/\P{L}/gu, '');
  let key = '';
  const letters = word.toLowerCase().replace(/[^a-z]/gu, '').replace(/(?<=[bcdfgk-npstzh])y(?=[bcdfgk-npstzh]|$)/gu, 'e');
  for (let i = 0; i < letters.length;) {
    const found = LETTERS.find(([latin]) => letters.startsWith(latin, i));
    if (found === undefined) return null;
    key += found[1];
    i += found[0].length;
  }
  return key;
}

const keys = new Map<string, string | null>();
const MOST = 12;

/**
 * Reads a name in the Palladius system, in Cyrillic or in Latin letters: *Пэн Дэхуай*, *Pyn De-khuai* are Peng Dehuai.
 *
 * A person of the tables first; else every way that a lost soft sign allows (*n* is *ng*, *n'* is *n*). *Smith* gives none.
 */
export function readPalladius(name: string, listedOnly = false): readonly string[] {
  const words = plainApostrophes(name).split(/\s+/u).map((word) => ({ word, key: recall(keys, word, latinKey) }));
  if (words.length === 0 || words.length > 3 || words.some(({ key }) => key === null || key === '')) return [];
  const { persons, byKey, cyrillic } = palladius();
  const known = persons.get(words.map(({ key }) => key).join(''));
  if (known !== undefined) return known;
  if (words.length < 2 || listedOnly) return [];
  const soft = /[a-z]'|ь/iu.test(name);
  let ways: string[] = [''];
  for (const { word, key } of words) {
    const parts = divide(key as string, byKey);
    if (parts === null || parts.length > 2) return [];
    let heads: string[][] = [[]];
    for (const part of parts) {
      const options = (byKey.get(part) ?? []).filter((pinyin) => !soft || !/[nн]$|ng$/u.test(pinyin) || cyrillic.get(pinyin)?.endsWith('ь') === hasSoft(word, part, parts));
      heads = heads.flatMap((head) => options.map((option) => [...head, option])).slice(0, MOST);
    }
    ways = ways.flatMap((way) => heads.map((head) => { const joined = joinPinyin(head); return `${way} ${joined.charAt(0).toUpperCase()}${joined.slice(1)}`.trim(); })).slice(0, MOST);
  }
  return ways.filter((way) => way !== '');
}

/** Does a soft sign stand behind this syllable of the word? */
function hasSoft(word: string, part: string, parts: readonly string[]): boolean {
  const signs = word.split(/(?<=['ь])-?|-/iu).filter(Boolean);
  const own = signs.length === parts.length ? signs[parts.indexOf(part)] ?? '' : word;
  return /['ь]$/iu.test(own);
}

/** The syllables of a word, as few as can be. */
function divide(key: string, byKey: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const best: (readonly string[] | null)[] = [[]];
  for (let end = 1; end <= key.length; end += 1) {
    best.push(null);
    for (let start = Math.max(0, end - 5); start < end; start += 1) {
      const head = best[start];
      if (head === null || head === undefined || !byKey.has(key.slice(start, end))) continue;
      if (best[end] === null || (best[end] as readonly string[]).length > head.length + 1) best[end] = [...head, key.slice(start, end)];
    }
  }
  return best[key.length] ?? null;
}
