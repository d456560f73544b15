import { BRACKETED_ROMAN, BRACKETED_SIGN, PLAIN_ROMAN, romanValue, signValue } from '../text/roman.js';
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

const NUMBERED = /^(?:\[\[?\^?|[(（])?(\d{1,3})[\])）]?\]?(\.-|[.):/、．：，]|,(?= \p{Lu}))?(\s*(?:Jump up )?[\^\u2191] (?:a (?:(?:et )?[b-z] ){1,25})?|\s+|(?=[\p{Lu}“"‘«([])|(?<=[\])）.、．：，])(?=[\u3008-\u9fff\uac00-\ud7af]))(?=\S)/u;
export const ALONE = /^[[(]?(\d{1,3})[\])]?[.)]?$/u;
export const ALONE_REACH = 2;

/** *iv See*: where the first note of all is *i*. */
export function readRoman({ text, start }: Line, line: number): NoteStart | null {
  const [printed = '', roman = ''] = PLAIN_ROMAN.exec(text) ?? [];
  return roman === '' ? null : { line, number: romanValue(roman), roman, numberStart: start, numberEnd: start + roman.length, textStart: start + printed.length, endnote: true };
}

/** *¹ See*, *¹²Harlow* */
const RAISED = /^([\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,3})\s*(?=["“‘«(]?[\p{Lu}\d]|https?:)/u;
/** *1). Die*: the marker of the sentence that ends there. */
const CLOSES_SENTENCE = /^\d{1,3}\)[.,;]\s/u;

/** A number at the head of a line, or alone on the line above its note. */
export function readStart(lines: readonly Line[], i: number, endnote: boolean): NoteStart | null {
  const line = lines[i] as Line;
  const { start, text } = line;
  const first = text.charCodeAt(0);
  const read = (number: number, digits: number, head: number): NoteStart => ({ line: i, number, numberStart: start, numberEnd: start + digits, textStart: start + head, endnote });
  if (isCircled(first)) return read(first - 0x245f, 1, /^.\s*/u.exec(text)?.[0].length ?? 1);
  const raised = RAISED.exec(text);
  if (raised !== null) return read(Number((raised[1] as string).normalize('NFKC')), (raised[1] as string).length, raised[0].length);
  const one = MISREAD_ONE.exec(text);
  if (one !== null && isFollowed(lines, i)) return read(1, 1, one[0].length);
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x5b && first !== 0x28 && first !== 0xff08) return null;
  const inRoman = first === 0x5b ? BRACKETED_ROMAN.exec(text) : null;
  const [printed = '', roman = ''] = inRoman ?? (first === 0x5b && endnote ? BRACKETED_SIGN.exec(text) : null) ?? [];
  if (roman !== '') return { ...read(inRoman === null ? signValue(roman) : romanValue(roman), printed.length, printed.length + text.slice(printed.length).search(/\S|$/u)), roman };
  if (CLOSES_SENTENCE.test(text)) return null;
  const alone = ALONE.exec(text);
  const match = alone ?? NUMBERED.exec(text);
  // *29, Wynne*: a machine takes the stop for a comma
  if (match === null || match[2] === ',' && !endnote) return null;
  const digits = match[1] as string;
  const next = nextPrinted(lines, i);
  if (alone !== null && (lines[next] === undefined || next - i > ALONE_REACH)) return null;
  return read(Number(digits), match[0].indexOf(digits) + digits.length, alone === null ? match[0].length : (lines[next] as Line).start - start);
}

/** *l) Schäfer, Das Buch*: the letter for the figure, where *2)* begins one of the next lines. */
const MISREAD_ONE = /^[lI]\)\s*(?=\S)|^l\.\s+(?=[\p{Lu}“"‘„«])/u;
const NEXT_NOTE = 12;
const isFollowed = (lines: readonly Line[], i: number): boolean => { const second = `2${(lines[i] as Line).text.charAt(1)}`; return lines.slice(i + 1, i + NEXT_NOTE).some(({ text }) => text.startsWith(second)); };
