import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import { mayHoldColumns } from './columns-in-turn.js';
import { fullWidth, type PageReading } from './know-page.js';
import { endnoteZone, endsNotes, opensWithNumber } from './endnote-zone.js';
import { isListHeading } from './entries.js';
import { isNotesHeading } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import { pageRanges } from './pages.js';
import { linkedNotes, transcribedNotes } from './linked-notes.js';
import { noteExtents } from './note-extents.js';
import { apparatus, type ExtentSearch } from './note-likeness.js';
import { findNoteStarts, type NoteSearch } from './note-starts.js';
import type { NoteStart } from './read-note-start.js';
import type { Marker } from './markers.js';
import { LABEL, unnumberedNotes } from './unnumbered-notes.js';
import { CLOSED } from './sentence-end.js';
import { misreadEndnotes, misreadMarkers } from './scan-endnotes.js';
import type { ScanNotes } from './scan-notes.js';

/** A note's body: its number and its lines. `numberStart`, `numberEnd` and `textStart` count in the text. */
export interface NoteBody {
  readonly marker: string;
  /** What a letter or a sign counts. */
  readonly number?: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly textStart: number;
  readonly lines: readonly number[];
  /** It stands in a section of notes, not at the foot of a page. */
  readonly endnote: boolean;
}

const FEWEST_ON_PAGE = 3;

/** The bodies of the notes with numbers. `markers`: those of a scan, which are found together with the bodies; null elsewhere. */
export interface NumberedBodies {
  readonly bodies: readonly NoteBody[];
  readonly markers: readonly Marker[] | null;
}

/** Tells the bodies of notes from text: by their numbers as a series, by rules, by the foot of the page, by a heading. `signsAt`: the signs of markers by line. */
export function findNoteBodies(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, signsAt: readonly (readonly MarkerSign[])[], scanned: ScanNotes | null): NumberedBodies {
  const zone = endnoteZone(lines, furniture, signsAt, reading.wrapped ? lines.length : signsAt.findLastIndex((own) => own.some(({ at, shape }) => at > 0 && shape >= 1)), scanned !== null);
  const linked = transcribedNotes(lines) ?? (reading.wrapped ? null : linkedNotes(lines, signsAt.flat()));
  for (const i of linked?.lines ?? []) zone.add(i);
  const signs = signsAt.flatMap((own, i) => (furniture.has(i) || zone.has(i) ? [] : own));
  const unnumbered = linked === null ? [] : linked.starts.length > 0 ? linked.starts : withoutNumbers(lines, furniture, signs);
  for (const { line } of unnumbered) zone.add(line);
  const { starts, markers, textFrom } = unnumbered.length > 0 ? { starts: unnumbered, markers: null, textFrom: new Set<number>() } : scanned !== null && zone.size === 0 ? scanned : { ...endnotesOf({ lines, reading, furniture, signs, zone }, scanned !== null), textFrom: new Set<number>() };
  if (starts.length === 0) return { bodies: [], markers: null };
  for (const i of pagesOfNotes(lines, reading, furniture, starts.filter(({ line }) => !zone.has(line)))) zone.add(i);
  const shapes = shapesOf(lines, reading, furniture, starts);
  const extents = noteExtents({ lines, reading, furniture, zone, textFrom, signsAt, ...shapes, inColumns: mayHoldColumns(lines, reading) }, starts);
  const bodies = starts.map((start, k) => ({
    marker: start.roman ?? String(start.number), number: start.number, numberStart: start.numberStart, numberEnd: start.numberEnd, textStart: start.textStart,
    lines: extents[k] as number[], endnote: zone.has(start.line) }));
  return { bodies, markers };
}

/** The notes of a series, and in a scan under a heading those that were misread and their markers too. */
function endnotesOf(search: NoteSearch, isScan: boolean): { starts: readonly NoteStart[]; markers: readonly Marker[] | null } {
  const series = findNoteStarts(search), { zone } = search;
  if (!isScan || !series.every(({ line }) => zone.has(line))) return { starts: series, markers: null };
  const starts = misreadEndnotes(search, zone, series);
  return { starts, markers: misreadMarkers(search, zone, starts) };
}

/** The notes under a heading, where no number stands before them. */
function withoutNumbers(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, signs: readonly MarkerSign[]): NoteStart[] {
  const notes = lines.findLastIndex(({ text }) => isNotesHeading(text)), heading = notes === -1 ? lines.findLastIndex(({ text }) => isListHeading(text)) : notes;
  const labelled = lines.findLastIndex(({ text }) => LABEL.exec(text)?.[1] === '1') - 1;
  if (labelled > heading) return unnumberedNotes(lines, labelled, furniture, signs, endsNotes);
  return heading === -1 || opensWithNumber(lines[nextPrinted(lines, heading)]?.text ?? '') ? [] : unnumberedNotes(lines, heading, furniture, signs, endsNotes);
}

/** Pages that hold nothing but notes: a note that is unfinished at their end goes on at the head of the next. */
function pagesOfNotes(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, starts: readonly NoteStart[]): number[] {
  const { pages } = reading;
  if (!pages.known) return [];
  const byPage = new Map<number, NoteStart[]>();
  for (const start of starts) append(byPage, pages.lastLine[start.line] as number, start);
  const found: number[] = [];
  for (const [first, last] of pageRanges(pages)) {
    const own = byPage.get(last) ?? [];
    let above = 0;
    for (let i = first; i < (own[0]?.line ?? first); i += 1) if (!isBlank(lines[i] as Line) && !furniture.has(i)) above += 1;
    // a heading of notes below a note has text above it
    if (own.length >= FEWEST_ON_PAGE && above <= 2 && !lines.slice(own[0]?.line, last).some(({ text }) => isNotesHeading(text))) for (let i = own[0]?.line ?? last + 1; i <= last; i += 1) found.push(i);
  }
  return found;
}

/** The lengths of full lines of text and of notes, and how many figures they have. */
export function shapesOf(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, starts: readonly { readonly line: number }[]): Pick<ExtentSearch, 'noteApparatus' | 'noteWidth' | 'textApparatus' | 'textWidth'> {
  const inNote = new Set<number>();
  const sure = new Set<number>();
  starts.forEach((start, k) => {
    const end = Math.min((starts[k + 1]?.line ?? lines.length) - 1, reading.pages.known ? (reading.pages.lastLine[start.line] as number) : start.line + 3);
    let open = true;
    for (let i = start.line; i <= end; i += 1) {
      inNote.add(i);
      // behind a closed sentence text may follow
      if (open) sure.add(i);
      open &&= !CLOSED.test((lines[i] as Line).text);
    }
  });
  const printed = lines.map((line, i) => ({ line, i })).filter(({ line, i }) => !isBlank(line) && !furniture.has(i));
  const text = aboveRests(printed.map(({ i }) => i), inNote, reading.pages.known).map((i) => lines[i] as Line);
  const notes = printed.filter(({ i }) => sure.has(i)).map(({ line }) => line);
  const mean = (own: readonly Line[]): number => own.reduce((sum, line) => sum + apparatus(line.text), 0) / Math.max(1, own.length);
  return { textWidth: fullWidth(text), noteWidth: fullWidth(notes), textApparatus: mean(text), noteApparatus: mean(notes) };
}

/** The lines of the text. Between it and the first note of a page stands what is left of a note of the page before, so that of a known page only the upper half is sure. */
function aboveRests(printed: readonly number[], inNote: ReadonlySet<number>, known: boolean): number[] {
  const text: number[] = [];
  let run: number[] = [];
  for (const i of printed) {
    if (!inNote.has(i)) { run.push(i); continue; }
    text.push(...(known ? run.slice(0, Math.ceil(run.length / 2)) : run));
    run = [];
  }
  return [...text, ...run];
}
