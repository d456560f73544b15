import { NATIONS } from '../data/clean/compounds.js';
import { LOCATOR_NOUNS, LOCATOR_PREPOSITIONS } from '../data/clean/locators.js';
import { CATALOGUES } from '../data/site-furniture.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { behindSmallWords } from './small-words.js';
import { isListed } from '../text/word-list.js';

const NUMBER = /[a-z](\d{1,4})(?![\p{L}\p{N}])/gu;
let made: RegExp | undefined;
const locator = (): RegExp => (made ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOCATOR_PREPOSITIONS.join('|')}) (?:${LOCATOR_NOUNS.join('|')})$`, 'iu'));
const SIGN = /[:;,]\p{L}{2}/gu;
/** *generation.By*: two words that are known; what a site writes behind a stop, *comers.Footnote 1*, stays for the page. */
let joint: RegExp | undefined;
const stop = (): RegExp => (joint ??= new RegExp(`\\p{Ll}\\.(?!Footnote |${CATALOGUES})\\p{Lu}\\p{Ll}`, 'gu'));
const WORD_OF_TWO = /\p{Ll}{2}[”’)\]]?$/u;
const WORD_BEFORE = /[^\s"“”‘’()[\]]*$/u;
const WORD_BEHIND = /^\S*/u;
const OF_ADDRESS = /[/@\\=_#|<>&%+*{}~:]|\.\p{L}/u;
const PEOPLE = /s[A-Z]/gu;
const LETTERS_BEFORE = /(?<![\p{L}\p{M}\p{N}_@/.-])\p{L}+$/u;
const LETTERS_BEHIND = /^\p{Lu}\p{Ll}+(?![\p{L}\p{M}\p{N}_@/]|\.\p{L})/u;
/** No word before or behind a sign is longer. */
const WINDOW = 40;

/**
 * A space that the extractor lost is set back: behind a sign, between *page* and its number, behind *of* and other small words,
 * and behind a people, with which no name in camel case begins.
 *
 * `Zhou Enlai:The Last` reads *Enlai: The*, `on page19` *on page 19*, `SovietsReexamine` *Soviets Reexamine*; `http://`,
 * `doi:ab`, `on the same page19` (a note marker) and `PublicAffairs` stay.
 */
export function joinedWords(text: string, evidence: Evidence): TextEdit[] {
  const insert = (at: number, why: string): TextEdit => ({ start: at, end: at, after: ' ', rule: 'joined-words', why, certainty: 'likely' });
  const signs = [...text.matchAll(SIGN)].filter(({ index }) => {
    if (!WORD_OF_TWO.test(text.slice(Math.max(index - 3, 0), index))) return false;
    const before = WORD_BEFORE.exec(text.slice(Math.max(index - WINDOW, 0), index))?.[0] ?? '';
    const behind = WORD_BEHIND.exec(text.slice(index + 1, index + WINDOW))?.[0] ?? '';
    if (OF_ADDRESS.test(before) || OF_ADDRESS.test(behind) || before.length < 3) return false;
    return text.charAt(index) !== ':' || /^\p{Lu}\p{Ll}/u.test(behind);
  });
  return [
    ...[...text.matchAll(NUMBER)].filter(({ index }) => locator().test(text.slice(Math.max(index - WINDOW, 0), index + 1))).map(({ index }) => insert(index + 1, 'A word and its number stand without a space')),
    ...afterPeoples(text, evidence).map((at) => insert(at, 'A people and the word behind it stand without a space')),
    ...behindSmallWords(text, evidence).map((at) => insert(at, 'A small word and the word behind it stand without a space')),
    ...betweenSentences(text, evidence).map((at) => insert(at, 'A full stop and the sentence behind it stand without a space')),
    ...signs.map(({ index }) => insert(index + 1, 'A sign and the word behind it stand without a space')),
  ].sort((a, b) => a.start - b.start).filter(({ start }, i, all) => start !== all[i - 1]?.start);
}

function betweenSentences(text: string, { count, lexicon }: Evidence): number[] {
  // each stands here once, beside the stop
  const knows = (word: string): boolean => count(word) > 1 || lexicon?.(word) === true;
  return [...text.matchAll(stop())].map(({ index }) => index + 2).filter((at) => {
    const before = WORD_BEFORE.exec(text.slice(Math.max(at - WINDOW, 0), at - 1))?.[0] ?? '', behind = WORD_BEHIND.exec(text.slice(at, at + WINDOW))?.[0] ?? '';
    const first = /\p{L}+$/u.exec(before)?.[0] ?? '', second = /^\p{L}+/u.exec(behind)?.[0] ?? '';
    return first.length > 2 && !OF_ADDRESS.test(before) && !OF_ADDRESS.test(behind) && knows(first) && knows(second);
  });
}

function afterPeoples(text: string, { knows }: Evidence): number[] {
  return [...text.matchAll(PEOPLE)].map(({ index }) => index + 1).filter((at) => {
    const first = LETTERS_BEFORE.exec(text.slice(Math.max(at - WINDOW, 0), at))?.[0] ?? '';
    const second = LETTERS_BEHIND.exec(text.slice(at, at + WINDOW))?.[0];
    return second !== undefined && isListed(NATIONS, first.slice(0, -1).toLowerCase()) && knows(second);
  });
}
