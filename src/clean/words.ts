import { HYPHEN, inAddress, LETTER, signAt } from './signs.js';

/** A word of a text, compounds whole, and where it begins. */
export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The words of a text that `wanted` names, in lower case, wherever they stand but in addresses. */
export function placesOf(text: string, wanted: Pick<ReadonlySet<string>, 'has' | 'size'>): Word[] {
  const places: Word[] = [];
  if (wanted.size === 0) return places;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (signAt(text.charCodeAt(at)) !== LETTER) continue;
    const start = at;
    for (at += 1; at < length; at += 1) {
      const sign = signAt(text.charCodeAt(at));
      if (sign === LETTER) continue;
      if (sign !== HYPHEN || at + 1 === length || signAt(text.charCodeAt(at + 1)) !== LETTER) break;
    }
    const word = text.slice(start, at);
    if (wanted.has(word.toLowerCase()) && !inAddress(text, start, at)) places.push({ word, start });
  }
  return places;
}
