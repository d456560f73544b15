import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/index.js';
import { recall, WordMemory } from '../../src/text/remembering.js';
import { wordSet } from '../../src/text/word-set.js';

describe('what a word says by itself', () => {
  it('is found out once', () => {
    const memory = new Map<string, number>();
    let asked = 0;
    const lengthOf = (word: string): number => recall(memory, word, ({ length }) => { asked += 1; return length; });
    expect(['hut', 'cottage', 'hut', 'a word of many letters', 'a word of many letters'].map(lengthOf)).toEqual([3, 7, 3, 22, 22]);
    expect(asked).toBe(3);
  });
  it('is forgotten before the memory grows beyond a book', () => {
    const memory = new Map<string, string>();
    for (let i = 0; i < 30_000; i += 1) expect(recall(memory, `word${i}`, (word) => word)).toBe(`word${i}`);
    expect(memory.size).toBeGreaterThan(1000);
    expect(memory.size).toBeLessThan(20_000);
  });
  it('is asked anew of what is too long for a word', () => {
    const memory = new Map<string, number>();
    const long = 'a'.repeat(100_000);
    expect([long, long].map((word) => recall(memory, word, ({ length }) => length))).toEqual([100_000, 100_000]);
    expect(memory.size).toBe(0);
  });
  it('is found where it stands, be the word short or long', () => {
    const word = fc.stringMatching(/^[a-zA-Zé’]{1,14}$/u);
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const memory = new WordMemory<string>();
      for (const own of [...words, ...words]) expect(memory.recall(`a ${own} b`, 2, 2 + own.length, (asked) => asked.toUpperCase())).toBe(own.toUpperCase());
    }));
  });
  it('is the same whatever was read before', () => {
    const [one, other] = ['Mao Tse-tung came to Peking with General Chou.¹\n\n1 See Chen Yun, Xuanji (Beijing, 1984), p. 3.', 'Der Kanzler sprach mit dem Minister über die Lage der Stadt und der Bauern, der Minister schwieg.'];
    const alone = JSON.stringify(read(one));
    read(other);
    expect(JSON.stringify(read(one))).toBe(alone);
  });
});

it('a set of words has its words and no others, wherever they stand', () => {
  const word = fc.stringMatching(/^[a-zäA-Z'{`]{1,9}$/u);
  fc.assert(fc.property(fc.array(word, { maxLength: 20 }), word, (words, asked) => {
    expect(wordSet(words)(`(${asked})`, 1, asked.length + 1)).toBe(words.includes(asked));
    for (const own of words) expect(wordSet(words)(`${own}x`, 0, own.length)).toBe(true);
  }));
});
