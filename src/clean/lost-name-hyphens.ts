import { GIVEN_NAMES } from '../data/reviews/given-names.js';
import { isListed } from '../text/word-list.js';
import type { Loss } from './hyphenated-elsewhere.js';

/** A given name, and a family name with a capital inside. */
const CAMEL = /(?<=(?<![\p{L}\p{M}])(\p{Lu}\p{Ll}{1,12})(?: \p{Lu}\.)? )(\p{Lu}\p{Ll}{2,15})(\p{Lu}\p{Ll}{2,15})(?![\p{L}\p{M}\p{N}_@/-])/gu;
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;
const PREFIX = 'Mac Fitz Van Von Del San Las Los Saint';

/**
 * In a text that lost many hyphens, family names in one behind a known given name: there and wherever else they stand.
 *
 * `Marta OyelaranVoss` reads *Oyelaran-Voss*; `Roderick MacFarquhar` and `New York HeraldTribune` stay.
 */
export function lostNameHyphens(text: string): Loss[] {
  if (!CAPITAL_INSIDE.test(text)) return [];
  const split = new Map<string, number>();
  for (const [, name = '', first = '', second = ''] of text.matchAll(CAMEL)) if (isListed(GIVEN_NAMES, name.toLowerCase()) && !isListed(PREFIX, first)) split.set(first + second, first.length);
  return [...split].flatMap(([word, at]) => {
    const found: Loss[] = [];
    for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) if (!/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(start + word.length))) found.push({ start, word, hyphenated: `${word.slice(0, at)}-${word.slice(at)}`, why: 'Two family names in one, behind a given name, in a text that lost other hyphens' });
    return found;
  });
}
