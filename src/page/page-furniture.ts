import type { FurnitureKind } from '../records/document.js';
import type { PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';

const SPACED_FOLIO = /^(?:\d{1,4}|[ivxlc]{1,7})\s*\|\s*P\s?a\s?g\s?e$/u;
const PAGE_OF = /^(?:page\s+)?\d{1,4}\s+(?:of|\/)\s+\d{1,4}$/iu;
const BARE_FOLIO = /^(?:\d{1,4}|[ivxl]{1,7}|[-–—]\s?\d{1,4}\s?[-–—]|\[\d{1,4}\])$/u;
const WIDE_SPACE = /^[ \t\u00a0]{20,}$/u;
const DRAWN_RULE = /^[_\u2500\u2014-]{5,}$/u;
const DIGITS = /\d+/gu;

/**
 * Running heads, folios and rules: lines at the edges of a page that repeat or count on from page to page.
 *
 * Takes `30 | P a g e` and the head beside it; leaves a number that begins a line of text.
 */
export function pageFurniture(lines: readonly Line[], reading: PageReading, text: string): Map<number, FurnitureKind> {
  const found = new Map<number, FurnitureKind>();
  lines.forEach((line, i) => {
    if (isBlank(line)) { if (WIDE_SPACE.test(text.slice(line.from, line.to).replace(/\r?\n$/u, ''))) found.set(i, 'rule'); }
    else if (SPACED_FOLIO.test(line.text) || PAGE_OF.test(line.text)) found.set(i, 'folio');
    else if (DRAWN_RULE.test(line.text)) found.set(i, 'rule');
  });
  if (!reading.wrapped) return found;
  const edges = pageEdges(lines, reading);
  headsBesideFolios(lines, found, reading.width);
  repeatedHeads(lines, edges, found, reading.width);
  countedFolios(lines, edges, found);
  return found;
}

/** The two outermost printed lines at the head and the foot of each page. */
function pageEdges(lines: readonly Line[], reading: PageReading): number[][] {
  const starts = [0, ...[...reading.pageStarts].sort((a, b) => a - b), lines.length];
  const edges: number[][] = [];
  for (let p = 0; p + 1 < starts.length; p += 1) {
    const printed: number[] = [];
    for (let i = starts[p] as number; i < (starts[p + 1] as number); i += 1) if (!isBlank(lines[i] as Line)) printed.push(i);
    edges.push([...new Set([...printed.slice(0, 2), ...printed.slice(-2)])]);
  }
  return edges;
}

/** A short line that stands alone beside a sure folio is the page's head. */
function headsBesideFolios(lines: readonly Line[], found: Map<number, FurnitureKind>, width: number): void {
  for (const [folio, kind] of [...found]) {
    if (kind !== 'folio') continue;
    for (const step of [-1, 1]) {
      let i = folio + step;
      while (i >= 0 && i < lines.length && isBlank(lines[i] as Line)) i += step;
      const line = lines[i];
      if (line === undefined || Math.abs(i - folio) < 2 || found.has(i)) continue;
      const beyond = lines[i + step];
      if (line.text.length < width * 0.7 && (beyond === undefined || isBlank(beyond)) && !/[.!?]["”’]?$/u.test(line.text) && /^["“‘\p{Lu}\d]/u.test(line.text)) found.set(i, 'running-head');
    }
  }
}

function repeatedHeads(lines: readonly Line[], edges: readonly number[][], found: Map<number, FurnitureKind>, width: number): void {
  if (edges.length < 3) return;
  const seen = new Map<string, number[]>();
  for (const i of edges.flat()) {
    const line = lines[i] as Line;
    if (found.has(i) || line.text.length > width * 0.85 + 10) continue;
    const shape = line.text.replace(DIGITS, '').replace(/\s+/gu, ' ').trim().toLowerCase();
    if (shape.replace(/\P{L}/gu, '').length < 4) continue;
    seen.set(shape, [...(seen.get(shape) ?? []), i]);
  }
  for (const places of seen.values()) if (places.length >= 3) for (const i of places) found.set(i, 'running-head');
}

function countedFolios(lines: readonly Line[], edges: readonly number[][], found: Map<number, FurnitureKind>): void {
  const numbers = edges.map((page) => page.filter((i) => BARE_FOLIO.test((lines[i] as Line).text)));
  for (let p = 0; p < numbers.length; p += 1) {
    for (const i of numbers[p] as number[]) {
      const n = Number.parseInt((lines[i] as Line).text.replace(/\D/gu, ''), 10);
      const counts = (q: number): boolean => (numbers[q] ?? []).some((j) => Number.parseInt((lines[j] as Line).text.replace(/\D/gu, ''), 10) === n + (q - p));
      const roman = Number.isNaN(n) && (counts(p - 1) || counts(p + 1) || edges.length > 2);
      if (roman || counts(p - 1) || counts(p + 1)) found.set(i, 'folio');
    }
  }
}
