import { isDigit, unitAt } from '../text/letters.js';
import { isSpace, kindOfNext, skipSpace, UPPER } from './characters.js';
import { vocabulary } from './vocabulary.js';

/** The number or letter of an item and the sign behind it: `1.`, `2)`, `a.`, `3.)`. */
export interface ItemMark {
  readonly start: number;
  readonly number: number;
  readonly sign: string;
}

/** An item mark whose sign ends at `end`; null where none stands. It stands at the beginning or behind a space. */
export function itemMark(text: string, end: number, sentence: number): ItemMark | null {
  let at = end;
  while (at > sentence && end - at < 2 && (unitAt(text, at - 1) === 41 || unitAt(text, at - 1) === 46)) at -= 1;
  const sign = text.slice(at, end);
  let start = at;
  while (start > sentence && at - start < 3 && isDigit(unitAt(text, start - 1))) start -= 1;
  const code = unitAt(text, at - 1);
  const letter = start === at && at > sentence && code >= 97 && code <= 122;
  if (letter) start -= 1;
  if (start === at || sign === '' || !isSpace(unitAt(text, end))) return null;
  if (start > sentence && !isSpace(unitAt(text, start - 1))) return null;
  return { start, number: letter ? code - 96 : Number(text.slice(start, at)), sign: letter ? `a${sign}` : sign };
}

/** Does an item begin in the middle of a line, where the one before it was not closed: *1. To win 2. To survive*? */
export function goesOn(text: string, last: ItemMark, mark: ItemMark, end: number): boolean {
  if (mark.sign !== last.sign || mark.number !== last.number + 1) return false;
  let before = mark.start;
  while (before > last.start && isSpace(unitAt(text, before - 1))) before -= 1;
  let start = before;
  while (start > last.start && before - start < 24 && !isSpace(unitAt(text, start - 1))) start -= 1;
  const word = text.slice(start, before);
  return /[\p{L};)”"’]$/u.test(word) && !vocabulary().numbered.has(word.toLowerCase()) && kindOfNext(text, skipSpace(text, end)) === UPPER;
}
