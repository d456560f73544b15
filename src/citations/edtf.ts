import type { CslDate } from '../records/citation.js';

const SPRING = 20;
const two = (number: number): string => String(number).padStart(2, '0');
const four = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

/** A part of a date that a calendar has; what is no month and no day is not there. */
export const within = (part: number | undefined, most: number): number | undefined => (part !== undefined && part >= 1 && part <= most ? part : undefined);

/**
 * A date in EDTF (ISO 8601-2), or null where it is only words.
 *
 * `1962-10-22`, `1961/1963`, `1962~` for *circa*, `2009-23` for the autumn of 2009.
 */
export function edtfOf({ 'date-parts': parts = [], season, circa }: CslDate): string | null {
  const ends = parts.filter(([year]) => year !== undefined).map(([year, printedMonth, printedDay]) => {
    const month = within(printedMonth, 12);
    const day = within(printedDay, 31);
    const time = month === undefined ? (Number(season) >= 1 && Number(season) <= 4 ? `-${SPRING + Number(season)}` : '') : `-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
    return `${four(year as number)}${time}${circa === true ? '~' : ''}`;
  });
  return ends.length === 0 ? null : ends.join('/');
}

/** A date with its EDTF string in `raw`, as CSL-JSON wants it. */
export function withEdtf(date: CslDate): CslDate {
  const raw = edtfOf(date);
  return raw === null ? date : { ...date, raw };
}

/** A year as its date. */
export const dateOfYear = (year: string): CslDate => withEdtf({ 'date-parts': [[Number(year)]] });
