import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterRules, clean } from '../../src/clean/clean.js';
import { ACCENT, COMPOSABLE, LIGATURE, MARK, MISREADABLE, rareSigns } from '../../src/clean/rare-signs.js';
import { evidenceOf } from '../../src/clean/evidence.js';
import { edit, trace, value } from '../../src/text/traced.js';

describe('signs that few texts have', () => {
  it.each([
    ['plain', 'A café – “never,” he said… 毛澤東 и я', 0], ['a ligature', 'a ﬁeld', LIGATURE | COMPOSABLE], ['a mark', 'e\u0301', MARK | COMPOSABLE],
    ['an accent alone', 'G¨unther', ACCENT], ['what may be two bytes', 'Ã©', MISREADABLE], ['and what may not', '’”—', 0],
  ])('%s', (_, text, signs) => { expect(rareSigns(text)).toBe(signs); });
  it('a rule that is not asked would have found nothing', () => {
    const sign = fc.constantFrom(...'ab ’”—…é¨´˘ﬁâ€™Ð°√∂‚Äôa\u0301\u0345\u3099か\u302a\u302b각\u11a8Ω\u2adc\uf900𝅗𝅥毛й\u0306\u00ad');
    fc.assert(fc.property(fc.array(sign, { maxLength: 12 }).map((signs) => signs.join('')), (text) => {
      for (const rule of characterRules) expect(value(clean(text, [rule]))).toBe(value(edit(trace(text), rule.find(text, evidenceOf(text)))));
      expect(value(clean(text, characterRules.filter(({ name }) => name === 'compose')))).toBe(text.normalize('NFC'));
    }), { numRuns: 500 });
  });
});
