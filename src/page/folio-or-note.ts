import type { Line } from './line.js';

const MARKER_REACH = 90;
/** Before the pages of a source. */
const PAGES = /\b(?:pp?|ss?|f|nos?|nr|vol)\.?\s?$/iu;

/** Does a line close by begin with the number and a note? */
function hasNote(lines: readonly Line[], line: number, digits: string): boolean {
  for (let i = Math.max(0, line - MARKER_REACH); i < lines.length && i < line + MARKER_REACH; i += 1) {
    const { text } = lines[i] as Line;
    if (text.startsWith(digits) && NOTE.test(text.slice(digits.length))) return true;
  }
  return false;
}

const NOTE = /^[.)\]]?\s?["“«„]?\p{Lu}/u;

/** Numbers that stand as markers in the text above them number notes, not pages, unless each has its note on a line of its own. */
export function areNotes(lines: readonly Line[], chain: readonly { readonly line: number; readonly number: number }[]): boolean {
  const cited = chain.filter(({ line, number }) => {
    for (let i = line - 1; i >= 0 && i > line - MARKER_REACH; i -= 1) {
      const { text } = lines[i] as Line;
      const at = text.indexOf(String(number));
      if (at > 0 && /[\p{Ll}.,;:!?”"’)\]]\s?$/u.test(text.slice(0, at)) && !PAGES.test(text.slice(0, at)) && !/^[\d.,–-]?\d/u.test(text.slice(at + String(number).length))) return !hasNote(lines, line, String(number));
    }
    return false;
  });
  return cited.length * 2 > chain.length;
}
