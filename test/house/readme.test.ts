/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import retextEnglish from 'retext-english';
import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/index.js';
import * as retext from '../../src/retext/index.js';

/** What an example may use. */
const emend = { ...door, ...retext, retextEnglish, retextStringify, unified };

const root = new URL('../../', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const papers = ['README.md', ...readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

interface Example {
  readonly paper: string;
  readonly before: string;
  readonly expression: string;
  readonly wanted: string;
}

/** Each line with `//=>` is run behind the statements before it in its block, and its value compared. */
function examplesOf(paper: string): Example[] {
  return [...text(paper).matchAll(/```(?:ts|js)\n([\s\S]*?)```/gu)].flatMap(([, block = '']) => {
    const examples: Example[] = [];
    const statements: string[] = [];
    for (const line of block.split('\n').filter((one) => !one.startsWith('import'))) {
      const [expression = '', wanted] = line.split('//=>');
      if (wanted === undefined) statements.push(line);
      else examples.push({ paper, before: statements.join('\n'), expression: expression.trim().replace(/;$/u, ''), wanted: wanted.trim() });
    }
    return examples;
  });
}
const examples = papers.flatMap(examplesOf);
const evaluate = (before: string, expression: string): unknown =>
  new Function(...Object.keys(emend), `return (() => { ${before}\nreturn (${expression}); })()`)(...(Object.values(emend) as unknown[])) as unknown;

describe('the examples of the papers', () => {
  it('are found: as many as there are signs for a result', () => {
    const signs = papers.reduce((sum, paper) => sum + text(paper).split('//=>').length - 1, 0);
    expect(examples.length).toBe(signs);
    expect(signs).toBeGreaterThanOrEqual(5);
  });
  it.each(examples)('$paper: $expression', ({ before, expression, wanted }) => {
    expect(evaluate(before, expression)).toEqual(evaluate('', wanted));
  });
  it('a wrong result would be seen', () => { expect(evaluate('const a = 1;', 'a')).not.toEqual(evaluate('', '2')); });
});

describe('the README', () => {
  const readme = text('README.md');
  it('shows code first, in at most fifteen lines', () => {
    const [block = ''] = /```ts\n[\s\S]*?```/u.exec(readme) ?? [];
    expect(block.split('\n').length - 2).toBeLessThanOrEqual(15);
    expect(readme.indexOf('```ts')).toBeLessThan(readme.indexOf('## '));
  });
  it('then says how to try it, the bias, the limits, and when not to use it', () => {
    expect([...readme.matchAll(/^## (.+)$/gmu)].map((match) => match[1])).toEqual(['Try it', 'The bias', 'The limits', 'When not to use it', 'More']);
  });
  it('names commands that package.json has', () => {
    const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: object }).scripts);
    const named = [...readme.matchAll(/npm run ([a-z]+)/gu)].map((match) => match[1]);
    expect(named).toContain('demo');
    for (const name of named) expect(scripts).toContain(name);
  });
});
