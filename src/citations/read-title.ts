import { ADDRESS, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE, UPPER } from './lex.js';
import { isEditors, isMedium, isMeeting, mediumOf } from './behind-signs.js';
import { addressAt, opensAddress } from './read-address.js';
import { dateAt, undatedAt } from './read-date.js';
import { imprintAt, imprintInBrackets } from './read-imprint.js';
import { hasTitle, journalAt, journalBehindColon, isNumbers, isComplete } from './read-journal.js';
import { locatorAt } from './read-locator.js';
import { isThesis } from './read-thesis.js';
import { bluebookAt, lawNumbersAt } from './read-law-numbers.js';
import { dailyEnd } from './read-newspaper.js';
import { numbersAt } from './read-numbers.js';
import { commissionDocument } from './read-official.js';
import { personsAt } from './read-persons.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { editionAt, namedRoleAt, roleAt, volumeAt } from './read-roles.js';
import { endsInStop, isCapital, isSquare, isYear, lengthOf, opensName, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

export interface Around {
  readonly to: number;
  /** Is the year known from the head? */
  readonly dated: boolean;
  /** Is it a container that ends, not a title? */
  readonly container: boolean;
  /** Does a bibliography print it: a full stop between title and container? */
  readonly entry: boolean;
}

/** *in*, *In:*, *[in:]*, *dans*, *//*: behind the sign that a container follows; the same token if none. */
export function inEnd(lexed: Lexed, from: number): number {
  const at = lexed.kind(from) === OPEN ? from + 1 : from;
  if (lexed.text.startsWith('//', lexed.start(from))) return from + 2;
  const word = lexed.word(at);
  const capital = lexed.kind(at) === CAPITAL;
  if (!lexed.is(at, IS.in) || lengthOf(lexed, at) > 4 || (word === 'v' && lexed.kind(at + 1) !== COLON)) return from;
  let end = at + 1;
  if (word === 'v') return end + 1;
  if (lexed.kind(end) === COLON) end++;
  else if (lexed.kind(end) === STOP) end++;
  if (at > from) return lexed.kind(end) === CLOSE ? end + 1 : from;
  const next = lexed.kind(end);
  // *In 9th World Conference*, *in 2014 IEEE/OES …*, *In the Proceedings*
  const counted = next === NUMBER && (/\d(?:st|nd|rd|th)$/u.test(lexed.word(end)) && isCapital(lexed.kind(end + 1)) || isYear(lexed, end) && lexed.kind(end + 1) === UPPER) || lexed.word(end) === 'the' && /^(?:proceedings|acts|\d+(?:st|nd|rd|th))$/u.test(lexed.word(end + 1));
  if (!(counted || opensName(next) || next === QUOTE || (next === LOWER && (!capital || lexed.kind(at + 1) === COLON) && lexed.is(end, IS.ibid)) || (next === LOWER && /\.\w/u.test(lexed.slice(end, end + 3))))) return from;
  return end;
}

/** What stands in brackets behind a title and does not belong to it. */
export function isTailBracket(lexed: Lexed, open: number, around: Around): boolean {
  if (lexed.kind(open) !== OPEN) return false;
  const close = lexed.partner(open);
  if (inEnd(lexed, open) > open || isMedium(lexed, open) || mediumOf(lexed, open) !== undefined || isThesis(lexed, open + 1)) return true;
  const pages = locatorAt(lexed, open + 1, close, false);
  if (pages !== null && pages.labelled && pages.end === close) return true;
  const last = lexed.kind(close - 3) === SEMICOLON ? close - 3 : lexed.kind(close - 4) === SEMICOLON ? close - 4 : close;
  if (lexed.is(last - 1, IS.editor | IS.translator) && personsAt(lexed, open + 1, close).persons.length > 0) return true;
  const role = roleAt(lexed, open + 1);
  if (role !== null && (lexed.kind(role.end) === CLOSE || namedRoleAt(lexed, open + 1, close) !== null)) return true;
  const edition = editionAt(lexed, open + 1);
  if (edition !== null && (edition.end >= close || lexed.kind(edition.end) === COMMA)) return true;
  if (lawNumbersAt(lexed, open, around.to) !== null) return true;
  const printed = imprintInBrackets(lexed, open, around.dated);
  if (printed === null) return false;
  // *… Technical Meeting (ION GPS 1999), Nashville*: the short name of a conference
  if (printed.imprint.place === undefined && lexed.kind(close + 1) === COMMA && lexed.kind(open + 1) === UPPER && close - open <= 4 && lexed.kind(close - 2) === UPPER && (placesEnd(lexed, close + 2) > close + 2 || unknownPlaceEnd(lexed, close + 2) > close + 2)) return false;
  if (printed.imprint.place !== undefined || printed.imprint.publisher !== undefined) return lexed.kind(open + 1) !== QUOTE;
  if (isSquare(lexed, open)) return !around.dated && isYear(lexed, open + 1);
  if (around.dated) return false;
  // *(1945–1960)* and *(1844–1916)* before the imprint belong to the title
  return !datedLater(lexed, close + 1, around.to);
}

/** Does another year, in brackets or behind a place, follow? */
function datedLater(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lexed.kind(at) === SEMICOLON) return false;
    if (lexed.kind(at) === OPEN && imprintInBrackets(lexed, at) !== null) return true;
    if (isYear(lexed, at) && lexed.kind(at - 1) !== DASH && lexed.kind(at + 1) !== DASH && (imprintBefore(lexed, at, from))) return true;
  }
  return false;
}

function imprintBefore(lexed: Lexed, year: number, from: number): boolean {
  for (let at = year - 1; at >= from && year - at < 14; at--) if ((lexed.kind(at) === COMMA || lexed.kind(at) === STOP || at === from) && imprintAt(lexed, at + 1, year + 1, false)?.end === year + 1) return true;
  return false;
}

/** Does something begin at a token, behind a separator, that cannot belong to a title? */
function isTail(lexed: Lexed, at: number, around: Around): boolean {
  const { to, dated } = around;
  const kind = lexed.kind(at);
  if (kind === ADDRESS) return true;
  if (kind === END) return false;
  if (kind === OPEN) return isTailBracket(lexed, at, around);
  if ((kind === LOWER || opensAddress(lexed, at)) && addressAt(lexed, at, to) !== null) return true;
  if (kind === NUMBER && bluebookAt(lexed, at, to) !== null || commissionDocument(lexed, at) !== null) return true;
  if (editionAt(lexed, at) !== null || volumeAt(lexed, at) !== null) return true;
  if (!around.container && inEnd(lexed, at) > at && (kind === LOWER || lexed.kind(at - 1) === STOP || lexed.kind(at - 1) === COMMA || lexed.kind(at + 1) === COLON)) return true;
  if ((lexed.is(at, IS.editor | IS.translator) || lexed.word(at) === 'a' || lexed.word(at) === 'sous') && namedRoleAt(lexed, at, to) !== null) return true;
  if (around.entry && (lexed.word(at) === 'arxiv' || lexed.word(at) === 'preprint' && lexed.word(at + 2) === 'arxiv')) return true;
  if (isThesis(lexed, at) || seriesEnd(lexed, at, to) > at) return true;
  if (locatorAt(lexed, at, to, false)?.labelled === true && (kind === LOWER || lexed.is(at, IS.page))) return true;
  const undated = undatedAt(lexed, at);
  if (undated !== null && isEndSign(lexed, undated.end, to)) return true;
  const date = dateAt(lexed, at);
  if (date !== null && date.grain === 'day' && lexed.kind(date.end) === COMMA && inEnd(lexed, date.end + 1) > date.end + 1) return true;
  if (date !== null && date.grain !== 'year' && !isYearWithin(lexed, date.end, to)) return true;
  if (!around.container && lexed.kind(at - 1) === COMMA && dailyEnd(lexed, at, to) > at) return true;
  if (imprintAt(lexed, at, to, dated) !== null) return true;
  if (around.container && isYear(lexed, at) && isYearWithin(lexed, at + 1, to)) return false;
  // *Issues in Bantu Tonology, 83–108. Cologne*
  if (around.container && kind === NUMBER && lexed.kind(at - 1) === COMMA && !isYear(lexed, at) && rangeEnd(lexed, at) > at + 1 && isEndSign(lexed, rangeEnd(lexed, at), to)) return true;
  // *New Directions. Eric H. Lenneberg, ed.*
  if (around.container && lexed.kind(at - 1) === STOP && kind <= INITIAL) { const list = personsAt(lexed, at, to); if (list.persons.length > 0 && lexed.is(lexed.kind(list.end) === COMMA || lexed.kind(list.end) === OPEN ? list.end + 1 : list.end, IS.editor)) return true; }
  if (around.container) { const numbers = numbersAt(lexed, at, to); return numbers !== null && (numbers.facts >= 2 || (numbers.issue !== undefined && lexed.is(at, IS.issue)) || (isYear(lexed, at) && (numbers.end >= to || lexed.kind(numbers.end) === COMMA))); }
  if ((dated || around.entry) && lexed.kind(at - 1) === STOP && (isMeeting(lexed, at) || isEditors(lexed, at, to))) return true;
  const journal = journalAt(lexed, at, to, dated || around.entry);
  return journal !== null && !((dated || around.entry) && lexed.kind(at - 1) === COMMA && hasTitle(lexed, at, journal.nameEnd));
}

/** A series that says that it is one: *Series ‘Percorsi’*, *Collana Studi e testi*; behind it, or the same token. */
export function seriesEnd(lexed: Lexed, from: number, to: number): number {
  if (!/^(?:series|reihe|collana|schriftenreihe|coll|collection)$/u.test(lexed.word(from)) || !isCapital(lexed.kind(from)) || !(lexed.kind(from + 1) === QUOTE || isCapital(lexed.kind(from + 1)))) return from;
  let at = from + 1;
  while (at < to && at - from < 10 && ![COMMA, STOP, SEMICOLON, OPEN].includes(lexed.kind(at))) at = lexed.next(at);
  return at;
}

/** Does a year of imprint follow soon? Then a date in a title is the title’s. */
export function isYearWithin(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 30; at++) {
    if (lexed.kind(at) === OPEN && imprintInBrackets(lexed, at)?.imprint.publisher !== undefined) return true;
    if (lexed.kind(at) === SEMICOLON) return false;
  }
  return false;
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
    const parted = before === COMMA || before === STOP || before === SEMICOLON && (around.dated || around.entry) || (before === CLOSE || before === UNQUOTE) || (before === DASH && lexed.spaced(at - 1) && lexed.kind(at - 2) === STOP);
    if (kind === OPEN) { if (isTailBracket(lexed, at, around)) return { end: at, sure: true }; continue; }
    if (kind === QUOTE) { if (parted && !around.container && ('«“„'.includes(signAt(lexed, at)) || before === COMMA && isYear(lexed, lexed.next(at))) && isNumbers(lexed, skipSigns(lexed, lexed.next(at)), around.to)) return { end: at, sure: true }; continue; }
    if (kind === ADDRESS || (lexed.text.startsWith('//', lexed.start(at)) && before !== COLON)) return { end: at, sure: true };
    if (before === COLON && (around.dated || around.entry) && !around.container && isCapital(kind) && journalBehindColon(lexed, at, around.to)) return { end: at, sure: true };
    if (!around.container && before === LOWER && (around.dated || around.entry) && shortJournal(lexed, at, around.to)) return { end: at, sure: true };
    // *… glycoprotein B. J Virol 72: 1826–33*
    if (!around.container && before === INITIAL && lexed.kind(at - 2) === LOWER && endsInStop(lexed, at - 1) && (around.dated || around.entry) && (journalAt(lexed, at, around.to, true)?.numbers.facts ?? 0) > 2) return { end: at, sure: true };
    if (parted) { if (isTail(lexed, at, around)) return { end: at, sure: true }; continue; }
    if (kind === LOWER && !around.container && lexed.is(at, IS.in) && lexed.kind(at + 1) === COLON && inEnd(lexed, at) > at) return { end: at, sure: true };
    if (around.container && isYear(lexed, at) && !isYearWithin(lexed, at + 1, around.to) && isEndSign(lexed, dateAt(lexed, at)?.end ?? at, around.to)) return { end: at, sure: true };
    if (around.container && (kind === NUMBER) && /^(?:im|des|der|zum|vom|of|in|the|to|für|del|du|au|le|dal|from|bis)$/u.test(lexed.word(at - 1))) continue;
    if (around.container && (kind === NUMBER || kind === UPPER || kind === INITIAL || lexed.is(at, IS.volume | IS.issue))) {
      const numbers = numbersAt(lexed, at, around.to);
      if (numbers !== null && (isComplete(lexed, numbers, around.to) || (numbers.end >= around.to && lexed.kind(at) !== INITIAL))) return { end: at, sure: true };
    }
    if (lexed.is(at, IS.placeHead) && isCapital(kind) && !isPreposition(lexed, at - 1)) { const imprint = imprintAt(lexed, at, around.to, false); if (imprint !== null && imprint.imprint.issued !== undefined && (imprint.end >= around.to || lexed.kind(imprint.end) === COMMA || lexed.kind(imprint.end) === STOP) && imprint.end - at <= 4) return { end: at, sure: true }; }
  }
  return { end: around.to, sure: false };
}

/** *… fusion products Nucl. Phys. B 477 293–318*: a journal that no sign parts from the title, by the word that begins it. */
const shortJournal = (lexed: Lexed, at: number, to: number): boolean => /^(?:j|z|nucl|adv|commun|appl|phys|rev|proc|ann|trans|bull|int|eur|chem|comput|math|mol|mod|nat|class|astron|astrophys|mon|geophys|opt|rep)$/u.test(lexed.word(at)) && (endsInStop(lexed, at) || lexed.kind(at + 1) === STOP) && (lexed.kind(at) !== INITIAL || lengthOf(lexed, at + 1) < 6) && (journalAt(lexed, at, to)?.numbers.volume ?? '') !== '';

const isEndSign = (lexed: Lexed, at: number, to: number): boolean => at >= to || lexed.kind(at) === COMMA || lexed.kind(at) === STOP;
const isPreposition = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER || lexed.kind(at) === DASH;

function skipSigns(lexed: Lexed, from: number): number {
  let at = from;
  while ([COMMA, STOP, COLON].includes(lexed.kind(at))) at++;
  return at;
}
