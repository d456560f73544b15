import type { BlockKind, FurnitureKind, Page } from '../records/document.js';
import type { Diagnostic, Span } from '../text/span.js';
import { originOfSpan } from '../text/origin.js';
import { edit, join, lengthOf, slice, type Traced, value } from '../text/traced.js';
import { assembleLines, blankRun } from './assemble.js';
import { type DropCapital, findDropCapitals } from './drop-capitals.js';
import { type HyphenEvidence, hyphenEvidence } from './join-lines.js';
import { knowPage } from './know-page.js';
import { isBlank, type Line, readLines } from './line.js';
import { findMarkers, type Marker } from './markers.js';
import { findNoteBodies, type NoteBody } from './note-bodies.js';
import { pageFurniture } from './page-furniture.js';
import { groupParagraphs, type LineBlock } from './paragraphs.js';
import { siteFurniture } from './site-furniture.js';

export interface LaidBlock extends Span {
  readonly kind: BlockKind;
  /** Where its lines begin in the cleaned text, to know what is printed in it. */
  readonly place: number;
}

export interface LaidNote {
  readonly marker: string;
  readonly text: Traced;
  readonly origin: readonly Span[];
  readonly place: number;
  readonly endnote: boolean;
}

export interface LaidMarker {
  readonly marker: string;
  readonly origin: readonly Span[];
  readonly place: number;
}

/** A page taken apart: the running text, the notes, their markers, the furniture. */
export interface Layout {
  readonly flow: Traced;
  readonly blocks: readonly LaidBlock[];
  readonly notes: readonly LaidNote[];
  readonly markers: readonly LaidMarker[];
  readonly furniture: readonly { readonly kind: FurnitureKind; readonly origin: readonly Span[] }[];
  readonly page: Page;
  readonly diagnostics: readonly Diagnostic[];
}

/** From page to flow: what is the page's is told from what is the work's, and the work's is joined again. */
export function layOut(text: Traced): Layout {
  const read = value(text);
  const lines = readLines(read);
  const reading = knowPage(lines);
  const furniture = new Map([...pageFurniture(lines, reading, read), ...siteFurniture(lines)]);
  const bodies = findNoteBodies(lines, reading, furniture);
  const inNote = new Set(bodies.flatMap((body) => body.lines));
  const printed = (i: number): boolean => !isBlank(lines[i] as Line) && !furniture.has(i) && !inNote.has(i);
  const rough = groupParagraphs(lines, reading, printed);
  const headings = new Set(rough.filter((block) => block.kind === 'heading').flatMap((block) => block.lines));
  const capitals = findDropCapitals(lines, reading, printed, (i) => headings.has(i));
  const letters = new Set(capitals.map((capital) => capital.letter));
  const isText = (i: number): boolean => printed(i) && !letters.has(i);
  const grouped = letters.size === 0 ? rough : groupParagraphs(lines, reading, isText);
  const markers = findMarkers(lines, isText, bodies);
  const evidence = hyphenEvidence(lines);
  const { flow, blocks } = flowOf(text, lines, grouped, capitals, markers, evidence);
  return {
    flow, blocks, page: reading.page,
    notes: bodies.map((body) => noteOf(text, lines, body, evidence)),
    markers: markers.map(({ marker, start, end }) => ({ marker, place: start, origin: originOfSpan(text, start, end) })),
    furniture: [...furniture].sort((a, b) => a[0] - b[0]).map(([i, kind]) => ({ kind, origin: originOfSpan(text, (lines[i] as Line).from, (lines[i] as Line).to) })),
    diagnostics: capitals.filter((capital) => capital.letter === null).map(({ word }) => ({
      rule: 'lost-capital', reason: `The first letter of “${(lines[word] as Line).text.split(/\s/u, 1)[0] ?? ''}” is not in the text`,
      origin: originOfSpan(text, (lines[word] as Line).start, (lines[word] as Line).start + 1) })),
  };
}

function flowOf(text: Traced, lines: readonly Line[], grouped: readonly LineBlock[], capitals: readonly DropCapital[], markers: readonly Marker[], evidence: HyphenEvidence): { flow: Traced; blocks: LaidBlock[] } {
  const capitalOf = new Map(capitals.filter((c) => c.letter !== null).map((c) => [c.word, lines[c.letter as number] as Line]));
  const markersOf = new Map<number, Marker[]>();
  for (const marker of markers) markersOf.set(marker.line, [...(markersOf.get(marker.line) ?? []), marker]);
  const parts: Traced[] = [];
  const blocks: LaidBlock[] = [];
  let at = 0;
  grouped.forEach((block, b) => {
    const members = block.lines.map((i) => lines[i] as Line);
    const omit = block.lines.flatMap((i) => markersOf.get(i) ?? []);
    let body = assembleLines(text, members, evidence, omit);
    const letter = capitalOf.get(block.lines[0] as number);
    if (letter !== undefined) body = join([slice(text, letter.start, letter.end), body]);
    if (lengthOf(body) === 0) return;
    const before = blocks.length === 0 ? undefined : grouped[b - 1];
    if (before !== undefined) { const gap = breakBetween(text, lines, before, block); parts.push(gap); at += lengthOf(gap); }
    parts.push(body);
    blocks.push({ kind: block.kind, start: at, end: at + lengthOf(body), place: (members[0] as Line).start });
    at += lengthOf(body);
  });
  return { flow: join(parts, text.source), blocks };
}

const PARAGRAPH = '\n\n';

function breakBetween(text: Traced, lines: readonly Line[], before: LineBlock, after: LineBlock): Traced {
  const last = before.lines[before.lines.length - 1] as number;
  const first = after.lines[0] as number;
  const a = lines[last] as Line;
  const b = lines[first] as Line;
  const gap = blankRun(lines, last, first) && first - last <= 2 ? slice(text, a.end, b.start) : join([slice(text, a.end, a.to), slice(text, b.from, b.start)], text.source);
  return value(gap) === PARAGRAPH ? gap : edit(gap, [{ start: 0, end: lengthOf(gap), after: PARAGRAPH, rule: 'paragraph-break', why: 'One empty line stands between two blocks', certainty: 'certain' }]);
}

function noteOf(text: Traced, lines: readonly Line[], body: NoteBody, evidence: HyphenEvidence): LaidNote {
  const members = body.lines.map((i) => lines[i] as Line);
  const first = members[0] as Line;
  const traced = body.textStart >= first.end && members.length > 1
    ? assembleLines(text, members.slice(1), evidence)
    : assembleLines(text, members, evidence, [], Math.min(body.textStart, first.end));
  return { marker: body.marker, text: traced, place: first.start, endnote: body.endnote,
    origin: [...originOfSpan(text, body.numberStart, Math.min(body.textStart, first.end)), ...originOfSpan(traced)] };
}
