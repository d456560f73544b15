import type { Line } from './line.js';
import type { Marker } from './markers.js';
import { fitOf, type ScanSign, symbolFit } from './misread.js';
import type { NoteStart } from './read-note-start.js';
import { scanSigns } from './scan-signs.js';
import type { ScanSearch } from './small-print.js';
import { SYMBOL_ORDERS } from './symbol-signs.js';

/** `textFrom`: lines with which the text of the next column begins below notes. */
export interface ScanNotes {
  readonly starts: readonly NoteStart[];
  readonly markers: readonly Marker[];
  readonly textFrom: ReadonlySet<number>;
  /** Notes whose head and marker were both read as figures, or as signs of which no printer sets one there. */
  readonly sure: number;
}

/** One way to number what was seen so far, with how likely it is. */
interface Reading {
  readonly score: number;
  /** In the notes at the foot rather than in the text. */
  readonly inNotes: boolean;
  /** The last number that marked a word, and the last one that headed a note. */
  readonly marked: number;
  readonly noted: number;
  readonly sign: ScanSign | null;
  readonly before: Reading | null;
}

/** How many readings are followed at a time. */
const FOLLOWED = 40;
const KEPT_OVER_PAGES = 6;
/** How much what fits a number counts. */
export const MARKER_FIT = 2.5;
const HEAD_FIT = 1.8;
const NUMBERS = 10_000;
/** What it costs that a note has no marker, that a marker has no note, and that one is lost between two others. */
export const LOST_MARKER = 1.5;
const NO_NOTE = 4;
const LOST_NOTE = 2.5;
const MOST_LOST = 3;
/** Only a sign that fits so well says that others before it were lost. */
export const SAYS_SO = 0.2;
/** What it costs to begin anew on a page, and to take up a number that was printed. */
const ANEW = 2.5;
const TAKEN_UP = 4;
const FEWEST_STARRED = 2;
/** Figures fit more signs than symbols do: these may explain as much less, but not where one asterisk is all. */
const LESS_LIKELY = 0.7, ALIKE = 1;
/** What printers set, at the word and before the note. */
const PRINTED = /^[*†‡§]+$/u;
/** What it costs that a note of the page before goes on above the first of a page. */
const CARRIED_OVER = 0.8;

/**
 * The notes and the markers of a scan, found together: on each page the signs in the text and the heads of the notes
 * count on in step, from page to page or anew, whatever single ones were misread for.
 *
 * `?For secondary` between `1FRUS` and `3John` is note 2 where the text has three signs; a paragraph that begins with
 * *‘He* is none, and so is what stands above the only note of a page with one sign.
 */
export function scanNotes(search: ScanSearch): ScanNotes {
  const { reading, symbols } = likeliest(scanSigns(search));
  const printed = (number: number): string => symbols?.[number - 1] ?? String(number);
  const starts: NoteStart[] = [];
  const markers: Marker[] = [];
  const textFrom = new Set<number>(), { lastLine } = search.reading.pages;
  const headed = new Map<number, ScanSign>();
  let sure = 0;
  for (let one: Reading | null = reading; one !== null; one = one.before) {
    if (one.sign === null) continue;
    const { kind, line, at, length, raw, weight } = one.sign;
    const start = (search.lines[line] as Line).start + at;
    if (kind === 'block') textFrom.add(line);
    else if (kind === 'marker') {
      markers.push({ marker: printed(one.marked), start, end: start + length, line });
      const head = headed.get(one.marked);
      if (weight > 0 && head !== undefined && lastLine[head.line] === lastLine[line] && !(PRINTED.test(raw) && PRINTED.test(head.raw))) sure += 1;
    } else {
      starts.push({ line, number: one.noted, numberStart: start, numberEnd: start + (search.lines[line] as Line).text.indexOf(raw) + raw.length, textStart: start + length, endnote: false, ...(symbols === null ? {} : { roman: printed(one.noted) }) });
      if (raw !== '' && weight > 0) headed.set(one.noted, one.sign);
    }
  }
  return { starts: starts.reverse(), markers: markers.reverse(), textFrom, sure };
}

/** How a printer marks notes: with figures, or with symbols that begin anew on each page. */
interface Manner {
  readonly fit: (raw: string, number: number) => number;
  readonly symbols: readonly string[] | null;
}

const FIGURES: Manner = { fit: fitOf, symbols: null }, SYMBOLS: Manner = { fit: symbolFit, symbols: SYMBOL_ORDERS[0] as readonly string[] };

/** The likeliest reading: with symbols, where more notes are headed by an asterisk than by a figure, unless figures explain the signs much better. */
function likeliest(pages: readonly (readonly ScanSign[])[]): { readonly reading: Reading; readonly symbols: readonly string[] | null } {
  let starred = 0, figured = 0;
  for (const { kind, raw, length } of pages.flat()) {
    if (kind !== 'head') continue;
    // *[+]*: no figure stands in brackets
    if (raw === '*' || length > raw.length + 1 && !/\d/u.test(raw) && raw !== '') starred += 1;
    else if (/^\d+$/u.test(raw)) figured += 1;
  }
  const reading = readAll(pages, FIGURES), starry = starred > figured ? readAll(pages, SYMBOLS) : null;
  return starry !== null && starry.score > reading.score * (starred < FEWEST_STARRED ? ALIKE : LESS_LIKELY) ? { reading: starry, symbols: SYMBOLS.symbols } : { reading, symbols: null };
}

function readAll(pages: readonly (readonly ScanSign[])[], manner: Manner): Reading {
  let readings: Reading[] = [{ score: 0, inNotes: false, marked: 0, noted: 0, sign: null, before: null }];
  for (const signs of pages) readings = overPage(signs, readings, manner);
  return readings[0] as Reading;
}

/** The readings behind a page, each ended in step: what was marked there was noted. */
function overPage(signs: readonly ScanSign[], entering: readonly Reading[], manner: Manner): Reading[] {
  let readings = begin(signs, entering, manner);
  for (const sign of signs) {
    const after = sign.kind === 'head' ? readings.map((one) => (one.inNotes ? { ...one, score: one.score - sign.besides } : one)) : readings.slice();
    for (const one of readings) {
      if (sign.kind === 'head') readHead(one, sign, after, manner);
      else if (sign.kind === 'marker') readMarker(one, sign, after, manner);
      else after.push(one.inNotes ? textAgain(one, sign) : { ...one, score: one.score - CARRIED_OVER + sign.besides / 2, inNotes: true, sign: null, before: one });
    }
    readings = best(after, FOLLOWED);
  }
  return best(readings.map(settled), KEPT_OVER_PAGES);
}

/** A page counts on from the last, or anew, or from a number that is printed at the head of one of its notes. */
function begin(signs: readonly ScanSign[], entering: readonly Reading[], { symbols }: Manner): Reading[] {
  const first = entering[0] as Reading;
  const from = (last: number, cost: number): Reading => ({ ...first, score: first.score - cost, marked: last, noted: last, sign: null, before: first });
  if (symbols !== null) return [from(0, 0)];
  const printed = signs.filter(({ kind, raw }) => kind === 'head' && /^\d{1,3}$/u.test(raw)).slice(0, 3).map(({ raw }) => Number(raw) - 1);
  return best([...entering, from(0, ANEW), ...printed.filter((number) => number > 0).map((number) => from(number, TAKEN_UP))], FOLLOWED);
}

function readMarker(one: Reading, sign: ScanSign, after: Reading[], { fit: fits }: Manner): void {
  if (one.inNotes) return;
  if (one.sign !== null && one.sign.kind === 'marker' && one.sign.line === sign.line && one.sign.at + one.sign.length > sign.at) return;
  for (let lost = 0; lost <= MOST_LOST; lost += 1) {
    const marked = one.marked + 1 + lost;
    const fit = fits(sign.raw, marked);
    if (lost > 0 && fit < SAYS_SO) continue;
    const score = one.score + sign.weight + MARKER_FIT * fit - LOST_MARKER * lost;
    after.push({ ...one, score, marked, sign, before: one });
  }
}

function readHead(one: Reading, sign: ScanSign, after: Reading[], { fit: fits }: Manner): void {
  for (let lost = 0; lost <= MOST_LOST; lost += 1) {
    const noted = one.noted + 1 + lost;
    const fit = fits(sign.raw, noted);
    if (lost > 0 && fit < SAYS_SO) continue;
    const score = one.score + sign.weight + HEAD_FIT * fit - LOST_NOTE * lost;
    after.push({ ...one, score, inNotes: true, noted, sign, before: one });
  }
}

/** The text of the next column, below the notes of this one. */
function textAgain(one: Reading, sign: ScanSign): Reading {
  const ended = settled(one);
  return { ...ended, score: ended.score + sign.weight, sign };
}

function settled(one: Reading): Reading {
  const { marked, noted } = one;
  const last = Math.max(marked, noted);
  return { score: one.score - (last - noted) * NO_NOTE - (last - marked) * LOST_MARKER, inNotes: false, marked: last, noted: last, sign: null, before: one };
}

/** The likeliest readings, and of those that go on alike only the likeliest. */
function best(readings: readonly Reading[], most: number): Reading[] {
  const alike = new Map<number, Reading>();
  for (const one of readings) {
    const key = (one.marked * NUMBERS + one.noted) * 2 + (one.inNotes ? 1 : 0);
    const known = alike.get(key);
    if (known === undefined || one.score > known.score) alike.set(key, one);
  }
  return [...alike.values()].sort((a, b) => b.score - a.score).slice(0, most);
}
