import { withGloss } from './name-gloss.js';
import { aliasEnd, type NameAt } from './name-run.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { glossEnd, isBehindName, isBodyWord, isGivenName, isInitial, isOrganiser, isParticle, SUFFIX } from './name-words.js';
import { othersEnd } from './others-end.js';
import { inverted } from './person-of.js';
import { placesEnd } from './read-places.js';
import { anyToken, endsInStop, isCapital, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';
import { givenEnd } from './given-names-end.js';

/** *Izett, G. A.*, *Cozzi, Gaetano*, *Benjamin, L. T., Jr.*: family name, comma, given names; not *Benedict Anderson, Imagined Communities*. */
export function invertedAt(lexed: Lexed, from: number, comma: number, to: number): NameAt | null {
  const given = comma + 1, spelt = !isInitial(lexed, given);
  // *Florin Constantiniu, O istorie sinceră*
  if (comma - from === 2 && lexed.kind(given) === INITIAL && !endsInStop(lexed, given) && lexed.kind(given + 1) === LOWER && !isBehindName(lexed, given + 1, to)) return null;
  // *Lawrence Freedman, U.S. Intelligence*
  if (comma - from > 1 && lexed.among(given, 'u.s u.k u.n') && isCapital(lexed.kind(given + 1))) return null;
  // *China, Japan, and the War*, *Smith, China, Japan, and the War*: countries of a title
  if (lexed.is(given, IS.region) && lexed.kind(given) === CAPITAL && lexed.kind(given + 1) === COMMA && !isGivenName(lexed.word(given)) && !lexed.is(from, IS.placeHead) && (lexed.is(from, IS.region) && lengthOf(lexed, from) > 2 || lexed.is(given + 2, IS.region))) return null;
  // *Lu, Japan: A Documentary History*; not *Woolf, Virginia: The Waves*
  if (lexed.is(given, IS.region) && lexed.kind(given) === CAPITAL && lexed.kind(given + 1) === COLON && !isGivenName(lexed.word(given))) return null;
  // *Holmes, Jr., Oliver Wendell*
  const deep = comma - from === 1 && lexed.among(given, SUFFIX) && lexed.kind(comma + 2) === COMMA ? givenEnd(lexed, comma + 3, to) : -1;
  if (deep > comma + 3) return { person: { ...inverted(lexed, from, comma, comma + 3, deep), suffix: lexed.slice(given, comma + 2) }, manner: 'inverted', end: deep };
  const last = lexed.is(from, IS.placeHead) && lexed.is(given, IS.region) ? given : givenEnd(lexed, given, to);
  // *Vilar, Pierre, Historia de España, Barcelona 1978*: the town of an imprint
  if (isYear(lexed, last) && placesEnd(lexed, given) === last && (comma - from > 1 || lexed.kind(from - 1) === COMMA)) return null;
  // *Cao, Shuji 曹树基*, *Zhang, Baijia (章百家)*, *Stirner, Max (Johann Kaspar Schmidt)*
  const gloss = isGivenName(lexed.word(given)) && isGivenName(lexed.word(last + 1)) ? aliasEnd(lexed, last, to) : glossEnd(lexed, last);
  if (last > given && gloss > last && comma - from < 3) return { person: withGloss(inverted(lexed, from, comma, given, last), lexed.slice(last, gloss)), manner: 'inverted', end: gloss };
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

const LONGEST_GIVEN = 12;

/** *Benedict Anderson, Imagined Communities (1991)*: the given name stands first. */
function isStraight(lexed: Lexed, from: number, comma: number, last: number, to: number): boolean {
  if (comma - from !== 2 || lexed.among(from + 1, SUFFIX)) return false;
  // *Reinhart Koselleck, Vergangenheitspolitik. Die Anfänge*: no given name is so long
  if ((lexed.kind(last) !== STOP || lengthOf(lexed, comma + 1) > LONGEST_GIVEN) && isGivenName(lexed.word(from)) && !isGivenName(lexed.word(comma + 1))) return true;
  // *Jan Lucassen, Dutch Long Distance Migration. A Concise History*
  if (isGivenName(lexed.word(from)) && last - comma > 2 && !anyToken(comma + 1, last, (at) => isGivenName(lexed.word(at)) || isInitial(lexed, at) || isParticle(lexed, at))) return true;
  // *Eric Hobsbawm, Terence Ranger (eds.)*
  if (isGivenName(lexed.word(from)) && isGivenName(lexed.word(comma + 1)) && last - comma === 3 && lexed.kind(last - 1) === CAPITAL && !isGivenName(lexed.word(last - 1))) return true;
  return lexed.kind(last) === OPEN && lexed.partner(last) === last + 2 && (last + 3 >= to || lexed.kind(last + 3) === COMMA && (lexed.kind(last + 4) === NUMBER || lexed.is(last + 4, IS.page)));
}

/** *Dopsch, Wirtschaftliche und soziale Grundlagen* */
const goesOnSmall = (lexed: Lexed, last: number): boolean => othersEnd(lexed, last) === last && lexed.is(last, IS.join) && lexed.kind(last) === LOWER && lexed.kind(last + 1) === LOWER && !isParticle(lexed, last + 1);

/** Is what stands before the comma one family name? One word is; two are with a particle, *Le Goff, Jacques*, or where what follows can only follow a name. */
function isOneFamily(lexed: Lexed, from: number, comma: number, last: number, to: number): boolean {
  if (comma - from === 1 || comma - from === 2 && lexed.among(from + 1, SUFFIX) || isParticle(lexed, from) || isInitial(lexed, comma + 1) || isDouble(lexed, from, comma, last)) return true;
  if (comma - from === 2 && isFrenchArticle(lexed, from)) return true;
  // *Eri Hotta, Japan 1941: Countdown to Infamy (New York: Knopf, 2013)*: a year in a title that its imprint follows
  if (isYear(lexed, last)) return lexed.kind(last + 1) !== DASH && !(lexed.kind(last + 1) === COLON && !isGivenName(lexed.word(comma + 1)) && anyToken(last + 2, Math.min(to, last + 40), (at) => lexed.kind(at) === OPEN && lexed.partner(at) - at > 3 && isYear(lexed, lexed.partner(at) - 1)));
  // *Cary Nelson, Lawrence Grossberg (eds)*, *Chun-chieh Huang, Erik Zürcher (Hg.)*
  if (lexed.kind(last) === OPEN && lexed.is(last + 1, IS.editor) && last - comma === 3 && comma - from === 2 && lexed.kind(last - 1) === CAPITAL && (lexed.among(last + 1, 'eds editors hgg dirs coords') || isGivenName(lexed.word(comma + 1)) && !isGivenName(lexed.word(last - 1)))) return false;
  const signed = [STOP, OPEN].includes(lexed.kind(last)) || lexed.kind(last) === COLON && lexed.kind(last + 1) === QUOTE;
  return signed && !titleBehind(lexed, last, to);
}

/** *Le Goff*, *La Fontaine*, *El Guindi*, *Ó Murchadha* */
export const isFrenchArticle = (lexed: Lexed, at: number): boolean => lexed.among(at, 'las la les le el ó ní nic uí');

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
  for (let at = from; at < end; at++) { if (isInitial(lexed, at) || isBodyWord(lexed, at) || /[’']s$|^l[’']/u.test(lexed.word(at)) && !/[’']\p{Lu}/u.test(lexed.slice(at, at + 1))) return false; if (isCapital(lexed.kind(at)) && !(at > from && lexed.kind(at) === UPPER && lexed.is(at, IS.particle))) words++; }
  // *Watson JD, Crick FH*
  if (end - from > 1 && lexed.kind(end - 1) === UPPER && lengthOf(lexed, end - 1) <= 3 && lexed.kind(from) === CAPITAL && !lexed.among(end - 1, SUFFIX)) return false;
  return words > 0 && (words <= 2 || words === 3 && isFrenchArticle(lexed, from));
}
