import { unitAt } from '../text/letters.js';
export const OTHER = 0;
export const LETTER = 1;
export const HYPHEN = 2;
export const APOSTROPHE = 3;

let made: Uint8Array | undefined;

/** The signs below U+0250, made at the first use; above, letters are told by their block. */
const signs = (): Uint8Array => Uint8Array.from({ length: 0x250 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (char.toLowerCase() !== char.toUpperCase() || 'ªºĸŉƻǀǁǂǃ'.includes(char)) return LETTER;
  return char === '-' || char === '\u00ad' ? HYPHEN : char === "'" ? APOSTROPHE : OTHER;
});

/** What a UTF-16 code unit is in a word of an alphabetic script. */
export function signAt(code: number): number {
  if (code < 0x250) return (made ??= signs())[code] as number;
  if (code < 0x590 || (code >= 0x1e00 && code < 0x2000) || (code >= 0xfb00 && code < 0xfb07) || (code >= 0xfe20 && code < 0xfe30)) return LETTER;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x2010 || code === 0x2011 ? HYPHEN : OTHER;
}

/** The signs of addresses: / @ _ = # % & ? + \\ */
const OF_ADDRESS = new Set([0x2f, 0x40, 0x5f, 0x3d, 0x23, 0x25, 0x26, 0x3f, 0x2b, 0x5c]);

/** Whether a word is part of an address or a file name, by the signs on both sides of it: `pho/en/porschese`, `a.html`. */
export function inAddress(text: string, start: number, end: number): boolean {
  const before = unitAt(text, start - 1);
  const behind = unitAt(text, end);
  return OF_ADDRESS.has(before) || OF_ADDRESS.has(behind) || (behind === 46 && signAt(unitAt(text, end + 1)) === LETTER)
    || (before === 46 && signAt(unitAt(text, start - 2)) === LETTER);
}
