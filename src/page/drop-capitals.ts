import type { PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';

/** A large first letter that the extractor set apart from its word. */
export interface DropCapital {
  /** The line on which the letter stands alone; null where it is nowhere in the text. */
  readonly letter: number | null;
  /** The line that begins with the rest of the word. */
  readonly word: number;
}

const ALONE = /^["“‘]?\p{Lu}$/u;
const REST = /^\p{Ll}|^\p{Lu}{2,}\s/u;
const LOWER = /^\p{Ll}/u;
const ABOVE = 6;
const REACH = 90;
const BESIDE = /^\p{Lu} {3,}(?=\S)/u;

/**
 * Lines as they were printed, but for a letter that stands far before its line: it becomes a line of its own, so that
 * it can be set back. *J       1806. He was* under *OHN Stuart Mill was born* is cut behind the *J*.
 */
export function cutInitials(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, i): Line[] => {
    const match = BESIDE.exec(line.text);
    if (match === null || !wordAbove(lines, i)) return [line];
    const letterEnd = line.start + 1;
    const start = line.start + match[0].length;
    return [
      { ...line, end: letterEnd, to: letterEnd, text: line.text.charAt(0) },
      { ...line, from: letterEnd, start, text: line.text.slice(match[0].length), indent: line.indent + match[0].length, afterFormFeed: false },
    ];
  });
}

/** Does one of the two printed lines above begin with the rest of a word, set in? */
function wordAbove(lines: readonly Line[], i: number): boolean {
  let seen = 0;
  for (let j = i - 1; j >= 0 && seen < 2; j -= 1) {
    const line = lines[j] as Line;
    if (isBlank(line)) continue;
    if (REST.test(line.text) && line.indent > (lines[i] as Line).indent) return true;
    seen += 1;
  }
  return false;
}

/**
 * Ties a letter that stands alone to the word that lost it: the word beside it, or a line that begins in lower case
 * after a heading.
 *
 * `T … his roundtable` belongs together; an *A* alone in a list beside text that lacks nothing stays where it is.
 */
export function findDropCapitals(lines: readonly Line[], { wrapped, pages }: PageReading, isText: (line: number) => boolean, isHeading: (line: number) => boolean): DropCapital[] {
  if (!wrapped) return [];
  const found: DropCapital[] = [];
  const taken = new Set<number>();
  lines.forEach((line, i) => {
    if (isBlank(line) || !isText(i) || !REST.test(line.text)) return;
    const beside = letterBeside(lines, i);
    if (beside !== null && !taken.has(beside)) { taken.add(beside); found.push({ letter: beside, word: i }); return; }
    if (!followsHeading(lines, i, isHeading) || !(LOWER.test(line.text) || LOWER.test((lines[i + 1] as Line | undefined)?.text ?? ''))) return;
    let letter: number | null = null;
    for (let j = Math.max(0, i - ABOVE); j < lines.length && j < i + REACH; j += 1) {
      if (pages.known && pages.lastLine[j] !== pages.lastLine[i]) continue;
      if (j !== i && !taken.has(j) && ALONE.test((lines[j] as Line).text) && standsAlone(lines, j)) { letter = j; break; }
    }
    if (letter === null && !LOWER.test(line.text)) return;
    if (letter !== null) taken.add(letter);
    found.push({ letter, word: i });
  });
  return found;
}

/** The letter on the line above, but for one empty line; or just below, where the extractor printed it beside the second line. */
function letterBeside(lines: readonly Line[], i: number): number | null {
  for (let j = i - 1; j >= 0 && j >= i - 2; j -= 1) {
    const line = lines[j] as Line;
    if (ALONE.test(line.text)) return !LOWER.test((lines[i] as Line).text) && /^[AI]$/u.test(line.text) ? null : j;
    if (!isBlank(line)) break;
  }
  for (let j = i + 1; j < lines.length && j <= i + 3; j += 1) {
    const line = lines[j] as Line;
    if (ALONE.test(line.text) && line.to === line.end) return j;
    if (!isBlank(line)) break;
  }
  return null;
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
