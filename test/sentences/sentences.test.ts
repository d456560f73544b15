import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { STOPS } from '../../src/data/sentences/abbreviations.js';
import { NAMELIKE, STARTERS } from '../../src/data/sentences/starters.js';
import { sentences } from '../../src/sentences/sentences.js';
import { caseOf, SCHOLARLY } from './scholarly-cases.js';

const cut = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe.each(Object.entries(SCHOLARLY))('%s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    const { text, wanted } = caseOf(line);
    expect(cut(text)).toEqual(wanted);
  });
});
it('are more than a hundred', () => { expect(Object.values(SCHOLARLY).flat().length).toBeGreaterThan(100); });

/** White space as Unicode and JavaScript have it together. */
const WHITE = /^[\s\u0085]*$/u;

describe('whatever the text', () => {
  const signs = fc.constantFrom('.', '. ', '…', '!', '? ', '。', ' . . . ', '(', ')', '[', ']', '”', '"', '’', '\n', '\n\n', '\r\n', '\u2029', ' ', '\u00a0', '\u0085', '12', '1962', 'A', 'U.S', 'pp', 'no', 'word', 'Word', 'Хрущев', 'г', '毛', '•', '1)', 'a.', '- ', '\ud800', '😀', '-', '*');
  const texts = fc.array(fc.oneof({ weight: 6, arbitrary: signs }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 60 }).map((parts) => parts.join(''));

  test('its spans are in order, have no white space about them, and leave out nothing but white space', () => {
    fc.assert(fc.property(texts, (text) => {
      let at = 0;
      for (const { start, end } of sentences(text)) {
        expect(text.slice(at, start)).toMatch(WHITE);
        expect(start).toBeLessThan(end);
        expect([text.charAt(start), text.charAt(end - 1)].filter((sign) => WHITE.test(sign))).toEqual([]);
        at = end;
      }
      expect(text.slice(at)).toMatch(WHITE);
    }), { numRuns: 3000 });
  });
  test('what stands behind an empty line changes nothing before it', () => {
    fc.assert(fc.property(texts, texts, (a, b) => {
      const alone = sentences(`${a}\n\nA`);
      expect(sentences(`${a}\n\nA${b}`).slice(0, alone.length - 1)).toEqual(alone.slice(0, -1));
    }), { numRuns: 1000 });
  });
});

test('abbreviations of one’s own end no sentence', () => {
  const text = 'See Inv. Berg.';
  expect(sentences(text)).toEqual([{ start: 0, end: 8 }, { start: 9, end: 14 }]);
  expect(sentences(text, { abbreviations: ['Inv'] })).toEqual([{ start: 0, end: 14 }]);
});
test.each(['', ' \n\n '])('a text without a word has none: %j', (text) => { expect(sentences(text)).toEqual([]); });
test('what is no string is refused', () => { expect(() => sentences(7 as unknown as string)).toThrow(new TypeError('Expected a string, got number')); });

describe('the tables', () => {
  test.each(Object.entries(STOPS))('%s holds no word twice, and none with its last stop', (_, words) => {
    const list = words.split(' ');
    expect(new Set(list).size).toBe(list.length);
    expect(list.filter((word) => word === '' || word.endsWith('.'))).toEqual([]);
  });
  test('no word stands in two of them', () => {
    const all = Object.values(STOPS).flatMap((words) => words.split(' '));
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    expect(all.length).toBeGreaterThan(380);
  });
  test('a word that begins a sentence is listed once', () => {
    const all = `${STARTERS} ${NAMELIKE}`.split(' ');
    expect(all.filter((word, i) => all.indexOf(word) !== i || word !== word.toLowerCase())).toEqual([]);
  });
});
