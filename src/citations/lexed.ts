import { isSpace, unitAt } from '../text/letters.js';
import { isListed } from '../text/word-list.js';
import { withTags, wordOf } from './lex-text.js';
import { AMPERSAND, CLOSE, COMMA, END, OPEN, OTHER, QUOTE, UNQUOTE } from './token-kinds.js';

/** The words and signs of a note. Tokens are counted from 0; what is asked of a token that is not there is `END`, -1, 0 or ''. */
export interface Lexed {
  readonly text: string;
  /** What earlier notes called the archives that they named: *ADBR*. */
  readonly sigla: Set<string>;
  readonly size: number;
  kind(token: number): number;
  start(token: number): number;
  end(token: number): number;
  /** The other sign of a pair of brackets or quotation marks; -1 for all else. */
  partner(token: number): number;
  /** In lower case, without a full stop at the end. */
  word(token: number): string;
  /** Is it one of some words, parted by spaces? */
  among(token: number, words: string): boolean;
  /** Is it a word of one of these kinds (bits of `IS`)? */
  is(token: number, kinds: number): boolean;
  /** Behind this token, or behind the group that it opens. */
  next(token: number): number;
  /** What stands from one token up to another, without the space around. */
  slice(from: number, to: number): string;
  /** Does a sign stand anywhere in the text? Asked of each once. */
  has(sign: string): boolean;
  /** Does a space, or the end, stand behind the token? */
  spaced(token: number): boolean;
  /** What was found out under a name, found out once: a long stretch is gone over again from each of its words. */
  once<Found>(name: string, find: () => Found): Found;
  /** The same of a token: many readers ask of each. */
  onceAt<Found>(name: string, at: number, find: () => Found): Found;
}

export const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '}': '{', '”': '“„', '’': '‘', '»': '«', '“': '„', '‘': '‚', "''": '``', '’’': '‘‘', '›': '‹', '«': '»', '‹': '›', '》': '《', '〉': '〈' };
/** Further back than this no partner is looked for, and no quotation is longer than this many characters. */
const REACH = 8;
export const LONGEST_QUOTE = 700;

/** A class: what is asked so often costs least where its answers are the same function for every note. */
export class Tokens implements Lexed {
  size = 0;
  // lists, not typed arrays: of those the smallest costs as much as a line
  private readonly kinds: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly partners: number[] = [];
  private readonly words: (string | null)[] = [];
  private readonly bits: number[] = [];
  private readonly opened: number[] = [];
  private found: Map<string, unknown> | null = null;

  constructor(readonly text: string, readonly flags: ReadonlyMap<string, number>, readonly sigla: Set<string>) {}

  /** Takes in a token; where it ends. */
  add(kind: number, from: number, to: number): number {
    this.kinds.push(kind); this.starts.push(from); this.ends.push(to); this.partners.push(-1); this.words.push(null);
    // signs are of no kind but *&*
    this.bits.push(kind >= COMMA && kind <= UNQUOTE && kind !== AMPERSAND ? 0 : -1);
    this.size++;
    return to;
  }
  /** A sign that another may close. */
  open(sign: string, at: number): number { this.opened.push(this.size); return this.add(OTHER, at, at + sign.length); }
  isOpen(sign: string): boolean { return this.opened.slice(-REACH).some((token) => this.slice(token, token + 1) === sign); }
  /** A sign that closes another, if one is open that it fits. */
  close(sign: string, at: number, kind: number): number {
    const { opened, starts, partners, size } = this, wanted = OPENER[sign] ?? sign, end = at + sign.length;
    const opener = opened.slice(-REACH).findLast((token) => (wanted === sign ? this.slice(token, token + 1) === sign : wanted.includes(this.text.charAt(starts[token] as number))) && (kind === CLOSE || at - (starts[token] as number) <= LONGEST_QUOTE));
    this.add(opener === undefined ? OTHER : kind, at, opener === undefined ? at + 1 : end);
    if (opener !== undefined) {
      opened.length = opened.indexOf(opener);
      this.kinds[opener] = kind === CLOSE ? OPEN : QUOTE;
      partners[size] = opener;
      partners[opener] = size;
    }
    return end;
  }
  kind(token: number): number { return token < 0 || token >= this.size ? END : this.kinds[token] as number; }
  start(token: number): number { return token < this.size ? this.starts[token < 0 ? 0 : token] as number : this.text.length; }
  end(token: number): number { return token < 0 ? 0 : token < this.size ? this.ends[token] as number : this.text.length; }
  partner(token: number): number { return token < 0 || token >= this.size ? -1 : this.partners[token] as number; }
  word(token: number): string {
    if (token < 0 || token >= this.size) return '';
    return this.words[token] ??= wordOf(this.text, this.starts[token] as number, this.ends[token] as number);
  }
  among(token: number, words: string): boolean { return isListed(words, this.word(token)); }
  is(token: number, wanted: number): boolean {
    if (token < 0 || token >= this.size) return false;
    let own = this.bits[token] as number;
    if (own === -1) this.bits[token] = own = (this.flags.get(this.word(token)) ?? 0) | 0;
    return (own & wanted) !== 0;
  }
  next(token: number): number { const other = this.partner(token); return (other > token ? other : token) + 1; }
  slice(from: number, to: number): string { return to <= from ? '' : withTags(this.text, this.start(from), this.end(to - 1)); }
  has(sign: string): boolean { return this.once(sign, () => this.text.includes(sign)); }
  onceAt<Found>(name: string, at: number, find: () => Found): Found {
    const answers = this.once<(Found | undefined)[]>(name, () => []), answer = answers[at];
    return answer !== undefined ? answer : (answers[at] = find());
  }
  once<Found>(name: string, find: () => Found): Found {
    this.found ??= new Map();
    let found = this.found.get(name) as Found | undefined;
    if (found === undefined) this.found.set(name, (found = find()));
    return found;
  }
  spaced(token: number): boolean { const end = this.end(token); return end >= this.text.length || isSpace(unitAt(this.text, end)); }
}
