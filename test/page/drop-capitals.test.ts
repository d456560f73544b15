import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/clean/evidence.js';
import { cutInitials } from '../../src/page/drop-capitals.js';
import { lostCapitals } from '../../src/page/lost-capitals.js';
import { account, read } from '../../src/index.js';
import { readLines } from '../../src/page/line.js';
import { paragraph, printed } from '../support/printed-book.js';

const firstWords = (source: string): string[] => {
  const document = read(source);
  expect(account(document, source).balanced).toBe(true);
  return document.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => document.text.slice(start, end).split(' ').slice(0, 3).join(' '));
};
const rest = printed(paragraph(7, 8));
const body = printed(`he granaries had collapsed long before anybody came to count them. ${paragraph(0, 6)}`);

describe('a large capital is set back to its word', () => {
  it.each<[string, string]>([
    ['from the line above', `The Price of Rice\n\nT\n${body}\n\n${rest}`],
    ['from above an empty line', `The Price of Rice\n\nT\n\n${body}\n\n${rest}`],
    ['from the end of the page', `The Price of Rice\n\n${body}\n\n${rest}\n\nT\n`],
    ['where the word goes on in capitals', `The Price of Rice\n\nT\n${body.replace('he granaries', 'HE GRANARIES')}\n\n${rest}`],
  ])('%s', (_, source) => { expect(firstWords(source)[0]?.toLowerCase()).toBe('the granaries had'); });
  it('below a line that ends no sentence', () => {
    expect(firstWords(`The Price of Rice\n\n${rest}\n\n—Asked by a keeper\n\nT\n${body}\n\n${rest}`)).toContain('The granaries had');
  });
  it('beside the second line', () => {
    const [first, second, ...more] = body.split('\n');
    expect(firstWords(`The Price of Rice\n\n     ${first ?? ''}\nT    ${second ?? ''}\n${more.join('\n')}\n\n${rest}`)[0]).toBe('The granaries had');
  });
});

describe('a byline in small letters below a heading', () => {
  it.each(['by Ann Lee, University of Leeds', 'von Anna Berg, Universität Kiel'])('%s lost no capital', (byline) => {
    const document = read(`Commentary\n\n${byline}\n\n${printed(paragraph(0, 6))}\n\n${rest}`);
    expect(document.diagnostics).toEqual([]);
    expect(document.blocks.map(({ start, end }) => document.text.slice(start, end))).toContain(byline);
  });
});

describe('a large capital amid a paragraph that stands on one line', () => {
  const words = 'he granaries had collapsed long before anybody came to count them. ';
  const of = (text: string, heading = 'Review by Ann Lee, University of Leeds'): string => firstWords(`${heading}\n\n${text}${paragraph(0, 8)}\n\n${paragraph(8, 8)}`)[0] ?? '';
  it.each<[string, string, string]>([
    ['fused to the word before its line', words.replace('before', 'beforeT'), 'The granaries had'],
    ['by itself before its line', words.replace('before', 'before T'), 'The granaries had'],
    ['before the rest on its own line', `T ${words}`, 'The granaries had'],
  ])('%s', (_, text, first) => { expect(of(text)).toBe(first); });
  it.each<[string, string]>([
    ['that makes no word', words.replace('before', 'before K')],
    ['of which there are two', words.replace('before', 'before T').replace('came', 'cameT')],
  ])('stays: one %s', (_, text) => { expect(of(text)).toBe('he granaries had'); });
  it('stays where the paragraph lost nothing', () => {
    const text = `The ${words.slice(3).replace('before', 'before T')}${paragraph(0, 8)}`;
    expect(read(`The Price of Rice\n\n${text}\n\n${paragraph(8, 8)}`).text).toContain('before T anybody');
  });
});

describe('a large capital that is a word of its own', () => {
  it.each<[string, string, string, string]>([
    ['I before a verb', 'I', 'wish to thank them', 'I wish to'],
    ['A before a word of the document', 'A', 'rope held the new bridge', 'A rope held'],
    ['I before the rest of its word', 'I', 'n that year they came', 'In that year'],
    ['A before the rest of its word', 'A', 'bout that time they came', 'About that time'],
  ])('%s', (_, letter, words, first) => {
    expect(firstWords(`The Price of Rice\n\n${letter}\n\n${printed(`${words}. The other rope broke. ${paragraph(0, 6)}`)}\n\n${rest}`)[0]).toBe(first);
  });
});

it('a large capital before the rest of its word on one line is set back', () => {
  const [first, second, ...more] = body.split('\n');
  expect(firstWords(`The Price of Rice\n\nT     ${first ?? ''}\n      ${second ?? ''}\n${more.join('\n')}\n\n${rest}`)[0]).toBe('The granaries had');
});
it.each(['A     ship came\n      and went', 'A     shi came\nand went'])('a letter stays beside its line: %s', (source) => {
  expect(cutInitials(readLines(source), evidenceOf('A ship and another ship came.')).map(({ text }) => text)).toEqual(readLines(source).map(({ text }) => text));
});

describe('a large capital that a machine read at the head of the second line', () => {
  const evidence = evidenceOf('Between the boats. As ships go, a ship is between them.');
  const cut = (source: string): string[] => cutInitials(readLines(source), evidence).map(({ text }) => text);
  it.each([['ETWEEN the boats and\nB ries left again'], ['s ships go, so do\nA sional boats']])('is a line of its own: %s', (source) => { expect(cut(source)[1]).toMatch(/^[AB]$/u); });
  it.each(['Gone they were.\nB etween the boats', 'The Price of Rice\nS hips go', 'Gone.\nB ETWEEN the boats'])('or on its line: %s', (source) => { expect(cut(source)[1]).toMatch(/^[BS]$/u); });
  it.each(['The boats had gone.\nA ship came', 'the boats had gone\nB ries left', 'US ships had gone\nA ship came', 'Gone.\nB or C', 'the boats and\nB etween them'])('stays where nothing is lost: %s', (source) => { expect(cut(source)).toEqual(source.split('\n')); });
});

describe('a word in capitals that lost its letter', () => {
  const capitals = body.replace('he granaries', 'HE granaries');
  it.each<[string, string]>([
    ['below a heading without an empty line between', `The Price of Rice\n${capitals}\n\nT\n\n${rest}`],
    ['in the middle of the page', `${rest}\n${capitals}\n\nT\n\n${printed(paragraph(30, 6))}`],
  ])('begins a paragraph with the letter that stands elsewhere: %s', (_, source) => { expect(firstWords(source)).toContain('THE granaries had'); });
  it('is left where the letter makes no word of it', () => { expect(read(`${rest}\n${body.replace('he granaries', 'HE granaries')}\n\nQ\n\n${printed(paragraph(30, 6))}`).text).not.toContain('QHE'); });
});

describe('no large capital is', () => {
  it.each<[string, string]>([
    ['the letter of a section', `The Price of Rice\n\nA\n\n${rest}`],
    ['a letter above a paragraph that lacks nothing', `The Price of Rice\n\nT\n\n${rest}`],
    ['the pronoun', `The Price of Rice\n\nI\n\n${rest}`],
  ])('%s', (_, source) => { expect(read(source).text).toContain(rest.split(' ').slice(0, 3).join(' ')); });
  it('a letter far before a line that has nothing above it', () => {
    const lines = readLines('A     list of boats\nB     list of boards');
    expect(cutInitials(lines, evidenceOf('Boats and list'))).toEqual(lines);
  });
});

describe('a capital that is nowhere in the text', () => {
  const capitalOf = (text: string, elsewhere = ''): string | undefined => { const source = `${text}\n${elsewhere}`; return lostCapitals(readLines(source), [0], evidence, source).get(0); };
  const words = new Set(['international', 'the', 'she', 'when', 'then', 'hen', 'and', 'land', 'granary']);
  const evidence = evidenceOf('', (word) => words.has(word.toLowerCase()));
  it('is known where one alone makes a word', () => { expect(capitalOf('nternational markets were')).toBe('I'); });
  it('is known where one alone makes a word that stands before the next one elsewhere', () => { expect(capitalOf('he granaries had', 'Of the granaries some were full; the granaries of the north were empty.')).toBe('T'); });
  it.each([
    ['several such words do', 'hen the boats came', 'When the boats came and when the river rose, then the keepers left; then the rain began.'],
    ['the rest does too', 'he said so', 'Where he said so, she said no, and she said it twice.'],
    ['it stands there once', 'he granaries had', 'Of the granaries some were full.'],
  ])('is not where %s', (_, text, elsewhere) => { expect(capitalOf(text, elsewhere)).toBeUndefined(); });
  it.each(['he granaries had', 'hen the boats came', 'and the boats came', 'xq of them'])('is not where several do, or none, or nothing is lost: %s', (text) => { expect(capitalOf(text)).toBeUndefined(); });
  it.each(['xii + 298 pp. £60.00', 'https://doi.example/10.1017/S1'])('is not lost below a heading where %s stands', (line) => {
    expect(read(`The Price of Rice\n\n${line}\n\n${rest}`).diagnostics.filter(({ rule }) => rule === 'lost-capital')).toEqual([]);
  });
  it('raises a doubt', () => {
    const source = `The Price of Rice\n\n${body}\n\n${rest}`;
    expect(read(source).diagnostics.filter(({ rule }) => rule === 'lost-capital')).toHaveLength(1);
  });
});
