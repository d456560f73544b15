import { isDigit, unitAt } from '../text/letters.js';
import { isCloser, isDot, isSpace, isStrong, isWide } from './characters.js';

/** A run of end marks: where it ends, and what it is. */
export interface EndMarks {
  readonly end: number;
  /** How many full stops, an ellipsis counted as three. */
  readonly dots: number;
  /** Does it hold a question or an exclamation mark, or a Chinese stop? */
  readonly strong: boolean;
  readonly wide: boolean;
  /** Are there spaces between its stops: `. . .`? */
  readonly spaced: boolean;
}

export function readMarks(text: string, at: number): EndMarks {
  let end = at;
  let dots = 0;
  let strong = false;
  let wide = false;
  let spaced = false;
  for (;;) {
    const code = unitAt(text, end);
    if (isDot(code)) dots += code === 46 ? 1 : 3;
    else if (isStrong(code)) strong = true;
    else if (isWide(code)) { strong = true; wide = true; }
    else if ((code === 32 || code === 0xa0) && isDot(unitAt(text, end - 1)) && isDot(unitAt(text, end + 1))) spaced = true;
    else return { end, dots, strong, wide, spaced };
    end += 1;
  }
}

/** A bracket fused behind a stop holds a marker: `[12]`, `[note 3]`, no text. */
const LONGEST_BRACKET = 24;
/** Digits of a note marker. */
const LONGEST_MARKER = 3;

/** Behind the quotation marks, brackets and note markers that are fused to the end of a sentence: `.”12`, `.[3]`, `.*`. */
export function behindMarks(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = unitAt(text, at);
    if (isCloser(code)) at += 1;
    else if (code === 91) {
      const end = bracketEnd(text, at);
      if (end === at) return at;
      at = end;
    } else if (isRaised(code)) at += 1;
    else if (code === 32 && (unitAt(text, at + 1) === 0x201d || unitAt(text, at + 1) === 0xbb) && endsThere(text, at + 2)) at += 2;
    else return at;
  }
}

/** Behind a number of up to three figures, or several, that is fused to the end of a sentence; `at` where there is none. */
export function behindMarker(text: string, at: number): number {
  let end = at;
  for (;;) {
    const from = end;
    while (end - from <= LONGEST_MARKER && isDigit(unitAt(text, end))) end += 1;
    if (end === from || end - from > LONGEST_MARKER || unitAt(text, from) === 48) return at;
    const code = unitAt(text, end);
    if ((code !== 44 && code !== 45 && code !== 0x2013) || !isDigit(unitAt(text, end + 1))) return endsThere(text, end) ? end : at;
    end += 1;
  }
}

function bracketEnd(text: string, at: number): number {
  for (let end = at + 1; end < Math.min(at + LONGEST_BRACKET, text.length); end += 1) {
    const code = unitAt(text, end);
    if (code === 93) return end > at + 1 ? end + 1 : at;
    if (code === 91 || code === 10) return at;
  }
  return at;
}

const isRaised = (code: number): boolean => code === 42 || code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2020 || code === 0x2021 || (code >= 0x2070 && code <= 0x2079);
const endsThere = (text: string, at: number): boolean => at >= text.length || isSpace(unitAt(text, at)) || isCloser(unitAt(text, at));
