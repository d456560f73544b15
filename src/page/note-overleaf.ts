import { isBlank, type Line, nextPrinted } from './line.js';
import { apparatusOf, type ExtentSearch, noteLikeness, smaller } from './note-likeness.js';
import { CLOSED, ENDS_SENTENCE } from './sentence-end.js';

const STOPPED = /[.!?…][)"”’'»\]]*$/u;
/** *held in the U.S.*, *see vol.*: a stop that may end no sentence. */
const ABBREVIATED = /(?<!\p{L})(?:U\.S|[Vv]ols?|pp?|[Nn]os?|[Ee]ds?|Dr|Mrs?|St|Gen|Sen)\.$/u;
/** So ends no note: the rest of it stands somewhere. */
export const BROKEN_OFF = /[\p{Ll},;:–—-]$/u;
/** A rest above the next note is told by less than this. */
export const SURE = 1.5;
/** What is left of a note overleaf is short, and most of its lines are longer than the text's. */
export const LONGEST_REST = 14;
const LIKELY = 0.4;
/** Text and note that fit so well break off there. */
const SEAM = 0.8;
/** The last row of a table ends no sentence. */
const DECIMAL = /\d\.\d+$/u;
const MARKED = -2;
/** A name goes on with a sentence that broke off, these do not. */
const NEW_SENTENCE = /^(?:The|This|It|In|He|She|They|But|An?) /u;

/** The end of an unfinished note at the foot of the next page or column, above the next note. */
export function overleaf(search: ExtentSearch, { number }: { readonly number: number }, body: readonly number[], next: number, taken: ReadonlySet<number>): number[] {
  const { lines, reading, furniture } = search;
  const { lastLine } = reading.pages;
  const last = body[body.length - 1];
  if (last === undefined || last >= next - 1 || STOPPED.test((lines[last] as Line).text) && !ABBREVIATED.test((lines[last] as Line).text)) return [];
  const samePage = (lastLine[last] as number) >= next - 1;
  if (!samePage && lastLine[last] === lines.length - 1) return [];
  const pageFirst = samePage ? last + 1 : (lastLine[last] as number) + 1;
  const pageEnd = Math.min(lastLine[pageFirst] as number, next - 1);
  const bottom: number[] = [];
  for (let i = pageFirst; i <= pageEnd; i += 1) if (!furniture.has(i) || furniture.get(i) === 'rule') bottom.push(i);
  const lowest = bottom.findLast((i) => !isBlank(lines[i] as Line));
  const textLeadsOn = reading.pages.known && smaller(search) && leadsOver(search, lowest, lastLine[pageEnd] as number, taken);
  const before = (lines[last] as Line).text, broken = BROKEN_OFF.test(before);
  // the rest of a note ends, and stands above another, unless the page has no other sign of it
  const ends = lowest !== undefined && CLOSED.test((lines[lowest] as Line).text) && (pageEnd === next - 1 || smaller(search));
  const onward = broken && ends && !samePage && reading.pages.known ? textBelow(search, lastLine[pageEnd] as number, taken) : undefined;
  let sum = 0;
  let count = 0;
  let best: number[] = [];
  let bestScore = broken ? 0 : SURE;
  for (let k = bottom.length - 1; k > 0 && (count < LONGEST_REST || onward !== undefined); k -= 1) {
    const i = bottom[k] as number;
    const line = lines[i] as Line;
    if (taken.has(i) || furniture.has(i)) break;
    if (isBlank(line)) { if (count > 0) break; continue; }
    // The last line of a note may be of any length
    const likeness = noteLikeness(search, i, number) + (onward === undefined ? 0 : apparatusOf(search, line.text));
    // the markers of the notes below stand in the text
    if (onward !== undefined && likeness < MARKED) break;
    const own = count === 0 ? Math.max(0, likeness) : likeness;
    sum += own;
    // Of a line that was set wide, some extractors make a line of each word
    if (line.text.includes(' ')) count += 1;
    const above = bottom[k - 1] as number;
    const ruled = furniture.get(above) === 'rule';
    const apart = textLeadsOn && (count > 1 ? own >= 0 && sum >= count * LIKELY : !CLOSED.test((lines[above] as Line).text));
    const rest = goesOnBelow(search, bottom, k, before, pageEnd === next - 1);
    const seam = onward === undefined || ruled ? 0 : seamOf(before, (lines[nextPrinted(lines, i, -1)] as Line).text, line.text, onward);
    if (!ruled && !apart && !rest && seam < SEAM && (own < 0 || sum < count * LIKELY)) continue;
    const score = sum + seam + (apart || rest ? SURE : 0) + (ruled ? 3 : isBlank(lines[above] as Line) ? (onward !== undefined && reading.page.paragraphs === 'blank-line' ? 0 : 1) : -1) + (/^\p{Ll}/u.test(line.text) ? 0.7 : 0) - (next > pageEnd + 1 ? 0.7 : 0);
    if (score > bestScore) { bestScore = score; best = bottom.slice(k).filter((j) => !isBlank(lines[j] as Line)); }
  }
  return best;
}

/** How well the text breaks off above a line and goes on on the next page, and the note goes on with the line. */
function seamOf(before: string, above: string, line: string, onward: string): number {
  const closed = ENDS_SENTENCE.test(above), lower = /^\p{Ll}/u.test(line), onLower = /^\p{Ll}/u.test(onward);
  const here = closed ? (lower ? 3 : 0) : lower ? -0.3 : 0.5;
  const there = onLower ? (closed ? -2 : 1.2) : closed ? 0.5 : -1;
  return here + there - (NEW_SENTENCE.test(line) ? 2 : 0) + (before.endsWith('-') ? (lower ? 1 : -2) : 0);
}

/** Does a line in small letters, or one that is not set in as paragraphs are, or that no empty line parts from the next note, stand apart below a closed sentence, where a note broke off? No text begins so. */
function goesOnBelow({ lines, reading: { page } }: ExtentSearch, bottom: readonly number[], k: number, before: string, above: boolean): boolean {
  const at = bottom[k] as number, { text, indent } = lines[at] as Line, over = lines[nextPrinted(lines, at, -1)]?.text ?? '';
  return BROKEN_OFF.test(before) && isBlank(lines[bottom[k - 1] as number] as Line) && (/^[\p{Ll}\d]/u.test(text) ? ENDS_SENTENCE.test(over) && !DECIMAL.test(over) : STOPPED.test(over))
    && (/^\p{Ll}/u.test(text) || (page.paragraphs === 'indent' ? indent === 0 : above && !NEW_SENTENCE.test(text) && !isBlank(lines[bottom[bottom.length - 1] as number] as Line)) && STOPPED.test(bottom.slice(k).map((i) => (lines[i] as Line).text).join('')));
}

/** Does a page's text begin with a small letter, though the last line above the notes of the page before ends a sentence? Then that is none of the text. */
const leadsOver = (search: ExtentSearch, last: number | undefined, notesEnd: number, taken: ReadonlySet<number>): boolean =>
  last !== undefined && ENDS_SENTENCE.test((search.lines[last] as Line).text) && /^\p{Ll}/u.test(textBelow(search, notesEnd, taken) ?? '');

/** The first line of text on the page behind a line. */
function textBelow({ lines, furniture }: ExtentSearch, end: number, taken: ReadonlySet<number>): string | undefined {
  let first = end + 1;
  while (first < lines.length && (isBlank(lines[first] as Line) || furniture.has(first))) first += 1;
  return taken.has(first) ? undefined : lines[first]?.text;
}
