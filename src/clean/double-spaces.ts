import type { TextEdit } from '../text/traced.js';

/** So many times as many words must be parted by two spaces as by one; wider gaps are a table's. */
const MOSTLY = 3;
const FEWEST = 12;
const SINGLE = /(?<=\S) (?=\S)/gu, DOUBLE = /(?<=\S) {2}(?=\S)/gu;

/**
 * Two spaces between all words, as some machines write what they read, are one.
 *
 * `The  boats  of  the  river` throughout a text becomes *The boats of the river*; two spaces behind a stop, and those
 * that fill a line here and there, stay.
 */
export function doubleSpaces(text: string): TextEdit[] {
  const doubles = text.includes('  ') ? [...text.matchAll(DOUBLE)] : [];
  if (doubles.length < FEWEST || doubles.length < (text.match(SINGLE)?.length ?? 0) * MOSTLY) return [];
  return doubles.map(({ index }) => ({ start: index, end: index + 2, after: ' ', rule: 'double-spaces', why: 'Two spaces between all words', certainty: 'certain' as const }));
}
