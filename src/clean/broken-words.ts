import { AFTER_HANGING_HYPHEN } from '../data/clean/hanging-hyphens.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { isListed } from '../text/word-list.js';

const FIRST = /(?<![\p{L}\p{M}\p{N}'’])\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*$/u;
const SECOND = /^\p{L}[\p{L}\p{M}]*(?![\p{L}\p{M}\p{N}]|-\s)/u;
/** No word is longer. */
const WINDOW = 40;

/**
 * A word that a hyphen and a space break within a line is whole again: a line end of another page stood there.
 *
 * `foun- dation` reads *foundation*, and `Sino- Soviet` *Sino-Soviet* where the document writes so; `pre- and post-war`,
 * `two- or three-year` and what neither the document nor the lexicon knows stay.
 */
export function brokenWords(text: string, evidence: Evidence): TextEdit[] {
  const edits: TextEdit[] = [];
  let from = 0;
  for (let at = text.indexOf('- '); at !== -1; at = text.indexOf('- ', at + 2)) {
    const first = FIRST.exec(text.slice(Math.max(at - WINDOW, from), at))?.[0];
    const second = SECOND.exec(text.slice(at + 2, at + 2 + WINDOW))?.[0];
    if (first === undefined || second === undefined || isListed(AFTER_HANGING_HYPHEN, second.toLowerCase())) continue;
    const whole = wholeWord(first, second, evidence);
    if (whole === null) continue;
    from = at + 2 + second.length;
    edits.push({ start: at - first.length, end: from, after: whole, rule: 'broken-words', why: 'A hyphen of a line end stands within the line', certainty: 'likely' });
  }
  return edits;
}

function wholeWord(first: string, second: string, evidence: Evidence): string | null {
  const compound = evidence.count(`${first}-${second}`);
  const closed = evidence.count(first + second);
  if (compound > 0 && compound >= closed) return `${first}-${second}`;
  const lower = second === second.toLowerCase() && first.length > 1;
  return lower && (closed > 0 || evidence.lexicon?.(first + second) === true) ? first + second : null;
}
