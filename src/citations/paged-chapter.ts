import type { Locator } from '../records/citation.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { COMMA, type Lexed, NUMBER, OPEN } from './lex.js';
import { locatorAt } from './read-locator.js';
import { anyToken, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** *in The Countryside 25, 33–36 (Hahn & Prude eds., 1985)*: where a chapter begins, and what is cited of it, before the brackets with the editors, as law reviews print them; null elsewhere. */
export function pagedChapter(lexed: Lexed, at: number, to: number): { page: string; locator?: Locator; end: number } | null {
  if (lexed.kind(at) !== NUMBER || isYear(lexed, at)) return null;
  const first = rangeEnd(lexed, at), pin = lexed.kind(first) === COMMA ? locatorAt(lexed, first + 1, to, true) : null, open = pin?.end ?? first;
  if (lexed.kind(open) !== OPEN || !isYear(lexed, lexed.partner(open) - 1) || !anyToken(open, lexed.partner(open), (token) => lexed.is(token, IS.editor)) && !(first > at + 1 && lexed.kind(at - 1) !== COMMA && !isYear(lexed, first - 1) && imprintInBrackets(lexed, open)?.imprint.publisher !== undefined)) return null;
  return { page: lexed.slice(at, first), ...(pin !== null && { locator: pin.locator }), end: open };
}
