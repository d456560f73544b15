import { REPOSITORIES } from '../data/citations/archives.js';
import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { readHead } from './read-head.js';
import { personsAt, personOf } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { inside, isCapital, isRoman, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** A part of a call string: its label in `custom.archive` and its value. */
interface Part { readonly key: string; readonly value: string }

/** Labels before a number, by their key. Source: the archives’ own rules of citation; see `data/citations/archives.ts`. */
const LABELS: Readonly<Record<string, string>> = {
  f: 'fond', fond: 'fond', fondo: 'fond', 'ф': 'fond', op: 'opis', opis: 'opis', 'opis’': 'opis', 'оп': 'opis', d: 'delo', delo: 'delo', 'д': 'delo', ed: 'delo', l: 'listy', ll: 'listy', list: 'listy', listy: 'listy', 'л': 'listy', 'лл': 'listy', p: 'papka', papka: 'papka', 'п': 'papka', por: 'por', pap: 'papka',
  box: 'box', boxes: 'box', folder: 'folder', folders: 'folder', reel: 'reel', rg: 'recordGroup', entry: 'entry', lot: 'lotFile', file: 'file', files: 'file', series: 'series', subseries: 'subseries', container: 'box', carton: 'carton', cartons: 'carton', dossier: 'dossier', liasse: 'liasse', microfilm: 'reel',
  busta: 'busta', buste: 'busta', b: 'busta', bb: 'busta', filza: 'filza', filze: 'filza', fasc: 'fascicolo', fascicolo: 'fascicolo', reg: 'registro', registro: 'registro', registri: 'registro', c: 'carte', cc: 'carte', carte: 'carte', ins: 'inserto', fol: 'folio', fols: 'folio', fo: 'folio', ff: 'folio', folio: 'folio', vol: 'volume', vols: 'volume', bd: 'volume', juan: 'juan', no: 'number', nr: 'number', nos: 'number', item: 'item', piece: 'piece', bundle: 'bundle', bl: 'blatt', rep: 'repositur', inv: 'inventory', ms: 'manuscript', mss: 'manuscript', doc: 'document', tome: 'volume', kart: 'carton', karton: 'carton', z: 'zahl', tab: 'table', scatola: 'box', cassetta: 'box', pos: 'position', rotolo: 'reel', h: 'heft',
};
/** British and German classes: *FO 371/1234*, *DY 30/J IV 2*. Source: The National Archives and the Bundesarchiv. */
const CLASSES = /^(?:FO|CAB|PREM|WO|CO|ADM|AIR|DEFE|DO|DOMINION|HO|KV|BT|T|FCO|HW|GFM|INF|LAB|MT|POWE|SUPP|UGC|ED|MEPO|CRIM|E|SP|PC|PRO|DY|NY|NS|NL|R|RM|RH|RW|MfAA|DE|DL|DC|B|N|Z|ZR|MH|AJ|BB|F|A|AP|TS|EXT|IOR|L|M|MSS|Mss|MS|Add|Eur)$/u;
const STRONG_CLASSES = /^(?:FO|CAB|PREM|WO|CO|ADM|DEFE|FCO|HO|KV|DO|DY|NY|HW|BT|RG|IOR)$/u;

export interface Call {
  readonly from: number;
  readonly end: number;
  readonly parts: readonly Part[];
  readonly strong: boolean;
}

/** Labels that are parts of a call string even where no repository is named. */
const STRONG = new Set(['opis', 'box', 'folder', 'reel', 'recordGroup', 'lotFile', 'filza', 'busta', 'registro']);
/** Labels that mean something else outside an archive: a page, a volume, a number. */
const WEAK = new Set(['papka', 'volume', 'number', 'document', 'carte', 'series', 'fond', 'delo', 'listy', 'folio', 'blatt', 'fascicolo', 'zahl', 'table', 'position', 'heft', 'item', 'inserto', 'file', 'entry', 'piece', 'manuscript']);

const isValue = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER || isRoman(lexed, at) || (lexed.kind(at) === INITIAL && lexed.end(at) - lexed.start(at) <= 2);

/** Behind the value of a label: *5*, *0100*, *77, 85, 96*, *2-200*, *12r–14v*, *611.93/5-254*, *J IV 2/2/123*. */
function valueEnd(lexed: Lexed, from: number, list: boolean): number {
  let at = from;
  while (isValue(lexed, at) || (at > from && (lexed.kind(at) === SLASH || lexed.kind(at) === DASH) && isValue(lexed, at + 1)) || (at > from && lexed.kind(at) === STOP && lexed.kind(at + 1) === NUMBER && lexed.start(at + 1) === lexed.end(at)) || (at > from && (lexed.kind(at - 1) === SLASH || lexed.kind(at - 1) === DASH) && lexed.kind(at) === UPPER)) at++;
  if (/^(?:ob|r|v|verso|recto)$/u.test(lexed.word(at)) && at > from) at++;
  if (list) while (lexed.kind(at) === COMMA && lexed.kind(at + 1) === NUMBER && !isYear(lexed, at + 1) && LABELS[lexed.word(at + 2)] === undefined && !lexed.is(at + 2, IS.month)) at = Math.max(rangeEnd(lexed, at + 1), at + 2);
  return at;
}

/** One labelled part at a token: *Box 12*, *op. 30*, *FO 371/1234*, *102-00036-04*; null if none. */
function partAt(lexed: Lexed, at: number): { end: number; part: Part; strong: boolean } | null {
  const word = lexed.word(at);
  const printed = lexed.slice(at, at + 1).replace(/\.$/u, '');
  if (word === 'record' && lexed.word(at + 1) === 'group') { const end = valueEnd(lexed, at + 2, false); return end > at + 2 ? { end, part: { key: 'recordGroup', value: lexed.slice(at + 2, end) }, strong: true } : null; }
  if (lexed.kind(at) === NUMBER) {
    if (/^\d{3}$/u.test(word) && lexed.kind(at + 1) === DASH && /^\d{5}$/u.test(lexed.word(at + 2)) && lexed.kind(at + 3) === DASH) return { end: at + 5, part: { key: 'file', value: lexed.slice(at, at + 5) }, strong: true };
    return null;
  }
  if (CLASSES.test(printed) && lexed.kind(at) !== LOWER && (lexed.kind(at + 1) === NUMBER || lexed.kind(at + 1) === SLASH)) {
    const from = lexed.kind(at + 1) === SLASH ? at + 2 : at + 1;
    const end = valueEnd(lexed, from, false);
    const slashed = lexed.kind(from + 1) === SLASH || from > at + 1;
    if (end > from && (slashed || STRONG_CLASSES.test(printed)) && !(isYear(lexed, from) && !slashed)) return { end, part: { key: printed === 'RG' ? 'recordGroup' : 'series', value: lexed.slice(at, end) }, strong: STRONG_CLASSES.test(printed) && slashed || printed === 'RG' };
  }
  const key = LABELS[word];
  if (key === undefined || (lexed.kind(at) > INITIAL)) return null;
  let from = at + 1;
  // *Lot File 60D*, *Entry no. 5*, *d.19*
  if (/^(?:files?|no|nos|nr|number|nummer|group)$/u.test(lexed.word(from)) && isValue(lexed, lexed.kind(from + 1) === STOP ? from + 2 : from + 1)) from = lexed.kind(from + 1) === STOP ? from + 2 : from + 1;
  if (lexed.kind(from) === STOP || lexed.kind(from) === COLON) from++;
  if (word === 'ed' && lexed.word(from) === 'khr') from++;
  const end = valueEnd(lexed, from, key === 'listy' || key === 'carte' || key === 'folio' || key === 'blatt');
  if (end === from) return null;
  if (key === 'fond' && lexed.kind(at) === LOWER && word === 'f' && lexed.kind(from) === NUMBER && LABELS[lexed.word(lexed.kind(end) === COMMA ? end + 1 : end)] !== 'opis') return { end, part: { key: 'folio', value: lexed.slice(from, end) }, strong: false };
  return { end, part: { key, value: lexed.slice(from, end) }, strong: STRONG.has(key) && !(key === 'opis' && lexed.word(at + 1) === 'cit') };
}

/** The parts of a call string from a token on, with no more than a sign between them. */
function callAt(lexed: Lexed, from: number, to: number): Call | null {
  let at = from, end = from, strong = false;
  const parts: Part[] = [];
  while (at < to) {
    const found = partAt(lexed, at);
    if (found === null || found.end > to) break;
    parts.push(found.part);
    strong ||= found.strong;
    at = end = found.end;
    while (at < to && (lexed.kind(at) === COMMA || lexed.kind(at) === STOP || lexed.kind(at) === COLON || lexed.kind(at) === SLASH || lexed.kind(at) === SEMICOLON && partAt(lexed, at + 1) !== null)) at++;
  }
  return parts.length === 0 ? null : { from, end, parts, strong };
}

/** Does the stretch name a repository: *Archives of the KGB*, *AVPRF*, *Hoover Institution*, *Library of Congress*? */
function namesRepository(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lexed.kind(at) === LOWER) continue;
    if (lexed.is(at, IS.archive) && (lexed.kind(at) === UPPER || lexed.end(at) - lexed.start(at) > 5 || lexed.slice(at, at + 1).includes('-'))) return true;
  }
  const printed = lexed.slice(from, to);
  return printed.length < 120 && REPOSITORIES.some((name) => printed.includes(name));
}

const isCollection = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (/^(?:papers|collection|collections|nachlass|nachlaß|fonds|records|correspondence|series|files|manuscripts|miscellaneous|deposit)$/u.test(lexed.word(at)) && lexed.kind(at) !== LOWER) return true; return false; };

/** The stretch between commas that holds a token: where it begins. */
function stretchStart(lexed: Lexed, at: number, floor: number): number {
  let from = at;
  while (from > floor && ![COMMA, SEMICOLON, QUOTE, UNQUOTE].includes(lexed.kind(from - 1)) && !(lexed.kind(from - 1) === STOP && lexed.spaced(from - 1)) && !(lexed.kind(from - 1) === COLON) && !(lexed.kind(from - 1) === CLOSE)) from--;
  return from;
}

/**
 * Reads a document in an archive: what it is, the repository, the collection, the call string with its parts.
 *
 * *“Zapis’ besedy,” 7 November 1949, AVPRF f. 0100, op. 42, p. 288, d. 19, l. 39* has fond, opis, papka, delo and leaf;
 * *North, p. 183* and *Archiv für Kulturgeschichte 12 (1930), 5* are none.
 */
export function readArchival(lexed: Lexed, from: number, to: number): Reading | null {
  let first: Call | null = null;
  let sign = false;
  for (let at = from; at < to; at++) if (lexed.is(at, IS.archive | IS.call) || ((lexed.kind(at) === UPPER || lexed.kind(at) === INITIAL) && (lexed.kind(at + 1) === NUMBER || lexed.kind(at + 1) === SLASH)) || (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === DASH && lexed.kind(at + 3) === DASH)) { sign = true; break; }
  if (!sign) return null;
  let repository = -1;
  for (let at = from; at < to; at = lexed.kind(at) === QUOTE ? lexed.next(at) : at + 1) {
    if (repository < 0 && lexed.is(at, IS.archive) && lexed.kind(at) !== LOWER && namesRepository(lexed, at, at + 1)) repository = at;
    if (first !== null) continue;
    const before = lexed.kind(at - 1);
    if (at > from && ![COMMA, STOP, COLON, SEMICOLON, OPEN, CLOSE, UNQUOTE].includes(before) && !lexed.is(at - 1, IS.archive) && !(isCapital(before) && partAt(lexed, at)?.strong === true) && before !== UPPER) continue;
    if (!(lexed.is(at, IS.call | IS.page | IS.volume | IS.issue) || lexed.kind(at) === UPPER || lexed.kind(at) === INITIAL || lexed.kind(at) === NUMBER || Object.hasOwn(LABELS, lexed.word(at)))) continue;
    const call = callAt(lexed, at, to);
    if (call !== null && (call.strong || (repository >= 0 && (call.parts.length > 1 || call.parts.some(({ key }) => !WEAK.has(key)) || namesRepository(lexed, stretchStart(lexed, before === COMMA ? at - 1 : at, from), at))) || (call.parts.length > 1 && call.parts.every(({ key }) => key !== 'number')))) first = call;
  }
  if (first === null) return repository < 0 ? null : repositoryAlone(lexed, from, to, repository);
  if (!first.strong && repository < 0 && !first.parts.some(({ key }) => !WEAK.has(key))) return null;
  // back over the stretches that name repository and collection
  let start = first.from;
  let archive: [number, number] | null = null, collection: [number, number] | null = null;
  let place: string | undefined;
  for (let guard = 0, at = first.from; guard < 5 && at > from; guard++) {
    let stop = at;
    while (stop > from && (lexed.kind(stop - 1) === COMMA || lexed.kind(stop - 1) === COLON || lexed.kind(stop - 1) === STOP)) stop--;
    if (stop <= from || lexed.kind(stop - 1) === UNQUOTE || lexed.kind(stop - 1) === SEMICOLON) break;
    const head = stretchStart(lexed, stop, from);
    if (head >= stop || dateIn(lexed, head, stop)) break;
    const named = namesRepository(lexed, head, stop);
    const isPlace = placeEnd(lexed, head) === stop;
    if (named && archive === null && !(isCollection(lexed, head, stop) && guard === 0 && namesRepository(lexed, stretchStart(lexed, head - 1, from), head - 1))) archive = [head, stop];
    else if (named && archive !== null) archive = [head, archive[1]];
    else if (isPlace && archive === null) place = lexed.slice(head, stop);
    else if (archive === null && (isCapital(lexed.kind(head)) || lexed.kind(head) === INITIAL) && (isCollection(lexed, head, stop) || behindRepository(lexed, head, from))) collection = [head, collection === null ? stop : collection[1]];
    else break;
    at = start = head;
  }
  // forward: more parts, collections and the repository behind them
  let end = first.end, callEnd = first.end;
  const parts = [...first.parts];
  for (let guard = 0, at = first.end; guard < 8 && at < to; guard++) {
    let head = at;
    while (head < to && (lexed.kind(head) === COMMA || lexed.kind(head) === COLON || lexed.kind(head) === STOP || lexed.kind(head) === SEMICOLON)) head++;
    if (head >= to) break;
    const call = callAt(lexed, head, to);
    if (call !== null) { parts.push(...call.parts); end = callEnd = at = call.end; continue; }
    let stop = head;
    while (stop < to && ![COMMA, SEMICOLON, QUOTE, CLOSE].includes(lexed.kind(stop)) && !(lexed.kind(stop) === STOP && lexed.spaced(stop))) stop = lexed.next(stop);
    if (stop > to) stop = to;
    const named = namesRepository(lexed, head, stop);
    if (lexed.kind(at) === STOP && !named && !isCollection(lexed, head, stop)) break;
    if (lexed.kind(head) === OPEN) { if (namesRepository(lexed, head + 1, lexed.partner(head)) && archive === null) { archive = [head + 1, lexed.partner(head)]; end = at = stop; continue; } break; }
    if (named && archive === null && !isCollection(lexed, head, stop)) { archive = [head, stop]; end = at = stop; continue; }
    if (named && archive === null) { if (collection === null) collection = [head, stop]; else archive = [head, stop]; end = at = stop; continue; }
    if (named && archive !== null && archive[1] <= head && guard > 0) { archive = [archive[0], stop]; end = at = stop; continue; }
    if (archive !== null && archive[1] > first.from && placeEnd(lexed, head) >= head + 1 && placeEnd(lexed, head) >= stop) { place = lexed.slice(head, stop); end = at = stop; continue; }
    if (isCapital(lexed.kind(head)) && (isCollection(lexed, head, stop) || moreCall(lexed, stop, to)) && stop - head < 12) { if (collection === null && isCollection(lexed, head, stop)) collection = [head, stop]; end = at = stop; continue; }
    break;
  }
  const draft: Draft = { type: 'document' };
  putHead(lexed, from, start, draft);
  const repositoryText = archive === null ? '' : lexed.slice(archive[0], archive[1]);
  if (repositoryText === '' && draft.title === undefined && !first.strong) return null;
  put(draft, 'archive', repositoryText); put(draft, 'archive-place', place);
  if (collection !== null) put(draft, 'archive_collection', lexed.slice(collection[0], collection[1]));
  put(draft, 'archive_location', lexed.slice(first.from, callEnd));
  const custom: Record<string, string | null> = {};
  if (repositoryText !== '') custom['repository'] = repositoryText;
  for (const { key, value } of parts) if (custom[key] === undefined) custom[key] = value;
  if (custom['fond'] !== undefined) for (const key of ['opis', 'papka', 'delo', 'listy']) custom[key] ??= null;
  draft.custom = { archive: custom };
  return { form: 'full', draft, end };
}

const moreCall = (lexed: Lexed, at: number, to: number): boolean => { const next = lexed.kind(at) === COMMA ? at + 1 : at; return next < to && callAt(lexed, next, to) !== null; };

/** Is the stretch before this one a repository? */
function behindRepository(lexed: Lexed, head: number, floor: number): boolean {
  let stop = head;
  for (let guard = 0; guard < 3 && stop > floor; guard++) {
    while (stop > floor && (lexed.kind(stop - 1) === COMMA || lexed.kind(stop - 1) === COLON)) stop--;
    const from = stretchStart(lexed, stop, floor);
    if (from >= stop) return false;
    if (namesRepository(lexed, from, stop)) return true;
    stop = from;
  }
  return false;
}

const dateIn = (lexed: Lexed, from: number, to: number): boolean => { const date = dateAt(lexed, from); return date !== null && date.end >= to - 1; };

/** A repository without a call string: *“On the Response …,” Archives of the KGB of the Lithuanian SSR, Hoover Institution, Stanford University*. */
function repositoryAlone(lexed: Lexed, from: number, to: number, repository: number): Reading | null {
  const draft: Draft = { type: 'document' };
  const start = stretchStart(lexed, repository, from);
  if (start === from || !isCapital(lexed.kind(start))) return null;
  let end = to;
  while (end > start && (lexed.kind(end - 1) === STOP || lexed.kind(end - 1) === COMMA)) end--;
  for (let at = start; at < end; at++) if (lexed.kind(at) === NUMBER || lexed.kind(at) === OPEN || (lexed.kind(at) === LOWER && lexed.is(at, IS.sentence)) || lexed.is(at, IS.publisher) && /^press$/u.test(lexed.word(at))) return null;
  if (end - start > 24) return null;
  putHead(lexed, from, start, draft);
  if (draft.title === undefined) return null;
  put(draft, 'archive', lexed.slice(start, end));
  draft.custom = { archive: { repository: lexed.slice(start, end) } };
  return { form: 'full', draft, end };
}

/** Title, persons and date of the document, before the repository. */
function putHead(lexed: Lexed, from: number, to: number, draft: Draft): void {
  let stop = to;
  while (stop > from && [COMMA, COLON, STOP].includes(lexed.kind(stop - 1))) stop--;
  if (stop <= from) return;
  let quote = from;
  while (quote < stop && lexed.kind(quote) !== QUOTE) quote++;
  if (quote < stop && lexed.partner(quote) <= stop) {
    if (quote > from) readHead(lexed, from, quote, draft);
    put(draft, 'title', inside(lexed, quote).replace(/[,.]$/u, ''));
    let at = lexed.next(quote);
    while (at < stop) {
      if (lexed.kind(at) === COMMA || lexed.kind(at) === STOP) { at++; continue; }
      const date = dateAt(lexed, at);
      if (date !== null) { draft.issued ??= date.date; at = date.end; continue; }
      const list = draft.author === undefined ? personsAt(lexed, at, stop) : { persons: [], end: at };
      if (list.persons.length > 0) { put(draft, 'author', list.persons); at = list.end; continue; }
      at++;
    }
    return;
  }
  // *Dulles to Eisenhower, 3 May 1955*, *Memorandum of conversation, Moscow, 3 May 1955*
  let dateFrom = stop;
  for (let at = from; at < stop; at++) { const date = dateAt(lexed, at); if (date !== null && (at === from || lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === LOWER || date.grain !== 'year')) { draft.issued ??= date.date; dateFrom = Math.min(dateFrom, at); at = date.end; } }
  let end = dateFrom;
  while (end > from && (lexed.kind(end - 1) === COMMA || (lexed.kind(end - 1) === LOWER && /^(?:of|dated|from|vom|du|del|on|ot|от)$/u.test(lexed.word(end - 1))))) end--;
  if (end <= from) return;
  const toward = letterTo(lexed, from, end);
  if (toward > 0) {
    const author = personOf(lexed, from, toward), recipient = personOf(lexed, toward + 1, firstComma(lexed, toward + 1, end));
    if (author !== null) put(draft, 'author', [author]);
    if (recipient !== null) put(draft, 'recipient', [recipient]);
  }
  put(draft, 'title', lexed.slice(from, end));
}

function letterTo(lexed: Lexed, from: number, to: number): number {
  for (let at = from + 1; at < to; at++) {
    if (lexed.kind(at) === LOWER && lexed.word(at) === 'to') return at - from <= 5 && isCapital(lexed.kind(at + 1)) ? at : -1;
    if (lexed.kind(at) !== CAPITAL && lexed.kind(at) !== UPPER && lexed.kind(at) !== INITIAL && !lexed.is(at, IS.particle)) return -1;
  }
  return -1;
}

const firstComma = (lexed: Lexed, from: number, to: number): number => { for (let at = from; at < to; at++) if (lexed.kind(at) === COMMA) return at; return to; };
