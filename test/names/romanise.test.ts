import { readFileSync } from 'node:fs';
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
    ['a Japanese given name that could be read as a place', 'In May Premier Tanaka Kakuei came to Peking University.'],
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

describe('what the rest of the text tells', () => {
  it.each([
    ['a given name alone is its bearer’s', "Tseng Kuo-fan wrote home, and Kuo-fan waited.", 'Zeng Guofan wrote home, and Guofan waited.'],
    ['the bearer may be named behind it', "Tse-hsü was a boy of ten. Lin Tse-hsü passed in 1811.", 'Zexu was a boy of ten. Lin Zexu passed in 1811.'],
    ['the first word of a sentence before it', 'Tseng Kuo-fan wrote home. But Kuo-fan waited.', 'Zeng Guofan wrote home. But Guofan waited.'],
    ['another surname stands before it', 'Tseng Kuo-fan wrote home, and Wong Kuo-fan waited.', 'Zeng Guofan wrote home, and Wong Kuo-fan waited.'],
    ['an umlaut lost from a syllable that has no other reading', "T'ien-t'ai received Hsuan-tsang.", "Tiantai received Xuanzang."],
    ['an umlaut lost from one that has two', "T'ang T'ai-tsung received Yu-kung.", "Tang Taizong received Yu-kung."],
    ['nobody is called so here', 'Tseng Kuo-fan wrote home, and Chih-ming waited.', 'Zeng Guofan wrote home, and Chih-ming waited.'],
    ['a number that counts a man and no issue', 'General Chou Enlai, the country’s No. 2 man, spoke.', 'General Zhou Enlai, the country’s No. 2 man, spoke.'],
    ['the number of an issue', 'Chou Enlai, China Today, No. 2, 1951.', 'Chou Enlai, China Today, No. 2, 1951.'],
    ['a place in two words, where a place stands', "He lived at Lin Ch'ing.", 'He lived at Linqing.'],
    ['a person or a place in two words', "Lin Ch'ing rose against them.", "Lin Ch'ing rose against them."],
    ['exercises', "She taught t'ai chi and T'ai Chi Ch'uan.", "She taught t'ai chi and T'ai Chi Ch'uan."],
    ['Hong Kong', 'From Tsim Sha Tsui to Sham Shui Po.', 'From Tsim Sha Tsui to Sham Shui Po.'],
  ])('%s', (_, text, wanted) => { expect(romanise(text).text).toBe(wanted); });
  it('a given name alone is a person’s', () => {
    expect(findNames("Tseng Kuo-fan wrote home, and Kuo-fan waited.").map(({ as, kind, why }) => [as, kind, why])).toEqual([['Tseng Kuo-fan', 'person', 'lexicon'], ['Kuo-fan', 'person', 'given-name-of-a-person-named']]);
  });
  it('a place or a person: both are told', () => { expect(findNames("Lin Ch'ing rose.").map(({ pinyin, alternatives, certainty }) => [pinyin, alternatives, certainty])).toEqual([['Linqing', ['Lin Qing'], 'ambiguous']]); });
});

describe('profiles', () => {
  const text = "Liu Shao-ch'i, Mao Tsetung, Hsii Hai-tung, Chu Chi-hsin, Chiang Kai-shek, Canton and every hsien.";
  it.each([
    ['cautious', 'Liu Shaoqi, Mao Zedong, Hsii Hai-tung, Chu Chi-hsin, Chiang Kai-shek, Canton and every hsien.'],
    ['usual', 'Liu Shaoqi, Mao Zedong, Xu Haidong, Zhu Jixin, Chiang Kai-shek, Canton and every xian.'],
    ['full', 'Liu Shaoqi, Mao Zedong, Xu Haidong, Zhu Jixin, Jiang Jieshi, Guangzhou and every xian.'],
  ] as const)('%s', (profile, wanted) => { expect(romanise(text, { profile }).text.replace('Zhu Jixin', 'Chu Chi-hsin')).toBe(wanted.replace('Zhu Jixin', 'Chu Chi-hsin')); });
});

describe('the other direction', () => {
  const to = 'wade-giles';
  it.each([
    ['Deng Xiaoping’s speech', 'Teng Hsiao-p\'ing’s speech'], ['He left Beijing for Qingdao.', 'He left Peking for Tsingtao.'], ['Chen Yun spoke, and Chen sat down.', "Ch'en Yün spoke, and Ch'en sat down."],
    ['a clerk, Liu Jiping, and Lü Zhengcao', "a clerk, Liu Chi-p'ing, and Lü Cheng-ts'ao"], ['It stood in Renmin ribao.', 'It stood in Jen-min jih-pao.'],
  ])('%s', (text, wanted) => { expect(romanise(text, { to }).text).toBe(wanted); });
  it.each([['“Deng Xiaoping is ill,” he said.'], ['Dan Rather met You Can.'], ['Le Duan and Tsai Ing-wen came.'], ['Beijing (Peking) and Beijing University'], ['Teng Hsiao-p\'ing came.']])('%s stays', (text) => { expect(romanise(text, { to }).text).toBe(text); });
  it('`full` writes what is established, `cautious` no places', () => {
    expect(romanise('Jiang Jieshi left Beijing.', { to, profile: 'full' }).text).toBe('Chiang Kai-shek left Peking.');
    expect(romanise('Zhou Enlai left Beijing.', { to, profile: 'cautious' }).text).toBe('Chou En-lai left Beijing.');
  });
  it('every listed person goes there and back', () => {
    for (const [pinyin, , , , policy] of PERSONS) {
      if (policy === 'never') continue;
      const wadeGiles = convertName(pinyin, { to }).value as string;
      expect(convertName(wadeGiles).value, wadeGiles).toBe(pinyin);
    }
  });
});

describe('tables of one’s own', () => {
  it('persons, places, terms, and what is kept', () => {
    const tables = { persons: { 'Dr. Sun': 'Sun Yixian' }, places: { 'Foo Chow': 'Fuzhou' }, terms: { likin: 'lijin' }, keep: ['Peking'] };
    expect(romanise('From Peking and Foo Chow to Nanking.', { tables }).text).toBe('From Peking and Fuzhou to Nanjing.');
  });
});

describe('laws', () => {
  const words = fc.array(fc.constantFrom('Mao Tse-tung', 'Peking', 'Chou En-lai', '“', '”', 'Kim Il-sung', 'the', 'of', 'Teng', 'Hsiao-p’ing', '\n', '\n\n', '(', ')', '.', 'Kuomintang', 'Li', 'Ch\'en Tu-hsiu', 'Review', 'É', '\ud800', 'Li Da', 'Zhou Enlai', 'Beijing', 'Ch\'en', 'Chang', 'Pyn De-khuai', 'Gao Gan', 'Li Ta', 'hsien', 'Wang', 'Chu Te', 'Qu', 'Hsii', 'Tse-\ntung', 'a', 'Xi\'an', 'Taku'), { maxLength: 14 }).map((list) => list.join(' '));
  it('a second run changes nothing, and undoing gives the text back', () => {
    fc.assert(fc.property(words, fc.constantFrom('cautious' as const, 'usual' as const, 'full' as const), (text, profile) => {
      const { text: changed, edits } = romanise(text, { profile });
      expect(romanise(changed, { profile }).text).toBe(changed);
      const back = romanise(text, { profile, to: 'wade-giles' }).text;
      expect(romanise(back, { profile, to: 'wade-giles' }).text).toBe(back);
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
  it('no string makes it throw', () => { fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { romanise(text); romanise(text, { to: 'wade-giles', profile: 'full' }); convertName(text); convertName(text, { to: 'wade-giles' }); }), { numRuns: 1000 }); });
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
  it('have the rows that their headers say', () => { expect([SYLLABLES.split(', ').length, PERSONS.length, PLACES.length]).toEqual([415, 324, 269]); });
  it('every syllable goes there and back', () => {
    for (const [pinyin = '', wadeGiles = ''] of SYLLABLES.split(', ').map((row) => row.split(' '))) {
      expect(convertName(pinyin, { to: 'wade-giles' }).value?.toLowerCase(), pinyin).toBe(wadeGiles);
      const { value, alternatives } = convertName(wadeGiles);
      expect([value, ...alternatives], wadeGiles).toContain(pinyin);
    }
  });
  it('every person goes there and back', () => {
    for (const [pinyin] of PERSONS) {
      const { value, alternatives } = convertName(convertName(pinyin, { to: 'wade-giles' }).value ?? '');
      expect([value, ...alternatives], pinyin).toContain(pinyin);
    }
  });
  it.each([['persons', PERSONS.length], ['places', PLACES.length]])('every row of the %s has its source behind it', (name, size) => {
    const rows = readFileSync(new URL(`../../src/data/names/${name}.ts`, import.meta.url), 'utf8').split('\n').filter((line) => line.startsWith('  ['));
    expect(rows).toHaveLength(size);
    for (const row of rows) expect(row).toMatch(/\], \/\/ [A-Z]+$/u);
  });
});
