import type { Mention } from '../records/citation.js';
import type { Document, Note } from '../records/document.js';
import type { Author, Section } from '../records/section.js';
import { samePerson } from '../reviews/same-person.js';
import { append } from '../text/lists.js';

/** More voices than these are told apart by the spelling of their names only. */
const MANY = 200;

/** One voice of a document: one person, or several who write together. */
export interface AuthorView {
  /** With the affiliations of the first section that states them. */
  readonly authors: readonly Author[];
  readonly sections: readonly Section[];
  /** The running text of the sections, headings included, with an empty line between two. */
  readonly text: string;
  /** The notes of the sections, wherever they are printed. */
  readonly notes: readonly Note[];
  /** What the sections and their notes cite, page references apart. */
  readonly mentions: readonly Mention[];
  /** Page references in the running text to the work under review or another. */
  readonly pageReferences: readonly Mention[];
}

/**
 * A document by author: what each wrote, with the notes, the mentions and the page references.
 *
 * Two reviews by *Jun Niu* and *Niu Jun* are one view, a response by two authors is a view of both; sections without an author are in none.
 *
 * @throws TypeError if it is given no document.
 */
export function byAuthor(document: Document): AuthorView[] {
  if (typeof document !== 'object' || document === null || !Array.isArray(document.sections)) throw new TypeError(`Expected a document, got ${document === null ? 'null' : typeof document}`);
  const voices: { authors: readonly Author[]; sections: Section[] }[] = [];
  const written: readonly Section[] = document.sections;
  const byNames = new Map<string, (typeof voices)[number]>();
  for (const section of written) {
    if (section.authors.length === 0) continue;
    const key = JSON.stringify(section.authors.map(({ name }) => name));
    let voice: (typeof voices)[number] | undefined = byNames.get(key) ?? (voices.length > MANY ? undefined : voices.find(({ authors }) => isSame(authors, section.authors)));
    if (voice === undefined) voices.push(voice = { authors: section.authors, sections: [] });
    byNames.set(key, voice);
    voice.sections.push(section);
  }
  const notes = new Map<string, Note[]>();
  for (const note of document.notes) if (note.section !== null) append(notes, note.section, note);
  const sectionOf = new Map(document.notes.map((note) => [note.id, note.section]));
  const mentions = new Map<string, Mention[]>();
  for (const mention of document.mentions) { const section = 'note' in mention.in ? sectionOf.get(mention.in.note) : mention.in.section; if (section !== undefined && section !== null) append(mentions, section, mention); }
  return voices.map(({ authors, sections }): AuthorView => {
    const own = sections.flatMap(({ id }) => mentions.get(id) ?? []);
    return {
      authors: authors.map((author, i) => sections.map((section) => section.authors[i]).find((one) => one?.affiliation !== undefined) ?? author),
      sections, text: sections.map(({ start, end }) => document.text.slice(start, end).trim()).join('\n\n'), notes: sections.flatMap(({ id }) => notes.get(id) ?? []),
      mentions: own.filter(({ form }) => form !== 'locator'), pageReferences: own.filter(({ form }) => form === 'locator'),
    };
  });
}

const isSame = (a: readonly Author[], b: readonly Author[]): boolean => a.length === b.length && a.every(({ name }, i) => samePerson(name, (b[i] as Author).name) === 'certain');
