import { describe, expect, test } from 'vitest';
import { citationsIn } from '../../src/citations/citations-in.js';
import type { CitingPassage } from '../../src/records/citation.js';

const note = (text: string, section = 's1'): CitingPassage => ({ kind: 'note', in: { note: 'n' }, section, text });
const prose = (text: string, section = 's1'): CitingPassage => ({ kind: 'text', in: { section }, section, text });
const full = 'Anna Berg, The Long Road to Riga: A History (London: Verso, 2001), 5.';

describe('works and mentions of a document', () => {
  test('two full mentions of one work are one work, romanisation order aside', () => {
    const found = citationsIn([note('Zhihua Shen, The Long Road to Riga (London: Verso, 2001).'), note('Shen Zhihua, The Long Road to Riga (London: Verso, 2001), 7.', 's2')]);
    expect(found.works).toHaveLength(1);
    expect(found.mentions.map(mention => mention.work)).toEqual(['w1', 'w1']);
  });
  test('back-references do not cross a section', () => {
    expect(citationsIn([note(full), note('Ibid., 7.', 's2')]).mentions[1]).toMatchObject({ form: 'ibid', work: null });
  });
  test('a title in running text leans on its full citation, other capitals on none', () => {
    const found = citationsIn([prose('In The Long Road to Riga she says so. The Long Road Home is a song.'), note(full)]);
    expect(found.mentions.filter(mention => mention.form === 'title').map(mention => mention.raw)).toEqual(['The Long Road to Riga']);
  });
  test('a biography lists the books of its person', () => {
    const found = citationsIn([{ kind: 'biography', in: { section: 's1' }, section: 's1', person: { family: 'Berg', given: 'Anna' }, text: 'Anna Berg is a fellow of the Centre (2011). She is the author of Roads and Rivers (Oxford University Press, 2009).' }]);
    expect(found.works).toMatchObject([{ title: 'Roads and Rivers', author: [{ family: 'Berg' }], custom: { certainty: { author: 'inferred', title: 'stated' } } }]);
    expect(found.works).toHaveLength(1);
  });
  test('bare page references count in a review only', () => {
    const passages = [prose('The chapter on Riga is the best (188-92), the year (1956) aside.')];
    expect(citationsIn(passages, { reviewedWork: true }).mentions.map(mention => mention.locator?.value)).toEqual(['188-92']);
    expect(citationsIn(passages).mentions).toEqual([]);
  });
  test('each work carries an id and a type and no empty field', () => {
    const { works } = citationsIn([note(full)]);
    for (const work of works) { expect(work.id).toMatch(/^w\d+$/u); expect(Object.values(work).every(value => value !== undefined && value !== '')).toBe(true); }
  });
});
