import { MONTHS, SEASONS } from '../data/citations/months.js';
import { FAMILY_FIRST } from '../data/citations/names.js';
import { PLACES } from '../data/citations/places.js';
import { INNER_SIGNALS, OUTER_SIGNALS } from '../data/citations/signal-words.js';
import { ABBREVIATIONS, WORDS, type WordKind } from '../data/citations/words.js';
import { SCHOOLS } from '../data/reviews/institution-words.js';
import { DOUBLE_SURNAMES } from '../data/names/double-surnames.js';
import { COMMON_SURNAMES } from '../data/names/surnames.js';
import { STOPS } from '../data/sentences/abbreviations.js';
import { wordsOf } from '../text/word-list.js';

/** The bit of each kind of word. */
export const IS = { page: 1, month: 2, join: 4, volume: 8, editor: 16, issue: 32, journal: 64, particle: 128, institution: 256, title: 512, publisher: 1024, placeHead: 2048, translator: 4096, family: 8192, region: 16384, sentence: 32768, newspaper: 65536, edition: 131072, note: 262144, in: 524288, ibid: 1048576, signal: 2097152, season: 4194304, section: 8388608, archive: 16777216, chapter: 33554432, report: 67108864, call: 134217728, thesis: 268435456, by: 536870912, abbreviation: 1073741824, sign: 2147483648 } as const;

interface Vocabulary {
  readonly flags: ReadonlyMap<string, number>;
  /** Names of places by their first word; the longest first. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
}

let made: Vocabulary | undefined;

/** All word lists as one map from a word to the bits of its kinds; made at the first use. */
export function vocabulary(): Vocabulary {
  if (made !== undefined) return made;
  const flags = new Map<string, number>();
  const set = (words: string, bit: number): void => { for (const word of wordsOf(words)) if (word !== '') flags.set(word, (flags.get(word) ?? 0) | bit); };
  for (const kind of Object.keys(WORDS) as WordKind[]) set(WORDS[kind], IS[kind]);
  set(MONTHS.replaceAll('\n', ' '), IS.month);
  set(SCHOOLS, IS.institution);
  set(Object.keys(SEASONS).join(' '), IS.season);
  // *PhD diss.*, *College Park, MD.*, *Mount Pleasant, MI.*: their full stop is the sentence’s
  for (const words of [ABBREVIATIONS, STOPS.leads, STOPS.numbered, STOPS.words, STOPS.stays]) set(wordsOf(words).join(' ').toLowerCase().replace(/ (?:diss|m[di])(?= |$)/gu, ''), IS.abbreviation);
  for (const names of [COMMON_SURNAMES, DOUBLE_SURNAMES, FAMILY_FIRST]) set(wordsOf(names).join(' '), IS.family);
  const places = new Map<string, string[][]>();
  for (const place of wordsOf(PLACES, '|')) {
    const words = place.split(' ');
    const head = words[0] as string;
    places.set(head, [...(places.get(head) ?? []), words].sort((a, b) => b.length - a.length));
  }
  set([...places.keys()].join(' '), IS.placeHead);
  set([...new Set([INNER_SIGNALS, OUTER_SIGNALS].flatMap((list) => wordsOf(list, '|')).map((phrase) => phrase.split(' ')[0]))].join(' '), IS.signal);
  set('cit supra v forthcoming diss passim там tam sig sigs s.v', IS.sign);
  return (made = { flags, places });
}
