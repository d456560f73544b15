import type { CslDate } from '../records/citation.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, STOP } from './lex.js';
import { placeEnd, placesEnd, unknownPlaceEnd } from './read-places.js';
import { dateAt, undatedAt } from './read-date.js';
import { isBoundary, plainPublisher, publisherRun } from './read-publisher.js';
import { endsInStop, isCapital, isSquare, isYear, opensName, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface Imprint {
  readonly place?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** The year of the first printing: *1992 [1954]*, *1961; repr., Harmondsworth …*. */
  readonly original?: CslDate;
  readonly series?: string;
}

export interface ImprintAt {
  readonly imprint: Imprint;
  readonly end: number;
}

/** Before this year a name alone in the brackets of an imprint is the town. */
const OLD = '1930';

/** Splits *Washington, D.C. and Stanford, California: Woodrow Wilson Center Press and Stanford University Press* into place and publisher. */
function placeAndPublisher(lexed: Lexed, from: number, to: number): Imprint {
  let end = to;
  while (end > from && [COMMA, COLON, SEMICOLON, STOP].includes(lexed.kind(end - 1))) end--;
  let start = from;
  while (start < end && [COMMA, COLON, SEMICOLON].includes(lexed.kind(start))) start++;
  if (start >= end) return {};
  // *Washington, D.C.: Woodrow Wilson Center Press; Stanford: Stanford University Press*
  for (let at = start; at < end; at = lexed.next(at)) if (lexed.kind(at) === SEMICOLON) {
    const one = placeAndPublisher(lexed, start, at), other = placeAndPublisher(lexed, at + 1, end);
    if (one.place !== undefined && one.publisher !== undefined && other.place !== undefined && other.publisher !== undefined) return { place: `${one.place}; ${other.place}`, publisher: `${one.publisher}; ${other.publisher}` };
    break;
  }
  for (let at = start; at < end; at = lexed.next(at)) if (lexed.kind(at) === COLON && at > start && at < end - 1) return placesEnd(lexed, at + 1) >= end && placesEnd(lexed, start) === start ? { publisher: lexed.slice(start, at), place: lexed.slice(at + 1, end) } : { place: lexed.slice(start, at), publisher: lexed.slice(at + 1, end).replace(/，\d{4}年.*$/u, '') };
  const places = placesEnd(lexed, start);
  if (places >= end) return { place: lexed.slice(start, end) };
  if (places > start && lexed.kind(places) === COMMA) return { place: lexed.slice(start, places), publisher: lexed.slice(places + 1, end) };
  for (let at = end - 1; at > start; at--) if (lexed.kind(at) === COMMA && placesEnd(lexed, at + 1) >= end) {
    // *University of California Press, Berkeley, Los Angeles*
    let first = at;
    for (let back = at - 1; back > start; back--) if (lexed.kind(back) === COMMA && placesEnd(lexed, back + 1) >= end) first = back;
    return { publisher: lexed.slice(start, first), place: lexed.slice(first + 1, end) };
  }
  // *(Haarlem 1919)*
  if (end === to && isYear(lexed, to) && end - start === 1 && lexed.kind(start) === CAPITAL && !lexed.is(start, IS.publisher)) return { place: lexed.slice(start, end) };
  // *(Harrisburg, 1896)*: books of that age name their town
  if (end - start === 1 && isYear(lexed, to) && lexed.word(to) < OLD && lexed.kind(start) === CAPITAL && !lexed.is(start, IS.publisher)) return { place: lexed.slice(start, end) };
  return { publisher: lexed.slice(start, end) };
}

/** The date that ends at `to`: where it begins, or `to`. */
function dateBefore(lexed: Lexed, from: number, to: number): { start: number; date: CslDate } | null {
  for (let at = Math.max(from, to - 9); at < to; at++) {
    const found = dateAt(lexed, at) ?? undatedAt(lexed, at);
    if (found !== null && found.end === to) return { start: at, date: found.date };
  }
  return null;
}

/** The imprint in the brackets that open at a token: *(Norwalk, Conn.: EastBridge, 2005)*; null if no date ends them, or with a year known already a town opens them. */
export function imprintInBrackets(lexed: Lexed, open: number, dated = false): { readonly imprint: Imprint; readonly from: number; readonly dateFrom: number } | null {
  const close = lexed.partner(open);
  if (lexed.kind(open) !== OPEN || close < open || close - open > 60) return null;
  let to = close;
  if (lexed.kind(to - 1) === STOP) to--;
  // *(Harmondsworth: Peregrine, 1978 edn.)*
  if (lexed.is(to - 1, IS.edition) && isYear(lexed, to - 2)) to--;
  let from = open + 1;
  let original: CslDate | undefined;
  // *1992 [1954]*
  if (lexed.kind(to - 1) === CLOSE && lexed.partner(to - 1) === to - 3 && isSquare(lexed, to - 3) && isYear(lexed, to - 2) && isYear(lexed, to - 4)) { original = dateAt(lexed, to - 2)?.date; to -= 3; }
  // *1961; repr., Harmondsworth: Penguin, 1990*
  else if (isYear(lexed, from) && (lexed.kind(from + 1) === SEMICOLON || lexed.kind(from + 1) === COMMA) && REPRINT.test(lexed.word(from + 2))) { original = dateAt(lexed, from)?.date; from += 3; }
  // *(Cambridge, 1897; repr. London: Fontana, 1960)*
  else for (let at = from + 1; at < to - 2; at++) if (lexed.kind(at) === SEMICOLON && REPRINT.test(lexed.word(at + 1))) {
    const early = dateBefore(lexed, from, at);
    original = early?.date;
    if (early !== null) {
      let again = at + 2;
      if (lexed.kind(again) === STOP || lexed.kind(again) === COMMA) again++;
      // *(Oxford, 1908; repr. 1971)*: the same house printed it again
      if (isYear(lexed, again) && again === to - 1) return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, early.start), early.start), issued: dateAt(lexed, again)?.date ?? early.date, original: early.date }, from: open + 1, dateFrom: again };
      from = again;
    }
    break;
  }
  const date = dateBefore(lexed, from, to);
  if (date === null) { const place = dated ? placesEnd(lexed, from) : 0; return place > from && lexed.kind(place) === COLON ? { imprint: placeAndPublisher(lexed, from, to), from: open + 1, dateFrom: to } : null; }
  // *(2 vols., London, 1953, 1957)*
  let stop = date.start;
  while (lexed.kind(stop - 1) === COMMA && isYear(lexed, stop - 2) && stop - 2 > from) stop -= 2;
  return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, stop), stop), issued: date.date, ...(original !== undefined && { original }) }, from: open + 1, dateFrom: date.start };
}

const REPRINT = /^(?:repr|reprint|reprinted|rpt|reissued|rééd|nachdr|nachdruck|rist)$/u;

/** Behind an edition, a translator and the like at the head of the brackets, for which the imprint has no field: *(2nd ed., 1993)*, *(trans. M. Gregor, 1991)*. */
function headEnd(lexed: Lexed, from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; at++) {
    // *(2 vols., London, 1909)*
    const counted = at > from && lexed.is(at, IS.volume) && /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|deux|trois|due|tre)$/u.test(lexed.word(at - 1));
    if ((lexed.is(at, IS.edition | IS.translator | IS.thesis) || counted) && lexed.kind(at) !== COMMA && (at - from < 5)) { last = at + 1; while (last < to && lexed.kind(last) !== COMMA && lexed.kind(last) !== SEMICOLON) last++; at = last; }
  }
  return last;
}

/**
 * An imprint without brackets that begins at a token: *Moscow: Novosti, 1973*, *Cambridge, Polity Press, 2013*, *Routledge, London and New York, 2012*, *Leiden 1987*.
 *
 * With `dated` the year is known already, and a place with its publisher is enough: *Köln: Böhlau*. *London, 1850–1900, Paris: Seuil, 1990* has none at *London*.
 */
export function imprintAt(lexed: Lexed, from: number, to: number, dated: boolean): ImprintAt | null {
  const soviet = sovietPlacesEnd(lexed, from), printing = soviet > from ? dateAt(lexed, soviet + 1) : null;
  if (printing?.grain === 'year' && printing.end <= to) return { imprint: { place: lexed.slice(from, soviet), issued: printing.date }, end: printing.end };
  const known = placesEnd(lexed, from);
  const place = known > from ? known : [COMMA, STOP, OPEN, CLOSE, END].includes(lexed.kind(from - 1)) || from === 0 || lexed.is(from - 1, IS.edition) && endsInStop(lexed, from - 1) ? unknownPlaceEnd(lexed, from) : from;
  if (place > from && place <= to) {
    const printed = lexed.slice(from, place);
    const sign = lexed.kind(place);
    // *Miami, Fl.: 2011*
    const next = sign === COMMA || sign === COLON && isYear(lexed, place + 1) ? place + 1 : place;
    const direct = dateAt(lexed, next) ?? undatedAt(lexed, next);
    if (direct !== null && known > from && direct.end <= to && (!('grain' in direct) || direct.grain === 'year' || direct.grain === 'month' && sign === COMMA && lexed.kind(direct.end) !== OPEN)) {
      const more = lexed.kind(direct.end) === COMMA && (placeEnd(lexed, direct.end + 1) > direct.end + 1 || lexed.is(direct.end + 1, IS.publisher));
      if (isBoundary(lexed, direct.end) && !more) return { imprint: { place: printed, issued: direct.date }, end: direct.end };
      if (more) return null;
    }
    // *Osaka, Japan, 1991*: a town that no table knows, with its country
    if (known === from && sign !== COLON) return direct !== null && (!('grain' in direct) || direct.grain !== 'day') && direct.end <= to && isBoundary(lexed, direct.end) ? { imprint: { place: printed, issued: direct.date }, end: direct.end } : dated && (place >= to || isBoundary(lexed, place)) ? { imprint: { place: printed }, end: place } : null;
    if (sign === COLON || (sign === COMMA && known > from)) {
      const run = publisherRun(lexed, place + 1, to, sign === COLON && known > from);
      if (run !== null && run.end <= to && (sign === COLON || run.named || run.stop - place <= 7) && (known > from || sign === COLON)) {
        if (sign === COMMA && !run.named && lexed.kind(run.end) === COMMA && isCapital(lexed.kind(run.end + 1))) return null;
        return { imprint: { place: printed, publisher: lexed.slice(place + 1, run.stop), issued: run.date, ...(run.series !== undefined && { series: run.series }) }, end: run.end };
      }
      const undated = dated || sign === COLON ? plainPublisher(lexed, place + 1, to) : place + 1;
      if (undated > place + 1 && (dated || (known > from && undated >= to - 1))) return { imprint: { place: printed, publisher: lexed.slice(place + 1, undated) }, end: undated };
    }
    if (known > from && (place >= to || ((lexed.kind(place) === STOP || lexed.kind(place) === COMMA) && place + 1 >= to) || (dated && lexed.kind(place) === STOP))) return { imprint: { place: printed }, end: place };
    if (known > from && lexed.kind(place) === OPEN && isYear(lexed, place + 1) && lexed.partner(place) === place + 2) { const date = dateAt(lexed, place + 1); if (date !== null) return { imprint: { place: printed, issued: date.date }, end: place + 3 }; }
  }
  return publisherFirst(lexed, from, to, dated);
}

/** *М.; Л., 1946*, *М., 1990*, *СПб., 1902*: towns that Russian books shorten; behind them where a comma and the year follow, or the same token. */
function sovietPlacesEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (/^(?:[млml]|спб|пг|пгр|spb|pg)$/u.test(lexed.word(at)) && lexed.kind(at) >= CAPITAL && lexed.kind(at) <= INITIAL) {
    at = skipStop(lexed, at + 1);
    if (lexed.kind(at) === COMMA) return isYear(lexed, at + 1) && /\.$/u.test(lexed.text.slice(0, lexed.end(at - 1)).slice(-1)) ? at : from;
    if (![SEMICOLON, DASH].includes(lexed.kind(at))) return from;
    at++;
  }
  return from;
}

/** *Routledge, London and New York, 2012*, *Indiana University Press, 1973*; with `dated` also without a year. */
function publisherFirst(lexed: Lexed, from: number, to: number, dated: boolean): ImprintAt | null {
  if (!opensName(lexed.kind(from)) && lexed.kind(from) !== LOWER) return null;
  // *; University Science Books: Mill Valley, CA, 1994*
  if (lexed.kind(from - 1) === SEMICOLON) {
    let colon = from + 1;
    while (colon < to && colon - from < 9 && (isCapital(lexed.kind(colon)) || lexed.kind(colon) === AMPERSAND || lexed.kind(colon) === LOWER)) colon++;
    const town = lexed.kind(colon) === COLON ? Math.max(placesEnd(lexed, colon + 1), unknownPlaceEnd(lexed, colon + 1)) : 0;
    const date = lexed.kind(town) === COMMA ? dateAt(lexed, town + 1) : null;
    if (date !== null) return { imprint: { publisher: lexed.slice(from, colon), place: lexed.slice(colon + 1, town), issued: date.date }, end: date.end };
  }
  const run = publisherRun(lexed, from, to, false);
  if (run !== null && run.end <= to) {
    let split = -1;
    for (let at = from + 1; at < run.stop; at++) if (lexed.kind(at) === COMMA && placesEnd(lexed, at + 1) === run.stop) { split = at; break; }
    if (split > 0 && (lexed.kind(from) !== LOWER || lexed.word(from) === 'il')) {
      const publisher = lexed.slice(from, split);
      if (run.named || ((split - from <= 3 || split - from < 7 && lexed.is(from, IS.institution)) && !publisher.includes(',') && lexed.kind(run.stop) === COMMA)) return { imprint: { publisher, place: lexed.slice(split + 1, run.stop), issued: run.date }, end: run.end };
    }
    if (run.named && lexed.kind(from) !== LOWER && !lexed.is(from, IS.title)) return { imprint: { publisher: lexed.slice(from, run.stop), issued: run.date, ...(run.series !== undefined && { series: run.series }) }, end: run.end };
  }
  if (!dated) return null;
  const end = plainPublisher(lexed, from, to);
  if (end === from) return null;
  let named = false;
  for (let at = from; at < end; at++) if (lexed.is(at, IS.publisher) && lexed.kind(at) !== LOWER) named = true;
  // *Association of Fish and Wildlife Agencies, Washington*: a body that has a seat
  const body = named || lexed.is(end - 1, IS.institution) || lexed.is(from, IS.institution);
  const sign = lexed.kind(end);
  const known = sign === COMMA || sign === COLON && named ? placesEnd(lexed, end + 1) : end;
  const places = known > end + 1 ? known : sign === COMMA ? seatEnd(lexed, end + 1, to) : end;
  // *Silent spring. Fawcett Crest, New York.*
  let plain = end - from <= 3 && lexed.kind(from - 1) === STOP && known > end + 1 && known >= to - 1;
  for (let at = from; at < end; at++) if (!isCapital(lexed.kind(at)) && lexed.kind(at) !== AMPERSAND) plain = false;
  if (!named && !plain && !(body && places > end + 1)) return null;
  return places > end + 1 ? { imprint: { publisher: lexed.slice(from, end), place: lexed.slice(end + 1, places) }, end: places } : { imprint: { publisher: lexed.slice(from, end) }, end };
}

/** A town that no table knows, behind the publisher and at the end: *Stroud.*, *Bogart, Georgia, USA*; the same token if none. */
function seatEnd(lexed: Lexed, from: number, to: number): number {
  const state = unknownPlaceEnd(lexed, from);
  let at = state > from && lexed.kind(state) !== COLON ? state : from;
  if (at === from) while (at - from < 2 && lexed.kind(at) === CAPITAL && !lexed.is(at, IS.publisher | IS.institution | IS.title | IS.journal)) at++;
  return at >= to || lexed.kind(at) === STOP && at + 1 >= to ? at : from;
}
