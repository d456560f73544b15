import type { Author } from '../records/section.js';
import { labelKind } from './author-heading.js';
import { bylineOf, type FlowBlock, isAffiliation, isShortLine } from './byline.js';
import { type Head, nameHead, withoutNumber } from './heads.js';
import { isMetadata } from './metadata.js';
import { isProse, LONG } from './is-prose.js';
import { isName } from './person-shape.js';
import { readAuthors } from './read-authors.js';
import { samePerson } from './same-person.js';

/** A name with an affiliation, or a title with a byline, is a head where there are so many. */
const FEWEST = 2;

/** Names above affiliations, titles above bylines, where several write. */
export function otherHeads(blocks: readonly FlowBlock[], taken: (i: number) => boolean, labelled: readonly Head[]): Head[] {
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
  if (collect((i) => titleHead(blocks, i, kind, taken)).length === 0) {
    const whole = blocks.slice(0, OPENING).some(isWhole), pieces = blocks.filter((block, i) => block.kind === 'heading' && !taken(i) && isProse(blocks[i + 1])).length;
    for (const sign of SIGNS) for (const side of sign === ' by ' ? [1] : [1, 0]) {
      const sure = collect((i) => inlineHead(blocks, i, { sign, side, kind })), all = sure.length === 0 ? sure : collect((i) => inlineHead(blocks, i, { sign, side, kind, byline: plainByline })), most = all.length * 2 >= pieces;
      if (all.length > 0 && (SAFE.includes(sign) ? whole || most : whole && most)) return all;
    }
    return announced(blocks, taken, kind, labelled);
  }
  // where others are signed so, a name that no list knows signs too, and a title may have its author on the same line
  const titles = withoutWhole(collect((i) => titleHead(blocks, i, kind, taken, plainByline)), blocks);
  const wrote = new Map<string, Head[]>();
  for (const head of titles) for (const { name: { family = '' } } of head.authors) wrote.set(family.toLowerCase(), [...(wrote.get(family.toLowerCase()) ?? []).slice(0, 1), head]);
  const within = new Set(titles.flatMap(({ at, size }) => Array.from({ length: size }, (_, i) => at + i)));
  const inlineTitles = blocks.flatMap((_, at) => (taken(at) || within.has(at) ? [] : inlineHead(blocks, at, { sign: ' by ', side: 1, kind: 'body' }) ?? []));
  return [...titles.map((head) => answering(head, wrote)), ...inlineTitles].sort((a, b) => a.at - b.at);
}

/** *Comment on Lee*, *Reply to Reed and Hill*: a title that names who wrote another piece says what kind it is. */
function answering(head: Head, wrote: ReadonlyMap<string, readonly Head[]>): Head {
  const [, label = '', whom = ''] = ANSWERS.exec(head.heading) ?? [];
  const kind = whom === '' || !whom.toLowerCase().split(/[\s,]+/u).some((family) => wrote.get(family)?.some((other) => other !== head) === true) ? null : labelKind([label]);
  return kind === null ? head : { ...head, kind };
}
const ANSWERS = /^(?:a )?(\p{L}{2,}) (?:to|on) (\p{L}.{2,80})$/iu;

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
  let end = line + (beside ? 2 : 1);
  // the day of the page
  if (isMetadata(blocks[end]?.text ?? '') && !taken(end)) end += 1;
  const size = end - at;
  if (!isProse(blocks[at + size]) || taken(at + size)) return null;
  const authors = beside ? written.authors.map(({ name, affiliation }) => ({ name, affiliation: affiliation ?? blocks[line + 1]?.text ?? '' })) : written.authors;
  return { at, size, kind: titleKind(blocks[at]) ?? kind, heading: blocks.slice(at, line).map(({ text }) => text).join(' '), authors, shape: 'title', bylines: Array.from({ length: end - line }, (_, i) => line + i) };
}

/** Below the title of the whole the first piece begins with a title like those of the others, where they are several, or where the first line says what the whole is. */
function withoutWhole(titles: readonly Head[], blocks: readonly FlowBlock[]): readonly Head[] {
  const linesOf = ({ at, bylines }: Head): number => (bylines[0] ?? at) - at;
  const [first, ...others] = titles;
  const above = first === undefined ? 0 : linesOf(first) - Math.max(...others.map(linesOf));
  if (first === undefined || above < 1 || !(others.length > 1 || isWhole(blocks[first.at])) || blocks.slice(0, first.at).some(isProse)) return titles;
  const at = first.at + above;
  return [{ ...first, at, size: first.size - above, kind: titleKind(blocks[at]) ?? first.kind, heading: blocks.slice(at, first.bylines[0]).map(({ text }) => text).join(' ') }, ...others];
}

/** Does a line at the head of a text say that several pieces follow? */
export const isWhole = (block: FlowBlock | undefined): boolean => WHOLE.test(block?.text ?? '');
const WHOLE = /\b(?:forum|symposium|roundtable|correspondence|letters|reviews|essays|debate)\b/iu;

/** *Response: What Is a Harbour?* */
export const titleKind = (block: FlowBlock | undefined): Head['kind'] | null => labelKind(withoutNumber(block?.text.split(':', 1)[0] ?? '').split(' '));

/** A line that names who wrote, and what may be a name that no list knows. */
function plainByline(block: FlowBlock | undefined): ReturnType<typeof bylineOf> {
  const known = bylineOf(block);
  if (known !== null || block?.kind !== 'heading' || !isName(block.text)) return known;
  const read = readAuthors(block.text);
  return read === null ? null : { ...read, by: false };
}

/** What parts a title from its author on one line. Most of what heads anything must do so; *The Answer by John Reed* need not where the head says that several pieces follow, and *John Reed: The Early Years* counts there alone. */
const SAFE = [' by ', ' | '], SIGNS = [...SAFE, ' / ', ' — ', ' – ', ': ', ', “', ' ('];

/** *The River Police by Ruth Abel*, *1. The River Police | Ruth Abel*, *Ruth Abel: The River Police*: a title and its author on one line, on one side of a sign. */
function inlineHead(blocks: readonly FlowBlock[], at: number, { sign, side, kind, byline = bylineOf }: { readonly sign: string; readonly side: number; readonly kind: Head['kind']; readonly byline?: typeof bylineOf }): Head | null {
  const block = blocks[at], line = withoutNumber(block?.text ?? ''), cut = side === 1 ? line.lastIndexOf(sign) : line.indexOf(sign);
  // *The Fen Road (Ann Lee, York Press, 1990)* is a book
  if (block?.kind !== 'heading' || cut < 1 || !isProse(blocks[at + 1]) || isAffiliation(block) || /\d{4}|[£$€]|Press|Verlag/u.test(line.slice(cut))) return null;
  const named = byline({ kind: 'heading', text: side === 1 ? line.slice(cut + sign.length).replace(/\)$/u, '') : line.slice(0, cut) });
  return named === null ? null : { at, size: 1, kind: titleKind(block) ?? kind, heading: block.text, authors: named.authors, shape: 'title', bylines: [] };
}
