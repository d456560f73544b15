import { expect, it } from 'vitest';
import { evidenceOf } from '../../src/clean/evidence.js';

it.each([
  ['Mao met Mao’s men. MAO!', 'mao', 3],
  ['Sino-Soviet talks, the Sino‑Soviet split', 'sino-soviet', 2],
  ['Sino-Soviet talks', 'soviet', 0],
  ['a broken foun-\ndation and a foun- dation', 'foun', 0],
  ['a broken foun-\ndation and a foun- dation', 'dation', 0],
  ['founda\u00adtion, foundation', 'foundation', 2],
  ['Gai\u0306duk and Gaĭduk', 'gaĭduk', 2],
  ['as stated.12 The word12 ends', 'word', 1],
  ['Yan’an is not Yanan', "yan'an", 1],
  ['in 1942–1945', '1942', 0],
  ['Война и мир, война', 'война', 2],
])('%j has %s %i times', (text, word, times) => { expect(evidenceOf(text).count(word)).toBe(times); });

it('closes compounds to the form that the document writes most', () => {
  expect(evidenceOf('Tse-tung, Tse-tung, Tset-ung').compounds.get('tsetung')).toBe('tse-tung');
});
it('knows what the document writes and what the lexicon lists', () => {
  const evidence = evidenceOf('Zhou Enlai', (word) => word === 'revolution');
  expect(['Enlai', 'revolution', 'enl', 'revolu'].map(evidence.knows)).toEqual([true, true, false, false]);
});
