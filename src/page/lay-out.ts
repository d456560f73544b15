import { isSpace, unitAt } from '../text/letters.js';
import { evidenceBehind } from '../clean/clean.js';
import type { Evidence, Lexicon } from '../clean/evidence.js';
import type { FurnitureKind, Page } from '../records/document.js';
import type { Diagnostic, Span } from '../text/span.js';
import { originOfSpan, toSource } from '../text/origin.js';
import { type Traced, value } from '../text/traced.js';
import { assembleLines, ODD_SPACE } from './assemble.js';
import { untangleColumns } from './columns.js';
import { columnsInTurn } from './columns-in-turn.js';
import { breaksWords } from './breaks-words.js';
import { cutInitials, findDropCapitals } from './drop-capitals.js';
import type { Joining } from './join-lines.js';
import { initialsInPlace } from './initials-amid.js';
import { withoutDumpedLinks } from './dumped-links.js';
import { closeFilledLines } from './filled-lines.js';
import { closeInlineBreaks } from './inline-breaks.js';
import { knowPage, type PageOptions } from './know-page.js';
import { flowOf, type LaidBlock } from './flow-of.js';
import { isBlank, type Line } from './line.js';
import { withoutLineNumbers } from './line-numbers.js';
import { lostCapitals } from './lost-capitals.js';
import { isTranscribed } from './linked-notes.js';
import { withPlainMarkers } from './marked-up.js';
import { markerSigns } from './marker-signs.js';
import { findMarkers, type Marker } from './markers.js';
import type { NoteBody } from './note-bodies.js';
import { groupParagraphs } from './paragraphs.js';
import { partFusedNumbers } from './fused-numbers.js';
import { withIbid } from './misread-ibid.js';
import { placeNoteNumbers } from './note-numbers.js';
import { partPageMarks } from './page-marks.js';
import { pageNotes } from './page-notes.js';
import { partParagraphNumbers } from './paragraph-numbers.js';
import { roundSigns } from './round-signs.js';
import { partRunOnHeads } from './run-on-heads.js';
import { partRunOnNotes } from './run-on-notes.js';
import { closeSpacedLines } from './spaced-lines.js';
import { textShape } from './text-shape.js';
import { readPages } from './wide-gaps.js';
import { withoutBackLink, withoutCellBars, withoutEditLinks, withoutPrintedPages, withoutSearchLinks } from './web-links.js';

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
  /** Where in the source the last printed sign before it ends. */
  readonly behind: number;
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

/** What a caller may know better than the page tells. */
export interface LayOutOptions {
  /** Is it a word? Decides where the document's own words are silent. */
  readonly lexicon?: Lexicon | undefined;
  readonly page?: PageOptions | undefined;
}

/** From page to flow: what is the page's is told from what is the work's, and the work's is joined again. */
export function layOut(cleaned: Traced, options: LayOutOptions = {}): Layout {
  const { text: undumped, marks: dumped } = withoutDumpedLinks(closeFilledLines(cleaned));
  const { text: unpaged, marks: printedPages } = withoutPrintedPages(undumped);
  const { text: unlinked, marks: links } = withoutSearchLinks(withoutEditLinks(withoutCellBars(withPlainMarkers(unpaged))));
  const asGiven = readPages(value(unlinked));
  let parted = unlinked, extracted = asGiven;
  const evidence = evidenceBehind(cleaned, options.lexicon);
  for (const part of [withoutLineNumbers, closeInlineBreaks, partPageMarks, partRunOnHeads, partRunOnNotes, initialsInPlace]) {
    const next = part(parted, extracted, evidence);
    if (next !== parted) extracted = readPages(value(next));
    parted = next;
  }
  const close = closeSpacedLines(parted, extracted);
  const asExtracted = close === parted ? extracted : readPages(value(close));
  const { text: inOrder, ...columns } = untangleColumns(close, options.page?.columns, asExtracted);
  const inPages = asExtracted.some((line) => line.afterFormFeed) || inOrder !== close;
  const text = inPages ? withNumbersInPlace(inOrder, inOrder === close ? asExtracted : readPages(value(inOrder)), evidence) : partParagraphNumbers(inOrder, asExtracted);
  const read = value(text);
  const lines = cutInitials(text === close ? asExtracted : readPages(read), evidence);
  const known = knowPage(lines, read, options.page);
  const { furniture } = known.pages;
  const round = roundSigns(lines, known, furniture);
  const signsAt = lines.map((line, i) => [...markerSigns(line, i), ...round.get(i) ?? []]);
  const { reading, bodies: numbered, markers: scanned, symbols: { bodies, markers: symbols } } = pageNotes(lines, known, furniture, signsAt);
  const inNote = new Set(bodies.flatMap((body) => body.lines));
  const printed = (i: number): boolean => !isBlank(lines[i] as Line) && !furniture.has(i) && !inNote.has(i);
  const inColumns = options.page?.columns === undefined ? columns.columns === 2 || columnsInTurn({ lines, reading, isText: printed, isNote: (i) => inNote.has(i) }) : options.page.columns === 2;
  const shape = textShape(lines, printed);
  const none: ReadonlySet<number> = new Set();
  // a note between two paragraphs, where no page ends
  const aside = bodies.filter((body) => isTranscribed((lines[body.lines[0] as number] as Line).text)).flatMap((body) => body.lines);
  const rough = groupParagraphs({ lines, reading, shape, isText: printed, initials: none, letters: new Set(aside) });
  const headings = new Set(rough.filter((block) => block.kind === 'heading').flatMap((block) => block.lines));
  const large = findDropCapitals(lines, reading, printed, (i) => headings.has(i), evidence);
  const lostAt = lostCapitals(lines, large.flatMap(({ letter, word }) => (letter === null ? [word] : [])), evidence, read);
  const capitals = large.filter(({ certain, word }) => certain || lostAt.has(word));
  const letters = new Set([...aside, ...capitals.flatMap(({ letter }) => (letter === null ? [] : [letter]))]);
  const isText = (i: number): boolean => printed(i) && !letters.has(i);
  const initials = new Set(capitals.map(({ word }) => word));
  const grouped = capitals.length === 0 ? rough : groupParagraphs({ lines, reading, shape, isText, initials, letters });
  const markers = [...(scanned?.filter(({ line }) => isText(line)) ?? findMarkers(lines, isText, numbered, reading, signsAt)), ...symbols].sort((a, b) => a.start - b.start);
  const ends = endsOfPrint(read, markers);
  const words = { evidence, breaksWords: breaksWords(lines, printed, shape), oddSpaces: ODD_SPACE.test(read) };
  const notesJoining = { ...words, shape: textShape(lines, (i) => inNote.has(i)) };
  const { flow, blocks } = flowOf(text, lines, grouped, { capitals, lostAt }, markers, { ...words, shape });
  return {
    flow, blocks, page: { ...reading.page, columns: inColumns ? 2 : 1 },
    notes: bodies.map((body) => noteOf(text, lines, body, notesJoining, reading.page.kind === 'scan')),
    markers: markers.map(({ marker, start, end }, m) => ({ marker, place: start, origin: originOfSpan(text, start, end), behind: toSource(text, ends[m] as number, 'before') ?? 0 })),
    furniture: [...[...furniture].sort((a, b) => a[0] - b[0]).map(([i, kind]) => ({ kind, origin: originOfSpan(text, (lines[i] as Line).from, (lines[i] as Line).to) })), ...[...links, ...dumped].map((origin) => ({ kind: 'navigation' as const, origin })), ...printedPages.map((origin) => ({ kind: 'folio' as const, origin }))],
    diagnostics: [
      ...columns.diagnostics,
      ...capitals.filter((capital) => capital.letter === null).map(({ word }) => lostLetter(text, lines[word] as Line)),
      ...markers.flatMap(({ marker, start, end }) => misread(text, start, end, marker, 'marker')),
      ...bodies.flatMap(({ marker, numberStart, numberEnd }) => misread(text, numberStart, numberEnd, marker, 'the number of note')),
    ],
  };
}

const lostLetter = (text: Traced, { text: printed, start }: Line): Diagnostic =>
  ({ rule: 'lost-capital', reason: `The first letter of “${printed.split(/\s/u, 1)[0] ?? ''}” is not in the text`, origin: originOfSpan(text, start, start + 1) });

/** A doubt where another sign is printed than the number that it was taken for: no figure, plain, raised or in brackets. */
function misread(text: Traced, start: number, end: number, marker: string, as: string): Diagnostic[] {
  const printed = value(text).slice(start, end);
  if (printed === '' || printed.includes(marker) || printed.normalize('NFKC').replace(/\D/gu, '') === marker) return [];
  return [{ rule: 'misread-number', reason: `“${printed}” was taken for ${as} ${marker}`, origin: originOfSpan(text, start, end) }];
}

/** The numbers of notes, where the extractor fused them to a word or printed them elsewhere. */
function withNumbersInPlace(text: Traced, lines: readonly Line[], evidence: Evidence): Traced {
  const parted = partFusedNumbers(text, lines, evidence);
  return placeNoteNumbers(parted, parted === text ? lines : readPages(value(parted)));
}

/** Where the last printed sign before each marker ends, other markers apart: *[2][3]*. */
function endsOfPrint(text: string, markers: readonly Marker[]): number[] {
  const ends: number[] = [];
  markers.forEach(({ start }, m) => {
    let end = start;
    while (end > 0 && isSpace(unitAt(text, end - 1))) end -= 1;
    ends.push(markers[m - 1]?.end === end ? ends[m - 1] as number : end);
  });
  return ends;
}

function noteOf(text: Traced, lines: readonly Line[], body: NoteBody, joining: Joining, isScan: boolean): LaidNote {
  const members = body.lines.map((i) => lines[i] as Line);
  const first = members[0] as Line;
  const assembled = body.textStart >= first.end && members.length > 1
    ? assembleLines(text, members.slice(1), joining)
    : assembleLines(text, members, joining, [], Math.min(body.textStart, first.end));
  const traced = isScan ? withIbid(assembled) : withoutBackLink(assembled);
  return { marker: body.marker, text: traced, place: first.start, endnote: body.endnote,
    origin: [...originOfSpan(text, body.numberStart, Math.min(body.textStart, first.end)), ...originOfSpan(traced)] };
}
