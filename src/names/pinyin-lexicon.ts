import { MORE_PERSONS } from '../data/names/more-persons.js';
import { PERSONS } from '../data/names/persons.js';
import { PLACES } from '../data/names/places.js';
import { PLAIN_TERMS, TERMS } from '../data/names/terms.js';
import { nameToWadeGiles } from '../syllables/pinyin-syllables.js';
import type { Candidate } from './candidate.js';
import { listOf, type NameTables, personInWadeGiles, shortRow } from './lexicon.js';
import { lettersOf } from './marks.js';
import { rowsOf, wordsOf } from '../text/word-list.js';

/** What a pinyin name is written as in the other direction. */
export interface PinyinEntry {
  readonly pinyin: string;
  readonly kind: Candidate['kind'];
  readonly wadeGiles: string;
  /** What `full` writes: *Chiang Kai-shek*. */
  readonly established: string | null;
}

let own: ReadonlyMap<string, PinyinEntry> | undefined;

/** The tables by the letters of their pinyin; places by the spelling of the post office. Made at the first use. */
export function pinyinLexicon(tables?: NameTables): ReadonlyMap<string, PinyinEntry> {
  own ??= new Map(entries());
  if (tables === undefined) return own;
  const given = (kind: Candidate['kind'], rows: Readonly<Record<string, string>> = {}): [string, PinyinEntry][] =>
    Object.entries(rows).map(([wadeGiles, pinyin]) => [lettersOf(pinyin), { pinyin, kind, wadeGiles, established: null }]);
  return new Map([...own, ...given('person', tables.persons), ...given('place', tables.places), ...given('term', tables.terms)]);
}

function* entries(): Generator<[string, PinyinEntry]> {
  const known = new Set<string>();
  const make = function* (pinyin: string, kind: Candidate['kind'], wadeGiles: string | null, established: string | null = null): Generator<[string, PinyinEntry]> {
    const letters = lettersOf(pinyin);
    if (wadeGiles === null || known.has(letters)) return;
    known.add(letters);
    yield [letters, { pinyin, kind, wadeGiles, established }];
  };
  for (const row of rowsOf(PERSONS)) if (row[4] !== 'never') yield* make(row[0], 'person', personInWadeGiles(row), listOf(row[3])[0] ?? null);
  for (const [form, pinyin, kind] of rowsOf(PLACES)) {
    if (kind === 'postal') yield* make(pinyin, 'place', form);
    else if (kind === 'conventional') yield* make(pinyin, 'place', nameToWadeGiles(pinyin), form);
  }
  for (const row of wordsOf(PLAIN_TERMS, ', ')) yield* make(shortRow(row).pinyin, 'term', shortRow(row).wadeGiles);
  for (const [form, pinyin, kind, context] of TERMS) if (!context && (kind === 'convert' || kind === 'conventional')) yield* make(pinyin, 'term', kind === 'convert' ? form : nameToWadeGiles(pinyin), kind === 'conventional' ? form : null);
  for (const row of wordsOf(MORE_PERSONS, ', ')) yield* make(shortRow(row).pinyin, 'person', shortRow(row).wadeGiles, shortRow(row).established[0] ?? null);
}
