import { edit, trace, type TextEdit, type Traced, value } from '../text/traced.js';
import { compose } from './compose.js';
import { ligatures } from './ligatures.js';
import { softHyphens } from './soft-hyphens.js';

/** A rule on letters and spaces: what it would change in a text, as edits that do not overlap. */
export interface CleanRule {
  readonly name: string;
  readonly find: (text: string) => readonly TextEdit[];
}

/**
 * The rules in their order. Ligatures first: a mark may stand on the last letter of one.
 */
export const cleanRules: readonly CleanRule[] = [
  { name: 'ligatures', find: ligatures },
  { name: 'soft-hyphens', find: softHyphens },
  { name: 'compose', find: compose },
];

/**
 * Repairs letters and spaces, one rule after another; line ends and the page are left alone.
 *
 * `clean('ﬁeld')` reads *field*; `clean('field')` has no edit.
 *
 * @throws TypeError if the source is not a string.
 */
export function clean(source: string, rules: readonly CleanRule[] = cleanRules): Traced {
  return rules.reduce((text, rule) => edit(text, rule.find(value(text))), trace(source));
}
