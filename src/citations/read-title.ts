import { inEnd } from './container-sign.js';
import { isTail } from './is-tail.js';
import { isEndSign } from './tail-openings.js';
import { ADDRESS, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE, UPPER } from './lex.js';
import { dateAt, dayAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { personsAt } from './read-persons.js';
import { namedRoleAt, roleAt } from './read-roles.js';
import { isComplete, isNumbers, journalAt, journalBehindColon } from './read-journal.js';
import { placesEnd } from './read-places.js';
import { numbersAt } from './read-numbers.js';
import { isQuotedSeries } from './series-name.js';
import { isTailBracket } from './tail-bracket.js';
import { endsInStop, isCapital, isYear, lengthOf, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater, isYearWithin } from './year-later.js';

export interface Around {
  readonly to: number;
  /** Is the year known from the head? */
  readonly dated: boolean;
  /** Is it a container that ends, not a title? */
  readonly container: boolean;
  /** Does a bibliography print it: a full stop between title and container? */
  readonly entry: boolean;
}

interface TextEnd { readonly end: number; readonly sure: boolean }

/** Where a title, or a container’s, ends: before the first thing that cannot belong to it; `sure` is false where nothing was found. */
export const textEnd = (lexed: Lexed, from: number, around: Around): TextEnd => endFrom(lexed, lexed.next(from), around);

/** So many tokens are looked at for each title; what stands behind is the same for all that reach it. */
const STRETCH = 32;

function endFrom(lexed: Lexed, from: number, around: Around): TextEnd {
  for (let at = from; at < around.to; at = lexed.next(at)) {
    if ((at ^ from) >= STRETCH) return lexed.once(`${at}-${around.to}${around.dated}${around.container}${around.entry}`, () => endFrom(lexed, at, around));
    const kind = lexed.kind(at);
    const before = lexed.kind(at - 1);
    if (kind === COMMA || kind === STOP || kind === COLON) continue;
    const parted = isParted(lexed, at, around);
    // *Сотрудничество между СССР и КНР (1949–1966) // Бюллетень*
    if (kind === OPEN) { if (isTailBracket(lexed, at, around) && !lexed.text.startsWith('//', lexed.start(lexed.next(at)))) return { end: at, sure: true }; continue; }
    if (kind === QUOTE) { if (parted && !around.container && isQuotedSeries(lexed, at)) return { end: at, sure: true }; if (parted && !around.container && ('«“„'.includes(signAt(lexed, at)) || before === COMMA && isYear(lexed, lexed.next(at))) && isNumbers(lexed, skipSigns(lexed, lexed.next(at)), around.to)) return { end: at, sure: true }; continue; }
    if (kind === ADDRESS || (lexed.text.startsWith('//', lexed.start(at)) && before !== COLON)) return { end: at, sure: true };
    if (before === COLON && (around.dated || around.entry) && !around.container && isCapital(kind) && journalBehindColon(lexed, at, around.to)) return { end: at, sure: true };
    if (!around.container && before === LOWER && (around.dated || around.entry) && shortJournal(lexed, at, around.to)) return { end: at, sure: true };
    // *… glycoprotein B. J Virol 72: 1826–33*
    if (!around.container && before === INITIAL && lexed.kind(at - 2) === LOWER && endsInStop(lexed, at - 1) && (around.dated || around.entry) && (journalAt(lexed, at, around.to, true)?.numbers.facts ?? 0) > 2) return { end: at, sure: true };
    // *Das Problem des „Militarismus“ in Deutschland*
    if (before === UNQUOTE && kind === LOWER && lexed.is(at, IS.in) && lexed.kind(at + 1) !== COLON && !around.container && !',.?!'.includes(lexed.text.charAt(lexed.start(at - 1) - 1))) continue;
    // *in American Détente and German Ostpolitik, 1969–1972, eds. David C. Geyer (…)*: the years that a container treats
    if (around.container && isYear(lexed, at) && (lexed.kind(at + 1) === DASH || lexed.kind(at - 1) === DASH) && treatsYears(lexed, at, around.to)) continue;
    // *История войны / под ред. И. И. Иванова*
    if (kind === SLASH && lexed.word(at + 1) === 'под' && roleAt(lexed, at + 1) !== null) return { end: at, sure: true };
    if (parted) { if (isTail(lexed, at, around)) return { end: at, sure: true }; continue; }
    if (kind <= CAPITAL && !around.container && lexed.is(at, IS.in) && lexed.kind(at + 1) === COLON && inEnd(lexed, at) > at) return { end: at, sure: true };
    // *The Cambridge History of the Cold War Vol. 1. Cambridge*
    if (!around.container && lexed.is(at, IS.volume) && endsInStop(lexed, at) && lexed.kind(at + 1) === NUMBER && !isYear(lexed, at + 1) && [COMMA, STOP, OPEN].includes(lexed.kind(at + 2))) return { end: at, sure: true };
    // *… in M. P. Leffler, O. A. Westad (dir.), The Cambridge History*: no comma before it
    if (!around.container && kind === LOWER && lexed.word(at) === 'in' && lexed.kind(at + 1) === INITIAL) { const { persons, end } = personsAt(lexed, at + 1, around.to); if (persons.length > 0 && lexed.kind(end) === OPEN && lexed.is(end + 1, IS.editor)) return { end: at, sure: true }; }
    // *in: Norms and the State in China hg. v. Chun-chieh Huang, Leiden 1993*
    if (around.container && kind === LOWER && lexed.is(at, IS.editor) && lexed.among(skipStop(lexed, at + 1), 'v von') && namedRoleAt(lexed, at, around.to) !== null) return { end: at, sure: true };
    // *Political Behavior pp. 1–22*
    if (around.container && kind === LOWER && lexed.is(at, IS.page) && endsInStop(lexed, at) && lexed.kind(at + 1) === NUMBER) return { end: at, sure: true };
    // *Deutsche Parteien vor 1918, Köln*
    if (around.container && kind === NUMBER && lexed.among(at - 1, 'vor nach seit ab um since before after until avant après depuis')) continue;
    if (around.container && isYear(lexed, at) && !isYearWithin(lexed, at + 1, around.to) && isEndSign(lexed, dateAt(lexed, at)?.end ?? at, around.to)) return { end: at, sure: true };
    // *Asahi Shinbun 31 December*
    if (around.container && around.dated && (kind === NUMBER || lexed.is(at, IS.month)) && dayAt(lexed, at, around.to, 2000) !== null) return { end: at, sure: true };
    if (around.container && (kind === NUMBER) && lexed.among(at - 1, 'im des der zum vom of in the to für del du au le dal from bis')) continue;
    // *Bürgerwelt und starker Staat 2. Aufl., München: C.H. Beck*
    if (!around.container && kind === NUMBER && isCapital(before) && lexed.word(at).length < 3 && lexed.kind(at + 1) === STOP && lexed.is(at + 2, IS.edition)) return { end: at, sure: true };
    // *Supercomputing ’89*
    if (kind === NUMBER && before === OTHER && lexed.start(at) === lexed.end(at - 1)) continue;
    // *the VLDB-90*
    if (kind === NUMBER && before === DASH && !lexed.spaced(at - 1) && lexed.kind(at - 2) === UPPER && lexed.start(at - 1) === lexed.end(at - 2)) continue;
    if (around.container && (kind === NUMBER || kind === UPPER || kind === INITIAL || lexed.is(at, IS.volume | IS.issue))) {
      const numbers = numbersAt(lexed, at, around.to);
      if (numbers !== null && (isComplete(lexed, numbers, around.to) || (numbers.end >= around.to && lexed.kind(at) !== INITIAL))) return { end: at, sure: true };
    }
    if (lexed.is(at, IS.placeHead) && isCapital(kind) && !isPreposition(lexed, at - 1)) { const imprint = imprintAt(lexed, at, around.to, false); if (imprint !== null && imprint.imprint.issued !== undefined && (imprint.end >= around.to || lexed.kind(imprint.end) === COMMA || lexed.kind(imprint.end) === STOP) && imprint.end - at <= 4) return { end: at, sure: true }; }
  }
  return { end: around.to, sure: false };
}

/** Is a year one of a range, behind which who edited, or another year, follows? */
function treatsYears(lexed: Lexed, year: number, to: number): boolean {
  const end = lexed.kind(year - 1) === DASH ? year + 1 : isYear(lexed, year + 2) ? year + 3 : -1;
  return end > 0 && [COMMA, STOP, COLON].includes(lexed.kind(end)) && (lexed.is(end + 1, IS.editor) || placesEnd(lexed, end + 1) > end + 1 && datedLater(lexed, end + 1, to));
}

/** Does a sign stand before a token behind which something else may begin: *,*, *.*, *)*, *”*, *. –*, in bibliographies *;*? */
function isParted(lexed: Lexed, at: number, { dated, entry }: Around): boolean {
  const before = lexed.kind(at - 1);
  // *Materialien zum 21. Deutschen Soziologentag*
  if (before === STOP && lexed.kind(at - 2) === NUMBER && lexed.among(at - 3, 'zum vom im am des der den dem beim')) return false;
  // *Триумф и трагедия. В 2 т. М.: АПН, 1989*
  return [COMMA, STOP, CLOSE, UNQUOTE].includes(before) || before <= INITIAL && endsInStop(lexed, at - 1) && (lexed.among(at - 1, 'т кн ч вып') || lexed.among(at - 2, 'part teil')) || before === SEMICOLON && (dated || entry) || before === DASH && lexed.spaced(at - 1) && lexed.kind(at - 2) === STOP;
}

/** *… fusion products Nucl. Phys. B 477 293–318*: a journal that no sign parts from the title, by the word that begins it. */
const shortJournal = (lexed: Lexed, at: number, to: number): boolean => lexed.among(at, 'j z nucl adv commun appl phys rev proc ann trans bull int eur chem comput math mol mod nat class astron astrophys mon geophys opt rep') && (endsInStop(lexed, at) || lexed.kind(at + 1) === STOP) && (lexed.kind(at) !== INITIAL || lengthOf(lexed, at + 1) < 6) && (journalAt(lexed, at, to)?.numbers.volume ?? '') !== '';
const isPreposition = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER || lexed.kind(at) === DASH;

function skipSigns(lexed: Lexed, from: number): number {
  let at = from;
  while ([COMMA, STOP, COLON].includes(lexed.kind(at))) at++;
  return at;
}
