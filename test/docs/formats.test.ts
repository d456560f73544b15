/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { emend } from '../support/run-program.js';

const folder = new URL('../../docs/formats/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md').map((name) => name.slice(0, -3));
const text = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');

/** Blocks whose fence names a fixture: the page says that the program writes this of it. */
const excerptsOf = (page: string): [fixture: string, lines: string[]][] => [...text(page).matchAll(/^```[a-z]+ ([a-z]+)\n([\s\S]*?)\n```$/gmu)].map(([, fixture = '', block = '']) => [fixture, block.split('\n')]);

/** The first stretch of an excerpt that a text does not have behind the ones before it; null where it has all. `…` alone passes lines over, behind a line the rest of it. */
function missingFrom(lines: readonly string[], written: readonly string[]): string | null {
  let at = 0;
  for (const stretch of lines.join('\n').split('\n…\n').map((one) => one.split('\n').filter((line) => line !== '…'))) {
    const fits = (from: number): boolean => stretch.every((line, i) => (line.endsWith(' …') ? written[from + i]?.startsWith(line.slice(0, -2)) === true : written[from + i] === line));
    while (at < written.length && !fits(at)) at += 1;
    if (at === written.length) return stretch.join('\n');
    at += stretch.length;
  }
  return null;
}

async function writtenOf(format: string, fixture: string): Promise<string[]> {
  const { out } = await emend(['read', '--to', format, new URL(`../../fixtures/${fixture}/source.txt`, import.meta.url).pathname]);
  return (['json', 'annotations', 'csl-json'].includes(format) ? JSON.stringify(JSON.parse(out), null, 2) : out).split(/\r?\n/u);
}

describe('the pages of the formats', () => {
  it('are as many as the program has formats, and the first page names them all', async () => {
    const listed = /there are (.+)/u.exec((await emend(['read', '--to', 'none'])).err)?.[1]?.trim().split(', ') ?? [];
    expect([...pages].sort()).toEqual(listed.sort());
    for (const page of pages) expect(text('README')).toContain(`[\`${page}\`](${page}.md)`);
  });
  it.each(pages)('%s shows what the program writes', async (page) => {
    const excerpts = excerptsOf(page);
    expect(excerpts.length).toBeGreaterThan(0);
    for (const [fixture, lines] of excerpts) expect(missingFrom(lines, await writtenOf(page, fixture))).toBe(null);
  });
  it('pictures that they show are there', () => {
    const pictures = pages.flatMap((page) => [...text(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/gu)].map((match) => match[1] as string));
    expect(pictures.length).toBeGreaterThan(3);
    for (const picture of pictures) expect(readFileSync(new URL(picture, folder)).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe('an excerpt', () => {
  it.each([
    [['a', 'b'], ['a', 'x', 'a', 'b'], null], [['a', '…', 'c'], ['a', 'b', 'c'], null], [['be …'], ['a', 'begun'], null],
    [['a', 'c'], ['a', 'b', 'c'], 'a\nc'], [['c', '…', 'a'], ['a', 'b', 'c'], 'a'], [['begun'], ['be'], 'begun'],
  ])('%j of %j lacks %j', (lines, written, wanted) => { expect(missingFrom(lines, written)).toBe(wanted); });
});
