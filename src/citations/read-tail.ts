import { inEnd } from './container-sign.js';
import { put } from './draft.js';
import { labelEnd } from './number-signs.js';
import { COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, OTHER, SEMICOLON, SLASH, STOP } from './lex.js';
import { oddEnd } from './odd-tail.js';
import { putPage, putRole } from './put-fields.js';
import { addressAt } from './read-address.js';
import { bracket } from './read-bracket.js';
import { dateAt, dayAt, undatedAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { placesEnd } from './read-places.js';
import { plainPublisher } from './read-publisher.js';
import { personsAt } from './read-persons.js';
import { namedRoleAt } from './read-roles.js';
import { isThesis, thesis } from './read-thesis.js';
import type { Around } from './read-title.js';
import { words } from './read-words.js';
import { partBehind, pinpoint, type Tail, volumeTitle } from './tail.js';
import { containerBehind, daily, editorsBehind, lettersEdition, sameVolume } from './tail-container.js';
import { edition, houseBySemicolon, journalImprint, journalOrImprint, journalTown, printerBehind, seat, sovietImprint } from './tail-imprint.js';
import { bookVolume, journalNumbers, lawReview, numbersInBrackets, pageCount, price } from './tail-numbers.js';
import { series } from './tail-series.js';
import { commandPaper, diaryEntry, document, numberedDocument, sources } from './tail-documents.js';
import { isYear, rangeEnd, signAt, skipStop } from './tokens.js';
import { catalogueEnd, isDirected, publishedAt, thesisExtentEnd } from './tail-openings.js';
import { IS } from './vocabulary.js';

/** Reads what stands behind the title, thing by thing, until one is none of a citation's. */
export function readTail(lexed: Lexed, to: number, tail: Tail, around: (container: boolean) => Around): void {
  for (let guard = 0; guard < 24; guard++) {
    let at = tail.at, stopped = false;
    while (at < to && isBetween(lexed, at, tail)) { if (lexed.kind(at) === STOP) stopped = true; at++; }
    if (at >= to) { if (lexed.kind(tail.at) === STOP && to - tail.at <= 1) tail.at = to; return; }
    const end = step(lexed, at, tail, to, around, stopped);
    if (end <= at) return;
    tail.at = tail.end = end;
  }
}

/** *,*, *.*, *:*, * – *; a semicolon only before a number, *; 22(3)*, or before the imprint, *; Cambridge 1999*. */
const isBetween = (lexed: Lexed, at: number, tail: Tail): boolean => [COMMA, STOP, COLON].includes(lexed.kind(at)) || lexed.kind(at) === OTHER && signAt(lexed, at) === '(' && lexed.is(at + 1, IS.placeHead) || lexed.kind(at) === DASH && lexed.spaced(at) || lexed.kind(at) === SLASH && lexed.word(at + 1) === 'под' || lexed.kind(at) === SEMICOLON && (lexed.kind(at + 1) === NUMBER || lexed.among(at + 1, 'revised rev') || !tail.printed && isYear(lexed, placesEnd(lexed, at + 1)) || lexed.is(at + 1, IS.page) && lexed.kind(at + 2) === NUMBER || lexed.is(at + 1, IS.placeHead) && lexed.kind(placesEnd(lexed, at + 1)) === COLON);

/** One thing behind the title; where it ends, or `at` if it is none. What says what it is is asked for before what only its place tells. */
function step(lexed: Lexed, at: number, tail: Tail, to: number, around: (container: boolean) => Around, stopped: boolean): number {
  const done = stopped && (tail.draft.issued !== undefined && !tail.entry && !tail.dated || tail.locator !== undefined);
  const kind = lexed.kind(at);
  return address(lexed, at, to, tail)
    ?? numbersInBrackets(lexed, at, to, tail, kind)
    ?? brackets(lexed, at, to, tail, kind)
    ?? odd(lexed, at, to, tail)
    ?? directed(lexed, at, to, tail)
    ?? thesisExtent(lexed, at, tail)
    ?? document(lexed, at, to, tail)
    ?? sameVolume(lexed, at, to, tail)
    ?? sovietImprint(lexed, at, to, tail)
    ?? lettersEdition(lexed, at, to, tail)
    ?? lawReview(lexed, at, to, tail, kind)
    ?? price(lexed, at, tail)
    ?? pageCount(lexed, at, tail, kind, stopped)
    ?? firstPrinted(lexed, at, tail, stopped)
    ?? medium(lexed, at, to, tail, stopped)
    ?? edition(lexed, at, tail)
    ?? commandPaper(lexed, at, tail)
    ?? printerBehind(lexed, at, to, tail, stopped)
    ?? houseBySemicolon(lexed, at, to, tail)
    ?? bookNumber(lexed, at)
    ?? role(lexed, at, to, tail, done)
    ?? editorsBehind(lexed, at, to, tail, kind, done)
    ?? daily(lexed, at, to, tail, done)
    ?? series(lexed, at, to, tail, done)
    ?? sources(lexed, at, to, tail)
    ?? thesisBehind(lexed, at, to, tail)
    ?? containerBehind(lexed, at, to, tail, kind, done, stopped, around)
    ?? journalOrImprint(lexed, at, to, tail, done)
    ?? titledVolume(lexed, at, tail, done)
    ?? journalTown(lexed, at, tail)
    ?? journalImprint(lexed, at, to, tail, kind, done)
    ?? journalNumbers(lexed, at, to, tail, kind, done)
    ?? bookVolume(lexed, tail.printed && lexed.among(at, 'hier here') && lexed.is(at + 1, IS.volume) ? at + 1 : at, to, tail, done)
    ?? seat(lexed, at, to, tail, kind, done)
    ?? date(lexed, at, tail, done)
    ?? part(lexed, at, to, tail)
    ?? numberedDocument(lexed, at, to, tail)
    ?? diaryEntry(lexed, at, tail)
    ?? locator(lexed, at, to, tail, done, stopped)
    ?? (done ? at : words(lexed, at, to, tail, around, stopped));
}

const beyond = (end: number, at: number): number | null => (end > at ? end : null);

function address(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail;
  const found = addressAt(lexed, at, to);
  found?.put(draft);
  return found?.end ?? null;
}

function brackets(lexed: Lexed, at: number, to: number, tail: Tail, kind: number): number | null { return kind === OPEN ? bracket(lexed, at, to, tail) : null; }

function odd(lexed: Lexed, at: number, to: number, tail: Tail): number | null { return beyond(oddEnd(lexed, at, to, tail), at); }

/** *Vertigo. Directed by Alfred Hitchcock, Paramount, 1958* */
function directed(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const list = isDirected(lexed, at) ? personsAt(lexed, at + 2, to) : null;
  if (list === null || list.persons.length === 0) return null;
  put(tail.draft, 'director', list.persons);
  tail.medium = 'motion_picture';
  const house = lexed.kind(list.end) === COMMA ? plainPublisher(lexed, list.end + 1, to) : 0;
  if (house <= list.end + 1 || !isYear(lexed, house + 1)) return list.end;
  put(tail.draft, 'publisher', lexed.slice(list.end + 1, house));
  tail.printed = true;
  return house;
}

function thesisExtent(lexed: Lexed, at: number, { draft }: Tail): number | null {
  const end = thesisExtentEnd(lexed, at);
  if (end === at) return null;
  put(draft, 'issued', dateAt(lexed, at)?.date); put(draft, 'number-of-pages', lexed.word(at + 2));
  return end;
}

/** *First published 1983*, *Originally published in 1859*: behind the imprint. */
function firstPrinted(lexed: Lexed, at: number, { draft, printed }: Tail, stopped: boolean): number | null {
  if (!printed || !stopped || !lexed.among(at, 'first originally') || lexed.word(at + 1) !== 'published') return null;
  const year = lexed.among(at + 2, 'in') ? at + 3 : at + 2, date = isYear(lexed, year) ? dateAt(lexed, year) : null;
  if (date === null) return null;
  put(draft, 'original-date', date.date);
  return date.end;
}

/** *Web. 4 May 2011.*, *Print.*: how it was read, and when. */
function medium(lexed: Lexed, at: number, to: number, { draft }: Tail, stopped: boolean): number | null {
  const catalogue = catalogueEnd(lexed, at);
  if (catalogue > at) { if (lexed.word(at) < 't') put(draft, 'genre', lexed.slice(at, catalogue)); return catalogue; }
  if (!stopped || !lexed.among(at, 'web print') || lexed.kind(at + 1) !== STOP && at + 1 < to) return null;
  const seen = lexed.word(at) === 'web' ? dateAt(lexed, at + 2) : null;
  if (seen !== null) draft.accessed = seen.date;
  return seen?.end ?? at + 1;
}

/** *ISBN 0-19-828938-9*, *STC 24446*: it names the book, and no field has it. */
function bookNumber(lexed: Lexed, at: number): number | null {
  const number = lexed.kind(at + 1) === COLON ? at + 2 : at + 1;
  return lexed.among(at, 'isbn issn stc estc') && lexed.kind(number) === NUMBER ? Math.max(rangeEnd(lexed, number), number + 1) : null;
}

/** *a cura di Anna Berg* */
function role(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean): number | null {
  const found = !done && (lexed.is(at, IS.editor | IS.translator) || lexed.among(at, 'a sous with sotto newly aus под wyd edizione')) ? namedRoleAt(lexed, at, to) : null;
  if (found !== null) putRole(tail.draft, found, tail);
  return found?.end ?? null;
}

function thesisBehind(lexed: Lexed, at: number, to: number, tail: Tail): number | null { return isThesis(lexed, at) ? thesis(lexed, at, to, tail) : null; }

function titledVolume(lexed: Lexed, at: number, tail: Tail, done: boolean): number | null { const { draft, printed } = tail; return printed || done ? null : beyond(volumeTitle(lexed, at, draft), at); }

/** *4 May 1919*, *n.d.*; a year that the head has said already is passed over. */
function date(lexed: Lexed, at: number, tail: Tail, done: boolean): number | null {
  const { draft } = tail, late = done && tail.entry && draft.issued === undefined && isYear(lexed, at) && lexed.kind(at + 1) !== COMMA;
  // *(2016). …. Washington Post, June 16.*
  const [known] = draft.issued?.['date-parts'] ?? [], day = tail.dated && known?.length === 1 && draft['container-title'] !== undefined ? dayAt(lexed, at, lexed.size, known[0] ?? 0) : null;
  if (day !== null) { draft.issued = day.date; tail.day = true; return day.end; }
  const found = done && !late ? null : publishedAt(lexed, at) ?? dateAt(lexed, at) ?? undatedAt(lexed, at);
  if (found === null) return null;
  const grain = 'grain' in found ? found.grain : '', inText = grain === 'year' && lexed.kind(found.end) === LOWER;
  // *2010. …. In: Proceedings of the Congress, 11–16 April 2010, Sydney*: the year of the head, to the day
  if (tail.dated && !inText && grain !== 'year' && known?.length === 1 && 'date' in found && found.date['date-parts']?.[0]?.[0] === known[0] && draft['container-title'] !== undefined) { draft.issued = found.date; return found.end; }
  if (draft.issued !== undefined || inText) return grain === 'year' && !inText && tail.dated && lexed.kind(at - 1) === COMMA ? found.end : null;
  draft.issued = found.date;
  if (grain === 'day') tail.day = true;
  return found.end;
}

/** *I, 242–95* behind an imprint */
function part(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  // *(Washington, 1880–1901), ser. 1, vol. 27, pt. 2, 318*
  if (tail.printed && lexed.among(at, 'ser series') && lexed.kind(skipStop(lexed, at + 1)) === NUMBER) return skipStop(lexed, at + 1) + 1;
  return tail.printed || tail.draft.issued !== undefined && tail.named && !tail.journal ? beyond(partBehind(lexed, at, to, tail), at) : null; }

/** *pp. 12–15*, and a bare page where something tells that it is one. */
function locator(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean, stopped: boolean): number | null {
  const { draft } = tail, found = locatorAt(lexed, at, to, !stopped || tail.entry);
  // *Les obligations, …, 2011, n° 632*: a numbered paragraph
  if (found === null && tail.printed && !tail.journal && !tail.inBook && tail.locator === undefined && lexed.is(at, IS.issue) && '°º'.includes(lexed.text.charAt(lexed.start(labelEnd(lexed, at)) - 2))) { const number = labelEnd(lexed, at), last = rangeEnd(lexed, number); if (number > at && last > number) { tail.locator = { label: 'section', value: lexed.slice(number, last) }; return last; } }
  if (found === null || !found.labelled && (done || draft.issued === undefined && !tail.printed && draft['container-title'] === undefined)) return null;
  // *Figures and Roles. Pages 167–259 in A History of Private Life*
  if (found.labelled && found.locator.label === 'page' && draft.page === undefined && draft['container-title'] === undefined && lexed.word(found.end) === 'in' && inEnd(lexed, found.end) > found.end) { put(draft, 'page', found.locator.value); tail.inBook = true; return found.end; }
  if (!putPage(draft, found.locator, tail, found.labelled)) tail.locator ??= found.locator;
  return pinpoint(lexed, found.end, to, tail);
}
