import { type Draft, put } from './draft.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { CLOSE, COMMA, type Lexed, STOP } from './lex.js';
import { placeAndPublisher } from './place-and-publisher.js';
import { putImprint, putRole } from './put-fields.js';
import { dateAt } from './read-date.js';
import { personsAt } from './read-persons.js';
import { editionAt } from './read-edition.js';
import { namedRoleAt, roleAt } from './read-roles.js';
import { volumeAt } from './read-volume.js';
import type { Tail } from './tail.js';
import { beforeEdition } from './tail-bracket.js';
import { isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** *(H. Weaver, Trans.; 2nd ed.)*, *(Clinton Rossiter ed., 1961)*: names before the word for their role; null if there are none. */
export function namesBracket(lexed: Lexed, at: number, tail: Tail): number | null {
  const { draft } = tail, close = lexed.partner(at);
  const last = beforeEdition(lexed, close);
  if (last < close) { put(draft, 'edition', editionAt(lexed, last + 1)?.edition); put(draft, 'volume', volumeAt(lexed, last + 1)?.volume); }
  const editors = editorsWithin(lexed, at, last);
  if (editors === null) return editedIn(lexed, at, close, tail) ? close + 1 : null;
  if (lexed.is(last - 1, IS.translator)) draft.translator ??= editors; else draft.editor ??= editors;
  return close + 1;
}

/** *(ed. Anna Berg)*, *(Trans.) W. H. Woglom and C. W. Hendel.*: a word for the role opens the brackets; null if none does. */
export function roleBracket(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail, close = lexed.partner(at);
  const role = roleAt(lexed, at + 1);
  if (role === null) return null;
  const named = namedRoleAt(lexed, at + 1, close);
  if (named !== null) {
    putRole(draft, named, tail);
    const late = imprintInBrackets(lexed, at)?.imprint.issued;
    if (late !== undefined) draft.issued ??= late;
    return close + 1;
  }
  if (lexed.kind(role.end) !== CLOSE || editionAt(lexed, at + 1) !== null) return null;
  const list = personsAt(lexed, close + 1, to);
  if (list.persons.length === 0 || lexed.kind(list.end) !== STOP || draft.title === undefined) return close + 1;
  putRole(draft, { ...role, persons: list.persons }, tail);
  return list.end;
}

/** *(Clinton Rossiter et al. eds., 2d ed. 1961)*: who edited or translated it, and the year, as law reviews print them. */
function editedIn(lexed: Lexed, open: number, close: number, tail: Tail): boolean {
  let at = open + 1, named = false;
  for (let guard = 0; guard < 3; guard++) {
    const list = personsAt(lexed, at, close), role = list.persons.length > 0 ? roleAt(lexed, list.end) : null;
    if (role === null || role.end >= close) break;
    putRole(tail.draft, { ...role, persons: list.persons }, tail);
    named = true;
    at = lexed.kind(role.end) === COMMA || lexed.is(role.end, IS.join) ? role.end + 1 : role.end;
  }
  const edition = named ? editionAt(lexed, at) : null, year = edition?.end ?? at;
  // *(Joseph Raz ed., 3rd edn, OUP 2012)*
  // *(Howard Eiland and Kevin McLaughlin trs, Belknap Press 1999)*
  const sign = edition === null && lexed.kind(at - 1) === COMMA && at < close - 1 ? at - 1 : year;
  const house = named && lexed.kind(sign) === COMMA && isYear(lexed, close - 1) ? placeAndPublisher(lexed, sign + 1, close - 1) : undefined;
  const date = house !== undefined ? dateAt(lexed, close - 1) : named && isYear(lexed, year) ? dateAt(lexed, year) : null;
  if (date === null || date.end !== close) return false;
  put(tail.draft, 'edition', edition?.edition);
  putImprint(tail.draft, { ...house, issued: date.date }, tail);
  tail.printed = true;
  return true;
}

/** *(M. Cooper, J. C. Watson & W. B. Stiles, Eds.)* */
function editorsWithin(lexed: Lexed, open: number, close: number): NonNullable<Draft['editor']> | null {
  if (!lexed.is(close - 1, IS.editor | IS.translator)) return null;
  const list = personsAt(lexed, open + 1, close);
  return list.persons.length > 0 && close - list.end <= 2 ? list.persons : null;
}
