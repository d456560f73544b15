import type { Span } from '../text/span.js';
import type { PersonName } from './person.js';

export type SectionKind =
  | 'frontmatter' | 'introduction' | 'participants' | 'review' | 'response' | 'body' | 'notes' | 'bibliography';

export interface Author {
  readonly name: PersonName;
  readonly affiliation?: string;
}

/** A stretch of the text under one heading. `start` and `end` count in the document's `text`; sections tile it. */
export interface Section extends Span {
  readonly id: string;
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly authors: readonly Author[];
  /** Who translated what the authors wrote, where the heading says so. */
  readonly translators?: readonly Author[];
  readonly origin: readonly Span[];
}

/** A contributor as the biographies present him or her. */
export interface Participant {
  readonly name: PersonName;
  readonly affiliation: string | null;
  readonly biography: string;
  /** The section that he or she wrote. */
  readonly section: string | null;
  readonly origin: readonly Span[];
}
