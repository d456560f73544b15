import { isDigit, unitAt } from '../text/letters.js';
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

const BOTH: Manner = { head: /^[(（](\d{1,3})[)）][ \u00a0\u3000]?(?=[^\s,;)])/u, sign: /[(（]([1-9]\d{0,2})[)）](?=[\s.,;:!?)»”—–\u3001-\u9fff\uff00-\uff20]|$)/gu };
const CLOSING: Manner = { head: /^(\d{1,3})\)[ \u00a0]?(?=[^\s,;)])/u, sign: /(?<![\d(.,/–-])([1-9]\d{0,2})\)(?=[\s.,;:!?)»”—–]|$)/gu };
const LED_BACK: Manner = { ...BOTH, head: /^(\d{1,3})\. .*Back to \(\d{1,3}\)$/u };
/** Two are enough where each has its note and closes a phrase: *in Kiachta (1).*, not *by land, (1) on foot*. */
const FEWEST = 2;
const ENUMERATED = 3;
const CLOSES = /^(?:[.,;:!?»”\u3001-\u303f]|\s*(?:$|\p{Lu}))/u;
/** So many of ten notes must have their markers above them. */
const MOST = 8;
const SHAPE = 1;
const LOOK_BACK = 200;

interface Head {
  readonly line: number;
  readonly number: number;
}

/**
 * The markers in round brackets, by line, where the notes below are numbered so: *des douaniers (1); les* above *(1) Voir le récit*, *meinte 1), sondern* above *1) Hartwig*.
 *
 * On each page all markers stand above the first of its notes and count on with them; examples between the lines of a text that speaks of *(1)* do not.
 */
export function roundSigns(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>): ReadonlyMap<number, MarkerSign[]> {
  const found = new Map<number, MarkerSign[]>();
  for (const manner of [BOTH, CLOSING, LED_BACK]) {
    const heads = headsOf(lines, manner, furniture);
    if (heads.length < FEWEST) continue;
    const signs: MarkerSign[] = [];
    let noted = 0;
    let next = 0;
    for (const [first, last] of pageRanges(reading.pages)) {
      const own: Head[] = [];
      for (; next < heads.length && (heads[next] as Head).line <= last; next += 1) own.push(heads[next] as Head);
      const run = lastRun(own);
      noted += run.length;
      if (run.length > 0) signs.push(...matched(lines, first, run, manner, furniture));
    }
    if (signs.length < ENUMERATED && (signs.length < noted || !signs.every(({ line, at, length }) => CLOSES.test((lines[line] as Line).text.slice(at + length)))) || signs.length * 10 < noted * MOST) continue;
    for (const sign of signs) found.set(sign.line, [...found.get(sign.line) ?? [], sign]);
  }
  return found;
}

function headsOf(lines: readonly Line[], { head }: Manner, furniture: ReadonlyMap<number, FurnitureKind>): Head[] {
  const heads: Head[] = [];
  lines.forEach(({ text }, line) => {
    const first = unitAt(text, 0);
    if (first !== 0x28 && first !== 0xff08 && !isDigit(first) || furniture.has(line)) return;
    const number = head.exec(text)?.[1];
    if (number !== undefined) heads.push({ line, number: Number(number) });
  });
  return heads;
}

/** The last heads of a page that count on. */
function lastRun(heads: readonly Head[]): readonly Head[] {
  let first = heads.length - 1;
  while (first > 0 && (heads[first - 1] as Head).number === (heads[first] as Head).number - 1) first -= 1;
  return heads.slice(Math.max(0, first));
}

/** The signs above the notes that count on with them. */
function matched(lines: readonly Line[], from: number, run: readonly Head[], { sign }: Manner, furniture: ReadonlyMap<number, FurnitureKind>): MarkerSign[] {
  const signs: MarkerSign[] = [];
  const until = (run[0] as Head).line;
  let open = false;
  for (let line = from; line < until && signs.length < run.length; line += 1) {
    const { text } = lines[line] as Line;
    if (furniture.has(line)) continue;
    for (const { 0: printed, 1: digits, index: at } of text.matchAll(sign)) {
      const before = text.slice(Math.max(0, at - LOOK_BACK), at).trimEnd();
      if (Number(digits) !== run[signs.length]?.number || at > 0 && TAKES_NUMBER.test(before.slice(-24).toLowerCase()) || isDigit(unitAt(printed, 0)) && isOpen(before, open)) continue;
      signs.push({ line, at, length: printed.length, number: Number(digits), shape: SHAPE });
    }
    open = isOpen(text, open);
  }
  return signs;
}

/** Is a bracket open behind a text? `open`: before it. */
function isOpen(text: string, open: boolean): boolean {
  const last = Math.max(text.lastIndexOf('('), text.lastIndexOf(')'));
  return last === -1 ? open : text.charAt(last) === '(';
}
