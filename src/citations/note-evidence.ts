import { ADDRESS, INITIAL, type Lexed, NUMBER, OPEN, UPPER } from './lex.js';
import { isHoldingHead } from './read-holding.js';
import { LONGEST } from './region-end.js';
import { endsInStop, isCapital, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** For each token the next one that may be the date, the page or the sign of a citation; a stretch without any is prose. */
export function evidenceOf(lexed: Lexed): readonly number[] {
  const next: number[] = [];
  for (let at = 0; at <= lexed.size; at++) next.push(0x7fffffff);
  for (let at = lexed.size - 1; at >= 0; at--) next[at] = lexed.kind(at) === NUMBER || lexed.kind(at) === ADDRESS || isSign(lexed, at) || lexed.kind(at) === UPPER && /\d{4}/u.test(lexed.word(at)) ? at : next[at + 1] as number;
  if (isHoldingHead(lexed)) next[0] = 0;
  return next;
}

const isSign = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.ibid | IS.archive | IS.season | IS.sign) || (lexed.is(at, IS.placeHead) && isCapital(lexed.kind(at)));

/** Has the stretch the signs of a citation: a page, a year in brackets, *op. cit.*? */
export function looksCited(lexed: Lexed, from: number, to: number): boolean {
  if (to - from > LONGEST) return false;
  for (let at = from; at < to; at++) {
    if (lexed.word(at) === 'cit' || lexed.is(at, IS.ibid) && lexed.among(at, 'ibid ebenda')) return true;
    if (lexed.is(at, IS.call) && lexed.kind(at + 1) === NUMBER && lexed.kind(at) <= INITIAL && endsInStop(lexed, at)) return true;
    if (lexed.is(at, IS.page) && lexed.kind(at + 1) === NUMBER && endsInStop(lexed, at)) return true;
    if (lexed.kind(at) === OPEN && lexed.partner(at) > at && isYear(lexed, lexed.partner(at) - 1) && lexed.partner(at) - at > 3) return true;
  }
  return false;
}
