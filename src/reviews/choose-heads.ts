import { salutes } from '../page/headings.js';
import { isBookHeader } from './book-header.js';
import { bookRun } from './book-run.js';
import { bylineOf, type FlowBlock, isAffiliation } from './byline.js';
import { bookHead, type Head, headAt, withoutPage } from './heads.js';
import { isProse } from './is-prose.js';
import { listedReviewer } from './listed-reviewer.js';
import { withReviewer } from './lines-of-head.js';
import { otherHeads, titleKind } from './other-heads.js';

/** A review has so many letters in its first blocks. */
const LEAST_REVIEW = 200;
const SHORT_REVIEW = 3;

/** The heads of contributions in a text by several authors, in their order; none where one name is the only evidence. `apparatus`: blocks that head notes and the like. */
export function chooseHeads(blocks: readonly FlowBlock[], apparatus: ReadonlySet<number>): readonly Head[] {
  const found: Head[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const head = apparatus.has(i) ? null : headAt(blocks, i) ?? listedReviewer(blocks, i) ?? runHead(blocks, i);
    if (head !== null) { found.push(head); i = head.at + head.size - 1; }
  }
  const written = withoutContents(withReviewer(found).filter((head) => head.shape !== 'book' || head.authors.length > 0 || reviews(head, blocks)), blocks, apparatus);
  const sure = written.filter(({ shape }) => shape !== 'bare');
  const first = sure.find(({ kind }) => kind !== 'introduction')?.at ?? -1;
  const firstReview = sure.find(({ kind }) => kind === 'review')?.at ?? blocks.length;
  const bare = sure.length === 0 ? [] : written.filter((head) => head.shape === 'bare' && heads(head, first, firstReview, sure[sure.length - 1]?.at ?? -1));
  const labelled = [...sure, ...bare].sort((a, b) => a.at - b.at);
  const taken = new Set(labelled.flatMap(({ at, size }) => Array.from({ length: size }, (_, i) => at + i)));
  const others = otherHeads(blocks, (i) => apparatus.has(i) || taken.has(i), labelled);
  return withTitles([...labelled, ...others].sort((a, b) => a.at - b.at), blocks, apparatus);
}

/** The head of a review whose books are each printed over several blocks. */
function runHead(blocks: readonly FlowBlock[], at: number): Head | null {
  let size = bookRun(blocks, at, isProse);
  for (let more = size; more > 0; size += more) more = bookRun(blocks, at + size, isProse);
  const head = size === 0 ? null : bookHead(blocks, at, blocks[at] as FlowBlock, size);
  return head && { ...head, heading: blocks.slice(at, at + size).map(({ text }) => text).join(' ') };
}

/** A label alone heads an introduction before all others, a response behind them, a letter anywhere. */
function heads({ at, kind, heading }: Head, first: number, firstReview: number, last: number): boolean {
  return kind === 'body' ? salutes(heading) : kind === 'introduction' ? at < first : kind === 'response' && firstReview < at && (/[’']/u.test(heading) || last < at);
}

/** A review that names no reviewer in its head: prose follows it, no other book, and it stands in no bibliography. */
function reviews({ at, size }: Head, blocks: readonly FlowBlock[]): boolean {
  let length = 0;
  for (let i = at + size; i < blocks.length && i <= at + size + SHORT_REVIEW && isProse(blocks[i]) && !isBookHeader(blocks[i]?.text ?? ''); i += 1) length += blocks[i]?.text.length ?? 0;
  return length >= LEAST_REVIEW;
}

/** Of *Commentary* above *Ann Lee* the name belongs to it. */
const keyOf = ({ heading, authors }: Head): string => [withoutPage(heading), ...authors.map(({ name: { family = '' } }) => (heading.includes(family) ? '' : family))].join('').toLowerCase().replace(/\P{L}/gu, '');

/** *Review by Ann Lee ....... 4*: an entry of a list of contents. */
export const isEntry = ({ text }: FlowBlock): boolean => LEADERS.test(text.slice(-LONGEST_LEADERS));
const LEADERS = /(?:[.…]{4} ?|\p{L}\.\. )(?:\d{1,3}|[ivxl]{1,5})$/u;
const LONGEST_LEADERS = 12;

/** Without the entries of a list of contents, which no prose follows, and without heads that a page repeats. */
function withoutContents(found: readonly Head[], blocks: readonly FlowBlock[], apparatus: ReadonlySet<number>): Head[] {
  const stops = new Set([...apparatus, ...found.map(({ at }) => at), ...blocks.flatMap((block, i) => (isEntry(block) ? [i] : []))]);
  const followed = found.map(({ at, size }) => {
    let next = at + size;
    while (next < blocks.length && !stops.has(next) && !isProse(blocks[next])) next += 1;
    return next < blocks.length && !stops.has(next);
  });
  const last = new Map<string, number>();
  found.forEach((head, i) => { if (followed[i] === true) last.set(keyOf(head), i); });
  const opens = found.findLast(({ kind }, i) => kind === 'introduction' && followed[i] === true), opening = opens === undefined ? '' : keyOf(opens);
  let before = '';
  return found.filter((head, i) => {
    const key = keyOf(head);
    // *Introduction by Ann Lee* on the title page, which heads it again with her university
    if (head.kind === 'introduction' && key !== opening && opening.startsWith(key)) return false;
    // the last entry of a list has the first prose behind it; the head itself comes later
    if (followed[i] !== true || (last.get(key) !== i && (i > 0 ? followed[i - 1] !== true : head.kind === 'response')) || key === before && !salutes(head.heading)) return false;
    before = key;
    return true;
  });
}

/** Where most contributions have a title above the line that names the author, they begin with it. */
function withTitles(heads: readonly Head[], blocks: readonly FlowBlock[], apparatus: ReadonlySet<number>): Head[] {
  const titled = heads.map((head, i) => (head.shape === 'label' || head.shape === 'name') && head.at > 0 && blocks[head.at - 1]?.kind === 'heading' && !apparatus.has(head.at - 1) && (i === 0 ? head.at > 1 : isProse(blocks[head.at - 2])) && bylineOf(blocks[head.at - 1]) === null && !isAffiliation(blocks[head.at - 1]) && (i === 0 || (heads[i - 1] as Head).at + (heads[i - 1] as Head).size < head.at));
  const titles = titled.flatMap((is, i) => (is && i > 0 ? [blocks[(heads[i] as Head).at - 1]?.text ?? ''] : []));
  if (titles.length === 0 || titles.length * 2 < heads.length - 1 || new Set(titles).size < titles.length) return [...heads];
  const kindOf = ({ shape, kind, at }: Head): Head['kind'] => (shape === 'name' ? titleKind(blocks[at - 1]) : null) ?? kind;
  return heads.map((head, i) => (titled[i] === true ? { ...head, kind: kindOf(head), at: head.at - 1, size: head.size + 1, heading: blocks[head.at - 1]?.text ?? head.heading, bylines: [...head.bylines, head.at] } : head));
}
