import type { Layout } from '../page/lay-out.js';
import type { Block } from '../records/document.js';
import type { Participant, Section, SectionKind } from '../records/section.js';
import { readCover } from '../reviews/cover.js';
import { findSections } from '../reviews/find-sections.js';
import { originOfSpan } from '../text/origin.js';
import { lengthOf, value } from '../text/traced.js';

/** What the author of an article did not write, or need not have. */
const APPARATUS: readonly SectionKind[] = ['notes', 'bibliography', 'participants'];

/** The blocks, sections and participants of a document, with their places in the text and in the source. */
export function sectionFlow(layout: Layout): { blocks: Block[]; sections: Section[]; participants: Participant[] } {
  const { flow } = layout;
  // a space that must not break a line parts words as any other does
  const text = value(flow).replaceAll('\u00a0', ' ');
  const found = findSections(layout.blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })));
  const blocks = layout.blocks.map(({ start, end }, i): Block => ({ kind: found.kinds[i] ?? 'paragraph', start, end, origin: originOfSpan(flow, start, end) }));
  const startOf = (block: number): number => blocks[block]?.start ?? lengthOf(flow);
  const id = (section: number): string => `s${section + 1}`;
  const cover = found.sections.every(({ authors }) => authors.length === 0) ? readCover(flow.source) : null;
  const sections = found.sections.map((section, s): Section => {
    const { heading, translators, first, last } = section, { kind, authors } = APPARATUS.includes(section.kind) ? section : { kind: cover?.reviewed !== undefined && section.kind === 'body' && heading === null ? 'review' : section.kind, authors: cover?.says.authors ?? section.authors };
    const start = startOf(first);
    const end = startOf(last + 1);
    return { id: id(s), kind, heading, authors, ...(translators === undefined ? {} : { translators }), start, end, origin: originOfSpan(flow, start, end) };
  });
  const participants = found.participants.map(({ name, affiliation, biography, section, first, last, from, to }): Participant => ({
    name, affiliation, biography, section: section === null ? null : id(section), origin: originOfSpan(flow, startOf(first) + from, startOf(last) + to) }));
  return { blocks, sections, participants };
}
