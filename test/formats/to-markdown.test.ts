import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { type Document, read, toMarkdown } from '../../src/index.js';
import { fixtures, oddTexts, realTexts } from '../support/texts.js';

interface Node { readonly type: string; readonly value?: string; readonly label?: string; readonly children?: readonly Node[] }

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown) as Node;
const all = (node: Node, type: string): Node[] => [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');
/** What a reader of Markdown makes of white space and of characters that it has no way to keep. */
const plain = (text: string): string => text.replaceAll('\u0000', '\ufffd').replace(/[ \t]+(?=\n|$)/gu, '');

/** What remark reads is what the document has: its blocks, its notes, their markers. */
function expectRead(document: Document): void {
  const tree = parse(toMarkdown(document));
  const definitions = all(tree, 'footnoteDefinition');
  expect(definitions.length).toBe(document.notes.length);
  expect(new Set(definitions.map((one) => one.label)).size).toBe(document.notes.length);
  const anchored = document.notes.filter((note) => note.anchor !== null);
  const labels = new Map(document.notes.map((note, i) => [note, definitions[i]?.label]));
  expect(all(tree, 'footnoteReference').map((one) => one.label).sort()).toEqual(anchored.map((note) => labels.get(note)).sort());
  expect(definitions.map(textOf)).toEqual(document.notes.map((note) => (note.state === 'missing' ? '(missing in the source)' : plain(note.text))));
  const blocks = (tree.children ?? []).filter((one) => one.type !== 'footnoteDefinition');
  expect(blocks.map(textOf)).toEqual(document.blocks.map(({ start, end }) => plain(document.text.slice(start, end))));
  expect(blocks.map((one) => one.type)).toEqual(document.blocks.map(({ kind }) => (kind === 'heading' ? 'heading' : kind === 'quotation' ? 'blockquote' : 'paragraph')));
}

describe('remark reads the blocks, notes and markers of', () => {
  it.each([...fixtures, ...oddTexts])('%s', (_, source) => { expectRead(read(source)); });
  it.skipIf(realTexts.length === 0)('the real texts (needs ../shared/corpus)', () => { for (const [, source] of realTexts) expectRead(read(source)); });
});

describe('what Markdown reserves', () => {
  it.each([
    ['a product', 'It is 2 * 3 and f(x).', 'It is 2 \\* 3 and f(x).'],
    ['a number that is no list', '1962. A year.', '1962\\. A year.'],
    ['a dash that is no list', '- he said.', '\\- he said.'],
    ['an address', 'See https://a.org/b_c, page 3.', 'See <https://a.org/b_c>, page 3.'],
    ['an entity, and an ampersand that is none', 'AT&T and &amp; so', 'AT&T and \\&amp; so'],
    ['brackets of an editor', 'He [the king] left.', 'He \\[the king\\] left.'],
  ])('%s', (_, source, markdown) => { expect(toMarkdown(read(source))).toBe(`${markdown}\n`); });
});

describe('labels', () => {
  const labelled = (source: string): string[] => [...toMarkdown(read(source)).matchAll(/^\[\^([^\]]+)\]:/gmu)].map((match) => match[1] as string);
  it('are the numbers, where each comes once', () => { expect(labelled('It fell.1 So.2 And.3\nNOTES\n1. North, p. 3.\n2. Ibid.\n3. Li.\n')).toEqual(['1', '2', '3']); });
  it('say whose they are, where the numbers begin anew', () => {
    expect(labelled(oddTexts.find(([name]) => name === 'notes that begin anew')?.[1] ?? '')).toEqual(['lee-1', 'lee-2', 'lee-3', 'odegard-1', 'odegard-2', 'odegard-3']);
  });
  const note = { marker: '1', section: null, text: 'A.', state: 'whole', anchor: { offset: 4, origin: [] }, origin: [] } as const;
  const document = (notes: Document['notes']): Document => ({ ...read('Text'), notes });
  it('differ though two notes of one section have one number', () => {
    expect(toMarkdown(document([{ ...note, id: 'n1' }, { ...note, id: 'n2' }]))).toBe('Text[^note-1][^note-1-n2]\n\n[^note-1]: A.\n\n[^note-1-n2]: A.\n');
  });
  it('of symbols are the ids of their notes', () => { expect(toMarkdown(document([{ ...note, id: 'n1', marker: '*' }]))).toBe('Text[^n1]\n\n[^n1]: A.\n'); });
  it('stand though the document has no text', () => { expect(toMarkdown({ ...read(''), notes: [{ ...note, id: 'n1', state: 'missing', text: '' }] })).toBe('[^1]\n\n[^1]: *(missing in the source)*\n'); });
});
