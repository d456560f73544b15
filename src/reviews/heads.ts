import { salutes } from '../page/headings.js';
import type { Author, SectionKind } from '../records/section.js';
import { authorHeading, bareLabel } from './author-heading.js';
import { BY, bylineOf, type FlowBlock, isAffiliation, isShortLine, MARK, splitAffiliation, withAffiliation } from './byline.js';
import { isMetadata } from './metadata.js';
import { linesBelow } from './lines-of-head.js';
import { isProse } from './is-prose.js';
import { isBookHeader, isReviewMeta, reviewedBy } from './book-header.js';
import { withoutTitles } from './person-name.js';
import { isInstitutionWord, isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';

/** A place where a contribution begins: the blocks of its head, `size` of them, and what they say. */
export interface Head {
  readonly at: number;
  readonly size: number;
  readonly kind: SectionKind;
  readonly heading: string;
  readonly authors: readonly Author[];
  readonly translators?: readonly Author[];
  /** How it shows: by a label with a name, a label alone, a book, a name with its affiliation, a title with its byline. */
  readonly shape: 'label' | 'bare' | 'book' | 'name' | 'title';
  /** Whether the name shows by itself that it is a person's; one such is enough for all that look alike. */
  readonly sure?: boolean;
  /** Blocks of the head that are no heading. */
  readonly bylines: readonly number[];
}

const LONGEST_HEADING = 230;
/** Without leaders and the number of a page behind them: an entry of a list of contents. */
export const withoutPage = (text: string): string => text.replace(/(?:\d{1,3}|[ivxl]{1,5})$/u, '').replace(/[^\p{L}\p{N})]+$/u, '');

/** *1. Ann Lee*, *II. The Ports*: without the number of a piece among others. */
export const withoutNumber = (text: string): string => text.replace(/^(?:\d{1,2}|[IVX]{1,5})\. /u, '');

/** The head that begins at a block, by a label or a book; null for others. */
export function headAt(blocks: readonly FlowBlock[], at: number): Head | null {
  const block = blocks[at] as FlowBlock;
  if (block.text.length > LONGEST_HEADING * 2) return null;
  return labelHead(blocks, at, block) ?? bookHead(blocks, at, block);
}

function labelHead(blocks: readonly FlowBlock[], at: number, block: FlowBlock): Head | null {
  if (block.text.length > LONGEST_HEADING || /[!?;]$|[^.\p{Lu}]\p{Ll}{3,}\.$/u.test(block.text) || block.kind === 'quotation') return null;
  const lines = block.text.endsWith(',') ? linesBelow(blocks, at) : [];
  const whole = [block.text, ...lines].join(' ').replace(/\/ | \/|\.$/gu, (sign) => (sign === '.' ? '' : '/'));
  const spread = lines.length === 0 ? null : authorHeading(whole);
  if (spread !== null) return { at, size: 1 + lines.length, ...spread, heading: whole, shape: 'label', bylines: lines.map((_, i) => at + 1 + i) };
  const named = /(?<!\b[JS]r)[.:]$/u.test(block.text) && block.kind !== 'heading' && !(block.text.endsWith(':') && isCorrespondence(blocks)) ? null : authorHeading(block.text) ?? (block.kind === 'heading' && leads(blocks) ? authorHeading(block.text, true) : null);
  if (named !== null) {
    const { kind, authors, translators } = named;
    const beside = authors.every(({ affiliation }) => affiliation === undefined) && isAffiliation(blocks[at + 1]);
    return { at, size: beside ? 2 : 1, kind, heading: block.text, authors: beside ? withAffiliation(authors, blocks[at + 1] as FlowBlock) : authors, ...(translators === undefined ? {} : { translators }), shape: 'label', bylines: beside ? [at + 1] : [] };
  }
  const below = blocks[at + 1]?.text ?? '', answer = ANSWER.test(block.text) && DASH.test(below) && (below.includes(', ') || block.text.includes('review')) ? readAuthors(below.replace(DASH, '')) : null;
  if (answer !== null) return { at, size: 2, kind: 'response', heading: block.text, authors: answer.authors, shape: 'label', bylines: [at + 1] };
  const label = bareLabel(block.text);
  if (label === null || (block.kind !== 'heading' && !label.by)) return null;
  const next = bylineOf(blocks[at + 1]) ?? knownName(blocks, at + 1);
  if (next !== null && (next.by || next.sure || label.by)) {
    const beside = next.authors.every(({ affiliation }) => affiliation === undefined) && isAffiliation(blocks[at + 2]);
    const heading = label.by ? `${block.text} ${blocks[at + 1]?.text ?? ''}` : block.text;
    return { at, size: beside ? 3 : 2, kind: label.kind, heading, authors: beside ? withAffiliation(next.authors, blocks[at + 2] as FlowBlock) : next.authors, shape: 'label', bylines: [...(label.by ? [] : [at + 1]), ...(beside ? [at + 2] : [])] };
  }
  return label.by ? null : { at, size: 1, kind: label.kind, heading: block.text, authors: [], shape: 'bare', bylines: [] };
}

/** *Response to Tom Reed’s review of Rivers of the North*, above *— Ann Lee, University of Leeds*. */
const ANSWER = /^(?:Response|Reply|Rejoinder) to \p{Lu}/u, DASH = /^[—–] ?(?=\p{Lu})/u;

/** Does a label lead to a person by a colon or a dash, so that *Commentary – Roham Lind* beside *Introduction – Ann Lee* does too? */
function leads(blocks: readonly FlowBlock[]): boolean {
  const known = leading.get(blocks) ?? blocks.some(({ kind, text }) => kind === 'heading' && LEADS.test(text) && authorHeading(text)?.authors.length === 1);
  leading.set(blocks, known);
  return known;
}
const leading = new WeakMap<readonly FlowBlock[], boolean>();
const LEADS = /^[^:–—-]{4,40}(?:: | [–—-] )\p{Lu}/u;

/** Does a letter to an editor stand among the blocks, so that *Tom Reed replies:* heads an answer? */
function isCorrespondence(blocks: readonly FlowBlock[]): boolean {
  const known = letters.get(blocks) ?? blocks.some(({ text }) => salutes(text));
  letters.set(blocks, known);
  return known;
}
const letters = new WeakMap<readonly FlowBlock[], boolean>();

/** A name that no list knows, alone on its line, where the text has it elsewhere too or an institution stands below: *Reply*, *Hanna Lindqvist*. */
function knownName(blocks: readonly FlowBlock[], at: number): ReturnType<typeof bylineOf> {
  const text = blocks[at]?.text ?? '';
  const read = isName(withoutTitles(text)) && (isAffiliation(blocks[at + 1]) || blocks.some((block, i) => i !== at && block.text.includes(text))) ? readAuthors(text) : null;
  return read === null ? null : { authors: read.authors, sure: true, by: false };
}

/** *(cloth), ISBN 978-0-00-000000-0.* below a line that ended with the price. */
const CONTINUES = /^\((?:cloth|paper|hard|soft|pbk|hbk|e-?book)\p{L}*\)[^?!]{0,60}$/iu;

/** One book or several, and who reviewed them; `run`: so many blocks are known to be the head of a book. */
export function bookHead(blocks: readonly FlowBlock[], at: number, block: FlowBlock, run = 0): Head | null {
  let end = at + run;
  while (end < blocks.length && isBookHeader(blocks[end]?.text ?? '')) end += 1;
  const books = end > at;
  // where the page set a title alone above *Reviewed by*, that is the book
  if (!books && block.kind === 'heading' && !isMetadata(block.text) && reviewedBy(block.text) === null && reviewedBy(blocks[at + 1]?.text ?? '') !== null) end += 1;
  const bylines: number[] = [];
  let authors: readonly Author[] = (books ? readAuthors(reviewedBy(blocks[end - 1]?.text ?? '')?.by ?? '')?.authors : undefined) ?? [];
  for (let i = end === at ? at : end; i < blocks.length && i <= end + 4; i += 1) {
    const text = blocks[i]?.text ?? '';
    const by = reviewedBy(text)?.by ?? (i === end && books && DASH.test(text) && text.includes(', ') && isShortLine(blocks[i]) ? text.replace(DASH, '') : undefined);
    if (by !== undefined) { authors = readAuthors(by)?.authors ?? authors; if (i > at) bylines.push(i); end = i + 1; } else if (end > at && (isReviewMeta(text) || isMetadata(text) || books && i === end && CONTINUES.test(text))) { bylines.push(i); end = i + 1; } else if (end > at && isAffiliation(blocks[i]) && bylines.includes(i - 1)) {
      if (authors.every(({ affiliation }) => affiliation === undefined)) authors = withAffiliation(authors, blocks[i] as FlowBlock);
      bylines.push(i); end = i + 1;
    } else if (i === end && i > at && authors.length === 0) {
      // below the title of an essay on the books too
      const line = isName((blocks[i]?.text ?? '').replace(BY, '').replace(MARK, '')) ? i : books && blocks[i]?.kind === 'heading' && authorHeading(text) === null ? i + 1 : -1, by = authorHeading(blocks[line]?.text ?? '') === null ? bylineOf(blocks[line]) : null, below = isAffiliation(blocks[line + 1]) ? line + 2 : line + 1;
      if (by !== null && isProse(blocks[below])) { authors = below > line + 1 ? withAffiliation(by.authors, blocks[line + 1] as FlowBlock) : by.authors; for (let k = line; k < below; k += 1) bylines.push(k); end = below; }
      break;
    } else break;
  }
  if (end === at || (!books && authors.length === 0)) return null;
  return { at, size: end - at, kind: 'review', heading: block.text, authors, shape: 'book', bylines };
}

/** *Profesora titular*, *Ricercatrice di storia*: what somebody is, above where. */
const OFFICE = /^(?:\p{L}+ ){0,2}(?:profes|ricercat|investigad|docent|mitarbeiter|lecturer|fellow|catedr|do(?:ct|tt)orand|maître)/iu;

/** *HENRY LEE, JR.* */
const SUFFIX = /, (?:[JS]r|[JS]R|II|III)\.?$/u;

/** The line of the affiliation right below a name, or below one that says what he or she is; that of the name where none is. */
function placeBelow(blocks: readonly FlowBlock[], at: number): number {
  const next = blocks[at + 1];
  if (isAffiliation(blocks[at + 2]) && (isAffiliation(next) || isShortLine(next) && OFFICE.test(next.text))) return at + 2;
  return isAffiliation(next) ? at + 1 : at;
}

/** A name above its affiliation, or before it on one line, at the head of a text. */
export function nameHead(blocks: readonly FlowBlock[], at: number): Head | null {
  const block = blocks[at] as FlowBlock;
  if (!isShortLine(block) || BY.test(block.text)) return null;
  const text = withoutNumber(block.text), place = placeBelow(blocks, at);
  if (isName(withoutTitles(text)) && !text.replace(SUFFIX, '').includes(',') && place > at) {
    const read = readAuthors(text);
    if (read !== null) return { sure: read.sure, at, size: place + 1 - at, kind: 'body', heading: block.text, authors: withAffiliation(read.authors, blocks[place] as FlowBlock), shape: 'name', bylines: place > at + 1 ? [at + 1, place] : [place] };
  }
  const read = readAuthors(splitAffiliation(text));
  if (read === null || !read.sure || !read.authors.some(({ affiliation }) => affiliation !== undefined && affiliation.split(' ').some(isInstitutionWord))) return null;
  return { at, size: 1, kind: 'body', heading: block.text, authors: read.authors, shape: 'name', bylines: [] };
}

