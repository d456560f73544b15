/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanRules } from '../../src/clean/clean.js';
import { evidenceOf } from '../../src/clean/evidence.js';
import { loadLexicon } from '../../src/lexicon/index.js';
import { editsOf, undoChanges } from '../../src/text/origin.js';
import { value } from '../../src/text/traced.js';

const lexicon = await loadLexicon();

const fixtures = new URL('../../fixtures/', import.meta.url);
const sources = Object.fromEntries(readdirSync(fixtures).filter((name) => !name.includes('.')).map((name) => [name, readFileSync(new URL(`${name}/source.txt`, fixtures), 'utf8')]));

/** Whole and damaged words, signs, marks and spaces, in any order: what the rules look for, and what looks like it. */
const SCRAPS = [
  'the', 'of', 'a', 'Sino', 'Soviet', 'Sino-Soviet', 'SinoSoviet', 'signi', 'cant', 'foun', 'dation', 'narrowlyfocused', 'socalled', 'Tse-tung', 'Tsetung', 'AngloGerman', 'mid1930s', '15year',
  'nofice', 'daythe', '19421945', '1917—1972', '1942–1945', 'U.S.', 'U. S.', 'page19', 'on', 'Soviets', 'SovietsReexamine', 'P', 'g', 'e', 'ﬁ', '\u00ad', '\u0306', '\ufe20', '\ufe21', '¨', '´', 'Ã©', 'â€™', 'Ã',
  'i', 'o', 'u', ' ', ' ', ' ', ' ', '-', '- ', ' - ', '—', '— ', ' ,', ' :', ',', ':', '.', '(', ')', '[', ']', '"', '’', '\n', '\n\n', 'Readings, p. 3)', '(Readings, p. 3', '/', '@',
];
const scraps = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

describe('of any text', () => {
  it.each(cleanRules.map((rule) => [rule.name, rule] as const))('%s gives edits in order that do not overlap, and change something', (_, { name, find }) => {
    fc.assert(fc.property(anything, fc.boolean(), (text, listed) => {
      let end = 0;
      for (const edit of find(text, evidenceOf(text, listed ? lexicon : undefined))) {
        expect(edit.start).toBeGreaterThanOrEqual(end);
        expect(edit.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(edit.start, edit.end)).not.toBe(edit.after);
        expect(edit.rule).toBe(name);
        ({ end } = edit);
      }
    }), { numRuns: 300 });
  });
  it('cleaning can be taken back', () => {
    fc.assert(fc.property(anything, (text) => { expect(value(undoChanges(clean(text, { lexicon })))).toBe(text); }));
  });
  it('cleaning comes to an end: what a repair adds to the evidence can call for one more, not for many', () => {
    fc.assert(fc.property(scraps, fc.boolean(), (text, listed) => {
      const options = { lexicon: listed ? lexicon : undefined };
      let last = clean(text, options);
      for (let pass = 0; pass < 3; pass += 1) last = clean(value(last), options);
      expect(editsOf(last).map(({ rule, before, after }) => ({ rule, before, after }))).toEqual([]);
    }), { numRuns: 1000 });
  });
});

it.each(Object.keys(sources))('%s, once clean, stays', (name) => {
  for (const options of [{}, { lexicon }]) expect(editsOf(clean(value(clean(sources[name] as string, options)), options))).toEqual([]);
});
