import type { Block, Document, Note } from '../records/document.js';

const RESERVED = /[\\`*_[\]<>#|~]/gu;
const LINE_START = /^(?=[-+=]|\d+[.)])/u;

/**
 * Markdown with notes as `[^n]` and GFM definitions behind the text.
 *
 * A number that comes back in another section is made unique: `[^1]`, `[^s3-1]`. A missing note keeps its marker and
 * says in its definition that the body is missing.
 */
export function toMarkdown(document: Document): string {
  const labels = noteLabels(document.notes);
  const anchored = document.notes.filter((note) => note.anchor !== null).sort((a, b) => (a.anchor?.offset ?? 0) - (b.anchor?.offset ?? 0));
  let next = 0;
  const blocks = document.blocks.map((block) => {
    let text = '';
    let at = block.start;
    for (let note = anchored[next]; note?.anchor != null && note.anchor.offset <= block.end; note = anchored[next]) {
      const offset = Math.max(at, note.anchor.offset);
      text += `${escape(document.text.slice(at, offset))}[^${labels.get(note.id) ?? note.marker}]`;
      at = offset;
      next += 1;
    }
    return prefix(block) + (text + escape(document.text.slice(at, block.end))).replace(LINE_START, '\\');
  });
  const definitions = document.notes.map((note) => `[^${labels.get(note.id) ?? note.marker}]: ${note.state === 'missing' ? '*(missing in the source)*' : escape(note.text)}`);
  const parts = [...blocks, ...(definitions.length > 0 ? [definitions.join('\n\n')] : [])];
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

const escape = (text: string): string => text.replace(RESERVED, '\\$&').replace(/&(?=#?\w+;)/gu, '\\&');

const PREFIXES: Readonly<Record<Block['kind'], string>> = { heading: '## ', paragraph: '', quotation: '> ', 'list-item': '', byline: '' };
const prefix = (block: Block): string => PREFIXES[block.kind];

function noteLabels(notes: readonly Note[]): Map<string, string> {
  const used = new Set<string>();
  const labels = new Map<string, string>();
  for (const note of notes) {
    let label = note.marker;
    if (used.has(label)) label = `${note.section ?? 'x'}-${note.marker}`;
    if (used.has(label)) label = `${note.id}-${note.marker}`;
    used.add(label);
    labels.set(note.id, label);
  }
  return labels;
}
