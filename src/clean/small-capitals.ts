import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';

/** Behind wide spaces another column stands, which must not move. */
const PAIR = /(?<![\p{L}\p{M}\p{N}.’'&])(\p{Lu}) (\p{Lu}{2,})(?![\p{L}\p{M}\p{N}]|[^\n]{0,90} {3})/gu;
/** So many words that are known only when they are closed up show that small capitals were set apart. */
const FEWEST = 3;

/**
 * The rest of a word in small capitals goes back to its large first letter.
 *
 * `T HE S PECIAL C ASES` reads *THE SPECIAL CASES* in a text that has several; `J SMITH`, `PLAN B AND`, `A NOTE` stay.
 * Source: a change of type size as extractors of pages render it.
 */
export function smallCapitals(text: string, evidence: Evidence): TextEdit[] {
  const pairs = [...text.matchAll(PAIR)].map(({ index, 1: letter = '', 2: rest = '' }) => ({ start: index + 1, word: letter + rest, rest }));
  if (pairs.length < FEWEST) return [];
  const parts = new Map<string, number>();
  for (const { rest } of pairs) parts.set(rest, (parts.get(rest) ?? 0) + 1);
  // a part is no word of the document because it stands there as a part
  const isPart = ({ rest }: { rest: string }): boolean => evidence.count(rest) <= (parts.get(rest) ?? 0) && evidence.lexicon?.(rest) !== true;
  const sure = pairs.filter((pair) => isPart(pair) && evidence.knows(pair.word)).length;
  if (sure < FEWEST || sure * 2 < pairs.length) return [];
  return pairs.filter((pair) => isPart(pair) || !/^[AI]/u.test(pair.word) && evidence.knows(pair.word))
    .map(({ start }) => ({ start, end: start + 1, after: '', rule: 'letter-spacing', why: 'The letters of one word were set apart', certainty: 'likely' }));
}
