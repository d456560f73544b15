import type { PersonName } from '../records/person.js';
import { COMMA, DASH, INITIAL, type Lexed, LOWER, OPEN } from './lex.js';
import { isBehindName, isNameWord, isParticle, SUFFIX } from './name-words.js';
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
  const end = withAlias(lexed, suffixed, to), person = personOf(lexed, from, end);
  return person === null ? null : { person, manner, end };
}

/** *Wen Anli (O. Arne Westad)*: the other name in brackets belongs to the name. */
function withAlias(lexed: Lexed, end: number, to: number): number {
  if (lexed.kind(end) !== OPEN || lexed.next(end) > to || lexed.kind(lexed.next(end)) !== COMMA) return end;
  const close = lexed.partner(end);
  return lexed.word(end + 1) === 'pseud' || close - end >= 3 && runEnd(lexed, end + 1, close) === close && !lexed.is(end + 1, IS.editor | IS.translator) ? close + 1 : end;
}
