import { isDigit, unitAt } from '../text/letters.js';
import { remembering } from '../text/remembering.js';
import { cutsLines, oneLine } from './cut-lines.js';
import { firstWord, HALF_WORD, type Lengths, type Measure, quantile, quantiles, reach, reachOf, SPACE } from './line-lengths.js';
import { isBlank, type Line } from './line.js';
import { printedWidth } from './printed-width.js';
import { endsInStop, endsOpen } from './sentence-end.js';

/** How the lines of one kind of text were broken: of the running text, or of the notes. */
export interface TextShape extends Lengths {
  /** Did the extractor cut printed lines in two, at wide spaces or hyphens? */
  readonly cutsLines: boolean;
  /** Did it take hyphens out of line ends, and make one line of two or three? */
  readonly joinsLines: boolean;
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
/** Of a hundred lines two may be odd. */
const MOST = 0.98;
const MARK = /^[*†‡§¶‖]$/u;
const MARKED = /(?<=[\p{L}.,;:!?”’"»)\]])(?:\d{1,3}|[*†‡§¶‖]{1,3})$/u;
const LONGEST_MARKED = 8;
const FEWEST_CUT = 3;
/** Pieces measured one by one come out somewhat longer than their line. */
const LOOSE = 1.02;
const DEEPEST_INDENT = 12;
/** Lines so long in which a sentence goes on were joined. */
const JOINED = 1.15, FEWEST_JOINED = 5, HARDLY = 0.08;
/** Of ten lines in which a sentence goes on three are no longer; where one in twenty is three, no single line is longer than so much. */
const LOWER = 0.3, UPPER = 0.95, THREE_LINES = 2.6, UNJOINED = 1.35;
/** So begins the text below a heading. */
const OPENS_SENTENCE = /^(?:The|This|It|In|He|She|They|But|An?) /u;
const HYPHEN = /^[-\u00ad—–]$/u;

const letters = (text: string): number => text.length;
const lettersIn = ({ text }: Line): number => text.length;

/** Measures the lines in which a sentence goes on: these were broken because they were full. */
export function textShape(lines: readonly Line[], belongs: (line: number) => boolean): TextShape {
  const running: (readonly [Line, Line])[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!belongs(i) || !belongs(i + 1) || isBlank(line) || isBlank(next) || line.text.endsWith(':') || (!endsOpen(line.text) && endsInStop(line.text)) || !/^\p{Ll}/u.test(next.text)) continue;
    running.push([line, next]);
  }
  if (running.length < FEWEST) {
    const own = lines.filter((line, i) => !isBlank(line) && belongs(i)).map((line) => line.text.length).filter((n) => n > 20);
    const width = own.length === 0 ? 80 : quantile(own, 0.8);
    return { measure: letters, lengthOf: lettersIn, width, room: width * USUAL, shortest: width * 0.6, cutsLines: false, joinsLines: false, cutBehindMarkers: 0 };
  }
  const byLetters = shapeOf(running, letters, lettersIn);
  const byWidth = shapeOf(running, printedWidth, remembering(({ text }: Line) => printedWidth(text)));
  const shape = !isTyped(running) && byWidth.room / byWidth.width > byLetters.room / byLetters.width ? byWidth : byLetters;
  const cutBehindMarkers = longestWhereCut(lines, belongs, shape, running);
  return { ...shape, joinsLines: running.filter(([line]) => shape.lengthOf(line) > shape.width * JOINED).length >= FEWEST_JOINED, cutsLines: cutsLines(lines, belongs, shape, (line) => cutBehindMarkers > 0 && isMarked(line)), cutBehindMarkers };
}

/** All letters as wide as another: no line is longer than any would have been with the next word on it. */
function isTyped(running: readonly (readonly [Line, Line])[]): boolean {
  const longest = quantile(running.map(([line]) => line.text.length), MOST);
  return quantile(running.map(([line, next]) => reachOf(line, next, letters, line.text.length)), 1 - MOST) >= longest;
}

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

/** How long the printed line is that line `i` and the marked one above it were cut from, 0 where they were two. */
function cutFrom(lines: readonly Line[], i: number, shape: TextShape): number {
  const before = lines[i - 1];
  if (before === undefined || isBlank(before) || shape.cutBehindMarkers === 0 || !isMarked(before)) return 0;
  const total = printedLength(lines, i - 1, shape) + SPACE + shape.lengthOf(lines[i] as Line);
  return total <= shape.cutBehindMarkers ? total : 0;
}

/** Was line `i` cut from the one above it, which both filled before `next`? Then it is no heading. */
export function isRestOfLine(lines: readonly Line[], i: number, next: Line | undefined, shape: TextShape): boolean {
  const [before, line] = [lines[i - 1], lines[i] as Line];
  if (before === undefined || isBlank(before) || next === undefined) return false;
  const total = cutFrom(lines, i, shape) || (shape.cutsLines && oneLine(before, line, shape) && !OPENS_SENTENCE.test(next.text) ? shape.lengthOf(before) + SPACE + shape.lengthOf(line) : 0);
  return total > 0 && (isMarked(line) || total + SPACE + shape.measure(firstWord(next)) >= shape.room);
}

/** Did the line before line `i` end on purpose? Pieces of one printed line did not. `before`: the line above in the text; `first`: of an indented paragraph, whose indent it filled too. */
export function endsEarly(lines: readonly Line[], before: number, i: number, shape: TextShape, first = false): boolean {
  const [line, next] = [lines[before] as Line, lines[i] as Line];
  const indent = line.indent - next.indent;
  if (first && indent > 0 && indent <= DEEPEST_INDENT && reach(line, next, shape) + indent >= shape.room) return false;
  if (shape.cutBehindMarkers === 0) return endedEarly(line, next, shape);
  if (before === i - 1 && cutFrom(lines, i, shape) > 0) return false;
  const own = printedLength(lines, before, shape);
  return own < shape.shortest || own + SPACE + shape.measure(firstWord(next)) < shape.room;
}

function shapeOf(running: readonly (readonly [Line, Line])[], measure: Measure, lengthOf: TextShape['lengthOf']): Lengths {
  const all = running.map(([line, next]) => {
    const own = lengthOf(line);
    return { own, both: own + 1 + lengthOf(next), reach: reachOf(line, next, measure, own), broken: HYPHEN.test(line.text.slice(-1)) };
  });
  const [usual, longest] = quantiles(all.map(({ reach }) => reach), LOWER, UPPER) as [number, number];
  const pairs = longest < usual * THREE_LINES ? all : all.filter(({ reach }) => reach <= usual * UNJOINED);
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

/** A line that ends although the next word would have had room on it was ended on purpose. */
function endedEarly(line: Line, next: Line, { measure, lengthOf, room, shortest, width, joinsLines }: TextShape): boolean {
  const own = lengthOf(line);
  if (joinsLines && own > width * JOINED) {
    // the last of the lines that were joined
    const filled = own / (width - HALF_WORD) % 1;
    return filled > HARDLY && filled < NARROWEST;
  }
  return own < shortest || reachOf(line, next, measure, own) < room;
}
