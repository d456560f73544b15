import { INITIAL, type Lexed, LOWER, QUOTE } from './lex.js';
import { isCapital, opensName } from './tokens.js';
import { isGivenName } from './name-words.js';

/** *see Eric Foner’s Reconstruction (New York, 1988)*: who owns the title in a sentence; not *King Solomon’s Mines*, which opens a citation or has a word before it that is no given name. */
export function ownerEnd(lexed: Lexed, from: number): number {
  if (lexed.kind(from - 1) !== LOWER && !lexed.among(from - 1, 'see cf compare')) return from;
  // *See also Shen’s “The Two Rivers,” in …*
  if (isCapital(lexed.kind(from)) && /[’']s$/u.test(lexed.slice(from, from + 1)) && lexed.kind(from + 1) === QUOTE) return from + 1;
  let at = from + 1;
  while (at - from < 4 && opensName(lexed.kind(at)) && !/[’']s$/u.test(lexed.slice(at, at + 1))) at++;
  return at > from && isCapital(lexed.kind(at)) && /[’']s$/u.test(lexed.slice(at, at + 1)) && (isCapital(lexed.kind(at + 1)) || lexed.kind(at + 1) === QUOTE || lexed.kind(at + 1) === INITIAL) && (lexed.kind(from) === INITIAL || isGivenName(lexed.word(from))) ? at + 1 : from;
}
