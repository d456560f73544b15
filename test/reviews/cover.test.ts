import { describe, expect, it } from 'vitest';
import { readCover } from '../../src/reviews/cover.js';

describe('the cover that an archive of journals sets before an article', () => {
  it('says title, authors, date and address', () => {
    expect(readCover('The Granary and\nthe Crown Author(s): Helen Brandreth and Tomás Ibarra\n\nSource: The Journal of Rural Economy, Vol. 41, No. 3 (Sep., 1987), pp. 511-538 Published by: Tern Press Stable URL: https://example.org/stable/2120001 Accessed: 14-03-2019 16:22 UTC')).toEqual({
      title: 'The Granary and the Crown', authors: [{ name: { family: 'Brandreth', given: 'Helen' } }, { name: { family: 'Ibarra', given: 'Tomás' } }], date: 'Sep., 1987', identifier: 'https://example.org/stable/2120001',
    });
  });
  it('of a review names who wrote it, not who is reviewed', () => {
    expect(readCover('Ports and Grain by Mary Hill Author(s): Mary Hill Review by: Ann Lee Source: Harbour Quarterly, Vol. 4 (1990), pp. 3-5 Published by: Tern Press Stable URL: https://example.org/2').authors).toEqual([{ name: { family: 'Lee', given: 'Ann' } }]);
  });
  it('as a library has it above what it gives out', () => {
    expect(readCover('The Library EBook of the Granary\n\nTitle: The Granary and the Crown\n\nAuthor: Helen Brandreth\n\nLanguage: English\n')).toEqual({ title: 'The Granary and the Crown', authors: [{ name: { family: 'Brandreth', given: 'Helen' } }] });
  });
  it.each([
    'Title: The Granary and the Crown',
    'The form asks for Title: and Author: Ann Lee',
    'Source: the author’s files. Stable URL: https://example.org/2',
    'Author(s): the form asks for them. Source: it asks for that too.',
    'Stable URL: https://example.org/2 Source: Harbour Quarterly Author(s): Ann Lee',
    '',
  ])('says nothing where its labels are not all there, in their order: %s', (text) => {
    expect(readCover(text)).toEqual({});
  });
});
