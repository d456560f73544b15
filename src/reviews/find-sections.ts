import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import type { BlockKind } from '../records/document.js';
import type { Author, SectionKind } from '../records/section.js';
import { authorHeading, isName } from './author-heading.js';
import { type Biography, headsParticipants, readBiographies } from './participants.js';
import { personName, samePerson } from './person-name.js';

export interface FlowBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** A section as a run of blocks, `first` and `last` included. */
export interface FoundSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly authors: readonly Author[];
  readonly first: number;
  readonly last: number;
}

export interface Sectioned {
  readonly kinds: readonly BlockKind[];
  readonly sections: readonly FoundSection[];
  /** `section` is the number of the section that he or she wrote. */
  readonly participants: readonly (Biography & { readonly section: number | null })[];
}

const NOTES = /^(?:(?:end|foot)?notes?|notes and references)\s*:?$/iu;
const BIBLIOGRAPHY = /^(?:(?:select(?:ed)? )?bibliography|works cited|references|literature cited|further reading)\s*:?$/iu;
const INTRODUCTION = /^introduction$/iu;
const LONGEST_HEADING = 230;

/** A heading that names its author is often too long to be taken for one by its length. */
const asHeading = (block: FlowBlock): FlowBlock =>
  block.kind === 'paragraph' && block.text.length <= LONGEST_HEADING && !/[.!?:;]$/u.test(block.text) && authorHeading(block.text) !== null ? { ...block, kind: 'heading' } : block;

/** Divides the blocks of a text into sections; sections tile the blocks. */
export function findSections(found: readonly FlowBlock[]): Sectioned {
  const blocks = found.map(asHeading);
  const kinds = blocks.map((block) => block.kind);
  const byAuthor = blocks.some((block) => block.kind === 'heading' && authorHeading(block.text) !== null);
  const opening = openingOf(blocks);
  opening.bylines.forEach((i) => { kinds[i] = 'byline'; });
  const starts: Omit<FoundSection, 'last'>[] = [...opening.sections];
  blocks.forEach((block, i) => {
    if (block.kind !== 'heading' || i < opening.length) return;
    const begun = begins(block.text, byAuthor, opening.authors, starts);
    if (begun !== null) starts.push({ ...begun, heading: block.text, first: i });
  });
  if (blocks.length > 0 && starts[0]?.first !== 0) starts.unshift({ kind: byAuthor ? 'frontmatter' : 'body', heading: null, authors: opening.authors, first: 0 });
  const sections = starts.map((start, s) => ({ ...start, last: (starts[s + 1]?.first ?? blocks.length) - 1 }));
  const listed = sections.find((section) => section.kind === 'participants');
  const biographies = listed === undefined ? [] : readBiographies(blocks.slice(listed.first + 1, listed.last + 1).map((block, i) => ({ text: block.text, index: listed.first + 1 + i })));
  const participants = biographies.map((biography) => {
    const section = sections.findIndex(({ authors }) => authors.some((author) => samePerson(author.name, biography.name)));
    return { ...biography, section: section === -1 ? null : section };
  });
  return { kinds, sections, participants };
}

/** Does a heading begin a section? In a text by several authors only theirs and the apparatus do. */
function begins(text: string, byAuthor: boolean, authors: readonly Author[], before: readonly { readonly kind: SectionKind }[]): Pick<FoundSection, 'kind' | 'authors'> | null {
  const named = authorHeading(text);
  if (named !== null) return named;
  if (headsParticipants(text)) return { kind: 'participants', authors: [] };
  if (NOTES.test(text)) return { kind: 'notes', authors: [] };
  if (BIBLIOGRAPHY.test(text)) return { kind: 'bibliography', authors: [] };
  if (byAuthor) return null;
  if (INTRODUCTION.test(text) && before.every(({ kind }) => kind === 'frontmatter')) return { kind: 'introduction', authors };
  return { kind: 'body', authors };
}

interface Opening {
  readonly length: number;
  readonly sections: readonly Omit<FoundSection, 'last'>[];
  readonly authors: readonly Author[];
  readonly bylines: readonly number[];
}

/** Title, subtitle and author at the head of a text, and the untitled opening behind them. */
function openingOf(blocks: readonly FlowBlock[]): Opening {
  let length = 0;
  while (length < blocks.length && blocks[length]?.kind === 'heading' && !stops(blocks[length]?.text ?? '')) length += 1;
  if (length === 0 || length === blocks.length) return { length: 0, sections: [], authors: [], bylines: [] };
  const head = blocks.slice(0, length).map((block) => block.text);
  const bylines = head.flatMap((text, i) => (i > 0 && i === length - 1 && isByline(text) ? [i] : []));
  const authors = bylines.map((i): Author => ({ name: personName((head[i] as string).replace(/^by /iu, '')) }));
  const titles = head.filter((text, i) => !bylines.includes(i) && !/^["“].*["”]$/u.test(text));
  const heading = (titles.length > 0 ? titles : head).join(' ');
  const title: Omit<FoundSection, 'last'> = { kind: 'frontmatter', heading, authors, first: 0 };
  const stopped = stops(blocks[length]?.text ?? '');
  return { length, bylines, authors, sections: stopped ? [title] : [title, { kind: 'body', heading: null, authors, first: length }] };
}

/** A name under a title: after *by*, with an initial, or with a given name that we know. *River Towns* is none. */
function isByline(text: string): boolean {
  const name = text.replace(/^by /iu, '');
  return isName(name) && (name !== text || /(?:^| )\p{Lu}\. /u.test(name) || GIVEN_NAMES.includes((name.split(' ')[0] as string).toLowerCase()));
}

const stops = (text: string): boolean => authorHeading(text) !== null || headsParticipants(text) || NOTES.test(text) || BIBLIOGRAPHY.test(text) || INTRODUCTION.test(text);
