import { parseNotes, parseReferences } from '../citations/parse-references.js';
import { readInput } from './input.js';
import type { Streams } from './main.js';
import { write } from './output.js';
import { countOn } from './progress.js';

/**
 * `emend references`: one note or bibliography entry a line, one JSON line each. With `running` the lines are one
 * document. The whole input is checked before the first line is written: what is not UTF-8 leaves nothing behind.
 */
export async function referencesCommand(file: string | undefined, options: { running?: boolean | undefined }, streams: Streams): Promise<number> {
  const text = (await readInput(file, streams)).replace(/^\ufeff/u, '');
  if (text === '') return 0;
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.at(-1) === '') lines.pop();
  const document = options.running === true ? parseNotes(lines) : null;
  const progress = countOn(streams.stderr, 'lines');
  for (const [index, line] of lines.entries()) {
    const parsed = document?.[index] ?? parseReferences(line);
    if (!(await write(streams.stdout, `${JSON.stringify(parsed)}\n`))) return 0;
    progress.tick();
  }
  progress.done();
  return 0;
}
