import { DOUBLE_SURNAMES } from '../data/names/double-surnames.js';
import { COMMON_SURNAMES, OTHER_SURNAMES } from '../data/names/surnames.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { recall } from '../text/remembering.js';
import { wordsOf } from '../text/word-list.js';

let single: ReadonlySet<string> | undefined;
let double: ReadonlySet<string> | undefined;

/** Is a pinyin syllable a surname? Lower case. */
export const isPinyinSurname = (pinyin: string): boolean => (single ??= new Set([...wordsOf(COMMON_SURNAMES), ...wordsOf(OTHER_SURNAMES)])).has(pinyin);
export const isPinyinDoubleSurname = (pinyin: string): boolean => (double ??= new Set(wordsOf(DOUBLE_SURNAMES))).has(pinyin);

/** Could a printed Wade-Giles syllable be a surname? *Ch'en* and *Chen*, not *Jan*. Plain marks, any case. */
export const isSurname = (printed: string): boolean => recall(surnames, printed, (word) => readingsOf(word.toLowerCase()).some(({ pinyin }) => isPinyinSurname(pinyin)));

const surnames = new Map<string, boolean>();

/** *Ssu-ma, Ou-yang*: two syllables, joined by a hyphen or not yet. */
export function isDoubleSurname(word: string): boolean {
  const [first, second, third] = word.toLowerCase().split('-');
  return first !== undefined && second !== undefined && third === undefined
    && readingsOf(first).some((a) => readingsOf(second).some((b) => isPinyinDoubleSurname(a.pinyin + b.pinyin)));
}
