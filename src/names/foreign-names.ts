import type { DocumentHabit } from './habit.js';
import { wordsOf } from '../text/word-list.js';
import { foreignParts } from './lexicon.js';

/** Aspirated initials that Korean writes too (McCune and Reischauer): *Ch'ang-ho*. */
const CHINESE_ONLY = /(?:^|-)(?:hs|ts|tz|ss|j(?:an|ao|en|ih|ou|ui|uan))|ü|ieh|ueh|ih(?:-|$)|uei|ei(?:-|$)|iang|uang|uan(?:-|$)|ien|iao|iu(?:-|$)|uo(?:-|$)/u;

/** Syllables that Korean given names have as well as Chinese ones, beside those of the table. */
const KOREAN_TOO = 'an chae chan chang che chi chin cho chu ha hae han ho hu hung hwan i im je ju ka kan kang ko ku kung min mo o po pu sa san se si so sok son tal to tong uk um ung yang ye yo yon yu yun';

let korean: ReadonlySet<string> | undefined;

/**
 * Is a name that has the shape of Wade-Giles rather Korean? *An Ch'ang-ho*, *Kang Ki-dok* in a text on Korea; *Chang Han-fu* is not.
 *
 * A surname or a syllable alone says nothing: *Ho Lung*.
 */
export function isForeignName(words: readonly string[], habit: DocumentHabit): boolean {
  korean ??= new Set([...foreignParts('ko given-syllable'), ...wordsOf(KOREAN_TOO)]);
  const name = words.join(' ').toLowerCase();
  if (CHINESE_ONLY.test(name) || !habit.korean) return false;
  const chunks = name.replace(/'/gu, '').split(/[ -]/u);
  return words.length === 1 ? chunks.every((chunk) => korean?.has(chunk)) : foreignParts('ko surname').has(chunks[0] as string) && chunks.slice(1).every((chunk) => korean?.has(chunk));
}
