import { isDigit, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { bracketClose, isBlankLine, isClosing, isRemark, sourceEnd } from './brackets.js';
import { isBullet, isCloser, isDot, isSpace, isStrong, isWide, isWordCode, kindOfNext, skipOpeners, skipSpace, UPPER, LOWER, JOINS, END } from './characters.js';
import { begins, endsSentence } from './full-stop.js';
import { breaksOff, shortLines } from './line-breaks.js';
import { goesOn, type ItemMark, itemMark } from './list-items.js';
import { goesOnBehind, isQuote } from './quoted.js';
import { behindMarker, behindMarks, type EndMarks, readMarks } from './marks.js';

export interface SentenceOptions {
  /** Abbreviations of your field whose full stop ends no sentence, without that stop: `['Inv', 'Kat']`. @default none; the table has some four hundred */
  readonly abbreviations?: readonly string[] | undefined;
}

/** No word is looked at further. */
const LONGEST_WORD = 40;
const NONE: ReadonlySet<string> = new Set();

/**
 * The sentences of a text, in its order: half-open spans without the white space around them, which hold every other character.
 *
 * *He saw pp. 5 f. in the U.S. Army files.12 She did not.* is two sentences, of which the first ends behind the marker *12*.
 * *cf. Smith, ed. by J. Doe* is one. An empty line always ends a sentence; a single line break ends one where its line had room for more.
 * A bracket within a sentence is not cut.
 *
 * @throws TypeError if the text is not a string. No string makes it throw; the time grows with the length.
 */
export function sentences(text: string, { abbreviations }: SentenceOptions = {}): readonly Span[] {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
  const own = abbreviations === undefined ? NONE : new Set(abbreviations);
  const spans: Span[] = [];
  const length = text.length;
  let start = skipSpace(text, 0);
  let lineStart = start;
  let breaks = 0;
  let depth = 0;
  let opened = 0;
  let closes = 0;
  let item: ItemMark | null = null;

  const close = (end: number): void => {
    let stop = end;
    while (stop > start && isSpace(unitAt(text, stop - 1))) stop -= 1;
    const lines = breaks > 1 ? shortLines(text, start, stop) : null;
    if (lines === null) { if (stop > start) spans.push({ start, end: stop }); }
    else lines.forEach((line, i) => {
      const from = skipSpace(text, line);
      let to = lines[i + 1] ?? stop;
      while (to > from && isSpace(unitAt(text, to - 1))) to -= 1;
      spans.push({ start: from, end: to });
    });
    start = skipSpace(text, end);
    depth = 0;
    breaks = 0;
  };
  /** Is a stretch within a bracket that began in the middle of the sentence and closes behind it? One that never closes is none. */
  const inBracket = (end: number): boolean => {
    if (depth === 0) return false;
    closes ||= bracketClose(text, opened);
    if (closes === -1) depth = 0;
    return closes >= end;
  };

  for (let i = start; i < length; i += 1) {
    const code = unitAt(text, i);
    if ((code > 63 && code < 128 && code !== 91 && code !== 93) || code === 32 || (code > 127 && code < 0x600)) continue;
    if (code === 46 || code === 33 || code === 63 || code > 127 && (isDot(code) || isStrong(code) || isWide(code))) {
      const marks = readMarks(text, i);
      const cut = cutAt(text, i, marks, { start, own, inBracket, item });
      if (cut !== -1) {
        close(cut);
        i = Math.max(cut, start) - 1;
        for (let at = cut; at < start; at += 1) if (unitAt(text, at) === 10 || unitAt(text, at) === 13) lineStart = start;
      } else {
        const mark = itemMark(text, behindMarks(text, marks.end), start);
        if (mark?.start === start || (mark !== null && isBullet(unitAt(text, start)))) item = mark;
        i = marks.end - 1;
      }
    } else if (code === 40 || code === 91) {
      if (depth === 0) { if (i <= start + 1) continue; opened = i; closes = 0; }
      depth += 1;
    } else if (code === 41 || code === 93) {
      if (depth > 0) depth -= 1;
      else if (code === 41) {
        const mark = itemMark(text, i + 1, start);
        if (mark === null) continue;
        if (mark.start === start) item = mark;
        else if (item !== null && goesOn(text, item, mark, i + 1)) { close(mark.start); item = mark; }
      }
    } else if (code === 10 || code === 13 || code === 0x2029) {
      const next = skipSpace(text, i);
      if (next >= length) break;
      if (isBlankLine(text, i, next)) { close(i); item = null; }
      else {
        breaks += 1;
        let end = i;
        while (end > lineStart && isSpace(unitAt(text, end - 1))) end -= 1;
        if (end > start && breaksOff(text, lineStart, end, next, inBracket(i))) close(i);
      }
      lineStart = next;
      i = next - 1;
    } else if (code > 0x2021 && isBullet(code) && i > start && isSpace(unitAt(text, i - 1))) close(i);
  }
  close(length);
  return spans;
}

interface Around {
  readonly start: number;
  readonly own: ReadonlySet<string>;
  readonly inBracket: (at: number) => boolean;
  readonly item: ItemMark | null;
}

/** Where the sentence ends whose end marks begin at `at`, or -1 where it goes on. */
function cutAt(text: string, at: number, marks: EndMarks, { start, own, inBracket, item }: Around): number {
  if (at === start) return -1;
  const plain = marks.dots === 1 && !marks.strong;
  let end = behindMarks(text, marks.end);
  let marked = false;
  if (isDigit(unitAt(text, end))) {
    const behind = behindMarker(text, end);
    if (behind > end && (end > marks.end || takesMarker(text, at, behind, plain))) { end = behindMarks(text, behind); marked = true; }
  }
  const after = unitAt(text, end);
  if (end >= text.length) return -1;
  if (marks.wide) return end;
  if (!isSpace(after)) return lostSpace(text, at, marks.end, end, plain) && !inBracket(end) ? end : -1;
  const next = skipSpace(text, end);
  if (next >= text.length || (next > end + 1 && isBlankLine(text, end, next)) || inBracket(end)) return -1;
  const kind = kindOfNext(text, skipOpeners(text, next));
  if (kind === END || kind === JOINS) return -1;
  if (unitAt(text, at - 1) === 91 && unitAt(text, marks.end) === 93) return -1;
  const source = sourceEnd(text, next);
  if (source !== -1) return isSpace(unitAt(text, source)) && kindOfNext(text, skipOpeners(text, skipSpace(text, source))) === UPPER ? source : -1;
  if (end > marks.end && isQuote(unitAt(text, marks.end)) && goesOnBehind(text, { at, sentence: start, begin: skipOpeners(text, next), strong: marks.strong })) return -1;
  if (plain) {
    const mark = itemMark(text, end, start);
    if (mark !== null && item !== null && mark.start > start && goesOn(text, item, mark, end)) return mark.start;
    return endsSentence(text, { at, sentence: start, end, next, marked, bracketed: isClosing(unitAt(text, marks.end)), own }) ? end : -1;
  }
  if (kind === LOWER) return -1;
  if (!marks.strong && marks.dots > 2) return behindEllipsis(text, at, marks, end, next);
  return isRemark(text, at, end, start) ? -1 : end;
}

/** *collapsed.12 Historians*, *in 1962.3 The*; of *1.5* and *p.12* the number is their own. */
function takesMarker(text: string, at: number, behind: number, plain: boolean): boolean {
  if (!plain) return true;
  const before = unitAt(text, at - 1);
  const next = skipOpeners(text, skipSpace(text, behind));
  if (!isDigit(before)) return kindOfNext(text, next) !== LOWER;
  const year = isDigit(unitAt(text, at - 4)) && !isDigit(unitAt(text, at - 5)) && unitAt(text, at - 5) !== 46 && (unitAt(text, at - 4) === 49 || unitAt(text, at - 4) === 50);
  return year ? kindOfNext(text, next) === UPPER : begins(text, next, false);
}

const CLOSED = /[)\]”»]/u;
/** *world.Today is*: the space behind the stop was lost. */
function lostSpace(text: string, at: number, marksEnd: number, end: number, plain: boolean): boolean {
  const next = unitAt(text, end);
  if (next < 65 || next > 90 || kindOfNext(text, end + 1) !== LOWER) return false;
  let to = end;
  while (to - end < LONGEST_WORD && isWordCode(text, to)) to += 1;
  if (!isSpace(unitAt(text, to)) && ('@/_'.includes(text.charAt(to)) || kindOfNext(text, to + 1) === LOWER)) return false;
  let from = at;
  while (from > 0 && at - from < LONGEST_WORD && !isSpace(unitAt(text, from - 1))) from -= 1;
  const word = text.slice(from, at);
  // *the war.”The next*, *(1962).The next*: a bracket or a curly mark can only have closed there
  if (end > marksEnd) return CLOSED.test(text.charAt(end - 1)) && !/[/@]/u.test(word);
  if (CLOSED.test(text.charAt(at - 1))) return !/[/@]/u.test(word);
  return plain ? /^\P{L}*\p{L}?\p{Ll}+(?:['’-]\p{Ll}+)*$|^\d[\d,]*\d$/u.test(word) && word.length > 2 && !/^\p{L}{1,2}$/u.test(word) : /\p{Ll}$/u.test(word) && !/[/@:]/u.test(word);
}

/** Behind three points a sentence goes on, unless they follow a word directly; four end it, and of `. . . .` the first is its stop. */
function behindEllipsis(text: string, at: number, marks: EndMarks, end: number, next: number): number {
  const attached = at > 0 && !isSpace(unitAt(text, at - 1)) && !isCloser(unitAt(text, at - 1));
  const begin = skipOpeners(text, next);
  if (kindOfNext(text, begin) !== UPPER) return -1;
  if (marks.dots === 4 && marks.spaced && attached && end === marks.end) return at + 1;
  if (marks.dots !== 3 || (attached && !marks.spaced)) return end;
  return begins(text, begin, false) ? end : -1;
}
