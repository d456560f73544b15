import { clean } from './clean/clean.js';
import { layOut } from './page/lay-out.js';
import type { Document } from './records/document.js';
import { numberNotes } from './reading/number-notes.js';
import { sectionFlow } from './reading/section-flow.js';
import { settle } from './reading/settle.js';
import { editsOf } from './text/origin.js';
import { value } from './text/traced.js';

export function read(source: string): Document {
  const layout = layOut(clean(source));
  const { blocks, sections, participants } = sectionFlow(layout);
  const { notes, noteEdits, noteDiagnostics } = numberNotes(layout, sections);
  const settled = settle(source, { blocks, notes, furniture: layout.furniture, edits: [...editsOf(layout.flow), ...noteEdits] });
  return {
    emend: 1, source: { length: source.length }, text: value(layout.flow), blocks, sections, participants, notes,
    mentions: [], works: [], names: [], languages: [], edits: settled.edits, furniture: layout.furniture, page: layout.page,
    metadata: {}, relations: [], diagnostics: [...layout.diagnostics, ...noteDiagnostics, ...settled.diagnostics],
  };
}
