import { FIELD_LABELS } from '../data/reviews/labels.js';
import { filesUnder } from '../page/headings.js';
import type { Author, SectionKind } from '../records/section.js';
import { authorHeading } from './author-heading.js';
import { isBookLine } from './book-header.js';
import { startsImprint } from './book-run.js';
import { isAside, standsInIssue, titleOf } from './front-lines.js';
import { BY, bylineOf, type FlowBlock, isAffiliation, withAffiliation } from './byline.js';
import { withoutPage } from './heads.js';
import { isMetadata } from './metadata.js';
import { isListed } from '../text/word-list.js';
import { isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';

/** A section as a run of blocks, `first` and `last` included. */
export interface FoundSection {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly authors: readonly Author[];
  readonly translators?: readonly Author[];
  readonly first: number;
  readonly last: number;
}

/** A section of which only the first block is known yet. */
export type Start = Omit<FoundSection, 'last'>;

export const INTRODUCTION = /^introduction$/iu;
const CONTENTS = /^(?:(?:table of )?contents|cover|titel):?$/iu;
/** What stands between the head of an article and its text. */
export const ABSTRACT = /^(?:abstract|extract|summary|zusammenfassung|résumé|resumen|resumo|riassunto|sommario|аннотация)\s*[:.]?$/iu;

/** *I. Introduction*, *1. The Sources*, *I* below a title */
const FIRST = /^[1I](?:\. ?\p{Lu}|\.?$)/u;

/** *李华*: of whom a title in characters is. */
const HAN_NAME = /^[\u4e00-\u9fff](?:\s{0,2}[\u4e00-\u9fff]){1,3}$/u;
/** *作者:李华 来源:…*: what sites print below a title. */
const HAN_AUTHOR = /(?:^|\s)(?:作者|撰文)\s?[:：]\s?([\u4e00-\u9fff·]{2,12}(?:[、，]\s?[\u4e00-\u9fff·]{2,12})*)(?=$|\s)/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M} .’'-]+$/u;

/** What a journal prints above a title: *BOOK REVIEWS*, *RESEARCH NOTE*. */
const RUBRIC = /\b(?:reviews?|articles?|forum|issue|research|notes?|essays?|reports?|editorial|letters|correspondence|roundtable|symposium|section|chapter|part)\b/iu;

const WITH = /\b(?:with|mit|avec|con|and|und|et)$/iu;
/** *✣ Commentaries by Ann Lee* */
const SIGN = /^[^\p{L}\p{N}\p{P}]+ /u;

/** So many lines may stand between an author and the address of the page. */
const NEAR = 4;
/** So many blocks may a title page have. */
const MOST = 24;

export interface Opening {
  readonly length: number;
  readonly sections: readonly Start[];
  readonly authors: readonly Author[];
  readonly bylines: readonly number[];
  /** Lines of a title that the page did not take for a heading. */
  readonly headings: readonly number[];
}

/** Title, subtitle and author at the head of a text, and the untitled opening behind them. */
export function openingOf(blocks: readonly FlowBlock[], isHead: (i: number) => boolean, endsWithFront: (from: number) => boolean): Opening {
  const stops = (i: number): boolean => { const text = blocks[i]?.text ?? ''; return isHead(i) || INTRODUCTION.test(text) || ABSTRACT.test(text) || i > 0 && (filesUnder(text) || FIRST.test(text)); };
  const headings: number[] = [];
  let length = 0;
  for (; length < blocks.length && length < MOST && !stops(length); length += 1) {
    const block = blocks[length] as FlowBlock;
    if (heads(block) || isAside(block.text)) continue;
    if (!standsAbove(block, blocks[length + 1], blocks[length + 2], stops(length + 1))) break;
    headings.push(length);
  }
  while (length > 0 && !heads(blocks[length - 1] as FlowBlock)) length -= 1;
  if (length === 0 || length === blocks.length) return { length: 0, sections: [], authors: [], bylines: [], headings: [] };
  const isField = (i: number): boolean => isListed(FIELD_LABELS, (blocks[i]?.text ?? '').toLowerCase(), '|');
  const all = Array.from({ length }, (_, i) => i).filter((i) => !isAside(blocks[i]?.text ?? '') && !isField(i) && !(i > 0 && isField(i - 1)));
  const head = blocks.slice(0, length).map((block) => block.text);
  // a journal stands above its volume
  const below = all[0] === 0 && standsInIssue(head[1] ?? '') ? all.slice(1) : all;
  const within = authorsIn(blocks, below, length);
  const core = below.length > within.bylines.length ? below : all;
  const { authors, bylines } = core === below ? within : authorsIn(blocks, all, length);
  const end = head.findIndex((text, i) => i > 0 && (CONTENTS.test(text) || SIGN.test(text) && authorHeading(text.replace(SIGN, '').replace(/,? and$/u, '')) !== null));
  const titles = core.filter((i) => (end === -1 || i < end) && !bylines.includes(i) && !(startsImprint(blocks[i + 2]?.text ?? '') && (blocks[i]?.text ?? '').endsWith(':'))).map((i) => blocks[i]?.text ?? '').filter((text) => !/^["“].*["”]$/u.test(text) && !isBookLine(text) && authorHeading(withoutPage(text)) === null);
  const heading = titleOf((titles.length > 0 ? titles : head.slice(0, standsInIssue(head[0] ?? '') ? 0 : 1)).map((line) => withoutAuthor(line, head)), head);
  const title: Start = { kind: 'frontmatter', heading, authors, first: 0 };
  return { length, bylines, authors, headings, sections: stops(length) || endsWithFront(length) ? [title] : [title, { kind: 'body', heading: null, authors, first: length }] };
}

/** *The Fen Road – an old way | Ann Lee*, where the name stands below again. */
function withoutAuthor(line: string, head: readonly string[]): string {
  const at = line.lastIndexOf(' | ');
  return at > 0 && head.includes(line.slice(at + 3)) && isName(line.slice(at + 3)) ? line.slice(0, at) : line;
}

/** A title in small letters, that the page took for a paragraph: it ends no sentence, and below it stands who wrote. */
const standsAbove = (block: FlowBlock, next: FlowBlock | undefined, below: FlowBlock | undefined, ends: boolean): boolean =>
  !ends && block.text.length <= LONGEST_TITLE && /^[\p{Lu}\d“"‘].*[^.;:,]$/u.test(block.text) && next?.kind === 'heading' && authorHeading(next.text) === null && (bylineOf(next)?.sure === true || isName(next.text) && isAffiliation(below));
const LONGEST_TITLE = 230;

/** A byline, or above an affiliation or behind *by* a name that no list knows. */
function authorOf(block: FlowBlock | undefined): { readonly authors: readonly Author[] } | null {
  const name = (block?.text ?? '').replace(LED, '');
  return bylineOf(block) ?? (isName(name) ? readAuthors(name) : null);
}
const LED = /^(?:by:? |von: |authors?: ?(?=\p{Lu}))/iu;
const heads = (block: FlowBlock): boolean => block.kind === 'heading' || block.text.length < LONGEST_BYLINE && (LED.test(block.text) ? authorOf(block) !== null : isName(block.text) && bylineOf(block)?.sure === true);
const LONGEST_BYLINE = 80;

/** Who wrote, and in which lines that stands: the last of the title page, or one above it. */
function authorsIn(blocks: readonly FlowBlock[], core: readonly number[], length: number): { authors: readonly Author[]; bylines: readonly number[] } {
  const lines = core.map((i) => blocks[i] as FlowBlock);
  for (const [k, { text }] of lines.entries()) {
    const named = HAN_AUTHOR.exec(text)?.[1];
    if (named !== undefined) return { authors: named.split(/[、，]\s?/u).map((literal) => ({ name: { literal } })), bylines: [core[k] ?? -1] };
  }
  const lowest = lines.length - 1;
  // *Ann Lee* above *University of Leeds*
  const placed = lowest > 1 && isAffiliation(lines[lowest]) && authorOf(lines[lowest - 1]) !== null;
  const within = nameWithin(lines, (k) => blocks.slice((core[k] ?? 0) + 1, Math.min(length, (core[k] ?? 0) + 1 + NEAR)).some(({ text }) => isMetadata(text)), isMetadata(blocks[(core[0] ?? 0) - 1]?.text ?? ''));
  const at = placed ? lowest - 1 : lowest > 0 && bylineOf(lines[lowest]) === null ? within ?? lowest : lowest;
  const last: { readonly authors: readonly Author[] } | null = at > 0 && HAN_NAME.test(lines[at]?.text ?? '') ? { authors: [{ name: { literal: (lines[at]?.text ?? '').replace(/\s+/gu, '') } }] } : at > 0 || within === 0 && lowest > 0 ? (placed || LED.test(lines[at]?.text ?? '') ? authorOf : bylineOf)(lines[at]) : null;
  // *A Conversation with* leads on to whom it was with
  if (last === null || WITH.test(lines[at - 1]?.text ?? '')) return { authors: [], bylines: [] };
  const own = placed ? [at, lowest] : [at];
  const withPlace = (authors: readonly Author[], line: number): readonly Author[] => (placed && authors.every(({ affiliation }) => affiliation === undefined) ? withAffiliation(authors, lines[line + 1] as FlowBlock) : authors);
  let authors = withPlace(last.authors, at);
  // more of them, one above another
  for (let above = at - own.length; above > 0 && (placed ? isAffiliation(lines[above + 1]) : isName(lines[above]?.text ?? '')); above -= placed ? 2 : 1) {
    const other = bylineOf(lines[above]);
    if (other === null || (placed ? other.authors.some(({ affiliation }) => affiliation !== undefined) : !other.sure || other.by)) break;
    authors = [...withPlace(other.authors, above), ...authors];
    own.unshift(above, ...(placed ? [above + 1] : []));
  }
  return { authors, bylines: own.map((k) => core[k] ?? -1) };
}

/** An author above the title in capitals, as German journals print it or below the line of a journal, or between the title and what a publisher's page says of it; null if none stands there. */
function nameWithin(lines: readonly FlowBlock[], saidBehind: (k: number) => boolean, saidAbove: boolean): number | null {
  const [first, second] = lines;
  const text = first?.text ?? '';
  const named = bylineOf(first), led = lines.findIndex((line, k) => k > 0 && BY.test(line.text) && authorOf(line) !== null);
  // *LEVEE MEN*, *by Ann Lee*: the capitals are the title
  if (led > 0) return led;
  if (named !== null && (SHOUTED.test(text) && !RUBRIC.test(text) && !isMetadata(second?.text.split(', ').at(-1) ?? '') || saidAbove && named.sure && /^\P{Ll}+$/u.test(second?.text ?? ''))) return 0;
  for (let k = lines.length - 2; k > 0; k -= 1) if (saidBehind(k) && bylineOf(lines[k])?.sure === true) return k;
  return null;
}
