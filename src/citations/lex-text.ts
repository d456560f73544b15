import { CATALOGUES } from '../data/site-furniture.js';
import { isLetter, kindAt, lowerCase, NUMBER as DIGIT, unitAt } from '../text/letters.js';

const LOOK_AHEAD = 160;
let made: RegExp | undefined;
const links = (): RegExp => (made ??= new RegExp(`(?<=[.)\\]”’»\\d/])(?: ?\\[?(?:${CATALOGUES})\\]?){1,5}(?= ?[;,.)(]| *$)|(?<=\\S)Link opens in a new window`, 'gu'));

/** A note with spaces where a site leads to catalogues within it: *pp. 12–15CrossRefGoogle Scholar; Hodges*; not *found by Google Scholar*. */
export function withoutLinks(text: string): string {
  return text.includes('Google Scholar') || text.includes('new window') ? text.replace(links(), (link) => ' '.repeat(link.length)) : text;
}

/** What stands between two places, with the tags of italics that it breaks: *<i>Mammalia</i>*, *populations of <i>Microtus</i>*; a number has none. */
export function withTags(text: string, from: number, to: number): string {
  if (unitAt(text, to) !== 0x3c) return text.slice(from, to);
  const open = text.charAt(from - 1) === '>' ? /<(?:i|em|italic)>$/u.exec(text.slice(Math.max(0, from - 8), from))?.[0].length ?? 0 : 0;
  const printed = text.slice(from - open, to);
  const close = printed.includes('<') && !/^[<>\w]*>\d+$/u.test(printed) ? /^<\/(?:i|em|italic)>/u.exec(text.slice(to, to + 9))?.[0].length ?? 0 : 0;
  return close > 0 ? text.slice(from - open, to + close) : text.slice(from, to);
}

/** In lower case, without the full stop at its end. */
export function wordOf(text: string, from: number, to: number): string {
  if (to - from < 2 || text.charAt(to - 1) !== '.') return lowerCase(text.slice(from, to));
  return lowerCase(text.slice(from, text.charAt(to - 2) === ' ' ? to - 2 : to - 1));
}

export const ADDRESS_BODY = /^[^\s<>“”"«»]+/u;
/** No address was broken more often, and no piece of one is longer. */
const MOST_BREAKS = 6, LONGEST_PIECE = 200;

/** Behind the pieces of an address that the ends of lines broke: *https://venturebeat. com/2012/07*, *https://www.cia.gov/ library/publications*; *http://a.b/ accessed* has none. */
export function mendedEnd(text: string, from: number): number {
  let end = from;
  for (let breaks = 0; breaks < MOST_BREAKS && text.charAt(end) === ' '; breaks++) {
    const piece = ADDRESS_BODY.exec(text.slice(end + 1, end + LONGEST_PIECE))?.[0] ?? '', last = text.charAt(end - 1);
    const domain = last === '.' && /^(?:(?:com|org|net|edu|gov|int)(?:[./?]|$)|[a-z]{2}[./]|(?:html?|pdf|php|aspx?|shtml?)(?![\p{L}\d]))/u.test(piece);
    const path = '/-_=?&'.includes(last) && piece !== 'and/or' && /^[\p{L}\d%~][^,;]*(?:[/_=]|\.(?:html?|pdf|php|aspx?|shtml?)(?![\p{L}\d]))/u.test(piece);
    if (!domain && !path) break;
    end += 1 + piece.length;
  }
  return end;
}

/** The first closing bracket without its opening one, or -1. */
export function strayBracket(text: string, from: number, to: number): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')' && --depth < 0) return at;
  }
  return -1;
}

/** A closing sign that is none: *the workers’ council* within a quotation that ends later. */
export function isApostrophe(text: string, at: number, sign: string): boolean {
  if (kindAt(text, at + 1) === DIGIT) return true;
  // *‘Was There Honor in Kiev Rus’?’*
  if (isLetter(kindAt(text, at - 1)) && /^[?!]/u.test(text.slice(at + 1, at + 2)) && text.charAt(at + 2) === sign) return true;
  if (!/^.s? \p{Ll}/u.test(text.slice(at, at + 4)) || !isLetter(kindAt(text, at - 1))) return false;
  if (/^. (?:in|and|und|et|e|by|to|ed|eds|en|dans) /u.test(text.slice(at, at + 7))) return false;
  const ahead = text.slice(at + 1, at + LOOK_AHEAD);
  const close = ahead.search(sign === '’' ? /’(?!\p{L})/u : /'(?!\p{L})/u);
  const opens = ahead.search(sign === '’' ? /‘/u : / '\p{L}/u);
  return close !== -1 && (opens === -1 || close < opens);
}
