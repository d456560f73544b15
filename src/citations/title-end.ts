import type { Draft } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { honoursEnd } from './head-beginning.js';
import { opensAddress } from './read-address.js';
import { dateAt } from './read-date.js';
import { ownerEnd } from './owner.js';
import { imprintAt } from './read-imprint.js';
import { JOURNAL_HEADS } from './read-publisher.js';
import { numbersAt } from './read-numbers.js';
import { editionAt } from './read-edition.js';
import { placesEnd } from './read-places.js';
import { personsAt } from './read-persons.js';
import { type Around, textEnd } from './read-title.js';
import { isDatedBefore } from './year-later.js';
import { houseBefore, imprintByStops } from './title-imprint.js';
import { anyToken, isCapital, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

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
  const comma = dated && lexed.kind(end - 1) === COMMA ? publisherBefore(lexed, from, end - 1) : -1, town = comma > 0 ? placesEnd(lexed, end) : 0;
  return town > 0 && town >= to - 1 ? { end: comma - 1, sure: false, close: town, publisher: lexed.slice(comma, end - 1), place: lexed.slice(end, town) } : null;
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
  while (comma > from && lexed.kind(comma) !== COMMA && lexed.kind(comma) !== STOP && lexed.kind(comma) !== CLOSE) comma--;
  if (comma > from && lexed.kind(comma) === COMMA && lexed.kind(comma - 2) === COMMA && isCapital(lexed.kind(comma - 1)) && hasJoin(lexed, comma, stop)) comma -= 2;
  if (comma > from && stop - comma <= 9 && lexed.kind(comma) === STOP && lexed.among(comma + 1, JOURNAL_HEADS)) return { end: comma + 1, sure: true };
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

/** *For discussion, see …*, *As to the first, …*: a sentence that has begun. */
function leadsOn(lexed: Lexed, from: number, to: number): boolean {
  if (!lexed.among(from, 'for as on in since when while after although though if because with from at by to such examples example during under based für zur zum zu über sul sulla sulle sui pour sur per')) return false;
  // the comma that ends the stretch may end a title: *On the Origins of War, ed. …*
  for (let at = from; at < to - 1; at = lexed.next(at)) if (lexed.kind(at) === COMMA || lexed.kind(at) === QUOTE) return true;
  return false;
}

/** *The figures are from Robert Gilpin, …*, *The best account remains Melvyn P. Leffler’s A Preponderance of Power*: a sentence up to its verb, and the author behind it. */
function leadsToPerson(lexed: Lexed, from: number, to: number): boolean {
  // *The interpretation in E. R. May, …*: nothing but small words up to the preposition
  let verb = lexed.kind(from + 1) === LOWER && !lexed.is(from + 1, IS.particle);
  for (let at = from + 1; verb && at < to && !lexed.among(at, 'in by'); at++) if (lexed.kind(at) !== LOWER || at - from > 6) verb = false;
  for (let at = from + 1; at < to && at - from < 40; at = lexed.next(at)) {
    // *Counted from E. 159/370. M. G. Davies, The Enforcement, …*
    if (lexed.kind(at) === STOP && lexed.spaced(at) && lexed.kind(at + 1) <= INITIAL) { const list = personsAt(lexed, honoursEnd(lexed, at + 1), to); if (list.manner === 'initials' && list.persons.length > 0 && lexed.kind(list.end) === COMMA) return true; }
    if (lexed.kind(at) !== LOWER) continue;
    const word = lexed.word(at), is = lexed.is(at, IS.sentence) || isListed('remains remain includes include am relies draws', word);
    verb ||= is;
    if (!is && !(verb && isListed('from by in on see for', word))) continue;
    // *The best treatment is still Adam B. Ulam, …*
    const name = lexed.among(at + 1, 'still probably perhaps now arguably undoubtedly surely') ? at + 2 : at + 1, list = personsAt(lexed, name, to);
    if (list.persons.length > 0 && (list.manner === 'full' || list.manner === 'initials') && (lexed.kind(list.end) === COMMA || lexed.kind(list.end) === QUOTE) || ownerEnd(lexed, name) > name) return true;
  }
  return false;
}

/** A title has no finite verb among small words, where no author vouches for it. */
export function isSentence(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  let verbs = 0, lower = 0, capital = 0;
  for (let at = from; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER) { lower++; if (lexed.is(at, IS.sentence)) verbs++; }
    if (!named && leadsToTitle(lexed, at)) return true;
    else if (kind === CAPITAL || kind === UPPER) capital++;
    if (kind === STOP && lexed.spaced(at) && isListed('See Cf For As In On But However This The It He She They Vgl Siehe', lexed.slice(at + 1, at + 2).replace(/\.$/u, '')) && verbs > 1) return true;
  }
  if (named) return verbs > 3 && lower > capital * 3;
  if (isEnglishSentence(lexed, from, to)) return true;
  return verbs > 0 && lower > capital || verbs > 2;
}

/** *Hill elaborates on this in The Long Road*, *this builds on his work, notably The Long Road*: the title begins within the stretch; not *Women in The Hague*. */
const leadsToTitle = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && isCapital(lexed.kind(at + 1)) && (lexed.word(at) === 'notably' || lexed.word(at) === 'in' && lexed.word(at + 1) === 'the' && isCapital(lexed.kind(at + 2)) && !lexed.is(at + 2, IS.region) && !lexed.among(at + 2, 'hague gambia netherlands'));

/** English titles without an author are written with capitals; a stretch of small words is a sentence. */
export function isEnglishSentence(lexed: Lexed, from: number, to: number): boolean {
  let english = false, lower = 0, capital = 0;
  for (let at = from + 1; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER && lexed.among(at, 'the of by to with for and was')) english = true;
    else if (kind === LOWER && lengthOf(lexed, at) > 3) lower++;
    else if (isCapital(kind)) capital++;
  }
  return english && lower >= Math.max(2, capital);
}
