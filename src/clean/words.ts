import { HYPHEN, inAddress, LETTER, signAt } from './signs.js';

/** A word of a text, compounds whole, and where it begins. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a text that `wanted` names, in lower case, wherever they stand but in addresses. */
export function placesOf(text: string, wanted: Pick<ReadonlySet<string>, 'has' | 'size' | 'keys'>): Word[] {
  const places: Word[] = [];
  if (wanted.size === 0) return places;
  const outlines = new Uint8Array(OUTLINES);
  for (const word of wanted.keys()) outlines[outline(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (signAt(text.charCodeAt(at)) !== LETTER) continue;
    const start = at;
    for (at += 1; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a) continue;
      const sign = signAt(code);
      if (sign === LETTER) continue;
      if (sign !== HYPHEN || at + 1 === length || signAt(text.charCodeAt(at + 1)) !== LETTER) break;
    }
    if (outlines[outline(text.charCodeAt(start), text.charCodeAt(at - 1), at - start)] === 0) continue;
    const word = text.slice(start, at);
    if (wanted.has(word.toLowerCase()) && !inAddress(text, start, at)) places.push({ word, start });
  }
  return places;
}

const OUTLINES = 1 << 13;

/** First letter, last letter and length in a few bits: most words are passed over without making a string of them. */
function outline(first: number, last: number, length: number): number {
  return ((first < 0x80 ? first & 0x1f : 0) | ((last < 0x80 ? last & 0x1f : 0) << 5) | (length << 10)) & (OUTLINES - 1);
}

const LAST_WORD = /(\p{L}+)[^\p{L}\p{N}]*$/u;
const FIRST_WORD = /^[^\p{L}\p{N}]*(\p{L}+)/u;
/** No word is longer, with what stands between. */
const WINDOW = 40;

/** Whether the words on both sides of a stretch are of the lexicon's language; where none stands, it is taken to be. */
export function amidWords(text: string, start: number, end: number, lexicon: (word: string) => boolean): boolean {
  const last = LAST_WORD.exec(text.slice(Math.max(start - WINDOW, 0), start))?.[1];
  const next = FIRST_WORD.exec(text.slice(end, end + WINDOW))?.[1];
  return (last === undefined || lexicon(last)) && (next === undefined || lexicon(next));
}
