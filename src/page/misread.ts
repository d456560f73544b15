import { MISREAD_DIGITS } from '../data/misread-digits.js';
import type { Line } from './line.js';

/** A sign in a scan that may be a raised number, misread. */
export interface MisreadSign {
  readonly line: number;
  readonly at: number;
  readonly length: number;
  readonly raw: string;
}

const MOST = 12;

/** The numbers that a misread sign may stand for: *?* is 2, 7 or 9, *’4* is 14 or 74. Plain figures are themselves. */
export function readingsOf(raw: string): number[] {
  let readings = [''];
  for (const sign of raw) {
    const digits = /\d/u.test(sign) ? sign : MISREAD_DIGITS[sign];
    if (digits === undefined) return [];
    readings = readings.flatMap((head) => [...digits].map((digit) => head + digit)).slice(0, MOST);
  }
  return [...new Set(readings.filter((text) => text !== '' && !text.startsWith('0')).map(Number))];
}

const HEAD = /^(?:[!?'‘’"“”*+°©®»«>^&§|\d]{1,3}|[SMlI]\d?|['‘’]?S)\s?(?=[\p{Lu}“"‘(«])/u;

/** The misread number at the head of a note in a scan: *?* of *?For secondary treatments*; null in *He said*, *“He said*. */
export function misreadHead(text: string): { readonly raw: string; readonly length: number } | null {
  const match = HEAD.exec(text);
  if (match === null) return null;
  const raw = match[0].trim();
  return /^(?:["“‘MI]|\d+)$/u.test(raw) ? null : { raw, length: match[0].length };
}

/** Behind a stop or a closing sign anything of these is odd; behind a letter only what never ends a word. */
const BEHIND_STOP = /(?<=[\p{L}\d][.,;:)]”?|[\p{L}.,;:]”)[!?'‘’"”*+°©®»«>^&§|\d]{1,3}(?=\s|$)/gu;
const BEHIND_WORD = /(?<=\p{Ll})(?:[*+°©®»>^§]\d?|[!?]{2}|[!?]\d|\d[°!?'’”])(?=\s|$|[.,;])/gu;

/** The signs of a line of a scan that may be markers: *?* of *justification.? Much*; not the mark of a question. */
export function misreadSigns(line: Line, i: number): MisreadSign[] {
  const signs: MisreadSign[] = [];
  for (const pattern of [BEHIND_STOP, BEHIND_WORD])
    for (const { 0: raw, index: at } of line.text.matchAll(pattern)) if (!/^\d+$/u.test(raw) && !isPlain(line.text, at, raw)) signs.push({ line: i, at, length: raw.length, raw });
  return signs.sort((a, b) => a.at - b.at);
}

/** A closing quotation mark behind a stop is what it seems. */
const isPlain = (text: string, at: number, raw: string): boolean => /^["”’']$/u.test(raw) && /[.,;]$/u.test(text.slice(0, at)) && /[“"‘']/u.test(text.slice(0, at));
