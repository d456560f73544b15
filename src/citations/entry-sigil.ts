import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, LOWER, type Lexed, OPEN, OTHER, SLASH, STOP, UPPER } from './lex.js';
import { type CitationAt, readCitation } from './read-citation.js';
import { dateAt, suffixOf } from './read-date.js';
import { readFull } from './read-full.js';
import { personsAt } from './read-persons.js';
import { regionEnd } from './region-end.js';
import { isCapital, isYear, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** The names and the year of a sigil have no more tokens than this. */
const LONGEST_SIGIL = 28;

/**
 * Reads an entry behind its sigil, as archaeologists and philologists print it: the names and the year by which the notes cite it.
 *
 * `Berg – Hill 2001 = A. Berg, T. Hill, The Long Road, Oxford 2001` is the book behind the sign; `Berg 2001: Berg doubts it` and
 * `Berg 2001, Berg 2003` have no sigil. A year that only the sigil names is the year of the work.
 */
export function readBehindSigil(lexed: Lexed, from: number): CitationAt | null {
  const year = sigilYear(lexed, from);
  const date = year > from && isYear(lexed, year) ? dateAt(lexed, year) : null;
  if (year === from || isYear(lexed, year) && date?.grain !== 'year') return null;
  const behind = date?.end ?? year, at = signEnd(lexed, lexed.kind(behind) === CLOSE ? behind + 1 : behind);
  if (!repeats(lexed, from, at)) return null;
  const to = regionEnd(lexed, at), read = readCitation(lexed, at, to, true);
  if (read !== null && (read.reading.form !== 'full' || read.start !== at)) return null;
  // what stands behind a title is told from it by the year: where the sigil alone has one, it is as if it stood behind the names
  const reading = date === null || read?.reading.draft.issued !== undefined ? read?.reading : readFull(lexed, at, to, false, false, date.date) ?? read?.reading;
  if (reading === undefined) return null;
  if (date === null) return { start: from, reading };
  const suffix = suffixOf(lexed, date.end);
  return { start: from, reading: { ...reading, draft: { ...reading.draft, ...(reading.draft.issued === undefined && { issued: date.date, ...(suffix !== undefined && { 'year-suffix': suffix }) }) } } };
}

/** The year, or the sign *=*, behind the names at the head: *Acemoglu, Johnson & Robinson 2001*, *Berg et alii 1999a*, *Berg =*; the same token if none. */
function sigilYear(lexed: Lexed, from: number): number {
  if (!isCapital(lexed.kind(from)) && !lexed.is(from, IS.particle)) return from;
  for (let at = from + 1; at - from < LONGEST_SIGIL; at++) {
    if (isYear(lexed, at) || isEqual(lexed, at)) return at;
    // *Habermas (1987): Habermas, J.: Eine Art Schadensabwicklung*
    if (lexed.kind(at) === OPEN && isYear(lexed, at + 1) && lexed.kind(lexed.next(at)) === COLON) return at + 1;
    const kind = lexed.kind(at);
    // *Hobsbawm, Ranger (eds.) 1983*
    if (kind === OPEN && lexed.is(at + 1, IS.editor) && lexed.partner(at) - at <= 3) { at = lexed.partner(at); continue; }
    if (![CAPITAL, UPPER, INITIAL, COMMA, STOP, AMPERSAND, SLASH, DASH].includes(kind) && !(kind === LOWER && (lexed.is(at, IS.join | IS.particle) || lexed.among(at, 'al alii')))) return from;
  }
  return from;
}

const isEqual = (lexed: Lexed, at: number): boolean => lexed.kind(at) === OTHER && signAt(lexed, at) === '=';

/** Behind the sign between the sigil and its entry: *:*, *=*, a comma, a dash, or nothing. */
function signEnd(lexed: Lexed, at: number): number {
  return [COLON, COMMA, STOP].includes(lexed.kind(at)) || lexed.kind(at) === DASH && lexed.spaced(at) || isEqual(lexed, at) ? at + 1 : at;
}

/** Begins the entry with the author whom the sigil names first? */
function repeats(lexed: Lexed, from: number, at: number): boolean {
  const { persons, end } = personsAt(lexed, at, at + 40);
  const first = lexed.word(from), family = persons[0]?.family?.toLowerCase();
  return family !== undefined && (family === first || family.startsWith(`${first} `) || family.startsWith(`${first}-`)) && lexed.kind(end) !== LOWER && !isYear(lexed, end - 1);
}
