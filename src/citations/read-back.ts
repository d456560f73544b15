import type { PersonName } from '../records/person.js';
import { type Draft, put, type Reading } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { personOf, personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { isEnglishSentence } from './title-end.js';
import { inside, isCapital, isNumber, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

const IBID = /^(?:ibid|ibidem|ib|ebenda|ebd|ivi)$/u;

/** Behind *Ibid.*, *id.*, *idem*, *Tam zhe*, *a. a. O.* alone; the same token if none stands there. */
function ibidEnd(lexed: Lexed, at: number): number {
  const word = lexed.word(at);
  let end = at;
  if (IBID.test(word)) end = at + 1;
  else if (word === 'id' && lexed.text.charAt(lexed.end(at) - 1) === '.') end = at + 1;
  else if ((word === 'там' && lexed.word(at + 1) === 'же') || (word === 'tam' && lexed.word(at + 1) === 'zhe')) end = at + 2;
  if (end > at && lexed.kind(end) === STOP) end++;
  return end;
}

const located = (lexed: Lexed, end: number, to: number, bare: boolean): { end: number; locator?: Reading['locator'] & object } => {
  const found = locatorAt(lexed, end, to, bare);
  return found === null ? { end } : { end: found.end, locator: found.locator };
};

/** *Ibid., p. 182*, *id.*, *Vogel, id., p. 79*: the work of the mention before; not *Idem, “Another Title,”* which is an author. */
export function readIbid(lexed: Lexed, from: number, to: number): Reading | null {
  const named = isCapital(lexed.kind(from)) && lexed.kind(from + 1) === COMMA && (lexed.word(from + 2) === 'id' || lexed.word(from + 2) === 'ibid') ? from + 2 : from;
  const idem = lexed.word(named) === 'idem' && !startsTitle(lexed, named + 1) && lexed.kind(named) !== LOWER;
  const end = idem ? named + 1 : ibidEnd(lexed, named);
  if (end === named || startsTitle(lexed, end)) return null;
  const author = named > from ? personOf(lexed, from, from + 1) : null;
  return { form: 'ibid', draft: { type: 'document', ...(author !== null && { author: [author] }) }, ...located(lexed, end, to, true) };
}

/** Does a title follow, so that the word before stands for an author? */
function startsTitle(lexed: Lexed, at: number): boolean {
  const from = lexed.kind(at) === COMMA ? at + 1 : at;
  return lexed.kind(from) === QUOTE || (lexed.kind(at) === COMMA && (lexed.kind(from) === CAPITAL || lexed.kind(from) === INITIAL && lexed.text.charAt(lexed.end(from) - 1) !== '.') && !lexed.is(from, IS.page | IS.volume | IS.section | IS.chapter | IS.note));
}

export interface BackSign {
  readonly end: number;
  readonly supra?: number;
}

const CIT = /^(?:cit|citato|citata|o|zit|cited)$/u;

/** *op. cit.*, *loc. cit.*, *a. a. O.*, *supra note 12*, *n. 11 above*, *(note 4)*; null if none stands at the token. */
function backSign(lexed: Lexed, from: number): BackSign | null {
  let at = from, found = false, supra: number | undefined;
  const bracketed = lexed.kind(at) === OPEN;
  const close = bracketed ? lexed.partner(at) : -1;
  if (bracketed) at++;
  for (let guard = 0; guard < 6; guard++) {
    const word = lexed.word(at);
    if ((word === 'op' || word === 'loc' || word === 'art' || word === 'ob' || word === 'указ' || word === 'ukaz') && (CIT.test(lexed.word(at + 1)) || /^(?:соч|soch)$/u.test(lexed.word(at + 1)))) { found = true; at += 2; if (lexed.kind(at) === STOP) at++; }
    else if (word === 'cit' || (/^(?:cit|zit)$/u.test(word))) { found = true; at++; if (lexed.kind(at) === STOP) at++; }
    else if (word === 'a.a.o' || (word === 'a' && lexed.word(at + 1) === 'a' && lexed.word(at + 2) === 'o') || word === 'aao') { found = true; at += word === 'a' ? 3 : 1; }
    else if (word === 'supra' || word === 'above' || word === 'infra') { found = true; at++; }
    else if (lexed.is(at, IS.note) && isNumber(lexed, at + 1) && (found || bracketed || /^(?:above|supra|infra|oben)$/u.test(lexed.word(at + 2)) || lexed.kind(at - 1) === COMMA)) {
      const behind = at + 2;
      if (!found && !bracketed && !/^(?:above|supra|oben)$/u.test(lexed.word(behind))) break;
      supra = Number(/^\d+/u.exec(lexed.word(at + 1))?.[0]); found = true; at = behind;
    } else if (found && supra === undefined && lexed.kind(at) === COMMA && (lexed.is(at + 1, IS.note) && isNumber(lexed, at + 2) || lexed.word(at + 1) === 'supra')) { at++; continue; }
    else if (found && lexed.kind(at) === OPEN && dateAt(lexed, at + 1)?.end === lexed.partner(at)) { at = lexed.next(at); }
    else if (found && lexed.kind(at) === COMMA && lexed.kind(at + 1) === OPEN && lexed.is(at + 2, IS.note)) at++;
    else if (found && supra === undefined && lexed.kind(at) === OPEN && lexed.is(at + 1, IS.note) && isNumber(lexed, at + 2) && lexed.partner(at) === at + 3) { supra = Number(/^\d+/u.exec(lexed.word(at + 2))?.[0]); at += 4; }
    else break;
  }
  if (!found) return null;
  if (bracketed) { if (at !== close) return null; at++; }
  return { end: at, ...(supra !== undefined && { supra }) };
}

/** Family names alone, as short forms have them: *Marcuse*, *Singelmann, Singelmann*, *Blankenburg/Schönholz/Rogowski*, *Von Stein*. */
function shortNames(lexed: Lexed, from: number, to: number): { persons: PersonName[]; end: number; manyByComma: boolean } | null {
  const persons: PersonName[] = [];
  let at = from, end = from, manyByComma = false;
  while (at < to && persons.length < 8) {
    const start = at;
    while (lexed.kind(at) === INITIAL && at - start < 4) at++;
    while (lexed.is(at, IS.particle) && isCapital(lexed.kind(at + 1)) && at - start < 4) at++;
    if (!isCapital(lexed.kind(at)) || (lexed.is(at, IS.title) && !lexed.is(at, IS.family | IS.particle)) || /[’']s$/u.test(lexed.slice(at, at + 1))) break;
    at++;
    const person = personOf(lexed, start, at);
    if (person === null) break;
    persons.push(person);
    end = at;
    if (lexed.kind(at) === SLASH || lexed.kind(at) === AMPERSAND || (lexed.kind(at) === DASH && lexed.spaced(at)) || lexed.is(at, IS.join)) { at++; continue; }
    if (lexed.word(at) === 'et' && lexed.word(at + 1) === 'al') { end = at + 2; break; }
    if (lexed.kind(at) === COMMA && isCapital(lexed.kind(at + 1)) && (lexed.kind(at + 2) === COMMA || lexed.is(at + 2, IS.join))) { at++; manyByComma = true; continue; }
    break;
  }
  return persons.length === 0 ? null : { persons, end, manyByComma };
}

/** *Thornton, op. cit., n. 4* or *id., p. 97* behind an *in*: the book that holds the chapter. */
export function readBackIn(lexed: Lexed, from: number, to: number): Reading | null {
  const ibid = readIbid(lexed, from, to);
  if (ibid !== null) return ibid;
  const names = shortNames(lexed, from, to);
  if (names === null) return null;
  let at = names.end;
  const role = lexed.kind(at) === OPEN ? roleAt(lexed, at + 1) : null;
  if (role !== null && role.editor) at = lexed.next(at);
  const sign = backSign(lexed, lexed.kind(at) === COMMA ? at + 1 : at);
  if (sign === null) return null;
  const draft: Draft = { type: 'book', author: names.persons };
  const dated = datedIn(lexed, at, sign.end);
  if (dated !== null) draft.issued = dated;
  return { form: 'short', draft, ...(sign.supra !== undefined && { supra: sign.supra }), ...located(lexed, sign.end, to, true) };
}

function datedIn(lexed: Lexed, from: number, to: number): NonNullable<Draft['issued']> | null {
  for (let at = from; at < to; at++) if (lexed.kind(at) === OPEN && isYear(lexed, at + 1)) return dateAt(lexed, at + 1)?.date ?? null;
  return null;
}

/**
 * *North, p. 183 note*; *Djilas, Conversations, 132*; *Marcuse, supra note 12, p. 374*; *Luhmann 1980, S. 99*; *Note 18 above*.
 *
 * A name and a number alone is none: *Korea, 1950*; nor is a place with a year, *Moscow 1956*.
 */
export function readShort(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'book' };
  if (lexed.is(from, IS.note) || /^(?:above|supra)$/u.test(lexed.word(from))) {
    const sign = backSign(lexed, from);
    return sign === null || sign.supra === undefined ? null : { form: 'short', draft, supra: sign.supra, ...located(lexed, sign.end, to, true) };
  }
  const dated = readAuthorDate(lexed, from, to);
  if (dated !== null) return dated;
  const list = personsAt(lexed, from, to);
  let end = from;
  if (list.persons.length > 0 && list.manner !== 'inverted' && lexed.kind(list.end) !== COLON) { draft.author = list.persons; end = list.end; }
  else {
    let names = shortNames(lexed, from, to);
    // *Thomas, Religion and the Decline of Magic, 29*: what follows the first comma is the title
    if (names !== null && names.manyByComma && backSign(lexed, lexed.kind(names.end) === COMMA ? names.end + 1 : names.end) === null) { const person = lexed.kind(from + 1) === COMMA ? personOf(lexed, from, from + 1) : null; names = person === null ? null : { persons: [person], end: from + 1, manyByComma: false }; }
    if (names !== null && (lexed.kind(names.end) === COMMA || lexed.kind(names.end) === STOP || lexed.kind(names.end) === COLON || backSign(lexed, names.end) !== null || lexed.kind(names.end) === OPEN)) {
      draft.author = names.persons;
      end = names.end;
    }
  }
  const role = draft.author === undefined ? null : roleAt(lexed, lexed.kind(end) === OPEN || lexed.kind(end) === COMMA ? end + 1 : end);
  if (role !== null && role.editor) end = lexed.kind(end) === OPEN ? lexed.next(end) : role.end;
  const back = (at: number): Reading | null => {
    const sign = backSign(lexed, lexed.kind(at) === COMMA || lexed.kind(at) === STOP ? at + 1 : at);
    if (sign === null) return null;
    const year = datedIn(lexed, at, sign.end);
    if (year !== null) draft.issued = year;
    return { form: 'short', draft, ...(sign.supra !== undefined && { supra: sign.supra }), ...passim(lexed, located(lexed, sign.end, to, true)) };
  };
  const direct = draft.author === undefined ? null : back(end);
  if (direct !== null) return direct;
  let at = draft.author === undefined ? from : lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? end + 1 : end;
  if (draft.author !== undefined && at === end && lexed.kind(at) !== QUOTE) return null;
  if (lexed.kind(at) === QUOTE && lexed.next(at) <= to) {
    put(draft, 'title', inside(lexed, at).replace(/[,.]$/u, ''));
    const close = lexed.next(at);
    const signed = back(close);
    if (signed !== null) return signed;
    const place = locatorAt(lexed, close, to, true);
    if (draft.author === undefined) return place !== null && place.labelled && place.locator.label === 'page' ? { form: 'short', draft, end: place.end, locator: place.locator } : null;
    if (place === null && !(close >= to || lexed.kind(close) === STOP)) return null;
    return { form: 'short', draft, ...located(lexed, close, to, true) };
  }
  if (draft.author !== undefined) {
    const place = locatorAt(lexed, at, to, false);
    if (place !== null && place.labelled && place.locator.label !== 'section') return { form: 'short', draft, end: place.end, locator: place.locator };
    if (list.persons.length === 0 || list.manner === null) { const bare = locatorAt(lexed, at, to, true); if (bare !== null && lexed.kind(end) === COMMA && isShortBare(lexed, from, end, bare.end)) return { form: 'short', draft, end: bare.end, locator: bare.locator }; }
  }
  // a short title up to its page or its *cit.*
  const title = at;
  while (at < to && at - title < 22) {
    const kind = lexed.kind(at);
    if (kind === COMMA) {
      const signed = back(at);
      if (signed !== null) { putShort(draft, lexed, title, at); return signed; }
      const place = locatorAt(lexed, at + 1, to, true);
      if (place !== null && (draft.author !== undefined || place.labelled) && isShortTitle(lexed, title, at, draft.author !== undefined)) { putShort(draft, lexed, title, at); return { form: 'short', draft, end: place.end, locator: place.locator }; }
    }
    if (kind === SEMICOLON || kind === STOP || kind === QUOTE || kind === OPEN && isYear(lexed, at + 1) || kind === END || (kind === LOWER && lexed.is(at, IS.sentence) && draft.author === undefined)) return null;
    at = lexed.next(at);
  }
  return null;
}

const passim = <T extends { end: number }>(_lexed: Lexed, found: T): T => found;

function putShort(draft: Draft, lexed: Lexed, from: number, to: number): void {
  put(draft, 'title', lexed.slice(from, to).replace(/[,\s]+$/u, ''));
}

/** *Berg, 12*: a name alone with a page; not *Moscow, 12*, not *Chapter, 5*. */
const isShortBare = (lexed: Lexed, from: number, end: number, close: number): boolean => placeEnd(lexed, from) === from && !lexed.is(from, IS.month | IS.title | IS.journal | IS.institution) && end - from <= 3 && (lexed.kind(close) === END || lexed.kind(close) === STOP || lexed.kind(close) === SEMICOLON || lexed.kind(close) === CLOSE);

function isShortTitle(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  if (to - from < 1 || to - from > 20 || !(isCapital(lexed.kind(from)) || lexed.kind(from) === INITIAL || lexed.kind(from) === NUMBER && named)) return false;
  if (!named && (/^(?:for|as|on|in|since|when|based|under|see|from)$/u.test(lexed.word(from)) || hasBracket(lexed, from, to))) return false;
  if (lexed.is(from, IS.month) || (to - from === 1 && (placeEnd(lexed, from) > from || lexed.is(from, IS.section | IS.chapter)))) return false;
  let verbs = 0;
  for (let at = from; at < to; at++) { if (lexed.kind(at) === LOWER && lexed.is(at, IS.sentence)) verbs++; if (lexed.is(at, IS.ibid) && lexed.kind(at) === LOWER) return false; }
  if (!named && isEnglishSentence(lexed, from, to)) return false;
  if (verbs > 0 && !named) return false;
  // without an author it must not look like a name
  return named || to - from >= 2 && !personsWhole(lexed, from, to);
}

const hasBracket = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.kind(at) === OPEN || lexed.is(at, IS.month) && isNumber(lexed, at - 1)) return true; return placeEnd(lexed, from) > from && lexed.kind(from + 1) === LOWER; };
const personsWhole = (lexed: Lexed, from: number, to: number): boolean => { const list = personsAt(lexed, from, to); return list.persons.length > 0 && list.end >= to; };

/** *Luhmann 1980, S. 99*, *Berg (2001), 12*, *Feest/Blankenburg, 1972*, *Berg and Hill 1999a: 15*. */
function readAuthorDate(lexed: Lexed, from: number, to: number): Reading | null {
  if (placeEnd(lexed, from) > from || lexed.is(from, IS.month | IS.season | IS.sentence) || lexed.is(from, IS.title) && !lexed.is(from, IS.family | IS.particle)) return null;
  const names = shortNames(lexed, from, to);
  if (names === null) return null;
  let at = names.end;
  if (names.persons.length === 1 && isCapital(lexed.kind(at)) && isYear(lexed, at + 1)) { const more = shortNames(lexed, at, to); if (more !== null && !lexed.is(at, IS.title | IS.month)) { names.persons.push(...more.persons); at = more.end; } }
  if (lexed.kind(at) === COMMA) at++;
  const bracketed = lexed.kind(at) === OPEN;
  const date = dateAt(lexed, bracketed ? at + 1 : at);
  if (date === null || date.grain !== 'year') return null;
  const inner = bracketed ? lexed.partner(at) : -1;
  let end = bracketed ? inner + 1 : date.end;
  const draft: Draft = { type: 'book', author: names.persons, issued: date.date };
  if (bracketed && date.end < inner) {
    const place = locatorAt(lexed, date.end, inner, true);
    if (place === null || place.end !== inner) return null;
    return { form: 'short', draft, end: inner + 1, locator: place.locator };
  }
  const kind = lexed.kind(end);
  if (end < to && ![COMMA, COLON, STOP, SEMICOLON, CLOSE, END, LOWER, INITIAL, UPPER].includes(kind) && !isNumber(lexed, end)) return null;
  if (kind === LOWER && names.persons.length === 1 && lexed.kind(names.end) === COMMA && !lexed.is(end, IS.page)) return null;
  const found = located(lexed, end, to, kind === COMMA || kind === COLON || bracketed || lexed.is(end, IS.page));
  end = found.end;
  return { form: 'short', draft, ...found };
}

/** *Idem*, *Ders.*, *———*, *his* at the head of a citation: the author of the one before. Behind it, or the same token. */
export function sameAuthorEnd(lexed: Lexed, from: number): number {
  const word = lexed.word(from);
  if (/^(?:idem|ders|dies|eadem|id|он|она)$/u.test(word) && (lexed.kind(from + 1) === COMMA || lexed.kind(from + 1) === COLON || lexed.kind(from + 1) === OPEN || lexed.kind(from + 1) === QUOTE)) return lexed.kind(from + 1) === OPEN && lexed.is(from + 2, IS.editor) ? lexed.next(from + 1) : from + 1;
  if (/^(?:his|her|their)$/u.test(word) && lexed.kind(from) === LOWER) return from + 1;
  let at = from;
  while (lexed.kind(at) === DASH && at - from < 6) at++;
  if (at > from && (at - from >= 2 || lexed.text.charAt(lexed.start(from)) === '—') && (lexed.kind(at) === COMMA || lexed.kind(at) === STOP || lexed.kind(at) === OPEN || isYear(lexed, at))) return at;
  return from;
}
