import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/citations/draft.js';
import { sameWork } from '../../src/citations/same-work.js';
import { TitledWorks } from '../../src/citations/titled-works.js';

const PERSONS = [
  ['Ch’en', 'Tu-hsiu'], ['Chen', 'Duxiu'], ['Chang', 'Kuo-t’ao'], ['Zhang', 'Guotao'], ['Khrushchev', 'N. S.'], ['Chruščev', 'N. S.'], ['Хрущёв', 'Н. С.'], ['Kim', 'Il-sung'], ['Kim', 'Il Sung'], ['Di Cosmo', 'Nicola'],
  ['Cosmo', 'Nicola'], ['Kowalski', 'Jan'], ['Berg', 'Anna'],
].map(([family, given]) => ({ family: family as string, given: given as string }));

const year = fc.integer({ min: 1950, max: 1953 });
const issued = fc.oneof(year.map((one) => [one]), fc.tuple(year, fc.constant(3), fc.integer({ min: 1, max: 2 })).map((parts) => [...parts])).map((parts) => ({ 'date-parts': [parts] as [number[]] }));
const draft = (): fc.Arbitrary<Draft> => fc.record({
  type: fc.constantFrom('book', 'document'), author: fc.array(fc.constantFrom(...PERSONS), { minLength: 1, maxLength: 2 }), issued, archive_location: fc.constantFrom('Box 1', 'Box 2'),
  title: fc.constantFrom('The Long Road to Riga', 'The Long Road to Riga: A History'),
}, { requiredKeys: ['type', 'title'] }) as fc.Arbitrary<Draft>;

describe('the works of one title', () => {
  it('one is found among many as it would be by comparing it with each', () => {
    fc.assert(fc.property(fc.array(draft(), { minLength: 5, maxLength: 40 }), draft(), (drafts, asked) => {
      const known = new TitledWorks<{ readonly draft: Draft }>();
      for (const one of drafts) { known.find(asked); known.works.push({ draft: one }); }
      expect(known.works.indexOf(known.find(asked) as never)).toBe(drafts.findIndex((one) => sameWork(one, asked)));
    }), { numRuns: 600 });
  });
  it('a bare file is found by its folder, whatever its year', () => {
    const known = new TitledWorks<{ readonly draft: Draft }>();
    for (let number = 1; number < 30; number++) known.works.push({ draft: { type: 'document', archive_location: `Box ${number}`, issued: { 'date-parts': [[1950 + number]] } } });
    expect(known.works.indexOf(known.find({ type: 'document', archive_location: 'Box 7', issued: { 'date-parts': [[1990]] } }) as never)).toBe(6);
    expect(known.find({ type: 'document', archive_location: 'Box 70' })).toBeUndefined();
  });
});
