import { firstWhere } from '../text/lists.js';

const PAIR = /[\u{10000}-\u{10ffff}]/u;

/** Counts as the Web does: from an offset in UTF-16 code units to one in code points. Half a pair alone is a code point. */
export function codePointCounter(text: string): (offset: number) => number {
  // most texts have no character outside the BMP: then there is nothing to count
  if (!PAIR.test(text)) return (offset) => offset;
  const pairs: number[] = [];
  for (let at = 0; at < text.length - 1; at += 1) if (isHigh(text, at) && isLow(text, at + 1)) pairs.push(at++);
  return (offset) => offset - firstWhere(pairs.length, (k) => (pairs[k] as number) + 2 > offset);
}

/** So many code points before an offset, or fewer at the beginning. */
export function before(text: string, offset: number, count: number): string {
  let at = offset;
  for (let i = 0; i < count && at > 0; i += 1) at -= at > 1 && isLow(text, at - 1) && isHigh(text, at - 2) ? 2 : 1;
  return text.slice(at, offset);
}

/** So many code points behind an offset, or fewer at the end. */
export function behind(text: string, offset: number, count: number): string {
  let at = offset;
  for (let i = 0; i < count && at < text.length; i += 1) at += isHigh(text, at) && isLow(text, at + 1) ? 2 : 1;
  return text.slice(offset, at);
}

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
