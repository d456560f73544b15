import { isBlank, type Line } from './line.js';

/** A symbol that may be the marker of a note, or stand at the head of its body. */
export interface SymbolSign {
  readonly line: number;
  /** Where it stands in the line. */
  readonly at: number;
  readonly symbol: string;
}

/** Letters behind a stop or a closing sign, as some journals number their notes: *to watch him.b Neither*. */
const LETTERS = /(?<=\p{L}[.,;:!?)”’"]{1,2})[a-z](?=\s|$)/gu;
const LETTER_ORDER: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz'];

export const letterSigns = ({ text }: Line, line: number): SymbolSign[] => [...text.matchAll(LETTERS)].map(({ 0: symbol, index: at }) => ({ line, at, symbol }));

/** The orders in which printers take the symbols. */
export const SYMBOL_ORDERS: readonly (readonly string[])[] = [
  ['*', '†', '‡', '§', '‖', '¶', '#', '**', '††', '‡‡', '§§', '‖‖', '¶¶', '##'],
  ['*', '†', '‡', '§', '¶', '‖', '#', '**', '††', '‡‡', '§§', '¶¶', '‖‖', '##'],
  ['*', '†', '‡', '§', '**', '††', '‡‡', '§§', '***', '†††', '‡‡‡', '§§§'],
  ['*', '**', '***', '****', '†', '††', '†††', '‡', '‡‡', '‡‡‡'],
  LETTER_ORDER,
];

const SYMBOLS = /\*+|†+|‡+|§+|¶+|‖+|#+/gu;
const HAS_SYMBOL = /[*†‡§¶‖#]/u;
const LONGEST = 4;
/** Symbols that stand before what they count or name: they mark a note only where they are fused to a word. */
const NEEDS_WORD = /^[§¶#]/u;
const YEAR = /(?:^|\D)[12]\d{3}$/u;
/** *1560–1620\**: the last line of a title. */
const YEARS = /^\(?[12]\d{3} ?[-–—] ?[12]\d{3}\)?[*†]$/u;
const WIDE_SPACE = / {3,}/gu;

/**
 * The symbols of a line that may be markers; `open`: an emphasis that began above is still open.
 *
 * Takes those of *Joerges \**, *collapsed.† Historians*, *1911.‡*; leaves *\*kwon*, *\*very\* much*, *§ 12*, *C#*, *0.45\**,
 * *3 \* 4*, *\* \* \**.
 */
export function symbolSigns(line: Line, i: number, open: boolean): { signs: SymbolSign[]; open: boolean } {
  const { text } = line;
  if (isBlank(line)) return { signs: [], open: false };
  if (!HAS_SYMBOL.test(text) || !YEARS.test(text) && (isTableRow(text) || !/\p{L}{2}/u.test(text))) return { signs: [], open };
  const signs: SymbolSign[] = [];
  let emphasis = open;
  for (const { 0: symbol, index: at } of text.matchAll(SYMBOLS)) {
    const boxed = isBoxed(text, at, symbol), behind = text.charAt(at + symbol.length + (boxed ? 1 : 0));
    if (boxed) {
      if (at > 1 && symbol.length <= LONGEST && /[\p{L}\d.,;:!?)\]”"’»]/u.test(text.charAt(at - 2)) && ENDS.test(behind)) signs.push({ line: i, at, symbol });
      continue;
    }
    if (symbol.startsWith('*')) {
      const opens = /^[\s(“"‘[—]?$/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(behind);
      if (opens) { emphasis = true; continue; }
      if (emphasis && /\S/u.test(text.charAt(at - 1))) { emphasis = false; continue; }
    }
    if (at > 0 && symbol.length <= LONGEST && ENDS.test(behind) && marks(text, at, symbol)) signs.push({ line: i, at, symbol });
  }
  return { signs, open: emphasis };
}

/** *lost.[\*]* */
export const isBoxed = (text: string, at: number, symbol: string): boolean => text.charAt(at - 1) === '[' && text.charAt(at + symbol.length) === ']';
const ENDS = /^[\s.,;:!?)\]”"’»—–]?$/u;

function marks(text: string, at: number, symbol: string): boolean {
  const before = text.charAt(at - 1);
  const rest = text.slice(at + symbol.length, at + symbol.length + 8);
  if (/^\s?\d/u.test(rest) && NEEDS_WORD.test(symbol)) return false;
  if (/[.,;:!?)\]”"’»]/u.test(before)) return at > 1 && /\S/u.test(text.charAt(at - 2));
  if (/\p{L}/u.test(before)) return !(symbol.startsWith('#') && !/\p{L}/u.test(text.charAt(at - 2)));
  if (/\d/u.test(before)) return YEAR.test(text.slice(Math.max(0, at - 5), at));
  if (before !== ' ' || NEEDS_WORD.test(symbol)) return false;
  const word = /[\p{L}.,;:!?)”"’]$/u.test(text.slice(Math.max(0, at - 2), at - 1)) && /\p{L}{2}/u.test(text.slice(Math.max(0, at - 12), at));
  return word && /^(?:$|[.,;:!?)]|\s["“‘(]?\p{Lu})/u.test(rest);
}

/** Wide spaces or mostly figures: a row of a table, whose signs belong to its legend. */
function isTableRow(text: string): boolean {
  if ([...text.matchAll(WIDE_SPACE)].length >= 2) return true;
  const words = text.split(/\s+/u);
  return words.filter((word) => /^[\d.,%*†‡()+−-]+$/u.test(word)).length * 2 > words.length;
}
