import type { Draft, Reading } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, STOP } from './lex.js';
import { endsInStop, isRoman, isYear, skipComma, skipStop } from './tokens.js';

/** A list of places is not longer, in tokens. */
const LONGEST = 60;

const isOne = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER || isRoman(lexed, at);
const joins = (lexed: Lexed, at: number): boolean => (lexed.kind(at) === STOP && !lexed.spaced(at) || lexed.kind(at) === COLON) && lexed.start(at) === lexed.end(at - 1) && isOne(lexed, at + 1);
/** *V.3*: the numeral has its full stop. */
const isStopped = (lexed: Lexed, at: number): boolean => lexed.kind(at) === INITIAL && endsInStop(lexed, at) && lexed.kind(at + 1) === NUMBER && lexed.start(at + 1) === lexed.end(at);

/** *54.2467*, *21.3.4*, *58:12a*, *XIX.13*: behind two parts at least, and what is joined to them; the same token if there are none. With `leaf` one part with the letter of a leaf will do: *514a–520a*. */
export function lociEnd(lexed: Lexed, from: number, leaf: boolean): number {
  let end = placeEnd(lexed, from, leaf, from + LONGEST);
  while (end > from && end - from < LONGEST && lexed.kind(end) === COMMA) {
    const next = placeEnd(lexed, end + 1, leaf, from + LONGEST);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

function placeEnd(lexed: Lexed, at: number, leaf: boolean, to: number): number {
  if (!isOne(lexed, at)) return at;
  let end = isStopped(lexed, at) ? at + 2 : at + 1, parts = end - at;
  for (; end < to && joins(lexed, end); end += 2) parts++;
  if (parts < 2 && !(leaf && /^\d+[a-e]\d*$/u.test(lexed.word(at))) || parts > 2 && isYear(lexed, end - 1)) return at;
  while (end < to && lexed.kind(end) === DASH && (isOne(lexed, end + 1) || /^[a-e]\d*\.?$/u.test(lexed.word(end + 1)) && lexed.start(end + 1) === lexed.end(end))) { end += 2; while (end < to && joins(lexed, end)) end += 2; }
  return end;
}

/** *juan 54*, *juan 54, 12a–b*, *54.2467* */
export function scrollEnd(lexed: Lexed, at: number): number {
  if (lexed.word(at) !== 'juan') return lociEnd(lexed, at, true);
  const joined = lociEnd(lexed, at + 1, false);
  if (joined > at + 1) return joined;
  const page = skipComma(lexed, at + 2), labelled = lexed.among(page, 'p pp') ? page + 1 : page, end = lociEnd(lexed, labelled, true);
  return end > labelled ? end : labelled > page && lexed.kind(labelled) === NUMBER ? labelled + 1 : at + 2;
}

/** *II-II, q. 64, a. 7, ad 2*: behind the part, the question and the article of a summa. */
export function questionEnd(lexed: Lexed, at: number): number {
  if (lexed.kind(at + 1) !== COMMA || lexed.word(at + 2) !== 'q') return at;
  let end = skipStop(lexed, at + 3) + 1;
  while (end - at < LONGEST && lexed.kind(end) === COMMA && lexed.among(end + 1, 'a art ad') && lexed.kind(skipStop(lexed, end + 2)) === NUMBER) end = skipStop(lexed, end + 2) + 1;
  return end;
}

/** The reading of a classic whose place is what stands from one token up to another. */
export const classic = (draft: Draft, lexed: Lexed, from: number, end: number, label = 'section'): Reading => ({ form: 'full', draft, end, locator: { label, value: lexed.slice(from, end).replace(/\.$/u, '') } });
