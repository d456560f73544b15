import type { Evidence } from './evidence.js';

/** *ofthe*, *inthis*: no English word is like them. */
const FUSED = /(?<![\p{L}\p{M}\p{N}_@/.’'-])(of|and|in|to|for|from|with|by|on|at|that)(?:the|this|his|its|their|these|those|which)(?![\p{L}\p{M}\p{N}_@/’'-]|\.\p{L})/giu;
/** *ofHawai‘i*, *andPractice*; a second capital within, *toLowerCase*, is a name of a programmer’s. */
const BEFORE_CAPITAL = /(?<![\p{L}\p{M}\p{N}_@/.’'-])(of|and|the|in|to|for|from|with|by)(\p{Lu}\p{Ll}{2,})(?![\p{Lu}\p{N}_@/(]|\.\p{L})/gu;
/** *ofhistory*: no English word begins so, but those with *off-* and *oft-*. */
const BEFORE_SMALL = /(?<![\p{L}\p{M}\p{N}_@/.’'-])(of)([a-eg-su-z]\p{Ll}{3,})(?![\p{L}\p{M}\p{N}_@/])/gu;
/** *The Harbour,ByANN LEE*: before a name in capitals. */
const BEFORE_SHOUTED = /(?<=[\p{Ll})][.,] ?)By(?=\p{Lu}{2}[\p{Lu}.’'-]* \p{Lu}{2})/gu;
/** One of the words of a text is like this where a space was lost; most texts have none, and are not searched. */
const SOME = /^(?:of(?:[a-eg-su-z]|t(?!en|time))\p{L}{2}|(?:of|and|in|to|for|from|with|by|on|at|that)(?:the|this|his|its|their|these|those|which)$)/u;
/** A page that loses such spaces loses more than one. */
const FEWEST = 3;

/**
 * Where a recognised page lost the space behind *of*, *and* and the like: *ofthe*, *ofHawai‘i*, *ofhistory*.
 *
 * Before a capital or another word only where the page does so elsewhere, or writes the word apart: *toString*, *ofSted* by itself stay, as
 * does *often*.
 */
export function behindSmallWords(text: string, { knows, words }: Evidence): number[] {
  const shouted = text.includes('By') ? [...text.matchAll(BEFORE_SHOUTED)].flatMap(({ index }) => (text.charAt(index - 1) === '.' ? [index, index + 2] : [index + 2])) : [];
  let some = false;
  for (const word of words.keys()) if (SOME.test(word)) { some = true; break; }
  if (!some) return shouted;
  const fused = [...text.matchAll(FUSED)], capital = [...text.matchAll(BEFORE_CAPITAL)];
  const used = fused.length > 0 || new Set(capital.filter(({ 1: word }) => word === 'of' || word === 'and').map(([whole]) => whole)).size >= FEWEST;
  const large = capital.filter(({ 1: word = '', 2: name = '' }) => used || word === 'of' && knows(name));
  const small = fused.length + large.length < FEWEST - 1 ? [] : [...text.matchAll(BEFORE_SMALL)].filter(({ 0: whole, 2: word = '' }) => knows(word) && !fused.some(([other]) => other === whole));
  return [...shouted, ...[...fused, ...large, ...small].map(({ index, 1: word = '' }) => index + word.length)];
}
