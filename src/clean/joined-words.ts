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
/** Where a text lost so many such spaces, it lost those behind other words too. */
const FEWEST_LOST = 5;
/** *assignment.Nobody*, *the Board,"Lee wrote*, *Rivers],Lee*, *18.Lee*, *vols.(York: Tern*; an abbreviation that a stop parts, *Ph.D*, has fewer small letters. */
const LOST = /(?<=\p{Ll}{3}[.?!]|[\p{Ll}\d][,.]["”]|[\p{Ll}\]\d],|(?:^|[ \n])\d{1,3}\.)(?=\p{Lu}\p{Ll})|(?<=\p{Ll}[,.]["”])(?=\p{Ll}{2})|(?<=\p{Ll}\.)(?=\(\p{Lu}\p{Ll})|(?<=[\p{Ll}\]],)(?=\d{1,2} vols?\.|pp?\.)/gu;
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
  const sentences = betweenSentences(text, evidence);
  const lost = signs.length + sentences.length < FEWEST_LOST ? [] : lostBehindSigns(text);
  return [
    ...[...text.matchAll(NUMBER)].filter(({ index }) => locator().test(text.slice(Math.max(index - WINDOW, 0), index + 1))).map(({ index }) => insert(index + 1, 'A word and its number stand without a space')),
    ...afterPeoples(text, evidence).map((at) => insert(at, 'A people and the word behind it stand without a space')),
    ...behindSmallWords(text, evidence).map((at) => insert(at, 'A small word and the word behind it stand without a space')),
    ...sentences.map((at) => insert(at, 'A full stop and the sentence behind it stand without a space')),
    ...signs.map(({ index }) => insert(index + 1, 'A sign and the word behind it stand without a space')),
    ...lost.map((at) => insert(at, 'The text lost the spaces behind its signs')),
  ].sort((a, b) => a.start - b.start).filter(({ start }, i, all) => start !== all[i - 1]?.start);
}

/** Where a text lost the spaces behind its signs throughout; a straight mark opens or closes by the marks before it in its paragraph. */
function lostBehindSigns(text: string): number[] {
  const found: number[] = [];
  let marks = 0, read = 0;
  for (const { index } of text.matchAll(LOST)) {
    const before = WORD_BEFORE.exec(text.slice(Math.max(index - WINDOW, 0), index))?.[0] ?? '', behind = WORD_BEHIND.exec(text.slice(index, index + WINDOW))?.[0] ?? '';
    if (OF_ADDRESS.test(before.slice(0, -1).replace(/^\d{1,3}\./u, '')) || OF_ADDRESS.test(behind.replace(/[.,:;].*$/u, ''))) continue;
    for (; read < index; read += 1) marks = text.charAt(read) === '\n' ? 0 : text.charAt(read) === '"' ? marks + 1 : marks;
    found.push(text.charAt(index - 1) === '"' && marks % 2 === 1 ? index - 1 : index);
  }
  return found;
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
