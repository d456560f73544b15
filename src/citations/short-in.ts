import type { Draft } from './draft.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, NUMBER, OPEN } from './lex.js';
import { locatorAt } from './read-locator.js';
import { placesEnd } from './read-places.js';
import { roleBehind } from './role-behind.js';
import { shortNames } from './short-names.js';
import { isYear, opensName, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** *in Westad et al., 77 Conversations, 178–80*: a short form of the book, up to the page that ends the citation. */
export function shortIn(lexed: Lexed, from: number, to: number): { editors: NonNullable<Draft['editor']>; title: string; page?: string; end: number } | null {
  if (lexed.word(from - 1) !== 'in' && lexed.word(from - 2) !== 'in' || lexed.kind(from) !== CAPITAL || placesEnd(lexed, from) > from) return null;
  const names = shortNames(lexed, from, to);
  if (names === null || names.manyByComma || lexed.is(from, IS.journal | IS.newspaper | IS.institution)) return null;
  // *in Moorhead and Kaplan (1967), pp. 117–120*
  if (lexed.kind(names.end) === OPEN && isYear(lexed, names.end + 1) && lexed.partner(names.end) === names.end + 2 && lexed.kind(names.end + 3) === COMMA && lexed.is(names.end + 4, IS.page)) return { editors: names.persons, title: '', end: names.end + 3 };
  const role = lexed.kind(names.end) === COMMA || lexed.kind(names.end) === OPEN ? roleBehind(lexed, names.end) : null, comma = role ?? names.end;
  if (lexed.kind(comma) !== COMMA) return null;
  // *In Prazniak and Dirlik, 15–51.*
  if (lexed.kind(comma + 1) === NUMBER && rangeEnd(lexed, comma + 1) > comma + 2 && rangeEnd(lexed, comma + 1) >= to - 1) return { editors: names.persons, title: '', page: lexed.slice(comma + 1, rangeEnd(lexed, comma + 1)), end: rangeEnd(lexed, comma + 1) };
  let end = comma + 1;
  while (end < to && end - comma < 12 && (lexed.kind(end) <= INITIAL && !lexed.is(end, IS.editor | IS.volume | IS.issue | IS.month) || lexed.kind(end) === NUMBER && end === comma + 1)) end++;
  if (end - comma < 2 || lexed.kind(end) !== COMMA || !opensName(lexed.kind(comma + 1)) && lexed.kind(comma + 1) !== NUMBER) return null;
  const page = locatorAt(lexed, end + 1, to, true);
  return page === null || page.locator.label !== 'page' || page.end < to - 1 ? null : { editors: names.persons, title: lexed.slice(comma + 1, end), end };
}
