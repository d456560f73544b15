import { isBlank, type Line } from './line.js';
import type { PageReading } from './know-page.js';

/** A large first letter that the extractor set apart from its word. */
export interface DropCapital {
  /** The line on which the letter stands alone; null where it is nowhere in the text. */
  readonly letter: number | null;
  /** The line that begins with the rest of the word. */
  readonly word: number;
}

const ALONE = /^["“‘]?\p{Lu}$/u;
const REST = /^\p{Ll}/u;
const REACH = 90;

/**
 * Ties a letter that stands alone to the word that lost it: a line that begins in lower case after a heading.
 *
 * `T … his roundtable` belongs together; an *A* alone in a list beside text that lacks nothing stays where it is.
 */
export function findDropCapitals(lines: readonly Line[], reading: PageReading, isText: (line: number) => boolean, isHeading: (line: number) => boolean): DropCapital[] {
  if (!reading.wrapped) return [];
  const found: DropCapital[] = [];
  const taken = new Set<number>();
  lines.forEach((line, i) => {
    if (!isText(i) || !REST.test(line.text) || !followsHeading(lines, i, isHeading)) return;
    let letter: number | null = null;
    for (let j = Math.max(0, i - 6); j < lines.length && j < i + REACH; j += 1) {
      if (j !== i && !taken.has(j) && ALONE.test((lines[j] as Line).text) && standsAlone(lines, j)) { letter = j; break; }
    }
    if (letter !== null) taken.add(letter);
    found.push({ letter, word: i });
  });
  return found;
}

function followsHeading(lines: readonly Line[], i: number, isHeading: (line: number) => boolean): boolean {
  let before = i - 1;
  while (before >= 0 && (isBlank(lines[before] as Line) || ALONE.test((lines[before] as Line).text))) before -= 1;
  return before >= 0 && before < i - 1 && isHeading(before);
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1];
  return before === undefined || isBlank(before) || isBlank(lines[i + 1] ?? before);
}
