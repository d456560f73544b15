/// <reference types="node" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { run } from '../../src/cli/main.js';

export const folder = mkdtempSync(join(tmpdir(), 'emend-test-'));

/** Writes a file into a folder of this run; returns its path. */
export const file = (name: string, content: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, content); return path; };

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Both outputs are a terminal. @default false */
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the program within this process, with streams of its own. */
export async function emend(argv: readonly string[], stdin: string | Uint8Array = '', { tty = false, env = {} }: RunOptions = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const sink = (take: (text: string) => void): Writable & { isTTY?: boolean } =>
    Object.assign(new Writable({ write(chunk: Buffer, _, done) { take(chunk.toString('utf8')); done(); } }), tty ? { isTTY: true } : {});
  const status = await run(argv, { stdin: Readable.from([Buffer.from(stdin as string)]), stdout: sink((t) => { out += t; }), stderr: sink((t) => { err += t; }), env });
  return { status, out, err };
}
