import { BRACKETED_ROMAN, PLAIN_ROMAN, romanValue } from '../text/roman.js';
import { type Line, nextPrinted } from './line.js';
import { isCircled } from './marker-signs.js';

/** The first line of a note's body. Positions count in the text. */
export interface NoteStart {
  readonly line: number;
  readonly number: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly textStart: number;
  /** It stands in a section of notes, not at the foot of a page. */
  readonly endnote: boolean;
  /** How the number is printed, where that is not in figures: *iv*. */
  readonly roman?: string;
}

const NUMBERED = /^(?:\[\^?|\()?(\d{1,3})[\])]?([.):])?(\s+|(?=[\p{Lu}“"‘«([]))(?=\S)/u;
export const ALONE = /^[[(]?(\d{1,3})[\])]?[.)]?$/u;
export const ALONE_REACH = 2;

/** *iv See*: where the first note of all is *i*. */
export function readRoman({ text, start }: Line, line: number): NoteStart | null {
  const [printed = '', roman = ''] = PLAIN_ROMAN.exec(text) ?? [];
  return roman === '' ? null : { line, number: romanValue(roman), roman, numberStart: start, numberEnd: start + roman.length, textStart: start + printed.length, endnote: true };
}

/** A number at the head of a line, or alone on the line above its note. */
export function readStart(lines: readonly Line[], i: number, endnote: boolean): NoteStart | null {
  const line = lines[i] as Line;
  const first = line.text.charCodeAt(0);
  if (isCircled(first)) { const text = /^.\s*/u.exec(line.text)?.[0].length ?? 1; return { line: i, number: first - 0x245f, numberStart: line.start, numberEnd: line.start + 1, textStart: line.start + text, endnote }; }
  if (MISREAD_ONE.test(line.text) && isFollowed(lines, i)) return { line: i, number: 1, numberStart: line.start, numberEnd: line.start + 1, textStart: line.start + (MISREAD_ONE.exec(line.text)?.[0].length ?? 0), endnote };
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x5b && first !== 0x28) return null;
  const roman = first === 0x5b ? BRACKETED_ROMAN.exec(line.text) : null;
  if (roman !== null) return { line: i, number: romanValue(roman[1] as string), roman: roman[1] as string, numberStart: line.start, numberEnd: line.start + roman[0].length, textStart: line.start + roman[0].length + (/^\s*/u.exec(line.text.slice(roman[0].length))?.[0].length ?? 0), endnote };
  const alone = ALONE.exec(line.text);
  const match = alone ?? NUMBERED.exec(line.text);
  if (match === null) return null;
  const digits = match[1] as string;
  const numberStart = line.start;
  const numberEnd = line.start + match[0].indexOf(digits) + digits.length;
  if (alone === null) return { line: i, number: Number(digits), numberStart, numberEnd, textStart: line.start + match[0].length, endnote };
  const next = nextPrinted(lines, i);
  const body = lines[next];
  if (body === undefined || next - i > ALONE_REACH) return null;
  return { line: i, number: Number(digits), numberStart, numberEnd, textStart: body.start, endnote };
}

/** *l) Schäfer, Das Buch*: the letter for the figure, where *2)* begins one of the next lines. */
const MISREAD_ONE = /^[lI]\)\s*(?=\S)|^l\.\s+(?=[\p{Lu}“"‘„«])/u;
const NEXT_NOTE = 12;
const isFollowed = (lines: readonly Line[], i: number): boolean => { const second = `2${(lines[i] as Line).text.charAt(1)}`; return lines.slice(i + 1, i + NEXT_NOTE).some(({ text }) => text.startsWith(second)); };
