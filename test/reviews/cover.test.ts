import { describe, expect, it } from 'vitest';
import { readCover } from '../../src/reviews/cover.js';

describe('the cover that an archive of journals sets before an article', () => {
  it('says title, authors, date and address', () => {
    expect(readCover('The Granary and\nthe Crown Author(s): Helen Brandreth and Tomás Ibarra\n\nSource: The Journal of Rural Economy, Vol. 41, No. 3 (Sep., 1987), pp. 511-538 Published by: Tern Press Stable URL: https://example.org/stable/2120001 Accessed: 14-03-2019 16:22 UTC')).toEqual({ says: {
      title: 'The Granary and the Crown', authors: [{ name: { family: 'Brandreth', given: 'Helen' } }, { name: { family: 'Ibarra', given: 'Tomás' } }], date: 'Sep., 1987', identifier: 'https://example.org/stable/2120001',
    } });
  });
  it('of a review names who wrote it, not who is reviewed', () => {
    expect(readCover('Ports and Grain by Mary Hill Author(s): Mary Hill Review by: Ann Lee Source: Harbour Quarterly, Vol. 4 (1990), pp. 3-5 Published by: Tern Press Stable URL: https://example.org/2').says.authors).toEqual([{ name: { family: 'Lee', given: 'Ann' } }]);
  });
  it('of a review says where it names the work under review', () => {
    const cover = 'Review Reviewed Work(s): Ports and Grain by Mary Hill Review by: Ann Lee Source: Harbour Quarterly, Vol. 4 (1990), pp. 3-5 Published by: Tern Press Stable URL: https://example.org/2';
    const { start = 0, end = 0 } = readCover(cover).reviewed ?? {};
    expect(cover.slice(start, end)).toBe('Ports and Grain by Mary Hill');
  });
  it('without labels names the author above the issue', () => {
    const cover = 'Ports and Grain: A History by Mary Hill (review)\n  Ann Lee\n  Harbour Quarterly, Volume 4, Number 2, Summer 1990, pp. 3-5 (Review)\n  Published by Tern Press\n', { reviewed: { start = 0, end = 0 } = {}, says } = readCover(cover);
    expect(says).toEqual({ title: 'Ports and Grain: A History by Mary Hill (review)', authors: [{ name: { family: 'Lee', given: 'Ann' } }], date: 'Summer 1990' });
    expect(cover.slice(start, end)).toBe('Ports and Grain: A History by Mary Hill');
    expect(readCover(cover.replace(' by Mary Hill (review)', '')).says).toEqual({ title: 'Ports and Grain: A History', authors: [{ name: { family: 'Lee', given: 'Ann' } }], date: 'Summer 1990' });
  });
  it('as a library has it above what it gives out', () => {
    expect(readCover('The Library EBook of the Granary\n\nTitle: The Granary and the Crown\n\nAuthor: Helen Brandreth\n\nLanguage: English\n')).toEqual({ says: { title: 'The Granary and the Crown', authors: [{ name: { family: 'Brandreth', given: 'Helen' } }] } });
  });
  it.each([
    'Title: The Granary and the Crown',
    'The form asks for Title: and Author: Ann Lee',
    'Source: the author’s files. Stable URL: https://example.org/2',
    'Author(s): the form asks for them. Source: it asks for that too.',
    'Stable URL: https://example.org/2 Source: Harbour Quarterly Author(s): Ann Lee',
    'The Granary\nAnn Lee\nThe letters are in Papers, Volume 4, 1990\nNobody had read them.',
    'Ann Lee\nHarbour Quarterly, Volume 4, Number 2, Summer 1990, pp. 3-5\nPublished by Tern Press',
    '',
  ])('says nothing where its labels are not all there, in their order: %s', (text) => {
    expect(readCover(text)).toEqual({ says: {} });
  });
});
