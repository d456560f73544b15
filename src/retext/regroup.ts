import type { Nodes, Paragraph, Punctuation, Root, Sentence, SentenceContent, WhiteSpace, Word } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { sentences } from '../sentences/sentences.js';
import { stopKind } from '../sentences/vocabulary.js';
import { cutNode, freed, placeFrom, wordOf } from './cut-node.js';

const BREAK = /[\n\r]/u;

/** Gives a tree of natural language the sentences that `sentences` finds in its text. White space with a line break between two of them parts paragraphs. */
export function regroup(root: Root): undefined {
  const tokens = root.children.flatMap((child) => (child.type === 'ParagraphNode' ? child.children.flatMap((inner) => (inner.type === 'SentenceNode' ? inner.children : [inner])) : [child])) as SentenceContent[];
  const spans = sentences(toString(root));
  const children: Root['children'] = [];
  let paragraph: Paragraph['children'] = [];
  let own: SentenceContent[] = [];
  let next = 0;
  let at = 0;
  const closeSentence = (): void => {
    if (own.length > 0) paragraph.push(sentenceOf(own));
    own = [];
    next += 1;
  };
  const closeParagraph = (): void => {
    if (paragraph.length > 0) children.push({ type: 'ParagraphNode', children: paragraph, ...placeFrom(paragraph[0]?.position, paragraph[paragraph.length - 1]?.position) });
    paragraph = [];
  };
  // a word may be cut by a sentence’s end: what is left of it waits here
  const waiting = tokens.reverse();
  for (let token = waiting.pop(); token !== undefined; token = waiting.pop()) {
    const span = spans[next];
    const size = toString(token).length;
    const limit = span === undefined ? Infinity : at < span.start ? span.start : span.end;
    if (at + size > limit) {
      const [before, after] = cutNode(token, limit - at);
      waiting.push(...after.reverse(), ...before.reverse());
      continue;
    }
    if (span === undefined || at < span.start) {
      if (token.type === 'WhiteSpaceNode' && BREAK.test(token.value)) { closeParagraph(); children.push(token); }
      // a byte order mark is a sign to parse-latin, and white space here
      else paragraph.push({ ...token, type: 'WhiteSpaceNode' } as WhiteSpace);
    } else {
      own.push(token);
      if (at + size === span.end) closeSentence();
    }
    at += size;
  }
  closeSentence();
  closeParagraph();
  root.children = children;
}

/** A stop within a sentence belongs to its word, the last one to the sentence; a marker behind it is no part of the word. */
function sentenceOf(tokens: SentenceContent[]): Sentence {
  const children: SentenceContent[] = [];
  const [lastWordAt, lastSpaceAt] = (['WordNode', 'WhiteSpaceNode'] as const).map((kind) => tokens.findLastIndex(({ type }) => type === kind)) as [number, number];
  tokens.forEach((token, i) => {
    const before = children[children.length - 1];
    const next = tokens[i + 1];
    if (isStop(token) && before?.type === 'WordNode' && i < lastWordAt && i < lastSpaceAt && !(next?.type === 'WhiteSpaceNode' && isStop(tokens[i + 2])))
      children[children.length - 1] = wordOf([...before.children, token]);
    else children.push(token);
  });
  const last = children[children.length - 1];
  if (last?.type === 'WordNode') children.splice(-1, 1, ...lastWord(last));
  return { type: 'SentenceNode', children, ...placeFrom(children[0]?.position, children[children.length - 1]?.position) };
}

const isStop = (token: Nodes | undefined): token is Punctuation => token?.type === 'PunctuationNode' && token.value === '.';

/** *Co.* gives its stop to the sentence, *U.S.* keeps it; *collapsed.12* is a word, a stop and a marker. */
function lastWord(word: Word): SentenceContent[] {
  const { children } = word;
  const [stop, marker] = [children[children.length - 2], children[children.length - 1]];
  if (marker?.type === 'PunctuationNode') return children.filter(isStop).length === 1 ? freed(children) : [word];
  const body = children.slice(0, -2);
  if (marker === undefined || body.length === 0 || !isStop(stop) || !/^\d{1,3}$/u.test(toString(marker)) || !/\p{L}{2}$/u.test(toString(body)) || stopKind(toString(body)) !== undefined) return [word];
  return [wordOf(body), stop, wordOf([marker])];
}
