import { type Draft, put } from './draft.js';
import { lex } from './lex.js';
import { textEnd } from './read-title.js';

/** Puts a title that stands before an imprint into the draft: *The Road, ed. Anna Berg* ends before its editor, *Report, 1949* keeps its year. */
export function putPrintedTitle(draft: Draft, printed: string): void {
  // *牛軍著、真水康樹訳『冷戦期中国外交の政策決定』*: author, translator and title of an East Asian imprint
  const eastern = /^(?:\p{Script=Han}{2,5}著、?)?(?:(\p{Script=Han}{2,5})[訳译譯])?[『《「](.+)[』》」]$/u.exec(printed);
  if (eastern !== null) { put(draft, 'title', eastern[2]); if (eastern[1] !== undefined) put(draft, 'translator', [{ literal: eastern[1] }]); return; }
  const lexed = lex(printed);
  const { end } = textEnd(lexed, 0, { to: lexed.size, dated: true, container: false, entry: false });
  put(draft, 'title', lexed.slice(0, end).replace(/[\s,;:.]+$/u, '').replace(/^[“"](.*)[”"]$/u, '$1'));
}
