import { isDigit, unitAt } from '../text/letters.js';
import { isBullet, isCloser, isDot, isSpace, isStrong, isWide, kindOfNext, LOWER, UPPER } from './characters.js';

/** No line is measured further. */
const LONGEST_LINE = 240;
/** A line that ends so many characters before its neighbour does was not full. */
const ROOM = 20;
/** Lines of a list that no stop closes: so short, and of so few words. */
const SHORT_LINE = 32;
const FEW_WORDS = 3;

const endsLine = (code: number): boolean => code === 10 || code === 13 || code === 0x2028 || code === 0x2029;

/** The end of the line from `at` on, as far as it is measured. */
function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST_LINE && !endsLine(unitAt(text, end))) end += 1;
  return end;
}

/**
 * Is a single line break the end of what stood before it, although no stop closes it: a heading, an item of a list?
 *
 * A line that had room for the next word, and does not go on with a small letter itself, was broken on purpose; a bullet or a dash begins an item.
 */
export function breaksOff(text: string, lineStart: number, at: number, next: number, open: boolean): boolean {
  const code = unitAt(text, next);
  if (isBullet(code) && isSpace(unitAt(text, next + 1))) return true;
  if ((code === 45 || code === 0x2013 || code === 42) && unitAt(text, next + 1) === 32 && kindOfNext(text, next + 2) === UPPER && ENDS_ITEM.has(text.charAt(at - 1))) return true;
  if (isDigit(code) && NUMBERED.test(text.slice(next, next + 5)) && ENDS_ITEM.has(text.charAt(at - 1))) return true;
  if (open || kindOfNext(text, next) !== UPPER || kindOfNext(text, lineStart) === LOWER || at - lineStart >= LONGEST_LINE || GOES_ON.test(text.slice(Math.max(lineStart, at - 8), at))) return false;
  const end = lineEnd(text, next);
  let word = next;
  while (word < end && !isSpace(unitAt(text, word))) word += 1;
  return at - lineStart + 1 + (word - next) + ROOM <= end - next;
}
const NUMBERED = /^\d{1,2}[.)] ?\P{Nd}/u;
const ENDS_ITEM: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', ')', '”', '"']);
/** A line that ends so is in the middle of a sentence: *of the*, *Smith,*. */
const GOES_ON = /[,;–—&/-]$|(?:^|\s)(?:the|an?|of|and|or|in|on|at|to|by|for|from|with|as|his|her|its|that|\p{L}{1,3}\.)$/u;

/** Cuts a stretch of short lines without stops into its lines: a menu, a column of a table. */
export function shortLines(text: string, start: number, end: number): number[] | null {
  const last = unitAt(text, end - 1);
  if (isDot(last) || isStrong(last) || isWide(last) || isCloser(last)) return null;
  const starts: number[] = [];
  let at = start;
  while (at < end) {
    const stop = Math.min(end, lineEnd(text, at));
    if (stop - at > SHORT_LINE) return null;
    const line = text.slice(at, stop);
    if (line.trim() !== '') {
      if (line.trim().split(/\s+/u).length > FEW_WORDS || /[,;:.-]\s*$/u.test(line)) return null;
      starts.push(at);
    }
    at = stop + 1;
  }
  return starts.length > 2 ? starts : null;
}
