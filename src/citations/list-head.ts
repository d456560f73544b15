import { closedNames } from './closed-names.js';
import { COMMA, type Lexed, OPEN, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { personsAt } from './read-persons.js';
import { isListed } from '../text/word-list.js';
import { endsInStop, isCapital, isYear } from './tokens.js';

export const INVERTED = 'inverted trailing bracketed';

export type ListHead = 'dated' | 'stopped' | null;

/** Names at the head that only lists have: inverted and with the year, as *Abbas, S. S., 2016.*, or in full before a full stop, as *Alain Bachelot. Gravitational scattering*. */
export function listHead(lexed: Lexed, from: number): ListHead {
  const plain = personsAt(lexed, from, lexed.size), list = plain.persons.length > 0 ? closedNames(lexed, from, lexed.size) ?? plain : plain;
  if (list.persons.length === 0) return null;
  const sign = lexed.kind(list.end) === COMMA || lexed.kind(list.end) === STOP ? list.end + 1 : list.end;
  if (isListed(INVERTED, plain.manner ?? '') && dateAt(lexed, lexed.kind(sign) === OPEN ? sign + 1 : sign) !== null && (lexed.kind(sign) === OPEN || isYear(lexed, sign))) return 'dated';
  return sign > list.end && lexed.kind(list.end) === STOP || endsInStop(lexed, list.end - 1) && isCapital(lexed.kind(list.end)) ? 'stopped' : null;
}
