import type { Line } from './line.js';

/** The first lines of the pages between form feeds, and the number of all lines; none where there is no form feed. */
export function pageBounds(lines: readonly Line[]): number[] {
  const first = lines.flatMap((line, i) => (line.afterFormFeed && i > 0 ? [i] : []));
  return first.length === 0 ? [] : [0, ...first, lines.length];
}
