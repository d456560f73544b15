import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { endsInStop, isNumber, isRoman, isYear, rangeEnd, signAt, signEnd, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** A weekly has so many issues in a year. */
export const MOST_ISSUES = 60;

export const SERIES = 'ser sér série serie series n.s ns n.f nf anno année god год nuova new';

/** Behind a word for volumes or issues, with its full stop and number sign: *vol.*, *n°*, *№*. */
export function labelEnd(lexed: Lexed, at: number): number {
  // *v. 17, n. 50*, *2015. V. 25. № 2*
  if (lexed.word(at) === 'v' && (lexed.kind(at) === LOWER || (lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === STOP && isYear(lexed, at - 2)) && endsInStop(lexed, at))) { const end = skipStop(lexed, at + 1); return isNumber(lexed, end) && !isYear(lexed, end) || isRoman(lexed, end) && lexed.kind(end) === UPPER ? end : at; }
  // *a. I (2000)*, *a. 12, n. 3*: the year of an Italian journal
  if (lexed.word(at) === 'a' && lexed.kind(at) === LOWER && lexed.kind(at - 1) === COMMA && lexed.kind(at + 1) === STOP && (isRoman(lexed, at + 2) && lexed.kind(at + 2) !== LOWER || isNumber(lexed, at + 2) && !isYear(lexed, at + 2))) return at + 2;
  // *z. 2*, *č. 1*
  if (lexed.kind(at) === LOWER && lexed.among(at, 'z č br')) { const behind = skipStop(lexed, at + 1); if (isNumber(lexed, behind)) return behind; }
  // *R. 62*: the year of a Polish journal
  if (lexed.word(at) === 'r' && lexed.kind(at) === INITIAL && lexed.kind(at - 1) === COMMA && isNumber(lexed, at + 1) && !isYear(lexed, at + 1)) return at + 1;
  if (!lexed.is(at, IS.volume | IS.issue) && !lexed.among(at, SERIES) && !lexed.among(at, 'part pt')) return at;
  const end = signEnd(lexed, at + 1, '°º˚#');
  return isNumber(lexed, end) || isRoman(lexed, end) || /^S\d+$/u.test(lexed.slice(end, end + 1)) ? end : at;
}

/** *20, 4, 710–738*, *106, 439 (November 1996)*, *25, 2: 74*: a second number that pages, or a date in brackets, follow. */
export function isIssueBetween(lexed: Lexed, at: number): boolean {
  if (!isNumber(lexed, at) || isYear(lexed, at) || lexed.word(at).length > 3) return false;
  const end = numberEnd(lexed, at);
  if (lexed.kind(end) === OPEN) { const close = lexed.partner(end); return dateAt(lexed, end + 1)?.end === close && (lexed.kind(close + 1) === COLON && isNumber(lexed, close + 2) || lexed.kind(close + 1) === COMMA && opensPages(lexed, close + 2)); }
  if (lexed.kind(end) !== COMMA && lexed.kind(end) !== COLON) return false;
  // *XII, 35, 1977, pp. 506–520*
  if (isYear(lexed, end + 1) && lexed.kind(end) === COMMA && lexed.kind(end + 2) === COMMA && opensPages(lexed, end + 3)) return true;
  const pages = lexed.is(end + 1, IS.page) ? end + 2 : end + 1;
  return pageRun(lexed, pages) > pages && !isYear(lexed, pages) && (end - at === 1 || lexed.kind(end) === COLON) && (lexed.kind(end) === COLON || pages > end + 1 || pageRun(lexed, pages) > pages + 1);
}

/** *22:1 (May 2015)*, *76.4*, *22:1, pp. 3–4*: is what stands between a sign and `end` an issue, not a page? */
export function isIssueBehind(lexed: Lexed, sign: number, end: number, undated: boolean): boolean {
  const kind = lexed.kind(end);
  // *J. Anat. 129: 413, 1979*: no volume has so many issues
  if (Number(lexed.word(sign + 1)) > MOST_ISSUES && kind !== OPEN && kind !== COLON) return false;
  // *23:5.23–48*
  if (kind === STOP && lexed.start(end + 1) === lexed.end(end) && pageRun(lexed, end + 1) > end + 2) return true;
  if (lexed.kind(sign) === STOP || signAt(lexed, end) === '(' && kind !== OPEN) return true;
  if (undated && lexed.kind(end - 2) !== DASH && dateAt(lexed, kind === OPEN ? end + 1 : skipComma(lexed, end)) !== null) return true;
  const labelled = lexed.is(end + 1, IS.page), paged = kind === COLON || kind === COMMA && end === sign + 2 && (labelled || rangeEnd(lexed, end + 1) > end + 2);
  return paged && (labelled || isNumber(lexed, end + 1));
}

/** *p. 12*, *12–15*: a page that says so, or several. */
export const opensPages = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.page) || pageRun(lexed, at) > at + 1;

/** Behind a number or range, or behind whatever stands there: *S1*, *A561*. */
export const numberEnd = (lexed: Lexed, at: number): number => Math.max(rangeEnd(lexed, at), at + 1);

/** *(2006). I thank Tom Hill* */
const isPronoun = (lexed: Lexed, at: number): boolean => lexed.kind(at - 1) === STOP && lexed.kind(at + 1) === LOWER && lexed.slice(at, at + 1) === 'I';

/** A number with a letter before it, as journals of physics have: *A561*, *B629*. */
export const isVolume = (lexed: Lexed, at: number): boolean => isNumber(lexed, at) && !/(?:st|nd|rd|th)$/u.test(lexed.word(at)) || isRoman(lexed, at) && !isPronoun(lexed, at) || lexed.kind(at) === UPPER && /^[A-H]\d{1,4}$/u.test(lexed.slice(at, at + 1));

/** Behind a page or a range of pages, with a letter as journals have them: *S557*, *A-10*, *S344–S356*, *12–23.e1*. */
export function pageRun(lexed: Lexed, from: number): number {
  const one = (at: number): boolean => isNumber(lexed, at) || lexed.kind(at) <= NUMBER && /^[A-Za-z]{1,2}-?\d+(?:-[A-Za-z]?\d+)?$/u.test(lexed.slice(at, at + 1));
  const range = rangeEnd(lexed, from);
  let end = range > from ? range : one(from) ? from + 1 : from;
  if (end === from + 1 && lexed.kind(end) === DASH && one(end + 1)) end += 2;
  if (end > from && lexed.kind(end) === STOP && !lexed.spaced(end) && /^e\d+$/u.test(lexed.word(end + 1))) end += 2;
  return end;
}
