import { imprintInBrackets } from './imprint-in-brackets.js';
import { COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { isHouseWord } from './read-publisher.js';
import { isYear, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** Does a year of imprint follow soon? Then a date in a title is the title’s. */
export function isYearWithin(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 30; at++) {
    const imprint = lexed.kind(at) === OPEN ? imprintInBrackets(lexed, at)?.imprint : undefined;
    if ((imprint?.publisher ?? imprint?.place) !== undefined) return true;
    if (lexed.kind(at) === SEMICOLON) return false;
  }
  return false;
}

/** Does another year, in brackets or behind a place, follow? */
export function datedLater(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    // *A People’s Tragedy, 1891–1924; London 1996*
    if (lexed.kind(at) === SEMICOLON) return isYear(lexed, placesEnd(lexed, at + 1));
    if (lexed.kind(at) === OPEN && imprintInBrackets(lexed, at) !== null) return true;
    if (isYear(lexed, at) && lexed.kind(at - 1) !== DASH && lexed.kind(at + 1) !== DASH && (imprintBefore(lexed, at, from))) return true;
  }
  return false;
}

/** Is a year one of a range, behind which who edited, a volume, or the imprint with another year, follows? */
export function treatsYears(lexed: Lexed, year: number, to: number): boolean {
  const end = lexed.kind(year - 1) === DASH ? year + 1 : isYear(lexed, year + 2) ? year + 3 : -1, next = end + 1;
  if (end < 0 || ![COMMA, STOP, COLON].includes(lexed.kind(end))) return false;
  if (lexed.is(next, IS.editor) || lexed.is(next, IS.volume) && lexed.kind(skipStop(lexed, next + 1)) === NUMBER && lexed.is(skipStop(lexed, next + 1) + 2, IS.editor)) return true;
  return (placesEnd(lexed, next) > next || isHouseWord(lexed, next) || isHouseWord(lexed, next + 1) || isHouseWord(lexed, next + 2)) && datedLater(lexed, end, to);
}

function imprintBefore(lexed: Lexed, year: number, from: number): boolean {
  for (let at = year - 1; at >= from && year - at < 14; at--) if ((lexed.kind(at) === COMMA || lexed.kind(at) === STOP || at === from) && imprintAt(lexed, at + 1, year + 1, false)?.end === year + 1) return true;
  return false;
}

/** *The Age of Reform, 1980, p. 57*: a year between commas, before the page. */
export const isDatedBefore = (lexed: Lexed, from: number, end: number): boolean => isYear(lexed, end - 2) && lexed.kind(end - 1) === COMMA && lexed.kind(end - 3) === COMMA && end - from > 5 && (lexed.is(end, IS.page) && (lexed.kind(end) === LOWER || lexed.kind(end + 1) === NUMBER) || lexed.word(end) === 's.v') && !lexed.is(from, IS.volume | IS.issue) && placesEnd(lexed, from) === from;
