import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import type { PersonName } from '../records/person.js';
import { isListed } from '../text/word-list.js';
import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { LONGEST_NAME, SUFFIX, isParticle, isInitial, isBehindName, personOf, initialsFrom, inverted } from './person-of.js';
import { placesEnd } from './read-places.js';
import { endsInStop, isCapital, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** How a name is written; a list is written in one manner. */
export type Manner = 'bracketed' | 'initials' | 'full' | 'inverted' | 'trailing' | 'literal';

export interface NameAt {
  readonly person: PersonName;
  readonly manner: Manner;
  readonly end: number;
}

/** *(org.)*, *(orgs.)*: the role of editors in Portuguese and Spanish, in brackets only. */
export const isOrganiser = (lexed: Lexed, at: number): boolean => lexed.kind(at - 1) === OPEN && /^(?:orgs?|coords)$/u.test(lexed.word(at));


const isEastern = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.text.charCodeAt(lexed.start(at)) > 0x2fff;
const isNameWord = (lexed: Lexed, at: number): boolean => isCapital(lexed.kind(at)) || isInitial(lexed, at);

/** Behind the words that may be one name: capitals, initials, particles before a capital. */
function runEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST_NAME) {
    if (at > from + 1 && SUFFIX.test(lexed.word(at - 1)) && endsInStop(lexed, at - 1)) break;
    if (isNameWord(lexed, at)) at++;
    else if (isParticle(lexed, at) && (isNameWord(lexed, at + 1) || isParticle(lexed, at + 1))) at++;
    else break;
  }
  return at;
}

/** One name at a token, in the manner of the list if that is known. */
export function nameAt(lexed: Lexed, from: number, to: number, manner: Manner | null): NameAt | null {
  const end = runEnd(lexed, from, to);
  if (end === from) return null;
  const first = lexed.kind(from);
  if (first === CAPITAL && lexed.is(from, IS.volume | IS.issue) && endsInStop(lexed, from)) return null;
  // *Le Goff, Jacques* is a person, *Le Monde, Paris* is none
  if (isCapital(first) && lexed.is(from, IS.title) && !lexed.is(from, IS.family) && !isInitial(lexed, from) && !(end - from === 2 && /^l[ae]s?$/u.test(lexed.word(from)) && lexed.kind(end) === COMMA && (isInitial(lexed, end + 1) || isGivenName(lexed.word(end + 1))))) return null;
  // *Maruyama Masao 丸山眞男*: who writes the characters too writes the family name first, but for known Chinese ones behind
  if (end - from === 2 && isEastern(lexed, end) && isBehindName(lexed, end + 1, to) && !isInitial(lexed, from)) {
    const person = personOf(lexed, from, end), known = person?.family !== undefined && lexed.is(end - 1, IS.family) && !lexed.is(from, IS.family);
    return { person: known ? person : { family: lexed.slice(from, from + 1), given: lexed.slice(from + 1, end) }, manner: 'full', end: end + 1 };
  }
  const make = (last: number, how: Manner): NameAt | null => {
    // *Oliver Wendell Holmes, Jr.,*
    const suffixed = lexed.kind(last) === COMMA && SUFFIX.test(lexed.word(last + 1)) && lexed.kind(last + 1) <= INITIAL && (lexed.kind(last + 1) !== LOWER || !/^i/u.test(lexed.word(last + 1))) && isBehindName(lexed, last + 2, to) ? last + 2 : last;
    const close = withAlias(lexed, suffixed, to);
    const person = personOf(lexed, from, close);
    return person === null ? null : { person, manner: how, end: close };
  };
  // *PELLETIER (J.-P.)*
  if ((manner === null || manner === 'bracketed') && lexed.kind(end) === OPEN && end - from <= 2 && !isInitial(lexed, from) && !lexed.is(end + 1, IS.editor | IS.translator | IS.edition)) {
    const close = lexed.partner(end);
    if (close <= end + 4 && initialsTo(lexed, end + 1, close) && isBehindName(lexed, close + 1, to)) return { person: { ...(personOf(lexed, from, end)), given: lexed.slice(end + 1, close) }, manner: 'bracketed', end: close + 1 };
  }
  // *Izett, G. A.*, *Cozzi, Gaetano*
  // *Literary Digest, L (May 22, 1915)*: the volume of a journal
  const numbered = lexed.kind(end + 1) === INITIAL && !endsInStop(lexed, end + 1) && /^[ivxlcdm]$/u.test(lexed.word(end + 1)) && lexed.kind(end + 2) === OPEN;
  if ((manner === null || manner === 'inverted') && lexed.kind(end) === COMMA && !numbered && isFamily(lexed, from, end)) {
    const last = lexed.is(from, IS.placeHead) && lexed.is(end + 1, IS.region) ? end + 1 : givenEnd(lexed, end + 1, to);
    const opens = lexed.kind(last) === OPEN && !isInitial(lexed, end + 1) && !isYear(lexed, last + 1) && !lexed.is(last + 1, IS.editor | IS.translator) && !isOrganiser(lexed, last + 1);
    // *Benedict Anderson, Imagined Communities (1991)*
    const straight = end - from === 2 && !isInitial(lexed, end + 1) && (lexed.kind(last) !== STOP && isGivenName(lexed.word(from)) && !isGivenName(lexed.word(end + 1)) || lexed.kind(last) === OPEN && lexed.partner(last) === last + 2 && (last + 3 >= to || lexed.kind(last + 3) === COMMA && (lexed.kind(last + 4) === NUMBER || lexed.is(last + 4, IS.page))));
    // *Dopsch, Wirtschaftliche und soziale Grundlagen*
    const small = lexed.is(last, IS.join) && lexed.kind(last) === LOWER && lexed.kind(last + 1) === LOWER && !isParticle(lexed, last + 1) && !isInitial(lexed, end + 1);
    if (last > end + 1 && !opens && !straight && !small && (end - from === 1 || isDouble(lexed, from, end, last) || isParticle(lexed, from) || end - from === 2 && /^l[ae]s?$/u.test(lexed.word(from)) || end - from === 2 && lexed.is(from, IS.particle) && (/^(?:and|und|et)$/u.test(lexed.word(last)) || lexed.kind(last) === AMPERSAND || isInitial(lexed, last - 1)) || isInitial(lexed, end + 1) || ([STOP, OPEN].includes(lexed.kind(last)) || lexed.kind(last) === COLON && lexed.kind(last + 1) === QUOTE) && !titleBehind(lexed, last, to) || isYear(lexed, last) && lexed.kind(last + 1) !== DASH)) {
      // *Benjamin, L. T., Jr.*
      const suffix = lexed.kind(last) === COMMA && /^[js]r$/u.test(lexed.word(last + 1)) && isBehindName(lexed, last + 2, to) ? last + 1 : SUFFIX.test(lexed.word(last)) ? last : -1;
      const person = inverted(lexed, from, end, end + 1, last);
      return suffix < 0 ? { person, manner: 'inverted', end: last } : { person: { ...person, suffix: lexed.slice(suffix, suffix + 1) }, manner: 'inverted', end: suffix + 1 };
    }
    if (SUFFIX.test(lexed.word(end + 1)) && end - from >= 2) return make(end + 2, 'full');
    if (SUFFIX.test(lexed.word(end + 1)) && lexed.kind(end + 2) === COMMA) { const deep = givenEnd(lexed, end + 3, to); if (deep > end + 3) return { person: { ...inverted(lexed, from, end, end + 3, deep), suffix: lexed.slice(end + 1, end + 2) }, manner: 'inverted', end: deep }; }
    if (manner === 'inverted') return null;
  }
  if (isInitial(lexed, from)) {
    let at = from;
    while (at < end && isInitial(lexed, at)) at++;
    if (at === end) return null;
    // *A Modern Course in Statistical Physics*
    if (end - at >= 2 && lexed.slice(from, at) === 'A' && (lexed.kind(end) === LOWER || lexed.kind(end) === COLON)) return null;
    // *108 HARV. L. REV. 1733*
    if (lexed.is(end - 1, IS.journal) && endsInStop(lexed, end - 1)) return null;
    for (let word = at; word < end; word++) if (lexed.is(word, IS.institution) && end - at > 1 || /[’']s$/u.test(lexed.word(word)) || lexed.word(word) === 'senate') return null;
    return end - at <= 5 && isBehindName(lexed, end, to) ? make(end, 'initials') : null;
  }
  for (let at = from; at < end; at++) if (/[’']s$/u.test(lexed.word(at))) return null;
  // *die ältere Darstellung von Erich Eyck*
  if (end - from >= 4 && /^(?:von|de|di|da)$/u.test(lexed.word(from + 1)) && lexed.kind(from - 1) === LOWER && isGivenName(lexed.word(from + 2)) && !isGivenName(lexed.word(from))) return null;
  // *Messick JM Jr*
  if (/^[js]r$/u.test(lexed.word(end - 1)) && isBehindName(lexed, end, to)) { const begins = initialsFrom(lexed, from, end - 1), person = begins > from ? personOf(lexed, from, end - 1) : null; if (person !== null) return { person: { ...person, suffix: lexed.slice(end - 1, end) }, manner: 'trailing', end }; }
  const trailing = initialsFrom(lexed, from, end);
  if (trailing > from && trailing - from <= 3 && (isBehindName(lexed, end, to) || endsInStop(lexed, end - 1))) return make(end, 'trailing');
  // *Mellier G. Incontinence*: the initials end where a word begins
  const early = isBehindName(lexed, end, to) && manner !== 'trailing' && !(lexed.kind(end) === LOWER && lexed.word(end) !== 'et' && lexed.kind(end + 1) === LOWER) ? 0 : trailingInside(lexed, from, end, manner === 'trailing');
  if (early > 0 && (manner === 'trailing' || manner === null)) return make(early, 'trailing');
  if (end - from < 2 || end - from > 5 || !isBehindName(lexed, end, to) || lexed.text.charAt(lexed.end(end - 1)) === '’' || /[’']s$/u.test(lexed.slice(from, end))) return null;
  for (let at = from; at < end; at++) if (lexed.kind(at) !== INITIAL && (lexed.is(at, IS.institution) || (lexed.is(at, IS.journal) && end - from > 2))) return null;
  return make(end, 'full');
}

/** *Ute Frevert, Ehrenmänner. Das Duell, München 1991*: with commas before the imprint, what stands before the full stop is a title. */
function titleBehind(lexed: Lexed, stop: number, to: number): boolean {
  if (lexed.kind(stop) !== STOP) return false;
  for (let at = stop + 1; at < to && at - stop < 45; at++) {
    if (lexed.kind(at) === STOP && lexed.spaced(at) && lexed.end(at - 1) - lexed.start(at - 1) > 3) return false;
    if (lexed.kind(at) === COMMA && lexed.word(at + 1) === 'in' && lexed.kind(at + 2) === COLON) return true;
    if (lexed.kind(at) === COMMA) { const place = placesEnd(lexed, at + 1); if (place > at + 1) return isYear(lexed, place); }
  }
  return false;
}

const initialsTo = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (!isInitial(lexed, at) && !(lexed.kind(at) === STOP) && !(lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === STOP)) return false; return true; };

export const isGivenName = (word: string): boolean => isListed(GIVEN_NAMES, word);

/** *RUIZ MANERO, Juan*, *Rubio Llorente, Francisco*: two family names, told by their capitals or by the given name behind them; not *Anoop Gupta, Andrew Tucker*. */
function isDouble(lexed: Lexed, from: number, comma: number, to: number): boolean {
  if (lexed.kind(comma + 1) !== CAPITAL && !isInitial(lexed, comma + 1)) return false;
  let shouted = to - comma <= 3, given = !isGivenName(lexed.word(from)) && isGivenName(lexed.word(comma + 1));
  for (let at = from; at < comma; at++) if (lexed.kind(at) !== UPPER) shouted = false;
  for (let at = comma + 2; at < to; at++) if (!isInitial(lexed, at)) given = false;
  return shouted || given;
}

/** One or two capitals, or a particle before them: a family name before its comma. */
function isFamily(lexed: Lexed, from: number, end: number): boolean {
  if (end - from > 4) return false;
  let words = 0;
  for (let at = from; at < end; at++) { if (isInitial(lexed, at) || lexed.is(at, IS.institution) || /[’']s$/u.test(lexed.word(at))) return false; if (isCapital(lexed.kind(at)) && !(at > from && lexed.kind(at) === UPPER && lexed.is(at, IS.particle))) words++; }
  // *Watson JD, Crick FH*
  if (end - from > 1 && lexed.kind(end - 1) === UPPER && lexed.end(end - 1) - lexed.start(end - 1) <= 3 && lexed.kind(from) === CAPITAL) return false;
  return words > 0 && words <= 2;
}

function trailingInside(lexed: Lexed, from: number, to: number, listed: boolean): number {
  if (!isCapital(lexed.kind(from)) || lexed.kind(from + 1) !== INITIAL) return 0;
  let at = from + 1;
  while (at < to && lexed.kind(at) === INITIAL && (at === from + 1 || !endsInStop(lexed, at - 1) || lexed.kind(at + 1) === INITIAL || endsInStop(lexed, at))) at++;
  if (!endsInStop(lexed, at - 1)) return 0;
  return at < to && lexed.kind(at) === CAPITAL && (lexed.kind(at + 1) === LOWER || lexed.kind(at + 1) === NUMBER || listed || lexed.is(at, IS.title)) ? at : 0;
}

/** *Wen Anli (O. Arne Westad)*: the other name in brackets belongs to the name. */
function withAlias(lexed: Lexed, end: number, to: number): number {
  if (lexed.kind(end) !== OPEN || lexed.next(end) > to || lexed.kind(lexed.next(end)) !== COMMA) return end;
  const close = lexed.partner(end);
  return close - end >= 3 && runEnd(lexed, end + 1, close) === close && !lexed.is(end + 1, IS.editor | IS.translator) ? close + 1 : end;
}

/** Behind the given names that follow a family name and its comma. */
function givenEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  // *John Rawls, A Theory of Justice*
  if (lexed.word(at) === 'a' && lexed.slice(at, at + 1) === 'A' && isCapital(lexed.kind(at + 1))) return from;
  if (isInitial(lexed, at)) {
    // *Firth, Eng. Hist. Rev., xv*: a journal
    for (let word = at; isInitial(lexed, word); word++) if (lexed.kind(word) === CAPITAL && lexed.is(word, IS.journal)) return from;
    // *Wagner, H. -J.*
    while (at < to && (isInitial(lexed, at) || lexed.kind(at) === DASH && isInitial(lexed, at + 1) && lexed.start(at + 1) === lexed.end(at))) at++;
    while (isParticle(lexed, at) && (lexed.kind(at + 1) === COMMA || isYear(lexed, at + 1) || lexed.kind(at + 1) === OPEN)) at++;
    return at;
  }
  if (lexed.kind(at) === UPPER && lexed.end(at) - lexed.start(at) <= 3 && isBehindName(lexed, at + 1, to)) return at + 1;
  while (at < to && at - from < 4 && isNameWord(lexed, at) && !/[’']s$/u.test(lexed.word(at)) && !lexed.is(at, IS.institution) && !/^(?:press|verlag|books|publishing|publishers|editions|éditions)$/u.test(lexed.word(at)) && !(lexed.is(at, IS.title) && !isInitial(lexed, at)) || at > from && at - from < 4 && isParticle(lexed, at) && isCapital(lexed.kind(at + 1)) && isBehindName(lexed, at + 2, to)) {
    at++;
    // *Browning, Christopher R. Ordinary Men*: behind the initial that follows a given name its full stop ends the name
    if (at - from > 1 && lexed.kind(at - 1) === INITIAL && endsInStop(lexed, at - 1) && (isCapital(lexed.kind(at)) && !SUFFIX.test(lexed.word(at)) && !(lexed.is(at, IS.join)) || lexed.kind(at) === NUMBER && isCapital(lexed.kind(at + 1)))) return at;
  }
  // *Cruz, Maria de la.*
  let particles = at;
  while (isParticle(lexed, particles)) particles++;
  if (isBehindName(lexed, particles, to)) at = particles;
  // *John Lake, Who Paid? (London …)*
  if (lexed.kind(at) === STOP && lexed.text.charAt(lexed.start(at)) !== '.') return from;
  if (at === from || !isBehindName(lexed, at, to) || (lexed.kind(at) === LOWER && /^(?:to|with|in|mit|con|unter|avec)$/u.test(lexed.word(at))) || /[’']s$/u.test(lexed.slice(from, at))) return from;
  // a given name is followed by what follows an author, not by a page
  return at;
}
