import { CAPITAL, isLetter, isSmallLetter, kindAt, NUMBER, sizeAt, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import type { Remembered } from './work-memory.js';

const BEGINS = /^(?:“|\p{Lu})/u;
/** No title that running text names is shorter; by so many of their first characters titles are looked up. */
const HEAD = 12;

/** Titles of known works by their first characters; null for a title that two works have. */
export interface TitleIndex {
  readonly byHead: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** By the outlines of their heads: where none begins, which is nearly everywhere, nothing is looked up. */
  readonly outlines: Uint8Array;
}

const OUTLINES = 1 << 10;
/** The first three characters in one number. */
const outline = (text: string, at: number): number => (unitAt(text, at) ^ (unitAt(text, at + 1) << 3) ^ (unitAt(text, at + 2) << 5)) & (OUTLINES - 1);

/** The titles that running text may name: the whole title, or the part before its colon where that is long enough. */
export function titleIndex(works: readonly Remembered[]): TitleIndex {
  const byHead = new Map<string, Map<string, string | null>>();
  const outlines = new Uint8Array(OUTLINES);
  for (const { draft, id } of works) {
    const whole = draft.title?.replace(/[.,]$/u, '');
    if (whole === undefined || draft.archive !== undefined) continue;
    const main = whole.split(/: ?/u)[0] ?? whole;
    for (const title of new Set([whole, main, main.split(/, \d{4}/u)[0] ?? main])) {
      if (title.split(' ').length < 3 || title.length < HEAD || !BEGINS.test(title)) continue;
      const head = title.slice(0, HEAD);
      outlines[outline(head, 0)] = 1;
      const alike = byHead.get(head) ?? new Map<string, string | null>();
      byHead.set(head, alike.set(title, alike.has(title) && alike.get(title) !== id ? null : id));
    }
  }
  return { byHead, outlines };
}

/** Finds titles of known works in running text. */
export function findTitles(text: string, { byHead, outlines }: TitleIndex): (Span & { work: string })[] {
  const found: (Span & { work: string })[] = [];
  if (byHead.size === 0) return found;
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    const within = isInside(kind);
    const mayBegin = within ? kind === CAPITAL : text.charCodeAt(at) === QUOTATION_MARK && !isInside(kindAt(text, at - 1));
    const alike = mayBegin && outlines[outline(text, at)] === 1 ? byHead.get(text.slice(at, at + HEAD)) : undefined;
    let longest = '';
    if (alike !== undefined) for (const title of alike.keys()) if (title.length > longest.length && text.startsWith(title, at) && !isInside(kindAt(text, at + title.length))) longest = title;
    const work = alike?.get(longest);
    if (work !== undefined && work !== null) { found.push({ start: at, end: at + longest.length, work }); at += longest.length; }
    // only at its head can a word begin a title
    else at = within ? wordEnd(text, at) : at + 1;
  }
  return found;
}

const QUOTATION_MARK = 0x201c;
/** Behind the letters and figures that stand from a place on. */
function wordEnd(text: string, from: number): number {
  for (let at = from; ;) {
    const unit = unitAt(text, at);
    if (isSmallLetter(unit)) at += 1;
    else if (isInside(kindAt(text, at))) at += unit < 0x80 ? 1 : sizeAt(text, at);
    else return at;
  }
}

const isInside = (kind: number): boolean => isLetter(kind) || kind === NUMBER;
