/** What a character is to whoever looks for words. */
export const OTHER = 1;
export const SMALL = 2;
export const CAPITAL = 3;
export const MARK = 4;
export const NUMBER = 5;

let kinds: Uint8Array | undefined;

/** The code unit at a place; 0 outside the text. Engines read inside a text three times as fast where nothing ever reads outside. */
export const unitAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** A small letter of English: most characters are. */
export const isSmallLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const SPACE = /\s/u;
/** What `\s` finds; only what is no sign of ASCII is asked. */
export const isSpace = (unit: number): boolean => unit === 0x20 || (unit < 0x80 ? unit < 0x0e && unit > 0x08 : unit === 0xa0 || unit > 0x167f && SPACE.test(String.fromCharCode(unit)));

/** The kind of the character at a place, `OTHER` behind the end; told by its properties once, since a text has few different ones. */
export function kindAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  if (isSmallLetter(unit)) return SMALL;
  kinds ??= new Uint8Array(0x10000);
  const known = kinds[unit] as number;
  if (known !== 0) return known;
  const code = codeAt(text, at);
  return code > 0xffff ? tellKind(code) : (kinds[code] = tellKind(code));
}

function tellKind(code: number): number {
  const char = String.fromCodePoint(code);
  if (/\p{L}/u.test(char)) return /\p{Lu}/u.test(char) ? CAPITAL : SMALL;
  return /\p{M}/u.test(char) ? MARK : /\p{N}/u.test(char) ? NUMBER : OTHER;
}

/** The code point at a place; half a pair that stands alone is its own. */
function codeAt(text: string, at: number): number {
  const code = unitAt(text, at);
  return code >= 0xd800 && code < 0xdc00 ? text.codePointAt(at) as number : code;
}

/** How many code units the character at a place takes. */
export const sizeAt = (text: string, at: number): number => (codeAt(text, at) > 0xffff ? 2 : 1);

export const isLetter = (kind: number): boolean => kind === SMALL || kind === CAPITAL;

/** Behind the letters that stand from a place on; small letters of English, which most are, are looked up nowhere. */
export function lettersEnd(text: string, from: number): number {
  for (let at = from; ;) {
    const code = unitAt(text, at);
    if (code >= 0x61 && code <= 0x7a) at += 1;
    else if (isLetter(kindAt(text, at))) at += sizeAt(text, at);
    else return at;
  }
}

/** A word in lower case: most are already, and are given back as they are. */
export function lowerCase(word: string): string {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return word.toLowerCase();
  }
  return word;
}

let smalls: Uint16Array | undefined;
/** Greek and what lies behind it has letters that are small in two ways, or by two signs. */
const FIRST_GREEK = 0x370;
/** Punctuation, signs and letters of scripts that have no small ones. */
const hasNoCase = (code: number): boolean => code >= 0x2000 && (code < 0x2126 || (code >= 0x2190 && code < 0x2c00) || (code >= 0x2e00 && code < 0xa640) || code >= 0xac00);

/**
 * A text, and its code units in small letters. Only where letters of other alphabets than the Latin one stand is the text
 * made small as a whole: that takes engines longer than all else that is asked of it.
 */
export function inSmallLetters(text: string): { readonly text: string; readonly codes: Uint16Array } {
  smalls ??= Uint16Array.from({ length: FIRST_GREEK }, (_, code) => { const small = String.fromCharCode(code).toLowerCase(); return small.length === 1 && small.charCodeAt(0) < FIRST_GREEK ? small.charCodeAt(0) : 0; });
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const small = code < FIRST_GREEK ? smalls[code] as number : hasNoCase(code) ? code : 0;
    if (small === 0) return asWhole(text.toLowerCase());
    codes[i] = small;
  }
  return { text, codes };
}

function asWhole(text: string): ReturnType<typeof inSmallLetters> {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return { text, codes };
}

/** A letter or a mark on one. */
export const isWritten = (kind: number): boolean => kind === SMALL || kind === CAPITAL || kind === MARK;
