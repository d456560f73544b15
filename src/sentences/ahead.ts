import { skipSpace } from './characters.js';

/** Searches forward from places that only grow, and remembers what it found: all its searches read the text once. */
export function ahead(find: (from: number) => number): (from: number) => number {
  let found = -1;
  return (from) => (found < from ? (found = find(from)) : found);
}

export const orEnd = (found: number): number => (found === -1 ? Infinity : found);

/** Is there an empty line between two places? */
export function isBlankLine(text: string, from: number, to: number): boolean {
  let lines = 0;
  for (let at = from; at < to && lines < 2; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x2029) return true;
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) lines += 1;
  }
  return lines > 1;
}

/** The next empty line or paragraph sign, `Infinity` if there is none. */
export function nextParagraph(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 0x2029) continue;
    const to = skipSpace(text, at);
    if (isBlankLine(text, at, to)) return at;
    at = to - 1;
  }
  return Infinity;
}
