import { COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { isCapital } from './tokens.js';

/** *Selected Works of Mao Zedong, Speech on April 25, 1956*: the comma behind collected works, before one of their pieces; the same token if none. */
export function worksEnd(lexed: Lexed, from: number, to: number): number {
  if (!/^(?:selected|collected|complete)$/u.test(lexed.word(from)) || !/^(?:works|writings|papers|speeches)$/u.test(lexed.word(from + 1))) return from;
  for (let at = from + 2; at < to && at - from < 10; at++) if (lexed.kind(at) === COMMA) return /^(?:speech|talk|letter|report|directive|telegram|remarks|address|conversation|instructions|comments?)$/u.test(lexed.word(at + 1)) && isCapital(lexed.kind(at + 1)) ? at : from;
  return from;
}

/** *3GPP TS 23.221: “Architectural requirements”*, *ISO/IEC 23090-6: “…”*: behind the number of a standard, before its title; the same token if there is none. */
export function codeEnd(lexed: Lexed, from: number, to: number): number {
  let at = from, shouted = false, counted = false;
  for (; at < to && at - from < 20 && lexed.kind(at) !== QUOTE; at++) {
    const kind = lexed.kind(at);
    if (kind === UPPER || kind === NUMBER && /\p{L}/u.test(lexed.word(at))) shouted = true;
    if (kind === NUMBER) counted = true;
    else if (![UPPER, INITIAL, SLASH, DASH, STOP, COLON].includes(kind) && lexed.word(at) !== 'recommendation' && lexed.word(at) !== 'amd' && lexed.word(at) !== 'cor') return from;
  }
  return shouted && counted && lexed.kind(at) === QUOTE && lexed.kind(at - 1) === COLON ? at : from;
}
