import { findNamesIn, type FindNamesOptions, type NamePassage } from '../names/find-names.js';
import type { Block, Note } from '../records/document.js';
import type { FoundName, Name } from '../records/name.js';
import type { Section } from '../records/section.js';
import { originOfSpan } from '../text/origin.js';
import type { Span } from '../text/span.js';
import { type Traced, value } from '../text/traced.js';

/** Where citations stand: in the running text, and in each note. */
export interface CitedPlaces {
  readonly text: readonly Span[];
  readonly notes: ReadonlyMap<string, readonly Span[]>;
}

interface PlacedNames extends NamePassage {
  readonly in: Name['in'];
  readonly traced: Traced;
  readonly at: number;
}

/** The romanised Chinese names of a document, with their places in the source. Names inside citations are protected. */
export function nameFlow(flow: Traced, parts: { blocks: readonly Block[]; sections: readonly Section[]; notes: readonly Note[]; bodies: ReadonlyMap<string, Traced>; cited: CitedPlaces }, options?: FindNamesOptions): Name[] {
  const text = value(flow);
  const passages: PlacedNames[] = [];
  const spans = [...parts.cited.text].sort((a, b) => a.start - b.start);
  let s = 0;
  let c = 0;
  for (const { kind, start, end } of parts.blocks) {
    while (s + 1 < parts.sections.length && start >= (parts.sections[s] as Section).end) s += 1;
    const own: Span[] = [];
    while (c < spans.length && (spans[c] as Span).start < end) { own.push({ start: (spans[c] as Span).start - start, end: (spans[c] as Span).end - start }); c += 1; }
    passages.push({ kind: kind === 'quotation' ? 'quotation' : kind === 'heading' ? 'heading' : 'running', text: text.slice(start, end), protected: own, in: { section: (parts.sections[s] as Section).id }, traced: flow, at: start });
  }
  for (const note of parts.notes) {
    const traced = parts.bodies.get(note.id);
    if (traced !== undefined) passages.push({ kind: 'note', text: note.text, protected: parts.cited.notes.get(note.id) ?? [], in: { note: note.id }, traced, at: 0 });
  }
  return findNamesIn(passages, options).flatMap((names, p) => names.map(({ start, end, ...name }: FoundName): Name => {
    const { in: where, traced, at } = passages[p] as PlacedNames;
    return { ...name, in: where, origin: originOfSpan(traced, at + start, at + end) };
  }));
}
