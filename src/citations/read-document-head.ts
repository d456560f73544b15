import type { PersonName } from '../records/person.js';
import { type Draft, put } from './draft.js';
import { CAPITAL, COLON, COMMA, END, type Lexed, LOWER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { honoursEnd } from './head-beginning.js';
import { isGenitive, isOfficeName, isSmallOffice, letterEnd, LETTERS, nameEnd, rulerOf } from './letter-head.js';
import { dateAt } from './read-date.js';
import { readHead } from './read-head.js';
import { personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { personOf } from './person-of.js';
import { commaIn, inside, lengthOf, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** What an unpublished document is, who wrote it and when: *“Zapis’ besedy,” 7 November 1949*; *Dulles to Eisenhower, 3 May 1955*; *Memorandum of conversation, Moscow, 3 May 1955*. */
export function putDocument(lexed: Lexed, from: number, to: number, draft: Draft): void {
  let stop = to;
  while (stop > from && ([COMMA, COLON, STOP].includes(lexed.kind(stop - 1)) || lexed.among(stop - 1, 'in at'))) stop--;
  if (stop <= from) return;
  let quote = from;
  while (quote < stop && lexed.kind(quote) !== QUOTE) quote++;
  if (quote < stop && lexed.partner(quote) <= stop) putQuoted(lexed, from, quote, stop, draft);
  else putPlain(lexed, from, stop, draft);
}

function putQuoted(lexed: Lexed, from: number, quote: number, stop: number, draft: Draft): void {
  // *Rostow to Johnson, memorandum, “Bombing Pause,” 23 December 1965*
  const letter = kindEnd(lexed, from), toward = letterTo(lexed, letter, quote);
  if (toward > 0 && lexed.kind(nameEnd(lexed, toward + 1)) === COMMA) put(draft, 'issued', dateAt(lexed, putParties(lexed, letter, toward, quote, draft) + 1)?.date); else if (quote > from) readHead(lexed, letter, quote, draft);
  put(draft, 'title', inside(lexed, quote).replace(/[,.]$/u, ''));
  for (let at = lexed.next(quote); at < stop;) {
    if (lexed.kind(at) === COMMA || lexed.kind(at) === STOP || lexed.kind(at) === OPEN && dateAt(lexed, at + 1) === null) { at = lexed.next(at); continue; }
    const date = dateAt(lexed, at);
    if (date !== null) { draft.issued ??= date.date; at = date.end; continue; }
    const list = draft.author === undefined ? personsAt(lexed, at, stop) : { persons: [], end: at };
    if (list.persons.length > 0) { put(draft, 'author', list.persons); at = list.end; continue; }
    at++;
  }
}

function putPlain(lexed: Lexed, from: number, stop: number, draft: Draft): void {
  let dateFrom = stop;
  for (let at = from; at < stop; at++) {
    const date = dateAt(lexed, at);
    if (date === null || (at > from && lexed.kind(at - 1) !== COMMA && lexed.kind(at - 1) !== LOWER && date.grain === 'year')) continue;
    draft.issued ??= date.date;
    dateFrom = Math.min(dateFrom, at);
    at = date.end;
  }
  let end = dateFrom;
  while (end > from && (lexed.kind(end - 1) === COMMA || lexed.kind(end - 1) === OPEN || (lexed.kind(end - 1) === LOWER && lexed.among(end - 1, 'of dated from for vom v zum du del on ot от z dnia ze dne od')))) end--;
  if (end <= from) return;
  const letter = kindEnd(lexed, from);
  // *Brief Stresemanns an Luther*: the writer stands in the genitive
  const toward = isGenitive(lexed, from) ? -1 : letterTo(lexed, letter, end);
  // *Telegram, Saigon to State*: from where, not from whom
  if (toward > 0 && (letter === from || placeEnd(lexed, letter) < toward)) putParties(lexed, letter, toward, end, draft);
  put(draft, 'title', lexed.slice(from, end));
}

/** Who wrote, and to whom, up to the next comma, where that is. */
function putParties(lexed: Lexed, letter: number, toward: number, end: number, draft: Draft): number {
  // *Resident, Oyo Province, to Secretary, Southern Provinces*: both with their seats
  const comma = commaIn(lexed, toward + 1, end), close = comma < 0 || lexed.kind(toward - 1) === COMMA && end - comma <= 4 && opensName(lexed.kind(end - 1)) ? end : comma;
  const capitals = isAcronym(lexed, letter, toward) && isAcronym(lexed, toward + 1, close) && !COMMAND.test(lexed.slice(letter, close));
  const author = partyOf(lexed, letter, lexed.kind(toward - 1) === LOWER && lexed.among(toward - 1, LETTERS) ? toward - 1 : toward, capitals), recipient = comma > 0 && close === end ? { literal: lexed.slice(toward + 1, end) } : partyOf(lexed, toward + 1, close, capitals);
  if (author !== null) put(draft, 'author', [author]);
  if (recipient !== null) put(draft, 'recipient', [recipient]);
  return close;
}

/** *Letter from*, *Memorandum by*, *Memorandum,* and *Memo,*: what kind of letter it is, before who wrote it; behind it, or the same token. */
const kindEnd = (lexed: Lexed, at: number): number => (lexed.among(at, LETTERS) && (lexed.kind(at + 1) === COMMA || lexed.among(at + 1, 'from by')) ? at + 2 : letterEnd(lexed, at));

/** The *to* between who writes a letter and who gets it, or -1. */
function letterTo(lexed: Lexed, from: number, to: number): number {
  for (let at = Math.max(seatEnd(lexed, from, nameEnd(lexed, from)), from + 1); at < to; at++) {
    if (lexed.kind(at) === LOWER && (lexed.among(at, 'to à a an au al ao till til aan к') || lexed.word(at) === 'for' && lexed.kind(from - 1) === COMMA)) return at - from <= 9 && (opensName(lexed.kind(at + 1)) && (lexed.word(at) !== 'a' || [COMMA, END].includes(lexed.kind(nameEnd(lexed, at + 1)))) || lexed.word(at + 1) === 'the' && opensName(lexed.kind(at + 2)) || isSmallOffice(lexed, at)) ? at : -1;
    if (!opensName(lexed.kind(at)) && !lexed.is(at, IS.particle) && !(lexed.among(at, LETTERS) && lexed.word(at + 1) === 'to')) return -1;
  }
  return -1;
}

/** *District Commissioner, Central Nyanza, to*: behind the seat of an office, or the same token. */
function seatEnd(lexed: Lexed, from: number, comma: number): number {
  const close = lexed.kind(comma) === COMMA && isOfficeName(lexed, from, comma) ? commaIn(lexed, comma + 1, comma + 5) : -1;
  return close > comma + 1 && lexed.word(close + 1) === 'to' && lexed.kind(close - 1) === CAPITAL ? close + 1 : comma;
}

/** *CINCPAC*, *COMUSMACV*, *SACEUR*: commands, as armies cable them. */
const COMMAND = /\b(?:CINC|COM[UN]S?|SAC[EL]|JCS\b)/u;

/** *UNTSO to Hammarskjöld*: capitals beside a name that is not in capitals are no name of a person. */
const isAcronym = (lexed: Lexed, from: number, to: number): boolean => to === from + 1 && lexed.kind(from) === UPPER && (lengthOf(lexed, from) <= 6 || COMMAND.test(lexed.slice(from, to)));
const partyOf = (lexed: Lexed, from: number, to: number, capitals: boolean): PersonName | null => (lexed.kind(to - 1) === COMMA ? { literal: lexed.slice(from, to - 1) } : lexed.word(from) === 'the' ? { literal: lexed.slice(from + 1, to) } : isOfficeName(lexed, from, to) ? { literal: lexed.slice(from, to) } : !capitals && isAcronym(lexed, from, to) ? { literal: lexed.slice(from, to) } : rulerOf(lexed, from, to) ?? personOf(lexed, honoursEnd(lexed, from), to));

