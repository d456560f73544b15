import type { Profile } from '../names/decide.js';
import { romanise } from '../names/romanise.js';
import { readInput } from './input.js';
import type { Streams } from './main.js';
import { write } from './output.js';
import { progressOn } from './progress.js';
import { UsageError } from './usage.js';

const PROFILES: readonly string[] = ['cautious', 'usual', 'full'];

/** `emend romanise`: the text with its Chinese names converted, or the names as JSON; a summary on standard error. */
export async function romaniseCommand(file: string | undefined, options: { to?: string | undefined; profile?: string | undefined; json?: boolean | undefined }, streams: Streams): Promise<number> {
  const { to = 'pinyin', profile = 'usual' } = options;
  if (to !== 'pinyin') throw new UsageError(`Unknown direction ${to === '' ? '""' : to}; there is pinyin`);
  if (!PROFILES.includes(profile)) throw new UsageError(`Unknown profile ${profile === '' ? '""' : profile}; there are ${PROFILES.join(', ')}`);
  const text = await readInput(file, streams);
  const done = progressOn(streams.stderr, text.length);
  const { text: changed, names } = romanise(text, { to, profile: profile as Profile });
  done();
  const open = await write(streams.stdout, options.json === true ? `${JSON.stringify({ emend: 1, names })}\n` : changed);
  const change = names.filter((name) => name.change).length;
  if (open) streams.stderr.write(`${change} ${change === 1 ? 'name' : 'names'} changed, ${names.length - change} left\n`);
  return 0;
}
