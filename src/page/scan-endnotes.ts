import { SOILED } from './endnote-zone.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import type { Marker } from './markers.js';
import { fitOf, headSign, type ScanSign } from './misread.js';
import type { NoteStart } from './read-note-start.js';
import { LOST_MARKER, MARKER_FIT, SAYS_SO } from './scan-notes.js';
import { scanSigns } from './scan-signs.js';
import { CLOSED } from './sentence-end.js';
import type { ScanSearch } from './small-print.js';

/** How well a sign must fit the number of a note that is missing in the series. */
const FITS = 0.3;
/** No more notes in a row lose their numbers. */
const MOST_LOST = 6;

/**
 * The notes of a scan under a heading, with those whose numbers were misread: `®For earlier` between *5* and *7*, and as many
 * blocks as numbers are missing.
 */
export function misreadEndnotes({ lines, furniture }: ScanSearch, zone: ReadonlySet<number>, starts: readonly NoteStart[]): NoteStart[] {
  return starts.flatMap((start, k) => {
    const before = starts[k - 1], first = before !== undefined && before.number < start.number ? before.number + 1 : 1, missing = start.number - first;
    const heads: ScanSign[] = [];
    for (let i = start.line - 1; missing > 0 && missing <= MOST_LOST && i > (before?.line ?? -1) && zone.has(i); i -= 1) {
      if (isBlank(lines[i] as Line) || furniture.has(i)) continue;
      const above = nextPrinted(lines, i, -1), head = soiledSign(lines, i) ?? headSign(lines, i, false, new Map(), true);
      if (head !== null && (head.raw !== '' || above < i - 1) && (!zone.has(above) || CLOSED.test((lines[above] as Line).text))) heads.push(head);
    }
    heads.reverse();
    const all = heads.length === missing;
    let number = first;
    return [...heads.flatMap(({ raw, line, length }): NoteStart[] => {
      const own = Array.from({ length: start.number - number }, (_, n) => number + n).find((one) => all || raw !== '' && fitOf(raw, one) >= FITS);
      if (own === undefined) return [];
      number = own + 1;
      const from = (lines[line] as Line).start;
      return [{ ...start, line, number: own, numberStart: from, numberEnd: from + raw.length, textStart: from + length }];
    }), start];
  });
}

/** `. Letter from Lee`, `_ 92. New York`: the dirt and what is left of the number. */
function soiledSign(lines: readonly Line[], line: number): ScanSign | null {
  const [printed] = SOILED.exec((lines[line] as Line).text) ?? [];
  return printed === undefined ? null : { kind: 'head', line, at: 0, length: printed.length, raw: printed.trimEnd(), weight: 0, besides: 0 };
}

/** One way to hang the notes so far: `note` hangs at `sign`, and `next` is the first that may hang behind it. */
interface Hanging {
  readonly score: number;
  readonly next: number;
  readonly note?: NoteStart;
  readonly sign?: ScanSign;
  readonly before?: Hanging;
}

const FOLLOWED = 24;
/** So much must speak for a sign that a note hangs at. */
const LEAST = 1.2;

/** The markers of endnotes among the signs of a scan: each note hangs behind the one before it and above the section that it stands in. */
export function misreadMarkers(search: ScanSearch, zone: ReadonlySet<number>, starts: readonly NoteStart[]): Marker[] {
  let hangings: Hanging[] = [{ score: 0, next: 0 }], above = 0;
  for (const sign of scanSigns(search).flat()) {
    if (sign.kind !== 'marker' || zone.has(sign.line) || (/^\d/u.test(sign.raw) && sign.weight < 0)) continue;
    while (above < starts.length && (starts[above] as NoteStart).line < sign.line) above += 1;
    const alike = new Map<number, Hanging>();
    const follow = (one: Hanging): void => { if (one.score > (alike.get(one.next)?.score ?? -Infinity)) alike.set(one.next, one); };
    for (const before of hangings) {
      const next = Math.max(above, before.next), score = before.score - LOST_MARKER * (next - before.next);
      follow({ ...before, score, next });
      if (before.sign?.line === sign.line && before.sign.at + before.sign.length > sign.at) continue;
      for (let lost = 0; lost <= MOST_LOST && next + lost < starts.length; lost += 1) {
        const note = starts[next + lost] as NoteStart, fit = fitOf(sign.raw, note.number), gain = sign.weight + MARKER_FIT * fit;
        if (gain >= LEAST && (lost === 0 || fit >= SAYS_SO)) follow({ score: score + gain - LOST_MARKER * lost, next: next + lost + 1, note, sign, before });
      }
    }
    hangings = [...alike.values()].sort((a, b) => b.score - a.score).slice(0, FOLLOWED);
  }
  const markers: Marker[] = [];
  const total = ({ score, next }: Hanging): number => score + LOST_MARKER * next;
  for (let one = hangings.sort((a, b) => total(b) - total(a))[0]; one !== undefined; one = one.before) {
    const { sign, note } = one;
    if (sign === undefined || note === undefined) continue;
    const start = (search.lines[sign.line] as Line).start + sign.at;
    markers.push({ marker: note.roman ?? String(note.number), start, end: start + sign.length, line: sign.line });
  }
  return markers.reverse();
}
