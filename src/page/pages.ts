import type { FurnitureKind } from '../records/document.js';
import { isListHeading } from './entries.js';
import { headsNotes } from './endnote-zone.js';
import { isAuthor, isNotesHeading, signsWithPlace } from './headings.js';
import { type Edges, findFolios } from './folios.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { misreadHeads } from './misread-heads.js';
import { ownImprint, statedPages } from './own-imprint.js';
import { pageMarks } from './page-marks.js';
import { countedHeads, findRunningHeads } from './running-heads.js';
import { siteFurniture } from './site-furniture.js';

/** The pages of a text, as far as it shows them. */
export interface Pages {
  /** Running heads, folios and rules. */
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  /** Lines with which a page begins, furniture left out. */
  readonly starts: ReadonlySet<number>;
  /** The last line of the page that each line stands on. */
  readonly lastLine: Int32Array;
  readonly known: boolean;
}

/** The first and the last line of each page. */
export function pageRanges({ lastLine }: Pages): [number, number][] {
  const ranges: [number, number][] = [];
  for (let first = 0; first < lastLine.length; first = (lastLine[first] as number) + 1) ranges.push([first, lastLine[first] as number]);
  return ranges;
}

const EDGE = 3;
const WIDE_SPACE = /^[ \t\u00a0]{20,}$/u;
const DRAWN_RULE = /^[_\u2500\u2014\u2013-]{5,}$/u;
/** Several above one another: the signs of a list whose entries stand elsewhere. */
const BULLET = /^[●•▪◦○■]$/u;
const FEWEST_SIGNS = 2;
/** Notices of copyright that stand at the foot of each page. */
const FEWEST_NOTICES = 3;
const EDGE_NUMBER = /^(\d{1,4})(?=\s|$)|\s(\d{1,4})$/u;

/** Finds where pages end, from form feeds, folios, running heads; or, where there is nothing else, from a single space before a line. */
export function findPages(lines: readonly Line[], text: string, wrapped: boolean, width: number): Pages {
  // what a site or an archive prints stands at no page's edge, and is no head
  const site = siteFurniture(lines, wrapped);
  const furniture = new Map<number, FurnitureKind>(site);
  lines.forEach((line, i) => {
    if (furniture.has(i)) return;
    if (isBlank(line)) { if (line.to - line.from > 20 && WIDE_SPACE.test(text.slice(line.from, line.to).replace(/\r?\n$/u, ''))) furniture.set(i, 'rule'); }
    else if (DRAWN_RULE.test(line.text) || BULLET.test(line.text) && [lines[i - 1], lines[i + 1]].some((beside) => beside !== undefined && BULLET.test(beside.text))) furniture.set(i, 'rule');
    else if (headsNotes(line.text)) furniture.set(i, 'running-head');
  });
  const feeds = lines.flatMap((line, i) => (line.afterFormFeed ? [i] : []));
  const edges = feeds.length > 0 ? edgesOf(lines, feeds, furniture) : null;
  if (!wrapped && feeds.length === 0) {
    const marks = pageMarks(lines);
    for (const i of [...countedHeads(lines, width), ...marks.heads]) if (!site.has(i)) furniture.set(i, 'running-head');
    for (const i of marks.folios) furniture.set(i, 'folio');
    return { furniture, starts: new Set(), lastLine: new Int32Array(lines.length).fill(lines.length - 1), known: false };
  }
  const folios = findFolios(lines, edges);
  const add = (i: number, kind: FurnitureKind): void => { if (!site.has(i)) furniture.set(i, kind); };
  for (const [i, kind] of folios) add(i, kind);
  if (edges !== null) for (const i of ownImprint(lines, edges, statedPages(lines, edges), folios.keys())) add(i, 'metadata');
  for (const i of findRunningHeads({ lines: withoutSite(lines, site), width, folios: new Set(folios.keys()), edges, pages: feeds.length + 1 })) add(i, 'running-head');
  for (const i of headsBesideFolios(lines, furniture, width)) add(i, 'running-head');
  for (const i of loneFolios(lines, furniture, edges)) add(i, 'folio');
  if (edges !== null) for (const i of misreadHeads(lines, furniture, edges)) add(i, 'running-head');
  const nextText = nextTexts(lines, furniture);
  const starts = new Set<number>([...feeds.map((i) => nextText[i] as number), ...clusterEnds(furniture, nextText)]);
  if (feeds.length === 0) for (const i of singleSpaces(lines)) starts.add(i);
  starts.delete(lines.length);
  return { furniture, starts, lastLine: lastLines(lines, starts), known: starts.size > 0 };
}

/** The lines, but for those of a site, which repeat the title and the author. */
const withoutSite = (lines: readonly Line[], site: ReadonlyMap<number, FurnitureKind>): readonly Line[] => (site.size === 0 ? lines : lines.map((line, i) => (site.has(i) ? { ...line, end: line.start, text: '' } : line)));

/** The outer printed lines of each page. */
function edgesOf(lines: readonly Line[], feeds: readonly number[], furniture: ReadonlyMap<number, FurnitureKind>): Edges {
  const edges = new Map<number, { page: number; foot: boolean; outermost: boolean }>();
  const bounds = [0, ...feeds, lines.length];
  for (let p = 0; p + 1 < bounds.length; p += 1) {
    const printed: number[] = [];
    for (let i = bounds[p] as number; i < (bounds[p + 1] as number); i += 1) if (!isBlank(lines[i] as Line) && !furniture.has(i)) printed.push(i);
    for (const i of printed.slice(-EDGE)) edges.set(i, { page: p, foot: true, outermost: i === printed[printed.length - 1] });
    for (const i of printed.slice(0, EDGE)) edges.set(i, { page: p, foot: false, outermost: i === printed[0] });
  }
  return edges;
}

/** A bare number at the edge of a page without another, or below a running foot, that counts on from the head of the page before, or back from the next. */
function loneFolios(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, edges: Edges | null): number[] {
  const places = edges === null ? [...furniture].flatMap(([i, kind]) => (kind === 'running-head' && i + 1 < lines.length ? [i + 1] : [])) : [...edges.keys()];
  const numbered = new Set([...edges ?? []].filter(([line]) => furniture.get(line) === 'folio').map(([, { page }]) => page));
  const counted = [...furniture].sort((a, b) => a[0] - b[0]).flatMap(([line, kind]) => {
    const number = kind === 'rule' ? undefined : EDGE_NUMBER.exec((lines[line] as Line).text)?.find((part, i) => i > 0 && part !== undefined);
    return number === undefined ? [] : [{ line, number: Number(number) }];
  });
  let next = 0;
  return places.filter((i) => !furniture.has(i) && !numbered.has(edges?.get(i)?.page ?? -1)).sort((a, b) => a - b).filter((i) => {
    const { text } = lines[i] as Line;
    if (!/^\d{1,4}$/u.test(text)) return false;
    while (next < counted.length && (counted[next] as { line: number }).line < i) next += 1;
    return counted[next - 1]?.number === Number(text) - 1 || counted[next]?.number === Number(text) + 1;
  });
}

/** A short line that stands alone beside a folio, and heads no notes and no list, is the page's head, unless all pages have theirs, or an author is named above a folio: then it may be a signature. */
function headsBesideFolios(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, width: number): number[] {
  const found: number[] = [];
  const kinds = [...furniture.values()];
  if (kinds.filter((kind) => kind === 'running-head').length >= kinds.filter((kind) => kind === 'folio').length) return [];
  for (const [folio, kind] of furniture) {
    if (kind !== 'folio') continue;
    for (const step of [-1, 1] as const) {
      const i = nextPrinted(lines, folio, step);
      const line = lines[i];
      if (line === undefined || Math.abs(i - folio) < 2 || furniture.has(i) || isListHeading(line.text) || isNotesHeading(line.text) || step < 0 && (isAuthor(line.text) || signsWithPlace(line.text))) continue;
      const beyond = lines[i + step];
      if (line.text.length < width * 0.7 && (beyond === undefined || isBlank(beyond)) && !/[.!?]["”’]?$/u.test(line.text) && /^["“‘\p{Lu}]/u.test(line.text) && /\p{L}{4}/u.test(line.text)) found.push(i);
    }
  }
  return found;
}

/** The first line of text from each line on; the number of lines where none follows. */
function nextTexts(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>): Int32Array {
  const next = new Int32Array(lines.length);
  let text = lines.length;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    if (!isBlank(lines[i] as Line) && !furniture.has(i)) text = i;
    next[i] = text;
  }
  return next;
}

/** A page begins behind each cluster of folios and heads; or a column, where a machine printed the head between two. */
function clusterEnds(furniture: ReadonlyMap<number, FurnitureKind>, nextText: Int32Array): number[] {
  const ends: number[] = [];
  const ofPages = [...furniture.values()].filter((kind) => kind === 'copyright').length >= FEWEST_NOTICES;
  for (const [i, kind] of furniture) if (kind === 'folio' || kind === 'running-head' || ofPages && kind === 'copyright') ends.push(nextText[i] as number);
  return ends.length < FEWEST_SIGNS ? [] : ends;
}

/** A single space before a line in a text whose lines have no indent. */
function singleSpaces(lines: readonly Line[]): number[] {
  const indented = lines.filter((line) => !isBlank(line) && line.indent > 0).length;
  if (indented > lines.length * 0.1) return [];
  return lines.flatMap((line, i) => (!isBlank(line) && line.indent === 1 ? [i] : []));
}

function lastLines(lines: readonly Line[], starts: ReadonlySet<number>): Int32Array {
  const last = new Int32Array(lines.length);
  let end = lines.length - 1;
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    last[i] = end;
    if (starts.has(i)) end = i - 1;
  }
  return last;
}
