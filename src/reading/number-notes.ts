import type { Edit, Note } from '../records/document.js';
import type { Section } from '../records/section.js';
import { firstWhere } from '../text/lists.js';
import { editsOf, fromSource } from '../text/origin.js';
import type { Diagnostic } from '../text/span.js';
import { type Traced, value } from '../text/traced.js';
import type { LaidNote, Layout } from '../page/lay-out.js';
import { matchNotes } from './match-notes.js';

/** The notes of a document with the traced text of each, by id. */
export interface NumberedNotes {
  readonly notes: readonly Note[];
  readonly bodies: ReadonlyMap<string, Traced>;
  readonly noteEdits: readonly Edit[];
  readonly noteDiagnostics: readonly Diagnostic[];
}

const UNFINISHED = /[\p{L}\d,;:([–—-]$/u;

/** Gives each note its id, its section and its place in the text. */
export function numberNotes(layout: Layout, sections: readonly Section[]): NumberedNotes {
  const notes: Note[] = [];
  const bodies = new Map<string, Traced>();
  const diagnostics: Diagnostic[] = [];
  for (const { marker, body } of matchNotes(layout.markers, layout.notes)) {
    const id = `n${notes.length + 1}`;
    const anchor = marker === null ? null : { offset: anchorOffset(layout.flow, marker.behind), origin: marker.origin };
    const state = body === null ? 'missing' : isTruncated(value(body.text)) ? 'truncated' : 'whole';
    const number = marker?.marker ?? (body as LaidNote).marker;
    const section = sectionAt(sections, anchor?.offset ?? printedAt(layout, (body as LaidNote).place));
    notes.push({ id, marker: number, section, text: body === null ? '' : value(body.text), state, anchor, origin: body?.origin ?? [] });
    if (body !== null) bodies.set(id, body.text);
    if (body === null) diagnostics.push({ rule: 'missing-note', reason: `Marker ${number} has no note body`, origin: marker?.origin ?? [] });
    if (marker === null) diagnostics.push({ rule: 'missing-marker', reason: `Note ${number} has no marker in the text`, origin: body?.origin ?? [] });
    if (state === 'truncated') diagnostics.push({ rule: 'truncated-note', reason: `Note ${number} is cut off`, origin: body?.origin.slice(-1) ?? [] });
  }
  return { notes, bodies, noteEdits: [...bodies.values()].flatMap(editsOf), noteDiagnostics: diagnostics };
}

/** Behind the last printed sign before the marker. */
function anchorOffset(flow: Traced, place: number): number {
  return fromSource(flow, place, 'before') ?? fromSource(flow, place, 'after') ?? 0;
}

/** Where the block begins in which a place of the page is printed; the page's order is that of the blocks. */
function printedAt({ blocks }: Layout, place: number): number {
  return blocks[firstWhere(blocks.length, (i) => (blocks[i]?.place ?? 0) > place) - 1]?.start ?? 0;
}

function sectionAt(sections: readonly Section[], offset: number): string | null {
  const first = firstWhere(sections.length, (i) => (sections[i]?.end ?? 0) >= offset);
  return (sections[first] ?? sections[sections.length - 1])?.id ?? null;
}

/** An opened bracket that is never closed, at an end without a full stop: the body is cut off. */
function isTruncated(text: string): boolean {
  let depth = 0;
  for (const char of text.slice(-160)) depth = char === '(' ? depth + 1 : char === ')' ? Math.max(0, depth - 1) : depth;
  return UNFINISHED.test(text) && (depth > 0 || /[,;:([–—-]$/u.test(text));
}
