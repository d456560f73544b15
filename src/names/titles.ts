import { before, behind, beginsSentence } from './neighbours.js';
import { isListed, wordsOf } from '../text/word-list.js';

const LINK = 'of the and in on for from to a an with at by over under against between &';
const REACH = 120;
/** Prose capitalises these at the beginning of a sentence only. */
const CAPITAL_LINK = 'The A An From In On Of To With Under Over Between Against For By At Into Beyond Behind Towards Toward Through Across Without Within How Why When Where What';
/** Nouns of which titles are made, and which prose would not capitalise. Source: general knowledge. */
const TITLE_NOUNS = 'thought thoughts rise fall life lives history story making origins origin study studies works writings poems letters memoirs biography portrait quotations essays selections selected collected introduction politics struggle struggles road mandate legacy philosophy ideas documents journey travels secret secrets diary diaries chronicle chronicles sketches glimpses journal handbook guide wanderings reminiscences memories annals tales legends anatomy roots perspectives readings interpretations';

let titleNouns: ReadonlySet<string> | undefined;
const isTitleNoun = (word: string): boolean => /^\p{Lu}/u.test(word) && (titleNouns ??= new Set(wordsOf(TITLE_NOUNS))).has(word.toLowerCase());

const LAST_WORD = /(?<![\p{L}\p{M}\p{N}'’‘&-])([\p{L}\p{M}\p{N}'’‘&-]{1,24})\s{1,3}$/u;
const NEXT_WORD = /^\s{1,3}([\p{L}\p{M}\p{N}'’‘&-]{1,24})/u;
const MOST_WORDS = 12;

/** The capitalised words and their links on one side of a place, from the place outward. */
function run(text: string, from: number, left: boolean): string[] {
  const found: string[] = [];
  for (let at = from; found.length < MOST_WORDS;) {
    const match = left ? LAST_WORD.exec(before(text, at, 28)) : NEXT_WORD.exec(behind(text, at, 28));
    const word = match?.[1];
    if (match === null || word === undefined || /\n\s*\n/u.test(match[0]) || (!isListed(LINK, word) && !/^\p{Lu}/u.test(word))) break;
    found.push(word);
    at += left ? -match[0].length : match[0].length;
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
  const near = before(text, start - 1, 28);
  const last = text.charAt(start - 1) === ' ' ? near.slice(near.lastIndexOf(' ') + 1) : '';
  if (last !== '' && !/^\p{Lu}/u.test(last) && !isListed(LINK, last)) return false;
  const left = run(text, start, true).reverse();
  while (left[0] !== undefined && isListed(LINK, left[0])) left.shift();
  if (left.length === 0) return false;
  const right = run(text, end, false);
  while (right.length > 0 && isListed(LINK, right[right.length - 1] as string)) right.pop();
  const words = [...left, ...right];
  const links = words.filter((word) => isListed(LINK, word)).length;
  if (links === 0) return false;
  const first = left[0] ?? '';
  const opens = isListed(CAPITAL_LINK, first) && !beginsSentence(text, text.lastIndexOf(first, start)) && words.length >= 2;
  return opens || (left.length >= 2 && left.some(isTitleNoun) && left.some((word) => isListed(LINK, word)));
}

/** *_The Fall of Peking_*: between the signs that plain text has for italics, with other words. */
function inItalics(text: string, start: number, end: number): boolean {
  if (!/[_*]/u.test(behind(text, end, REACH))) return false;
  const left = /(?:^|[\s("“])([_*])([^_*\n]*)$/u.exec(before(text, start, REACH));
  if (left === null) return false;
  const right = /^([^_*\n]*)([_*])/u.exec(behind(text, end, REACH));
  return right !== null && right[2] === left[1] && /\p{L}/u.test(`${left[2]}${right[1]}`);
}
