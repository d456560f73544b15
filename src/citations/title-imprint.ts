import { COLON, COMMA, type Lexed, STOP } from './lex.js';
import { placesEnd } from './read-places.js';
import { isYear, opensName } from './tokens.js';

/** *The Making of the English Working Class. Victor Gollancz; 1963*: behind the full stop before a house; -1 if none stands there. */
export function houseBefore(lexed: Lexed, from: number, sign: number): number {
  let at = sign - 1;
  while (at > from && sign - at < 10 && !(lexed.kind(at) === STOP && lexed.spaced(at)) && ![COMMA, COLON].includes(lexed.kind(at))) at--;
  return lexed.kind(at) === STOP && !isYear(lexed, sign - 1) && at > from + 1 && opensName(lexed.kind(at + 1)) ? at + 1 : -1;
}

/** *The Long Road. Harper and Row. New York. 1969.*, *The Long Road. New York. Harper and Row. 1969.*: an imprint parted by full stops; null if there is none. */
export function imprintByStops(lexed: Lexed, from: number, year: number): { end: number; publisher: string; place: string } | null {
  const last = stopBefore(lexed, from, year - 1), first = last < 0 ? -1 : stopBefore(lexed, from, last);
  if (lexed.kind(year - 1) !== STOP || first <= from + 1) return null;
  const [before, behind] = [lexed.slice(first + 1, last), lexed.slice(last + 1, year - 1)];
  if (placesEnd(lexed, last + 1) === year - 1) return { end: first, publisher: before, place: behind };
  return placesEnd(lexed, first + 1) === last ? { end: first, publisher: behind, place: before } : null;
}

/** The full stop, between spaced words, before a stretch of at most ten that ends at `end`; -1 if none is near. */
function stopBefore(lexed: Lexed, from: number, end: number): number {
  for (let at = end - 1; at > from && end - at < 12; at--) if (lexed.kind(at) === STOP && lexed.spaced(at)) return at;
  return -1;
}
