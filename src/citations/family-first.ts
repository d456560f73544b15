import { HUNGARIAN_GIVEN, JAPANESE_FAMILY, STRAITS } from '../data/citations/names.js';
import { GIVEN_AND_FAMILY } from '../data/reviews/given-names.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { isListed } from '../text/word-list.js';
import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, QUOTE } from './lex.js';
import { looksPinyin } from './looks-pinyin.js';
import { isGivenName, SHOUTED } from './name-words.js';
import { endsInStop, isCapital } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Ikuhiko*, *Satoshi*, *Jun’ichi*: syllables of romanised Japanese. */
const ROMANISED = /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwjf])?[aeiouāīūēō]|n(?![aeiouāīūēōy])|[’']|[kspt](?=[kspt]))+$/iu;
/** *, Bakuryōtachi no Shinjuwan*: a title in Japanese behind a comma, whose authors have their family names first. */
function isRomaji(lexed: Lexed, comma: number): boolean {
  const first = lexed.kind(comma + 1) === QUOTE ? comma + 2 : comma + 1;
  let at = first, told = false;
  for (; at - first < 4 && (lexed.kind(at) <= CAPITAL && ROMANISED.test(lexed.word(at)) || at > first && lexed.kind(at) === COLON); at++) told ||= lexed.word(at) === 'no' && lexed.kind(at) === LOWER || /[āūō]/u.test(lexed.word(at));
  return lexed.kind(comma) === COMMA && at - first > 1 && told;
}
const isJapaneseFamily = (word: string): boolean => isListed(JAPANESE_FAMILY, word.toLowerCase().replace(/ō/gu, 'o').replace(/ū/gu, 'u'));
export const isHungarianGiven = (word: string): boolean => isListed(HUNGARIAN_GIVEN, word.toLowerCase());

/** The family names that a quarter of all Chinese have, and those that another third has; source: the census of 2010. No given name often ends like the first. */
const COMMONEST = 'Wang Zhang Liu Zhao Huang Zhou Chen Sun', COMMON = 'Wang Zhang Liu Zhao Huang Zhou Chen Sun Li Yang Wu Xu Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Mao Peng Jiang';

/** *Li Danhui*, *SHEN Zhihua*, *Kim Il-sung*, *Nagy Imre*; not *Zhihua Shen*, not *Hua-Yu Li*. */
export function isFamilyFirst(lexed: Lexed, from: number, to: number): boolean {
  // *Nguyễn Thị Liên Hằng*
  if (lexed.kind(from) === INITIAL || to - from > (lexed.among(from + 1, 'thị thi') && lexed.is(from, IS.family) ? 4 : 3)) return false;
  const first = lexed.slice(from, from + 1), second = lexed.slice(from + 1, from + 2);
  const rest: string[] = [];
  for (let at = from + 1; at < to; at++) rest.push(lexed.slice(at, at + 1));
  // *Rainer M. János*
  if (isHungarianGiven(rest.at(-1) ?? '') && !isHungarianGiven(first)) return true;
  // *Du Bois WEB*
  if (rest.some((word) => word.endsWith('.')) || rest.length > 1 && !SHOUTED.test(first) && rest.some((word) => /^\p{Lu}{2,3}$/u.test(word))) return false;
  // *HLA Hart* has initials
  if (SHOUTED.test(first) && first.length > 1 && (first.length > 3 || first.length === 3 && /^[^AEIOUY]?[AEIOUYÄÖÜÉÁ]/u.test(first) || lexed.is(from, IS.family) || looksPinyin(first)) && !rest.some((word) => SHOUTED.test(word))) return true;
  if (rest.length === 1 && /^\p{Lu}[\p{L}’']+-\p{Ll}[\p{L}’']*$/u.test(second) && !first.includes('-') && first.length < 7) return true;
  if (rest.length === 1 && isListed(COMPOUND, first.toLowerCase().replace(/[’‘ü]/gu, (sign) => (sign === 'ü' ? 'u' : ''))) && /^\p{Lu}/u.test(second)) return true;
  if (rest.length === 1 && isWadeGiles(lexed, from, first, second)) return true;
  if (rest.length === 1 && ROMANISED.test(second) && (isJapaneseFamily(first) && !isJapaneseFamily(second) || ROMANISED.test(first) && !isGivenName(lexed.word(from)) && !isJapaneseFamily(second) && isRomaji(lexed, to)) && !isGivenName(second)) return true;
  // *Lim Chin Siong*, *Lee Kuan Yew*
  if (rest.length === 2 && isListed(STRAITS, lexed.word(from)) && rest.every((word) => /^\p{Lu}\p{Ll}{1,4}$/u.test(word) && !isGivenName(word.toLowerCase()))) return true;
  // *Nguyen Van Linh*, *Truong Chinh*, *Kim Dong-Choon*: names that no pinyin begins
  if (lexed.is(from, IS.family) && rest.every((word) => /^\p{Lu}(?:[^-]{0,5}|[^-]{1,4}-\p{L}\p{Ll}{1,4})$/u.test(word)) && (!looksPinyin(first) || (rest.length === 2 && rest.some((word) => !looksPinyin(word)) && rest.every((word) => word.length <= 5)))) return true;
  if (!lexed.is(from, IS.family) || !rest.every((word) => /^\p{Lu}/u.test(word) && looksPinyin(word))) return false;
  if (lexed.is(from + 1, IS.family) && rest.length === 1 && looksPinyin(first) && first.length > 4 && !isListed(COMMON, first)) return false;
  // *Jian Chen*, *Shu Guang Zhang*: the commonest family names behind a rare one stand last
  if (rest.length === 1 && isListed(COMMONEST, second) && !isListed(COMMON, first)) return false;
  if (rest.length === 2) return !(isListed(COMMONEST, rest[1] ?? '') && !isListed(COMMON, first));
  return second.length > 3 || !lexed.is(from + 1, IS.family) || first.length <= 4 || isListed(COMMON, first);
}

/** Family names of two syllables, in Wade–Giles without signs. Source: the census of 2010, and the histories. */
const COMPOUND = 'ssu-ma ou-yang chu-ko shang-kuan huang-fu ling-hu hsia-hou kung-sun yu-wen wei-chih tu-ku mu-jung chang-sun tung-fang tuan-mu';

/** Family names that are nobody’s given name. */
const NEVER_GIVEN = 'Wang Zhang Huang Zhao Zhou Liu Xu Zhu Guo Kuo Hsu Hsü Hsieh Chiang Hsiao Zheng Xie';
const ASPIRATED = /^(?:Ch|K|P|Ts?|Tz)[’'‘]/u;

/** *Ch’ien Mu*, *Hu Shih*, *Chu Hsi*: a family name before a syllable that only Wade–Giles has, or with its apostrophe; *Wang Gungwu*: a name that is never given; *Hu Shih*: a rarer name behind a common one; not *Wang Li*, not *Jerome Ch’en*. */
function isWadeGiles(lexed: Lexed, from: number, first: string, second: string): boolean {
  if (isListed(NEVER_GIVEN, first) && !lexed.is(from + 1, IS.family) && !looksPinyin(second) && /^\p{Lu}\p{Ll}+$/u.test(second)) return true;
  if (ASPIRATED.test(first) && !first.includes('-') && /^\p{Lu}\p{Ll}{1,4}$/u.test(second)) return true;
  const rarer = isListed(COMMON, first) && !isListed(COMMON, second) && !isListed(NEVER_GIVEN, second) && !second.includes('-');
  return lexed.is(from, IS.family) && (rarer || !lexed.is(from + 1, IS.family)) && looksPinyin(first) && !looksPinyin(second) && readingsOf(second.toLowerCase()).length > 0;
}

/** *Judt Tony*, *Ivekovic Ivan*, *VIGEVANO ATTILIO*: two words of which the second alone is a given name, and no family name as well; not *Martyn Percy*, *Marie-Laure Ryan*. With `sure` the style shows the order. */
export function isTurned(lexed: Lexed, from: number, end: number, sure = false): boolean {
  const given = lexed.word(end - 1), [family = ''] = lexed.word(from).split('-');
  return end - from === 2 && isCapital(lexed.kind(from)) && lexed.kind(end - 1) === lexed.kind(from) && !endsInStop(lexed, from) && (sure || !isListed(GIVEN_AND_FAMILY, given)) && isGivenName(given) && !isGivenName(lexed.word(from)) && !isGivenName(family) && !lexed.is(end - 1, IS.family) && !lexed.is(from, IS.particle);
}
