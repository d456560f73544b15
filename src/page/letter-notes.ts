import { append } from '../text/lists.js';
import type { Line } from './line.js';
import type { Signs, SymbolStart } from './symbol-pairs.js';
import { letterSigns, type SymbolSign } from './symbol-signs.js';

const LETTERED = /^([a-z])(?:[.)]?\s{1,8}|\) ?)(?=["“‘«(]?\p{Lu}|https?:|(?:cf|see|ibid)\b)/u;

/** *t See Reed* below *\* Hill*, and *was preserved,t and* above: a machine read a dagger so, where it read none right. */
export function misreadDaggers(printed: readonly SymbolStart[], letters: readonly SymbolStart[], lines: readonly Line[], signs: Map<string, SymbolSign[]>, isText: (line: number) => boolean): SymbolStart[] {
  const daggers = printed.some(({ symbol }) => symbol === '*') && !printed.some(({ symbol }) => symbol === '†') ? letters.filter(({ symbol }) => DAGGER.test(symbol)).map((start) => ({ ...start, symbol: '†', misread: true })) : [];
  if (daggers.length > 0) signs.set('†', [...lettersIn(lines, isText)].flatMap(([letter, own]) => (DAGGER.test(letter) ? own.map((sign) => ({ ...sign, symbol: '†' })) : [])).sort((a, b) => a.line - b.line));
  return daggers;
}
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
