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
