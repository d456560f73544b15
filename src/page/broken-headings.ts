import { headsSection, isAuthor, isNumbered, leadsOn, namesAuthor } from './headings.js';
import type { Line } from './line.js';
import { firstWord } from './line-lengths.js';

/** So many lines of headings tell how wide headings are set. */
const FEWEST = 4;
const IN_CAPITALS = /^\P{Ll}+$/u;
/** *Accepted | 11/08/2025*: no heading. */
const STATED = /\||\d$/u;

/**
 * Is a line the rest of the heading above it? `heads`: the lines of all headings; `runningHeads`: those of the pages.
 *
 * *The Confidentiality of Diplomatic* goes on with *Communications*, where its first word had no room on the widest of the headings, or where a
 * running head has both; *Part One: The Boats of the River* does not with *Introduction*, *2. The Board* or *Ann M. Lee*.
 */
export function headingGoesOn(heads: readonly Line[], runningHeads: readonly string[]): (above: Line, line: Line, isNext: boolean) => boolean {
  const widths = [true, false].map((capitals) => {
    const own = heads.filter(({ text }) => IN_CAPITALS.test(text) === capitals);
    return { lines: own.length, longest: own.reduce((most, { text }) => Math.max(most, text.length), 0) };
  });
  const running = new Set(runningHeads.map(withoutFolio));
  return (above, line, isNext) => {
    if (leadsOn(above.text)) return true;
    if (!isNext || headsSection(line.text) || isNumbered(line.text) || namesAuthor(line.text) || isAuthor(line.text)) return false;
    if (running.has(withoutFolio(`${above.text} ${line.text}`))) return true;
    const capitals = IN_CAPITALS.test(above.text), { lines, longest } = widths[capitals ? 0 : 1] as { lines: number; longest: number };
    return IN_CAPITALS.test(line.text) === capitals && !STATED.test(above.text) && lines >= FEWEST && above.text.length + 1 + firstWord(line).length > longest;
  };
}

/** *Chapter 3: The Board*, *I. The Board* and *The Board 12* are *The Board*. */
const withoutFolio = (text: string): string => text.toLowerCase().replace(/^(?:(?:chapter|part|book) )?(?:\d+[.:]?|[ivxlc]+[.:])\s+|\s+\d+$/gu, '');
