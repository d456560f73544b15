import type { Certainty, Diagnostic, Span } from '../text/span.js';
import type { Mention, Relation } from './citation.js';
import type { Work } from './work.js';
import type { Name } from './name.js';
import type { Author, Participant, Section } from './section.js';

export type BlockKind = 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'byline';

/** One paragraph, heading, quotation … of the running text. `start` and `end` count in the document's `text`. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly origin: readonly Span[];
}

/** A footnote or endnote: its body, and where its marker stood. */
export interface Note {
  readonly id: string;
  readonly marker: string;
  readonly section: string | null;
  readonly text: string;
  readonly state: 'whole' | 'truncated' | 'missing';
  readonly anchor: { readonly offset: number; readonly origin: readonly Span[] } | null;
  readonly origin: readonly Span[];
}

/** One change of the source, with its rule and its reason. */
export interface Edit {
  readonly rule: string;
  readonly before: string;
  readonly after: string;
  readonly certainty: Certainty;
  readonly why: string;
  readonly origin: readonly Span[];
}

export type FurnitureKind =
  | 'running-head' | 'folio' | 'rule' | 'navigation' | 'cookie-notice' | 'copyright' | 'advertisement' | 'metadata';

/** What belongs to the page or the site, not to the work. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly origin: readonly Span[];
}

/** How the page was read. */
export interface Page {
  readonly kind: 'pdf-text' | 'scan' | 'web' | 'plain';
  readonly columns: 1 | 2;
  readonly paragraphs: 'blank-line' | 'indent' | 'line-length';
}

export interface Language {
  readonly tag: string;
  readonly origin: readonly Span[];
}

/** What the text says about itself, under CSL names. */
export interface Metadata {
  readonly title?: string;
  readonly authors?: readonly Author[];
  readonly editors?: readonly Author[];
  readonly date?: string;
  readonly identifier?: string;
  readonly copyright?: string;
}

/** What `read` returns: the contract document, version 1. */
export interface Document {
  readonly emend: 1;
  readonly source: { readonly length: number };
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly participants: readonly Participant[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly works: readonly Work[];
  readonly names: readonly Name[];
  readonly languages: readonly Language[];
  readonly edits: readonly Edit[];
  readonly furniture: readonly Furniture[];
  readonly page: Page;
  readonly metadata: Metadata;
  readonly relations: readonly Relation[];
  readonly diagnostics: readonly Diagnostic[];
}
