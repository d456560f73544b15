import { CLOSE, COMMA, DASH, type Lexed, NUMBER, OPEN, OTHER, STOP } from './lex.js';
import { isNumber, isRoman, isYear, rangeEnd, skipStop } from './tokens.js';

/** *A2r*, *12v* */
const SHEET = /^\p{L}{0,3}\d{1,2}[rv]?$/u;

/** *sig. A2r*, *sigs. A2r–A4v*, *sig. ¶2r*: behind the signature of a sheet; not *il sig. Rossi*. */
export function signatureEnd(lexed: Lexed, at: number): number {
  let end = lexed.among(at, 'sig sigs') ? skipStop(lexed, at + 1) : at;
  if (end > at && lexed.kind(end) === OTHER) end++;
  if (end === at || !SHEET.test(lexed.word(end))) return at;
  return lexed.kind(end + 1) === DASH && (SHEET.test(lexed.word(end + 2)) || lexed.among(end + 2, 'v r')) ? end + 3 : end + 1;
}

/** *§ 44 Rn. 15*, *s 6(1)*, *para 2.13*: behind the parts of a section. */
export function sectionEnd(lexed: Lexed, from: number): number {
  let at = from;
  for (;;) {
    const joined = lexed.start(at) === lexed.end(at - 1), part = skipStop(lexed, at + 1);
    if (joined && lexed.kind(at) === OPEN && lexed.partner(at) - at === 2) at += 3;
    else if (joined && lexed.kind(at) === STOP && !lexed.spaced(at) && lexed.kind(at + 1) === NUMBER) at += 2;
    else if (lexed.among(at, 'rn rdnr rz abs nr satz lit') && (isNumber(lexed, part) || lexed.word(at) === 'lit')) at = Math.max(rangeEnd(lexed, part), part + 1);
    else return at;
  }
}

/** *3.1.56–88*, *8.12.29*, *II.xxvii.9*: book, chapter and section, or act, scene and line; no date, no decimal number. */
export function verseEnd(lexed: Lexed, from: number): number {
  const one = (token: number): boolean => lexed.kind(token) === NUMBER || isRoman(lexed, token);
  let at = from + 1, parts = 1;
  while (one(from) && lexed.kind(at) === STOP && !lexed.spaced(at) && one(at + 1) && lexed.start(at) === lexed.end(at - 1)) { at += 2; parts++; }
  // *(Cambridge, MA: Harvard University Press, 1931–35), 5.402*, *De civitate Dei, XIX.12*
  if (parts < 2 || parts < 3 && !(lexed.kind(from - 1) === COMMA && (lexed.kind(from - 2) === CLOSE || lexed.kind(from) !== NUMBER)) || isYear(lexed, at - 1)) return from;
  while (lexed.kind(at) === DASH && lexed.kind(at + 1) === NUMBER) { at += 2; while (lexed.kind(at) === STOP && !lexed.spaced(at) && lexed.kind(at + 1) === NUMBER) at += 2; }
  return at;
}
