import { COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN } from './lex.js';
import { anyToken, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Cohen, In War’s Wake, 35. The agency’s own account is Louise Holborn, …*: does a sentence follow the page of a short form? Not *Protokoll, 146. Sitzung*. */
export function endsShort(lexed: Lexed, from: number, stop: number): boolean {
  if (stop - from > 24 || lexed.kind(stop - 1) !== NUMBER || ![COMMA, DASH].includes(lexed.kind(stop - 2)) && !lexed.is(stop - 2, IS.page) || !opensName(lexed.kind(from))) return false;
  if (!anyToken(from + 1, from + 7, (at) => lexed.kind(at) === COMMA && at < stop - 2) || anyToken(from, stop, (at) => lexed.kind(at) === OPEN || isYear(lexed, at))) return false;
  let at = stop + 1;
  if (lexed.among(at, OPENERS) && (lexed.kind(at + 1) === LOWER || lexed.among(at, 'for'))) return true;
  while (at - stop < 7 && isCapital(lexed.kind(at)) && !/[’']s$/u.test(lexed.slice(at, at + 1))) at++;
  return isCapital(lexed.kind(at)) && at - stop < 7 && lexed.kind(at + 1) === LOWER;
}

const OPENERS = 'the this these that for on in he she they it his her their both but as a an';
