import { edit, type TextEdit, type Traced } from '../text/traced.js';
import type { Line } from './line.js';
import { firstSigns, TAKES_NUMBER } from './marker-signs.js';

/** The first of some notes: at the head of a line, or behind the heading that an extractor left in the paragraph. */
const FIRST = /^(\[?)(\d{1,3})([\].)])?\s+(?=["“‘]?\p{Lu})/u, HEADED = /(?:^|[.!?”)] )(?:(?:End|Foot)?[Nn]otes|NOTES|ENDNOTES|FOOTNOTES):? (?=\[?1[\]. )])/gu;
const BEHIND = /^["“‘(]?\p{Lu}|^(?:ibid|cf|see|http)/u;
const CLOSED = /[.!?)\]”’"]\s+$/u;
const FEWEST = 2;
const WHOLE = [[0, 0]] as const;

/**
 * The text with each note on a line of its own, where an extractor or a printer set several one behind another: *1. North, p. 4. 2. Ibid. 3. South.*
 * They count on, and most have their markers above; a paragraph that counts its arguments has none.
 */
export function partRunOnNotes(text: Traced, lines: readonly Line[]): Traced {
  const edits: TextEdit[] = [];
  let marked: Map<number, number> | undefined;
  for (const { text: printed, start } of lines) {
    const headed = printed.includes('otes') || printed.includes('NOTES') ? [...printed.matchAll(HEADED)].pop() : undefined;
    for (const [heading, first] of headed === undefined ? WHOLE : [[headed.index + headed[0].search(/[EFNn]/u), headed.index + headed[0].length] as const, ...WHOLE]) {
      const notes = countOn(printed, first);
      if (notes.length < FEWEST) continue;
      marked ??= firstSigns(lines);
      if (notes.filter(({ number }) => (marked?.get(number) ?? Infinity) < start + first).length * 4 < notes.length * 3) continue;
      for (const at of new Set([heading, ...notes.map((note) => note.at)])) if (at > 0) edits.push({ start: start + at, end: start + at, after: '\n', rule: 'run-on-notes', why: 'A note of its own begins', certainty: 'likely' });
      break;
    }
  }
  return edits.length === 0 ? text : edit(text, edits);
}

/** Where notes begin in a line from a place on. */
function countOn(text: string, from: number): { readonly at: number; readonly number: number }[] {
  const first = FIRST.exec(text.slice(from, from + 20));
  if (first === null) return [];
  const [head, open = '', digits, close = ''] = first;
  const notes = [{ at: from, number: Number(digits) }];
  for (let at = from + head.length, next = Number(digits) + 1; at !== -1;) {
    const sign = ` ${open}${next}${close} `;
    at = text.indexOf(sign, at);
    if (at === -1) break;
    at += 1;
    if (!CLOSED.test(text.slice(at - 3, at)) || !BEHIND.test(text.slice(at + sign.length - 1, at + sign.length + 4)) || close === '' && TAKES_NUMBER.test(text.slice(Math.max(0, at - 12), at - 1).toLowerCase())) continue;
    notes.push({ at, number: next });
    next += 1;
  }
  return notes;
}
