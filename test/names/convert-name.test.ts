import { describe, expect, it } from 'vitest';
import { convertName } from '../../src/index.js';

describe('as written', () => {
  it.each([
    ["Ch'i Hsieh-yüan", 'Qi Xieyuan', 'certain'], ["T'an Ssu-t'ung", 'Tan Sitong', 'certain'], ['Ssu-ma Kuang', 'Sima Guang', 'likely'], ["Hsi-an", "Xi'an", 'certain'],
    ["Hsin ch'ing-nien", 'Xin qingnian', 'certain'], ["Ch'eng-tu", 'Chengdu', 'certain'], ['Kung-sun', 'Gongsun', 'ambiguous'], ['Liu Chi-hung', 'Liu Jihong', 'ambiguous'],
  ])('%s', (name, value, certainty) => { expect(convertName(name)).toMatchObject({ value, certainty }); });
});

describe('damaged: likely at best', () => {
  it.each([
    ['a lost hyphen', "Hsü Yungch'ang", 'Xu Yongchang'], ['a hyphen turned to a space', "Chang T'ien i", 'Zhang Tianyi'], ['a capital', "Ch'i Hsieh-Yüan", 'Qi Xieyuan'],
    ['a caret', "T^an Hsin-p^ei", 'Tan Xinpei'], ['a star', "T*an Hsin-p*ei", 'Tan Xinpei'], ['a space behind the apostrophe', "Ch' ien Yung-ming", 'Qian Yongming'], ['ii for ü', "Ch'ien Hsiian-t'ung", 'Qian Xuantong'],
    ['a line break', 'Wang Hsien-\nwen', 'Wang Xianwen'], ['a name in one', "Hsiangt'an", 'Xiangtan'], ['a misread letter', 'Ghekiang', 'Zhejiang'], ['two misread letters', 'Tseng Kao-fon', 'Zeng Guofan'],
    ['signs for e and ü', 'P*6ng Yfl-lin', 'Peng Yulin'], ['Palladius', 'Den Syaopin', 'Deng Xiaoping'], ['Palladius in Cyrillic', 'Пэн Дэхуай', 'Peng Dehuai'],
  ])('%s', (_, name, value) => {
    const converted = convertName(name);
    expect(converted.value).toBe(value);
    expect(converted.certainty).not.toBe('certain');
  });
  it.each([["Ch’i"], ['Ch‘i'], ['Ch`i'], ['Ch´i'], ['Chʼi'], ['Chʻi'], ['Chʽi'], ['Ch′i'], ['Chʹi'], ['Ch‛i'], ['Ch＇i'], ['Ch^i'], ['Ch*i']])('the apostrophe of %s', (name) => { expect(convertName(name).value).toBe('Qi'); });
});

describe('every admissible reading', () => {
  it.each([['Chu', ['Zhu', 'Chu', 'Ju', 'Qu']], ['Chien', ['Qian', 'Jian']], ['Lu', ['Lu', 'Lü']], ['Chinan', ['Jinan']]])('%s', (name, readings) => {
    const { value, alternatives } = convertName(name);
    expect([value, ...alternatives]).toEqual(expect.arrayContaining(readings));
  });
});

describe('no Chinese name', () => { it.each([['Smith'], [''], ['so-called'], ['Pan-American'], ['x'.repeat(5000)], ["'-'"]])('%s', (name) => { expect(convertName(name).value).toBeNull(); }); });

it('a table of one’s own goes first', () => {
  expect(convertName('Kao Kang', { tables: { persons: { 'Kao Kang': 'Kao Gang' } } })).toMatchObject({ value: 'Kao Gang', certainty: 'certain' });
});
