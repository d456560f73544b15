import type { FurnitureKind } from '../records/document.js';
import { type PageReading, countLines } from './know-page.js';
import type { Line } from './line.js';
import type { MarkerSign } from './marker-signs.js';

/** What is known when the extent of each note is measured. */
export interface ExtentSearch {
  readonly lines: readonly Line[];
  readonly reading: PageReading;
  readonly furniture: ReadonlyMap<number, FurnitureKind>;
  readonly zone: ReadonlySet<number>;
  /** Lines with which text begins again below notes, where that is known. */
  readonly textFrom: ReadonlySet<number>;
  /** The signs of markers by line. */
  readonly signsAt: readonly (readonly MarkerSign[])[];
  /** The length of a full line of text; notes are set smaller, and their lines hold more. */
  readonly textWidth: number;
  readonly noteWidth: number;
  /** How many figures and abbreviations a line of text has, and one of a note. */
  readonly textApparatus: number;
  readonly noteApparatus: number;
  /** Pages may hold two columns, one after the other: text may follow the notes of the first. */
  readonly inColumns: boolean;
}

/** A marker of one of so many notes further on tells text. */
const AHEAD = 8;

/** Do notes have longer lines than the text? */
export const smaller = ({ textWidth, noteWidth }: ExtentSearch): boolean => noteWidth > textWidth * 1.06;

const APPARATUS = /\d+|(?<!\p{L})\p{L}{1,4}\.(?=[,;)]| [\p{Ll}\d])/gu;
/** The figures and abbreviations of a line: *vol. 3, pp. 24–26* has five. */
export const apparatus = (text: string): number => text.match(APPARATUS)?.length ?? 0;
/** Two lines of notes tell by so much more. */
const TELLING = 0.6;

/** How much more a line looks like a note's by its figures and abbreviations, where notes have more of them. */
export function apparatusOf({ textApparatus, noteApparatus }: ExtentSearch, text: string): number {
  const more = noteApparatus - textApparatus;
  return more < TELLING ? 0 : Math.max(-0.5, Math.min(0.6, (apparatus(text) - textApparatus) / more - 0.5));
}

/** How much a line looks like a note's rather than the text's. */
export function noteLikeness(search: ExtentSearch, i: number, number: number): number {
  const { lines, signsAt, textWidth, reading } = search;
  const { text } = lines[i] as Line;
  if (text === '') return 0;
  const length = text.length / countLines(lines[i] as Line, textWidth);
  let score = 0;
  if (!smaller(search)) score = reading.pages.known ? 0.1 : 0;
  else if (length > textWidth * 1.05) score = 1;
  else if (length > textWidth * 0.6) score = -0.3;
  for (const sign of signsAt[i] ?? []) {
    if (sign.number > number && sign.number <= number + AHEAD) score -= sign.shape >= 1.5 || text.charAt(sign.at) === '[' ? (sign.number === number + 1 ? 6 : 3) : sign.shape >= 0.6 ? 1 : 0;
  }
  return score;
}
