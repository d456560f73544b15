import { monthOf, SEASONS } from '../data/citations/months.js';
import type { CslDate } from '../records/citation.js';
import { withEdtf } from './edtf.js';

const YEAR = /(?<![\d-])(1[4-9]\d\d|20[0-4]\d)(?:\s?[-–—‒/]\s?(\d{4}|\d{1,2})(?!\d))?[a-z]?/u;
const YEAR_ALONE = /^(?:1[4-9]\d\d|20[0-4]\d)$/u;
const WORD = /[\p{L}\p{M}]+|\d{1,2}(?!\d)/gu;
const NUMERIC = /^(\d{1,2})\s?[./]\s?(\d{1,2})\s?[./]\s?((?:1[4-9]|20)\d\d)$/u;
const ISO = /^((?:1[4-9]|20)\d\d)-(\d{2})(?:-(\d{2}))?$/u;

/** Reads a printed date: *30 August 1954*, *January-March 2012*, *1974-1997*, *Winter 1995/1996*, *12.5.2000*. No date: null. */
export function readDate(printed: string): CslDate | null {
  const text = printed.trim();
  // most dates are a year
  if (YEAR_ALONE.test(text)) return { 'date-parts': [[Number(text)]], raw: text };
  const numeric = NUMERIC.exec(text);
  // *10/11/2013* is read in two ways
  if (numeric !== null && text.includes('/') && Number(numeric[1]) <= 12) return withEdtf({ 'date-parts': [[Number(numeric[3]), ...(Number(numeric[2]) <= 12 ? [] : [Number(numeric[1]), Number(numeric[2])])]] });
  if (numeric !== null && Number(numeric[2]) <= 12) return withEdtf({ 'date-parts': [[Number(numeric[3]), Number(numeric[2]), Number(numeric[1])]] });
  const iso = ISO.exec(text);
  if (iso !== null && Number(iso[2]) <= 12) return withEdtf({ 'date-parts': [[Number(iso[1]), Number(iso[2]), ...(iso[3] === undefined ? [] : [Number(iso[3])])]] });
  const year = YEAR.exec(text);
  let month: number | undefined, second: number | undefined, day: number | undefined, season: number | undefined;
  const outside = year === null ? text : text.slice(0, year.index) + ' ' + text.slice(year.index + year[0].length);
  for (const found of outside.match(WORD) ?? []) {
    const word = found.toLowerCase();
    if (Object.hasOwn(SEASONS, word)) season = SEASONS[word];
    else if (monthOf(word) !== undefined) { if (month === undefined) month = monthOf(word); else second = monthOf(word); }
    else if (/^\d+$/u.test(word) && Number(word) >= 1 && Number(word) <= 31) day ??= Number(word);
  }
  if (year === null) return season !== undefined || month !== undefined || /forthcoming|in press|n\. ?d\.|s\. ?a\.|o\. ?j\./iu.test(text) ? { literal: text } : null;
  const first = Number(year[1]);
  const printedEnd = year[2];
  const last = printedEnd === undefined ? undefined : Number(String(first).slice(0, 4 - printedEnd.length) + printedEnd);
  const from = [first, ...(month === undefined ? [] : [month, ...(day === undefined || second !== undefined ? [] : [day])])];
  // *16–17 November 1958*
  const days = month !== undefined && day !== undefined && second === undefined ? /(?:^|[. ])(\d{1,2})[\p{Pd}−] ?(\d{1,2})(?=[ ,])/u.exec(text) : null;
  const parts = days !== null && Number(days[2]) > Number(days[1]) ? [from, [first, month as number, Number(days[2])]] : last !== undefined && last > first ? [from, [last]] : second !== undefined ? [from, [first, second]] : [from];
  return withEdtf({ 'date-parts': parts, ...(season !== undefined && { season }), ...(/(?<!\p{L})(?:ca?|circa|um|vers|okolo)(?!\p{L})/u.test(text) && { circa: true }) });
}
