import { ENGLISH_WORDS } from '../data/names/english-words.js';
import { FIXED_NAMES } from '../data/names/fixed-names.js';
import { FOREIGN_NAMES } from '../data/names/foreign-names.js';
import { KEPT_SPELLINGS } from '../data/names/kept-spellings.js';
import { PERSONS } from '../data/names/persons.js';
import { PLACES } from '../data/names/places.js';
import { TERMS } from '../data/names/terms.js';
import type { NameReading, NameScheme } from '../records/name.js';
import { keyOf, lettersOf, plainApostrophes } from './marks.js';

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
  /** It needs a word beside it that says what it is: *Chou dynasty*. */
  readonly context: boolean;
}

/** A listed form: lower case, plain apostrophes. */
export interface Form {
  readonly form: string;
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
    const letters = lettersOf(one.form);
    const list = byLetters.get(letters);
    if (list === undefined) byLetters.set(letters, [one]); else list.push(one);
    let beginning = '';
    for (const word of one.form.split(/[\s.-]+/u)) beginnings.add(beginning += lettersOf(word));
  }
  return { forms: byLetters, beginnings };
}

function formsOf({ persons = {}, places = {}, terms = {}, keep = [] }: NameTables): Form[] {
  const listed = (kind: Entry['kind'], rows: Readonly<Record<string, string>>): Form[] =>
    Object.entries(rows).map(([form, pinyin]) => ({ form: keyOf(form), entry: { kind, scheme: 'unknown', pinyin, treatment: 'convert', ambiguous: false, context: false } }));
  return [...keep.map((form) => ({ form: keyOf(form), entry: keptAs('') })), ...listed('person', persons), ...listed('place', places), ...listed('term', terms)];
}

const keptAs = (pinyin: string): Entry => ({ kind: 'person', scheme: 'conventional', pinyin, treatment: 'keep', ambiguous: false, context: false });

function* ownForms(): Generator<Form> {
  const make = (form: string, entry: Omit<Entry, 'ambiguous' | 'context'> & Partial<Entry>): Form => ({ form: keyOf(form), entry: { ambiguous: false, context: false, ...entry } });
  const conventional = new Set(PLACES.filter(([, , , , kind]) => kind === 'conventional').map(([form]) => form));
  for (const form of KEPT_SPELLINGS) if (!conventional.has(form)) yield make(form, keptAs(''));
  for (const [form, , kind] of FOREIGN_NAMES) if (kind === 'person' || kind === 'place') yield make(form, { kind: 'person', scheme: 'unknown', pinyin: '', treatment: 'foreign' });
  for (const [pinyin, wadeGiles, , variants, established, policy] of PERSONS) {
    const treatment = policy === 'never' ? 'keep' : 'convert';
    for (const form of [wadeGiles, ...variants]) yield make(form, { kind: 'person', scheme: 'wade-giles', pinyin, treatment });
    for (const form of established) yield make(form, { kind: 'person', scheme: 'conventional', pinyin, treatment: treatment === 'keep' ? 'keep' : 'conventional' });
  }
  for (const [form, variants, wadeGiles, pinyin, kind, ambiguous] of PLACES) {
    if (pinyin === '') continue;
    const treatment = kind === 'postal' ? 'convert' : kind === 'conventional' ? 'conventional' : 'keep';
    if (kind !== 'same') for (const spelled of [form, ...variants]) yield make(spelled, { kind: 'place', scheme: kind === 'postal' ? 'postal' : 'conventional', pinyin, treatment, ambiguous });
    if (kind !== 'never' && /[-']/u.test(plainApostrophes(wadeGiles))) yield make(wadeGiles, { kind: 'place', scheme: 'wade-giles', pinyin, treatment: 'convert' });
  }
  for (const [form, variants, pinyin, kind, context] of TERMS) {
    if (pinyin === '' || kind === 'same') continue;
    for (const spelled of [form, ...variants])
      yield make(spelled, { kind: 'term', scheme: kind === 'conventional' ? 'conventional' : 'wade-giles', pinyin, context,
        treatment: kind === 'keep' ? 'keep' : kind === 'conventional' ? 'conventional' : /[-'’]/u.test(spelled) ? 'convert' : 'usual' });
  }
}

let fixed: ReadonlySet<string> | undefined;
let english: ReadonlyMap<string, string> | undefined;
let foreign: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whole phrases that keep their spelling, as keys. */
export const fixedNames = (): ReadonlySet<string> => (fixed ??= new Set(FIXED_NAMES.map(keyOf)));

/** What a bare syllable is in English: `word`, `western-name`, `diaspora-surname`, joined by `+`; undefined where it is nothing. */
export const inEnglish = (bare: string): string | undefined => (english ??= new Map(ENGLISH_WORDS)).get(bare);

/** The surnames and given syllables of other languages, by what they are: `ko surname`, `vi shape`. Lower case. */
export function foreignParts(what: string): ReadonlySet<string> {
  foreign ??= FOREIGN_NAMES.reduce((map, [form, language, kind]) => map.set(`${language} ${kind}`, (map.get(`${language} ${kind}`) ?? new Set<string>()).add(keyOf(form).replace(/-/gu, ''))), new Map<string, Set<string>>());
  return foreign.get(what) ?? new Set();
}
