import { ortEnd } from './back-sign.js';
import { bareVolume } from './bare-volume.js';
import { pinBefore, putSeries, seriesBefore, seriesBehindCapitals } from './behind-title.js';
import { inEnd } from './container-sign.js';
import { put } from './draft.js';
import { journalHere, titleStops } from './journal-alone.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { isEastern } from './name-words.js';
import { opensAddress } from './read-address.js';
import { dateWithin } from './read-date.js';
import { journalAt } from './read-journal.js';
import { commandEnd } from './read-parliament.js';
import { placesEnd } from './read-places.js';
import type { Around } from './read-title.js';
import type { Tail } from './tail.js';
import { bylineAtEnd, bylinePrinted } from './title-byline.js';
import { putTitle, tidy } from './put-title.js';
import { isSentence } from './is-sentence.js';
import { titleEnd } from './title-end.js';
import { roleAt } from './read-roles.js';
import { anyToken, isCapital, isRoman, isYear, opensName, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** Reads a title that no sign sets off, or the journal that stands in its place; where it ends, or null where none can begin or nothing ends it. */
export function plainTitle(lexed: Lexed, at: number, tail: Tail, around: Around, named: boolean, loose: boolean): number | null {
  const { draft } = tail, { to, dated } = around;
  if (!loose && !named && lexed.kind(at) === QUOTE && lexed.kind(lexed.next(at)) === COLON || !mayBegin(lexed, at, loose, named && dated)) return null;
  const journal = dated && journalHere(lexed, at, to) ? journalAt(lexed, at, to) : null;
  if (journal !== null && journal.nameEnd - at < 6 && !titleStops(lexed, at, journal.nameEnd)) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); tail.journal = true; return journal.nameEnd; }
  const calendar = lexed.word(at) === 'calendar' && lexed.word(at + 1) === 'of' ? calendarEnd(lexed, at, to) : at;
  if (calendar > at) { putTitle(draft, lexed, at, calendar); return calendar; }
  const found = titleEnd(lexed, at, around, named || bylinePrinted(lexed, at, to)) ?? (loose && !isSentence(lexed, at, to, true) ? { end: to, sure: true } : null);
  if (found === null || (!loose && placesEnd(lexed, at) >= found.end - 1 && placesEnd(lexed, at) > at)) return null;
  // *Les ouvriers…, op. cit., t. II* is a short title; *1.16.11* is a verse
  if (!loose && hasSign(lexed, at, found.end) || /^\d+\.[\d.]+(?:[^\w.]\W*)?$/u.test(lexed.slice(at, found.end))) return null;
  const byline = named ? null : bylineAtEnd(lexed, at, found.end);
  if (byline !== null) put(draft, 'author', byline.persons);
  const titleTo = byline?.titleEnd ?? found.end, headed = byline !== null || roleAt(lexed, found.end) !== null ? seriesBehindCapitals(lexed, at, titleTo) : -1;
  const pin = pinBefore(lexed, at, found.end, named), series = headed > 0 ? headed : pin < 0 ? seriesBefore(lexed, at, found.end) : -1;
  if (pin >= 0) tail.locator = { label: 'page', value: lexed.slice(pin, found.end) };
  if (series > 0) putSeries(draft, lexed, series, headed > 0 ? titleTo : found.end);
  const roman = named ? romanVolume(lexed, at, found.end) : -1;
  if (roman > 0) { put(draft, 'volume', lexed.slice(roman + 1, roman + 2)); put(draft, 'volume-title', tidy(lexed.slice(roman + 3, found.end))); putTitle(draft, lexed, at, roman); if (found.sure) return found.end; }
  const bare = roman < 0 && series < 0 ? bareVolume(lexed, at, found.end, named) : -1;
  if (bare > 0) put(draft, 'volume', lexed.slice(bare + 1, bare + 2));
  const command = commandBefore(lexed, found.end);
  if (command > at) put(draft, 'number', lexed.slice(command + 1, found.end));
  if (roman < 0) putTitle(draft, lexed, at, bare > 0 ? bare : command > at ? command : pin >= 0 ? (lexed.word(pin - 1) === 'at' ? pin - 2 : pin) : series > 0 ? series : titleTo);
  // *The Oxford companion to the mind. (1987). Oxford: …*
  const close = lexed.partner(found.end), year = !named && !dated && at <= 3 && lexed.kind(found.end - 1) === STOP && lexed.kind(found.end) === OPEN && isYear(lexed, found.end + 1) && close - found.end < 6 && lexed.kind(close + 1) === STOP ? dateWithin(lexed, found.end + 1, close) : null;
  if (year !== null) { draft.issued = year; tail.dated = tail.entry = true; return close + 1; }
  if (found.sure) return found.end;
  tail.end = found.close ?? found.end;
  if (found.issued !== undefined) draft.issued ??= found.issued;
  put(draft, 'publisher', found.publisher); put(draft, 'publisher-place', found.place);
  if (found.publisher !== undefined || found.place !== undefined) tail.printed = true;
  return tail.end;
}

/** *Calendar of State Papers, Venetian, vol. 4, 1527–1533*: behind the title with the part of it that a comma parts, before the volume; the same token if no volume follows. */
function calendarEnd(lexed: Lexed, from: number, to: number): number {
  for (let at = from; at < to && at - from < 16 && lexed.kind(at) !== OPEN; at++) if (lexed.kind(at) === COMMA && lexed.is(at + 1, IS.volume) && lexed.kind(at + 1) === LOWER) return at;
  return from;
}

/** *Mussolini il fascista, I, La conquista del potere*: the comma before the volume, in Roman figures between commas, with its own title behind; -1 if there is none. */
function romanVolume(lexed: Lexed, from: number, end: number): number {
  for (let at = from + 1; at < end - 4; at++) if (lexed.kind(at) === COMMA && lexed.kind(at + 2) === COMMA && lexed.kind(at + 1) > LOWER && lexed.kind(at + 1) <= INITIAL && isRoman(lexed, at + 1) && isCapital(lexed.kind(at + 3)) && lexed.kind(at + 4) === LOWER) return at;
  return -1;
}

/** *Indians in Kenya, Cmd. 1922 (London: HMSO, 1923)*: the comma before the number of a command paper that ends a title; -1 if none does. */
function commandBefore(lexed: Lexed, end: number): number {
  for (let at = end - 2; at > end - 6 && at > 0; at--) if (lexed.kind(at) === COMMA) return commandEnd(lexed, at + 1) === end ? at : -1;
  return -1;
}

/** A capital, a number or a quotation begins a title, in author–date styles a small letter too; not *p. 5*, *n. 12*, *ibid.*. */
function mayBegin(lexed: Lexed, at: number, loose: boolean, headed: boolean): boolean {
  const kind = lexed.kind(at);
  if (lexed.is(at, IS.page | IS.note) && lexed.kind(at + 1) === NUMBER || lexed.is(at, IS.ibid) || opensAddress(lexed, at)) return false;
  return opensName(kind) || kind === NUMBER || kind === QUOTE || kind === LOWER && (loose || headed && !lexed.is(at, IS.sentence));
}

/** Is it a title in quotation marks, not a quotation within a title: *‘Mere Auxiliaries’: Women and …*? */
export function quotedTitle(lexed: Lexed, at: number, to: number): boolean {
  const behind = lexed.next(at);
  if (behind > to) return false;
  // *“Address: ‘Peace without Conquest,’” April 7, 1965*
  const last = /[^’”'"]?[’”'"]*$/u.exec(lexed.text.slice(lexed.start(at), lexed.end(behind - 2)))?.[0].charAt(0) ?? '';
  const kind = lexed.kind(behind);
  // *»Mann und Weib«. Geschlechter-Differenzen, München 1995*
  if (kind === STOP && isCapital(lexed.kind(behind + 1)) && !lexed.is(behind + 1, IS.in | IS.placeHead)) for (let comma = behind + 2; comma < to && comma - behind < 25 && lexed.kind(comma) !== STOP; comma++) if (lexed.kind(comma) === COMMA) { const place = placesEnd(lexed, comma + 1); if (place > comma + 1 && isYear(lexed, place)) return false; }
  if (kind === COMMA || kind === STOP || kind === OPEN || behind >= to || kind === DASH || kind === SEMICOLON || isEastern(lexed, behind)) return true;
  if (',.'.includes(last)) return true;
  if (kind === COLON) return false;
  if ('?!'.includes(last)) return true;
  if (inEnd(lexed, behind) > behind || isCapital(kind) && lexed.is(behind, IS.journal | IS.title)) return !(lexed.word(behind) === 'revisited');
  return kind === LOWER ? lexed.is(behind, IS.in | IS.volume | IS.page) || lexed.is(behind, IS.issue) && lexed.kind(skipStop(lexed, behind + 1)) === NUMBER : isCapital(kind) ? journalAt(lexed, behind, to) !== null || lexed.is(behind, IS.institution) : kind === NUMBER;
}

const hasSign = (lexed: Lexed, from: number, to: number): boolean => anyToken(from + 1, to, (at) => lexed.kind(at) === LOWER && (lexed.word(at) === 'cit' || ortEnd(lexed, at) > at));
