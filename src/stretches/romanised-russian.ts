import { NOT_RUSSIAN, RUSSIAN_ENDS, RUSSIAN_WORDS } from '../data/language/romanised-shapes.js';
import { recall } from '../text/remembering.js';
import type { Shape, Word } from './stretch.js';
import { wordsOf } from '../text/word-list.js';

let small: ReadonlySet<string> | undefined;

const inRussian = new Map<string, Shape>();

/** Can a word be transliterated Russian? 0 no, 1 perhaps, 2 by its ending. */
export const russianShape = (printed: string): Shape => recall(inRussian, printed, (own) => {
  const word = own.toLowerCase().replace(/[\u0361\ufe20\ufe21]/gu, '').normalize('NFC');
  if (NOT_RUSSIAN.test(word)) return 0;
  return (small ??= new Set(wordsOf(RUSSIAN_WORDS))).has(word) || (word.length > 3 && RUSSIAN_ENDS.test(word)) ? 2 : 1;
});

/** The last two letters of the endings that tell, and what only Russian joins so. */
const LOOKS = /(?:[iy]a|ii|yi|iy|oi|oy|go|mu|ye|ie|kh|y[mx]|im|om|mi|[oe]v|va|vo|vu|ti|sy|iu|yu|[ĭ’'ʹ])$|shch|[kz]h/iu;

/** Does a word look Russian at a glance? Most phrases have no two that do, and are not looked at any closer. */
export const looksRussian = (word: string): boolean => word.length > 2 && LOOKS.test(word);
/** Ends of adjectives that family names hardly have. */
const ADJECTIVE = /[ai](?:ia|ya)$|[oe]go$|[iy](?:kh|e)$/u;
/** A sign of transliterations: with it one word that looks Russian is enough. */
export const hasRussianSign = (word: string): boolean => /[’ʹĭ]/u.test(word);

/** Do words in a row make a Russian phrase? Half of them and two long ones show it; a list of names does not, unlike *Vneshniaia politika Sovetskogo Soiuza*. */
export function isRussianPhrase(words: readonly Word[], shape: (word: string) => Shape): boolean {
  const shown = words.filter(({ text }) => shape(text) === 2);
  const long = shown.filter(({ text }) => text.length > 3);
  const counted = words.filter(({ text }) => text.length > 1 || shape(text) === 2);
  return shown.length * 2 >= counted.length && long.length >= Math.min(2, counted.length) && (long.some(({ text }) => /^\p{Ll}/u.test(text) || hasRussianSign(text)) || long.filter(({ text }) => ADJECTIVE.test(text)).length > 1);
}
