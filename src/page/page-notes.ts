import type { FurnitureKind } from '../records/document.js';
import type { PageReading } from './know-page.js';
import type { Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import { findNoteBodies, type NoteBody, type NumberedBodies } from './note-bodies.js';
import { scanNotes } from './scan-notes.js';
import { findSymbolNotes, type SymbolNotes } from './symbol-notes.js';

/** The notes of a page, and how it was read to find them. */
export interface PageNotes extends NumberedBodies {
  readonly reading: PageReading;
  readonly symbols: SymbolNotes;
}

/** So many times as many notes must be found in a scan as in print. */
const MORE = 2;
/** Of so many notes at the foot one at least must be sure. */
const SURE_OF = 3;

/**
 * The notes of a page as it was printed; or as a machine read it, where its numbers were misread and the signs in the
 * text and at the foot count on together.
 *
 * *real.’ It* above *‘This seems* and *wages.” In* above *2Cairnes* make a scan; a text without notes stays what it is, and so
 * does one whose numbers or symbols can be read.
 */
export function pageNotes(lines: readonly Line[], known: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, signsAt: readonly (readonly MarkerSign[])[]): PageNotes {
  const notesOf = (reading: PageReading, scanned: ReturnType<typeof scanNotes> | null): PageNotes => {
    const numbered = findNoteBodies(lines, reading, furniture, signsAt, scanned);
    return { ...numbered, reading, symbols: findSymbolNotes({ lines, reading, furniture, numbered: numbered.bodies }) };
  };
  const isScan = known.page.kind === 'scan', asPrinted = isScan ? null : notesOf(known, null);
  if (!isScan && !(known.mayBeScan && known.pages.known)) return asPrinted as PageNotes;
  const asScan = scanNotes({ lines, reading: known, furniture }), { sure, starts } = asScan;
  const unhung = asPrinted !== null && hangNowhere(asPrinted.bodies, signsAt);
  if (!unhung && asPrinted !== null && (sure === 0 || sure * SURE_OF < starts.length || sure < asPrinted.symbols.bodies.length * MORE)) return asPrinted;
  const scanned = notesOf({ ...known, page: { ...known.page, kind: 'scan' } }, asScan);
  return unhung && (scanned.markers?.length ?? 0) * 3 < scanned.bodies.length * 2 ? asPrinted : scanned;
}

const FEWEST_UNHUNG = 5;

/** Are there endnotes, for most of which the text has no marker that can be read? */
function hangNowhere(bodies: readonly NoteBody[], signsAt: readonly (readonly MarkerSign[])[]): boolean {
  if (bodies.length < FEWEST_UNHUNG || !bodies.every(({ endnote }) => endnote)) return false;
  const first = bodies[0]?.lines[0] ?? 0;
  const marked = new Set(signsAt.slice(0, first).flatMap((own) => own.flatMap(({ at, shape, number }) => (at > 0 && shape >= 1 ? [number] : []))));
  return bodies.filter(({ number = 0 }) => marked.has(number)).length * 2 < bodies.length;
}
