import type { NameReading, NameScheme } from '../records/name.js';
import type { Span } from '../text/span.js';
import type { Treatment } from './lexicon.js';

/** A romanised Chinese name that was seen, before it is decided whether to change it. */
export interface Candidate extends Span {
  /** Its first and last word among the words of the passage. */
  readonly first: number;
  readonly last: number;
  readonly as: string;
  readonly kind: NameReading['kind'];
  readonly scheme: NameScheme;
  readonly pinyin: string | null;
  /** What would be written, where it is not the pinyin. */
  readonly target?: string;
  readonly alternatives: readonly string[];
  readonly certainty: NameReading['certainty'];
  readonly treatment: Exclude<Treatment, 'foreign'>;
  readonly why: string;
}

/** The words of a passage that its names cover. */
export const wordsCovered = (names: readonly Candidate[]): Set<number> => new Set(names.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, k) => first + k)));

/** *hsien, tuchun*: a term without hyphen or apostrophe. */
export const plainTerm = (print: string): boolean => /^[a-z]+$/u.test(print);
