import { expect, test } from 'vitest';
import { read } from '../../src/read.js';
import { sentenceFinder } from '../../src/reading/sentence-at.js';

const SOURCE = `The order collapsed in the winter.1 Gen. Hill had warned of it,2 and nobody listened. The harvest failed as well.3

Nobody read it. In The Long Road nothing is said of it. So be it.

1 Anna Berg, The Long Road (London: Verso, 2001), 5.
2 Tom Hill, Short Cuts (Paris: Seuil, 2003), 7.
3 Ibid., 9.
`;

test('a mention in a note has the sentence that holds the marker, one of the text its own', () => {
  const { text, mentions } = read(SOURCE);
  expect(mentions.map(({ raw, sentence }) => [raw.slice(0, 9), sentence === undefined ? null : text.slice(sentence.start, sentence.end)])).toEqual([
    ['Anna Berg', 'The order collapsed in the winter.'],
    ['Tom Hill,', 'Gen. Hill had warned of it, and nobody listened.'],
    ['Ibid., 9', 'The harvest failed as well.'],
    ['The Long ', 'In The Long Road nothing is said of it.'],
  ]);
});
test('a note without a marker supports no sentence', () => {
  const { mentions } = read('The order collapsed.\n\nNotes\n\n1 Anna Berg, The Long Road (London: Verso, 2001), 5.\n2 Tom Hill, Short Cuts (Paris: Seuil, 2003), 7.\n3 Ibid., 9.\n');
  expect(mentions).toHaveLength(3);
  expect(mentions.filter(({ sentence }) => sentence !== undefined)).toEqual([]);
});
test('a place between two blocks, or behind the last, is in no sentence', () => {
  const blocks = [{ kind: 'paragraph', start: 0, end: 3, origin: [] }, { kind: 'paragraph', start: 5, end: 8, origin: [] }] as const;
  const find = sentenceFinder('Go.\n\nNo.', blocks);
  expect([0, 1, 3, 4, 5, 6, 8, 9].map(find)).toEqual([undefined, { start: 0, end: 3 }, { start: 0, end: 3 }, undefined, undefined, { start: 5, end: 8 }, { start: 5, end: 8 }, undefined]);
});
