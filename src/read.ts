import { clean } from './clean/clean.js';
import { layOut } from './page/lay-out.js';
import { citeFlow } from './reading/cite-flow.js';
import { languageFlow } from './reading/language-flow.js';
import { metadataFlow } from './reading/metadata-flow.js';
import { nameFlow } from './reading/name-flow.js';
import { partTitlePage } from './reading/part-title-page.js';
import { numberNotes } from './reading/number-notes.js';
import { sectionFlow } from './reading/section-flow.js';
import { settle } from './reading/settle.js';
import type { Lexicon } from './clean/evidence.js';
import type { FindNamesOptions } from './names/find-names.js';
import type { PageOptions } from './page/know-page.js';
import type { Document } from './records/document.js';
import type { Detector } from './stretches/foreign-prose.js';
import { editsOf } from './text/origin.js';
import { type Traced, value } from './text/traced.js';

export interface ReadOptions {
  /** Tells the language of prose that is not in the document's own. @default none: scripts, syllables and the commonest words of eight languages tell; `emend/language` has one */
  readonly detectLanguage?: Detector | undefined;
  /** Whether a dictionary lists a word; the document’s own words come first. @default none; `emend/lexicon` has one */
  readonly lexicon?: Lexicon | undefined;
  /** What is written for a romanised name, and how much is changed. @default pinyin, `usual` */
  readonly names?: FindNamesOptions | undefined;
  /** How the page is to be read, where the caller knows better than its lines tell. @default as the lines show; `document.page` says how it was read */
  readonly page?: PageOptions | undefined;
}

/**
 * Reads messy scholarly prose: the whole library, from the ground floor up.
 *
 * `read('collapsed.12 Historians')` alone has no note: one number is no series. With two notes more and their bodies
 * the *12* is a marker, and leaves the text.
 *
 * @throws TypeError if the source is not a string. No string makes it throw.
 */
export const read = (source: string, options: ReadOptions = {}): Document => readTraced(source, options).document;

/** The same, with the running text as it was laid out: it knows of each character where it stood in the source. */
export function readTraced(source: string, { detectLanguage, lexicon, names: spelling, page }: ReadOptions = {}): { readonly document: Document; readonly flow: Traced } {
  const layout = partTitlePage(layOut(clean(source, { lexicon }), { lexicon, page }));
  const { blocks, sections, participants } = sectionFlow(layout);
  const { notes, bodies, noteEdits, noteDiagnostics } = numberNotes(layout, sections);
  const { mentions, works: cites, relations, cited, fields, citationDiagnostics } = citeFlow(layout.flow, { blocks, sections, participants, notes, bodies });
  const names = nameFlow(layout.flow, { blocks, sections, notes, bodies, cited }, spelling);
  const { languages, works } = languageFlow(layout.flow, { blocks, notes, bodies, fields, works: cites }, detectLanguage);
  const settled = settle(source, { blocks, notes, furniture: layout.furniture, edits: [...editsOf(layout.flow), ...noteEdits] });
  const document: Document = {
    emend: 1, source: { length: source.length }, text: value(layout.flow), blocks, sections, participants, notes,
    mentions, works, names, languages, edits: settled.edits, furniture: layout.furniture, page: layout.page,
    metadata: metadataFlow(source, value(layout.flow), { blocks, sections, furniture: layout.furniture }), relations, diagnostics: [...layout.diagnostics, ...noteDiagnostics, ...citationDiagnostics, ...settled.diagnostics],
  };
  return { document, flow: layout.flow };
}
