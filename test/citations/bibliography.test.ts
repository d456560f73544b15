import { describe, expect, test } from 'vitest';
import { bibliography } from '../../src/citations/bibliography.js';
import { extractCitations } from '../../src/citations/extract-citations.js';
import { parseNotes } from '../../src/citations/parse-references.js';
import type { CitingPassage, FoundCitations } from '../../src/records/citation.js';

type Cited = Pick<FoundCitations, 'works' | 'mentions'>;
const note = (text: string, section = 's1'): CitingPassage => ({ kind: 'note', in: { note: 'n' }, section, text });

/** A document of its own for each list of notes; the entries as *author, title, year: mentions by document*. */
function entries(...documents: readonly string[][]): string[] {
  return bibliography(documents.map((notes) => extractCitations(notes.map((text) => note(text))))).map(({ work, mentions }) =>
    `${(work.author ?? ('editor' in work ? work.editor : undefined) ?? []).map(({ family, given, literal }) => literal ?? `${family}, ${given}`).join(' & ')}: ${work.title} ${work.issued?.['date-parts']?.[0]?.[0] ?? ''} [${mentions.map(({ document, id }) => `${document + 1}${id}`).join(' ')}]`);
}
/** How many works the notes of as many documents cite. */
const count = (...notes: readonly string[]): number => entries(...notes.map((text) => [text])).length;

describe('a bibliography', () => {
  test('has each work once, in the order of its authors, with the mentions that cite it', () => {
    expect(entries(['Tom Hill, Short Cuts (Paris: Seuil, 2003), 3; Émile Berg, The Long Road (London: Verso, 2001).', 'Hill, Short Cuts, 7.'])).toEqual(['Berg, Émile: The Long Road 2001 [1m2]', 'Hill, Tom: Short Cuts 2003 [1m1 1m3]']);
  });
  test('takes one document or a list; of several, an id says which document the record comes of', () => {
    const found = extractCitations('Tom Hill, Short Cuts (Paris: Seuil, 2003), 3.');
    expect(bibliography(found)).toEqual(bibliography([found]));
    expect(bibliography([found, found])).toEqual([{ work: { ...found.works[0], id: '1-w1' }, works: [{ document: 0, id: 'w1' }, { document: 1, id: 'w1' }], mentions: [{ document: 0, id: 'm1' }, { document: 1, id: 'm1' }] }]);
    expect(bibliography([])).toEqual([]);
  });
  test('shows the fullest of the records', () => {
    expect(bibliography([extractCitations('Tom Hill, Short Cuts (Seuil, 2003), 3.'), extractCitations('Tom Hill, Short Cuts (Paris: Seuil, 2003), 3.')]).map(({ work, works }) => [work.id, works])).toEqual([['2-w1', [{ document: 1, id: 'w1' }, { document: 0, id: 'w1' }]]]);
  });
  test('leaves out what could not be told', () => { expect(bibliography(extractCitations('Ibid., 5.'))).toEqual([]); });
  test('takes nothing that has no works', () => { expect(() => bibliography([null as unknown as ReturnType<typeof extractCitations>])).toThrow(new TypeError('Expected documents with works and mentions, got null')); });
  test('is sorted by author, then by title without its article, then by year; what has no author by its title', () => {
    expect(entries(['Tom Hill, The Short Cut (Paris: Seuil, 2003).', 'Tom Hill, The Bend (Paris: Seuil, 2005).', 'The Analects of the Road (New York: Norton, 1997).', 'Zoë Ärm, Last Things (London: Verso, 2001).', 'Tom Hill, The Bend (London: Verso, 1999).']).map((line) => line.replace(/ \[.*/u, ''))).toEqual([
      ': The Analects of the Road 1997', 'Ärm, Zoë: Last Things 2001', 'Hill, Tom: The Bend 1999', 'Hill, Tom: The Bend 2005', 'Hill, Tom: The Short Cut 2003']);
  });
});

describe('records of several documents are one work', () => {
  test.each([
    ['whose author is in two romanisations', 'Ch’en Tu-hsiu, The Long Road (London: Verso, 2001), 4.', 'Chen Duxiu, The Long Road (London: Verso, 2001), 5.'],
    ['whose author’s family name stands first or last', 'Zhihua Shen, The Long Road (London: Verso, 2001), 4.', 'Shen Zhihua, The Long Road (London: Verso, 2001), 5.'],
    ['whose author has initials', 'John Lewis Moor, The Long Road (London: Verso, 2001).', 'J. L. Moor, The Long Road (London: Verso, 2001).'],
    ['whose author lost a sign', 'Anna Gaddis, The Long Road (London: Verso, 2001).', 'Anna Gadd1s, The Long Road (London: Verso, 2001).'],
    ['whose title was misread', 'Anna Berg, Strategies of Containment (London: Verso, 2001).', 'Anna Berg, Strategics of Containrnent (London: Verso, 2001).'],
    ['whose title lost a space', 'Anna Berg, The Long Road to Containment (London: Verso, 2001).', 'Anna Berg, The Long Roadto Containment (London: Verso, 2001).'],
    ['whose title lost its subtitle', 'Anna Berg, The Long Road: A History of Walking (London: Verso, 2001).', 'Anna Berg, The Long Road (London: Verso, 2001).'],
    ['whose title lost its end', 'Anna Berg, The Long Road to Peace, 1945–1959 (London: Verso, 2001).', 'Anna Berg, The Long Road to Peace (London: Verso, 2001).'],
    ['whose title lost its article', 'Anna Berg, The Long Road to Peace (London: Verso, 2001).', 'Anna Berg, Long Road to Peace (London: Verso, 2001).'],
    ['whose title names a person in two romanisations', 'Anna Berg, The Rise of Mao Tse-tung (London: Verso, 2001).', 'Anna Berg, The Rise of Mao Zedong (London: Verso, 2001).'],
    ['whose title is Chinese, in two romanisations', 'Anna Berg, Chung-kuo kung-ch’an-tang shih (Beijing: Renmin chubanshe, 2001).', 'Anna Berg, Zhongguo gongchandang shi (Beijing: Renmin chubanshe, 2001).'],
    ['of which one says less', 'Anna Berg, The Long Road to Peace (London: Verso, 2001).', 'Anna Berg, The Long Road to Peace (Verso, 2001).'],
    ['an article in a journal', 'Anna Berg, “The Long Road,” Road History 12, no. 3 (2001): 4–9.', 'A. Berg, “The Long Road,” Road History 12, no. 3 (2001): 7.'],
    ['an article in a journal whose name is shortened', 'Anna Berg, “The Long Road,” American Historical Review 12, no. 3 (2001): 4–9.', 'Anna Berg, “The Long Road,” Amer. Hist. Rev. 12, no. 3 (2001): 4–9.'],
    ['an article in a journal that is named by its initials', 'Anna Berg, “The Long Road,” American Historical Review 12, no. 3 (2001): 4–9.', 'Anna Berg, “The Long Road,” AHR 12, no. 3 (2001): 4–9.'],
    ['whose title lost words in its middle', 'Anna Berg, Strategies of Western Containment (London: Verso, 2001).', 'Anna Berg, Strategies of Containment (London: Verso, 2001).'],
    ['a document of an archive', 'Hill to Berg, 5 May 1955, RGANI, f. 5, op. 30, d. 70, l. 4.', 'Hill to Berg, 5 May 1955, RGANI, f. 5, op. 30, d. 70, l. 4.'],
  ])('%s', (_, one, other) => {
    expect(count(one)).toBe(1);
    expect(count(one, other)).toBe(1);
    expect(count(other, one)).toBe(1);
  });
});

describe('and these are two', () => {
  test.each([
    ['two works of one author', 'Anna Berg, The Long Road (London: Verso, 2001).', 'Anna Berg, Short Cuts (London: Verso, 2001).'],
    ['two works of one author that begin alike', 'Anna Berg, The Long Road to Peace (London: Verso, 2001).', 'Anna Berg, The Long Road to War (London: Verso, 2001).'],
    ['two works of one author and year at two publishers', 'Anna Berg, Strategies of Western Containment (London: Verso, 2001).', 'Anna Berg, Strategies of Containment (Paris: Seuil, 2001).'],
    ['two authors of one title', 'Anna Berg, The Long Road (London: Verso, 2001).', 'Karl Berg, The Long Road (London: Verso, 2001).'],
    ['two authors whose romanisations differ', 'Chen Duxiu, The Long Road (London: Verso, 2001).', 'Li Dazhao, The Long Road (London: Verso, 2001).'],
    ['an edition and its reprint', 'Anna Berg, The Long Road (London: Verso, 1961).', 'Anna Berg, The Long Road (London: Verso, 2001).'],
    ['two editions of one year', 'Anna Berg, The Long Road, 2nd ed. (London: Verso, 2001).', 'Anna Berg, The Long Road, 3rd ed. (London: Verso, 2001).'],
    ['two years in a title', 'Anna Berg, Documents of the Road, 1961 (London: Verso, 2001).', 'Anna Berg, Documents of the Road, 1962 (London: Verso, 2001).'],
    ['two parts of a work', 'Anna Berg, The Long Road, Part One (London: Verso, 2001).', 'Anna Berg, The Long Road, Part Two (London: Verso, 2001).'],
    ['articles of two journals', 'Anna Berg, “The Long Road,” Road History 12, no. 3 (2001): 4–9.', 'Anna Berg, “The Long Road,” Walking Quarterly 5, no. 1 (2001): 4–9.'],
    ['a chapter and an article of one title and year', 'Anna Berg, “The Long Road,” in Walking: A Road History, ed. Tom Hill (London: Verso, 2001), 4.', 'Anna Berg, “The Long Road,” Road History 12, no. 3 (2001): 4–9.'],
    ['an introduction in each of two books', 'Anna Berg, “Introduction,” in The Long Road, ed. Tom Hill (London: Verso, 2001), 4.', 'Anna Berg, “Introduction,” in Short Cuts, ed. Karl Moor (Paris: Seuil, 2001), 4.'],
    ['documents of two files', 'Hill to Berg, 5 May 1955, RGANI, f. 5, op. 30, d. 70, l. 4.', 'Hill to Berg, 5 May 1955, RGANI, f. 5, op. 30, d. 71, l. 4.'],
  ])('%s', (_, one, other) => {
    expect(count(one, other)).toBe(2);
    expect(count(other, one)).toBe(2);
  });
  test('a work without a year that fits two editions joins neither, whatever the order', () => {
    const road = (year?: number): Cited => ({ works: [{ id: 'w1', type: 'book', title: 'The Long Road', author: [{ family: 'Berg', given: 'Anna' }], ...(year !== undefined && { issued: { 'date-parts': [[year]] } }) }], mentions: [] });
    for (const order of [[1961, 2001, undefined], [undefined, 1961, 2001], [2001, undefined, 1961]]) expect(bibliography(order.map(road))).toHaveLength(3);
    expect(bibliography([road(), road(2001)])).toHaveLength(1);
  });
});

test('a bibliography of two thousand documents takes the time of its length', () => {
  const documents = Array.from({ length: 2000 }, (_, i) => extractCitations(`Anna Berg, The Long Road (London: Verso, 2001), ${i + 1}; Tom Hill${i}, The Bend (Paris: Seuil, ${1900 + (i % 100)}).`));
  const found = bibliography(documents);
  expect(found.find(({ work }) => work.title === 'The Long Road')?.mentions).toHaveLength(2000);
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
