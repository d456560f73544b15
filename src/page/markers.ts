import type { NoteBody } from './note-bodies.js';
import { bestSeries, type Candidate } from './sequence.js';
import type { Line } from './line.js';

/** A note marker in the text; positions count in the text. */
export interface Marker {
  readonly marker: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

const NUMBER = /\d+/gu;
const SUPERSCRIPT = /[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+/gu;
const SUPER_DIGITS: Readonly<Record<string, string>> = {
  '\u2070': '0', '\u00b9': '1', '\u00b2': '2', '\u00b3': '3', '\u2074': '4', '\u2075': '5', '\u2076': '6', '\u2077': '7', '\u2078': '8', '\u2079': '9' };
const SERIES_WITHOUT_BODIES = 3;

/**
 * The markers of notes in the text, found as a series.
 *
 * Takes the 12 of *collapsed.12 Historians*; leaves *1958–60.*, *U-2*, *No. 3*, *3.5* and a *page19* out of the series.
 */
export function findMarkers(lines: readonly Line[], isText: (line: number) => boolean, bodies: readonly NoteBody[]): Marker[] {
  const printed = new Map<string, number[]>();
  for (const body of bodies) {
    const places = printed.get(body.marker) ?? [];
    places.push(body.lines[0] as number);
    printed.set(body.marker, places);
  }
  const endnotes = bodies.some((body) => body.endnote);
  const markers: Marker[] = [];
  const candidates: Candidate[] = [];
  const add = (line: Line, i: number, at: number, length: number, number: string, shape: number): void => {
    const place = (printed.get(number) ?? []).find((body) => body > i && (endnotes || body - i < 120));
    const weight = shape + (place === undefined ? 0 : endnotes ? 2 : 3);
    if (shape <= 0 && place === undefined) return;
    if (weight <= 0.5) return;
    markers.push({ marker: number, start: line.start + at, end: line.start + at + length, line: i });
    candidates.push({ number: Number(number), weight, restart: place === undefined ? 4 : 1 });
  };
  lines.forEach((line, i) => {
    if (!isText(i)) return;
    for (const match of line.text.matchAll(NUMBER)) {
      const bracketed = line.text.charAt(match.index - 1) === '[' && line.text.charAt(match.index + match[0].length) === ']';
      const shape = bracketed ? 1 : markerShape(line.text, match.index, match[0]);
      if (shape > -1) add(line, i, bracketed ? match.index - 1 : match.index, match[0].length + (bracketed ? 2 : 0), match[0], shape);
    }
    for (const match of line.text.matchAll(SUPERSCRIPT)) {
      const number = [...match[0]].map((digit) => SUPER_DIGITS[digit] ?? '').join('');
      if (match.index > 0 && !/(?:^|\P{L})(?:k?m|cm|ft)$/u.test(line.text.slice(Math.max(0, match.index - 4), match.index))) add(line, i, match.index, match[0].length, number, 2);
    }
  });
  const order = markers.map((_, i) => i).sort((a, b) => (markers[a] as Marker).start - (markers[b] as Marker).start);
  const chosen = bestSeries(order.map((i) => candidates[i] as Candidate)).map((i) => markers[order[i] as number] as Marker);
  return bodies.length === 0 && chosen.length < SERIES_WITHOUT_BODIES ? [] : chosen;
}

/** How much a number looks like a marker: −1 not at all, 0 only with a body of that number, 2 very much. */
function markerShape(text: string, at: number, digits: string): number {
  if (digits.length > 3 || digits.startsWith('0')) return -1;
  const before = text.charAt(at - 1);
  const rest = text.slice(at + digits.length, at + digits.length + 4);
  if (/^(?:st|nd|rd|th)\b|^[%°$£€]|^[.,:]\d|^[-–—/]\d/u.test(rest)) return -1;
  const fusedToNext = /^\p{L}/u.test(rest);
  if (before === ' ') return setOff(text, at, rest);
  let shape = -1;
  const previous = text.charAt(at - 2);
  if (/[.,;:]/u.test(before)) {
    if (/\d/u.test(previous)) shape = /(?:^|\D)\d{4}[.,;:]$|\d\.$/u.test(text.slice(Math.max(0, at - 6), at)) && !/^\d/u.test(rest) && /^(?:\s|$|\p{Lu})/u.test(rest) ? 0.7 : -1;
    else if (/\s/u.test(previous)) shape = -1;
    else shape = abbreviated(text, at - 1) ? -1 : 2;
  } else if (/[!?”"’»)\]]/u.test(before)) shape = 2;
  else if (/\p{Ll}/u.test(before)) shape = /\p{Ll}/u.test(previous) ? 1.5 : 0.3;
  else if (/\p{Lu}/u.test(before)) shape = /\p{L}/u.test(previous) ? 0.6 : -1;
  else if (/[\u2014…]/u.test(before)) shape = 0.6;
  else if (/[\u3400-\u9fff\uff00-\uffef]/u.test(before)) shape = 1;
  return shape > 0 && fusedToNext ? shape - 0.6 : shape;
}

/** A marker set off by a space: behind a closed sentence, before a capital or at the line end; it only fills a series. */
const setOff = (text: string, at: number, rest: string): number =>
  at > 2 && /[.!?”’)]\s$/u.test(text.slice(0, at)) && /^(?:\s+["“‘(]?\p{Lu}|\p{Lu}|$)/u.test(rest) ? 0.6 : -1;

const BEFORE_NUMBERS = /(?:^|\P{L})(?:[Nn]os?|[Pp]p?|[Vv]ols?|[Cc]h|[Aa]rt|[FfDd]|[Oo]p|[Ll]l?|[Ff]ig|[Ss]ec|\p{Lu})$/u;
const abbreviated = (text: string, stop: number): boolean =>
  text.charAt(stop) === '.' && BEFORE_NUMBERS.test(text.slice(Math.max(0, stop - 5), stop));
