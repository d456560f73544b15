import { isSpace, unitAt } from '../text/letters.js';
import type { TextEdit } from '../text/traced.js';

/** So many times as many words must be parted by two spaces as by one; wider gaps are a table's. */
const MOSTLY = 3;
const FEWEST = 12;
const DOUBLE = /(?<=\S) {2}(?=\S)/gu;

/**
 * Two spaces between all words, as some machines write what they read, are one.
 *
 * `The  boats  of  the  river` throughout a text becomes *The boats of the river*; two spaces behind a stop, and those
 * that fill a line here and there, stay.
 */
export function doubleSpaces(text: string): TextEdit[] {
  if (!text.includes('  ')) return [];
  let single = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) if (!isSpace(unitAt(text, at - 1)) && !isSpace(unitAt(text, at + 1))) single += 1;
  const doubles = [...text.matchAll(DOUBLE)];
  if (doubles.length < FEWEST || doubles.length < single * MOSTLY) return [];
  return doubles.map(({ index }) => ({ start: index, end: index + 2, after: ' ', rule: 'double-spaces', why: 'Two spaces between all words', certainty: 'certain' as const }));
}
