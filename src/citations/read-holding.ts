import { isSiglum } from '../data/citations/archives.js';
import { isFiledLabel, REPOSITORY } from '../data/citations/filed-labels.js';
import { isCallLabel, isDocument } from './call-parts.js';
import { isRoom } from './archive-codes.js';
import { partsOf, stretchesOf } from './archive-stretches.js';
import { documentTo, putBehind } from './document-behind.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { opensLetter } from './letter-head.js';
import { trimEnd } from './container-title.js';
import { filedDateAt } from './read-filed-date.js';
import { placeEnd } from './read-places.js';
import { namesRepository, repositoryEnd, withoutSiglum } from './repository.js';
import { isSentence } from './is-sentence.js';
import { anyToken, isCapital, isRoman, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';

/** An entry of a list of archives is short, and so are the names within a call string; in tokens. */
const LONGEST = 24, LONGEST_NAME = 9;

/** *A. S. V.*, *ASVe*: sigla of state archives, the only ones that need no call string to be known. */
const STATE_ARCHIVE = /^A\.? ?S\.? ?\p{Lu}?\p{Ll}{0,3}\.?$/u;

/** May a holding begin at the head of the note with such sigla? */
export const isHoldingHead = (lexed: Lexed): boolean => lexed.kind(0) <= INITIAL && /^A\.? ?S/u.test(lexed.text) && repositoryEnd(lexed, 0, lexed.size, true) > 0;

/**
 * Reads a note that opens with the name of an archive, whatever its call string looks like: *Riksarkivet, Stockholm, UD, HP 1, Er, vol. 234*,
 * *StA Hamburg, 111-1, Nr. 4012*; and an archive, or a fonds in it, without a number: *Archivio di Stato di Padova (ASP)*.
 *
 * *Archiv für Sozialgeschichte 45 (2005), 12* is a journal: a number follows its name; *Biblioteca enciclopedica italiana, Milano 1830* is a book: it has a year.
 */
export function readHolding(lexed: Lexed, from: number, to: number): Reading | null {
  return readCalled(lexed, from, to) ?? readNamed(lexed, from, to);
}

const PARTING = [COMMA, COLON, SEMICOLON, STOP];

function readCalled(lexed: Lexed, from: number, to: number): Reading | null {
  if (!isCapital(lexed.kind(from)) || from > 0 && ![SEMICOLON, STOP, OPEN, COLON].includes(lexed.kind(from - 1)) && !lexed.is(from - 1, IS.signal) && !lexed.among(from - 1, 'also too aussi auch anche également también')) return null;
  let named = from;
  // *Haus-, Hof- und Staatsarchiv*
  while (named < to && (![COMMA, COLON, SEMICOLON, STOP, OPEN, QUOTE, NUMBER].includes(lexed.kind(named)) || lexed.kind(named) === COMMA && lexed.kind(named - 1) === DASH) && named - from <= LONGEST_NAME) named++;
  const printed = lexed.slice(from, named);
  const siglum = isSiglum(printed) || lexed.sigla.has(printed);
  // the number of a journal follows its name at once; *Archivio*, *Library* alone may be any
  if (!siglum && named === from + 1 && lexed.among(from, 'archivio archivi archivo archiv archives archive arquivo library biblioteca bibliothek bibliothèque') || !namesRepository(lexed, from, named)) return null;
  if (lexed.kind(named) === OPEN) { if (hasYear(lexed, named, lexed.next(named))) return null; named = lexed.next(named); }
  if (lexed.kind(named) !== COMMA && lexed.kind(named) !== COLON && !(siglum && lexed.kind(named) === STOP)) return null;
  let first = lexed.kind(named) === STOP && lexed.kind(named + 1) === COMMA ? named + 2 : named + 1;
  // *Zhongyang dang’anguan, ed., …*: an archive that edits
  if (lexed.is(first, IS.editor) && lexed.kind(first) === LOWER && lexed.kind(first + 1) === COMMA) return null;
  const place = placeEnd(lexed, first);
  // *AGI, México, 68*: before a bare number it is the name of the fonds
  const short = place > first && lexed.kind(place) === OPEN && lexed.kind(lexed.next(place)) === COMMA && lexed.partner(place) - place < 6 ? lexed.next(place) : place;
  const placed = place > first && lexed.kind(short) === COMMA && !(siglum && lexed.kind(place + 1) === NUMBER && PARTING.includes(lexed.kind(place + 2)) && lexed.spaced(place + 2));
  if (placed) first = short + 1;
  const last = callEnd(lexed, first, to);
  // *Biblioteca di cultura moderna Laterza, 989* is a printed series: a library's shelf mark has a label
  if (last === first || !siglum && LIBRARY.test(printed) && !isShelved(lexed, first, last)) return null;
  const draft: Draft = { type: 'document' };
  const archive = withoutSiglum(lexed.slice(from, named));
  put(draft, 'archive', archive);
  if (placed) put(draft, 'archive-place', lexed.slice(named + 1, place));
  put(draft, 'archive_location', lexed.slice(first, last));
  draft.custom = { archive: { repository: archive, ...partsOf(stretchesOf(lexed, first, last)) } };
  return documentTo(lexed, draft, putBehind(lexed, stretchesOf(lexed, last + 1, to), last, draft), to);
}

const LIBRARY = /^(?:Library|Bib|[^,]* Library$)/u;

/** *ms. Cicogna 77*, *MS Lat. 67*, *fonds lat. 3401*, *Add. 45984* */
const isShelved = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => isFiledLabel(lexed.word(at)) !== undefined || lexed.among(at, 'mss ms fonds add cod codd mise misc perg h cl'));

const hasYear = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => isYear(lexed, at));

/** Behind the last stretch between commas that has a figure, before the date or title of the document; `from` if what stands there is no call string. */
function callEnd(lexed: Lexed, from: number, to: number): number {
  let last = from, figures = 0;
  for (let start = from; start < to;) {
    const day = filedDateAt(lexed, start);
    // *Emma Goldman Papers, Goldman to Berkman, 18 November 1931*
    if (start > from && opensLetter(lexed, start, to)) return start - 1;
    // *Home (Political), A, June 1919, nos. 362–76*: the month of proceedings, before their numbers
    if (day?.grain === 'month' && lexed.kind(day.end) === COMMA && lexed.among(day.end + 1, 'nos no progs prog proceedings')) { start = day.end + 1; continue; }
    // *Stadtarchiv Augsburg, Literalien, 3 March 1527*
    if (day?.grain === 'day' && figures === 0 && start > from + 1) return start - 1;
    if (lexed.kind(start) === QUOTE || (day?.grain ?? 'year') !== 'year') break;
    let end = start, digits = false, dated = false;
    for (; end < to && !(lexed.kind(end) === CLOSE && lexed.partner(end) < from) && !(PARTING.includes(lexed.kind(end)) && lexed.spaced(end)); end = lexed.next(end)) {
      // an imprint, a sentence, the year of a volume
      if (lexed.kind(end) === OPEN && hasYear(lexed, end, lexed.next(end)) || lexed.is(end, IS.publisher) || end - start > LONGEST_NAME || lexed.kind(end) === LOWER && lexed.is(end, IS.sentence)) return figures > 0 ? last : from;
      dated ||= end > start && (filedDateAt(lexed, end)?.grain ?? 'year') !== 'year';
      digits ||= /\d/u.test(lexed.word(end)) && !/^\d(?:[aeo]|er|ère|nd|rd|th|st)$/u.test(lexed.word(end)) && !(isYear(lexed, end) && isCapital(lexed.kind(end - 1)) && placeEnd(lexed, end - 1) === end);
    }
    const stops = lexed.kind(end);
    // *145. ő. e.*: a label behind its number
    digits ||= isCallLabel(lexed.word(start)) && (isRoman(lexed, start + 1) || figures > 0 && lexed.kind(start + 1) === QUOTE) || figures > 0 && end === start + (lexed.kind(end - 1) === STOP ? 2 : 1) && lexed.kind(start) === LOWER && lengthOf(lexed, start) < 3;
    if (end === start + 1 && isYear(lexed, start) && !isCallLabel(lexed.word(end + 1))) return from;
    // *rapport du 4 mars 1908* is the document
    if (dated || digits && figures > 0 && isDocument(lexed, start, end)) break;
    if (digits) {
      // *Archives of Maryland, vol. 5, p. 123* is a printed series
      if (!lexed.is(start, IS.volume | IS.page) && !isRoom(lexed, start)) figures++;
      last = end;
    }
    if (stops === SEMICOLON || stops === STOP && (isCapital(lexed.kind(end + 1)) || lexed.kind(end + 1) === QUOTE) && lengthOf(lexed, end - 1) > 3 || stops === CLOSE || end >= to) break;
    start = end + 1;
  }
  return figures > 0 ? last : from;
}

function readNamed(lexed: Lexed, from: number, to: number): Reading | null {
  const end = trimEnd(lexed, from, to);
  if (end <= from || end - from > LONGEST || from > 2) return null;
  for (let at = from; at < end; at++) if (isYear(lexed, at) || lexed.kind(at) === QUOTE || (lexed.kind(at) === SEMICOLON)) return null;
  if (isSentence(lexed, from, end, true)) return null;
  const repository = repositoryEnd(lexed, from, end, true);
  const archive = lexed.slice(from, repository);
  if (repository === from || !REPOSITORY.test(archive) && !STATE_ARCHIVE.test(archive)) return null;
  let at = repository;
  // *Archivio di Stato di Padova (ASP)*
  if (lexed.kind(at) === OPEN) at = lexed.next(at);
  const named = at;
  while ([COMMA, COLON, DASH, STOP].includes(lexed.kind(at))) at++;
  if (at < end && (at === named || !isCapital(lexed.kind(at)))) return null;
  const draft: Draft = { type: 'document' };
  put(draft, 'archive', lexed.slice(from, named));
  if (at < end) put(draft, 'archive_location', lexed.slice(at, end));
  draft.custom = { archive: { repository: lexed.slice(from, named) } };
  return { form: 'full', draft, end };
}
