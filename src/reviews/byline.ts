import type { BlockKind } from '../records/document.js';
import type { Author } from '../records/section.js';
import { authorHeading, bareLabel } from './author-heading.js';
import { isBookLine } from './book-header.js';
import { showsPerson, withoutTitles } from './person-name.js';
import { isInstitutionWord, isName } from './person-shape.js';
import { hasNumber, readAuthors, type ReadAuthors } from './read-authors.js';

export interface FlowBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

const LONGEST_LINE = 160;
/** What leads to the author's name in a byline. */
export const BY = /^(?:(?:introduced|introduced and translated) )?(?:by|von|par|por):? /iu;

/** The day of a page, before *by* or behind the name: *March 12, 2019 by Ann Lee*, *Ann Lee | 12 March 2019*. */
const DATED = /^(?:(?:posted|published)(?: on)? )?(?:\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,9} \d{4}),?(?= by )| (?:[|·•–—]|on) (?:\p{Lu}\p{L}{2,9} \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}{2,9} \d{4})$/iu;

/** The marker of a note on the author that has no note here. */
export const MARK = /(?<=\p{L}{2}) ?[*∗†‡§¶\ue000-\uf8ff]{1,3}$|(?<=\p{Ll}{2}) ?\d$/u;

/** *Ann Leea and Tom Reedb*: the letters of their affiliations, raised in print, are no part of the names. */
function withoutLetters(text: string): string {
  const parts = text.split(/(,? and |, )/u);
  const lettered = parts.length > 2 && parts.every((part, i) => i % 2 === 1 || part.endsWith(String.fromCharCode(97 + i / 2)));
  return lettered ? parts.map((part, i) => (i % 2 === 1 ? part : part.slice(0, -1))).join('') : text;
}

/** Short, no sentence: a heading, or a line that the page took for a paragraph. */
export const isShortLine = (block: FlowBlock | undefined): block is FlowBlock => block !== undefined && block.kind !== 'quotation' && block.text.length <= LONGEST_LINE && !/[.!?;:]["”’]?$/u.test(block.text.replace(/\b(?:[JS]r|[JS]R|Ph\.?D|M\.?[AD]|Esq|U\.S|D\.C)\.$/u, ''));

/** A line that is an affiliation and no more: *University of Leeds*. */
export const isAffiliation = (block: FlowBlock | undefined): boolean => isShortLine(block) && block.text.length <= 120 && /^\p{Lu}/u.test(block.text) && block.text.split(' ').some(isInstitutionWord) && !/\b(?:is|was|has|by|the (?:book|author))\b|\d{3}/iu.test(block.text) && !hasNumber(block.text) && authorHeading(block.text) === null;

/** *Ann Lee*, *Ann Lee, University of Leeds*, with *by* or without: a line that names who wrote. */
export function bylineOf(block: FlowBlock | undefined): ReadAuthors & { readonly by: boolean } | null {
  if (!isShortLine(block) || isBookLine(block.text) || bareLabel(block.text) !== null) return null;
  const undated = block.text.replace(DATED, '');
  const text = withoutLetters(undated.replace(MARK, '').trim());
  const by = BY.test(text);
  const name = text.replace(BY, '');
  const read = readAuthors(splitAffiliation(name));
  return read === null || !(read.sure || (by || undated !== block.text) && isName(name) || /^\p{Lu}[\p{Lu}\p{M} .’'-]+$/u.test(text)) ? null : { ...read, by };
}

/** Authors with the affiliation that stands below their names. */
export const withAffiliation = (authors: readonly Author[], block: FlowBlock): Author[] => authors.map(({ name }) => ({ name, affiliation: block.text.replace(/[,;]$/u, '') }));

/** *ANN LEE University of Leeds*, two lines that the page closed up, with a comma between. */
export function splitAffiliation(text: string): string {
  if (/,| \(/u.test(text) && isName(withoutTitles(text.split(/,| \(/u, 1)[0] as string))) return text;
  const words = text.split(' ');
  for (let n = 4; n >= 2; n -= 1) {
    const name = words.slice(0, n).join(' ');
    const shouted = /^\p{Lu}[\p{Lu}\p{M} .’'-]+$/u.test(name) && /\p{Ll}/u.test(words[n] ?? '');
    if (isName(name) && (shouted || (n === 2 && showsPerson(name))) && words.slice(n).some(isInstitutionWord)) return `${name}, ${words.slice(n).join(' ')}`;
  }
  return text;
}
