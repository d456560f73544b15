import { AFTER_HANGING_HYPHEN } from '../data/clean/hanging-hyphens.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';

const BROKEN = /(?<![\p{L}\p{M}\p{N}'’])(\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*)- (?=(\p{L}[\p{L}\p{M}]*)(?![\p{L}\p{M}\p{N}]|-\s))/gu;

/**
 * A word that a hyphen and a space break within a line is whole again: a line end of another page stood there.
 *
 * `foun- dation` reads *foundation*, and `Sino- Soviet` *Sino-Soviet* where the document writes so; `pre- and post-war`,
 * `two- or three-year` and what neither the document nor the lexicon knows stay.
 */
export function brokenWords(text: string, evidence: Evidence): TextEdit[] {
  if (!text.includes('- ')) return [];
  return [...text.matchAll(BROKEN)].flatMap((match): TextEdit[] => {
    const first = match[1] ?? '';
    const second = match[2] ?? '';
    if (AFTER_HANGING_HYPHEN.has(second.toLowerCase())) return [];
    const whole = wholeWord(first, second, evidence);
    if (whole === null) return [];
    return [{ start: match.index, end: match.index + match[0].length + second.length, after: whole, rule: 'broken-words', why: 'A hyphen of a line end stands within the line', certainty: 'likely' }];
  }).filter((edit, i, edits) => edit.start >= (edits[i - 1]?.end ?? 0));
}

function wholeWord(first: string, second: string, evidence: Evidence): string | null {
  const compound = evidence.count(`${first}-${second}`);
  const closed = evidence.count(first + second);
  if (compound > 0 && compound >= closed) return `${first}-${second}`;
  const lower = second === second.toLowerCase() && first.length > 1;
  return lower && (closed > 0 || evidence.lexicon?.(first + second) === true) ? first + second : null;
}
