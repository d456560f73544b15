import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../src/formats/alignment.js';
import { type Document, read } from '../../src/index.js';
import { fixtures, oddTexts, realTexts } from '../support/texts.js';

/** Each letter of a passage that no edit wrote stands in the source where the alignment says. */
function expectAligned(document: Document, source: string): void {
  const { passages, placeOf, placeOfEdit } = align(document, source);
  for (const edit of document.edits) {
    const place = placeOfEdit(edit);
    if (place !== null && edit.after !== '' && place.end > place.start) expect(passages[place.passage]?.text.slice(place.start, place.end)).toBe(edit.after);
  }
  const edited = new Uint8Array(source.length);
  for (const { origin } of document.edits) for (const { start, end } of origin) edited.fill(1, start, end);
  [...document.blocks, ...document.notes.filter((note) => note.text !== '')].forEach(({ origin }) => {
    for (const span of origin) for (let at = span.start; at < span.end; at += 97) {
      const place = placeOf([{ start: at, end: at + 1 }]);
      if (place !== null && place.end - place.start === 1 && edited[at] === 0) expect(passages[place.passage]?.text.slice(place.start, place.end)).toBe(source[at]);
    }
  });
  for (const mention of document.mentions) {
    const place = placeOf(mention.origin);
    // a bracket that a repair inserted before a mention was read nowhere
    expect(mention.raw.replace(/^\(/u, '')).toBe(passages[place?.passage ?? -1]?.text.slice(place?.start, place?.end).replace(/^\(/u, ''));
  }
  for (const name of document.names) {
    const place = placeOf(name.origin);
    expect(passages[place?.passage ?? -1]?.text.slice(place?.start, place?.end)).toBe(name.as);
  }
}

describe('a document is laid over its source', () => {
  it.each([...fixtures, ...oddTexts])('%s', (_, source) => { expectAligned(read(source), source); });
  it.skipIf(realTexts.length === 0)('the real texts (needs ../shared/corpus)', () => { for (const [, source] of realTexts) expectAligned(read(source), source); });
  it('any text', () => {
    const word = fc.constantFrom('Peking', 'foun-\ndation', 'word.1', 'ﬁeld', 'e\u0301', '\n\n', '1 North, p. 3.', '\ud800', '𝔸', 'Lin\nPiao', '\f', 'a\u00adb', '12 | P a g e\n');
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (words) => { const source = words.join(' '); expectAligned(read(source), source); }), { numRuns: 60 });
  });
});

it('a mention stands where it was printed, be it cut in two by a page', () => {
  const [, source] = fixtures.find(([name]) => name === 'roundtable') as (typeof fixtures)[number];
  const document = read(source);
  const mention = document.mentions.find((one) => one.raw.startsWith('Ports of Call: Harbours') && one.origin.length > 1);
  expect(mention?.origin.length).toBe(2);
});
it('what was removed stood behind what was printed before it', () => {
  const source = 'The old order of the provinces had no firm foun-\ndation of its own, and nobody had expected that it would\nlast beyond the winter.\n\nIt did.';
  const document = read(source);
  const [edit] = document.edits;
  expect({ rule: edit?.rule, after: edit?.after }).toEqual({ rule: 'join-words', after: '' });
  expect(align(document, source).placeOfEdit(edit as never)).toEqual({ passage: 0, start: 47, end: 47 });
});
it('another source is refused, and none', () => {
  expect(() => align(read('One.'), 'Two..')).toThrow(new RangeError('Expected a source of length 4, got one of length 5'));
  expect(() => align(read('One.'), undefined as unknown as string)).toThrow(new TypeError('Expected the source as a string, got undefined'));
});
