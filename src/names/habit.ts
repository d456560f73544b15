import { CONTEXT_WORDS } from '../data/names/context-words.js';
import { lexicon } from './lexicon.js';
import { isElsewhere } from './neighbours.js';
import { lettersOf } from './marks.js';
import { matchForm } from './match-form.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { readingsOf } from '../syllables/syllable-table.js';
import type { Habit } from './read-word.js';
import type { Token } from './tokens.js';
import { wordsOf } from '../text/word-list.js';

/** What a document shows of itself before anything in it is judged. */
export interface DocumentHabit extends Habit {
  /** It writes Wade-Giles, for all that its words show. */
  readonly wadeGiles: boolean;
  /** It writes pinyin: words that only pinyin has outnumber those that only Wade-Giles has. */
  readonly pinyin: boolean;
  /** It speaks of China. */
  readonly chinese: boolean;
  /** It names persons in Latinised Palladius; known when the first of them is found. */
  readonly palladius: boolean;
  /** It speaks of Korea. */
  readonly korean: boolean;
}

/** Only Wade-Giles begins or ends a syllable so. */
const WADE_GILES_ONLY = /^hs|^ts|^tz|^ss|[aeiou]h$|uei$|ung$|^k[iu]e|^jen$|^ju|^je/u;
/** Only pinyin begins a syllable so. */
const PINYIN_ONLY = /^(?:zh|[qxz])/u;
/** So many lost marks of listed names to one that is shown, and the marks shown are taken for chance. */
const LOST_TO_SHOWN = 3;

/** What a word shows, in bits. */
const CHINESE = 1, KOREAN = 2, ASPIRATED = 4, UMLAUT = 8, WADE_GILES = 16, PINYIN = 32, LOST = 64;

/**
 * Reads the habit of a document from the words of all its passages, quotations and references too.
 *
 * *Ch'en* shows that aspiration is marked, *Hsü* that umlauts are; *Zhou, Xi* that it writes pinyin; *Smith* shows nothing.
 */
export function habitOfDocument(passages: readonly (readonly Token[])[]): DocumentHabit {
  let [chinese, korean, aspirated, umlauts, wadeGiles, pinyin, lost] = [0, 0, 0, 0, 0, 0, 0];
  for (const passage of passages)
    for (const { shows: shown } of passage) {
      if (shown === 0) continue;
      if ((shown & CHINESE) !== 0) chinese += 1;
      if ((shown & KOREAN) !== 0) korean += 1;
      if ((shown & ASPIRATED) !== 0) aspirated += 1;
      if ((shown & UMLAUT) !== 0) umlauts += 1;
      if ((shown & WADE_GILES) !== 0) wadeGiles += 1;
      if ((shown & PINYIN) !== 0) pinyin += 1;
      if ((shown & LOST) !== 0) lost += 1;
    }
  return { aspiration: aspirated > 0 && lost <= aspirated * LOST_TO_SHOWN, umlaut: umlauts > 0, wadeGiles: wadeGiles > 0 && wadeGiles >= pinyin, pinyin: pinyin > wadeGiles, chinese: chinese + aspirated + umlauts > 0 || wadeGiles > 1, korean: korean > 0, palladius: false };
}

let china: ReadonlySet<string> | undefined;
let korea: ReadonlySet<string> | undefined;

/** What a word with plain marks shows by itself. */
export function showsOf(plain: string): number {
  const letters = lettersOf(plain);
  const listed = lexicon();
  let shown = ((china ??= new Set(wordsOf(CONTEXT_WORDS.china))).has(letters) ? CHINESE : 0) | ((korea ??= new Set(wordsOf(CONTEXT_WORDS.korea))).has(letters) ? KOREAN : 0);
  if (/['ü-]/u.test(plain)) {
    const chunks = plain.toLowerCase().split('-');
    const read = chunks.filter((chunk) => chunk.length < 8 && readingsOf(chunk).length > 0);
    const own = (read.some((chunk) => chunk.includes("'")) ? ASPIRATED : 0) | (read.some((chunk) => chunk.includes('ü')) ? UMLAUT : 0);
    shown |= own;
    if (own !== 0 || (read.length === chunks.length && read.some((chunk) => WADE_GILES_ONLY.test(chunk)))) shown |= WADE_GILES;
  } else if (PINYIN_ONLY.test(letters) && letters.length < 20 && splitPinyin(letters) !== null) shown |= PINYIN;
  else if (listed.forms.has(letters)) {
    const match = matchForm(plain, listed);
    if (match !== undefined && match.entry.kind === 'place' && match.entry.scheme === 'postal' && !isElsewhere(letters)) shown |= CHINESE;
  }
  return plain.includes('-') && lostMark(plain) ? shown | LOST : shown;
}

let givenNames: ReadonlySet<string> | undefined;

/** *Shao-chi*: the given name of a listed person, without its apostrophe. */
function lostMark(plain: string): boolean {
  givenNames ??= new Set([...lexicon().forms.values()].flat().filter(({ form, entry }) => entry.kind === 'person' && entry.scheme === 'wade-giles' && /'/u.test(form) && / .*-/u.test(form)).map(({ form }) => form.slice(form.indexOf(' ') + 1)).filter((form) => form.includes("'")).map((form) => form.replace(/'/gu, '')));
  return givenNames.has(plain.toLowerCase());
}
