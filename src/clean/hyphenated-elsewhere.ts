import { PERSONS } from '../data/names/persons.js';
import { append } from '../text/lists.js';
import { nameToWadeGiles } from '../syllables/pinyin-syllables.js';
import { isPinyinSyllable } from '../syllables/syllable-table.js';
import type { Evidence } from './evidence.js';
import { placesOf, type Word } from './words.js';
import { rowsOf } from '../text/word-list.js';

/** *Tse-tung*, and *Herald-Tribune* without its hyphen in *HeraldTribune*: no *Real-time*, of which each half is a word. */
const NAME = /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)+$/u;
const TWO_NAMES = /-\p{Lu}/u;
/** A pair that the document joins so many times as often as it does not. */
const OFTEN = 3;
/** No part of a compound is longer. */
const WINDOW = 24;

/** A word that lost its hyphen, and what it was. */
export interface Loss {
  readonly start: number;
  readonly word: string;
  readonly hyphenated: string;
  readonly why: string;
}

/** The compounds that stand in the document with their hyphen elsewhere, and more often. */
export function hyphenatedElsewhere(text: string, evidence: Evidence): Loss[] {
  const compounds = compoundsElsewhere(evidence);
  const pairs = pairsElsewhere(evidence);
  const places = placesOf(text, new Set([...compounds.keys(), ...pairs.keys()]));
  return [...writtenElsewhere(text, compounds, places, evidence), ...betweenCapitals(text, pairs, places, evidence)];
}

/** What stands in the document without a hyphen, or with fewer, and as which compound it stands there more often. */
function compoundsElsewhere({ words, compounds, lexicon, count }: Evidence): Map<string, string> {
  const wanted = new Map<string, string>();
  for (const [letters, compound] of compounds)
    if (words.has(letters) && count(compound) >= count(letters) && lexicon?.(letters) !== true && compound.split('-').every((part) => part.length > 2)) wanted.set(letters, compound);
  for (const word of words.keys()) {
    const compound = word.includes('-') ? compounds.get(word.replaceAll('-', '')) : undefined;
    if (compound !== undefined && compound.length > word.length && count(compound) > count(word)) wanted.set(word, compound);
  }
  return wanted;
}

/** The document writes the name, or the chain, with a hyphen elsewhere: *Tsetung*, *HeraldTribune*, *so-andso*. */
function writtenElsewhere(text: string, wanted: ReadonlyMap<string, string>, places: readonly Word[], { lexicon, count }: Evidence): Loss[] {
  return places.flatMap(({ word, start }): Loss[] => {
    const compound = wanted.get(word.toLowerCase());
    if (compound === undefined) return [];
    const hyphenated = withHyphensOf(word, compound);
    if (!word.includes('-') && !(NAME.test(hyphenated) && !isPinyin(compound) && text.includes(hyphenated))) return [];
    if (TWO_NAMES.test(hyphenated) || word.includes('-') || isGivenName(hyphenated) || (count(compound) > count(word) && lexicon !== undefined && !compound.split('-').every(lexicon))) return [{ start, word, hyphenated, why: 'The document writes it with a hyphen elsewhere' }];
    return [];
  });
}

/** By the first halves of compounds that the document often writes, their second halves. */
function pairsElsewhere({ words, compounds }: Evidence): Map<string, string[]> {
  const seconds = new Map<string, string[]>();
  for (const compound of compounds.values()) {
    const [first = '', second = '', third] = compound.split('-', 3);
    if ((words.get(compound) ?? 0) >= OFTEN && first.length > 2 && second.length > 2 && third === undefined) append(seconds, first, second);
  }
  return seconds;
}

/** *Marxism Leninism*: two names, never in lower case, that the document joins by a hyphen nearly everywhere. */
function betweenCapitals(text: string, seconds: ReadonlyMap<string, readonly string[]>, places: readonly Word[], { words }: Evidence): Loss[] {
  const apart = new Map<string, number>();
  const found = places.flatMap(({ word, start }): Loss[] => {
    if (!seconds.has(word.toLowerCase()) || !isName(word) || text.charAt(start + word.length) !== ' ') return [];
    const second = /^\p{Lu}\p{Ll}+(?![\p{L}\p{M}-])/u.exec(text.slice(start + word.length + 1, start + word.length + WINDOW))?.[0] ?? '';
    if (seconds.get(word.toLowerCase())?.includes(second.toLowerCase()) !== true) return [];
    const hyphenated = `${word}-${second}`;
    apart.set(hyphenated.toLowerCase(), (apart.get(hyphenated.toLowerCase()) ?? 0) + 1);
    return [{ start, word: `${word} ${second}`, hyphenated, why: 'The document joins the two by a hyphen elsewhere' }];
  });
  const rare = found.filter(({ hyphenated }) => (apart.get(hyphenated.toLowerCase()) ?? 0) * OFTEN <= (words.get(hyphenated.toLowerCase()) ?? 0));
  return rare.filter(({ hyphenated }) => hyphenated.toLowerCase().split('-').every((part) => !text.includes(` ${part}`)));
}

/** Does a word begin with a capital? */
export const isName = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

let givenNames: ReadonlySet<string> | undefined;

/** *Kai-shek*: a given name of the table of persons. */
function isGivenName(hyphenated: string): boolean {
  givenNames ??= new Set(rowsOf(PERSONS).flatMap(([name, , spellings, established]) => {
    const wadeGiles = nameToWadeGiles(name) ?? '';
    return [wadeGiles, wadeGiles.replace(/'/gu, ''), wadeGiles.replace(/'/gu, '').replace(/ü/gu, 'u'), ...spellings.split('; '), ...established.split('; ')].map((form) => form.slice(form.indexOf(' ') + 1));
  }));
  return givenNames.has(hyphenated);
}

/** *Zhi-hua*: a name that pinyin writes closed, and rightly. */
function isPinyin(compound: string): boolean {
  return compound.split('-').every(isPinyinSyllable);
}

/** A word with the hyphens of a compound of the same letters, in its own case. */
export function withHyphensOf(word: string, compound: string): string {
  let result = '';
  let at = 0;
  for (const char of compound) {
    if (char !== '-') result += word.charAt(at++);
    else if (word.charAt(at) === '-') result += word.charAt(at++);
    else result += '-';
  }
  return result;
}
