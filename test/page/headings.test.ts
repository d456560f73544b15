import { describe, expect, it } from 'vitest';
import { filesUnder, headsAlone, headsSection, isHeading, leadsOn, signsWithPlace } from '../../src/page/headings.js';
import { type Line, readLines } from '../../src/page/line.js';

const place = (given: Partial<Parameters<typeof isHeading>[1]> = {}): Parameters<typeof isHeading>[1] => ({ before: null, afterInterruption: false, next: readLines('The text goes on.')[0] ?? null, width: 70, ...given });
const heads = (text: string, given = {}): boolean => isHeading(readLines(text), place(given));

describe('a heading is', () => {
  it.each([
    'The Granaries', 'II. The Telegraph and the Board', '3. What Remained', 'Chapter Two', 'III', '4.', 'THE PRICE OF RICE', 'Notes', 'Who asked?', 'Review by Anna Berg, University of Leeds',
    'Markets and Officials in a River Province, 1930–1937\nand What the Ministry Made of Them', '“A Body of Precedent”', 'What remained',
  ])('%s', (text) => { expect(heads(text)).toBe(true); });
});
describe('a heading is not', () => {
  it.each([
    ['a sentence', 'Nobody asked.'], ['the end of a clause', 'The granaries, which had collapsed,'], ['a line in lower case', 'the granaries'], ['what leads over to a list', 'The three points of the report are these:'],
    ['a word that breaks', 'The Gran-'], ['a full line', 'The keepers had counted the doors of the granary before the flood came'], ['a short paragraph', 'What remained were buildings\nand a body of precedent\nthat nobody had written down\nin time'],
    ['a line that stops at a dash', 'The Commissioner—'],
  ])('%s: %s', (_, text) => { expect(heads(text)).toBe(false); });
  it('what nothing follows', () => { expect(heads('The Granaries', { next: null })).toBe(false); });
  it('what a sentence goes on with over a page’s end', () => {
    expect(heads('granaries of the North\nand the East', { before: readLines('which had come from the')[0] as Line, afterInterruption: true })).toBe(false);
  });
});

describe('under what an article is filed', () => {
  it.each(['Keywords: ports, police, rivers', 'Mots-clés : ports, police', 'JEL codes: N13, N43', 'УДК 930.23', 'Ключевые слова: порты, река', '关键词：海港；历史'])('%s', (text) => { expect(filesUnder(text)).toBe(true); });
  it.each(['Keywords', 'Keywords and Concepts of the Trade', 'Keyworders: a history', 'The Keywords: a history'])('not %s', (text) => { expect(filesUnder(text)).toBe(false); });
});

describe('a signature with its place', () => {
  it.each(['University of Leeds Ann Lee', 'Ann Lee, University of Leeds', 'Texas Christian University Peter Worth'])('%s', (text) => { expect(signsWithPlace(text)).toBe(true); });
  it.each(['University of Leeds, where she taught', 'He left the University of Leeds.', 'Ann Lee and Tom Reed', 'University Press, 1990'])('not %s', (text) => { expect(signsWithPlace(text)).toBe(false); });
});

describe('by its letters', () => {
  it.each([['The Granaries of the North', true], ['II', true], ['1. The Boats', true], ['I', false], ['The granaries had collapsed', false], ['The Board of the', false], ['The Board,', false]])('%s could be one: %s', (text, is) => { expect(headsAlone(text)).toBe(is); });
  it.each([['The Board of the', true], ['a price and', true], ['The Board', false], ['the strand', false]])('%s leads on: %s', (text, does) => { expect(leadsOn(text)).toBe(does); });
});

it.each([['VIII.', true], ['Keywords', true], ['Introduction', true], ['I.', false], ['12.', false], ['VIII. The Boats', false], ['introduction', false]])('alone on its line %s heads a section: %s', (text, does) => { expect(headsSection(text)).toBe(does); });

describe('in capitals with a full stop, as old books print it', () => {
  const above = (next: string): object => ({ next: readLines(next)[0] ?? null });
  it.each(['THE TEA TRADE AND THE COMPANY.', 'CHAPTER VII.'])('%s heads text', (text) => { expect(heads(text)).toBe(true); });
  it('a number of a part heads its title', () => { expect(heads('CHAPTER VII.', above('THE TEA TRADE.'))).toBe(true); });
  it('a line of a telegram heads nothing, nor does a day', () => {
    expect(heads('REQUEST INSTRUCTIONS SOONEST.', above('AMBASSADOR NOT INFORMED.'))).toBe(false);
    expect(heads('LONDON, MAY 12, 1854.')).toBe(false);
  });
});

describe('the number of the first section', () => {
  it('heads what follows where the next word lacks no letter', () => { expect(isHeading(readLines('I'), place({ next: readLines('The granaries had collapsed.')[0] ?? null }))).toBe(true); });
  it.each(['n that year they came.', 'N THAT year they came.'])('is a large capital before the rest of its word: %s', (next) => { expect(isHeading(readLines('I'), place({ next: readLines(next)[0] ?? null }))).toBe(false); });
});
