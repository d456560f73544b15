import { type Draft, put } from './draft.js';
import { COMMA, lex, OPEN, STOP } from './lex.js';
import { editionAt } from './read-edition.js';
import { namedRoleAt, volumeAt } from './read-roles.js';
import { textEnd } from './read-title.js';

/** Puts a title that stands before an imprint into the draft, with the editors, edition and volume behind it: *The Road, ed. Anna Berg*; *Report, 1949* keeps its year. */
export function putPrintedTitle(draft: Draft, printed: string): void {
  // *牛軍著、真水康樹訳『冷戦期中国外交の政策決定』*: author, translator and title of an East Asian imprint
  const eastern = /^(?:\p{Script=Han}{2,5}著、?)?(?:(\p{Script=Han}{2,5})[訳译譯])?[『《「](.+)[』》」]$/u.exec(printed);
  if (eastern !== null) { put(draft, 'title', eastern[2]); if (eastern[1] !== undefined) put(draft, 'translator', [{ literal: eastern[1] }]); return; }
  const lexed = lex(printed);
  const { end } = textEnd(lexed, 0, { to: lexed.size, dated: true, container: false, entry: false });
  put(draft, 'title', lexed.slice(0, end).replace(/[\s,;:.]+$/u, '').replace(/^[“"](.*)[”"]$/u, '$1'));
  for (let at = end; at < lexed.size;) {
    while ([COMMA, STOP, OPEN].includes(lexed.kind(at))) at++;
    const edition = editionAt(lexed, at), volume = volumeAt(lexed, at), role = namedRoleAt(lexed, at, lexed.size);
    if (edition !== null) { put(draft, 'edition', edition.edition); at = edition.end; }
    else if (volume !== null) { put(draft, 'volume', volume.volume); at = volume.end; }
    else if (role !== null) { put(draft, role.translator ? 'translator' : 'editor', role.persons); at = role.end; }
    else return;
  }
}
