/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byAuthor, read, segmentReviews, trace } from '../../src/index.js';
import { proseMaker } from '../support/forum.js';

const p = proseMaker();
/** Page references of a document as *page 12 of Title*, *of Title or Title*, *of nothing*. */
function pages(...blocks: string[]): string[] {
  const { mentions, works } = read(blocks.join('\n\n'));
  const titleOf = (id: string): string => works.find((work) => work.id === id)?.title?.split(':')[0] ?? id;
  return mentions.filter(({ form }) => form === 'locator').map(({ locator, work, candidates }) => `${locator?.label ?? ''} ${locator?.value ?? ''} of ${work !== null ? titleOf(work) : candidates?.map(titleOf).join(' or ') ?? 'nothing'}`);
}

const HILL = 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. Pp. xii, 320. $35.00.';
const PARK = 'John Park. Salt and Grain in the Old Ports. Leeds: Heron Press, 1992. Pp. x, 210. $50.00.';

describe('the work under review', () => {
  it('is the book at the head of each review', () => {
    expect(pages('Book Reviews', HILL, 'The clerks come first (12), and the pilots later (see p. 88).', ...p(), 'Ann Lee, University of Leeds', PARK, 'Salt comes first (7–9).', ...p(), 'Tom Reed, York University'))
      .toEqual(['page 12 of Harbour Towns of the North', 'page 88 of Harbour Towns of the North', 'page 7–9 of Salt and Grain in the Old Ports']);
  });
  it.each([
    ['Review\n\nReviewed Work(s): Harbour Towns of the North by Mary Hill\n\nReview by: Ann Lee\n\nSource: Rivers, Vol. 71, No. 4 (November 2012), pp. 12-14\n\nPublished by: Tern Press\n\nStable URL: https://www.example.org/stable/1\n\nAccessed: 12-03-2019 14:22 UTC', 'Lee', 'Hill'],
    ['Harbour Towns of the North ed. by Katrin Hilldottir (review)\n\nAnn Lee\n\nRivers, Volume 12, Number 3, Summer 2013, pp. 145-147 (Review)\n\nPublished by Tern Press\n\nDOI: https://doi.org/10.1234/r.2013.1\n\nFor additional information about this article https://www.example.org/article/5', 'Lee', 'edited'],
  ])('is the book that the cover of an archive names, and its reviewer wrote what has no other author: %s', (cover, reviewer, author) => {
    const { sections, works, text } = read([cover, 'The clerks come first (12).', ...p()].join('\n\n'));
    expect(text).not.toContain('Tern Press');
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`)).toEqual([`review ${reviewer}`]);
    expect(works.map(({ title, author }) => `${title ?? ''} ${author?.[0]?.family ?? 'edited'}`)).toEqual([`Harbour Towns of the North ${author}`]);
    expect(pages(cover, 'The clerks come first (12).', ...p())).toEqual(['page 12 of Harbour Towns of the North']);
  });
  it('is no book that the cover of an article names', () => {
    const { sections, mentions } = read(['Tolls on the Fen Road', 'Author(s): Ann Lee', 'Source: Rivers, Vol. 71, No. 4 (November 2012), pp. 12-14', 'Published by: Tern Press', 'Stable URL: https://www.example.org/stable/1', 'The clerks come first (12).', ...p()].join('\n\n'));
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`)).toEqual(['body Lee']);
    expect(mentions).toEqual([]);
  });
  it('is the book in front of a roundtable, for all its reviews', () => {
    expect(pages('Roundtable on Harbour Towns', HILL, 'Introduction by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', 'The clerks come first (12).', ...p(), 'Author’s Response by Mary Hill', 'They do, as I say on page 13 of the book.', ...p())).toEqual(['page 12 of Harbour Towns of the North', 'page 13 of Harbour Towns of the North']);
  });
  it('is the book in front without its extent, below a title of its own', () => {
    expect(pages('Harbour Roundtable XX-4 (2021)', 'Mary Hill. Harbour Towns of the North. York: Tern Press, 1990. ISBN: 978-0-00-000000-0 (hardcover).', 'Contents', 'Introduction by Ann Lee, University of Leeds', 'The clerks come first (5).', ...p(), 'Review by Tom Reed, York University', 'The pilots come later; see, however, page 289.', ...p())).toEqual(['page 5 of Harbour Towns of the North', 'page 289 of Harbour Towns of the North']);
  });
  it('is the book in front whose imprint stands in a paragraph of its own', () => {
    expect(pages('Harbour Roundtable XX-4 (2021)', 'Mary Hill. Harbour Towns of the North.', 'York: Tern Press, 1990. ISBN: 978-0-00-000000-0 (hardcover).', 'Contents', 'Introduction by Ann Lee, University of Leeds', 'The clerks come first (5).', ...p(), 'Review by Tom Reed, York University', 'The pilots come later (88).', ...p())).toEqual(['page 5 of Harbour Towns of the North', 'page 88 of Harbour Towns of the North']);
    expect(pages('Harbour Roundtable XX-4 (2021)', 'It was printed for the ports of the North.', 'York: Tern Press, 1990. ISBN: 978-0-00-000000-0 (hardcover).', 'Introduction by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p())).toEqual([]);
  });
  it('is the book in front, below the line with its authors, and the introduction that the front names comes later', () => {
    const blocks = ['Roundtable Review', 'Introduction by Ann Lee', 'Mary Hill and John Park:', 'Harbour Towns of the North, 1945–1959: A New History.', 'York: Tern Press, 1990. ISBN: 978-0-00-000000-0 (hardcover).', 'Contents', 'Introduction by Ann Lee, University of Leeds.. 2', 'Review by Tom Reed, York University.. 5', 'Introduction by Ann Lee, University of Leeds', 'The clerks come first (5).', ...p(), 'Review by Tom Reed, York University', 'The pilots come later (88).', ...p()];
    expect(pages(...blocks)).toEqual(['page 5 of Harbour Towns of the North, 1945–1959', 'page 88 of Harbour Towns of the North, 1945–1959']);
    const { metadata, sections } = read(blocks.join('\n\n'));
    expect(metadata.title).toBe('Roundtable Review');
    expect(sections.filter(({ kind }) => kind !== 'frontmatter' && kind !== 'body').map(({ kind, heading }) => `${kind} ${heading ?? ''}`)).toEqual(['introduction Introduction by Ann Lee, University of Leeds', 'review Review by Tom Reed, York University']);
  });
  it('is the book whose title, author, house and price stand below one another', () => {
    const { works, metadata, sections } = read(['Harbour Towns of the North', 'In This Review', 'Harbour Towns of the North', 'By Mary Hill', 'York University Press, 2001', '400 pp. $49.95', ...p()].join('\n\n'));
    expect(works.map(({ title, author }) => `${title ?? ''} by ${author?.[0]?.family ?? ''}`)).toEqual(['Harbour Towns of the North by Hill']);
    expect([metadata.title, sections.at(-1)?.kind]).toEqual(['Harbour Towns of the North', 'review']);
  });
  it('is found where it begins with an article in a sentence, and where a line says what is printed again', () => {
    const titles = (text: string): (string | undefined)[] => read(text).works.map(({ title }) => title);
    expect(titles('His book, A History of the Southern Docks (Leeds: Tern Press, 1961), is still read by all who work on them.')).toEqual(['A History of the Southern Docks']);
    expect(titles(['The Port', 'Source: The Ledgers of the Port. Peking: Foreign Languages Press, 1959; pp. 1–20.', ...p()].join('\n\n'))).toEqual(['The Ledgers of the Port']);
    expect(titles(['The Port', 'The source: the ledgers of the port, which the clerks kept from 1959 on, in Peking and elsewhere.', ...p()].join('\n\n'))).toEqual([]);
  });
  it('is an article behind what a list of reviews says before it', () => {
    const of = (line: string): (string | undefined)[] => read(['Harbour Articles', line, 'Review by Ann Lee, University of Leeds', ...p()].join('\n\n')).works.map(({ title, author }) => `${author?.[0]?.family ?? ''} ${title ?? ''}`);
    expect(of('H-Ports Article Review 1012 on Hill. “The Pilots of the North.” Journal of Harbours 22.3 (2020).')).toEqual(['Hill The Pilots of the North']);
    expect(of('H-Ports Article Review on “The Pilots of the North” in Journal of Harbours 41:2 (April 2017): 241-304.')).toEqual([' The Pilots of the North']);
    expect(of('Hill, Mary. Second Thoughts on the Review. York: Tern, 1990.')).toEqual(['Hill Second Thoughts on the Review']);
  });
  it('is an article in front of its review', () => {
    expect(pages('Harbour Article Review', 'Mary Hill. “The Pilots of the North.” Journal of Harbours 83:4 (December 2011): 788-854. DOI: 10.1086/662547.', 'Reviewed by Tom Reed, York University', 'The clerks come first (788-790, 853).', ...p())).toEqual(['page 788-790, 853 of The Pilots of the North']);
  });
  it('is no work that one of several reviews alone names', () => {
    expect(pages('Harbour Roundtable', 'Introduction by Ann Lee, University of Leeds', 'The clerks come first (5).', ...p(), 'Review by Tom Reed, York University', 'As I argued in Salt and Grain in the Old Ports.1 the pilots come later.', ...p(), 'Notes', '1. Tom Reed, Salt and Grain in the Old Ports (Leeds: Heron, 1992).')).toEqual(['page 5 of nothing']);
  });
  it('is the one that was named last where there are several, and both where none was', () => {
    expect(pages(HILL, PARK, 'The two books differ (4).', 'In Salt and Grain in the Old Ports the clerks come first (12), and the pilots later (15).', 'Harbour Towns of the North has neither (20).', ...p(), 'Ann Lee, University of Leeds')).toEqual([
      'page 4 of Harbour Towns of the North or Salt and Grain in the Old Ports', 'page 12 of Salt and Grain in the Old Ports', 'page 15 of Salt and Grain in the Old Ports', 'page 20 of Harbour Towns of the North']);
  });
  it('is the one of several whose author was named last', () => {
    expect(pages(HILL, PARK, 'Park begins with salt (12), and he ends with it (210).', 'Hill does not, nor do the Hillocks or Parks (4).', ...p(), 'Ann Lee, University of Leeds')).toEqual(['page 12 of Salt and Grain in the Old Ports', 'page 210 of Salt and Grain in the Old Ports', 'page 4 of Harbour Towns of the North']);
    expect(pages(HILL, PARK.replace('John Park', 'John Hill'), 'Hill begins with salt (12).', ...p(), 'Ann Lee, University of Leeds')).toEqual(['page 12 of Harbour Towns of the North or Salt and Grain in the Old Ports']);
  });
  it('is the book that stands over several lines at the head of its review', () => {
    const long = [...p(), ...p()];
    const review = (clerks: string, ...head: string[]): string[] => [...head, clerks, ...long];
    const source = ['Book Reviews', ...review('The clerks come first (p. 12).', 'Harbour Towns of the North', 'MARY HILL', 'York: Tern Press, 1990', 'xii + 320 pp. £35.00', 'ISBN 978-0-00-000000-0'), 'ANN LEE', ...review('Salt comes first (pp. 7–9).', 'Salt and Grain', 'JOHN PARK', 'Leeds: Heron Press, 1992', 'x + 210 pp. £50.00', 'ISBN 978-0-00-000001-7'), 'TOM REED'];
    expect(pages(...source)).toEqual(['page 12 of Harbour Towns of the North', 'page 7–9 of Salt and Grain']);
    const { mentions, works } = read(source.join('\n\n'));
    expect(works.map(({ title, author }) => [title, author?.[0]?.family])).toEqual([['Harbour Towns of the North', 'Hill'], ['Salt and Grain', 'Park']]);
    expect(mentions.find(({ form }) => form === 'full')?.raw).toBe('Harbour Towns of the North MARY HILL York: Tern Press, 1990 xii + 320 pp.');
  });
  it('has an extent, which is no reference, and its notes may be referred to', () => {
    expect(pages(HILL, 'As one of the clerks put it (41n), and another (352n7), the ports were poor.', ...p(), 'Ann Lee, University of Leeds')).toEqual(['page 41n of Harbour Towns of the North', 'page 352n7 of Harbour Towns of the North']);
    expect(read([HILL, ...p()].join('\n\n')).mentions.map(({ form, locator }) => [form, locator])).toEqual([['full', undefined]]);
  });
  it('is not what a chapter and verse belongs to, nor a page of another edition', () => {
    expect(pages(HILL, 'The master said so (2:4), and the Dutch reader knows it (Dutch edition, 17).', ...p(), 'Ann Lee, University of Leeds')).toEqual(['chapter 2:4 of nothing', 'page 17 of nothing']);
  });
  it('is told by pages with words and signs around them, and by a name with a year, a colon or a chapter', () => {
    const places = (bracket: string): string[] => pages(HILL, `The clerks come first ${bracket}.`, ...p(), 'Ann Lee, University of Leeds');
    for (const [bracket, place] of [['(12 and passim)', 'page 12 and passim'], ['(112, quoting Reed)', 'page 112'], ['(12, his emphasis)', 'page 12'], ['(Chapter Three)', 'chapter Three'], ['(Kindle loc. 1234–36)', 'elocation 1234–36'], ['(vgl. S. 12)', 'page 12'], ['(voir p. 12)', 'page 12'], ['(p. 12 sq.)', 'page 12 sq'], ['(S. 12, Anm. 3)', 'page 12, Anm. 3']] as const) expect(places(bracket), bracket).toEqual([`${place} of Harbour Towns of the North`]);
    const named = (bracket: string): string[] => read([HILL, `The clerks come first ${bracket}.`, ...p(), 'Ann Lee, University of Leeds'].join('\n\n')).mentions.filter(({ form }) => form === 'short').map(({ locator, work }) => `${locator?.label ?? ''} ${locator?.value ?? ''} of ${work === null ? 'nothing' : 'a work'}`);
    for (const [bracket, place] of [['(Hill, S. 45)', 'page 45'], ['(Hill: 45)', 'page 45'], ['(Hill 1990, 45)', 'page 45'], ['(Hill, ch. 3)', 'chapter 3'], ['(p. 45 in Hill)', 'page 45']] as const) expect(named(bracket), bracket).toEqual([`${place} of a work`]);
    for (const bracket of ['(Hill 1962, 45)', '(Kiel: 45)', '(45 in Kiel)', '(45 of them)', '(Chapter House)', '(loc. cit.)', 'in article 9 (section 2)']) expect([...places(bracket), ...named(bracket)], bracket).toEqual([]);
    expect(pages(HILL, 'Auf S. 45 steht es anders.', ...p(), 'Ann Lee, University of Leeds')).toEqual(['page 45 of Harbour Towns of the North']);
  });
  it('numbers of points, years and other brackets are no pages', () => {
    expect(pages(HILL, 'There are two points: (1) the clerks and (2) the pilots, as in the old work (1962) and elsewhere (in part).', ...p(), 'Ann Lee, University of Leeds')).toEqual([]);
  });
});

describe('what is told of an author below the text', () => {
  const books = (...blocks: string[]) => read(blocks.join('\n\n')).works.map(({ title, author }) => `${author?.map(({ family }) => family).join(' + ') ?? 'nobody'}: ${title ?? ''}`);
  it('names books of that author', () => {
    expect(books('The Fen Road', 'Mary Hill', ...p(), 'Mary Hill teaches history at the University of Leeds. She is the author of Tolls and Gates (York University Press, 2016).')).toEqual(['Hill: Tolls and Gates']);
  });
  it('of another person it does not', () => {
    expect(books('The Fen Road', 'Mary Hill', ...p(), 'Anna Berg taught history at the University of Leeds. She was the author of Tolls and Gates (York University Press, 2016).')).toEqual(['nobody: Tolls and Gates']);
  });
});

describe('a document by author', () => {
  it('one view of each voice, under any order of the name', () => {
    const views = byAuthor(read(['Introduction by Shen Zhihua, Old Harbour University', ...p(), 'Review by Ann Lee, University of Leeds', 'The clerks come first.', ...p(), 'Response by Zhihua Shen', ...p(), 'Rejoinder by Ann Lee and Tom Reed', ...p()].join('\n\n')));
    expect(views.map(({ authors, sections }) => [authors.map(({ name }) => name.family).join(' + '), sections.map(({ kind }) => kind).join(', ')])).toEqual([['Shen', 'introduction, response'], ['Lee', 'review'], ['Lee + Reed', 'response']]);
    expect(views[0]?.authors[0]?.affiliation).toBe('Old Harbour University');
    expect(views[1]?.text).toMatch(/^Review by Ann Lee, University of Leeds\n\nThe clerks come first\./u);
  });
  it('no document, no views', () => {
    expect(() => byAuthor(null as never)).toThrow('Expected a document, got null');
    expect(byAuthor(read('Text by nobody.'))).toEqual([]);
  });

  const roundtable = new URL('../../../shared/corpus/002_1a83914cbb476102.txt', import.meta.url);
  /** Notes with a marker, bodies, full mentions and page references of each section of the roundtable, as its truth counts them. */
  const COUNTS = [['Radchenko', 1, 1, 1, 0], ['Friedman', 2, 2, 1, 7], ['Jersild', 6, 6, 16, 9], ['Kaple', 6, 6, 7, 17], ['Levine', 3, 2, 2, 6], ['Niu', 4, 4, 4, 13], ['Wolff', 6, 6, 6, 13], ['Shen + Xia', 16, 5, 13, 10]] as const;
  it.skipIf(!existsSync(roundtable))('the counts of the roundtable of the shared corpus, exactly or within one each', () => {
    const views = byAuthor(read(readFileSync(roundtable, 'utf8')));
    expect(views.map(({ authors }) => authors.map(({ name }) => name.family).join(' + '))).toEqual(COUNTS.map(([name]) => name));
    views.forEach(({ notes, mentions, pageReferences }, i) => {
      const [name, ...wanted] = COUNTS[i] as (typeof COUNTS)[number];
      const got = [notes.filter(({ anchor }) => anchor !== null).length, notes.filter(({ state }) => state !== 'missing').length, mentions.filter(({ form }) => form === 'full').length, pageReferences.length];
      wanted.forEach((count, k) => { expect(Math.abs(count - (got[k] ?? NaN)), `${name}, ${String(k)}`).toBeLessThanOrEqual(1); });
    });
  });
});

describe('the sections of a text alone', () => {
  const source = ['Review by Ann Lee, University of Leeds', ...p(), 'Review by Tom Reed, York University', ...p()].join('\n\n');
  it('of a string, with their places in it', () => {
    const { sections, text, blocks } = segmentReviews(source);
    expect(sections.map(({ kind, authors }) => `${kind} ${authors[0]?.name.family ?? ''}`)).toEqual(['review Lee', 'review Reed']);
    expect(text.slice(sections[1]?.start)).toMatch(/^Review by Tom Reed/u);
    expect(source.slice(sections[1]?.origin[0]?.start)).toMatch(/^Review by Tom Reed/u);
    expect(blocks[0]?.kind).toBe('heading');
  });
  it('of a traced text', () => { expect(segmentReviews(trace(source)).sections).toEqual(segmentReviews(source).sections); });
  it('of nothing else', () => { expect(() => segmentReviews(3 as never)).toThrow('Expected a string or a traced text, got number'); });
  it('of an empty text there are none', () => { expect(segmentReviews('').sections).toEqual([]); });
});
