import { edit, type TextEdit, type Traced } from '../text/traced.js';
import { isBlank, type Line } from './line.js';
import { endsInStop } from './sentence-end.js';

/** Lines so long are whole paragraphs, or what stands between two elements of one; half of the text stands in them. */
const LONG = 160, SHARE = 0.5;
/** Fewer breaks would be chance; of three one shows what it is, by a piece so short or by what no line of print begins with. */
const FEWEST = 2, ONE_OF = 3, SHORT = 60;
/** A heading, or an item of a list, is shorter than what stands beside an element. */
const BESIDE = 100;
/** A title in italics, or what a link says, is no longer. */
const LONGEST_PIECE = 200;
/** *, who printed it*, *) and others*: no paragraph begins so. */
const CLOSES = /^[,;.)\]](?=\s|$|[;,.])|^[’”]s?\s/u;
const LOWER = /^\p{Ll}/u, GOES_ON = /^(?:\(|\p{Ll}|\d{1,4}[:.,; (–-])/u;
const OPEN = /[\p{L}\p{N},(—–]$|[\p{L}\d]["”’)]$/u;
/** Behind these words of a sentence more must follow. */
const LEADS = /(?:[\p{Ll}\d)”"],|[(—–]|(?:^|[\s(])(?:an?|and|as|at|but|by|called|cf\.|compare|entitled|for|from|his|her|in|its|of|on|or|see|than|that|the|their|titled|to|under|with|dans|de|der|des|die|du|el|im|la|le|les|siehe|voir|von|zu))$/u;

/**
 * Closes up paragraphs whose elements, a title in italics or a link, were printed on lines of their own: *the editor of the*, *Harbour Daily*,
 * *, who printed four articles*. Paragraphs of one line each, headings, lists and verse stay as they are.
 */
export function closeInlineBreaks(text: Traced, lines: readonly Line[]): Traced {
  let long = 0, all = 0;
  for (const { text: { length } } of lines) { all += length; if (length >= LONG) long += length; }
  if (long < all * SHARE) return text;
  const edits: TextEdit[] = [];
  let run: TextEdit[] = [], broad = false, shows = 0, shown = 0;
  const close = (): void => { if (broad) { edits.push(...run); shown += shows; } run = []; broad = false; shows = 0; };
  let piece = false;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    broad ||= line.text.length >= BESIDE;
    const closed = next !== undefined && !isBlank(line) && !isBlank(next) && !next.afterFormFeed;
    const goesOn = closed && (CLOSES.test(next.text) || OPEN.test(line.text) && (LOWER.test(next.text) || piece && GOES_ON.test(next.text)));
    const isPiece = closed && !goesOn && opensPiece(line.text, piece) && next.text.length <= LONGEST_PIECE && !endsInStop(line.text) && beforeRest(next, lines[i + 2], line.text);
    if (goesOn && (run.length > 0 && line.text.length < SHORT || /^\P{L}/u.test(next.text))) shows += 1;
    if (goesOn || isPiece) run.push({ start: line.end, end: next.start, after: CLOSES.test(next.text) ? '' : ' ', rule: 'inline-break', why: 'What stood on a line of its own belongs to the sentence', certainty: 'likely' });
    else close();
    piece = isPiece;
  });
  close();
  return shown < FEWEST || shown * ONE_OF < edits.length ? text : edit(text, edits);
}

/** Does the sentence of a line lack what is printed below it? */
const opensPiece = (above: string, piece: boolean): boolean => LEADS.test(above) || !piece && OPEN.test(above) && (above.length >= BESIDE || WITHIN.test(above));
/** No heading: a sentence ended before, or goes on. */
const WITHIN = /\p{Ll}{3}[.!?] \p{Lu}|^\p{Ll}/u;

/** Does the sentence go on behind a piece, or end with it? */
const beforeRest = (piece: Line, rest: Line | undefined, above: string): boolean =>
  rest !== undefined && !isBlank(rest) && OPEN.test(piece.text) && (CLOSES.test(rest.text) || GOES_ON.test(rest.text)) || LEADS.test(above) && (endsInStop(piece.text) || rest === undefined || isBlank(rest));
