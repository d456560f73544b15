import { compose } from '../clean/compose.js';
import type { Span } from '../text/span.js';
import { edit, join, lengthOf, slice, type TextEdit, type Traced, value } from '../text/traced.js';
import { type Joining, joinLines } from './join-lines.js';
import { isBlank, type Line } from './line.js';

const LOOSE_SPACE = /[\t\v\u0085 \u00a0]{2,}|[\t\v\u0085]/gu;

/** The traced text of some lines joined, without what `omit` takes out of them (markers). `first` is where reading begins. */
export function assembleLines(text: Traced, lines: readonly Line[], joining: Joining, omit: readonly Span[] = [], start?: number): Traced {
  const parts: Traced[] = [];
  let from = start ?? (lines[0] as Line).start;
  let o = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const lastSpan: Span[] = [];
    while (o < omit.length && (omit[o] as Span).start < line.end) { lastSpan.push(omit[o] as Span); o += 1; }
    const printed = lastSpan.some((span) => span.end === line.end) ? line.text.slice(0, (lastSpan[lastSpan.length - 1] as Span).start - line.start) : line.text;
    const joint = next === undefined ? null : joinLines(printed, line, next, joining);
    const cutFrom = line.end - (joint?.cut ?? 0);
    let at = from;
    for (const span of lastSpan) { parts.push(spaced(slice(text, at, span.start), line.text.slice(span.end - line.start))); at = span.end; }
    if (cutFrom > at) parts.push(slice(text, at, cutFrom));
    if (next !== undefined && joint !== null) {
      const gap = join([slice(text, Math.max(cutFrom, at), line.end), gapBetween(text, line, next)], text.source);
      parts.push(value(gap) === joint.between ? gap : edit(gap, [{ start: 0, end: lengthOf(gap), after: joint.between, ...reasonOf(joint) }]));
      from = next.start;
    }
  });
  return composed(closeSpaces(join(parts, text.source)));
}

const reasonOf = ({ rule, why, certainty }: { rule: string; why: string; certainty: TextEdit['certainty'] }): Pick<TextEdit, 'rule' | 'why' | 'certainty'> => ({ rule, why, certainty });

/** A marker fused to the next word too leaves no space between the two: one is set. */
function spaced(before: Traced, behind: string): Traced {
  const end = lengthOf(before);
  const last = value(before).slice(-1);
  if (!/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(behind) || !/^[.,;:!?”’")\]]$/u.test(last)) return before;
  return edit(before, [{ start: end - 1, end, after: `${last} `, rule: 'marker-space', why: 'The marker stood where the space should be', certainty: 'certain' }]);
}

/** The white space between two lines: all of it where they are neighbours, else the edges. */
function gapBetween(text: Traced, before: Line, after: Line): Traced {
  return before.to === after.from
    ? slice(text, before.end, after.start)
    : join([slice(text, before.end, before.to), slice(text, after.from, after.start)], text.source);
}

/** Runs of white space become one space, those at the ends go. */
function closeSpaces(text: Traced): Traced {
  const read = value(text);
  const edits: TextEdit[] = [];
  for (const match of read.matchAll(LOOSE_SPACE)) {
    const end = match.index + match[0].length;
    const edge = match.index === 0 || end === read.length;
    edits.push({ start: match.index, end, after: edge ? '' : ' ', rule: 'close-space', why: 'Loose white space within a line', certainty: 'certain' });
  }
  return edits.length === 0 ? text : edit(text, edits);
}

/** Joining may bring a letter and its mark together. */
function composed(text: Traced): Traced {
  const edits = compose(value(text));
  return edits.length === 0 ? text : edit(text, edits);
}

/** Neighbouring empty lines after `line`, as far as nothing is printed. */
export function blankRun(lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i += 1) if (!isBlank(lines[i] as Line)) return false;
  return from < to;
}
