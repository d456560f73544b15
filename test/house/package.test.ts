/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = (name: string): string => readFileSync(new URL(name, root), 'utf8');
const manifest = JSON.parse(text('package.json')) as {
  exports: Record<string, string | Record<string, string>>; dependencies: Record<string, string>; devDependencies: Record<string, string>; engines: { node: string }; version: string; type: string; sideEffects: boolean;
};

describe('package.json', () => {
  it('has its doors, each with its types first and its default last, and no wildcard', () => {
    expect(Object.keys(manifest.exports)).toEqual(['.', './retext', './language', './lexicon', './package.json']);
    for (const door of Object.values(manifest.exports)) if (typeof door !== 'string') expect([Object.keys(door)[0], Object.keys(door).at(-1)]).toEqual(['types', 'default']);
  });
  it('pins each dependency to one version', () => {
    for (const version of Object.values({ ...manifest.dependencies, ...manifest.devDependencies })) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
  it('needs at run time what docs/decisions/002-dependencies.md weighs, and nothing else', () => {
    const weighed = [...text('docs/decisions/002-dependencies.md').matchAll(/(@?[a-z]+(?:[-/][a-z]+)*) (\d+\.\d+\.\d+)/gu)].map((match) => [match[1], match[2]]).sort();
    expect(weighed).toEqual(Object.entries(manifest.dependencies).sort());
  });
  it('is an ES module without side effects for Node 20.19 and later', () => {
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false, engines: { node: '>=20.19' } });
  });
});

it('the lock file names no host', () => {
  expect(text('package-lock.json').match(/[a-z]+:\/\/[^"]*/gu) ?? []).toEqual([]);
  expect(JSON.parse(text('package-lock.json'))).toMatchObject({ version: manifest.version, lockfileVersion: 3 });
});

it('the folder of the project holds what is prescribed', () => {
  const ignored = ['.git', ...text('.gitignore').split('\n').filter(Boolean)];
  const allowed = ['.ci', '.github', '.gitignore', 'CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'docs', 'eslint.config.js', 'fixtures', 'package-lock.json', 'package.json', 'src', 'test', 'tsconfig.json', 'tsup.config.ts'];
  expect(readdirSync(root).filter((name) => !allowed.includes(name) && !ignored.includes(name) && !name.endsWith('.tgz'))).toEqual([]);
});

describe('the papers', () => {
  const files = ['README.md', 'CHANGELOG.md', 'CITATION.cff', 'LICENSE', ...readdirSync(new URL('docs', root), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  it.each(files)('%s names no folder of a machine', (name) => { expect(text(name)).not.toMatch(/(?:^|[\s(`"'])(?:\/(?:home|root|tmp|work|Users|var)\/|[A-Z]:\\)/u); });
  it('every link of the README leads to a file', () => {
    const links = [...text('README.md').matchAll(/\]\(([^):#]+)\)/gu)].map((match) => match[1] as string);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect(() => readdirSync(new URL(link, root).pathname.replace(/[^/]+\.[a-z]+$/u, ''))).not.toThrow();
    for (const link of links.filter((one) => /\.[a-z]+$/u.test(one))) expect(text(link)).not.toBe('');
  });
  it('the change log and the citation speak of this version', () => {
    expect(text('CHANGELOG.md')).toContain(`## ${manifest.version}`);
    expect(text('CITATION.cff')).toMatch(new RegExp(`^version: ["']?${manifest.version.replaceAll('.', '\\.')}["']?$`, 'mu'));
    expect(text('CITATION.cff')).toContain('emend contributors');
  });
});
