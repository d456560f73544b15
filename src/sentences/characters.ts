import { CAPITAL, isDigit, isLetter, kindAt, MARK, NUMBER, OTHER, unitAt } from '../text/letters.js';

export const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0x85 && (code === 0x85 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff));

/** `.`, `…` and the full stops of other scripts that behave like it. */
export const isDot = (code: number): boolean => code === 46 || code === 0x2026;
/** `!`, `?` and their like. */
export const isStrong = (code: number): boolean => code === 33 || code === 63 || code === 0x203d || (code >= 0x2047 && code <= 0x2049) || code === 0x203c || code === 0x61f || code === 0x6d4 || code === 0x964;
/** The stops of Chinese and Japanese, which need no space behind them. */
export const isWide = (code: number): boolean => code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff0e || code === 0xff61;

/** Quotation marks of every kind, and closing brackets. */
export const isCloser = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 125 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || (code >= 0x3009 && code <= 0x3011 && code % 2 === 1) || code === 0x300d || code === 0x300f || code === 0xff09;
const isOpener = (code: number): boolean =>
  code === 34 || code === 39 || code === 40 || code === 91 || code === 123 || code === 0xab || code === 0xbb || (code >= 0x2018 && code <= 0x201f) || code === 0x2039 || code === 0x203a || code === 0xbf || code === 0xa1 || code === 0x2014 || code === 0x2013 || code === 45 || code === 42 || code === 95;
const BULLETS = '•‣⁃▪▫●○◦■□➢➤◆❖';
export const isBullet = (code: number): boolean => code > 0x2021 && code < 0x2800 && BULLETS.includes(String.fromCharCode(code));

export function skipSpace(text: string, at: number): number {
  while (isSpace(unitAt(text, at))) at += 1;
  return at;
}

/** Behind the quotation marks, brackets and dashes that a sentence may begin with. */
export function skipOpeners(text: string, at: number): number {
  while (isOpener(unitAt(text, at)) || (unitAt(text, at) === 32 && at > 0 && isOpener(unitAt(text, at - 1)))) at += 1;
  return at;
}

export const END = 0;
export const LOWER = 1;
/** A capital, or a letter of a script that has none. */
export const UPPER = 2;
export const DIGIT = 3;
/** A sign that goes on with what was said. */
export const JOINS = 4;
/** A sign that something may begin with: *$*, *§*, *№*. */
export const BEGINS = 5;

/** What a sentence would begin with at a place. */
export function kindOfNext(text: string, at: number): number {
  if (at >= text.length) return END;
  const code = unitAt(text, at);
  if (code >= 97 && code <= 122) return LOWER;
  if (code >= 65 && code <= 90) return UPPER;
  if (code < 128) return isDigit(code) ? DIGIT : code === 36 || code === 35 || code === 64 || isSpace(code) ? BEGINS : JOINS;
  if (isCloser(code) || isDot(code) || isStrong(code) || isWide(code) || code === 0x3001 || code === 0xff0c) return JOINS;
  const kind = kindAt(text, at);
  if (kind === CAPITAL) return UPPER;
  if (isLetter(kind)) return isLower(text.slice(at, at + 2)) ? LOWER : UPPER;
  return kind === NUMBER ? DIGIT : kind === OTHER ? BEGINS : JOINS;
}

const isLower = (char: string): boolean => { const [first = ''] = char; return first !== first.toUpperCase(); };

/** Letters, their marks, figures, and the apostrophe and the degree sign within *Int’l* and *N°*. */
export function isWordCode(text: string, at: number): boolean {
  const code = unitAt(text, at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 39;
  if (code === 0x2019 || code === 0xb0 || code === 0xba || code === 0x2116) return true;
  const kind = kindAt(text, at);
  return isLetter(kind) || kind === MARK || kind === NUMBER;
}
