import { capitalised, headsAlone, headsSection, isFirstSection, leadsOn, namesAuthor, salutes, signs, signsWithPlace } from './headings.js';
import { isBlank, type Line } from './line.js';
import type { TextLines } from './paragraphs.js';
import { endsOpen, endsSentence } from './sentence-end.js';
import { cutLineEndedEarly } from './cut-lines.js';
import { reach } from './line-lengths.js';
import { endsEarly, isRestOfLine, type TextShape } from './text-shape.js';

const BEGINS = /^[\p{Lu}\d“"‘'(«¿¡—–•[]/u;
/** A heading that broke off so far before the end of the line is whole, even before a word that lost its capital. */
const CLEARLY = 0.8;
/** Two words in capitals, and no small letter. */
const inCapitals = ({ text }: Line): boolean => !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}{3,}/gu)?.length ?? 0) > 1;
const FULL = 0.8, SHORT = 0.6;
const MOST_LINES = 3;
/** A line that another must follow. */
const LEADS = /[,;:–—-]$/u;
/** A short line so far to the right of the one above, or in the right half, is a signature. */
const RIGHT = 40;
/** *Leipzig.             O. Hartwich.*: a signature over the line. */
const APART = /\S {10,}\S/u;
/** *lee@leeds.example*: the end of a signature. */
const ADDRESS = /^[^\s@]+@\S+$/u;
/** *Ann Lee, Rivers of the North: Trade and Tolls*, *Ann Lee. “The River Police: …*: the head of a review, below the lines of a head. */
const WORK = /^(?:\p{Lu}[\p{L}\p{M}.’'-]+ ){1,3}\p{Lu}[\p{L}\p{M}’'-]+[.,] (?!\p{Lu}[\p{L} ]{2,30}: \p{Lu}[\p{L} ’&-]{2,50}[,.] (?:1[89]|20)\d\d)[“"]?\p{Lu}[\p{L} ’'-]{3,50}: \p{Lu}/u;
/** *(New York: The Macmillan Company.*, *York: Tern Press 2015. 288 pp.*: the second line of such a head. */
const IMPRINT = /^(?:\(\p{Lu}[\p{L} ,.]{2,30}: \p{Lu}|\p{Lu}[\p{L} ,.]{2,30}: \p{Lu}[\p{L} &’-]{2,50},? (?:1[89]|20)\d\d[.,] )/u;
/** *ISBN 0 19 507020 8.*: the end of the head of a review. */
const ENDS_BOOK = /(?:ISBN[:-]? ?|^)(?=[\dX])[\dX -]{10,17}\.?$/u;
/** *Ann Lee. Rivers of the North. York: Tern, 1990. 320 pp. $35.00 (cloth)*, on one line above a text in lines of 70. */
const UNCUT = 1.6;

/** Two lines, one below the other, and what is known of them. */
interface Seam {
  readonly text: TextLines;
  readonly i: number;
  readonly line: Line;
  readonly before: Line;
  /** The first line of the block above, if that is as short as a heading. */
  readonly head: Line | null;
  /** Is the line above the first of its block? */
  readonly alone: boolean;
  /** May a paragraph begin with the first sign of the line? */
  readonly anew: boolean;
  /** Does the line above end a sentence? */
  readonly closed: boolean;
  /** Did the line above break off before the next word would have filled it? */
  readonly early: boolean;
}

/** Does a line begin a paragraph although no empty line stands before it? */
export function beginsParagraph(text: TextLines, i: number, open: readonly number[]): boolean {
  const { lines, reading, shape, initials } = text;
  if (!reading.wrapped) return true;
  if (initials.has(i - 1) || initials.has(i)) return !initials.has(i - 1);
  const line = lines[i] as Line, before = lines[i - 1] as Line, alone = open.length === 1;
  if (line.text.length < RIGHT && line.indent > Math.min(before.indent + RIGHT, reading.width / 2) || alone && salutes(before.text)) return true;
  const early = isUncut(before, shape) || endsEarly(lines, i - 1, i, shape, alone && reading.page.paragraphs === 'indent') && (!shape.cutsLines || cutLineEndedEarly(lines, i, shape));
  const seam: Seam = { text, i, line, before, head: open.length > MOST_LINES ? null : lines[open[0] as number] as Line, alone, anew: BEGINS.test(line.text) && !IMPRINT.test(line.text), closed: endsSentence(before.text) && before.text.lastIndexOf('(') <= before.text.lastIndexOf(')'), early };
  return isTurn(seam) || isSection(seam) || isSignature(seam) || isBelowSignature(seam) || isWork(seam) || isBelowHeading(seam) || isHeading(seam) || isIndented(seam);
}

/** *Q. And the clerks?*, *A: They stayed.*, in a text of questions and answers. */
const isTurn = ({ text: { lines }, line, closed }: Seam): boolean => closed && ASKED.test(line.text) && asks(lines);
const ASKED = /^[QA][.:] \p{Lu}/u, QUESTION = /^Q[.:] \p{Lu}/u;
const FEWEST_QUESTIONS = 3;
const asking = new WeakMap<readonly Line[], boolean>();

function asks(lines: readonly Line[]): boolean {
  const known = asking.get(lines) ?? lines.filter(({ text }) => QUESTION.test(text)).length >= FEWEST_QUESTIONS;
  asking.set(lines, known);
  return known;
}

/** *VIII.* or *Keywords* on a line of its own, and the line below it. */
const isSection = ({ line, before, alone, anew, closed }: Seam): boolean => alone && (isFirstSection(before.text, line.text) || anew && headsSection(before.text)) || headsSection(line.text) && (closed || before.text.includes('://'));

/** *ANN M. LEE*, *University of Leeds Ann Lee*, *Leipzig.             O. Hartwich.* below the last sentence; a title in capitals may have several lines. */
const isSignature = ({ text: { lines }, i, line, before, anew, closed }: Seam): boolean => closed && (signs(line.text) || signsWithPlace(line.text) && (lines[i + 1] === undefined || isBlank(lines[i + 1] as Line))) || anew && APART.test(line.text) && !endsOpen(before.text);

function isBelowSignature({ text: { shape }, line, before, alone, anew, closed, early }: Seam): boolean {
  if (alone && anew && signs(before.text) && /\p{Ll}/u.test(line.text)) return true;
  return anew && early && (closed || isUncut(line, shape) || alone && APART.test(before.text) || ADDRESS.test(before.text));
}

/** The line of the book, below the lines of a head. */
const isWork = ({ line, before, anew, closed, early }: Seam): boolean => ENDS_BOOK.test(before.text) && /^\p{Lu}/u.test(line.text) || anew && (early || closed || capitalised(before.text)) && WORK.test(line.text) && !LEADS.test(before.text) && !leadsOn(before.text);

function isBelowHeading({ text: { shape }, head, line, before, alone, anew, early }: Seam): boolean {
  const whole = head !== null && anew && !leadsOn(before.text) && !LEADS.test(before.text);
  // capitals go on in capitals
  if (whole && inCapitals(head) && inCapitals(before) && /\p{Ll}{2}/u.test(line.text)) return true;
  // the lines of a heading are short, even where an extractor cut lines
  if (!early && (head === null || shape.lengthOf(before) >= shape.width * SHORT)) return false;
  // the full first line of the text, below one to three lines that name an author
  if (whole && namesAuthor(head.text) && !before.text.endsWith('.') && shape.lengthOf(line) > shape.width * FULL) return true;
  if (!alone || endsName(before, line, shape)) return false;
  return namesAuthor(before.text) ? reach(before, line, shape) < shape.room * CLEARLY : anew && shape.lengthOf(before) < shape.width * 0.75 && headsAlone(before.text);
}

/** *of Tromsø* below *Review by Ann Lee, University*, *College London* below *King’s*, *LEIDEN* below capitals: the end of a heading. */
const endsName = (before: Line, line: Line, shape: TextShape): boolean =>
  namesAuthor(before.text) && (shape.lengthOf(line) < shape.width * FULL && (leadsOn(line.text) || line.text.endsWith(',')) || shape.lengthOf(line) < shape.width * SHORT && (/^\p{Ll}/u.test(line.text) || /[’']s$/u.test(before.text) || inCapitals(before) && !/\p{Ll}/u.test(line.text) && !namesAuthor(line.text)));

function isHeading({ text: { lines, shape }, i, line, before, anew, closed, early }: Seam): boolean {
  if (!anew || !headsAlone(line.text) || isRestOfLine(lines, i, lines[i + 1], shape)) return false;
  if (closed && shape.lengthOf(line) < shape.width * 0.7 && headsBlock(lines, i, shape)) return true;
  return (closed || early || capitalised(before.text)) && i + 1 < lines.length && namesAuthor(line.text) && endsEarly(lines, i, i + 1, shape);
}

function isIndented({ text: { reading, shape }, line, before, alone, anew, closed }: Seam): boolean {
  if (reading.page.paragraphs !== 'indent' || !anew) return false;
  // two short paragraphs, each set in
  if (alone && line.indent > 1 && line.indent === before.indent && closed && shape.lengthOf(before) < shape.width * CLEARLY) return true;
  return line.indent >= before.indent + 2 && line.indent <= before.indent + 12 && (closed || reach(before, line, shape) < shape.width * 0.85);
}

/** No line was cut of what is so much longer than the others: it is a paragraph alone. */
const isUncut = (line: Line, { lengthOf, width, joinsLines }: TextShape): boolean => !joinsLines && lengthOf(line) > width * UNCUT;

/** Does a full line that begins anew follow? */
function headsBlock(lines: readonly Line[], i: number, shape: TextShape): boolean {
  const next = lines[i + 1];
  return next !== undefined && /^[\p{Lu}“"‘]/u.test(next.text) && shape.lengthOf(next) > shape.width * 0.75;
}
