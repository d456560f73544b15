import { AFTER_DASH, IDENTIFIER_WORDS } from '../data/clean/identifiers.js';
import type { TextEdit } from '../text/traced.js';
import type { Evidence } from './evidence.js';
import { placesOf } from './words.js';
import { isListed, wordsOf } from '../text/word-list.js';

const EIGHT_DIGITS = /(?<![\p{L}\p{N}_#/=.,:+-])\d{8}(?![\p{L}\p{N}_/=]|[-.,]\d)/gu;
const WORD_BEFORE = /(\p{L}+)[.:]?\s*$/u;
const LONG_DASH = /(?<![\d–—-])((?:1\d|20)\d\d)—((?:1\d|20)\d\d)(?![\d–—-])/gu;
const SHORT_DASH = /\d\d\d\d–\d\d/gu;
const HYPHEN = /\d\d\d\d-\d\d/gu;
const ALONE = /^\s.*[\s,;.]$/u;

/** No life or reign, and hardly a title, spans more years. */
const LONGEST = 400;
/** Written so early, eight digits are a day, a month and a year as often as two years. */
const EARLIEST = 1300;
/** The shortest word before a lost dash. */
const LEAST = 3;

/**
 * A dash that the extractor deleted is set back: between two years, and before a function word in a text that lost such.
 *
 * `(19421945)` reads *(1942–1945)*, or gets the hyphen that the text writes between years mostly; `1917—1972` beside
 * *1942–1945* reads *1917–1972*; and where years lost a dash, `daythe` reads *day—the*. `19451942`, `OCLC 19421945`,
 * `12/19421945` and `188692` stay, and all of them where most numbers of eight digits are no years.
 */
export function lostDashes(text: string, evidence: Evidence): TextEdit[] {
  const numbers = [...text.matchAll(EIGHT_DIGITS)];
  const years = numbers.filter(({ 0: digits, index }) => areYears(digits) && !isIdentifier(text, index));
  const lost = years.length * 2 > numbers.length ? years : [];
  if (lost.length === 0) return longDashes(text);
  const dash = count(text, SHORT_DASH) < count(text, HYPHEN) ? '-' : '–';
  const between = lost.map(({ 0: digits, index }): TextEdit => ({
    start: index, end: index + 8, after: `${digits.slice(0, 4)}${dash}${digits.slice(4)}`, rule: 'lost-dashes', why: 'Two years stand without their dash', certainty: 'likely' }));
  return [...between, ...longDashes(text), ...beforeFunctionWords(text, evidence)].sort((a, b) => a.start - b.start);
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

function areYears(digits: string): boolean {
  const from = Number(digits.slice(0, 4));
  const to = Number(digits.slice(4));
  return from >= EARLIEST && to <= 2099 && from < to && to - from <= LONGEST;
}

function isIdentifier(text: string, at: number): boolean {
  const before = WORD_BEFORE.exec(text.slice(Math.max(at - 16, 0), at))?.[1];
  return before !== undefined && isListed(IDENTIFIER_WORDS, before.toLowerCase());
}

/** An em dash between years, where the document has an en dash elsewhere. */
function longDashes(text: string): TextEdit[] {
  const places = text.includes('—') ? [...text.matchAll(LONG_DASH)] : [];
  return places.length === 0 || count(text, SHORT_DASH) === 0 ? [] : places.filter((match) => areYears(`${match[1] ?? ''}${match[2] ?? ''}`)).map((match) => ({
    start: match.index + 4, end: match.index + 5, after: '–', rule: 'lost-dashes', why: 'The document writes an en dash between years', certainty: 'likely' }));
}

function beforeFunctionWords(text: string, { unlisted, lexicon, count }: Evidence): TextEdit[] {
  if (lexicon === undefined) return [];
  const wanted = new Map([...unlisted].flatMap((word): [string, number][] => {
    if (count(word) > 1) return [];
    const splits = wordsOf(AFTER_DASH).filter((second) => word.endsWith(second)).map((second) => word.length - second.length)
      .filter((at) => at >= LEAST && lexicon(word.slice(0, at)) && !isListed(AFTER_DASH, word.slice(0, at)));
    return splits.length === 1 ? [[word, splits[0] as number]] : [];
  }));
  return placesOf(text, wanted).filter(({ word, start }) => word === word.toLowerCase() && ALONE.test(text.slice(start - 1, start + word.length + 1))).map(({ word, start }) => {
    const at = start + (wanted.get(word.toLowerCase()) as number);
    return { start: at, end: at, after: '—', rule: 'lost-dashes', why: 'A dash was lost before a function word, as between years elsewhere', certainty: 'likely' as const };
  });
}
