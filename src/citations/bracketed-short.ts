import type { CitationAt } from './read-citation.js';
import type { Reading } from './draft.js';
import { COMMA, type Lexed, OPEN, QUOTE } from './lex.js';
import { locatorAt } from './read-locator.js';
import { ARTICLE, resolveBack } from './resolve-back.js';
import { fold, foldedOf } from './same-work.js';
import { isShortTitle } from './short-title.js';
import { inside, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import type { WorkMemory } from './work-memory.js';

/** Longer brackets hold a remark, in tokens. */
const LONGEST = 14;

/** Do the brackets at a token hold no more than a title and its page: *(Visions, 1:60)*, *(see “Justice as Fairness,” 226)*? */
export function opensShort(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open);
  return close > open + 3 && close - open < LONGEST && (opensName(lexed.kind(open + 1)) || lexed.kind(open + 1) === QUOTE) && shortIn(lexed, open + 1, close) !== null;
}

function shortIn(lexed: Lexed, from: number, close: number): Reading | null {
  let comma = close;
  while (comma > from && lexed.kind(comma) !== COMMA) comma--;
  const quoted = lexed.kind(from) === QUOTE, title = quoted ? inside(lexed, from).replace(/,$/u, '') : lexed.slice(from, comma);
  const place = quoted || comma > from && isShortTitle(lexed, from, comma, true) ? locatorAt(lexed, quoted ? lexed.next(from) : comma + 1, close, true) : null;
  return place?.end === close ? { form: 'short', draft: { type: 'book', title }, end: close, locator: place.locator } : null;
}

/** *Skinner (Visions, 1:60)*: words in brackets with which the title of one known work begins, and of no other; *(Leeds, 12)* is none. */
export function readBracketedShort(lexed: Lexed, from: number, memory: WorkMemory): CitationAt | null {
  let open = from - 1;
  while (from - open < 3 && lexed.is(open, IS.signal)) open--;
  const reading = lexed.kind(open) === OPEN && memory.works.length > 0 ? shortIn(lexed, from, lexed.partner(open)) : null;
  const { work } = reading === null ? { work: null } : resolveBack(memory, reading, []);
  const known = work === null ? undefined : memory.fullest.get(work)?.draft;
  return reading === null || work === null || known === undefined || !foldedOf(known).title.replace(ARTICLE, '').startsWith(fold(reading.draft.title ?? '').replace(ARTICLE, '')) ? null : { start: from, reading: { ...reading, work } };
}
