import { CAPITAL, COLON, COMMA, DASH, type Lexed, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import type { Imprint } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { anyToken, commaIn, isCapital, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** Before this year a name alone in the brackets of an imprint is the town. */
const OLD = '1930';

/** What stands for a place that is not named. */
const NOWHERE = /^(?:n\.p|s\.l|o\. ?O)\.?$/u;

/** Words for a house. */
const HOUSES = 'press presses verlag éditions ediciones editorial editora edizioni wydawnictwo izdatelstvo nakladatelství kiadó forlag uitgeverij';

/** Splits *Washington, D.C. and Stanford, California: Woodrow Wilson Center Press and Stanford University Press* into place and publisher. */
export function placeAndPublisher(lexed: Lexed, from: number, to: number): Imprint {
  let end = to;
  while (end > from && [COMMA, COLON, SEMICOLON, STOP].includes(lexed.kind(end - 1))) end--;
  let start = from;
  while (start < end && [COMMA, COLON, SEMICOLON].includes(lexed.kind(start))) start++;
  if (start >= end) return {};
  // *(n.p., 1969)*
  if (NOWHERE.test(lexed.slice(start, end))) return { place: lexed.slice(start, lexed.kind(end) === STOP ? end + 1 : end) };
  // *Washington, D.C.: Woodrow Wilson Center Press; Stanford: Stanford University Press*, *Fribourg: University Press / Göttingen: Vandenhoeck & Ruprecht*
  for (let at = start; at < end; at = lexed.next(at)) if (lexed.kind(at) === SEMICOLON || lexed.kind(at) === SLASH && lexed.spaced(at)) {
    const one = placeAndPublisher(lexed, start, at), other = placeAndPublisher(lexed, at + 1, end);
    if (one.place !== undefined && one.publisher !== undefined && other.place !== undefined && other.publisher !== undefined) return { place: `${one.place}; ${other.place}`, publisher: `${one.publisher}; ${other.publisher}` };
    break;
  }
  for (let at = start; at < end; at = lexed.next(at)) if (lexed.kind(at) === COLON && at > start && at < end - 1) {
    // *Oxford University Press: New York*
    const turned = placesEnd(lexed, at + 1) >= end && placesEnd(lexed, start) !== at;
    return turned ? { publisher: lexed.slice(start, at), place: lexed.slice(at + 1, end) } : { place: lexed.slice(start, at), publisher: lexed.slice(at + 1, end).replace(/，\d{4}年.*$/u, '') };
  }
  const places = placesEnd(lexed, start);
  if (places >= end) return { place: lexed.slice(start, end) };
  if (places > start && lexed.kind(places) === COMMA) return { place: lexed.slice(start, places), publisher: lexed.slice(places + 1, end) };
  // *Atlantic Highlands, NJ*
  if (end - start <= 5 && lexed.kind(end - 2) === COMMA && lexed.kind(end - 1) === UPPER && lexed.is(end - 1, IS.region) && !anyToken(start, end - 2, (at) => !isCapital(lexed.kind(at)) || lexed.is(at, IS.publisher))) return { place: lexed.slice(start, end) };
  for (let at = end - 1; at > start; at--) if (lexed.kind(at) === COMMA && placesEnd(lexed, at + 1) >= end) {
    // *University of California Press, Berkeley, Los Angeles*
    let first = at;
    for (let back = at - 1; back > start; back--) if (lexed.kind(back) === COMMA && placesEnd(lexed, back + 1) >= end) first = back;
    return { publisher: lexed.slice(start, first), place: lexed.slice(first + 1, end) };
  }
  // *(Sainte-Foy, Les Presses de l’Université Laval, 2004)*: a town that no table knows, before a house that says so
  const comma = commaIn(lexed, start, end);
  if (comma > start && comma - start <= 3 && !anyToken(start, comma, (at) => !isCapital(lexed.kind(at)) && lexed.kind(at) !== DASH || lexed.is(at, IS.publisher | IS.institution)) && anyToken(comma + 1, end, (at) => lexed.among(at, HOUSES))) return { place: lexed.slice(start, comma), publisher: lexed.slice(comma + 1, end) };
  // *(Haarlem 1919)*; *(Harrisburg, 1896)*: books of that age name their town
  if (end - start === 1 && isYear(lexed, to) && !lexed.is(start - 2, IS.edition) && (end === to || lexed.word(to) < OLD) && lexed.kind(start) === CAPITAL && !lexed.is(start, IS.publisher)) return { place: lexed.slice(start, end) };
  return { publisher: lexed.slice(start, end) };
}
