import { AMPERSAND, CAPITAL, COLON, COMMA, type Lexed, LOWER, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import type { ImprintAt } from './read-imprint.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { isHouseWord, plainPublisher, publisherRun } from './read-publisher.js';
import { anyToken, isCapital, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Routledge, London and New York, 2012*, *Indiana University Press, 1973*; with `dated` also without a year. */
export function publisherFirst(lexed: Lexed, from: number, to: number, dated: boolean): ImprintAt | null {
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
  if (run !== null && run.end <= to && !holdsTown(lexed, from, run.stop)) {
    let split = -1;
    for (let at = from + 1; at < run.stop; at++) if (lexed.kind(at) === COMMA && placesEnd(lexed, at + 1) === run.stop) { split = at; break; }
    if (split > 0 && (lexed.kind(from) !== LOWER || lexed.word(from) === 'il')) {
      const publisher = lexed.slice(from, split);
      if (run.named || ((split - from <= 3 || split - from < 7 && lexed.is(from, IS.institution)) && !publisher.includes(',') && lexed.kind(run.stop) === COMMA)) return { imprint: { publisher, place: lexed.slice(split + 1, run.stop), ...run.imprint }, end: run.end };
    }
    if (run.named && lexed.kind(from) !== LOWER && !lexed.is(from, IS.title)) return { imprint: { publisher: lexed.slice(from, run.stop), ...run.imprint }, end: run.end };
  }
  if (!dated) return null;
  const end = plainPublisher(lexed, from, to);
  // *IEEE Transactions on Data and Knowledge, 51–57*
  if (end === from || anyToken(from, end, (at) => lexed.among(at, 'transactions proceedings journal letters annals bulletin') || lexed.word(at) === 'review' && lexed.word(at + 1) === 'of' || lexed.word(at) === 'progress' && lexed.word(at + 1) === 'in')) return null;
  const named = anyToken(from, end, (at) => isHouseWord(lexed, at));
  // *Association of Fish and Wildlife Agencies, Washington*: a body that has a seat
  const body = named || lexed.is(end - 1, IS.institution) || lexed.is(from, IS.institution);
  const sign = lexed.kind(end);
  const known = sign === COMMA || sign === COLON && named ? placesEnd(lexed, end + 1) : end;
  const places = known > end + 1 ? known : sign === COMMA ? seatEnd(lexed, end + 1, to) : end;
  // *Silent spring. Fawcett Crest, New York.*
  const plain = end - from <= 5 && lexed.kind(from - 1) === STOP && places > end + 1 && (places >= to - 1 || lexed.kind(places) === COMMA && lexed.is(places + 1, IS.page)) && (known > end + 1 || unknownPlaceEnd(lexed, end + 1) === places) && !anyToken(from, end, (at) => !isCapital(lexed.kind(at)) && lexed.kind(at) !== AMPERSAND && !lexed.is(at, IS.join));
  if (!named && !plain && !(body && places > end + 1)) return null;
  return places > end + 1 ? { imprint: { publisher: lexed.slice(from, end), place: lexed.slice(end + 1, places) }, end: places } : { imprint: { publisher: lexed.slice(from, end) }, end };
}

/** *, Oxford University Press: Oxford 2019*, *, Hutchinson: London 1968*: a house before the town that a table knows, and the year; null if none stands there. */
export function houseBeforeTown(lexed: Lexed, from: number, to: number): ImprintAt | null {
  // *. Houghton, Mifflin & Co.: Boston* has begun before the comma
  if (lexed.kind(from - 1) !== COMMA || !isCapital(lexed.kind(from)) || lexed.kind(from - 3) === STOP) return null;
  let colon = from + 1;
  while (colon < to && colon - from < LONGEST_HOUSE && (opensName(lexed.kind(colon)) || lexed.kind(colon) === AMPERSAND || lexed.among(colon, 'of and for'))) colon++;
  const named = anyToken(from, colon, (at) => isHouseWord(lexed, at));
  if (lexed.kind(colon) !== COLON || !named && colon - from > 2 || placesEnd(lexed, from) === colon) return null;
  const town = placesEnd(lexed, colon + 1), date = town > colon + 1 ? dateAt(lexed, lexed.kind(town) === COMMA ? town + 1 : town) : null;
  return date?.grain === 'year' && date.end <= to ? { imprint: { publisher: lexed.slice(from, colon), place: lexed.slice(colon + 1, town), issued: date.date }, end: date.end } : null;
}
const LONGEST_HOUSE = 8;

/** *Legge, diritti, giustizia, Torino, Einaudi, 1992*: a town before the publisher shows that a title came first. */
const holdsTown = (lexed: Lexed, from: number, to: number): boolean => anyToken(from + 2, to, (at) => { const town = lexed.kind(at - 1) === COMMA ? placesEnd(lexed, at) : at; return town > at && town < to && lexed.kind(town) === COMMA; });

/** A town that no table knows, behind the publisher and at the end: *Stroud.*, *Bogart, Georgia, USA*; the same token if none. */
function seatEnd(lexed: Lexed, from: number, to: number): number {
  const state = unknownPlaceEnd(lexed, from);
  let at = state > from && lexed.kind(state) !== COLON ? state : from;
  if (at === from) while (at - from < 2 && lexed.kind(at) === CAPITAL && !lexed.is(at, IS.publisher | IS.institution | IS.title | IS.journal)) at++;
  return at >= to || lexed.kind(at) === STOP && at + 1 >= to ? at : from;
}
