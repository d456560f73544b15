import { LIKE_PINYIN } from '../data/language/romanised-shapes.js';
import { remembering } from '../text/remembering.js';
import type { Span } from '../text/span.js';
import { isCommonIn, latinLanguage, ownWords, speaksFor, speaksForAny } from './latin-languages.js';
import { isChinesePhrase, pinyinShape, wadeGilesShape } from './romanised-chinese.js';
import { isRussianPhrase, mayBeRussian, russianShape } from './romanised-russian.js';
import { scriptStretches } from './script-stretches.js';
import { FEWEST_WORDS, type FoundStretch, type Shape, type Word, wordsOf } from './stretch.js';

/** A text in which foreign stretches are looked for; `fields` are titles and the like, each one phrase. */
export interface StretchPassage {
  readonly text: string;
  readonly fields: readonly Span[];
}

/** What ends a phrase: brackets, quotation marks, ends of sentences. */
const HARD = /[?!;“”"«»„()[\]{}\n—–/…‘.]/u;
const SOFT = /,/u;
/** Words that must be foreign before a phrase that is no title is. */
const SIGNS = 2;
const NEIGHBOURS = /^[^\p{L}\p{N}()[\]“”"]{1,4}$/u;

/** Finds the stretches of four words or more that are not in the main language of a document, passage by passage. */
export function stretchFinder(main: string): (passage: StretchPassage) => FoundStretch[] {
  const pinyin = pinyinShape();
  const wadeGiles = wadeGilesShape();
  const russian = russianShape();
  const foreign = remembering((word: string) => speaksForAny(word, main));
  const breakers = breakersOf(main);

  const inPhrase = (words: readonly Word[], text: string, field: boolean): FoundStretch[] => {
    if (words.length < FEWEST_WORDS) return [];
    if (longestRun(words) >= FEWEST_WORDS) {
      let found = romanised(words, text, field, CHINESE, pinyin, 'zh-Latn-pinyin');
      if (found.length === 0 && words.some((word) => MARKED.test(word.text))) found = romanised(words, text, field, CHINESE, wadeGiles, 'zh-Latn-wadegile');
      if (found.length > 0) return found;
    }
    const tag = field || words.filter((word) => foreign(word.text)).length >= SIGNS ? latinLanguage(words, main, field ? {} : { signs: SIGNS }) : null;
    if (tag === null) return !mayBeRussian(words) ? [] : romanised(words, text, field, RUSSIAN, russian, 'ru-Latn');
    const own = field ? words : spoken(words, text, tag, main);
    return tag === main || own.length < FEWEST_WORDS ? [] : [stretchOf(own, tag)];
  };

  return ({ text, fields }) => {
    const found = scriptStretches(text).filter(({ tag }) => tag !== main);
    const add = (stretch: FoundStretch): void => { found.push(stretch); };
    for (const { start, end } of fields) inPhrase(wordsOf(text, start, end), text, true).forEach(add);
    if (breakers !== null) for (const { start, end } of gaps(text, breakers, fields)) for (const phrase of phrases(text, start, end)) inPhrase(phrase, text, false).forEach(add);
    return joined(found, text);
  };
}

/** Without what stands before the first and behind the last comma that parts it from words of the language. */
function spoken(words: readonly Word[], text: string, tag: string, main: string): readonly Word[] {
  const speaks = words.map((word) => speaksFor(tag, word));
  const parted = (i: number): boolean => SOFT.test(text.slice((words[i - 1] as Word).end, (words[i] as Word).start));
  let from = speaks.indexOf(true);
  while (from > 0 && !parted(from)) from -= 1;
  // behind a word of the main language a phrase begins with a capital, or with a word that speaks
  let open = boundary((words[from] as Word).start, text);
  for (let word = words[from] as Word; speaks[from] !== true && (isCommonIn(main, word.text) || (!open && !isCapital(word))); word = words[from] as Word) { from += 1; open = false; }
  let to = speaks.lastIndexOf(true) + 1;
  while (to < words.length && !parted(to)) to += 1;
  return words.slice(from, to);
}

/** Does a phrase begin here, by the signs before it? */
const boundary = (at: number, text: string): boolean => at === 0 || HARD.test(text.slice(Math.max(0, at - 2), at));

/** Does a phrase end between two words? The stop behind an initial ends none. */
const isParted = (from: Word, to: Word, text: string): boolean => HARD.test(text.slice(from.end + (from.text.length === 1 && text.charAt(from.end) === '.' ? 1 : 0), to.start));

/** How phrases of a romanised language are told: which words it can have, where a comma parts two of them, and which rows of them are a phrase. */
interface Manner {
  readonly fits: (word: string) => boolean;
  readonly parted: (from: Word, to: Word) => boolean;
  readonly isPhrase: (words: readonly Word[], shape: (word: string) => Shape) => boolean;
}

/** *Mao Zedong, Shidalin yu …* has a name before the comma; *novye podkhody, novye dokumenty* has none behind it. */
const CHINESE: Manner = { fits: (word) => mayBeChinese(word), parted: (from) => isCapital(from), isPhrase: isChinesePhrase };
const RUSSIAN: Manner = { fits: () => true, parted: (_, to) => isCapital(to), isPhrase: isRussianPhrase };

/** A shorter word leads on to the next: *derevni i goroda*. */
const LONG = 3;

/** The phrases of a romanised language among words; in a title commas part nothing and every word belongs. */
function romanised(words: readonly Word[], text: string, field: boolean, { fits, parted, isPhrase }: Manner, shape: (word: string) => Shape, tag: string): FoundStretch[] {
  const comma = (from: Word, to: Word): boolean => !field && parted(from, to) && SOFT.test(text.slice(from.end, to.start));
  const belongs = (word: Word): boolean => field || isCapital(word) || shape(word.text) === 2;
  return runs(words, (word) => fits(word.text) && shape(word.text) > 0, comma, text).flatMap((run) => {
    const from = run.findIndex(belongs);
    if (from === -1) return [];
    let to = run.length;
    while (to > from && !belongs(run[to - 1] as Word) && (run[to - 2]?.text.length ?? LONG) >= LONG) to -= 1;
    const trimmed = run.slice(from, to);
    return trimmed.length >= FEWEST_WORDS && isPhrase(trimmed, shape) ? [stretchOf(trimmed, tag)] : [];
  });
}

/** A Chinese syllable ends so in one of the spellings. */
const mayBeChinese = (word: string): boolean => 'aeiouüêngrhAEIOUNGRH’\''.includes(word.charAt(word.length - 1));
const MARKED = /[-’']/u;

/** How many words in a row may be Chinese by their last letters. */
function longestRun(words: readonly Word[]): number {
  let longest = 0;
  let run = 0;
  for (const { text } of words) { run = mayBeChinese(text) ? run + 1 : 0; if (run > longest) longest = run; }
  return longest;
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const stretchOf = (words: readonly Word[], tag: string): FoundStretch => ({ start: (words[0] as Word).start, end: (words[words.length - 1] as Word).end, tag });

/** Runs of words that fit, cut where two of them are parted. */
function runs(words: readonly Word[], fits: (word: Word) => boolean, parted: (from: Word, to: Word) => boolean, text: string): Word[][] {
  const found: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const last = run[run.length - 1];
    if (!fits(word)) { found.push(run); run = []; continue; }
    if (last !== undefined && (parted(last, word) || isParted(last, word, text))) { found.push(run); run = []; }
    run.push(word);
  }
  return [...found, run].filter((one) => one.length >= FEWEST_WORDS);
}

/** The commonest are enough: a text has one of them in every second or third word. */
const MOST_BREAKERS = 70;

const patterns = new Map<string, RegExp | null>();

/** Words of the main language that no other writes and that are no pinyin: no foreign phrase goes over them. */
function breakersOf(main: string): RegExp | null {
  const known = patterns.get(main);
  if (known !== undefined) return known;
  const like = new Set(LIKE_PINYIN.split(' '));
  const own = ownWords(main).filter((word) => !like.has(word)).slice(0, MOST_BREAKERS);
  const made = own.length === 0 ? null : new RegExp(` (?:${own.join('|')})(?![\\p{L}’'-])`, 'gu');
  patterns.set(main, made);
  return made;
}

/** Between two words of the main language enough room for a phrase; fields are left out. */
function gaps(text: string, breakers: RegExp, fields: readonly Span[]): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (to: number): void => { if (to - from >= SHORTEST && enoughWords(text, from, to)) found.push({ start: from, end: to }); };
  let next = 0;
  const until = (place: number): void => {
    for (let field = fields[next]; field !== undefined && field.start < place; field = fields[next]) { add(field.start); from = Math.max(from, field.end); next += 1; }
    add(place);
  };
  for (const match of text.matchAll(breakers)) { until(match.index); from = Math.max(from, match.index + match[0].length); }
  until(text.length);
  return found;
}

const SHORTEST = 12;

function enoughWords(text: string, from: number, to: number): boolean {
  let spaces = 0;
  for (let at = text.indexOf(' ', from + 1); at !== -1 && at < to - 1 && spaces < FEWEST_WORDS - 1; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces >= FEWEST_WORDS - 1;
}

/** The words of a stretch, phrase by phrase. */
function phrases(text: string, start: number, end: number): Word[][] {
  const found: Word[][] = [];
  let phrase: Word[] = [];
  for (const word of wordsOf(text, start, end)) {
    const last = phrase[phrase.length - 1];
    if (last !== undefined && isParted(last, word, text)) { found.push(phrase); phrase = []; }
    phrase.push(word);
  }
  return [...found, phrase];
}

/** In their order; sentences of one language that follow each other are one stretch. */
function joined(found: readonly FoundStretch[], text: string): FoundStretch[] {
  const one: FoundStretch[] = [];
  for (const stretch of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = one[one.length - 1];
    if (last !== undefined && stretch.start < last.end) continue;
    if (last?.tag === stretch.tag && !stretch.tag.includes('Latn') && NEIGHBOURS.test(text.slice(last.end, stretch.start))) one[one.length - 1] = { ...last, end: stretch.end };
    else one.push(stretch);
  }
  return one;
}
