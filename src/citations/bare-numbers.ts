import { type Counted, type NumberRule, STOPS } from './counted.js';
import { CLOSE, COLON, COMMA, DASH, type Lexed, NUMBER, OPEN, SEMICOLON, SLASH, STOP } from './lex.js';
import { isIssueBehind, isIssueBetween, isVolume, MOST_ISSUES, numberEnd, opensPages, pageRun } from './number-signs.js';
import { dateAt } from './read-date.js';
import { isCapital, isNumber, isYear, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** *12, 1998*, *May 2001*; a year alone is a date at the head or behind a volume or issue. */
export const bareDate: NumberRule = (lexed, at, counted) => {
  const date = counted.issued === undefined ? dateAt(lexed, at) : null;
  if (date === null || date.grain === 'year' && !isYearOfIssue(lexed, at, counted, date.end)) return at;
  counted.issued = date.date;
  if (date.grain === 'day' && lexed.kind(date.end) !== SEMICOLON) counted.early = true;
  return date.end;
};

/** No page that only looks like one: *25, 1563 (1984)*, *3(4) 1969–1971, April 1991*, *12: 1510–1512*. */
function isYearOfIssue(lexed: Lexed, at: number, counted: Counted, end: number): boolean {
  const { volume, issue, from, colon, page } = counted;
  if (volume === undefined) return issue !== undefined || at === from;
  const ranged = lexed.kind(end - 2) === DASH, behind = skipComma(lexed, end);
  const isRange = page === undefined && end - at === 3 && lexed.kind(at + 1) === DASH && dateAt(lexed, lexed.kind(behind) === OPEN ? behind + 1 : behind) !== null;
  // *85, 1403–1407*: no issue is of five years
  const [, first = '', last = ''] = /^(\d{4})\P{N}+(\d{4})$/u.exec(lexed.slice(at, end)) ?? [];
  if (page === undefined && Number(last) - Number(first) > 2) return false;
  return !(colon && ranged) && !isRange && !isDatedPage(lexed, end, counted);
}

/** *25, 1563 (1984)*, *127: 1607, 2000*: the year stands behind the page. */
const isDatedPage = (lexed: Lexed, end: number, { volume, page, colon }: Counted): boolean => volume !== undefined && page === undefined && (lexed.kind(end) === OPEN && dateAt(lexed, end + 1)?.end === lexed.partner(end) || colon && lexed.kind(end) === COMMA && isYear(lexed, end + 1));

/** *11(9), e0161544*, *64, Article 103115*: the number of an article stands for its pages. */
export const articleNumber: NumberRule = (lexed, first, counted) => {
  const labelled = lexed.word(first) === 'article' && counted.volume !== undefined && (isNumber(lexed, first + 1) || /^e\d/u.test(lexed.word(first + 1))), at = labelled ? first + 1 : first;
  if (labelled && counted.page === undefined) { counted.page = lexed.slice(at, at + 1); return at + 1; }
  if (counted.volume === undefined || counted.page !== undefined || !counted.signed && lexed.kind(at - 1) !== CLOSE || !/^(?:[es]\d{2,}|\p{Lu}{1,2}\d{1,6}(?:-\p{Lu}{0,2}\d{1,6})?$)/iu.test(lexed.slice(at, at + 1))) return at;
  counted.end = Math.max(pageRun(lexed, at), at + 1);
  counted.page = lexed.slice(at, counted.end);
  return counted.end;
};

/** *NJW 2009, 3401 (3402)*: behind the year of a German journal of law the first page, and in brackets the one that is cited. */
export const citedPage: NumberRule = (lexed, at, counted) => {
  const inner = at + 2, close = lexed.partner(at + 1), first = Number(lexed.word(at)), cited = Number(lexed.word(inner));
  if (counted.issued === undefined || counted.volume !== undefined || counted.page !== undefined || lexed.kind(at - 1) !== COMMA || !isYear(lexed, at - 2) || lexed.kind(at + 1) !== OPEN || !(first > 9 && cited > first && cited - first < 100) || close > inner + 3 || [COMMA, COLON].includes(lexed.kind(close + 1))) return at;
  counted.page = lexed.word(at);
  counted.pin = lexed.slice(inner, close);
  return close + 1;
};

/** *22* of *22:1 (May 2015)*, with the issue that a sign joins to it; a year is no volume, nor is what a colon or a day parts from its date. */
export const bareVolume: NumberRule = (lexed, at, counted) => {
  const { volume, issue, issued, page, colon, early } = counted;
  if (volume !== undefined || colon || page !== undefined || issue !== undefined && issued !== undefined) return at;
  // *7 vols. 1896–1900*: how many there are
  if (!isVolume(lexed, at) || isYear(lexed, at) && issued === undefined || lexed.among(at + 1, 'vols volumes bde tomes tomi')) return at;
  // *Cic. Verr. 2.3.70*: book, chapter and paragraph
  if (isDotted(lexed, at) && (isDotted(lexed, at + 2) || isDotted(lexed, at - 2)) || isDotted(lexed, at - 2) && isDotted(lexed, at - 4)) return STOPS;
  const last = numberEnd(lexed, at);
  // *New Left Review, (48), 5–37*
  if (issue !== undefined && isRangeBehindBracket(lexed, at)) return at;
  if (early && !hasPagesBehind(lexed, last)) return at;
  counted.volumeFrom = at;
  if (isIssueInRange(lexed, at, last)) { counted.volume = lexed.word(at); counted.issue = lexed.word(at + 2); return last; }
  // *Der Spiegel 28/1957*: the issue and the year
  if (last === at + 3 && lexed.kind(at + 1) === SLASH && isYear(lexed, at + 2) && !isYear(lexed, at) && issue === undefined && issued === undefined && !(lexed.kind(last) === OPEN && lexed.is(last + 1, IS.issue))) { counted.issue = lexed.word(at); counted.issued = dateAt(lexed, at + 2)?.date; return last; }
  counted.volume = lexed.slice(at, last);
  const end = issueEnd(lexed, last, counted);
  if (end > last) counted.issue = lexed.slice(last + 1, end);
  return end;
};

/** *2.3*, with nothing between. */
const isDotted = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && lexed.kind(at + 1) === STOP && lexed.kind(at + 2) === NUMBER && lexed.end(at) === lexed.start(at + 1) && lexed.end(at + 1) === lexed.start(at + 2);

const isRangeBehindBracket = (lexed: Lexed, at: number): boolean => lexed.kind(at - 1) === COMMA && lexed.kind(at - 2) === CLOSE && pageRun(lexed, at) > at + 1;

/** *7/4 (Spring 1983)*, *91/5, 2001*, *91-5, 2001, p. 12*: volume and issue; *19/20 (1990)* and *142-3 (1995)* are double volumes, *12-14* is a range. */
function isIssueInRange(lexed: Lexed, at: number, last: number): boolean {
  const sign = lexed.kind(at + 1), first = lexed.word(at), second = lexed.word(at + 2), behind = lexed.kind(last);
  if (last !== at + 3 || lexed.start(at + 1) > lexed.end(at) || second.length > 2 || !/^\d+$/u.test(first + second) || behind !== OPEN && behind !== COMMA && behind !== COLON) return false;
  const issue = Number(second), volume = Number(first);
  if (issue === volume + 1 || (sign === DASH || volume > 99) && issue === volume % 10 ** second.length + 1 || sign === DASH && (issue >= volume || issue > 12 || volume > 99 && issue > volume % 10)) return false;
  const inner = behind === OPEN ? last + 1 : skipComma(lexed, last);
  return dateAt(lexed, inner) !== null || behind !== OPEN && opensPages(lexed, behind === COLON ? last + 1 : inner);
}

/** *Cell (1997) 7:230–236*: behind the year in brackets a volume has its pages. */
const hasPagesBehind = (lexed: Lexed, sign: number): boolean => lexed.kind(sign) === COLON ? pageRun(lexed, sign + 1) > sign + 1 : lexed.kind(sign) === COMMA && pageRun(lexed, sign + 1) > sign + 2;

/** *22:1 (May 2015)*, *76.4*, *20, 4, 710–738*: behind the issue that a sign joins to the volume before it, or the same token. */
function issueEnd(lexed: Lexed, sign: number, { issue, issued }: Counted): number {
  const kind = lexed.kind(sign), number = numberEnd(lexed, sign + 1);
  // *58, 1 (Summer 2004)*
  if (kind === COMMA) return issue === undefined && (isIssueBetween(lexed, sign + 1) || number === sign + 2 && Number(lexed.word(sign + 1)) <= MOST_ISSUES && lexed.kind(number) === OPEN && lexed.is(number + 1, IS.season | IS.month)) ? number : sign;
  const joins = kind === COLON || kind === STOP && lexed.start(sign + 1) === lexed.end(sign);
  return joins && isVolume(lexed, sign + 1) && isIssueBehind(lexed, sign, number, issued === undefined) ? number : sign;
}

/** *36 (1992) 6, 600–602*, *91 (2001), 5, pp. 3–9*: a number behind the date in brackets, before the pages; *6-7 (Winter 1995/1996), 12* is a page. */
function isIssueBehindDate(lexed: Lexed, at: number): boolean {
  const sign = lexed.kind(at + 1), close = lexed.kind(at - 1) === COMMA ? at - 2 : at - 1;
  if (lexed.kind(close) !== CLOSE || Number(lexed.word(at)) > MOST_ISSUES || sign !== COMMA && sign !== COLON) return false;
  return lexed.is(at + 2, IS.page) && isNumber(lexed, at + 3) || pageRun(lexed, at + 2) > at + 3;
}

/** *126–166* behind a volume or a date; an issue in *36 (1992) 6, 600–602*. */
export const barePages: NumberRule = (lexed, at, counted) => {
  const { from, volume, issue, issued, page, colon, early } = counted;
  if (page !== undefined || volume === undefined && issued === undefined && (issue === undefined || !colon && !isRangeBehindBracket(lexed, at) || isCapital(lexed.kind(from)) && !lexed.among(from, 'no nr n nos')) || !isVolume(lexed, at) || lexed.is(at + 1, IS.edition)) return at;
  if (early && lexed.kind(at) !== NUMBER && !/^[A-H]\d/u.test(lexed.slice(at, at + 1))) return at;
  const pages = pageRun(lexed, at), alone = pages === at + 1;
  if (alone && volume !== undefined && issue === undefined && issued !== undefined && isIssueBehindDate(lexed, at)) counted.issue = lexed.slice(at, pages);
  else {
    counted.cited = alone && lexed.kind(at - 1) === COMMA && lexed.kind(at - 2) === CLOSE;
    counted.page = lexed.slice(at, pages);
  }
  return pages;
};
