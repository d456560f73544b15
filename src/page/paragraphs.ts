import type { BlockKind } from '../records/document.js';
import { beginsParagraph } from './begins-paragraph.js';
import { headingGoesOn } from './broken-headings.js';
import { capitalised, headsAlone, isHeading, isNotesHeading, leadsOn, namesAuthor } from './headings.js';
import { beginsEntry, isListHeading, opensEntry } from './entries.js';
import { isBlank, type Line } from './line.js';
import type { PageReading } from './know-page.js';
import { interruptingCaptions, isCaption } from './captions.js';
import { plainKind } from './plain-kind.js';
import { reach } from './line-lengths.js';
import { endsEarly, isRestOfLine, type TextShape } from './text-shape.js';
import { endsOpen, endsSentence } from './sentence-end.js';

/** Lines of one block, in the order of the text. */
export interface LineBlock {
  readonly kind: BlockKind;
  readonly lines: readonly number[];
}

/** The lines of the running text and what is known of them. */
export interface TextLines {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly shape: TextShape;
  readonly isText: (line: number) => boolean;
  /** Lines that lost their first letter: an indent or an empty line behind them is the letter's, no paragraph's. */
  readonly initials: ReadonlySet<number>;
  /** Letters that stand alone: they interrupt nothing. */
  readonly letters: ReadonlySet<number>;
}

/** Over a page's end a closed sentence must have filled its line well to be in the middle of a paragraph. */
const OVER_PAGES = 1.015;

/** A large capital is at most so many lines deep: behind them the indent ends, and some extractors print an empty line. */
const DEEPEST_CAPITAL = 5;

/** An empty line behind a line so full, in the middle of a sentence, ends no paragraph. */
const WELL_FILLED = 0.88;

/** *PN: In your memoirs*: a speaker by initials. */
const SPEAKER = /^(?:\p{Lu}\.?){1,4}: \S/u;
/** A line of capitalised words that is no longer, above the page's end, goes on nowhere. */
const STANDS_ALONE = 0.5;
/** How far a quotation stands further in than the text. */
const SET_IN = 3;

interface Chunk {
  readonly lines: number[];
  /** What stands before it: the line above, an empty line, or a page's end and what is printed there. */
  readonly after: 'blank' | 'interruption' | 'line';
  /** It is an entry of a list of works. */
  readonly entry: boolean;
}

/** Groups the lines of the running text into paragraphs and headings, across page ends and false empty lines. */
export function groupParagraphs(text: TextLines): LineBlock[] {
  const captions = text.reading.wrapped ? interruptingCaptions(text.lines, text.isText, text.shape.width) : [];
  if (captions.length === 0) return groupText(text);
  const taken = new Set(captions.flat());
  const blocks = groupText({ ...text, isText: (line) => text.isText(line) && !taken.has(line) });
  return [...blocks, ...captions.map((own): LineBlock => ({ kind: 'paragraph', lines: own }))].sort((a, b) => (a.lines[0] as number) - (b.lines[0] as number));
}

function groupText(text: TextLines): LineBlock[] {
  const chunks = cutChunks(text);
  const { lines, reading, shape } = text;
  if (!reading.wrapped) return plainBlocks(chunks, lines);
  const headings = chunks.map((chunk, i) => {
    const before = chunks[i - 1]?.lines;
    // a line of capitals alone may head what follows the list
    const entry = chunk.entry && (chunk.lines.length > 1 || /\p{Ll}/u.test(firstText(chunk, lines)));
    return !entry && !isCaption(firstText(chunk, lines)) && !text.initials.has(chunk.lines[0] as number) && isHeading(chunk.lines.map((line) => lines[line] as Line), {
      before: before === undefined ? null : lines[before[before.length - 1] as number] as Line,
      afterInterruption: chunk.after === 'interruption', next: nextLine(chunks[i + 1], lines), width: shape.width });
  });
  const goesOnBelow = headingGoesOn(chunks.flatMap((chunk, i) => (headings[i] === true ? chunk.lines.map((line) => lines[line] as Line) : [])), [...reading.pages.furniture].flatMap(([i, kind]) => (kind === 'running-head' ? [(lines[i] as Line).text] : [])));
  const blocks: { kind: BlockKind; lines: number[] }[] = [];
  chunks.forEach((chunk, i) => {
    const last = blocks[blocks.length - 1];
    const heads = headings[i] === true;
    // *Review by Ann Lee, University of*, an empty line, *Tromsø*
    const isRest = last !== undefined && (heads ? last.kind === 'heading' && goesOnBelow(lines[last.lines.at(-1) as number] as Line, lines[chunk.lines[0] as number] as Line, chunk.after === 'line') : headings[i - 1] !== true && goesOn(last.lines, chunk, text));
    if (isRest) last.lines.push(...chunk.lines);
    else blocks.push({ kind: heads ? 'heading' : 'paragraph', lines: [...chunk.lines] });
  });
  const margin = usualIndent(text);
  return blocks.map((block) => (block.kind === 'paragraph' && setIn(block.lines, text, margin) ? { kind: 'quotation', lines: block.lines } : block));
}

const firstText = (chunk: Chunk | undefined, lines: readonly Line[]): string => (chunk === undefined ? '' : (lines[chunk.lines[0] as number] as Line).text);

/** The first line of a chunk that follows on the same page. */
const nextLine = (chunk: Chunk | undefined, lines: readonly Line[]): Line | null => (chunk === undefined || chunk.after === 'interruption' ? null : lines[chunk.lines[0] as number] as Line);

/** The indent that most lines of the text have. */
function usualIndent({ lines, isText }: TextLines): number {
  const counts = new Map<number, number>();
  lines.forEach((line, i) => { if (isText(i)) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1); });
  let usual = 0;
  for (const [indent, count] of counts) if (count > (counts.get(usual) ?? 0)) usual = indent;
  return usual;
}

/** Do all lines of a block stand further in than the text, as those of a quotation do? */
const setIn = (block: readonly number[], { lines, initials }: TextLines, margin: number): boolean =>
  block.length > 1 && !initials.has(block[0] as number) && block.every((i) => (lines[i] as Line).indent >= margin + SET_IN);

function cutChunks(text: TextLines): Chunk[] {
  const { lines, reading, isText, letters } = text;
  const chunks: Chunk[] = [];
  let after: Chunk['after'] = 'blank';
  let open: number[] | null = null;
  let listing = false;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line) || letters.has(i)) { open = null; if (after !== 'interruption') after = 'blank'; continue; }
    if (!isText(i)) { open = null; after = 'interruption'; continue; }
    if (reading.pages.starts.has(i)) { open = null; after = 'interruption'; }
    const list = isListHeading(line.text);
    const alone = isNotesHeading(line.text) || list && (after !== 'line' || opensEntry(lines[i + 1]?.text ?? ''));
    if (alone) listing = list;
    if (open !== null && !alone && !(listing && reading.wrapped ? beginsEntry(lines[open[0] as number] as Line, lines[i - 1] as Line, line) : beginsParagraph(text, i, open))) open.push(i);
    else chunks.push({ lines: (open = [i]), after, entry: listing && !alone && opensEntry(line.text) });
    if (alone) open = null;
    after = 'line';
  }
  return chunks;
}

/** Does a chunk go on with the paragraph before it? */
function goesOn(before: readonly number[], chunk: Chunk, { lines, reading, shape, initials }: TextLines): boolean {
  const lastLine = before[before.length - 1] as number;
  const last = lines[lastLine] as Line;
  const first = lines[chunk.lines[0] as number] as Line;
  if (initials.has(lastLine)) return true;
  if (initials.has(chunk.lines[0] as number)) return false;
  if (chunk.after === 'blank' && !endsSentence(last.text) && before.length <= DEEPEST_CAPITAL && initials.has(before[0] as number)) return true;
  const closed = endsSentence(last.text);
  const lower = /^\p{Ll}/u.test(first.text);
  const full = !endsEarly(lines, lastLine, chunk.lines[0] as number, shape);
  if (chunk.after === 'interruption') {
    // a heading, or a signature, above the page's end
    const above = lines[before[before.length - 2] ?? -1];
    const short = (line: Line): boolean => line.text.length < reading.width * STANDS_ALONE;
    if (!closed && !lower && !isRestOfLine(lines, lastLine, first, shape) && (above === undefined && namesAuthor(last.text) || short(last) && (headsAlone(last.text) || last.text.includes('@')) && (above === undefined || short(above) || endsSentence(above.text)))) return false;
    if (!closed) return !/:$/u.test(last.text) || lower;
    if (SPEAKER.test(first.text)) return false;
    if (reading.page.paragraphs === 'indent') return full && !indented(chunk, lines);
    return reach(last, first, shape) >= shape.room * OVER_PAGES && full && first.indent <= 1;
  }
  if (chunk.after !== 'blank' || closed) return false;
  if (/\p{L}[-\u00ad]$|\d[–—-]$/u.test(last.text)) return lower || /^\d/u.test(first.text) || /\d[–—-]$|[-\u00ad]$/u.test(last.text);
  return (lower && !/[:;]$/u.test(last.text)) || leadsOn(last.text) || cjkBroken(last.text, first.text)
    || (full && !/[:;]$/u.test(last.text) && (reading.page.kind === 'scan' ? shape.lengthOf(last) > shape.width * 0.7 : shape.lengthOf(last) > shape.width * WELL_FILLED && !capitalised(last.text)));
}

/** So long a line that ends within a sentence is no heading, and no entry. */
const LONG_LINE = 80, IN_SENTENCE = /[\s,]\p{Ll}+$/u;

/** Does a line go on with the block above: over what interrupts the page, or below a long line that ends within a sentence? A quotation and an entry of a list stand by themselves. */
function runsOn(above: LineBlock, chunk: Chunk, kind: BlockKind, lines: readonly Line[]): boolean {
  if (above.kind === 'list-item' || kind === 'quotation' || !/^\p{Ll}/u.test(firstText(chunk, lines))) return false;
  const { text } = lines[above.lines.at(-1) as number] as Line;
  return endsOpen(text) && (text.length > LONG_LINE && IN_SENTENCE.test(text.slice(-LONG_LINE)) || chunk.after === 'interruption' && above.kind === 'paragraph');
}

/** Where a line is a paragraph, only one that was cut in two has several. */
function plainBlocks(chunks: readonly Chunk[], lines: readonly Line[]): LineBlock[] {
  const blocks: { kind: BlockKind; lines: number[] }[] = [];
  chunks.forEach((chunk, i) => {
    const text = firstText(chunk, lines), next = chunks[i + 1], last = blocks[blocks.length - 1];
    const kind = plainKind(text, firstText(chunks[i - 1], lines), next === undefined ? null : firstText(next, lines));
    if (last !== undefined && runsOn(last, chunk, kind, lines)) { last.lines.push(...chunk.lines); last.kind = 'paragraph'; }
    else blocks.push({ kind, lines: [...chunk.lines] });
  });
  return blocks;
}

/** Does the first line of a chunk stand further in than the second? */
function indented(chunk: Chunk, lines: readonly Line[]): boolean {
  const [first, second] = chunk.lines.map((i) => lines[i] as Line);
  return first !== undefined && second !== undefined && first.indent >= second.indent + 2;
}

const cjkBroken = (before: string, after: string): boolean => /[\u3400-\u9fff]$/u.test(before) && /^[\u3400-\u9fff]/u.test(after);
