/// <reference types="node" />
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { VERSION } from '../version.js';
import { write } from './output.js';
import { readCommand } from './read-command.js';
import { referencesCommand } from './references-command.js';
import { romaniseCommand } from './romanise-command.js';
import { COMMAND_HELP, type CommandName, HELP, UsageError } from './usage.js';

export interface Streams {
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Writable & { isTTY?: boolean };
  readonly stderr: Writable & { isTTY?: boolean };
  /** Only NO_COLOR and TERM are looked at. @default none is set */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** Each command with the flags that belong to it. */
const COMMANDS = {
  read: { run: readCommand, flags: ['to', 'ndjson'] },
  references: { run: referencesCommand, flags: ['running'] },
  romanise: { run: romaniseCommand, flags: ['to', 'profile', 'json'] },
} as const satisfies Record<CommandName, unknown>;

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
  const [name, file, ...rest] = positionals;
  if (name !== undefined && !isCommand(name)) throw new UsageError(`Unknown command ${JSON.stringify(name)}; there are ${Object.keys(COMMANDS).join(', ')}`);
  if (values.help === true) { await write(streams.stdout, name === undefined ? HELP : COMMAND_HELP[name]); return 0; }
  if (values.version === true) { await write(streams.stdout, `${VERSION}\n`); return 0; }
  if (name === undefined) throw new UsageError('Expected a command, read, references or romanise; see emend --help');
  const { run: command, flags } = COMMANDS[name];
  const foreign = Object.keys(values).find((flag) => !(flags as readonly string[]).includes(flag));
  if (foreign !== undefined) throw new UsageError(`--${foreign} does not belong to emend ${name}; see emend ${name} --help`);
  if (rest.length > 0) throw new UsageError(`Expected one file, got ${rest.length + 1}: ${[file, ...rest].join(', ')}`);
  return command(file, values, streams);
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name);

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' }, to: { type: 'string' }, ndjson: { type: 'boolean' }, running: { type: 'boolean' }, profile: { type: 'string' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    const [sentence = 'Wrong arguments'] = (error instanceof Error ? error.message : String(error)).split(/[.\n]/u, 1);
    throw new UsageError(`${sentence}; see emend --help`);
  }
}
