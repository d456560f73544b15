import type { Reading } from './draft.js';
import { NUMBER, DASH, CAPITAL, COMMA, INITIAL, type Lexed, LOWER, QUOTE, STOP } from './lex.js';
import { opensLetter } from './letter-head.js';
import { locatorAt } from './read-locator.js';
import { personOf } from './person-of.js';
import { endsInStop, inside, isCapital, isSquare, isYear, rangeEnd, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

const IBID = 'ibid ibidem ibídem ibíd ib ebenda ebd ivi tamże tamtéž tamtiež aldaar samma uo isto sst a.a';

/** Behind *Ibid.*, *id.*, *idem*, *Tam zhe*, *a. a. O.* alone; the same token if none stands there. */
function ibidEnd(lexed: Lexed, at: number): number {
  const word = lexed.word(at);
  let end = at;
  if (isListed(IBID, word)) end = at + 1;
  else if (isListed('id íd', word) && endsInStop(lexed, at)) end = at + 1;
  else if ((word === 'там' && lexed.word(at + 1) === 'же') || (word === 'tam' && lexed.word(at + 1) === 'zhe')) end = at + 2;
  if (end > at && lexed.kind(end) === STOP) end++;
  return end;
}

export const located = (lexed: Lexed, end: number, to: number, bare: boolean): { end: number; locator?: Reading['locator'] & object } => {
  // *Jackson (n 9) [104]*: the paragraph of a judgment
  if (isSquare(lexed, end) && lexed.partner(end) > end && rangeEnd(lexed, end + 1) === lexed.partner(end) && !isYear(lexed, end + 1)) return { end: lexed.next(end), locator: { label: 'section', value: inside(lexed, end) } };
  const found = locatorAt(lexed, end, to, bare);
  return found === null ? { end } : { end: found.end, locator: found.locator };
};

/** *Ibid., p. 182*, *id.*, *Vogel, id., p. 79*: the work of the mention before; not *Idem, “Another Title,”* which is an author. */
export function readIbid(lexed: Lexed, from: number, to: number): Reading | null {
  const named = isCapital(lexed.kind(from)) && lexed.kind(from + 1) === COMMA && (lexed.among(from + 2, 'id íd ibid')) ? from + 2 : from;
  const idem = lexed.word(named) === 'idem' && !startsTitle(lexed, named + 1) && lexed.kind(named) !== LOWER;
  // *Idem, ibidem, p. 124*
  const both = lexed.word(named) === 'idem' && lexed.kind(named + 1) === COMMA ? ibidEnd(lexed, named + 2) : 0;
  const end = both > named + 2 ? both : idem ? named + 1 : ibidEnd(lexed, named);
  if (end === named || startsTitle(lexed, end) && !opensLetter(lexed, end + 1, to)) return null;
  const author = named > from ? personOf(lexed, from, from + 1) : null;
  return { form: 'ibid', draft: { type: 'document', ...(author !== null && { author: [author] }) }, ...located(lexed, end, to, true) };
}

/** Does a title follow, so that the word before stands for an author? */
function startsTitle(lexed: Lexed, at: number): boolean {
  const from = skipComma(lexed, at);
  return lexed.kind(from) === QUOTE || (lexed.kind(at) === COMMA && [CAPITAL, INITIAL].includes(lexed.kind(from)) && !endsInStop(lexed, from) && !(lexed.kind(from + 1) === DASH && lexed.kind(from + 2) === NUMBER) && !lexed.is(from, IS.page | IS.volume | IS.section | IS.chapter | IS.note | IS.call));
}
