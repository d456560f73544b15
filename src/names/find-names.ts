import { ENGLISH_WORDS } from '../data/names/english-words.js';
import type { FoundName, NameReading } from '../records/name.js';
import { overlapping, type Span } from '../text/span.js';
import { keyOf } from './key-of.js';
import { type Entry, lexicon } from './lexicon.js';
import { inTitle, quotationsIn } from './protected.js';
import { plainApostrophes } from './syllables.js';
import { type Token, tokensOf } from './tokens.js';
import { readFullName, readWord } from './wade-giles-name.js';

export type Profile = 'cautious' | 'usual' | 'full';

/** A stretch of a document; what is `protected` (citations, references) keeps its spellings. */
export interface NamePassage {
  readonly text: string;
  readonly kind: 'running' | 'quotation' | 'note' | 'heading';
  readonly protected: readonly Span[];
}

export interface FindNamesOptions {
  /** How much is changed. @default 'usual' */
  readonly profile?: Profile;
}

interface Candidate extends Span {
  readonly token: number;
  readonly last: number;
  readonly as: string;
  readonly entry: Entry;
  readonly certainty: NameReading['certainty'];
  readonly alternatives: readonly string[];
  readonly why: string;
}

const LONGEST = 4;
const PROFILES: readonly string[] = ['cautious', 'usual', 'full'];

/**
 * Finds romanised Chinese names in one text: *Mao Tse-tung*, *Peking*; not *Kim Il-sung*, not *Pan* in English.
 *
 * @throws RangeError if the profile is not one of `cautious`, `usual`, `full`.
 */
export const findNames = (text: string, options: FindNamesOptions = {}): FoundName[] =>
  findNamesIn([{ text, kind: 'running', protected: [] }], options)[0] ?? [];

/** The same for the passages of one document: all of them give evidence before any is decided. */
export function findNamesIn(passages: readonly NamePassage[], { profile = 'usual' }: FindNamesOptions = {}): FoundName[][] {
  if (!PROFILES.includes(profile)) throw new RangeError(`Expected a profile of ${PROFILES.join(', ')}, got ${String(profile)}`);
  const read = passages.map(({ text }) => ({ text, tokens: tokensOf(text) }));
  const marks = read.some(({ text, tokens }) => tokens.some((token) => bearsMark(text, token)));
  const candidates = read.map(({ text, tokens }) => candidatesIn(text, tokens, marks));
  const bearers = new Map<string, Set<string>>();
  for (const name of candidates.flat()) {
    const parts = name.as.split(/\s+/u);
    if (name.entry.kind !== 'person' || parts.length < 2 || name.entry.treatment !== 'convert') continue;
    const surname = keyOf(parts[0] as string);
    bearers.set(surname, (bearers.get(surname) ?? new Set()).add(name.entry.pinyin.split(' ')[0] as string));
  }
  return passages.map((passage, p) => {
    const { text, tokens } = read[p] as (typeof read)[number];
    const alone = surnamesAlone(text, tokens, candidates[p] ?? [], bearers);
    const all = [...(candidates[p] ?? []), ...alone].sort((a, b) => a.start - b.start);
    if (all.length === 0) return [];
    const quoted = overlapping(passage.kind === 'quotation' ? [{ start: 0, end: text.length }] : quotationsIn(text));
    const cited = overlapping(passage.protected);
    return all.map((name) => decide(name, { text, tokens, profile, quoted: quoted(name), cited: cited(name) }));
  });
}

/** *Ch’en*: a word that can only be Wade-Giles, in a text whose marks are not lost. */
function bearsMark(text: string, { start, end, key }: Token): boolean {
  if (key?.includes("'") !== true) return false;
  const word = text.slice(start, end);
  return /^\p{Lu}\p{L}{0,3}['’‘`ʼ]\p{L}/u.test(word) && (readWord(word)?.marked ?? false);
}

function candidatesIn(text: string, tokens: readonly Token[], marks: boolean): Candidate[] {
  const { entries, kept, fixed, foreign, firstWords } = lexicon();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (token.key === null) continue;
    let taken = 0;
    for (let n = wordsTogether(text, tokens, i, Math.min(LONGEST, firstWords.get(token.key) ?? 0)); n >= 1 && taken === 0; n -= 1) {
      const last = tokens[i + n - 1] as Token;
      const as = printed(text, token, last);
      const key = n === 1 ? token.key : keyOf(as);
      if (foreign.has(key) || fixed.has(key)) { taken = n; break; }
      const entry = entries.get(key);
      const keep = kept.has(key);
      if (entry === undefined && !keep) continue;
      if (n === 1 && as.length < 4 && as !== as.toUpperCase()) continue;
      taken = n;
      found.push({ start: token.start, end: last.end, token: i, last: i + n - 1, as, certainty: entry?.ambiguous === true ? 'ambiguous' : 'certain', alternatives: [],
        entry: entry === undefined || keep ? { kind: entry?.kind ?? 'person', scheme: 'conventional', pinyin: entry?.pinyin ?? '', treatment: 'keep', ambiguous: false } : entry, why: keep ? 'kept-spelling' : 'lexicon' });
    }
    const next = tokens[i + 1];
    if (taken === 0 && next !== undefined && next.key !== null && wordsTogether(text, tokens, i, 2) === 2) {
      const name = readFullName(text.slice(token.start, token.end), text.slice(next.start, next.end));
      if (name !== null) {
        taken = 2;
        const sure = name.unmistakable || name.marked || marks;
        found.push({ start: token.start, end: next.end, token: i, last: i + 1, as: printed(text, token, next), certainty: sure ? 'certain' : 'ambiguous', alternatives: sure ? [] : name.alternatives,
          entry: { kind: 'person', scheme: 'wade-giles', pinyin: name.pinyin, treatment: 'convert', ambiguous: false }, why: sure ? 'surname-and-given-name' : 'ambiguous' });
      }
    }
    if (taken > 1) i += taken - 1;
  }
  return found;
}

/** What is printed from one word to another, on one line. */
const printed = (text: string, first: Token, last: Token): string =>
  first === last ? text.slice(first.start, first.end) : text.slice(first.start, last.end).replace(/\s+/gu, ' ');

/** How many words from the one at `i` on, at most `most`, stand with nothing but white space between them, and no possessive. */
function wordsTogether(text: string, tokens: readonly Token[], i: number, most: number): number {
  let n = Math.min(most, 1);
  for (; n < most && i + n < tokens.length; n += 1) {
    const gap = text.slice((tokens[i + n - 1] as Token).end, (tokens[i + n] as Token).start);
    if (gap !== ' ' && (gap === '' || gap.trim() !== '' || gap.includes('\n\n'))) return n;
  }
  return n;
}

/** A surname that stands alone, of a person whose full name stands in the document. */
function surnamesAlone(text: string, tokens: readonly Token[], names: readonly Candidate[], bearers: ReadonlyMap<string, ReadonlySet<string>>): Candidate[] {
  const found: Candidate[] = [];
  if (bearers.size === 0) return found;
  const taken = new Set(names.flatMap(({ token, last }) => Array.from({ length: last - token + 1 }, (_, k) => token + k)));
  for (let i = 0; i < tokens.length; i += 1) {
    const { start, end, next, key } = tokens[i] as Token;
    const readings = key === null ? undefined : bearers.get(key);
    if (key === null || readings === undefined || taken.has(i) || ENGLISH_WORDS.includes(key)) continue;
    const as = text.slice(start, end);
    if (!/^\p{Lu}['\p{Ll}]/u.test(plainApostrophes(as))) continue;
    const [pinyin] = readings;
    const after = tokens[i + 1];
    if (pinyin === undefined || keyOf(pinyin) === key || (after !== undefined && after.start - next === 1 && after.key !== null)) continue;
    found.push({ start, end, token: i, last: i, as, certainty: readings.size > 1 ? 'ambiguous' : 'certain', alternatives: readings.size > 1 ? [...readings].slice(1) : [],
      entry: { kind: 'person', scheme: 'wade-giles', pinyin, treatment: 'convert', ambiguous: false }, why: 'surname-of-a-person-named' });
  }
  return found;
}

/** What surrounds a name. */
interface Surroundings {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly profile: Profile;
  readonly quoted: boolean;
  readonly cited: boolean;
}

function decide(name: Candidate, { text, tokens, profile, quoted, cited }: Surroundings): FoundName {
  const { entry, as, start, end } = name;
  const target = entry.pinyin === '' ? as : as === as.toUpperCase() && as.length > 3 ? entry.pinyin.toUpperCase() : entry.pinyin;
  const against = quoted ? 'quotation'
    : cited ? 'reference'
    : entry.treatment === 'keep' ? 'kept-spelling'
    : isFixed(text, tokens, name) ? 'fixed-name'
    : inTitle(tokens, name.token, text) ? 'title'
    : isPair(text, start, end, target) ? 'pair'
    : /^\s?\((?:1[89]|20)\d\d\)/u.test(text.slice(end, end + 8)) ? 'reference'
    : name.certainty === 'ambiguous' ? 'ambiguous'
    : entry.treatment === 'conventional' && profile !== 'full' ? 'conventional'
    : entry.treatment === 'usual' && profile === 'cautious' ? 'profile' : null;
  const change = against === null && target !== as;
  return { as, start, end, scheme: entry.scheme, kind: entry.kind, pinyin: entry.pinyin === '' ? null : entry.pinyin, target: change ? target : as, alternatives: name.alternatives, certainty: name.certainty, change, why: against ?? name.why };
}

const AROUND = 6;

/** Is the name part of a whole phrase that keeps its spelling? */
function isFixed(text: string, tokens: readonly Token[], { token, last }: Candidate): boolean {
  const { fixed, firstFixed } = lexicon();
  for (let from = Math.max(0, token - AROUND); from <= token; from += 1) {
    const first = tokens[from] as Token;
    const most = firstFixed.get(first.key ?? keyOf(text.slice(first.start, first.end))) ?? 0;
    for (let to = Math.max(last, from + 1); to < Math.min(tokens.length, last + AROUND, from + most); to += 1)
      if (to - from <= AROUND && fixed.has(keyOf(printed(text, first, tokens[to] as Token)))) return true;
  }
  return false;
}

const PAIR_REACH = 60;

/** Does the spelling that would be written stand beside the name already? Then both halves stay. */
const isPair = (text: string, start: number, end: number, target: string): boolean =>
  text.slice(Math.max(0, start - PAIR_REACH), start).includes(target) || text.slice(end, end + PAIR_REACH).includes(target);
