import { COMMA, CAPITAL, COLON, type Lexed, LOWER, NUMBER, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { isThesis } from './read-thesis.js';
import { isYear, signAt, skipStop } from './tokens.js';

/** Is a stretch over: its end, *,*, *.*, or the *<* of a tag? */
export const isEndSign = (lexed: Lexed, at: number, to: number): boolean => at >= to || lexed.kind(at) === COMMA || lexed.kind(at) === STOP || signAt(lexed, at) === '<';

/** *2003. 212 f.*: the year of a thesis and its leaves, before what it is; behind them, or the same token. */
export function thesisExtentEnd(lexed: Lexed, at: number): number {
  const leaves = at + 2;
  return isYear(lexed, at) && lexed.kind(at - 1) === STOP && lexed.kind(at + 1) === STOP && lexed.kind(leaves) === NUMBER && lexed.among(leaves + 1, 'f fl p pp') && isThesis(lexed, skipStop(lexed, leaves + 2)) ? leaves + 2 : at;
}

/** *Vertigo. Directed by Alfred Hitchcock* */
export const isDirected = (lexed: Lexed, at: number): boolean => lexed.among(at, 'directed dir') && lexed.word(at + 1) === 'by';

/** *exh. cat.*, *exhibition catalogue*, *trad. it.*: behind the words, or the same token. */
export function catalogueEnd(lexed: Lexed, at: number): number {
  const tongue = lexed.kind(at) === LOWER && lexed.among(at, 'trad tr') ? skipStop(lexed, at + 1) : -1, translated = skipStop(lexed, tongue + 1);
  if (lexed.among(tongue, 'it ital fr franç esp ingl ted') && lexed.kind(translated) === COMMA) return translated;
  const next = lexed.kind(at) === LOWER && lexed.among(at, 'exh ex exhib exhibition') ? skipStop(lexed, at + 1) : at;
  return next > at && lexed.among(next, 'cat catalogue catalog') ? skipStop(lexed, next + 1) : at;
}

/** *Published November 23, 2010*, *Last modified 2018*, *Published online July 1989*: the date of a page; null if none stands there. */
export function publishedAt(lexed: Lexed, at: number): ReturnType<typeof dateAt> {
  if (lexed.kind(at) !== CAPITAL || !lexed.among(at, 'published last modified updated posted')) return null;
  const date = dateAt(lexed, lexed.among(at + 1, 'online modified updated edited changed') ? at + 2 : at + 1);
  return date !== null && (isEndSign(lexed, date.end, lexed.size) || lexed.kind(date.end) === COLON) ? date : null;
}
