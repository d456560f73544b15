/// <reference types="node" />
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Streams } from './main.js';
import { decode } from './decode.js';
import { UsageError } from './usage.js';

/** The bytes of a file, or of standard input where none is named, as they come. */
export async function* openInput(file: string | undefined, { stdin, stderr }: Streams): AsyncGenerator<Uint8Array> {
  const name = nameOf(file);
  if (isStandardInput(file)) {
    if (stdin.isTTY === true) stderr.write('Reading standard input; end it with Ctrl-D\n');
  } else {
    const found = await stat(file).catch((error: unknown) => { throw new UsageError(codeOf(error) === 'ENOENT' ? `There is no file ${name}` : `${name} cannot be opened: ${codeOf(error)}`); });
    if (found.isDirectory()) throw new UsageError(`${name} is a directory, not a text`);
  }
  try {
    for await (const chunk of isStandardInput(file) ? stdin : createReadStream(file)) yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
  } catch (error) {
    throw new UsageError(`${name} cannot be read: ${codeOf(error)}`);
  }
}

/** The whole text of a file or of standard input. */
export async function readInput(file: string | undefined, streams: Streams): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of openInput(file, streams)) chunks.push(chunk);
  return decode(Buffer.concat(chunks), nameOf(file));
}

const isStandardInput = (file: string | undefined): file is undefined | '-' => file === undefined || file === '-';

const nameOf = (file: string | undefined): string => (isStandardInput(file) ? 'Standard input' : /^[^\p{C}\s"]+$/u.test(file) ? file : JSON.stringify(file));

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
