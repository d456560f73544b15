import { unitAt } from '../text/letters.js';
import { CAPITAL, CLOSE, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, SLASH, STOP, UPPER } from './lex.js';
import { IS } from './vocabulary.js';

const FULL_STOP = 0x2e, SQUARE = 0x5b;
const FIGURES = 'mdclxvi', ROMAN = /^(?=[mdclxvi])m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/u;
/** *¹1986*: the edition raised before the year. */
const YEAR = /^[¹²³⁴⁵⁶⁷⁸⁹]?(?:1[4-9]\d\d|20[0-4]\d)[a-z]?$/u;

/** *xii*, *XXI*, and *I* where it stands among numbers; not for *mix* in lower case. */
export function isRoman(lexed: Lexed, token: number): boolean {
  const kind = lexed.kind(token);
  const word = lexed.word(token);
  if (word.length > 9 || !FIGURES.includes(word.charAt(0)) || !ROMAN.test(word)) return false;
  if (word.length === 1 && kind === INITIAL) return word === 'i' || word === 'v' || word === 'x';
  return kind === UPPER || kind === INITIAL || (kind !== CAPITAL && kind !== END && word !== 'mix' && word !== 'di' && word !== 'i' && word !== 'm' && word !== 'd' && word !== 'c' && word !== 'l');
}

export function isYear(lexed: Lexed, token: number): boolean {
  if (lexed.kind(token) !== NUMBER) return false;
  const length = lengthOf(lexed, token);
  return length > 3 && length < 10 && (YEAR.test(lexed.word(token)) || length === 5 && raisedEdition(lexed, token) !== undefined);
}

const RAISED = /^(?:([2-9²³⁴⁵⁶⁷⁸⁹])(?:1[789]\d\d|20[0-2]\d)|(?:1[789]\d\d|20[0-2]\d)([2-9²³⁴⁵⁶⁷⁸⁹]))$/u, RAISED_FIGURES = '²³⁴⁵⁶⁷⁸⁹';

/** *München ²1983*, *Frankfurt am Main 21988*, *(New York: Norton, 21999)*, *Roma, Carocci, 20083*: the edition that stands raised before or behind the year of a known town, as print or as plain text has it. */
export function raisedEdition(lexed: Lexed, token: number): string | undefined {
  const [, before, behind] = RAISED.exec(lexed.word(token)) ?? [], figure = before ?? behind;
  if (figure === undefined || figure <= '9' && !isBehindTown(lexed, token) && (before !== undefined || !isBehindHouse(lexed, token))) return undefined;
  return figure <= '9' ? figure : String(RAISED_FIGURES.indexOf(figure) + 2);
}

/** What is printed from a token on, without the figure of an edition before or behind its year: *1983* of *²1983*, *2008* of *20083*. */
export const withoutEdition = (lexed: Lexed, token: number, printed: string): string => (raisedEdition(lexed, token) === undefined ? printed : RAISED.exec(lexed.word(token))?.[1] === undefined ? printed.slice(0, 4) + printed.slice(5) : printed.slice(1));

/** *Carocci, 20083*: behind the comma of a house, and the house behind a town. */
const isBehindHouse = (lexed: Lexed, token: number): boolean => lexed.kind(token - 1) === COMMA && [4, 5, 6, 7].some((back) => lexed.kind(token - back + 1) === COMMA && lexed.is(token - back, IS.placeHead) && isCapital(lexed.kind(token - back)));

/** *II/2*, *4/1*: behind a volume with its part, or behind the one token. */
export const partedEnd = (lexed: Lexed, at: number): number => (lexed.kind(at + 1) === SLASH && lexed.kind(at + 2) === NUMBER ? at + 3 : at + 1);

const OLD_VOLUME = /^x{0,3}(?:ix|iv|v?i{0,3})$/u;

/** *iii. 434*, *iv (1904), 12*: a volume in small figures with its full stop before the page; where the page is, or the same token. */
export function oldVolumeEnd(lexed: Lexed, at: number): number {
  if (lexed.kind(at) !== LOWER && lexed.kind(at) !== INITIAL && lexed.kind(at) !== UPPER || lexed.word(at) === '' || !OLD_VOLUME.test(lexed.word(at))) return at;
  const stopped = endsInStop(lexed, at) ? at + 1 : lexed.kind(at + 1) === STOP ? at + 2 : at;
  return stopped > at && lexed.kind(stopped) === NUMBER && lexed.start(stopped) > lexed.end(stopped - 1) ? stopped : at;
}

/** *New York 21999*, *(New York: Norton, 21999)* */
function isBehindTown(lexed: Lexed, token: number): boolean {
  const open = lexed.kind(token + 1) === CLOSE && lexed.kind(token - 1) === COMMA ? lexed.partner(token + 1) : -1;
  return open >= 0 && lexed.is(open + 1, IS.placeHead) || [1, 2, 3].some((back) => lexed.is(token - back, IS.placeHead) && isCapital(lexed.kind(token - back)));
}

/** A plain number: digits alone, or with a letter behind: *126f*, *12a*. */
export const isNumber = (lexed: Lexed, token: number): boolean => lexed.kind(token) === NUMBER;

/** Does a token end with a full stop that belongs to it: *J.*, *vol.*? */
export const endsInStop = (lexed: Lexed, token: number): boolean => unitAt(lexed.text, lexed.end(token) - 1) === FULL_STOP;

export const isCapital = (kind: number): boolean => kind === CAPITAL || kind === UPPER;

/** A capital, in a word or as an initial: what a name opens with. */
export const opensName = (kind: number): boolean => kind >= CAPITAL && kind <= INITIAL;

/** Behind the comma at a token, if one stands there. */
export const skipComma = (lexed: Lexed, at: number): number => (lexed.kind(at) === COMMA ? at + 1 : at);

/** The same for a full stop that is a token: *pt. 3* in small letters. */
export const skipStop = (lexed: Lexed, at: number): number => (lexed.kind(at) === STOP ? at + 1 : at);

/** Behind the full stop and the raised sign of *Nr.*, *n. °*, *vol. #*, if any stand at a token. */
export function signEnd(lexed: Lexed, from: number, signs = '°º'): number {
  let at = from;
  while (lexed.kind(at) === STOP || lexed.kind(at) !== END && signs.includes(signAt(lexed, at))) at++;
  return at;
}

/** The character that begins a token. */
export const signAt = (lexed: Lexed, token: number): string => (token < lexed.size ? lexed.text.charAt(lexed.start(token)) : '');

/** Does a square bracket stand at a token? */
export const isSquare = (lexed: Lexed, token: number): boolean => unitAt(lexed.text, lexed.start(token)) === SQUARE;

/** Characters of a token. */
export const lengthOf = (lexed: Lexed, token: number): number => lexed.end(token) - lexed.start(token);

/** Behind a number and the ranges joined to it: *12–15*, *1974/75*, *xii-xv*; `token` itself if no number stands there. */
export function rangeEnd(lexed: Lexed, token: number): number {
  const one = (at: number): boolean => isNumber(lexed, at) || isRoman(lexed, at);
  if (!one(token)) return token;
  let at = token + 1;
  for (;;) {
    if ((lexed.kind(at) === DASH || lexed.kind(at) === SLASH) && one(at + 1)) at += 2;
    // *12--15*
    else if (lexed.kind(at) === DASH && lexed.kind(at + 1) === DASH && one(at + 2)) at += 3;
    // *15a–b*
    else if (lexed.kind(at) === DASH && lexed.kind(at + 1) === LOWER && /^[b-d]$/u.test(lexed.word(at + 1)) && /\d[a-c]$/u.test(lexed.word(at - 1)) && lexed.start(at + 1) - lexed.end(at - 1) === 1) at += 2;
    else break;
  }
  return at;
}

/** What stands between the brackets or quotation marks that open at a token. */
export const inside = (lexed: Lexed, token: number): string => lexed.text.slice(lexed.end(token), lexed.start(lexed.partner(token))).trim();

/** Does it hold for any token from one up to another? */
export const anyToken = (from: number, to: number, holds: (at: number) => boolean): boolean => { for (let at = from; at < to; at++) if (holds(at)) return true; return false; };

/** The first comma between two tokens, or -1. */
export const commaIn = (lexed: Lexed, from: number, to: number): number => { for (let at = from; at < to; at++) if (lexed.kind(at) === COMMA) return at; return -1; };

/** *[Hebrew]*, *(in Arabic)*: the brackets that open at a token say no more than the language. */
export const isTongue = (lexed: Lexed, open: number): boolean => { const at = lexed.word(open + 1) === 'in' ? open + 2 : open + 1; return open >= 0 && lexed.partner(open) === at + 1 && lexed.among(at, 'hebrew arabic russian chinese japanese korean polish yiddish german turkish persian ukrainian greek'); };
