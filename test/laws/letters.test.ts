import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clean, editsOf, read, romanise, type Document, type Span } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';

/** Between the halves of a surrogate pair, or between a letter, digit or sign and a combining mark on it. */
const INSIDE = /(?<=[\ud800-\udbff])(?=[\udc00-\udfff])|(?<=[^\s\p{C}])(?=\p{M})/gu;

function insides(text: string): Set<number> {
  const places = new Set<number>([...text.matchAll(INSIDE)].map((match) => match.index));
  // with the flag u a pair is one character: its middle is found by units
  for (let i = 1; i < text.length; i += 1) if ((text.charCodeAt(i - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(i) & 0xfc00) === 0xdc00) places.add(i);
  return places;
}

const boundaries = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

/** All places of the source that a document names, with what names them. */
const inSource = (document: Document): [string, number][] => [
  ...document.blocks.map((one): [string, readonly Span[]] => ['block', one.origin]), ...document.sections.map((one): [string, readonly Span[]] => ['section', one.origin]),
  ...document.notes.flatMap((one): [string, readonly Span[]][] => [['note', one.origin], ['marker', one.anchor?.origin ?? []]]),
  ...document.edits.map((one): [string, readonly Span[]] => [`edit ${one.rule}`, one.origin]), ...document.furniture.map((one): [string, readonly Span[]] => [`furniture ${one.kind}`, one.origin]),
  ...document.mentions.map((one): [string, readonly Span[]] => ['mention', one.origin]), ...document.names.map((one): [string, readonly Span[]] => ['name', one.origin]),
].flatMap(([what, origin]) => boundaries(origin).map((place): [string, number] => [what, place]));

const inText = (document: Document): [string, number][] => [
  ...document.blocks.flatMap((one) => boundaries([one]).map((place): [string, number] => ['block', place])),
  ...document.sections.flatMap((one) => boundaries([one]).map((place): [string, number] => ['section', place])),
  ...document.notes.flatMap((one): [string, number][] => (one.anchor === null ? [] : [['anchor', one.anchor.offset]])),
];

const torn = (text: string, places: readonly [string, number][]): string[] => {
  const inside = insides(text);
  return places.filter(([, place]) => inside.has(place)).map(([what, place]) => `${what} at ${place}`);
};

const marked = fc.array(fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('\u0301', '\u0306', '𝔸', '𠮷', 'e\u0301', 'и\u0306', '\u{1f44d}\u{1f3fd}', '\u05d0\u05b0') },
  fc.constantFrom('1', '2', '12', '[3]', '¹', '.', ',', '”', '-', '\u00ad', '\n', '\n\n', '\f', ' ', '-\n', ' | P a g e\n', 'W', 'ﬁ', 'NOTES\n1. ', '\n1 ', '\n2 ', 'word.1', 'word.2', 'Mao', 'Tse-tung', 'Peking', 'Review by Ann Lee, Leeds\n\n', '(London: Allen Lane, 2011), 150.', 'Ibid., '),
  fc.lorem({ maxCount: 4, mode: 'words' }),
), { maxLength: 30 }).map((parts) => parts.join(''));

it('knows what is inside a letter', () => {
  expect([...insides('a𝔸b')]).toEqual([2]);
  expect([...insides('e\u0301a')]).toEqual([1]);
  expect([...insides('ab \u0301')]).toEqual([]);
  expect(torn('a𝔸b', [['block', 2], ['block', 3]])).toEqual(['block at 2']);
});
it('no place that read names splits a surrogate pair or a letter and its mark', () => {
  fc.assert(fc.property(marked, (source) => {
    const document = read(source);
    expectValid(document);
    expect(torn(source, inSource(document))).toEqual([]);
    expect(torn(document.text, inText(document))).toEqual([]);
  }), { numRuns: 2000 });
});
it('no edit of clean does', () => {
  fc.assert(fc.property(marked, (source) => {
    expect(torn(source, editsOf(clean(source)).flatMap((one) => boundaries(one.origin).map((place): [string, number] => [one.rule, place])))).toEqual([]);
  }), { numRuns: 1000 });
});
it('no edit of romanise does', () => {
  fc.assert(fc.property(marked, (source) => {
    expect(torn(source, romanise(source).edits.flatMap((one) => boundaries(one.origin).map((place): [string, number] => [one.rule, place])))).toEqual([]);
  }), { numRuns: 1000 });
});
it('no marker is taken from under a combining mark', () => {
  const source = 'It fell.1\u0301 So.2 And.3\nNOTES\n1. North, p. 3.\n2. Ibid.\n3. Li.';
  const document = read(source);
  expect(torn(source, inSource(document))).toEqual([]);
});
