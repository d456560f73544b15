import type { PersonName } from '../records/person.js';
import { invertedAt, isFamily, isFrenchArticle, isNumbered } from './inverted-name.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { isBehindName, isBodyWord, isEastern, isGivenName, isInitial, isNameWord, isParticle, SUFFIX } from './name-words.js';
import { BODY, initialsFrom, inverted, LONGEST_NAME, personOf } from './person-of.js';
import { anyToken, endsInStop, isCapital, isRoman, isYear } from './tokens.js';
import { vancouverEnd } from './vancouver-name.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** How a name is written; a list is written in one manner. */
export type Manner = 'bracketed' | 'initials' | 'full' | 'inverted' | 'trailing' | 'literal';

export interface NameAt {
  readonly person: PersonName;
  readonly manner: Manner;
  readonly end: number;
}

/** Behind the words that may be one name: capitals, initials, particles before a capital. */
function runEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST_NAME) {
    if (at > from + 1 && lexed.among(at - 1, SUFFIX) && endsInStop(lexed, at - 1)) break;
    if (isNameWord(lexed, at)) at++;
    // *J. -C. Deschamps*
    else if (lexed.kind(at) === DASH && lexed.kind(at - 1) === INITIAL && lexed.kind(at + 1) === INITIAL) at++;
    else if (isParticle(lexed, at) && (isNameWord(lexed, at + 1) || isParticle(lexed, at + 1))) at++;
    else break;
  }
  return at;
}

/** What papers and series of print end with, and no name. */
const PAPERS = 'debates papers rolls records proceedings statutes journals registers gazette transactions annals archives calendar correspondence dispatches minutes';

/** One name at a token, in the manner of the list if that is known. */
export function nameAt(lexed: Lexed, from: number, to: number, manner: Manner | null): NameAt | null {
  const end = runEnd(lexed, from, to);
  if (end === from) return null;
  const first = lexed.kind(from);
  if (first === CAPITAL && lexed.is(from, IS.volume | IS.issue) && endsInStop(lexed, from)) return null;
  // *Le Goff, Jacques* is a person, *Le Monde, Paris* is none
  if (isCapital(first) && lexed.is(from, IS.title) && !lexed.is(from, IS.family) && !isInitial(lexed, from) && !(end - from <= 3 && isFrenchArticle(lexed, from) && lexed.kind(end) === COMMA && (isInitial(lexed, end + 1) || isGivenName(lexed.word(end + 1)))) && !isArticled(lexed, from, end, to) && !(isFrenchArticle(lexed, from) && vancouverEnd(lexed, from, to) > from)) return null;
  // *Commons Debates, 1621*, *Patent Rolls, 1572–5*
  if (end - from > 1 && lexed.kind(end - 1) === CAPITAL && lexed.among(end - 1, PAPERS) && !isInitial(lexed, from + 1)) return null;
  // *Maruyama Masao 丸山眞男*: who writes the characters too writes the family name first, but for known Chinese ones behind
  if (end - from === 2 && isEastern(lexed, end) && isBehindName(lexed, end + 1, to) && !isInitial(lexed, from)) {
    const person = personOf(lexed, from, end), known = person?.family !== undefined && lexed.is(end - 1, IS.family) && !lexed.is(from, IS.family);
    return { person: known ? person : { family: lexed.slice(from, from + 1), given: lexed.slice(from + 1, end) }, manner: 'full', end: end + 1 };
  }
  const make = (last: number, how: Manner): NameAt | null => {
    // *Oliver Wendell Holmes, Jr.,*
    const suffixed = lexed.kind(last) === COMMA && lexed.kind(last + 1) <= INITIAL && lexed.among(last + 1, SUFFIX) && (lexed.kind(last + 1) !== LOWER || !/^i/u.test(lexed.word(last + 1))) && isBehindName(lexed, last + 2, to) ? last + 2 : last;
    const close = withAlias(lexed, suffixed, to);
    const person = personOf(lexed, from, close);
    return person === null ? null : { person, manner: how, end: close };
  };
  // *PELLETIER (J.-P.)*
  if ((manner === null || manner === 'bracketed') && lexed.kind(end) === OPEN && end - from <= 3 && !isInitial(lexed, from) && !lexed.is(end + 1, IS.editor | IS.translator | IS.edition)) {
    const close = lexed.partner(end);
    if (close <= end + 4 && (initialsTo(lexed, end + 1, close) || isGivenInBrackets(lexed, from, end)) && isBehindName(lexed, close + 1, to)) return { person: inverted(lexed, from, end, end + 1, close), manner: 'bracketed', end: close + 1 };
  }
  if ((manner === null || manner === 'inverted') && lexed.kind(end) === COMMA && !isNumbered(lexed, end) && !isBody(lexed, from, end) && isFamily(lexed, from, end)) {
    const name = invertedAt(lexed, from, end, to);
    if (name !== null) return name;
    if (lexed.among(end + 1, SUFFIX) && end - from >= 2) return make(end + 2, 'full');
    if (manner === 'inverted') return null;
  }
  if (isInitial(lexed, from)) {
    let at = from;
    while (at < end && (isInitial(lexed, at) || lexed.kind(at) === DASH)) at++;
    if (at === end) return null;
    // *A Modern Course in Statistical Physics*
    if ((end - at >= 2 || lexed.is(end, IS.join) && lexed.kind(end + 1) === CAPITAL) && lexed.slice(from, at) === 'A' && (lexed.kind(end) === LOWER || lexed.kind(end) === COLON)) return null;
    // *C. E. B. Cranfield, A Critical and Exegetical Commentary*: an article, where initials have their full stops
    if (lexed.kind(from - 1) === COMMA && lexed.slice(from, at) === 'A' && lexed.kind(from - 3) === INITIAL && endsInStop(lexed, from - 3)) return null;
    // *108 HARV. L. REV. 1733*
    if (lexed.is(end - 1, IS.journal) && endsInStop(lexed, end - 1)) return null;
    for (let word = at; word < end; word++) if (isBodyWord(lexed, word) && end - at > 1 || /[’']s$/u.test(lexed.word(word)) || lexed.word(word) === 'senate') return null;
    return end - at <= 5 && isBehindName(lexed, end, to) ? make(end, 'initials') : null;
  }
  const vancouver = manner === null ? vancouverEnd(lexed, from, to) : from;
  if (vancouver > from && lexed.among(vancouver - 1, 'jr sr')) { const person = personOf(lexed, from, vancouver - 1); return person === null ? null : { person: { ...person, suffix: lexed.slice(vancouver - 1, vancouver) }, manner: 'trailing', end: vancouver }; }
  if (vancouver > from) return make(vancouver, 'trailing');
  for (let at = from; at < end; at++) if (/[’']s$/u.test(lexed.word(at))) return null;
  // *die ältere Darstellung von Erich Eyck*
  if (end - from >= 4 && lexed.among(from + 1, 'von de di da') && lexed.kind(from - 1) === LOWER && isGivenName(lexed.word(from + 2)) && !isGivenName(lexed.word(from))) return null;
  // *Messick JM Jr*
  if (lexed.among(end - 1, 'jr sr') && isBehindName(lexed, end, to)) { const begins = initialsFrom(lexed, from, end - 1), person = begins > from ? personOf(lexed, from, end - 1) : null; if (person !== null) return { person: { ...person, suffix: lexed.slice(end - 1, end) }, manner: 'trailing', end }; }
  const trailing = initialsFrom(lexed, from, end);
  if (trailing > from && trailing - from <= 3 && (isBehindName(lexed, end, to) || endsInStop(lexed, end - 1))) return make(end, 'trailing');
  // *Holanda SB de (1936)*
  if (trailing > from && trailing - from < 3 && isParticle(lexed, end) && lexed.kind(end + 1) === OPEN && isYear(lexed, end + 2)) return make(end + 1, 'trailing');
  // *Mellier G. Incontinence*: the initials end where a word begins
  const early = isBehindName(lexed, end, to) && manner !== 'trailing' && !(lexed.kind(end) === LOWER && lexed.word(end) !== 'et' && lexed.kind(end + 1) === LOWER) ? 0 : trailingInside(lexed, from, end, manner === 'trailing');
  if (early > 0 && (manner === 'trailing' || manner === null)) return make(early, 'trailing');
  if (end - from < 2 || end - from > 5 || !isBehindName(lexed, end, to) || lexed.text.charAt(lexed.end(end - 1)) === '’' || /[’']s$/u.test(lexed.slice(from, end))) return null;
  for (let at = from; at < end; at++) if (lexed.kind(at) !== INITIAL && (isBodyWord(lexed, at) || (lexed.is(at, IS.journal) && end - from > 2))) return null;
  return make(end, 'full');
}

const initialsTo = (lexed: Lexed, from: number, to: number): boolean => !anyToken(from, to, (at) => !isInitial(lexed, at) && !(lexed.kind(at) === STOP) && !(lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === STOP));

/** *Le Roy Ladurie E.*, *Le Goff Jacques*, *Le Roy Ladurie (Emmanuel)*: a family name that begins with an article, by the given name behind it. */
function isArticled(lexed: Lexed, from: number, end: number, to: number): boolean {
  if (end - from > 5 || end - from < 2 || !isFrenchArticle(lexed, from)) return false;
  const given = lexed.kind(end) === OPEN && !isYear(lexed, end + 1) ? end + 1 : end - 1;
  return (isInitial(lexed, given) || isGivenName(lexed.word(given))) && (given > end ? lexed.partner(end) <= end + 3 : end - from > 2 && isBehindName(lexed, end, to));
}

/** *Müller (Tim B.)*, *BERG (Anna)*, *Acemoglu (Daron), Johnson (Simon)*: given names in brackets behind a family name; not *Verlag (Berlin)*. */
function isGivenInBrackets(lexed: Lexed, from: number, open: number): boolean {
  const close = lexed.partner(open), next = lexed.kind(close + 1) === COMMA || lexed.is(close + 1, IS.join) ? close + 2 : -1;
  if (close - open < 2 || anyToken(open + 1, close, (at) => !isNameWord(lexed, at) && !isParticle(lexed, at))) return false;
  const shouted = !isRoman(lexed, from) && lexed.kind(from) === UPPER && lexed.kind(open - 1) === UPPER && lexed.end(from) - lexed.start(from) > 3;
  return isGivenName(lexed.word(open + 1)) || shouted && !lexed.is(open + 1, IS.placeHead) || next > 0 && isCapital(lexed.kind(next)) && lexed.kind(next + 1) === OPEN && isGivenName(lexed.word(next + 2));
}

function trailingInside(lexed: Lexed, from: number, to: number, listed: boolean): number {
  if (!isCapital(lexed.kind(from)) || lexed.kind(from + 1) !== INITIAL) return 0;
  let at = from + 1;
  while (at < to && lexed.kind(at) === INITIAL && (at === from + 1 || !endsInStop(lexed, at - 1) || lexed.kind(at + 1) === INITIAL || endsInStop(lexed, at))) at++;
  if (!endsInStop(lexed, at - 1)) return 0;
  // *Лотман Ю. М. О поэтах*: a preposition
  if (at < to && lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && lexed.kind(at + 1) === LOWER && !lexed.is(at + 1, IS.join)) return at;
  return at < to && lexed.kind(at) === CAPITAL && (lexed.kind(at + 1) === LOWER || lexed.kind(at + 1) === NUMBER || listed || lexed.is(at, IS.title)) ? at : 0;
}

/** *Wen Anli (O. Arne Westad)*: the other name in brackets belongs to the name. */
function withAlias(lexed: Lexed, end: number, to: number): number {
  if (lexed.kind(end) !== OPEN || lexed.next(end) > to || lexed.kind(lexed.next(end)) !== COMMA) return end;
  const close = lexed.partner(end);
  return lexed.word(end + 1) === 'pseud' || close - end >= 3 && runEnd(lexed, end + 1, close) === close && !lexed.is(end + 1, IS.editor | IS.translator) ? close + 1 : end;
}

/** *UNHCR, Global Trends: …*: letters that sign for a body. */
const isBody = (lexed: Lexed, from: number, end: number): boolean => lexed.kind(from) === UPPER && isListed(BODY, lexed.slice(from, end));
