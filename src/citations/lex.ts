import { isLetter, kindAt, MARK, NUMBER as DIGIT, sizeAt } from '../text/letters.js';
import { isApostrophe, strayBracket, withTags, wordOf } from './lex-text.js';
import { keepsStop, wordEnd, wordKind } from './lex-word.js';
import { ADDRESS, AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, OPEN, OTHER, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE } from './token-kinds.js';
import { vocabulary } from './vocabulary.js';

export * from './token-kinds.js';

/** The words and signs of a note. Tokens are counted from 0; what is asked of a token that is not there is `END`, -1, 0 or ''. */
export interface Lexed {
  readonly text: string;
  readonly size: number;
  kind(token: number): number;
  start(token: number): number;
  end(token: number): number;
  /** The other sign of a pair of brackets or quotation marks; -1 for all else. */
  partner(token: number): number;
  /** In lower case, without a full stop at the end. */
  word(token: number): string;
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
}

const SIGNS: Readonly<Record<string, number>> = { ',': COMMA, '、': COMMA, '，': COMMA, '.': STOP, '?': STOP, '!': STOP, '。': STOP, ';': SEMICOLON, '；': SEMICOLON, ':': COLON, '：': COLON, '-': DASH, '–': DASH, '—': DASH, '‒': DASH, '−': DASH, '‑': DASH, '/': SLASH, '&': AMPERSAND, '(': OPEN, '[': OPEN, '（': OPEN, '{': OPEN, ')': CLOSE, ']': CLOSE, '）': CLOSE, '}': CLOSE };
const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '}': '{', '”': '“„', '’': '‘', '»': '«', '“': '„', '‘': '‚', "''": '``', '》': '《', '〉': '〈' };
const QUOTES = '“”‘’«»„‚"\'《》〈〉';
const SPACE = /\s/u;
const TAG = /^<\/?(?:i|b|em|sup|sub|italic|bold)>/u;
/** Further back than this no partner is looked for, and no quotation is longer than this many characters. */
const REACH = 8, LONGEST_QUOTE = 700;
const ADDRESS_HEAD = /^(?:https? ?: ?\/\/ ?|www\.|doi: ?10\.|10\.\d{4,9}\/)/iu;
const ADDRESS_BODY = /^[^\s<>“”"«»]+/u;

/** Takes a note apart in one pass. */
export function lex(text: string): Lexed {
  const { flags } = vocabulary();
  // lists, not typed arrays: of those the smallest costs as much as a line
  const kinds: number[] = [], starts: number[] = [], ends: number[] = [], partners: number[] = [];
  let size = 0;
  const open: { sign: string; token: number }[] = [];
  const add = (kind: number, from: number, to: number): number => { kinds.push(kind); starts.push(from); ends.push(to); partners.push(-1); return size++; };
  const pair = (sign: string, at: number, kind: number, otherwise: number): void => {
    const wanted = OPENER[sign] ?? sign;
    for (let back = open.length - 1; back >= 0 && back >= open.length - REACH; back--) {
      const { sign: opener, token } = open[back] as { sign: string; token: number };
      if (!(wanted === opener || (opener.length === 1 && wanted.includes(opener))) || (kind === UNQUOTE && at - (starts[token] as number) > LONGEST_QUOTE)) continue;
      open.length = back;
      kinds[token] = kind === CLOSE ? OPEN : QUOTE;
      partners[add(kind, at, at + sign.length)] = token;
      partners[token] = size - 1;
      return;
    }
    add(otherwise, at, at + 1);
  };
  const isOpen = (sign: string): boolean => { for (let back = open.length - 1; back >= 0 && back >= open.length - REACH; back--) if (open[back]?.sign === sign) return true; return false; };
  let at = 0;
  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === ' ' || SPACE.test(sign)) { at++; continue; }
    // *<italic>*, *</i>* and the asterisks of Markdown are no part of the text
    if (sign === '<' || sign === '*') { const mark = sign === '*' ? 1 : TAG.exec(text.slice(at, at + 14))?.[0].length ?? 0; if (mark > 0) { at += mark; continue; } }
    const kind = kindAt(text, at);
    const head = 'hwd1HD'.includes(sign) && 'tTwoO0'.includes(text.charAt(at + 1)) ? ADDRESS_HEAD.exec(text.slice(at, at + 14))?.[0] ?? '' : '';
    if (head !== '') {
      let end = at + head.length + (ADDRESS_BODY.exec(text.slice(at + head.length, at + 2000))?.[0].length ?? 0);
      // *http://a.b/c)(accessed*: a bracket that the address did not open ends it
      const stray = strayBracket(text, at + head.length, end);
      if (stray > 0) end = stray;
      while (end > at + head.length && '.,;:)]}’'.includes(text.charAt(end - 1))) end--;
      add(ADDRESS, at, end);
      at = end;
    } else if (isLetter(kind) || kind === MARK || kind === DIGIT) {
      const end = wordEnd(text, at);
      const what = wordKind(text, at, end, kind);
      // *M .Wagner*: the space on the wrong side
      const stop = text.charAt(end) === ' ' && text.charAt(end + 1) === '.' && (isLetter(kindAt(text, end + 2)) || end - at === 1 && ',&'.includes(text.charAt(end + 2))) ? end + 1 : end;
      const stopped = text.charAt(stop) === '.' && keepsStop(text, at, end, what, flags);
      add(stopped && end - at === 2 && what === CAPITAL && !flags.has(text.slice(at, end).toLowerCase()) ? INITIAL : what, at, stopped ? stop + 1 : end);
      at = stopped ? stop + 1 : end;
    } else if (text.startsWith('``', at)) {
      open.push({ sign: '``', token: add(OTHER, at, at + 2) });
      at += 2;
    } else if (text.startsWith("''", at) && isOpen('``')) {
      pair("''", at, UNQUOTE, OTHER);
      at += 2;
    } else if (QUOTES.includes(sign)) {
      const letterBefore = at > 0 && (isLetter(kindAt(text, at - 1)) || kindAt(text, at - 1) === DIGIT);
      const behind = kindAt(text, at + 1);
      const straight = sign === '"' || sign === "'";
      const opens = '“‘«„‚《〈'.includes(sign) || (straight && !isOpen(sign) && !letterBefore);
      if (sign === '“' && isOpen('„')) pair(sign, at, UNQUOTE, OTHER);
      else if (sign === '‘' && isOpen('‚') && !isLetter(behind)) pair(sign, at, UNQUOTE, OTHER);
      else if (opens) { if (sign !== "'" || isLetter(behind) || behind === DIGIT || '“"'.includes(text.charAt(at + 1))) open.push({ sign, token: add(OTHER, at, at + 1) }); else add(OTHER, at, at + 1); }
      else if ((sign === '’' || sign === "'") && isApostrophe(text, at, sign)) add(OTHER, at, at + 1);
      else pair(sign, at, UNQUOTE, OTHER);
      at++;
    } else {
      // *2819?2840*: a dash that was lost between pages
      const known = (sign === '?' || sign === '_' || sign === '\uFFFD') && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT ? DASH : SIGNS[sign] ?? OTHER;
      if (known === OPEN) { open.push({ sign, token: add(OTHER, at, at + 1) }); } else if (known === CLOSE) pair(sign, at, CLOSE, OTHER);
      else add(known, at, at + 1);
      at += sizeAt(text, at);
    }
  }
  return new Tokens(text, kinds, starts, ends, partners, flags);
}

/** A class: what is asked so often costs least where its answers are the same function for every note. */
class Tokens implements Lexed {
  readonly size: number;
  private readonly words: (string | null)[] = [];
  private readonly bits: number[] = [];
  private found: Map<string, unknown> | null = null;

  constructor(readonly text: string, private readonly kinds: readonly number[], private readonly starts: readonly number[], private readonly ends: readonly number[], private readonly partners: readonly number[], private readonly flags: ReadonlyMap<string, number>) {
    this.size = kinds.length;
    for (const kind of kinds) {
      this.words.push(null);
      // signs are of no kind but *&*
      this.bits.push(kind >= COMMA && kind <= UNQUOTE && kind !== AMPERSAND ? 0 : -1);
    }
  }

  kind(token: number): number { return token < 0 || token >= this.size ? END : this.kinds[token] as number; }
  start(token: number): number { return token < this.size ? this.starts[token < 0 ? 0 : token] as number : this.text.length; }
  end(token: number): number { return token < 0 ? 0 : token < this.size ? this.ends[token] as number : this.text.length; }
  partner(token: number): number { return token < 0 || token >= this.size ? -1 : this.partners[token] as number; }
  word(token: number): string {
    if (token < 0 || token >= this.size) return '';
    return this.words[token] ??= wordOf(this.text, this.starts[token] as number, this.ends[token] as number);
  }
  is(token: number, wanted: number): boolean {
    if (token < 0 || token >= this.size) return false;
    let own = this.bits[token] as number;
    if (own === -1) this.bits[token] = own = (this.flags.get(this.word(token)) ?? 0) | 0;
    return (own & wanted) !== 0;
  }
  next(token: number): number { const other = this.partner(token); return (other > token ? other : token) + 1; }
  slice(from: number, to: number): string { return to <= from ? '' : withTags(this.text, this.start(from), this.end(to - 1)); }
  has(sign: string): boolean { return this.once(sign, () => this.text.includes(sign)); }
  once<Found>(name: string, find: () => Found): Found {
    this.found ??= new Map();
    let found = this.found.get(name) as Found | undefined;
    if (found === undefined) this.found.set(name, (found = find()));
    return found;
  }
  spaced(token: number): boolean { const end = this.end(token); return end >= this.text.length || SPACE.test(this.text.charAt(end)); }
}
