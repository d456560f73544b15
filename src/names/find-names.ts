import type { FoundName } from '../records/name.js';
import { overlapping, type Span } from '../text/span.js';
import type { Candidate } from './candidate.js';
import { candidatesIn } from './candidates.js';
import { decide, type Profile } from './decide.js';
import { dullWords } from './dull-words.js';
import { type DocumentHabit, habitOfDocument } from './habit.js';
import { type Given, givenNamesOf, withGivenNames } from './given-names-alone.js';
import { lexicon, type NameTables } from './lexicon.js';
import { lettersOf } from './marks.js';
import { pinyinNamesIn, pinyinSurnamesAlone } from './pinyin-names.js';
import { quotationsIn } from './quotations.js';
import { referencesIn } from './references.js';
import { bearersOf, surnamesAlone } from './surnames-alone.js';
import { joinsPair, nearSpelling } from './surroundings.js';
import { type Token, tokensOf } from './tokens.js';

/** A stretch of a document; what is `protected` (citations, references) keeps its spellings. */
export interface NamePassage {
  readonly text: string;
  readonly kind: 'running' | 'quotation' | 'note' | 'heading';
  readonly protected: readonly Span[];
}

export interface FindNamesOptions {
  /** How much is changed. @default 'usual' */
  readonly profile?: Profile;
  /** What is to be written. @default 'pinyin' */
  readonly to?: 'pinyin' | 'wade-giles';
  /** Spellings of your own, stronger than the tables. @default none */
  readonly tables?: NameTables;
}

const PROFILES: readonly string[] = ['cautious', 'usual', 'full'];

/**
 * Finds romanised Chinese names in one text: *Mao Tse-tung*, *Peking*; not *Kim Il-sung*, not *Pan* in English.
 *
 * @throws RangeError if the profile is not one of `cautious`, `usual`, `full`.
 */
export const findNames = (text: string, options: FindNamesOptions = {}): FoundName[] =>
  findNamesIn([{ text, kind: 'running', protected: [] }], options)[0] ?? [];

/** The same for the passages of one document: all of them give evidence before any is decided. */
export function findNamesIn(passages: readonly NamePassage[], { profile = 'usual', to = 'pinyin', tables }: FindNamesOptions = {}): FoundName[][] {
  if (!PROFILES.includes(profile)) throw new RangeError(`Expected a profile of ${PROFILES.join(', ')}, got ${String(profile)}`);
  if (to !== 'pinyin' && to !== 'wade-giles') throw new RangeError(`Expected pinyin or wade-giles, got ${String(to)}`);
  const tokens = passages.map(({ text }) => tokensOf(text));
  const habit = habitOfDocument(tokens);
  const found = to === 'pinyin' ? inWadeGiles(passages, tokens, habit, tables) : inPinyin(passages, tokens, habit, profile === 'full', tables);
  return passages.map(({ text, kind, protected: cited }, p) => {
    const all = (found[p] ?? []).map((name): Candidate => ({ ...name, as: text.slice(name.start, name.end).replace(/-\s+/gu, '-').replace(/\s+/gu, ' ') }))
      .filter(({ as, pinyin, target, treatment }) => as !== (target ?? pinyin) || treatment !== 'convert').sort((a, b) => a.start - b.start);
    if (all.length === 0) return [];
    const quoted = overlapping(kind === 'quotation' ? [{ start: 0, end: text.length }] : quotationsIn(text));
    const referred = overlapping([...cited, ...referencesIn(text)]);
    const spelling = nearSpelling(text);
    return withoutTautologies(text, all.map((name) => decide(name, { text, profile, quoted: quoted(name), cited: referred(name), spelling: spelling(name.start, name.end) })));
  });
}

/** Of two spellings of one name that stand side by side, the second stays: *Zhangjiakou (Kalgan)*. */
function withoutTautologies(text: string, names: readonly FoundName[]): FoundName[] {
  return names.map((name, i) => {
    const last = names[i - 1];
    const twice = last !== undefined && last.change && name.change && last.target === name.target && name.start - last.end < FAR && joinsPair(text.slice(last.end, name.start));
    return twice ? { ...name, change: false, target: name.as, why: 'pair' } : name;
  });
}

/** Two spellings further apart are no pair. */
const FAR = 40;

function inWadeGiles(passages: readonly NamePassage[], tokens: readonly (readonly Token[])[], habit: DocumentHabit, tables: NameTables | undefined): Candidate[][] {
  const listed = lexicon(tables);
  const isDull = dullWords(listed, habit);
  let candidates = passages.map(({ text }, p) => candidatesIn(text, tokens[p] ?? [], listed, habit, isDull));
  // *Gao Gan* is Palladius beside *Chzhou En'-lai*
  if (candidates.some((found) => found.some(({ scheme }) => scheme === 'palladius'))) candidates = passages.map(({ text }, p) => candidatesIn(text, tokens[p] ?? [], listed, { ...habit, palladius: true }, () => false));
  const bearers: Parameters<typeof bearersOf>[3] = new Map();
  const given: Given = new Map();
  for (const [p, found] of candidates.entries()) { bearersOf(found, tokens[p] ?? [], habit, bearers); givenNamesOf(found, tokens[p] ?? [], given); }
  return passages.map(({ text }, p) => [...withGivenNames(text, tokens[p] ?? [], candidates[p] ?? [], given), ...surnamesAlone(text, tokens[p] ?? [], candidates[p] ?? [], bearers, habit)]);
}

function inPinyin(passages: readonly NamePassage[], tokens: readonly (readonly Token[])[], habit: DocumentHabit, full: boolean, tables: NameTables | undefined): Candidate[][] {
  const candidates = passages.map(({ text }, p) => pinyinNamesIn(text, tokens[p] ?? [], habit, full, tables));
  const bearers = new Set(candidates.flat().filter(({ kind, pinyin, certainty }) => kind === 'person' && certainty !== 'ambiguous' && pinyin?.includes(' ') === true).map(({ pinyin }) => lettersOf((pinyin as string).split(' ')[0] as string)));
  return passages.map(({ text }, p) => [...(candidates[p] ?? []), ...pinyinSurnamesAlone(text, tokens[p] ?? [], candidates[p] ?? [], bearers)]);
}
