import { isDigit, unitAt } from '../text/letters.js';
import { remembering } from '../text/remembering.js';
import { isBlank, type Line } from './line.js';
import { printedWidth } from './printed-width.js';
import { ENDS_SENTENCE, endsOpen } from './sentence-end.js';

/** How the lines of one kind of text were broken: of the running text, or of the notes. */
export interface TextShape {
  /** How long a text is in print, by letters or by the widths of a book face: whichever tells full lines better apart. */
  readonly measure: (text: string) => number;
  /** The same of a whole line, measured once: many rules ask. */
  readonly lengthOf: (line: Line) => number;
  /** The length of a full line, in the same measure. */
  readonly width: number;
  /** A line that with the next word would have been shorter than this ended on purpose. */
  readonly room: number;
  /** A line shorter than this is no full line, whatever comes next. */
  readonly shortest: number;
  /** Did the extractor cut printed lines in two, at wide spaces or hyphens? */
  readonly cutsLines: boolean;
  /** Did it cut them behind raised markers? Then so long are the longest printed lines, else 0. */
  readonly cutBehindMarkers: number;
}

const FEWEST = 12;
const USUAL = 0.85;
/** How far below the lowest fifth the shortest full line lies, in the distance of that fifth from the middle. */
const BELOW = 1.2;
const NARROWEST = 0.75;
/** Two lines that together are hardly longer than a full one were one. */
const ONE_LINE = 1.04;
const FILLED = 0.65;
/** More than two pieces fill a line by chance more easily. */
const WELL_FILLED = 0.8;
const MOST_PIECES = 8;
/** Of a hundred lines two may be odd. */
const MOST = 0.98;
const SPACE = 0.55;
/** The reach of a full line counts the word that found no room on it: the line itself is shorter by half of one. */
const HALF_WORD = 3;
/** No signs behind the end of a sentence are more. */
const LONGEST_END = 12;
/** A marker at the line end is printed small. */
const MARKER = /(?<=[\p{L}.,;:!?”’")])\d{1,3}$/u;
const MARK = /^[*†‡§¶‖]$/u;
const MARKED = /(?<=[\p{L}.,;:!?”’"»)\]])(?:\d{1,3}|[*†‡§¶‖]{1,3})$/u;
const LONGEST_MARKED = 8;
const FEWEST_CUT = 3;
/** Pieces measured one by one come out somewhat longer than their line. */
const LOOSE = 1.02;
const DEEPEST_INDENT = 12;
const HYPHEN = /^[-\u00ad—–]$/u;

const letters = (text: string): number => text.length;
const lettersIn = ({ text }: Line): number => text.length;

/** Measures the lines in which a sentence goes on: these were broken because they were full. */
export function textShape(lines: readonly Line[], belongs: (line: number) => boolean): TextShape {
  const running: (readonly [Line, Line])[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!belongs(i) || !belongs(i + 1) || isBlank(line) || isBlank(next) || line.text.endsWith(':') || (!endsOpen(line.text) && ENDS_SENTENCE.test(line.text.slice(-LONGEST_END))) || !/^\p{Ll}/u.test(next.text)) continue;
    running.push([line, next]);
  }
  if (running.length < FEWEST) {
    const own = lines.filter((line, i) => !isBlank(line) && belongs(i)).map((line) => line.text.length).filter((n) => n > 20);
    const width = own.length === 0 ? 80 : quantile(own, 0.8);
    return { measure: letters, lengthOf: lettersIn, width, room: width * USUAL, shortest: width * 0.6, cutsLines: false, cutBehindMarkers: 0 };
  }
  const byLetters = shapeOf(running, letters, lettersIn);
  const byWidth = shapeOf(running, printedWidth, remembering(({ text }: Line) => printedWidth(text)));
  const shape = !isTyped(running) && byWidth.room / byWidth.width > byLetters.room / byLetters.width ? byWidth : byLetters;
  const cutBehindMarkers = longestWhereCut(lines, belongs, shape, running);
  return { ...shape, cutsLines: cutsLines(lines, belongs, shape, cutBehindMarkers > 0), cutBehindMarkers };
}

/** All letters as wide as another: no line is longer than any would have been with the next word on it. */
function isTyped(running: readonly (readonly [Line, Line])[]): boolean {
  const longest = quantile(running.map(([line]) => line.text.length), MOST);
  return quantile(running.map(([line, next]) => reachOf(line, next, letters, line.text.length)), 1 - MOST) >= longest;
}

type Measure = TextShape['measure'];
type Lengths = Omit<TextShape, 'cutsLines' | 'cutBehindMarkers'>;

/** Do many lines fit exactly with the next on one printed line? By chance hardly one in a hundred does; lines of a head, each with its capital and no stop before it, often do. */
function cutsLines(lines: readonly Line[], belongs: (line: number) => boolean, shape: Lengths, behindMarkers: boolean): boolean {
  let pairs = 0;
  let cut = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!belongs(i) || !belongs(i + 1) || isBlank(line) || isBlank(next)) continue;
    pairs += 1;
    if (oneLine(line, next, shape) && (/^\p{Ll}/u.test(next.text) || next.indent <= line.indent && ENDS_SENTENCE.test(line.text.slice(-LONGEST_END))) && !NUMBERED.test(line.text) && !NUMBERED.test(next.text) && !(behindMarkers && isMarked(line))) cut += 1;
  }
  return cut > 2 && cut * 100 > pairs;
}

/** *2.1. The Project* stands beside its lines, and is no piece of one. */
const NUMBERED = /^\d{1,2}\.(?:\d{1,2}\.?)* \p{Lu}/u;

const isMarked = ({ text }: Line): boolean => (isDigit(unitAt(text, text.length - 1)) || MARK.test(text.slice(-1))) && MARKED.test(text.slice(-LONGEST_MARKED));

/** How long a line is without the marker at its end, which is printed small. */
const withoutMarker = (line: Line, { measure, lengthOf }: Pick<TextShape, 'measure' | 'lengthOf'>): number => (isMarked(line) ? measure(line.text.replace(MARKED, '')) : lengthOf(line));

/** Do most lines that end early with a marker fit with the next on one printed line? The longest lines then, else 0. */
function longestWhereCut(lines: readonly Line[], belongs: (line: number) => boolean, shape: Lengths, running: readonly (readonly [Line, Line])[]): number {
  const { lengthOf, shortest, width } = shape;
  let marked = 0;
  let cut = 0;
  let longest = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (!isMarked(line) || !belongs(i) || !belongs(i + 1)) continue;
    // where an extractor takes hyphens out, some lines are two
    longest ||= quantile(running.map(([one]) => lengthOf(one)).filter((own) => own <= width), MOST) * LOOSE;
    const own = withoutMarker(line, shape);
    if (own >= shortest) continue;
    marked += 1;
    if (own + SPACE + lengthOf(lines[i + 1] as Line) <= longest) cut += 1;
  }
  return cut >= FEWEST_CUT && cut * 2 > marked ? longest : 0;
}

/** How long the printed line is that ends with line `i`: of a text that was cut behind markers all its pieces. */
function printedLength(lines: readonly Line[], i: number, shape: TextShape): number {
  const { cutBehindMarkers } = shape;
  let total = withoutMarker(lines[i] as Line, shape);
  for (let b = i - 1; cutBehindMarkers > 0 && b >= 0 && isMarked(lines[b] as Line); b -= 1) {
    const more = total + SPACE + withoutMarker(lines[b] as Line, shape);
    if (more > cutBehindMarkers) break;
    total = more;
  }
  return total;
}

/** Did the line before line `i` end on purpose? Pieces of one printed line did not. `before`: the line above in the text; `first`: of an indented paragraph, whose indent it filled too. */
export function endsEarly(lines: readonly Line[], before: number, i: number, shape: TextShape, first = false): boolean {
  const [line, next] = [lines[before] as Line, lines[i] as Line];
  const indent = line.indent - next.indent;
  if (first && indent > 0 && indent <= DEEPEST_INDENT && reach(line, next, shape) + indent >= shape.room) return false;
  if (shape.cutBehindMarkers === 0) return endedEarly(line, next, shape);
  const own = printedLength(lines, before, shape);
  if (isMarked(line) && before === i - 1 && own + SPACE + shape.lengthOf(next) <= shape.cutBehindMarkers) return false;
  return own < shape.shortest || own + SPACE + shape.measure(firstWord(next)) < shape.room;
}

function shapeOf(running: readonly (readonly [Line, Line])[], measure: Measure, lengthOf: TextShape['lengthOf']): Lengths {
  const pairs = running.map(([line, next]) => {
    const own = lengthOf(line);
    return { own, both: own + 1 + lengthOf(next), reach: reachOf(line, next, measure, own), broken: HYPHEN.test(line.text.slice(-1)) };
  });
  const unbroken = pairs.filter(({ broken }) => !broken);
  const whole = unbroken.length < FEWEST ? pairs : unbroken;
  const width = quantile(whole.map(({ reach }) => reach), 0.5);
  const full = whole.filter(({ both }) => both > width * ONE_LINE);
  const uncut = pairs.filter(({ both }) => both > width * ONE_LINE);
  return {
    measure, lengthOf, width,
    room: full.length === 0 ? width * USUAL : lowest(full.map(({ reach }) => reach)),
    shortest: uncut.length === 0 ? width * USUAL : lowest(uncut.map(({ own }) => own)),
  };
}

/** The lowest of some numbers that are alike, whatever a few odd ones among them say. */
function lowest(numbers: readonly number[]): number {
  const [fifth, middle] = quantiles(numbers, 0.2, 0.5) as [number, number];
  return Math.max(fifth - BELOW * (middle - fifth), middle * NARROWEST);
}

function quantiles(numbers: readonly number[], ...shares: readonly number[]): number[] {
  const sorted = Float64Array.from(numbers).sort();
  return shares.map((share) => sorted[Math.floor(sorted.length * share)] as number);
}

const quantile = (numbers: readonly number[], share: number): number => quantiles(numbers, share)[0] as number;

function reachOf({ text }: Line, next: Line, measure: Measure, own: number): number {
  const numbered = isDigit(unitAt(text, text.length - 1));
  return (numbered ? measure(text.replace(MARKER, '')) : own) + SPACE + measure(firstWord(next));
}

function firstWord({ text }: Line): string {
  const space = text.indexOf(' ');
  return space === -1 ? text : text.slice(0, space);
}

/** How long the line would have been with the next word on it. */
export const reach = (line: Line, next: Line, { measure, lengthOf }: TextShape): number => reachOf(line, next, measure, lengthOf(line));

/** A line that ends although the next word would have had room on it was ended on purpose. */
function endedEarly(line: Line, next: Line, { measure, lengthOf, room, shortest }: TextShape): boolean {
  const own = lengthOf(line);
  return own < shortest || reachOf(line, next, measure, own) < room;
}

/** Could both have stood on one printed line, and filled it? */
export function oneLine(line: Line, next: Line, { lengthOf, width }: Lengths): boolean {
  const own = lengthOf(line) + SPACE;
  if (own > width - HALF_WORD) return false;
  const both = own + lengthOf(next);
  return both <= width - HALF_WORD && both >= width * FILLED;
}

/**
 * Where printed lines were cut: did the one that ends before line `i` end on purpose? Its pieces are measured as one
 * line, those behind `i` too where they fill it together with those before.
 */
export function cutLineEndedEarly(lines: readonly Line[], i: number, shape: Lengths): boolean {
  const [before, line] = [lines[i - 1] as Line, lines[i] as Line];
  if (oneLine(before, line, shape)) return false;
  const full = shape.width - HALF_WORD;
  const own = shape.lengthOf(before);
  let total = own;
  const add = (piece: Line | undefined): boolean => {
    if (piece === undefined || piece.text === '') return false;
    const more = total + SPACE + shape.lengthOf(piece);
    if (more > full) return false;
    total = more;
    return true;
  };
  for (let b = i - 2; b > i - MOST_PIECES && add(lines[b]);) b -= 1;
  if (total > own && total >= shape.shortest && reachOf(before, line, shape.measure, total) >= shape.room) return false;
  if (!add(line)) return true;
  for (let n = i + 1; n < i + MOST_PIECES && add(lines[n]);) n += 1;
  return total < full * WELL_FILLED;
}
