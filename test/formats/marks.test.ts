import { describe, expect, it } from 'vitest';
import { closesWord, inOrder, isLayout, writeMarks } from '../../src/formats/marks.js';

const edit = (rule: string, before: string, after: string) => ({ rule, before, after, certainty: 'certain', why: '', origin: [] }) as const;

describe('edits that only set the page aside', () => {
  it.each([['join-lines', ' \n', ' '], ['paragraph-break', '\n', '\n\n'], ['join-words', '-\n', ''], ['layout-space', ' ', '']])('%s %j', (rule, before, after) => { expect(isLayout(edit(rule, before, after))).toBe(true); });
  it.each([['stray-spaces', ' ', ''], ['lost-hyphens', 'Kaishek', 'Kai-shek'], ['broken-words', 'Sino- Soviet', 'Sino-Soviet'], ['some-rule', 'foun-\ndation', 'foundation']])('not %s %j', (rule, before, after) => { expect(isLayout(edit(rule, before, after))).toBe(false); });
  it.each([['join-words', '-\n', '', true], ['join-lines', '\n', '', true], ['join-lines', ' \n', ' ', false], ['paragraph-break', '\n', '\n\n', false], ['layout-space', '\n', '', false]])('%s %j to %j closes a word: %j', (rule, before, after, wanted) => {
    expect(closesWord(edit(rule, before, after))).toBe(wanted);
  });
});

describe('writeMarks', () => {
  const write = (text: string, ...marks: [kind: string, start: number, end: number][]): string =>
    writeMarks(text, marks.map(([kind, start, end], index) => ({ kind, start, end, index })).sort(inOrder), { text: (part) => part, mark: ({ kind }, inner, whole) => `<${kind}${whole ? '' : '?'}>${inner}</>` });
  it.each([
    ['marks within marks', [['mention', 0, 6], ['name', 2, 4]], '<mention>ab<name>cd</>ef</>gh'],
    ['marks side by side', [['name', 0, 2], ['name', 2, 4]], '<name>ab</><name>cd</>efgh'],
    ['equal marks: the outer outside', [['edit', 0, 2], ['mention', 0, 2]], '<mention><edit>ab</></>cdefgh'],
    ['a point behind a mark, not in it', [['mention', 0, 2], ['note', 2, 2]], '<mention>ab</><note></>cdefgh'],
    ['a point before a mark', [['mention', 2, 4], ['note', 2, 2]], 'ab<note></><mention>cd</>efgh'],
    ['marks that cross: the second is cut off', [['mention', 0, 4], ['name', 2, 6]], '<mention>ab<name?>cd</></>efgh'],
    ['points at the end', [['furniture', 8, 8], ['note', 8, 8]], 'abcdefgh<note></><furniture></>'],
    ['no marks', [], 'abcdefgh'],
  ] as const)('%s', (_, marks, wanted) => { expect(write('abcdefgh', ...(marks as unknown as [string, number, number][]))).toBe(wanted); });
});
