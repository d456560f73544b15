import { FAMILY_FIRST, HUNGARIAN_GIVEN, SPANISH_FAMILY } from '../data/citations/names.js';
import { DOUBLE_SURNAMES } from '../data/names/double-surnames.js';
import { COMMON_SURNAMES } from '../data/names/surnames.js';
import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import { NAME_TITLES, DEGREES } from '../data/reviews/labels.js';
import type { PersonName } from '../records/person.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { lowerCase } from '../text/letters.js';
import { isListed } from '../text/word-list.js';
import { PARTICLES } from './person-shape.js';

/** With a capital they belong to the family name: *Tomás Ó Briain*. */
const JOINED = 'Ó Ní Nic Uí Mac Mc Van Von De Du Des Di Da Dos Del Della Le La Ben Bin Ibn Abu San Santa St. St Saint Ter Ten Der Den El Al';
const SUFFIX = /^(?:[JS][rR]|II|III|IV)\.?$/u;
/** *Сергей Матвеев*, *Анна Петровна Лидина*: family names and names of the father by their ends; titles have small letters. */
const RUSSIAN = /^\p{Lu}\p{Ll}{2,} (?:\p{Lu}\p{Ll}+(?:вич|вна|ична) )?\p{Lu}\p{Ll}+(?:[оеё]ва?|[иы]на?|ск(?:ий|ая)|енко|[уюи]к|ян|дзе|швили)$/u;
const INITIALS = /^(?:\p{Lu}\.?-?)+$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u;
/** Korean and Vietnamese family names that no Chinese or western name begins with. */
const KOREAN = 'kim pak park choi choe rhee roh chun paek baek kwon nguyen tran pham truong trinh';

const bare = (word: string): string => { const small = lowerCase(word); return small.includes('.') || small.includes(',') ? small.replace(/[.,]/gu, '') : small; };
const isSurname = (word: string): boolean => [COMMON_SURNAMES, DOUBLE_SURNAMES, FAMILY_FIRST].some((names) => isListed(names, word.toLowerCase().replace(/[’']/gu, '’')));
const isPinyin = (word: string): boolean => splitPinyin(word.toLowerCase().replace(/[-’]/gu, "'")) !== null;

const isGivenName = (word: string): boolean => isListed(GIVEN_NAMES, bare(word));

/** Without the title before a name and the degrees behind it: *Dr. Ann Lee, PhD* is *Ann Lee*. */
export function withoutTitles(printed: string): string {
  const words = printed.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  while (words.length > 2 && isListed(NAME_TITLES, bare(words[bare(words[0] as string) === 'the' ? 1 : 0] as string))) words.shift();
  while (words.length > 2 && isListed(DEGREES, bare(words[words.length - 1] as string))) words.pop();
  return words.join(' ');
}

/**
 * A printed name as a bibliography orders it.
 *
 * *Zhihua Shen* and *Shen Zhihua* have the family name Shen, *Kim Il-sung* has Kim and *Nagy Imre* Nagy, *José García Ruiz* both; *Pieter van der
 * Meulen* has the particle in front, and the whole name as `literal` for whoever prints it; a name whose parts could both be surnames is read in the western order.
 */
export function personName(printed: string): PersonName {
  const words = printed.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { literal: printed };
  const suffix = words.length > 2 && SUFFIX.test(words[words.length - 1] as string) ? words.pop()?.replace('R', 'r') : undefined;
  if (words.length === 1) return { family: properCase(words[0] as string) };
  const shouted = words.every((word) => SHOUTED.test(word) || INITIALS.test(word) || isListed(PARTICLES, word.toLowerCase()));
  const eastern = familyFirst(words) ?? chineseOrder(words);
  const cased = (list: readonly string[]): string => list.map((word) => (shouted ? properCase(word) : word)).join(' ');
  if (eastern !== null) return { family: properCase(words[eastern] as string), given: cased(words.filter((_, i) => i !== eastern)) };
  let family = words.length - 1;
  while (family > 1 && isListed(JOINED, words[family - 1] as string)) family -= 1;
  if (family > 1 && isListed(SPANISH_FAMILY, lowerCase(words[family - 1] as string))) family -= 1;
  let cut = family;
  while (cut > 1 && isListed(PARTICLES, shouted ? (words[cut - 1] as string).toLowerCase() : words[cut - 1] as string)) cut -= 1;
  const particle = shouted ? words.slice(cut, family).join(' ').toLowerCase() : words.slice(cut, family).join(' ');
  const parts = { family: words.slice(family).map(properCase).join(' '), given: cased(words.slice(0, cut)) };
  return {
    ...parts,
    ...(particle === '' ? {} : { 'non-dropping-particle': particle, literal: `${parts.given} ${particle} ${parts.family}` }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** 0 where the family name comes first: in capitals, of Korea or Vietnam, or before a Hungarian given name; null where nothing tells. */
function familyFirst(words: readonly string[]): 0 | null {
  const [first = '', second = '', third] = words;
  if (words.length > 3 || INITIALS.test(first) && first.length < 3) return null;
  if (SHOUTED.test(first) && words.slice(1).every((word) => /\p{Ll}/u.test(word))) return 0;
  if (words.length === 2 && isListed(HUNGARIAN_GIVEN, second.toLowerCase()) && !isListed(HUNGARIAN_GIVEN, first.toLowerCase()) && !isGivenName(first)) return 0;
  if (isSurname(first) && third === undefined && /^\p{Lu}[\p{L}’]*-\p{L}[\p{L}’]*$/u.test(second) && !isSurname(second)) return 0;
  return isListed(KOREAN, first.toLowerCase()) && third !== undefined && [second, third].every((word) => word.length <= 6 && /^\p{Lu}\p{L}+$/u.test(word) && !isGivenName(word)) ? 0 : null;
}

/** Family names of a third of all Chinese, which are given names of nobody and rarely end a given name. Source: the census of 2010. */
const COMMONEST = 'wang zhang liu chen huang zhao zhou xu zhu guo';

/** *Gungwu*: a given name in a spelling of its own ends as Chinese syllables do. */
const ENDS_OPEN = /[aeiou](?:ng?)?$/u;

/** Which word of a Chinese name is the family name; the commonest ones are so beside any other, *Wang Gungwu* and *Chen Jian* alike. */
function chineseOrder(words: readonly string[]): number | null {
  const [common = '', given = '', third] = words.map(lowerCase);
  if (third === undefined && isListed(COMMONEST, common) && !isListed(COMMONEST, given) && !isGivenName(given) && (isPinyin(given) || ENDS_OPEN.test(given))) return 0;
  if (words.length > 3 || !words.every(isPinyin)) return null;
  const end = words.length - 1;
  const first = words[0] as string;
  const last = words[end] as string;
  const shouted = SHOUTED.test(first) !== SHOUTED.test(last);
  if (shouted) return SHOUTED.test(first) ? 0 : isSurname(last) ? end : null;
  if (isSurname(first) && (!isSurname(last) || words.length === 3)) return 0;
  return isSurname(last) ? end : null;
}

const properCase = (word: string): string => (SHOUTED.test(word) && word.length > 1 ? word.replace(/[\p{L}\p{M}]+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase()) : word);

/** Does a name show by its own words that it is a person's: a known given name, an initial, a particle, a Chinese, Korean or Hungarian name? */
export function showsPerson(printed: string): boolean {
  const words = printed.split(' ');
  return RUSSIAN.test(printed) || words.length > 1 && (isGivenName(words[0] as string) || isListed(HUNGARIAN_GIVEN, bare(words[0] as string)) || words.slice(0, -1).some((word) => /^(?:\p{Lu}\.-?)+$/u.test(word) || /^\p{Lu}$/u.test(word)) || words.slice(1, -1).some((word) => isListed(PARTICLES, word))
    || familyFirst(words) === 0 && !SHOUTED.test(words[0] as string) || (words.length < 4 && words.some((word) => word.length > 3) && chineseOrder(words) !== null) || (words[0] as string).split('-').some(isGivenName));
}
