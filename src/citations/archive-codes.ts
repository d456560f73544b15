import { isCallLabel } from './call-parts.js';
import { CLOSE, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SLASH, STOP, UPPER } from './lex.js';
import { anyToken, isCapital, isYear } from './tokens.js';

/** *861.00/6-1248*, *B6-2-392*, *Indiferente 1530*: figures as archives have them, without a label. */
export function isCode(lexed: Lexed, from: number, to: number): boolean {
  // *MS. Eng. c. 7421*
  if (lexed.kind(from) !== LOWER && lexed.among(from, 'ms mss') && to - from < 9) return lexed.kind(to - 1) === NUMBER && !isYear(lexed, to - 1);
  // *Vat. lat. 3868*, *lat. 9428*
  if (to - from < 6 && lexed.kind(to - 1) === NUMBER && anyToken(from, to, (at) => lexed.kind(at) === LOWER && lexed.among(at, 'lat gr hebr'))) return true;
  // *FO 371/110222 (FC 10345/3)*
  const inner = lexed.partner(to - 1) + 1;
  if (lexed.kind(to - 1) === CLOSE && inner > from + 1 && lexed.kind(to - 3) === SLASH) return isCode(lexed, from, inner - 1) && isCode(lexed, inner, to - 1);
  let digits = false, signs = 0;
  for (let at = from; at < to; at++) {
    const kind = lexed.kind(at);
    if (kind === NUMBER) digits = true;
    else if (kind === SLASH || kind === DASH || (kind === STOP && lexed.kind(at + 1) === NUMBER)) signs++;
    else if (kind === UPPER || kind === INITIAL) { if (/\d/u.test(lexed.word(at))) digits = true; } else if (!(isCapital(kind) && at === from) && lexed.word(at) !== 'part' && lexed.word(at) !== 'no') return false;
  }
  return digits && (signs > 0 || to - from <= 2) && !(to - from === 1 && isYear(lexed, from)) && !isSpan(lexed, from, to);
}

/** *1933–1985*: the years of a collection. */
const isSpan = (lexed: Lexed, from: number, to: number): boolean => to - from === 3 && isYear(lexed, from) && isYear(lexed, to - 1);

/** *C(52)202*, *CM (56) 59*, *C-R(58)33*: a paper of the cabinet, or of a council. */
export const isPaper = (lexed: Lexed, from: number, to: number): boolean => to - from === 7 && lexed.kind(from) === INITIAL && lexed.kind(from + 1) === DASH ? isPaper(lexed, from + 2, to) : to - from === 5 && lexed.kind(from) <= INITIAL && lexed.kind(from + 1) === OPEN && lexed.partner(from + 1) === from + 3 && lexed.kind(from + 4) === NUMBER;

/** *026 Foreign Relations/1456 1/2*, *026 History of the World War/14*: a decimal file with its name, and the number of the paper in it. */
export function isNamedFile(lexed: Lexed, from: number, to: number): boolean {
  let at = from + 1;
  while (at - from < 9 && (isCapital(lexed.kind(at)) || lexed.kind(at) === OPEN || lexed.among(at, 'of the and for'))) at = lexed.next(at);
  return lexed.kind(from) === NUMBER && at > from + 1 && at < to && lexed.kind(at) === SLASH && /\d/u.test(lexed.word(at + 1) + lexed.word(at + 2));
}

/** *Room 101*: where a reader sits. */
export const isRoom = (lexed: Lexed, at: number): boolean => lexed.among(at, 'room floor building chapter suite');

/** Figures among capitals and signs, no words: behind a repository they are of the call string. */
export function isFigured(lexed: Lexed, from: number, to: number): boolean {
  let digits = false;
  for (let at = from; at < to; at++) {
    if (lexed.kind(at) === LOWER && lexed.word(at).length > 2 && !isCallLabel(lexed.word(at)) || lexed.kind(at) === OPEN && isYear(lexed, at + 1)) return false;
    digits ||= /\d/u.test(lexed.word(at));
  }
  return digits && to - from > 1 && !isSpan(lexed, from, to);
}
