import type { FurnitureKind } from '../records/document.js';
import { isBlank, type Line } from './line.js';
import { CLOSED } from './sentence-end.js';

/** What a quotation mark does: open a quotation that its paragraph closes, open another, close one, or close none that is open. */
export type QuoteRole = 'quotes' | 'opens' | 'closes' | 'stray';

export type QuoteRoles = ReadonlyMap<number, QuoteRole>;

const MARKS = /["“”„'‘’]/gu;
const BEFORE_OPENING = /^[\s([—–/“‘„"'-]?$/u;
const QUOTED = /[\p{L}\d([…“‘"'$£]/u;
const STANDS_LAST = /^[\s.,;:!?)\]”’"'—–]?$/u;
const STOP = /[.,;:!?)\]…”"]/u;
const SINGLE = /['‘’]/u;
/** *3 Daily Bulletin* */
const HEADS_NOTE = /^[[({]?\d{1,3}\P{L}{0,3}\p{Lu}/u;

/**
 * The roles of the quotation marks of a text, by their places: a printer sets as many that close as open, so that a mark
 * which closes nothing may be another sign that a machine misread.
 *
 * The second of *exchanges.””* is a stray, and so is that of *real.’ It* where none is open; apostrophes, *the boats’ crews*,
 * and a mark with which each paragraph of a long quotation opens are none.
 */
export function quotationMarks(lines: readonly Line[], furniture: ReadonlyMap<number, FurnitureKind> = new Map()): QuoteRoles {
  const roles = new Map<number, QuoteRole>();
  let single = -1, double = -1;
  let above: Line | undefined, overleaf: readonly [number, number] | undefined, begins = false;
  lines.forEach((line, i) => {
    begins ||= line.afterFormFeed;
    if (isBlank(line) || furniture.has(i)) return;
    const { text, start } = line, goesOn = /^\p{Ll}/u.test(text), apart = begins || i > 0 && isBlank(lines[i - 1] as Line);
    // a new paragraph opens a long quotation again
    if (above !== undefined && !goesOn && apart && (CLOSED.test(above.text) || HEADS_NOTE.test(text))) {
      if (!CLOSED.test(above.text)) overleaf ??= [single, double];
      single = double = -1;
    }
    // the notes of a page stand amid one that goes on overleaf
    if (begins && goesOn && overleaf !== undefined) [single, double] = overleaf;
    if (begins) overleaf = undefined;
    begins = false;
    above = line;
    for (const { 0: mark, index: at } of text.matchAll(MARKS)) {
      const before = text.charAt(at - 1), behind = text.charAt(at + 1), isSingle = SINGLE.test(mark);
      if (BEFORE_OPENING.test(before) && QUOTED.test(behind) && !(isSingle && /\d/u.test(behind))) {
        roles.set(start + at, 'opens');
        if (isSingle) single = start + at;
        else double = start + at;
      } else if (!/\p{L}/u.test(behind) && /[\p{L}\p{P}]/u.test(before)) {
        const open = isSingle ? single : double;
        if (open < 0 && (isSingle && !STOP.test(before) || !STANDS_LAST.test(behind))) continue;
        roles.set(start + at, open < 0 ? 'stray' : 'closes');
        if (open >= 0) roles.set(open, 'quotes');
        if (isSingle) single = -1;
        else double = -1;
      }
    }
  });
  return roles;
}
