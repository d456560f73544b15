import { edit, trace, type TextEdit, type Traced, value } from '../text/traced.js';
import { compose } from './compose.js';
import { type Evidence, evidenceOf, type Lexicon } from './evidence.js';
import { ligatures } from './ligatures.js';
import { softHyphens } from './soft-hyphens.js';

/** A rule on letters and spaces: what it would change in a text, as edits that do not overlap. */
export interface CleanRule {
  readonly name: string;
  readonly find: (text: string, evidence: Evidence) => readonly TextEdit[];
}

export interface CleanOptions {
  /** The rules, in their order. @default cleanRules; `characterRules` leaves words alone. */
  readonly rules?: readonly CleanRule[] | undefined;
  /** Whether a dictionary lists a word. @default none: the document's own words are the only evidence. */
  readonly lexicon?: Lexicon | undefined;
}

/** The rules that look at single characters and need no evidence. Ligatures first: a mark may stand on the last letter of one. */
export const characterRules: readonly CleanRule[] = [
  { name: 'ligatures', find: ligatures },
  { name: 'soft-hyphens', find: softHyphens },
  { name: 'compose', find: compose },
];

/** All rules in their order. */
export const cleanRules: readonly CleanRule[] = characterRules;

/**
 * Repairs letters, spaces and words, one rule after another; line ends and the page are left alone.
 *
 * `clean('ﬁeld')` reads *field*; `clean('field')` has no edit.
 *
 * @throws TypeError if the source is not a string.
 */
export function clean(source: string, options: CleanOptions | readonly CleanRule[] = {}): Traced {
  const { rules = cleanRules, lexicon }: CleanOptions = isList(options) ? { rules: options } : options;
  return rules.reduce((text, rule) => edit(text, rule.find(value(text), evidenceOf(value(text), lexicon))), trace(source));
}

const isList = (options: CleanOptions | readonly CleanRule[]): options is readonly CleanRule[] => Array.isArray(options);
