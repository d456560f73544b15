import { edit, slice, type Traced, value } from '../text/traced.js';
import type { Row } from './gutter.js';
import type { Line } from './line.js';

const RULE = 'untangle-columns';

/** The rows of a band as its left column and its right one. */
export function setApart(text: Traced, lines: readonly Line[], rows: readonly Row[], gutter: number): { left: Traced[]; right: Traced[] } {
  const left: Traced[] = [];
  const right: Traced[] = [];
  const last = rows.length - 1;
  // where no line stands one sign further in, a machine set them true, and two are an indent
  const least = rows.some(({ line, leftEnd, rightStart }) => rightStart > leftEnd && rightStart - (lines[line] as Line).from - gutter === 1) ? 2 : 1;
  rows.forEach((row, r) => {
    const line = lines[row.line] as Line;
    const cut = Math.min(row.rightStart, Math.max(line.from + gutter, row.leftEnd + 1));
    const begin = row.rightStart - cut > least ? cut : row.rightStart;
    if (row.kind === 'both') {
      left.push(slice(text, line.from, row.leftEnd), replaced(text, row.leftEnd, begin, '\n', 'The left column goes on below'));
      right.push(slice(text, begin, line.to));
    } else if (row.kind === 'right') {
      left.push(replaced(text, line.from, begin, emptyIn(rows, r, 'left') ? '\n' : '', 'Nothing stands in the left column here'));
      right.push(slice(text, begin, line.to));
    } else if (row.kind === 'left' && r === last && !endsInLine(text, line)) {
      left.push(slice(text, line.from, line.end), inserted(text, '\n', 'The right column follows the left one'));
      right.push(slice(text, line.end, line.to));
    } else {
      left.push(slice(text, line.from, line.to));
      if (row.kind === 'blank' ? rows[r - 1]?.kind !== 'blank' : emptyIn(rows, r, 'right')) right.push(inserted(text, '\n', 'An empty line of the right column'));
    }
  });
  return { left, right };
}

/** Does a line end as lines within a page do, and not with a form feed or the text? */
const endsInLine = (text: Traced, line: Line): boolean => line.to > line.end && !value(text).slice(line.end, line.to).includes('\f');

/** Is a column's line empty beside a row, rather than printed between two lines of the other? */
function emptyIn(rows: readonly Row[], r: number, side: 'left' | 'right'): boolean {
  const other = side === 'left' ? 'right' : 'left';
  if (rows[r - 1]?.kind === other) return false;
  let end = r;
  while (rows[end]?.kind === other) end += 1;
  return rows[r - 1]?.kind === 'both' && rows[end]?.kind === 'both';
}

const replaced = (text: Traced, start: number, end: number, after: string, why: string): Traced =>
  edit(slice(text, start, end), [{ start: 0, end: end - start, after, rule: RULE, why, certainty: 'likely' }]);

export const inserted = (text: Traced, after: '\n' | '\f', why: string): Traced =>
  edit({ source: text.source, pieces: [] }, [{ start: 0, end: 0, after, rule: RULE, why, certainty: 'likely' }]);
