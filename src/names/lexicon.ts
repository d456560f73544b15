import { FIXED_NAMES } from '../data/names/fixed-names.js';
import { FOREIGN_NAMES } from '../data/names/foreign-names.js';
import { KEPT_SPELLINGS } from '../data/names/kept-spellings.js';
import { PERSONS } from '../data/names/persons.js';
import { PLACES } from '../data/names/places.js';
import { TERMS } from '../data/names/terms.js';
import type { NameReading, NameScheme } from '../records/name.js';
import { keyOf } from './key-of.js';
import { plainApostrophes } from './syllables.js';
import { tokensOf } from './tokens.js';

/** How a listed spelling is treated: converted always, only in `full`, in all but `cautious`, or kept. */
export type Treatment = 'convert' | 'conventional' | 'usual' | 'keep';

/** What the tables know of one printed form. */
export interface Entry {
  readonly kind: NameReading['kind'];
  readonly scheme: NameScheme;
  readonly pinyin: string;
  readonly treatment: Treatment;
  readonly ambiguous: boolean;
}

export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly fixed: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  /** The first words of all listed forms, with how many the longest form has: what begins with none of them is looked up no further. */
  readonly firstWords: ReadonlyMap<string, number>;
  /** The same of the fixed forms alone. */
  readonly firstFixed: ReadonlyMap<string, number>;
  readonly koreanSurnames: ReadonlySet<string>;
  readonly foreignSyllables: ReadonlySet<string>;
}

let made: Lexicon | undefined;

/** The tables by printed form; made at the first use. */
export function lexicon(): Lexicon {
  if (made !== undefined) return made;
  const entries = new Map<string, Entry>();
  const add = (form: string, entry: Entry): void => {
    if (form === '' || keyOf(form) === keyOf(entry.pinyin)) return;
    const known = entries.get(keyOf(form));
    if (known === undefined) entries.set(keyOf(form), entry);
    else if (known.pinyin !== entry.pinyin) entries.set(keyOf(form), { ...known, ambiguous: true });
  };
  for (const [pinyin, wadeGiles, , variants, conventional, policy] of PERSONS) {
    const entry = { kind: 'person', scheme: 'wade-giles', pinyin, treatment: policy === 'never' ? 'keep' : 'convert', ambiguous: false } as const;
    for (const form of [wadeGiles, ...variants]) add(form, entry);
    for (const form of conventional) add(form, { ...entry, scheme: 'conventional', treatment: policy === 'never' ? 'keep' : 'conventional' });
  }
  for (const [form, variants, wadeGiles, pinyin, kind, ambiguous] of PLACES) {
    if (pinyin === '') continue;
    const treatment = kind === 'postal' ? 'convert' : kind === 'conventional' ? 'conventional' : 'keep';
    if (kind !== 'same') for (const spelled of [form, ...variants]) add(spelled, { kind: 'place', scheme: kind === 'postal' ? 'postal' : 'conventional', pinyin, treatment, ambiguous });
    if (kind !== 'never' && /[-']/u.test(plainApostrophes(wadeGiles))) add(wadeGiles, { kind: 'place', scheme: 'wade-giles', pinyin, treatment: 'convert', ambiguous });
  }
  for (const [form, variants, pinyin, kind, context] of TERMS) {
    if (pinyin === '' || context || kind === 'keep' || kind === 'same') continue;
    for (const spelled of [form, ...variants]) add(spelled, { kind: 'term', scheme: kind === 'conventional' ? 'conventional' : 'wade-giles', pinyin, treatment: kind === 'conventional' ? 'conventional' : /[-'’]/u.test(spelled) ? 'convert' : 'usual', ambiguous: false });
  }
  const fixed = new Set(FIXED_NAMES.map(keyOf));
  const kept = new Set(KEPT_SPELLINGS.map(keyOf));
  const foreign = new Set(FOREIGN_NAMES.filter(([, , kind]) => kind === 'person' || kind === 'place').map(([form]) => keyOf(form)));
  return (made = {
    entries, fixed, kept, foreign,
    firstWords: firstWordsOf([...entries.keys(), ...fixed, ...kept, ...foreign]), firstFixed: firstWordsOf(fixed),
    koreanSurnames: new Set(FOREIGN_NAMES.filter(([, , kind]) => kind === 'surname').map(([form]) => keyOf(form))),
    foreignSyllables: new Set(FOREIGN_NAMES.filter(([, , kind]) => kind === 'given-syllable').map(([form]) => keyOf(form).replace(/-/gu, ''))),
  });
}

function firstWordsOf(forms: Iterable<string>): Map<string, number> {
  const found = new Map<string, number>();
  for (const form of forms) {
    const words = tokensOf(form);
    const first = words[0] === undefined ? form : form.slice(words[0].start, words[0].end);
    found.set(first, Math.max(found.get(first) ?? 0, words.length));
  }
  return found;
}
