import type { Candidate } from './candidate.js';
import { isForeignName } from './foreign-names.js';
import type { DocumentHabit } from './habit.js';
import { inEnglish } from './lexicon.js';
import { areNeighbours, before, behind, beginsSentence, isOpener, isTitle } from './neighbours.js';
import { splitPinyin } from '../syllables/pinyin-syllables.js';
import { habitOf, readWord } from './read-word.js';
import { readName } from './read-name.js';
import { splitSyllables } from './split-syllables.js';
import { isDoubleSurname, isPinyinSurname, isSurname } from './surnames.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { recall } from '../text/remembering.js';
import type { Token } from './tokens.js';

/** Only Wade-Giles has it: a mark of aspiration, an umlaut, *hs-, tz-, ssu*, *-ieh, -ueh, -ih*. */
export const UNMISTAKABLE = /^hs|^ts[eouai]|^tz|^ss|[iu]eh$|[cs]hih$|^jih$|uei$|^jen$|^jung$|^kuo$|^erh$/u;
const PRONOUNS: ReadonlySet<string> = new Set(['he', 'i', 'so', 'no', 'to', 'me', 'ten', 'men', 'do', 'o', 'a', 'pa', 'ma', 'ho', 'ha']);
const GENERIC_BEHIND = /^[\s-]+(?:fu|hsien|chou|chow|t'?ing|shan|ho|hu|chiang|kiang|hai|sheng|tao|kou|pass|river|lake|mountains?|province|district|county|prefecture|city|road|street|bridge|gate|temple|monastery|valley|island|peninsula|railway)\b/iu;

/** Without its mark: *chuang, shuang, hsiung*. */
const LONGEST_SYLLABLE = 6;

/** What a name of no table is read from: its words, and what they show. */
interface Print {
  readonly last: number;
  readonly words: readonly string[];
  readonly repaired: boolean;
  /** Its own shape shows that it is Wade-Giles; else the document must. */
  readonly plainly: boolean;
  readonly kind: Candidate['kind'];
  readonly why: string;
}

/**
 * The Wade-Giles name that begins at a word and stands in no table: *Liu Chi-hung*, *Sung-shan*, *Hsiangt'an*, *T'eng*.
 *
 * *Pan-American*, *Tsunami*, *Kim Il-u* and *me--a* are none.
 */
export function wadeGilesAt(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Candidate | null {
  const token = tokens[i] as Token;
  const print = fullName(text, tokens, i, habit) ?? (token.capital ? singleWord(text, tokens, i, habit) : lowerTerm(token, i));
  if (print === null || (!print.plainly && !habit.chinese)) return null;
  const end = tokens[print.last] as Token;
  if (isForeignName(print.words, habit) || isEnglishOrder(text, tokens, i, print)) return null;
  const read = readName(print.words, habit, print.repaired);
  if (read === null) return null;
  const [pinyin, ...alternatives] = read.values;
  return { start: token.start, end: end.end, first: i, last: print.last, as: '', kind: print.kind, scheme: 'wade-giles', pinyin: pinyin ?? null, alternatives: read.certainty === 'certain' ? [] : alternatives, certainty: read.certainty, treatment: 'convert', why: print.why };
}

const readable = new Map<string, boolean>();
/** Is there a way to read a word by itself? */
const readsAsWord = (printed: string): boolean => recall(readable, printed, (plain) => readWord(plain, 'word', habitOf(plain)).length > 0);
const isSyllable = (plain: string): boolean => readingsOf(plain.toLowerCase()).length > 0;
const shows = (plain: string): boolean => /['ü]/u.test(plain) && showsMark(plain);
const showsMark = (plain: string): boolean => { const { aspiration, umlaut } = habitOf(plain); return aspiration || umlaut; };
const unmistakable = (plain: string): boolean => shows(plain) || plain.toLowerCase().split('-').some((chunk) => /^hs|^tz|^ssu|[iu]eh$|[cs]hih$|^jih$|uei$|^erh$/u.test(chunk));
const isWord = (plain: string): boolean => !shows(plain) && inEnglish(plain.toLowerCase()) === 'word';
const syllablesOf = (plain: string): number => { const chunks = plain.split('-'); return chunks.every(isSyllable) ? chunks.length : 0; };

/** Surname and given name. */
function fullName(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Print | null {
  const [a, b, c] = [tokens[i], tokens[i + 1], tokens[i + 2]];
  if (a === undefined || !a.capital || !areNeighbours(text, a, b) || b === undefined || a.letters.length > 12 || b.letters.length > 16) return null;
  const joined = a.plain.includes('-');
  if (!joined && a.letters.length > LONGEST_SYLLABLE) return null;
  const double = joined && isDoubleSurname(a.plain);
  if (!double && (!isSurname(a.plain) || PRONOUNS.has(a.plain.toLowerCase()) && !(a.plain === 'Ho' || a.plain === 'Ma' || a.plain === 'HO' || a.plain === 'MA'))) return null;
  const repaired = a.repaired || b.repaired;
  const why = 'surname-and-given-name';
  const make = (last: number, words: readonly string[], plainly: boolean, more = repaired): Print => ({ last, words, repaired: more, plainly, kind: 'person', why });
  const syllables = syllablesOf(b.plain);
  const words = [a.plain, b.plain];
  if (syllables === 2) return b.capital ? make(i + 1, words, true) : null;
  if (!b.capital && !(syllables === 1 && shows(b.plain))) return null;
  if (syllables === 1) {
    if (c !== undefined && areNeighbours(text, b, c) && (c.capital || shows(c.plain)) && syllablesOf(c.plain) === 1 && b.capital) {
      const three = [a.plain, b.plain, c.plain];
      return three.some(shows) || (habit.wadeGiles && !three.some(isWord)) ? make(i + 2, three, three.some(shows), true) : null;
    }
    if (c !== undefined && areNeighbours(text, b, c) && c.capital && !isTitle(c.letters)) return null;
    if (!b.capital) return null;
    return double || words.some(shows) ? make(i + 1, words, true) : habit.wadeGiles && !words.some((word) => isWord(word) && beginsSentence(text, a.start)) && !bothPinyin(words, habit) ? make(i + 1, words, false) : null;
  }
  // a given name whose hyphen is lost, where pinyin could not have written it
  if (b.plain.includes('-') || (!shows(b.plain) && splitPinyin(b.letters) !== null)) return null;
  const divided = splitSyllables(b.plain.toLowerCase());
  return divided[0]?.length === 2 && divided[0].some((part) => UNMISTAKABLE.test(part) || shows(part)) ? make(i + 1, words, true, true) : null;
}

const bothPinyin = (words: readonly string[], habit: DocumentHabit): boolean => !habit.wadeGiles && words.every((word) => splitPinyin(word.toLowerCase()) !== null);

/** A place, a given name, a reign, a term: hyphenated, or without its hyphen but with marks; a marked syllable alone. */
function singleWord(text: string, tokens: readonly Token[], i: number, habit: DocumentHabit): Print | null {
  const { plain, letters, repaired, start, end } = tokens[i] as Token;
  if (letters.length > 24) return null;
  const chunks = plain.split('-');
  if (chunks.length > 1) {
    if (chunks.length > 4 || chunks.some((chunk) => chunk === '') || /-\p{Lu}/u.test(plain) && plain !== plain.toUpperCase()) return null;
    if (chunks.every((chunk) => chunk.toLowerCase() === chunks[0]?.toLowerCase()) || !readsAsWord(plain)) return null;
    const plainly = unmistakable(plain);
    if (!plainly && (chunks.every(isWord) && beginsSentence(text, start) || !habit.wadeGiles && !habit.chinese)) return null;
    return { last: i, words: [plain], repaired, plainly, kind: 'place', why: plainly ? 'marks' : 'syllables' };
  }
  if (!shows(plain)) return behindName(text, tokens, i) ? null : longPlace(plain, letters, i);
  if (isSyllable(plain)) return !repaired && aloneAllowed(text, tokens, i) ? { last: i, words: [plain], repaired, plainly: true, kind: 'person', why: 'marks' } : null;
  if (/^[A-Z]'/u.test(plain) && letters.length < 4 || /'[a-z]?$/u.test(plain) && beginsSentence(text, start) && end - start < 4) return null;
  return readsAsWord(plain) ? { last: i, words: [plain], repaired: true, plainly: true, kind: 'place', why: 'marks' } : null;
}

/** *Shihchiachuang*: three syllables, of which one is Wade-Giles only, and which pinyin could not have written. */
export function longPlace(plain: string, letters: string, i: number): Print | null {
  if (letters.length < 6 || plain !== plain.charAt(0) + letters.slice(1) || !/hs|ts|tz|eh|ih|uei|kuo|jen|ju|ss/u.test(letters) || splitPinyin(letters) !== null) return null;
  const parts = splitSyllables(letters)[0];
  return parts !== undefined && parts.length > 1 && parts.filter((part) => /^hs|[iu]eh$|[cs]hih$|^tzu$|uei$/u.test(part)).length > 0 ? { last: i, words: [plain], repaired: true, plainly: false, kind: 'place', why: 'syllables' } : null;
}

/** *Tanaka Kakuei*: a capital in the middle of a sentence, right behind another that is no title, goes on with a name. */
function behindName(text: string, tokens: readonly Token[], i: number): boolean {
  const prev = tokens[i - 1];
  return prev?.capital === true && areNeighbours(text, prev, tokens[i]) && !isTitle(prev.letters.replace(/s$/u, '')) && !isOpener(prev.letters) && !beginsSentence(text, prev.start);
}

/** A marked syllable stands alone where no other name stands beside it: *T'eng asked*, not *Jerome Ch'en*. */
function aloneAllowed(text: string, tokens: readonly Token[], i: number): boolean {
  const [prev, own, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]];
  if (areNeighbours(text, own, next) && (next as Token).capital && !GENERIC_BEHIND.test(behind(text, own.end)) && !isTitle((next as Token).letters)) return false;
  if (!areNeighbours(text, prev, own)) return !/\b\p{Lu}\.\s*$/u.test(before(text, own.start, 5));
  const left = prev as Token;
  return !left.capital || isTitle(left.letters.replace(/s$/u, '')) || isOpener(left.letters) || /dynast|house|state/u.test(left.letters);
}

/** *ta-tzu-pao, tsung-li*: lower case, hyphenated, and plainly Wade-Giles. A syllable alone, *t'ou*, is no name. */
function lowerTerm({ plain, repaired, letters }: Token, i: number): Print | null {
  const chunks = plain.split('-');
  if (letters.length > 24 || chunks.length > 4 || chunks.length === 1 || !chunks.every(isSyllable)) return null;
  if (!isSyllable(chunks[0] as string) || !chunks.some((chunk) => shows(chunk) || /^hs[iuü]|^tz|^ssu$/u.test(chunk))) return null;
  return { last: i, words: [plain], repaired, plainly: false, kind: 'term', why: 'marks' };
}

/** Spellings of Canton, Fukien and abroad: what stands beside one is no name in Wade-Giles. */
const OTHER_SURNAMES = /^(?:lee|wong|chow|chan|lau|leung|cheung|tsang|kwok|choy|woo|koo|soong|tsien|yee|ng|lam|kwan|hsu|yeung|tse|yip|lim|tan|ong|goh|kim|pak|park|yi|rhee|choi|nguyen|tran)$/iu;

/** *Tse-tsung Chow, Ping-ti Ho*: given name first, as Chinese abroad write themselves; *C. T. Hsia*, *Eric Chu*: with an English name or initials. */
function isEnglishOrder(text: string, tokens: readonly Token[], i: number, print: Print): boolean {
  const own = tokens[i] as Token;
  const [prev, next] = [tokens[i - 1], tokens[print.last + 1]];
  if (print.words.length === 1 && print.kind === 'place' && print.words[0]?.includes('-') === true) {
    const { plain = '', capital = false } = areNeighbours(text, tokens[print.last], next) ? next as Token : {};
    if (capital && !GENERIC_BEHIND.test(behind(text, (tokens[print.last] as Token).end)) && !plain.includes('-') && (isSurname(plain) || isPinyinSurname(plain.toLowerCase()) || OTHER_SURNAMES.test(plain))) return true;
    if (areNeighbours(text, prev, own) && (prev as Token).capital && OTHER_SURNAMES.test((prev as Token).plain)) return true;
  }
  if (/(?:^|\P{L})\p{Lu}\.[\s-]*$/u.test(before(text, own.start, 6))) return true;
  return print.words.length > 1 && behindName(text, tokens, i) && print.words.every((word) => !/[-']/u.test(word));
}
