import type { PersonName } from '../records/person.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { isPublished } from './imprint-in-brackets.js';
import { imprintAt } from './read-imprint.js';
import { personsAt } from './read-persons.js';
import { isGivenName } from './name-words.js';
import { anyToken, isCapital } from './tokens.js';
import { IS } from './vocabulary.js';

/** The title, up to its last token, and who stands behind it as its author. */
export interface Byline {
  readonly titleEnd: number;
  readonly persons: readonly PersonName[];
}

/**
 * An author whom a review prints behind the title: *The Cold War: A World History. By Odd Arne Westad.*, *…, by Odd Arne Westad,*,
 * *…. ODD ARNE WESTAD.*; null if none ends the stretch.
 *
 * *Stand by Me* and *Learning by Doing* name nobody: no stop and no comma stands before their *by*.
 */
export function bylineAtEnd(lexed: Lexed, from: number, end: number): Byline | null {
  const last = lexed.kind(end - 1) === STOP || lexed.kind(end - 1) === COMMA ? end - 1 : end;
  for (let at = last - 2; at > from && last - at < LONGEST; at--) {
    const sign = lexed.kind(at - 1);
    const by = lexed.word(at) === 'by' && lexed.kind(at) <= INITIAL;
    // *A People’s Tragedy by Orlando Figes. Jonathan Cape, 1996*, *… by Orlando Figes (London, 1996)*
    if (sign !== STOP && sign !== COMMA && !(by && (last < end || lexed.kind(end) === OPEN) && at - from > 2 && lexed.kind(at) === LOWER && (isCapital(sign) || sign === NUMBER) && isGivenName(lexed.word(at + 1)))) continue;
    // *The Mosaics of Norman Sicily. Otto Demus. New York, …*
    const plain = sign === STOP && last - at < 4 && lexed.spaced(at - 1) && isGivenName(lexed.word(at)) && lexed.kind(last - 1) === CAPITAL && !lexed.is(last - 1, IS.title | IS.placeHead) && at - from > 3;
    const first = by ? at + 1 : sign === STOP && (plain || isShouted(lexed, at, last)) && anyToken(from, at, (token) => lexed.kind(token) === LOWER) ? at : -1;
    if (first < 0) continue;
    const { persons, end: behind, manner } = personsAt(lexed, first, last);
    if (persons.length > 0 && manner === 'full' && (behind === last || behind === end)) return { titleEnd: sign === STOP || sign === COMMA ? at - 1 : at, persons };
    if (by) return null;
  }
  return null;
}

/** *The Cold War and after: capitalism and politics, by Richard Saull, London, Pluto, 2007*: who wrote it and an imprint vouch for a title in small letters. */
export function bylinePrinted(lexed: Lexed, from: number, to: number): boolean {
  const end = lexed.has(', by ') ? bylineEnd(lexed, from, to, (sign) => lexed.kind(sign) === COMMA && lexed.kind(sign + 1) === LOWER) : -1;
  return end > 0 && (lexed.kind(end) === COMMA && isDatedImprint(lexed, end + 1, to) || isPublished(lexed, end));
}

/** *Empire, Authority, and Alliance, by Ann Lee. Cambridge: Cambridge University Press, 2008*: does who wrote it stand behind the title, and before an imprint? */
export function bylineBehind(lexed: Lexed, from: number, to: number): boolean {
  const end = lexed.has(' by ') || lexed.has(' By ') ? bylineEnd(lexed, from, to, (sign) => lexed.kind(sign) === COMMA || lexed.kind(sign) === STOP) : -1;
  return end > 0 && [STOP, COMMA].includes(lexed.kind(end)) && isDatedImprint(lexed, lexed.kind(end + 1) === OPEN ? end + 2 : end + 1, to);
}

/** Behind the persons of the first *by* that such a sign parts from the title; -1 where none stands, or nobody is named in full. */
function bylineEnd(lexed: Lexed, from: number, to: number, parts: (sign: number) => boolean): number {
  for (let sign = from + 1; sign < to - 4 && sign - from < LONGEST_TITLE; sign++) {
    if (lexed.word(sign + 1) !== 'by' || !parts(sign)) continue;
    const { persons, end, manner } = personsAt(lexed, sign + 2, to);
    return persons.length > 0 && manner === 'full' ? end : -1;
  }
  return -1;
}

const isDatedImprint = (lexed: Lexed, at: number, to: number): boolean => imprintAt(lexed, at, to, false)?.imprint.issued !== undefined;

const LONGEST_TITLE = 50;

/** So many tokens have the names of several authors. */
const LONGEST = 24;

const isShouted = (lexed: Lexed, from: number, to: number): boolean => !anyToken(from, to, (at) => ![UPPER, INITIAL, STOP].includes(lexed.kind(at)) && lexed.word(at) !== 'and');
