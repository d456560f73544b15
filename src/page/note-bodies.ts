import type { FurnitureKind } from '../records/document.js';
import { append } from '../text/lists.js';
import { mayHoldColumns } from './columns-in-turn.js';
import { fullWidth, type PageReading } from './know-page.js';
import { isListHeading } from './entries.js';
import { headsAlone, isNotesHeading, leadsOn, namesAuthor } from './headings.js';
import { plainRoman } from '../text/roman.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import { pageRanges } from './pages.js';
import { linkedNotes, transcribedNotes } from './linked-notes.js';
import { noteExtents } from './note-extents.js';
import { findNoteStarts } from './note-starts.js';
import type { NoteStart } from './read-note-start.js';
import type { Marker } from './markers.js';
import { unnumberedNotes } from './unnumbered-notes.js';
import { CLOSED } from './sentence-end.js';
import { scanNotes } from './scan-notes.js';

/** A note's body: its number and its lines. `numberStart`, `numberEnd` and `textStart` count in the text. */
export interface NoteBody {
  readonly marker: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly textStart: number;
  readonly lines: readonly number[];
  /** It stands in a section of notes, not at the foot of a page. */
  readonly endnote: boolean;
}

const AFTER_NOTES = /^(?:acknowledge?ments|(?:about the |notes on (?:the )?)?(?:authors?|contributors?)|auteurs?|index|sources|quellen|danksagung)\s*:?$|^(?:if there is additional discussion of this|(?:suggested )?citation:|(?:empfohlene )?zitierweise|zitation\P{L}|this work is licensed)/iu;
const NUMBERED = /^(?:\[\[?\^?|[(（])?\d{1,3}|^[\u2460-\u2473]|^\[[ivxl]{1,7}\]/u;
const FIRST = /^(?:\[\[?\^?|[(（])?1(?!\d)|^\u2460|^\[i\]/u;
/** Behind the notes of a chapter the next begins. */
const CHAPTER = /^(?:chapter|book|part|kapitel|chapitre|глава) [ivxlc\d]{1,7}\b/iu;
const THIRD = 3;
const RULE = /^[_\u2500\u2014-]{3,}$/u;
const LONGEST_PART = 60;
const FEWEST_ON_PAGE = 3;

/** The bodies of the notes with numbers. `markers`: those of a scan, which are found together with the bodies; null elsewhere. */
export interface NumberedBodies {
  readonly bodies: readonly NoteBody[];
  readonly markers: readonly Marker[] | null;
}

/** Tells the bodies of notes from text: by their numbers as a series, by rules, by the foot of the page, by a heading. `signsAt`: the signs of markers by line. */
export function findNoteBodies(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, signsAt: readonly (readonly MarkerSign[])[]): NumberedBodies {
  const zone = endnoteZone(lines, furniture, signsAt, reading.wrapped ? lines.length : signsAt.findLastIndex((own) => own.some(({ at, shape }) => at > 0 && shape >= 1)));
  const linked = transcribedNotes(lines) ?? (reading.wrapped ? null : linkedNotes(lines, signsAt.flat()));
  for (const i of linked?.lines ?? []) zone.add(i);
  const signs = signsAt.flatMap((own, i) => (furniture.has(i) || zone.has(i) ? [] : own));
  const unnumbered = linked === null ? [] : linked.starts.length > 0 ? linked.starts : withoutNumbers(lines, furniture, signs);
  for (const { line } of unnumbered) zone.add(line);
  const { starts, markers, textFrom } = unnumbered.length > 0 ? { starts: unnumbered, markers: null, textFrom: new Set<number>() } : reading.page.kind === 'scan' && zone.size === 0 ? scanNotes({ lines, reading, furniture }) : { starts: findNoteStarts({ lines, reading, furniture, signs, zone }), markers: null, textFrom: new Set<number>() };
  if (starts.length === 0) return { bodies: [], markers: null };
  for (const i of pagesOfNotes(lines, reading, furniture, starts.filter(({ line }) => !zone.has(line)))) zone.add(i);
  const { textWidth, noteWidth } = widths(lines, reading, furniture, starts);
  const extents = noteExtents({ lines, reading, furniture, zone, textFrom, signsAt, textWidth, noteWidth, inColumns: mayHoldColumns(lines, reading) }, starts);
  const bodies = starts.map((start, k) => ({
    marker: start.roman ?? String(start.number), numberStart: start.numberStart, numberEnd: start.numberEnd, textStart: start.textStart,
    lines: extents[k] as number[], endnote: zone.has(start.line) }));
  return { bodies, markers };
}

/** The lines of sections of notes: from their heading on, or from a rule or a converter's *[^1]:* behind the last marker. */
function endnoteZone(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, signsAt: readonly (readonly MarkerSign[])[], lastMarked: number): Set<number> {
  const zone = new Set<number>();
  const over = new Set<number>();
  const marked = new Set<number>();
  let above = -1, from = 0;
  lines.forEach(({ text }, i) => {
    for (const { number, at, shape } of signsAt[i] ?? []) if (at > 0 && shape >= 1) marked.add(number);
    if (!isNotesHeading(text)) return;
    const next = lines[nextPrinted(lines, i)]?.text ?? '', first = FIRST.test(next) ? 1 : numberOf(next);
    // notes that count on have their markers between the headings; a page of notes may repeat its heading
    if (first !== 1 && (above === -1 || first <= from || !marked.has(first))) return;
    if (above !== -1) over.add(firstBehind(lines, furniture, above, i, from - 1));
    above = i;
    from = first;
    marked.clear();
  });
  const last = above === -1 ? -1 : firstBehind(lines, furniture, above, lines.length, from - 1);
  if (CHAPTER.test(lines[last]?.text ?? '') && !lines.slice(last).some(({ text }) => FIRST.test(text))) over.add(last);
  const next = above === -1 ? -1 : headingBehind(lines, furniture, above);
  if (next !== -1) over.add(next);
  const roman = romanNotes(lines);
  let inside = false;
  lines.forEach((line, i) => {
    if (i === roman) inside = true;
    if (isNotesHeading(line.text)) { inside = opensNotes(lines, i); return; }
    if (over.has(i)) inside = false;
    if (i > lastMarked && !inside && (line.text.startsWith('[^1]:') || RULE.test(line.text) && FIRST.test(lines[nextPrinted(lines, i)]?.text ?? ''))) inside = true;
    if (AFTER_NOTES.test(line.text) || isListHeading(line.text)) inside = false;
    if (inside) zone.add(i);
  });
  return zone;
}

/** The line from which notes count *i*, *ii*, *iii* to the end, as a word processor prints endnotes without a heading; -1 where none do. */
function romanNotes(lines: readonly Line[]): number {
  let from = -1, number = 0;
  lines.forEach(({ text }, i) => {
    const value = plainRoman(text);
    if (value === 1) from = i;
    if (value === 1 || value === number + 1) number = value;
  });
  return number < THIRD ? -1 : from;
}

const numberOf = (text: string): number => Number(/^(?:\[\^?|[(（])?(\d{1,3})[.)）\]]*\s*\P{Ll}/u.exec(text)?.[1]);

/** Where the text goes on behind the notes of one of several contributions: below the last of their numbers, the first line without one behind a closed note and an empty line, or a heading. */
function firstBehind(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, heading: number, next: number, count: number): number {
  let number = count;
  let behind = next;
  let above = heading;
  for (let i = heading + 1; i < next; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line) || furniture.has(i)) continue;
    const begins = CLOSED.test((lines[above] as Line).text) && !/^[\d\p{Ll}]/u.test(line.text) && (isBlank(lines[i - 1] as Line) || namesAuthor(line.text) || line.text.length < LONGEST_PART && headsAlone(line.text));
    if (numberOf(line.text) === number + 1) { number += 1; behind = next; } else if (behind === next && begins) behind = i;
    above = i;
  }
  return behind;
}

/** The heading of the next chapter behind the last notes, which has none itself: prose follows it, and no number begins a line. */
function headingBehind(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, heading: number): number {
  const printed = (i: number): boolean => !isBlank(lines[i] as Line) && !furniture.has(i);
  let last = lines.length - 1;
  while (last > heading && !(printed(last) && NUMBERED_NOTE.test((lines[last] as Line).text))) last -= 1;
  let before = last, found = -1, prose = 0;
  for (let i = last + 1; i < lines.length; i += 1) {
    if (!printed(i)) continue;
    const { text } = lines[i] as Line;
    const title = leadsOn(text) ? `${text} ${lines[nextPrinted(lines, i)]?.text ?? ''}` : text;
    if (found === -1 && before !== heading && CLOSED.test((lines[before] as Line).text) && text.length < LONGEST_PART && headsAlone(title) && !/^\d/u.test(text)) found = i;
    if (found !== -1 && text.length > LONGEST_PART * 0.6) prose += 1;
    before = i;
  }
  return prose < FEWEST_OF_PROSE ? -1 : found;
}
const NUMBERED_NOTE = /^[[(]?\d{1,3}(?:[.)\]] ?|\s)\P{Ll}/u, FEWEST_OF_PROSE = 40;

/** Does a note follow a heading, or the name of the chapter whose notes begin with the first: *Notes to Chapter 1*? */
function opensNotes(lines: readonly Line[], heading: number): boolean {
  const next = nextPrinted(lines, heading);
  const text = lines[next]?.text ?? '';
  return NUMBERED.test(text) || /^[*†]/u.test(text) && FIRST.test(lines[nextPrinted(lines, next)]?.text ?? '') || plainRoman(text) === 1 || text.length < LONGEST_PART && !CLOSED.test(text) && FIRST.test(lines[nextPrinted(lines, next)]?.text ?? '');
}

/** The notes under a heading, where no number stands before them. */
function withoutNumbers(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, signs: readonly MarkerSign[]): NoteStart[] {
  const heading = lines.findLastIndex(({ text }) => isNotesHeading(text));
  return heading === -1 || NUMBERED.test(lines[nextPrinted(lines, heading)]?.text ?? '') ? [] : unnumberedNotes(lines, heading, furniture, signs, (text) => AFTER_NOTES.test(text) || isListHeading(text));
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

/** The lengths of full lines of text and of notes. */
function widths(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, starts: readonly NoteStart[]): { textWidth: number; noteWidth: number } {
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
  return {
    textWidth: fullWidth(aboveRests(printed.map(({ i }) => i), inNote, reading.pages.known).map((i) => lines[i] as Line)),
    noteWidth: fullWidth(printed.filter(({ i }) => sure.has(i)).map(({ line }) => line)),
  };
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
