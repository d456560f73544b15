import type { Span } from '../text/span.js';
import type { Token } from './tokens.js';

const QUOTATION_MARK = /[“”"‘’]/gu;
const SINGLE_WORDS = 3;

/** Stretches between quotation marks; an unclosed quotation ends with its paragraph. Single marks count from three words on. */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    found.push(...pairsIn(paragraph, from));
    from += paragraph.length + 2;
  }
  return found;
}

function pairsIn(paragraph: string, offset: number): Span[] {
  const found: Span[] = [];
  let curly = -1;
  let straight = -1;
  let single = -1;
  for (const { 0: char, index: i } of paragraph.matchAll(QUOTATION_MARK)) {
    if (char === '“') curly = curly === -1 ? i : curly;
    else if (char === '”' && curly !== -1) { found.push({ start: offset + curly, end: offset + i + 1 }); curly = -1; }
    else if (char === '"') {
      if (straight === -1) straight = i;
      else { found.push({ start: offset + straight, end: offset + i + 1 }); straight = -1; }
    } else if (char === '‘' && !/\p{L}/u.test(paragraph.charAt(i - 1))) single = i;
    else if (char === '’' && single !== -1 && !/\p{L}/u.test(paragraph.charAt(i + 1))) {
      if (paragraph.slice(single, i).split(/\s+/u, SINGLE_WORDS + 1).length >= SINGLE_WORDS) found.push({ start: offset + single, end: offset + i + 1 });
      single = -1;
    }
  }
  const open = curly !== -1 ? curly : straight;
  if (open !== -1) found.push({ start: offset + open, end: offset + paragraph.length });
  return found;
}

const LINKS = /^(?:of|the|and|in|on|for|from|to|&)$/u;
const REACH = 12;

/** Does a name stand at the end or in the middle of a run of capitalised words with *of, the, and, in*: a title? */
export function inTitle(words: readonly Token[], at: number, text: string): boolean {
  let capitals = 0;
  let links = 0;
  let the = false;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i -= 1) {
    const { start, end, key } = words[i] as Token;
    if (text.slice(end, words[i + 1]?.start ?? end).trim() !== '') break;
    if (key !== null) { capitals += 1; the = key === 'the' && text.slice(start, end) === 'The'; } else if (LINKS.test(text.slice(start, end))) links += 1; else break;
  }
  return links > 0 && (capitals >= 3 || (the && capitals >= 2));
}
