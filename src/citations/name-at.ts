import { trailing, vancouver } from './trailing-name.js';
import { make, type Manner, type NameAt, type Run, runEnd } from './name-run.js';
import { invertedAt, isFamily, isFrenchArticle, isNumbered } from './inverted-name.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { glossEnd, isArticleA, isBehindName, isBodyWord, isGivenName, isInitial, isNameWord, isParticle, SUFFIX } from './name-words.js';
import { withGloss } from './name-gloss.js';
import { BODY, inverted, personOf } from './person-of.js';
import { placesEnd } from './read-places.js';
import { anyToken, endsInStop, isCapital, isRoman, isYear } from './tokens.js';
import { vancouverEnd } from './vancouver-name.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** What papers and series of print end with, and no name. */
const PAPERS = 'debates papers rolls records proceedings statutes journals registers gazette transactions annals archives calendar correspondence dispatches minutes werke schriften briefe œuvres oeuvres opere obras';

/** One name at a token, in the manner of the list if that is known. */
export function nameAt(lexed: Lexed, from: number, to: number, manner: Manner | null): NameAt | null {
  const run: Run = { lexed, from, end: runEnd(lexed, from, to), to, manner };
  if (run.end === from || isNoName(run)) return null;
  const sign = lexed.kind(run.end), found = sign === COMMA ? invertedName(run) : glossed(run) ?? bracketed(run);
  if (found !== null) return found;
  if (isInitial(lexed, from)) return behindInitials(run);
  return vancouver(run) ?? (isPossessive(lexed, from, run.end) || isGenitive(run) ? null : trailing(run) ?? full(run));
}

/** *Vol. 3*, *Le Monde, Paris*, *Commons Debates, 1621*, *Patent Rolls, 1572–5* */
function isNoName({ lexed, from, end, to }: Run): boolean {
  const first = lexed.kind(from);
  if (first === CAPITAL && lexed.is(from, IS.volume | IS.issue) && endsInStop(lexed, from)) return true;
  if (end - from > 1 && lexed.kind(end - 1) === CAPITAL && lexed.among(end - 1, PAPERS) && !isInitial(lexed, from + 1)) return true;
  if (!isCapital(first) || !lexed.is(from, IS.title) || lexed.is(from, IS.family) || isInitial(lexed, from)) return false;
  const given = lexed.kind(end) === COMMA && isGivenName(lexed.word(end + 1));
  // *Law, Robin* is a person
  if (!isFrenchArticle(lexed, from)) return !(given && end - from === 1);
  // *Le Goff, Jacques*, *El Guindi, Fadwa, “…”* are persons too
  const named = end - from <= 3 && (given || lexed.kind(end) === COMMA && (isInitial(lexed, end + 1) || !lexed.is(end + 1, IS.placeHead) && lexed.kind(end + 2) === COMMA && lexed.kind(end + 3) === QUOTE));
  return !named && !isArticled(lexed, from, end, to) && vancouverEnd(lexed, from, to) === from;
}

/** *Maruyama Masao 丸山眞男*, *Shen Zhihua (沈志华)*: who writes the characters too writes the family name first, but for known Chinese ones behind. */
function glossed({ lexed, from, end, to }: Run): NameAt | null {
  const close = glossEnd(lexed, end);
  if (close === end || end - from < 2 || end - from > 4 || !isBehindName(lexed, close, to) || isInitial(lexed, from)) return null;
  const person = personOf(lexed, from, end), known = end - from > 2 || person?.family !== undefined && lexed.is(end - 1, IS.family) && !lexed.is(from, IS.family);
  return person === null ? null : { person: withGloss(known ? person : { family: lexed.slice(from, from + 1), given: lexed.slice(from + 1, end) }, lexed.slice(end, close)), manner: 'full', end: close };
}

/** *PELLETIER (J.-P.)* */
function bracketed({ lexed, from, end, to, manner }: Run): NameAt | null {
  if (manner !== null && manner !== 'bracketed' || lexed.kind(end) !== OPEN || end - from > 3 || isInitial(lexed, from) || lexed.is(end + 1, IS.editor | IS.translator | IS.edition)) return null;
  const close = lexed.partner(end);
  if (close > end + 4 || !initialsTo(lexed, end + 1, close) && !isGivenInBrackets(lexed, from, end) || !isBehindName(lexed, close + 1, to)) return null;
  return { person: inverted(lexed, from, end, end + 1, close), manner: 'bracketed', end: close + 1 };
}

/** *Westad, Odd Arne*; *Oliver Wendell Holmes, Jr.* is not inverted. */
function invertedName(run: Run): NameAt | null {
  const { lexed, from, end, to } = run;
  if (!mayBeInverted(run)) return null;
  return invertedAt(lexed, from, end, to) ?? (lexed.among(end + 1, SUFFIX) && end - from >= 2 ? make(run, end + 2, 'full') : null);
}

const mayBeInverted = ({ lexed, from, end, manner }: Run): boolean => manner === null && lexed.kind(end) === COMMA && !isNumbered(lexed, end) && !isBody(lexed, from, end) && isFamily(lexed, from, end) && !opensHouse(lexed, end + 1);

/** *W. W. Norton, 2003*, *C. H. Beck, München 1987* behind the comma: a house and its year or town. */
function opensHouse(lexed: Lexed, from: number): boolean {
  let at = from;
  while (isInitial(lexed, at) && at - from < 3) at++;
  return at > from && lexed.is(at, IS.publisher) && lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === COMMA && (isYear(lexed, at + 2) || placesEnd(lexed, at + 2) > at + 2);
}

/** *O. A. Westad*; not *A Modern Course in Statistical Physics*, nor *108 HARV. L. REV. 1733*. */
function behindInitials(run: Run): NameAt | null {
  const { lexed, from, end, to } = run;
  let at = from;
  while (at < end && (isInitial(lexed, at) || lexed.kind(at) === DASH)) at++;
  if (at === end || end - at > 5 || lexed.slice(from, at) === 'A' && isArticle(run, at) || lexed.is(end - 1, IS.journal) && endsInStop(lexed, end - 1)) return null;
  if (isPossessive(lexed, at, end) || anyToken(at, end, (word) => isBodyWord(lexed, word) && end - at > 1 || lexed.word(word) === 'senate')) return null;
  return isBehindName(lexed, end, to) ? make(run, end, 'initials') : null;
}

/** Is *A* the article? In *C. E. B. Cranfield, A Critical and Exegetical Commentary* initials have their full stops. */
function isArticle({ lexed, from, end, manner }: Run, at: number): boolean {
  if ((end - at >= 2 || lexed.is(end, IS.join) && lexed.kind(end + 1) === CAPITAL) && (lexed.kind(end) === LOWER || lexed.kind(end) === COLON)) return true;
  if (manner !== 'initials' && end - at >= 2 && isArticleA(lexed, from)) return true;
  return lexed.kind(from - 1) === COMMA && lexed.kind(from - 3) === INITIAL && endsInStop(lexed, from - 3);
}

/** *Mao’s* */
const isPossessive = (lexed: Lexed, from: number, end: number): boolean => anyToken(from, end, (at) => /[’']s$/u.test(lexed.word(at)));

/** *die ältere Darstellung von Erich Eyck* */
const isGenitive = ({ lexed, from, end }: Run): boolean => end - from >= 4 && lexed.among(from + 1, 'von de di da') && lexed.kind(from - 1) === LOWER && isGivenName(lexed.word(from + 2)) && !isGivenName(lexed.word(from));

/** *Odd Arne Westad* */
function full(run: Run): NameAt | null {
  const { lexed, from, end, to } = run;
  if (end - from < 2 || end - from > 5 || !isBehindName(lexed, end, to) || lexed.text.charAt(lexed.end(end - 1)) === '’') return null;
  return anyToken(from, end, (at) => lexed.kind(at) !== INITIAL && (isBodyWord(lexed, at) || lexed.is(at, IS.journal) && end - from > 2 || lexed.word(at) === 'press' && lexed.word(at - 1) === 'associated')) ? null : make(run, end, 'full');
}

const initialsTo = (lexed: Lexed, from: number, to: number): boolean => !anyToken(from, to, (at) => !isInitial(lexed, at) && !(lexed.kind(at) === STOP) && !(lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === STOP));

/** *Le Roy Ladurie E.*, *Le Goff Jacques*, *Le Roy Ladurie (Emmanuel)*: a family name that begins with an article, by the given name behind it. */
function isArticled(lexed: Lexed, from: number, end: number, to: number): boolean {
  if (end - from > 5 || end - from < 2) return false;
  const given = lexed.kind(end) === OPEN && !isYear(lexed, end + 1) ? end + 1 : end - 1;
  return (isInitial(lexed, given) || isGivenName(lexed.word(given))) && (given > end ? lexed.partner(end) <= end + 3 : end - from > 2 && isBehindName(lexed, end, to));
}

/** *Müller (Tim B.)*, *BERG (Anna)*: given names in brackets behind a family name; not *Verlag (Berlin)*. */
function isGivenInBrackets(lexed: Lexed, from: number, open: number): boolean {
  const close = lexed.partner(open);
  if (close - open < 2 || anyToken(open + 1, close, (at) => !isNameWord(lexed, at) && !isParticle(lexed, at))) return false;
  const shouted = !isRoman(lexed, from) && lexed.kind(from) === UPPER && lexed.kind(open - 1) === UPPER && lexed.end(from) - lexed.start(from) > 3;
  // *Fei Zhengqing (John King Fairbank)*, *George Orwell (Eric Blair)*: another whole name
  if (open - from > 1 && close - open > 2 && !shouted && !isParticle(lexed, from) && lexed.kind(close - 1) === CAPITAL && !isGivenName(lexed.word(close - 1))) return false;
  return isGivenName(lexed.word(open + 1)) || shouted && !lexed.is(open + 1, IS.placeHead);
}

/** *UNHCR, Global Trends: …*: letters that sign for a body. */
const isBody = (lexed: Lexed, from: number, end: number): boolean => lexed.kind(from) === UPPER && isListed(BODY, lexed.slice(from, end));
