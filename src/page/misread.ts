import { MISREAD_DIGITS, MISREAD_SYMBOLS } from '../data/misread-digits.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { markerSigns } from './marker-signs.js';
import type { QuoteRole, QuoteRoles } from './quotation-marks.js';
import { BEGINS, CLOSED } from './sentence-end.js';

/**
 * A sign in a scan that may be the marker of a note, or what stands at the head of one (`raw` is empty where nothing
 * does), or a block behind an empty line with which the text of the next column may begin.
 */
export interface ScanSign {
  readonly kind: 'marker' | 'head' | 'block';
  readonly line: number;
  readonly at: number;
  readonly length: number;
  readonly raw: string;
  /** How much its place looks like a marker's or a note's, whatever it says. */
  readonly weight: number;
  /** How much a block looks like small print; what it costs to pass over a head among notes. */
  readonly besides: number;
}

const SAME = 1;
const LIKELY = 0.85;
const RARER = 0.07;
const ODD = -0.2;
const OTHER = -0.6;
const LOST = -0.4;
const EXTRA = -0.5;

/**
 * How well a sign fits a number, from −0.6 to 1: each figure as printed, as one that the sign often stands for, lost, or
 * between others. *?* fits 2 better than 7, *2* fits 22 a little, nothing at all fits all numbers badly.
 */
export function fitOf(raw: string, number: number): number {
  const digits = String(number);
  let above: number[] = [...raw, ''].map((_, r) => r * EXTRA);
  for (const digit of digits) {
    const row = [(above[0] as number) + LOST];
    [...raw].forEach((sign, r) => {
      row.push(Math.max((above[r] as number) + figureFit(sign, digit), (above[r + 1] as number) + LOST, (row[r] as number) + EXTRA));
    });
    above = row;
  }
  return (above[above.length - 1] as number) / digits.length;
}

function figureFit(sign: string, digit: string): number {
  if (sign === digit) return SAME;
  const figures = MISREAD_DIGITS[sign];
  if (figures === undefined) return OTHER;
  const rank = figures.indexOf(digit);
  return rank === -1 ? ODD : LIKELY - rank * RARER;
}

/** A symbol is larger than a figure, and seldom lost. */
const NO_SYMBOL = -1.2;

/** How well a sign fits the symbol of a number, as a figure fits its own. */
export function symbolFit(raw: string, number: number): number {
  const signs = MISREAD_SYMBOLS[number - 1] ?? '', rank = raw === '' ? -1 : signs.indexOf(raw.charAt(0));
  return raw === '' ? NO_SYMBOL : rank === -1 ? ODD : SAME - rank * RARER + (raw.length - 1) * RARER;
}

const HEAD = /^(?:[!?'‘’"“”*+#°©®»«>^&§|$\\{}~%¢™\d]{1,4}(?:[SsIlOoB](?=\p{Lu}))?|[SsIlOoBM]\d?|[etg](?=\p{Lu}\p{Ll})|['‘’]?S)(?:\s?(?=[\p{Lu}“"‘«([]|[1l|/]d[.:])|\s(?=d[.:]))|^(?:['‘!|\\*?]\d{1,2}|\d{1,2}(?=\p{L}))\s?(?=\p{L})/u;
/** Behind an empty line a number may stand before letters that were misread too. */
const NUMBER = /^\d{1,4}(?![\d-]|[.,]\d|[.)]\s)[^\p{L}\d\s“(]{0,2}\s?(?=\S)/u;
/** A word of English, or a name with an initial, begins a sentence. */
const WORD = /^[IOSMB]\s|^[SIOBM]\p{Lu}(?!\p{Ll})/u;
const QUOTES = /^["“”‘’']{1,2}$/u;

/** What speaks against a quotation that is closed again. */
const QUOTATION = 4;

/** Text that breaks off at the page's foot stands above notes. */
const BROKEN_OFF = 0.6;
/** Among notes few blocks begin none. */
const PASSED = 0.3;

/** *[4] For*: brackets keep a figure from being misread. */
const BRACKETED = /^[[({](\d{1,3}|(?<=\[)[*+†‡§t](?=\]))[\])}]\s?(?=\S)/u;
/** *lost.[+]* */
const BOXED = /(?<=[\p{L}\d]|[.,;:!?)”"’»]\s?)\[([*+†‡§t])\](?=\s|$|[.,;:)—])/gu;
/** Where the printer sets a stop behind the numbers of notes: it may be lost, or a comma. */
const DOTTED = /^([!?'‘’"“”*+#°©®»«>^&§|$\\{}~%¢™\d]{1,4}|[SsIlOoBM]\d{0,2}|\d{1,2}[SsIlOoB])[.,)] ?(?=\S)/u;

/** No note without a number is a block so long. */
const LONGEST_NOTE = 800, LONG_BLOCK = 3;
function isLong(lines: readonly Line[], first: number): boolean {
  let length = 0;
  for (let i = first; length <= LONGEST_NOTE; i += 1) {
    const line = lines[i];
    if (line === undefined || isBlank(line)) return false;
    length += line.text.length;
  }
  return true;
}

/** Nor are three lines of words, with no figure that cites, or one. */
const CITING_LINES = 3, NO_FIGURE = 1.5;
function plainness(lines: readonly Line[], first: number): number {
  const block = lines.slice(first, first + CITING_LINES);
  if (block.length < CITING_LINES || block.some(isBlank)) return 0;
  return NO_FIGURE / 2 * Math.max(0, 2 - block.reduce((sum, { text }) => sum + (text.match(/\d+/gu)?.length ?? 0), 0));
}

/** What a note may begin with at the head of a line: a number, a sign that was misread for one, or nothing. `dotted`: a stop stands behind numbers. */
export function headSign(lines: readonly Line[], i: number, broken: boolean, roles: QuoteRoles, dotted = false): ScanSign | null {
  const line = lines[i] as Line;
  const before = lines[i - 1];
  const afterBlank = before === undefined || isBlank(before) || broken;
  const above = nextPrinted(lines, i, -1);
  const closed = above < 0 || CLOSED.test((lines[above] as Line).text);
  const stopped = BRACKETED.exec(line.text) ?? (dotted ? DOTTED.exec(line.text) : null);
  const match = stopped ?? (WORD.test(line.text) ? null : HEAD.exec(line.text) ?? (afterBlank ? NUMBER.exec(line.text) : null));
  const raw = stopped?.[1] ?? match?.[0].trim() ?? '';
  const head = { kind: 'head', line: i, at: 0 } as const;
  if (match === null || raw === '') {
    if (!BEGINS.test(line.text) || (!afterBlank && !closed)) return null;
    return { ...head, length: 0, raw, weight: (afterBlank ? 0 : -1) + (closed ? 0 : BROKEN_OFF) - (isLong(lines, i) ? LONG_BLOCK : plainness(lines, i)), besides: afterBlank && closed ? PASSED : 0 };
  }
  const weight = (afterBlank ? 0.8 : closed ? 0.3 : -0.4) - (QUOTES.test(raw) ? roles.get(line.start) === 'quotes' ? QUOTATION : 0.4 : 0) + (/^\d+$/u.test(raw) ? 0.4 : 0);
  return { ...head, length: match[0].length, raw, weight, besides: closed ? PASSED : 0 };
}

/** Behind a stop or a closing sign anything of these is odd; behind a letter only what never ends a word. */
const BEHIND_STOP = /(?<=[\p{L}\d][.,;:)]["”’]?|[\p{L}.,;:][”"])(?:[!?'‘’"“”*+#°©®»«>^&§|$%¢€~}\d]{1,4}|[!?'’]S)(?=\s|$|[.,;:)—])/gu;
const BEHIND_WORD = /(?<=\p{Ll})(?:[*+#°©®»>^§¢]{1,2}\d?|[!?]{2}|[!?]\d|\d[°!?'’”]|["”'’])(?=\s|$|[.,;])/gu;
const FIGURES = /^\d+$/u;

/**
 * The signs of a line of a scan that may be markers: *?* of *justification.? Much*; hardly a mark that closes what was
 * opened. `roles`: what its quotation marks do.
 */
export function scanMarkers(lines: readonly Line[], i: number, roles: QuoteRoles): ScanSign[] {
  const line = lines[i] as Line;
  const signs: ScanSign[] = [];
  const add = (at: number, raw: string, weight: number, length = raw.length): void => { signs.push({ kind: 'marker', line: i, at, length, raw, weight, besides: 0 }); };
  for (const { at, length, number, shape } of markerSigns(line, i))
    if (at > 0) add(at, String(number), shape >= 1.5 ? 1 : shape >= 0.6 ? 0.3 : -0.6, length);
  for (const { 0: found, 1: raw = '', index } of line.text.includes('[') ? line.text.matchAll(BOXED) : []) add(index, raw, 1, found.length);
  for (const pattern of [BEHIND_STOP, BEHIND_WORD])
    for (const { 0: found, index } of line.text.matchAll(pattern)) {
      if (FIGURES.test(found)) continue;
      const closing = found.length > 1 && /["”]/u.test(found.charAt(0)) && roles.get(line.start + index) === 'closes' ? 1 : 0;
      const at = index + closing, raw = found.slice(closing);
      if (pattern === BEHIND_WORD && QUOTES.test(raw)) {
        const role = roles.get(line.start + at);
        if (role !== 'closes') add(at, raw, role === undefined ? POSSESSIVE : OF_QUOTE[role]);
        continue;
      }
      add(at, raw, /[?!]/u.test(raw) && raw.length === 1 ? (/\p{L}["”]$/u.test(line.text.slice(Math.max(0, at - 2), at)) ? CLOSING : ODD_SIGN) : raw.length === 1 && QUOTES.test(raw) ? OF_QUOTE[roles.get(line.start + at) ?? 'opens'] : ODD_SIGN);
    }
  return signs.sort((a, b) => a.at - b.at);
}

/** *the boats’ crews*: a marker only where no other on the page can be one. */
const POSSESSIVE = -1.2;
export const isPossessive = ({ weight }: ScanSign): boolean => weight === POSSESSIVE;
const ODD_SIGN = 0.9;
const CLOSING = -1.5;
/** How much a quotation mark looks like a marker by what it does. */
const OF_QUOTE: Readonly<Record<QuoteRole, number>> = { stray: 0.2, opens: -0.6, quotes: -0.6, closes: CLOSING };
