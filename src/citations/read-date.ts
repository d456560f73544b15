import { monthOf } from '../data/citations/months.js';
import type { CslDate } from '../records/citation.js';
import { isDay, isTime, monthAt } from './date-tokens.js';
import { readDate } from './date-text.js';
import { withEdtf } from './edtf.js';
import { CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { isRoman, isSquare, isYear, signAt, skipComma, skipStop, withoutEdition } from './tokens.js';
import { IS } from './vocabulary.js';

const REPUBLICAN = 'vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor';
/** The date that stands alone between two tokens, as *2014, February 28* does in brackets. */
export const dateWithin = (lexed: Lexed, from: number, to: number): CslDate | null => readDate(lexed.slice(from, to));

/** *June 16*, *16 June* behind a container, where the year stands behind the author: the day of that year, and where it ends; null if none. */
export function dayAt(lexed: Lexed, at: number, to: number, year: number): DateAt | null {
  const end = at + 2;
  if (!(lexed.is(at, IS.month) && isDay(lexed, at + 1) || isDay(lexed, at) && lexed.is(at + 1, IS.month)) || end < to && ![COMMA, STOP, SEMICOLON].includes(lexed.kind(end)) || isYear(lexed, skipComma(lexed, end))) return null;
  const date = readDate(`${lexed.slice(at, end)} ${String(year)}`);
  return date === null ? null : { date, end, grain: 'day' };
}

/** How exact a date is. */
export type DateGrain = 'year' | 'month' | 'day';

export interface DateAt { readonly date: CslDate; readonly end: number; readonly grain: DateGrain }

/** A date that begins at a token: *7 November 1949*, *May 2015*, *Winter 1995/1996*, *1974–75*, *Aug. 26, 2019*; null for anything else. Found once for each token: many readers ask. */
export function dateAt(lexed: Lexed, from: number): DateAt | null {
  return lexed.kind(from) === END ? null : lexed.onceAt('dates', from, () => withHour(lexed, findDate(lexed, from)));
}

/** *9 July 1971, 4:35–11:20 p.m.*: the hour behind a day. */
function withHour(lexed: Lexed, date: DateAt | null): DateAt | null {
  if (date?.grain !== 'day' || lexed.kind(date.end) !== COMMA || lexed.kind(date.end + 1) !== NUMBER) return date;
  let end = date.end + 2;
  while ([COLON, DASH].includes(lexed.kind(end)) && lexed.kind(end + 1) === NUMBER) end += 2;
  return lexed.among(end, HOURS) ? { ...date, end: skipStop(lexed, end + 1) } : date;
}

function findDate(lexed: Lexed, from: number): DateAt | null {
  let at = from;
  let grain: DateGrain = 'year';
  if (lexed.among(at, 'c ca circa')) at++;
  const eastern = lexed.kind(at) === NUMBER ? easternDay(lexed, at) : null;
  if (eastern !== null) return eastern;
  const first = isDay(lexed, at);
  if (first && (isTime(lexed, at + 1) || (lexed.kind(at + 1) === STOP && isTime(lexed, at + 2)))) { grain = 'day'; at = skipStop(lexed, at + 1); }
  else if (first && (lexed.kind(at + 1) === DASH) && isDay(lexed, at + 2) && isTime(lexed, at + 3)) { grain = 'day'; at += 3; }
  else if (first && lexed.word(at + 1) === 'de' && isTime(lexed, at + 2)) { grain = 'day'; at += 2; }
  // *4 brumaire an III*: in the words of the republican calendar
  else if (first && lexed.among(at + 1, REPUBLICAN) && lexed.word(at + 2) === 'an' && (isRoman(lexed, at + 3) || lexed.kind(at + 3) === NUMBER)) return { date: { literal: lexed.slice(from, at + 4) }, end: at + 4, grain: 'day' };
  const several = daysAt(lexed, from);
  if (several !== null) return several;
  if (isTime(lexed, at)) {
    if (grain === 'year') grain = 'month';
    at++;
    while ((lexed.kind(at) === DASH || lexed.kind(at) === SLASH || lexed.word(at) === 'and') && isTime(lexed, at + 1)) at += 2;
    if (lexed.kind(at) === STOP) at++;
    // *June 29–July 2, 1998*, *January 23–25, 2013*
    const range = isDay(lexed, at) && lexed.kind(at + 1) === DASH ? isTime(lexed, at + 2) ? at + 3 : at + 2 : -1;
    if (range > 0 && isDay(lexed, range) && isYear(lexed, skipComma(lexed, range + 1))) { grain = 'day'; at = skipComma(lexed, range + 1); }
    if (isDay(lexed, at) && (lexed.kind(at + 1) === COMMA || isYear(lexed, at + 1)) && (isYear(lexed, at + 1) || isYear(lexed, at + 2))) { grain = 'day'; at += lexed.kind(at + 1) === COMMA ? 2 : 1; }
    if (lexed.kind(at) === COMMA && isYear(lexed, at + 1)) at++;
    if (lexed.word(at) === 'de' && isYear(lexed, at + 1)) at++;
    // *11 January [1844]*: the year that an editor has found
    if (lexed.kind(at) === OPEN && isYear(lexed, at + 1) && isSquare(lexed, at) && lexed.partner(at) === at + 2) { const date = readDate(lexed.slice(from, at + 2)); return date === null ? null : { date, end: at + 3, grain }; }
  } else if (first && lexed.kind(at + 1) === STOP && lexed.kind(at + 2) === NUMBER && lexed.kind(at + 3) === STOP && isYear(lexed, at + 4)) {
    at += 4;
    grain = 'day';
  }
  else if (first && lexed.kind(at + 1) === SLASH && isDay(lexed, at + 2) && lexed.kind(at + 3) === SLASH && isYear(lexed, at + 4)) { at += 4; grain = 'day'; }
  // *3 Nov 61*: of which century it is the reader must say
  if (grain === 'day' && lexed.kind(at) === NUMBER && /^\d\d$/u.test(lexed.word(at)) && [COMMA, STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(at + 1))) return { date: { literal: lexed.slice(from, at + 1) }, end: at + 1, grain };
  if (!isYear(lexed, at)) return null;
  at++;
  // *c.1400–c.1580*
  if (lexed.kind(at) === DASH && lexed.among(at + 1, 'ca c') && isYear(lexed, at + 2)) at += 3;
  // *2012 Jul 5;60(1)*
  if (grain === 'year' && isTime(lexed, at)) {
    let end = at + 1;
    if (lexed.kind(end) === DASH && isTime(lexed, end + 1)) end += 2;
    if (isDay(lexed, end)) end++;
    if ([SEMICOLON, CLOSE].includes(lexed.kind(end)) || end - at > 1 && end + 1 >= lexed.size) { const date = readDate(lexed.slice(from, end)); return date === null ? null : { date, end, grain: end - at === 1 ? 'month' : 'day' }; }
  }
  if ((lexed.kind(at) === DASH || lexed.kind(at) === SLASH) && !(grain === 'day' && lexed.spaced(at)) && lexed.kind(at + 1) === NUMBER && lexed.word(at + 1).length <= 4 && (isYear(lexed, at + 1) || lexed.word(at + 1).length <= 2)) at += 2;
  if (grain === 'year' && lexed.kind(at) === DASH && lexed.kind(at + 1) === NUMBER) { grain = 'day'; at += 2; }
  const date = readDate(withoutEdition(lexed, from, lexed.slice(from, at).replace(/,$/u, '')));
  // *(Berlin, 1997– )*: a series that goes on
  if (date !== null && grain === 'year' && lexed.kind(at) === DASH && lexed.kind(at + 1) === CLOSE) return { date: { ...date, raw: `${date.raw ?? ''}/..` }, end: at + 1, grain };
  // *12 marca 1968 r.*
  return date === null ? null : { date, end: grain === 'year' ? eraEnd(lexed, at) : lexed.kind(at) === LOWER && lexed.among(at, 'r g г') ? skipStop(lexed, at + 1) : at, grain };
}

/** *January 6 and 7, 1871*, *February 1, 4, and 10, 1882*, *6 and 7 January 1871*: several days of one year, the first and the last of them and all as they are printed; null for anything else. */
function daysAt(lexed: Lexed, from: number): DateAt | null {
  const ahead = monthAt(lexed, from) !== undefined, days: [number, number][] = [];
  let at = from, month = from, joined = false;
  for (let next = from; next - from < 24 && (isDay(lexed, next) || ahead && monthAt(lexed, next) !== undefined && isDay(lexed, next + 1));) {
    if (!isDay(lexed, next)) month = next++;
    days.push([month, next]);
    at = next + 1;
    next = skipComma(lexed, at);
    if (lexed.among(next, 'and und et e y')) { joined = true; next++; }
    if (next === at) break;
  }
  if (!ahead) month = at++;
  const year = skipComma(lexed, at), [first, last] = [days[0], days.at(-1)].map((one) => (one === undefined ? undefined : [Number(lexed.word(year)), monthAt(lexed, ahead ? one[0] : month), Number.parseInt(lexed.word(one[1]), 10)]));
  if (!joined || days.length < 2 || !isYear(lexed, year) || first?.[1] === undefined || last?.[1] === undefined) return null;
  return { date: { ...withEdtf({ 'date-parts': [first as number[], last as number[]] }), literal: lexed.slice(from, year + 1) }, end: year + 1, grain: 'day' };
}

/** What stands behind an hour. */
export const HOURS = 'a.m p.m am pm';
const ROMANS: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** *12 X 1956*, *12. XI. 1956*, *1956. október 23.*, *1947. 3. 2.*: days as they are printed from Poland to Korea. */
function easternDay(lexed: Lexed, at: number): DateAt | null {
  const ahead = isYear(lexed, at) && lexed.kind(at + 1) === STOP && lexed.spaced(at + 1), month = ahead ? at + 2 : skipStop(lexed, at + 1), last = skipStop(lexed, month + 1), end = last + 1, word = lexed.word(month);
  const number = ahead ? monthOf(word) ?? (lexed.kind(month + 1) === STOP && lexed.spaced(month + 1) && last === month + 2 ? Number(word) : 0) : lexed.kind(month) >= UPPER ? ROMANS.indexOf(word) + 1 : 0;
  const [year, day] = ahead ? [at, last] : [last, at];
  if (!(number > 0 && number < 13) || !isDay(lexed, day) || !isYear(lexed, year) || ahead && ![STOP, COMMA, SEMICOLON, CLOSE, END].includes(lexed.kind(end))) return null;
  return { date: withEdtf({ 'date-parts': [[Number(lexed.word(year)), number, Number(lexed.word(day))]] }), end: ahead && lexed.kind(end) === STOP && lexed.kind(end + 1) === COMMA ? end + 1 : end, grain: 'day' };
}

/** The day, or the month and year, that ends a stretch: *report of 3 March 1909*. */
export function dayAtEnd(lexed: Lexed, from: number, to: number): DateAt | null {
  for (let at = Math.max(from, to - 5); at < to; at++) { const date = dateAt(lexed, at); if (date?.end === to && date.grain !== 'year') return date; }
  return null;
}

/** *1938-XVI*, *1931 IX*: behind the year of the fascist era, which Italian books print beside their own. */
function eraEnd(lexed: Lexed, at: number): number {
  const era = lexed.kind(at) === DASH ? at + 1 : at;
  return /^19(?:2[2-9]|3\d|4[0-4])$/u.test(lexed.word(at - 1)) && (lexed.kind(era) === UPPER || lexed.kind(era) === INITIAL) && isRoman(lexed, era) && [END, COMMA, STOP, SEMICOLON, CLOSE].includes(lexed.kind(era + 1)) ? era + 1 : at;
}

/** *b* of the *2010b* that ends before a token. */
export const suffixOf = (lexed: Lexed, end: number): string | undefined => /^\d{4}([a-z])$/u.exec(lexed.word(end - 1))?.[1];

const UNDATED = /^(?:n\.? ?d|s\. ?[ad]|o\. ?j|forthcoming|in press|im erscheinen|à paraître|in corso di stampa)\.?$/iu;

/** *forthcoming*, *n.d.*: a date in words. */
export function undatedAt(lexed: Lexed, from: number): { date: CslDate; end: number } | null {
  if (lexed.kind(from) > INITIAL || !'nsofiàNSOFIÀſ'.includes(signAt(lexed, from))) return null;
  for (const length of [1, 2]) {
    const printed = lexed.slice(from, from + length);
    if (UNDATED.test(printed)) return { date: { literal: printed }, end: from + length };
  }
  return null;
}

/** A date behind a comma or in brackets. */
export function dateBehind(lexed: Lexed, at: number): { date: CslDate; end: number } | null {
  if (lexed.kind(at) !== COMMA && lexed.kind(at) !== OPEN) return null;
  const date = dateAt(lexed, at + 1);
  return date === null || lexed.kind(at) === OPEN && lexed.kind(date.end) !== CLOSE ? null : { date: date.date, end: lexed.kind(at) === OPEN ? date.end + 1 : date.end };
}
