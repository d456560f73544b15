import type { BlockKind } from '../records/document.js';
import { append } from '../text/lists.js';
import type { Span } from '../text/span.js';
import { edit, join, lengthOf, slice, type Traced, value } from '../text/traced.js';
import { assembleLines, blankRun } from './assemble.js';
import type { DropCapital } from './drop-capitals.js';
import type { Joining } from './join-lines.js';
import { setBack } from './letter-word.js';
import type { Line } from './line.js';
import type { Marker } from './markers.js';
import type { LineBlock } from './paragraphs.js';

export interface LaidBlock extends Span {
  readonly kind: BlockKind;
  /** Where its lines begin in the cleaned text, to know what is printed in it. */
  readonly place: number;
}

/** Large capitals, and the letters of those that are nowhere in the text. */
interface Initials {
  readonly capitals: readonly DropCapital[];
  readonly lostAt: ReadonlyMap<number, string>;
}

/** The blocks of the running text, one below the other, without their markers and with their large capitals. */
export function flowOf(text: Traced, lines: readonly Line[], grouped: readonly LineBlock[], { capitals, lostAt }: Initials, markers: readonly Marker[], joining: Joining): { flow: Traced; blocks: LaidBlock[] } {
  const capitalOf = new Map(capitals.filter((c) => c.letter !== null).map((c) => [c.word, lines[c.letter as number] as Line]));
  const markersOf = new Map<number, Marker[]>();
  for (const marker of markers) append(markersOf, marker.line, marker);
  const parts: Traced[] = [];
  const blocks: LaidBlock[] = [];
  let at = 0;
  grouped.forEach((block, b) => {
    const members = block.lines.map((i) => lines[i] as Line);
    const omit = block.lines.flatMap((i) => markersOf.get(i) ?? []);
    let body = assembleLines(text, members, joining, omit);
    const letter = capitalOf.get(block.lines[0] as number);
    if (letter !== undefined) body = setBack(slice(text, letter.start, letter.end), body, joining.evidence);
    const lost = lostAt.get(block.lines[0] as number);
    if (lost !== undefined) body = edit(body, [{ start: 0, end: 1, after: lost + value(body).charAt(0), rule: 'lost-capital', why: 'No other letter makes a word that fits the text', certainty: 'likely' }]);
    if (lengthOf(body) === 0) return;
    const before = blocks.length === 0 ? undefined : grouped[b - 1];
    if (before !== undefined) { const gap = breakBetween(text, lines, before, block); parts.push(gap); at += lengthOf(gap); }
    parts.push(body);
    blocks.push({ kind: block.kind, start: at, end: at + lengthOf(body), place: (members[0] as Line).start });
    at += lengthOf(body);
  });
  return { flow: join(parts, text.source), blocks };
}

const PARAGRAPH = '\n\n';

function breakBetween(text: Traced, lines: readonly Line[], before: LineBlock, after: LineBlock): Traced {
  const last = before.lines[before.lines.length - 1] as number;
  const first = after.lines[0] as number;
  const a = lines[last] as Line;
  const b = lines[first] as Line;
  const gap = blankRun(lines, last, first) && first - last <= 2 ? slice(text, a.end, b.start) : join([slice(text, a.end, a.to), slice(text, b.from, b.start)], text.source);
  return value(gap) === PARAGRAPH ? gap : edit(gap, [{ start: 0, end: lengthOf(gap), after: PARAGRAPH, rule: 'paragraph-break', why: 'One empty line stands between two blocks', certainty: 'certain' }]);
}
