import { ENGLISH_WORDS } from '../data/names/english-words.js';
import type { FoundName, NameReading } from '../records/name.js';
import type { Span } from '../text/span.js';
import { type Entry, keyOf, lexicon } from './lexicon.js';
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
  const marks = read.some(({ tokens }) => tokens.some(({ text }) => /^\p{Lu}\p{L}{0,3}['’‘`ʼ]\p{L}/u.test(text) && (readWord(text)?.marked ?? false)));
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
    const alone = surnamesAlone(tokens, candidates[p] ?? [], bearers);
    const all = [...(candidates[p] ?? []), ...alone].sort((a, b) => a.start - b.start);
    const quotations = passage.kind === 'quotation' ? [{ start: 0, end: text.length }] : quotationsIn(text);
    let q = 0;
    return all.map((name): FoundName => {
      while (q < quotations.length && (quotations[q] as Span).end <= name.start) q += 1;
      const quoted = q < quotations.length && (quotations[q] as Span).start < name.end;
      return decide(name, passage, text, tokens, quoted, profile);
    });
  });
}

function candidatesIn(text: string, tokens: readonly Token[], marks: boolean): Candidate[] {
  const { entries, kept, fixed, foreign, firstWords } = lexicon();
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    if (!/^\p{Lu}/u.test(token.text)) continue;
    let taken = 0;
    const longest = firstWords.has(keyOf(token.text)) ? Math.min(LONGEST, tokens.length - i) : 0;
    for (let n = longest; n >= 1 && taken === 0; n -= 1) {
      const last = tokens[i + n - 1] as Token;
      if (n > 1 && !spaced(text, tokens, i, n)) continue;
      const as = text.slice(token.start, last.end).replace(/\s+/gu, ' ');
      const key = keyOf(as);
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
    if (taken === 0 && next !== undefined && spaced(text, tokens, i, 2)) {
      const name = readFullName(token.text, next.text);
      if (name !== null) {
        taken = 2;
        const sure = name.unmistakable || name.marked || marks;
        found.push({ start: token.start, end: next.end, token: i, last: i + 1, as: text.slice(token.start, next.end).replace(/\s+/gu, ' '), certainty: sure ? 'certain' : 'ambiguous', alternatives: sure ? [] : name.alternatives,
          entry: { kind: 'person', scheme: 'wade-giles', pinyin: name.pinyin, treatment: 'convert', ambiguous: false }, why: sure ? 'surname-and-given-name' : 'ambiguous' });
      }
    }
    if (taken > 1) i += taken - 1;
  }
  return found;
}

/** Do the next `n` words stand with nothing but white space between them, and no possessive? */
function spaced(text: string, tokens: readonly Token[], i: number, n: number): boolean {
  for (let k = i; k < i + n - 1; k += 1) {
    const gap = text.slice((tokens[k] as Token).end, (tokens[k + 1] as Token).start);
    if (gap === '' || gap.trim() !== '' || gap.includes('\n\n')) return false;
  }
  return true;
}

/** A surname that stands alone, of a person whose full name stands in the document. */
function surnamesAlone(tokens: readonly Token[], names: readonly Candidate[], bearers: ReadonlyMap<string, ReadonlySet<string>>): Candidate[] {
  const taken = new Set(names.flatMap(({ token, last }) => Array.from({ length: last - token + 1 }, (_, k) => token + k)));
  if (bearers.size === 0) return [];
  return tokens.flatMap((token, i): Candidate[] => {
    if (!/^\p{Lu}/u.test(token.text)) return [];
    const key = keyOf(token.text);
    const readings = bearers.get(key);
    if (readings === undefined || taken.has(i) || !/^\p{Lu}['\p{Ll}]/u.test(plainApostrophes(token.text)) || ENGLISH_WORDS.includes(key)) return [];
    const [pinyin] = readings;
    const after = tokens[i + 1];
    if (pinyin === undefined || keyOf(pinyin) === key || (after !== undefined && after.start - token.next === 1 && /^\p{Lu}/u.test(after.text))) return [];
    return [{ start: token.start, end: token.end, token: i, last: i, as: token.text, certainty: readings.size > 1 ? 'ambiguous' : 'certain', alternatives: readings.size > 1 ? [...readings].slice(1) : [],
      entry: { kind: 'person', scheme: 'wade-giles', pinyin, treatment: 'convert', ambiguous: false }, why: 'surname-of-a-person-named' }];
  });
}

function decide(name: Candidate, passage: NamePassage, text: string, tokens: readonly Token[], quoted: boolean, profile: Profile): FoundName {
  const { entry, as, start, end } = name;
  const target = entry.pinyin === '' ? as : as === as.toUpperCase() && as.length > 3 ? entry.pinyin.toUpperCase() : entry.pinyin;
  const against = quoted ? 'quotation'
    : passage.protected.some((span) => span.start < end && start < span.end) ? 'reference'
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
  const { fixed } = lexicon();
  for (let from = Math.max(0, token - AROUND); from <= token; from += 1) {
    for (let to = last; to < Math.min(tokens.length, last + AROUND); to += 1) {
      if (to - from < 1 || to - from > AROUND) continue;
      if (fixed.has(keyOf(text.slice((tokens[from] as Token).start, (tokens[to] as Token).end).replace(/\s+/gu, ' ')))) return true;
    }
  }
  return false;
}

const PAIR_REACH = 60;

/** Does the spelling that would be written stand beside the name already? Then both halves stay. */
const isPair = (text: string, start: number, end: number, target: string): boolean =>
  text.slice(Math.max(0, start - PAIR_REACH), start).includes(target) || text.slice(end, end + PAIR_REACH).includes(target);
