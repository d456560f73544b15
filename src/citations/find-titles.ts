import { CAPITAL, isLetter, kindAt, NUMBER, sizeAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import type { Remembered } from './work-memory.js';

const BEGINS = /^(?:“|\p{Lu})/u;
/** No title that running text names is shorter; by so many of their first characters titles are looked up. */
const HEAD = 12;

/** Titles of known works by their first characters; null for a title that two works have. */
export type TitleIndex = ReadonlyMap<string, ReadonlyMap<string, string | null>>;

/** The titles that running text may name: the whole title, or the part before its colon where that is long enough. */
export function titleIndex(works: readonly Remembered[]): TitleIndex {
  const byHead = new Map<string, Map<string, string | null>>();
  for (const { draft, id } of works) {
    const whole = draft.title?.replace(/[.,]$/u, '');
    if (whole === undefined || draft.archive !== undefined) continue;
    const main = whole.split(/: ?/u)[0] ?? whole;
    for (const title of new Set([whole, main, main.split(/, \d{4}/u)[0] ?? main])) {
      if (title.split(' ').length < 3 || title.length < HEAD || !BEGINS.test(title)) continue;
      const head = title.slice(0, HEAD);
      const alike = byHead.get(head) ?? new Map<string, string | null>();
      byHead.set(head, alike.set(title, alike.has(title) && alike.get(title) !== id ? null : id));
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
    next = end;
    let longest = '';
    const alike = byHead.get(text.slice(at, at + HEAD));
    if (alike === undefined) continue;
    for (const title of alike.keys()) if (title.length > longest.length && text.startsWith(title, at) && !isInside(kindAt(text, at + title.length))) longest = title;
    const work = alike.get(longest);
    if (work !== undefined && work !== null) found.push({ start: at, end: (next = at + longest.length), work });
  }
  return found;
}

const isInside = (kind: number): boolean => isLetter(kind) || kind === NUMBER;
