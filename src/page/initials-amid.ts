import type { Evidence } from '../clean/evidence.js';
import { edit, join, slice, type Traced } from '../text/traced.js';
import { type Line, nextPrinted } from './line.js';
import { endsOpen } from './sentence-end.js';

/** A paragraph that stands on one line is longer, and its large letter no further in than its second line was. */
const SHORTEST = 160, REACH = 400;
/** No heading is longer. */
const LONGEST_HEADING = 120;
const FIRST_WORD = /^\p{Ll}+(?=[ ,])/u;
/** Alone among small letters, or fused to the end of a word. *I* alone is a word. */
const AMID = /(?<=\p{Ll}[,;]? )[B-HJ-Z](?= \p{Ll})|(?<=\p{Ll}{2})\p{Lu}(?= \p{Ll})/gu;

/**
 * A large first letter that an extractor printed amid its paragraph, as it stood beside the second line, is set back before it.
 *
 * *n the first years … the world’s secondI largest port* below a heading reads *In the first years … the world’s second largest port*.
 * It stays where two letters might be meant, where no word comes of it, and in a paragraph that begins with a capital.
 */
export function initialsInPlace(text: Traced, lines: readonly Line[], evidence: Evidence): Traced {
  const parts: Traced[] = [];
  let from = 0;
  for (let i = 0; i < lines.length; i += 1) {
    const { text: words, start } = lines[i] as Line;
    const rest = words.length < SHORTEST ? undefined : FIRST_WORD.exec(words.slice(0, LONGEST_HEADING))?.[0];
    const above = rest === undefined ? undefined : lines[nextPrinted(lines, i, -1)];
    if (rest === undefined || above === undefined || above.text.length > LONGEST_HEADING || endsOpen(above.text) && !/^\p{Lu}/u.test(above.text)) continue;
    const [found, other] = [...words.slice(0, REACH).matchAll(AMID)].filter(({ 0: letter }) => evidence.knows(letter + rest));
    if (found === undefined || other !== undefined) continue;
    const at = start + found.index, alone = words.charAt(found.index - 1) === ' ';
    const head = slice(text, start, at);
    parts.push(slice(text, from, start), slice(text, at, at + 1), alone ? edit(head, [{ start: at - start - 1, end: at - start, after: '', rule: 'drop-capital', why: 'The large letter stood here', certainty: 'likely' }]) : head);
    from = at + 1;
  }
  return parts.length === 0 ? text : join([...parts, slice(text, from)]);
}
