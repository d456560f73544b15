import { GLYPH_WIDTHS, OTHER_WIDTH } from '../data/glyph-widths.js';

/** A letter of usual width, in thousandths of the type size. */
const USUAL_WIDTH = 450;
/** Above these code units the table has none. */
const CODES = 0x2100;

let made: Uint16Array | undefined;

/** The widths by code unit, for all signs that the table has. */
function widths(): Uint16Array {
  const table = new Uint16Array(CODES).fill(OTHER_WIDTH);
  for (const [width, signs] of Object.entries(GLYPH_WIDTHS)) for (const sign of signs) table[sign.charCodeAt(0)] = Number(width);
  return table;
}

/** The width of a text in a book face, in letters of usual width: *mmmm* is longer than *illi*. */
export function printedWidth(text: string): number {
  const table = (made ??= widths());
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    width += code < table.length ? table[code] as number : OTHER_WIDTH;
  }
  return width / USUAL_WIDTH;
}
