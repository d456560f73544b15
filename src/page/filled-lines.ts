import { isSmallLetter, unitAt } from '../text/letters.js';
import { edit, type TextEdit, type Traced, value } from '../text/traced.js';
import { isBlank, type Line, readLines } from './line.js';
import { countSiteLines } from './site-furniture.js';

/** What only a page of the web has, beside the labels of a site: links of a converter, a list of addresses, notes that lead back. */
const OF_THE_WEB = /\]\((?:https?:|#)|\u21a9|^ *\[?\d*[\].]* ?(?:[\^\u2191] ?\S|https?:)/gmu;
/** So many lines must go on with a small letter, and of a hundred so many must have had no room for the next word. */
const FEWEST = 8, MOST = 97, FEWEST_OF_THE_WEB = 2;
const MARK = /^(?:[*•+–\-↑^>#]|[[(]?\d{1,3}[.)\]])|^[\u00b9\u00b2\u00b3\u2074-\u2079]/u;

/**
 * The paragraphs of a web page each on one line, where a program saved it in lines that it filled: each is as long as the next word let it be.
 *
 * Lines of print end where their letters fill them, so that some are longer than others; nor is a letter or a typescript of lines so even.
 */
export function closeFilledLines(text: Traced): Traced {
  const read = value(text), lines = readLines(read);
  // the longest line of which a word could have been moved
  const width = lines.reduce((most, line) => (line.text.includes('://') ? most : Math.max(most, line.end - line.from)), 0);
  // had a line no room for the first word of the next?
  const isFull = (i: number): boolean => { const { from, end } = lines[i - 1] as Line; return end - from + `${lines[i]?.text ?? ''} `.indexOf(' ') >= width; };
  const goOn = lines.flatMap((line, i) => (i > 0 && isSmallLetter(unitAt(line.text, 0)) && !isBlank(lines[i - 1] as Line) ? [i] : []));
  if (read.includes('\f') || goOn.length < FEWEST || goOn.filter(isFull).length * 100 < goOn.length * MOST) return text;
  if ((read.match(OF_THE_WEB)?.length ?? 0) + countSiteLines(lines) < FEWEST_OF_THE_WEB) return text;
  const edits: TextEdit[] = [];
  let marks = '';
  lines.forEach((line, i) => {
    const before = lines[i - 1], mark = MARK.exec(line.text)?.[0].replace(/\d+/u, '1') ?? '';
    if (before === undefined || isBlank(before)) marks = mark;
    // a point of a list, a note or a heading whose mark began a line of the block before begins another
    else if (!isBlank(line) && isFull(i) && (mark === '' || !marks.includes(mark))) edits.push({ start: before.end, end: line.start, after: /[\p{L}\d]-$|—$/u.test(before.text) ? '' : ' ', rule: 'join-lines', why: 'A program filled the lines', certainty: 'certain' });
    else marks += mark;
  });
  return edits.length === 0 ? text : edit(text, edits);
}
