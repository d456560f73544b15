import { isDigit } from '../text/letters.js';
import { BRACKETED_ROMAN, BRACKETED_SIGN, romanValue, signValue } from '../text/roman.js';
import type { Line } from './line.js';

/** A number that may be a note marker. `shape`: −1 not at all, 0 only with a body of that number, 2 very much. */
export interface MarkerSign {
  readonly line: number;
  /** Where it stands in the line, brackets included. */
  readonly at: number;
  readonly length: number;
  readonly number: number;
  readonly shape: number;
  /** How it is printed, where that is not in figures: *iv*. */
  readonly roman?: string;
  /** Does a word say what it is: *Footnote 1*? */
  readonly worded?: boolean;
}

const isRaised = (code: number): boolean => code > 0x7f && (code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079));
/** *①* to *⑳*. */
export const isCircled = (code: number): boolean => code >= 0x2460 && code <= 0x2473;
const UNITS = /(?:^|\P{L})(?:k?m|cm|mm|ft|sq)$/u;

/** All numbers of a line that have the shape of a marker, in the order of the line. */
export function markerSigns({ text }: Line, line: number): MarkerSign[] {
  const signs: MarkerSign[] = [];
  for (let at = 0, end = 0; at < text.length; at = end) {
    end = at + 1;
    const code = text.charCodeAt(at);
    if (isCircled(code)) { if (at > 0) signs.push({ line, at, length: 1, number: code - 0x245f, shape: 2 }); continue; }
    if (code === 0x5b) { const sign = romanSign(text, line, at); if (sign !== null) signs.push(sign); continue; }
    const raised = isRaised(code);
    if (!raised && !isDigit(code)) {
      const [roman] = at > 1 && 'ivxl'.includes(text.charAt(at)) && /[.,;:!?”"’)]/u.test(text.charAt(at - 1)) ? FUSED_ROMAN.exec(text.slice(at, at + LONGEST_ROMAN)) ?? [] : [];
      if (roman !== undefined) signs.push({ line, at, length: roman.length, number: romanValue(roman), shape: 0, roman });
      continue;
    }
    while (end < text.length && (raised ? isRaised : isDigit)(text.charCodeAt(end))) end += 1;
    const digits = text.slice(at, end);
    if (raised) {
      const number = Number(digits.normalize('NFKC'));
      if (at > 0 && number > 0 && !/^\p{M}/u.test(text.slice(at + digits.length)) && !UNITS.test(text.slice(Math.max(0, at - 4), at))) signs.push({ line, at, length: digits.length, number, shape: 2 });
      continue;
    }
    if (digits.length > 4 && digits.length < 8 && BEHIND_YEAR.test(digits) && /^(?:$|[\s.,;:)?!»”])/u.test(text.slice(end, end + 1)) && !/[\d./:#-]/u.test(text.charAt(at - 1))) {
      signs.push({ line, at: at + 4, length: digits.length - 4, number: Number(digits.slice(4)), shape: 0 });
      continue;
    }
    // *against all comers.Footnote 1 I will*: how a site copies what was raised
    const worded = digits.length < 4 && WORDED.test(text.slice(Math.max(0, at - WORD - 1), at)) ? WORD : 0;
    if (worded > 0) { signs.push({ line, at: at - worded, length: digits.length + worded, number: Number(digits), shape: 2, worded: true }); continue; }
    // *[^1]* is how a converter writes what was raised
    const double = text.charAt(at - 2) === '[' && text.charAt(at + digits.length + 1) === ']' ? 1 : 0;
    const opening = text.charAt(at - 1) === '[' ? 1 + double : text.charAt(at - 1) === '^' && text.charAt(at - 2) === '[' ? 2 : 0;
    const bracketed = opening > 0 && text.charAt(at + digits.length) === ']' && digits.length <= 3 && !digits.startsWith('0');
    const shape = bracketed ? 1 : markerShape(text, at, digits);
    if (shape > -1) signs.push({ line, at: bracketed ? at - opening : at, length: digits.length + (bracketed ? opening + 1 + double : 0), number: Number(digits), shape });
  }
  return signs;
}

const WORDED = /[^\s([]Footnote $/u, WORD = 'Footnote '.length;

/** Where the first sign of each number stands in a text that looks like a marker. */
export function firstSigns(lines: readonly Line[]): Map<number, number> {
  const first = new Map<number, number>();
  lines.forEach((line, i) => { for (const { number, at, shape } of markerSigns(line, i)) if (at > 0 && shape >= 0.6 && !first.has(number)) first.set(number, line.start + at); });
  return first;
}

/** *in six countries.[iv]*: a number in roman figures behind a sign; behind a letter, and a letter or a sign, *lost.[A]*, only with its note, and none in *th[i]s*. */
function romanSign(text: string, line: number, at: number): MarkerSign | null {
  const own = text.slice(at, at + LONGEST_ROMAN), roman = at === 0 ? null : BRACKETED_ROMAN.exec(own);
  const [printed, sign] = roman ?? (at === 0 ? null : BRACKETED_SIGN.exec(own)) ?? [];
  const before = text.charAt(at - (SET_OFF.test(text.slice(Math.max(0, at - 3), at)) ? 2 : 1));
  if (printed === undefined || sign === undefined || !/[\p{L}\p{P}]/u.test(before) || /\p{L}/u.test(before) && /^\p{L}/u.test(text.charAt(at + printed.length))) return null;
  return { line, at, length: printed.length, number: roman === null ? signValue(sign) : romanValue(sign), shape: roman === null || /\p{L}/u.test(before) ? 0 : 1, roman: sign };
}
const LONGEST_ROMAN = 10, SET_OFF = /[.!?”"’)] $/u;
/** *at Kharkov.iv What*: only where its note is numbered so. */
const FUSED_ROMAN = /^[ivxl]{1,7}(?=\s|$)/u;

/** *avant 18486.*: a year and the note 6, where there is one. */
const BEHIND_YEAR = /^(?:1\d|20)\d\d[1-9]/u;

/** How much a number looks like a marker: −1 not at all, 0 only with a body of that number, 2 very much. */
function markerShape(text: string, at: number, digits: string): number {
  if (digits.length > 3 || digits.startsWith('0')) return -1;
  const before = text.charAt(at - 1);
  const rest = text.slice(at + digits.length, at + digits.length + 14);
  if (NO_MARKER_BEHIND.test(rest) || LEADERS.test(text.slice(Math.max(0, at - 6), at) + (rest === '' ? '.' : ''))) return -1;
  const fusedToNext = /^\p{L}/u.test(rest);
  if (before === ' ') return fusedToNext && !/^\p{Lu}/u.test(rest) ? -1 : setOff(text, at, rest);
  let shape = -1;
  const previous = text.charAt(at - 2);
  if (/[.,;:]/u.test(before)) {
    if (/\d/u.test(previous)) shape = SECTION.test(text.slice(0, at)) ? -1 : /(?:^|\D)\d{4}[.,;:]$|\d\.$/u.test(text.slice(Math.max(0, at - 6), at)) && (before === '.' ? /^(?:$|\p{Lu}|\s+["“‘(«[]?\p{Lu})/u : /^(?:\s|$|\p{Lu})/u).test(rest) ? 0.7 : -1;
    else if (/\s/u.test(previous)) shape = -1;
    else shape = abbreviated(text, at - 1) ? -1 : 2;
  } else if (/[!?”"’'»)\]]/u.test(before)) shape = before === "'" && /[\s\d]/u.test(previous) ? -1 : 2;
  else if (/\p{Ll}/u.test(before)) shape = /\p{Ll}/u.test(previous) ? 1.5 : 0.3;
  else if (/\p{Lu}/u.test(before)) shape = /\p{L}/u.test(previous) ? 0.6 : -1;
  else if (/[\u2014…]/u.test(before)) shape = 0.6;
  // Chinese and Japanese set no space behind the marker that follows their sign
  else if (/[\u3001-\u303f\uff01\uff0c\uff1b\uff1f]/u.test(before)) return 2;
  else if (/[\u3400-\u9fff\uff00-\uffef]/u.test(before)) shape = 1;
  return shape > 0 && fusedToNext ? shape - 0.6 : shape;
}

/** *Review by Ann Lee.. 6*: an entry of the contents. */
const LEADERS = /\. ?\. ?\.$|\.{4} ?$/u;
const NO_MARKER_BEHIND = /^(?:st|nd|rd|th|er|ème|º|ª)\b|^[年月日号號期卷册冊页頁]|^[%°$£€]|^[.,:]\d|^[-–—/]\d|^\p{M}/u;

/**
 * A marker set off by a space, as some extractors print all of them: behind a closed sentence, or before a stop that
 * stands alone. A number in the middle of a phrase only counts with a body of that number on the same page.
 */
function setOff(text: string, at: number, rest: string): number {
  if (at < 3 || THOUSANDS.test(rest)) return -1;
  const head = text.slice(Math.max(0, at - 24), at - 1);
  if (/^\s+["“‘(«]?\p{Lu}|^\p{Lu}|^$/u.test(rest) && /[.!?”’'"»)]$/u.test(head)) return abbreviated(text, at - 2) ? -1 : 0.6;
  if (/^ [.,;:)!?][.,;]?(?:\s|$)/u.test(rest)) {
    if (!TAKES_NUMBER.test(head.toLowerCase()) && (!/\d$/u.test(head) || YEAR.test(head))) return 0.8;
    return STOP_APART.test(rest) ? 0 : -1;
  }
  if (/^(?: |$)/u.test(rest) && (/[\p{L}”"’')»,;:]$/u.test(head) || YEAR.test(head)) && !TAKES_NUMBER.test(head.toLowerCase()) && !COUNTED.test(rest.toLowerCase())) return 0;
  return -1;
}

/** *1 204 ships* */
const THOUSANDS = /^ \d{3}(?!\d)/u;
/** Nobody sets a space before these: a raised number stood between. */
const STOP_APART = /^ [.,)]/u;
/** *2.1 The Office*: no year ends there. */
const SECTION = /^\d{1,2}(?:\.\d{1,2})*\.$/u;
const YEAR = /(?:^|\D)[12]\d{3}$/u;

/** Words before a number that is theirs. */
export const TAKES_NUMBER = /(?:^|\P{L})(?:pages?|pp?\.?|nos?\.?|nr\.?|numbers?|vols?\.?|volumes?|chapters?|ch\.?|chap\.|parts?|articles?|arts?\.?|artículo|artikel|sections?|sec\.?|§+|figures?|figs?\.?|tables?|notes?|nn?\.?|footnotes?|lines?|paragraphs?|para\.?|items?|rule|directive|regulation|case|act|law|ley|lei|title|book|of|on|in|to|from|by|at|than|and|or|about|over|under|some|de|en|du|del|von|am|(?:jan(?:uary?)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|nov|dec)(?:ember)?|oct(?:ober)?)\.?|enero|janvier|world war)$/u;
/** Words behind a number that it counts. */
const COUNTED = /^ (?:per|percent|%|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?|times?|people|persons?|men|women|pages?|copies|miles?|kilometres?|metres?|km|pounds?|dollars?|(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|of|años|de|ans|jahre)(?=\P{L}|$)/u;

const BEFORE_NUMBERS = /(?:^|\P{L})(?:[Nn]os?|[Pp]p?|[Vv]ols?|[Cc]h|[Aa]rt|[FfDd]|[Oo]p|[Ll]l?|[Ff]ig|[Ss]ec|\p{Lu})$/u;
const abbreviated = (text: string, stop: number): boolean =>
  text.charAt(stop) === '.' && BEFORE_NUMBERS.test(text.slice(Math.max(0, stop - 5), stop));
