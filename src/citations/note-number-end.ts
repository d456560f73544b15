import { CAPITAL, CLOSE, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, STOP } from './lex.js';
import { readRegnal } from './read-american-law.js';
import { isReport, readCase } from './read-case.js';
import { isYear, opensName, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** Behind the number of the note: *12 See*, *[8]*, *33.*. */
export function noteNumberEnd(lexed: Lexed): number {
  // *• Marcorelles, Louis.*
  if (lexed.kind(0) === OTHER && '•·▪‣●■◦'.includes(signAt(lexed, 0))) return 1;
  const bracketed = lexed.kind(0) === OPEN && lexed.kind(1) === NUMBER && lexed.partner(0) === 2;
  // *(1991) 25 N.S.W.L.R. 32*: the year of a report
  if (bracketed) return isYear(lexed, 1) && readCase(lexed, 0, Math.min(lexed.size, 20)) !== null ? 0 : 3;
  if (lexed.kind(0) !== NUMBER || !/^\d{1,4}$/u.test(lexed.word(0)) || isYear(lexed, 0) && (lexed.kind(1) !== STOP || lexed.kind(2) === QUOTE)) return 0;
  // *2-Béjot Y, Catteau A.*
  if (lexed.kind(1) === DASH && lexed.kind(2) === CAPITAL && lexed.kind(3) <= INITIAL && /^\p{Lu}{1,3}$/u.test(lexed.slice(3, 4)) && [COMMA, STOP].includes(lexed.kind(4))) return 2;
  const behind = lexed.kind(1) === STOP || lexed.kind(1) === CLOSE ? 2 : 1;
  const kind = lexed.kind(behind);
  // *12 May …*, *20 U.S.C. § 3863*
  if (lexed.is(behind, IS.month) || lexed.among(behind, 'u.s.c c.f.r u.s') || behind === 1 && (readRegnal(lexed, 0) !== null || isReport(lexed, 0))) return 0;
  return opensName(kind) || kind === QUOTE || kind === OPEN || (kind === LOWER && behind >= 1) ? behind : 0;
}
