import { isDigit, unitAt } from '../text/letters.js';
import { append, firstWhere } from '../text/lists.js';
import type { FurnitureKind } from '../records/document.js';
import type { PageReading } from './know-page.js';
import type { Line } from './line.js';
import { type MarkerSign, TAKES_NUMBER } from './marker-signs.js';
import { pageRanges } from './pages.js';

/** How a printer sets the numbers of notes with round brackets: *(1)* or *1)*. */
interface Manner {
  readonly head: RegExp;
  readonly sign: RegExp;
}

const BOTH: Manner = { head: /^[(（](\d{1,3})[)）][ \u00a0\u3000]?(?=[^\s,;.)])/u, sign: /[(（]([1-9]\d{0,2})[)）](?=[\s.,;:!?)»”—–\u3001-\u9fff\uff00-\uff20]|$)/gu };
const CLOSING: Manner = { head: /^(\d{1,3})\)[ \u00a0]?(?=[^\s,;.)])/u, sign: /(?<![\d(.,/–-])([1-9]\d{0,2})\)(?=[\s.,;:!?)»”—–]|$)/gu };
const LED_BACK: Manner = { ...BOTH, head: /^(\d{1,3})\. .*Back to \(\d{1,3}\)$/u };
/** *exchanges.”(1) Comparing* above *1. Moore*, *1) Moore*, *[1] Moore*, *1 Moore*, *1Moore*: only fused, or before a stop, so that no *(1)* of an enumeration counts. */
const FUSED_SIGN = /(?<=^|[\p{L}.,;:!?”"’»)\u3001-\u303f\uff00-\uff20]| (?=\(\d{1,3}\)[.,;:!?»”]))[(（]([1-9]\d{0,2})[)）](?=[\s.,;:!?)»”—–\u3001-\u9fff\uff00-\uff20]|$)/gu;
const FUSED: readonly Manner[] = [
  { sign: FUSED_SIGN, head: /^(\d{1,3})[.．、，] ?(?=[^\s,;)\d])/u },
  { sign: FUSED_SIGN, head: /^(\d{1,3})\) ?(?=[^\s,;)\d])/u },
  { sign: FUSED_SIGN, head: /^\[(\d{1,3})\] ?(?=[^\s,;)\d])/u },
  { sign: FUSED_SIGN, head: /^(\d{1,3})(?:[ \u00a0](?=[^\s,;)\d])|(?=["“‘(«[]?\p{Lu}|$))/u },
];
/** Two are enough where each has its note and closes a phrase: *in Kiachta (1).*, not *by land, (1) on foot*. */
const FEWEST = 2;
const ENUMERATED = 3;
const CLOSES = /^(?:[.,;:!?»”\u3001-\u303f]|\s*(?:$|\p{Lu}))/u;
/** So many of ten notes must have their markers above them. */
const MOST = 8;
const SHAPE = 1;
const LOOK_BACK = 200;
const BRACKET = /[()（）]/u;

interface Head {
  readonly line: number;
  readonly number: number;
}

/**
 * The markers in round brackets, by line, where the notes below are numbered so: *des douaniers (1); les* above *(1) Voir le récit*, *meinte 1), sondern* above *1) Hartwig*.
 *
 * On each page, or in each section, all markers stand above the first of its notes and count on with them; examples between the lines of a text that speaks of *(1)* do not.
 */
export function roundSigns(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>): ReadonlyMap<number, MarkerSign[]> {
  const found = new Map<number, MarkerSign[]>();
  const printed = lines.flatMap((_, i) => (furniture.has(i) ? [] : [i]));
  const numbered = printed.filter((i) => mayNumber(unitAt((lines[i] as Line).text, 0)));
  const bracketed = printed.filter((i) => BRACKET.test((lines[i] as Line).text));
  for (const manner of [BOTH, CLOSING, LED_BACK, ...FUSED]) {
    const heads = numbered.flatMap((line): Head[] => { const number = manner.head.exec((lines[line] as Line).text)?.[1]; return number === undefined ? [] : [{ line, number: Number(number) }]; });
    if (heads.length < FEWEST) continue;
    const onPages = signsAbove(lines, bracketed, runsOfPages(heads, reading), manner);
    for (const sign of onPages.length > 0 ? onPages : signsAbove(lines, bracketed, runsOfSections(heads), manner)) append(found, sign.line, sign);
  }
  return found;
}

/** Heads that count on, and the line from which on their markers may stand. */
interface Run {
  readonly from: number;
  readonly heads: readonly Head[];
}

/** Notes at the foot of each page. */
function runsOfPages(heads: readonly Head[], { pages }: PageReading): Run[] {
  let next = 0;
  return pageRanges(pages).map(([from, last]) => {
    const own: Head[] = [];
    for (; next < heads.length && (heads[next] as Head).line <= last; next += 1) own.push(heads[next] as Head);
    return { from, heads: lastRun(own) };
  });
}

/** Notes at the end of a section or of the text, over as many pages as they take. */
function runsOfSections(heads: readonly Head[]): Run[] {
  const runs: Head[][] = [];
  for (const head of heads) {
    const before = runs.at(-1)?.at(-1);
    if (before !== undefined && countsOn(before, head)) (runs.at(-1) as Head[]).push(head);
    // a note may be wrapped before a page: *123. I thank*
    else if (head.number <= 2) runs.push([head]);
  }
  let from = 0;
  return runs.filter((own) => own.length >= FEWEST).map((own) => {
    const run = { from, heads: own };
    from = (own.at(-1) as Head).line + 1;
    return run;
  });
}

/** One note may be lost between two. */
const countsOn = (before: Head, { number }: Head): boolean => number === before.number + 1 || number === before.number + 2;

/** The signs above all runs, if nearly all of their notes have one; the first notes of a page may have theirs on the page before, where they found no room. */
function signsAbove(lines: readonly Line[], bracketed: readonly number[], runs: readonly Run[], manner: Manner): MarkerSign[] {
  let last: MarkerSign | undefined, above = 0;
  const signs = runs.flatMap((run) => {
    if (run.heads.length === 0) return [];
    const own = matched(lines, bracketed, run, manner), first = run.heads.findIndex(({ number }) => number === own[0]?.number);
    const overleaf = first > 0 ? matched(lines, bracketed, { from: above, heads: run.heads.slice(0, first) }, manner, run.from).filter(({ line, at }) => last === undefined || line > last.line || line === last.line && at > last.at) : [];
    last = own.at(-1) ?? last;
    above = run.from;
    return [...overleaf, ...own];
  });
  const noted = runs.reduce((sum, { heads }) => sum + heads.length, 0);
  if (signs.length < ENUMERATED && (signs.length < noted || !signs.every(({ line, at, length }) => CLOSES.test((lines[line] as Line).text.slice(at + length))))) return [];
  return signs.length * 10 < noted * MOST ? [] : signs;
}

const mayNumber = (first: number): boolean => first === 0x28 || first === 0x5b || first === 0xff08 || isDigit(first);

/** The last heads of a page that count on; a larger number among them is a page before which a note was wrapped. */
function lastRun(heads: readonly Head[]): readonly Head[] {
  const run: Head[] = [];
  for (let at = heads.length - 1; at >= 0; at -= 1) {
    const head = heads[at] as Head, next = run.at(-1);
    if (next === undefined || countsOn(head, next)) run.push(head);
    else if (head.number <= next.number) break;
  }
  return run.reverse();
}

/** `bracketed`: the lines of the text with a bracket. The signs above the notes that count on with them; a note whose sign is lost is passed over. */
function matched(lines: readonly Line[], bracketed: readonly number[], { from, heads }: Run, { sign }: Manner, to = (heads[0] as Head).line): MarkerSign[] {
  const [first, last] = [heads[0] as Head, heads.at(-1) as Head];
  const printed = new Map<number, MarkerSign[]>();
  let open = false;
  for (let b = firstWhere(bracketed.length, (k) => (bracketed[k] as number) >= from); (bracketed[b] ?? to) < to; b += 1) {
    const line = bracketed[b] as number, { text } = lines[line] as Line;
    for (const { 0: whole, 1: digits, index: at } of text.matchAll(sign)) {
      const number = Number(digits);
      if (number < first.number || number > last.number) continue;
      const before = text.slice(Math.max(0, at - LOOK_BACK), at).trimEnd();
      if (at > 0 && TAKES_NUMBER.test(before.slice(-24).toLowerCase()) || isDigit(unitAt(whole, 0)) && isOpen(before, open)) continue;
      append(printed, number, { line, at, length: whole.length, number, shape: SHAPE });
    }
    open = isOpen(text, open);
  }
  const signs: MarkerSign[] = [];
  for (const { number } of heads) {
    const before = signs.at(-1);
    const next = printed.get(number)?.find(({ line, at }) => before === undefined || line > before.line || line === before.line && at > before.at);
    if (next !== undefined) signs.push(next);
  }
  return signs;
}

/** Is a bracket open behind a text? `open`: before it. */
function isOpen(text: string, open: boolean): boolean {
  const last = Math.max(text.lastIndexOf('('), text.lastIndexOf(')'));
  return last === -1 ? open : text.charAt(last) === '(';
}
