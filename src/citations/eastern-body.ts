import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { COMMA, type Lexed, LOWER, OPEN } from './lex.js';
import { looksPinyin } from './looks-pinyin.js';
import { anyToken, isCapital, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** How the names of committees, offices of history and societies end in romanised Chinese, Japanese and Korean. */
const EASTERN = /(?:yuanhui|yanjiu\p{L}+|bianji\p{L}+|dang’anguan|kenkyū\p{L}+|shishitsu|iinkai|gakkai|hensan\p{L}+|wiwŏnhoe|saŏphoe|hakhoe|yŏn’gu\p{L}+|p’yŏnch’an\p{L}+)$/u;

/** *Li Xiannian zhuan bianxiezu, ed.*, *Zhongguo renmin daxue Zhonggong dangshi xi, comp.*: words in pinyin, the last written small, before what says that they edited. */
const isChineseEditor = (lexed: Lexed, from: number, to: number): boolean => to - from > 2 && lexed.kind(to - 1) === LOWER && lexed.is(to + 1, IS.editor) && lexed.kind(skipStop(lexed, to + 2)) === COMMA && !anyToken(from, to, (at) => !looksPinyinRun(lexed.word(at)));
/** A word of any number of syllables. */
const looksPinyinRun = (word: string): boolean => looksPinyin(word) || splitPinyin(word.replace(/’/gu, "'")) !== null;

/** *Bōeichō bōei kenshūjo senshishitsu, Daihon’ei rikugunbu*: behind a body whose words are written small, or the same token. */
export function easternBody(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 9 && (isCapital(lexed.kind(at)) || at > from && lexed.kind(at) === LOWER)) at++;
  if (at - from < 2 || ![COMMA, OPEN].includes(lexed.kind(at))) return from;
  return lexed.kind(at - 1) === LOWER && EASTERN.test(lexed.word(at - 1)) || isChineseEditor(lexed, from, at) ? at : from;
}
