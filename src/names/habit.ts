import { CONTEXT_WORDS } from '../data/names/context-words.js';
import { lexicon } from './lexicon.js';
import { isElsewhere } from './neighbours.js';
import { matchForm } from './match-form.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { readingsOf } from '../syllables/syllable-table.js';
import type { Habit } from './read-word.js';
import type { Token } from './tokens.js';

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

let china: ReadonlySet<string> | undefined;
let korea: ReadonlySet<string> | undefined;

/**
 * Reads the habit of a document from the words of all its passages, quotations and references too.
 *
 * *Ch'en* shows that aspiration is marked, *Hsü* that umlauts are; *Zhou, Xi* that it writes pinyin; *Smith* shows nothing.
 */
export function habitOfDocument(passages: readonly (readonly Token[])[]): DocumentHabit {
  china ??= new Set(CONTEXT_WORDS.china.split(' '));
  korea ??= new Set(CONTEXT_WORDS.korea.split(' '));
  const listed = lexicon();
  let [aspirated, lost, umlauts, wadeGiles, pinyin, chinese, korean] = [0, 0, 0, 0, 0, 0, 0];
  const words = new Map<string, { readonly token: Token; times: number }>();
  for (const passage of passages)
    for (const token of passage) {
      const word = words.get(token.plain);
      if (word !== undefined) word.times += 1;
      else if (token.capital || /['ü]/u.test(token.plain)) words.set(token.plain, { token, times: 1 });
    }
  for (const { token: { plain, letters }, times } of words.values()) {
    if (china.has(letters)) chinese += times;
    if (korea.has(letters)) korean += times;
    if (/['ü-]/u.test(plain)) {
      const chunks = plain.toLowerCase().split('-');
      const read = chunks.filter((chunk) => chunk.length < 8 && readingsOf(chunk).length > 0);
      const marked = read.some((chunk) => chunk.includes("'"));
      const umlaut = read.some((chunk) => chunk.includes('ü'));
      if (marked) aspirated += times;
      if (umlaut) umlauts += times;
      if (marked || umlaut || (read.length === chunks.length && read.some((chunk) => WADE_GILES_ONLY.test(chunk)))) wadeGiles += times;
    } else if (PINYIN_ONLY.test(letters) && letters.length < 20 && splitPinyin(letters) !== null) pinyin += times;
    else if (listed.forms.has(letters)) {
      const match = matchForm(plain, listed);
      if (match !== undefined && match.entry.kind === 'place' && match.entry.scheme === 'postal' && !isElsewhere(letters)) chinese += times;
    }
    if (plain.includes('-') && lostMark(plain)) lost += times;
  }
  return { aspiration: aspirated > 0 && lost <= aspirated * LOST_TO_SHOWN, umlaut: umlauts > 0, wadeGiles: wadeGiles > 0 && wadeGiles >= pinyin, pinyin: pinyin > wadeGiles, chinese: chinese + aspirated + umlauts > 0 || wadeGiles > 1, korean: korean > 0, palladius: false };
}

let givenNames: ReadonlySet<string> | undefined;

/** *Shao-chi*: the given name of a listed person, without its apostrophe. */
function lostMark(plain: string): boolean {
  givenNames ??= new Set([...lexicon().forms.values()].flat().filter(({ form, entry }) => entry.kind === 'person' && entry.scheme === 'wade-giles' && /'/u.test(form) && / .*-/u.test(form)).map(({ form }) => form.slice(form.indexOf(' ') + 1)).filter((form) => form.includes("'")).map((form) => form.replace(/'/gu, '')));
  return givenNames.has(plain.toLowerCase());
}
