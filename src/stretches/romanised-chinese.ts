import { LIKE_PINYIN } from '../data/language/romanised-shapes.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { lowerCase } from '../text/letters.js';
import { recall } from '../text/remembering.js';
import { isCommon } from './latin-languages.js';
import type { Shape, Word } from './stretch.js';
import { wordsOf } from '../text/word-list.js';

/** Where a word is joined of two: at a hyphen, or before a capital inside it. */
const JOINED = /\p{Ll}\p{Lu}|-/u, JOINTS = /(?<=\p{Ll})(?=\p{Lu})|-/gu;
const plain = (word: string): string => lowerCase(word).replace(/[’ʹ‘]/gu, "'");
let lookalikes: ReadonlySet<string> | undefined;
const looksLike = (word: string): boolean => (lookalikes ??= new Set(wordsOf(LIKE_PINYIN))).has(word) || isCommon(word);

/** What pinyin and Wade-Giles write and their neighbours hardly do. */
const TELLING = /zh|x[iu]|ch['’]|[kpt]['’]|hs|q[iu](?:$|[^e])|ng(?:$|[^aeiou])|ia[on]|uo|ui|-/u;

const inPinyin = new Map<string, Shape>(), inWadeGiles = new Map<string, Shape>();

/** Is a word pinyin? */
export const pinyinShape = (printed: string): Shape => recall(inPinyin, printed, (word) => {
  const parts = (JOINED.test(word) ? splitPinyin(plain(word.replace(JOINTS, "'"))) : null) ?? splitPinyin(plain(word));
  return parts === null ? 0 : looksLike(plain(word)) ? 1 : 2;
});

/** Is a word Wade-Giles? *kung-ch’an-tang* is; *tang* alone may be anything. */
export const wadeGilesShape = (printed: string): Shape => recall(inWadeGiles, printed, (word) => {
  const parts = plain(word).split('-');
  return parts.some((part) => readingsOf(part).length === 0) ? 0 : looksLike(plain(word)) || (parts.length === 1 && !word.includes('’') && !word.includes("'")) ? 1 : 2;
});

const isSmall = (word: Word): boolean => /^\p{Ll}/u.test(word.text);

/**
 * Do words in a row, each of which reads as Chinese, make a Chinese phrase? Small words tell: *Jianguo yilai Mao Zedong wengao*
 * has two; *Mao Zedong, Liu Shaoqi* are names, and *he can sing a song* is English.
 */
export function isChinesePhrase(words: readonly Word[], shape: (word: string) => Shape): boolean {
  const own = words.filter(({ text }) => shape(text) === 2);
  if (own.length * 2 < words.length) return false;
  if (!own.some(({ text }) => TELLING.test(text.toLowerCase()))) return false;
  const small = own.filter(isSmall).length;
  return small >= 2 || (small === 1 && own.length >= 4) || (words.length >= 5 && own.length === words.length && own.filter(({ text }) => text.length > 5).length >= 3);
}
