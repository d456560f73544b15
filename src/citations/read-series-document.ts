import { DOCUMENT_SERIES } from '../data/citations/document-series.js';
import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { addressAt } from './read-address.js';
import { dateAt, HOURS } from './read-date.js';
import { putDocument } from './read-document-head.js';
import { readFull } from './read-full.js';
import { locatorAt } from './read-locator.js';
import { volumeAt } from './read-volume.js';
import { isCapital, isRoman, isYear, rangeEnd, signEnd, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** The description of a document before its series is not longer, in tokens. */
const LONGEST = 40;

/** *Foreign Relations of the United States*, *Foreign Relations, 1961–1963*: behind the name, or the same token. */
const relationsEnd = (lexed: Lexed, at: number): number => (lexed.word(at) !== 'foreign' || lexed.word(at + 1) !== 'relations' ? at : lexed.word(at + 2) === 'of' && lexed.word(at + 4) === 'united' ? at + 6 : lexed.kind(at + 2) === COMMA && isYear(lexed, at + 3) ? at + 2 : at);
const isSeries = (lexed: Lexed, at: number): boolean => lexed.kind(at) === UPPER && DOCUMENT_SERIES.test(lexed.slice(at, at + 1)) || relationsEnd(lexed, at) > at || isCalendar(lexed, at);
/** *Calendar of Patent Rolls*, *Calendar of State Papers, Domestic* */
const isCalendar = (lexed: Lexed, at: number): boolean => lexed.word(at) === 'calendar' && lexed.word(at + 1) === 'of' && lexed.among(at + 2, 'the state patent close fine charter treasury') && lexed.kind(at) !== LOWER;

/**
 * Reads a document in a printed series, and a volume of such a series by its numbers.
 *
 * *Saigon to State, 12 August 1963, FRUS, 1961–1963, vol. 3 (Washington, D.C.: GPO, 1991), 560* is a document in a volume;
 * *FRUS, 1950, VII, 1237–38* is the volume; *FRUS says nothing* is prose.
 */
export function readSeriesDocument(lexed: Lexed, from: number, to: number): Reading | null {
  const reading = documentOrVolume(lexed, from, to), address = reading !== null && lexed.kind(reading.end) === COMMA ? addressAt(lexed, reading.end + 1, to) : null;
  if (reading === null || address === null || reading.draft.URL !== undefined) return reading;
  address.put(reading.draft);
  return { ...reading, end: address.end };
}

function documentOrVolume(lexed: Lexed, from: number, to: number): Reading | null {
  if (isSeries(lexed, from)) return readVolume(lexed, from, to);
  for (let at = from + 2; at < to && at - from < LONGEST && lexed.kind(at) !== SEMICOLON; at++) {
    if (!isSeries(lexed, at)) continue;
    // *in U.S. Department of State, Foreign Relations …*
    let before = lexed.word(at - 1) === 'in' ? at - 1 : lexed.kind(at - 1) === COLON && lexed.word(at - 2) === 'in' ? at - 2 : at;
    if (lexed.kind(at - 1) === COMMA && !isYear(lexed, at - 2)) for (let back = at - 2; back > from && at - back < 10 && lexed.kind(back) <= INITIAL; back--) if (lexed.word(back) === 'in') { before = back; break; }
    // the date of the document stands before the series
    if (lexed.kind(before - 1) !== COMMA || !isYear(lexed, before - 2) && !lexed.among(before - 3, HOURS) || lexed.kind(before - 3) === DASH || lexed.word(at + 1) === 'working') return null;
    const draft: Draft = { type: 'chapter' };
    putDocument(lexed, from, before - 1, draft);
    const book = readVolume(lexed, at, to) ?? readFull(lexed, at, to);
    if (book === null || draft.issued === undefined || draft.title === undefined || book.draft.title === undefined) return null;
    draft['original-date'] = draft.issued;
    delete draft.issued;
    put(draft, 'container-title', book.draft.title);
    for (const field of ['volume', 'volume-title', 'editor', 'publisher', 'publisher-place', 'issued', 'URL', 'accessed'] as const) if (book.draft[field] !== undefined) Object.assign(draft, { [field]: book.draft[field] });
    return { form: 'full', draft, end: book.end, ...(book.locator !== undefined && { locator: book.locator }) };
  }
  return null;
}

const DOCUMENT = 'docs doc documents document nos no nr n d dok dokument';

/** *no. 1067*, *Dok. 119*, *n° 123*: one of the documents of a volume. */
function documentAt(lexed: Lexed, at: number): { locator: Locator; end: number } | null {
  let number = lexed.among(at, DOCUMENT) ? signEnd(lexed, at + 1) : at;
  if (number > at && lexed.among(number, 'no nos nr n')) number = signEnd(lexed, number + 1);
  const end = rangeEnd(lexed, number);
  // *Dok. 234, S. 678*
  const page = lexed.kind(end) === COMMA && lexed.is(end + 1, IS.page) ? locatorAt(lexed, end + 1, lexed.size, false)?.end : undefined;
  return number === at || lexed.kind(number) !== NUMBER || isYear(lexed, number) ? null : { locator: { label: 'document', value: lexed.slice(number, end) }, end: page ?? end };
}

/** *3rd ser.*, *2e série*, *Serie D*, *Series D*, *D*: behind what tells one of several series under one name, before a comma; the same token if nothing does. */
function serialEnd(lexed: Lexed, at: number): number {
  const SERIES = 'ser series serie série s', first = lexed.among(at, SERIES) ? skipStop(lexed, at + 1) : at;
  const one = lexed.kind(first) >= UPPER && lexed.kind(first) <= NUMBER && !isYear(lexed, first) ? first + 1 : at;
  const end = one > at && first === at && lexed.among(one, SERIES) ? skipStop(lexed, one + 1) : first > at || lexed.kind(at) === INITIAL ? one : at;
  return lexed.kind(end) === COMMA ? end : at;
}

/** *FRUS, 1950, VII, 1237–38*, *FRUS 1961–63, 14: 123*. */
function readVolume(lexed: Lexed, from: number, to: number): Reading | null {
  const calendar = isCalendar(lexed, from), named = relationsEnd(lexed, from), long = named > from;
  let name = long ? named : from + 1;
  // *Foreign Relations of the United States: Diplomatic Papers, 1938, vol. I: General, pp. 976–987*
  if (long && lexed.kind(name) === COLON) while (name - from < 14 && lexed.kind(name) !== COMMA) name++;
  while (calendar && name - from < 12 && (lexed.kind(name) <= INITIAL || lexed.kind(name) === COMMA && isCapital(lexed.kind(name + 1)))) name++;
  const years = lexed.kind(name) === COLON && isYear(lexed, name + 1) ? name + 1 : skipComma(lexed, name), serial = serialEnd(lexed, years);
  if (lexed.kind(from) !== UPPER && !calendar && !long || !isYear(lexed, years) && !(calendar && lexed.kind(years) === NUMBER) && serial === years) return null;
  const yearsEnd = serial > years ? serial : calendar ? rangeEnd(lexed, years) : dateAt(lexed, years)?.end ?? years + 1;
  // *DDF, 1954, doc. 123*, *AAPD 1965, Dok. 123*
  const document = lexed.kind(yearsEnd) === COMMA ? documentAt(lexed, yearsEnd + 1) : null;
  if (document !== null) return { form: 'full', draft: { type: 'book', title: lexed.slice(from, yearsEnd) }, ...document };
  // *CSPD, 1637, p. 345*
  const cited = lexed.kind(yearsEnd) === COMMA && (lexed.is(yearsEnd + 1, IS.page | IS.issue) || calendar || lexed.word(from).startsWith('csp')) ? locatorAt(lexed, yearsEnd + 1, to, true) : null;
  if (cited !== null) return { form: 'full', draft: { type: 'book', title: lexed.slice(from, yearsEnd) }, end: cited.end, locator: cited.locator };
  const volume = skipComma(lexed, yearsEnd);
  const titled = lexed.kind(yearsEnd) === COMMA ? titledVolume(lexed, from, yearsEnd, to) : null;
  if (titled !== null) return titled;
  if (volume === yearsEnd || !(isRoman(lexed, volume) || lexed.kind(volume) === NUMBER && !isYear(lexed, volume))) return null;
  const sign = lexed.kind(volume + 1);
  if (sign !== COMMA && sign !== COLON) return null;
  const numbered = documentAt(lexed, volume + 2);
  if (numbered !== null) return { form: 'full', draft: { type: 'book', title: lexed.slice(from, yearsEnd), volume: lexed.word(volume).toUpperCase() }, ...numbered };
  const page = locatorAt(lexed, volume + 2, to, true);
  if (page === null || rangeEnd(lexed, volume + 2) === volume + 2 && !page.labelled) return null;
  return { form: 'full', draft: { type: 'book', title: lexed.slice(from, yearsEnd), volume: lexed.slice(volume, volume + 1) }, end: page.end, locator: page.locator };
}

/** *FRUS, 1964–1968, vol. XXX, China, doc. 49*, *FRUS, 1961–1963, vol. X, Cuba, 273*, *FRUS, 1952–1954, vol. 13, pt. 1, 1250*, *FRUS, 1955–57, vol. 14: 123*: a labelled volume, with its part or its title, up to the document or page. */
function titledVolume(lexed: Lexed, from: number, years: number, to: number): Reading | null {
  const volume = volumeAt(lexed, years + 1);
  if (volume === null || lexed.kind(volume.end) !== COMMA && lexed.kind(volume.end) !== COLON) return null;
  const part = lexed.among(volume.end + 1, 'pt part') ? skipStop(lexed, volume.end + 2) + 1 : volume.end;
  let at = part;
  const paged = lexed.kind(part) === COLON && lexed.kind(part + 1) === NUMBER;
  // the title of the volume, with its years
  while (!paged && at < to && at - part < 24 && !(lexed.kind(at) === COMMA && (lexed.among(at + 1, DOCUMENT) || lexed.is(at + 1, IS.page) || lexed.kind(at + 1) === NUMBER && (at === part || !isYear(lexed, at + 1) && !lexed.is(at + 2, IS.month))))) { if ([SEMICOLON, OPEN, QUOTE, STOP].includes(lexed.kind(at))) return null; at++; }
  if (!paged && lexed.kind(at) !== COMMA) return null;
  const place = documentAt(lexed, at + 1) ?? locatorAt(lexed, at + 1, to, true);
  if (place === null || place.end <= at + 1) return null;
  const draft: Draft = { type: 'book', title: lexed.slice(from, years), volume: volume.volume };
  if (at > part) put(draft, 'volume-title', lexed.slice(part + 1, at));
  return { form: 'full', draft, end: place.end, locator: place.locator };
}
