/// <reference types="node" />
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../src/sentences/sentences.js';

const file = new URL('../../../shared/data/golden-rules.json', import.meta.url);
const has = existsSync(file);
const rules = has ? JSON.parse(readFileSync(file, 'utf8')) as { name: string; text: string; expected: string[] }[] : [];

/** What is read otherwise, by name; a rule that passes is taken out. */
const KNOWN_FAILURES: readonly string[] = [];

describe.skipIf(!has)('the Golden Rules (needs ../shared/data/golden-rules.json)', () => {
  it.each(rules.filter(({ name }) => !KNOWN_FAILURES.includes(name)))('$name', ({ text, expected }) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))).toEqual(expected);
  });
  it('of which these fail', () => {
    expect(rules.filter(({ text, expected }) => JSON.stringify(sentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/gu, ' '))) !== JSON.stringify(expected)).map(({ name }) => name)).toEqual(KNOWN_FAILURES);
  });
});
