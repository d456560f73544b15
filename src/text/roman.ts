const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** What a number in small roman figures counts; 0 for other letters. */
export function romanValue(text: string): number {
  let value = 0;
  for (let i = 0; i < text.length; i += 1) {
    const one = VALUES[text.charAt(i)] ?? 0;
    value += one < (VALUES[text.charAt(i + 1)] ?? 0) ? -one : one;
  }
  return value;
}

/** In brackets, as a word processor numbers endnotes that a web page keeps: *[iv]*; *[il]* and *[iiii]* are none. */
export const BRACKETED_ROMAN = /^\[(?=[ivxl])((?:xl|l?x{0,3})(?:i[xv]|v?i{0,3}))\]/u;

/** Without brackets, at the head of its note: *iv See*, *iv. See*. */
export const PLAIN_ROMAN = /^([ivxl]{1,7})(?:[.)]\s*|\s+)(?=[\p{Lu}\d“"‘«([])/u;

/** The number of a marker, in figures or roman ones; NaN for a sign. */
export const countOf = (marker: string): number => (/^\d/u.test(marker) ? Number(marker) : /^[ivxl]+$/u.test(marker) ? romanValue(marker) : NaN);

/** The number that a line begins with in roman figures: 4 of *iv. See Berg*, 0 of *See Berg*. */
export const plainRoman = (text: string): number => romanValue(PLAIN_ROMAN.exec(text)?.[1] ?? '');

/** *[A]*, *[b]*, *[**]*, as transcribers of old books print the letters and signs that mark notes. */
export const BRACKETED_SIGN = /^\[([A-Za-z†‡§]|\*{1,4})\]/u;

/** The place of such a letter or sign in its order. */
export const signValue = (sign: string): number => (sign.startsWith('*') ? sign.length : '*†‡§'.indexOf(sign) + 1 || parseInt(sign, 36) - 9);
