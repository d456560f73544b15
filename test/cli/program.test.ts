/// <reference types="node" />
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.js';
import type { Document } from '../../src/index.js';
import { expectValid } from '../support/expect-valid.js';

const folder = mkdtempSync(join(tmpdir(), 'emend-test-'));
const file = (name: string, content: string | Uint8Array): string => { const path = join(folder, name); writeFileSync(path, content); return path; };

async function emend(argv: readonly string[], stdin: string | Uint8Array = '', tty = false): Promise<{ status: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const sink = (take: (text: string) => void): Writable & { isTTY?: boolean } => Object.assign(new Writable({ write(chunk: Buffer, _, done) { take(chunk.toString('utf8')); done(); } }), tty ? { isTTY: true } : {});
  const status = await run(argv, { stdin: Readable.from([Buffer.from(stdin as string)]), stdout: sink((t) => { out += t; }), stderr: sink((t) => { err += t; }) });
  return { status, out, err };
}

const TEXT = 'It had collapsed.1 Nobody asked.2 It went on.3\nNOTES\n1. North, p. 183.\n2. Ibid.\n3. Li, p. 4.\n';

describe('wrong use: status 2, one sentence on standard error, nothing on standard output', () => {
  it.each([
    ['no command', [], 'Expected a command'],
    ['an unknown command', ['mend'], 'Unknown command mend'],
    ['an unknown flag', ['read', '--fast'], '--fast'],
    ['an unknown format', ['read', '--to', 'docx'], 'Unknown format docx; there are json, text, markdown, csl-json'],
    ['a format that is not there yet', ['read', '--to', 'tei'], 'there are json, text, markdown, csl-json'],
    ['a name that every object has', ['read', '--to', 'constructor'], 'Unknown format constructor'],
    ['a file that is not there', ['read', join(folder, 'nowhere.txt')], 'There is no file'],
    ['a directory', ['read', folder], 'is a directory'],
    ['two files', ['read', 'a', 'b'], 'Expected one file, got 2'],
    ['records as Markdown', ['read', '--ndjson', '--to', 'markdown'], '--ndjson'],
    ['not UTF-8', ['read', file('latin1.txt', Buffer.from([0x61, 0x62, 0x63, 0xe9, 0x20, 0x64]))], 'the first wrong byte is byte 3'],
    ['UTF-8 that is cut off', ['read', file('cut.txt', Buffer.from([0x61, 0xe2, 0x80]))], 'is not UTF-8: the first wrong byte is byte 1'],
    ['a PDF', ['read', file('a.pdf', '%PDF-1.7 and much else that follows')], 'is a binary file'],
    ['a file of NULs', ['read', file('nul.bin', new Uint8Array(100))], 'is a binary file'],
  ])('%s', async (_, argv, sentence) => {
    const { status, out, err } = await emend(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err.trim().split('\n').length).toBe(1);
  });
});

describe('read', () => {
  it('writes the document as one JSON value', async () => {
    const { status, out, err } = await emend(['read', '--to', 'json'], TEXT);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const document = JSON.parse(out) as Document;
    expectValid(document);
    expect(document.notes.map((note) => note.text)).toEqual(['North, p. 183.', 'Ibid.', 'Li, p. 4.']);
  });
  it('writes the clean text', async () => { expect((await emend(['read', '--to', 'text'], TEXT)).out).toBe('It had collapsed. Nobody asked. It went on.\n\nNOTES\n'); });
  it('writes Markdown with notes', async () => {
    expect((await emend(['read', '--to', 'markdown'], TEXT)).out).toBe('It had collapsed.[^1] Nobody asked.[^2] It went on.[^3]\n\n## NOTES\n\n[^1]: North, p. 183.\n\n[^2]: Ibid.\n\n[^3]: Li, p. 4.\n');
  });
  it('writes a report in 80 columns, without colour where no terminal is', async () => {
    const { out } = await emend(['read', new URL('../../fixtures/roundtable/source.txt', import.meta.url).pathname]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(out).not.toContain('\u001b');
    expect(out).toContain('Notes (8)');
  });
  it('writes colour on a terminal', async () => { expect((await emend(['read'], TEXT, true)).out).toContain('\u001b[1m'); });
  it.each([['empty', ''], ['only white space', ' \n\t\n'], ['control characters', 'a\u0000b and the rest of it'], ['a byte-order mark', '\ufeffText'], ['CRLF', 'a\r\n\r\nb']])('reads a text that is %s', async (_, text) => {
    const { status, out } = await emend(['read', '--to', 'json'], text);
    expect(status).toBe(0);
    expect((JSON.parse(out) as Document).source.length).toBe(text.length);
  });
});

describe('read --ndjson', () => {
  const answer = async (lines: string): Promise<{ status: number; err: string; records: { id: unknown; document?: Document; error?: { code: string; message: string } }[] }> => {
    const { status, out, err } = await emend(['read', '--ndjson'], lines);
    return { status, err, records: out.trim().split('\n').filter(Boolean).map((line) => JSON.parse(line) as { id: unknown }) };
  };
  it('answers each record in order', async () => {
    const { status, records } = await answer('{"id":"a","text":"One."}\n\n{"id":2,"text":"Two."}');
    expect(status).toBe(0);
    expect(records.map((record) => [record.id, record.document?.text])).toEqual([['a', 'One.'], [2, 'Two.']]);
  });
  it.each([
    ['is not JSON', '{nope', 'not-json', null], ['is an array', '[1]', 'not-an-object', null], ['is null', 'null', 'not-an-object', null],
    ['has no text', '{"id":7}', 'no-text', 7], ['has a number for its text', '{"id":8,"text":9}', 'text-not-a-string', 8],
  ])('goes on after a line that %s', async (_, line, code, id) => {
    const { status, records, err } = await answer(`${line}\n{"id":"b","text":"Fine."}\n`);
    expect(status).toBe(1);
    expect(records[0]).toMatchObject({ id, error: { code } });
    expect(records[1]?.document?.text).toBe('Fine.');
    expect(err).toContain('1 of 2 records');
  });
});

it('tells its version and its help', async () => {
  expect((await emend(['--version'])).out).toBe('0.1.0\n');
  expect((await emend(['read', '--help'])).out).toContain('emend read [FILE]');
});
