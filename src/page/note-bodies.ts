import type { FurnitureKind } from '../records/document.js';
import type { PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';
import { bestSeries, type Candidate } from './sequence.js';

/** A note's body: its number and its lines. `numberStart` and `numberEnd` count in the text. */
export interface NoteBody {
  readonly marker: string;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly textStart: number;
  readonly lines: readonly number[];
  /** It stands in a section of notes, not at the foot of a page. */
  readonly endnote: boolean;
}

const NOTES_HEADING = /^(?:(?:end|foot)?notes?|notes and references|anmerkungen)\s*:?$/iu;
const AFTER_NOTES = /^(?:bibliography|works cited|references|selected bibliography|further reading|acknowledge?ments|about the authors?|index|sources)\s*:?$/iu;
const NUMBERED = /^[[(]?(\d{1,3})[\])]?([.):])?(\s+|(?=[\p{Lu}“"‘(]))(?=\S)/u;
const LETTER_ALONE = /^\p{Lu}$/u;
const LOOK_BACK = 90;

/** Tells the bodies of notes from text: by their numbers as a series, by rules, by the foot of the page, by a heading. */
export function findNoteBodies(lines: readonly Line[], reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>): NoteBody[] {
  const zone = endnoteZone(lines);
  const numbered: { readonly line: number; readonly match: RegExpExecArray }[] = [];
  const candidates: Candidate[] = [];
  lines.forEach((line, i) => {
    if (isBlank(line) || furniture.has(i)) return;
    const match = NUMBERED.exec(line.text);
    if (match === null) return;
    const number = Number(match[1]);
    const weight = bodyWeight(lines, i, match, reading, furniture, zone.has(i));
    if (number === 0 || weight <= 0) return;
    numbered.push({ line: i, match });
    candidates.push({ number, weight, restart: 1 });
  });
  const chosen = bestSeries(candidates).map((c) => numbered[c] as (typeof numbered)[number]);
  if (zone.size === 0 && chosen.length < 1) return [];
  return chosen.map(({ line, match }, k) => {
    const next = chosen[k + 1]?.line ?? lines.length;
    const at = (lines[line] as Line).start;
    const digits = at + match[0].indexOf(match[1] as string);
    return {
      marker: match[1] as string,
      numberStart: at,
      numberEnd: digits + (match[1] as string).length,
      textStart: at + match[0].length,
      lines: bodyLines(lines, line, next, reading, furniture, zone),
      endnote: zone.has(line),
    };
  });
}

function endnoteZone(lines: readonly Line[]): Set<number> {
  const zone = new Set<number>();
  let inside = false;
  lines.forEach((line, i) => {
    if (NOTES_HEADING.test(line.text)) { inside = nextPrinted(lines, i) !== undefined && NUMBERED.test((nextPrinted(lines, i) as Line).text); return; }
    if (AFTER_NOTES.test(line.text)) inside = false;
    if (inside) zone.add(i);
  });
  return zone;
}

/** A line that is nothing but the heading of a section of notes. */
export const isNotesHeading = (text: string): boolean => NOTES_HEADING.test(text);

function nextPrinted(lines: readonly Line[], i: number): Line | undefined {
  for (let j = i + 1; j < lines.length; j += 1) if (!isBlank(lines[j] as Line)) return lines[j];
  return undefined;
}

function bodyWeight(lines: readonly Line[], i: number, match: RegExpExecArray, reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, endnote: boolean): number {
  const line = lines[i] as Line;
  const rest = line.text.slice(match[0].length);
  const starts = /^[\p{Lu}“"‘(\d]/u.test(rest) ? 1 : -1;
  if (endnote) return 4 + starts;
  if (!reading.wrapped) return match[0].startsWith('[') && cited(lines, i, match[1] as string) ? 3 + starts : 0;
  let weight = starts;
  let before = i - 1;
  while (before >= 0 && isBlank(lines[before] as Line) && !furniture.has(before)) before -= 1;
  const gap = i - 1 - before;
  if (furniture.get(before) === 'rule') weight += 4;
  else if (gap > 0) weight += 0.5;
  else if (before >= 0 && !/[.!?)”"’\]]$/u.test((lines[before] as Line).text)) weight -= 2;
  weight += cited(lines, i, match[1] as string) ? 2 : -1;
  if (match[2] === undefined && match[3] === '') weight -= 0.5;
  return weight;
}

/** Does the number stand fused to a word or a stop in the lines before, as a marker does? */
function cited(lines: readonly Line[], i: number, number: string): boolean {
  for (let j = i - 1; j >= 0 && j > i - LOOK_BACK; j -= 1) {
    const { text } = lines[j] as Line;
    for (let at = text.indexOf(number); at !== -1; at = text.indexOf(number, at + 1)) {
      if (/[\p{Ll}.,;:!?”"’)[\]]/u.test(text.charAt(at - 1)) && !/\d/u.test(text.charAt(at + number.length))) return true;
    }
  }
  return false;
}

function bodyLines(lines: readonly Line[], first: number, next: number, reading: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, zone: ReadonlySet<number>): number[] {
  const body = [first];
  const pagesKnown = reading.pageStarts.size > 0;
  for (let i = first + 1; i < next; i += 1) {
    const line = lines[i] as Line;
    if (furniture.has(i)) { if (furniture.get(i) === 'rule' || zone.has(i)) continue; break; }
    if (zone.has(first)) { if (!zone.has(i)) break; }
    else if (reading.pageStarts.has(i)) break;
    else if (LETTER_ALONE.test(line.text)) break;
    if (isBlank(line)) { if (pagesKnown || (zone.has(first) && reading.wrapped)) continue; break; }
    if (!pagesKnown && !zone.has(first) && noteEnds(lines[i - 1] as Line, line, reading)) break;
    if (!reading.wrapped && next === lines.length) break;
    body.push(i);
  }
  return body;
}

/** Without any sign of the page, a note ends where a short line closes a sentence or the next goes on in the middle of one. */
function noteEnds(before: Line, line: Line, reading: PageReading): boolean {
  if (!/[.!?]["”’)]?$/u.test(before.text)) return false;
  return before.text.length < reading.width * 0.85 || /^\p{Ll}/u.test(line.text);
}
