import { ERAS } from '../data/citations/eastern.js';
import type { CslDate } from '../records/citation.js';
import { withEdtf, within } from './edtf.js';

const DIGITS = '〇一二三四五六七八九';
/** *1958年8月4日*, *一九五八年*, *民國三十五年三月五日*, *1999年版*. */
const DATE = /(\p{Lo}{2}(?=[\d元一二三四五六七八九十]))?([\d〇○零元一二三四五六七八九十]{1,4}) ?年(?: ?([\d一二三四五六七八九十]{1,3}) ?月(?: ?([\d一二三四五六七八九十]{1,3}) ?[日号])?)?(?:影印本|重印本|校点本|校點本|排印本|[初再]?版|刊|出版)?/uy;
/** *(聯經，1976)*, *2013: 45*, *(1996), 85-110쪽*, *2001-12-19*. */
const YEAR = /(1[5-9]\d\d|20\d\d)(?:[년-](?: ?(\d{1,2})[월-](?: ?(\d{1,2})일?)?)?)?(?!\d)/uy;

/** The date that stands at a place of a note in Chinese, Japanese or Korean, and where it ends. */
export function easternDate(text: string, at: number): { date: CslDate; end: number; day: boolean } | null {
  DATE.lastIndex = YEAR.lastIndex = at;
  const written = DATE.exec(text);
  const [found, era, year, month, day] = written ?? [...(YEAR.exec(text) ?? [])].toSpliced(1, 0, '');
  if (found === undefined || year === undefined || (era !== undefined && era !== '' && ERAS[era] === undefined)) return null;
  const reign = era === undefined ? undefined : ERAS[era];
  const counted = numberOf(year) + (reign?.before ?? 0);
  if (counted < 1000 || counted > 2100) return null;
  const parts = [counted, within(numberOf(month), 12), within(numberOf(day), 31)];
  const known = reign?.lunar === true ? 1 : parts.includes(undefined) ? parts.indexOf(undefined) : 3;
  return { date: withEdtf({ 'date-parts': [parts.slice(0, known) as number[]] }), end: at + found.length, day: known === 3 };
}

/** *1958*, *一九五八*, *三十五*, *元*; 0 where there is none. */
function numberOf(printed: string | undefined): number {
  if (printed === undefined) return 0;
  if (/^\d+$/u.test(printed)) return Number(printed);
  if (printed === '元') return 1;
  const plain = printed.replace(/[○零]/gu, '〇');
  const [tens, ones] = plain.split('十');
  if (ones === undefined) return Number([...plain].map((sign) => DIGITS.indexOf(sign)).join(''));
  return Math.max(DIGITS.indexOf(tens ?? ''), tens === '' ? 1 : 0) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
