import type { PersonName } from '../records/person.js';
import { type Draft, put } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { closedNames } from './closed-names.js';
import { bodyEnd, literalAt } from './literal-author.js';
import { dateAt, dateWithin, suffixOf, undatedAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { type PersonList, personsAt } from './read-persons.js';
import { isGivenName, personOf } from './person-of.js';
import { ownerEnd } from './owner.js';
import { placesEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { endsInStop, isCapital, isSquare, isYear, opensName, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

export interface Head {
  readonly at: number;
  /** Is a year printed behind the authors, as author–date styles do? */
  readonly dated: boolean;
  /** Are the names written as bibliographies write them? */
  readonly entry: boolean;
}

/** Reads authors or editors and, in author–date styles, the year at the head of a citation into the draft. */
export function readHead(lexed: Lexed, from: number, to: number, draft: Draft): Head {
  let at = from;
  const led = dateAt(lexed, at);
  if (led !== null && led.grain !== 'year' && lexed.kind(led.end) === COMMA && lexed.kind(led.end + 1) === QUOTE) { draft.issued = led.date; at = led.end + 1; }
  at = honoursEnd(lexed, at);
  // *[Marchamont Nedham], A True State*: an author who is not printed
  if (lexed.kind(at) === OPEN && isSquare(lexed, at) && lexed.kind(lexed.next(at)) === COMMA && lexed.partner(at) - at < 6) {
    const found = personsAt(lexed, at + 1, lexed.partner(at));
    if (found.persons.length > 0 && found.end === lexed.partner(at)) { put(draft, 'author', found.persons); return { at: skip(lexed, lexed.next(at), to), dated: false, entry: false }; }
  }
  const plain = personsAt(lexed, at, to);
  const sure = closedNames(lexed, at, to);
  const list = sure !== null && (sure.end > plain.end || sure.end === plain.end && sure.persons.length > plain.persons.length) ? sure : plain;
  const body = bodyEnd(lexed, at, to);
  const saint = byPlaceEnd(lexed, at);
  const named = saint > at ? { persons: [{ literal: lexed.slice(at, saint) }], end: saint } : body > at ? { persons: [{ literal: lexed.slice(at, body) }], end: body } : list.persons.length > 0 && (list === sure || isAuthor(lexed, list, at, to)) ? { persons: list.persons, end: list.end } : literalAt(lexed, at, to);
  if (named === null) {
    const owner = ownerEnd(lexed, at);
    if (owner > at) { const person = personOf(lexed, at, owner); if (person?.family !== undefined) { put(draft, 'author', [{ ...person, family: person.family.replace(/[’']s$/u, '') }]); return { at: owner, dated: false, entry: false }; } }
    return { at, dated: false, entry: false };
  }
  at = named.end;
  let role: 'author' | 'editor' | 'translator' = lexed.word(from - 1) === 'by' && lexed.is(from - 2, IS.translator) ? 'translator' : 'author';
  const bracketed = lexed.kind(at) === OPEN;
  const spoken = roleAt(lexed, bracketed ? at + 1 : skipComma(lexed, at));
  const closed = spoken !== null && (bracketed ? lexed.kind(spoken.end) === CLOSE || lexed.kind(spoken.end) === STOP && lexed.kind(spoken.end + 1) === CLOSE : isSign(lexed, spoken.end));
  if (spoken !== null && closed && (spoken.editor || bracketed)) {
    role = spoken.editor ? 'editor' : role;
    if (spoken.translator && !spoken.editor) { put(draft, 'translator', named.persons); role = 'author'; }
    at = bracketed ? lexed.next(at) : spoken.end;
    if (spoken.translator && !spoken.editor) return { at: skip(lexed, at, to), dated: false, entry: false };
  } else if (bracketed && roleAt(lexed, at + 1)?.translator === true) {
    // *SHEN Zhihua (trans. CHEN Jian), “…*
    const inner = roleAt(lexed, at + 1) as { end: number };
    const who = personsAt(lexed, inner.end, lexed.partner(at));
    const one = who.persons.length > 0 ? who.persons : [personOf(lexed, inner.end, lexed.partner(at))].filter((person): person is PersonName => person !== null);
    put(draft, 'translator', one);
    at = lexed.next(at);
  }
  put(draft, role, named.persons);
  // *Liu Shaoqi to Stalin, “…*: who a letter is to
  if (lexed.word(at) === 'to' && lexed.kind(at) === LOWER && isCapital(lexed.kind(at + 1))) {
    let end = at + 1;
    while (end < to && end - at < 7 && (opensName(lexed.kind(end)) || lexed.is(end, IS.particle))) end++;
    if (lexed.kind(end) === COMMA) { const person = personOf(lexed, at + 1, end); if (person !== null) put(draft, 'recipient', [person]); at = end; }
  }
  const dated = yearBehind(lexed, at, to, draft);
  if (dated > at) return { at: skip(lexed, dated, to), dated: true, entry: true };
  return { at: skip(lexed, at, to), dated: false, entry: list.end === named.end && !(spoken === null && lexed.kind(named.end) === COMMA && /\p{Ll}{2}/u.test(list.persons[0]?.given ?? '')) && (list.manner === 'inverted' || list.manner === 'trailing' || list.manner === 'bracketed' || lexed.kind(named.end) === STOP) };
}

/** *Gregory of Tours,*, *Otto of Freising*: a given name and a place, and no family name; behind it, or the same token. */
function byPlaceEnd(lexed: Lexed, at: number): number {
  return isGivenName(lexed.word(at)) && lexed.kind(at) === CAPITAL && lexed.word(at + 1) === 'of' && isCapital(lexed.kind(at + 2)) && (lexed.kind(at + 3) === COMMA || lexed.kind(at + 3) === COLON) && isCapital(lexed.kind(at + 4)) ? at + 3 : at;
}

/** *The Hon. Justice*, *Sir*, *Prof. Dr.*: before a name, and no part of it. */
export function honoursEnd(lexed: Lexed, from: number): number {
  let at = lexed.word(from) === 'the' ? from + 1 : from;
  const first = at;
  while (/^(?:hon|rt|justice|sir|lord|lady|dr|prof|professor|rev|judge|messrs|mr|mrs)$/u.test(lexed.word(at)) && isCapital(lexed.kind(at))) at++;
  return at > first && opensName(lexed.kind(at)) && lexed.kind(at + 1) !== COMMA ? at : from;
}

const isSign = (lexed: Lexed, at: number): boolean => [COMMA, STOP, COLON, OPEN, QUOTE, END, SEMICOLON].includes(lexed.kind(at)) || endsInStop(lexed, at - 1) || isYear(lexed, at);

function skip(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && [COMMA, STOP, COLON, SEMICOLON].includes(lexed.kind(at))) at++;
  return at;
}

/** The same for a citation whose author stands before it: *———. 1810. The Itinerary …*, *Ders. (2008): …*. */
export function readSameHead(lexed: Lexed, from: number, to: number, draft: Draft): Head {
  const behind = [COMMA, STOP, COLON].includes(lexed.kind(from - 1)) ? from - 1 : from;
  const dated = yearBehind(lexed, behind, to, draft);
  return dated > behind ? { at: skip(lexed, dated, to), dated: true, entry: true } : { at: from, dated: false, entry: behind < from && lexed.kind(behind) === STOP };
}

/** Behind the year of an author–date style: *(2001a)*, *, 2001:*, *. 2001.*; the same token if none stands there. */
function yearBehind(lexed: Lexed, at: number, to: number, draft: Draft): number {
  let from = at;
  if (lexed.kind(from) === COMMA || lexed.kind(from) === STOP || lexed.kind(from) === COLON) from++;
  if (lexed.kind(from) === OPEN) {
    const date = dateAt(lexed, from + 1) ?? undatedAt(lexed, from + 1);
    const close = lexed.partner(from);
    if (date === null || date.end > close || close - date.end > 4) return at;
    if (isLawYear(lexed, close + 1)) return at;
    // *(2014, February 28)*
    put(draft, 'year-suffix', suffixOf(lexed, date.end));
    draft.issued = (lexed.kind(date.end) === COMMA && lexed.is(date.end + 1, IS.month) ? dateWithin(lexed, from + 1, close) : null) ?? date.date;
    // *(1836) 1985. Nature*
    const later = lexed.kind(from - 1) === STOP && isYear(lexed, close + 1) && lexed.kind(close + 2) === STOP ? dateAt(lexed, close + 1) : null;
    if (later !== null) { put(draft, 'original-date', date.date); draft.issued = later.date; return close + 2; }
    return originalEnd(lexed, close + 1, draft);
  }
  // *Lijphart, Arend. Forthcoming. “…*
  const undated = from > at && lexed.kind(at) === STOP ? undatedAt(lexed, from) : null;
  if (undated !== null && lexed.kind(undated.end) === STOP) { draft.issued = undated.date; return undated.end; }
  const date = dateAt(lexed, from);
  if (date === null || date.grain === 'month' || !isSign(lexed, date.end) && !isCapital(lexed.kind(date.end))) return at;
  // *Berg, 1999, p. 5* and *Berg 1999, 12* are short forms: a title must follow
  const next = skip(lexed, date.end, date.end + 2);
  if (locatorAt(lexed, date.end, to, false)?.labelled === true || !isCapital(lexed.kind(next)) && lexed.kind(next) !== QUOTE && lexed.kind(next) !== INITIAL && lexed.kind(next) !== LOWER || lexed.is(next, IS.page) || (lexed.kind(next) === LOWER && next === date.end)) return at;
  if (lexed.kind(date.end) === OPEN && originalEnd(lexed, date.end, { type: 'book' }) === date.end || (lexed.kind(from - 1) !== STOP && lexed.kind(from - 1) !== COMMA && lexed.kind(date.end) === COMMA && lexed.kind(next) !== QUOTE && lexed.is(next, IS.volume))) return at;
  draft.issued = date.date;
  put(draft, 'year-suffix', suffixOf(lexed, date.end));
  return originalEnd(lexed, date.end, draft);
}

/** *(1968) [1916]*, *1993 (orig. 1580)*: the year of the first printing. Behind it, or the same token. */
function originalEnd(lexed: Lexed, open: number, draft: Draft): number {
  const close = lexed.partner(open);
  if (lexed.kind(open) !== OPEN || close - open > 4 || !isYear(lexed, close - 1) || close - open > 2 && !/^(?:orig|original|1st|first|erstmals|éd|ed)$/u.test(lexed.word(open + 1))) return open;
  put(draft, 'original-date', dateAt(lexed, close - 1)?.date);
  return close + 1;
}

/** *(1979) 27 Political Studies*: the year of a journal, not of the author. */
const isLawYear = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && isCapital(lexed.kind(at + 1));

/** Does what follows the names leave them an author? *Max Weber: A Biography* and *Mao. The Real Story* are titles. */
function isAuthor(lexed: Lexed, list: PersonList, from: number, to: number): boolean {
  const kind = lexed.kind(list.end);
  const before = lexed.text.charAt(lexed.end(list.end - 1) - 1);
  if (list.manner === 'inverted' || list.manner === 'trailing' || list.manner === 'initials' || list.manner === 'bracketed') {
    if (list.manner === 'inverted' && list.persons.length === 1 && kind === COMMA) return mayFollowInverted(lexed, list, to);
    return true;
  }
  if (kind === COLON) return list.persons.length > 1 || isGermanAuthor(lexed, list.end + 1, to);
  if (kind === STOP) return list.persons.length > 1 || (from <= 3 && hasStop(lexed, list.end + 1, to)) || isYear(lexed, list.end + 1) || lexed.kind(list.end + 1) === QUOTE || lexed.kind(list.end + 1) === OPEN;
  if (kind === OPEN) return isYear(lexed, list.end + 1) || roleAt(lexed, list.end + 1) !== null;
  // *Young India, 27 February 1930, in The Collected Works*
  const day = kind === COMMA ? dateAt(lexed, list.end + 1) : null;
  if (day?.grain === 'day' && lexed.kind(day.end) === COMMA && lexed.word(day.end + 1) === 'in') return false;
  return kind === COMMA || kind === QUOTE || kind === SEMICOLON || before === '.' || isYear(lexed, list.end) || roleAt(lexed, list.end) !== null || lexed.word(list.end) === 'to';
}

/** *Ruth Shapira. A Note on the Claim. …, 1984*: a title that ends with a full stop, and a year behind it. */
function hasStop(lexed: Lexed, from: number, to: number): boolean {
  let stops = 0;
  for (let at = from; at < to; at = lexed.next(at)) { if (lexed.kind(at) === STOP && lexed.spaced(at) && at - from > 3) stops++; if (stops > 0 && isYear(lexed, at)) return true; }
  return false;
}

/** *Berg, Anna, The Long Road*: a title follows; *Djilas, Conversations, 132* is a short title. */
function mayFollowInverted(lexed: Lexed, list: PersonList, to: number): boolean {
  const at = list.end + 1;
  const role = roleAt(lexed, at);
  // *Boethius, Consolation, trans. V. E. Watts*: the role is that of who follows
  if (role !== null) return lexed.kind(list.end - 1) === INITIAL || role.editor || personsAt(lexed, role.end, to).persons.length === 0;
  if (isYear(lexed, lexed.kind(at) === OPEN ? at + 1 : at) || lexed.kind(at) === QUOTE) return true;
  return at < to && (opensName(lexed.kind(at)) || lexed.kind(at) === LOWER) && !lexed.is(at, IS.page | IS.note) && placesEnd(lexed, at) === at;
}

/** *Niklas Luhmann: Legitimation durch Verfahren, Neuwied 1969*: German notes set a colon behind the author, and name no publisher. */
function isGermanAuthor(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 40; at++) {
    if (/^(?:der|des|und|zur|zum|für|im|von|hrsg|über|bei)$/u.test(lexed.word(at))) return true;
    if (lexed.kind(at) === OPEN || lexed.kind(at) === SEMICOLON) return false;
  }
  return false;
}
