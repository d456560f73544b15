import { type Spelling, syllableTable, toWadeGiles } from './syllable-table.js';

/** Syllables joined as pinyin writes them: an apostrophe before *a, o, e*. */
export const joinPinyin = (parts: readonly string[]): string => parts.reduce((word, part) => word + (word !== '' && /^[aoe]/u.test(part) ? "'" : '') + part, '');

/**
 * The syllables of a pinyin word, lower case with plain apostrophes; null where it is none.
 *
 * *zedong* is *ze, dong*, *xi'an* is *xi, an* and *xian* is one: within a word a syllable begins with a vowel behind an apostrophe only.
 */
export function splitPinyin(word: string): readonly string[] | null {
  /** Where the syllable begins that ends at a place; -1 where none ends. */
  const from: number[] = [0];
  for (let end = 1; end <= word.length; end += 1) from.push(-1);
  let reached = 0;
  for (let start = 0; start <= reached && start < word.length; start += 1) {
    if (from[start] === -1) continue;
    const at = start > 0 && word.charAt(start) === "'" ? start + 1 : start;
    if (at === start && start > 0 && 'aoeiuü'.includes(word.charAt(at))) continue;
    let node: Spelling | undefined = syllableTable().spellings;
    for (let end = at; node !== undefined && end < word.length;) {
      node = node.next.get(word.charAt(end));
      end += 1;
      if (node?.pinyin === true && from[end] === -1) { from[end] = start; reached = Math.max(reached, end); }
    }
  }
  if (word === '' || from[word.length] === -1) return null;
  const parts: string[] = [];
  for (let end = word.length, start: number; end > 0; end = start) { start = from[end] as number; parts.unshift(word.slice(word.charAt(start) === "'" ? start + 1 : start, end)); }
  return parts;
}

/** A pinyin word in Wade-Giles, in lower case: *xiaoping* is *hsiao-p'ing*. Null where it is none. */
function wordToWadeGiles(word: string): string | null {
  const whole = toWadeGiles(word);
  if (whole !== null) return whole;
  const parts = splitPinyin(word);
  return parts === null ? null : parts.map((part) => toWadeGiles(part) ?? part).join('-');
}

/** A pinyin name in Wade-Giles, each word as it begins: *Deng Xiaoping* is *Teng Hsiao-p'ing*. Null where a word is no pinyin. */
export function nameToWadeGiles(name: string): string | null {
  const words = name.split(' ').map((word) => {
    const lower = word.toLowerCase();
    const spelled = wordToWadeGiles(lower);
    return spelled === null || word === lower ? spelled : word.length > 1 && word === word.toUpperCase() ? spelled.toUpperCase() : spelled.charAt(0).toUpperCase() + spelled.slice(1);
  });
  return words.some((word) => word === null) ? null : words.join(' ');
}
