/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, counted, shorten, wrap } from '../../src/cli/columns.js';
import { lineFinder } from '../../src/cli/lines.js';
import { report } from '../../src/cli/report.js';
import { type Document, read } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';
import { emend } from '../support/run-program.js';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}/source.txt`, import.meta.url), 'utf8');
const reported = (source: string): string => {
  const document = read(source);
  expectValid(document);
  return report(document, source, false);
};

/** A document by hand, so that what is shown depends on nothing else. */
const SOURCE = 'Introduction by Li Wenhua, Xiamen University\nThe foun-\ndation of Woosung.1\n1 Robert Bickers, The Scramble.\n- 7 -\n';
const origin = [{ start: 0, end: SOURCE.length }];
const BY_HAND: Document = {
  ...read(''), source: { length: SOURCE.length }, text: 'Introduction by Li Wenhua, Xiamen University\n\nThe foundation of Woosung.',
  blocks: [{ kind: 'paragraph', start: 0, end: 73, origin }],
  sections: [{ id: 's1', kind: 'introduction', heading: 'Introduction by Li Wenhua, Xiamen University', authors: [{ name: { family: 'Li', given: 'Wenhua' }, affiliation: 'Xiamen University' }], start: 0, end: 73, origin }],
  notes: [
    { id: 'n1', marker: '1', section: 's1', text: 'Robert Bickers, The Scramble.', state: 'whole', anchor: { offset: 73, origin: [] }, origin: [] },
    { id: 'n2', marker: '2', section: 's1', text: '', state: 'missing', anchor: { offset: 73, origin: [] }, origin: [] }],
  mentions: ['w1', 'w1', null].map((work, i) => ({ id: `m${i}`, form: 'full', work, raw: 'Robert Bickers', in: { note: 'n1' }, origin: [] })),
  works: [{ id: 'w1', type: 'book', author: [{ family: 'Bickers', given: 'Robert' }], title: 'The Scramble', issued: { 'date-parts': [[2011]] } }],
  names: [{ as: 'Woosung', scheme: 'postal', kind: 'place', pinyin: 'Wusong', target: 'Wusong', alternatives: [], certainty: 'certain', change: true, why: 'lexicon', in: { section: 's1' }, origin: [] }],
  furniture: [{ kind: 'folio', origin: [] }],
  edits: [
    { rule: 'join-words', before: '-\n', after: '', certainty: 'likely', why: 'A test', origin: [{ start: 53, end: 55 }] },
    { rule: 'layout-space', before: '\n', after: '', certainty: 'certain', why: 'A test', origin: [{ start: 44, end: 45 }] }],
};
const shown = report(BY_HAND, SOURCE, false);

describe('the report', () => {
  it.each([
    ['the sections', 'Sections (1)\n  introduction  Introduction by Li Wenhua'], ['their authors', '                by Li, Wenhua (Xiamen University)\n'], ['their size', '                10 words, 2 notes\n'],
    ['the notes', 'Notes (2)\n  1 whole, 1 missing\n     1  Robert Bickers'], ['the works', 'Works (1, in 3 mentions)\n'], ['how often one is cited', '      2× Bickers, Robert. The Scramble. 2011\n'],
    ['what is cited and cannot be told', '         1 mention cites what cannot be told\n'], ['what names would change', 'Romanised Chinese names (1)\n  1 to change, 0 to leave\n  Woosung → Wusong\n'],
    ['a repair within its word, and white space apart', 'Repaired\n      1  join-words: foun-⏎dation → foundation\n      1  changes of white space alone\n'],
    ['what was set aside', 'Set aside (1)\n      1  folio\n'],
  ])('shows %s', (_, part) => { expect(shown).toContain(part); });
  it('leaves out what there is nothing of', () => {
    expect(shown).not.toContain('In doubt');
    expect(reported('')).toBe('Text\n  0 of 0 characters, in 0 blocks; read as plain\n  Every character of the source is accounted for.\n');
  });
  it('lists doubts by kind, with the line, and says how many it leaves out', () => {
    const diagnostics = Array.from({ length: 5 }, (_, i) => ({ rule: 'missing-note', reason: `Marker ${i} has no note body`, origin: [{ start: 46, end: 47 }] }));
    expect(report({ ...BY_HAND, diagnostics }, SOURCE, false)).toContain('In doubt (5)\n      5  missing-note\n          Marker 0 has no note body (line 2)\n          Marker 1 has no note body (line 2)\n          Marker 2 has no note body (line 2)\n          … 2 more: --to json\n');
  });
  it('says whether each character is accounted for', () => {
    expect(reported('One.')).toContain('Every character of the source is accounted for.');
    const { blocks, ...rest } = read('One.');
    expect(report({ ...rest, blocks: [] }, 'One.', false)).toContain('The account does not balance: 1 stretch of the source in no place.');
    expect(report({ ...rest, blocks: [...blocks, ...blocks] }, 'One.', false)).toContain('The account does not balance: 1 stretch in two.');
  });
  it.each(['roundtable', 'chapter', 'publisher', 'essay', 'scan'])('%s fits 80 columns', (name) => {
    expect(reported(fixture(name)).split('\n').filter((line) => columnsOf(line) > 80)).toEqual([]);
  });
  it('any text at all fits 80 columns, and a terminal is told nothing by it', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n\n', 'Review by Ann Lee, Leeds\n\n', 'word.1 ', '\n1 North, p. 3.\n', '中文'.repeat(60), 'x'.repeat(200), '\u001b[31m', '\u202e')), { maxLength: 12 }).map((parts) => parts.join('')), (source) => {
      const lines = reported(source).split('\n');
      expect(lines.filter((line) => columnsOf(line) > 80)).toEqual([]);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
    }), { numRuns: 300 });
  });
});

describe('colour', () => {
  const bold = '\u001b[1m';
  it('is for a terminal', async () => { expect((await emend(['read'], 'Text.', { tty: true })).out).toContain(bold); });
  it.each([
    ['no terminal is there', {}], ['NO_COLOR is set', { tty: true, env: { NO_COLOR: '1' } }], ['the terminal is dumb', { tty: true, env: { TERM: 'dumb' } }],
  ])('is left out where %s', async (_, options) => { expect((await emend(['read'], 'Text.', options)).out).not.toContain('\u001b'); });
  it('stays where NO_COLOR is empty', async () => { expect((await emend(['read'], 'Text.', { tty: true, env: { NO_COLOR: '' } })).out).toContain(bold); });
  it('is never in data', async () => { expect((await emend(['read', '--to', 'text'], 'Text.', { tty: true })).out).toBe('Text.\n'); });
});

describe('columns', () => {
  it.each([['abc', 3], ['中文', 4], ['e\u0301', 1], ['', 0], ['한', 2], ['…', 1]])('%s takes %i', (text, columns) => { expect(columnsOf(text)).toBe(columns); });
  it('words are wrapped and the later lines set in', () => { expect(wrap(`${'word '.repeat(16)}end`, '  - ')).toEqual([`  - ${'word '.repeat(14)}word`.slice(0, 78), '    word end'].map((line) => line.trimEnd())); });
  it('a long word is cut, never within a letter and its mark', () => { expect(wrap('e\u0301'.repeat(100), '')).toEqual(['e\u0301'.repeat(78), 'e\u0301'.repeat(22)]); });
  it('a text is shortened at a letter', () => {
    expect(shorten('abcdef', 3)).toBe('abc…');
    expect(shorten('abc', 3)).toBe('abc');
    expect(shorten('𝔸𝔹ℂ', 2)).toBe('𝔸𝔹…');
  });
  it.each([[1, '1 note'], [2, '2 notes'], [0, '0 notes'], [1234567, '1,234,567 notes']])('%i', (count, spelled) => { expect(counted(count, 'note')).toBe(spelled); });
  it('lines are counted from 1, whatever ends them', () => { expect([0, 1, 2, 3, 4, 5, 6].map(lineFinder('a\r\nb\rc\n'))).toEqual([1, 1, 1, 2, 2, 3, 3]); });
});
