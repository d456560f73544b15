import { describe, expect, it } from 'vitest';
import { account, type Document, read } from '../../src/index.js';
import { paragraph, printed } from '../support/printed-book.js';

const readWhole = (source: string): Document => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document;
};
/** Pages of prose; `before` writes what stands before each line. */
const numbered = (before: (line: number) => string, pages = 2): string => {
  let line = 0;
  return Array.from({ length: pages }, (_, p) => printed(paragraph(p * 30, 24)).split('\n').map((text) => { line += 1; return before(line) + text; }).join('\n')).join('\n\f');
};
const plain = [0, 30].map((from) => paragraph(from, 24)).join(' ');

describe('the numbers of lines are taken away', () => {
  it.each<[string, (line: number) => string]>([
    ['before each fifth line, in a margin', (line) => (line % 5 === 0 ? String(line) : '').padStart(4).padEnd(8)],
    ['before each fifth line, without a margin', (line) => (line % 5 === 0 ? `${line} ` : '')],
    ['before each line', (line) => `${line} `],
    ['before each line, in a margin', (line) => `${String(line).padStart(3)}      `],
    ['anew on each page', (line) => `${(line - 1) % 24 + 1}   `],
  ])('%s', (_, before) => {
    expect(readWhole(numbered(before)).text.replace(/\s+/gu, ' ')).toBe(plain);
  });
  it('but not those of notes and their markers', () => {
    const pages = numbered((line) => (line % 5 === 0 ? `${line} ` : ''), 3).split('\n\f').map((page, p) => `${page.replace(/(?<=\p{L})\. /u, `.${p + 1} `)}\n\n${p + 1} North, The Boats, p. ${p + 4}.`);
    expect(readWhole(pages.join('\n\f')).notes.map(({ marker, text }) => `${marker} ${text}`)).toEqual(['1 North, The Boats, p. 4.', '2 North, The Boats, p. 5.', '3 North, The Boats, p. 6.']);
  });
});

describe('these number no lines of a page', () => {
  const rows = (row: (n: number) => string): string => `${printed(paragraph(0))}\n\n${Array.from({ length: 16 }, (_, n) => row(n + 1)).join('\n')}\n\n${printed(paragraph(12))}`;
  it.each<[string, (n: number) => string]>([
    ['a list', (n) => `${n} The landing of ${'abcdefghijklmnop'.charAt(n - 1).toUpperCase()}orth`],
    ['a list of each fifth year', (n) => `${1800 + n * 5} The landing was mended`],
    ['a table', (n) => `${1880 + n}    ${n * 311}    ${n * 207}`],
    ['notes of one line', (n) => `${n} Ibid., p. ${n * 3}.`],
  ])('%s', (_, row) => { expect(readWhole(rows(row)).edits.filter(({ rule }) => rule === 'line-number')).toEqual([]); });
  it('two numbers that happen to keep step', () => {
    const source = printed(paragraph(0, 12)).split('\n').map((text, i) => ([3, 8].includes(i) ? `${i + 2} ${text}` : text)).join('\n');
    expect(readWhole(source).edits.filter(({ rule }) => rule === 'line-number')).toEqual([]);
  });
});
