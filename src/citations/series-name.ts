import { type Draft, put } from './draft.js';
import { COMMA, type Lexed, LOWER, NUMBER, QUOTE, SLASH, STOP } from './lex.js';
import { placesEnd } from './read-places.js';
import { anyToken, inside, isCapital, isSquare, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** What series are called by; those of the second list open subtitles too, *Studies in the History of …*, and name a series only behind another word. */
const HEADS = 'series serie série library libraries lectures companions monographs monograph bibliothèque bibliotheca biblioteca collection collana colección coleção schriften schriftenreihe reihe abhandlungen veröffentlichungen memoirs supplements classics handbooks handbücher';
const INNER = 'studies studien studi estudios études texts texte quellen forschungen beiträge contributions documents cahiers perspectives';

/** *Cambridge Studies in Social Theory*, *Bibliothèque des histoires*, *Lectures on the History of Religions 13*; not *Studies in Defiance*, nor *The Long Road*. */
export function isSeriesName(lexed: Lexed, from: number, to: number): boolean {
  const numbered = lexed.kind(to - 1) === NUMBER && !isYear(lexed, to - 1), end = numbered ? to - 1 : to;
  if (end - from < 2 || end - from > 12 || !isCapital(lexed.kind(from)) || lexed.among(from, 'the a an le la les die der das')) return false;
  if (anyToken(from, end, (at) => !isCapital(lexed.kind(at)) && lexed.kind(at) !== SLASH && !(numbered && lexed.kind(at) === COMMA) && !(lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence)))) return false;
  return anyToken(from, end, (at) => isCapital(lexed.kind(at)) && (lexed.among(at, HEADS) || lexed.among(at, INNER) && (at > from || numbered)));
}

/** *Columbia University Press, New York*: a publisher by its word, before the next sign. */
function isHouse(lexed: Lexed, from: number): boolean {
  for (let at = from; at - from < 7 && isCapital(lexed.kind(at)) || lexed.is(at, IS.join); at++) if (lexed.is(at, IS.publisher) && at > from) return true;
  return false;
}

/** The comma or full stop before a series that stands between title and imprint: *…, Bibliothèque des histoires, Paris: Gallimard*; -1 if none does. */
export function seriesBetween(lexed: Lexed, from: number, end: number): number {
  let last = end;
  while (last > from && (lexed.kind(last - 1) === COMMA || lexed.kind(last - 1) === STOP)) last--;
  if (last === end || placesEnd(lexed, end) === end && !isHouse(lexed, end)) return -1;
  for (let at = last - 1; at > from + 1 && last - at < 14; at--) if (lexed.kind(at) === COMMA || lexed.kind(at) === STOP && lexed.spaced(at)) return isSeriesName(lexed, at + 1, last) ? at : -1;
  return -1;
}

/** *(Cambridge Studies in Social Theory, 12)*, *(coll. Civilisations)*: the series in brackets. */
export function isSeriesBracket(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open), first = seriesFrom(lexed, open + 1);
  if (close - open < 3 || isSquare(lexed, open) || lexed.kind(first) === QUOTE && lexed.next(first) !== close) return false;
  return first > open + 1 || isSeriesName(lexed, first, numberFrom(lexed, first, close));
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
