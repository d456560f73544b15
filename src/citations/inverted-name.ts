import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import type { NameAt } from './name-at.js';
import { looksPinyin } from './looks-pinyin.js';
import { isBehindName, isBodyWord, isEastern, isGivenName, isInitial, isNameWord, isOrganiser, isParticle, SUFFIX } from './name-words.js';
import { inverted } from './person-of.js';
import { placesEnd } from './read-places.js';
import { endsInStop, isCapital, isYear, lengthOf, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Izett, G. A.*, *Cozzi, Gaetano*, *Benjamin, L. T., Jr.*: family name, comma, given names; not *Benedict Anderson, Imagined Communities*. */
export function invertedAt(lexed: Lexed, from: number, comma: number, to: number): NameAt | null {
  const given = comma + 1, spelt = !isInitial(lexed, given);
  // *Florin Constantiniu, O istorie sinceră*
  if (comma - from === 2 && lexed.kind(given) === INITIAL && !endsInStop(lexed, given) && lexed.kind(given + 1) === LOWER && !isBehindName(lexed, given + 1, to)) return null;
  // *Lawrence Freedman, U.S. Intelligence*
  if (comma - from > 1 && lexed.among(given, 'u.s u.k u.n') && isCapital(lexed.kind(given + 1))) return null;
  // *Holmes, Jr., Oliver Wendell*
  const deep = comma - from === 1 && lexed.among(given, SUFFIX) && lexed.kind(comma + 2) === COMMA ? givenEnd(lexed, comma + 3, to) : -1;
  if (deep > comma + 3) return { person: { ...inverted(lexed, from, comma, comma + 3, deep), suffix: lexed.slice(given, comma + 2) }, manner: 'inverted', end: deep };
  const last = lexed.is(from, IS.placeHead) && lexed.is(given, IS.region) ? given : givenEnd(lexed, given, to);
  // *Vilar, Pierre, Historia de España, Barcelona 1978*: the town of an imprint
  if (isYear(lexed, last) && placesEnd(lexed, given) === last && (comma - from > 1 || lexed.kind(from - 1) === COMMA)) return null;
  // *Cao, Shuji 曹树基*
  if (last > given && isEastern(lexed, last) && comma - from < 3) return { person: inverted(lexed, from, comma, given, last), manner: 'inverted', end: last + 1 };
  if (last > given && !(spelt && opensOther(lexed, last)) && !(spelt && isStraight(lexed, from, comma, last, to)) && !(spelt && goesOnSmall(lexed, last)) && isOneFamily(lexed, from, comma, last, to)) {
    const suffix = lexed.kind(last) === COMMA && lexed.among(last + 1, 'jr sr') && (isBehindName(lexed, last + 2, to) || endsInStop(lexed, last + 1)) ? last + 1 : lexed.among(last, SUFFIX) ? last : -1;
    const person = inverted(lexed, from, comma, given, last);
    return suffix < 0 ? { person, manner: 'inverted', end: last } : { person: { ...person, suffix: lexed.slice(suffix, suffix + 1) }, manner: 'inverted', end: suffix + 1 };
  }
  return null;
}

/** *Literary Digest, L (May 22, 1915)*: the volume of a journal, no initial. */
export const isNumbered = (lexed: Lexed, comma: number): boolean => lexed.kind(comma + 1) === INITIAL && !endsInStop(lexed, comma + 1) && /^[ivxlcdm]$/u.test(lexed.word(comma + 1)) && lexed.kind(comma + 2) === OPEN;

/** *Marx, Capital (Penguin)*: a bracket with neither year nor role follows a title, not a name. */
const opensOther = (lexed: Lexed, last: number): boolean => lexed.kind(last) === OPEN && !isYear(lexed, last + 1) && !lexed.is(last + 1, IS.editor | IS.translator | IS.month) && !isOrganiser(lexed, last + 1);

/** *Benedict Anderson, Imagined Communities (1991)*: the given name stands first. */
function isStraight(lexed: Lexed, from: number, comma: number, last: number, to: number): boolean {
  if (comma - from !== 2 || lexed.among(from + 1, SUFFIX)) return false;
  if (lexed.kind(last) !== STOP && isGivenName(lexed.word(from)) && !isGivenName(lexed.word(comma + 1))) return true;
  // *Eric Hobsbawm, Terence Ranger (eds.)*
  if (isGivenName(lexed.word(from)) && isGivenName(lexed.word(comma + 1)) && last - comma === 3 && lexed.kind(last - 1) === CAPITAL && !isGivenName(lexed.word(last - 1))) return true;
  return lexed.kind(last) === OPEN && lexed.partner(last) === last + 2 && (last + 3 >= to || lexed.kind(last + 3) === COMMA && (lexed.kind(last + 4) === NUMBER || lexed.is(last + 4, IS.page)));
}

/** *Dopsch, Wirtschaftliche und soziale Grundlagen* */
const goesOnSmall = (lexed: Lexed, last: number): boolean => lexed.is(last, IS.join) && lexed.kind(last) === LOWER && lexed.kind(last + 1) === LOWER && !isParticle(lexed, last + 1);

/** Is what stands before the comma one family name? One word is; two are with a particle, *Le Goff, Jacques*, or where what follows can only follow a name. */
function isOneFamily(lexed: Lexed, from: number, comma: number, last: number, to: number): boolean {
  if (comma - from === 1 || comma - from === 2 && lexed.among(from + 1, SUFFIX) || isParticle(lexed, from) || isInitial(lexed, comma + 1) || isDouble(lexed, from, comma, last)) return true;
  if (comma - from === 2 && (isFrenchArticle(lexed, from) || lexed.is(from, IS.particle) && (lexed.among(last, 'and und et') || lexed.kind(last) === AMPERSAND || isInitial(lexed, last - 1)))) return true;
  // *Le Roy Ladurie, Emmanuel, Montaillou*
  if (comma - from === 3 && isFrenchArticle(lexed, from) && isGivenName(lexed.word(comma + 1)) && last === comma + 2) return true;
  if (isYear(lexed, last)) return lexed.kind(last + 1) !== DASH;
  // *Cary Nelson, Lawrence Grossberg (eds)*, *Chun-chieh Huang, Erik Zürcher (Hg.)*
  if (lexed.kind(last) === OPEN && lexed.is(last + 1, IS.editor) && last - comma === 3 && comma - from === 2 && lexed.kind(last - 1) === CAPITAL && (lexed.among(last + 1, 'eds editors hgg dirs coords') || isGivenName(lexed.word(comma + 1)) && !isGivenName(lexed.word(last - 1)))) return false;
  const signed = [STOP, OPEN].includes(lexed.kind(last)) || lexed.kind(last) === COLON && lexed.kind(last + 1) === QUOTE;
  return signed && !titleBehind(lexed, last, to);
}

/** *Le Goff*, *La Fontaine* */
export const isFrenchArticle = (lexed: Lexed, at: number): boolean => lexed.among(at, 'las la les le');

/** *Ute Frevert, Ehrenmänner. Das Duell, München 1991*: with commas before the imprint, what stands before the full stop is a title. */
function titleBehind(lexed: Lexed, stop: number, to: number): boolean {
  if (lexed.kind(stop) !== STOP) return false;
  for (let at = stop + 1; at < to && at - stop < 45; at++) {
    // *Andrzej Friszke, Polska. Losy państwa (Warsaw: Iskry, 2003)*
    if (lexed.kind(at) === OPEN) { const place = placesEnd(lexed, at + 1); if (place > at + 1 && lexed.kind(place) === COLON && isYear(lexed, lexed.partner(at) - 1)) return !isGivenName(lexed.word(stop - 1)); at = lexed.next(at); }
    if (lexed.kind(at) === STOP && lexed.spaced(at) && lengthOf(lexed, at - 1) > 3) return false;
    if (lexed.kind(at) === COMMA && lexed.word(at + 1) === 'in' && lexed.kind(at + 2) === COLON) return true;
    if (lexed.kind(at) === COMMA) { const place = placesEnd(lexed, at + 1); if (place > at + 1) return isYear(lexed, place); }
  }
  return false;
}

/** *RUIZ MANERO, Juan*, *Rubio Llorente, Francisco*: two family names, told by their capitals or by the given name behind them; not *Anoop Gupta, Andrew Tucker*. */
function isDouble(lexed: Lexed, from: number, comma: number, to: number): boolean {
  if (lexed.kind(comma + 1) !== CAPITAL && !isInitial(lexed, comma + 1)) return false;
  let shouted = to - comma <= 3, given = !isGivenName(lexed.word(from)) && isGivenName(lexed.word(comma + 1));
  for (let at = from; at < comma; at++) if (lexed.kind(at) !== UPPER) shouted = false;
  for (let at = comma + 2; at < to; at++) if (!isInitial(lexed, at)) given = false;
  return shouted || given;
}

/** One or two capitals, or a particle before them: a family name before its comma. */
export function isFamily(lexed: Lexed, from: number, end: number): boolean {
  if (end - from > 4) return false;
  let words = 0;
  for (let at = from; at < end; at++) { if (isInitial(lexed, at) || isBodyWord(lexed, at) || /[’']s$/u.test(lexed.word(at))) return false; if (isCapital(lexed.kind(at)) && !(at > from && lexed.kind(at) === UPPER && lexed.is(at, IS.particle))) words++; }
  // *Watson JD, Crick FH*
  if (end - from > 1 && lexed.kind(end - 1) === UPPER && lengthOf(lexed, end - 1) <= 3 && lexed.kind(from) === CAPITAL && !lexed.among(end - 1, SUFFIX)) return false;
  return words > 0 && (words <= 2 || words === 3 && isFrenchArticle(lexed, from));
}

/** Behind the given names that follow a family name and its comma. */
function givenEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  // *John Rawls, A Theory of Justice*, *Alessandro Manzoni, I Promessi sposi*, *Gilberto Freyre, O Brasil em perspectiva*: an article
  if (lexed.kind(at) === INITIAL && lengthOf(lexed, at) === 1 && 'IAOE'.includes(lexed.slice(at, at + 1)) && isCapital(lexed.kind(at + 1)) && !isInitial(lexed, at + 1) && !lexed.is(at + 1, IS.join)) return from;
  // *Bice Slama, L’insurrection de 1864*
  if (/^[LD][’']/u.test(lexed.slice(at, at + 1))) return from;
  if (isInitial(lexed, at)) {
    // *Firth, Eng. Hist. Rev., xv*: a journal
    for (let word = at; isInitial(lexed, word); word++) if (lexed.kind(word) === CAPITAL && lexed.is(word, IS.journal)) return from;
    // *Wagner, H. -J.*
    // *Hermann, G. A rating scale*, *Figes, O. A People’s Tragedy*
    while (at < to && !(at > from && lexed.slice(at, at + 1) === 'A' && (lexed.kind(at + 1) === LOWER ? !lexed.is(at + 1, IS.join | IS.particle) : isCapital(lexed.kind(at + 1)) && endsInStop(lexed, at - 1))) && (isInitial(lexed, at) || lexed.kind(at) === DASH && isInitial(lexed, at + 1) && lexed.start(at + 1) === lexed.end(at))) at++;
    // *Miller, W. Thomas, Sutton, Richard*; *Berliner, J. Nature, 28* is a journal
    // *Wong, R. Bin. China Transformed*, *Skinner, G. William, Marketing and Social Structure*
    if ((isGivenName(lexed.word(at)) || lexed.is(from - 2, IS.family) && lengthOf(lexed, at) < 6 && looksPinyin(lexed.word(at))) && lexed.kind(at) === CAPITAL && (lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === COLON || lexed.kind(at + 1) === STOP && isCapital(lexed.kind(at + 2)) || lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2))) at++;
    // *CANOTILHO, J. J. Gomes. Direito constitucional*: capitals show how names are written
    else if (lexed.kind(from - 2) === UPPER && lengthOf(lexed, from - 2) > 3 && lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === STOP && isCapital(lexed.kind(at + 2)) && !lexed.is(at + 2, IS.translator | IS.editor | IS.placeHead) && !lexed.is(at, IS.title | IS.journal)) at++;
    while ((isParticle(lexed, at) || lexed.kind(from - 2) === UPPER && lexed.kind(at) === UPPER && lexed.is(at, IS.particle)) && ([COMMA, STOP, OPEN].includes(lexed.kind(at + 1)) || isYear(lexed, at + 1))) at++;
    return at;
  }
  if (lexed.kind(at) === UPPER && lengthOf(lexed, at) <= 3 && isBehindName(lexed, at + 1, to)) return at + 1;
  while (at < to && at - from < 4 && isNameWord(lexed, at) && !/[’']s$/u.test(lexed.word(at)) && !lexed.is(at, IS.institution) && !lexed.among(at, 'press verlag books publishing publishers editions éditions') && !(lexed.is(at, IS.title) && !isInitial(lexed, at)) || at > from && at - from < 4 && isParticle(lexed, at) && isCapital(lexed.kind(at + 1)) && isBehindName(lexed, at + 2, to) && placesEnd(lexed, at + 1) === at + 1) {
    at++;
    // *Browning, Christopher R. Ordinary Men*: behind the initial that follows a given name its full stop ends the name
    if (at - from > 1 && lexed.kind(at - 1) === INITIAL && endsInStop(lexed, at - 1) && (isCapital(lexed.kind(at)) && !lexed.among(at, SUFFIX) && !lexed.is(at, IS.join) || lexed.kind(at) === INITIAL && lexed.slice(at, at + 1) === 'A' && isCapital(lexed.kind(at + 1)) && !isInitial(lexed, at + 1) || lexed.kind(at) === NUMBER && isCapital(lexed.kind(at + 1)))) return at;
  }
  // *Cruz, Maria de la.*
  let particles = at;
  while (isParticle(lexed, particles)) particles++;
  if (isBehindName(lexed, particles, to)) at = particles;
  // *John Lake, Who Paid? (London …)*
  if (lexed.kind(at) === STOP && signAt(lexed, at) !== '.') return from;
  if (at > from && isEastern(lexed, at) && isBehindName(lexed, at + 1, to)) return at;
  if (at === from || !isBehindName(lexed, at, to) || (lexed.kind(at) === LOWER && lexed.among(at, 'to with in mit con unter avec')) || /[’']s$/u.test(lexed.slice(from, at))) return from;
  // a given name is followed by what follows an author, not by a page
  return at;
}
