import { inEnd } from './container-sign.js';
import { isTail } from './is-tail.js';
import { isEndSign } from './tail-openings.js';
import { ADDRESS, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE, UPPER } from './lex.js';
import { dateAt, dayAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { personsAt } from './read-persons.js';
import { namedRoleAt, roleAt, writtenBy } from './read-roles.js';
import { isComplete, isNumbers, journalAt, journalBehindColon } from './read-journal.js';
import { placeEnd, placesEnd } from './read-places.js';
import { isHouseWord } from './read-publisher.js';
import { numbersAt } from './read-numbers.js';
import { isQuotedSeries } from './series-name.js';
import { isTailBracket } from './tail-bracket.js';
import { anyToken, endsInStop, isCapital, isYear, lengthOf, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater, isYearWithin, treatsYears } from './year-later.js';

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
const BEFORE_YEARS = 'vor nach seit ab um since before after until avant après depuis', BEFORE_NUMBERS = `${BEFORE_YEARS} im des der zum vom of in the to für del du au le dal from bis`;

function endFrom(lexed: Lexed, from: number, around: Around): TextEnd {
  for (let at = from; at < around.to; at = lexed.next(at)) {
    if ((at ^ from) >= STRETCH) return lexed.once(`${at}-${around.to}${around.dated}${around.container}${around.entry}`, () => endFrom(lexed, at, around));
    if (endsAt(lexed, at, around)) return { end: at, sure: true };
  }
  return { end: around.to, sure: false };
}

/** Can what begins at a token not belong to the title any more? */
function endsAt(lexed: Lexed, at: number, around: Around): boolean {
  const kind = lexed.kind(at), before = lexed.kind(at - 1), { container } = around;
  if (kind === COMMA || kind === STOP || kind === COLON) return false;
  // *Сотрудничество между СССР и КНР (1949–1966) // Бюллетень*
  if (kind === OPEN) return isTailBracket(lexed, at, around) && !lexed.text.startsWith('//', lexed.start(lexed.next(at)));
  if (kind === OTHER && isOpenImprint(lexed, at, around.to)) return true;
  if (kind === QUOTE) return !container && isParted(lexed, at, around) && endsAtQuote(lexed, at, around);
  if (kind === ADDRESS || kind === SLASH && (lexed.text.startsWith('//', lexed.start(at)) && before !== COLON || lexed.word(at + 1) === 'под' && roleAt(lexed, at + 1) !== null)) return true;
  if (container ? kind === NUMBER && isTreatedYear(lexed, at, around.to) : before === UNQUOTE && isWithinQuoted(lexed, at)) return false;
  if (!container && (around.dated || around.entry) && endsAtJournal(lexed, at, around.to)) return true;
  if (isParted(lexed, at, around)) return isTail(lexed, at, around) || container && writtenBy(lexed, at, around.to) !== null;
  if (container ? containerEndsUnparted(lexed, at, around) : titleEndsUnparted(lexed, at, around)) return true;
  if (kind === NUMBER && isGlued(lexed, at, container)) return false;
  return container && endsAtNumbers(lexed, at, around.to) || isCapital(kind) && endsAtImprint(lexed, at, around.to);
}

/** A series in quotation marks, or the numbers of a journal behind what they hold. */
function endsAtQuote(lexed: Lexed, at: number, { to }: Around): boolean {
  if (isQuotedSeries(lexed, at)) return true;
  const next = lexed.next(at), quoted = '«“„'.includes(signAt(lexed, at)) || lexed.kind(at - 1) === COMMA && isYear(lexed, next);
  return quoted && (isNumbers(lexed, skipSigns(lexed, next), to) || lexed.kind(next) === COMMA && dateAt(lexed, next + 1)?.grain === 'day');
}

/** *in American Détente and German Ostpolitik, 1969–1972, eds. David C. Geyer (…)*: the years that a container treats. */
const isTreatedYear = (lexed: Lexed, at: number, to: number): boolean => isYear(lexed, at) && (lexed.kind(at + 1) === DASH || lexed.kind(at - 1) === DASH) && treatsYears(lexed, at, to);

/** *Das Problem des „Militarismus“ in Deutschland* */
const isWithinQuoted = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.is(at, IS.in) && lexed.kind(at + 1) !== COLON && !',.?!'.includes(lexed.text.charAt(lexed.start(at - 1) - 1));

/** *Title: Journal 12*, and journals that no sign parts from a dated title: *… fusion products Nucl. Phys. B 477 293*, *… glycoprotein B. J Virol 72: 1826–33*. */
function endsAtJournal(lexed: Lexed, at: number, to: number): boolean {
  const before = lexed.kind(at - 1);
  if (before === COLON) return isCapital(lexed.kind(at)) && journalBehindColon(lexed, at, to);
  if (before === LOWER) return shortJournal(lexed, at, to);
  return before === INITIAL && lexed.kind(at - 2) === LOWER && endsInStop(lexed, at - 1) && (journalAt(lexed, at, to, true)?.numbers.facts ?? 0) > 2;
}

/** What ends a title though no sign stands before it. */
function titleEndsUnparted(lexed: Lexed, at: number, { to }: Around): boolean {
  const kind = lexed.kind(at);
  if (kind !== NUMBER && !lexed.is(at, IS.in | IS.volume)) return false;
  if (kind <= CAPITAL && lexed.is(at, IS.in) && lexed.kind(at + 1) === COLON && inEnd(lexed, at) > at) return true;
  // *The Cambridge History of the Cold War Vol. 1. Cambridge*
  if (lexed.is(at, IS.volume) && endsInStop(lexed, at) && lexed.kind(at + 1) === NUMBER && !isYear(lexed, at + 1) && [COMMA, STOP, OPEN].includes(lexed.kind(at + 2))) return true;
  // *Iustitia Dei 4th ed. Cambridge: …*
  if (kind === NUMBER && /^\d{1,2}(?:st|[nr]d|th)$/u.test(lexed.word(at)) && lexed.is(at + 1, IS.edition) && isCapital(lexed.kind(skipStop(lexed, at + 2)))) return true;
  // *Bürgerwelt und starker Staat 2. Aufl., München: C.H. Beck*
  if (kind === NUMBER) return isCapital(lexed.kind(at - 1)) && lexed.word(at).length < 3 && lexed.kind(at + 1) === STOP && lexed.is(at + 2, IS.edition);
  // *… in M. P. Leffler, O. A. Westad (dir.), The Cambridge History*
  if (kind !== LOWER || lexed.word(at) !== 'in' || lexed.kind(at + 1) !== INITIAL) return false;
  const { persons, end } = personsAt(lexed, at + 1, to);
  return persons.length > 0 && lexed.kind(end) === OPEN && lexed.is(end + 1, IS.editor);
}

/** What ends a container’s title though no sign stands before it. */
function containerEndsUnparted(lexed: Lexed, at: number, { to, dated }: Around): boolean {
  const kind = lexed.kind(at);
  // *in: Norms and the State in China hg. v. Chun-chieh Huang, Leiden 1993*
  if (kind === LOWER && lexed.is(at, IS.editor) && lexed.among(skipStop(lexed, at + 1), 'v von') && namedRoleAt(lexed, at, to) !== null) return true;
  // *Political Behavior pp. 1–22*
  if (kind === LOWER && lexed.is(at, IS.page) && endsInStop(lexed, at) && lexed.kind(at + 1) === NUMBER) return true;
  // *Deutsche Parteien vor 1918, Köln*
  if (kind === NUMBER && lexed.among(at - 1, BEFORE_YEARS)) return false;
  // *Das Jahr 1848, hrsg. von …, Frankfurt/Main: Hain 1990*: the year of the imprint stands behind
  if (isYear(lexed, at) && !isYearWithin(lexed, at + 1, to) && isEndSign(lexed, dateAt(lexed, at)?.end ?? at, to)) return !datedLater(lexed, at + 1, to);
  // *Asahi Shinbun 31 December*
  return dated && (kind === NUMBER || lexed.is(at, IS.month)) && dayAt(lexed, at, to, 2000) !== null;
}

/** *Supercomputing ’89*, *the VLDB-90*, in a container also *Materialien des 21. Deutschen …*: a number that belongs to the word before it. */
function isGlued(lexed: Lexed, at: number, container: boolean): boolean {
  const before = lexed.kind(at - 1);
  if (container && lexed.among(at - 1, BEFORE_NUMBERS)) return true;
  return before === OTHER && lexed.start(at) === lexed.end(at - 1) || before === DASH && !lexed.spaced(at - 1) && lexed.kind(at - 2) === UPPER && lexed.start(at - 1) === lexed.end(at - 2);
}

function endsAtNumbers(lexed: Lexed, at: number, to: number): boolean {
  const kind = lexed.kind(at);
  if (kind !== NUMBER && kind !== UPPER && kind !== INITIAL && !lexed.is(at, IS.volume | IS.issue)) return false;
  const numbers = numbersAt(lexed, at, to);
  return numbers !== null && (isComplete(lexed, numbers, to) || numbers.end >= to && kind !== INITIAL);
}

/** *The Civic Culture (Boston: Little, Brown and Company, 1963.*: a bracket that nothing closes, before an imprint. */
function isOpenImprint(lexed: Lexed, open: number, to: number): boolean {
  const imprint = signAt(lexed, open) === '(' && lexed.is(open + 1, IS.placeHead) ? imprintAt(lexed, open + 1, to, false)?.imprint : undefined;
  return imprint?.place !== undefined && imprint.issued !== undefined;
}

/** *The Long March London 1962*: a whole imprint that no sign parts. */
function endsAtImprint(lexed: Lexed, at: number, to: number): boolean {
  if (!lexed.is(at, IS.placeHead) || lexed.kind(at - 1) === LOWER || lexed.kind(at - 1) === DASH || placesEnd(lexed, at - 1) > at) return false;
  const imprint = imprintAt(lexed, at, to, false);
  // *… Saudi Arabia, and Qatar New York: Columbia University Press, 1997*
  const town = placeEnd(lexed, at), towns = placesEnd(lexed, at);
  const housed = imprint?.imprint.publisher !== undefined && lexed.kind(towns) === COLON && (town === towns || lexed.kind(town) !== COMMA) && anyToken(at, imprint.end, (word) => isHouseWord(lexed, word));
  return imprint !== null && imprint.imprint.issued !== undefined && (imprint.end >= to || lexed.kind(imprint.end) === COMMA || lexed.kind(imprint.end) === STOP) && (housed || imprint.end - at <= 4);
}

/** Does a sign stand before a token behind which something else may begin: *,*, *.*, *)*, *”*, *. –*, in bibliographies *;*? */
function isParted(lexed: Lexed, at: number, { dated, entry }: Around): boolean {
  const before = lexed.kind(at - 1);
  // *The Body-Machine? Or …*
  if (lexed.word(at) === 'or' && before === STOP) return false;
  // *Materialien zum 21. Deutschen Soziologentag*
  if (before === STOP && lexed.kind(at - 2) === NUMBER && lexed.among(at - 3, 'zum vom im am des der den dem beim')) return false;
  // *Триумф и трагедия. В 2 т. М.: АПН, 1989*
  return [COMMA, STOP, CLOSE, UNQUOTE].includes(before) || before <= INITIAL && endsInStop(lexed, at - 1) && (lexed.among(at - 1, 'т кн ч вып') || lexed.among(at - 2, 'part teil')) || before === SEMICOLON && (dated || entry) || before === DASH && lexed.spaced(at - 1) && lexed.kind(at - 2) === STOP;
}

/** *… fusion products Nucl. Phys. B 477 293–318*: a journal that no sign parts from the title, by the word that begins it. */
const shortJournal = (lexed: Lexed, at: number, to: number): boolean => lexed.among(at, 'j z nucl adv commun appl phys rev proc ann trans bull int eur chem comput math mol mod nat class astron astrophys mon geophys opt rep') && (endsInStop(lexed, at) || lexed.kind(at + 1) === STOP) && (lexed.kind(at) !== INITIAL || lengthOf(lexed, at + 1) < 6) && (journalAt(lexed, at, to)?.numbers.volume ?? '') !== '';

function skipSigns(lexed: Lexed, from: number): number {
  let at = from;
  while ([COMMA, STOP, COLON].includes(lexed.kind(at))) at++;
  return at;
}
