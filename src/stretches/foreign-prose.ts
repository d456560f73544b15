import { isCommonIn } from './latin-languages.js';
import { type FoundStretch, wordsOf } from './stretch.js';

/**
 * Tells the language of a stretch of prose by its BCP 47 tag, or null. `only` lists the tags that are likely, where a stretch is short.
 *
 * `detectLanguage` of `emend/language` is one.
 */
export type Detector = (text: string, options?: { readonly only?: readonly string[] }) => string | null;

/** No detector knows the language of fewer words; below the second number it chooses among the languages met before. */
const FEWEST = 16;
const FEW = 30;
/** Prose in the main language has more of its commonest words than this. */
const MAIN_SHARE = 0.06;
const SAMPLE = 2000;
const HEAD = 300;

/** Asks a detector about passages that have hardly one of the commonest words of the main language; nothing is told of all others. */
export function foreignProse(main: string, detect: Detector): (text: string) => FoundStretch[] {
  const met = new Set<string>([main]);
  return (text) => {
    if (text.length < FEWEST * 4) return [];
    const words = wordsOf(text, 0, HEAD);
    if (words.length < FEWEST || words.filter((word) => word.text.length > 1 && isCommonIn(main, word.text)).length > words.length * MAIN_SHARE) return [];
    const tag = detect(text.slice(0, SAMPLE), words.length < FEW && met.size > 1 ? { only: [...met] } : {});
    if (tag === null || tag === main) return [];
    met.add(tag);
    return [{ tag, start: 0, end: text.length }];
  };
}
