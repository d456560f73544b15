import { append, firstWhere } from '../text/lists.js';
import { countOf } from '../text/roman.js';
import type { PageReading } from './know-page.js';
import type { Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import type { NoteBody } from './note-bodies.js';
import { bestSeries, type Candidate } from './sequence.js';

/** A note marker in the text; positions count in the text. */
export interface Marker {
  readonly marker: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** *1) Schäfer, Das Buch*: as German journals print notes and markers. */
const BRACKET = /^(?:\d{1,3}|[lI])\)/u;
const SERIES_WITHOUT_BODIES = 3;
const NEAR = 120;
const FEWEST_WORDED = 3;

/**
 * The markers of notes in the text, found as a series among the signs of each line.
 *
 * Takes the 12 of *collapsed.12 Historians*; leaves *1958–60.*, *U-2*, *No. 3*, *3.5* and a *page19* out of the series.
 */
export function findMarkers(lines: readonly Line[], isText: (line: number) => boolean, bodies: readonly NoteBody[], reading: PageReading, signsAt: readonly (readonly MarkerSign[])[]): Marker[] {
  const printed = new Map<number, number[]>();
  for (const body of bodies) append(printed, body.number ?? countOf(body.marker), body.lines[0] as number);
  const endnotes = bodies.some((body) => body.endnote);
  const ofBodies = new Set(bodies.map(({ marker }) => marker));
  const signs: MarkerSign[] = [];
  const candidates: Candidate[] = [];
  // a site that writes *Footnote 1* writes all markers so
  const inWords = signsAt.reduce((sum, own) => sum + own.filter(({ worded }) => worded === true).length, 0) >= FEWEST_WORDED;
  signsAt.forEach((own, i) => {
    if (own.length === 0 || !isText(i)) return;
    for (const sign of own) {
      if (inWords && sign.worded !== true) continue;
      const belongs = bodyFor(sign, printed.get(sign.number) ?? [], endnotes, reading);
      if (sign.shape <= 0 && (belongs < 2 || sign.roman !== undefined && !ofBodies.has(sign.roman))) continue;
      const weight = sign.shape + belongs;
      if (weight <= 0.5) continue;
      signs.push(sign);
      candidates.push({ number: sign.number, weight, restart: belongs === 0 ? 4 : 1, place: placeOf(sign) });
    }
  });
  const order = signs.map((_, c) => c).sort((a, b) => placeOf(signs[a] as MarkerSign) - placeOf(signs[b] as MarkerSign));
  const chosen = bestSeries(order.map((c) => candidates[c] as Candidate)).map((c) => signs[order[c] as number] as MarkerSign);
  if (bodies.length === 0 && chosen.length < SERIES_WITHOUT_BODIES) return [];
  const bracket = (sign: MarkerSign): boolean => (lines[sign.line] as Line).text.charAt(sign.at + sign.length) === ')';
  const own = apart(chosen);
  const closed = own.filter(bracket).length * 4 > own.length * 3 && bodies.length > 0 && bodies.every((body) => BRACKET.test((lines[body.lines[0] as number] as Line).text));
  return own.map((sign) => (closed && bracket(sign) ? { ...sign, length: sign.length + 1 } : sign)).map(({ line, at, length, number, roman }) => {
    const start = (lines[line] as Line).start + at;
    return { marker: roman ?? String(number), start, end: start + length, line };
  });
}

/** Of two signs that share a character only the first: *”!3* of a scan is read as one, and its *3* as another. */
export function apart(signs: readonly MarkerSign[]): MarkerSign[] {
  let until = 0;
  return signs.filter((sign) => {
    const free = placeOf(sign) >= until;
    if (free) until = placeOf(sign) + sign.length;
    return free;
  });
}

const LONGEST_LINE = 100_000;
const placeOf = ({ line, at }: MarkerSign): number => line * LONGEST_LINE + Math.min(at, LONGEST_LINE - 1);

/** How much a body of that number speaks for a marker: 3 on the same page, 2 where pages are not known or the notes stand at the end. */
function bodyFor(sign: MarkerSign, bodies: readonly number[], endnotes: boolean, { pages }: PageReading): number {
  const next = bodies[firstWhere(bodies.length, (b) => (bodies[b] as number) > sign.line)];
  if (next === undefined) return 0;
  if (pages.known && pages.lastLine[next] === pages.lastLine[sign.line]) return 3;
  if (endnotes) return 2;
  return next - sign.line < NEAR ? (pages.known ? 1 : 3) : 0;
}
