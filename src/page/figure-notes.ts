import { append } from '../text/lists.js';
import type { PageReading } from './know-page.js';
import { isBlank, type Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';
import type { NoteStart } from './read-note-start.js';
import { ENDS_SENTENCE } from './sentence-end.js';

/** Fewer notes whose numbers are fused to their text are no habit. */
const FEWEST = 3;
const LONGEST_RUN = 12;
const FUSED = /^\d{1,3}(?=[^\s\d.):\]])/u;

/**
 * Notes that begin with a figure, where numbers are fused to their notes: *4433 U.S.C. § 536* below *43Id. at 5.* is note 44,
 * if the page has the marker 44 above it.
 *
 * Where the printer sets a space or a stop behind the number, *1936 was a good year* begins no note 19.
 */
export function withFigureNotes(lines: readonly Line[], { pages: { lastLine } }: PageReading, starts: readonly NoteStart[], signs: readonly MarkerSign[]): readonly NoteStart[] {
  if (starts.filter(({ line }) => FUSED.test((lines[line] as Line).text)).length < Math.max(FEWEST, starts.length / 2)) return starts;
  const markers = new Map<number, MarkerSign[]>();
  for (const sign of signs) if (sign.shape >= 0) append(markers, sign.number, sign);
  const all: NoteStart[] = [];
  starts.forEach((start, k) => {
    all.push(start);
    const next = starts[k + 1];
    const until = next === undefined ? (lastLine[start.line] as number) + 1 : next.line;
    const missing = next === undefined ? LONGEST_RUN : next.number - start.number - 1;
    if (missing < 1 || missing > LONGEST_RUN || start.endnote) return;
    let number = start.number + 1;
    for (let i = start.line + 1; i < until && number <= start.number + missing; i += 1) {
      const { text, start: at } = lines[i] as Line;
      const digits = String(number);
      if (!text.startsWith(digits) || !/^[1-9]\d{0,3}\s\S/u.test(text.slice(digits.length))) continue;
      const above = lines[i - 1];
      if (above !== undefined && !isBlank(above) && !ENDS_SENTENCE.test(above.text)) continue;
      if (markers.get(number)?.some((sign) => sign.line < i && lastLine[sign.line] === lastLine[i]) !== true) continue;
      all.push({ line: i, number, numberStart: at, numberEnd: at + digits.length, textStart: at + digits.length, endnote: false });
      number += 1;
    }
  });
  return all;
}
