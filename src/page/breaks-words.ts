import type { Line } from './line.js';
import { hadRoom } from './join-lines.js';
import type { TextShape } from './text-shape.js';

const HYPHEN_END = /\p{Ll}[-\u00ad\u2010\u00ac]$/u;
const HABIT = 25;

/**
 * Does the printer break words at line ends, or only lines? One line in twenty-five ends with a broken word where he
 * does; a hyphen at the end of a line that had room for the rest of the word broke nothing.
 */
export function breaksWords(lines: readonly Line[], belongs: (line: number) => boolean, shape: TextShape): boolean {
  let broken = 0;
  let printed = 0;
  lines.forEach((line, i) => {
    if (line.text === '' || !belongs(i)) return;
    printed += 1;
    if (HYPHEN_END.test(line.text) && lines[i + 1] !== undefined && !hadRoom(line, lines[i + 1] as Line, shape)) broken += 1;
  });
  return broken * HABIT > printed;
}
