import type { Profile } from '../names/decide.js';
import { romanise, type Romanised } from '../names/romanise.js';
import { readInput } from './input.js';
import type { Streams } from './main.js';
import { write } from './output.js';
import { progressOn } from './progress.js';
import { UsageError } from './usage.js';

const PROFILES: readonly string[] = ['cautious', 'usual', 'full'];
const DIRECTIONS: readonly string[] = ['pinyin', 'wade-giles'];

/** `emend romanise`: the text with its Chinese names converted, or the names as JSON; a summary on standard error. */
export async function romaniseCommand(file: string | undefined, options: { to?: string | undefined; profile?: string | undefined; json?: boolean | undefined }, streams: Streams): Promise<number> {
  const { to = 'pinyin', profile = 'usual' } = options;
  if (!DIRECTIONS.includes(to)) throw new UsageError(`Unknown direction ${to === '' ? '""' : to}; there are ${DIRECTIONS.join(', ')}`);
  if (!PROFILES.includes(profile)) throw new UsageError(`Unknown profile ${profile === '' ? '""' : profile}; there are ${PROFILES.join(', ')}`);
  const text = await readInput(file, streams);
  const done = progressOn(streams.stderr, text.length);
  const { text: changed, names } = romanise(text, { to: to as 'pinyin' | 'wade-giles', profile: profile as Profile });
  done();
  const open = await write(streams.stdout, options.json === true ? `${JSON.stringify({ emend: 1, names })}\n` : changed);
  if (open) streams.stderr.write(summaryOf(names));
  return 0;
}

/** *2 names changed, 3 left: 2 ambiguous, 1 quotation*. */
function summaryOf(names: Romanised['names']): string {
  const change = names.filter((name) => name.change).length;
  const reasons = new Map<string, number>();
  for (const name of names) if (!name.change) reasons.set(name.why, (reasons.get(name.why) ?? 0) + 1);
  const why = [...reasons].sort((a, b) => b[1] - a[1]).map(([reason, count]) => `${count} ${reason}`).join(', ');
  return `${change} ${change === 1 ? 'name' : 'names'} changed, ${names.length - change} left${why === '' ? '' : `: ${why}`}\n`;
}
