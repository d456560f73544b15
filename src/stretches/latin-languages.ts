import { FUNCTION_WORDS, NAME_PARTICLES, SPELLINGS } from '../data/language/function-words.js';
import { append } from '../text/lists.js';
import type { Word } from './stretch.js';

interface Evidence {
  /** The languages that have a word among their commonest. */
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly particles: ReadonlySet<string>;
}

let evidence: Evidence | undefined;

function evidenceOf(): Evidence {
  if (evidence !== undefined) return evidence;
  const tags = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(FUNCTION_WORDS)) for (const word of words.split(' ')) append(tags, word, tag);
  return (evidence = { tags, particles: new Set(NAME_PARTICLES.split(' ')) });
}

const PARTICLE_WEIGHT = 0.4;
const SPELLING_WEIGHT = 0.5;
const LEAST = 1.5;
const AHEAD = 1.4;
const LEAST_SHARE = 0.17;

/** What words say of the languages that can be told by their commonest words. */
interface Weighed {
  readonly weights: ReadonlyMap<string, number>;
  /** The languages that have a word here that is theirs alone and no part of a name, or two that are spelled so, and how many words the main language has not. */
  readonly sure: ReadonlySet<string>;
  readonly signs: ReadonlyMap<string, number>;
}

function weigh(words: readonly Word[], main: string, spelling: boolean): Weighed {
  const { tags, particles } = evidenceOf();
  const weights = new Map<string, number>();
  const signs = new Map<string, number>();
  const sure = new Set<string>();
  const once = new Set<string>();
  const add = (map: Map<string, number>, tag: string, weight: number): void => { map.set(tag, (map.get(tag) ?? 0) + weight); };
  for (const { text } of words) {
    const word = text.toLowerCase();
    const known = text.length === 1 && text !== word ? undefined : tags.get(word);
    if (known !== undefined) {
      const particle = particles.has(text);
      const foreign = !known.includes(main);
      for (const tag of known) { add(weights, tag, (particle ? PARTICLE_WEIGHT : 1) / known.length ** 0.5); if (foreign) add(signs, tag, 1); }
      if (!particle && known.length === 1 && word.length > 1) sure.add(known[0] as string);
    } else if (spelling) for (const tag of spelled(text)) { add(weights, tag, SPELLING_WEIGHT); add(signs, tag, 1); if ((text === word && NOT_ENGLISH.test(word)) || once.has(tag)) sure.add(tag); once.add(tag); }
  }
  return { weights, sure, signs };
}

const NOT_ENGLISH = /[\u00c0-\u024f]/u;
const spelled = (text: string): string[] => (text.length > 3 ? SPELLINGS.filter(([, ends]) => ends.test(text)).map(([tag]) => tag) : []);

/** Does a word speak for a language, by itself or by its spelling? */
export const speaksFor = (tag: string, { text }: Word): boolean => isCommonIn(tag, text) || spelled(text).includes(tag);

/** Does a word speak for some language that is not the main one? */
export function speaksForAny(word: string, main: string): boolean {
  const known = evidenceOf().tags.get(word.toLowerCase());
  return known === undefined ? spelled(word).some((tag) => tag !== main) : !known.includes(main);
}

/**
 * The language of a phrase by its commonest words and the spelling of the others; null where none is well ahead.
 * `signs`: how many of them the main language must not have; `spelling`: whether endings are asked where words tell nothing.
 *
 * *Die Geschichte der Stadt im Mittelalter* is German; *Ludwig van der Rohe* is a name.
 */
export function latinLanguage(words: readonly Word[], main: string, { least = LEAST, signs = 0, spelling = true } = {}): string | null {
  const weighed = weigh(words, main, spelling);
  const [best, second] = [...weighed.weights].sort((a, b) => b[1] - a[1]);
  if (best === undefined) return null;
  const [tag, weight] = best;
  if (!weighed.sure.has(tag) || weight < least || weight < words.length * LEAST_SHARE || (weighed.signs.get(tag) ?? 0) < signs) return null;
  return weight >= (second?.[1] ?? 0) * AHEAD ? tag : null;
}

/** Is a word among the commonest of a language, or of any? */
export const isCommon = (word: string): boolean => evidenceOf().tags.has(word);
export const isCommonIn = (tag: string, word: string): boolean => evidenceOf().tags.get(word.toLowerCase())?.includes(tag) === true;

/** The commonest words that a language shares with none of the others. */
export const ownWords = (tag: string): string[] => [...evidenceOf().tags].filter(([, tags]) => tags.length === 1 && tags[0] === tag).map(([word]) => word);
