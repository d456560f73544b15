import { HALF_WORD, type Lengths, reachOf, SPACE } from './line-lengths.js';
import { isBlank, type Line } from './line.js';
import { endsInStop } from './sentence-end.js';

const FILLED = 0.65;
/** More than two pieces fill a line by chance more easily. */
const WELL_FILLED = 0.8;
const MOST_PIECES = 8;

/** Do many lines fit exactly with the next on one printed line? By chance hardly one in a hundred does; lines of a head, each with its capital and no stop before it, often do. */
export function cutsLines(lines: readonly Line[], belongs: (line: number) => boolean, shape: Lengths, endsWithCut: (line: Line) => boolean): boolean {
  let pairs = 0;
  let cut = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (!belongs(i) || !belongs(i + 1) || isBlank(line) || isBlank(next)) continue;
    pairs += 1;
    if (oneLine(line, next, shape) && (/^\p{Ll}/u.test(next.text) || next.indent <= line.indent && endsInStop(line.text)) && !NUMBERED.test(line.text) && !NUMBERED.test(next.text) && !endsWithCut(line)) cut += 1;
  }
  return cut > 2 && cut * 100 > pairs;
}

/** *2.1. The Project* stands beside its lines, and is no piece of one. */
const NUMBERED = /^\d{1,2}\.(?:\d{1,2}\.?)* \p{Lu}/u;

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
