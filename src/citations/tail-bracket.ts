import { isMedium, mediumOf } from './behind-signs.js';
import { inEnd } from './container-sign.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { AMPERSAND, ADDRESS, CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { namedRoleAt, roleAt } from './read-roles.js';
import { volumeAt } from './read-volume.js';
import { isThesis } from './read-thesis.js';
import { isSeriesBracket } from './series-name.js';
import type { Around } from './read-title.js';
import { anyToken, inside, isCapital, isSquare, isYear, lengthOf, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater, isYearWithin } from './year-later.js';

/** A bracket behind words that may be a title, its close, and what stands in it. */
interface Bracket extends Around { readonly lexed: Lexed; readonly open: number; readonly first: number; readonly close: number; /** Behind the bracket. */ readonly behind: number }

/** Does a bracket behind a title hold what does not belong to it? */
export function isTailBracket(lexed: Lexed, open: number, around: Around): boolean {
  const { to, dated, container, entry } = around, close = lexed.partner(open), bracket: Bracket = { to, dated, container, entry, lexed, open, first: open + 1, close, behind: close + 1 };
  return isSign(bracket) || isDatedDay(bracket) || isReport(bracket) || isSeries(bracket) || isPages(bracket) || isRole(bracket) || isEditionOrVolume(bracket)
    || isYearBeforeAddress(bracket) || lawNumbersAt(lexed, open, to) !== null || isImprint(bracket);
}

/** *(= Schriften …)*, *(in …)*, *[Film]*, *[Internet]*, *(PhD diss., …)*, *[Review of …]* */
const isSign = ({ lexed, open, first }: Bracket): boolean => signAt(lexed, first) === '=' || inEnd(lexed, open) > open || isMedium(lexed, open) || mediumOf(lexed, open) !== undefined || isThesis(lexed, first) || lexed.word(first) === 'review' && lexed.word(first + 1) === 'of';

/** *Chinese Communists Hail Soviet Step. (1957, October 7). The Times, 8* */
const isDatedDay = ({ lexed, open, first, behind, dated }: Bracket): boolean => !dated && lexed.kind(open - 1) === STOP && isYear(lexed, first) && lexed.kind(first + 1) === COMMA && lexed.is(first + 2, IS.month) && lexed.kind(behind) === STOP;

const isReport = ({ lexed, open }: Bracket): boolean => reportNumber(lexed, open) !== null;

const isSeries = ({ lexed, open, behind }: Bracket): boolean => isSeriesBracket(lexed, open) && ([COMMA, STOP, COLON, END, OPEN].includes(lexed.kind(behind)) || lexed.is(behind, IS.placeHead)) || isNumberedSeries(lexed, open);

/** *(pp. 12–34)*, *The Child’s Construction of Language (185–199).* */
const isPages = ({ lexed, first, close, container, behind }: Bracket): boolean => locatorAt(lexed, first, close, false)?.end === close || container && close === first + 3 && lexed.kind(behind) === STOP && !isYear(lexed, first) && rangeEnd(lexed, first) === close;

/** *(ed.)*, *(trans. Alan Sheridan)*, *(H. Weaver, Trans.; 2nd ed.)* */
function isRole({ lexed, first, close }: Bracket): boolean {
  if (lexed.is(beforeEdition(lexed, close) - 1, IS.editor | IS.translator) && personsAt(lexed, first, close).persons.length > 0) return true;
  const role = roleAt(lexed, first);
  return role !== null && (lexed.kind(role.end) === CLOSE || namedRoleAt(lexed, first, close) !== null);
}

/** *(2nd ed.)*, *(3rd ed., Vol. 1)*, *(Vol. 2)* */
function isEditionOrVolume({ lexed, first, close }: Bracket): boolean {
  const edition = editionAt(lexed, first);
  return edition !== null && (edition.end >= close || lexed.kind(edition.end) === COMMA) || volumeAt(lexed, first)?.end === close;
}

/** *New Evidence, Wilson Center Digital Archive (2011), https://…* */
const isYearBeforeAddress = ({ lexed, first, close, behind, dated }: Bracket): boolean => !dated && close === first + 1 && isYear(lexed, first) && lexed.kind(behind) === COMMA && lexed.kind(behind + 1) === ADDRESS;

/** *(Oxford, 1962)*, *[1962]*; a year alone if none follows: *(1945–1960)* and *(1844–1916)* before the imprint belong to the title. */
function isImprint({ lexed, open, first, close, behind, to, dated }: Bracket): boolean {
  const printed = isTreated(lexed, open, close, to) ? null : imprintInBrackets(lexed, open, dated);
  if (printed === null) return false;
  const { place, publisher } = printed.imprint;
  if (place === undefined && isShortMeeting(lexed, open, close)) return false;
  if (place !== undefined || publisher !== undefined) return lexed.kind(first) !== QUOTE;
  if (dated) return false;
  return isSquare(lexed, open) ? isYear(lexed, first) : isFirstYear(lexed, open) || !datedLater(lexed, behind, to);
}

/** *Osmanlı İmparatorluğu: Klasik Çağ (1300–1600), çev. Ruşen Sezer (İstanbul: …, 2003)*: years that the title treats. */
const isTreated = (lexed: Lexed, open: number, close: number, to: number): boolean => close === open + 4 && lexed.kind(open + 2) === DASH && isYear(lexed, open + 3) && lexed.kind(close + 1) === COMMA && (roleAt(lexed, close + 2) !== null && isYearWithin(lexed, close + 2, to) || printedLater(lexed, open + 3, close + 2));

/** *(1931–1956), Stylos, Xanten, 2006*: a later year between commas, soon behind. */
function printedLater(lexed: Lexed, last: number, from: number): boolean {
  for (let at = from; at - from < 9 && (isCapital(lexed.kind(at)) || [COMMA, LOWER, NUMBER, AMPERSAND].includes(lexed.kind(at))); at++) if (isYear(lexed, at)) return lexed.kind(at - 1) === COMMA && lexed.kind(at + 1) !== DASH && Number(lexed.word(at)) > Number(lexed.word(last));
  return false;
}

/** *(H. Weaver, Trans.; 2nd ed.)*: the semicolon before a short edition, or the bracket that closes. */
export const beforeEdition = (lexed: Lexed, close: number): number => (lexed.kind(close - 3) === SEMICOLON ? close - 3 : lexed.kind(close - 4) === SEMICOLON ? close - 4 : close);

/** *… Technical Meeting (ION GPS 1999), Nashville*: the short name of a conference, and its town. */
function isShortMeeting(lexed: Lexed, open: number, close: number): boolean {
  if (close - open > 4 || lexed.kind(open + 1) !== UPPER || lexed.kind(close - 2) !== UPPER || lexed.kind(close + 1) !== COMMA) return false;
  return placesEnd(lexed, close + 2) > close + 2;
}

/** *(NBER Working Paper No. 7771)*, *(NIH Publication No. 18-MH-6380)*: the kind of paper with its number; null if the brackets hold none. */
export function reportNumber(lexed: Lexed, open: number): RegExpExecArray | null {
  const close = lexed.partner(open);
  return close - open > 3 && close - open < 16 && isCapital(lexed.kind(open + 1)) ? /^(\p{Lu}[\p{L} .&-]*(?:Papers?|Reports?|Publication|Notes?|Brief)(?: Series)?),? (?:[Nn]o\.|#) ?([\p{L}\d/.-]+)$/u.exec(inside(lexed, open)) : null;
}

/** *Norms and the State in China (Sinica Leidensia 28), Leiden 1993*: words and a number in brackets, before a town. */
export function isNumberedSeries(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open);
  return close - open > 3 && close - open < 9 && lexed.kind(close - 1) === NUMBER && lengthOf(lexed, close - 1) < 4 && isCapital(lexed.kind(open + 1)) && (isCapital(lexed.kind(close - 2)) || lexed.kind(close - 2) === COMMA) && lexed.kind(close + 1) === COMMA && placesEnd(lexed, close + 2) > close + 2 && !anyToken(open + 1, close - 1, (at) => lexed.kind(at) > UPPER || lexed.is(at, IS.month | IS.volume | IS.issue));
}

/** *(1651), ed. Richard Tuck*: the year of the work, before who edited it. */
export const isFirstYear = (lexed: Lexed, open: number): boolean => isYear(lexed, open + 1) && lexed.partner(open) === open + 2 && lexed.kind(open + 3) === COMMA && lexed.is(open + 4, IS.editor | IS.translator);
