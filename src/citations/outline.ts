import type { Span } from '../text/span.js';

/** A pair of brackets or quotation marks: `start` at the opening sign, `end` behind the closing one. */
export interface Group extends Span {
  readonly kind: '(' | '[' | '"';
}

export interface Outline {
  readonly text: string;
  /** The outermost groups, by start. */
  readonly groups: readonly Group[];
}

const SIGN = /[()[\]“”‘’«»（）"]/gu;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘', '»': '«', '）': '（' };
const OPENERS = new Set(['(', '[', '“', '‘', '«', '（']);
const LETTER = /[\p{L}\p{N}]/u;
/** Further back than this no partner is looked for: a lost bracket must not cost the whole text. */
const REACH = 6;

/** Finds the pairs of brackets and quotation marks of a note; what has no partner is an ordinary sign. */
export function outlineOf(text: string): Outline {
  const open: { sign: string; at: number }[] = [];
  const groups: Group[] = [];
  for (const { 0: sign, index: at } of text.matchAll(SIGN)) {
    const straight = sign === '"';
    const partner = straight ? '"' : CLOSERS[sign];
    if (partner !== undefined) {
      if (sign === '’' && LETTER.test(text.charAt(at + 1))) continue;
      let found = -1;
      for (let back = open.length - 1; back >= 0 && back >= open.length - REACH; back--) if (open[back]?.sign === partner) { found = back; break; }
      const opener = open[found];
      if (opener !== undefined) {
        open.length = found;
        groups.push({ start: opener.at, end: at + 1, kind: partner === '(' || partner === '（' ? '(' : partner === '[' ? '[' : '"' });
        continue;
      }
    }
    if (straight || OPENERS.has(sign)) open.push({ sign, at });
  }
  groups.sort((a, b) => a.start - b.start || b.end - a.end);
  const outer: Group[] = [];
  for (const group of groups) if (group.start >= (outer[outer.length - 1]?.end ?? 0)) outer.push(group);
  return { text, groups: outer };
}

/** Does a position stand in brackets or between quotation marks? The signs themselves do. */
export function isEnclosed({ groups }: Outline, at: number): boolean {
  let low = 0;
  let high = groups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((groups[middle] as Group).end <= at) low = middle + 1;
    else high = middle;
  }
  return low < groups.length && (groups[low] as Group).start <= at;
}
