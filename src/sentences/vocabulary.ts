import { LETTERED, NUMBERED_NOUNS, ORDINAL, ORDINAL_NOUNS, STOPS } from '../data/sentences/abbreviations.js';
import { NAMELIKE, SPEECH, STARTERS } from '../data/sentences/starters.js';
import { wordsOf } from '../text/word-list.js';

export type StopKind = keyof typeof STOPS;

interface Vocabulary {
  readonly stops: ReadonlyMap<string, StopKind>;
  readonly starters: ReadonlySet<string>;
  readonly namelike: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly lettered: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly ordinal: ReadonlySet<string>;
  readonly ordinalNouns: ReadonlySet<string>;
}

let made: Vocabulary | undefined;

/** The word lists as sets; made at the first use. Of a word in two lists the first counts. */
export function vocabulary(): Vocabulary {
  if (made !== undefined) return made;
  const stops = new Map<string, StopKind>();
  for (const kind of Object.keys(STOPS) as StopKind[]) for (const word of wordsOf(STOPS[kind])) if (!stops.has(word)) stops.set(word, kind);
  const [starters, namelike, speech, lettered, numbered, ordinal, ordinalNouns] = [STARTERS, NAMELIKE, SPEECH, LETTERED, NUMBERED_NOUNS, ORDINAL, ORDINAL_NOUNS].map((words) => new Set(wordsOf(words))) as [Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>, Set<string>];
  return (made = { stops, starters, namelike, speech, lettered, numbered, ordinal, ordinalNouns });
}

/** What the stop behind a word means; undefined of a word that is written without one. */
export function stopKind(word: string): StopKind | undefined {
  const { stops } = vocabulary();
  const exact = stops.get(word);
  if (exact !== undefined) return exact;
  const low = word.toLowerCase();
  if (low === word) return undefined;
  // *TEX. EDUC. CODE ANN.*
  return stops.get(low) ?? (word === word.toUpperCase() ? stops.get(word.charAt(0) + low.slice(1)) : undefined);
}
