import { append, firstWhere } from '../text/lists.js';
import { plainRoman } from '../text/roman.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { isCircled, type MarkerSign, TAKES_NUMBER } from './marker-signs.js';
import type { PageReading } from './know-page.js';
import { withFigureNotes } from './figure-notes.js';
import { bestSeries, type Candidate } from './sequence.js';
import type { FurnitureKind } from '../records/document.js';
import { ALONE, ALONE_REACH, type NoteStart, readRoman, readStart } from './read-note-start.js';
import { ENDS_SENTENCE } from './sentence-end.js';

const OPENS = /^[\p{Lu}“"‘«„([\d¿¡]|^\p{P}?[\u0370-\u1fff\u2e80-\u9fff]/u;
/** Words in lower case with which a note begins. */
const NOTE_WORDS = /^(?:ibid|id|idem|op|loc|cit|cf|cfr|see|e\.g|i\.e|quoted|cited|vgl|siehe|ebd|s\.|voir|ver|véase|the|for|in|http|www|de|von|van|al|supra|infra)(?=\P{L}|$)/u;
const DATE = /^(?:jan(?:uary|\.)|feb(?:ruary|\.)|mar(?:ch|\.)|apr(?:il|\.)|may|june|july|aug(?:ust|\.)|(?:sept?|nov|dec)(?:ember|\.)|oct(?:ober|\.)|de (?=enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))/iu;
const LOOK_BACK = 120;
/** Where a line is a paragraph, lists and paragraphs are numbered too: a number without brackets needs a stop, and a marker that is nothing else. */
const FUSED = 1.5;
const DOTTED = /^\d{1,3}\.\s/u;

/** What tells a note's number from any other number at the head of a line. */
export interface NoteSearch {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  readonly signs: readonly MarkerSign[];
  readonly zone: ReadonlySet<number>;
}

/** The first lines of note bodies, found as a series of numbers over the whole text. */
export const findNoteStarts = (search: NoteSearch): readonly NoteStart[] => withFigureNotes(search.lines, search.reading, startsInSeries(search), search.signs);

function startsInSeries(search: NoteSearch): NoteStart[] {
  const { lines, furniture, zone } = search;
  const [first = -1] = [...zone].filter((i) => !isBlank(lines[i] as Line));
  const inRoman = plainRoman(lines[first]?.text ?? '') === 1;
  const signsOf = signsByNumber(search.signs);
  const starts: NoteStart[] = [];
  const candidates: Candidate[] = [];
  lines.forEach((line, i) => {
    if (isBlank(line) || furniture.has(i)) return;
    const start = inRoman && zone.has(i) ? readRoman(line, i) : readStart(lines, i, zone.has(i));
    if (start === null || start.number === 0) return;
    const weight = weigh(search, start, signsOf.get(start.number) ?? []);
    if (weight <= WEAKEST) return;
    starts.push(start);
    candidates.push({ number: start.number, weight, restart: 1 });
  });
  const series = withoutStrayed(search, bestSeries(candidates), starts, candidates);
  const usual = usualForm(series.map((c) => formOf(lines, starts[c] as NoteStart)));
  const strange = starts.map((start) => !zone.has(start.line) && usual !== null && formOf(lines, start) !== usual);
  if (!strange.some(Boolean)) return series.map((c) => starts[c] as NoteStart);
  const alike = candidates.flatMap((one, c) => {
    const weight = one.weight - (strange[c] === true ? STRANGE : 0);
    return weight > 0 || strange[c] === false ? [{ ...one, weight, start: starts[c] as NoteStart }] : [];
  });
  const found = alike.map(({ start }) => start);
  return withoutStrayed(search, bestSeries(alike), found, alike).map((c) => found[c] as NoteStart);
}

/** What little speaks for it, a number that fills a gap beside other notes is taken. */
const WEAKEST = -1.3;
const IMPOSSIBLE = -9;
const BESIDE = 12;

/** The series without numbers of little weight that do not stand in a gap, a few lines above the next note or below the one before. */
function withoutStrayed({ reading: { pages } }: NoteSearch, chosen: readonly number[], starts: readonly NoteStart[], candidates: readonly Candidate[]): number[] {
  return chosen.filter((c, k) => {
    if ((candidates[c] as Candidate).weight > 0) return true;
    const { line, number } = starts[c] as NoteStart;
    return [chosen[k - 1], chosen[k + 1]].some((beside) => {
      const other = beside === undefined ? undefined : starts[beside];
      return other !== undefined && Math.abs(other.number - number) === 1 && Math.abs(other.line - line) <= BESIDE && pages.lastLine[other.line] === pages.lastLine[line];
    });
  });
}

/** What it costs a note to be numbered in another manner than most. */
const STRANGE = 1.6;

type Form = 'dotted' | 'bracketed' | 'plain';

/** How a note's number is printed: *1. Text*, *[1] Text*, or *1 Text*, *1Text*, *1* alone. */
function formOf(lines: readonly Line[], start: NoteStart): Form {
  const { text } = lines[start.line] as Line;
  return /^[[(\u2460-\u2473]/u.test(text) ? 'bracketed' : /^(?:\d+|[lI])[.):]/u.test(text) ? 'dotted' : 'plain';
}

function usualForm(forms: readonly Form[]): Form | null {
  for (const form of ['plain', 'dotted', 'bracketed'] as const) if (forms.filter((one) => one === form).length * 4 > forms.length * 3) return form;
  return null;
}

function signsByNumber(signs: readonly MarkerSign[]): Map<number, MarkerSign[]> {
  const byNumber = new Map<number, MarkerSign[]>();
  for (const sign of signs) append(byNumber, sign.number, sign);
  return byNumber;
}

function weigh(search: NoteSearch, start: NoteStart, signs: readonly MarkerSign[]): number {
  const { lines, reading, furniture, zone, signs: allSigns } = search;
  const i = start.line;
  const line = lines[i] as Line;
  const round = line.text.startsWith('(') && signs.some((sign) => sign.line < i && lines[sign.line]?.text.charAt(sign.at) === '(');
  const bracketed = round || line.text.startsWith('[') || isCircled(line.text.charCodeAt(0));
  const alone = start.textStart >= line.end;
  const rest = alone ? (lines.slice(i + 1, i + 1 + ALONE_REACH).find((one) => !isBlank(one))?.text ?? '') : line.text.slice(start.textStart - line.start);
  const opens = OPENS.test(rest) ? 1 : NOTE_WORDS.test(rest) ? 0.7 : -1;
  if (zone.has(i)) return alone && leadsTo(lines, furniture, i) && zone.has(i - 1) ? IMPOSSIBLE : 4 + opens;
  if (start.number <= 31 && DATE.test(rest) || isHeading(lines, reading, furniture, i, rest)) return IMPOSSIBLE;
  const shape = shapeAbove(reading, signs, i);
  if (!reading.wrapped) return bracketed && shape > 0 ? 3 + opens : zone.size === 0 && (DOTTED.test(line.text) ? shape >= FUSED || shape > 0 && (inRow(lines, start, alone, '.') && i > lastMarked(search) || (lines[i - 1]?.text.startsWith(`${start.number - 1}. `) ?? false)) : shape > 0 && (inRow(lines, start, alone) || shape >= FUSED && atFoot(lines, reading, furniture, i)) && !marks(lines, allSigns, alone ? nextPrinted(lines, i) : i)) ? 1 + opens : IMPOSSIBLE;
  let weight = opens;
  let before = i - 1;
  while (before >= 0 && isBlank(lines[before] as Line) && !furniture.has(before)) before -= 1;
  const gap = i - 1 - before;
  const above = lines[before];
  if (furniture.get(before) === 'rule') weight += 4;
  else if (gap > 0) weight += 0.5;
  else if (above !== undefined && !ENDS_SENTENCE.test(above.text)) weight -= 0.7;
  weight += shape >= 0 ? 1.6 + shape / 2 : -1.5;
  if (alone) weight -= 0.5;
  else if (/^(?:\d+|[lI])[.)]/u.test(line.text)) weight -= 0.7;
  return weight;
}

/** *Chapter 1, Part* above *2.* */
const leadsTo = (lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind>, i: number): boolean => !furniture.has(i - 1) && TAKES_NUMBER.test(lines[i - 1]?.text.slice(-LONGEST_WORD).toLowerCase() ?? '');
const LONGEST_WORD = 14, LONGEST_NUMBER = 5;

/** The last line with a marker that looks like one, but for lines that begin with a number themselves. */
const lastMarked = ({ lines, signs }: NoteSearch): number => signs[signs.findLastIndex(({ line, at, shape }) => at > 0 && shape >= 1 && !DOTTED.test((lines[line] as Line).text))]?.line ?? -1;

/** Does the note before stand right above, or the next right below? Of numbers that stand alone, one paragraph further. */
function inRow(lines: readonly Line[], { line, number }: NoteStart, alone: boolean, stop = ''): boolean {
  const isHead = (step: 1 | -1): boolean => {
    const beside = nextPrinted(lines, line, step), other = `${number + step}${stop}`;
    return alone ? ALONE.exec(lines[nextPrinted(lines, beside, step)]?.text ?? '')?.[1] === other : lines[beside]?.text.slice(0, LONGEST_NUMBER).normalize('NFKC').replace('\t', ' ').startsWith(`${other} `) === true;
  };
  return number > 1 && isHead(-1) || isHead(1);
}

/** Do lines with numbers alone stand from here to the end of a page whose lines are paragraphs? */
function atFoot(lines: readonly Line[], { pages: { known, lastLine } }: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, i: number): boolean {
  const below = lines.slice(i, Math.min(lastLine[i] as number + 1, i + MOST_AT_FOOT + 1));
  return known && below.length <= MOST_AT_FOOT && below.every((line, k) => isBlank(line) || furniture.has(i + k) || NUMBERED.test(line.text));
}
const MOST_AT_FOOT = 40, NUMBERED = /^\d{1,3}\.? \S/u;

/** Has a line a marker itself, before a space or at its end? Then it is a paragraph, which a page may number too; *B.e.3,* is none. */
function marks(lines: readonly Line[], signs: readonly MarkerSign[], line: number): boolean {
  for (let s = firstWhere(signs.length, (at) => (signs[at] as MarkerSign).line >= line); signs[s]?.line === line; s += 1) {
    const { at, length, shape } = signs[s] as MarkerSign;
    if (at > 4 && shape >= FUSED && /^(?:\s|$)/u.test((lines[line] as Line).text.slice(at + length, at + length + 1))) return true;
  }
  return false;
}

/**
 * *2. The Argument*: a numbered heading stands by itself, without a stop or a page at its end, and prose follows on its page. A note
 * so short has another note, or the end of the page, behind it.
 */
function isHeading(lines: readonly Line[], { pages }: PageReading, furniture: ReadonlyMap<number, FurnitureKind>, i: number, rest: string): boolean {
  const line = lines[i] as Line;
  if (!/^\d+(?:\.\d+)*[.)]/u.test(line.text) || NOTE_WORDS.test(rest) || /[\d.;:,!]$/u.test(line.text.trimEnd()) || i > 0 && !isBlank(lines[i - 1] as Line) || !isBlank(lines[i + 1] ?? line)) return false;
  const next = nextPrinted(lines, i);
  const body = lines[next];
  return body !== undefined && !furniture.has(next) && /^[\p{Lu}“"‘«]/u.test(body.text) && (!pages.known || pages.lastLine[i] === pages.lastLine[next]);
}

/** The best shape of a marker with that number above the line, on its page or shortly before; −1 where there is none. */
function shapeAbove(reading: PageReading, signs: readonly MarkerSign[], i: number): number {
  let best = -1;
  const { known, lastLine } = reading.pages;
  for (let last = firstWhere(signs.length, (s) => (signs[s] as MarkerSign).line >= i) - 1; last >= 0; last -= 1) {
    const sign = signs[last] as MarkerSign;
    if (reading.wrapped ? i - sign.line > LOOK_BACK : signs.length - last > LOOK_BACK) break;
    const samePage = !known || lastLine[sign.line] === lastLine[i];
    const shape = samePage ? sign.shape : Math.min(sign.shape, 0.5);
    if (shape > best) best = shape;
    if (best >= 2) break;
  }
  return best;
}
