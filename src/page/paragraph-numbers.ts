import { edit, type TextEdit, type Traced } from '../text/traced.js';
import type { Line } from './line.js';
import { isNotesHeading } from './headings.js';

/** What a site writes above a text whose paragraphs it numbers. */
const FULL_TEXT = /^(?:full text|texte intégral|texto (?:completo|integral)|testo integrale|volltext)$/iu;
const LONGEST_LABEL = 20;
const FEWEST = 3;
/** Behind a number that stands before its paragraph. */
const BEGINS = /^[ \u00a0]?["“«‘„([¿¡]?[ \u00a0]?\p{Lu}/u;

/**
 * The lines with the numbers that a site gives the paragraphs below its *Full text*: alone, or before their paragraph as in *1The merchants*. They
 * count from one to three at least, up to the notes; verses and chapters of a text without that line are the text's own. The label is the first.
 */
export function paragraphNumbers(lines: readonly Line[]): number[] {
  const label = lines.findIndex(({ text }) => text.length <= LONGEST_LABEL && FULL_TEXT.test(text));
  const found = [label];
  for (let i = label + 1; label !== -1 && i < lines.length && !isNotesHeading((lines[i] as Line).text); i += 1) {
    const { text } = lines[i] as Line;
    const number = String(found.length);
    if (text.startsWith(number) && (text === number || BEGINS.test(text.slice(number.length, number.length + 4)))) found.push(i);
  }
  return found.length > FEWEST ? [...found, ...besideNotes(lines)] : [];
}

/** *• 1 Hill 1990, p. 4 (...)*: what such a site prints of a note beside its paragraph too. */
const BESIDE = /^[•◦] (\d{1,3} .{3,}?)(?: ?\((?:\.{3}|…)\))?$/u;

/** The lines that say the beginning of a note that stands below its heading. */
function besideNotes(lines: readonly Line[]): number[] {
  const from = lines.findLastIndex(({ text }) => isNotesHeading(text));
  const notes = from === -1 ? [] : lines.slice(from).map(({ text }) => text);
  const byNumber = new Map(notes.map((text) => [text.split(' ', 1)[0], text]));
  return lines.flatMap(({ text }, i) => { const own = i < from ? BESIDE.exec(text)?.[1] : undefined; return own !== undefined && byNumber.get(own.split(' ', 1)[0])?.startsWith(own) === true ? [i] : []; });
}

/** The text with each of these numbers on a line of its own. */
export function partParagraphNumbers(text: Traced, lines: readonly Line[]): Traced {
  const edits = paragraphNumbers(lines).flatMap((i, number): TextEdit[] => {
    const { start, text: printed } = lines[i] as Line;
    const at = start + String(number).length;
    return number === 0 || !/^\d/u.test(printed) || printed === String(number) ? [] : [{ start: at, end: at, after: '\n', rule: 'paragraph-number', why: 'A site numbered its paragraphs', certainty: 'certain' }];
  });
  return edits.length === 0 ? text : edit(text, edits);
}
