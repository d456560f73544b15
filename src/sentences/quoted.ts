import { unitAt } from '../text/letters.js';
import { isSpace, kindOfNext, LOWER, UPPER } from './characters.js';
import { begins } from './full-stop.js';
import { vocabulary } from './vocabulary.js';

/** The beginning of a quotation is looked for no further back. */
const LONGEST_QUOTED = 400;
/** Nobody who speaks is named in more words: *the late Mr. Justice Hill*. */
const LONGEST_NAME = 4;
/** Small words of a title are no longer. */
const SMALL_WORD = 4;
const WORD = /\p{L}[\p{L}’'-]*/gu;

export const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 0x201d || code === 0x2019 || code === 0xbb;

/**
 * Does a sentence go on behind a quotation that ends with a stop, although a capital follows?
 *
 * *“Why now?” Mr. Hill asked.* and *In “Who Lost China?” Hill argues …* do; *He asked, “Why now?” Hill did not answer.* does not.
 */
export function goesOnBehind(text: string, { at, sentence, begin, strong }: { readonly at: number; readonly sentence: number; readonly begin: number; readonly strong: boolean }): boolean {
  let open = at - 1;
  while (open > sentence && at - open < LONGEST_QUOTED && !OPENS.has(text.charAt(open))) open -= 1;
  // who speaks is named behind a quotation with which the sentence began
  if (open <= sentence) return speaks(text, begin);
  return strong && OPENS.has(text.charAt(open)) && isSpace(unitAt(text, open - 1)) && isTitle(text.slice(open + 1, at)) && !begins(text, begin, true);
}

function speaks(text: string, begin: number): boolean {
  let at = begin;
  for (let i = 0; i <= LONGEST_NAME; i += 1) {
    let end = at;
    while (end < text.length && end - at < 24 && !isSpace(unitAt(text, end))) end += 1;
    if (kindOfNext(text, at) === LOWER) return i > 0 && vocabulary().speech.has(text.slice(at, end).replace(/[.,;:]$/u, ''));
    if (kindOfNext(text, at) !== UPPER || (unitAt(text, end - 1) === 46 && end - at > 5) || /[,;:!?]$/u.test(text.slice(at, end)) || unitAt(text, end) !== 32) return false;
    at = end + 1;
  }
  return false;
}

/** Is what is quoted a title: several words, the long ones with capitals? */
function isTitle(quoted: string): boolean {
  const long = (quoted.match(WORD) ?? []).filter((word) => word.length >= SMALL_WORD);
  return long.length > 1 && long.every((word) => kindOfNext(word, 0) === UPPER);
}
const OPENS: ReadonlySet<string> = new Set(['“', '‘', '"', '«', '„']);
