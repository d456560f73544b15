import type { CslItem, CslDate } from './citation.js';
import type { PersonName } from './person.js';

/** What every work may have. The value is a CSL-JSON item; `type` says which member of `Work` it is. */
interface Common {
  readonly id: string;
  readonly title?: string;
  readonly author?: readonly PersonName[];
  readonly issued?: CslDate;
  readonly 'original-date'?: CslDate;
  readonly accessed?: CslDate;
  readonly translator?: readonly PersonName[];
  readonly genre?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
  readonly custom?: NonNullable<CslItem['custom']>;
}

/** An imprint: where, by whom, in which edition and series a work was printed. */
interface Printed extends Common {
  readonly editor?: readonly PersonName[];
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
  readonly edition?: string;
  readonly volume?: string;
  readonly 'volume-title'?: string;
  readonly 'collection-title'?: string;
  readonly 'collection-number'?: string;
  readonly 'number-of-pages'?: string;
  readonly 'number-of-volumes'?: string;
}

/** *Chen Jian, Mao’s China and the Cold War (Chapel Hill: University of North Carolina Press, 2001)*; an edited book has editors and no author. */
export interface Book extends Printed { readonly type: 'book' }

/** A part of a book, an introduction, or a document that a collection prints. */
export interface Chapter extends Printed {
  readonly type: 'chapter';
  readonly 'container-title'?: string;
  readonly 'chapter-number'?: string;
  readonly page?: string;
}

/** An article in a journal, or a review in one. */
export interface JournalArticle extends Common {
  readonly type: 'article-journal' | 'review';
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly editor?: readonly PersonName[];
  readonly 'reviewed-title'?: string;
  readonly 'reviewed-author'?: readonly PersonName[];
}

export interface NewspaperArticle extends Common {
  readonly type: 'article-newspaper';
  readonly 'container-title'?: string;
  readonly page?: string;
}

/** `genre` is what is printed: *PhD diss.*; `publisher` the university. */
export interface Thesis extends Printed { readonly type: 'thesis' }

/** A report, a working paper (`collection-title`, `number`), a government print. */
export interface Report extends Printed {
  readonly type: 'report';
  readonly number?: string;
  readonly page?: string;
}

/** A document in an archive: the repository, the collection, the call string as printed; its parts stand in `custom.archive`. */
export interface ArchivalDocument extends Common {
  readonly type: 'document' | 'manuscript';
  readonly recipient?: readonly PersonName[];
  readonly archive?: string;
  readonly 'archive-place'?: string;
  readonly archive_collection?: string;
  readonly archive_location?: string;
  readonly publisher?: string;
  readonly 'publisher-place'?: string;
}

export interface WebPage extends Common {
  readonly type: 'webpage';
  readonly 'container-title'?: string;
}

/** *Balfour v. Balfour [1919] 2 K.B. 571*: the report is the container, the court the `authority`. */
export interface LegalCase extends Common {
  readonly type: 'legal_case';
  readonly authority?: string;
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly page?: string;
}

export interface Legislation extends Common {
  readonly type: 'legislation';
  readonly 'publisher-place'?: string;
}

/** What is no text, by the word in brackets that says so: *[Data set]*, *[Computer software]*, *[Film]*, *[Audio podcast]*, *[Tweet]*, *[Map]*; and a patent, by its `number`. */
export interface Medium extends Printed {
  readonly type: 'dataset' | 'software' | 'motion_picture' | 'broadcast' | 'post' | 'map' | 'patent';
  readonly 'container-title'?: string;
  readonly number?: string;
}

/** What was said and not printed: with whom, where and when. */
export interface Conversation extends Common {
  readonly type: 'interview' | 'personal_communication';
  readonly 'event-place'?: string;
}

/**
 * A work that a text cites, told apart by `type`: narrow on it, and the fields of that kind are known.
 *
 * Each is a valid CSL-JSON 1.0.2 item.
 */
export type Work = Book | Chapter | JournalArticle | NewspaperArticle | Thesis | Report | ArchivalDocument | WebPage | LegalCase | Legislation | Medium | Conversation;
