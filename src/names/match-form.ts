import type { Entry, Lexicon } from './lexicon.js';
import { lettersOf } from './marks.js';

/** How far a print is from a listed form. */
export type Distance = 'exact' | 'marks' | 'hyphens';

/** What a listed form says of a print. */
export interface Match {
  readonly entry: Entry;
  readonly distance: Distance;
  readonly form: string;
  /** Other names that are as near. */
  readonly others: readonly string[];
}

const ORDER: readonly Distance[] = ['exact', 'marks', 'hyphens'];

/**
 * The listed form that is nearest to a print with plain marks; undefined where none has its letters.
 *
 * *Liu Shao-chi* has lost a mark of *Liu Shao-ch'i*, *Liu Shaoch'i* its hyphen. *Liu Ch'ao-chi* has one too many: it is another.
 */
export function matchForm(print: string, { forms }: Lexicon): Match | undefined {
  const listed = forms.get(lettersOf(print));
  if (listed === undefined) return undefined;
  let best: { entry: Entry; distance: Distance; form: string } | undefined;
  const near: Entry[] = [];
  const small = /^\p{Ll}/u.test(print);
  const sameCase = listed.filter((one) => one.small === small);
  for (const { form, entry } of sameCase.length > 0 ? sameCase : listed) {
    const distance = distanceOf(print, form);
    if (distance === null || (best !== undefined && ORDER.indexOf(distance) > ORDER.indexOf(best.distance))) continue;
    if (best === undefined || best.distance !== distance) { best = { entry, distance, form }; near.length = 0; }
    near.push(entry);
  }
  if (best === undefined) return undefined;
  const { pinyin } = best.entry;
  const decided = best.entry.treatment === 'keep' || best.entry.treatment === 'foreign' || best.entry.scheme === 'unknown';
  return { ...best, others: decided ? [] : [...new Set(near.filter((entry) => entry.treatment !== 'foreign' && entry.pinyin !== '').map((entry) => entry.pinyin))].filter((other) => other !== pinyin) };
}

/** Null where the print has a mark that the form has not. */
function distanceOf(print: string, form: string): Distance | null {
  const printed = print.toLowerCase();
  let marks = false;
  let hyphens = /-\p{Lu}/u.test(print) && print !== print.toUpperCase() && form.includes('-');
  let i = 0;
  for (let j = 0; j <= form.length; j += 1) {
    const a = printed.charAt(i);
    const b = form.charAt(j);
    if (a === b) i += 1;
    else if (a === 'u' && b === 'ü') { marks = true; i += 1; }
    else if (b === "'") marks = true;
    else if (b === '-') { hyphens = true; if (a === ' ') i += 1; }
    else if (b === ' ') { hyphens = true; if (a === '-') i += 1; }
    else if (b === '.') continue;
    else if (a === '-') { hyphens = true; i += 1; j -= 1; }
    else return null;
  }
  return hyphens ? 'hyphens' : marks ? 'marks' : 'exact';
}
