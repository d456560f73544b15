import type { Evidence } from '../clean/evidence.js';
import type { PageReading } from './know-page.js';
import { headsAlone } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { ENDS_SENTENCE } from './sentence-end.js';
import { isListed } from '../text/word-list.js';

/** A large first letter that the extractor set apart from its word. */
export interface DropCapital {
  /** The line on which the letter stands alone; null where it is nowhere in the text. */
  readonly letter: number | null;
  /** The line that begins with the rest of the word. */
  readonly word: number;
  /** Where the letter is nowhere: is it certain that one is lost? *HE boats* may be so, *US boats* is whole. */
  readonly certain: boolean;
}

const ALONE = /^["“‘]?\p{Lu}$/u;
/** No word lost its letter in *xii + 298 pp.*, or in an address. */
const REST = /^(?![ivxlc]+ ?[+,] ?\d|(?:by|von|par)(?:$| \p{Lu})|https?:|www\.|doi:)\p{Ll}|^\p{Lu}{2,}\s/u;
const LOWER = /^\p{Ll}/u;
const CAPITALS = /^\p{Lu}{2,} \p{Ll}/u;
const ABOVE = 6;
const REACH = 90;
const BESIDE = /^\p{Lu} {3,}(?=\S)/u;

/** A machine that read the page sets a large capital before its second line: *ETWEEN 1920 and* above *B ries left*. */
const BEFORE_LINE = /^\p{Lu} (?=\p{Ll}|\p{Lu}{2,}\s)/u;

/**
 * Lines as they were printed, but for a letter that stands before one of the first lines of its paragraph: it becomes
 * a line of its own, so that it can be set back. *J       1806. He was* under *OHN Stuart Mill was born* is cut behind
 * the *J*, and *B ries left* behind the *B* under *ETWEEN 1920 and*; so is *A      s the boats left* above a line that is set
 * in as far. *A ship came* stays under *The boats had gone*.
 */
export function cutInitials(lines: readonly Line[], evidence: Evidence): Line[] {
  const cut: Line[] = [];
  lines.forEach((line, i) => {
    const match = line.text.charAt(1) === ' ' ? BESIDE.exec(line.text) ?? BEFORE_LINE.exec(line.text) : null;
    if (match === null || !(wordAbove(lines, i, match[0].length > 2 ? null : evidence) || (match[0].length > 2 ? wordBehind(lines, i, match[0].length, evidence) : splitWord(lines, i, evidence)))) { cut.push(line); return; }
    const letterEnd = line.start + 1;
    const start = line.start + match[0].length;
    cut.push(
      { ...line, end: letterEnd, to: letterEnd, text: line.text.charAt(0) },
      { ...line, from: letterEnd, start, text: line.text.slice(match[0].length), indent: line.indent + match[0].length, afterFormFeed: false },
    );
  });
  return cut;
}

/** Does one of the two printed lines above begin with the rest of a word: set in, or at the head of a block and no word without the letter? */
function wordAbove(lines: readonly Line[], i: number, evidence: Evidence | null): boolean {
  const letter = (lines[i] as Line).text.charAt(0);
  let seen = 0;
  for (let j = i - 1; j >= 0 && seen < 2; j -= 1) {
    const line = lines[j] as Line;
    if (isBlank(line)) continue;
    seen += 1;
    if (!REST.test(line.text)) continue;
    if (evidence === null) { if (line.indent > (lines[i] as Line).indent) return true; continue; }
    const rest = FIRST_WORD.exec(line.text)?.[0] ?? '';
    if ((j === 0 || isBlank(lines[j - 1] as Line)) && evidence.knows(letter + rest) && (!isListed('A I', letter) || !evidence.knows(rest))) return true;
  }
  return false;
}

/** How far the second line may begin from below the rest of the word. */
const BELOW = 2;

/** Does the rest of the word stand behind the letter, and the next line below it? */
function wordBehind(lines: readonly Line[], i: number, width: number, evidence: Evidence): boolean {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  const rest = FIRST_WORD.exec(line.text.slice(width))?.[0] ?? '';
  if (width < 4 || next === undefined || isBlank(next) || Math.abs(next.indent - line.indent - width) > BELOW || !REST.test(line.text.slice(width))) return false;
  return evidence.knows(line.text.charAt(0) + rest) || !evidence.knows(rest);
}

/** Letters that are words in one language or another. */
const LETTER_WORD = /^[AEIOUYWZKSVÀÈÓÉ]/u;
const OFTEN = 3;

/** Does a paragraph begin with a letter and the rest of its word: *T he boats*, *J OHN North*, but not *A ship* or *X is*? */
function splitWord(lines: readonly Line[], i: number, evidence: Evidence): boolean {
  const { text } = lines[i] as Line;
  const rest = FIRST_WORD.exec(text.slice(2))?.[0] ?? '';
  const word = text.charAt(0) + rest;
  // the rest stands here once itself
  const once = evidence.count(rest) <= 1;
  const apart = LETTER_WORD.test(text) && !(once && (evidence.lexicon?.(rest.toLowerCase()) !== true || evidence.count(word) >= OFTEN));
  return evidence.knows(word) && !apart && mayBegin(lines, i);
}

const FIRST_WORD = /^\p{L}+/u;

/**
 * Ties a letter that stands alone to the word that lost it: the word beside it, or a line that begins in lower case
 * after a heading.
 *
 * `T … his roundtable` belongs together; an *A* alone in a list beside text that lacks nothing stays where it is.
 */
export function findDropCapitals(lines: readonly Line[], { wrapped, pages }: PageReading, isText: (line: number) => boolean, isHeading: (line: number) => boolean, evidence: Evidence): DropCapital[] {
  // where a line is a paragraph, only what was cut from its head
  if (!wrapped) return lines.flatMap(({ text, to, end }, i) => (to === end && ALONE.test(text) && i + 1 < lines.length && isText(i) ? [{ letter: i, word: i + 1, certain: true }] : []));
  const found: DropCapital[] = [];
  const taken = new Set<number>();
  lines.forEach((line, i) => {
    if (isBlank(line) || !isText(i) || !REST.test(line.text)) return;
    const beside = letterBeside(lines, i);
    if (beside !== null && !taken.has(beside)) { taken.add(beside); found.push({ letter: beside, word: i, certain: true }); return; }
    const heads = followsHeading(lines, i, isHeading) && (LOWER.test(line.text) || LOWER.test((lines[i + 1] as Line | undefined)?.text ?? ''));
    if (!heads && !(CAPITALS.test(line.text) && mayBegin(lines, i))) return;
    const rest = FIRST_WORD.exec(line.text)?.[0] ?? '';
    let letter: number | null = null;
    for (let j = Math.max(0, i - ABOVE); j < lines.length && j < i + REACH; j += 1) {
      if (pages.known && pages.lastLine[j] !== pages.lastLine[i]) continue;
      const { text } = lines[j] as Line;
      if (j !== i && !taken.has(j) && ALONE.test(text) && standsAlone(lines, j) && (heads || evidence.knows(text + rest))) { letter = j; break; }
    }
    if (letter === null && !(heads && (LOWER.test(line.text) || CAPITALS.test(line.text)))) return;
    if (letter !== null) taken.add(letter);
    found.push({ letter, word: i, certain: letter !== null || LOWER.test(line.text) });
  });
  return found;
}

/** Could a paragraph begin here: behind a closed sentence, or below a line that is short and capitalised as a heading is? */
function mayBegin(lines: readonly Line[], i: number): boolean {
  const above = lines[nextPrinted(lines, i, -1)];
  return above === undefined || ENDS_SENTENCE.test(above.text) || headsAlone(above.text);
}

/** The letter on the line above, but for one empty line; or just below, where the extractor printed it beside the second line. */
function letterBeside(lines: readonly Line[], i: number): number | null {
  for (let j = i - 1; j >= 0 && j >= i - 2; j -= 1) {
    const line = lines[j] as Line;
    if (ALONE.test(line.text)) return !LOWER.test((lines[i] as Line).text) && isListed('A I', line.text) ? null : j;
    if (!isBlank(line)) break;
  }
  for (let j = i + 1; j < lines.length && j <= i + 3; j += 1) {
    const line = lines[j] as Line;
    if (ALONE.test(line.text) && line.to === line.end) return j;
    if (!isBlank(line)) break;
  }
  return null;
}

function followsHeading(lines: readonly Line[], i: number, isHeading: (line: number) => boolean): boolean {
  let before = i - 1;
  while (before >= 0 && (isBlank(lines[before] as Line) || ALONE.test((lines[before] as Line).text))) before -= 1;
  return before >= 0 && before < i - 1 && isHeading(before);
}

function standsAlone(lines: readonly Line[], i: number): boolean {
  const before = lines[i - 1];
  return before === undefined || isBlank(before) || isBlank(lines[i + 1] ?? before);
}
