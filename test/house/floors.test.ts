/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = new URL('../../src', import.meta.url).pathname;
const FLOORS: Readonly<Record<string, number>> = {
  text: 0, data: 1, records: 1, syllables: 1, clean: 2, names: 2, sentences: 2, stretches: 2, page: 3, reviews: 4, citations: 4, language: 4, lexicon: 4,
  'account.ts': 4, reading: 5, 'read.ts': 5, 'version.ts': 0, formats: 6, retext: 6, cli: 7, 'index.ts': 8,
};
const APART: readonly (readonly [string, string])[] = [['citations', 'reviews'], ['reviews', 'citations'], ['names', 'clean'], ['clean', 'names']];
const OUTSIDE: Readonly<Record<string, readonly string[]>> = { franc: ['language'], vfile: ['retext'], unified: ['retext'], 'retext-english': ['retext'], 'nlcst-to-string': ['retext'], nlcst: ['retext'], 'dictionary-en': ['lexicon'], 'dictionary-en-gb': ['lexicon'] };

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const floorOf = (file: string): string => file.split('/')[0] as string;
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/^(?:import|export)[^'";]*?from '([^']+)'/gmu)].map((match) => match[1] as string);

describe('a file imports only from floors below its own', () => {
  it.each(files)('%s', (file) => {
    const own = floorOf(file);
    expect(FLOORS).toHaveProperty([own]);
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = floorOf(relative(src, join(src, dirname(file), name)).replace(/\.js$/u, '.ts'));
        if (target === own) continue;
        expect(FLOORS[target], `${file} imports ${name}`).toBeLessThan(FLOORS[own] as number + (own === 'records' ? 0 : 0.5));
        expect(APART.some(([a, b]) => a === own && b === target), `${file} imports ${name}`).toBe(false);
      } else if (name.startsWith('node:')) expect(own).toBe('cli');
      else expect(OUTSIDE[name], `${file} imports ${name}`).toContain(own);
    }
  });
});
