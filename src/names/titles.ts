import { before, behind, beginsSentence, isOpener } from './neighbours.js';

const LINK = /^(?:of|the|and|in|on|for|from|to|a|an|with|at|by|over|under|against|between|&)$/u;
const WORD = /[\p{L}\p{M}\p{N}'’‘&-]+/gu;
const REACH = 120;
/** Nouns of which titles are made, and which prose would not capitalise. Source: general knowledge. */
const TITLE_NOUNS = new Set(('thought thoughts rise fall life lives history story making origins origin study studies works writings poems letters memoirs biography portrait quotations essays selections selected collected introduction politics ' +
  'struggle struggles road mandate legacy philosophy ideas documents journey travels years days secret secrets diary diaries chronicle chronicles sketches glimpses journal handbook guide wanderings reminiscences memories annals tales legends anatomy roots perspectives readings interpretations').split(' '));

/** The capitalised words and their links on one side of a place, from the place outward. */
function run(side: string, left: boolean): string[] {
  const words = [...side.matchAll(WORD)];
  if (left) words.reverse();
  const found: string[] = [];
  let at = left ? side.length : 0;
  for (const { 0: word, index } of words) {
    const gap = left ? side.slice(index + word.length, at) : side.slice(at, index);
    if (gap.trim() !== '' || gap === '' && found.length > 0 || /\n\s*\n/u.test(gap) || (!LINK.test(word) && !/^\p{Lu}/u.test(word))) break;
    found.push(word);
    at = left ? index : index + word.length;
  }
  return found;
}

/**
 * Does a name stand in a title that nothing but its capitals sets off? *The Political Thought of Mao Tse-tung*, *reviewed From Yenan to Peking*.
 *
 * *the Minister of Foreign Affairs in Nanking* and *From Peking he went* are none.
 */
export function inTitle(text: string, start: number, end: number): boolean {
  if (inItalics(text, start, end)) return true;
  const left = run(before(text, start, REACH), true).reverse();
  const right = run(behind(text, end, REACH), false);
  while (left[0] !== undefined && LINK.test(left[0])) left.shift();
  while (right.length > 0 && LINK.test(right[right.length - 1] as string)) right.pop();
  const words = [...left, ...right];
  const links = words.filter((word) => LINK.test(word)).length;
  if (links === 0) return false;
  const first = left[0] ?? '';
  const opens = first !== '' && isOpener(first.toLowerCase()) && !beginsSentence(text, text.lastIndexOf(first, start)) && words.length >= 2;
  return opens || (left.length >= 2 && left.some((word) => TITLE_NOUNS.has(word.toLowerCase()) && /^\p{Lu}/u.test(word)) && left.some((word) => LINK.test(word)));
}

/** *_The Fall of Peking_*: between the signs that plain text has for italics, with other words. */
function inItalics(text: string, start: number, end: number): boolean {
  const left = /(?:^|[\s("“])([_*])([^_*\n]*)$/u.exec(before(text, start, REACH));
  if (left === null) return false;
  const right = /^([^_*\n]*)([_*])/u.exec(behind(text, end, REACH));
  return right !== null && right[2] === left[1] && /\p{L}/u.test(`${left[2]}${right[1]}`);
}
