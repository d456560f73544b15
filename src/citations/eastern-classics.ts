import { CHINESE_CLASSICS, EASTERN_CHRONICLES, RECORDS } from '../data/citations/classics.js';
import { nameToWadeGiles } from '../syllables/pinyin-syllables.js';
import { isListed, wordsOf } from '../text/word-list.js';
import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, type Lexed, NUMBER } from './lex.js';
import { classic, lociEnd, scrollEnd } from './loci.js';
import { putTitle } from './put-title.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { fold } from './same-work.js';
import { anyToken, commaIn, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** The titles of the table without spaces, in pinyin and in Wade-Giles. */
let eastern: ReadonlySet<string> | undefined;
const easternTitles = (): ReadonlySet<string> => (eastern ??= new Set([...wordsOf(CHINESE_CLASSICS, ',').flatMap((title) => [title, nameToWadeGiles(title) ?? title]), ...wordsOf(EASTERN_CHRONICLES, ',')].map(closed).filter((title) => title.length > 4)));
const closed = (title: string): string => fold(title).replaceAll(' ', '');

let heads: ReadonlySet<string> | undefined;
/** May a word open a title of the table? Most open none, and nothing more is asked. */
const mayOpen = (word: string): boolean => (heads ??= new Set([...easternTitles()].flatMap((title) => [title.slice(0, 2), title.slice(0, 2).replace('u', 'ü'), title.slice(0, 2).replace('o', 'ō')]))).has(word.slice(0, 2));

/** *Zuozhuan, Xi 24*, *Song huiyao jigao, fanyi 4.12b*, *Zhuangzi, chapter 17*: a title of the table, and a part that has a name, or a label before its number. */
export function readPartOfEasternClassic(lexed: Lexed, from: number, to: number): Reading | null {
  if (!mayOpen(lexed.word(from))) return null;
  const comma = commaIn(lexed, from, Math.min(to, from + 8)), named = comma > 0 && lexed.kind(comma - 1) <= CAPITAL ? nameEnd(lexed, from, comma) : from;
  // *Chen Shu, p. 12* may be a person
  if (named === from || named === from + 2 && lexed.kind(from + 1) === CAPITAL && lexed.end(from + 1) - lexed.start(from) < 10 || !easternTitles().has(closed(lexed.slice(from, named)))) return null;
  const draft: Draft = { type: 'classic', title: lexed.slice(from, comma) }, pin = locatorAt(lexed, comma + 1, to, false);
  if (pin !== null) return { form: 'full', draft, end: pin.end, locator: pin.locator };
  let number = comma + 1;
  while (number < to && number - comma < 5 && (lexed.kind(number) <= CAPITAL || lexed.kind(number) === COMMA && number === comma + 2) && lexed.word(number) !== 'juan') number++;
  const end = number === comma + 1 || number >= to || lexed.kind(number) !== NUMBER || isYear(lexed, number) || lexed.is(number - 1, IS.month) ? number : Math.max(lociEnd(lexed, number, true), number + 1);
  return end === number || lexed.is(end, IS.month) ? null : classic(draft, lexed, comma + 1, end);
}

/** Before the title in its own script: *Song huiyao jigao 宋會要輯稿*. */
function nameEnd(lexed: Lexed, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /\p{Script=Han}/u.test(lexed.word(end - 1))) end--;
  return end;
}

/** *Hanshu 54.2467*, *Han shu 漢書, juan 54*, *Fujian tongzhi (1868 ed.), 87.12b*: a title of the table, or one that ends as veritable records and gazetteers do. */
export function readEasternClassic(lexed: Lexed, from: number, number: number, to: number): Reading | null {
  const end = scrollEnd(lexed, number);
  if (end === number || end > to) return null;
  let title = number;
  while (title > from && (lexed.kind(title - 1) === COMMA || isYear(lexed, title - 1))) title--;
  const dated = lexed.kind(title - 1) === CLOSE && isYear(lexed, lexed.partner(title - 1) + 1) ? lexed.partner(title - 1) : title;
  let name = dated;
  // the title in its own script, or in another language
  while (name > from + 1 && (lexed.kind(name - 1) === CLOSE || /\p{Script=Han}/u.test(lexed.word(name - 1)))) name = lexed.kind(name - 1) === CLOSE ? lexed.partner(name - 1) : name - 1;
  if (name <= from || name - from > 8 || hasColon(lexed, name, dated)) return null;
  const start = authorComma(lexed, from, name), last = lexed.word(name - 1);
  if (!easternTitles().has(closed(lexed.slice(start, name))) && !(isListed(RECORDS, last) && name - start > 1)) return null;
  const draft: Draft = { type: 'classic' };
  if (start > from) putOwner(lexed, from, start - 1, draft);
  putTitle(draft, lexed, start, dated);
  const year = dated < title ? dated + 1 : title < number && isYear(lexed, title + 1) ? title + 1 : -1;
  if (year > 0) draft.issued = { 'date-parts': [[Number(lexed.word(year))]], raw: lexed.word(year) };
  return draft.title === undefined ? null : classic(draft, lexed, number, end);
}

/** *(Beijing: Zhonghua shuju, 1959)* */
const hasColon = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.kind(at) === COLON);

/** Behind the comma of *Sima Qian, Shiji*; `from` without one. */
function authorComma(lexed: Lexed, from: number, to: number): number {
  const comma = commaIn(lexed, from + 1, to);
  return comma < 0 ? from : comma + 1;
}

export function putAuthored(lexed: Lexed, from: number, to: number, draft: Draft): void {
  const start = authorComma(lexed, from, to);
  if (start > from) putOwner(lexed, from, start - 1, draft);
  putTitle(draft, lexed, start, to);
}

/** *Sima Qian*, *Huijiao*; *Chosŏn wangjo sillok* is the collection that the title belongs to. */
function putOwner(lexed: Lexed, from: number, to: number, draft: Draft): void {
  const { persons, end } = personsAt(lexed, from, to);
  if (to - from > 2 && (persons.length === 0 || end < to)) put(draft, 'container-title', lexed.slice(from, to));
  else put(draft, 'author', persons.length > 0 && end === to ? persons : [{ family: lexed.slice(from, to) }]);
}
