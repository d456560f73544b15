/// <reference types="node" />
import type { Readable } from 'node:stream';
import { read } from '../read.js';
import type { Streams } from './main.js';
import { write } from './output.js';

interface RecordError {
  readonly code: 'not-json' | 'not-an-object' | 'no-text' | 'text-not-a-string' | 'not-utf-8' | 'not-readable';
  readonly message: string;
}

/** One JSON line in, one out, in the same order. Status 1 if a record could not be read. */
export async function readRecords(input: Readable, streams: Streams): Promise<number> {
  let failed = 0;
  let line = 0;
  for await (const bytes of linesOf(input)) {
    line += 1;
    const answer = answerTo(bytes);
    if (answer === null) continue;
    if ('error' in answer) failed += 1;
    if (streams.stderr.isTTY === true && line % 100 === 0) streams.stderr.write(`\r${line} records`);
    if (!(await write(streams.stdout, `${JSON.stringify(answer)}\n`))) return 0;
  }
  if (failed > 0) streams.stderr.write(`${failed} of ${line} records could not be read\n`);
  return failed > 0 ? 1 : 0;
}

type Answer = { readonly id: unknown; readonly document: unknown } | { readonly id: unknown; readonly error: RecordError };

function answerTo(bytes: Uint8Array): Answer | null {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { id: null, error: { code: 'not-utf-8', message: 'The line is not UTF-8' } };
  }
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: { code: 'not-json', message: 'The line is not JSON' } };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { id: null, error: { code: 'not-an-object', message: `Expected an object with id and text, got ${value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value}` } };
  const record = value as Record<string, unknown>;
  const id = record['id'] ?? null;
  if (!Object.hasOwn(record, 'text')) return { id, error: { code: 'no-text', message: 'The record has no text' } };
  if (typeof record['text'] !== 'string') return { id, error: { code: 'text-not-a-string', message: `Expected text to be a string, got ${record['text'] === null ? 'null' : typeof record['text']}` } };
  try {
    return { id, document: read(record['text']) };
  } catch (error) {
    return { id, error: { code: 'not-readable', message: error instanceof Error ? error.message : String(error) } };
  }
}

const LINE_FEED = 0x0a;

async function* linesOf(input: Readable): AsyncGenerator<Uint8Array> {
  let held: Buffer[] = [];
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      yield Buffer.concat([...held, bytes.subarray(from, at)]);
      held = [];
      from = at + 1;
    }
    if (from < bytes.length) held.push(bytes.subarray(from));
  }
  if (held.length > 0) yield Buffer.concat(held);
}

