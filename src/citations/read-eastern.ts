import { EASTERN, ERAS } from '../data/citations/eastern.js';
import type { Relation } from '../records/citation.js';
import type { Span } from '../text/span.js';
import { type Draft, put, type Reading } from './draft.js';
import { easternBack, type EasternReading } from './eastern-back.js';
import { easternDate } from './eastern-date.js';
import { easternParts, type EasternParts, locatedOf } from './eastern-parts.js';
import { closerOf, easternPersons, patternOf, splitEnding } from './eastern-words.js';

/** A citation in a note in Chinese, Japanese or Korean: its words have no spaces, and it begins and ends within a token. */
export interface EasternCitation extends Span {
  readonly reading: Omit<Reading, 'end'>;
  readonly relation?: Exclude<Relation['kind'], 'review-of'>;
}

/** Those of an article or a chapter: *〈論唐代之蕃將與府兵〉*. */
const OF_PARTS = '〈“「‘\'"';
/** Further in no title begins, longer is none, and no citation is longer. */
const LONGEST_HEAD = 60, LONGEST_TITLE = 160, LONGEST = 420;
const EASTERN_LETTER = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}《〈「『［[（(]/u;

/** Has a note any of these characters? Most have none, and are asked nothing else. */
export const hasEastern = (text: string): boolean => /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(text);

/**
 * Reads what Chinese, Japanese and Korean notes cite: author, title in its marks, and behind it the journal, the imprint, the archive, the page.
 *
 * *参见沈志华：《中苏关系史纲》，北京：新华出版社，2007年，第45页* is a book, *同上，第52页* leans on the one before; *《红楼梦》是一部小说。* is none.
 */
export function readEastern(text: string, from: number): EasternCitation | null {
  if (!EASTERN_LETTER.test(text.slice(from, from + 2))) return null;
  const stretch = text.slice(from, stretchEnd(text, from));
  if (!/[\p{Script=Han}\p{Script=Hangul}]{2}/u.test(stretch)) return null;
  const lead = leadEnd(stretch);
  const found = easternBack(stretch, lead) ?? markedAt(stretch, lead) ?? plainAt(stretch, lead) ?? filedAt(stretch, lead);
  if (found === null) return null;
  return { start: from + lead, end: from + found.end, reading: found.reading, ...(/[转轉]引自$/u.test(stretch.slice(0, lead)) && { relation: 'quoted-in' }) };
}

/** Up to the full stop or the semicolon that stands in no title. */
function stretchEnd(text: string, from: number): number {
  let closer = '';
  const limit = Math.min(text.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at);
    if (closer !== '') { if (sign === closer) closer = ''; continue; }
    if (sign === '。' || sign === '；' || sign === ';') return at;
    if ('《〈「『“'.includes(sign)) closer = closerOf(sign);
  }
  return limit;
}

const LEAD = (): RegExp => new RegExp(`(?:^|[，,] ?|(?<=[又另亦并]))(?:${EASTERN.lead})[：:]? ?`, 'gu');

/** Behind *参见* and what stands before it: *关于这一问题，详见*. */
function leadEnd(stretch: string): number {
  const title = stretch.search(/[《〈「『“]/u);
  const head = stretch.slice(0, title < 0 ? 8 : Math.min(title, LONGEST_HEAD));
  let end = 0;
  for (const { index, 0: word } of head.matchAll(patternOf(LEAD))) end = index + word.length;
  return end;
}

/** *金冲及主编：《毛泽东传》，…*, *丸山眞男『日本政治思想史研究』東京大学出版会*, *《人民日报》1958年8月4日*. */
function markedAt(stretch: string, from: number): EasternReading | null {
  let open = from;
  while (open < stretch.length && open < from + LONGEST_HEAD && closerOf(stretch.charAt(open)) === '') open++;
  const mark = stretch.charAt(open), closer = closerOf(mark);
  const close = closer === '' ? -1 : stretch.slice(0, open + LONGEST_TITLE).indexOf(closer, open + 1);
  if (close < 0) return null;
  const head = stretch.slice(from, open);
  const letter = letterOf(head);
  const draft = letter ?? headed(head);
  if (draft === null) return null;
  put(draft, letter === null ? 'title' : 'container-title', stretch.slice(open + 1, close).replace(/[,，]$/u, ''));
  const part = OF_PARTS.includes(mark);
  return settled(draft, easternParts(stretch, close + 1, draft, part), part, /[：:，,]\s?$/u.test(head));
}

/** What the codes of GB/T 7714 say a work is; of a book and an article it is seen. */
const CODED: Readonly<Record<string, Draft['type']>> = { D: 'thesis', R: 'report', EB: 'webpage' };
/** *谭文才,张秋菊.近代天文圆顶发展概况.天文学进展,2003,21(3):206*: names, a title and a volume without any code. */
const UNCODED = /^\p{Lo}{2,4}(?:[,，]\p{Lo}{2,4}){0,9}[.．][^.．]{4,80}[.．]\s?\p{Lo}{2,20}[,，]\s?\d{4}[,，]\s?\d{1,3} ?[(（]/u;
/** Behind *[C]//*: who edited what it is in, and its title. */
const HOST = /^\/\/\s?(?:([^.．]{2,40})[.．]\s?)?([^.．]{2,80})[.．]\s?(?=\p{Lo}{2,10}[:：])/u;

/** *费孝通. 乡土中国[M]. 北京: …* and *黄宗智(1992). 中国农村的过密化与现代化. 上海: …*. */
function plainAt(stretch: string, from: number): EasternReading | null {
  const printed = stretch.slice(from, from + LONGEST_HEAD + LONGEST_TITLE);
  const stop = printed.search(/[.．]/u);
  const code = /[[［](EB|[JMDCNAR])(?:\/OL)?[\]］]/u.exec(printed);
  if (stop < 1 || code === null && !/[）)]$/u.test(printed.slice(0, stop)) && !UNCODED.test(printed)) return null;
  const end = code?.index ?? printed.slice(stop + 1).search(/[.．]/u) + stop + 1;
  const draft = end <= stop + 1 ? null : headed(printed.slice(0, stop), code === null ? undefined : 24);
  if (draft === null || draft.author === undefined && draft.editor === undefined) return null;
  put(draft, 'title', printed.slice(stop + 1, end).trim());
  const behind = from + end + (code?.[0].length ?? 0);
  const host = HOST.exec(stretch.slice(behind, behind + LONGEST_TITLE));
  if (host !== null) { put(draft, 'editor', easternPersons(host[1] ?? '')); put(draft, 'container-title', host[2]); }
  const part = code === null ? /^[.．]\s?\p{Lo}{2,20}[,，]/u.test(printed.slice(end)) : 'JNA'.includes(code[1] ?? '');
  return settled(draft, easternParts(stretch, behind + (host?.[0].length ?? 0), draft, part), part, true, CODED[code?.[1] ?? '']);
}

/** *外交部档案馆，档案号109-00597-01，第5页*. */
function filedAt(stretch: string, from: number): EasternReading | null {
  const draft: Draft = { type: 'document' };
  const parts = easternParts(stretch, from, draft, false);
  return draft.archive === undefined || draft.archive_location === undefined ? null : { end: parts.end, reading: { form: 'full', draft, ...locatedOf(parts) } };
}

/** *林毓生著，穆善培譯*: between two with a role each. */
const ROLED = /(?<=[著撰编編译譯訳注註疏])[，,、]/u;

/** *毛泽东致斯大林电，1950年10月2日，*: a letter, before the collection that prints it. */
function letterOf(head: string): Draft | null {
  const found = /^(\p{Lo}{2,8}?)[致给給](\p{Lo}{2,8}?)的?(?:密?[电電][报報]?|[公来來复復]?函|信)?[，,]?[（(]?(?=\d{4}年|\p{Lo}{2,8}年)/u.exec(head);
  const date = found === null ? null : easternDate(head, found[0].length);
  if (found === null || date === null || !/^[）)，,]{0,2}$/u.test(head.slice(date.end).trim())) return null;
  return { type: 'personal_communication', author: easternPersons(found[1] ?? ''), recipient: easternPersons(found[2] ?? ''), issued: date.date };
}

/** What stands before the title: who wrote or edited it, and in what year; null where it is a sentence. */
function headed(printed: string, longest = 12): Draft | null {
  // *アリストテレス (著)・出隆(翻訳)*
  const bare = printed.trim().replace(/[：:，,、\s]+$/u, '').replace(/ ?[（(]([著撰編编訳译譯]|翻訳)[）)]・?/gu, '$1，').replace(/，$/u, '');
  const draft: Draft = { type: 'book' };
  const year = /[（(](\d{4})[a-z]?[）)]$/u.exec(bare);
  if (year !== null) { const read = easternDate(year[1] ?? '', 0); if (read !== null) draft.issued = read.date; }
  const named = year === null ? bare : bare.slice(0, year.index).trim();
  for (const part of named.split(ROLED)) {
    const edited = splitEnding(part, 'editor'), translated = splitEnding(part, 'translator'), written = splitEnding(part, 'author');
    const persons = easternPersons((edited ?? translated ?? written)?.head ?? part);
    if (persons.some(({ literal = '' }) => literal.length > (edited ?? translated ? 24 : longest) || !/^\p{Lo}/u.test(literal) || /[在于於に為为]$/u.test(literal))) return null;
    const role = edited !== null ? 'editor' : translated !== null ? 'translator' : 'author';
    put(draft, role, [...draft[role] ?? [], ...persons]);
  }
  return draft;
}

/** Gives the record its kind, or none where it says too little. `parted`: does a sign stand between author and title? */
function settled(draft: Draft, parts: EasternParts, part: boolean, parted: boolean, coded?: Draft['type']): EasternReading | null {
  const { end, day, printed, sheet } = parts;
  const container = draft['container-title'];
  const paper = splitEnding(container ?? draft.title ?? '', 'newspaper') !== null && day === true;
  // *中国青年报,2000-11-20(15)*
  if (paper && draft.issue !== undefined) { parts.page ??= draft.issue; delete draft.issue; }
  if (paper && sheet !== undefined) parts.page ??= sheet;
  const { page } = parts;
  if (!paper && sheet !== undefined) put(draft, 'edition', sheet);
  const full = (type: Draft['type'], own: boolean): EasternReading => {
    draft.type = type;
    const range = own && page !== undefined && /\d ?[-–—~～－] ?\d/u.test(page);
    if (range) put(draft, 'page', page);
    return { end, reading: { form: 'full', draft, ...(!range && locatedOf(parts)) } };
  };
  if (draft.archive !== undefined && draft.archive_location !== undefined) return full('document', false);
  if (paper) { if (container === undefined) { put(draft, 'container-title', draft.title); delete draft.title; } return full('article-newspaper', false); }
  if (draft.recipient !== undefined) return full('personal_communication', false);
  if (draft.genre !== undefined || coded === 'thesis' && draft.publisher !== undefined) return full('thesis', false);
  if (coded !== 'thesis' && (draft.URL !== undefined || coded !== undefined && printed === true)) return full(coded ?? 'webpage', false);
  // *《明太祖实录》卷三十四*, *同治《上海县志》卷五*: a scroll, and no imprint
  if (parts.scroll === true && printed !== true && container === undefined && draft.issue === undefined && draft.issued === undefined && draft.title !== undefined) return scrolled(draft, parts);
  if (container !== undefined) return printed === true || draft.editor !== undefined ? full('chapter', true) : draft.issued === undefined && draft.issue === undefined && draft.volume === undefined ? null : full('article-journal', true);
  if (printed === true) return full('book', false);
  // *沈志华：《中苏关系史纲》，第60页*: cited before
  if (page === undefined || !(parted || part) || draft.author === undefined || draft.issued !== undefined) return null;
  return { end, reading: { form: 'short', draft: { type: 'book', author: draft.author, ...(draft.title !== undefined && { title: draft.title }) }, ...locatedOf(parts) } };
}

function scrolled({ title, author, volume = '' }: Draft, { end, page }: EasternParts): EasternReading {
  const [reign] = author ?? [], edition = reign?.literal !== undefined && Object.hasOwn(ERAS, reign.literal) ? reign.literal : undefined, draft: Draft = { type: 'classic' };
  put(draft, 'title', title); put(draft, 'edition', edition);
  if (edition === undefined) put(draft, 'author', author);
  return { end, reading: { form: 'full', draft, locator: { label: 'section', value: `卷${volume}${page === undefined ? '' : `，${page}`}` } } };
}
