import { remembering } from '../text/remembering.js';
import { isCaption } from './captions.js';
import { headsAlone } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { isTranscribed } from './linked-notes.js';
import { apparatusOf, type ExtentSearch, noteLikeness, smaller } from './note-likeness.js';
import { BROKEN_OFF, LONGEST_REST, overleaf, SURE } from './note-overleaf.js';
import { TAKES_NUMBER } from './marker-signs.js';
import type { NoteStart as FullStart } from './read-note-start.js';
import { CLOSED } from './sentence-end.js';

/** What counts of the first line of a note. */
type NoteStart = Pick<FullStart, 'line' | 'number' | 'textStart'>;

const ADDRESS = /^(?:https?:|www\.|doi:)/u;
const LONGEST_NAME = 80;
/** A marker behind the last word of a line. */
const MARKED_END = /(?:\d{1,3}|[*†‡§¶‖]{1,3})$/u;
const LETTER_ALONE = /^["“‘]?\p{Lu}$/u;

/** The lines of each note, by its start: where it ends, and what of it stands at the foot of the next page. */
export function noteExtents(search: ExtentSearch, starts: readonly NoteStart[]): number[][] {
  const taken = new Set(starts.map(({ line }) => line));
  const hasFoot = remembering((last: number) => isPageFoot(search, last));
  let top = -1;
  const open = starts.map((start, k) => {
    const next = starts[k + 1]?.line ?? search.lines.length;
    if (search.zone.has(start.line)) return endnoteLines(search, start, beforeHeading(search, start, starts[k + 1]), starts[k + 1] === undefined && !isTranscribed((search.lines[start.line] as Line).text));
    if (top === -1) top = start.line;
    const body = footnoteLines(search, start, starts[k + 1], next, textUnfinished(search, top), hasFoot(search.reading.pages.lastLine[start.line] as number));
    if (!adjoins(search, body[body.length - 1] ?? start.line, next)) top = -1;
    return body;
  });
  for (const body of open) for (const i of body) taken.add(i);
  starts.forEach((start, k) => {
    if (search.zone.has(start.line) || !(search.reading.pages.known || smaller(search))) return;
    const more = overleaf(search, start, open[k] as number[], starts[k + 1]?.line ?? search.lines.length, taken);
    for (const i of more) { (open[k] as number[]).push(i); taken.add(i); }
  });
  return open;
}

/** Does nothing of the text stand between a note and the next? */
function adjoins({ lines, furniture }: ExtentSearch, last: number, next: number): boolean {
  for (let i = last + 1; i < next; i += 1) if (!isBlank(lines[i] as Line) && !furniture.has(i)) return false;
  return true;
}

/** Where a note of a section of notes must end: before the next, or before the name of the chapter whose notes begin anew there. */
function beforeHeading({ lines }: ExtentSearch, { line }: NoteStart, next: NoteStart | undefined): number {
  if (next === undefined) return lines.length;
  const above = nextPrinted(lines, next.line, -1);
  const { text } = lines[above] as Line;
  return next.number === 1 && above > line && text.length < LONGEST_NAME && isBlank(lines[above - 1] as Line) && !CLOSED.test(text) && headsAlone(text) ? above : next.line;
}

/** A note of a section of notes goes on to the next, over pages and their furniture. */
function endnoteLines({ lines, reading, furniture, zone }: ExtentSearch, start: NoteStart, next: number, isLast: boolean): number[] {
  const body = [start.line], bare = start.textStart >= (lines[start.line] as Line).end;
  for (let i = start.line + 1; i < next; i += 1) {
    if (!zone.has(i)) break;
    // below the notes of a web page stand its comments
    if (furniture.has(i)) { if (reading.wrapped || bare && body.length === 1) continue; break; }
    // the first paragraph behind a number alone is the note
    if (bare && body.length === 1) { if (!isBlank(lines[i] as Line)) body.push(i); continue; }
    // behind the last one of a web page text may follow: a paragraph of its own, a line where each note is one
    if (isLast && !reading.wrapped && (lines[i] as Line).start >= start.textStart && (isBlank(lines[i] as Line) || i > start.line + 1 || !isBlank(lines[start.line - 1] ?? (lines[i] as Line)) && (lines[start.line] as Line).end > start.textStart)) break;
    if (isBlank(lines[i] as Line)) continue;
    body.push(i);
  }
  return body;
}

function footnoteLines(search: ExtentSearch, start: NoteStart, following: NoteStart | undefined, next: number, unfinished: boolean, foot: boolean): number[] {
  const { lines, reading, furniture } = search;
  const limit = Math.min(next - 1, reading.pages.lastLine[start.line] as number);
  const body: number[] = [];
  for (let i = start.line; i <= limit; i += 1) {
    if (furniture.has(i)) { if (i > start.line && furniture.get(i) !== 'rule' && !reading.pages.known) break; continue; }
    if (search.textFrom.has(i)) return printedOf(lines, body);
    if (i > start.line && (LETTER_ALONE.test((lines[i] as Line).text) && isBlank(lines[i - 1] as Line) || isCaption((lines[i] as Line).text) && CLOSED.test(lastPrinted(lines, body, body.length - 1).text))) break;
    body.push(i);
  }
  const runsOn = limit === next - 1 && following !== undefined && following.number === start.number + 1;
  const end = bestEnd(search, start, body, { runsOn, unfinished: unfinished && !foot, foot });
  return printedOf(lines, body.slice(0, end));
}

/** The lines without the empty ones. */
const printedOf = (lines: readonly Line[], body: readonly number[]): number[] => body.filter((i) => !isBlank(lines[i] as Line));

/** *1934, p.* above *58; and* is one reference. */
const leadsToNumber = (text: string, next: string): boolean => /^\d/u.test(next) && text.endsWith('.') && TAKES_NUMBER.test(text.slice(-8).toLowerCase());

/** How many of the lines up to the next note or the page's end are the note's. */
function bestEnd(search: ExtentSearch, start: NoteStart, body: readonly number[], { runsOn, unfinished, foot }: { runsOn: boolean; unfinished: boolean; foot: boolean }): number {
  const { lines, reading } = search;
  let sum = 0;
  let best = body.length;
  let bestScore = -Infinity;
  const rest = runsOn && smaller(search) ? restsOf(search, start, body) : null;
  for (let k = 1; k <= body.length; k += 1) {
    const at = body[k] ?? -1;
    const before = lines[body[k - 1] as number] as Line;
    const line = lines[at];
    if (line !== undefined && isBlank(line)) continue;
    let score = sum;
    if (line === undefined) score += foot ? 6 : reading.pages.known || runsOn ? 3 : 0.5;
    else {
      const last = isBlank(before) ? lastPrinted(lines, body, k - 1) : before;
      // a paragraph is one line: the first behind a number alone is the note
      if (!reading.wrapped && start.textStart >= last.end) continue;
      const lower = /^\p{Ll}/u.test(line.text);
      if (isBlank(before)) score += 1;
      // an empty line ends a column, where the text above the notes goes on below them
      if (search.inColumns && isBlank(before) && lower === unfinished) score += 1.5;
      else score += CLOSED.test(last.text) && !leadsToNumber(last.text, line.text) ? 0.5 : -2.5;
      if (last.text.length < search.textWidth * 0.8) score += 0.5;
      if (rest !== null && BROKEN_OFF.test(last.text)) score += Math.max(0, (rest[k] as number) - SURE);
      if (start.textStart >= last.end) score -= 4;
      score += ADDRESS.test(line.text) ? -3 : lower ? (unfinished ? 2.5 : -2) : unfinished ? -0.5 : 0.5;
    }
    if (score > bestScore) { bestScore = score; best = k; }
    if (line !== undefined) sum += noteLikeness(search, at, start.number) + (search.inColumns ? apparatusOf(search, line.text) / 2 : 0);
    if (!reading.wrapped && line !== undefined && isBlank(before)) break;
  }
  return best;
}

/** How much what stands above the next note looks like the rest of this one, from each line on: a page may have ended between without a sign. */
function restsOf(search: ExtentSearch, start: NoteStart, body: readonly number[]): number[] {
  const rests = new Array<number>(body.length + 1).fill(0);
  let sum = 0;
  for (let k = body.length - 1, count = 0; k > 0 && count < LONGEST_REST; k -= 1, count += 1) {
    sum += noteLikeness(search, body[k] as number, start.number);
    rests[k] = sum;
  }
  for (let k = body.length - 1; k > 0; k -= 1) rests[k] = Math.max(rests[k] as number, rests[k + 1] as number);
  return rests;
}

/** Do notes stand at the foot of a page for certain: does a form feed end it, and no page hold columns? `last`: its last line. */
function isPageFoot({ lines, furniture, reading: { pages }, inColumns }: ExtentSearch, last: number): boolean {
  if (!pages.known || inColumns) return false;
  let first = last + 1;
  while (first > 0 && first < lines.length && !(lines[first] as Line).afterFormFeed && (furniture.has(first - 1) || isBlank(lines[first - 1] as Line))) first -= 1;
  return first === lines.length || (lines[first] as Line).afterFormFeed;
}

function lastPrinted(lines: readonly Line[], body: readonly number[], k: number): Line {
  let i = k;
  while (i > 0 && isBlank(lines[body[i] as number] as Line)) i -= 1;
  return lines[body[i] as number] as Line;
}

/** Did the text break off in the middle of a sentence above the note? */
function textUnfinished({ lines, furniture }: ExtentSearch, i: number): boolean {
  for (let j = i - 1; j >= 0; j -= 1) {
    const line = lines[j] as Line;
    if (isBlank(line) || furniture.has(j)) continue;
    return !CLOSED.test(line.text.replace(MARKED_END, ''));
  }
  return false;
}
