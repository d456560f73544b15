/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, counted, shorten, wrap } from '../../src/cli/columns.js';
import { lineFinder } from '../../src/cli/lines.js';
import { report } from '../../src/cli/report.js';
import { type Document, read } from '../../src/index.js';
import { emend } from '../support/run-program.js';

const fixture = (name: string): string => readFileSync(new URL(`../../fixtures/${name}/source.txt`, import.meta.url), 'utf8');
const reported = (source: string): string => report(read(source), source, false);

describe('the report', () => {
  const roundtable = reported(fixture('roundtable'));
  it.each([
    ['the sections', 'Sections (5)\n'], ['their authors', '                by Li, Wenhua (Xiamen University)\n'], ['their size', ' words, 3 notes\n'],
    ['the notes', 'Notes (8)\n  8 whole\n'], ['the works', 'Works (8, in 9 mentions)\n'], ['how often one is cited', '      2× Bickers, Robert. The Scramble for China'],
    ['what names would change', '  Woosung → Wusong\n'], ['what was set aside', '      8  folio\n'], ['that nothing is lost', 'Every character of the source is accounted for.'],
  ])('shows %s', (_, part) => { expect(roundtable).toContain(part); });
  it('leaves out what there is nothing of', () => {
    expect(roundtable).not.toContain('In doubt');
    expect(reported('')).toBe('Text\n  0 of 0 characters, in 0 blocks; read as plain\n  Every character of the source is accounted for.\n');
  });
  it('counts the white space of the page apart, and shows a repair within its word', () => {
    const repaired = reported(fixture('scan')).split('\n\n').find((part) => part.startsWith('Repaired')) ?? '';
    expect(repaired.trim().split('\n').slice(1)).toEqual(['      3  join-words: ac-⏎cordingly → accordingly', expect.stringMatching(/^ +\d+ {2}changes of white space alone$/u)]);
  });
  it('lists doubts by kind, with the line', () => { expect(reported(fixture('publisher'))).toMatch(/In doubt \(3\)\n +3 {2}missing-note\n +Marker 1 has no note body \(line \d+\)\n/u); });
  it('says how many doubts of a kind it leaves out', () => {
    const source = 'A\nB\n';
    const document: Document = { ...read(source), diagnostics: Array.from({ length: 5 }, (_, i) => ({ rule: 'missing-note', reason: `Marker ${i} has no note body`, origin: [{ start: 2, end: 3 }] })) };
    expect(report(document, source, false)).toContain('          Marker 2 has no note body (line 2)\n          … 2 more: --to json\n');
  });
  it('says where characters are lost', () => {
    expect(report({ ...read('One.'), blocks: [] }, 'One.', false)).toContain('Not accounted for: 1 stretch of the source.');
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
