import type { Page } from '../records/document.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { isSmallLetter, unitAt } from '../text/letters.js';
import { findPages, type Pages } from './pages.js';
import { ENDS_SENTENCE, endsOpen } from './sentence-end.js';

/** What the lines say about the page before anything is touched. */
export interface PageReading {
  readonly page: Page;
  /** Are paragraphs broken over several lines? */
  readonly wrapped: boolean;
  /** The length of a full line. */
  readonly width: number;
  readonly pages: Pages;
  /** Was it read by a machine, or may it have been? */
  readonly mayBeScan: boolean;
}

/** What a caller knows better than the lines tell. */
export interface PageOptions {
  /**
   * Columns printed side by side: 1 moves nothing, 2 sets them one after the other whatever the prose says.
   * @default as the lines of each page show
   */
  readonly columns?: Page['columns'] | undefined;
  /** What sets paragraphs apart. @default as empty lines and indents show, else the lengths of lines */
  readonly paragraphs?: Page['paragraphs'] | undefined;
  /** Where the text comes from; in `web` and `plain` a line is a paragraph, in the others a line of print. @default as the lines show */
  readonly kind?: Page['kind'] | undefined;
}

const LONGEST_PRINTED_LINE = 160;
/** Chinese and Japanese signs are as wide as two letters, and say as much as four. */
const LONGEST_EASTERN_LINE = 60;
const SAMPLE = 4000;
const EASTERN = /[\u3040-\u9fff\uac00-\ud7af]/gu;
/** Is the text in Chinese, Japanese or Korean writing, as far as its beginning shows? */
function eastern(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  return (sample.match(EASTERN)?.length ?? 0) * 3 > sample.length;
}
const FEWEST_LINES = 3;
const WEB_WORDS = /\b(?:cookies?|sign in|log in|subscribe|privacy policy|terms of use|about us|contact us|join now)\b/iu;

/**
 * Infers how the text was laid out, from the lengths of its lines, blank lines, indents, form feeds and folios.
 *
 * Lines of some 100 characters with blank lines between are wrapped paragraphs; lines of 800 characters are paragraphs.
 */
export function knowPage(lines: readonly Line[], text: string, asked: PageOptions = {}): PageReading {
  const printed = lines.filter((line) => !isBlank(line));
  const characters = printed.reduce((sum, line) => sum + line.text.length, 0);
  const longest = eastern(text) ? LONGEST_EASTERN_LINE : LONGEST_PRINTED_LINE;
  const inShort = printed.reduce((sum, line) => sum + (line.text.length <= longest ? line.text.length : 0), 0);
  const width = fullWidth(printed);
  const wrapped = asked.kind === undefined ? characters > 0 && printed.length > FEWEST_LINES && isWrapped(lines, printed, inShort / characters, width) : asked.kind === 'pdf-text' || asked.kind === 'scan';
  const pages = findPages(lines, text, wrapped, width);
  const paragraphs = asked.paragraphs ?? (wrapped ? paragraphStyle(lines, pages, printed.length, width) : 'blank-line');
  const web = !wrapped && printed.some((line) => line.text.length < 200 && WEB_WORDS.test(line.text));
  const kind = asked.kind ?? (wrapped ? (RARE.test(text) && isScan(printed) ? 'scan' : 'pdf-text') : web ? 'web' : 'plain');
  return { page: { kind, columns: 1, paragraphs }, wrapped, width, pages, mayBeScan: kind === 'scan' || asked.kind === undefined && wrapped };
}

/** Where paragraphs are broken into lines, one of so many ends within a sentence that goes on with a small letter. */
const ONE_OF = 25;
/** Where an extractor took the hyphens out of line ends, many lines are as long as two or three: so many more must go on. */
const OF_JOINED = 5;

/** Are paragraphs broken into lines? `inShort`: how much of the text stands in lines that a page can hold. */
function isWrapped(lines: readonly Line[], printed: readonly Line[], inShort: number, width: number): boolean {
  if (inShort <= 0.2) return false;
  const goOn = linesThatGoOn(printed);
  return inShort > 0.6 && (goOn * ONE_OF >= printed.length || inShort === 1 && isBroken(lines, width / 2)) || goOn * OF_JOINED >= printed.length;
}

/** The lines whose sentence goes on in the next. In a web page of many short lines and a few paragraphs none does. */
function linesThatGoOn(printed: readonly Line[]): number {
  let count = 0;
  for (let i = 1; i < printed.length; i += 1) if (endsOpen((printed[i - 1] as Line).text) && isSmallLetter(unitAt((printed[i] as Line).text, 0))) count += 1;
  return count;
}

/** Does a long line without an end stand right above another? Else each is a short paragraph. */
const isBroken = (lines: readonly Line[], long: number): boolean => lines.some(({ text }, i) => text.length > long && !ENDS.test(text) && i + 1 < lines.length && !isBlank(lines[i + 1] as Line));
const ENDS = /[.!?…:。！？：][)”"’'»\]」』]*[\d\u2460-\u2473\u21A9]{0,3}$/u;

/** An extractor that takes a hyphen out of a line end joins the two lines; a line so long is two. */
const TWO_LINES = 1.5;

/** The length that the full lines of a text have: four of five of its longer lines are no longer, those that were joined apart. */
export function fullWidth(printed: readonly Line[]): number {
  const lengths = Float64Array.from(printed.map((line) => line.text.length).filter((n) => n > 20)).sort();
  const middle = lengths[lengths.length >> 1] ?? 80;
  let single = lengths.length;
  while (single > 0 && (lengths[single - 1] as number) > middle * TWO_LINES) single -= 1;
  return lengths[Math.floor(single * 0.8)] ?? 80;
}

/** How many printed lines a line is. */
export const countLines = ({ text }: Line, width: number): number => (text.length < width * TWO_LINES ? 1 : Math.round(text.length / width));

/** A text without any of these was not misread; most have none. */
const RARE = /[°®©»«^~¢¥£|*+]/u;
/** Nor was a line without them. */
const SUSPECT = /[°®©»«^~¢¥£|*+]|^[!?']/u;
const MISREAD = /(?:^|\p{L}{2},? )\| \p{Ll}{2}|[\p{Ll}\p{Po}”’][°®©»«*+^~¢¥£|][\s\p{Lu}]|\p{Ll}[°®©¢¥]|^[!?°®©*+']\p{Lu}/u;

/** Asterisks in so many of these lines, and hardly another sign, are the printer's: they mark notes. */
const MOSTLY = 4;
/** *n° 12* is a number of a journal. */
const NUMBER_SIGN = /\b[nN]°/gu;
const OPENING = /[\s(]'\p{L}/u;

/** Signs that no printer sets there, in one of two hundred lines: a machine has read the page. Guillemets that open as often as they close are the printer's, and so are straight marks that open quotations within lines. */
const isScan = (printed: readonly Line[]): boolean => {
  const suspect = printed.filter(({ text }) => SUSPECT.test(text));
  const having = (sign: string): number => suspect.reduce((sum, { text }) => sum + (text.includes(sign) ? 1 : 0), 0);
  const [left, right] = [having('«'), having('»')];
  const ownGuillemets = Math.min(left, right) * 2 >= Math.max(left, right);
  const heads = suspect.filter(({ text }) => text.startsWith('\'')).length;
  const ownQuotes = heads > 0 && printed.reduce((sum, { text }) => sum + (text.includes('\'') && OPENING.test(text) ? 1 : 0), 0) >= heads * 2;
  let misread = 0;
  let starred = 0;
  for (const { text: read } of suspect) {
    if (!MISREAD.test(read)) continue;
    const text = (ownGuillemets ? read.replace(/[«»]/gu, '') : read).replace(NUMBER_SIGN, '').replace(/^'/u, ownQuotes ? '' : '$&');
    if (!MISREAD.test(text)) continue;
    if (text.includes('*') && !MISREAD.test(text.replaceAll('*', ''))) starred += 1;
    else misread += 1;
  }
  if (starred <= misread * MOSTLY) misread += starred;
  return misread > 3 && misread * 200 > printed.length;
};

function paragraphStyle(lines: readonly Line[], { furniture, starts }: Pages, printed: number, width: number): Page['paragraphs'] {
  let blankBreaks = 0;
  let indentBreaks = 0;
  let betweenParagraphs = 0;
  for (let i = 1; i < lines.length; i += 1) {
    const line = lines[i] as Line;
    const before = lines[i - 1] as Line;
    if (isBlank(line) || furniture.has(i) || starts.has(i)) continue;
    if (isBlank(before)) {
      blankBreaks += 1;
      // a heading, or what stands above it, and notes are set apart in any text
      if (line.text.length > width * 0.5 && /^[\p{Lu}“"‘«]/u.test(line.text) && ENDS_SENTENCE.test(lines[nextPrinted(lines, i, -1)]?.text ?? '')) betweenParagraphs += 1;
    } else if (line.indent >= 2 && line.indent <= 12 && line.indent >= before.indent + 2 && line.text.length > width * 0.5) indentBreaks += 1;
  }
  if (indentBreaks * 60 >= printed && indentBreaks * 2 >= betweenParagraphs) return 'indent';
  return blankBreaks * 25 >= printed ? 'blank-line' : 'line-length';
}
