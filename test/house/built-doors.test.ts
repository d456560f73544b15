/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReferences } from '../../src/citations/parse-references.js';
import { read } from '../../src/read.js';
import { builtPackage } from '../support/built-package.js';

let dist = '';
beforeAll(async () => { dist = await builtPackage(); }, 60_000);
afterAll(() => { rmSync(dist, { recursive: true }); });

/** A built door with every chunk that it loads, as syntax trees by file name. */
function loadedBy(door: string): Map<string, ts.SourceFile> {
  const files = new Map<string, ts.SourceFile>();
  const open = [door];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (files.has(name)) continue;
    const tree = ts.createSourceFile(name, readFileSync(join(dist, name), 'utf8'), ts.ScriptTarget.ES2022, true);
    files.set(name, tree);
    open.push(...modulesOf(tree).filter((one) => one.startsWith('./')).map((one) => one.slice(2)));
  }
  return files;
}

/** What a file imports, be it by a statement or by a call. */
function modulesOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier
      : ts.isCallExpression(node) && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require') ? node.arguments[0] : undefined;
    if (from !== undefined) found.push(ts.isStringLiteral(from) ? from.text : from.getText());
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

/** Calls that run when a file is imported: those outside every function. */
function callsOnImport(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) found.push(`${ts.isNewExpression(node) ? 'new ' : ''}${node.expression.getText()}`);
    ts.forEachChild(node, look);
  };
  look(tree);
  return found;
}

const outsideOf = (door: string): string[] => [...new Set([...loadedBy(door).values()].flatMap(modulesOf))].filter((name) => !name.startsWith('./')).sort();
const kilobytes = (door: string): number => gzipSync([...loadedBy(door).values()].map((tree) => tree.text).join(''), { level: 9 }).length / 1000;

describe('the doors as they are built', () => {
  // kilobytes, gzipped, with every chunk that the door loads, without the packages that it imports
  it.each([['index.js', 357], ['retext.js', 334], ['language.js', 1], ['cli.js', 361]])('%s weighs at most %i kB', (door, budget) => {
    expect(kilobytes(door)).toBeLessThanOrEqual(budget);
    expect(kilobytes(door)).toBeGreaterThan(0.1);
  });
  it.each([['index.js', []], ['retext.js', ['nlcst-to-string']], ['language.js', ['franc']]])('%s imports nothing but %j', (door, wanted) => {
    expect(outsideOf(door)).toEqual(wanted);
    // tsup takes `node:` away: fs is as forbidden as node:fs
    expect(outsideOf(door).filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
  });
  it('only the program reads files', () => { expect(outsideOf('cli.js').map((name) => name.replace(/^node:/u, ''))).toEqual(['dictionary-en', 'dictionary-en-gb', 'franc', 'fs', 'fs/promises', 'process', 'util']); });
  it.each(['index.js', 'retext.js', 'language.js'])('%s does no work when it is imported', (door) => {
    const calls = [...loadedBy(door).values()].flatMap(callsOnImport);
    expect(calls.filter((call) => !['new WeakMap', 'new Map', 'new Set'].includes(call))).toEqual([]);
  });
  it('the root door reads every note and page as its source does', async () => {
    const built = await import(join(dist, 'index.js')) as { parseReferences: typeof parseReferences; read: typeof read };
    const wild = new URL('../citations/notes/wild/', import.meta.url);
    const notes = readdirSync(wild).flatMap((name) => readFileSync(new URL(name, wild), 'utf8').split('\n')).filter((line) => /^\S/u.test(line));
    expect(notes.map((note) => built.parseReferences(note))).toEqual(notes.map((note) => parseReferences(note)));
    const pages = ['article', 'chapter', 'essay', 'roundtable', 'scan'].map((name) => readFileSync(new URL(`../../fixtures/${name}/source.txt`, import.meta.url), 'utf8'));
    expect(pages.map((page) => JSON.stringify(built.read(page)))).toEqual(pages.map((page) => JSON.stringify(read(page))));
  }, 60_000);
  it('the root door leaves what every program shares as it is', () => {
    const code = `const before = Reflect.ownKeys(globalThis).length + Reflect.ownKeys(String.prototype).length + Reflect.ownKeys(Array.prototype).length;
      await import(${JSON.stringify(join(dist, 'index.js'))});
      console.log(Reflect.ownKeys(globalThis).length + Reflect.ownKeys(String.prototype).length + Reflect.ownKeys(Array.prototype).length - before);`;
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })).toBe('0\n');
  });
});

describe('the checks see what they look for', () => {
  const tree = (code: string): ts.SourceFile => ts.createSourceFile('a.js', code, ts.ScriptTarget.ES2022, true);
  it('imports of every kind', () => {
    expect(modulesOf(tree("import a from 'fs'; export { b } from './c.js'; const d = () => import('e'); require('f');"))).toEqual(['fs', './c.js', 'e', 'f']);
  });
  it('work on import, not work in functions', () => {
    expect(callsOnImport(tree("const a = new RegExp('a'); const b = [1].map((x) => f(x)); const c = () => g(); function d() { h(); } const e = /a/u;"))).toEqual(['new RegExp', '[1].map']);
  });
});
