import { isMedium, mediumOf } from './behind-signs.js';
import { inEnd } from './container-sign.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { ADDRESS, CLOSE, COLON, COMMA, DASH, END, type Lexed, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { namedRoleAt, roleAt, volumeAt } from './read-roles.js';
import { isThesis } from './read-thesis.js';
import { isSeriesBracket } from './series-name.js';
import type { Around } from './read-title.js';
import { anyToken, inside, isCapital, isSquare, isYear, lengthOf, signAt } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater, isYearWithin } from './year-later.js';

/** *(H. Weaver, Trans.; 2nd ed.)*: the semicolon before a short edition, or the bracket that closes. */
export const beforeEdition = (lexed: Lexed, close: number): number => (lexed.kind(close - 3) === SEMICOLON ? close - 3 : lexed.kind(close - 4) === SEMICOLON ? close - 4 : close);

/** *… Technical Meeting (ION GPS 1999), Nashville*: the short name of a conference, and its town. */
function isShortMeeting(lexed: Lexed, open: number, close: number): boolean {
  if (close - open > 4 || lexed.kind(open + 1) !== UPPER || lexed.kind(close - 2) !== UPPER || lexed.kind(close + 1) !== COMMA) return false;
  return placesEnd(lexed, close + 2) > close + 2 || unknownPlaceEnd(lexed, close + 2) > close + 2;
}

/** *(NBER Working Paper No. 7771)*, *(NIH Publication No. 18-MH-6380)*: the kind of paper with its number; null if the brackets hold none. */
export function reportNumber(lexed: Lexed, open: number): RegExpExecArray | null {
  const close = lexed.partner(open);
  return close - open > 3 && close - open < 16 && isCapital(lexed.kind(open + 1)) ? /^(\p{Lu}[\p{L} .&-]*(?:Papers?|Reports?|Publication|Notes?|Brief)(?: Series)?),? (?:[Nn]o\.|#) ?([\p{L}\d/.-]+)$/u.exec(inside(lexed, open)) : null;
}

/** What stands in brackets behind a title and does not belong to it. */
export function isTailBracket(lexed: Lexed, open: number, around: Around): boolean {
  if (lexed.kind(open) !== OPEN) return false;
  const close = lexed.partner(open);
  if (signAt(lexed, open + 1) === '=' || inEnd(lexed, open) > open || isMedium(lexed, open) || mediumOf(lexed, open) !== undefined || isThesis(lexed, open + 1)) return true;
  if (reportNumber(lexed, open) !== null) return true;
  // *Chinese Communists Hail Soviet Step. (1957, October 7). The Times, 8*
  if (!around.dated && lexed.kind(open - 1) === STOP && isYear(lexed, open + 1) && lexed.kind(open + 2) === COMMA && lexed.is(open + 3, IS.month) && lexed.kind(close + 1) === STOP) return true;
  if (isSeriesBracket(lexed, open) && ([COMMA, STOP, COLON, END, OPEN].includes(lexed.kind(close + 1)) || lexed.is(close + 1, IS.placeHead))) return true;
  if (isNumberedSeries(lexed, open)) return true;
  // *Osmanlı İmparatorluğu: Klasik Çağ (1300–1600), çev. Ruşen Sezer (İstanbul: …, 2003)*
  if (close === open + 4 && lexed.kind(open + 2) === DASH && isYear(lexed, open + 3) && lexed.kind(close + 1) === COMMA && roleAt(lexed, close + 2) !== null && isYearWithin(lexed, close + 2, around.to)) return false;
  const pages = locatorAt(lexed, open + 1, close, false);
  if (pages !== null && pages.labelled && pages.end === close) return true;
  if (lexed.is(beforeEdition(lexed, close) - 1, IS.editor | IS.translator) && personsAt(lexed, open + 1, close).persons.length > 0) return true;
  const role = roleAt(lexed, open + 1);
  if (role !== null && (lexed.kind(role.end) === CLOSE || namedRoleAt(lexed, open + 1, close) !== null)) return true;
  if (volumeAt(lexed, open + 1)?.end === close) return true;
  const edition = editionAt(lexed, open + 1);
  if (edition !== null && (edition.end >= close || lexed.kind(edition.end) === COMMA)) return true;
  // *New Evidence, Wilson Center Digital Archive (2011), https://…*
  if (!around.dated && close === open + 2 && isYear(lexed, open + 1) && lexed.kind(close + 1) === COMMA && lexed.kind(close + 2) === ADDRESS) return true;
  if (lawNumbersAt(lexed, open, around.to) !== null) return true;
  const printed = imprintInBrackets(lexed, open, around.dated);
  if (printed === null) return false;
  if (printed.imprint.place === undefined && isShortMeeting(lexed, open, close)) return false;
  if (printed.imprint.place !== undefined || printed.imprint.publisher !== undefined) return lexed.kind(open + 1) !== QUOTE;
  if (isSquare(lexed, open)) return !around.dated && isYear(lexed, open + 1);
  if (around.dated) return false;
  // *Leviathan (1651), ed. Richard Tuck (Cambridge, 1991)*
  if (isFirstYear(lexed, open)) return true;
  // *(1945–1960)* and *(1844–1916)* before the imprint belong to the title
  return !datedLater(lexed, close + 1, around.to);
}

/** *Norms and the State in China (Sinica Leidensia 28), Leiden 1993*: words and a number in brackets, before a town. */
export function isNumberedSeries(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open);
  return close - open > 3 && close - open < 9 && lexed.kind(close - 1) === NUMBER && lengthOf(lexed, close - 1) < 4 && isCapital(lexed.kind(open + 1)) && (isCapital(lexed.kind(close - 2)) || lexed.kind(close - 2) === COMMA) && lexed.kind(close + 1) === COMMA && placesEnd(lexed, close + 2) > close + 2 && !anyToken(open + 1, close - 1, (at) => lexed.kind(at) > UPPER || lexed.is(at, IS.month | IS.volume | IS.issue));
}

/** *(1651), ed. Richard Tuck*: the year of the work, before who edited it. */
export const isFirstYear = (lexed: Lexed, open: number): boolean => isYear(lexed, open + 1) && lexed.partner(open) === open + 2 && lexed.kind(open + 3) === COMMA && lexed.is(open + 4, IS.editor | IS.translator);
