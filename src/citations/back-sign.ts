import { COMMA, type Lexed, OPEN, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { isNumber, isYear, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

export interface BackSign {
  readonly end: number;
  readonly supra?: number;
}

/** The words of *op. cit.*, *ouvr. cité*, *указ. соч.*: what is meant, and that it was cited. */
const OPUS = 'op loc art article ob ouvr ouvrage dz aw указ ukaz uk';
const CIT = 'cit citato citata o zit cited cité citée cyt c соч soch dílo dz раб статья';

/** Behind *a.a.O.*, *a. a. O.*; the same token if none stands there. */
export function ortEnd(lexed: Lexed, at: number): number {
  if (lexed.among(at, 'a.a.o aao')) return skipStop(lexed, at + 1);
  const second = lexed.word(at) === 'a' ? skipStop(lexed, at + 1) : at, last = skipStop(lexed, second + 1);
  return second > at && lexed.word(second) === 'a' && lexed.word(last) === 'o' ? skipStop(lexed, last + 1) : at;
}

/** *op. cit.*, *loc. cit.*, *a. a. O.*, *supra note 12*, *n. 11 above*, *(note 4)*; null if none stands at the token. */
export function backSign(lexed: Lexed, from: number): BackSign | null {
  let at = from, found = false, supra: number | undefined;
  const bracketed = lexed.kind(at) === OPEN;
  const close = bracketed ? lexed.partner(at) : -1;
  // *(see note 4)*
  if (bracketed) { at++; if (lexed.among(at, 'see cf siehe vgl wie voir vedi')) at++; }
  for (let guard = 0; guard < 6; guard++) {
    const word = lexed.word(at);
    if (isListed(OPUS, word) && lexed.among(skipStop(lexed, at + 1), CIT)) { found = true; at = skipStop(lexed, at + 1) + 1; if (lexed.kind(at) === STOP) at++; }
    else if (isListed('cit zit cyt', word)) { found = true; at++; if (lexed.kind(at) === STOP) at++; }
    else if (isListed('a.g.e a.g.m', word)) { found = true; at = skipStop(lexed, at + 1); }
    else if (ortEnd(lexed, at) > at) { found = true; at = ortEnd(lexed, at); }
    else if (word === 'supra' || word === 'above' || word === 'infra' || word === 'oben') { found = true; at++; }
    else if (lexed.is(at, IS.note) && isNumber(lexed, at + 1) && (found || bracketed || lexed.among(at + 2, 'above supra infra oben') || lexed.kind(at - 1) === COMMA)) {
      const behind = at + 2;
      if (!found && !bracketed && !lexed.among(behind, 'above supra oben')) break;
      supra = Number(/^\d+/u.exec(lexed.word(at + 1))?.[0]); found = true; at = behind;
    } else if (found && supra === undefined && lexed.kind(at) === COMMA && (lexed.is(at + 1, IS.note) && isNumber(lexed, at + 2) || lexed.word(at + 1) === 'supra')) { at++; continue; }
    else if (found && lexed.kind(at) === OPEN && dateAt(lexed, at + 1)?.end === lexed.partner(at)) { at = lexed.next(at); }
    // *op. cit. (n. 11)*, *op. cit. (11)*
    else if (found && supra === undefined && lexed.kind(at) === OPEN && isNumber(lexed, lexed.partner(at) - 1) && !isYear(lexed, at + 1) && lexed.partner(at) === (lexed.is(at + 1, IS.note) ? at + 3 : at + 2)) { supra = Number(/^\d+/u.exec(lexed.word(lexed.partner(at) - 1))?.[0]); at = lexed.next(at); }
    else break;
  }
  if (!found) return null;
  if (bracketed) { if (at !== close) return null; at++; }
  return { end: at, ...(supra !== undefined && { supra }) };
}
