/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Nodes, Root, Sentence } from 'nlcst';
import { toString } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { scholarlyEnglish } from '../../src/retext/index.js';
import { sentences } from '../../src/sentences/sentences.js';
import { caseOf, SCHOLARLY } from '../sentences/scholarly-cases.js';

const parse = (text: string): Root => unified().use(retextEnglish).use(scholarlyEnglish).parse(text);
const sentencesOf = (root: Root): Sentence[] => root.children.flatMap((child) => (child.type === 'ParagraphNode' ? child.children : [])).filter((node) => node.type === 'SentenceNode');
const printed = (text: string): string[] => sentencesOf(parse(text)).map((sentence) => toString(sentence));

/** Every node with a place stands there in the text; parents begin and end with their children. */
function expectPlaces(node: Nodes, text: string): void {
  const { position } = node;
  expect(position === undefined ? null : text.slice(position.start.offset, position.end.offset)).toBe(toString(node));
  const line = text.slice(0, position?.start.offset).split(/\r\n|[\n\r]/u);
  expect([position?.start.line, position?.start.column]).toEqual([line.length, (line.at(-1) ?? '').length + 1]);
  if ('children' in node) for (const child of node.children) expectPlaces(child, text);
}

describe.each(Object.entries(SCHOLARLY))('as trees: %s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    const { text, wanted } = caseOf(line);
    const root = parse(text);
    expect(sentencesOf(root).map((sentence) => toString(sentence))).toEqual(wanted);
    expect(toString(root)).toBe(text);
    for (const child of root.children) expectPlaces(child, text);
  });
});

const file = new URL('../../../shared/data/golden-rules.json', import.meta.url);
const rules = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as { name: string; text: string; expected: string[] }[] : [];
describe.skipIf(!existsSync(file))('the Golden Rules as trees (needs ../shared/data/golden-rules.json)', () => {
  it.each(rules)('$name', ({ text, expected }) => { expect(printed(text).map((one) => one.replace(/\s+/gu, ' '))).toEqual(expected); });
});

describe('words and signs', () => {
  const shape = (text: string): string[] => sentencesOf(parse(text)).map(({ children }) => children.map((child) => (child.type === 'WhiteSpaceNode' ? '' : `${child.type.slice(0, 1)}:${toString(child)}`)).filter(Boolean).join(' '));
  test.each([
    ['It fell.12 Hill saw it.', ['W:It W:fell P:. W:12', 'W:Hill W:saw W:it P:.']],
    ['It fell.[12] Hill saw it.', ['W:It W:fell P:. P:[ W:12 P:]', 'W:Hill W:saw W:it P:.']],
    ['See pp. 5 f. in Vol. 3.', ['W:See W:pp. W:5 W:f. W:in W:Vol. W:3 P:.']],
    ['He asked Berg & Co. They agreed.', ['W:He W:asked W:Berg S:& W:Co P:.', 'W:They W:agreed P:.']],
    ['It is in the U.S. The press is not.', ['W:It W:is W:in W:the W:U.S.', 'W:The W:press W:is W:not P:.']],
    ['It was lost.Nobody cared.', ['W:It W:was W:lost P:.', 'W:Nobody W:cared P:.']],
    ['She grew by 4.5 percent.', ['W:She W:grew W:by W:4.5 W:percent P:.']],
    ['Turn to p.12', ['W:Turn W:to W:p.12']],
  ])('%s', (text, wanted) => { expect(shape(text)).toEqual(wanted); });
});

test('a line break between two sentences parts paragraphs, as in retext-english; one within a sentence does not', () => {
  const paragraphs = (text: string): string[] => parse(text).children.filter(({ type }) => type === 'ParagraphNode').map((node) => toString(node));
  expect(paragraphs('He met Gen.\nHill. He left.\n\nIt fell.')).toEqual(['He met Gen.\nHill. He left.', 'It fell.']);
});
test('it may be used before retext-english too', () => {
  const root: Root = unified().use(scholarlyEnglish).use(retextEnglish).parse('Cf. Hill, ed. J. Berg. It fell.');
  expect(sentencesOf(root).map((sentence) => toString(sentence))).toEqual(['Cf. Hill, ed. J. Berg.', 'It fell.']);
});
test('whatever the text, the tree holds all of it, in the sentences that `sentences` finds', () => {
  const parts = fc.constantFrom('.', '. ', '…', '!', ' . . . ', '(', ')', '[', ']', '”', '\n', '\n\n', '\r\n', ' ', '12', 'A', 'U.S', 'pp', 'word', 'Word', '毛', '。', '•', '1)', '-', '*', '😀', '’', '\u0085', '\u2029', '\ufeff', '\ud800');
  fc.assert(fc.property(fc.array(parts, { maxLength: 30 }).map((list) => list.join('')), (text) => {
    const root = parse(text);
    expect(toString(root)).toBe(text);
    for (const child of root.children) expectPlaces(child, text);
    expect(sentencesOf(root).map(({ position }) => [position?.start.offset, position?.end.offset])).toEqual(sentences(text).map(({ start, end }) => [start, end]));
  }), { numRuns: 1000 });
});
