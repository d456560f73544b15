import { expect, it } from 'vitest';
import { isListed, wordsOf } from '../../src/text/word-list.js';

it.each([['as it is written', 'alain alan albert'], ['as the build folds it', '0alain3n2bert']])('a list of words is read %s', (_, list) => {
  expect(wordsOf(list)).toEqual(['alain', 'alan', 'albert']);
  expect([isListed(list, 'alan'), isListed(list, 'al'), isListed(list, '3n')]).toEqual([true, false, false]);
});
it('a list of phrases is parted by another sign', () => { expect(['research note', 'note'].map((phrase) => isListed('essay, research note', phrase, ', '))).toEqual([true, false]); });
