import { describe, expect, it } from 'vitest';
import { readHunspell } from '../../src/lexicon/hunspell.js';
import { loadLexicon } from '../../src/lexicon/index.js';

const knows = await loadLexicon();

describe('the English lexicon', () => {
  it.each(['revolution', 'revolutions', 'colour', 'color', 'organised', 'organized', 'historians', 'Soviet', 'SOVIET', 'unprepared', 'relations',
    'China’s', "China's", 'narrowly', 'focused', 'US', 'us', 'her', 'led', 'wings', 'per', 'misunderstandings'])('lists %s', (word) => { expect(knows(word)).toBe(true); });
  it.each(['revolu', 'signi', 'cial', 'narrowlyfocused', 'nofice', 'AngloGerman', 'Zhongsu', '', 'b', 'w', 'cpsu', '.', '12'])('does not list %j', (word) => { expect(knows(word)).toBe(false); });
});

describe('Hunspell files', () => {
  const ask = readHunspell([{ aff: 'PFX U Y 1\nPFX U 0 un .\n\nSFX D Y 2\nSFX D y ied [^aeiou]y\nSFX D 0 ed [^ey]', dic: '5\nload/UD\ncarry/D\nNATO\nÉtude/D\nox' }]);
  it.each(['load', 'unload', 'loaded', 'unloaded', 'carried', 'NATO', 'Load', 'étude', 'ÉTUDE', 'ox'])('%s is formed by their rules', (word) => { expect(ask(word)).toBe(true); });
  it.each(['uncarried', 'carryed', 'unNATO', 'nato', 'un', 'ed', '5', 'oxx', 'etude'])('%s is not', (word) => { expect(ask(word)).toBe(false); });
});
