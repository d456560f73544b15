import { type Draft, put } from './draft.js';
import { COMMA, lex, OPEN, STOP } from './lex.js';
import { editionAt, namedRoleAt, volumeAt } from './read-roles.js';
import { textEnd } from './read-title.js';

/** Puts a title that stands before an imprint into the draft, with the editors, edition and volume behind it: *The Road, ed. Anna Berg*; *Report, 1949* keeps its year. */
export function putPrintedTitle(draft: Draft, printed: string): void {
  const lexed = lex(printed);
  const { end } = textEnd(lexed, 0, { to: lexed.size, dated: true, container: false, entry: false });
  put(draft, 'title', lexed.slice(0, end).replace(/[\s,;:.]+$/u, '').replace(/^[“"](.*)[”"]$/u, '$1'));
  for (let at = end; at < lexed.size;) {
    while (lexed.kind(at) === COMMA || lexed.kind(at) === STOP || lexed.kind(at) === OPEN) at++;
    const edition = editionAt(lexed, at), volume = volumeAt(lexed, at), role = namedRoleAt(lexed, at, lexed.size);
    if (edition !== null) { put(draft, 'edition', edition.edition); at = edition.end; }
    else if (volume !== null) { put(draft, 'volume', volume.volume); at = volume.end; }
    else if (role !== null) { put(draft, role.translator ? 'translator' : 'editor', role.persons); at = role.end; }
    else return;
  }
}
