import { unitAt } from '../text/letters.js';
import { isDot, isSpace, isStrong, kindOfNext, skipSpace, UPPER } from './characters.js';

/** A bracket that closes no further away holds its stops together. */
const LONGEST_BRACKET = 600;
/** *(sic!)*, *(?)*: a bracket of no more than this is a remark. */
const LONGEST_REMARK = 12;
/** *(2)*, *(iv)*: what brackets hold before an item. */
const SHORTEST_SOURCE = 5;

export const isClosing = (code: number): boolean => code === 41 || code === 93;

/** Where the bracket that opens at a place is closed, or -1 if it is not, within its paragraph and in reach. */
export function bracketClose(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < open + LONGEST_BRACKET && at < text.length; at += 1) {
    const code = unitAt(text, at);
    if (code === 40 || code === 91) depth += 1;
    else if (isClosing(code)) { depth -= 1; if (depth === 0) return at; }
    else if ((code === 10 || code === 13 || code === 0x2029) && isBlankLine(text, at, skipSpace(text, at))) return -1;
  }
  return -1;
}

/** Is there an empty line or a paragraph sign between two places? */
export function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to && lines < 2; at += 1) {
    const code = unitAt(text, at);
    if (code === 0x2029) return true;
    if (code === 10 || (code === 13 && unitAt(text, at + 1) !== 10)) lines += 1;
  }
  return lines > 1;
}

export function isRemark(text: string, at: number, end: number, start: number): boolean {
  if (!isClosing(unitAt(text, end - 1))) return false;
  for (let open = at; open > start && at - open < LONGEST_REMARK; open -= 1) if (unitAt(text, open) === 40 || unitAt(text, open) === 91) return true;
  return false;
}

/**
 * The end of a bracket behind a stop that holds a source, no sentence, or -1.
 *
 * *What Is History? (London: Macmillan, 1961)* and *“… of the war.” (Hill 55) The next* go on to the end of the bracket; *It fell. (See p. 5.)* and
 * *It fell. (2) The next* do not.
 */
export function sourceEnd(text: string, next: number): number {
  if (unitAt(text, next) !== 40) return -1;
  const close = bracketClose(text, next);
  if (close === -1) return -1;
  if (close - next < SHORTEST_SOURCE && isSpace(unitAt(text, close + 1)) && kindOfNext(text, close + 2) === UPPER) return -1;
  const code = unitAt(text, close - 1);
  return isDot(code) || isStrong(code) ? -1 : close + 1;
}
