import type { BlockKind } from '../records/document.js';
import { isBlank, type Line } from './line.js';
import type { PageReading } from './know-page.js';
import { isNotesHeading } from './note-bodies.js';

/** Lines of one block, in the order of the text. */
export interface LineBlock {
  readonly kind: BlockKind;
  readonly lines: readonly number[];
}

const ENDS_SENTENCE = /[.!?…]["”’'»)\]]*\d{0,3}$|[.!?]\)?["”’]?\s?\d{0,3}$/u;
const FULL = 0.85;
const ROOM = 0.85;

interface Chunk {
  readonly lines: number[];
  /** What stands before it: the line above, an empty line, or a page's end and what is printed there. */
  readonly after: 'blank' | 'interruption' | 'line';
}

/** Groups the lines of the running text into paragraphs and headings, across page ends and false empty lines. */
export function groupParagraphs(lines: readonly Line[], reading: PageReading, isText: (line: number) => boolean): LineBlock[] {
  const chunks = cutChunks(lines, reading, isText);
  if (!reading.wrapped) return chunks.map((chunk, i) => ({ kind: plainKind(chunks, i, lines), lines: chunk.lines }));
  const headings = chunks.map((_, i) => isHeading(chunks, i, lines, reading));
  const blocks: { kind: BlockKind; lines: number[] }[] = [];
  chunks.forEach((chunk, i) => {
    const last = blocks[blocks.length - 1];
    if (headings[i] === true) blocks.push({ kind: 'heading', lines: [...chunk.lines] });
    else if (last !== undefined && headings[i - 1] !== true && goesOn(last.lines, chunk, lines, reading)) last.lines.push(...chunk.lines);
    else blocks.push({ kind: 'paragraph', lines: [...chunk.lines] });
  });
  return blocks;
}

function cutChunks(lines: readonly Line[], reading: PageReading, isText: (line: number) => boolean): Chunk[] {
  const chunks: Chunk[] = [];
  let after: Chunk['after'] = 'blank';
  let open: number[] | null = null;
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) { open = null; if (after !== 'interruption') after = 'blank'; continue; }
    if (!isText(i)) { open = null; after = 'interruption'; continue; }
    if (reading.pageStarts.has(i)) { open = null; after = 'interruption'; }
    const alone = isNotesHeading(line.text);
    if (open !== null && !alone && !beginsParagraph(line, lines[i - 1] as Line, reading, open.length === 1)) open.push(i);
    else chunks.push({ lines: (open = [i]), after });
    if (alone) open = null;
    after = 'line';
  }
  return chunks;
}

/** Does a line begin a paragraph although no empty line stands before it? */
function beginsParagraph(line: Line, before: Line, reading: PageReading, first: boolean): boolean {
  if (!reading.wrapped) return true;
  const closed = ENDS_SENTENCE.test(before.text);
  if (endedEarly(before, line, reading.width)) {
    if (closed) return /^[\p{Lu}\d“"‘(]/u.test(line.text);
    if (first && before.text.length < reading.width * 0.75 && headsAlone(before.text) && !NAMES_AUTHOR.test(before.text)) return true;
  }
  return reading.page.paragraphs === 'indent' && line.indent >= before.indent + 2 && line.indent <= 16 && (closed || before.text.length < reading.width * FULL);
}

/** A line that ends although the next word would have had room on it was ended on purpose. */
const endedEarly = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + (next.text.split(' ', 1)[0] as string).length < width * ROOM;

/** *Review by NAME, AFFILIATION*: such a heading is often too long for its line. */
const NAMES_AUTHOR = /^(?:\p{L}+[’']?s? ){1,3}by \p{Lu}[^,]{3,60}, /u;

const headsAlone = (text: string): boolean => /^\p{Lu}/u.test(text) && !/[.,;:…-]["”’]?$/u.test(text) && capitalised(text);

function isHeading(chunks: readonly Chunk[], i: number, lines: readonly Line[], reading: PageReading): boolean {
  const chunk = chunks[i] as Chunk;
  const next = chunks[i + 1];
  if (isNotesHeading((lines[chunk.lines[0] as number] as Line).text)) return true;
  if (chunk.lines.length > 3 || next === undefined || next.after === 'interruption') return false;
  const text = chunk.lines.map((line) => (lines[line] as Line).text).join(' ');
  if (!/^[\p{Lu}\d“"‘]/u.test(text) || /[.;,…-]["”’]?$/u.test(text) || text.length > 230) return false;
  if (text.endsWith(':') && text.split(' ').length > 4) return false;
  const before = chunks[i - 1];
  if (before !== undefined && !/[.!?:…”’")\]]\d{0,3}$/u.test((lines[before.lines[before.lines.length - 1] as number] as Line).text) && chunk.after === 'interruption' && !capitalised(text)) return false;
  const lastLine = lines[chunk.lines[chunk.lines.length - 1] as number] as Line;
  if (lastLine.text.length > reading.width * 0.9) return false;
  return text.length <= 50 && chunk.lines.length === 1 ? true : capitalised(text);
}

/** Are most of the longer words capitalised, as in a heading? */
function capitalised(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}

/** Does a chunk go on with the paragraph before it? */
function goesOn(before: readonly number[], chunk: Chunk, lines: readonly Line[], reading: PageReading): boolean {
  const last = lines[before[before.length - 1] as number] as Line;
  const first = lines[chunk.lines[0] as number] as Line;
  const closed = ENDS_SENTENCE.test(last.text);
  const lower = /^\p{Ll}/u.test(first.text);
  if (chunk.after === 'interruption') {
    if (!closed) return !/:$/u.test(last.text) || lower;
    return last.text.length >= reading.width * FULL && first.indent <= 1;
  }
  if (chunk.after === 'blank') return (!closed && lower && !/[:;]$/u.test(last.text)) || (!closed && cjkBroken(last.text, first.text));
  return false;
}

const cjkBroken = (before: string, after: string): boolean => /[\u3400-\u9fff]$/u.test(before) && /^[\u3400-\u9fff]/u.test(after);

function plainKind(chunks: readonly Chunk[], i: number, lines: readonly Line[]): BlockKind {
  const text = (lines[(chunks[i] as Chunk).lines[0] as number] as Line).text;
  const before = i > 0 ? (lines[(chunks[i - 1] as Chunk).lines[0] as number] as Line).text : '';
  if (isNotesHeading(text)) return 'heading';
  if (text.length <= 120 && /^[\p{Lu}\d“"‘]/u.test(text) && !/[.;,!…]["”’)]?$|:$/u.test(text) && chunks[i + 1] !== undefined) return 'heading';
  if (text.length <= 60 && text.endsWith(':') && i + 1 < chunks.length && /^\p{Lu}/u.test(text) && capitalised(text)) return 'heading';
  const sourced = /\d\)\.?$/u.test(text.slice(-3)) && /\([^()]{3,80}\d\)\.?$|[^()]{3,60}\d\)\.$/u.test(text.slice(-90));
  if (/:$/u.test(before) && !/^["“]/u.test(text) && (sourced || /^\p{Ll}/u.test(text))) return 'quotation';
  if (/^[•▪‣*–-]\s/u.test(text)) return 'list-item';
  return 'paragraph';
}
