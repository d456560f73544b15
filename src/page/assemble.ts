import { compose } from '../clean/compose.js';
import { isSpace, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { edit, join, slice, type TextEdit, type Traced, value } from '../text/traced.js';
import { type Joining, joinLines } from './join-lines.js';
import { isBlank, type Line } from './line.js';

const LOOSE_SPACE = /[\t\v\u0085 \u00a0]{2,}|[\t\v\u0085]/gu;
/** Other white space than spaces and line ends. */
export const ODD_SPACE = /[\t\v\u0085\u00a0]/u;
/** No mark that composes with a letter stands before it in Unicode. */
const FIRST_MARK = 0x300;

/**
 * The traced text of some lines joined, without what `omit` takes out of them (markers). `first` is where reading begins.
 * Stretches that follow one another in the text are cut out of it as one, and what stands between lines is edited in them.
 */
export function assembleLines(text: Traced, lines: readonly Line[], joining: Joining, omit: readonly Span[] = [], first?: number): Traced {
  const read = value(text);
  const stretches: { start: number; end: number }[] = [];
  const edits: TextEdit[] = [];
  // how long what was taken so far is
  let length = 0;
  const take = (start: number, end: number): void => {
    if (end <= start) return;
    const last = stretches[stretches.length - 1];
    if (last?.end === start) last.end = end;
    else stretches.push({ start, end });
    length += end - start;
  };
  let from = first ?? (lines[0] as Line).start;
  let o = 0;
  let mayCompose = false;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    let at = from;
    let printed = line.text;
    for (; o < omit.length && (omit[o] as Span).start < line.end; o += 1) {
      const span = omit[o] as Span;
      take(at, span.start);
      if (length > 0) closeAround(edits, read, line, span, length, next === undefined && span.end === line.end);
      if (span.end === line.end) printed = line.text.slice(0, span.start - line.start);
      at = span.end;
    }
    if (next === undefined) { take(at, line.end); return; }
    const joint = joinLines(printed, line, next, joining);
    take(at, line.end - joint.cut);
    const start = length;
    take(Math.max(line.end - joint.cut, at), line.to);
    take(next.from, next.start);
    const gap = read.slice(Math.max(line.end - joint.cut, at), line.to) + read.slice(next.from, next.start);
    if (gap !== joint.between) edits.push({ start, end: length, after: joint.between, rule: joint.rule, why: joint.why, certainty: joint.certainty });
    mayCompose ||= unitAt(next.text, 0) >= FIRST_MARK;
    from = next.start;
  });
  const parts = stretches.map(({ start, end }) => slice(text, start, end));
  const edited = edit(parts.length === 1 ? parts[0] as Traced : join(parts, text.source), edits);
  // where lines are joined one space stands: what is loose was so in a line, or around what was taken out of it
  const joined = omit.length > 0 || joining.oddSpaces || lines.some((line) => line.text.includes('  ')) ? closeSpaces(edited) : edited;
  return mayCompose ? composed(joined) : joined;
}

/**
 * What is changed where a marker is taken out behind so much of the text: no space is left before its stop, as in *legislativo 1 , trazido* and
 * *douaniers (1); les*, and one stands where the marker alone parted two words.
 */
function closeAround(edits: TextEdit[], read: string, line: Line, { start, end }: Span, length: number, isLast: boolean): void {
  const behind = !isLast && read.charAt(end) === ' ' ? 1 : 0;
  const stop = read.charAt(end + behind);
  if (isLast || (/^[,.)]$/u.test(stop) && read.charAt(end + behind + 1) !== '.') || (behind === 0 && /^[;:!?…”’»]$/u.test(stop))) {
    let before = 0;
    while (start - before > line.start && isSpace(unitAt(read, start - before - 1))) before += 1;
    if (before + behind > 0 && length > before) edits.push({ start: length - before, end: length + behind, after: '', rule: 'marker-space', why: 'The marker stood where no space should be', certainty: 'certain' });
  } else if (needsSpace(read.charAt(start - 1), line.text.slice(end - line.start)))
    edits.push({ start: length - 1, end: length, after: `${read.charAt(start - 1)} `, rule: 'marker-space', why: 'The marker stood where the space should be', certainty: 'certain' });
}

/** A marker fused to the next word too leaves no space between the two. */
const needsSpace = (before: string, behind: string): boolean =>
  /^[.,;:!?”’")\]]$/u.test(before) && /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(behind);

/** Runs of white space become one space, those at the ends go. */
function closeSpaces(text: Traced): Traced {
  const read = value(text);
  if (!read.includes('  ') && !ODD_SPACE.test(read)) return text;
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
