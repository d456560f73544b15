import { edit, type TextEdit, type Traced } from '../text/traced.js';
import { isBlank, type Line } from './line.js';
import { CLOSED } from './sentence-end.js';
import { endsEarly, textShape } from './text-shape.js';

const RULE = 'close-lines';
/** Where less than one line of so many is empty, most lines stand together. */
const FEW = 4;
/** Fewer would be chance. */
const FEWEST = 8;
const LOWER = /^\p{Ll}/u;
const GOES_ON = /^["“‘(]?(?:\p{L}|\d{4}(?!\d))|^\. ?[.\p{Ll}]|^\.$/u;
/** The points of an ellipsis, which an extractor sets on lines of their own. */
const STOP = /^\./u;
/** A line longer than this share of most is full; one that a sentence ends must have had no room for the next word, and no heading follow it. */
const FULL = 0.75;
const SHORT = 0.5;
const ONE_LINE = 1.04;

/**
 * Takes out the empty lines of a text that was set with wide spaces between its lines, where an extractor printed one
 * behind each: those behind a line in the middle of a sentence, and behind one that is full.
 *
 * *The board met in the* and *spring of 1931* close up where most lines stand so; behind *the spring.* and a heading the empty line stays.
 */
export function closeSpacedLines(text: Traced, lines: readonly Line[]): Traced {
  const empty = lines.filter(isBlank).length;
  if (empty * FEW < lines.length) return text;
  let apart = 0;
  let together = 0;
  const lengths: number[] = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    if (isBlank(line)) continue;
    const gap = isBlank(lines[i + 1] as Line);
    const next = lines[gap ? i + 2 : i + 1];
    if (next === undefined || isBlank(next) || !LOWER.test(next.text) || CLOSED.test(line.text.slice(-LONGEST_END))) continue;
    if (gap) apart += 1; else together += 1;
    lengths.push(line.text.length);
  }
  if (apart < FEWEST || apart < together) return text;
  lengths.sort((a, b) => a - b);
  const width = lengths[lengths.length >> 1] as number;
  const printed = lines.filter((line) => !isBlank(line)), shape = textShape(printed, () => true);
  let above = -1, own = 0;
  const edits: TextEdit[] = [];
  for (let i = 1; i + 1 < lines.length; i += 1) {
    const [before, line, next] = [lines[i - 1] as Line, lines[i] as Line, lines[i + 1] as Line];
    if (!isBlank(before)) {
      above += 1;
      // the pieces of a line that was cut
      const together = own + 1 + before.text.length;
      own = own > 0 && together <= width * ONE_LINE ? together : before.text.length;
    }
    if (!isBlank(line) || isBlank(before) || isBlank(next) || line.afterFormFeed || next.afterFormFeed || !GOES_ON.test(next.text)) continue;
    const closed = CLOSED.test(before.text.slice(-LONGEST_END)) || before.text.endsWith(':');
    if (STOP.test(next.text) || (closed ? next.text.length > width * SHORT && !endsEarly(printed, above, above + 1, shape) : own > width * FULL || LOWER.test(next.text)))
      edits.push({ start: line.from, end: line.to, after: '', rule: RULE, why: 'The lines of the text are set apart: no paragraph ends here', certainty: 'likely' });
  }
  return edits.length === 0 ? text : edit(text, edits);
}

/** No signs behind the end of a sentence are more, but for an address. */
const LONGEST_END = 60;
