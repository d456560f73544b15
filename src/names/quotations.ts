import type { Span } from '../text/span.js';

const QUOTATION_MARK = /[“”„"‘’«»]|``|''/gu;
const SINGLE_WORDS = 3;

/**
 * Stretches between quotation marks; an unclosed quotation ends with its paragraph. Single marks count from three words on.
 *
 * *“Mao is ill”* and *‘I saw Chou En-lai weep’* are quotations; the mark in *Ch‘ü* and *‘Kao Kang’* opens none.
 */
export function quotationsIn(text: string): Span[] {
  const found: Span[] = [];
  if (!/[“”„"‘«`']/u.test(text)) return found;
  let from = 0;
  for (const paragraph of text.split(/\n[ \t]*\n/u)) {
    const at = text.indexOf(paragraph, from);
    found.push(...pairsIn(paragraph, at));
    from = at + paragraph.length;
  }
  return found;
}

function pairsIn(paragraph: string, offset: number): Span[] {
  const found: Span[] = [];
  let curly = -1;
  let straight = -1;
  let single = -1;
  const close = (open: number, end: number): void => { found.push({ start: offset + open, end: offset + end }); };
  for (const { 0: sign, index: i } of paragraph.matchAll(QUOTATION_MARK)) {
    if (sign === '“' || sign === '„' || sign === '«' || sign === '``') {
      if (sign === '“' && curly !== -1 && paragraph.charAt(curly) === '„') { close(curly, i + 1); curly = -1; } else if (curly === -1) curly = i;
    } else if (sign === '”' || sign === '»' || sign === "''") {
      if (curly !== -1) { close(curly, i + sign.length); curly = -1; }
    } else if (sign === '"') {
      if (straight === -1) straight = i;
      else { close(straight, i + 1); straight = -1; }
    } else if (sign === '‘' && !/\p{L}/u.test(paragraph.charAt(i - 1))) single = i;
    else if (sign === '’' && single !== -1 && !/\p{L}/u.test(paragraph.charAt(i + 1)) && !/^s\b/u.test(paragraph.slice(i + 1, i + 3))) {
      if (paragraph.slice(single, i).split(/\s+/u, SINGLE_WORDS + 1).length >= SINGLE_WORDS) close(single, i + 1);
      single = -1;
    }
  }
  const open = curly !== -1 ? curly : straight;
  if (open !== -1) close(open, paragraph.length);
  found.push(...plainSingles(paragraph, offset));
  return found;
}

const PLAIN_SINGLE = /(?<=^|[\s(,])'(?=[\p{Lu}\p{Ll}])/gu;
const CLOSING_PLAIN = /[\p{L}.,!?]'(?=[\s,.;:)!?]|$)/u;
const LONGEST_PLAIN = 400;

/** Between plain single marks, *'I saw Chou En-lai weep.'*, as far as they end in the paragraph. */
function plainSingles(paragraph: string, offset: number): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of paragraph.matchAll(PLAIN_SINGLE)) {
    if (index < from) continue;
    const rest = paragraph.slice(index + 1, index + LONGEST_PLAIN);
    const end = CLOSING_PLAIN.exec(rest);
    if (end === null || rest.slice(0, end.index).split(/\s+/u, SINGLE_WORDS + 1).length < SINGLE_WORDS) continue;
    from = index + 1 + end.index + end[0].length;
    found.push({ start: offset + index, end: offset + from });
  }
  return found;
}
