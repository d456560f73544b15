import type { Edit } from '../records/document.js';
import type { FoundName, Name } from '../records/name.js';
import { editsOf, originOfSpan } from '../text/origin.js';
import { edit, trace, type Traced, value } from '../text/traced.js';
import type { Profile } from './decide.js';
import { findNames } from './find-names.js';
import type { NameTables } from './lexicon.js';

export interface RomaniseOptions {
  /** What is written. @default 'pinyin' */
  readonly to?: 'pinyin' | 'wade-giles';
  /** How much is changed. @default 'usual' */
  readonly profile?: Profile;
  /** Spellings of your own, stronger than the tables. @default none */
  readonly tables?: NameTables;
}

export interface Romanised {
  readonly text: string;
  readonly names: readonly (Omit<Name, 'in'>)[];
  readonly edits: readonly Edit[];
}

/** So often a name is given up whose change would lead to another in a second run; then nothing is changed. */
const ROUNDS = 4;

/**
 * Writes romanised Chinese names of a text in pinyin, or in Wade-Giles; nothing else is touched, and a second run changes nothing.
 *
 * *Lin Piao's plan* becomes *Lin Biao's plan*; *“Lin Piao”* in a quotation and *Kim Il-sung* stay.
 *
 * @throws TypeError if the text is not a string; RangeError for an unknown direction or profile.
 */
export function romanise(text: string, { to = 'pinyin', profile = 'usual', tables }: RomaniseOptions = {}): Romanised {
  const source = trace(text);
  const options = { to, profile, ...(tables === undefined ? {} : { tables }) };
  let names = findNames(text, options);
  for (let round = 0; names.some((name) => name.change); round += 1) {
    const changed = apply(source, text, names);
    const again = findNames(value(changed), options).filter((name) => name.change);
    if (again.length === 0) return result(changed, names);
    const places = again.map(({ start, end }) => originOfSpan(changed, start, end)[0]?.start ?? 0);
    names = round === ROUNDS ? names.map(left) : giveUp(names, places);
  }
  return result(source, names);
}

const result = (changed: Traced, names: readonly FoundName[]): Romanised =>
  ({ text: value(changed), names: names.map(({ start, end, ...name }) => ({ ...name, origin: [{ start, end }] })), edits: editsOf(changed) });

const apply = (source: Traced, text: string, names: readonly FoundName[]): Traced =>
  edit(source, names.filter((name) => name.change).map((name) => ({
    start: name.start, end: name.end, after: written(text, name), rule: 'romanise', why: name.why, certainty: name.certainty === 'likely' ? 'likely' as const : 'certain' as const })));

const left = (name: FoundName): FoundName => (name.change ? { ...name, change: false, target: name.as, why: 'ambiguous' } : name);

/** Leaves the changes that lie nearest to the places of a second run. */
function giveUp(names: readonly FoundName[], places: readonly number[]): FoundName[] {
  const changing = names.filter((name) => name.change);
  const nearest = new Set<FoundName>();
  let n = 0;
  for (const place of places) {
    while (n + 1 < changing.length && Math.abs((changing[n + 1] as FoundName).start - place) <= Math.abs((changing[n] as FoundName).start - place)) n += 1;
    nearest.add(changing[n] as FoundName);
  }
  return names.map((name) => (nearest.has(name) ? left(name) : name));
}

/** A line break inside a name moves behind it. */
function written(text: string, { start, end, target }: FoundName): string {
  const broken = /\r?\n|\f/u.exec(text.slice(start, end))?.[0];
  return broken === undefined ? target : target + broken;
}
