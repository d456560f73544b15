/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { romanise } from '../../src/index.js';

/** A sentence of the fixture: what is changed stands as `{printed|written}`. */
const SPAN = /\{([^|}]*)\|([^}]*)\}/gu;
const sections = readFileSync(new URL('../../fixtures/names.txt', import.meta.url), 'utf8').split('\n## ').slice(1)
  .map((section) => { const [title = '', ...lines] = section.split('\n'); return { title, sentences: lines.filter((line) => line.trim() !== '') }; });

describe.each(sections)('$title', ({ sentences }) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, names } = romanise(sentence.replace(SPAN, '$1'));
    expect(text).toBe(sentence.replace(SPAN, '$2'));
    expect(names.filter((name) => name.change).map(({ as, target }) => `${as}|${target}`)).toEqual([...sentence.matchAll(SPAN)].map(([, printed, written]) => `${printed}|${written}`).filter((pair) => !/^(.*)\|\1$/u.test(pair)));
    expect(romanise(text).text, 'a second run').toBe(text);
  });
});
it('there are a hundred of them', () => { expect(sections.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(100); });
