import type { Diagnostic } from '../text/span.js';
import { originOfSpan } from '../text/origin.js';
import { join, lengthOf, slice, type Traced, value } from '../text/traced.js';
import { type Band, judgeRows, pairsIn, type Verdict } from './column-evidence.js';
import { cutRows, findGutter, hasWideGap, type Row } from './gutter.js';
import { isBlank, type Line, readLines } from './line.js';
import { inserted, setApart } from './set-apart.js';

/** A text whose columns follow one another. */
export interface Untangled {
  readonly text: Traced;
  /** 2 where most of the text was printed side by side. */
  readonly columns: 1 | 2;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines of one page, or between wide gaps where pages are not marked. */
interface Section {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly Row[];
  readonly bands: readonly Band[];
  readonly gutter: number;
}

const FEWEST_GAPS = 8;
const FEWEST_ASKED = 2;
/** So many empty lines set a page's text apart where no form feed does. */
const PAGE_GAP = 3;

/**
 * Sets two columns that were printed side by side one after the other, page by page; heads over both stay where they are.
 *
 * Untangles lines that hold a piece of prose, a gap at the same place on the whole page, and another piece of prose;
 * leaves tables, indices, poems, signatures, and one line such as *Page 1      Progress and Poverty*. Where the lines
 * look like columns but the evidence is mixed, nothing is moved and a diagnostic says so.
 *
 * `asked`: what the caller knows. 1 leaves everything, 2 asks for no evidence but the gutter.
 */
export function untangleColumns(text: Traced, asked?: 1 | 2, lines: readonly Line[] = readLines(value(text))): Untangled {
  const read = value(text);
  const asIs: Untangled = { text, columns: asked ?? 1, diagnostics: [] };
  if (asked === 1 || !hasWideSpaces(read, lines, asked === 2 ? FEWEST_ASKED : FEWEST_GAPS)) return asIs;
  const pageEnds = lines.some((line) => line.afterFormFeed);
  const sections = cutSections(lines, pageEnds).flatMap(([from, to]) => readSection(read, lines, from, to));
  const verdicts = judgeAll(read, lines, sections, pageEnds, asked);
  const untangled = sections.filter((_, s) => verdicts[s] === 'columns');
  const diagnostics = sections.filter((_, s) => verdicts[s] === 'mixed').map(({ from, to }): Diagnostic => ({
    rule: 'columns-mixed', reason: 'Lines of two columns may be mixed', origin: originOfSpan(text, (lines[from] as Line).from, (lines[to - 1] as Line).to) }));
  if (untangled.length === 0) return { ...asIs, diagnostics };
  const moved = untangled.reduce((sum, { rows, bands }) => sum + bands.reduce((n, band) => n + printedRows(rows.slice(band.first, band.last + 1)), 0), 0);
  const columns = asked ?? (moved * 2 >= printedLines(lines) ? 2 : 1);
  const ends = pageEnds ? 'columns' : columns === 2 ? 'columns and pages' : 'none';
  return { text: untangle(text, lines, untangled, ends), columns, diagnostics };
}

/** Have so many lines a wide space? */
function hasWideSpaces(text: string, lines: readonly Line[], fewest: number): boolean {
  let gaps = 0;
  for (const line of lines) if (hasWideGap(text, line) && (gaps += 1) >= fewest) return true;
  return false;
}

/** Which ends are marked with a form feed, so that notes at the foot of a column end there. */
type MarkedEnds = 'none' | 'columns' | 'columns and pages';

function untangle(text: Traced, lines: readonly Line[], sections: readonly Section[], ends: MarkedEnds): Traced {
  const parts: Traced[] = [];
  let at = 0;
  for (const { rows, bands, gutter } of sections) bands.forEach(({ first, last }, b) => {
    const marked = ends === 'columns and pages' || (ends === 'columns' && b === bands.length - 1);
    const own = rows.slice(first, last + 1);
    const begin = (lines[(own[0] as Row).line] as Line).from;
    const { left, right } = setApart(text, lines, own, gutter);
    parts.push(slice(text, at, begin), ...left);
    if (marked) parts.push(inserted(text, '\f', 'The left column ends'));
    parts.push(...right);
    if (marked && ends === 'columns and pages') parts.push(inserted(text, '\f', 'The page ends'));
    at = (lines[(own[own.length - 1] as Row).line] as Line).to;
  });
  if (at < lengthOf(text)) parts.push(slice(text, at));
  return join(parts, text.source);
}

const printedLines = (lines: readonly Line[]): number => lines.filter((line) => !isBlank(line)).length;

const printedRows = (rows: readonly Row[]): number => rows.filter(({ kind }) => kind !== 'blank').length;

/** Pages, by form feeds, or stretches between runs of empty lines. */
function cutSections(lines: readonly Line[], pageEnds: boolean): [number, number][] {
  const sections: [number, number][] = [];
  let from = 0;
  let blanks = 0;
  lines.forEach((line, i) => {
    const ends = pageEnds ? line.afterFormFeed : (blanks >= PAGE_GAP && !isBlank(line)) || endsPage(lines, i - 1);
    if (ends && i > from) { sections.push([from, i]); from = i; }
    blanks = isBlank(line) ? blanks + 1 : 0;
  });
  sections.push([from, lines.length]);
  return sections;
}

/** A number between empty lines, or above a head that has one below. */
const endsPage = (lines: readonly Line[], i: number): boolean => {
  const [before, line, after, beyond] = [lines[i - 1], lines[i], lines[i + 1], lines[i + 2]];
  return line !== undefined && NUMBER_ALONE.test(line.text) && before !== undefined && isBlank(before) && (after === undefined || isBlank(after) || beyond === undefined || isBlank(beyond));
};

function readSection(text: string, lines: readonly Line[], from: number, to: number): Section[] {
  const gutter = findGutter(text, lines, from, to);
  if (gutter === null) return [];
  const rows = keepEdges(text, lines, cutRows(text, lines, from, to, gutter), gutter);
  const bands = cutBands(rows, lines);
  return bands.length === 0 ? [] : [{ from, to, rows, bands, gutter }];
}

function judgeAll(text: string, lines: readonly Line[], sections: readonly Section[], pageEnds: boolean, asked: 1 | 2 | undefined): Verdict[] {
  if (asked === 2) return sections.map(() => 'columns');
  const alone = sections.map(({ rows, bands }) => judgeRows(text, lines, rows, bands, { pageEnds, elsewhere: false }));
  if (!alone.includes('columns')) return alone;
  return sections.map(({ rows, bands }, s) => (alone[s] === 'columns' ? 'columns' : judgeRows(text, lines, rows, bands, { pageEnds, elsewhere: true })));
}

const NUMBER_ALONE = /^(?:\d{1,4}|[ivxlc]{1,7}|[–—-]\s?\d{1,4}\s?[–—-])$/u;
const LONGEST_EDGE = 2;

/** Running heads and folios at the edges of a page are printed across it, whatever gaps they have. */
function keepEdges(text: string, lines: readonly Line[], rows: readonly Row[], gutter: number): Row[] {
  const kept = [...rows];
  const printed = rows.flatMap((row, r) => (row.kind === 'blank' ? [] : [r]));
  for (const edge of [printed, [...printed].reverse()]) {
    let block = 0;
    while (block < edge.length && (block === 0 || Math.abs((edge[block] as number) - (edge[block - 1] as number)) === 1)) block += 1;
    edge.slice(0, block <= LONGEST_EDGE ? block : 1).forEach((r) => {
      const row = rows[r] as Row;
      if (isHead(text, lines[row.line] as Line, row, gutter, block <= LONGEST_EDGE)) kept[r] = { ...row, kind: 'across' };
    });
  }
  return kept;
}

function isHead(text: string, line: Line, row: Row, gutter: number, apart: boolean): boolean {
  const left = text.slice(line.start, row.leftEnd);
  const right = text.slice(row.rightStart, line.end);
  const indent = line.start - line.from;
  if (row.kind === 'both') return NUMBER_ALONE.test(left) || NUMBER_ALONE.test(right) || (apart && Math.abs(row.rightStart - line.from - gutter) > 3);
  if (!apart) return NUMBER_ALONE.test(line.text);
  return row.kind === 'left' ? indent > gutter / 3 || NUMBER_ALONE.test(line.text) : NUMBER_ALONE.test(line.text) || indent > gutter + 3;
}

/** The stretches between lines that run across: from the first row that is a column's to the last. */
function cutBands(rows: readonly Row[], lines: readonly Line[]): Band[] {
  const bands: Band[] = [];
  let first = 0;
  const close = (end: number): void => {
    const own = rows.slice(first, end);
    const lead = own.findIndex(({ kind }) => kind === 'both' || kind === 'right');
    if (lead !== -1 && pairsIn(own) > 0) bands.push({ first: first + beginOf(own, lead, first > 0), last: first + endOf(own, lines, rows[end]?.kind === 'across') });
    first = end + 1;
  };
  rows.forEach((row, r) => { if (row.kind === 'across' || overBoth(rows, r, lines)) close(r); });
  close(rows.length);
  return bands;
}

/** Lines of the left column above the first pair; not those that end what was printed across. */
function beginOf(rows: readonly Row[], lead: number, afterAcross: boolean): number {
  if (!afterAcross) return rows.findIndex(({ kind }) => kind !== 'blank');
  let begin = lead;
  while (begin > 0 && rows[begin - 1]?.kind === 'left') begin -= 1;
  if (begin > 0) return begin;
  return lead;
}

const ENDS = /[.!?…”’"')\]\p{Ll},;-]\d{0,3}$/u;

/** The last row that is the columns': what is left of the longer one, but no heading or foot set apart from it. */
function endOf(rows: readonly Row[], lines: readonly Line[], beforeAcross: boolean): number {
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.kind !== 'both' && rows[last]?.kind !== 'right') last -= 1;
  let r = last + 1;
  while (r < rows.length) {
    let begin = r;
    while (begin < rows.length && rows[begin]?.kind === 'blank') begin += 1;
    let end = begin;
    while (end < rows.length && rows[end]?.kind === 'left') end += 1;
    if (end === begin) break;
    const gap = begin - r;
    // a line alone is a foot, or a heading of the left column with more below it
    const alone = end - begin === 1, over = rows.slice(end).every(({ kind }) => kind === 'blank');
    const foot = alone && over && !ENDS.test((lines[(rows[begin] as Row).line] as Line).text);
    if (gap >= PAGE_GAP || (gap > 0 && (foot || alone && over && beforeAcross))) break;
    last = end - 1;
    r = end;
  }
  return last;
}

/** A heading that stands alone at the left, with nothing beside it, above it or below it, between rows of both columns. */
function overBoth(rows: readonly Row[], r: number, lines: readonly Line[]): boolean {
  const row = rows[r] as Row;
  if (row.kind !== 'left' || rows[r - 1]?.kind !== 'blank' || rows[r + 1]?.kind !== 'blank') return false;
  if (/[.,;:-]$/u.test((lines[row.line] as Line).text)) return false;
  return nextPrinted(rows, r, -1)?.kind === 'both' && nextPrinted(rows, r, 1)?.kind === 'both';
}

function nextPrinted(rows: readonly Row[], r: number, step: 1 | -1): Row | undefined {
  let i = r + step;
  while (rows[i]?.kind === 'blank') i += step;
  return rows[i];
}
