import type { FurnitureKind } from '../records/document.js';
import { fullWidth, type PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';
import { pageRanges } from './pages.js';

/** The lines of a scan, and what is known of them. */
export interface ScanSearch {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
}

/**
 * How much a block looks as if it were set in the small print of notes, by the length of its lines; 0 for all where
 * notes with plain numbers have no longer lines than the upper halves of pages.
 */
export function smallPrintOf({ lines, reading, furniture }: ScanSearch): (line: number) => number {
  const upper: Line[] = [];
  const numbered: Line[] = [];
  for (const [first, last] of pageRanges(reading.pages)) {
    for (let i = first; i <= last; i += 1) {
      const line = lines[i] as Line;
      if (isBlank(line) || furniture.has(i)) continue;
      if (i * 2 < first + last) upper.push(line);
      else if (NUMBERED.test(line.text) && isBlank(lines[i - 1] ?? line)) numbered.push(...blockOf(lines, i));
    }
  }
  const text = fullWidth(upper) * WIDER;
  if (numbered.length < FEWEST_NUMBERED || fullWidth(numbered) < text) return () => 0;
  return (i) => {
    const block = blockOf(lines, i);
    return block.some((line) => line.text.length > text) ? SMALL_PRINT : block.length > 2 ? -SMALL_PRINT : 0;
  };
}

const NUMBERED = /^\d{1,3}\s?\p{Lu}\p{Ll}/u;
const WIDER = 1.04;
const FEWEST_NUMBERED = 8;
const SMALL_PRINT = 0.8;
const LONGEST_BLOCK = 6;

/** The first lines of a block, as far as none begins with another sign than a letter. */
function blockOf(lines: readonly Line[], first: number): Line[] {
  const block = [lines[first] as Line];
  for (let i = first + 1; i < lines.length && block.length < LONGEST_BLOCK && /^\p{L}/u.test((lines[i] as Line).text); i += 1) block.push(lines[i] as Line);
  return block;
}
