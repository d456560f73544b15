import type { Candidate } from './candidate.js';
import type { DocumentHabit } from './habit.js';
import type { Lexicon } from './lexicon.js';
import { type Match, matchForm } from './match-form.js';
import { lettersOf } from './marks.js';
import { areNeighbours, before, behind, isElsewhere, isTitle } from './neighbours.js';
import { readName } from './read-name.js';
import { isSurname } from './surnames.js';
import { inContext } from './term-context.js';
import { plainTerm } from './candidate.js';
import type { Token } from './tokens.js';
import { UNMISTAKABLE } from './wade-giles-names.js';

const MOST_WORDS = 6;
/** *pao, hui* of *Ta-kung pao*: a last word that is no word of a name by itself. */
const SMALL_WORD = /^ ([a-z]{2,9})(?![\p{L}\p{M}'’-])/u;
/** Behind these stands a place. */
const AT_PLACE = /(?:^|\P{L})(?:at|in|from|to|near|via|of|towards?|outside|north|south|east|west)\s+$/iu;
/** A single word of fewer letters is taken in capitals or with a mark only. */
const SHORTEST = 4;

/** What the tables know at a word: a candidate, or words that are no Chinese name (`candidate` null). */
export interface Listed {
  readonly last: number;
  readonly candidate: Candidate | null;
}

/**
 * The longest listed name that begins at a word.
 *
 * *Mao Tse-tung, Mao Tsetung, MaoTse-tung* are one; *Kim Il-sung* is listed as no Chinese name; *Chou* needs its dynasty.
 */
export function listedAt(text: string, tokens: readonly Token[], i: number, listed: Lexicon, habit: DocumentHabit): Listed | null {
  const first = tokens[i] as Token;
  if (!listed.beginnings.has(first.letters)) return (listed.forms.has(first.letters) ? accept(text, tokens, i, i, first.plain, matchForm(first.plain, listed), habit) : null) ?? withGenericPart(text, tokens, i, listed, habit) ?? pluralOf(text, tokens, i, listed, habit);
  let letters = '';
  let print = '';
  let best: Listed | null = null;
  for (let n = 0; n < MOST_WORDS && i + n < tokens.length; n += 1) {
    const token = tokens[i + n] as Token;
    if (n > 0 && !areNeighbours(text, tokens[i + n - 1], token)) break;
    letters += token.letters;
    print += n === 0 ? token.plain : ` ${token.plain}`;
    if (listed.forms.has(letters)) best = accept(text, tokens, i, i + n, print, matchForm(print, listed), habit) ?? best;
    if (!listed.beginnings.has(letters)) break;
    const small = SMALL_WORD.exec(behind(text, token.end, 16))?.[1];
    if (small !== undefined && listed.forms.has(letters + small))
      best = accept(text, tokens, i, i + n, `${print} ${small}`, matchForm(`${print} ${small}`, listed), habit, { ...token, end: token.end + small.length + 1 }) ?? best;
  }
  return best ?? withGenericPart(text, tokens, i, listed, habit) ?? pluralOf(text, tokens, i, listed, habit);
}

/** Would the print be as sure if it stood in no table? */
function isCertain(print: string, pinyin: string, habit: DocumentHabit): boolean {
  const read = readName(print.split(' '), habit);
  return read?.certainty === 'certain' && lettersOf(read.values[0] ?? '') === lettersOf(pinyin);
}

const GENERIC_PART = /^(.{3,}?)-?(fu|hsien|chou|chow)$/u;
const GENERIC_PINYIN: Readonly<Record<string, string>> = { fu: 'fu', hsien: 'xian', chou: 'zhou', chow: 'zhou' };

/** *Pao-ting-fu, Paotingfu*: a listed place with its rank joined to it. */
function withGenericPart(text: string, tokens: readonly Token[], i: number, listed: Lexicon, habit: DocumentHabit): Listed | null {
  const token = tokens[i] as Token;
  const [, place = '', part = ''] = 'unw'.includes(token.plain.charAt(token.plain.length - 1)) ? GENERIC_PART.exec(token.plain) ?? [] : [];
  if (place === '' || !listed.forms.has(lettersOf(place))) return null;
  const found = accept(text, tokens, i, i, place, matchForm(place, listed), habit);
  if (found?.candidate?.kind !== 'place' || found.candidate.pinyin === null || found.candidate.treatment !== 'convert') return null;
  return { last: i, candidate: { ...found.candidate, pinyin: `${found.candidate.pinyin}${GENERIC_PINYIN[part] as string}`, certainty: found.candidate.certainty === 'certain' ? 'likely' : found.candidate.certainty } };
}

/** *T'ai-p'ings*: the plural stays. */
function pluralOf(text: string, tokens: readonly Token[], i: number, listed: Lexicon, habit: DocumentHabit): Listed | null {
  const token = tokens[i] as Token;
  if (!token.letters.endsWith('s') || !listed.forms.has(token.letters.slice(0, -1)) || text.charAt(token.end - 1) !== 's') return null;
  const print = token.plain.slice(0, -1);
  const found = accept(text, tokens, i, i, print, matchForm(print, listed), habit);
  return found === null || found.candidate === null || found.candidate.kind === 'place' && !/[-']/u.test(print) ? null : { last: i, candidate: { ...found.candidate, end: token.end, pinyin: found.candidate.pinyin === null ? null : `${found.candidate.pinyin}s` } };
}

function accept(text: string, tokens: readonly Token[], i: number, last: number, print: string, match: Match | undefined, habit: DocumentHabit, end = tokens[last] as Token): Listed | null {
  if (match === undefined) return null;
  const { entry, distance, form } = match;
  const others = [...match.others];
  const first = tokens[i] as Token;
  const caps = print === print.toUpperCase();
  if (last === i && print.length < SHORTEST && !caps && !/['ü-]/u.test(print)) return null;
  if (!first.capital && (entry.kind !== 'term' || /^\p{Lu}/u.test(form) || distance === 'hyphens' && !plainTerm(print))) return null;
  if (entry.kind === 'term' && distance === 'marks' && !/[\s-]/u.test(form) && !entry.context) return null;
  if (entry.kind === 'place' && last === i && !habit.chinese && !/[-']/u.test(print) && isElsewhere(first.letters)) return null;
  if (entry.treatment === 'foreign') return distance === 'hyphens' ? null : { last, candidate: null };
  if (entry.context && !inContext(text, first, end, print, habit)) return null;
  if (caps && entry.kind === 'term' && !form.includes('-') && form !== 'kmt') return null;
  const chunks = form.split(/[\s-]/u);
  // marks alone are lost of a name of three syllables: its bearer is as plain as with them
  const near = distance === 'exact' || (distance === 'marks' && chunks.length > 2);
  // two words for one, and a third behind them: what belongs together is not plain
  const third = tokens[last + 1];
  if (distance === 'hyphens' && last > i && third?.capital === true && areNeighbours(text, end, third) && !isTitle(third.letters)) return null;
  const torn = first.repaired || end.repaired;
  if (distance === 'hyphens' && last === i && !/[-'ü]/u.test(print) && !(habit.chinese && (chunks.length > 2 || chunks.some((chunk) => UNMISTAKABLE.test(chunk))))) return null;
  // *Lin Ch'ing* is a person as well as Lin-ch'ing in two words
  const person = entry.kind === 'place' && distance === 'hyphens' && last === i + 1 && isSurname(first.plain) && !AT_PLACE.test(before(text, first.start)) ? readName(print.split(' '), habit) : null;
  if (person !== null) others.push(...person.values);
  const certainty = entry.ambiguous || others.length > 0 ? 'ambiguous' : !near && distance === 'marks' ? (habit.aspiration && !isCertain(print, entry.pinyin, habit) ? 'ambiguous' : 'likely') : near && !torn && (!entry.supposed || isCertain(print, entry.pinyin, habit)) ? 'certain' : 'likely';
  return { last, candidate: {
    start: first.start, end: end.end, first: i, last, as: '', kind: entry.kind, scheme: entry.scheme, pinyin: entry.pinyin === '' ? null : first.capital ? entry.pinyin.charAt(0).toUpperCase() + entry.pinyin.slice(1) : entry.pinyin, alternatives: others, certainty,
    treatment: entry.treatment, why: entry.scheme === 'unknown' ? 'own-table' : 'lexicon' } };
}
