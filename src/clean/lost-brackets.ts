import type { TextEdit } from '../text/traced.js';

const LOCATOR = /, pp?\. ?\d[^()\n]{0,20}\)/gu;
const BRACKETED = /\((\p{Lu}[^()\n]{2,80}), pp?\. ?\d/gu;

/**
 * The opening bracket of a page reference is set back where the document prints the same title behind a bracket
 * elsewhere.
 *
 * `the reactionaries Selected Readings, p. 348).` gets its bracket beside `(Selected Readings, pp. 377-78)`; any other
 * closing bracket without a partner stays.
 */
export function lostBrackets(text: string): TextEdit[] {
  const titles = new Set([...text.matchAll(BRACKETED)].map((match) => match[1] ?? ''));
  if (titles.size === 0) return [];
  return [...text.matchAll(LOCATOR)].flatMap(({ index }): TextEdit[] => {
    const title = [...titles].find((one) => text.startsWith(` ${one}`, index - one.length - 1));
    if (title === undefined) return [];
    const start = index - title.length;
    return [{ start, end: start, after: '(', rule: 'lost-brackets', why: 'The document puts this title in brackets elsewhere', certainty: 'likely' }];
  });
}
