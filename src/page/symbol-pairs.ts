import type { PageReading } from './know-page.js';
import { SYMBOL_ORDERS, type SymbolSign } from './symbol-signs.js';

/** The head of a body; `textStart`: where in the text its words begin. */
export interface SymbolStart extends SymbolSign {
  readonly textStart: number;
  /** A *t* or *f* that stands for a dagger: only behind an asterisk. */
  readonly misread?: boolean;
}

/** A body and its marker. */
export interface Pair {
  readonly start: SymbolStart;
  readonly sign: SymbolSign;
}

export type Signs = ReadonlyMap<string, readonly SymbolSign[]>;

const LOOK_BACK = 150;
/** So many signs of an order may be lost between two on a page. */
const LOST = 2;
const FEWEST_WHOLE = 3;

/** Each body with the one sign that can be its marker: between the body before it with that symbol and itself, on its page. */
export function pairUp({ pages, wrapped }: PageReading, starts: readonly SymbolStart[], signs: Signs): Pair[] {
  const next = new Map<string, number>();
  const listed = pointsOfLists(starts, signs);
  return starts.flatMap((start): Pair[] => {
    const all = signs.get(start.symbol) ?? [];
    const fitting: SymbolSign[] = [], overleaf: SymbolSign[] = [];
    let s = next.get(start.symbol) ?? 0;
    for (; s < all.length && (all[s] as SymbolSign).line < start.line; s += 1) {
      const sign = all[s] as SymbolSign;
      if (pages.known ? pages.lastLine[sign.line] === pages.lastLine[start.line] : !wrapped || start.line - sign.line <= LOOK_BACK) fitting.push(sign);
      else if (pages.known && start.line - sign.line <= LOOK_BACK) overleaf.push(sign);
    }
    next.set(start.symbol, s);
    // a note that found no room stands on the next page
    const [sign, ...others] = fitting.length > 0 ? fitting : overleaf;
    return sign !== undefined && others.length === 0 && !listed.has(start) ? [{ start, sign }] : [];
  });
}

/** Lines that begin with one symbol, and no word with it between them: the points of a list. */
function pointsOfLists(starts: readonly SymbolStart[], signs: Signs): Set<SymbolStart> {
  const points = new Set<SymbolStart>();
  const latest = new Map<string, { readonly start: SymbolStart; readonly signs: number }>();
  for (const start of starts) {
    const all = signs.get(start.symbol) ?? [];
    const before = latest.get(start.symbol);
    let above = before?.signs ?? 0;
    while (above < all.length && (all[above] as SymbolSign).line < start.line) above += 1;
    if (before !== undefined && before.signs === above) { points.add(before.start); points.add(start); }
    latest.set(start.symbol, { start, signs: above });
  }
  return points;
}

/** The pairs whose symbols come in the order of printers, anew on each page, in the text as at its foot. */
export function inOrder(pairs: readonly Pair[], { pages }: PageReading): Pair[] {
  const groups: Pair[][] = [];
  const lost = pages.known ? LOST : 0;
  for (const pair of pairs) {
    const group = groups[groups.length - 1];
    const last = group?.[group.length - 1];
    const samePage = last !== undefined && (!pages.known || pages.lastLine[last.start.line] === pages.lastLine[pair.start.line]);
    const runsOn = samePage && SYMBOL_ORDERS.some((order) => isRun(order, group as Pair[], lost) && follows(order, last, pair, lost));
    if (runsOn || samePage && pages.known && isBefore(pair.sign, last.sign)) (group as Pair[]).push(pair);
    // what found no room on the page before stands above the first of its own
    else groups.push([pair]);
  }
  const kept: Pair[] = [];
  for (const group of groups) {
    if (!SYMBOL_ORDERS.some((order) => isRun(order, group, lost) || isWhole(order, group))) continue;
    const before = kept[kept.length - 1]?.start.symbol;
    const first = group[0] as Pair;
    const begins = SYMBOL_ORDERS.some((order) => order.indexOf(first.start.symbol) === 0 || (before !== undefined && order.includes(before) && order.indexOf(first.start.symbol) === order.indexOf(before) + 1)) || first.start.symbol === '†' && first.start.misread !== true;
    if (begins) kept.push(...group);
  }
  return kept;
}

const isRun = (order: readonly string[], group: readonly Pair[], lost: number): boolean => group.every((pair, g) => follows(order, group[g - 1], pair, lost));

/** Do the notes at the foot count from the first, none left out? So many tell their markers, each the only one of the page, though columns stand there in another order. */
const isWhole = (order: readonly string[], group: readonly Pair[]): boolean => group.length >= FEWEST_WHOLE && group.every(({ start }, g) => start.symbol === order[g]);

/** Comes a pair behind another in an order, in the text as at the foot? */
function follows(order: readonly string[], before: Pair | undefined, { start, sign }: Pair, lost: number): boolean {
  const place = order.indexOf(start.symbol), above = before === undefined ? place - 1 : order.indexOf(before.start.symbol);
  return place !== -1 && place > above && place <= above + 1 + lost && (before === undefined || isBefore(before.sign, sign));
}

const isBefore = (a: SymbolSign, b: SymbolSign): boolean => a.line < b.line || a.line === b.line && a.at < b.at;
