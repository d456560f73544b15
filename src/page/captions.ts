import { leadsOn } from './headings.js';
import { isBlank, type Line, nextPrinted } from './line.js';
import { ENDS_SENTENCE, endsOpen } from './sentence-end.js';

/** *Figure 3. Landings on the lower river*, in the languages of journals. Source: general knowledge. */
const CAPTION = /^(?:Fig(?:ure|ura|\.)|Abb(?:ildung|\.)|Tab(?:le|elle|ela|leau|la|ella|\.)|Rys(?:unek|\.)|Ryc\.|Wykres|Schemat|Gr[áa]fi(?:co|k)|C[uh]adro|Quadro|Map|Chart|Plate|Diagram|Illustration)\s?(?:\d{1,3}|[IVX]{1,5})(?:[.:]|\s[–—-])\s?["“«]?\p{Lu}/u;
const LONGEST = 5;
/** The last line of a caption is rarely full. */
const SHORT = 0.85;

/** Does a line begin with the label and number of a figure or table, and a title behind them? */
export const isCaption = (text: string): boolean => CAPTION.test(text);

/**
 * Captions that interrupt a sentence, as their lines: *indepen-*, *Figure 2. The harbor, about 1880.*, *dent labour*.
 *
 * In *as is shown in*, *Table 3. The prices are* the line is full, or nothing goes on behind it: no caption is taken out.
 */
export function interruptingCaptions(lines: readonly Line[], isText: (line: number) => boolean, width: number): number[][] {
  const found: number[][] = [];
  lines.forEach((line, i) => {
    if (!isText(i) || !isCaption(line.text)) return;
    const above = lines[printedText(lines, i, -1, isText)];
    if (above === undefined || !(endsOpen(above.text) || /[,;\u00ad-]$/u.test(above.text)) || leadsOn(above.text) || NAMES.test(above.text)) return;
    let last = i;
    const own = [i];
    const ends = (): boolean => { const { text } = lines[last] as Line; return text.length < width * SHORT && (isBlank(lines[last + 1] ?? line) || ENDS_SENTENCE.test(text)); };
    while (!ends() && own.length < LONGEST && last + 1 < lines.length && isText(last + 1) && !isBlank(lines[last + 1] as Line)) own.push(last += 1);
    const below = lines[printedText(lines, last, 1, isText)];
    if (ends() && below !== undefined && /^\p{Ll}/u.test(below.text)) found.push(own);
  });
  return found;
}

/** What names a figure is no sentence that one interrupts: *as shown in*. */
const NAMES = /(?:see|voir|vgl|siehe|véase|zob)\.?$/iu;

function printedText(lines: readonly Line[], from: number, step: 1 | -1, isText: (line: number) => boolean): number {
  let i = nextPrinted(lines, from, step);
  while (i >= 0 && i < lines.length && !isText(i)) i = nextPrinted(lines, i, step);
  return i;
}
