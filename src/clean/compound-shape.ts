import {
  ADJECTIVE_NOUN, AFTER_NATION, AFTER_NOUN, BEFORE_PARTICIPLE, CLOSED_COMPOUNDS, CLOSED_PREFIXES, MEASURES, NATIONS, NUMBERS, PARTICLES, STRONG_PARTICIPLES, TENS, UNITS,
} from '../data/clean/compounds.js';
import type { Lexicon } from './evidence.js';
import { isListed } from '../text/word-list.js';

/** The parts of a compound are at least so long, *so* in *so-called* the shortest. */
const LEAST_FIRST = 2;
const LEAST_SECOND = 3;

/**
 * Where a hyphen belongs in a word that the lexicon does not list, if its shape is that of an English compound and there
 * is one such place only.
 *
 * `narrowlyfocused` splits before *focused*; `Wellborn`, `policymaking` and `hostnation` do not split: a name is no
 * adverb, *-making* is often written closed, and two nouns alone are no shape.
 */
export function compoundSplit(word: string, lexicon: Lexicon): number | null {
  const lower = word.toLowerCase();
  if (isListed(CLOSED_COMPOUNDS, lower)) return null;
  const capital = word.charAt(0) !== lower.charAt(0);
  let found: number | null = null;
  for (let at = LEAST_FIRST; at <= lower.length - LEAST_SECOND; at += 1) {
    if (!isCompound(lower.slice(0, at), lower.slice(at), capital, lexicon)) continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

function isCompound(first: string, second: string, capital: boolean, lexicon: Lexicon): boolean {
  if (isListed(TENS, first) && isListed(UNITS, second)) return true;
  if (isListed(NUMBERS, first) && isListed(MEASURES, second)) return true;
  if (first.endsWith('ly') && first.length > 4 && isParticiple(second)) return lexicon(first) && lexicon(second);
  if (capital) return isListed(NATIONS, first) ? isListed(AFTER_NOUN, second) || isListed(AFTER_NATION, second) : (isListed(AFTER_NOUN, second) || second === 'wide') && first.length > 2 && lexicon(first);
  if (first === 'self') return second.length > LEAST_SECOND && lexicon(second);
  if (isListed(BEFORE_PARTICIPLE, first) && isParticiple(second)) return lexicon(second);
  return isListed(ADJECTIVE_NOUN[first] ?? '', second) || (isListed(STRONG_PARTICIPLES, first) && first.length > LEAST_SECOND && isListed(PARTICLES, second))
    || (isListed(AFTER_NOUN, second) && first.length > 2 && !isListed(CLOSED_PREFIXES, first) && lexicon(first));
}

const isParticiple = (word: string): boolean => word.length > 4 && (word.endsWith('ed') || word.endsWith('ing')) || isListed(STRONG_PARTICIPLES, word);
