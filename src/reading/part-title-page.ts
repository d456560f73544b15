import type { LaidBlock } from '../page/flow-of.js';
import type { Layout } from '../page/lay-out.js';
import { capitalised } from '../page/headings.js';
import type { BlockKind } from '../records/document.js';
import { isAside } from '../reviews/front-lines.js';
import { bylineOf, isAffiliation } from '../reviews/byline.js';
import { ABSTRACT, INTRODUCTION } from '../reviews/opening.js';
import { pieceOffsets, edit, value } from '../text/traced.js';
import { pieceOrigin } from '../text/piece.js';

/** So many blocks at the head of a text are looked at, and so many lines of each. */
const HEAD = 6, MOST_LINES = 14;
/** A title is no longer, and a line with a name reaches no further into the line below or above it. */
const LONGEST_TITLE = 250, SHORT = 0.85;
const ENDS = /[.;,]$/u;

/** A line within a block, by its place in the flow. */
interface BlockLine { readonly start: number; readonly end: number; readonly text: string }

/**
 * A layout whose first blocks are cut where a title page and the text below it were printed without an empty line between.
 *
 * *Rivers 12 (2008) 1–9*, *The Fen Road*, *Ann Lee*, *University of Leeds*, *The road was …* on five lines are five blocks; a paragraph that names *Ann Lee* is one.
 */
export function partTitlePage(layout: Layout): Layout {
  for (let b = 0; b < Math.min(HEAD, layout.blocks.length); b += 1) {
    const block = layout.blocks[b] as LaidBlock;
    const lines = linesOf(layout, block);
    const parts = lines.length < 2 ? null : partsOf(lines, b > 0);
    if (parts !== null) return parted(layout, b, lines, parts);
    if (lines.length > 2 && block.kind !== 'heading') break;
  }
  return layout;
}

/** The lines of a block as they were printed, the first of them. */
function linesOf({ flow }: Layout, { start, end }: LaidBlock): BlockLine[] {
  const offsets = pieceOffsets(flow);
  const text = value(flow);
  const lines: BlockLine[] = [];
  let from = start;
  for (let i = 0; i < flow.pieces.length && (offsets[i] as number) < end && lines.length < MOST_LINES; i += 1) {
    const piece = flow.pieces[i], at = offsets[i] as number;
    if (at < start || piece?.kind !== 'changed' || !pieceOrigin(piece).some((gone) => /[\n\r]/u.test(flow.source.slice(gone.start, gone.end)))) continue;
    if (text.slice(at, offsets[i + 1]) === ' ') { lines.push({ start: from, end: at, text: text.slice(from, at) }); from = at + 1; }
  }
  if (lines.length < MOST_LINES && from < end) lines.push({ start: from, end, text: text.slice(from, end) });
  return lines;
}

/** Which line begins which part of a title page, and what each part is. */
type Parts = ReadonlyMap<number, BlockKind>;

/** The parts of a title page among lines; null where they are none. */
function partsOf(lines: readonly BlockLine[], below: boolean): Parts | null {
  const width = Math.max(...lines.slice(0, -1).map(({ text }) => text.length));
  const short = (i: number): string => { const text = lines[i]?.text ?? ''; return text.length <= width * SHORT ? text : ''; };
  // behind the last line that says where it appeared stands the title, or who wrote it
  let from = 0;
  for (let at = 0; at < lines.length && lengthOf(lines, from, at) <= LONGEST_TITLE; at += 1) {
    const { text } = lines[at] as BlockLine;
    if (isAside(text) || FOLIO.test(text)) from = at + 1;
    else if ((at > 0 || below) && bylineOf({ kind: 'heading', text: short(at) })?.sure === true) return titlePage(lines, { from, at, below: below && from === 0 }, short);
    else if (ENDS.test(text) && !(at === from && text.endsWith(',') && capitalised(text))) return null;
  }
  return null;
}

/** A number alone: the page, which stayed above its text. */
const FOLIO = /^\d{1,4}$/u;
/** *I. Introduction*, below the author */
const SECTION = /^(?:\d{1,2}|[IVX]{1,4})\. ?\p{Lu}.*[^.;:,]$/u;
const isShouted = (text: string): boolean => /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);

/** The parts around the line that names who wrote; null where no title stands above it or below. */
function titlePage(lines: readonly BlockLine[], { from, at, below }: { readonly from: number; readonly at: number; readonly below: boolean }, short: (i: number) => string): Parts | null {
  const text = (i: number): string => lines[i]?.text ?? '';
  const parts = new Map<number, BlockKind>();
  for (let i = 0; i < from; i += 1) if (i === 0 || isAside(text(i - 1)) || FOLIO.test(text(i - 1))) parts.set(i, 'paragraph');
  if (from < at) parts.set(from, 'heading');
  parts.set(at, 'heading');
  let rest = at + 1;
  for (; rest < lines.length && (isAffiliation({ kind: 'heading', text: text(rest) }) || isAside(text(rest))); rest += 1) parts.set(rest, 'heading');
  if (from === at && !below) {
    let end = rest;
    while (end < lines.length && isShouted(text(end))) end += 1;
    if (end === rest || from === 0) return null;
    parts.set(rest, 'heading');
    rest = end;
  }
  if (INTRODUCTION.test(text(rest)) || ABSTRACT.test(short(rest)) || SECTION.test(short(rest))) { parts.set(rest, 'heading'); rest += 1; }
  if (rest < lines.length) parts.set(rest, 'paragraph');
  return parts;
}

const lengthOf = (lines: readonly BlockLine[], from: number, to: number): number => (lines[to]?.end ?? 0) - (lines[from]?.start ?? 0);

function parted(layout: Layout, b: number, lines: readonly BlockLine[], parts: Parts): Layout {
  const block = layout.blocks[b] as LaidBlock;
  const firsts = [...parts.keys()].sort((a, c) => a - c);
  const startOf = (i: number | undefined): number => (i === undefined ? block.end + 1 : lines[i]?.start ?? 0);
  const flow = edit(layout.flow, firsts.slice(1).map((i) => ({ start: startOf(i) - 1, end: startOf(i), after: '\n\n', rule: 'paragraph-break', why: 'A line of the title page ends', certainty: 'likely' })));
  const own = firsts.map((first, c): LaidBlock => ({ kind: parts.get(first) ?? block.kind, start: startOf(first) + c, end: startOf(firsts[c + 1]) - 1 + c, place: block.place + startOf(first) - block.start }));
  const shift = firsts.length - 1;
  return { ...layout, flow, blocks: [...layout.blocks.slice(0, b), ...own, ...layout.blocks.slice(b + 1).map((later) => ({ ...later, start: later.start + shift, end: later.end + shift }))] };
}
