import { isFiledLabel, isLeafLabel } from '../data/citations/filed-labels.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { isDocument } from './call-parts.js';
import { putDocument } from './read-document-head.js';
import { letterHead, opensSmall } from './letter-head.js';
import { filedDateAt } from './read-filed-date.js';
import { namesRepository, repositoryEnd, seatEnd } from './repository.js';
import { placeEnd } from './read-places.js';
import { tidy } from './put-title.js';
import { commaIn, inside, isCapital, isRoman, isYear, opensName, signEnd, skipComma } from './tokens.js';
import { isListed } from '../text/word-list.js';
import { IS } from './vocabulary.js';

/** Names before the call string are not longer than this, and what follows it neither; in tokens. */
const LONGEST_NAME = 26, LONGEST_REST = 16;

/**
 * Reads a document of an archive that files by busta, filza, register and leaf, the names of the fonds before them.
 *
 * *A. S. V., Senato Mar, reg. 5, c. 64 v, 16 nov. 1454* is the archive *A. S. V.*, the call string *Senato Mar, reg. 5, c. 64 v* and
 * a date; *Mario Rossi, Storia di Padova, Padova 1604, f. 71* is a book.
 */
export function readFiled(lexed: Lexed, from: number, to: number): Reading | null {
  const first = firstPart(lexed, from, to);
  if (first === null) return null;
  const draft: Draft = { type: 'document' };
  let at = from;
  // *1381, b. 1, ff. 29r–30v*
  const ahead = filedDateAt(lexed, at);
  if (ahead !== null && ahead.end < first.at && [COMMA, COLON].includes(lexed.kind(ahead.end))) { draft.issued = ahead.date; at = ahead.end + 1; }
  at = documentEnd(lexed, at, first.at, draft);
  if (at > from && lexed.among(at, 'in')) at = lexed.kind(at + 1) === COLON ? at + 2 : at + 1;
  const sigla = repositoryEnd(lexed, at, first.at, first.bound), named = sigla === at ? nameEnd(lexed, at, first.at) : sigla, repository = lexed.kind(named) === SLASH ? at : named;
  if (!first.filed && repository === at && !(first.bound && first.at === at)) return null;
  const custom: Record<string, string | null> = {};
  if (repository > at) {
    const named = lexed.slice(at, repository).replace(/ \([^()]{9,}\)$/u, '');
    put(draft, 'archive', named);
    custom['repository'] = named;
    at = repository;
    // *AGN (México), Indios*
    const called = lexed.kind(at) === OPEN && lexed.next(at) <= first.at, seat = called ? null : seatEnd(lexed, at, first.at);
    if (called) at = lexed.next(at);
    if (seat !== null) { put(draft, 'archive-place', lexed.slice(at + 1, seat.to)); at = seat.end; }
    while ([COMMA, COLON, SEMICOLON, STOP].includes(lexed.kind(at))) at++;
  }
  const rest = locationEnd(lexed, first.at, to, draft);
  if (rest.date !== undefined) draft.issued ??= rest.date;
  put(draft, 'archive_location', lexed.slice(at, rest.location));
  for (let part = first.at; part < rest.location; part++) {
    const label = isFiledLabel(lexed.word(part)) ?? isLeafLabel(lexed.word(part));
    // *fs. 23–45v*: leaves, not bundles
    const value = label !== undefined && isValueAt(lexed, part) ? lexed.slice(valueAt(lexed, part), partEnd(lexed, part, rest.location)) : '';
    if (label !== undefined && value !== '') custom[lexed.word(part) === 'fs' && /\p{Pd}|[rv]$/u.test(value) ? 'folio' : label] ??= value;
  }
  draft.custom = { archive: custom };
  return { form: 'full', draft, end: rest.end };
}

const isBound = (label: string | undefined): boolean => label === 'codex' || label === 'manuscript';

/** *Sarpi to Groslot, 3 May 1609, ASV, Senato, b. 12*: behind the document and its day, before the archive; the same token if none stands there. */
function documentEnd(lexed: Lexed, from: number, call: number, draft: Draft): number {
  for (let comma = from + 1; comma < call; comma++) {
    const date = lexed.kind(comma) === COMMA ? filedDateAt(lexed, comma + 1) : null;
    if (date === null || date.grain === 'year' || lexed.kind(date.end) !== COMMA) continue;
    if (Math.max(repositoryEnd(lexed, date.end + 1, call, false), nameEnd(lexed, date.end + 1, call)) === date.end + 1) return from;
    putDocument(lexed, from, date.end, draft);
    return date.end + 1;
  }
  return from;
}

/** Behind a repository that a comma parts from the call string: *Lincolnshire Archives, Reg. III*; the same token if none is named. */
function nameEnd(lexed: Lexed, from: number, call: number): number {
  let end = from;
  while (end < call && lexed.kind(end) !== COMMA) end++;
  // *Modern Records Centre, University of Warwick (MRC)*
  if (lexed.among(end + 1, 'university college')) { end++; while (end < call && lexed.kind(end) !== COMMA) end++; }
  return end < call && end - from > 1 && namesRepository(lexed, from, end) ? end : from;
}

/** Where the call string begins: a label of the archives with its number. `filed`: by busta, filza, register; `bound`: by codex or manuscript. */
function firstPart(lexed: Lexed, from: number, to: number): { at: number; filed: boolean; bound: boolean } | null {
  let leaf = -1, bound = -1;
  for (let at = from; at < to && at - from < LONGEST_NAME; at++) {
    const kind = lexed.kind(at);
    if (kind === QUOTE || kind === SEMICOLON) break;
    if (kind > INITIAL) continue;
    const label = isFiledLabel(lexed.word(at)), part = isLeafLabel(lexed.word(at));
    if (label === undefined && part === undefined || !isValueAt(lexed, at)) continue;
    if (label !== undefined && !isBound(label)) {
      // *Stato, B. 420* is a busta, *Phys. Lett. B 435* and *Walter B. 1955* are none
      if (lexed.word(at).length === 1 && (lexed.kind(valueAt(lexed, at)) !== NUMBER || lexed.kind(at) !== LOWER && (!lexed.slice(at, at + 1).endsWith('.') || isYear(lexed, at + 1) || at > from && ![COMMA, COLON].includes(lexed.kind(at - 1))))) continue;
      return { at: bound >= 0 ? bound : at, filed: true, bound: false };
    }
    if (isBound(label) && bound < 0) bound = at;
    if (leaf < 0 && part !== undefined && (isLeafSide(lexed, at) || bound >= 0)) leaf = at;
  }
  if (bound >= 0 && (leaf > bound || bound === from || [COMMA, COLON].includes(lexed.kind(bound - 1)))) return { at: bound, filed: false, bound: true };
  return leaf >= 0 ? { at: leaf, filed: false, bound: false } : null;
}

/** Where the number of a label stands: *b. 12*, *mss. n. 447*, *n. ° 5*, *Cod. Marc. It. VII*. */
function valueAt(lexed: Lexed, label: number): number {
  let at = signEnd(lexed, label + 1, '°');
  if (!isBound(isFiledLabel(lexed.word(label)))) return at;
  while (at - label < 7 && (lexed.kind(at) === STOP || isCapital(lexed.kind(at)) && !isRoman(lexed, at) || isLeafLabel(lexed.word(at)) === 'number' || lexed.among(at, 'lat ital it gr fr'))) at++;
  return at;
}

function isValueAt(lexed: Lexed, label: number): boolean {
  const at = valueAt(lexed, label);
  return lexed.kind(at) === NUMBER || isRoman(lexed, at);
}

function partEnd(lexed: Lexed, label: number, to: number): number {
  let at = valueAt(lexed, label) + 1;
  while (at < to && (lexed.kind(at) === DASH || lexed.kind(at) === SLASH || (lexed.kind(at) <= INITIAL && lexed.among(at, 'r v t bis rv')) || ([DASH, SLASH].includes(lexed.kind(at - 1)) && lexed.kind(at) === NUMBER))) at++;
  return at;
}

/** *64v*, *64 v*, *12r–14v*: the number of a leaf has a side, that of a page has not. */
function isLeafSide(lexed: Lexed, label: number): boolean {
  const at = valueAt(lexed, label);
  return lexed.kind(at) === NUMBER && (/^\d+(?:[rvt]|rv)$/u.test(lexed.word(at)) || (lexed.kind(at + 1) <= INITIAL && lexed.among(at + 1, 'r v t rv')));
}

/** Where the call string ends, and the date behind it. What describes the piece within its file belongs to it. */
function locationEnd(lexed: Lexed, first: number, to: number, draft: Draft): { location: number; end: number; date?: Draft['issued'] } {
  let labelled = first;
  for (let at = first + 1; at < to; at++) {
    const kind = lexed.kind(at);
    const dated = dateBehind(lexed, at, to);
    // *MSS 129/2, Beech to Hollis, 3 Feb. 1913*
    const letter = kind === COMMA && (isCapital(lexed.kind(at + 1)) || opensSmall(lexed, at + 1)) ? letterHead(lexed, at + 1, to, draft) : 0;
    if (letter > at + 1) return { location: at, end: letter };
    if (dated !== null) return { location: at, end: kind === OPEN && lexed.kind(dated.end) === CLOSE ? dated.end + 1 : dated.end, date: dated.date };
    // *MSS.36/2003/4, ISTC Executive Council minutes, 12 May 1926*
    const behind = kind === COMMA && (isCapital(lexed.kind(at + 1)) || isDocument(lexed, at + 1, commaIn(lexed, at + 1, to))) && labelled < at - 1 ? minutesBehind(lexed, at + 1, to) : null;
    if (behind !== null) { put(draft, 'title', lexed.slice(at + 1, behind.comma)); return { location: at, ...behind }; }
    // *leg. 1088, “Real cédula al virrey,” Madrid, 20 de noviembre de 1542*
    const titled = kind === QUOTE && lexed.kind(at - 1) === COMMA && lexed.next(at) <= to ? titleBehind(lexed, at, to, draft) : null;
    if (titled !== null) return { location: at - 1, ...titled };
    // *Registro 157; c. 24r*
    if (kind === SEMICOLON && isLeafLabel(lexed.word(at + 1)) !== undefined && isValueAt(lexed, at + 1)) continue;
    // *fasc. «Agitazione agraria»*, *f. «Torino»*
    if (kind === QUOTE && isListed('fascicolo folio', isLeafLabel(lexed.word(at - 1)) ?? '') && lexed.next(at) < to) { at = labelled = lexed.next(at) - 1; continue; }
    if (kind === SEMICOLON || kind === QUOTE || (kind === CLOSE && lexed.partner(at) < first) || at - labelled > LONGEST_REST) return { location: at, end: at };
    if (kind <= INITIAL && (isFiledLabel(lexed.word(at)) ?? isLeafLabel(lexed.word(at))) !== undefined) labelled = at;
    if (kind === STOP && lexed.spaced(at) && labelled < at - 1 && endsSentence(lexed, at)) return { location: at, end: at };
  }
  let end = to;
  while (end > first && [STOP, COMMA, COLON].includes(lexed.kind(end - 1))) end--;
  return { location: end, end };
}

/** Words for a document, one of which stands before the comma and the day behind it. */
function minutesBehind(lexed: Lexed, from: number, to: number): { comma: number; end: number; date: Draft['issued'] } | null {
  let comma = from;
  while (comma < to && comma - from < 12 && lexed.kind(comma) <= INITIAL) comma++;
  const date = lexed.kind(comma) === COMMA && isDocument(lexed, from, comma) ? filedDateAt(lexed, comma + 1) : null;
  return date === null || date.end > to ? null : { comma, end: date.end, date: date.date };
}

/** What the document is, in quotation marks behind its call string, with its place and day. */
function titleBehind(lexed: Lexed, quote: number, to: number, draft: Draft): { end: number; date?: Draft['issued'] } {
  const close = lexed.next(quote);
  put(draft, 'title', tidy(inside(lexed, quote)));
  let at = skipComma(lexed, close);
  if (isCapital(lexed.kind(at)) && lexed.kind(placeEnd(lexed, at)) === COMMA) at = placeEnd(lexed, at) + 1;
  const date = at < to ? filedDateAt(lexed, at) : null;
  return date === null || date.end > to ? { end: close } : { end: date.end, date: date.date };
}

/** The date behind a comma, a bracket or a joining word; a year alone only where the citation ends with it. */
function dateBehind(lexed: Lexed, at: number, to: number): ReturnType<typeof filedDateAt> {
  const kind = lexed.kind(at);
  const opens = kind === COMMA || kind === COLON || kind === OPEN || (kind === LOWER && lexed.among(at, 'del di dei du'));
  const bare = !opens && [COMMA, STOP].includes(lexed.kind(at - 1));
  if (!opens && !bare) return null;
  const date = filedDateAt(lexed, opens ? at + 1 : at);
  if (date === null || date.end > to) return null;
  return date.grain !== 'year' || kind === OPEN && lexed.kind(date.end) === CLOSE || (kind === COMMA && date.end >= to - 1) ? date : null;
}

/** A full stop behind a word or number that is no abbreviation, before a capital. */
const endsSentence = (lexed: Lexed, stop: number): boolean => (opensName(lexed.kind(stop + 1)) || lexed.is(stop + 1, IS.signal)) && (lexed.kind(stop - 1) === NUMBER || lexed.kind(stop - 1) === LOWER && lexed.word(stop - 1).length > 4 || lexed.kind(stop - 1) === UPPER);
