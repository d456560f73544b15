import type { Span } from '../text/span.js';

/** A pair of brackets or quotation marks: `start` at the opening sign, `end` behind the closing one. */
export interface Group extends Span {
  readonly kind: '(' | '[' | '"';
  readonly depth: number;
}

export interface Outline {
  readonly text: string;
  /** Outermost and inner groups, by start. */
  readonly groups: readonly Group[];
  /** How many groups are open at each position; the signs themselves count as inside. */
  readonly depth: Uint8Array;
}

const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '’': '‘', '»': '«', '）': '（' };
const OPENERS = new Set(['(', '[', '“', '‘', '«', '（']);
const LETTER = /[\p{L}\p{N}]/u;
/** Further back than this no partner is looked for: a lost bracket must not cost the whole text. */
const REACH = 6;

/** Finds the pairs of brackets and quotation marks of a note; what has no partner is an ordinary sign. */
export function outlineOf(text: string): Outline {
  const open: { sign: string; at: number }[] = [];
  const groups: Group[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    const straight = sign === '"';
    const partner = straight ? '"' : CLOSERS[sign];
    if (partner !== undefined) {
      if (sign === '’' && LETTER.test(text.charAt(at + 1))) continue;
      let found = -1;
      for (let back = open.length - 1; back >= 0 && back >= open.length - REACH; back--) if (open[back]?.sign === partner) { found = back; break; }
      const opener = open[found];
      if (opener !== undefined) {
        open.length = found;
        groups.push({ start: opener.at, end: at + 1, kind: partner === '(' || partner === '（' ? '(' : partner === '[' ? '[' : '"', depth: found });
        continue;
      }
    }
    if (straight || OPENERS.has(sign)) open.push({ sign, at });
  }
  groups.sort((a, b) => a.start - b.start || b.end - a.end);
  const depth = new Uint8Array(text.length + 1);
  let until = 0;
  const outer: Group[] = [];
  for (const group of groups) {
    if (group.start < until) continue;
    until = group.end;
    outer.push(group);
    depth.fill(1, group.start, group.end);
  }
  return { text, groups: outer, depth };
}
