import { append } from '../text/lists.js';
import type { Line } from './line.js';
import type { Signs, SymbolStart } from './symbol-pairs.js';
import { letterSigns, type SymbolSign } from './symbol-signs.js';

const LETTERED = /^([a-z])(?:[.)]?\s{1,8}|\) ?)(?=["“‘«(]?\p{Lu}|https?:|(?:cf|see|ibid)\b)/u;

/** *t See Reed* below *\* Hill*: a machine read a dagger so, where it read none right. */
export const misreadDaggers = (printed: readonly SymbolStart[], letters: readonly SymbolStart[]): SymbolStart[] =>
  printed.some(({ symbol }) => symbol === '*') && !printed.some(({ symbol }) => symbol === '†') ? letters.filter(({ symbol }) => DAGGER.test(symbol)).map((start) => ({ ...start, symbol: '†', misread: true })) : [];

/** *was preserved,t and*: the signs of such notes, in the order of the text. */
export const daggersAmong = (raised: Signs): SymbolSign[] =>
  [...raised].flatMap(([letter, own]) => (DAGGER.test(letter) ? own.map((sign) => ({ ...sign, symbol: '†' })) : [])).sort((a, b) => a.line - b.line);
const DAGGER = /[tf]/u;

/** The lines that begin with a letter alone and a new sentence. */
export function letterStarts(lines: readonly Line[], isOther: (line: number) => boolean): SymbolStart[] {
  return lines.flatMap(({ text, start }, line): SymbolStart[] => {
    const match = text.charCodeAt(0) >= 0x61 && !isOther(line) ? LETTERED.exec(text) : null;
    return match === null ? [] : [{ line, at: 0, symbol: match[1] as string, textStart: start + match[0].length }];
  });
}

export function lettersIn(lines: readonly Line[], isText: (line: number) => boolean): Signs {
  const signs = new Map<string, SymbolSign[]>();
  lines.forEach((line, i) => { if (isText(i)) for (const sign of letterSigns(line, i)) append(signs, sign.symbol, sign); });
  return signs;
}
