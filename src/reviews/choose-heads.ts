import type { Author } from '../records/section.js';
import { salutes } from '../page/headings.js';
import { isBookHeader, isBookLine } from './book-header.js';
import { bookRun } from './book-run.js';
import { bookHead, bylineOf, type FlowBlock, type Head, headAt, isAffiliation, isShortLine, nameHead, withoutPage } from './heads.js';
import { withReviewer } from './lines-of-head.js';
import { labelKind } from './author-heading.js';
import { isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';
import { isMetadata } from './metadata.js';
import { samePerson } from './same-person.js';

const LONG = 120;
/** A review has so many letters in its first blocks. */
const LEAST_REVIEW = 200;
const SHORT_REVIEW = 3;
/** A name with an affiliation, or a title with a byline, is a head where there are so many. */
const FEWEST = 2;

/** Is a block prose: no heading, no short line, no book, nothing about the document? */
export const isProse = (block: FlowBlock | undefined): boolean => block !== undefined && block.kind !== 'heading' && block.kind !== 'byline' && (block.text.length > LONG || !isShortLine(block)) && !isBookLine(block.text) && !isMetadata(block.text);

/** The heads of contributions in a text by several authors, in their order; none where one name is the only evidence. `apparatus`: blocks that head notes and the like. */
export function chooseHeads(blocks: readonly FlowBlock[], apparatus: ReadonlySet<number>): readonly Head[] {
  const found: Head[] = [];
  for (let i = 0; i < blocks.length; i += 1) {
    const head = apparatus.has(i) ? null : headAt(blocks, i) ?? runHead(blocks, i);
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

const keyOf = ({ heading }: Head): string => withoutPage(heading).toLowerCase().replace(/\P{L}/gu, '');

/** *Review by Ann Lee ....... 4*: an entry of a list of contents. */
export const isEntry = ({ text }: FlowBlock): boolean => LEADERS.test(text.slice(-LONGEST_LEADERS));
const LEADERS = /[.…]{4} ?(?:\d{1,3}|[ivxl]{1,5})$/u;
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
  let before = '';
  return found.filter((head, i) => {
    const key = keyOf(head);
    // the last entry of a list has the first prose behind it; the head itself comes later
    if (followed[i] !== true || (last.get(key) !== i && (i > 0 ? followed[i - 1] !== true : head.kind === 'response')) || key === before && !salutes(head.heading)) return false;
    before = key;
    return true;
  });
}

/** Names above affiliations, titles above bylines, where several write. */
function otherHeads(blocks: readonly FlowBlock[], taken: (i: number) => boolean, labelled: readonly Head[]): Head[] {
  const collect = (headOf: (i: number) => Head | null, known: readonly Head[] = []): Head[] => {
    const found: Head[] = [];
    for (let i = 0; i < blocks.length; i += 1) {
      const head = taken(i) || !isShortLine(blocks[i]) && !asks(blocks[i]) ? null : headOf(i);
      if (head === null) continue;
      found.push(head);
      i += head.size - 1;
    }
    return found.some(({ sure }) => sure !== false) && severalPersons([...found, ...known].map(({ authors }) => authors)) ? found : [];
  };
  const kind = blocks.slice(0, OPENING).some(({ kind: block, text }) => block === 'heading' && REVIEWS.test(text)) ? 'review' : 'body';
  const names = collect((i) => { const head = nameHead(blocks, i); return head !== null && !taken(i + head.size) && isProse(blocks[i + head.size]) ? { ...head, kind } : null; }, labelled);
  if (names.length > 0) return names;
  if (collect((i) => titleHead(blocks, i, kind, taken)).length === 0) return announced(blocks, taken, kind, labelled);
  // where others are signed so, a name that no list knows signs too, and a title may have its author on the same line
  const titles = collect((i) => titleHead(blocks, i, kind, taken, plainByline));
  return [...titles, ...inlineTitles(blocks, taken, titles)].sort((a, b) => a.at - b.at);
}

/** Names alone above their pieces, all of which a line at the head has: *Ann Lee, Tom Reed and Mary Hill*. */
function announced(blocks: readonly FlowBlock[], taken: (i: number) => boolean, kind: Head['kind'], labelled: readonly Head[]): Head[] {
  for (const { text } of blocks.slice(0, FRONT)) {
    const together = text.length > LONG ? [] : text.replace(/^by:? /iu, '').split(TOGETHER);
    if (together.length < FEWEST || !together.every(isName)) continue;
    const found = blocks.flatMap((block, at): Head[] => {
      const read = block.kind === 'heading' && together.includes(block.text) && !taken(at) && isProse(blocks[at + 1]) ? readAuthors(block.text) : null;
      return read === null ? [] : [{ at, size: 1, kind, heading: block.text, authors: read.authors, shape: 'name', bylines: [] }];
    });
    if (severalPersons([...found, ...labelled].map(({ authors }) => authors))) return found;
  }
  return [];
}
const FRONT = 12;
const TOGETHER = /,\s(?:and |und |et )?|\s(?:and|und|et|[ey&/])\s/u;

/** A heading that is a question: *What Is an Imperial Subject?* */
const asks = (block: FlowBlock | undefined): boolean => block?.kind === 'heading' && block.text.length <= LONG && /\?["”’]?$/u.test(block.text);

/** Blocks at the head of a text that may say what it is. */
const OPENING = 4;
const REVIEWS = /\b(?:roundtable|book reviews?|reviews|review (?:forum|symposium|essays?))\b/iu;

const severalPersons = (groups: readonly (readonly Author[])[]): boolean =>
  groups.length >= FEWEST && groups.some((authors) => authors.some(({ name }) => groups[0]?.every((first) => samePerson(first.name, name) === 'no') === true));

/** A title, one heading or two, a byline below it, prose behind. */
function titleHead(blocks: readonly FlowBlock[], at: number, kind: Head['kind'], taken: (i: number) => boolean, byline: typeof bylineOf = bylineOf): Head | null {
  if (blocks[at]?.kind !== 'heading' || bylineOf(blocks[at]) !== null) return null;
  let line = at + 1;
  while (line < at + 3 && !taken(line) && byline(blocks[line]) === null && blocks[line]?.kind === 'heading') line += 1;
  const written = taken(line) ? null : byline(blocks[line]);
  // the title of the whole may stand above that of its first piece
  if (written === null || line > at + 1 && titleKind(blocks[line - 1]) !== null) return null;
  const beside = isAffiliation(blocks[line + 1]) && !taken(line + 1);
  const size = line + (beside ? 2 : 1) - at;
  if (!isProse(blocks[at + size]) || taken(at + size)) return null;
  const authors = beside ? written.authors.map(({ name, affiliation }) => ({ name, affiliation: affiliation ?? blocks[line + 1]?.text ?? '' })) : written.authors;
  return { at, size, kind: titleKind(blocks[at]) ?? kind, heading: blocks.slice(at, line).map(({ text }) => text).join(' '), authors, shape: 'title', bylines: beside ? [line, line + 1] : [line] };
}

/** *Response: What Is a Harbour?* */
const titleKind = (block: FlowBlock | undefined): Head['kind'] | null => labelKind((block?.text.split(':', 1)[0] ?? '').replace(/^(?:\d{1,2}|[IVX]{1,5})\. /u, '').split(' '));

/** A line that names who wrote, and what may be a name that no list knows. */
function plainByline(block: FlowBlock | undefined): ReturnType<typeof bylineOf> {
  const known = bylineOf(block);
  if (known !== null || block?.kind !== 'heading' || !isName(block.text)) return known;
  const read = readAuthors(block.text);
  return read === null ? null : { ...read, by: false };
}

/** *The River Police by Ruth Abel*: a title and its author whom the page closed up. */
function inlineTitles(blocks: readonly FlowBlock[], taken: (i: number) => boolean, titles: readonly Head[]): Head[] {
  const within = new Set(titles.flatMap(({ at, size }) => Array.from({ length: size }, (_, i) => at + i)));
  return blocks.flatMap((block, at): Head[] => {
    const cut = block.kind === 'heading' && !taken(at) && !within.has(at) && isProse(blocks[at + 1]) ? block.text.lastIndexOf(' by ') : -1;
    const byline = cut < 1 ? null : bylineOf({ kind: 'heading', text: block.text.slice(cut + 4) });
    return byline === null ? [] : [{ at, size: 1, kind: 'body', heading: block.text, authors: byline.authors, shape: 'title', bylines: [] }];
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
