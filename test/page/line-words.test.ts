import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstSmallWord, lastSmallWord } from '../../src/page/line-words.js';

describe('words at the edges of a line', () => {
  it.each([
    ['the long govern', 'govern'], ['govern', 'govern'], ['(govern', 'govern'], ['“govern', 'govern'], ['naïve café', 'café'],
    ['the Govern', undefined], ['govern.', undefined], ['re-govern', undefined], ['12govern', undefined], ['', undefined],
  ])('%s ends with %s', (text, word) => { expect(lastSmallWord(text)).toBe(word); });
  it.each([
    ['ment of the', 'ment'], ['ment', 'ment'], ['ment, and', 'ment'], ['ment”', 'ment'], ['été', 'été'],
    ['Ment of', undefined], ['ment-like', undefined], ['ment2', undefined], [' ment', undefined], ['', undefined],
  ])('%s begins with %s', (text, word) => { expect(firstSmallWord(text)).toBe(word); });
  it('are those that the patterns find', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-cA é“‘(—.,’\t0-]{0,60}$/u), (text) => {
      expect(lastSmallWord(text)).toBe(/(?:^|[\s“‘(—])(\p{Ll}+)$/u.exec(text.slice(-40))?.[1]);
      expect(firstSmallWord(text)).toBe(/^\p{Ll}+(?=[\s.,;:!?”’)]|$)/u.exec(text.slice(0, 40))?.[0]);
    }));
  });
});
