import { ANCIENT_AUTHORS, ANCIENT_WORKS, BIBLE_BOOKS } from '../data/citations/classics.js';
import { isListed, wordsOf } from '../text/word-list.js';
import { type Draft, put, type Reading } from './draft.js';
import { readEasternClassic, readPartOfEasternClassic } from './eastern-classics.js';
import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP } from './lex.js';
import { classic, lociEnd, questionEnd } from './loci.js';
import { fold } from './same-work.js';
import { readInCanon, readInCollection } from './source-collections.js';
import { commaIn, endsInStop, isRoman, isYear, lengthOf, opensName, rangeEnd, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** The author and title before the first number are not longer, in tokens. */
const LONGEST = 16;

/**
 * A work that is cited by its own divisions and needs no imprint: *Hanshu 54.2467*, *Cic. Att. 5.21*, *Plato, Republic 514a*, *1 Cor. 13:4*,
 * *Gaoseng zhuan, T no. 2059, 50: 322c*, *Sejong sillok 58:12a*; not *Smith, Great Book, 5.4*, *Mark, 5:30 p.m.*
 */
export function readClassic(lexed: Lexed, from: number, to: number): Reading | null {
  const number = firstNumber(lexed, from, to);
  if (number < 0) return null;
  return readPartOfEasternClassic(lexed, from, to) ?? readInCanon(lexed, from, number, to) ?? readInCollection(lexed, from, to) ?? verseOf(lexed, from, to) ?? readEasternClassic(lexed, from, number, to) ?? ofAntiquity(lexed, from, number, to);
}

/** The first number, or *juan*, behind a title; -1 where something else than names and commas stands before it. */
function firstNumber(lexed: Lexed, from: number, to: number): number {
  if (!opensName(lexed.kind(from)) && lexed.kind(from) !== NUMBER) return -1;
  for (let at = from + 1; at < to && at - from < LONGEST; at++) {
    if (lexed.kind(at) === NUMBER || at > from + 1 && lexed.kind(at) !== CAPITAL && ([STOP, COMMA].includes(lexed.kind(at + 1)) && isRoman(lexed, at) || lexed.kind(at + 1) === NUMBER && endsInStop(lexed, at) && !lexed.spaced(at) && isRoman(lexed, at) || /^[iv]+-[iv]+$/u.test(lexed.word(at))) || lexed.word(at) === 'juan' && lexed.kind(at + 1) === NUMBER) return isYear(lexed, at) && lexed.kind(at + 1) === COMMA ? at + 2 : at;
    if (lexed.kind(at) === OPEN) { const close = lexed.partner(at); if (close < at || close - at > LONGEST) return -1; at = close; }
    else if (lexed.kind(at) > INITIAL && lexed.kind(at) !== COMMA && lexed.kind(at) !== STOP) return -1;
  }
  return -1;
}

/** *1 Cor. 13:4–7*, *Genesis 1:1*, *Koran 2:256*; not *Mark, 5:30 p.m.* */
function verseOf(lexed: Lexed, from: number, to: number): Reading | null {
  const counted = lexed.kind(from) === NUMBER && /^[1-4]$/u.test(lexed.word(from)) || isRoman(lexed, from) && lexed.word(from).length < 4, book = counted ? from + 1 : from;
  const at = skipStop(lexed, book + 1);
  if (!lexed.among(book, BIBLE_BOOKS) || lexed.kind(book) === LOWER || lexed.kind(at) !== NUMBER || lexed.kind(at + 1) !== COLON || lexed.spaced(at + 1) || lengthOf(lexed, at) > 3) return null;
  let end = lociEnd(lexed, at, false);
  // *Rom 8:28, 31*
  while (end > at && end - at < LONGEST && lexed.kind(end) === COMMA && lexed.kind(end + 1) === NUMBER && lengthOf(lexed, end + 1) < 4 && lexed.kind(end + 2) !== COLON && !lexed.is(end + 2, IS.month)) end = rangeEnd(lexed, end + 1);
  return end === at || end > to || lexed.among(end, 'am pm a p') || lexed.kind(end) === OPEN ? null : classic({ type: 'classic', title: lexed.slice(from, at) }, lexed, at, end, 'verse');
}

let firsts: ReadonlySet<string> | undefined;
/** May a word begin the name of an author of antiquity, or of a work? Most begin none, and nothing more is asked. */
const isFirst = (word: string): boolean => (firsts ??= new Set([ANCIENT_AUTHORS, ANCIENT_WORKS].flatMap((list) => wordsOf(list, ',').map((name) => name.split(' ')[0] ?? '')))).has(word);

const UNITS = 'percent per km kilometers kilometres miles meters metres feet acres hectares million billion tons dollars pounds';

/** *Liv. 21.3.4*, *Cic., Att. 5.21*, *Augustine, De civitate Dei, XIX.13*, *Aquinas, Summa theologiae, II-II, q. 64, a. 7*; an author of several works needs one. */
function ofAntiquity(lexed: Lexed, from: number, number: number, to: number): Reading | null {
  if (!isFirst(lexed.word(from))) return null;
  let author = from;
  for (let at = from + 1; at <= number && at - from < 6; at++) if (lexed.kind(at - 1) <= INITIAL && (isListed(ANCIENT_AUTHORS, fold(lexed.slice(from, at)), ',') || at === skipStopBack(lexed, number) && isListed(ANCIENT_WORKS, fold(lexed.slice(from, at)), ','))) author = at;
  if (author === from) return null;
  const alone = skipStop(lexed, author) === number, work = skipComma(lexed, skipStop(lexed, author));
  // *Homer Thompson, The Agora, 3.4*
  if (work === author && commaIn(lexed, author, number) >= 0) return null;
  if (alone && !isListed(ANCIENT_WORKS, fold(lexed.slice(from, author)), ',') || !alone && !opensName(lexed.kind(work))) return null;
  const question = questionEnd(lexed, number), end = question > number ? question : lociEnd(lexed, number, true);
  if (end === number || end > to || lexed.kind(end) === CAPITAL || lexed.among(end, UNITS)) return null;
  const draft: Draft = { type: 'classic' };
  if (alone) put(draft, 'title', lexed.slice(from, number));
  else {
    put(draft, 'author', [{ family: lexed.slice(from, skipStop(lexed, author)) }]);
    let title = number;
    while (lexed.kind(title - 1) === COMMA) title--;
    put(draft, 'title', lexed.slice(work, title));
  }
  return classic(draft, lexed, number, end);
}

const skipStopBack = (lexed: Lexed, at: number): number => (lexed.kind(at - 1) === STOP ? at - 1 : at);
