import { MONTHS, SEASONS } from '../data/citations/months.js';
import type { CslDate } from '../records/citation.js';

const YEAR = /(?<![\d-])(1[4-9]\d\d|20[0-4]\d)(?:[-–—‒/](\d{4}|\d{2})(?!\d))?[a-z]?/u;
const WORD = /[\p{L}\p{M}]+|\d{1,2}(?!\d)/gu;

/** Reads a printed date: *30 August 1954*, *January-March 2012*, *1974-1997*, *Winter 1995/1996*. No date: null. */
export function readDate(printed: string): CslDate | null {
  const year = YEAR.exec(printed);
  const known = (word: string): number | undefined => (Object.hasOwn(MONTHS, word) ? MONTHS[word] : undefined);
  let month: number | undefined, second: number | undefined, day: number | undefined, season: number | undefined;
  const outside = year === null ? printed : printed.slice(0, year.index) + ' ' + printed.slice(year.index + year[0].length);
  for (const match of outside.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (Object.hasOwn(SEASONS, word)) season = SEASONS[word];
    else if (known(word) !== undefined) { if (month === undefined) month = known(word); else second = known(word); }
    else if (/^\d+$/u.test(word) && Number(word) >= 1 && Number(word) <= 31) day ??= Number(word);
  }
  if (year === null) return season !== undefined || month !== undefined || /forthcoming|n\. ?d\./iu.test(printed) ? { literal: printed.trim() } : null;
  const first = Number(year[1]);
  const printedEnd = year[2];
  const last = printedEnd === undefined ? undefined : Number(printedEnd.length === 4 ? printedEnd : String(first).slice(0, 2) + printedEnd);
  const from = [first, ...(month === undefined ? [] : [month, ...(day === undefined || second !== undefined ? [] : [day])])];
  const parts = last !== undefined && last > first ? [from, [last]] : second !== undefined ? [from, [first, second]] : [from];
  return { 'date-parts': parts, ...(season !== undefined && { season }), ...(/\b(?:ca?|circa)\b/u.test(printed) && { circa: true }), raw: printed.trim() };
}

/** A date that begins at the head of `text`, and where it ends: *7 November 1949, “Zapis’* gives the first three words. */
export function dateAtHead(text: string): { date: CslDate; end: number } | null {
  const match = /^(?:(?:\d{1,2} )?\p{L}{3,10}\.? (?:\d{1,2}, )?)?(?:1[5-9]\d\d|20[0-4]\d)(?:[/–-]\d{2,4})?(?!\d)/u.exec(text);
  if (match === null) return null;
  const words = match[0].match(/\p{L}+/gu) ?? [];
  if (words.some(word => !Object.hasOwn(MONTHS, word.toLowerCase()) && !Object.hasOwn(SEASONS, word.toLowerCase()))) return null;
  const date = readDate(match[0]);
  return date === null ? null : { date, end: match[0].length };
}
