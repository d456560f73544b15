import type { Evidence } from '../clean/evidence.js';
import { WORD_ENDINGS } from '../data/word-endings.js';
import { isSmallLetter, unitAt } from '../text/letters.js';
import type { Certainty } from '../text/span.js';
import { HYPHENS_KEPT } from '../data/compound-heads.js';
import type { Line } from './line.js';
import { firstSmallWord, lastSmallWord } from './line-words.js';
import type { TextShape } from './text-shape.js';
import { readingsOf } from '../syllables/syllable-table.js';
import { isListed } from '../text/word-list.js';

/** What stands between the end of one line and the beginning of the next once they are joined. */
export interface Joint {
  /** How many characters go from the end of the first line: the hyphen that only broke the word. */
  readonly cut: number;
  readonly between: '' | ' ';
  readonly rule: string;
  readonly why: string;
  readonly certainty: Certainty;
}

/** How the lines of one kind of text are joined. */
export interface Joining {
  readonly evidence: Evidence;
  /** Does the printer break words, or only lines? */
  readonly breaksWords: boolean;
  readonly shape: TextShape;
  /** Has the text other white space within its lines than spaces? */
  readonly oddSpaces: boolean;
}

const isHyphen = (code: number): boolean => code === 0x2d || code === 0xad || code === 0x2010 || code === 0xac;
const isDash = (code: number): boolean => code === 0x2013 || code === 0x2014;
const SOFT = /^[\u00ad\u00ac]$/u;
const FUSED_DASH = /^\S[—–]$/u;
const CJK = /^[\u3400-\u9fff\u3000-\u303f]/u;
const ADDRESS_END = /^[/=&_?.%~-]$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S*$/u;
/** *No. 345*, *Published on*: words, and no rest of an address. */
const WORD_BEHIND = /^\p{Lu}\p{Ll}*\.? \S/u;
const LONGEST_ADDRESS = 300;
const LONGEST_WORD = 40;
/** Behind a hanging hyphen: *pre- and post-war*. */
const HANGING = /^(?:and|or|to|und|oder|et|ou|[eoy])(?=\s|$)/u;
/** Shorter words are not broken, and two short words are a third by chance. */
const SHORTEST_BROKEN = 5;
/** What the document writes so often is a word, whatever the lexicon says. */
const OFTEN = 3;

const space: Joint = { cut: 0, between: ' ', rule: 'join-lines', why: 'The line ends, the paragraph goes on', certainty: 'certain' };
const kept = (why: string): Joint => ({ cut: 0, between: '', rule: 'join-lines', why, certainty: 'certain' });
const closed = (why: string, certainty: Certainty): Joint => ({ cut: 1, between: '', rule: 'join-words', why, certainty });

/**
 * How two lines of one paragraph are joined. `printed` is what is left of the first line without a marker at its end.
 *
 * `foun-` and `dation` close up where the document or the lexicon knows *foundation*, or where words are broken as a
 * habit; `Sino-` and `Soviet` keep their hyphen, and so does `present-` at the end of a line that had room for *day*.
 */
export function joinLines(printed: string, before: Line, after: Line, joining: Joining): Joint {
  const last = unitAt(printed, printed.length - 1);
  const first = unitAt(after.text, 0);
  // from one small letter to another: most lines go on so, and nothing but a broken word is asked
  if (isSmallLetter(last) && isSmallLetter(first)) return brokenWithoutHyphen(printed, after.text, joining.evidence) ?? space;
  if (isHyphen(last)) return joinHyphen(printed, before, after, joining);
  if ((isDash(last) && FUSED_DASH.test(printed.slice(-2))) || (isDash(first) && /^[—–]\S/u.test(after.text))) return kept('A dash stands at the line end without spaces');
  if (last >= 0x3000 && CJK.test(printed.slice(-1)) && CJK.test(after.text)) return kept('Chinese is written without spaces');
  if (isOpenAddress(printed) && /^[\w%~#-]/u.test(after.text) && !WORD_BEHIND.test(after.text)) return kept('A web address goes on');
  if (STOP_AT_HEAD.test(after.text)) return kept('No space stands before a stop');
  return brokenWithoutHyphen(printed, after.text, joining.evidence) ?? space;
}

/** Behind a raised number some extractors begin a line; French sets a space before its other signs. */
const STOP_AT_HEAD = /^[.,)](?:\s|$)/u;

/** Does a line end within an address, behind a sign that ends none? */
const isOpenAddress = (printed: string): boolean => ADDRESS_END.test(printed.slice(-1)) && ADDRESS.test(printed.slice(-LONGEST_ADDRESS));

function joinHyphen(printed: string, before: Line, after: Line, { evidence, breaksWords, shape }: Joining): Joint {
  const head = /[\p{L}\p{M}’']+$/u.exec(printed.slice(-LONGEST_WORD - 1, -1))?.[0] ?? '';
  const tail = /^[\p{L}\p{M}]+/u.exec(after.text.slice(0, LONGEST_WORD))?.[0] ?? '';
  if (isOpenAddress(printed)) return kept('A web address goes on');
  if (head === '' || tail === '') return head !== '' || /[\d.)]$/u.test(printed.slice(0, -1)) ? kept('A hyphen at the line end that belongs to the word') : space;
  if (SOFT.test(printed.slice(-1))) return closed('A soft hyphen at the line end', 'certain');
  if (HANGING.test(after.text)) return space;
  const whole = (head + tail).toLowerCase();
  const compound = `${head}-${tail}`.toLowerCase();
  const broken = evidence.count(whole);
  const hyphened = evidence.count(compound);
  if (hyphened > 0 && (hyphened >= broken || !breaksWords)) return kept(`The document writes ${compound}`);
  if (!/^\p{Ll}/u.test(tail)) return kept('A capital follows the hyphen');
  if (broken > 0) return closed(`The document writes ${whole}`, 'certain');
  if (isChinese(printed, head, tail)) return kept('Syllables of a Chinese name have a hyphen between them');
  if (isListed(WORD_ENDINGS, tail)) return closed(`No word begins with the ending ${tail}`, 'likely');
  const roomy = hadRoom(before, after, shape);
  if (roomy && !breaksWords) return kept('The line had room for the next word: the hyphen is the word’s own');
  if (!breaksWords && head.length > 2 && areWords(head, tail, evidence)) return kept('Both parts are words, and the document breaks no words');
  if (evidence.lexicon?.(whole) === true) return closed(`${whole} is a word`, 'certain');
  if (isListed(HYPHENS_KEPT, head.toLowerCase())) return kept(`Words with ${head.toLowerCase()}- keep their hyphen`);
  if (roomy && evidence.knows(head)) return kept('The line had room for the next word: the hyphen is the word’s own');
  if (/-\p{L}+$/u.test(printed.slice(-30, -1))) return kept('A word of several parts');
  if (head.length > 2 && tail.length > 2 && areWords(head, tail, evidence)) return kept(`${head} and ${tail} are words, ${whole} is none`);
  return breaksWords ? closed('The document breaks words at line ends', 'likely') : kept('A hyphen at the line end that belongs to the word');
}

/** *Feng Yü-* and *hsiang*, *Lin Pai-* and *shui*, *Ch’en-* and *pao*: two syllables of romanised Chinese, of which a sign that no other word has tells, or a third before them. */
function isChinese(printed: string, head: string, tail: string): boolean {
  const third = /^\p{Lu}/u.test(head) ? /(?:^|\s)(\p{Lu}[\p{L}’']{1,6})\s$/u.exec(printed.slice(0, -head.length - 1).slice(-9))?.[1] : undefined;
  return [head, tail, ...(third === undefined ? [] : [third])].every((part) => readingsOf(part.toLowerCase().replace('’', '\'')).length > 0) && (third !== undefined || /[’'ü]|-[ht]s/u.test(`${head}-${tail}`));
}

/**
 * A word that was broken at the line end and has lost its hyphen: the two parts are a word together, and one of them is
 * none. `govern` and `ment` close up; `in` and `deed` stay, and so does everything where no lexicon is at hand but a
 * word that the document writes elsewhere.
 */
function brokenWithoutHyphen(printed: string, after: string, { count, lexicon }: Evidence): Joint | null {
  const head = lastSmallWord(printed);
  const tail = head === undefined ? undefined : firstSmallWord(after);
  if (head === undefined || tail === undefined) return null;
  const whole = head + tail;
  if (whole.length < SHORTEST_BROKEN) return null;
  const known = count(whole);
  if (lexicon === undefined) {
    // other words may be broken into the same parts
    const mostly = Math.max(1, known / 2);
    if (known < 2 || count(head) > mostly || count(tail) > mostly) return null;
  } else {
    const isWord = (word: string): boolean => lexicon(word) || (count(word) > OFTEN && !isListed(WORD_ENDINGS, word));
    if ((isWord(head) && isWord(tail)) || !(known > 1 || lexicon(whole))) return null;
  }
  return { cut: 0, between: '', rule: 'join-words', why: `${whole} is a word, and its parts are not`, certainty: 'likely' };
}

/** Would the rest of the word have stood on the line? Then it was no full line, and nobody had to break a word. */
export const hadRoom = (before: Line, after: Line, { measure, lengthOf, room }: TextShape): boolean =>
  lengthOf(before) + measure(after.text.split(/[\s—–-]/u, 1)[0] as string) < room - 2;

/** Are both parts words by the lexicon, or without one, by what the document writes elsewhere? */
const areWords = (head: string, tail: string, { lexicon, count }: Evidence): boolean =>
  lexicon !== undefined ? lexicon(head.toLowerCase()) && lexicon(tail) : head.length > 3 && count(head) > 1 && count(tail) > 1;
