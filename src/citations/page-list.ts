import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { isNumber, isRoman, isYear, rangeEnd, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** Is it a number that may be a page? */
export const isPlace = (lexed: Lexed, at: number): boolean => (isNumber(lexed, at) && /^\d{1,5}(?:[a-z]|ff?|ob|n\d+)?$/u.test(lexed.word(at))) || (isRoman(lexed, at) && lexed.word(at).length < 8 && !lexed.is(at, IS.region)) || /^[ivx]{1,5}-[ivx]{1,5}$/u.test(lexed.word(at)) && lexed.kind(at) <= INITIAL
  // *Calgary Herald, p. A7*, *FBIS, Daily Report, p. BB4*
  || (lexed.is(at - 1, IS.page) || lexed.word(at - 1) === 'at' || lexed.kind(at - 1) === COMMA && isLettered(lexed, at - 2)) && isLettered(lexed, at);

const isLettered = (lexed: Lexed, at: number): boolean => lexed.kind(at) === UPPER && /^(?:[a-h]|([a-z])\1)\d{1,2}$/u.test(lexed.word(at));

/** Behind *ff.*, *f.*, *et seq.*, *n. 5*, *note*, *Fn. 17* after a page. */
function afterPage(lexed: Lexed, at: number): number {
  const word = lexed.word(at);
  if (isListed('ff f sq sqq sgg ss segg ob verso recto', word) && lexed.kind(at) === LOWER) return at + 1;
  if (isListed('y e', word) && lexed.among(at + 1, 'ss sigs sgg segg seguenti')) return skipStop(lexed, at + 2);
  if (word === 'et' && lexed.among(at + 1, 'seq seqq suiv passim')) return lexed.kind(at + 2) === STOP ? at + 3 : at + 2;
  if (word === 'and' && (lexed.among(at + 1, 'throughout passim'))) return at + 2;
  // *p. 275 and n. 84*
  if (word === 'and' && lexed.among(at + 1, 'n nn note notes') && isNumber(lexed, at + 2)) return rangeEnd(lexed, at + 2);
  const from = skipComma(lexed, at);
  if (lexed.among(from, 'n nn fn note nota anm') && lexed.kind(from) <= 4) return isNumber(lexed, from + 1) ? rangeEnd(lexed, from + 1) : at === from && word === 'note' ? at + 1 : at;
  return at;
}

/** *S. 351–413, S. 360* */
function isInside(lexed: Lexed, from: number, at: number): boolean {
  const page = Number(lexed.word(at));
  return rangeEnd(lexed, from) === from + 3 && Number(lexed.word(from)) < page && page < Number(lexed.word(from + 2));
}

/** Behind a list of pages: *2, 121*; *4 and 7*; *651-2, 655ff.*; *24 und S. 49*. */
export function pagesEnd(lexed: Lexed, from: number, to: number): number {
  let end = from;
  let at = from;
  while (at < to && isPlace(lexed, at)) {
    end = afterPage(lexed, Math.max(rangeEnd(lexed, at), at + 1));
    at = end;
    if (lexed.kind(at) === COMMA) at++;
    if (lexed.is(at, IS.join)) at++;
    if (lexed.among(at, 'especially esp passim') && isPlace(lexed, at + 1)) at++;
    // *p. 24 und S. 49*; not *pp. 11–54, p. 25*, *S. 351–413, S. 360*, the page within those of the article
    if (lexed.is(at, IS.page) && lexed.kind(at) === lexed.kind(from - 1) && isPlace(lexed, at + 1) && !(lexed.kind(at - 1) === COMMA && lexed.word(at) === 'p' && lexed.among(from - 1, 'pp')) && !isInside(lexed, from, at + 1)) at++;
    if (at === end) break;
    // a year, a day before its month, or the number of the next thing is no page more
    if (isYear(lexed, at) || lexed.is(at + 1, IS.month) || lexed.kind(at + 1) === COLON && lexed.kind(at + 2) === NUMBER && lexed.start(at + 2) === lexed.end(at + 1) || (isNumber(lexed, at) && /^\d{1,4}(?:st|nd|rd|th)$/u.test(lexed.word(at))) || ((lexed.kind(at + 1) === CAPITAL || lexed.kind(at + 1) === UPPER) && lexed.kind(at) === NUMBER)) break;
  }
  return end;
}
