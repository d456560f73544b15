import { LOCATOR_NOUNS, LOCATOR_PREPOSITIONS } from '../data/clean/locators.js';
import type { TextEdit } from '../text/traced.js';

const NUMBER = /[a-z](\d{1,4})(?![\p{L}\p{N}])/gu;
const LOCATOR = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOCATOR_PREPOSITIONS.join('|')}) (?:${LOCATOR_NOUNS.join('|')})$`, 'iu');
const SIGN = /[:;,]\p{L}{2}/gu;
const WORD_OF_TWO = /\p{Ll}{2}[”’)\]]?$/u;
const WORD_BEFORE = /[^\s"“”‘’()[\]]*$/u;
const WORD_BEHIND = /^\S*/u;
const OF_ADDRESS = /[/@\\=_#|<>&%+*{}~:]|\.\p{L}/u;
/** No word before or behind a sign is longer. */
const WINDOW = 40;

/**
 * A space that the extractor lost is set back: behind a sign, and between *page* and its number.
 *
 * `Zhou Enlai:The Last` reads *Enlai: The*, `on page19` *on page 19*; `http://`, `doi:ab`, `on the same page19` (a note
 * marker) and `PublicAffairs` stay.
 */
export function joinedWords(text: string): TextEdit[] {
  const insert = (at: number, why: string): TextEdit => ({ start: at, end: at, after: ' ', rule: 'joined-words', why, certainty: 'likely' });
  const signs = [...text.matchAll(SIGN)].filter(({ index }) => {
    if (!WORD_OF_TWO.test(text.slice(Math.max(index - 3, 0), index))) return false;
    const before = WORD_BEFORE.exec(text.slice(Math.max(index - WINDOW, 0), index))?.[0] ?? '';
    const behind = WORD_BEHIND.exec(text.slice(index + 1, index + WINDOW))?.[0] ?? '';
    if (OF_ADDRESS.test(before) || OF_ADDRESS.test(behind) || before.length < 3) return false;
    return text.charAt(index) !== ':' || /^\p{Lu}\p{Ll}/u.test(behind);
  });
  return [
    ...[...text.matchAll(NUMBER)].filter(({ index }) => LOCATOR.test(text.slice(Math.max(index - WINDOW, 0), index + 1))).map(({ index }) => insert(index + 1, 'A word and its number stand without a space')),
    ...signs.map(({ index }) => insert(index + 1, 'A sign and the word behind it stand without a space')),
  ].sort((a, b) => a.start - b.start);
}
