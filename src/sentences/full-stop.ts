import { isDigit, unitAt } from '../text/letters.js';
import { BEGINS, DIGIT, isBullet, isSpace, isWordCode, kindOfNext, LOWER, skipOpeners, skipSpace, UPPER } from './characters.js';
import { type StopKind, stopKind, vocabulary } from './vocabulary.js';

/** No word that is looked at is longer. */
const LONGEST_WORD = 24;
const NUMBERING = /^(?:\d{1,3}|\p{L}|[IVXLC]{1,6}|[ivxlc]{1,6}|(?:\d{1,2}\.){1,4}\d{1,2})$/u;
/** What a bracket behind an author holds in author–date entries. */
const YEAR = /^[12]\d{3}[a-z)]/u;
const ROMAN = /^[IVXLCDM]+$/u;
/** Letters between stops: *U.S*, *Ph.D*, *a.m*, *т.е*. */
const INITIALISM = /^\p{L}{1,3}(?:\.\p{L}{1,2})+$/u;

/** What is known of a full stop: where it stands, where its sentence began, and what follows. */
export interface Stop {
  readonly at: number;
  readonly sentence: number;
  /** Behind the marks, brackets and markers that belong to it. */
  readonly end: number;
  /** The next character that is no space. */
  readonly next: number;
  /** Is the number of a note fused behind it? */
  readonly marked: boolean;
  /** Does a bracket close directly behind it: *(ed.)*? */
  readonly bracketed: boolean;
  readonly own: ReadonlySet<string>;
}

/**
 * Does a single full stop end its sentence?
 *
 * *in 1962. The …* does, *p. 12* and *J. Smith* do not; *the U.S. The …* does, *the U.S. Army* does not.
 */
export function endsSentence(text: string, stop: Stop): boolean {
  const { at, sentence, next } = stop;
  const begin = skipOpeners(text, next);
  const kind = kindOfNext(text, begin);
  const start = wordStart(text, at, sentence);
  const word = text.slice(start, at);
  if (kind === LOWER) return beginsSmall(text, begin) && word.length > 3 && abbreviation(word, stop) === undefined && !NUMBERING.test(word);
  if (kind !== UPPER && kind !== DIGIT && kind !== BEGINS) return false;
  if (word === '') return unitAt(text, next) !== 40 || !YEAR.test(text.slice(next + 1, next + 6));
  if (isNumbering(text, word, start, sentence)) return false;
  if (unitAt(text, next) === 40 && YEAR.test(text.slice(next + 1, next + 6))) return false;
  if (/^(?:\d+|\p{Lu}{3,})$/u.test(word) && callFollows(text, begin)) return false;
  if (isDigit(unitAt(word, word.length - 1)) && !INITIALISM.test(word)) return !isOrdinal(text, word, start, begin) && !isDated(text, word, start, begin);
  const short = abbreviation(word, stop);
  if (kind === DIGIT && inDate(text, start, begin)) return false;
  if (short === undefined) return true;
  if (stop.bracketed && short !== 'ends') return false;
  return endsBehind(short, text, stop, { word, start, begin, kind });
}

interface Place {
  readonly word: string;
  readonly start: number;
  readonly begin: number;
  readonly kind: number;
}

function endsBehind(short: Short, text: string, stop: Stop, { word, start, begin, kind }: Place): boolean {
  if (short === 'title') return false;
  if (short === 'leads') return isDigit(unitAt(text, start - 2)) && begins(text, begin, true);
  if (short === 'words') return !stop.marked && !numberFollows(text, begin);
  if (kind === DIGIT) return false;
  if (stop.marked) return short !== 'initial' && short !== 'numbered';
  if (short === 'ends') return true;
  if (kind === BEGINS) return false;
  if (short === 'time') return hasWords(text, stop.sentence, start) && (begins(text, begin, true) || titleFollows(text, begin));
  if (short !== 'initial') return begins(text, begin, true);
  return (isLabel(text, word, start) || begins(text, begin, word === word.toLowerCase())) && !REFERENCE.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** Before the initials of an author whose family name stands first: *Hill, T.*, *Hill, Tom R.* */
const REFERENCE = /,\s(?:\p{Lu}[\p{Ll}’'-]*\s)?$/u;

type Short = StopKind | 'initial';

/** What kind of abbreviation a word is; undefined of a word. */
function abbreviation(word: string, stop: Stop): Short | undefined {
  if (stop.own.has(word)) return 'leads';
  const kind = stopKind(word);
  if (kind === 'time' && !word.includes('.')) return undefined;
  if (kind !== undefined) return kind;
  if (word.length <= 2 && [...word].length === 1) return 'initial';
  if (word.includes('.')) return INITIALISM.test(word) ? 'stays' : undefined;
  return withoutVowel(word) ? 'stays' : undefined;
}

/** *Bldg*, *vgl*: no vowel, and not all capitals. */
function withoutVowel(word: string): boolean {
  if (word.length < 2 || word.length > 5) return false;
  for (let i = 0; i < word.length; i += 1) {
    const code = unitAt(word, i) | 32;
    if (code < 97 || code > 122 || 'aeiouy'.includes(String.fromCharCode(code))) return false;
  }
  return word !== word.toUpperCase();
}

function wordStart(text: string, at: number, sentence: number): number {
  let start = at;
  const least = Math.max(sentence, at - LONGEST_WORD);
  while (start > least && (isWordCode(text, start - 1) || (unitAt(text, start - 1) === 46 && start < at && isWordCode(text, start - 2)))) start -= 1;
  while (unitAt(text, start) === 39 || unitAt(text, start) === 0x2019) start += 1;
  return start;
}

/** The number of an item or a heading at the beginning of a sentence, or behind a colon: *1. To win; 2. To survive*. */
function isNumbering(text: string, word: string, start: number, sentence: number): boolean {
  if (!NUMBERING.test(word)) return false;
  let before = start - 1;
  while (before >= sentence && isSpace(unitAt(text, before))) before -= 1;
  const code = unitAt(text, before);
  if (before < sentence || isBullet(code)) return true;
  if (code === 40 || code === 91) return before === sentence;
  return (code === 58 || code === 59) && isDigit(unitAt(word, 0)) && before < start - 1;
}

/** *am 5. Oktober*, *das 19. Jahrhundert*: a German ordinal. */
function isOrdinal(text: string, word: string, start: number, begin: number): boolean {
  if (word.length > 2) return false;
  const { ordinal, ordinalNouns } = vocabulary();
  return ordinal.has(wordBefore(text, start)) || ordinalNouns.has(wordAt(text, begin));
}

/** *3. 5. 1962*: a day, a month, a year. */
function isDated(text: string, word: string, start: number, begin: number): boolean {
  if (word.length > 2) return false;
  const next = text.slice(begin, begin + 10);
  return /^\d{1,2}\.\s?\d{2,4}(?!\d)/u.test(next) || (/^[12]\d{3}(?!\d)/u.test(next) && /(?:^|\D)\d{1,2}\.\s?$/u.test(text.slice(Math.max(0, start - 5), start)));
}

/** The word before a place, in lower case. */
function wordBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && isSpace(unitAt(text, end - 1)) && at - end < 3) end -= 1;
  const start = wordStart(text, end, 0);
  return text.slice(start, end).toLowerCase();
}

/** The word at a place, in lower case; nothing if a full stop follows it, as behind an initial. */
function wordAt(text: string, at: number): string {
  let end = at;
  while (end - at < LONGEST_WORD && isWordCode(text, end)) end += 1;
  return unitAt(text, end) === 46 && end - at < 3 ? '' : text.slice(at, end).toLowerCase();
}

/** Is a letter behind the word that it belongs to: *Plan B.*, *World War I.*? */
const isLabel = (text: string, word: string, start: number): boolean => word === word.toUpperCase() && vocabulary().lettered.has(wordBefore(text, start));

/** Does a word follow that begins a sentence? Behind an initial none that is a name too. */
export function begins(text: string, at: number, namesToo: boolean): boolean {
  const { starters, namelike } = vocabulary();
  const word = wordAt(text, at);
  return starters.has(word) || (namesToo && namelike.has(word));
}

function titleFollows(text: string, at: number): boolean {
  let end = at;
  while (end - at < LONGEST_WORD && isWordCode(text, end)) end += 1;
  return unitAt(text, end) === 46 && stopKind(text.slice(at, end)) === 'title';
}

/** A figure, a Roman number, or a call number: *No. A-5*. */
function numberFollows(text: string, at: number): boolean {
  let end = at;
  let figure = false;
  while (end - at < LONGEST_WORD && (isWordCode(text, end) || unitAt(text, end) === 45 || unitAt(text, end) === 47)) { figure ||= isDigit(unitAt(text, end)); end += 1; }
  const word = text.slice(at, end);
  return figure || (word !== 'I' && ROMAN.test(word)) || (word.length === 1 && word !== 'A' && word !== 'I');
}

/** *20 abr. 2025*: a month in whatever language. */
const inDate = (text: string, start: number, begin: number): boolean => /^[12]\d{3}(?!\d)/u.test(text.slice(begin, begin + 5)) && /(?:^|\D)\d{1,2}\s$/u.test(text.slice(Math.max(0, start - 4), start));

/** *Ф. 5. Оп. 30. Д. 70.*: the parts of a call string, parted by stops. */
const callFollows = (text: string, at: number): boolean => /^(?:ЛЛ?|Лл|[ФДFD]|Оп|L[Ll]?|Op)\. ?\d/u.test(text.slice(at, at + 5));

/** *At 5 a.m. Mr. Hill went*: nothing has been said yet. */
const LEAST_WORDS = 4;
function hasWords(text: string, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to && words < LEAST_WORDS; at += 1) if (isSpace(unitAt(text, at)) && !isSpace(unitAt(text, at + 1))) words += 1;
  return words + 1 >= LEAST_WORDS;
}

const PARTICLES = new Set(['de', 'du', 'von', 'van', 'al', 'el', 'ibn', 'da', 'di']);
/** *iPhone*, *al-Sadat*, *d’Argenson*, *de Gaulle*: a name that begins a sentence with a small letter. */
function beginsSmall(text: string, at: number): boolean {
  const size = unitAt(text, at + 1);
  if (size >= 65 && size <= 90) return true;
  let end = at;
  while (end - at < 4 && unitAt(text, end) >= 97 && unitAt(text, end) <= 122) end += 1;
  const sign = unitAt(text, end);
  if (sign !== 32 && sign !== 45 && sign !== 39 && sign !== 0x2019) return false;
  const word = text.slice(at, end);
  return kindOfNext(text, skipSpace(text, end + 1)) === UPPER && (sign === 32 || sign === 45 ? PARTICLES.has(word) : word === 'd' || word === 'l');
}
