import { FUNCTION_WORDS, NAME_PARTICLES, SPELLINGS } from '../data/language/function-words.js';
import { lowerCase } from '../text/letters.js';
import { append } from '../text/lists.js';
import { recall } from '../text/remembering.js';
import type { Word } from './stretch.js';
import { wordsOf } from '../text/word-list.js';

/** A word that is among the commonest of some languages. */
interface Common {
  readonly tags: readonly string[];
  /** A word of several speaks less for each: so many times. */
  readonly shared: number;
}

interface Evidence {
  readonly common: ReadonlyMap<string, Common>;
  readonly particles: ReadonlySet<string>;
}

let evidence: Evidence | undefined;

function evidenceOf(): Evidence {
  if (evidence !== undefined) return evidence;
  const tags = new Map<string, string[]>();
  for (const [tag, words] of Object.entries(FUNCTION_WORDS)) for (const word of wordsOf(words)) append(tags, word, tag);
  return (evidence = { common: new Map([...tags].map(([word, own]) => [word, { tags: own, shared: own.length ** 0.5 }])), particles: new Set(wordsOf(NAME_PARTICLES)) });
}

const PARTICLE_WEIGHT = 0.4;
const SPELLING_WEIGHT = 0.5;
const FEWEST_SEEN = 3;
const LEAST = 1.5;
const AHEAD = 1.4;
const LEAST_SHARE = 0.17;

/** What words say for one of the languages that can be told by their commonest words. */
interface Weighed {
  weight: number;
  /** Has it a word here that is its own alone and no part of a name, or two that are spelled so, or three among which one is its own? */
  sure: boolean;
  spelled: boolean;
  /** How many words the main language has not. */
  signs: number;
  /** Its words here, and whether one is its own alone, part of a name or not. */
  readonly seen: Set<string>;
  own: boolean;
}

function weigh(words: readonly Word[], main: string, spelling: boolean): ReadonlyMap<string, Weighed> {
  const languages = new Map<string, Weighed>();
  const weighed = (tag: string): Weighed => {
    let own = languages.get(tag);
    if (own === undefined) languages.set(tag, own = { weight: 0, sure: false, spelled: false, signs: 0, seen: new Set(), own: false });
    return own;
  };
  for (const { text } of words) {
    const vote = recall(votes, text, voteOf);
    if (vote !== null) {
      const sign = vote.tags.includes(main) ? 0 : 1;
      for (const tag of vote.tags) {
        const own = weighed(tag);
        own.weight += vote.weight;
        own.signs += sign;
        own.own ||= vote.tags.length === 1;
        own.sure ||= vote.sure || own.seen.add(text).size >= FEWEST_SEEN && own.own;
      }
    } else if (spelling) for (const tag of spelled(text)) { const own = weighed(tag); own.weight += SPELLING_WEIGHT; own.signs += 1; own.sure ||= own.spelled || (NOT_ENGLISH.test(text) && text === text.toLowerCase()); own.spelled = true; }
  }
  return languages;
}

/** What one of the commonest words says, and for which languages. */
interface Vote {
  readonly tags: readonly string[];
  readonly weight: number;
  /** It is one language's alone, and no part of a name. */
  readonly sure: boolean;
}

const votes = new Map<string, Vote | null>();

function voteOf(text: string): Vote | null {
  const { common, particles } = evidenceOf();
  const word = lowerCase(text);
  const known = text.length === 1 && text !== word ? undefined : common.get(word);
  if (known === undefined) return null;
  const particle = particles.has(text);
  return { tags: known.tags, weight: (particle ? PARTICLE_WEIGHT : 1) / known.shared, sure: !particle && known.tags.length === 1 && word.length > 1 };
}

const NOT_ENGLISH = /[\u00c0-\u024f]/u;
/** Ends in any of the spellings, or a letter or sign that some of them have: most words have none, and are not asked of each language. */
let telling: RegExp | undefined;
const spellings = new Map<string, readonly string[]>();
const spelled = (text: string): readonly string[] => (text.length < 4 ? [] : recall(spellings, text, spellingsOf));
const spellingsOf = (text: string): readonly string[] => ((telling ??= new RegExp(SPELLINGS.map(([, { source }]) => source).join('|'), 'u')).test(text) ? SPELLINGS.filter(([, ends]) => ends.test(text)).map(([tag]) => tag) : []);

/** Does a word speak for a language, by itself or by its spelling? */
export const speaksFor = (tag: string, { text }: Word): boolean => isCommonIn(tag, text) || spelled(text).includes(tag);

/** Does a word speak for some language that is not the main one? */
export function speaksForAny(word: string, main: string): boolean {
  const known = evidenceOf().common.get(lowerCase(word));
  return known === undefined ? spelled(word).some((tag) => tag !== main) : !known.tags.includes(main);
}

/**
 * The language of a phrase by its commonest words and the spelling of the others; null where none is well ahead.
 * `signs`: how many of them the main language must not have; `spelling`: whether endings are asked where words tell nothing.
 *
 * *Die Geschichte der Stadt im Mittelalter* is German; *Ludwig van der Rohe* is a name.
 */
export function latinLanguage(words: readonly Word[], main: string, { least = LEAST, signs = 0, spelling = true } = {}): string | null {
  const [best, second] = [...weigh(words, main, spelling)].sort(([, a], [, b]) => b.weight - a.weight);
  if (best === undefined) return null;
  const [tag, { weight, sure, signs: seen }] = best;
  if (!sure || weight < least || weight < words.length * LEAST_SHARE || seen < signs) return null;
  return weight >= (second?.[1].weight ?? 0) * AHEAD ? tag : null;
}

/** Is a word among the commonest of a language, or of any? */
export const isCommon = (word: string): boolean => evidenceOf().common.has(word);
export const isCommonIn = (tag: string, word: string): boolean => evidenceOf().common.get(word.toLowerCase())?.tags.includes(tag) === true;

/** The commonest words that a language shares with none of the others. */
export const ownWords = (tag: string): string[] => [...evidenceOf().common].filter(([, { tags }]) => tags.length === 1 && tags[0] === tag).map(([word]) => word);
