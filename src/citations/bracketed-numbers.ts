import { type Counted, type NumberRule, STOPS } from './counted.js';
import { AMPERSAND, COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, OPEN, SLASH } from './lex.js';
import { isVolume, labelEnd, numberEnd, opensPages, pageRun } from './number-signs.js';
import { dateAt } from './read-date.js';
import type { Span } from '../text/span.js';
import { anyToken, commaIn, inside, isNumber, isYear, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** *(May 2015)*, *(3)*, *(1–42)*, *(Winter)*: what stands in brackets among the numbers; no number follows any other bracket. */
export const bracketedNumber: NumberRule = (lexed, at, counted) => {
  if (lexed.kind(at) !== OPEN) return at;
  const close = lexed.partner(at), date = dateAt(lexed, at + 1), pages = pageRun(lexed, at + 1);
  const { volume, issue, issued, page } = counted;
  if (date?.end === close && issued === undefined) {
    counted.issued = date.date;
    counted.early = volume === undefined;
  } else if (page !== undefined && isPageCount(lexed, at, close)) return close + 1;
  else if (pages === close && putPin(lexed.slice(at + 1, close), counted)) return close + 1;
  else if (volume !== undefined && issue === undefined && putIssue(lexed, at, counted, date === null)) return close + 1;
  else if (pages === close && volume === undefined && issue === undefined && isIssueAlone(lexed, at, issued !== undefined)) counted.issue = inside(lexed, at);
  else if (!lexed.is(at + 1, IS.season | IS.month) && !lexed.among(at + 1, 'ns n.s') || close !== at + 2) return STOPS;
  return close + 1;
};

/** *1987; (5): 57–8*, *Soins cadres(58), pp. 45–46*, *Bulletin (6–7), 1995: 233–50*: an issue where no volume is. */
function isIssueAlone(lexed: Lexed, open: number, dated: boolean): boolean {
  const close = lexed.partner(open), sign = lexed.kind(close + 1), double = close === open + 4 && Number(lexed.word(open + 3)) === Number(lexed.word(open + 1)) + 1;
  if (close !== open + 2 && !double || lexed.word(open + 1).length > 3) return false;
  return dated && !double || (sign === COMMA || sign === COLON) && opensPages(lexed, close + 2);
}

/** *290–316 (293)*, *293 (290–316)*: the page that is cited, and those of the article; are they? */
function putPin(inner: string, counted: Counted): boolean {
  const { page = '' } = counted, [outer, within] = [page, inner].map(spanOf) as [Span, Span];
  if (!(outer.end > outer.start ? within.start >= outer.start && within.end <= outer.end : within.end > within.start && outer.start >= within.start && outer.start <= within.end)) return false;
  [counted.page, counted.pin] = outer.end > outer.start ? [page, inner] : [inner, page];
  return true;
}

/** *290–316*, *290–16*: the first and the last page. */
function spanOf(pages: string): Span {
  const [first = '', last = first] = pages.split(/\p{Pd}/u);
  return { start: Number(first), end: Number(first.slice(0, Math.max(first.length - last.length, 0)) + last) };
}

/** *265714 (7pp)*: how many pages there are. */
const isPageCount = (lexed: Lexed, open: number, close: number): boolean => close === open + 2 && /^\d+pp?$/u.test(lexed.word(open + 1));

/** *(3)*, *(no. 3, May 2001)*, *(1, 2)*, *(4 Suppl)*: the issue in brackets behind a volume, and the date where it has one; is it any? */
function putIssue(lexed: Lexed, open: number, counted: Counted, undated: boolean): boolean {
  const close = lexed.partner(open), number = labelEnd(lexed, open + 1);
  // *6 (2/1995)*
  if (counted.issued === undefined && close === open + 4 && lexed.kind(open + 2) === SLASH && isNumber(lexed, open + 1) && !isYear(lexed, open + 1) && isYear(lexed, open + 3)) {
    counted.issue = lexed.word(open + 1);
    counted.issued = dateAt(lexed, open + 3)?.date;
  } else if (isVolume(lexed, number) && numberEnd(lexed, number) === close) counted.issue = inside(lexed, open).replace(/^\p{L}+\. ?/u, '');
  else if (undated && lexed.is(open + 1, IS.issue)) {
    const comma = commaIn(lexed, open + 1, close);
    counted.issue = lexed.slice(number, comma < 0 ? close : comma);
    if (comma > 0) counted.issued ??= dateAt(lexed, comma + 1)?.date;
  } else if (isListOfNumbers(lexed, open, close) || isLettered(lexed, open, close) || close - open < 6 && isNumber(lexed, open + 1) && lexed.is(open + 2, IS.issue)) counted.issue = inside(lexed, open);
  else return false;
  return true;
}

/** *21 (1, 2)*, *1(1 & 2)* */
const isListOfNumbers = (lexed: Lexed, open: number, close: number): boolean => close - open > 2 && close - open < 8 && !anyToken(open + 1, close, (at) => ((at - open) % 2 === 1 ? lexed.kind(at) !== NUMBER : lexed.kind(at) !== COMMA && lexed.kind(at) !== AMPERSAND));
/** *66 (1-B)* */
const isLettered = (lexed: Lexed, open: number, close: number): boolean => close - open === 4 && lexed.kind(open + 1) === NUMBER && lexed.kind(open + 2) === DASH && lexed.kind(open + 3) === INITIAL;

/** *16:1 (Winter*: cut off in the middle of the imprint. */
export const cutOffSeason: NumberRule = (lexed, at, counted) => {
  if (signAt(lexed, at) !== '(' || !lexed.is(at + 1, IS.season | IS.month) || at + 2 < lexed.size || counted.volume === undefined) return at;
  counted.issued = { literal: lexed.slice(at + 1, at + 2) };
  counted.end = at + 2;
  return STOPS;
};
