import { PLAIN_TERMS, TERMS } from '../data/names/terms.js';
import { CAPITAL, isLetter, kindAt, MARK, OTHER, sizeAt, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { recall } from '../text/remembering.js';
import { wordSet } from '../text/word-set.js';
import { isDull } from './dull-words.js';
import { showsOf } from './habit.js';
import { lexicon } from './lexicon.js';
import { lettersOf, plainMarks } from './marks.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { isListed, wordsOf } from '../text/word-list.js';

/** A word that can be of a name: capitalised, or with an inner hyphen or apostrophe, or a listed term. Without a possessive. */
export interface Token extends Span {
  /** As printed, with the marks of Wade-Giles, and what a line break or a space tore apart closed. */
  readonly plain: string;
  readonly letters: string;
  readonly capital: boolean;
  /** A mark or a break had to be repaired. */
  readonly repaired: boolean;
  /** What it shows of its document, in bits. */
  readonly shows: number;
  /** By the own tables no name begins with it. */
  readonly dull: boolean;
}

/** What may join two parts of a word: *Hsiao-p’ing*; the last two are what a machine reads for an apostrophe. */
const JOINERS = "'’‘`´′ʼʻʽʹ‛-‐‑^*";
const APOSTROPHES = "'’‘`´′ʼʻʽʹ‛^*";
const HYPHENS = '-‐‑';

let terms: ReturnType<typeof wordSet> | undefined;

/** Listed terms in lower case without hyphen or apostrophe: *hsien, tuchun*. */
const plainTerms = (): ReturnType<typeof wordSet> => (terms ??= wordSet([...TERMS.flatMap(([form, , , , spellings]) => [form, ...spellings.split('; ')]), ...wordsOf(PLAIN_TERMS, ', ').flatMap((row) => row.split(/[:;]/u).slice(1))].filter((form) => /^[a-z]{5,9}$/u.test(form))));

type Marks = Omit<Token, 'start' | 'end' | 'capital'>;

/** The words of a text that can be of a name, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const isTerm = plainTerms();
  const push = (start: number, end: number, { plain, letters, repaired, shows, dull }: Marks, capital: boolean, broken: boolean): void => { tokens.push({ start, end, plain, letters, capital, repaired: repaired || broken, shows, dull }); };
  for (let start = 0; start < text.length; start += 1) {
    // figures, spaces and stops
    if (unitAt(text, start) < FIRST_LETTER) continue;
    const after = endOfSmallWord(text, start);
    if (after !== start) {
      if (isTerm(text, start, after)) push(start, after, marksOf(text.slice(start, after)), false, false);
      start = after - 1;
      continue;
    }
    const kind = kindAt(text, start);
    if (!isLetter(kind)) continue;
    const { end: next, joined, broken } = wordEnd(text, start);
    const capital = kind === CAPITAL;
    if (capital || joined || isTerm(text, start, next)) {
      const possessive = joined && text.charAt(next - 1) === 's' && APOSTROPHES.includes(text.charAt(next - 2)) && text.charAt(next - 2) !== '^';
      const end = possessive ? next - 2 : next;
      const raw = text.slice(start, end);
      const marks = marksOf(broken ? raw.replace(/\s+/gu, '') : raw);
      push(start, end, marks, capital, broken);
    }
    start = next - 1;
  }
  return tokens;
}

const read = new Map<string, Marks>();

/** What is read of a printed word, and what it says by itself. */
const marksOf = (printed: string): Marks => recall(read, printed, (word) => {
  const { text: plain, repaired } = plainMarks(word.replace(/[‐‑]/gu, '-'));
  const capital = kindAt(word, 0) === CAPITAL;
  return { plain, letters: lettersOf(plain), repaired, shows: capital || /['ü]/u.test(plain) ? showsOf(plain) : 0, dull: capital && isDull(plain, lexicon()) };
});

/** Where a word ends that is small letters of English with a space or a common stop behind them; else `start`. */
function endOfSmallWord(text: string, start: number): number {
  let at = start;
  while (isPlain(unitAt(text, at))) at += 1;
  const stop = unitAt(text, at);
  return stop === 0x20 || stop === 0x2c || stop === 0x2e || stop === 0x0a ? at : start;
}

const FIRST_LETTER = 0x41;

/** A small letter of English: most are. */
const isPlain = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Where the word ends that begins at `start`: letters and their marks, and more of them behind a joiner, which a hyphen may follow. */
function wordEnd(text: string, start: number): { end: number; joined: boolean; broken: boolean } {
  let at = start;
  let joined = false;
  let broken = false;
  for (;;) {
    while (isPlain(unitAt(text, at))) at += 1;
    const kind = kindAt(text, at);
    if (isLetter(kind) || kind === MARK) { at += sizeAt(text, at); continue; }
    const char = text.charAt(at);
    if (kind !== OTHER || char === '' || char === ' ' || !JOINERS.includes(char)) return { end: at, joined, broken };
    const part = APOSTROPHES.includes(char) && HYPHENS.includes(text.charAt(at + 1)) ? at + 2 : at + 1;
    if (isLetter(kindAt(text, part))) {
      if ((char === '^' || char === '*') && !/(?:ch|[kpt]|ts|tz)$/iu.test(text.slice(Math.max(start, at - 2), at))) return { end: at, joined, broken };
      at = part;
    } else {
      const over = brokenOff(text, start, at);
      if (over === at) return { end: at, joined, broken };
      at = over;
      broken = true;
    }
    joined = true;
  }
}

const BREAK = /[ \t]{0,3}(?:\r?\n|\f)?[ \t\f]{0,3}/uy;
const LETTERS = /[a-zü]{1,6}(?:['’‘`][a-zü]{1,5})?/uy;

/** Where a name goes on whose hyphen or apostrophe stands at a line's end or has a space behind it: *Tse-\ntung*, *Ch' i*. Else `at`. */
function brokenOff(text: string, start: number, at: number): number {
  const apostrophe = APOSTROPHES.includes(text.charAt(at));
  const head = /[\p{L}'’‘`]+$/u.exec(text.slice(Math.max(start, at - 8), at))?.[0] ?? '';
  if (head === '' || head.length > 7) return at;
  BREAK.lastIndex = at + 1;
  const gap = BREAK.exec(text)?.[0] ?? '';
  if (gap === '' || (apostrophe && gap !== ' ')) return at;
  LETTERS.lastIndex = at + 1 + gap.length;
  const tail = LETTERS.exec(text)?.[0] ?? '';
  if (tail === '' || isLetter(kindAt(text, LETTERS.lastIndex))) return at;
  const [first, second] = [plainMarks(head).text.toLowerCase(), plainMarks(tail).text];
  if (apostrophe ? !isListed('ch k p t ts tz', first) || readingsOf(`${first}'${second}`).length === 0 : readingsOf(first).length === 0 || readingsOf(second).length === 0) return at;
  return at + 1 + gap.length;
}
