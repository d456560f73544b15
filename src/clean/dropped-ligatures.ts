import { LIGATURE_LETTERS } from '../data/clean/ligatures.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { amidWords, placesOf } from './words.js';

const NEXT = /^ (\p{Ll}{2,})(?![\p{L}\p{M}\p{N}])/u;
const LAST = /(?<![\p{L}\p{M}\p{N}.'’-])(\p{L}\p{Ll}*) $/u;
const BOUND = /[\p{L}\p{M}\p{N}.'’-]$/u;
/** No fragment of an English word is longer. */
const WINDOW = 24;
/** A whole word is at least so long: in short ones two fragments meet by chance. */
const LEAST = 5;
/** Without a lexicon, what the document writes more often is a word. */
const OFTEN = 3;

/**
 * A ligature that left a gap in its word is set back.
 *
 * `signi cant` reads *significant*, `o cers` *officers*; `of course` and `con brio` stay: one of the two parts must be no
 * word, and exactly one ligature must make a word that the document writes or the lexicon lists. Source: glyph names that
 * PDF fonts do not map to letters.
 */
export function droppedLigatures(text: string, evidence: Evidence): TextEdit[] {
  const { lexicon } = evidence;
  const edits: TextEdit[] = [];
  let end = 0;
  for (const { word, start } of placesOf(text, fragmentsOf(evidence))) {
    const after = start + word.length;
    const lower = word === word.toLowerCase();
    const next = text.charAt(after) === ' ' ? NEXT.exec(text.slice(after, after + WINDOW))?.[1] : undefined;
    const last = lower && text.charAt(start - 1) === ' ' ? LAST.exec(text.slice(Math.max(start - WINDOW, 0), start))?.[1] : undefined;
    const pairs = [
      ...(next === undefined || (lexicon !== undefined && !lower && lexicon(next)) || BOUND.test(text.slice(Math.max(start - 1, 0), start)) ? [] : [{ first: word, second: next, at: start }]),
      ...(last === undefined || word.length < 2 ? [] : [{ first: last, second: word, at: start - 1 - last.length }]),
    ];
    for (const { first, second, at } of pairs) {
      const whole = wholeWord(first, second, evidence);
      const to = at + first.length + 1 + second.length;
      if (whole === null || at < end || (lexicon !== undefined && !amidWords(text, at, to, lexicon))) continue;
      end = to;
      edits.push({ start: at, end, after: whole, rule: 'dropped-ligatures', why: 'A ligature was dropped, and one only makes a word', certainty: 'likely' });
    }
  }
  return edits;
}

/** With a lexicon, what it does not list; without, what stands before a ligature in a word of the document. */
function fragmentsOf({ words, lexicon, unlisted, count }: Evidence): ReadonlySet<string> {
  if (lexicon !== undefined) return unlisted;
  const fragments = new Set<string>();
  for (const word of words.keys()) {
    if (!word.includes('f')) continue;
    for (const letters of LIGATURE_LETTERS) {
      const at = word.indexOf(letters);
      if (at > 0 && count(word.slice(0, at)) > 0 && count(word.slice(0, at)) <= OFTEN) fragments.add(word.slice(0, at));
    }
  }
  return fragments;
}

function wholeWord(first: string, second: string, { knows }: Evidence): string | null {
  if (first.length + second.length + 2 < LEAST || (first.length === 1 && first !== first.toLowerCase())) return null;
  const words = LIGATURE_LETTERS.map((letters) => first + letters + second).filter(knows);
  return words.length === 1 ? words[0] as string : null;
}
