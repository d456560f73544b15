import { FIELD_WORDS, INSTITUTION_WORDS } from '../data/reviews/surnames.js';
import type { Author, SectionKind } from '../records/section.js';
import { personName } from './person-name.js';

/** What a heading says of who wrote what follows. */
export interface AuthorHeading {
  readonly kind: SectionKind;
  readonly authors: readonly Author[];
}

const KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [/^(?:general |editor[’']s )?(?:introduction|introductory essay|foreword|preface|editor[’']s note)$/iu, 'introduction'],
  [/^(?:book |roundtable )?(?:review|review essay|essay|comment|comments|commentary)$/iu, 'review'],
  [/^(?:the )?(?:authors?[’']s?|authors?|editors?[’']s?)?\s?(?:response|reply|rejoinder)$/iu, 'response'],
];
const HEADING = /^((?:\p{L}+[’']?s?[’']?\s){0,2}\p{L}+) by (\p{Lu}.{3,200})$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|van|von|de|der|den|di|da|dos|du|del|la|le|ter|ten|al|bin)$/u;
const YEAR = /\s*\((?:1[89]|20)\d\d\)$/u;

/**
 * Reads a heading that names its author.
 *
 * *Review by Ann Lee, University of Leeds* is one; *A review by the committee was slow* is not.
 */
export function authorHeading(text: string): AuthorHeading | null {
  const match = HEADING.exec(text);
  if (match === null) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(match[1] as string))?.[1];
  if (kind === undefined) return null;
  const authors = readAuthors(match[2] as string);
  return authors === null ? null : { kind, authors };
}

/** *NAME, AFFILIATION* once or several times, joined by *and*; null where no name stands. */
function readAuthors(text: string): Author[] | null {
  const authors: Author[] = [];
  for (const part of splitAuthors(text)) {
    const comma = part.indexOf(',');
    const name = (comma === -1 ? part : part.slice(0, comma)).replace(YEAR, '').trim();
    const affiliation = comma === -1 ? '' : part.slice(comma + 1).trim().replace(/,$/u, '');
    if (!isName(name)) return null;
    authors.push({ name: personName(name), ...(affiliation === '' ? {} : { affiliation }) });
  }
  return authors.length === 0 ? null : authors;
}

/** Cuts before each *and* that a name and a comma, or a last name, follows. */
function splitAuthors(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/,? and /gu)) {
    const rest = text.slice(match.index + match[0].length);
    const name = rest.split(',', 1)[0] as string;
    const before = text.slice(from, match.index);
    if (isName(name) && (rest.includes(',') || !before.includes(','))) { parts.push(before); from = match.index + match[0].length; }
  }
  return [...parts, text.slice(from)];
}

/** Two to five words that can be a person's, none of them an institution's or a field's. */
export function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length >= 2 && words.length <= 5 && words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}/u.test(words[words.length - 1] as string)
    && !/^(?:A|An|The|Of|In|On)$/u.test(words[0] as string) && !words.some((word) => INSTITUTION_WORDS.includes(word.toLowerCase()) || FIELD_WORDS.includes(word.toLowerCase()));
}
