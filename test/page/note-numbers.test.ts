import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/clean/evidence.js';
import { account, read } from '../../src/index.js';
import { readLines } from '../../src/page/line.js';
import { partFusedNumbers } from '../../src/page/fused-numbers.js';
import { placeNoteNumbers } from '../../src/page/note-numbers.js';
import { originOfSpan } from '../../src/text/origin.js';
import { mergeSpans } from '../../src/text/span.js';
import { trace, type Traced, value } from '../../src/text/traced.js';

const inPlace = (source: string): Traced => {
  const parted = partFusedNumbers(trace(source), readLines(source), evidenceOf(source));
  return placeNoteNumbers(parted, readLines(value(parted)));
};
const placed = (source: string): string => value(inPlace(source));
/** A page of one line, then the one in question: only between form feeds are numbers looked for. */
const page = (text: string): string => `The board met in the spring.\n\f${text}`;

describe('the number of a note is parted from the word above it', () => {
  it.each([
    ['whose hyphen was taken out', 'The river rose.5 The board had counted one of several cat5. Registers of the harbour, vol. 4.\n', 'one of several cat\u00ad\n5. Registers'],
    ['at the line end, above its note', 'The river rose.10 Nobody asked for such sugges10\n\nSee the minutes of the board.\n', 'such sugges\u00ad\n10\n\nSee'],
    ['which begins a compound of the document', 'A re-review was asked for.3 The self-made board spoke of the re3 North to South, May 1931.\n', 'of the re-\n3 North'],
    ['with no space behind it', 'The river rose.5 The board had counted one of several cat5Registers of the harbour, vol. 4.\n', 'one of several cat\u00ad\n5Registers'],
    ['in square brackets', 'The river rose.[5] The board had counted one of several cat[5] Registers of the harbour, vol. 4.\n', 'one of several cat\u00ad\n[5] Registers'],
    ['whose marker stands in round ones', 'The river rose.(5) The board had counted one of several cat5. Registers of the harbour, vol. 4.\n', 'one of several cat\u00ad\n5. Registers'],
    ['a word of the document, where the next note follows', 'A set of doors.7 They counted the set7. North, p. 4.\n8. South, p. 9.\n', 'the set\u00ad\n7. North'],
  ])('%s', (_, text, expected) => { expect(placed(page(text))).toContain(expected); });
});

describe('the number of a note is parted from a word that goes on overleaf', () => {
  const overleaf = (text: string, rest: string): string => page(`The catalogues of the harbour.5 ${text}\fTHE HARBOUR\n12\n${rest}`);
  it.each([
    ['known by itself', 'The board had counted one of several cat5 Registers of the harbour, vol. 4.\n', 'alogues of the harbour.\n', 'several cat\u00ad\n5 Registers'],
    ['at the line end, right above its note', 'The board had counted one of several cat5\nRegisters of the harbour, vol. 4.\n', 'alogues of the harbour.\n', 'several cat\u00ad\n5\nRegisters'],
    ['and so is a symbol', 'The board* had counted one of several cat* Registers of the harbour, vol. 4.\n', 'alogues of the harbour.\n', 'several cat\u00ad\n* Registers'],
  ])('%s', (_, text, rest, expected) => { expect(placed(overleaf(`A cat sat by the cat. ${text}`, rest))).toContain(expected); });
  it.each([
    ['with another word', 'The board had counted one of several cat5 Registers of the harbour, vol. 4.\n', 'boats of the harbour.\n'],
    ['with a sentence', 'The board* had counted one of several cat* Registers of the harbour, vol. 4.\n', 'Alogues of the harbour.\n'],
    ['behind a symbol that marks no word above', 'The board had counted one of several cat* Registers of the harbour, vol. 4.\n', 'alogues of the harbour.\n'],
  ])('but not from one %s', (_, text, rest) => { const own = overleaf(`A cat sat by the cat. ${text}`, rest); expect(placed(own)).toBe(own); });
});

describe('no word is parted', () => {
  it.each([
    ['from a marker behind it', 'They asked about the trade5. Both boards were silent.\n'],
    ['from a marker that comes twice behind whole words', 'The trade rose.5 The boats of the trade5. Both boards were silent about the boats.\n'],
    ['from a number of another kind', 'The river rose.5 He flew a mig5. Registers of the harbour.\n\nand so it went on.\n'.replace('rose.5', 'rose')],
    ['from a marker in square brackets', 'The river rose. The boats of the trade[5] Both boards were silent.\n'],
    ['from a part of a name', 'The river rose.3 The web2Harbour was shut.\n'],
    ['in the middle of a sentence', 'The river rose.5 The vat5 was full.\n'],
    ['from the marker of a second piece, whose note has its number', 'The river rose.1 The letter of the Board of State1\n\nLeeds, 3 May.\n\n1 Source: the files.\n2 North, p. 4.\n1 Source: the other files.\n'],
  ])('%s', (_, text) => { expect(placed(page(text))).toBe(page(text)); });
  it('where no form feed ends a page', () => {
    const text = 'The river rose.5 The board had counted one of several cat5. Registers of the harbour.\n';
    expect(placed(text)).toBe(text);
  });
});

describe('a number goes before its note', () => {
  it.each([
    ['from behind the next note', '13\n\nNorth, p. 4.\nSouth, p. 26.\n15\nThe Assize of Bread, an elaborate scale\nthat goes on.\n14\n', '13\n\nNorth, p. 4.\n14\nSouth, p. 26.\n15\nThe Assize'],
    ['from behind several notes of one page', '5\nNorth, p. 4.\nSouth, p. 26.\nThe Assize of Bread, an elaborate scale that goes on and\nends here.\n6\n7\n', '5\nNorth, p. 4.\n6\nSouth, p. 26.\n7\nThe Assize'],
    ['from behind the next, where a note has two lines', '1\nNorth, in his long report of the year, which nobody read\nbefore 1936.\nSouth, p. 26.\n3\nWest, p. 8.\n2\n', 'before 1936.\n2\nSouth, p. 26.\n3\nWest'],
    ['where it is a symbol', '*\n†\n\nNorth, p. 4.\nSouth, p. 26.\n', '*\n\nNorth, p. 4.\n†\nSouth, p. 26.'],
    ['from a heap of numbers', '11.\n12.\n13.\n\nNorth, p. 4.\nSouth, p. 26.\nWest, p. 8.\n', '11.\n\nNorth, p. 4.\n12.\nSouth, p. 26.\n13.\nWest, p. 8.'],
    ['from a heap with empty lines', '1\n\n2\n3\n\nNorth, p. 4.\nSouth, p. 26.\nWest, p. 8.\n', '1\n\nNorth, p. 4.\n\n2\nSouth, p. 26.\n3\nWest, p. 8.'],
  ])('%s', (_, text, expected) => { expect(placed(page(text))).toContain(expected); });
});

describe('no number is moved', () => {
  it.each([
    ['where the first of two notes goes on', '13\n\nNorth, in his long report of the year\nSouth, p. 26.\n15\nThe Assize of Bread.\n14\n'],
    ['where the ends of notes cannot be told', '5\nNorth, p. 4. He said so.\nSouth, p. 26, and then some.\nWest, p. 8. He did not.\nEast, p. 9, or so it seems.\n6\n7\n'],
    ['where there are more lines than numbers', '11.\n12.\n\nNorth, p. 4.\nSouth, p. 26.\nWest, p. 8.\n'],
    ['of a list', '1\nGranaries.\n2\nBoats.\n3\nBoards.\n'],
    ['of a page', 'North, p. 4.\n\n14\n'],
  ])('%s', (_, text) => { expect(placed(page(text))).toBe(page(text)); });
});

it('nothing is lost, doubled or thrown, wherever numbers stand', () => {
  const part = fc.constantFrom('13\n', '14\n', '15.\n', 'North, p. 4.\n', 'the cat5. Registers\n', 'rose.5 The\n', '\n', '\f', 'and on\n');
  fc.assert(fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
    const source = parts.join('');
    const spans = originOfSpan(inPlace(source));
    expect(mergeSpans(spans)).toEqual(source === '' ? [] : [{ start: 0, end: source.length }]);
    expect(spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(source.length);
    expect(account(read(source), source).balanced).toBe(true);
  }), { numRuns: 1000 });
});
