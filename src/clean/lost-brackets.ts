import type { TextEdit } from '../text/traced.js';

const SOURCE = /(?<=[.!?…]["”’]?) (?=(\p{Lu}[^()\n.!?;:]{2,80}), pp?\. ?\d[^()\n]{0,20}\))/gu;

/**
 * The opening bracket of a source that closes a quotation is set back, where the document prints the same title behind a
 * bracket elsewhere.
 *
 * `… the people. Selected Readings, p. 348).` gets its bracket beside `(Selected Readings, pp. 377-78)`; any other closing
 * bracket without a partner stays.
 */
export function lostBrackets(text: string): TextEdit[] {
  return [...text.matchAll(SOURCE)].filter((match) => text.includes(`(${match[1] ?? ''}, p`)).map((match) => ({
    start: match.index + 1, end: match.index + 1, after: '(', rule: 'lost-brackets', why: 'The document puts this title in brackets elsewhere', certainty: 'likely' as const }));
}
