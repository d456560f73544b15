import { type Draft, put } from './draft.js';
import { SERIES_NAMES } from '../data/citations/series-names.js';
import { isListed } from '../text/word-list.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { type Imprint, imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { isGivenName } from './name-words.js';
import { anyToken, inside, isCapital, isSquare, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';

/** What series are called by; those of the second list open subtitles too, *Studies in the History of …*, and name a series only behind another word. */
const HEADS = 'series serie série library libraries lectures companions monographs monograph bibliothèque bibliotheca biblioteca collection collana colección coleção schriften schriftenreihe reihe abhandlungen veröffentlichungen memoirs supplements classics handbooks handbücher';
const INNER = 'studies studien studi estudios études texts texte quellen forschungen beiträge contributions documents cahiers perspectives';

/** *Cambridge Studies in Social Theory*, *Bibliothèque des histoires*, *Lectures on the History of Religions 13*; not *Studies in Defiance*, nor *The Long Road*. */
function isSeriesName(lexed: Lexed, from: number, to: number): boolean {
  const numbered = lexed.kind(to - 1) === NUMBER && !isYear(lexed, to - 1), end = numbered ? to - 1 : to;
  if (isKnownSeries(lexed, from, end)) return true;
  // *Studien zur Malerei des 19. Jahrhunderts*
  if (numbered && lexed.kind(end - 1) === LOWER && !lexed.is(end - 1, IS.volume | IS.issue)) return false;
  if (end - from < 2 || end - from > 12 || !isCapital(lexed.kind(from)) || lexed.among(from, 'the a an le la les die der das')) return false;
  if (anyToken(from, end, (at) => !isCapital(lexed.kind(at)) && lexed.kind(at) !== SLASH && !(numbered && lexed.kind(at) === COMMA) && !(lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence)))) return false;
  return anyToken(from, end, (at) => isCapital(lexed.kind(at)) && (lexed.among(at, HEADS) || lexed.among(at, INNER) && (at > from || numbered)));
}

/** *Ideas in Context*, *Beck’sche Reihe*: a series that the table knows. */
function isKnownSeries(lexed: Lexed, from: number, to: number): boolean {
  const end = lexed.kind(to - 1) === COMMA ? to - 1 : to;
  return end - from < 12 && isListed(SERIES_NAMES, lexed.slice(from, end).toLowerCase().replace(/^the (?=\p{L}+ )/u, '').replaceAll('\'', '’'), '|');
}
/** Behind a series of the table with its number, before an imprint: *, Edition Suhrkamp 1453 (Frankfurt: …)*, *, Points Histoire, 135, 2nd edn*; the same token if none stands there. */
export function knownSeriesEnd(lexed: Lexed, from: number): number {
  if (lexed.kind(from) > CAPITAL || ![COMMA, STOP].includes(lexed.kind(from - 1))) return from;
  for (let end = from + 1; end - from < 9 && lexed.kind(end - 1) <= INITIAL; end++) if (isKnownSeries(lexed, from, end)) {
    const number = lexed.kind(end) === COMMA ? end + 1 : end, behind = lexed.kind(number) === NUMBER && lexed.kind(number + 1) !== DASH ? number + 1 : end;
    if (lexed.kind(behind) === OPEN && imprintInBrackets(lexed, behind)?.imprint.publisher !== undefined || [COMMA, STOP].includes(lexed.kind(behind)) && (behind > end && lexed.kind(behind + 1) === NUMBER || placesEnd(lexed, behind + 1) > behind + 1)) return behind;
  }
  return from;
}

/** *The Princeton Economic History of the Western World (Princeton: …)*, *Cambridge Texts in the History of Political Thought (Cambridge: …)*: the first word, or the last, is that of the town or of the house behind it. */
function isOfHouse(lexed: Lexed, from: number, to: number, imprint: Imprint): boolean {
  const head = lexed.word(from) === 'the' ? from + 1 : from, first = lexed.among(head, 'new') ? head + 1 : head, numbered = lexed.kind(to - 1) === NUMBER, last = numbered ? (lexed.kind(to - 2) === COMMA ? to - 3 : to - 2) : to - 1;
  if (last - first < (numbered ? 1 : 2) || anyToken(first, last, (at) => !isCapital(lexed.kind(at)) && !(lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence)))) return false;
  const house = [imprint.publisher, imprint.place].map((name) => /^[\p{L}’'-]+/u.exec(name?.toLowerCase() ?? '')?.[0]);
  return [first, last].some((at) => isCapital(lexed.kind(at)) && house.includes(lexed.word(at).replace(/[’']s(?:che)?$/u, '')) && (at === first ? numbered || anyToken(first, last, (word) => lexed.kind(word) === LOWER) : numbered));
}

/** *Columbia University Press, New York*: a publisher by its word, before the next sign. */
function isHouse(lexed: Lexed, from: number): boolean {
  for (let at = from; at - from < 7 && isCapital(lexed.kind(at)) || lexed.is(at, IS.join); at++) if (lexed.is(at, IS.publisher) && at > from) return true;
  return false;
}

/** The comma or full stop before a series that stands between title and imprint: *…, Bibliothèque des histoires, Paris: Gallimard*, *…. Ideas in Context. Cambridge: …*; -1 if none does. */
export function seriesBetween(lexed: Lexed, from: number, end: number): number {
  let last = end;
  while (last > from && [COMMA, STOP].includes(lexed.kind(last - 1))) last--;
  const imprint = last === end || lexed.kind(end) === OPEN ? lexed.kind(end) === OPEN && !isSquare(lexed, end) ? imprintInBrackets(lexed, end)?.imprint : undefined : imprintAt(lexed, end, lexed.size, true)?.imprint;
  if (imprint?.place === undefined && (last === end ? imprint?.publisher === undefined : placesEnd(lexed, end) === end && !isHouse(lexed, end))) return -1;
  for (let at = last - 1, signs = 0; at > from + 1 && last - at < 14 && signs < 3; at--) {
    const stop = lexed.kind(at) === STOP && lexed.spaced(at);
    if (lexed.kind(at) !== COMMA && !stop || at === last - 2 && lexed.kind(last - 1) === NUMBER) continue;
    signs++;
    // *…, 1650–1815, Studies in North American Indian History (New York: …)*
    // *The Economic Effects of the American Civil War. Studies in Economic and Social History. Basingstoke: Macmillan*; not *Town Life, Studies in the Records of the Inn (…)*
    const studies = lexed.among(at + 1, INNER) && last - at > 3 && imprint?.publisher !== undefined && (lexed.among(at + 1, 'studies') && lexed.among(at + 2, 'in on') && last - at > 5 && at - from > 5);
    if (studies || isSeriesName(lexed, at + 1, last) || imprint?.publisher !== undefined && isOfHouse(lexed, at + 1, last, imprint)) return imprint === undefined ? at : longerSeries(lexed, from, at, imprint);
    // *… Western Democracies: The Long Road. Problems of Modern Rule. Cambridge: …*: a title with its own colon has ended
    if (stop) return last < end && lexed.kind(end - 1) === STOP && imprint?.publisher !== undefined && isPlainSeries(lexed, from, at, last) ? at : -1;
  }
  return -1;
}

/** *…, Cambridge Russian, Soviet and Post-Soviet Studies*: the comma before, where the words behind it are those of the town or the house; else the same comma. */
function longerSeries(lexed: Lexed, from: number, comma: number, imprint: Imprint): number {
  for (let at = comma - 1; at > from + 1 && comma - at < 6 && lexed.kind(at) !== STOP; at--) if (lexed.kind(at) === COMMA) return [imprint.publisher, imprint.place].some((name) => name?.toLowerCase().startsWith(`${lexed.word(at + 1)} `) === true || name?.toLowerCase() === lexed.word(at + 1)) ? at : comma;
  return comma;
}

const BODIES = 'institute institut institution university universität université museum society association agency department ministry office council committee commission center centre foundation bank board';

/** Two to ten capitals and the small words between them, behind a title that had its colon. */
const isPlainSeries = (lexed: Lexed, from: number, stop: number, to: number): boolean => to - stop > 2 && to - stop < 12 && isCapital(lexed.kind(stop + 1)) && !lexed.is(to - 1, IS.publisher) && !lexed.among(to - 1, BODIES) && !lexed.is(stop + 1, IS.by) && !isGivenName(lexed.word(stop + 1)) && !(lexed.kind(stop + 1) === UPPER && lexed.kind(to - 1) === UPPER) && anyToken(from, stop, (at) => lexed.kind(at) === COLON) && !anyToken(stop + 1, to, (at) => !isCapital(lexed.kind(at)) && !(lexed.kind(at) === LOWER && lengthOf(lexed, at) < 5 && !lexed.is(at, IS.sentence)) && !(at === to - 1 && lexed.kind(at) === NUMBER && !/^\d{4}/u.test(lexed.word(at))));

/** *(Cambridge Studies in Social Theory, 12)*, *(coll. Civilisations)*: the series in brackets. */
export function isSeriesBracket(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open), first = seriesFrom(lexed, open + 1);
  if (close - open < 3 || isSquare(lexed, open) || lexed.kind(first) === QUOTE && lexed.next(first) !== close) return false;
  return first > open + 1 || isSeriesName(lexed, first, numberFrom(lexed, first, close)) || isCapital(lexed.kind(first)) && lexed.among(first, 'studies studien forschungen') && lexed.kind(first + 1) === LOWER && close - first > 3 && !anyToken(first, close, (at) => lexed.kind(at) === LOWER && lengthOf(lexed, at) > 4);
}

/** *…, « Bibliothèque des histoires », Paris*: a series in quotation marks, before the town of the imprint. */
export function isQuotedSeries(lexed: Lexed, quote: number): boolean {
  const behind = lexed.next(quote);
  return lexed.kind(quote - 1) === COMMA && lexed.kind(behind) === COMMA && placesEnd(lexed, behind + 1) > behind + 1 && behind - quote > 3;
}

/** Behind *coll.* before a name or a quotation mark; the same token if it is not there. */
export function seriesFrom(lexed: Lexed, at: number): number {
  const behind = lexed.kind(at + 1) === STOP ? at + 2 : at + 1;
  return lexed.kind(at) === LOWER && lexed.among(at, 'coll collection') && (lexed.kind(behind) === QUOTE || isCapital(lexed.kind(behind))) ? behind : at;
}

/** The comma, or the end, behind the name of a series: before *, 12* and *, no. 12*. */
function numberFrom(lexed: Lexed, from: number, to: number): number {
  for (let at = to - 1; at > from && to - at < 5; at--) if (lexed.kind(at) === COMMA) return lexed.kind(to - 1) === NUMBER && !isYear(lexed, to - 1) ? at : to;
  return to;
}

/** Puts a series with its number into the draft. */
export function putSeriesName(draft: Draft, lexed: Lexed, from: number, to: number): void {
  const first = seriesFrom(lexed, from), comma = numberFrom(lexed, first, to), numbered = lexed.kind(to - 1) === NUMBER && to - first > 1;
  put(draft, 'collection-title', lexed.kind(first) === QUOTE ? inside(lexed, first).replace(/[,.]$/u, '') : lexed.slice(first, comma < to ? comma : numbered ? lexed.is(to - 2, IS.volume | IS.issue) ? to - 2 : to - 1 : to));
  if (numbered) put(draft, 'collection-number', lexed.slice(to - 1, to));
}
