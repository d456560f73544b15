import { append } from '../text/lists.js';
import { isCaption } from './captions.js';
import type { Edges } from './folios.js';
import { keyOf } from './head-key.js';
import { isAuthor, leadsOn, namesAuthor } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { ENDS_SENTENCE } from './sentence-end.js';

const FEWEST = 3;
const CLOSEST = 6;
const SHORTEST_NOTICE = 10;
/** A shorter one stands beside a head or a folio each time. */
const SHORTEST_SIGN = 2;
const LETTER = /\p{L}|^\d{4}\]$/u;
/** *289 A Curious History.* */
const FOLIO_BEFORE = /^(\d{1,4}) (?=\p{Lu}.*\.$)/u;
/** Lines of a notice, from the head or folio outwards. */
const LONGEST_NOTICE = 8;
/** So begins a note, or a foot with its folio: a note where the page has its folio elsewhere. */
const NUMBERED = /^[[(]?\d{1,3}[\])]?[.)]?\s/u;

/** In the middle of a page no head ends so: a source that notes cite again. */
const NOTE = /^[[(]?\d.*\.$/u;

/** Lines that are looked at as heads: all short lines, or those at the edges of known pages. */
export interface HeadSearch {
  readonly lines: readonly Line[];
  readonly width: number;
  readonly folios: ReadonlySet<number>;
  /** Lines at the head and the foot of pages; null where pages are not marked. */
  readonly edges: Edges | null;
  readonly pages: number;
}

/**
 * Running heads and feet: the same words at the edges of several pages, with or without a folio beside them.
 *
 * Takes *2 JOHN STUART MILL* and *On Liberty 3* that alternate; leaves *Notes* at the end of each chapter, and a refrain.
 */
export function findRunningHeads(search: HeadSearch): Set<number> {
  const { lines, folios, edges } = search;
  const places = new Map<string, number[]>();
  const numbered = new Set([...folios].map((i) => edges?.get(i)?.page));
  lines.forEach((line, i) => {
    if (isBlank(line) || folios.has(i) || (edges !== null && !edges.has(i) && (!alone(lines, i) || NOTE.test(line.text)))) return;
    if (edges?.get(i)?.foot === true && NUMBERED.test(line.text) && numbered.has(edges.get(i)?.page)) return;
    const edge = edges?.get(i);
    const folio = edge?.outermost === true && !edge.foot ? FOLIO_BEFORE.exec(line.text) : null;
    // behind a folio the same head has another stop: these count as their pages do
    const key = folio === null ? keyOf(line.text, search) : `${keyOf(line.text.slice(folio[0].length), search) ?? ''} ${Number(folio[1]) - (edge?.page ?? 0)}`;
    if (key !== null) append(places, key, i);
  });
  const found = new Set<number>();
  let first = nextPrinted(lines, -1);
  if (folios.has(first)) first = nextPrinted(lines, first);
  for (const repeated of places.values()) if (areHeads(repeated, search)) for (const i of repeated) if (i > first ? !isInFirstPage(i, search, i === repeated[0]) : !isTitle(repeated, search)) found.add(i);
  addNotices(search, found);
  return found;
}

/** The heads of a text whose paragraphs are not broken into lines: only folios that count on tell them from a refrain. */
export function countedHeads(lines: readonly Line[], width: number): number[] {
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    const key = FOLIO.test(line.text) ? keyOf(line.text, { width, edges: null }) : null;
    if (key !== null) append(places, key, i);
  });
  return [...places.values()].filter((counted) => counted.length >= FEWEST && spread(counted) && alternates(lines, counted)).flat();
}

/** Lines that are the same to the letter on several pages and stand beside a head or a folio: a notice printed on each. */
function addNotices(search: HeadSearch, found: Set<number>): void {
  const { lines, folios } = search;
  const places = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (line.text.length >= SHORTEST_SIGN && LETTER.test(line.text) && !found.has(i) && !folios.has(i) && !NUMBERED.test(line.text)) append(places, line.text, i);
  });
  const repeated = [...places.values()].filter((same) => same.length >= FEWEST && spread(same));
  for (let round = 0; round < LONGEST_NOTICE && repeated.length > 0; round += 1) {
    let added = false;
    for (const same of repeated) {
      if (found.has(same[same.length - 1] as number)) continue;
      const { text } = lines[same[0] as number] as Line;
      const beside = same.filter((i) => ([-1, 1] as const).some((step) => { const j = nextPrinted(lines, i, step); return found.has(j) || folios.has(j); }));
      if (beside.length * 3 < same.length * (text.length < SHORTEST_NOTICE ? 3 : 2)) continue;
      for (const i of same) if (!isInFirstPage(i, search, i === same[0])) found.add(i);
      added = true;
    }
    if (!added) return;
  }
}

function areHeads(places: readonly number[], search: HeadSearch): boolean {
  const { lines, folios, edges, pages } = search;
  // *Review by* stands above each name, and *Review by Ann Lee* in the contents and above the review
  const { text } = lines[places[0] as number] as Line;
  if (leadsOn(text) || isCaption(text) || (places.length < FEWEST && namesAuthor(text))) return false;
  if (edges !== null) {
    const atEdge = places.filter((i) => edges.has(i)).length;
    if (places.length === 2 && !places.every((i) => edges.get(i)?.outermost === true || besideFolio(lines, i, folios))) return false;
    // *Chapter 1*, *Chapter 2*, *Chapter 3* amid their pages
    if (atEdge * 2 < places.length && places.every((i, k) => folioOf(lines, i) === k + 1)) return false;
    return places.length >= (pages <= 6 ? 2 : FEWEST) && spread(places) && (atEdge * 2 >= places.length || places.length >= FEWEST && places.length * 3 >= pages);
  }
  const beside = places.filter((i) => besideFolio(lines, i, folios)).length;
  if (places.length < (beside === places.length ? 2 : FEWEST) || !spread(places)) return false;
  if (beside * 2 >= places.length || alternates(lines, places)) return true;
  const counted = countsOn(lines, places);
  const interrupting = places.filter((i) => interrupts(lines, i, counted)).length;
  return interrupting * 3 >= places.length && (counted || !isQuotedAgain(lines, places));
}

const FOLIO = /^\d{1,4}(?= )|(?<= )\d{1,4}$/u;
const LONGEST_STEP = 4;

const folioOf = (lines: readonly Line[], i: number): number => Number(FOLIO.exec((lines[i] as Line).text)?.[0] ?? -1);

/** Do the folios on the lines count on? Some may be lost. */
function countsOn(lines: readonly Line[], places: readonly number[]): boolean {
  const numbers = places.map((i) => folioOf(lines, i)).filter((number) => number >= 0);
  return numbers.length >= FEWEST && numbers.length * 4 >= places.length * 3 && numbers.every((number, k) => k === 0 || number > (numbers[k - 1] as number) && number <= (numbers[k - 1] as number) + LONGEST_STEP);
}

/** *2 ANNA BERG*, *4 ANNA BERG*, *6 ANNA BERG*: heads of left pages, or of right ones, with their folios, or of both: *181 REVIEW*, *REVIEW 182*. *Chapter 1* and *Chapter 2* are none. */
function alternates(lines: readonly Line[], places: readonly number[]): boolean {
  if (!countsOn(lines, places)) return false;
  const before = places.map((i) => /^\d/u.test((lines[i] as Line).text));
  const step = (k: number): number => folioOf(lines, places[k] as number) - folioOf(lines, places[k - 1] as number);
  return before.every(Boolean) || places.every((_, k) => k === 0 || step(k) === 2) || places.every((_, k) => k === 0 || (before[k] === before[k - 1]) === (step(k) % 2 === 0));
}

/** So many lines, empty ones too, may the title and the authors of a first page take. */
const TITLE_LINES = 16;

/** At the head of the first page, below its edge: the title or the author that later heads repeat; at its edge a name alone, below the line of a journal. */
function isInFirstPage(i: number, { lines, edges }: HeadSearch, before: boolean): boolean {
  if (i > TITLE_LINES) return false;
  const edge = edges?.get(i);
  if (edges === null || edge !== undefined) return before && (edge === undefined || edge.page === 0 && !edge.foot) && isAuthor((lines[i] as Line).text);
  for (const [line, { page }] of edges) if (page > 0) return i < line;
  return false;
}

/** The first line of all, which the heads of every other page repeat: beside a folio as it is not, or on the pages between. */
function isTitle(places: readonly number[], { lines, folios, edges, pages: count }: HeadSearch): boolean {
  const [first, ...others] = places as [number, ...number[]];
  if (isAuthor(lines[nextPrinted(lines, first)]?.text ?? '')) return true;
  if (edges === null || /\d/u.test((lines[first] as Line).text)) return false;
  const isBeside = (i: number): boolean => /^\d|\d$/u.test((lines[i] as Line).text)
    || ([-1, 1] as const).some((step) => { const j = nextPrinted(lines, i, step); return folios.has(j) && edges.get(j)?.page === edges.get(i)?.page; });
  if (others.length === 1) return !isBeside(first);
  if (places.length * 3 > count * 2) return false;
  if (!isBeside(first) && others.filter(isBeside).length * 4 > others.length * 3) return true;
  const [page = 0, ...pages] = places.map((i) => edges.get(i)?.page ?? 0);
  return pages.every((other) => (other - page) % 2 === 1);
}

/** A passage that comes back with its neighbours, or a source cited again by another number: no heads. */
const isQuotedAgain = (lines: readonly Line[], places: readonly number[]): boolean =>
  new Set(places.map((i) => (lines[i] as Line).text.replace(/\D+/gu, ' '))).size * 2 > places.length + 1 || new Set(places.map((i) => lines[nextPrinted(lines, nextPrinted(lines, i))]?.text)).size * 2 <= places.length;

/** An empty line before it and behind it: a machine that reads columns may print the head in the middle of a page. */
const alone = (lines: readonly Line[], i: number): boolean => isBlank(lines[i - 1] ?? (lines[i] as Line)) && isBlank(lines[i + 1] ?? (lines[i] as Line));

/** Are most of them further apart than lines of one page would be? */
function spread(places: readonly number[]): boolean {
  let close = 0;
  for (let p = 1; p < places.length; p += 1) if ((places[p] as number) - (places[p - 1] as number) < CLOSEST) close += 1;
  return close * 5 <= places.length;
}

const besideFolio = (lines: readonly Line[], i: number, folios: ReadonlySet<number>): boolean =>
  ([-1, 1] as const).some((step) => { const j = nextPrinted(lines, i, step); return Math.abs(j - i) <= FAR && folios.has(j); });
const FAR = 4;

/** Does a sentence go on over the line? Above one with its folio notes may stand. */
function interrupts(lines: readonly Line[], i: number, counted: boolean): boolean {
  const before = neighbour(lines, i, -1);
  return before !== null && (counted || !ENDS_SENTENCE.test(before.text)) && /^\p{Ll}/u.test(neighbour(lines, i, 1)?.text ?? '');
}

function neighbour(lines: readonly Line[], i: number, step: 1 | -1): Line | null {
  let j = nextPrinted(lines, i, step);
  while (/^\d{1,4}$/u.test(lines[j]?.text ?? '')) j = nextPrinted(lines, j, step);
  return lines[j] ?? null;
}
