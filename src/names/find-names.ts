import type { FoundName } from '../records/name.js';
import { overlapping, type Span } from '../text/span.js';
import type { Candidate } from './candidate.js';
import { candidatesIn } from './candidates.js';
import { decide, type Profile } from './decide.js';
import { habitOfDocument } from './habit.js';
import { lexicon, type NameTables } from './lexicon.js';
import { quotationsIn } from './quotations.js';
import { referencesIn } from './references.js';
import { bearersOf, surnamesAlone } from './surnames-alone.js';
import { tokensOf } from './tokens.js';

/** A stretch of a document; what is `protected` (citations, references) keeps its spellings. */
export interface NamePassage {
  readonly text: string;
  readonly kind: 'running' | 'quotation' | 'note' | 'heading';
  readonly protected: readonly Span[];
}

export interface FindNamesOptions {
  /** How much is changed. @default 'usual' */
  readonly profile?: Profile;
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
export function findNamesIn(passages: readonly NamePassage[], { profile = 'usual', tables }: FindNamesOptions = {}): FoundName[][] {
  if (!PROFILES.includes(profile)) throw new RangeError(`Expected a profile of ${PROFILES.join(', ')}, got ${String(profile)}`);
  const listed = lexicon(tables);
  const tokens = passages.map(({ text }) => tokensOf(text));
  const habit = habitOfDocument(tokens);
  let candidates = passages.map(({ text }, p) => candidatesIn(text, tokens[p] ?? [], listed, habit));
  // *Gao Gan* is Palladius beside *Chzhou En'-lai*
  if (candidates.some((found) => found.some(({ scheme }) => scheme === 'palladius'))) candidates = passages.map(({ text }, p) => candidatesIn(text, tokens[p] ?? [], listed, { ...habit, palladius: true }));
  const bearers: Parameters<typeof bearersOf>[2] = new Map();
  for (const [p, found] of candidates.entries()) bearersOf(found, tokens[p] ?? [], bearers);
  return passages.map(({ text, kind, protected: cited }, p) => {
    const own = candidates[p] ?? [];
    const all = [...own, ...surnamesAlone(text, tokens[p] ?? [], own, bearers, habit)].sort((a, b) => a.start - b.start)
      .map((name): Candidate => ({ ...name, as: text.slice(name.start, name.end).replace(/-\s+/gu, '-').replace(/\s+/gu, ' ') })).filter(({ as, pinyin, treatment }) => as !== pinyin || treatment === 'keep');
    if (all.length === 0) return [];
    const quoted = overlapping(kind === 'quotation' ? [{ start: 0, end: text.length }] : quotationsIn(text));
    const referred = overlapping([...cited, ...referencesIn(text)]);
    return all.map((name) => decide(name, { text, profile, quoted: quoted(name), cited: referred(name) }));
  });
}
