import { COMMA, type Lexed, LOWER, OPEN } from './lex.js';
import { isCapital } from './tokens.js';

/** How the names of committees, offices of history and societies end in romanised Chinese, Japanese and Korean. */
const EASTERN = /(?:yuanhui|yanjiu\p{L}+|bianji\p{L}+|dang’anguan|kenkyū\p{L}+|shishitsu|iinkai|gakkai|hensan\p{L}+|wiwŏnhoe|saŏphoe|hakhoe|yŏn’gu\p{L}+|p’yŏnch’an\p{L}+)$/u;

/** *Bōeichō bōei kenshūjo senshishitsu, Daihon’ei rikugunbu*: behind a body whose words are written small, or the same token. */
export function easternBody(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 9 && (isCapital(lexed.kind(at)) || at > from && lexed.kind(at) === LOWER)) at++;
  return at - from > 1 && lexed.kind(at - 1) === LOWER && [COMMA, OPEN].includes(lexed.kind(at)) && EASTERN.test(lexed.word(at - 1)) ? at : from;
}
