import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName } from '../../src/index.js';
import { nameKeys } from '../../src/names/same-name.js';

describe('one person', () => {
  it.each([
    ['Shen Zhihua', 'Zhihua Shen', 'certain'], ['SHEN Zhihua', 'Shen, Zhihua', 'certain'], ['Ch’en Tu-hsiu', 'Chen Duxiu', 'certain'], ['Li, Danhui', 'Danhui Li', 'certain'],
    ['毛澤東', 'Mao Tse-tung', 'certain'], ['Chiang Kai-shek', 'Jiang Jieshi', 'certain'],
    ['Zhou Enlai', 'Chzhou En’-lai', 'likely'], ['Peng Dehuai', 'Пэн Дэхуай', 'likely'], ['Liu Shao-chi', 'Liu Shaoqi', 'likely'],
    ['Khrushchev', 'Chruščev', 'likely'], ['Khrushchev', 'Khrushchëv', 'likely'], ['Хрущёв', 'Khrushchev', 'likely'], ['Tikhvinskii', 'Tichvinskij', 'likely'], ['Ledovsky', 'Ledovskii', 'likely'],
    ['Kim Il-sung', 'Kim Il Sung', 'likely'], ['Kim Il-sung', 'Kim Il-song', 'likely'],
    ['C. T. Hsia', 'Hsia Chih-tsing', 'possible'], ['Gao Gan', 'Kao Kang', 'possible'], ['Gao Gang', 'Gao Gan', 'possible'], ['Gao Gan', 'Liu Shao-ch\'i', 'no'], ['Wang Min', 'Wang Ning', 'no'], ['Liu Chi-hung', 'Liu Qihong', 'possible'],
  ])('%s and %s', (a, b, same) => {
    expect(sameName(a, b)).toMatchObject({ same }); expect(sameName(b, a)).toMatchObject({ same });
    // one of them leads to the other where many are kept
    expect(nameKeys(a).some((key) => nameKeys(b).includes(key)) || same === 'possible' || same === 'no').toBe(true);
  });
});

describe('two persons', () => {
  it.each([['Mao Zedong', 'Mao Zemin'], ['Smith', 'Smyth'], ['Chernov', 'Khernov'], ['Kim Il-sung', 'Kim Chong-il'], ['Shen', 'Zhihua'], ['', 'Mao'], ['Chen Yi', 'Chen Yun']])('%s and %s', (a, b) => { expect(sameName(a, b).same).toBe('no'); });
});

it('the reason can be read', () => {
  expect(sameName("Ch'en Tu-hsiu", 'Chen Duxiu').reason).toBe('the same in pinyin: Chen Duxiu');
  expect(sameName('Khrushchev', 'Chruščev').reason).toBe('the same Russian name (ala-lc, scholarly)');
});
it('no two strings make it throw, and their order does not matter', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ unit: 'binary', maxLength: 20 }), (a, b) => { expect(sameName(a, b).same).toBe(sameName(b, a).same); }), { numRuns: 500 });
});
it('misuse', () => { expect(() => sameName('Mao', 3 as never)).toThrow(TypeError); });
