import type { DocumentHabit } from './habit.js';
import { foreignParts } from './lexicon.js';

/** Aspirated initials that Korean writes too (McCune and Reischauer): *Ch'ang-ho*. */
const CHINESE_ONLY = /(?:^|-)(?:hs|ts|tz|ss|j(?:an|ao|en|ih|ou|ui|uan))|ü|ieh|ueh|ih(?:-|$)|uei|ei(?:-|$)|iang|uang|uan(?:-|$)|ien|iao|iu(?:-|$)|uo(?:-|$)/u;

/** Syllables that Korean given names have as well as Chinese ones, beside those of the table. */
const KOREAN_TOO = 'an chae chan chang che chi chin cho chong chu chun chung ha hae han ho hu hui hun hung hwan i il im in je jin ju jun jung ka kan kang ki kil ko ku kuk kun kung kwan ku man min mo mu mun myong nae nam o ok pae pil po pong pu sa sam san sang se si sik so sok son song su suk sun sung tae tal to tok tong tu u uk um un ung won yang ye yo yol yon yong yop yu yun';

let korean: ReadonlySet<string> | undefined;

/**
 * Is a name that has the shape of Wade-Giles rather Korean? *An Ch'ang-ho*, *Kang Ki-dok* in a text on Korea; *Chang Han-fu* is not.
 *
 * A surname or a syllable alone says nothing: *Ho Lung*.
 */
export function isForeignName(words: readonly string[], habit: DocumentHabit): boolean {
  korean ??= new Set([...foreignParts('ko given-syllable'), ...KOREAN_TOO.split(' ')]);
  const name = words.join(' ').toLowerCase();
  if (CHINESE_ONLY.test(name) || !habit.korean) return false;
  const chunks = name.replace(/'/gu, '').split(/[ -]/u);
  return words.length === 1 ? chunks.every((chunk) => korean?.has(chunk)) : foreignParts('ko surname').has(chunks[0] as string) && chunks.slice(1).every((chunk) => korean?.has(chunk));
}
