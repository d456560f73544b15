import type { CslDate } from '../records/citation.js';
import { AMPERSAND, CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE } from './lex.js';
import { dateAt } from './read-date.js';
import { placeEnd, placesEnd } from './read-places.js';
import { labelEnd } from './number-signs.js';
import { editionAt } from './read-edition.js';
import { anyToken, endsInStop, inside, isCapital, isSquare, isYear, raisedEdition, opensName, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

const LONGEST_PUBLISHER = 16;

/** Words that a journal’s name begins with, and no publisher’s. */
export const JOURNAL_HEADS = 'journal transactions annals revue rivista zeitschrift';

export const isBoundary = (lexed: Lexed, at: number): boolean => [END, COMMA, STOP, SEMICOLON, COLON, OPEN, CLOSE, QUOTE, UNQUOTE].includes(lexed.kind(at));

interface PublisherRun {
  readonly end: number;
  /** Where the words of the publisher end. */
  readonly stop: number;
  /** Does anything tell that they are one: a word, an *&*, an edition or series behind them? */
  readonly named: boolean;
  /** What stands behind the publisher. */
  readonly imprint: { readonly issued: CslDate; readonly series?: string; readonly seriesNumber?: string; readonly edition?: string; readonly original?: CslDate };
}

/**
 * A run of publisher's words from a token up to behind its year: *Holt, Rinehart & Winston, 1975*, *Gallimard, coll. « Folio histoire », 1982*.
 *
 * Null if no year ends them, or if the words are none: *Journal of Intelligent Information Systems, 1995*.
 */
export function publisherRun(lexed: Lexed, from: number, to: number, lenient: boolean): PublisherRun | null {
  const first = lexed.kind(from);
  if (first !== LOWER && (!opensName(first) || lexed.among(from, JOURNAL_HEADS))) return null;
  let named = false, parted = from - 1;
  for (let at = from; at < to && at - from <= LONGEST_PUBLISHER; at++) {
    const kind = lexed.kind(at);
    if (kind === OPEN) return bracketEnd(lexed, at, named, lenient);
    // *Издательский центр «Академия», 2018*
    if (kind === QUOTE && lenient && at > from && lexed.text.charAt(lexed.start(at)) === '«' && [COMMA, STOP].includes(lexed.kind(lexed.next(at)))) { at = lexed.next(at) - 1; continue; }
    if (kind === NUMBER) { const raised = raisedEdition(lexed, at); return isYear(lexed, at) ? yearEnd(lexed, at, [COMMA, STOP, SEMICOLON].includes(lexed.kind(at - 1)) ? at - 1 : at, named, raised === undefined ? undefined : { edition: raised }) : null; }
    if (kind === COMMA) {
      // *Addison-Wesley, Reading, MA, second edition, 1986*
      const edition = editionAt(lexed, at + 1), series = edition === null ? seriesWithin(lexed, at + 1) : null;
      if (edition !== null) return yearEnd(lexed, skipComma(lexed, edition.end), at, true, { edition: edition.edition });
      if (series !== null) return yearEnd(lexed, series.end, at, true, { series: series.name, ...(series.number !== undefined && { seriesNumber: series.number }), ...(series.edition !== undefined && { edition: series.edition }) });
      // *Verso, March 1984*; not *IEEE Transactions on Computers, June 1979*
      const month = (named || lenient) && !anyToken(from, at, (word) => lexed.among(word, `${JOURNAL_HEADS} conference`)) ? dateAt(lexed, at + 1) : null;
      if (month?.grain === 'month' && isBoundary(lexed, month.end)) return { end: month.end, stop: at, named, imprint: { issued: month.date } };
      if (!lenient && at - parted > 2 && !leadsToYear(lexed, at + 1)) return null;
      parted = at;
      // *J. H. W. Dietz Nachf., 1996*
    } else if (kind === STOP && lexed.kind(at + 1) === COMMA && isYear(lexed, at + 2)) return yearEnd(lexed, at + 2, at + 1, named);
    else if (kind === STOP || kind === SEMICOLON) { if (!isYear(lexed, at + 1) || kind === SEMICOLON && !isBoundary(lexed, at + 2)) return null; }
    else if (isBoundary(lexed, at) || kind === LOWER && lexed.is(at, IS.sentence) && !(named && lexed.word(at) === 'we')) return null;
    named ||= kind === AMPERSAND || isHouseWord(lexed, at) || lexed.word(at) === 'brown' && lexed.word(at - 2) === 'little';
  }
  return null;
}

/** The run that ends with the year at a token; null if more or less than a year stands there. */
function yearEnd(lexed: Lexed, year: number, stop: number, named: boolean, more?: Omit<PublisherRun['imprint'], 'issued'>): PublisherRun | null {
  const date = dateAt(lexed, year);
  return date?.grain === 'year' ? { end: date.end, stop, named, imprint: { issued: date.date, ...more } } : null;
}

/** *Gallimard (coll. « Folio histoire »), 1982*, *Oxford University Press (1993)*, and behind a known town *Federal Reserve System (1963)*. */
function bracketEnd(lexed: Lexed, open: number, named: boolean, lenient: boolean): PublisherRun | null {
  const close = lexed.partner(open);
  // *Columbia University Press, [1985] 2000*
  const early = isSquare(lexed, open) && close === open + 2 && isYear(lexed, close + 1) ? dateAt(lexed, open + 1)?.date : undefined;
  if (early !== undefined) return yearEnd(lexed, close + 1, lexed.kind(open - 1) === COMMA ? open - 1 : open, named, { original: early });
  const series = lexed.among(open + 1, 'coll collection') ? skipStop(lexed, open + 2) : close;
  if (series < close && lexed.kind(close + 1) === COMMA) {
    const quoted = lexed.kind(series) === QUOTE;
    const name = quoted ? inside(lexed, series).replace(/,$/u, '') : lexed.slice(series, close);
    return yearEnd(lexed, close + 2, open, true, { series: name });
  }
  const run = (lenient || named) && close === open + 2 ? yearEnd(lexed, open + 1, open, named) : null;
  return run === null ? null : { ...run, end: close + 1 };
}

/** *, Brace & World, 1962*, *, London, 1962*: what a comma among a publisher's words may part them from. */
const leadsToYear = (lexed: Lexed, at: number): boolean => isYear(lexed, at) || lexed.kind(at) === AMPERSAND || lexed.is(at, IS.join) || isYear(lexed, skipComma(lexed, placesEnd(lexed, at)));

/** *PUF, coll. « Léviathan », 1994*, *Gallimard, « Bibliothèque des histoires », n° 12, 1975*: the series between a publisher and the year. */
function seriesWithin(lexed: Lexed, from: number): { name: string; end: number; number?: string | undefined; edition?: string | undefined } | null {
  const labelled = lexed.among(from, 'coll collection col colección collana reihe');
  const at = labelled ? skipStop(lexed, from + 1) : from;
  let end = at;
  if (lexed.kind(at) === QUOTE) end = lexed.next(at);
  else if (labelled) while (end - at < 8 && (isCapital(lexed.kind(end)) || lexed.kind(end) === LOWER)) end++;
  // *„Studia Iuridica” 2016, nr 1* is a journal
  const sign = skipComma(lexed, end), digits = Math.max(sign, labelEnd(lexed, sign)), numbered = lexed.kind(digits) === NUMBER && !isYear(lexed, digits) && lexed.kind(digits + 1) === COMMA;
  const edition = editionAt(lexed, sign), year = skipComma(lexed, numbered ? digits + 1 : edition?.end ?? end);
  if (end === at || lexed.kind(at) === QUOTE && lexed.kind(end) !== COMMA || !isYear(lexed, year) || !isBoundary(lexed, year + 1)) return null;
  return { name: lexed.kind(at) === QUOTE ? inside(lexed, at).replace(/,$/u, '') : lexed.slice(at, end), end: year, number: numbered ? lexed.word(digits) : undefined, edition: edition?.edition };
}

/** *Press*, *Verlag*, and *chubanshe* in small letters: a word that publishers have. */
export const isHouseWord = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.publisher) && (lexed.kind(at) !== LOWER || lexed.among(at, 'chubanshe shuju yinshuguan'));

/** Behind the words of a publisher without a year: up to a comma, a full stop, brackets or the end. */
export function plainPublisher(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST_PUBLISHER && (opensName(lexed.kind(at)) || lexed.kind(at) === AMPERSAND || lexed.kind(at) === DASH || lexed.kind(at) === SLASH && at > from && at - from < 4 && isBoundary(lexed, at + 2) || (lexed.kind(at) === LOWER && !lexed.is(at, IS.sentence)) || lexed.kind(at) === COMMA && goesOn(lexed, at)) && !isPageBehind(lexed, at)) at++;
  return (isBoundary(lexed, at) || isPageBehind(lexed, at)) && at > from && (lexed.kind(from) !== LOWER || lexed.is(from, IS.particle) && isCapital(lexed.kind(from + 1))) ? at : from;
}

/** *London: Frank Cass. p. 12*: a full stop that looks like that of a short word. */
const isPageBehind = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && lexed.is(at, IS.page) && endsInStop(lexed, at - 1);

/** *Little, Brown*, *Wiley, Inc.*, *Holt, Rinehart & Winston*: a comma within a publisher. */
function goesOn(lexed: Lexed, comma: number): boolean {
  if (lexed.among(comma + 1, 'inc ltd co brown brace straus green mifflin llc')) return true;
  return isCapital(lexed.kind(comma + 1)) && (lexed.kind(comma + 2) === AMPERSAND || lexed.is(comma + 2, IS.join)) && isCapital(lexed.kind(comma + 3)) && isBoundary(lexed, comma + 4) && placeEnd(lexed, comma + 1) === comma + 1;
}
