import type { Draft } from './draft.js';
import { AMPERSAND, CLOSE, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { isSentence, leadsOn, leadsToPerson } from './is-sentence.js';
import { opensAddress } from './read-address.js';
import { dateAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { isHouseWord, JOURNAL_HEADS } from './read-publisher.js';
import { numbersAt } from './read-numbers.js';
import { editionAt } from './read-edition.js';
import { placesEnd } from './read-places.js';
import { type Around, textEnd } from './read-title.js';
import { isDatedBefore } from './year-later.js';
import { houseBefore, imprintByStops } from './title-imprint.js';
import { anyToken, isCapital, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';

interface TitleEnd { end: number; sure: boolean; close?: number; issued?: Draft['issued']; publisher?: string; place?: string }

/** The end of a title that no quotation marks close; null if the stretch is a sentence. */
export function titleEnd(lexed: Lexed, from: number, around: Around, named: boolean): TitleEnd | null {
  const found = textEnd(lexed, from, around), { end, sure } = found;
  if (!(named && around.dated) && isSentence(lexed, from, end, named) && !isListedWork(lexed, from, end, around.to) || !named && (leadsOn(lexed, from, end) || leadsToPerson(lexed, from, end))) return null;
  if (named && !around.dated && isDatedBefore(lexed, from, end)) return beforeYear(lexed, from, end, named);
  if (sure) return (around.entry ? beforeImprint(lexed, from, end, around) : null) ?? beforeHouse(lexed, from, end, around) ?? found;
  const year = around.dated ? null : beforeYear(lexed, from, around.to, named);
  return year ?? (around.dated || around.entry ? { end: firstStop(lexed, from, around.to), sure: false } : null);
}

/** In bibliographies the journal without numbers, or the publisher, stands between the title’s full stop and what was found. */
function beforeImprint(lexed: Lexed, from: number, end: number, { to, dated }: Around): TitleEnd | null {
  const stop = lastStop(lexed, from, end), imprint = imprintAt(lexed, end, to, dated);
  // *The Long Road. New York. Harper and Row. 1969.*
  const year = (imprint?.end ?? 0) - 1, stops = imprint?.imprint.place === undefined && isYear(lexed, year) ? imprintByStops(lexed, from, year) : null;
  if (stops !== null) return { ...stops, sure: false, close: year + 1, issued: imprint?.imprint.issued };
  if (stop <= from || end - stop <= 1 || lexed.kind(end) === OPEN || editionAt(lexed, end) !== null || lexed.kind(end) === NUMBER && lexed.is(end + 1, IS.volume)) return null;
  const parted = imprint === null ? numbersAt(lexed, end, to) !== null || lexed.is(end, IS.page) || dateAt(lexed, end) !== null : imprint.imprint.publisher === undefined && !isSubtitle(lexed, stop, end - 1);
  return parted ? { end: stop, sure: true } : null;
}

/** *Eine praktische Anleitung*: no house and no journal is called so. */
const isSubtitle = (lexed: Lexed, from: number, to: number): boolean => !lexed.is(from, IS.in) && (lexed.among(from, 'ein eine a an un une una') || anyToken(from, to, (at) => lexed.kind(at) === LOWER && lengthOf(lexed, at) > 3 && !lexed.is(at, IS.join | IS.particle)));

/** *(1980), Il nome della rosa, Bompiani, Milano.* */
function beforeHouse(lexed: Lexed, from: number, end: number, { to, dated }: Around): TitleEnd | null {
  if (lexed.kind(end - 1) !== COMMA) return null;
  // *Attacking Faulty Reasoning, Wadsworth Publishing Company, Belmont, California 1980*
  const seat = dated ? null : imprintAt(lexed, end, to, false), head = seat?.imprint.place === undefined || seat.imprint.publisher !== undefined || seat.imprint.issued === undefined ? -1 : houseEnds(lexed, from, end - 1);
  if (head > 0 && seat !== null) return { end: head - 1, sure: false, close: seat.end, publisher: lexed.slice(head, end - 1), place: seat.imprint.place as string, issued: seat.imprint.issued };
  const comma = dated ? publisherBefore(lexed, from, end - 1) : -1, town = comma > 0 ? placesEnd(lexed, end) : 0;
  return town > 0 && town >= to - 1 ? { end: comma - 1, sure: false, close: town, publisher: lexed.slice(comma, end - 1), place: lexed.slice(end, town) } : null;
}

/** The first word of a house between commas; -1 if none says that it is one. */
function houseEnds(lexed: Lexed, from: number, to: number): number {
  let at = to - 1;
  while (at > from && to - at < 7 && (isCapital(lexed.kind(at)) || lexed.kind(at) === AMPERSAND || lexed.is(at, IS.join) || lexed.word(at) === 'of')) at--;
  return at > from + 1 && lexed.kind(at) === COMMA && isCapital(lexed.kind(at + 1)) && anyToken(at + 1, to, (word) => isHouseWord(lexed, word)) ? at + 1 : -1;
}

/** The end before a year that nothing but a comma, or nothing at all, parts from the title: the last that stands outside brackets. */
function beforeYear(lexed: Lexed, from: number, to: number, named: boolean): TitleEnd | null {
  for (let at = to - 1; at > from; at--) {
    if (lexed.kind(at) === CLOSE) { at = Math.max(lexed.partner(at), from); continue; }
    if (!isYear(lexed, at) || lexed.kind(at - 1) === DASH) continue;
    if (lexed.is(at - 1, IS.month | IS.season)) at -= lexed.kind(at - 2) === NUMBER ? 2 : 1;
    const date = dateAt(lexed, at);
    if (date === null || lexed.kind(date.end) === LOWER && !lexed.is(date.end, IS.page)) continue;
    const house = lexed.kind(at - 1) === SEMICOLON ? houseBefore(lexed, from, at - 1) : 0, stops = house > 0 ? null : imprintByStops(lexed, from, at);
    const dated = { sure: false, close: date.end, issued: date.date };
    if (stops !== null) return { ...stops, ...dated };
    if (house > 0) return { end: house, sure: true };
    return lexed.kind(at - 1) === COMMA ? behindComma(lexed, from, at - 1, named, dated) : behindTown(lexed, from, at, named, dated);
  }
  return null;
}

type Dated = Pick<TitleEnd, 'sure' | 'close' | 'issued'>;

/** *The Comintern, Novosti, 1969*: an unknown publisher; *Journal of Intelligent Information Systems, 1995*: a journal. */
function behindComma(lexed: Lexed, from: number, stop: number, named: boolean, dated: Dated): TitleEnd {
  let comma = stop - 1;
  while (comma > from && ![COMMA, STOP, CLOSE].includes(lexed.kind(comma))) comma--;
  if (comma > from && lexed.kind(comma) === COMMA && lexed.kind(comma - 2) === COMMA && isCapital(lexed.kind(comma - 1)) && hasJoin(lexed, comma, stop)) comma -= 2;
  if (comma > from && stop - comma <= 9 && lexed.kind(comma) === STOP && lexed.among(comma + 1, JOURNAL_HEADS)) return { end: comma + 1, sure: true };
  // *(1931–1956), Stylos, Xanten, 2006*: what brackets end is the title, and house and town follow
  const house = [2, 3, 4, 5].find((back) => lexed.kind(comma - back) === COMMA && lexed.kind(comma - back - 1) === CLOSE);
  if (named && house !== undefined && lexed.kind(comma) === COMMA && isCapital(lexed.kind(comma - house + 1)) && isCapital(lexed.kind(comma + 1)) && stop - comma < 4) return { ...dated, end: comma - house, publisher: lexed.slice(comma - house + 1, comma), place: lexed.slice(comma + 1, stop) };
  const published = comma > from && named && stop - comma <= 9 && isCapital(lexed.kind(comma + 1)) && lexed.kind(comma) !== CLOSE;
  return published ? { ...dated, end: comma, publisher: lexed.slice(comma + 1, stop) } : { ...dated, end: stop };
}

/** *Title, Nijmegen 1978*: a town that no table knows. */
function behindTown(lexed: Lexed, from: number, stop: number, named: boolean, dated: Dated): TitleEnd {
  let town = stop;
  while (town > from && stop - town < 3 && isCapital(lexed.kind(town - 1))) town--;
  const parted = town < stop && town > from + 1 && lexed.kind(town - 1) === COMMA && (named || placesEnd(lexed, town) === stop);
  return parted ? { ...dated, end: town - 1, place: lexed.slice(town, stop) } : { ...dated, end: stop };
}

/** *Oxford companion to the mind. Oxford, England: Oxford University Press, 1987*: at the head of its line, before a whole imprint, a title may have small letters. */
function isListedWork(lexed: Lexed, from: number, end: number, to: number): boolean {
  if (from > 3 || end - from > 24 || lexed.kind(end - 1) !== STOP || anyToken(from, end, (at) => lexed.kind(at) === LOWER && lexed.is(at, IS.sentence))) return false;
  // *Highcharts: Interactive charts for your webpage. URL https://…*
  if (opensAddress(lexed, end)) return true;
  const { imprint } = imprintAt(lexed, lexed.kind(end) === OPEN && isYear(lexed, end + 1) ? lexed.next(end) + 1 : end, to, true) ?? {};
  return imprint?.place !== undefined && imprint.publisher !== undefined;
}

/** The comma before the one to three capitals that stand alone between commas; -1 if others stand there. */
function publisherBefore(lexed: Lexed, from: number, to: number): number {
  let at = to - 1;
  while (at > from && to - at < 5 && (isCapital(lexed.kind(at)) || lexed.kind(at) === AMPERSAND)) at--;
  return at > from + 1 && at < to - 1 && lexed.kind(at) === COMMA ? at + 1 : -1;
}

/** *Harcourt, Brace and World*: a publisher with an *and* at its end. */
const hasJoin = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.join) || lexed.kind(at) === AMPERSAND);

function lastStop(lexed: Lexed, from: number, to: number): number { for (let at = to - 2; at > from; at--) if (lexed.kind(at) === STOP && lexed.spaced(at) && isCapital(lexed.kind(at + 1))) return at + 1; return -1; }

export function firstStop(lexed: Lexed, from: number, to: number): number {
  for (let at = from + 1; at < to; at = lexed.next(at)) if (lexed.kind(at) === STOP && lexed.spaced(at)) return at + 1;
  return to;
}
