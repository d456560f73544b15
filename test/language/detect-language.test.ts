import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/language/index.js';
import { read } from '../../src/read.js';

const HUNGARIAN = 'A folyók télen befagytak, és a városok abból éltek, amit az őszi hónapokban a raktárakban összegyűjtöttek, mert hajó nem járt.';
const FINNISH = 'Pohjoisen joet olivat jäässä melkein koko talven, ja kaupungit elivät siitä, mitä ne olivat syksyllä varastoihinsa keränneet.';
const ENGLISH = 'The rivers of the north were closed for most of the winter, and the towns had to live on what they had stored in the months before.';

describe('the language of prose', () => {
  it('is a BCP 47 tag', () => { expect(detectLanguage(HUNGARIAN)).toBe('hu'); });
  it('is one of those asked for', () => { expect(detectLanguage(HUNGARIAN, { only: ['fi', 'de'] })).toMatch(/^(?:fi|de)$/u); });
  it('of a short phrase is not told', () => { expect(detectLanguage('Ibid., p. 12')).toBeNull(); });
  it('only of a string', () => { expect(() => detectLanguage(3 as never)).toThrow('Expected a string, got number'); });
});

describe('a document with a paragraph in Hungarian', () => {
  const source = `${ENGLISH}\n\n${HUNGARIAN}\n\n${ENGLISH}\n`, finnish = source.replace(HUNGARIAN, FINNISH);
  const told = (options: Parameters<typeof read>[1], text = source): string[] => read(text, options).languages.map(({ tag, origin }) => `${tag} ${origin.map(({ start, end }) => text.slice(start, end)).join('')}`);
  it('is told with a detector', () => { expect(told({ detectLanguage })).toEqual([`hu ${HUNGARIAN.slice(0, -1)}`]); });
  it('and without one by its words', () => { expect(told({})).toEqual([`hu ${HUNGARIAN.slice(0, -1)}`]); });
  it('in Finnish it is told with a detector alone: none of the ten languages fits', () => { expect([told({ detectLanguage }, finnish), told({}, finnish)]).toEqual([[`fi ${FINNISH}`], []]); });
});
