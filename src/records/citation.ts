import type { Span } from '../text/span.js';
import type { PersonName } from './person.js';
import type { Work } from './work.js';

export type MentionForm = 'full' | 'short' | 'ibid' | 'locator' | 'title';

export interface Locator {
  /** A CSL label: page, chapter, note, volume … */
  readonly label: string;
  readonly value: string;
}

export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number | string;
  readonly circa?: boolean;
  readonly literal?: string;
  readonly raw?: string;
}

/** A CSL-JSON 1.0.2 item; whatever is ours alone stands in `custom`. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly PersonName[];
  readonly editor?: readonly PersonName[];
  readonly translator?: readonly PersonName[];
  readonly 'container-title'?: string;
  readonly 'collection-title'?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly issued?: CslDate;
  /** *b* of *2010b*: of several works that an author had printed in one year. */
  readonly 'year-suffix'?: string;
  readonly accessed?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly authority?: string;
  readonly 'number-of-pages'?: string;
  /** *3* of *3 vols.*; what is more than a number as printed: *twelve volumes in total*. */
  readonly 'number-of-volumes'?: string;
  readonly number?: string;
  readonly 'event-place'?: string;
  readonly 'volume-title'?: string;
  readonly recipient?: readonly PersonName[];
  readonly interviewer?: readonly PersonName[];
  readonly director?: readonly PersonName[];
  readonly 'collection-number'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly 'chapter-number'?: string;
  readonly edition?: string;
  readonly genre?: string;
  readonly language?: string;
  readonly archive?: string;
  readonly 'archive-place'?: string;
  readonly archive_collection?: string;
  readonly archive_location?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly 'reviewed-title'?: string;
  readonly 'reviewed-author'?: readonly PersonName[];
  readonly custom?: {
    readonly origin?: readonly Span[];
    readonly certainty?: Readonly<Record<string, 'stated' | 'inferred'>>;
    readonly archive?: Readonly<Record<string, string | null>>;
    readonly translatedTitle?: string;
  };
}

/** One place that cites a work. */
export interface Mention {
  readonly id: string;
  readonly form: MentionForm;
  readonly work: string | null;
  readonly candidates?: readonly string[];
  readonly runnerUp?: CslItem;
  readonly raw: string;
  readonly locator?: Locator;
  readonly in: { readonly note: string } | { readonly section: string };
  readonly sentence?: Span;
  readonly origin: readonly Span[];
}

export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'quoted-in' | 'cited-in' | 'reprinted-in' | 'translated-in' | 'review-of';
}

/** A stretch of the document that citations are looked for in, in the order in which a reader meets them. */
export interface CitingPassage {
  /** The running text of a section's block, a note, an entry of a bibliography, a biography in the list of participants, or the book that a heading names as the one under review. */
  readonly kind: 'text' | 'note' | 'entry' | 'biography' | 'reviewed';
  readonly in: { readonly note: string } | { readonly section: string };
  /** Back-references look only within the same section. */
  readonly section: string | null;
  readonly text: string;
  /** The number that the note bears, for *supra note 4*. @default notes are counted by section */
  readonly number?: number;
  /** Of the work under review: whether it is that of the whole document, not of its section alone. */
  readonly ofAll?: boolean;
  /** Where the markers of notes stand in running text. */
  readonly markers?: readonly { readonly at: number; readonly note: string }[];
  /** The person whose books a biography lists: their author, `inferred`. */
  readonly person?: PersonName;
}

/** What a reader should know of a citation: one that could not be read, or two that contradict each other. */
export interface Doubt extends Span {
  readonly rule: 'unread-citation' | 'citation-conflict';
  readonly passage: number;
  readonly reason: string;
}

/** A mention found in `passages[passage]`; `start` and `end` count in that passage's text. */
export interface FoundMention extends Span, Omit<Mention, 'in' | 'sentence' | 'origin'> {
  readonly passage: number;
}

export interface FoundCitations {
  readonly mentions: readonly FoundMention[];
  /** Without `custom.origin`, which needs the document. */
  readonly works: readonly Work[];
  /** Work id to the id of its fullest mention. */
  readonly fullest: ReadonlyMap<string, string>;
  readonly relations: readonly Relation[];
  readonly doubts: readonly Doubt[];
}
