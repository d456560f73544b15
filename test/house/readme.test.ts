/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as emend from '../../src/index.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const code = (/```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? '').split('\n');

/** Each line with `//=>` is run behind the lines before it, and its value compared. */
const statements = code.filter((line) => !line.startsWith('import') && line.trim() !== '' && !line.includes('//=>'));
const examples = code.filter((line) => line.includes('//=>')).map((line): [string, string] => {
  const [expression = '', wanted = ''] = line.split('//=>');
  return [expression.trim().replace(/;$/u, ''), wanted.trim()];
});

it('the README shows at least five results', () => { expect(examples.length).toBeGreaterThanOrEqual(5); });
it.each(examples)('%s', (expression, wanted) => {
  const names = Object.keys(emend);
  const values = Object.values(emend) as unknown[];
  const evaluate = (text: string): unknown => new Function(...names, `${statements.join('\n').replace(/\bdocument\b/gu, 'doc')}\nreturn (${text.replace(/\bdocument\b/gu, 'doc')});`)(...values) as unknown;
  expect(evaluate(expression)).toEqual(new Function(`return (${wanted});`)() as unknown);
});
