import type { CslDate } from '../records/citation.js';
import { AMPERSAND, CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE } from './lex.js';
import { dateAt } from './read-date.js';
import { placeEnd, placesEnd } from './read-places.js';
import { editionAt } from './read-roles.js';
import { inside, isCapital, isYear, opensName, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

const LONGEST_PUBLISHER = 16;

/** Words that a journal’s name begins with, and no publisher’s. */
export const JOURNAL_HEADS = 'journal transactions annals revue rivista zeitschrift';

export const isBoundary = (lexed: Lexed, at: number): boolean => [END, COMMA, STOP, SEMICOLON, COLON, OPEN, CLOSE, QUOTE, UNQUOTE].includes(lexed.kind(at));

/** Behind the year that ends a run of publisher's words from a token on; null if none does, or if the words are none. */
export function publisherRun(lexed: Lexed, from: number, to: number, lenient: boolean): { end: number; stop: number; date: CslDate; named: boolean; series?: string; edition?: string } | null {
  // *Journal of Intelligent Information Systems, 1995*
  if (lexed.among(from, JOURNAL_HEADS) && lexed.kind(from) !== LOWER) return null;
  let named = false, parted = from - 1;
  for (let at = from; at < to && at - from <= LONGEST_PUBLISHER; at++) {
    const kind = lexed.kind(at);
    // *Gallimard (coll. « Folio histoire »), 1982*
    if (at > from && kind === OPEN && lexed.among(at + 1, 'coll collection') && lexed.kind(lexed.next(at)) === COMMA) {
      const date = dateAt(lexed, lexed.next(at) + 1), name = skipStop(lexed, at + 2);
      if (date?.grain === 'year') return { end: date.end, stop: at, date: date.date, named: true, series: lexed.slice(name, lexed.partner(at)).replace(/^[«“"]\s*|\s*[»”"]$/gu, '') };
    }
    if (at > from && (isYear(lexed, at) || kind === OPEN)) {
      // *Washington: Federal Reserve System (1963)*
      if (kind === OPEN && lenient && isYear(lexed, at + 1) && lexed.partner(at) === at + 2) { const year = dateAt(lexed, at + 1); if (year !== null) return { end: at + 3, stop: at, date: year.date, named }; }
      const date = kind === OPEN ? null : dateAt(lexed, at);
      if (date === null || date.grain !== 'year') return null;
      return { end: date.end, stop: [COMMA, STOP, SEMICOLON].includes(lexed.kind(at - 1)) ? at - 1 : at, date: date.date, named };
    }
    if (kind === NUMBER && at > from) return null;
    if (kind === QUOTE || kind === UNQUOTE || kind === SEMICOLON && !(isYear(lexed, at + 1) && isBoundary(lexed, at + 2)) || kind === OPEN || kind === CLOSE || kind === COLON) return null;
    if (kind === STOP && !(isYear(lexed, at + 1))) return null;
    // *Addison-Wesley, Reading, MA, second edition, 1986*
    const edition = kind === COMMA && at > from ? editionAt(lexed, at + 1) : null;
    if (edition !== null) { const date = dateAt(lexed, skipComma(lexed, edition.end)); return date === null || date.grain !== 'year' ? null : { end: date.end, stop: at, date: date.date, named: true, edition: edition.edition }; }
    const series = kind === COMMA ? seriesWithin(lexed, at + 1) : null;
    if (series !== null && at > from) { const date = dateAt(lexed, series.end); return date === null || date.grain !== 'year' ? null : { end: date.end, stop: at, date: date.date, named: true, series: series.name }; }
    if (kind === COMMA && !lenient && !isYear(lexed, at + 1) && at - parted > 2 && lexed.kind(at + 1) !== AMPERSAND && !lexed.is(at + 1, IS.join) && !isYear(lexed, skipComma(lexed, placesEnd(lexed, at + 1)))) return null;
    if (kind === COMMA) parted = at;
    if (kind === LOWER && lexed.is(at, IS.sentence)) return null;
    if (lexed.is(at, IS.publisher) && kind !== LOWER) named = true;
    if (kind === AMPERSAND) named = true;
    if (at === from && !opensName(kind) && kind !== LOWER) return null;
  }
  return null;
}

/** *PUF, coll. « Léviathan », 1994*, *Gallimard, « Bibliothèque des histoires », 1975*: the series between a publisher and the year. */
function seriesWithin(lexed: Lexed, from: number): { name: string; end: number } | null {
  const labelled = lexed.among(from, 'coll collection col colección collana reihe');
  const at = labelled ? skipStop(lexed, from + 1) : from;
  let end = at;
  if (lexed.kind(at) === QUOTE) end = lexed.next(at);
  else if (labelled) while (end - at < 8 && (isCapital(lexed.kind(end)) || lexed.kind(end) === LOWER)) end++;
  // *„Studia Iuridica” 2016, nr 1* is a journal
  if (end === at || lexed.kind(at) === QUOTE && lexed.kind(end) !== COMMA || !isYear(lexed, skipComma(lexed, end)) || !isBoundary(lexed, skipComma(lexed, end) + 1)) return null;
  return { name: lexed.kind(at) === QUOTE ? inside(lexed, at).replace(/,$/u, '') : lexed.slice(at, end), end: skipComma(lexed, end) };
}

/** Behind the words of a publisher without a year: up to a comma, a full stop, brackets or the end. */
export function plainPublisher(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST_PUBLISHER && (opensName(lexed.kind(at)) || lexed.kind(at) === AMPERSAND || lexed.kind(at) === DASH || (lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence)) || lexed.kind(at) === COMMA && goesOn(lexed, at))) at++;
  return isBoundary(lexed, at) && at > from && lexed.kind(from) !== LOWER ? at : from;
}

/** *Little, Brown*, *Wiley, Inc.*, *Holt, Rinehart & Winston*: a comma within a publisher. */
function goesOn(lexed: Lexed, comma: number): boolean {
  if (lexed.among(comma + 1, 'inc ltd co brown brace straus green mifflin llc')) return true;
  return isCapital(lexed.kind(comma + 1)) && (lexed.kind(comma + 2) === AMPERSAND || lexed.is(comma + 2, IS.join)) && isCapital(lexed.kind(comma + 3)) && isBoundary(lexed, comma + 4) && placeEnd(lexed, comma + 1) === comma + 1;
}
