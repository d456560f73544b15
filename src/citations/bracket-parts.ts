import { put } from './draft.js';
import { COLON, type Lexed, NUMBER, SEMICOLON } from './lex.js';
import { putImprint, putRole } from './put-fields.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { namedRoleAt } from './read-roles.js';
import { volumeAt } from './read-volume.js';
import type { Tail } from './tail.js';
import { tidy } from './put-title.js';
import { isYear } from './tokens.js';

/** *(2nd ed.; Leicester: IVP, 1987)*, *(ed. J. E. Hartley; Anderson: Warner, 1982)*, *(JSNTSup 12; Sheffield: JSOT, 1990)*: all of it parted by semicolons. */
export function bySemicolons(lexed: Lexed, open: number, close: number, tail: Tail): boolean {
  let last = open;
  for (let at = open + 1; at < close && at - open < 60; at++) if (lexed.kind(at) === SEMICOLON) last = at;
  const imprint = last > open ? imprintAt(lexed, last + 1, close, false) : null;
  // *(Washington: Wilson Center; Stanford: Stanford University Press, 2001)* are two publishers
  if (imprint === null || imprint.end < close || imprint.imprint.place === undefined || lexed.kind(placesEnd(lexed, open + 1)) === COLON || isYear(lexed, open + 1) && last === open + 2) return false;
  for (let at = open + 1; at < last;) {
    let end = at;
    while (end < last && lexed.kind(end) !== SEMICOLON) end++;
    const role = namedRoleAt(lexed, at, end), edition = editionAt(lexed, at)?.edition, volume = volumeAt(lexed, at)?.volume;
    put(tail.draft, 'edition', edition);
    put(tail.draft, 'volume', volume);
    if (role !== null) putRole(tail.draft, role, tail);
    else if (edition === undefined && volume === undefined && end - at < 12) { const numbered = lexed.kind(end - 1) === NUMBER && end - at > 1; put(tail.draft, 'collection-title', tidy(lexed.slice(at, numbered ? end - 1 : end))); if (numbered) put(tail.draft, 'collection-number', lexed.slice(end - 1, end)); }
    at = end + 1;
  }
  putImprint(tail.draft, imprint.imprint, tail);
  return true;
}
