/// <reference types="node" />
import type { Profile } from '../names/find-names.js';
import { romanise } from '../names/romanise.js';
import { decode, openInput, readBytes } from './input.js';
import type { Streams } from './main.js';
import { write } from './output.js';
import { UsageError } from './usage.js';

const PROFILES: readonly string[] = ['cautious', 'usual', 'full'];

/** `emend romanise`: the text with its Chinese names converted, or the names as JSON; a summary on standard error. */
export async function romaniseCommand(file: string | undefined, options: { to?: string | undefined; profile?: string | undefined; json?: boolean | undefined }, streams: Streams): Promise<number> {
  const { to = 'pinyin', profile = 'usual' } = options;
  if (to !== 'pinyin') throw new UsageError(`Unknown direction ${to}; there is pinyin`);
  if (!PROFILES.includes(profile)) throw new UsageError(`Unknown profile ${profile}; there are ${PROFILES.join(', ')}`);
  const bytes = await readBytes(await openInput(file, streams.stdin));
  const text = decode(bytes, file === undefined || file === '-' ? 'Standard input' : file);
  const { text: changed, names } = romanise(text, { to, profile: profile as Profile });
  await write(streams.stdout, options.json === true ? `${JSON.stringify({ emend: 1, names })}\n` : changed);
  streams.stderr.write(`${names.filter((name) => name.change).length} names changed, ${names.filter((name) => !name.change).length} left\n`);
  return 0;
}
