import { salutes } from '../page/headings.js';
import { BY_WORDS, LABEL_BEFORE, LABEL_BEHIND, LABELS } from '../data/reviews/labels.js';
import type { Author, SectionKind } from '../records/section.js';
import { readAuthors } from './read-authors.js';
import { isListed } from '../text/word-list.js';

/** What a heading says of who wrote what follows. */
export interface AuthorHeading {
  readonly kind: SectionKind;
  readonly authors: readonly Author[];
  readonly translators?: readonly Author[];
}

const LONGEST_LABEL = 12;
const LONGEST = 230;
const TRANSLATED = /[,;(\s]+[Tt]ranslated (?:from (?:the )?\p{Lu}\p{L}+(?: and \p{Lu}\p{L}+)? )?by (\p{Lu}[^()]{3,80})\)?$/u;

let kinds: ReadonlyMap<string, SectionKind> | undefined;
const kindOf = (phrase: string): SectionKind | undefined => (kinds ??= new Map(Object.entries(LABELS).flatMap(([kind, phrases]) => phrases.split(', ').map((label): [string, SectionKind] => [label, kind as SectionKind])))).get(phrase);

/** The kind of contribution that words name: *Author’s Response*, *Roundtable Review*, *Response to the Reviewers*; null for any others. */
export function labelKind(words: readonly string[]): SectionKind | null {
  const plain = words.map((word) => word.toLowerCase().replace(/'/gu, '’').replace(/[.:]$/u, ''));
  let from = 0;
  while (from < plain.length - 1 && isListed(LABEL_BEFORE, plain[from] as string)) from += 1;
  while (plain.length - from > 1 && /^(?:\d{1,2}|[ivx]{1,4}|one|two|three|four|five)$/u.test(plain[plain.length - 1] as string)) plain.pop();
  for (let to = plain.length; to > from; to -= 1) {
    const kind = kindOf(plain.slice(from, to).join(' '));
    if (kind !== undefined && plain.slice(to).every((word) => isListed(LABEL_BEHIND, word))) return kind;
  }
  return null;
}

/**
 * Reads a heading that names its author.
 *
 * *Review by Ann Lee, University of Leeds* and *Commentary: Ann Lee* are such; *A review by the committee was slow* and *A. Review by Administrative Tribunals* are none.
 * `trusted`: a name behind a colon or a dash need not show by itself that it is a person’s.
 */
export function authorHeading(text: string, trusted = false): AuthorHeading | null {
  if (text.length > LONGEST || text.startsWith('A. ')) return null;
  const cut = labelled(text);
  if (cut === null) return answers(text);
  const translated = cut.rest.includes('ranslated') ? TRANSLATED.exec(cut.rest) : null;
  const read = readAuthors(translated === null ? cut.rest : cut.rest.slice(0, translated.index));
  if (read === null || !cut.by && !trusted && !read.sure) return null;
  const translators = translated === null ? null : readAuthors(translated[1] as string);
  return { kind: cut.kind, authors: read.authors, ...(translators === null ? {} : { translators: translators.authors }) };
}

const ANSWERS = /^(.{4,60}?) (responds?|replies|reply|comments)(?: to \p{Lu}.{2,60})?:?$/iu;

/** *The author*, *Professor Lee*: who that is stands below what he or she wrote. */
const TITLED = /^(?:the author|(?:mrs?|ms|dr|prof(?:essor)?)\.? \S+)$/iu;

/** *Mary Hill Responds*, *Ann Lee replies to Tom Reed*, *Professor Lee replies:*. */
function answers(text: string): AuthorHeading | null {
  const match = /respond|repl|comments/iu.test(text) ? ANSWERS.exec(text) : null;
  const read = match === null ? null : readAuthors(match[1] as string);
  if (match !== null && TITLED.test(match[1] as string)) return { kind: 'response', authors: [] };
  return match === null || read?.sure !== true || read.authors.some(({ affiliation }) => affiliation !== undefined) ? null : { kind: /^comments$/iu.test(match[2] as string) ? 'review' : 'response', authors: read.authors };
}

/** A label and what stands behind its *by*, colon or dash. */
function labelled(text: string): { kind: SectionKind; rest: string; by: boolean } | null {
  const words: string[] = [];
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const by = isListed(BY_WORDS, word.toLowerCase());
    const colon = word.endsWith(':') && !by;
    if (colon) words.push(word);
    const kind = (colon || by || /^[—–-]$/u.test(word)) && words.length > 0 ? labelKind(words) : null;
    const rest = text.slice(index + word.length + 1);
    if (kind !== null && rest !== '') return { kind, rest, by };
    if (!colon) words.push(word);
    if (words.length > LONGEST_LABEL) return null;
  }
  return null;
}

/** A label that leaves the author to the next line: *Review by*, *Author’s Response*; its kind, or null. */
export function bareLabel(text: string): { kind: SectionKind; by: boolean } | null {
  if (text.length > 80) return null;
  if (salutes(text)) return { kind: 'body', by: false };
  if (/^(?:reviewer|rezensent(?:in)?):$/iu.test(text)) return { kind: 'review', by: false };
  const words = text.replace(/:$/u, '').split(' ');
  const by = words.length > 1 && isListed(BY_WORDS, (words[words.length - 1] as string).toLowerCase());
  const kind = words.length > LONGEST_LABEL ? null : labelKind(by ? words.slice(0, -1) : words);
  return kind === null ? null : { kind, by };
}
