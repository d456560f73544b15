import type { PersonName } from '../records/person.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { isGivenName } from './name-words.js';
import { ownerEnd } from './owner.js';
import { personOf } from './person-of.js';
import { dateAt } from './read-date.js';
import { editsBehind } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { bylineBehind } from './title-byline.js';
import { isCapital, isYear, lengthOf, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface LiteralAuthor { readonly persons: readonly PersonName[]; readonly end: number }

/** The last words of names of news agencies: *Associated Press*, *Agence France-Presse*. */
const AGENCIES = 'press france-presse reuters tass xinhua';
const ANONYMOUS = 'anon anonymous anonyme anonimo anónimo collectif collective';

/** What a document is, and nobody’s name. */
const DOCUMENTS = 'art artikel rezension review cable telegram letter memorandum report minutes dispatch despatch conversation speech transcript statement message directive';

/** One name alone before its title: *Sophocles, “…*, *GHA. 2013. About us*. */
export function loneName(lexed: Lexed, from: number, to: number, titled: boolean, quoted: boolean): LiteralAuthor | null {
  const at = from + 1, kind = lexed.kind(at), first = lexed.kind(from), next = lexed.kind(at + 1);
  if (first === INITIAL) return kind === COMMA && lengthOf(lexed, from) >= 6 && isCapital(next) ? literal(lexed, from, at) : null;
  if (kind === COMMA && bylineBehind(lexed, at, to)) return null;
  const parted = kind === STOP || kind === COMMA;
  if (parted && from <= 3 && (lexed.among(from, ANONYMOUS) || kind === STOP && (first === CAPITAL || lengthOf(lexed, from) > 3) && rolesBehind(lexed, at + 1, to))) return one(lexed, from, at);
  if (!isCapital(first) || kind === QUOTE && ownerEnd(lexed, from) > from) return null;
  const role = kind === OPEN || kind === COMMA ? roleAt(lexed, at + 1) : null;
  // *Bach-Dokumente, ed. Werner Neumann and Hans-Joachim Schulze*: the role is that of who follows
  if (role?.editor === true) return kind === COMMA && (lexed.kind(role.end) === INITIAL || isGivenName(lexed.word(role.end))) && editsBehind(lexed, at, to) ? null : one(lexed, from, at);
  // *China, Japan, and the War*: a title
  if (kind === COMMA && lengthOf(lexed, from) > 2 && lexed.is(from, IS.region) && !lexed.is(from, IS.placeHead) && lexed.is(at + 1, IS.region)) return null;
  // *Työmies, December 25, 1913*: no day is a title
  if (lexed.among(from, DOCUMENTS) || titled || lexed.is(from, IS.ibid | IS.month) || placesEnd(lexed, from) > from || kind === COMMA && lexed.is(at + 1, IS.month) && dateAt(lexed, at + 1)?.grain === 'day') return null;
  return quoted || isDatedName(lexed, from) || kind === COMMA && (isCapital(next) || next === INITIAL && lexed.slice(at + 1, at + 2) === 'A' && isCapital(lexed.kind(at + 2))) && !lexed.is(at + 1, IS.publisher) && placesEnd(lexed, at + 1) === at + 1 ? one(lexed, from, at) : null;
}

/** *Philodemus 1978. On Methods of Inference*, *GHA. 2013. About us*, *Unesco (1998). World Report*, *NATO. (2022, June 29).*: a name, the year, and a title with its capital. */
function isDatedName(lexed: Lexed, from: number): boolean {
  const at = from + 1, kind = lexed.kind(at), first = lexed.kind(from);
  const open = kind === STOP ? at + 1 : at;
  if (lexed.kind(open) === OPEN) { const close = lexed.partner(open), next = lexed.kind(skipComma(lexed, skipStop(lexed, close + 1))); return isYear(lexed, open + 1) && (close === open + 2 || first === UPPER && lexed.kind(open + 2) === COMMA && lexed.is(open + 3, IS.month)) && (isCapital(next) || next === QUOTE); }
  // *Aristotle 1953 [1927]. The Poetics*
  const behind = lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2) && lexed.partner(at + 1) === at + 3 ? at + 4 : at + 1;
  if (isYear(lexed, at)) return from <= 1 && first === CAPITAL && opensSentence(lexed, behind) && lengthOf(lexed, from) > 4 && !lexed.is(from, IS.journal | IS.institution | IS.report);
  return (kind === STOP || kind === COMMA && first === UPPER) && isYear(lexed, at + 1) && lexed.kind(at + 2) === STOP && (isCapital(lexed.kind(at + 3)) || lexed.kind(at + 3) === QUOTE);
}

/** *Homer. The Odyssey. Translated by …*, *Aristotle. De Anima. In The Basic Works*: a title and its editor, translator or collection, with their own full stops, behind a name alone. */
function rolesBehind(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at - from < 24; at++) if (lexed.kind(at) === STOP && lexed.spaced(at)) return (lexed.is(at + 1, IS.editor | IS.translator) || lexed.word(at + 1) === 'in' && from < 3) && isCapital(lexed.kind(at + 1)) && (at - from > 1 || lengthOf(lexed, from) > 4);
  return false;
}

export const opensSentence = (lexed: Lexed, stop: number): boolean => lexed.kind(stop) === STOP && isCapital(lexed.kind(stop + 1));

export const literal = (lexed: Lexed, from: number, end: number): LiteralAuthor => ({ persons: [{ literal: lexed.slice(from, end) }], end });

export function one(lexed: Lexed, from: number, to: number): LiteralAuthor | null {
  if (lexed.among(to - 1, AGENCIES)) return literal(lexed, from, to);
  const person = personOf(lexed, from, to);
  return person === null ? null : { persons: [person], end: to };
}
