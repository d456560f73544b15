import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { isCapital, isYear, lengthOf, opensName, skipComma, skipStop } from './tokens.js';
import { IS, vocabulary } from './vocabulary.js';

const SECOND = /^(?:jersey|york|hampshire|mexico|carolina|dakota|island|virginia|germany|columbia|zealand|south wales)$/u;

/** Behind a state or country after a town: *Conn.*, *New Jersey*, *D. C.*; the same token if none stands there. */
function regionEnd(lexed: Lexed, at: number, within = false): number {
  if (lexed.among(at, 'new north south west east rhode british') && SECOND.test(lexed.word(at + 1))) return lexed.kind(at + 2) === COMMA && lexed.is(at + 3, IS.region) && lexed.kind(at + 3) !== LOWER ? at + 4 : at + 2;
  if (lexed.word(at) === 'the' && lexed.word(at + 1) === 'netherlands') return at + 2;
  if (lexed.word(at) === 'united' && lexed.among(at + 1, 'kingdom states')) return at + 2;
  if (lexed.kind(at) === INITIAL && lexed.word(at) === 'd' && lexed.word(at + 1) === 'c') return at + 2;
  if (lexed.kind(at) === UPPER && lexed.among(at, 'de on qc ab sk mb ns nb nsw qld sp rj mg rs sc pr ba go df')) return at + 1;
  // *Paris, La Découverte*, *México, Cal y Arena*
  if (lexed.kind(at) === CAPITAL && lexed.is(at + 1, IS.join) && lexed.kind(at + 1) === LOWER && lexed.word(at + 1) === 'y') return at;
  if (!lexed.is(at, IS.region) && !(isCapital(lexed.kind(at)) && lexed.kind(at + 1) === COMMA && lexed.word(at + 2) === 'usa') || lexed.kind(at) === LOWER || lengthOf(lexed, at) === 2 && lexed.kind(at) === CAPITAL && opensName(lexed.kind(at + 1))) return at;
  // *Illinois, USA*
  const land = !within && lexed.kind(at + 1) === COMMA ? regionEnd(lexed, at + 2, true) : at + 2;
  if (land > at + 2 && !lexed.is(land, IS.publisher)) return land;
  // *Athens, Ga.:*
  return lexed.kind(at + 1) === STOP && (lexed.kind(at + 2) === COLON || lexed.kind(at + 2) === COMMA) ? at + 2 : at + 1;
}

const bracketedRegion = (lexed: Lexed, at: number): boolean => lexed.kind(at) === OPEN && lexed.is(at + 1, IS.region) && lexed.partner(at) === at + 2 && (lexed.kind(at + 3) === COLON || isYear(lexed, at + 3));

/** Behind one town that the table knows, with its state: *Norwalk, Conn.*, *Washington DC*; the same token if none. *Oxford University Press* has none. */
export function placeEnd(lexed: Lexed, from: number): number {
  if (!isCapital(lexed.kind(from)) || (!lexed.is(from, IS.placeHead) && !lexed.word(from).includes('-'))) {
    if (!(lexed.kind(from) === INITIAL && lexed.among(from, 'n.y m м л l') && (lexed.kind(from + 1) === COLON || lexed.kind(from + 1) === COMMA && lexed.word(from) === 'n.y'))) return from;
    return from + 1;
  }
  if (lexed.word(from).includes('-') && lexed.word(from).split('-').every((part) => vocabulary().places.get(part)?.some((words) => words.length === 1) === true)) { const region = regionEnd(lexed, from + 1); return region; }
  if (lexed.word(from) === 'спб' && lexed.kind(skipStop(lexed, from + 1)) === COLON) return skipStop(lexed, from + 1);
  for (const words of vocabulary().places.get(lexed.word(from)) ?? []) {
    if (!words.every((word, index) => lexed.word(from + index) === word)) continue;
    let end = from + words.length;
    if (lexed.is(end, IS.publisher) && lexed.kind(end) !== LOWER && !lexed.is(end, IS.region)) return from;
    const region = regionEnd(lexed, skipComma(lexed, end));
    if (region > end + (lexed.kind(end) === COMMA ? 1 : 0) && !lexed.is(region, IS.publisher)) end = region;
    // *Cambridge (Mass.), MIT Press*, *Cambridge (MA) and London*
    if (bracketedRegion(lexed, end) || lexed.kind(end) === OPEN && lexed.is(end + 1, IS.region) && lexed.partner(end) === end + 2 && ([COMMA, SLASH].includes(lexed.kind(end + 3)) || lexed.is(end + 3, IS.join))) return end + 3;
    // *Hildesheim u.a. 1967*, *Köln u. a. 2014*
    if (lexed.word(end) === 'u.a') return skipStop(lexed, end + 1);
    if (lexed.word(end) === 'u' && lexed.word(skipStop(lexed, end + 1)) === 'a') return skipStop(lexed, skipStop(lexed, end + 1) + 1);
    return byRiver(lexed, end);
  }
  return from;
}

/** *Frankfurt a. M.*, *Freiburg i. Br.*, *Halle a. d. Saale*, *Bad Homburg v. d. H.*, *Halle/Saale*: the river or region by which Germans tell a town; behind it, or the same token. */
function byRiver(lexed: Lexed, from: number): number {
  if (lexed.kind(from) === SLASH) return lexed.among(from + 1, 'main oder m rijn saale donau') ? from + 2 : from;
  if (lexed.kind(from) > INITIAL || !lexed.among(from, 'a i v o v.d.h i.br a.d')) return from;
  if (lexed.among(from, 'v.d.h i.br')) return skipStop(lexed, from + 1);
  let at = skipStop(lexed, from + 1);
  if (lexed.among(at, 'd')) at = skipStop(lexed, at + 1);
  return lexed.among(at, 'm br breisgau o main h s saale aisch donau rh t ue') && lexed.kind(at) !== LOWER ? skipStop(lexed, at + 1) : from;
}

/** *Oxford; New York: Pergamon*, *Köln; Weimar; Wien 2018*: behind the towns that semicolons part, if a house or the year follows; or the same token. */
function bySemicolons(lexed: Lexed, from: number): number {
  let at = from;
  for (let town; lexed.kind(at) === SEMICOLON && at - from < 24 && (town = placeEnd(lexed, at + 1)) > at + 1;) at = town;
  return isYear(lexed, at) || [COLON, COMMA].includes(lexed.kind(at)) && !isYear(lexed, at + 1) ? at : from;
}

/** Behind several towns: *London and New York*, *Frankfurt/New York*, *London, New York, Sydney*. */
export function placesEnd(lexed: Lexed, from: number): number {
  let end = placeEnd(lexed, from);
  while (end > from) {
    const kind = lexed.kind(end);
    if (kind === SEMICOLON) { const last = bySemicolons(lexed, end); if (last === end) break; end = last; continue; }
    if (kind !== COMMA && kind !== SLASH && kind !== DASH && kind !== AMPERSAND && !lexed.is(end, IS.join)) break;
    // *Princeton, NJ, and London*
    const joined = kind === COMMA && lexed.is(end + 1, IS.join) && placeEnd(lexed, end + 2) > end + 2;
    if (joined) { end = placeEnd(lexed, end + 2); continue; }
    const next = placeEnd(lexed, end + 1);
    if (next === end + 1) {
      // *Moskva/Moscow*, *Neuwied und Darmstadt*: beside a known town an unknown one
      if ((kind === SLASH || lexed.is(end, IS.join)) && isCapital(lexed.kind(end + 1)) && !lexed.is(end + 1, IS.publisher) && [COLON, STOP, COMMA, END].includes(lexed.kind(end + 2))) { end += 2; continue; }
      break;
    }
    end = next;
  }
  return end;
}

/** Behind a town that no table knows, known by its colon or its state: *Totowa, New Jersey:*, *North Clarendon:*. */
export function unknownPlaceEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (at - from < 3 && isCapital(lexed.kind(at)) && !lexed.is(at, IS.publisher | IS.journal) && !(at > from && lexed.kind(at) === UPPER && lexed.is(at, IS.region))) at++;
  // *National Security Council, Washington, DC*: a body has a seat and is none
  if (at === from || lexed.is(at - 1, IS.institution)) return from;
  // *Great Falls, VA:*
  if (lexed.is(from, IS.title) && !(lexed.kind(at) === COMMA && lexed.is(at + 1, IS.region) && [COLON, COMMA].includes(lexed.kind(at + 2)))) return from;
  // *Mount Pleasant (MI): …*
  if (bracketedRegion(lexed, at)) return at + 3;
  // *McGraw Hill, New York*
  if (lexed.kind(at) === COMMA && lexed.word(from) !== 'new' && lexed.word(at + 1) === 'new' && lexed.word(at + 2) === 'york') return from;
  const region = regionEnd(lexed, skipComma(lexed, at));
  if (region <= at + (lexed.kind(at) === COMMA ? 1 : 0)) return lexed.kind(at) === COLON ? at : from;
  // *Reform in China, Korea, and the Kingdom of Siam*: countries of a title
  const listed = lexed.kind(at) === COMMA && lexed.kind(region) === COMMA && (lexed.is(from, IS.region) && lexed.is(region + 1, IS.region) || lexed.is(region + 1, IS.join) && placeEnd(lexed, region + 2) === region + 2);
  return listed ? from : region;
}
