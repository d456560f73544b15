import { isNotesHeading } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import { signValue } from '../text/roman.js';
import type { NoteStart } from './read-note-start.js';
import { countMarkers } from './unnumbered-notes.js';

/** *I owe the reference to him. ↩*, *↑ Harlow, The Courts*, *^ a b Okafor, Insuring the Sea*: a web page links its notes back to their markers. */
const BACK = /[\u21a9\u2934\u2191]\ufe0e?$/u;
const AHEAD = /^(?:\d{1,3}\. )?(?:Jump up )?[\^\u2191](?: ?(?:Jump up(?: to)?|Hochspringen nach|Saltar a):?)?(?:(?: \d{1,2}){2,4}(?= )|(?: ?(?:et |und |y )?[a-z](?= )| ?\d{1,2}[.,]\d(?= ))*) ?(?=\S)/u;
const NUMBERED = /^[[(]?\d{1,3}[\])]?[.)]?\s/u;
/** *- Source: Kennedy Library. ↩*: a list whose numbers were lost. */
const BULLET = /^[•–-] (?=\S)/u;
const FEWEST = 2;

/**
 * The notes of a web page that lead back to their markers: `lines` where each has its number, else `starts`, if there are as many as markers that count from one, or all stand below their heading.
 *
 * A single *↑* that leads to the top of the page is none.
 */
export function linkedNotes(lines: readonly Line[], signs: readonly MarkerSign[]): { readonly lines: readonly number[]; readonly starts: readonly NoteStart[] } {
  const linked: number[] = [];
  lines.forEach((line, i) => { if (!isBlank(line) && (BACK.test(line.text) || AHEAD.test(line.text)) && /\p{L}/u.test(line.text)) linked.push(i); });
  if (linked.length < FEWEST) return { lines: [], starts: [] };
  if (linked.every((i) => NUMBERED.test((lines[i] as Line).text))) return { lines: linked, starts: [] };
  // a page may list its sources and its remarks apart
  const count = countMarkers(signs, linked[0] as number);
  const runs = runsOf(lines, linked), headed = runs.length === 1 && isNotesHeading(lines[nextPrinted(lines, linked[0] as number, -1)]?.text ?? '');
  const own = headed || linked.length === count ? linked : runs.find((run) => run.length === count) ?? [];
  // or set them behind each of its parts
  const inParts = runs.length > 1 && runs.every((run, r) => countMarkers(signs, run[0] as number, runs[r - 1]?.at(-1) ?? -1) === run.length);
  return { lines: [], starts: (inParts ? runs : [own]).flatMap((part) => part.map((i, k): NoteStart => {
    const { start, text } = lines[i] as Line;
    // *↑1 Harlow*
    const numbered = text.startsWith(`↑${k + 1} `) ? `↑${k + 1} `.length : 0;
    return { line: i, number: k + 1, numberStart: start, numberEnd: start + Math.max(0, numbered - 1), textStart: start + (numbered || (BULLET.exec(text) ?? AHEAD.exec(text) ?? [''])[0].length), endnote: true };
  })) };
}

/** *[Footnote 3: Who counted them is not known.]*, *[Footnote A: …]*, *[Footnote *: …]*: how transcribers of old books set a note below its paragraph. */
const TRANSCRIBED = /^\[Footnote (\d{1,3}|[A-Za-z†‡§]|\*{1,4})[.:] ?(?=\S)/u;
const LONGEST = 60;
export const isTranscribed = (text: string): boolean => TRANSCRIBED.test(text);

/** Notes that say in brackets that they are notes; the lines of each, up to the bracket that closes it. */
export function transcribedNotes(lines: readonly Line[]): ReturnType<typeof linkedNotes> | null {
  const own: number[] = [];
  const starts = lines.flatMap(({ text, start }, line): NoteStart[] => {
    const head = TRANSCRIBED.exec(text);
    if (head === null) return [];
    let last = line;
    while (last - line < LONGEST && last + 1 < lines.length && !(lines[last] as Line).text.endsWith(']')) last += 1;
    for (let i = line; i <= last; i += 1) own.push(i);
    const [printed, sign] = head as unknown as [string, string];
    return [{ line, ...(/\d/u.test(sign) ? { number: Number(sign) } : { number: signValue(sign), roman: sign }), numberStart: start, numberEnd: start + printed.length, textStart: start + printed.length, endnote: true }];
  });
  return starts.length === 0 ? null : { lines: own, starts };
}

/** The lines in runs between which something else is printed. */
function runsOf(lines: readonly Line[], linked: readonly number[]): number[][] {
  const runs: number[][] = [];
  let last = -1;
  for (const i of linked) {
    const run = runs[runs.length - 1];
    if (run !== undefined && nextPrinted(lines, last) === i) run.push(i); else runs.push([i]);
    last = i;
  }
  return runs;
}
