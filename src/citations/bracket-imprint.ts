import { inEnd } from './container-sign.js';
import { put } from './draft.js';
import { beforeExtent, extentAt } from './extent.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { COMMA, INITIAL, type Lexed, LOWER, NUMBER, SEMICOLON } from './lex.js';
import { putImprint, putPage } from './put-fields.js';
import type { Imprint } from './read-imprint.js';
import { locatorAt } from './read-locator.js';
import { editionAt } from './read-edition.js';
import { volumeAt } from './read-volume.js';
import { isThesis, thesisEnd } from './read-thesis.js';
import type { Tail } from './tail.js';
import { anyToken, commaIn, isCapital, isSquare, isYear, signAt, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';
import { datedLater } from './year-later.js';

/** *(London: Verso, 1991)*, *(2nd ed. 1995)*, *(Economic History Review Supplements, no. 1, 1953)*, *[1944]*: imprint, edition and year; null if the brackets hold none. */
export function imprintBracket(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail, close = lexed.partner(at);
  const edition = editionAt(lexed, at + 1);
  if (edition !== null) put(draft, 'edition', edition.edition);
  const printed = imprintInBrackets(lexed, at, tail.dated);
  if (printed === null) {
    // *(2nd ed., pp. 45–67)*
    const pages = edition !== null && lexed.kind(edition.end) === COMMA ? locatorAt(lexed, edition.end + 1, close, false) : null;
    if (pages !== null) putPage(draft, pages.locator, tail, true);
    return edition === null ? null : close + 1;
  }
  const square = isSquare(lexed, at), { publisher, place, issued } = printed.imprint;
  // *[1944]* before the imprint, *“Politics” (June 30, 1949), in*: the date of the first printing
  if (publisher === undefined && place === undefined && !tail.dated && draft.issued === undefined && close + 2 < to && (square || tail.quoted && inEnd(lexed, skipComma(lexed, close + 1)) > skipComma(lexed, close + 1))) { put(draft, 'original-date', issued); return close + 1; }
  const end = beforeExtent(lexed, at, close);
  if (end < close && lexed.kind(end) === COMMA) {
    const counted = lexed.kind(end + 1) === NUMBER && lexed.is(end + 2, IS.page) ? lexed.word(end + 1) : extentAt(lexed, end + 1)?.pages;
    if (counted === undefined) tail.locator ??= locatorAt(lexed, end + 1, close, false)?.locator;
    else put(draft, 'number-of-pages', counted);
  }
  // *Atti del colloquio (Urbino 3–6 ottobre 1988), Ludus 3 (1990)*: where and when a meeting was held
  if (place !== undefined && publisher === undefined && draft['container-title'] !== undefined && issued?.['date-parts']?.length === 2 && datedLater(lexed, close + 1, to)) { put(draft, 'event-place', place); return close + 1; }
  if (draft.issued === undefined || !tail.printed) { putPrinted(lexed, at, printed.imprint, edition !== null, tail); return close + 1; }
  // *Gallimard, 1988 [1922], p. 15*
  if (isYear(lexed, at + 1) && close === at + 2 && draft['original-date'] === undefined) {
    // *Cambridge 1956 (1967²)*: a later year is of no first printing
    if ((issued?.['date-parts']?.[0]?.[0] ?? 0) <= (draft.issued['date-parts']?.at(-1)?.[0] ?? Infinity)) put(draft, 'original-date', issued);
    return close + 1;
  }
  return square ? at : close + 1;
}

/** Sorts what stands where a publisher would: manuscripts, series and conferences have fields of their own. */
function putPrinted(lexed: Lexed, at: number, printed: Imprint, revised: boolean, tail: Tail): void {
  const { draft } = tail;
  const school = putThesis(lexed, at + 1, lexed.partner(at), tail);
  const volume = volumeAt(lexed, at + 1);
  if (volume !== null) put(draft, 'volume', volume.volume);
  const imprint = { ...printed };
  if (school !== '') imprint.publisher ??= school;
  if (tail.journal && draft.volume !== undefined && (imprint.place === undefined || imprint.publisher === undefined && !lexed.is(at + 1, IS.placeHead))) { delete imprint.publisher; delete imprint.place; }
  if (imprint.publisher !== undefined && revised) imprint.publisher = imprint.publisher.replace(/^[^,]*ed\.?,? ?/u, '');
  // *(unpublished MS, 1959)*
  if (imprint.publisher !== undefined && imprint.place === undefined && /^(?:unpub|typescript|manuscript|mimeo|unveröff|inédit|inedito|(?:MS|TS)$)/iu.test(imprint.publisher)) { draft.genre ??= imprint.publisher; delete imprint.publisher; tail.printed = true; }
  // *(Economic History Review Supplements, no. 1, 1953)*
  const serial = imprint.place === undefined ? /^(.{6,}?), ?(?:nos?|vol|vols|Nr|Bd|n)\.? ?(\d{1,4})$/u.exec(imprint.publisher ?? '') : null;
  if (serial !== null) { put(draft, 'collection-title', serial[1]); put(draft, 'collection-number', serial[2]); delete imprint.publisher; tail.printed = true; }
  // *(UK Constitutional Law Blog, 17 September 2016)*, *(Law Com No 304, 2006)*
  if (imprint.publisher !== undefined && imprint.place === undefined && draft['container-title'] === undefined && tail.quoted && (imprint.issued?.['date-parts']?.[0]?.length === 3 || signAt(lexed, lexed.next(at)) === '<')) { put(draft, 'container-title', imprint.publisher); tail.journal = true; delete imprint.publisher; }
  if (imprint.place === undefined && /^\p{Lu}[\p{L} ]{1,30} (?:[Nn]o\.? ?)?\d{2,5}$/u.test(imprint.publisher ?? '') && draft['container-title'] === undefined) { put(draft, 'number', imprint.publisher); tail.medium ??= 'report'; tail.printed = true; delete imprint.publisher; }
  // *(paper presented at the annual meeting of …, Pittsburgh, PA, October 2003)*
  if (imprint.publisher !== undefined && /^(?:unpublished )?(?:paper|lecture|talk|address|remarks|speech) (?:presented|given|delivered|read|at)/iu.test(imprint.publisher)) { draft.genre = 'paper'; put(draft, 'event-place', imprint.place); delete imprint.publisher; delete imprint.place; }
  putImprint(draft, imprint, tail);
  if (draft['container-title'] !== undefined && !/(?:Paper|Report)s?(?: Series)?,? (?:[Nn]o\. ?)?\d+$/u.test(draft['container-title']) && (draft.publisher !== undefined || draft['publisher-place'] !== undefined)) { tail.inBook = true; }
}

/** *(PhD thesis, …)*, *(PhD Plymouth University, 2011)*, *(University of Exeter PhD thesis, 2011)*: what degree it was for; the university beside the word, or ''. */
function putThesis(lexed: Lexed, first: number, close: number, tail: Tail): string {
  const from = lexed.word(first) === 'unpublished' && isCapital(lexed.kind(first + 1)) ? first + 1 : first, comma = commaIn(lexed, from, close);
  let at = from;
  while (at < comma && at - from < 8 && lexed.kind(at) <= INITIAL && !lexed.is(at, IS.thesis) && !isThesis(lexed, at)) at++;
  if (!(at < comma || at === from) || !lexed.is(at, IS.thesis) && !isThesis(lexed, at)) return '';
  const end = thesisEnd(lexed, at);
  tail.thesis = true;
  tail.draft.genre = lexed.slice(at > from ? at : first, end);
  return at > from ? end === comma ? lexed.slice(from, at) : '' : isCapital(lexed.kind(end)) ? lexed.slice(end, comma) : '';
}

/** *(Annali di storia 12)*, *(LNCS 2870)*, *(Civilisations et mentalités)*: a series, behind the imprint or the year; null if it is none. */
export function seriesBracket(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail, close = lexed.partner(at);
  const first = at + 1;
  const named = lexed.kind(first) === LOWER && lexed.kind(close - 1) === NUMBER && close - first > 2 && !isSquare(lexed, at) && !anyToken(first, close - 1, (word) => lexed.kind(word) > LOWER) && !isYear(lexed, close - 1) && !lexed.is(first, IS.volume | IS.issue | IS.page | IS.note | IS.section);
  if (!isCapital(lexed.kind(first)) && !named || close - at >= 12 || tail.locator !== undefined || draft['collection-title'] !== undefined) return null;
  if (lexed.kind(close - 1) === NUMBER) {
    let end = close - 1;
    while (end > first && (lexed.kind(end - 1) === COMMA || lexed.kind(end - 1) === SEMICOLON || lexed.is(end - 1, IS.volume | IS.issue))) end--;
    put(draft, 'collection-title', lexed.slice(first, end)); put(draft, 'collection-number', lexed.slice(close - 1, close));
    return close + 1;
  }
  if (!tail.printed || !tail.entry || close + 2 < to || close - at <= 2 && draft['number-of-pages'] === undefined) return null;
  put(draft, 'collection-title', lexed.slice(first, close));
  return close + 1;
}
