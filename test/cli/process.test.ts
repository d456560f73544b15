/// <reference types="node" />
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPackage } from '../support/built-package.js';
import { file } from '../support/run-program.js';

/** The program as a user runs it: built, in a process of its own, on the pipes of a shell. */
let cli = '';
beforeAll(async () => { cli = join(await builtPackage(), 'cli.js'); }, 60_000);
afterAll(() => { rmSync(dirname(cli), { recursive: true }); });

const shell = (script: string): Promise<{ status: number | null; out: string; err: string }> => new Promise((resolve) => {
  const child = spawn('bash', ['--norc', '-c', `set -o pipefail; emend() { "$NODE" "$CLI" "$@"; }; ${script}`], { stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], NODE: process.execPath, CLI: cli } });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => { out += chunk; });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => { err += chunk; });
  child.on('close', (status) => { resolve({ status, out, err }); });
});

describe('on the pipes of a shell', () => {
  const long = file('long.txt', 'A long text that fills more than one pipe. '.repeat(20_000));
  const lines = file('lines.ndjson', '{"id":1,"text":"A line."}\n'.repeat(5000));
  it.each([
    ['a document', `emend read --to json ${long} | head -c 20`, '{"emend":1,"source":'],
    ['a text', `emend read --to text ${long} | head -c 11`, 'A long text'],
    ['a page', `emend read --to html ${long} | head -c 15`, '<!doctype html>'],
    ['TEI', `emend read --to tei ${long} | head -c 5`, '<?xml'],
    ['annotations', `emend read --to annotations ${long} | head -c 11`, '{"@context"'],
    ['records', `emend read --ndjson ${lines} | head -n 1 | head -c 6`, '{"id":'],
    ['references', `yes Ibid. | head -n 20000 | emend references | head -c 8`, '{"input"'],
    ['a romanised text', `emend romanise ${long} | head -c 6`, 'A long'],
  ])('a reader who goes after the first bytes of %s ends the program quietly', async (_, script, out) => {
    expect(await shell(script)).toMatchObject({ status: expect.toBeOneOf([0, 141]) as number, out, err: expect.not.stringContaining('Error') as string });
  });
  it('a slow reader gets all of it', async () => {
    expect((await shell(`emend read --to text ${long} | (sleep 0.3; wc -c)`)).out.trim()).toBe(String(20_000 * 43));
  });
  it('commands stand in a pipe', async () => {
    expect(await shell('printf "Lin Piao left.\\n" | emend romanise 2>/dev/null | emend read --to text')).toEqual({ status: 0, out: 'Lin Biao left.\n', err: '' });
  });
  it('the exit status is told', async () => {
    expect((await shell('echo "{" | emend read --ndjson')).status).toBe(1);
    expect((await shell('emend read --fast')).status).toBe(2);
  });
  it.runIf(existsSync('/dev/full'))('a full disk is told in one sentence', async () => {
    expect(await shell(`emend read --to text ${long} > /dev/full`)).toEqual({ status: 2, out: '', err: 'emend: Standard output cannot be written: ENOSPC\n' });
  });
  it('a single line of 50 MB is read', async () => {
    const text = `${'lorem ipsum '.repeat(4_166_666)}at last`;
    const { status, out, err } = await shell(`cat ${file('50mb.txt', text)} | emend read --to text | wc -c`);
    expect({ status, out: out.trim(), err }).toEqual({ status: 0, out: String(text.length + 1), err: '' });
  }, 180_000);
});
