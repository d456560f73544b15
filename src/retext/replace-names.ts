import type { Nodes, Root, SentenceContent, Word, WordContent } from 'nlcst';
import type { Name } from '../records/name.js';
import { firstWhere } from '../text/lists.js';
import { hull } from './places.js';

const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? -1;
const endOf = (node: Nodes | undefined): number => node?.position?.end.offset ?? -1;

interface Placed {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes the targets of names into a tree whose nodes have their places in the source, and says which names it found there.
 *
 * What stands in a word before and behind a name is kept: *Tse-tung’s* becomes *Zedong’s*. The new words have no place.
 */
export function replaceNames(tree: Root, names: readonly Name[]): Set<Name> {
  const placed = names.flatMap((name): Placed[] => { const place = hull(name.origin); return place === null ? [] : [{ name, ...place }]; }).sort((a, b) => a.start - b.start);
  const written = new Set<Name>();
  for (const paragraph of tree.children) for (const sentence of paragraph.type === 'ParagraphNode' ? paragraph.children : []) {
    if (sentence.type !== 'SentenceNode') continue;
    const from = firstWhere(placed.length, (i) => (placed[i] as Placed).start >= startOf(sentence));
    const to = firstWhere(placed.length, (i) => (placed[i] as Placed).start >= endOf(sentence));
    if (from < to) sentence.children = rewritten(sentence.children, placed.slice(from, to), written);
  }
  return written;
}

function rewritten(children: readonly SentenceContent[], names: readonly Placed[], written: Set<Name>): SentenceContent[] {
  const result: SentenceContent[] = [];
  let next = 0;
  for (let i = 0; i < children.length; i += 1) {
    const node = children[i] as SentenceContent;
    while (next < names.length && (names[next] as Placed).end <= startOf(node)) next += 1;
    const named = names[next];
    let last = i;
    if (named !== undefined && endOf(node) > named.start) while (last < children.length && endOf(children[last]) < named.end) last += 1;
    if (last === children.length) { next += 1; last = i; }
    const made = named === undefined || named !== names[next] || endOf(node) <= named.start ? null : wordsOf(node, children[last], named);
    if (made === null || named === undefined) result.push(node);
    else {
      result.push(...made);
      written.add(named.name);
      i = last;
      next += 1;
    }
  }
  return result;
}

/** The words of a name’s target, with what the first and the last printed word have beside the name; null if the name cuts a word in its middle. */
function wordsOf(head: SentenceContent, tail: SentenceContent | undefined, { name, start, end }: Placed): SentenceContent[] | null {
  if (head.type !== 'WordNode' || tail?.type !== 'WordNode') return null;
  const before = head.children.filter((node) => endOf(node) <= start);
  const after = tail.children.filter((node) => startOf(node) >= end);
  if (startOf(head.children[before.length]) !== start || endOf(tail.children[tail.children.length - after.length - 1]) !== end) return null;
  const words = name.target.split(' ');
  return words.flatMap((word, i): SentenceContent[] => {
    const own: Word = { type: 'WordNode', children: [...(i === 0 ? before : []), ...partsOf(word), ...(i === words.length - 1 ? after : [])] };
    return i === 0 ? [own] : [{ type: 'WhiteSpaceNode', value: ' ' }, own];
  });
}

/** *Tse-tung* as retext-english parts it: letters, a hyphen, letters. */
const partsOf = (word: string): WordContent[] => word.split(/([-’'])/u).filter(Boolean).map((value) => (/^[-’']$/u.test(value) ? { type: 'PunctuationNode', value } : { type: 'TextNode', value }));
