import { COMMA, INITIAL, type Lexed, NUMBER, OPEN, SLASH, STOP } from './lex.js';
import { type DateAt, dateAt } from './read-date.js';

/** A day in another calendar is not longer, in tokens. */
const LONGEST = 7;

/** *12 Ş 1310 (1 March 1893)*, *5 Rebiülahir 1309/8 November 1891*, *QL 50.3.12 (21 April 1785)*: a day of another calendar, told by the one of ours behind it; null if none is. */
export function otherCalendarAt(lexed: Lexed, from: number): DateAt | null {
  let numbers = 0;
  for (let at = from; at - from < LONGEST; at++) {
    const kind = lexed.kind(at), date = numbers > 0 && (kind === OPEN || kind === SLASH && lexed.kind(at - 1) === NUMBER) ? dateAt(lexed, at + 1) : null;
    if (date !== null && date.grain !== 'year' && (kind === SLASH || date.end === lexed.partner(at))) return { ...date, end: kind === OPEN ? date.end + 1 : date.end };
    if (kind === NUMBER) numbers++;
    else if (kind > INITIAL && kind !== STOP && kind !== SLASH || kind === COMMA) return null;
  }
  return null;
}
