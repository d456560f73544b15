/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, read } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}/source.txt`, import.meta.url), 'utf8');
const fixtures = readdirSync(new URL('../../fixtures', import.meta.url), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

const spell = (source: string, origin: readonly { start: number; end: number }[]): string => origin.map((s) => source.slice(s.start, s.end)).join('');

function expectSound(source: string): void {
  const document = read(source);
  expect(account(document, source)).toEqual({ orphaned: [], doubled: [], balanced: true });
  expect(document.text.normalize('NFC')).toBe(document.text);
  document.blocks.forEach((block, i) => {
    expect(block.start).toBe(i === 0 ? 0 : (document.blocks[i - 1]?.end ?? NaN) + 2);
    expect(document.text.slice(block.start, block.end)).not.toMatch(/[\n\r]/u);
  });
  expect(document.text.length).toBe(document.blocks[document.blocks.length - 1]?.end ?? 0);
  for (const edit of document.edits) expect(edit.before).toBe(spell(source, edit.origin));
  expect(JSON.stringify(read(source))).toBe(JSON.stringify(document));
  expectValid(document);
}

const messy = fc.array(fc.oneof(
  fc.constantFrom('1 ', '2 ', '12', '\n', '\n\n', '\f', ' '.repeat(30), '-\n', 'W', '\r\n', '\t', '\u00ad', 'e\u0301', '\ufeff', '\u0000', '\ud800', 'ﬁ', 'NOTES\n1. ', '[3]', '¹', ' | P a g e\n', 'Review by Ann Lee, Leeds\n\n', 'مرحبا ', '𝔸'),
  fc.lorem({ maxCount: 12, mode: 'sentences' }),
), { maxLength: 25 }).map((parts) => parts.join(''));

describe('whatever the source', () => {
  it('nothing is lost, doubled or thrown, and the document keeps the contract', () => {
    fc.assert(fc.property(messy, expectSound), { numRuns: 1000 });
  });
  it('any string at all is read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), expectSound), { numRuns: 1000 });
  });
  it.each(fixtures)('the fixture %s is accounted for', (name) => { expectSound(fixture(name)); });
  it.each([
    ['empty', ''], ['only white space', ' \n\t \f\n'], ['a lone surrogate', 'a \ud800 b'], ['NUL and control characters', 'a\u0000b\u0007c'],
    ['CRLF line ends', 'One line\r\n\r\nand another\r\n'], ['CR line ends', 'One line\r\rand another\r'], ['a byte-order mark', '\ufeffText'],
    ['right-to-left text', 'العربية 1 שלום'], ['100,000 markers', 'word.1 '.repeat(100_000)], ['one line of 2 MB', 'lorem ipsum '.repeat(170_000)],
  ])('%s', (_, source) => { expect(account(read(source), source).balanced).toBe(true); });
  it('a source that is no string is misuse', () => {
    expect(() => read(null as unknown as string)).toThrow(new TypeError('Expected a string, got object'));
  });
});

describe('the roundtable of the fixtures', () => {
  const source = fixture('roundtable');
  const document = read(source);
  const notes = document.notes.map((note) => `${note.marker} ${note.state} ${note.text.split(' ').slice(0, 2).join(' ')}`);

  it('ties each note to its marker, review by review', () => {
    expect(notes).toEqual(['1 whole Rhoads Murphey,', '1 whole Robert Bickers,', '2 whole Zhang Zhongli,', '3 whole See Marie-Claire', '1 whole Stein Tønnesson,', '2 whole Robert Y.', '1 whole Lin Renchuan,', '1 whole Peter Hallam,']);
    expect(document.notes.map((note) => note.anchor && document.text.slice(note.anchor.offset - 8, note.anchor.offset))).toEqual(
      ['hemselves.'.slice(-8), 'weather.', ' decade.', 's that.'.padStart(8, 'a'), 'ting it.', ' claims.', 'eration.', 'y sting.']);
  });
  it('closes sentences over page ends', () => {
    expect(document.text).toContain('That is a real discovery, and it changes');
    expect(document.text).toContain('A harbour is a household account with water in it');
  });
  it('sets the displaced capital back', () => { expect(document.text).toContain('Treaty ports have had more historians'); });
  it('takes heads and folios for furniture', () => {
    expect(document.text).not.toContain('Review Forum on the Treaty Ports');
    expect(document.furniture.filter((piece) => piece.kind === 'folio').length).toBe(8);
  });
});

describe('the chapter of the fixtures', () => {
  const document = read(fixture('chapter'));
  it('finds six markers and six notes, and no marker in 1933–35', () => {
    expect(document.notes.map((note) => note.marker)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(document.text).toContain('1933–35, when imports fell');
  });
  it('keeps the heading of the notes in the text', () => { expect(document.text.endsWith('\n\nNOTES')).toBe(true); });
});

it('a web page without bodies reports its notes as missing', () => {
  const document = read(fixture('publisher'));
  expect(document.notes.map((note) => note.state)).toEqual(['missing', 'missing', 'missing']);
  expect(document.diagnostics.map((doubt) => doubt.reason)).toContain('Marker 2 has no note body');
});

it('a scan has its broken words closed and its true hyphens kept', () => {
  const { text } = read(fixture('scan'));
  expect(text).toContain('priced accordingly');
  expect(text).toContain('the organisation failed');
});
