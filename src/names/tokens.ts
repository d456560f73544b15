import type { Span } from '../text/span.js';
import { keyOf } from './key-of.js';

/** A word with its inner hyphens and apostrophes, without a possessive. `end` is where the word ends, `next` where reading goes on. */
export interface Token extends Span {
  readonly next: number;
  /** By what it is looked up, if it begins with a capital; no name begins with another. */
  readonly key: string | null;
}

const OTHER = 1;
const SMALL = 2;
const CAPITAL = 3;
const MARK = 4;
/** What may join two parts of a word: *Hsiao-p’ing*. */
const JOINER = 5;
const JOINERS = "'’‘`´′-";

let kinds: Uint8Array | undefined;

/** What a character is to a word; told by its properties once, since a text has few different ones. */
function kindOf(code: number): number {
  if (code > 0xffff) return tellKind(code);
  kinds ??= new Uint8Array(0x10000);
  const known = kinds[code] as number;
  return known === 0 ? (kinds[code] = tellKind(code)) : known;
}

function tellKind(code: number): number {
  const char = String.fromCodePoint(code);
  if (/\p{L}/u.test(char)) return /\p{Lu}/u.test(char) ? CAPITAL : SMALL;
  return /\p{M}/u.test(char) ? MARK : JOINERS.includes(char) ? JOINER : OTHER;
}

const codeAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00 ? text.codePointAt(at) as number : code;
};

const kindAt = (text: string, at: number): number => (at < text.length ? kindOf(codeAt(text, at)) : OTHER);

const isLetter = (kind: number): boolean => kind === SMALL || kind === CAPITAL;

/** The words of a text, in one pass. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; start += 1) {
    const kind = kindAt(text, start);
    if (!isLetter(kind)) continue;
    const next = wordEnd(text, start);
    const end = text.charAt(next - 1) === 's' && /['’]/u.test(text.charAt(next - 2)) ? next - 2 : next;
    tokens.push({ start, end, next, key: kind === CAPITAL ? keyOf(text.slice(start, end)) : null });
    start = next;
  }
  return tokens;
}

/** Where the word ends that begins at `start`: letters and their marks, and more of them behind a joiner, which a hyphen may follow. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const kind = kindAt(text, at);
    if (isLetter(kind) || kind === MARK) { at += codeAt(text, at) > 0xffff ? 2 : 1; continue; }
    if (kind !== JOINER) return at;
    const part = text.charAt(at + 1) === '-' ? at + 2 : at + 1;
    if (!isLetter(kindAt(text, part))) return at;
    at = part;
  }
}
