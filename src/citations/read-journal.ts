import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { addressAt } from './read-address.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import type { Numbers } from './counted.js';
import { numbersAt } from './read-numbers.js';
import { placesEnd } from './read-places.js';
import { isHouseWord } from './read-publisher.js';
import { anyToken, endsInStop, isCapital, isRoman, lengthOf, opensName } from './tokens.js';
import { stoppedJournalEnd } from './stopped-journal.js';
import { IS } from './vocabulary.js';

/** So long are abbreviations; behind another one they may be longer: *Ann. Naturhist. Mus.*. */
const SHORT_WORD = 7, LONGER_WORD = 10;

export interface JournalAt {
  readonly numbers: Numbers;
  /** The name ends before this token. */
  readonly nameEnd: number;
}

/** Does a full stop end a sentence or a title, not an abbreviation: *Nucl. Phys. B*? */
function endsTitle(lexed: Lexed, at: number, short: number): boolean {
  const before = at - 1;
  return !([CAPITAL, UPPER].includes(lexed.kind(before)) && lengthOf(lexed, before) <= short && (opensName(lexed.kind(at + 1)) || lexed.kind(at + 1) === NUMBER));
}

/** A journal's name that begins at a token and its numbers: *Journal of the History of Ideas 1984, vol. 45, p. 549*. */
export function journalAt(lexed: Lexed, from: number, to: number, entry = false): JournalAt | null {
  if (isNoJournal(lexed, from)) return null;
  const known = stoppedJournalEnd(lexed, from), printed = known > from ? numbersAt(lexed, [COMMA, STOP].includes(lexed.kind(known)) ? known + 1 : known, to) : null;
  if (printed !== null) return { numbers: printed, nameEnd: known };
  const name: JournalName = { lexed, from, to, entry, abbreviated: endsInStop(lexed, from) || lexed.kind(from + 1) === STOP };
  for (let at = from, parts = false; at < to && at - from < 18; at = lexed.next(at)) {
    if (isGluedNumber(lexed, at)) continue;
    if (endsName(name, at)) return null;
    // *Journal of the American Statistical Association, in press*
    if (lexed.kind(at) === COMMA && at > from && entry && lexed.kind(from - 1) === STOP && UNPRINTED.test(lexed.slice(at + 1, Math.min(at + 3, to)))) return { numbers: { facts: 2, end: at }, nameEnd: at };
    if (at === from || lexed.kind(at) === LOWER && !lexed.is(at, IS.volume | IS.issue)) continue;
    const numbers = numbersAt(lexed, [COMMA, STOP, COLON].includes(lexed.kind(at)) ? at + 1 : at, to);
    if (numbers !== null && areNumbers(name, at, numbers)) return { numbers, nameEnd: at };
    // *Journal of Experimental Psychology: Learning, Memory, & Cognition, 20*: behind its colon the parts of a journal
    const opensParts = lexed.kind(at) === COLON && entry && [STOP, COMMA].includes(lexed.kind(from - 1)) && lexed.word(from) === 'journal' && isCapital(lexed.kind(at + 1));
    if (opensParts || goesOn(name, at, parts)) { parts ||= opensParts; continue; }
    if (lexed.kind(at) === COLON || lexed.kind(at) === COMMA && !joinsWords(name, at) || lexed.kind(at) === NUMBER && (numbers?.facts ?? 0) > 1) return null;
  }
  return null;
}

interface JournalName { readonly lexed: Lexed; readonly from: number; readonly to: number; readonly entry: boolean; /** Does the first word end in a full stop? */ readonly abbreviated: boolean }

/** *Retrieved from*, *May*, *Vol. 3*, *Part I. The Journal of Asian Studies*, *XIV (1962)* */
function isNoJournal(lexed: Lexed, from: number): boolean {
  const first = lexed.kind(from), behind = lexed.kind(from + 1);
  if (lexed.among(from, 'last retrieved accessed prepared revised') || !opensName(first) || lexed.is(from, IS.month)) return true;
  if (lexed.is(from, IS.volume | IS.issue) && !lexed.is(from, IS.journal) && !(first === INITIAL && isCapital(behind)) && lengthOf(lexed, from) <= 5) return true;
  // *S. 144–145, 168*: pages
  if (first === INITIAL && behind === NUMBER && lexed.is(from, IS.page)) return true;
  return lexed.among(from, 'part teil volume') && (isRoman(lexed, from + 1) || behind === NUMBER) || first === UPPER && isRoman(lexed, from) && (behind === OPEN || behind === NUMBER);
}

/** *the U-2, 109*, *IJCAI-89*: a number within a name. */
const isGluedNumber = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && lexed.kind(at - 1) === DASH && (!lexed.spaced(at - 1) || lexed.kind(at - 2) === UPPER && lengthOf(lexed, at) === 2);

/** Does a token end what may be a journal’s name: a sentence’s full stop or verb, a quotation, *//*, *Accessed*, *Edited by*? */
function endsName({ lexed, to, abbreviated }: JournalName, at: number): boolean {
  const kind = lexed.kind(at);
  if (kind === QUOTE || kind === SEMICOLON || kind === SLASH && lexed.kind(at + 1) === SLASH || lexed.kind(at - 1) === STOP && lexed.among(at, 'accessed retrieved modified updated published zugriff abgerufen')) return true;
  if (kind === STOP && endsTitle(lexed, at, abbreviated ? LONGER_WORD : SHORT_WORD) && lexed.spaced(at) && !isNumbers(lexed, at + 1, to)) return true;
  return lexed.word(at + 1) === 'by' && lexed.is(at, IS.editor | IS.translator) || kind === LOWER && lexed.is(at, IS.sentence);
}

/** Are the numbers behind a token those of a journal; not *Frankfurt/M. 1992, 180*? */
function areNumbers({ lexed, from, to, entry }: JournalName, at: number, numbers: Numbers): boolean {
  // *O breve século XX: 1914–1991*
  if (numbers.issued === undefined && /^[IVXL]+$/u.test(numbers.volume ?? '') && /^(?:1[5-9]|20)\d\d\p{Pd}(?:1[5-9]|20)\d\d$/u.test(numbers.page ?? '')) return false;
  if (!isComplete(lexed, numbers, to) || numbers.issued !== undefined && placesEnd(lexed, from) === at) return false;
  return entry && !(numbers.issue === undefined && (numbers.volume === undefined || numbers.page === undefined) && isHouse(lexed, from, at)) || isJournal(lexed, from, at, numbers);
}

/** Does a name go on behind its colon, *J. Phys. A: Math. Theor. 46*, *Blood : official journal of …*, or, behind the colon of its parts, behind a comma? */
function goesOn({ lexed, abbreviated }: JournalName, at: number, parts: boolean): boolean {
  const next = at + 1;
  if (lexed.kind(at) === COLON) return abbreviated && isCapital(lexed.kind(next)) && (endsInStop(lexed, next) || lexed.kind(next + 1) === STOP) || lexed.word(next) === 'official' && lexed.word(next + 1) === 'journal';
  return parts && lexed.kind(at) === COMMA && (isCapital(lexed.kind(next)) || lexed.kind(next) === AMPERSAND || lexed.is(next, IS.join));
}

/** *French Politics, Culture & Society, 28(1)* */
function joinsWords({ lexed, from, entry }: JournalName, comma: number): boolean {
  if (lexed.kind(comma + 1) === AMPERSAND) return true;
  return entry && lexed.kind(from - 1) === STOP && isCapital(lexed.kind(comma + 1)) && (lexed.kind(comma + 2) === AMPERSAND || lexed.word(comma + 2) === 'and') && isCapital(lexed.kind(comma + 3));
}

/** *Oxford University Press (1993)*, *Routledge, 1993, p. 57* */
const isHouse = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => isHouseWord(lexed, at) && lexed.kind(at) !== UPPER) && !anyToken(from, to, (at) => lexed.is(at, IS.journal | IS.newspaper));

const UNPRINTED = /^(?:in press|in print|to appear|forthcoming|im Druck|sous presse|in corso|en prensa)/u;

/** Pages with a year, or a volume with a page, are a journal's only behind a journal's name. */
function isJournal(lexed: Lexed, from: number, to: number, { volume, issue, issued, facts }: Numbers): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    if (isHouseWord(lexed, at) && !lexed.is(at, IS.journal)) return false;
    if (lexed.is(at, IS.journal | IS.newspaper) && lexed.kind(at) !== LOWER || (lexed.kind(at) !== LOWER && endsInStop(lexed, at)) || lexed.kind(at) === UPPER) named = true;
  }
  return named || facts >= 3 || (issued !== undefined && (volume !== undefined || issue !== undefined));
}

export const isNumbers = (lexed: Lexed, at: number, to: number): boolean => { const numbers = numbersAt(lexed, at, to); return numbers !== null && isComplete(lexed, numbers, to); };

/** Do the numbers say enough to be those of a journal, and does nothing follow them that a journal has not? */
export function isComplete(lexed: Lexed, numbers: Numbers, to: number): boolean {
  const { facts, end } = numbers;
  if (facts < 2) return false;
  if (end >= to) return true;
  const at = [COMMA, STOP, SEMICOLON, COLON].includes(lexed.kind(end)) ? end + 1 : end;
  if (at >= to || facts >= 3) return true;
  return lexed.kind(end) === STOP || addressAt(lexed, at, to) !== null || locatorAt(lexed, at, to, true) !== null || lexed.kind(at) === OPEN || (lexed.kind(at) === LOWER && !lexed.is(at, IS.volume | IS.page)) || dateAt(lexed, at) !== null;
}

/** *Dakar, Senegal. PloS one, 11(9)*: what follows the comma ends with a full stop, and the journal has two words behind it. */
export function hasTitle(lexed: Lexed, from: number, to: number): boolean {
  // *Geosci. Model Dev., 5*: abbreviations all of it
  if ([to - 1, to].some((at) => endsInStop(lexed, at))) return false;
  const long = (at: number): boolean => lengthOf(lexed, at) > 4;
  for (let at = to - 2; at > from; at--) if (lexed.kind(at) === STOP && lexed.spaced(at)) return at < to - 2 || long(to - 1) && long(at - 1);
  return false;
}

/** *Puget Sound streams: Journal of the American Water Resources Association, v. 46(5)*: the colon of geologists before the journal. */
export function journalBehindColon(lexed: Lexed, at: number, to: number): boolean {
  // *Dissertation Abstracts International: Section B: The Sciences and Engineering*: its own colon
  for (let word = at - 2; word > at - 12 && !(lexed.kind(word) === STOP && lexed.spaced(word)); word--) if (lexed.among(word, 'abstracts journal proceedings transactions') && isCapital(lexed.kind(word))) return false;
  const journal = journalAt(lexed, at, to);
  if (journal?.numbers.volume === undefined || journal.numbers.facts < 2) return false;
  let named = lexed.word(journal.nameEnd + 1) === 'v';
  for (let word = at; word < journal.nameEnd; word++) { const kind = lexed.kind(word); if (lexed.is(word, IS.journal) && kind !== LOWER) named = true; else if (!isCapital(kind) && !(kind === LOWER && lengthOf(lexed, word) < 4)) return false; }
  return named;
}

/** *, positions: east asia cultures critique 7, no. 1 (1999)*, *, diacritics 15 (1985), 5–20*: behind a journal that writes itself small, by all its numbers; the same token if none stands there. */
export function smallJournalEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  if (lexed.word(from) === 'arxiv') return from;
  while (at < to && at - from < 9 && (lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence | IS.in | IS.by | IS.signal | IS.volume | IS.page) || isCapital(lexed.kind(at)) && at > from || lexed.kind(at) === COLON)) at++;
  const numbers = at > from ? numbersAt(lexed, lexed.kind(at) === COMMA ? at + 1 : at, to) : null;
  return numbers?.volume !== undefined && numbers.facts >= 3 && numbers.issued !== undefined ? at : from;
}
