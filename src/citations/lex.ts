import { isLetter, isSpace, kindAt, MARK, NUMBER as DIGIT, OTHER as NO_WORD, sizeAt, unitAt } from '../text/letters.js';
import { isListed } from '../text/word-list.js';
import { ADDRESS_BODY, isApostrophe, mendedEnd, strayBracket, withoutLinks, withTags, wordOf } from './lex-text.js';
import { gluedEnd, keepsStop, wordEnd, wordKind } from './lex-word.js';
import { ADDRESS, AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, LOWER, OPEN, OTHER, QUOTE, SEMICOLON, SLASH, STOP, UNQUOTE } from './token-kinds.js';
import { vocabulary } from './vocabulary.js';

export * from './token-kinds.js';

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

const SIGNS: Readonly<Record<string, number>> = { ',': COMMA, '、': COMMA, '，': COMMA, '.': STOP, '?': STOP, '!': STOP, '。': STOP, ';': SEMICOLON, '；': SEMICOLON, ':': COLON, '：': COLON, '-': DASH, '–': DASH, '—': DASH, '‒': DASH, '−': DASH, '‑': DASH, '/': SLASH, '&': AMPERSAND, '(': OPEN, '[': OPEN, '（': OPEN, '{': OPEN, ')': CLOSE, ']': CLOSE, '）': CLOSE, '}': CLOSE };
const OPENER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '}': '{', '”': '“„', '’': '‘', '»': '«', '“': '„', '‘': '‚', "''": '``', '’’': '‘‘', '›': '‹', '«': '»', '‹': '›', '》': '《', '〉': '〈' };
const QUOTES = '“”‘’«»‹›„‚"\'《》〈〉';
const FULL_STOP = 0x2e;
const TAG = /^<\/?(?:i|b|em|sup|sub|italic|bold)>/u;
/** Further back than this no partner is looked for, and no quotation is longer than this many characters. */
const REACH = 8, LONGEST_QUOTE = 700;
const ADDRESS_HEAD = /^(?:https? ?: ?\/\/ ?|www\.|doi: ?10\.|10\.\d{4,9}\/)/iu;


/** Takes a note apart in one pass. */
export function lex(printed: string, sigla = new Set<string>()): Lexed {
  const text = withoutLinks(printed);
  const tokens = new Tokens(text, vocabulary().flags, sigla);
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    at = kind === NO_WORD && isSpace(unitAt(text, at)) ? at + 1 : isLetter(kind) || kind === MARK || kind === DIGIT ? addressEnd(tokens, at) || addWord(tokens, at, kind) : addSign(tokens, at);
  }
  return tokens;
}

/** Takes in the address that stands at a place; where it ends, or 0. */
function addressEnd(tokens: Tokens, at: number): number {
  const { text } = tokens;
  if (!'hwd1HD'.includes(text.charAt(at)) || !'tTwoO0'.includes(text.charAt(at + 1))) return 0;
  const head = ADDRESS_HEAD.exec(text.slice(at, at + 14))?.[0];
  if (head === undefined) return 0;
  const body = at + head.length;
  let end = mendedEnd(text, body + (ADDRESS_BODY.exec(text.slice(body, at + 2000))?.[0].length ?? 0));
  // *http://a.b/c)(accessed*: a bracket that the address did not open ends it
  const stray = strayBracket(text, body, end);
  if (stray > 0) end = stray;
  while (end > body && '.,;:)]}’'.includes(text.charAt(end - 1))) end--;
  return tokens.add(ADDRESS, at, end);
}

function addWord(tokens: Tokens, at: number, kind: number): number {
  const { text, flags } = tokens;
  const end = wordEnd(text, at);
  const what = wordKind(text, at, end, kind);
  const behind = unitAt(text, end);
  // *M .Wagner*: the space on the wrong side
  const stop = behind === 0x20 && unitAt(text, end + 1) === FULL_STOP && (isLetter(kindAt(text, end + 2)) || end - at === 1 && ',&'.includes(text.charAt(end + 2))) ? end + 1 : end;
  if (stop === end && behind !== FULL_STOP || !keepsStop(text, at, end, what, flags)) return tokens.add(what, at, end);
  return tokens.add(end - at === 2 && what === CAPITAL && !flags.has(text.slice(at, end).toLowerCase()) ? INITIAL : what, at, stop + 1);
}

function addSign(tokens: Tokens, at: number): number {
  const { text } = tokens;
  const sign = text.charAt(at);
  // *<italic>*, *</i>* and the asterisks of Markdown are no part of the text
  if (sign === '*') return at + 1;
  const tag = sign === '<' ? TAG.exec(text.slice(at, at + 14)) : null;
  if (tag !== null) return at + tag[0].length;
  // *A Journal . . . of the Life*, not *Berg, A., . . . Hill, B.*
  if (sign === '.' && text.startsWith('. . . ', at) && isLetter(kindAt(text, at + 6)) && tokens.kind(tokens.size - 1) !== COMMA) return tokens.add(OTHER, at, at + 5);
  const glued = sign === '(' ? gluedEnd(text, at) : at;
  if (glued > at) return tokens.add(/\p{Lu}/u.test(text.charAt(at + 1) + text.charAt(glued)) ? CAPITAL : LOWER, at, wordEnd(text, glued));
  // *‘‘The Central Government’’*: typed for *“…”*
  const doubled = sign + sign;
  if (sign === '`' && text.startsWith(doubled, at) || sign === '‘' && text.startsWith(doubled, at) && text.slice(at, at + LONGEST_QUOTE).includes('’’')) return tokens.open(doubled, at);
  if (QUOTES.includes(sign)) return addQuote(tokens, sign, at);
  // *2819?2840*: a dash that was lost between pages
  const known = (sign === '?' || sign === '_' || sign === '\uFFFD') && kindAt(text, at - 1) === DIGIT && kindAt(text, at + 1) === DIGIT ? DASH : SIGNS[sign] ?? OTHER;
  if (known === OPEN) return tokens.open(sign, at);
  if (known === CLOSE) return tokens.close(sign, at, CLOSE);
  // *Oxford: : Clarendon Press*: a colon printed twice; a longer run stays what it is
  if (known === COLON && tokens.kind(tokens.size - 1) === COLON && !text.slice(at + 1, at + 3).includes(':')) return at + 1;
  tokens.add(known, at, at + 1);
  return at + sizeAt(text, at);
}

function addQuote(tokens: Tokens, sign: string, at: number): number {
  const { text } = tokens;
  const doubled = sign + sign;
  if ("'’".includes(sign) && text.startsWith(doubled, at) && tokens.isOpen(OPENER[doubled] as string)) return tokens.close(doubled, at, UNQUOTE);
  const before = kindAt(text, at - 1), behind = kindAt(text, at + 1);
  // *»Mann und Weib«*: German sets them the other way round
  if ((sign === '»' || sign === '›') && !isLetter(before) && before !== DIGIT && (isLetter(behind) || behind === DIGIT || '»›'.includes(text.charAt(at + 1))) && !tokens.isOpen(OPENER[sign] as string)) return tokens.open(sign, at);
  if ((sign === '«' || sign === '‹') && tokens.isOpen(OPENER[sign] as string)) return tokens.close(sign, at, UNQUOTE);
  if ('“‘«‹„‚《〈'.includes(sign) || (sign === '"' || sign === "'") && !tokens.isOpen(sign) && !isLetter(before) && before !== DIGIT) {
    if (sign === '“' && tokens.isOpen('„') || sign === '‘' && !isLetter(behind) && tokens.isOpen('‚')) return tokens.close(sign, at, UNQUOTE);
    return sign !== "'" || isLetter(behind) || behind === DIGIT || '“"'.includes(text.charAt(at + 1)) ? tokens.open(sign, at) : tokens.add(OTHER, at, at + 1);
  }
  return (sign === '’' || sign === "'") && isApostrophe(text, at, sign) ? tokens.add(OTHER, at, at + 1) : tokens.close(sign, at, UNQUOTE);
}

/** A class: what is asked so often costs least where its answers are the same function for every note. */
class Tokens implements Lexed {
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
