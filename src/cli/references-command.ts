/// <reference types="node" />
import { createMemory, parseReferences } from '../citations/parse-references.js';
import { decode, openInput, readBytes } from './input.js';
import type { Streams } from './main.js';
import { write } from './output.js';

/** `emend references`: one note or bibliography entry a line, one JSON line each. With `running` the lines are one document. */
export async function referencesCommand(file: string | undefined, options: { running?: boolean | undefined }, streams: Streams): Promise<number> {
  const bytes = await readBytes(await openInput(file, streams.stdin));
  const text = decode(bytes, file === undefined || file === '-' ? 'Standard input' : file);
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  if (text === '') return 0;
  const memory = createMemory();
  for (const line of lines) {
    const parsed = parseReferences(line, options.running === true ? { memory } : {});
    if (!(await write(streams.stdout, `${JSON.stringify(parsed)}\n`))) return 0;
  }
  return 0;
}
