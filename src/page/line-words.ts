import { isSmallLetter, unitAt } from '../text/letters.js';

/** No word is longer. */
const LONGEST = 40;
const LAST = /(?:^|[\s“‘(—])(\p{Ll}+)$/u;
const FIRST = /^\p{Ll}+(?=[\s.,;:!?”’)]|$)/u;

/** The word in small letters with which a line ends: a space, an opening sign or nothing stands before it. Only letters beyond English need the pattern. */
export function lastSmallWord(text: string): string | undefined {
  const floor = Math.max(0, text.length - LONGEST);
  let at = text.length;
  while (at > floor && isSmallLetter(text.charCodeAt(at - 1))) at -= 1;
  const before = at === floor ? SPACE : text.charCodeAt(at - 1);
  if (before >= 0x80) return LAST.exec(text.slice(-LONGEST))?.[1];
  return at < text.length && (before === SPACE || before === OPEN_BRACKET || (before >= 9 && before <= 13)) ? text.slice(at) : undefined;
}

/** The word in small letters with which a line begins: a space, a stop, a closing sign or nothing stands behind it. */
export function firstSmallWord(text: string): string | undefined {
  const most = Math.min(text.length, LONGEST);
  let end = 0;
  while (end < most && isSmallLetter(unitAt(text, end))) end += 1;
  const behind = end === most ? SPACE : text.charCodeAt(end);
  if (behind >= 0x80) return FIRST.exec(text.slice(0, LONGEST))?.[0];
  return end > 0 && (behind === SPACE || (behind >= 9 && behind <= 13) || STOPS.includes(String.fromCharCode(behind))) ? text.slice(0, end) : undefined;
}

const SPACE = 0x20, OPEN_BRACKET = 0x28;
const STOPS = '.,;:!?)';
