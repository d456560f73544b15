import { ENGLISH_WORDS, WESTERN_NAMES } from '../data/names/english-words.js';
import { FIXED_NAMES } from '../data/names/fixed-names.js';
import { FOREIGN_NAMES } from '../data/names/foreign-names.js';
import { KEPT_SPELLINGS } from '../data/names/kept-spellings.js';
import { MORE_PERSONS } from '../data/names/more-persons.js';
import { MORE_PLACES } from '../data/names/more-places.js';
import { PERSONS } from '../data/names/persons.js';
import { PLACES } from '../data/names/places.js';
import { PLAIN_TERMS, TERMS } from '../data/names/terms.js';
import type { NameReading, NameScheme } from '../records/name.js';
import { keyOf, lettersOf, plainApostrophes } from './marks.js';
import { nameToWadeGiles } from '../syllables/pinyin-syllables.js';
import { rowsOf, wordsOf } from '../text/word-list.js';

/** How a listed spelling is treated: converted always, only in `full`, in all but `cautious`, kept, or no Chinese name at all. */
export type Treatment = 'convert' | 'conventional' | 'usual' | 'keep' | 'foreign';

/** What the tables know of one printed form. */
export interface Entry {
  readonly kind: NameReading['kind'];
  readonly scheme: NameScheme;
  readonly pinyin: string;
  readonly treatment: Treatment;
  /** Two names share the form. */
  readonly ambiguous: boolean;
  /** Listed by its pinyin alone: others may bear the spelling, so that it is as sure as its marks make it. */
  readonly supposed: boolean;
  /** It needs a word beside it that says what it is: *Chou dynasty*. */
  readonly context: boolean;
}

/** A listed form: lower case, plain apostrophes. */
export interface Form {
  readonly form: string;
  /** It is printed with a small letter: *hsien*. */
  readonly small: boolean;
  readonly entry: Entry;
}

/** The tables of a caller, beside the own ones and stronger than they. */
export interface NameTables {
  /** Spellings of persons, each with its pinyin: `{ 'Kao Kang': 'Gao Gang' }`. */
  readonly persons?: Readonly<Record<string, string>>;
  readonly places?: Readonly<Record<string, string>>;
  readonly terms?: Readonly<Record<string, string>>;
  /** Spellings that are never changed. */
  readonly keep?: readonly string[];
}

export interface Lexicon {
  /** All forms by their letters, those of the caller first. */
  readonly forms: ReadonlyMap<string, readonly Form[]>;
  /** The letters of the first words of all forms, as far as each word: what begins with none of them is looked up no further. */
  readonly beginnings: ReadonlySet<string>;
}

let own: Lexicon | undefined;
const withTables = new WeakMap<NameTables, Lexicon>();

/** The tables by printed form, with those of the caller; made at the first use. */
export function lexicon(tables?: NameTables): Lexicon {
  own ??= lexiconOf(ownForms());
  if (tables === undefined) return own;
  let made = withTables.get(tables);
  if (made === undefined) withTables.set(tables, made = lexiconOf([...formsOf(tables), ...[...own.forms.values()].flat()]));
  return made;
}

function lexiconOf(forms: Iterable<Form>): Lexicon {
  const byLetters = new Map<string, Form[]>();
  const beginnings = new Set<string>();
  for (const one of forms) {
    let letters = '';
    for (const word of one.form.split(/[\s.-]+/u)) beginnings.add(letters += lettersOf(word));
    const list = byLetters.get(letters);
    if (list === undefined) byLetters.set(letters, [one]); else list.push(one);
  }
  return { forms: byLetters, beginnings };
}

function formsOf({ persons = {}, places = {}, terms = {}, keep = [] }: NameTables): Form[] {
  const listed = (kind: Entry['kind'], rows: Readonly<Record<string, string>>): Form[] =>
    Object.entries(rows).map(([form, pinyin]) => ({ form: keyOf(form), small: /^\p{Ll}/u.test(form), entry: { kind, scheme: 'unknown', pinyin, treatment: 'convert', ambiguous: false, supposed: false, context: false } }));
  return [...keep.map((form) => ({ form: keyOf(form), small: /^\p{Ll}/u.test(form), entry: keptAs('') })), ...listed('person', persons), ...listed('place', places), ...listed('term', terms)];
}

const keptAs = (pinyin: string): Entry => ({ kind: 'person', scheme: 'conventional', pinyin, treatment: 'keep', ambiguous: false, supposed: false, context: false });

function* ownForms(): Generator<Form> {
  const make = (form: string, entry: Omit<Entry, 'ambiguous' | 'context' | 'supposed'> & Partial<Entry>): Form => ({ form: keyOf(form), small: /^\p{Ll}/u.test(form), entry: { ambiguous: false, context: false, supposed: false, ...entry } });
  const conventional = new Set(rowsOf(PLACES).filter(([, , kind]) => kind === 'conventional').map(([form]) => form));
  for (const form of KEPT_SPELLINGS) if (!conventional.has(form)) yield make(form, keptAs(''));
  for (const [what, forms] of FOREIGN_NAMES) if (/ (?:person|place)$/u.test(what)) for (const form of wordsOf(forms, '; ')) yield make(form, { kind: 'person', scheme: 'unknown', pinyin: '', treatment: 'foreign' });
  for (const row of rowsOf(PERSONS)) {
    const [pinyin, , spellings, established, policy] = row;
    const treatment = policy === 'never' ? 'keep' : 'convert';
    for (const form of [personInWadeGiles(row), ...listOf(spellings)]) yield make(form, { kind: 'person', scheme: 'wade-giles', pinyin, treatment });
    for (const form of listOf(established)) yield make(form, { kind: 'person', scheme: 'conventional', pinyin, treatment: treatment === 'keep' ? 'keep' : 'conventional' });
  }
  for (const [form, pinyin, kind, spellings, strict, ambiguous = false] of rowsOf(PLACES)) {
    const wadeGiles = strict === undefined || strict === '' ? nameToWadeGiles(pinyin) ?? '' : strict;
    const treatment = kind === 'postal' ? 'convert' : kind === 'conventional' ? 'conventional' : 'keep';
    if (kind !== 'same') for (const spelled of [form, ...listOf(spellings)]) yield make(spelled, { kind: 'place', scheme: kind === 'postal' ? 'postal' : 'conventional', pinyin, treatment, ambiguous });
    if (kind !== 'never' && /[-']/u.test(plainApostrophes(wadeGiles))) yield make(wadeGiles, { kind: 'place', scheme: 'wade-giles', pinyin, treatment: 'convert' });
  }
  for (const row of wordsOf(MORE_PERSONS, ', ')) {
    const { pinyin, variants, established } = shortRow(row);
    for (const form of variants) yield make(form, { kind: 'person', scheme: 'wade-giles', pinyin, treatment: 'convert', supposed: true });
    for (const form of established) yield make(form, { kind: 'person', scheme: 'conventional', pinyin, treatment: 'conventional' });
  }
  for (const row of wordsOf(MORE_PLACES, ', ')) {
    const { pinyin, wadeGiles, variants } = shortRow(row);
    for (const form of variants) yield make(form, { kind: 'place', scheme: form === wadeGiles ? 'wade-giles' : 'postal', pinyin, treatment: 'convert', supposed: true });
  }
  for (const row of wordsOf(PLAIN_TERMS, ', ')) {
    const { pinyin, variants } = shortRow(row);
    for (const form of variants) yield make(form, { kind: 'term', scheme: 'wade-giles', pinyin, treatment: /[-'’]/u.test(form) ? 'convert' : 'usual', supposed: /^\p{Lu}/u.test(form) });
  }
  for (const [form, pinyin, kind, context, spellings] of TERMS) {
    for (const spelled of [form, ...listOf(spellings)])
      yield make(spelled, { kind: 'term', scheme: kind === 'conventional' ? 'conventional' : 'wade-giles', pinyin, context,
        treatment: kind === 'keep' ? 'keep' : kind === 'conventional' ? 'conventional' : /[-'’]/u.test(spelled) ? 'convert' : 'usual' });
  }
}

/** The forms of a cell. */
export const listOf = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('; '));

/** The Wade-Giles form of a person of the table: from the pinyin, or where usage differs, the first of the spellings. */
export function personInWadeGiles([pinyin, , spellings]: (typeof PERSONS)[number]): string {
  const derived = nameToWadeGiles(pinyin);
  return derived === null || AGAINST_THE_TABLE.has(pinyin) ? listOf(spellings)[0] ?? pinyin : derived;
}

/** Usage reads a character of these otherwise than the pinyin has it. */
const AGAINST_THE_TABLE: ReadonlySet<string> = new Set(['Xiao Jinguang', 'Liang Shuming']);

/** A row *pinyin:other spellings=established ones*; the Wade-Giles form is derived, where the name is pinyin and more than a syllable. */
export function shortRow(row: string): { readonly pinyin: string; readonly wadeGiles: string | null; readonly variants: readonly string[]; readonly established: readonly string[] } {
  const [left = '', right = ''] = row.split('=');
  const [pinyin = '', others = ''] = left.split(':');
  const wadeGiles = nameToWadeGiles(pinyin);
  const own = wadeGiles !== null && /[ -]/u.test(wadeGiles) ? [wadeGiles] : [];
  return { pinyin, wadeGiles, variants: [...own, ...others.split(';').filter(Boolean)], established: right.split(';').filter(Boolean) };
}

let fixed: ReadonlyMap<string, readonly { readonly phrase: string; readonly offset: number }[]> | undefined;
let english: ReadonlyMap<string, 'word' | 'name'> | undefined;
let foreign: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whole phrases that keep their spelling, as keys, by one of their words, and where in the phrase it begins. */
export function fixedWith(word: string): readonly { readonly phrase: string; readonly offset: number }[] {
  if (fixed === undefined) {
    const made = new Map<string, { phrase: string; offset: number }[]>();
    for (const phrase of FIXED_NAMES.map(keyOf))
      for (const { 0: part, index: offset } of phrase.matchAll(/[\p{L}\p{M}'-]+/gu)) made.set(part, [...(made.get(part) ?? []), { phrase, offset }]);
    fixed = made;
  }
  return fixed.get(word) ?? [];
}

/** What a bare syllable is in English; undefined where it is nothing. */
export const inEnglish = (bare: string): 'word' | 'name' | undefined =>
  (english ??= new Map([...wordsOf(WESTERN_NAMES).map((name) => [name, 'name'] as const), ...wordsOf(ENGLISH_WORDS).map((word) => [word, 'word'] as const)])).get(bare);

/** The surnames and given syllables of other languages, by what they are: `ko surname`, `vi shape`. Lower case. */
export function foreignParts(what: string): ReadonlySet<string> {
  foreign ??= new Map(FOREIGN_NAMES.map(([kind, forms]) => [kind, new Set(wordsOf(forms, '; ').map((form) => keyOf(form).replace(/-/gu, '')))]));
  return foreign.get(what) ?? new Set();
}
