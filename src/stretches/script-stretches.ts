import { SCRIPTS, SIMPLIFIED, TRADITIONAL } from '../data/language/script-letters.js';
import { recall } from '../text/remembering.js';
import type { FoundStretch } from './stretch.js';

/** A letter of another script than the Latin one; few texts have any. */
const OTHER = /[\u0370-\u1cff\u2e80-\ufaff\u{10000}-\u{10ffff}]/u;
/** Latin letters and the usual punctuation. */
const isUsual = (unit: number): boolean => unit < 0x370 || (unit >= 0x2000 && unit < 0x2070);
/** What stands between two letters of one script inside a stretch: spaces, numbers, signs of CJK, no Latin letter. */
const BETWEEN = /^\P{L}{0,12}$/u;
/** Characters that make up about four words where no spaces do. */
const DENSE = 6;
const WORDS = 4;

/** Stretches in another script than the Latin one, of four words or more; those of Chinese and Japanese of six characters. */
export function scriptStretches(text: string): FoundStretch[] {
  let first = 0;
  while (first < text.length && isUsual(text.charCodeAt(first))) first += 1;
  first = first === text.length ? -1 : text.search(OTHER);
  if (first === -1) return [];
  const found: FoundStretch[] = [];
  let from = -1;
  let to = -1;
  let script = -1;
  const close = (): void => { if (script !== -1) { const one = stretchOf(text, from, to, script); if (one !== null) found.push(one); } script = -1; };
  for (let at = first; at < text.length;) {
    if (isUsual(text.charCodeAt(at))) { at += 1; continue; }
    const letter = String.fromCodePoint(text.codePointAt(at) as number);
    const own = recall(scripts, letter, scriptOf);
    if (own !== -1) {
      if (own !== script || !BETWEEN.test(text.slice(to, at))) { close(); script = own; from = at; }
      to = at + letter.length;
    }
    at += letter.length;
  }
  close();
  return found;
}

const scripts = new Map<string, number>();
/** The script of a letter by its place in the table; −1 for what is of none. */
const scriptOf = (letter: string): number => SCRIPTS.findIndex(([letters]) => letters.test(letter));

function stretchOf(text: string, start: number, end: number, script: number): FoundStretch | null {
  const [letters, tag, telling] = SCRIPTS[script] as (typeof SCRIPTS)[number];
  const printed = text.slice(start, end);
  const told = telling?.find(([signs]) => signs.test(printed))?.[1] ?? tag;
  const own = [...printed].filter((letter) => letters.test(letter)).length;
  if (tag === 'zh' || tag === 'th' ? own < DENSE : printed.split(/\s+/u).filter((word) => letters.test(word)).length < WORDS) return null;
  return { start, end, tag: told === 'zh' ? chinese(printed) : told };
}

/** Simplified or traditional by the characters that only one of them has; plain *zh* where none tells. */
export function chinese(printed: string): string {
  let simplified = 0;
  let traditional = 0;
  for (const letter of printed) { if (SIMPLIFIED.includes(letter)) { if (!TRADITIONAL.includes(letter)) simplified += 1; } else if (TRADITIONAL.includes(letter)) traditional += 1; }
  return simplified === traditional ? 'zh' : simplified > traditional ? 'zh-Hans' : 'zh-Hant';
}
