import type { FurnitureKind } from '../records/document.js';
import { isBlank, type Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import type { NoteStart } from './read-note-start.js';

const FEWEST = 3;
/** *Note 1: North*, *fn1. South* */
export const LABEL = /^(?:fn|note|nota|anm\.) ?(\d{1,3})[.:)]\s+/iu;
/** Less does not look like a marker by itself. */
const SHAPED = 0.5;

/** How far markers above a line, and below another, count from one. */
export function countMarkers(signs: readonly MarkerSign[], below: number, above = -1): number {
  let count = 0;
  for (const { line, number, shape } of signs) if (line < below && line > above && shape >= SHAPED && number === count + 1) count += 1;
  return count;
}

/**
 * The notes of a web page whose browser numbered them and copied no number: as many paragraphs under their heading as the
 * text above has markers that count from one. `heading`: the line of the heading.
 *
 * Three paragraphs under *Notes* and `¹ ² ³` above are three notes, and so are *Note 1: North* and *Note 2: South*; four paragraphs stay text, and so do those of a printed page.
 */
export function unnumberedNotes(lines: readonly Line[], heading: number, furniture: ReadonlyMap<number, FurnitureKind>, signs: readonly MarkerSign[], ends: (text: string) => boolean): NoteStart[] {
  const count = countMarkers(signs, heading);
  const starts: NoteStart[] = [];
  for (let i = heading + 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    if (furniture.has(i) || ends(line.text)) break;
    const number = starts.length + 1, [label = '', own] = LABEL.exec(line.text) ?? [];
    starts.push({ line: i, number, numberStart: line.start, numberEnd: line.start, textStart: line.start + (Number(own) === number ? label.length : 0), endnote: true });
  }
  const labelled = starts.length > 1 && starts.every(({ numberStart, textStart }) => textStart > numberStart);
  return labelled || count >= FEWEST && starts.length === count ? starts : [];
}
