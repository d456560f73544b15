import type { PersonName } from '../records/person.js';
import { COMMA, DASH, INITIAL, type Lexed, LOWER, OPEN, STOP } from './lex.js';
import { isBehindName, isGivenName, isNameWord, isParticle, SUFFIX } from './name-words.js';
import { LONGEST_NAME, personOf } from './person-of.js';
import { endsInStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** How a name is written; a list is written in one manner. */
export type Manner = 'bracketed' | 'initials' | 'full' | 'inverted' | 'trailing' | 'literal';

export interface NameAt {
  readonly person: PersonName;
  readonly manner: Manner;
  readonly end: number;
}

/** The words that may be a name, and the manner of the list. */
export interface Run { readonly lexed: Lexed; readonly from: number; readonly end: number; readonly to: number; readonly manner: Manner | null }

/** Behind the words that may be one name: capitals, initials, particles before a capital. */
export function runEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < LONGEST_NAME) {
    if (at > from + 1 && lexed.among(at - 1, SUFFIX) && endsInStop(lexed, at - 1)) break;
    if (isNameWord(lexed, at)) at++;
    // *J. -C. Deschamps*
    else if (lexed.kind(at) === DASH && lexed.kind(at - 1) === INITIAL && lexed.kind(at + 1) === INITIAL) at++;
    else if (isParticle(lexed, at) && (isNameWord(lexed, at + 1) || isParticle(lexed, at + 1))) at++;
    else break;
  }
  return at;
}

export function make({ lexed, from, to }: Run, last: number, manner: Manner): NameAt | null {
  // *Oliver Wendell Holmes, Jr.,*
  const suffixed = lexed.kind(last) === COMMA && lexed.kind(last + 1) <= INITIAL && lexed.among(last + 1, SUFFIX) && (lexed.kind(last + 1) !== LOWER || !/^i/u.test(lexed.word(last + 1))) && isBehindName(lexed, last + 2, to) ? last + 2 : last;
  const end = aliasEnd(lexed, suffixed, to), person = personOf(lexed, from, end);
  return person === null ? null : { person, manner, end };
}

/** *Wen Anli (O. Arne Westad)*, *Mao Dun (pseud. of Shen Dehong)*: behind another name in brackets; the same token if none stands there. */
export function aliasEnd(lexed: Lexed, open: number, to: number): number {
  const close = lexed.partner(open), behind = lexed.kind(close + 1);
  if (lexed.kind(open) !== OPEN || lexed.next(open) > to || behind !== COMMA && !(behind === STOP && (isGivenName(lexed.word(open + 1)) || lexed.is(open + 1, IS.family)))) return open;
  return lexed.word(open + 1) === 'pseud' || close - open >= 3 && runEnd(lexed, open + 1, close) === close && !lexed.is(open + 1, IS.editor | IS.translator) ? close + 1 : open;
}
