import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { isGivenName } from './name-words.js';
import { locatorAt } from './read-locator.js';
import { type PersonList, personsAt } from './read-persons.js';
import { personOf } from './person-of.js';
import { placeEnd } from './read-places.js';
import { namesRepository } from './repository.js';
import { STATE_STOP } from './repository-alone.js';
import { anyToken, commaIn, isCapital, isRoman, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { honoursEnd } from './head-beginning.js';

const WITH = 'with by of from mit avec con';
const KINDS: readonly (readonly [RegExp, Draft['type']])[] = [[/^(?:interviews?|interviewed|intervista|entretien|entrevista|entrevue)$/u, 'interview'], [/^(?:conversation|communication|correspondence|e-mail|email|gespräch|telephone)$/u, 'personal_communication']];

/** *Author’s interview with Li Zhisui, Chicago, 4 May 1994*; *Interview with Henry Kissinger, 12 October 1998*; not *an interview of 1998*. */
export function readInterview(lexed: Lexed, from: number, to: number): Reading | null {
  const told = toldBy(lexed, from, to) ?? oralHistory(lexed, from, to);
  if (told !== null) return told;
  let at = from;
  while (at < to && at - from < 5 && (lexed.word(at + 1) === 'interview' || !KINDS.some(([kind]) => kind.test(lexed.word(at))))) { if (lexed.kind(at) !== LOWER && !isCapital(lexed.kind(at))) return null; at++; }
  const type = KINDS.find(([kind]) => kind.test(lexed.word(at)))?.[1];
  // *Interview, Bibi Zuhura Said, Lindi, 3 August 1996*, *Interview 23, Guangzhou, 14 June 1993*
  const plain = at === from && type === 'interview' && (lexed.kind(at + 1) === NUMBER && lexed.kind(at + 2) === COMMA && isCapital(lexed.kind(at + 3)) || lexed.kind(at + 1) === COMMA && isCapital(lexed.kind(at + 2)) && !lexed.is(at + 2, IS.title | IS.newspaper | IS.month));
  // *Personal interview, Tokyo, 4 April 2010*, *Personal communication, 12 June 2012*
  if (type !== undefined && lexed.kind(at + 1) === COMMA && at > from && lexed.among(from, 'personal private telephone author’s')) return unnamed(lexed, from, at + 1, to, type);
  if (type === undefined || !plain && !lexed.among(at + 1, WITH) || !isCapital(lexed.kind(from)) && !(lexed.kind(from - 1) === SEMICOLON && type === 'interview')) return null;
  const first = honoursEnd(lexed, at + 2), read = personsAt(lexed, first, to);
  // *with Risquet, Havana, 7 July 1997*: a town and no given name
  const found = read.manner === 'inverted' && lexed.kind(first + 1) === COMMA && !isGivenName(lexed.word(first + 2)) && placeEnd(lexed, first + 2) === read.end && dateAt(lexed, read.end + 1) !== null ? { persons: [personOf(lexed, first, first + 1)].filter((person) => person !== null), end: first + 1 } : read;
  // *Author’s interview with a former diplomat, Hanoi, May 2011*: without a name it needs its date
  let list: { persons: PersonList['persons']; end: number } | null = plain && lexed.kind(at + 1) === NUMBER ? { persons: [], end: at + 2 } : found.persons.length > 0 ? found : lexed.among(at + 2, 'an a the two three four five former senior members member anonymous his her') || /[’']s$/u.test(lexed.slice(at + 2, at + 4)) ? { persons: [], end: commaIn(lexed, at + 2, Math.min(to, at + 12)) } : null;
  // *Interview with Wanjiku wa Kamau, Nyeri, 12 March 1998*
  const comma = list === null ? commaIn(lexed, at + 2, Math.min(to, at + 7)) : -1, whole = comma > at + 3 && isCapital(lexed.kind(at + 2)) && isCapital(lexed.kind(comma - 1)) ? personOf(lexed, at + 2, comma) : null;
  if (whole !== null) list = { persons: [whole], end: comma };
  // *Interview with Chester L. Cooper by the author, …*
  if (list !== null && isCapital(lexed.kind(list.end))) { let end = list.end; while (end - at < 9 && isCapital(lexed.kind(end))) end++; const person = personOf(lexed, at + 2, end); if (person !== null && (lexed.kind(end) === COMMA || lexed.word(end) === 'by')) list = { persons: [person], end }; }
  if (list === null || list.end < 0) return null;
  const draft: Draft = { type, title: lexed.slice(from, list.end) };
  if (lexed.word(list.end) === 'by') list = { ...list, end: askedBy(lexed, list.end, to, draft) };
  if (list.persons.length > 0) put(draft, 'author', list.persons);
  // place and date, in whatever order, up to the date
  for (let next = list.end; next < to && next - list.end < 12; next++) {
    if ([STOP, QUOTE].includes(lexed.kind(next))) return null;
    const date = [COMMA, LOWER, OPEN].includes(lexed.kind(next - 1)) ? dateAt(lexed, next) : null;
    if (date === null) continue;
    draft.issued = date.date;
    if (next > list.end + 2 && lexed.kind(list.end) === COMMA && lexed.kind(next - 1) !== LOWER) put(draft, 'event-place', lexed.slice(list.end + 1, next - 1));
    return keptAt(lexed, lexed.kind(next - 1) === OPEN && lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end, to, draft);
  }
  return null;
}

/** A talk with nobody named: the place, if one is told, and the day; nothing goes on behind it. */
function unnamed(lexed: Lexed, from: number, comma: number, to: number, type: Draft['type']): Reading | null {
  const place = placeEnd(lexed, comma + 1), placed = place > comma + 1 && lexed.kind(place) === COMMA, date = dateAt(lexed, placed ? place + 1 : comma + 1);
  if (date === null || date.grain === 'year' || date.end < to && ![STOP, SEMICOLON].includes(lexed.kind(date.end))) return null;
  const draft: Draft = { type, title: lexed.slice(from, comma), issued: date.date };
  if (placed) put(draft, 'event-place', lexed.slice(comma + 1, place));
  return { form: 'full', draft, end: date.end };
}

/** *by the author*, *by Paige Mulhollan*: who asked; behind it, or the same token. */
function askedBy(lexed: Lexed, by: number, to: number, draft: Draft): number {
  const at = lexed.word(by + 1) === 'the' ? by + 2 : by + 1;
  if (lexed.word(at) === 'author') return at + 1;
  const { persons, end } = personsAt(lexed, at, to);
  if (persons.length > 0) put(draft, 'interviewer', persons);
  return persons.length > 0 ? end : by;
}

/** *Winston Lord, telephone interview by author, March 3, 2001*, *Dean Rusk, oral history interview by Paige Mulhollan, July 28, 1969, transcript, 12*. */
function toldBy(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.has('interview')) return null;
  const list = personsAt(lexed, from, to), first = list.end + 1;
  if (list.persons.length !== 1 || lexed.kind(list.end) !== COMMA) return null;
  let at = first;
  while (at - first < 4 && (lexed.kind(at) === LOWER || isCapital(lexed.kind(at))) && lexed.word(at) !== 'interview') at++;
  if (lexed.word(at) !== 'interview' || !lexed.among(at + 1, 'by with')) return null;
  for (let comma = at + 2; comma < to && comma - at < 12 && lexed.kind(comma) !== STOP; comma++) {
    const date = lexed.kind(comma) === COMMA ? dateAt(lexed, comma + 1) : null;
    if (date === null || date.grain === 'year') continue;
    // *interview by author, Washington, DC, 3 June 1995*
    let town = at + 2;
    while (town < comma && lexed.kind(town) !== COMMA) town++;
    const draft: Draft = { type: 'interview', author: list.persons, title: lexed.slice(first, town), issued: date.date };
    if (lexed.word(at + 1) === 'by') askedBy(lexed, at + 1, town, draft);
    if (town < comma) put(draft, 'event-place', lexed.slice(town + 1, comma));
    return keptAt(lexed, date.end, to, draft);
  }
  return null;
}

/** *Transcript, Dean Rusk Oral History Interview I, 28 July 1969*, *George Ball oral history, 9 July 1971, LBJL*; not *the oral history of 1971*. */
function oralHistory(lexed: Lexed, from: number, to: number): Reading | null {
  const first = lexed.word(from) === 'transcript' && lexed.kind(from + 1) === COMMA ? from + 2 : from;
  let at = first;
  while (at - first < 6 && (opensName(lexed.kind(at)) || lexed.is(at, IS.particle)) && lexed.word(at) !== 'oral') at++;
  // *Walt Rostow, oral history, 21 March 1969*
  const comma = lexed.kind(at) === COMMA ? at++ : at;
  if (at - first < 2 || lexed.word(at) !== 'oral' || lexed.word(at + 1) !== 'history' || lexed.is(at - 1, IS.institution)) return null;
  const who = personOf(lexed, honoursEnd(lexed, first), comma);
  let end = at + 2;
  while (end - at < 6 && (lexed.among(end, 'interview interviews transcript') || isRoman(lexed, end) || lexed.kind(end) === NUMBER)) end++;
  const draft: Draft = { type: 'interview', title: lexed.slice(comma < at ? at : from, end) };
  // *George Ball Oral History Interview, by Paige Mulhollan, 9 July 1971*, *Oral History, interview by …*
  const sign = lexed.kind(end) === COMMA ? end + 1 : end, by = lexed.word(sign) === 'interview' && lexed.word(sign + 1) === 'by' ? sign + 1 : sign;
  if (lexed.word(by) === 'by') end = askedBy(lexed, by, to, draft);
  const date = lexed.kind(end) === COMMA ? dateAt(lexed, end + 1) : null;
  if (who === null || date === null || date.grain === 'year') return null;
  draft.author = [who];
  draft.issued = date.date;
  return keptAt(lexed, date.end, to, draft);
}

/** *, transcript, 12, OH-37, LBJ Library, Austin, TX*: the page of the transcript, who asked, and where it is kept, in whatever order. */
function keptAt(lexed: Lexed, from: number, to: number, draft: Draft): Reading {
  let end = from, locator: Reading['locator'];
  for (let guard = 0; guard < 6 && lexed.kind(end) === COMMA; guard++) {
    const at = end + 1, next = partEnd(lexed, at, to), page = locator === undefined ? locatorAt(lexed, at, to, true) : null;
    if (page !== null) { locator = page.locator; end = page.end; continue; }
    const asked = lexed.word(at) === 'by' ? askedBy(lexed, at, to, draft) : at;
    if (asked > at) { end = asked; continue; }
    if (lexed.word(at) === 'transcript' && next === at + 1) { end = next; continue; }
    const keeper = draft.archive === undefined ? keeperFrom(lexed, at, to) : -1;
    if (keeper < 0) break;
    if (keeper > at) put(draft, anyToken(at, keeper, (token) => /\d/u.test(lexed.word(token))) ? 'archive_location' : 'archive_collection', lexed.slice(at, keeper - 1));
    end = partEnd(lexed, keeper, to);
    put(draft, 'archive', lexed.slice(keeper, end));
    const place = lexed.kind(end) === COMMA ? placeEnd(lexed, end + 1) : end;
    if (place > end + 1) { put(draft, 'archive-place', lexed.slice(end + 1, place).replace(STATE_STOP, '')); end = place; }
  }
  return { form: 'full', draft, end, ...(locator !== undefined && { locator }) };
}

/** Where a repository begins, behind no more than two names of what it keeps; -1 if none does. */
function keeperFrom(lexed: Lexed, from: number, to: number): number {
  for (let at = from, guard = 0; guard < 3 && at < to && opensName(lexed.kind(at)); guard++) {
    const end = partEnd(lexed, at, to);
    if (namesRepository(lexed, at, end)) return at;
    if (lexed.kind(end) !== COMMA || end - at > 8) break;
    at = end + 1;
  }
  return -1;
}

function partEnd(lexed: Lexed, from: number, to: number): number { let at = from; while (at < to && ![COMMA, SEMICOLON, OPEN].includes(lexed.kind(at)) && !(lexed.kind(at) === STOP && lexed.spaced(at))) at++; return at; }
