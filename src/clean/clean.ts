import { edit, trace, type TextEdit, type Traced, value } from '../text/traced.js';
import { brokenWords } from './broken-words.js';
import { compose } from './compose.js';
import { displacedMarks } from './displaced-marks.js';
import { doubleSpaces } from './double-spaces.js';
import { droppedLigatures } from './dropped-ligatures.js';
import { type Evidence, evidenceOf, type Lexicon } from './evidence.js';
import { joinedWords } from './joined-words.js';
import { letterSpacing } from './letter-spacing.js';
import { ligatures } from './ligatures.js';
import { lostBrackets } from './lost-brackets.js';
import { lostDashes } from './lost-dashes.js';
import { lostHyphens } from './lost-hyphens.js';
import { mojibake } from './mojibake.js';
import { ACCENT, COMPOSABLE, LIGATURE, MARK, MISREADABLE, rareSigns } from './rare-signs.js';
import { recognitionSlips } from './recognition-slips.js';
import { softHyphens } from './soft-hyphens.js';
import { splitMarks } from './split-marks.js';
import { straySpaces } from './stray-spaces.js';

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

/**
 * The rules that look at characters and need no evidence of words. Mojibake first: what it decodes may be a ligature or a
 * mark. Ligatures and soft hyphens before marks: a mark may stand on the last letter of one.
 */
export const characterRules: readonly CleanRule[] = [
  { name: 'mojibake', find: mojibake },
  { name: 'ligatures', find: ligatures },
  { name: 'soft-hyphens', find: softHyphens },
  { name: 'split-marks', find: splitMarks },
  { name: 'displaced-marks', find: displacedMarks },
  { name: 'compose', find: compose },
  { name: 'double-spaces', find: doubleSpaces },
];

/** Of these signs a text must have one, or the rule finds nothing. */
const NEEDS: ReadonlyMap<CleanRule['find'], number> = new Map([[mojibake, MISREADABLE], [ligatures, LIGATURE], [splitMarks, MARK], [displacedMarks, ACCENT], [compose, COMPOSABLE]]);

/**
 * The rules that look at words, for which the document and the lexicon speak. Letters set apart close up before anything
 * asks for words; a broken word is whole before its hyphen can be missed.
 */
export const wordRules: readonly CleanRule[] = [
  { name: 'letter-spacing', find: letterSpacing },
  { name: 'dropped-ligatures', find: droppedLigatures },
  { name: 'broken-words', find: brokenWords },
  { name: 'lost-hyphens', find: lostHyphens },
  { name: 'lost-dashes', find: lostDashes },
  { name: 'joined-words', find: joinedWords },
  { name: 'stray-spaces', find: straySpaces },
  { name: 'lost-brackets', find: lostBrackets },
  { name: 'recognition-slips', find: recognitionSlips },
];

/** All rules in their order. */
export const cleanRules: readonly CleanRule[] = [...characterRules, ...wordRules];

/**
 * Repairs letters, spaces and words, one rule after another; line ends and the page are left alone.
 *
 * `clean('ﬁeld')` reads *field*; `clean('field')` has no edit.
 *
 * @throws TypeError if the source is not a string.
 */
export function clean(source: string, options: CleanOptions | readonly CleanRule[] = {}): Traced {
  const { rules = cleanRules, lexicon }: CleanOptions = isList(options) ? { rules: options } : options;
  const evidence = evidenceOf(source, lexicon);
  let signs: number | undefined;
  const cleaned = rules.reduce((text, { find }) => {
    const needed = NEEDS.get(find);
    if (needed !== undefined && ((signs ??= rareSigns(value(text))) & needed) === 0) return text;
    const edits = find(value(text), evidence);
    if (edits.length === 0) return text;
    signs = undefined;
    return edit(text, edits);
  }, trace(source));
  asked.set(cleaned, evidence);
  return cleaned;
}

const asked = new WeakMap<Traced, Evidence>();

/** The evidence that a text was cleaned by, so that its words are counted once; of any other text, its own. */
export const evidenceBehind = (cleaned: Traced, lexicon?: Lexicon): Evidence => asked.get(cleaned) ?? evidenceOf(value(cleaned), lexicon);

const isList = (options: CleanOptions | readonly CleanRule[]): options is readonly CleanRule[] => Array.isArray(options);
