import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertName, findNames, romanise } from '../../src/index.js';
import { PERSONS } from '../../src/data/names/persons.js';
import { PLACES } from '../../src/data/names/places.js';
import { SYLLABLES } from '../../src/data/names/syllables.js';

describe('what is converted', () => {
  it.each([
    ['Mao Tse-tung spoke.', 'Mao Zedong spoke.'],
    ['Mao Tsetung spoke.', 'Mao Zedong spoke.'],
    ['Lin Piao’s plan', 'Lin Biao’s plan'],
    ['MAO TSE-TUNG', 'MAO ZEDONG'],
    ['Peking and Szechwan', 'Beijing and Sichuan'],
    ['Liu Shao-ch\'i, Liu Shao-ch’i', 'Liu Shaoqi, Liu Shaoqi'],
    ['They met P’eng Te-huai. Later P’eng wrote.', 'They met Peng Dehuai. Later Peng wrote.'],
    ['Ssu-ma Ch\'ien wrote.', 'Sima Qian wrote.'],
    ['Yen-an fell.', 'Yan\'an fell.'],
    ['He met Mao\nTse-tung there.', 'He met Mao Zedong\n there.'],
  ])('%s', (text, wanted) => { expect(romanise(text).text).toBe(wanted); });
});

describe('what is never touched', () => {
  it.each([
    ['a quotation', '“Mao Tse-tung is ill,” he said.'],
    ['an unclosed quotation', 'He said: “Mao Tse-tung is ill, and so on'],
    ['a fixed name', 'She taught at Peking University.'],
    ['a periodical', 'It stood in the Peking Review.'],
    ['a title', 'The Political Thought of Mao Tse-tung appeared.'],
    ['a pair', 'Mao Zedong (Mao Tse-tung) spoke.'],
    ['a Korean', 'Kim Il-sung came.'],
    ['Taiwan', 'Chiang Ching-kuo came to Taipei.'],
    ['English', 'To-day the Pan-American Sun shone, long and so on.'],
    ['an established spelling', 'Chiang Kai-shek left Canton.'],
    ['pinyin', 'Mao Zedong and Deng Xiaoping met in Beijing.'],
    ['a work’s year', 'as Mao Tse-tung (1967) writes'],
  ])('%s', (_, text) => { expect(romanise(text).text).toBe(text); });
  it('the profile full takes established spellings too', () => { expect(romanise('Chiang Kai-shek left.', { profile: 'full' }).text).toBe('Jiang Jieshi left.'); });
  it('a name that is left says why', () => {
    expect(findNames('“Mao Tse-tung” and Chiang Kai-shek').map(({ as, change, why }) => [as, change, why])).toEqual([['Mao Tse-tung', false, 'quotation'], ['Chiang Kai-shek', false, 'conventional']]);
  });
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('Mao Tse-tung', 'Peking', 'Chou En-lai', '“', '”', 'Kim Il-sung', 'the', 'of', 'Teng', 'Hsiao-p’ing', '\n', '\n\n', '(', ')', '.', 'Kuomintang', 'Li', 'Ch\'en Tu-hsiu', 'Review', 'É', '\ud800'), { maxLength: 14 }).map((list) => list.join(' '));
  it('a second run changes nothing, and undoing gives the text back', () => {
    fc.assert(fc.property(words, fc.constantFrom('cautious' as const, 'usual' as const, 'full' as const), (text, profile) => {
      const { text: changed, edits } = romanise(text, { profile });
      expect(romanise(changed, { profile }).text).toBe(changed);
      let at = 0;
      let rebuilt = '';
      for (const { before, after, origin } of edits) {
        const [{ start, end }] = origin as [{ start: number; end: number }];
        expect(text.slice(start, end)).toBe(before);
        rebuilt += text.slice(at, start) + after;
        at = end;
      }
      expect(rebuilt + text.slice(at)).toBe(changed);
    }), { numRuns: 1000 });
  });
  it('no string makes it throw', () => { fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { romanise(text); convertName(text); convertName(text, { to: 'wade-giles' }); }), { numRuns: 1000 }); });
});

describe('misuse', () => {
  it.each([
    ['a number', () => romanise(3 as never), TypeError], ['an unknown profile', () => romanise('', { profile: 'bold' as never }), RangeError],
    ['an unknown direction', () => convertName('Mao', { to: 'yale' as never }), RangeError],
  ])('%s', (_, call, kind) => { expect(call).toThrow(kind); });
});

describe('convertName', () => {
  it.each([["Teng Hsiao-p'ing", 'Deng Xiaoping', 'certain'], ["Hsi-an", "Xi'an", 'certain'], ['Smith', null, 'ambiguous'], ['', null, 'ambiguous']])('%s', (name, value, certainty) => {
    expect(convertName(name)).toMatchObject({ value, certainty });
  });
  it('a lost mark leaves both readings', () => { expect(convertName('Chu')).toMatchObject({ value: 'Zhu', certainty: 'ambiguous', alternatives: expect.arrayContaining(['Chu', 'Qu']) as unknown }); });
});

describe('the tables', () => {
  it('have the rows that their headers say', () => { expect([SYLLABLES.length, PERSONS.length, PLACES.length]).toEqual([415, 324, 286]); });
  it('every syllable goes there and back', () => {
    for (const [pinyin = '', wadeGiles = ''] of SYLLABLES.map((row) => row.split(' '))) {
      expect(convertName(pinyin, { to: 'wade-giles' }).value?.toLowerCase(), pinyin).toBe(wadeGiles);
    }
  });
  it('every row has its source', () => { for (const row of [...PERSONS, ...PLACES]) expect(row[4]).toMatch(/^[A-Z+]+$/u); });
});
