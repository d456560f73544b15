/// <reference types="node" />
import type { Lexicon } from '../clean/evidence.js';
import { detectLanguage } from '../language/index.js';
import { read } from '../read.js';
import { optionalLexicon } from './optional-lexicon.js';
import { linesOf } from './lines-of.js';
import type { Streams } from './main.js';
import { write } from './output.js';
import { countOn } from './progress.js';

interface RecordError {
  readonly code: 'not-json' | 'not-an-object' | 'no-text' | 'text-not-a-string' | 'not-utf-8' | 'not-readable';
  readonly message: string;
}

type Answer = { readonly id: unknown; readonly document: unknown } | { readonly id: unknown; readonly error: RecordError };

/** One JSON line in, one out, in the same order; empty lines are passed over. Status 1 if a record could not be read. */
export async function readRecords(input: AsyncIterable<Uint8Array>, streams: Streams): Promise<number> {
  const progress = countOn(streams.stderr, 'records');
  let failed = 0;
  let records = 0;
  let line = 0;
  const lexicon = await optionalLexicon();
  for await (const bytes of linesOf(input)) {
    line += 1;
    const answer = answerTo(bytes, line, lexicon);
    if (answer === null) continue;
    records += 1;
    if ('error' in answer) failed += 1;
    if (!(await write(streams.stdout, `${JSON.stringify(answer)}\n`))) return 0;
    progress.tick();
  }
  progress.done();
  if (failed > 0) streams.stderr.write(`emend: ${failed} of ${records} records could not be read\n`);
  return failed > 0 ? 1 : 0;
}

function answerTo(bytes: Uint8Array, line: number, lexicon: Lexicon | undefined): Answer | null {
  const refuse = (id: unknown, code: RecordError['code'], message: string): Answer => ({ id, error: { code, message: `Line ${line}: ${message}` } });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(null, 'not-utf-8', 'not UTF-8');
  }
  if (text.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse(null, 'not-json', 'not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(null, 'not-an-object', `expected an object with id and text, got ${kindOf(value)}`);
  const record = value as Record<string, unknown>;
  const id = record['id'] ?? null;
  if (!Object.hasOwn(record, 'text')) return refuse(id, 'no-text', 'the record has no text');
  if (typeof record['text'] !== 'string') return refuse(id, 'text-not-a-string', `expected text to be a string, got ${kindOf(record['text'])}`);
  try {
    return { id, document: read(record['text'], { detectLanguage, lexicon }) };
  } catch (error) {
    return refuse(id, 'not-readable', error instanceof Error ? error.message : String(error));
  }
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : `a ${typeof value}`.replace('a object', 'an object'));
