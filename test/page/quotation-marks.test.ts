import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/page/line.js';
import { quotationMarks } from '../../src/page/quotation-marks.js';

/** The marks of a text by what they do: each with the four characters before it. */
const roles = (text: string, role: string): string[] => [...quotationMarks(readLines(text))].filter(([, own]) => own === role).map(([at]) => text.slice(Math.max(0, at - 4), at + 1));

describe('a quotation mark that closes nothing', () => {
  it.each<[string, string[]]>([
    ['He asked “which boats.”” The board', ['ts.””']],
    ['no boat came.\' The board', ['ame.\'']],
    ['no boat came.” The board wrote “no” again', ['ame.”']],
    ['Commissioner Lee” had counted', [' Lee”']],
    ['the seals\n(1921),’ he wrote', ['21),’']],
  ])('%s: %j', (text, strays) => { expect(roles(text, 'stray')).toEqual(strays); });
  it.each([
    'He asked “which boats.” The board', 'the boats’ crews and the keepers\' boats', '“Which,” he asked, “of the boats?”', 'Er schrieb: „Die Boote.“ Und ging.', 'Hon sade: ”Båtarna.” Och gick.',
    '‘Nobody,’ he wrote, ‘has seen “the boats”.’', 'don’t, ’tis, the ’90s and 5\'', 'a door of 6\'2" and a board', 'He wrote “of the boats.”3 The board', '“Of the boats.\n\n“Of the landing,” he wrote.',
  ])('is none of %s', (text) => { expect(roles(text, 'stray')).toEqual([]); });
  it('is told apart from one that closes on the next page, and not from one that a paragraph left open', () => {
    expect([roles('He wrote “of the boats\n\f\nand of the river.” So', 'stray'), roles('He wrote “of the boats.\n\nThe river was low.” So', 'stray')]).toEqual([[], ['low.”']]);
  });
});

describe('the notes of a page', () => {
  const FOOT = '1 North, The Boats.\n\n2 South, The Markets.\n';
  it('stand amid a quotation that goes on overleaf', () => {
    expect(roles(`He wrote “of the boats\n\n${FOOT}\fand of the river.” So`, 'stray')).toEqual([]);
    expect(roles(`He wrote “of the boats”\nand of the\n\n${FOOT}\friver.” So`, 'stray')).toEqual(['ver.”']);
    expect(roles(`He wrote “of the boats\n\n${FOOT}\fThe river.” So`, 'stray')).toEqual(['ver.”']);
  });
});

describe('a quotation', () => {
  it('is one where its paragraph closes it', () => { expect(['quotes', 'opens'].map((role) => roles('“Of boats,” he wrote.\n\n“North', role).length)).toEqual([1, 1]); });
});
