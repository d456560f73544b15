import { BEFORE_CAPITAL, MEASURES, NATION_PREFIXES, NATIONS } from '../data/clean/compounds.js';
import type { TextEdit } from '../text/traced.js';
import { compoundSplit } from './compound-shape.js';
import type { Evidence, Lexicon } from './evidence.js';
import { lostLineEnds } from './lost-line-ends.js';
import { type Loss, hyphenatedElsewhere, isName, withHyphensOf } from './hyphenated-elsewhere.js';
import { lostNameHyphens } from './lost-name-hyphens.js';
import { placesOf } from './words.js';
import { isListed } from '../text/word-list.js';

const CAPITAL_INSIDE = /[a-z][A-Z]/gu;
const LETTERS_BEFORE = /(?<![\p{L}\p{M}\p{N}_@/.-])\p{L}+$/u;
const LETTERS_BEHIND = /^\p{L}+(?![\p{L}\p{M}\p{N}_@/]|\.\p{L})/u;
const YEAR = /[a-z](?:1\d|20)\d\ds?(?![\p{L}\p{N}_/])/gu;
const BEFORE_YEAR = /(?<![\p{L}\p{N}_/.-])(?:mid|post|pre|early|late)$/iu;
const MEASURE = /\d([a-z]+)(?:-old)?(?![\p{L}\p{N}_/])/gu;
const BEFORE_MEASURE = /(?<![\p{L}\p{N}_/.,$£€–-])\d{1,3}$/u;
const SENTENCE_START = /(?:^|[.!?:]["'”’)\]]?\s|\n\n)$/u;

const TWO_CAPITALS = /^(\p{L}*\p{Ll})(\p{Lu}\p{Ll}+)$/u;
const NAME_PREFIX = 'Mac Fitz Van Von Del San Las Los';

/** So many different words without their hyphens say that the extractor deletes hyphens. */
const LOSSES = 5;
/** The parts of what no shape supports are at least so long. */
const LEAST = 3;
/** No part of a compound is longer. */
const WINDOW = 24;

/**
 * A hyphen that the extractor deleted from a compound is set back, on evidence only.
 *
 * `Mao Tsetung` and `Marxism Leninism` read *Mao Tse-tung*, *Marxism-Leninism* in a document that writes so elsewhere; `narrowlyfocused`, `AngloGerman`,
 * `mid1930s` have the shape of a compound and are no words of the lexicon; `PublicAffairs`, `ZhongSu`, `MacFarquhar`,
 * `decisionmaking` and `Zhihua` beside *Zhi-hua* stay. Source: see the table of shapes.
 */
export function lostHyphens(text: string, evidence: Evidence): TextEdit[] {
  const losses = [...hyphenatedElsewhere(text, evidence), ...byShape(text, evidence), ...beforeCapital(text, evidence), ...atNumbers(text)];
  if (new Set(losses.map(({ word }) => word.toLowerCase())).size >= LOSSES) losses.push(...amidLosses(text, evidence), ...lostNameHyphens(text));
  let end = 0;
  return losses.sort((a, b) => a.start - b.start).flatMap(({ start, word, hyphenated, why }): TextEdit[] => {
    if (start < end) return [];
    end = start + word.length;
    return [{ start, end, after: hyphenated, rule: 'lost-hyphens', why, certainty: 'likely' }];
  });
}

/**
 * What a text that lost many hyphens lost besides: of words that the lexicon does not list, those that the document writes
 * with a hyphen elsewhere, and two words or names in one where a line end can have gone with the hyphen.
 */
function amidLosses(text: string, { unlisted, compounds, count, lexicon }: Evidence): Loss[] {
  if (lexicon === undefined) return [];
  const canEnd = lostLineEnds(text);
  return placesOf(text, unlisted).flatMap(({ word, start }): Loss[] => {
    if (text.charAt(start - 1) === '[') return [];
    const compound = compounds.get(word.toLowerCase());
    if (compound !== undefined) return isName(word) ? [] : [{ start, word, hyphenated: withHyphensOf(word, compound), why: 'The document writes it with a hyphen elsewhere, and lost others' }];
    const at = count(word) > 1 ? null : splitInTwo(word, lexicon);
    return at === null || !canEnd(start + at) ? [] : [{ start, word, hyphenated: `${word.slice(0, at)}-${word.slice(at)}`, why: 'A line ended within the word, and the text lost other hyphens' }];
  });
}

/** The one place that leaves a word of the lexicon on both sides, or before the capital inside two names. */
function splitInTwo(word: string, lexicon: Lexicon): number | null {
  const [, first = '', second = ''] = TWO_CAPITALS.exec(word) ?? [];
  if (first.length >= LEAST && second.length >= LEAST) return isListed(NAME_PREFIX, first) ? null : first.length;
  if (isName(word)) return null;
  const places = [...word].map((_, at) => at).filter((at) => at >= LEAST && at <= word.length - LEAST && lexicon(word.slice(0, at)) && lexicon(word.slice(at)));
  return places.length === 1 ? places[0] as number : null;
}

/** The lexicon does not list the word, but lists its parts, and they make a compound; in a text of the lexicon's language only. */
function byShape(text: string, { words, unlisted, lexicon }: Evidence): Loss[] {
  if (lexicon === undefined || unlisted.size * 2 > words.size) return [];
  const wanted = new Set([...unlisted].filter((word) => compoundSplit(word, lexicon) !== null));
  return placesOf(text, wanted).flatMap(({ word, start }): Loss[] => {
    const split = compoundSplit(SENTENCE_START.test(text.slice(Math.max(start - 4, 0), start)) ? word.toLowerCase() : word, lexicon);
    if (split === null) return [];
    return [{ start, word, hyphenated: `${word.slice(0, split)}-${word.slice(split)}`, why: 'Two words have the shape of a compound, and together are no word' }];
  });
}

/** *antiBolshevik*, *AngloGerman*, *FrenchGerman*: a capital inside the word says where the second part begins. */
function beforeCapital(text: string, { knows }: Evidence): Loss[] {
  return [...text.matchAll(CAPITAL_INSIDE)].flatMap(({ index }): Loss[] => {
    const at = index + 1;
    const first = LETTERS_BEFORE.exec(text.slice(Math.max(at - WINDOW, 0), at))?.[0] ?? '';
    const second = LETTERS_BEHIND.exec(text.slice(at, at + WINDOW))?.[0] ?? '';
    if (second.length < 3 || second.slice(1) !== second.slice(1).toLowerCase()) return [];
    const [before, behind] = [first.toLowerCase(), second.toLowerCase()];
    const nations = isListed(NATIONS, behind) && (isListed(NATION_PREFIXES, before) || (isListed(NATIONS, before) && isName(first)));
    if (!nations && !(first === before && isListed(BEFORE_CAPITAL, first) && knows(second))) return [];
    return [{ start: at - first.length, word: first + second, hyphenated: `${first}-${second}`, why: 'A capital begins the second part of a compound' }];
  });
}

/** *mid1930s*, *15year*. */
function atNumbers(text: string): Loss[] {
  const loss = (start: number, word: string, at: number): Loss => ({
    start, word, hyphenated: `${word.slice(0, at)}-${word.slice(at)}`, why: 'A number in a compound is set off by a hyphen' });
  const before = (pattern: RegExp, at: number): string | undefined => pattern.exec(text.slice(Math.max(at - WINDOW, 0), at))?.[0];
  return [
    ...[...text.matchAll(YEAR)].flatMap(({ index }) => {
      const first = before(BEFORE_YEAR, index + 1);
      return first === undefined ? [] : [loss(index + 1 - first.length, text.slice(index + 1 - first.length, index + 5), first.length)];
    }),
    ...[...text.matchAll(MEASURE)].filter((match) => isListed(MEASURES, match[1] ?? '')).flatMap((match) => {
      const first = before(BEFORE_MEASURE, match.index + 1);
      return first === undefined ? [] : [loss(match.index + 1 - first.length, first + (match[1] ?? ''), first.length)];
    }),
  ];
}
