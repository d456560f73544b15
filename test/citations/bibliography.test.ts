import { describe, expect, test } from 'vitest';
import { bibliography } from '../../src/citations/bibliography.js';
import { extractCitations } from '../../src/citations/extract-citations.js';
import { parseNotes } from '../../src/citations/parse-references.js';
import type { CitingPassage } from '../../src/records/citation.js';

const note = (text: string, section = 's1'): CitingPassage => ({ kind: 'note', in: { note: 'n' }, section, text });

describe('a bibliography', () => {
  test('has each work once, in the order of its authors, with the mentions that cite it', () => {
    const found = extractCitations([note('Tom Hill, Short Cuts (Paris: Seuil, 2003), 3; Émile Berg, The Long Road (London: Verso, 2001).'), note('Hill, Short Cuts, 7.')]);
    expect(bibliography(found).map(({ work, mentions }) => [work.title, mentions])).toEqual([['The Long Road', ['m2']], ['Short Cuts', ['m1', 'm3']]]);
  });
  test('leaves out what could not be told', () => { expect(bibliography(extractCitations('Ibid., 5.'))).toEqual([]); });
});

describe('what one citation says of another', () => {
  test('quoted in is a relation from the first to the second', () => {
    expect(extractCitations('Tom Hill, Short Cuts (Paris: Seuil, 2003), 3, quoted in Anna Berg, The Long Road (London: Verso, 2001), 5.').relations).toEqual([{ from: 'm1', to: 'm2', kind: 'quoted-in' }]);
    expect(extractCitations('Tom Hill, Short Cuts (Paris: Seuil, 2003), 3. See Anna Berg, The Long Road (London: Verso, 2001), 5.').relations).toEqual([]);
  });
  test('two citations of one work that contradict each other raise a doubt, and both stay', () => {
    const { works, doubts } = extractCitations([note('Anna Berg, The Long Road (London: Verso, 2001).'), note('Anna Berg, The Long Road (Oxford: Berghahn, 2001).')]);
    expect(works).toHaveLength(1);
    expect(doubts.map(({ rule, passage, reason }) => [rule, passage, reason])).toEqual([
      ['citation-conflict', 1, 'publisher is Verso in one citation and Berghahn in another'], ['citation-conflict', 1, 'publisher-place is London in one citation and Oxford in another']]);
    expect(extractCitations([note('Anna Berg, The Long Road (London: Verso, 2001).'), note('Anna Berg, The Long Road (Verso, 2001).')]).doubts).toEqual([]);
  });
  test('a short form leans on a later note of its document, not on one of another', () => {
    const notes = ['Berg, Long Road, 12.', 'Anna Berg, The Long Road (London: Verso, 2001).'];
    expect(parseNotes(notes)[0]?.mentions[0]?.item?.title).toBe('The Long Road');
    expect(parseNotes(notes.slice(0, 1))[0]?.mentions[0]?.item).toBeNull();
  });
  test('a short title finds its work in an earlier section, Ibid. does not', () => {
    const found = extractCitations([note('Anna Berg, The Long Road (London: Verso, 2001).'), note('Berg, Long Road, 12.', 's2'), note('Ibid.', 's3')]);
    expect(found.mentions.map(({ work }) => work)).toEqual(['w1', 'w1', null]);
  });
  test('one author in two romanisations is one, two authors are two', () => {
    const works = (...names: string[]) => extractCitations(names.map((name) => note(`${name}, The Long Road (London: Verso, 2001).`))).works.length;
    expect(works('Ch’en Tu-hsiu', 'Chen Duxiu')).toBe(1);
    expect(works('Mao Zedong', 'Mao Tse-tung')).toBe(1);
    expect(works('Chen Duxiu', 'Li Dazhao')).toBe(2);
  });
  test('what is neither a string nor a list of passages is refused', () => { expect(() => extractCitations(5 as unknown as string)).toThrow(TypeError); });
});
