import { CAPITAL, isLetter, kindAt, NUMBER, sizeAt } from '../text/letters.js';
import { append } from '../text/lists.js';
import type { Span } from '../text/span.js';
import type { Remembered } from './work-memory.js';

const FIRST_WORD = /“|\p{Lu}[\p{L}\p{N}]*/u;

/** Titles of known works by their first word. */
export type TitleIndex = ReadonlyMap<string, readonly { readonly title: string; readonly work: string }[]>;

/** The titles that running text may name: the whole title, or the part before its colon where that is long enough. */
export function titleIndex(works: readonly Remembered[]): TitleIndex {
  const byHead = new Map<string, { title: string; work: string }[]>();
  for (const { draft, id } of works) {
    const whole = draft.title?.replace(/[.,]$/u, '');
    if (whole === undefined || draft.archive !== undefined) continue;
    const main = whole.split(/: ?/u)[0] ?? whole;
    for (const title of new Set([whole, main, main.split(/, \d{4}/u)[0] ?? main])) {
      if (title.split(' ').length < 3 || title.length < 12) continue;
      const head = title.match(FIRST_WORD)?.[0] ?? '';
      if (!title.startsWith(head)) continue;
      append(byHead, head, { title, work: id });
    }
  }
  return byHead;
}

/** No small letter of English: most signs of a text are passed over. */
const MAY_BEGIN = /[A-Z\u0080-\u{10ffff}]/gu;

/** Finds titles of known works in running text. */
export function findTitles(text: string, byHead: TitleIndex): (Span & { work: string })[] {
  const found: (Span & { work: string })[] = [];
  if (byHead.size === 0) return found;
  let next = 0;
  for (const { index: at } of text.matchAll(MAY_BEGIN)) {
    const kind = kindAt(text, at);
    if (at < next || (kind !== CAPITAL && text.charAt(at) !== '“') || isInside(kindAt(text, at - 1))) continue;
    let end = at + sizeAt(text, at);
    while (kind === CAPITAL && isInside(kindAt(text, end))) end += sizeAt(text, end);
    const options = (byHead.get(text.slice(at, end)) ?? []).filter(({ title }) => text.startsWith(title, at) && !isInside(kindAt(text, at + title.length)));
    next = end;
    if (options.length === 0) continue;
    const longest = Math.max(...options.map(({ title }) => title.length));
    const ids = new Set(options.filter(({ title }) => title.length === longest).map(({ work }) => work));
    const [work] = ids;
    if (work !== undefined && ids.size === 1) found.push({ start: at, end: (next = at + longest), work });
  }
  return found;
}

const isInside = (kind: number): boolean => isLetter(kind) || kind === NUMBER;
