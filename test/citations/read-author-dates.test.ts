import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationsIn } from '../../src/citations/citations-in.js';
import { readAuthorDates } from '../../src/citations/read-author-dates.js';
import type { CitingPassage } from '../../src/records/citation.js';

const LIST = [
  'Cruz, Maria de la. 1998. Roads of Spain. Madrid: Taurus.',
  'Davis, Tom. 1999. The Toll Roads of Europe. Oxford: Oxford University Press.',
  'Hill, M., & Stone, P. (1999). Roads and kings. Journal of Roads, 12(3), 80–99.',
  'Lake, John, Ann Pond, and Will Brook. 2010a. Who Paid? London: Verso.',
  '———. 2010b. Who Did Not? London: Verso.',
  'World Bank. 1991. World Development Report. New York: Oxford University Press.',
];

/** What running text cites of the list: the words, the year with its letter and the place. */
function cited(text: string, list: readonly string[] = LIST): string[] {
  const passages: CitingPassage[] = [
    { kind: 'text', in: { section: 's1' }, section: 's1', text },
    ...list.map((entry): CitingPassage => ({ kind: 'entry', in: { section: 's2' }, section: 's2', text: entry })),
  ];
  const { mentions, works } = citationsIn(passages);
  const titles = new Map(works.map(({ id, title }) => [id, title]));
  return mentions.filter(({ passage }) => passage === 0).map(({ raw, work, locator, candidates }) => [raw, work === null ? `one of ${candidates?.length ?? 0}` : titles.get(work), ...(locator === undefined ? [] : [`${locator.label} ${locator.value}`])].join(' | '));
}

describe('authors with a year in running text, where a bibliography lists them', () => {
  it.each([
    ['The history is told (Davis 1999).', ['Davis 1999 | The Toll Roads of Europe']],
    ['It is told (see also Davis 1999, 45–47; World Bank 1991: 3).', ['Davis 1999, 45–47 | The Toll Roads of Europe | page 45–47', 'World Bank 1991: 3 | World Development Report | page 3']],
    ['As Davis (1999: 12) notes, tolls fell.', ['Davis (1999: 12) | The Toll Roads of Europe | page 12']],
    ['Davis’s (1999, ch. 3) view is another.', ['Davis’s (1999, ch. 3) | The Toll Roads of Europe | chapter 3']],
    ['Hill and Stone (1999) agree (Hill & Stone, 1999, p. 88).', ['Hill and Stone (1999) | Roads and kings', 'Hill & Stone, 1999, p. 88 | Roads and kings | page 88']],
    ['De la Cruz (1998) does not.', ['De la Cruz (1998) | Roads of Spain']],
    ['Nobody paid (Lake et al. 2010a).', ['Lake et al. 2010a | Who Paid?']],
    ['Lake et al. (2010a, 2010b) count.', ['Lake et al. (2010a | Who Paid?', '2010b | Who Did Not?']],
    ['Nobody paid (Lake 2010).', ['Lake 2010 | one of 2']],
    ['Tolls fell (Davis 12), not everywhere (Hill and Stone 88–90; World Bank 3).', ['Davis 12 | The Toll Roads of Europe | page 12', 'Hill and Stone 88–90 | Roads and kings | page 88–90', 'World Bank 3 | World Development Report | page 3']],
    ['Nobody paid (Lake, Pond, and Brook, Who Paid? 45; Davis, Toll Roads 12).', ['Who Paid? 45 | Who Paid? | page 45', 'Davis, Toll Roads 12 | The Toll Roads of Europe | page 12']],
    ['Nobody paid (Lake et al. 45).', ['Lake et al. 45 | one of 2 | page 45']],
    ['The World Bank (1991) has figures.', ['World Bank (1991) | World Development Report']],
  ])('%s', (text, expected) => { expect(cited(text)).toEqual(expected); });

  it.each([
    'It was the worst year (1848) of all.',
    'In Korea (1950) the war began.',
    'Davis (1850–1912) built roads.',
    'Davis (2004) is another book.',
    'The figures (Table 3) and the plates (Plate 12) show it.',
    'It cost much (Davis paid 12).',
    'The Act (Table 1999, 3) is long.',
    'Berg (1999) is in no list.',
    'The treaty of Davis, 1999 words long, was signed.',
  ])('none in: %s', (text) => { expect(cited(text)).toEqual([]); });

  it('is none where no bibliography stands', () => { expect(cited('As Davis (1999: 12) notes, tolls fell.', [])).toEqual([]); });
});

describe('laws', () => {
  it('stays within the text and never throws', () => {
    const words = fc.constantFrom('Davis', 'et al.', '(1999', '1999)', '(', ')', ';', ',', ' ', 'see', '2010a', 'Hill and Stone', '’s', '–', '\n');
    fc.assert(fc.property(fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')), (text) => {
      for (const { end, candidates } of readAuthorDates(text)) for (const { start } of candidates) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }), { numRuns: 2000 });
  });
});
