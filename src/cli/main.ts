/// <reference types="node" />
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { readCommand } from './read-command.js';
import { referencesCommand } from './references-command.js';
import { romaniseCommand } from './romanise-command.js';
import { HELP, UsageError } from './usage.js';
import { write } from './output.js';
import { VERSION } from '../version.js';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable & { isTTY?: boolean };
  readonly stderr: Writable & { isTTY?: boolean };
}

/** Runs the program on its arguments; returns the exit status. Data goes to standard output, everything else to standard error. */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  try {
    return await dispatch(argv, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.stderr.write(`emend: ${error.message}\n`);
    return 2;
  }
}

async function dispatch(argv: readonly string[], streams: Streams): Promise<number> {
  const { values, positionals } = parse(argv);
  if (values.help === true) { await write(streams.stdout, HELP); return 0; }
  if (values.version === true) { await write(streams.stdout, `${VERSION}\n`); return 0; }
  const [command, file, ...rest] = positionals;
  if (command === undefined) throw new UsageError('Expected a command, read, references or romanise; see emend --help');
  if (rest.length > 0) throw new UsageError(`Expected one file, got ${rest.length + 1}: ${[file, ...rest].join(', ')}`);
  if (command === 'read') return readCommand(file, values, streams);
  if (command === 'references') return referencesCommand(file, values, streams);
  if (command === 'romanise') return romaniseCommand(file, values, streams);
  throw new UsageError(`Unknown command ${command}; see emend --help`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' }, to: { type: 'string' }, ndjson: { type: 'boolean' }, running: { type: 'boolean' }, profile: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split(/[.\n] ?/u, 1)[0] ?? 'Wrong arguments');
  }
}
