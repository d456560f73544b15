import type { CslDate } from '../records/citation.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, OPEN, SEMICOLON, STOP } from './lex.js';
import { houseBeforeTown, publisherFirst } from './publisher-first.js';
import { dateAt, undatedAt } from './read-date.js';
import { placeEnd, placesEnd, unknownPlaceEnd } from './read-places.js';
import { isBoundary, plainPublisher, publisherRun } from './read-publisher.js';
import { endsInStop, isCapital, isYear, raisedEdition, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface Imprint {
  readonly place?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  /** The year of the first printing: *1992 [1954]*, *1961; repr., Harmondsworth …*. */
  readonly original?: CslDate;
  readonly series?: string;
  readonly seriesNumber?: string;
  readonly edition?: string;
}

export interface ImprintAt {
  readonly imprint: Imprint;
  readonly end: number;
}

/**
 * An imprint without brackets that begins at a token: *Moscow: Novosti, 1973*, *Cambridge, Polity Press, 2013*, *Routledge, London and New York, 2012*, *Leiden 1987*.
 *
 * With `dated` the year is known already, and a place with its publisher is enough: *Köln: Böhlau*. *London, 1850–1900, Paris: Seuil, 1990* has none at *London*.
 */
export function imprintAt(lexed: Lexed, from: number, to: number, dated: boolean): ImprintAt | null {
  const told = sovietImprintAt(lexed, from, to) ?? houseBeforeTown(lexed, from, to);
  if (told !== null) return told;
  const known = placesEnd(lexed, from);
  const place = known > from ? known : [COMMA, STOP, OPEN, CLOSE, SEMICOLON, END].includes(lexed.kind(from - 1)) || from === 0 || lexed.is(from - 1, IS.edition) && endsInStop(lexed, from - 1) ? unknownPlaceEnd(lexed, from) : from;
  if (place > from && place <= to) {
    const printed = lexed.slice(from, place);
    const sign = lexed.kind(place);
    // *Miami, Fl.: 2011*, *Certaldo, Italy: July 2013*
    const next = sign === COMMA || sign === COLON && (isYear(lexed, place + 1) || lexed.is(place + 1, IS.month) && lexed.word(place + 1) !== 'abril') ? place + 1 : place;
    const edition = raisedEdition(lexed, next);
    const direct = dateAt(lexed, next) ?? undatedAt(lexed, next);
    if (direct !== null && known > from && direct.end <= to && (!('grain' in direct) || direct.grain === 'year' || direct.grain === 'month' && next > place && lexed.kind(direct.end) !== OPEN)) {
      const more = lexed.kind(direct.end) === COMMA && (placeEnd(lexed, direct.end + 1) > direct.end + 1 || lexed.is(direct.end + 1, IS.publisher));
      if (isBoundary(lexed, direct.end) && !more) return { imprint: { place: printed, issued: direct.date, ...(edition !== undefined && { edition }) }, end: direct.end };
      if (more) return null;
    }
    // *Osaka, Japan, 1991*: a town that no table knows, with its country
    if (known === from && (sign !== COLON || next > place && !isYear(lexed, next))) return direct !== null && (!('grain' in direct) || direct.grain !== 'day') && direct.end <= to && isBoundary(lexed, direct.end) ? { imprint: { place: printed, issued: direct.date }, end: direct.end } : dated && (place >= to - 1 || isBoundary(lexed, place) && !(lexed.kind(from - 1) === COMMA && lexed.kind(place) === STOP)) ? { imprint: { place: printed }, end: place } : null;
    if (sign === COLON || (sign === COMMA && known > from)) {
      const run = publisherRun(lexed, place + 1, to, sign === COLON && known > from);
      if (run !== null && run.end <= to && (sign === COLON || run.named || run.stop - place <= 7)) {
        if (sign === COMMA && !run.named && lexed.kind(run.end) === COMMA && isCapital(lexed.kind(run.end + 1))) return null;
        return { imprint: { place: printed, publisher: lexed.slice(place + 1, run.stop), ...run.imprint }, end: run.end };
      }
      const undated = dated || sign === COLON ? plainPublisher(lexed, place + 1, to) : place + 1;
      const whole = known > from || lexed.kind(from - 1) !== COMMA || undated >= to - 1 || lexed.kind(undated) !== STOP;
      if (undated > place + 1 && whole && (dated || (known > from && undated >= to - 1))) return { imprint: { place: printed, publisher: lexed.slice(place + 1, undated) }, end: undated };
    }
    // *. München (C. H. Beck).*, *. Madrid. Taurus.*: the year known from the head, the house in brackets or behind a full stop, and nothing more
    const house = dated && known > from && lexed.kind(from - 1) === STOP ? houseBehind(lexed, place, to) : null;
    if (house !== null) return { imprint: { place: printed, publisher: house.name }, end: house.end };
    if (known > from && (place >= to || ([STOP, COMMA].includes(lexed.kind(place)) && place + 1 >= to) || (dated && lexed.kind(place) === STOP))) return { imprint: { place: printed }, end: place };
    if (known > from && lexed.kind(place) === OPEN && isYear(lexed, place + 1) && lexed.partner(place) === place + 2) { const date = dateAt(lexed, place + 1); if (date !== null) return { imprint: { place: printed, issued: date.date }, end: place + 3 }; }
  }
  return publisherFirst(lexed, from, to, dated);
}

/** The house in brackets, or between full stops, that ends an entry behind its town. */
function houseBehind(lexed: Lexed, at: number, to: number): { name: string; end: number } | null {
  const bracketed = lexed.kind(at) === OPEN;
  if (!bracketed && lexed.kind(at) !== STOP) return null;
  const end = bracketed ? lexed.partner(at) : plainPublisher(lexed, at + 1, to), behind = bracketed ? end + 1 : end;
  return end > at + 1 && end - at < 8 && isCapital(lexed.kind(at + 1)) && !isYear(lexed, at + 1) && !lexed.is(at + 1, IS.month | IS.region) && skipStop(lexed, behind) >= to ? { name: lexed.slice(at + 1, end), end: behind } : null;
}

/** *М.; Л., 1946*, *М., 1990*: a town that Russian books shorten, and the year; null if none stands there. */
export function sovietImprintAt(lexed: Lexed, from: number, to: number): ImprintAt | null {
  const soviet = sovietPlacesEnd(lexed, from), printing = soviet > from ? dateAt(lexed, soviet + 1) : null;
  return printing?.grain === 'year' && printing.end <= to ? { imprint: { place: lexed.slice(from, soviet), issued: printing.date }, end: printing.end } : null;
}

/** *М.; Л., 1946*, *М., 1990*, *СПб., 1902*: towns that Russian books shorten; behind them where a comma and the year follow, or the same token. */
function sovietPlacesEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (lexed.among(at, 'м л m l спб пг пгр spb pg') && lexed.kind(at) >= CAPITAL && lexed.kind(at) <= INITIAL) {
    at = skipStop(lexed, at + 1);
    if (lexed.kind(at) === COMMA) return isYear(lexed, at + 1) && /\.$/u.test(lexed.text.slice(0, lexed.end(at - 1)).slice(-1)) ? at : from;
    if (![SEMICOLON, DASH].includes(lexed.kind(at))) return from;
    at++;
  }
  return from;
}
