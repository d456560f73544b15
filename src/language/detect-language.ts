import { franc } from 'franc';

const WORDS_NEEDED = 10;

/**
 * The language of a stretch of prose as an ISO 639-3 code, or null where it cannot be told: under ten words no
 * detector can.
 *
 * A German paragraph gives `deu`; *Ibid., p. 12* gives null.
 *
 * @throws TypeError if the text is not a string.
 */
export function detectLanguage(text: string): string | null {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
  if (text.split(/\s+/u, WORDS_NEEDED + 1).length <= WORDS_NEEDED) return null;
  const code = franc(text);
  return code === 'und' ? null : code;
}
