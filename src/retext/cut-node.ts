import type { Punctuation, SentenceContent, Symbol, Text, Word, WordContent } from 'nlcst';
import { toString } from 'nlcst-to-string';

type Position = NonNullable<Text['position']>;
type Point = Position['start'];
type Leaf = Punctuation | Symbol | Text;

/** The place so many characters behind another of the same line. */
const behind = (point: Point, size: number): Point => ({ line: point.line, column: point.column + size, ...(point.offset !== undefined && { offset: point.offset + size }) });

/** From the beginning of one node to the end of another; nothing where one of them has no place. */
export function placeFrom(first: Position | undefined, last: Position | undefined): { position?: Position } {
  return first === undefined || last === undefined ? {} : { position: { start: first.start, end: last.end } };
}

export const wordOf = (children: WordContent[]): Word => ({ type: 'WordNode', children, ...placeFrom(children[0]?.position, children[children.length - 1]?.position) });

function cutLeaf(leaf: Leaf, at: number): [Leaf, Leaf] {
  const { position, value } = leaf;
  const middle = position === undefined ? undefined : behind(position.start, at);
  return [
    { ...leaf, value: value.slice(0, at), ...(position !== undefined && middle !== undefined && { position: { start: position.start, end: middle } }) },
    { ...leaf, value: value.slice(at), ...(position !== undefined && middle !== undefined && { position: { start: middle, end: position.end } }) },
  ];
}

/** Cuts what stands in a sentence in two, so many characters from its beginning; a stop at the cut stands outside the word. */
export function cutNode(node: SentenceContent, at: number): [SentenceContent[], SentenceContent[]] {
  if (node.type !== 'WordNode') {
    const [before, after] = cutLeaf(node as Leaf, at);
    return [[before as SentenceContent], [after as SentenceContent]];
  }
  const before: WordContent[] = [];
  const after: WordContent[] = [];
  let seen = 0;
  for (const child of node.children) {
    const size = toString(child).length;
    if (seen + size <= at) before.push(child);
    else if (seen >= at) after.push(child);
    else {
      const [one, other] = cutLeaf(child as Leaf, at - seen);
      before.push(one);
      after.push(other);
    }
    seen += size;
  }
  return [freed(before), freed(after)];
}

/** The children of a word, with the stop at its end set free. */
export function freed(children: WordContent[]): SentenceContent[] {
  const last = children[children.length - 1];
  if (last?.type !== 'PunctuationNode') return children.length === 0 ? [] : [wordOf(children)];
  return children.length === 1 ? [last] : [wordOf(children.slice(0, -1)), last];
}
