import { type Draft, put } from './draft.js';
import { dateOfYear } from './edtf.js';
import { CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP } from './lex.js';
import { dateAt, dayAt, dateWithin, suffixOf, undatedAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { anyToken, endsInStop, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater } from './year-later.js';

export const isSign = (lexed: Lexed, at: number): boolean => [COMMA, STOP, COLON, OPEN, QUOTE, END, SEMICOLON].includes(lexed.kind(at)) || endsInStop(lexed, at - 1) || isYear(lexed, at);

export function skip(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && ([COMMA, STOP, COLON, SEMICOLON].includes(lexed.kind(at)) || at > 0 && isRule(lexed, at))) at++;
  return at;
}

/** *Berg A. (2001) – The Road*: the dash before a title; not *Rotary-Club*, *M. Savi - Lopez*, nor the strokes that stand for a name. */
const isRule = (lexed: Lexed, at: number): boolean => lexed.kind(at) === DASH && lexed.start(at) > lexed.end(at - 1) && lexed.spaced(at) && [INITIAL, CLOSE, NUMBER, STOP].includes(lexed.kind(at - 1)) && (opensName(lexed.kind(at + 1)) || lexed.kind(at + 1) === QUOTE || lexed.kind(at + 1) === NUMBER && lexed.kind(at - 1) !== NUMBER);

/** Behind the year of an author–date style: *(2001a)*, *, 2001:*, *. 2001.*; the same token if none stands there. */
export function yearBehind(lexed: Lexed, at: number, to: number, draft: Draft): number {
  const from = [COMMA, STOP, COLON].includes(lexed.kind(at)) ? at + 1 : at;
  if (lexed.kind(from) === OPEN) return bracketedYear(lexed, from, draft) ?? at;
  // *Lijphart, Arend. Forthcoming. “…*
  const undated = from > at && lexed.kind(at) === STOP ? undatedAt(lexed, from) : null;
  if (undated !== null && lexed.kind(undated.end) === STOP) { draft.issued = undated.date; return undated.end; }
  const date = dateAt(lexed, from);
  if (date === null || date.grain === 'month' || !isSign(lexed, date.end) && !isRule(lexed, date.end) && !opensName(lexed.kind(date.end))) return at;
  // *Nolte, E. 1986, June 6. ‘Vergangenheit …’*
  const day = date.grain === 'year' && lexed.kind(date.end) === COMMA ? dayAt(lexed, date.end + 1, to, Number(lexed.word(from))) : null;
  if (day !== null && lexed.kind(day.end) === STOP) { draft.issued = day.date; return day.end; }
  if (!isBeforeTitle(lexed, from, date.end, to, date.grain === 'year') || opensTitle(lexed, from, date.end, to)) return at;
  draft.issued = date.date;
  put(draft, 'year-suffix', suffixOf(lexed, date.end));
  return originalEnd(lexed, date.end, draft);
}

/** *([1857], 1972)*, *(2014, February 28)*, *(2001 [1969])*, *(1836) 1985. Nature*; null if the brackets are no author’s. */
function bracketedYear(lexed: Lexed, open: number, draft: Draft): number | null {
  const twice = originalFirst(lexed, open, draft);
  if (twice !== null) return twice;
  const date = dateAt(lexed, open + 1) ?? undatedAt(lexed, open + 1), close = lexed.partner(open);
  if (date === null || date.end > close || close - date.end > 7 || isLawYear(lexed, close + 1)) return null;
  // *Theodor Mommsen, Römische Geschichte (1854), at 57*: what is cited stands behind the year, and no title
  if (lexed.kind(close + 1) === COMMA && lexed.word(close + 2) === 'at' && lexed.kind(close + 3) === NUMBER) return null;
  put(draft, 'year-suffix', suffixOf(lexed, date.end));
  if (lexed.kind(date.end) === OPEN && isYear(lexed, date.end + 1)) put(draft, 'original-date', dateAt(lexed, date.end + 1)?.date);
  // *Freud, S. (1915/2012)*: of the first printing, and of this one
  if (lexed.kind(open + 2) === SLASH && close === open + 4 && isYear(lexed, open + 1) && isYear(lexed, open + 3) && Number(lexed.word(open + 3)) - Number(lexed.word(open + 1)) > 1) { draft['original-date'] = dateOfYear(lexed.word(open + 1)); draft.issued = dateOfYear(lexed.word(open + 3)); return close + 1; }
  draft.issued = (lexed.kind(date.end) === COMMA && (lexed.is(date.end + 1, IS.month) || lexed.is(close - 1, IS.month)) ? dateWithin(lexed, open + 1, close) : null) ?? date.date;
  const later = lexed.kind(open - 1) === STOP && isYear(lexed, close + 1) && lexed.kind(close + 2) === STOP ? dateAt(lexed, close + 1) : null;
  if (later === null) return originalEnd(lexed, close + 1, draft);
  put(draft, 'original-date', date.date);
  draft.issued = later.date;
  return close + 2;
}

/** *([1857], 1972)* */
function originalFirst(lexed: Lexed, open: number, draft: Draft): number | null {
  if (lexed.kind(open + 1) !== OPEN || !isYear(lexed, open + 2) || lexed.partner(open + 1) !== open + 3) return null;
  const second = lexed.kind(open + 4) === COMMA ? open + 5 : open + 4;
  if (!isYear(lexed, second) || lexed.partner(open) !== second + 1) return null;
  put(draft, 'original-date', dateAt(lexed, open + 2)?.date);
  put(draft, 'issued', dateAt(lexed, second)?.date);
  return second + 2;
}

/** *Berg, 1999, p. 5* and *Berg 1999, 12* are short forms: a title must follow, as in *1940 [1896]. “The Growth …*. */
function isBeforeTitle(lexed: Lexed, from: number, end: number, to: number, year: boolean): boolean {
  const original = year ? originalEnd(lexed, end, { type: 'book' }) : end, next = skip(lexed, original, original + 2), kind = lexed.kind(next);
  if (locatorAt(lexed, end, to, false) !== null || lexed.is(next, IS.page) || kind === LOWER && next === end) return false;
  const begins = isCapital(kind) || kind === QUOTE || kind === INITIAL || kind === LOWER || next > end && isYear(lexed, next) && [LOWER, COLON].includes(lexed.kind(next + 1));
  if (!begins) return false;
  return lexed.kind(from - 1) === STOP || lexed.kind(from - 1) === COMMA || lexed.kind(end) !== COMMA || kind === QUOTE || !lexed.is(next, IS.volume);
}

/** *M. E. Berg, 1989: The Struggle (Princeton 2009)*: a title that begins with a year. */
const opensTitle = (lexed: Lexed, from: number, end: number, to: number): boolean => lexed.kind(end) === COLON && isCapital(lexed.kind(end + 1)) && lexed.start(end) === lexed.end(end - 1) && !anyToken(end, to, (token) => lexed.word(token) === lexed.word(from)) && datedLater(lexed, end + 1, to);

/** *(1968) [1916]*, *1993 (orig. 1580)*: the year of the first printing. Behind it, or the same token. */
function originalEnd(lexed: Lexed, open: number, draft: Draft): number {
  const close = lexed.partner(open);
  if (lexed.kind(open) !== OPEN || close - open > 4 || !isYear(lexed, close - 1) || close - open > 2 && !lexed.among(open + 1, 'orig original 1st first erstmals éd ed')) return open;
  put(draft, 'original-date', dateAt(lexed, close - 1)?.date);
  return close + 1;
}

/** *(1979) 27 Political Studies*: the year of a journal, not of the author. */
const isLawYear = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && isCapital(lexed.kind(at + 1));
