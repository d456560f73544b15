import { LIKE_PINYIN } from '../data/language/romanised-shapes.js';
import { lettersEnd, unitAt } from '../text/letters.js';
import type { Span } from '../text/span.js';
import { wordSet } from '../text/word-set.js';
import { ownWords } from './latin-languages.js';
import { FEWEST_WORDS } from './stretch.js';
import { wordsOf } from '../text/word-list.js';

const SPACE = 0x20;
/** The commonest are enough: a text has one of them in every second or third word. */
const MOST_BREAKERS = 70;

const known = new Map<string, ReturnType<typeof wordSet> | null>();

/** Words of the main language that no other writes and that are no pinyin: no foreign phrase goes over them. */
export function breakersOf(main: string): ReturnType<typeof wordSet> | null {
  let made = known.get(main);
  if (made === undefined) {
    const like = new Set(wordsOf(LIKE_PINYIN));
    const own = ownWords(main).filter((word) => !like.has(word)).slice(0, MOST_BREAKERS);
    known.set(main, made = own.length === 0 ? null : wordSet(own));
  }
  return made;
}

/** Between two words of the main language enough room for a phrase; fields are left out. */
export function gaps(text: string, isBreaker: ReturnType<typeof wordSet>, fields: readonly Span[]): Span[] {
  const found: Span[] = [];
  let from = 0;
  const add = (to: number): void => { if (to - from >= SHORTEST && enoughWords(text, from, to)) found.push({ start: from, end: to }); };
  let next = 0;
  const until = (place: number): void => {
    for (let field = fields[next]; field !== undefined && field.start < place; field = fields[next]) { add(field.start); from = Math.max(from, field.end); next += 1; }
    add(place);
  };
  for (let at = 0; at < text.length;) {
    if (text.charCodeAt(at) !== SPACE) { at += 1; continue; }
    const end = lettersEnd(text, at + 1);
    if (isBreaker(text, at + 1, end) && !isJoiner(unitAt(text, end))) { until(at); from = Math.max(from, end); }
    at = end;
  }
  until(text.length);
  return found;
}

/** A hyphen or an apostrophe: then it is another word. */
const isJoiner = (code: number): boolean => code === 0x2d || code === 0x27 || code === 0x2019;
const SHORTEST = 12;

function enoughWords(text: string, from: number, to: number): boolean {
  let spaces = 0;
  for (let at = text.indexOf(' ', from + 1); at !== -1 && at < to - 1 && spaces < FEWEST_WORDS - 1; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces >= FEWEST_WORDS - 1;
}
