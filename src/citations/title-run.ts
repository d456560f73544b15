import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, OTHER, UPPER } from './lex.js';
import { looksPinyin } from './looks-pinyin.js';
import { isCapital, isYear, opensName, signAt } from './tokens.js';

const SMALL = 'a y an the of and or in on to for from with at by as into under over against between through during after before without among since its their his her de la le les du des di del della der die das den und von im zum zur et en e i v';
/** So many small words may follow one another within a title, and so many tokens a title has. */
const SMALL_RUN = 4, LONGEST = 40;

/**
 * Behind a title that stands in a sentence without quotation marks or italics: capitals and the small words between them; `from` if
 * there is none.
 *
 * *Arc of Empire: Wars in the Pacific from Manila to Saigon* ends before *and he says*; *several books* and *Deng* are none.
 */
export function titleRunEnd(lexed: Lexed, from: number): number {
  if (!isCapital(lexed.kind(from)) && !(isArticle(lexed, from) && isCapital(lexed.kind(from + 1)))) return from;
  let end = from, words = 0, colon = false;
  for (let at = from; at - from < LONGEST;) {
    const kind = lexed.kind(at);
    const capital = opensName(kind);
    if (capital || kind === NUMBER) { if (capital) words++; end = ++at; continue; }
    if (kind === COLON || kind === COMMA) {
      // *…, 1945–1959*; commas between capitals belong to a subtitle only
      const joined = opensName(lexed.kind(at + 1));
      if (kind === COLON ? !joined : !isYear(lexed, at + 1) && !(joined && colon)) break;
      if (kind === COLON) colon = true;
      at++;
      continue;
    }
    // *America’ Wars*: an apostrophe that lost its letter
    if (kind === DASH || kind === AMPERSAND || (kind === OTHER && '’\''.includes(signAt(lexed, at)))) { at++; continue; }
    if (kind !== LOWER || !lexed.among(at, SMALL)) break;
    let next = at;
    while (next - at < SMALL_RUN && lexed.kind(next) === LOWER && lexed.among(next, SMALL)) next++;
    if (!isCapital(lexed.kind(next))) break;
    at = next;
  }
  return words >= 2 ? end : from;
}

/** *A* before the next words of a title; an initial has its stop. */
const isArticle = (lexed: Lexed, at: number): boolean => lexed.slice(at, at + 1) === 'A';

/** *Wunai de xuanze: lengzhan yu tongmeng de mingyun, 1945–1959 [Helpless Choice]*: syllables up to the bracket that translates them. */
export function pinyinTitleEnd(lexed: Lexed, from: number): number {
  let at = from, words = 0;
  while (at - from < LONGEST) {
    const kind = lexed.kind(at);
    if (kind === LOWER || kind === CAPITAL || kind === UPPER) { if (!looksPinyin(lexed.word(at)) && !lexed.among(at, 'zhongsu zhongmei zhonge')) return from; words++; at++; continue; }
    if (kind === COLON || kind === COMMA || kind === DASH || kind === NUMBER) { at++; continue; }
    break;
  }
  return words >= 3 && lexed.kind(at) === OPEN ? lexed.next(at) : from;
}

/** May a token stand within a title that nothing sets off: a capital, a number, a sign between, a small word? */
export const isTitleWord = (lexed: Lexed, at: number): boolean => {
  const kind = lexed.kind(at);
  return opensName(kind) || kind === NUMBER || kind === COLON || kind === COMMA || kind === DASH || kind === AMPERSAND || kind === LOWER && lexed.among(at, SMALL);
};
