/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createMemory, parseReferences } from '../../src/citations/parse-references.js';
import { printMention, printName } from '../support/print-mention.js';

const folder = new URL('notes/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

/** Notes, each with the lines of its mentions behind it. */
const notesOf = (name: string): { note: string; mentions: string[] }[] =>
  read(name).trim().split('\n\n').map((block) => { const [note = '', ...mentions] = block.split('\n'); return { note, mentions: mentions.map((line) => line.trim()) }; });

const printed = (note: string, memory = createMemory()): string[] => parseReferences(note, { memory }).mentions.map(printMention);

describe.each(readdirSync(new URL('wild/', folder)).sort())('notes in the wild: %s', (name) => {
  // back-references lean on the notes before them; the notes of all other files stand alone
  const memory = createMemory();
  it.each(notesOf(`wild/${name}`).map(({ note, mentions }) => [note, mentions] as const))('%s', (note, mentions) => {
    expect(printed(note, name.startsWith('back') ? memory : createMemory())).toEqual(mentions);
  });
});

describe('notes composed for what is hard in them', () => {
  it.each(notesOf('synthetic.txt').map(({ note, mentions }) => [note, mentions] as const))('%s', (note, mentions) => { expect(printed(note)).toEqual(mentions); });
});

describe('prose that cites nothing', () => {
  it.each(notesOf('negative.txt').map(({ note }) => [note] as const))('%s', (note) => { expect(printed(note)).toEqual([]); });
});

describe('known failures: one that passes must be promoted', () => {
  it.fails.each(notesOf('known-failures.txt').map(({ note, mentions }) => [note, mentions] as const))('%s', (note, mentions) => { expect(printed(note)).toEqual(mentions); });
});

describe('names in the order of a bibliography', () => {
  it.each(read('family-first.txt').trim().split('\n').map((line) => line.split(' | ') as [string, string]))('%s is %s', (name, expected) => {
    const author = parseReferences(`${name}, The Long Road (London: Verso, 2001).`).mentions[0]?.item?.author ?? [];
    expect(author.map(printName)).toEqual([expected]);
  });
});
