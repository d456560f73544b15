import type { Block, Document, Note } from '../records/document.js';
import type { Section } from '../records/section.js';
import { asciiOf } from './ascii.js';
import { escapeMarkdown } from './escape-markdown.js';

/**
 * Markdown (CommonMark with the notes of GFM): notes as `[^n]` in the text, their bodies as definitions behind it.
 *
 * Where the numbers of a document begin anew, all labels say whose they are: `[^friedman-1]`, or `[^s3-1]` for a section
 * without an author. What Markdown reserves is escaped; a missing note says in its definition that it is missing; a note
 * without a marker has a definition only.
 */
export function toMarkdown(document: Document): string {
  const labels = noteLabels(document);
  const label = (note: Note): string => labels.get(note.id) as string;
  const anchored = document.notes.filter((note) => note.anchor !== null).sort((a, b) => offsetOf(a) - offsetOf(b));
  let next = 0;
  const write = (start: number, end: number, last: boolean): string => {
    let text = '';
    let at = start;
    for (let note = anchored[next]; note !== undefined && (last || offsetOf(note) <= end); note = anchored[next]) {
      const offset = Math.min(Math.max(at, offsetOf(note)), end);
      text += `${escapeMarkdown(document.text.slice(at, offset), at === start)}[^${label(note)}]`;
      at = offset;
      next += 1;
    }
    return text + escapeMarkdown(document.text.slice(at, end), at === start);
  };
  const parts = document.blocks.map(({ kind, start, end }, b) => PREFIXES[kind] + write(start, end, b === document.blocks.length - 1));
  if (next < anchored.length) parts.push(write(0, 0, true));
  for (const note of document.notes) parts.push(`[^${label(note)}]: ${note.state === 'missing' ? '*(missing in the source)*' : escapeMarkdown(note.text, true)}`.trimEnd());
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const PREFIXES: Readonly<Record<Block['kind'], string>> = { heading: '## ', paragraph: '', quotation: '> ', 'list-item': '', byline: '' };
const PLAIN = /^[\p{L}\p{N}]+$/u;

const offsetOf = (note: Note): number => note.anchor?.offset ?? 0;

/** A label for each note, unique whatever the case of its letters. */
function noteLabels({ notes, sections }: Document): Map<string, string> {
  const restart = new Set(notes.map(({ marker }) => marker.toLowerCase())).size < notes.length;
  const slugs = restart ? sectionSlugs(sections) : new Map<string, string>();
  const used = new Set<string>();
  const labels = new Map<string, string>();
  for (const { id, marker, section } of notes) {
    const number = PLAIN.test(marker) ? marker : id;
    let label = restart ? `${slugs.get(section ?? '') ?? section ?? 'note'}-${number}` : number;
    while (used.has(label.toLowerCase())) label += `-${id}`;
    used.add(label.toLowerCase());
    labels.set(id, label);
  }
  return labels;
}

/** The family name of a section's first author, where no other section has it; else the section's id. */
function sectionSlugs(sections: readonly Section[]): Map<string, string> {
  const names = sections.map(({ authors: [author] }) => asciiOf(author?.name.family ?? author?.name.literal ?? '').replace(/[^a-z0-9]+/gu, ''));
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(sections.map(({ id }, s) => [id, names[s] === '' || times.get(names[s] as string) !== 1 ? id : names[s] as string]));
}
