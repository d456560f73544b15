import { isPinyinSyllable, toWadeGiles } from './syllable-table.js';

/** Syllables joined as pinyin writes them: an apostrophe before *a, o, e*. */
export const joinPinyin = (parts: readonly string[]): string => parts.reduce((word, part) => word + (word !== '' && /^[aoe]/u.test(part) ? "'" : '') + part, '');

const LONGEST_SYLLABLE = 6;

/**
 * The syllables of a pinyin word, lower case with plain apostrophes; null where it is none.
 *
 * *zedong* is *ze, dong*, *xi'an* is *xi, an* and *xian* is one: within a word a syllable begins with a vowel behind an apostrophe only.
 */
export function splitPinyin(word: string): readonly string[] | null {
  const from: (number | null)[] = Array.from({ length: word.length + 1 }, () => null);
  from[0] = 0;
  for (let start = 0; start < word.length; start += 1) {
    if (from[start] === null) continue;
    const at = word.charAt(start) === "'" && start > 0 ? start + 1 : start;
    if (at === start && start > 0 && /[aoeiuü]/u.test(word.charAt(at))) continue;
    for (let end = Math.min(word.length, at + LONGEST_SYLLABLE); end > at; end -= 1) if (from[end] === null && isPinyinSyllable(word.slice(at, end))) from[end] = start;
  }
  if (from[word.length] === null || word === '') return null;
  const parts: string[] = [];
  for (let end = word.length; end > 0; end = from[end] as number) parts.unshift(word.slice(from[end] as number, end).replace(/^'/u, ''));
  return parts;
}

/** A pinyin word in Wade-Giles, in lower case: *xiaoping* is *hsiao-p'ing*. Null where it is none. */
function wordToWadeGiles(word: string): string | null {
  const parts = splitPinyin(word);
  return parts === null ? null : parts.map((part) => toWadeGiles(part) ?? part).join('-');
}

/** A pinyin name in Wade-Giles, each word as it begins: *Deng Xiaoping* is *Teng Hsiao-p'ing*. Null where a word is no pinyin. */
export function nameToWadeGiles(name: string): string | null {
  const words = name.split(' ').map((word) => {
    const spelled = wordToWadeGiles(word.toLowerCase());
    return spelled === null || word === word.toLowerCase() ? spelled : word.length > 1 && word === word.toUpperCase() ? spelled.toUpperCase() : spelled.charAt(0).toUpperCase() + spelled.slice(1);
  });
  return words.some((word) => word === null) ? null : words.join(' ');
}
