import { monthOf } from '../data/citations/months.js';
import type { CslDate } from '../records/citation.js';
import { withEdtf } from './edtf.js';
import { COMMA, type Lexed, NUMBER, STOP } from './lex.js';
import { type DateGrain, dateAt } from './read-date.js';
import { isYear } from './tokens.js';

const month = (lexed: Lexed, at: number): number | undefined => monthOf(lexed.word(at));
const day = (lexed: Lexed, at: number): number | undefined => (lexed.kind(at) === NUMBER && /^(?:0?[1-9]|[12]\d|3[01])$/u.test(lexed.word(at)) ? Number(lexed.word(at)) : undefined);
/** A year before 1400 is one only beside a month. */
const isEarly = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && /^1[0-3]\d\d$/u.test(lexed.word(at));
/** Behind a token and the full stop or comma that follows it. */
const over = (lexed: Lexed, at: number, sign: number): number => (lexed.kind(at) === sign ? at + 1 : at);

/**
 * A date as archives print it: *16 nov. 1454*, *1441, 20 novembre*, *1645 ottobre 27*, *22 lug. 1425*; null for anything else.
 */
export function filedDateAt(lexed: Lexed, from: number): { date: CslDate; end: number; grain: DateGrain } | null {
  const found = (end: number, year: number, parts: readonly number[]): { date: CslDate; end: number; grain: DateGrain } => ({ date: withEdtf({ 'date-parts': [[Number(lexed.word(year).slice(0, 4)), ...parts]] }), end, grain: 'day' });
  if (isYear(lexed, from) || isEarly(lexed, from)) {
    const at = over(lexed, from + 1, COMMA);
    const named = month(lexed, at), numbered = day(lexed, at);
    const behind = over(lexed, at + 1, STOP);
    if (named !== undefined && day(lexed, behind) !== undefined && !isYear(lexed, behind + 1)) return found(behind + 1, from, [named, day(lexed, behind) as number]);
    if (numbered !== undefined && month(lexed, at + 1) !== undefined && !isYear(lexed, over(lexed, at + 2, STOP))) return found(over(lexed, at + 2, STOP), from, [month(lexed, at + 1) as number, numbered]);
  }
  const first = day(lexed, from), name = month(lexed, from + 1);
  const year = over(lexed, from + 2, STOP);
  if (first !== undefined && name !== undefined && (isYear(lexed, year) || isEarly(lexed, year))) return found(year + 1, year, [name, first]);
  return dateAt(lexed, from);
}
