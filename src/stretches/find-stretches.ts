import { WordMemory } from '../text/remembering.js';
import type { Span } from '../text/span.js';
import { breakersOf, gaps } from './gaps.js';
import { isCommonIn, latinLanguage, speaksFor, speaksForAny } from './latin-languages.js';
import { isChinesePhrase, pinyinShape, wadeGilesShape } from './romanised-chinese.js';
import { hasRussianSign, isRussianPhrase, looksRussian, russianShape } from './romanised-russian.js';
import { scriptStretches } from './script-stretches.js';
import { FEWEST_WORDS, type FoundStretch, type Shape, type Word, wordEnd, wordsOf, wordStart } from './stretch.js';

/** A text in which foreign stretches are looked for; `fields` are titles and the like, each one phrase. */
export interface StretchPassage {
  readonly text: string;
  readonly fields: readonly Span[];
}

/** What ends a phrase: brackets, quotation marks, ends of sentences. */
const HARD = '?!;“”"«»„()[]{}\n—–/…‘.';
const SOFT = ',';
/** Words that must be foreign before a phrase that is no title is. */
const SIGNS = 2;
const NEIGHBOURS = /^[^\p{L}\p{N}()[\]“”"]{1,4}$/u;

/** What a word shows by itself, in bits. */
const FOREIGN = 1, CHINESE_END = 2, RUSSIAN_LOOK = 4, RUSSIAN_SIGN = 8;

/** What words show, by the main language beside which they stand. */
const shownBeside = new Map<string, WordMemory<number>>();

/** What the word between two places shows, in bits. */
type Shows = (text: string, start: number, end: number) => number;

/** Finds the stretches of four words or more that are not in the main language of a document, passage by passage. */
export function stretchFinder(main: string): (passage: StretchPassage) => FoundStretch[] {
  const tell = (word: string): number => (speaksForAny(word, main) ? FOREIGN : 0) | (mayBeChinese(word) ? CHINESE_END : 0) | (looksRussian(word) ? RUSSIAN_LOOK : 0) | (hasRussianSign(word) ? RUSSIAN_SIGN : 0);
  const shown = shownBeside.get(main) ?? new WordMemory<number>();
  shownBeside.set(main, shown);
  const shows: Shows = (text, start, end) => shown.recall(text, start, end, tell);
  const breakers = breakersOf(main);

  const inPhrase = (text: string, { start, end, chinese, foreign, russian: mayBeRussian }: Phrase, field: boolean): FoundStretch[] => {
    const words = wordsOf(text, start, end);
    if (chinese) {
      let found = romanised(words, text, field, CHINESE, pinyinShape, 'zh-Latn-pinyin');
      if (found.length === 0 && words.some((word) => MARKED.test(word.text))) found = romanised(words, text, field, CHINESE, wadeGilesShape, 'zh-Latn-wadegile');
      if (found.length > 0) return found;
    }
    const tag = field || foreign ? latinLanguage(words, main, field ? {} : { signs: SIGNS, ...(isClosed(text, start, end) && { least: LEAST_CLOSED }) }) : null;
    if (tag === null) return mayBeRussian ? romanised(words, text, field, RUSSIAN, russianShape, 'ru-Latn') : [];
    const own = field ? words : spoken(words, text, tag, main);
    return tag === main || own.length < FEWEST_WORDS ? [] : [stretchOf(own, tag)];
  };

  return ({ text, fields }) => {
    const found = scriptStretches(text).filter(({ tag }) => tag !== main);
    for (const field of fields) for (const phrase of phrases(text, field, shows, true)) found.push(...inPhrase(text, phrase, true));
    if (breakers !== null) for (const gap of gaps(text, breakers, fields)) for (const phrase of phrases(text, gap, shows, false)) found.push(...inPhrase(text, phrase, false));
    return joined(found, text);
  };
}

/** A phrase of four words or more, and what its words show that it may be. */
interface Phrase extends Span {
  readonly foreign: boolean;
  readonly chinese: boolean;
  readonly russian: boolean;
}

/** The phrases of a stretch that may be foreign by what their words show; most are not. A title is one phrase, whatever signs it has. */
function phrases(text: string, { start: from, end: to }: Span, shows: Shows, field: boolean): Phrase[] {
  const found: Phrase[] = [];
  /** Where the words of the phrase begin and end, in turn. */
  const bounds: number[] = [];
  const close = (): void => {
    if (bounds.length >= FEWEST_WORDS * 2) {
      const phrase = phraseOf(text, bounds, shows);
      if (field || phrase.foreign || phrase.chinese || phrase.russian) found.push(phrase);
    }
    bounds.length = 0;
  };
  for (let start = wordStart(text, from, to), end: number; start < to; start = wordStart(text, end, to)) {
    end = wordEnd(text, start, to);
    if (bounds.length > 0 && !field && isParted(text, bounds[bounds.length - 2] as number, bounds[bounds.length - 1] as number, start)) close();
    bounds.push(start, end);
  }
  close();
  return found;
}

function phraseOf(text: string, bounds: readonly number[], shows: Shows): Phrase {
  let foreign = 0, run = 0, longest = 0, russian = 0, signs = 0;
  for (let i = 0; i < bounds.length; i += 2) {
    const shown = shows(text, bounds[i] as number, bounds[i + 1] as number);
    if ((shown & FOREIGN) !== 0) foreign += 1;
    if ((shown & RUSSIAN_LOOK) !== 0) russian += 1;
    if ((shown & RUSSIAN_SIGN) !== 0) signs += 1;
    run = (shown & CHINESE_END) === 0 ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return { start: bounds[0] as number, end: bounds[bounds.length - 1] as number, foreign: foreign >= SIGNS, chinese: longest >= FEWEST_WORDS, russian: russian > 1 || (russian > 0 && signs > 0) };
}

/** Without what stands before the first and behind the last comma that parts it from words of the language. */
function spoken(words: readonly Word[], text: string, tag: string, main: string): readonly Word[] {
  // a paragraph of one sentence is whole
  if (words.length >= SENTENCE && words[0]?.start === 0 && text.length - (words[words.length - 1] as Word).end < 2) return words;
  const speaks = words.map((word) => speaksFor(tag, word));
  const parted = (i: number): boolean => stands(SOFT, text, (words[i - 1] as Word).end, (words[i] as Word).start);
  let from = speaks.indexOf(true);
  while (from > 0 && !parted(from)) from -= 1;
  // behind a word of the main language a phrase begins with a capital, or with a word that speaks
  let open = boundary((words[from] as Word).start, text);
  for (let word = words[from] as Word; speaks[from] !== true && (isCommonIn(main, word.text) || (!open && !isCapital(word))); word = words[from] as Word) { from += 1; open = false; }
  let to = speaks.lastIndexOf(true) + 1;
  while (to < words.length && !parted(to)) to += 1;
  return words.slice(from, to);
}

const SENTENCE = 15;

/** Does one of some signs stand between two places? */
function stands(signs: string, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== SPACE && signs.includes(text.charAt(at))) return true;
  return false;
}

const SPACE = 0x20;

/** Does a phrase stand by itself, in quotation marks or brackets? */
const isClosed = (text: string, start: number, end: number): boolean => OPENERS.includes(text.charAt(start - 1)) && (CLOSERS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end + 1)));
const OPENERS = '“„"«([‘', CLOSERS = '”“"»)]’';
/** So much must speak for the language of such a phrase. */
const LEAST_CLOSED = 0.9;

/** Does a phrase begin here, by the signs before it? */
const boundary = (at: number, text: string): boolean => at === 0 || stands(HARD, text, Math.max(0, at - 2), at);

/** Does a phrase end between a word and the next? The stop behind an initial ends none. */
const isParted = (text: string, start: number, end: number, next: number): boolean => stands(HARD, text, end + (end - start === 1 && text.charAt(end) === '.' ? 1 : 0), next);

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
  const comma = (from: Word, to: Word): boolean => !field && parted(from, to) && stands(SOFT, text, from.end, to.start);
  const belongs = (word: Word): boolean => field || isCapital(word) || shape(word.text) === 2;
  return runs(words, (word) => fits(word.text) && shape(word.text) > 0, comma, text).flatMap((run) => {
    // in quotation marks none of its words is left out
    if (run.length === words.length && isClosed(text, (run[0] as Word).start, (run[run.length - 1] as Word).end)) return isPhrase(run, shape) ? [stretchOf(run, tag)] : [];
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

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const stretchOf = (words: readonly Word[], tag: string): FoundStretch => ({ start: (words[0] as Word).start, end: (words[words.length - 1] as Word).end, tag });

/** Runs of words that fit, cut where two of them are parted. */
function runs(words: readonly Word[], fits: (word: Word) => boolean, parted: (from: Word, to: Word) => boolean, text: string): Word[][] {
  const found: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const last = run[run.length - 1];
    if (!fits(word)) { found.push(run); run = []; continue; }
    if (last !== undefined && (parted(last, word) || isParted(text, last.start, last.end, word.start))) { found.push(run); run = []; }
    run.push(word);
  }
  return [...found, run].filter((one) => one.length >= FEWEST_WORDS);
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
