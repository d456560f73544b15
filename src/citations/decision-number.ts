import { COMMA, DASH, INITIAL, type Lexed, NUMBER, SLASH, STOP } from './lex.js';
import { isCapital, isRoman, isYear, lengthOf, signEnd } from './tokens.js';
import { IS } from './vocabulary.js';

export const COUNTER = 'n no nos n° nº nr núm num rs az appl app case cases aff affaire affaires causa asunto requête ric ricorso rec';

/** Behind *n.*, *n°*, *Rs.*, *App. No.*; the same token if none stands there. */
export function counterEnd(lexed: Lexed, from: number): number {
  let at = from;
  while (at - from < 5 && (lexed.among(at, COUNTER) || lexed.is(at, IS.issue))) at = signEnd(lexed, at + 1);
  return at;
}

/** *2 BvR 2134/92*, *VIII ZR 253/08*, *C-6/64*, *n. 238*, *n° 71-44 DC*, *53/1985*: behind the number of a decision, or the same token. */
export function docketEnd(lexed: Lexed, from: number): number {
  const first = counterEnd(lexed, from), counted = first > from;
  let at = first, slash = false, number = false;
  while (at - first < 9) {
    const kind = lexed.kind(at);
    // *2 BvR 2134, 2159/92*
    if (kind === COMMA && number && !slash && lexed.kind(at + 1) === NUMBER && lexed.kind(at + 2) === SLASH) { at++; continue; }
    if (kind === NUMBER && !(number && isYear(lexed, at) && !slash && lexed.kind(at + 1) !== SLASH)) { number = true; at++; continue; }
    // *n° 93-18.632*
    if (kind === STOP && counted && number && !lexed.spaced(at) && lexed.kind(at - 2) === DASH && lexed.kind(at + 1) === NUMBER) { at += 2; continue; }
    if ((kind === SLASH || kind === DASH && !lexed.spaced(at)) && lexed.kind(at + 1) === NUMBER && at > first) { slash ||= kind === SLASH; at++; continue; }
    if (at - first < 4 && (kind === INITIAL || isCapital(kind) && lengthOf(lexed, at) <= 4) && !slash && !lexed.is(at, IS.month) && (at > first || lexed.kind(at + 1) === NUMBER || lexed.kind(at + 1) === DASH || isRoman(lexed, at))) { at++; continue; }
    break;
  }
  return number && (slash || counted) ? at : from;
}
