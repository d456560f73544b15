import type { PersonName } from '../records/person.js';
import { type Draft, put, type Reading } from './draft.js';
import { withEdtf } from './edtf.js';
import type { Lexed } from './lex.js';

const OPENERS = '《“「『', CLOSERS = '》”」』';
/** Further in no title begins, and longer is none. */
const LONGEST_HEAD = 60, LONGEST_TITLE = 160;
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const ROLE = /(?:主编|主編|编著|編著|[编編著译譯])$/u;

/**
 * Reads an entry or note as Chinese and Japanese print them: author, colon or comma, title in its marks, and behind it the journal or the imprint.
 *
 * *沈志华：《中苏关系史纲》，《历史研究》2007年第3期，第45—60页。* and *费孝通. 乡土中国[M]. 北京: 三联书店, 1985.* are two; *《红楼梦》是一部小说。* is none.
 */
export function readEastern(lexed: Lexed, from: number, to: number): Reading | null {
  const start = lexed.start(from);
  if (!HAN.test(lexed.text.slice(start, start + 2))) return null;
  const text = lexed.text.slice(start, lexed.end(to - 1));
  const marked = markedTitle(text) ?? codedTitle(text);
  if (marked === null) return null;
  const { head, title, rest } = marked;
  const draft: Draft = { type: 'book', title };
  const persons = head.replace(ROLE, '').split(/[、，,;；]\s*/u).map((name) => name.replace(/[：:.．\s]|等$/gu, '')).filter(Boolean).map((literal): PersonName => ({ literal }));
  if (persons.length === 0 || persons.some(({ literal = '' }) => literal.length > 12 || !HAN.test(literal))) return null;
  put(draft, /[编編]$/u.test(head) ? 'editor' : /[译譯]$/u.test(head) ? 'translator' : 'author', persons);
  const journal = /^[\s，,。.]*[《「『]([^》」』]{2,40})[》」』]/u.exec(rest)?.[1] ?? /^[\s，,.]*(\p{Script=Han}{3,20})[，,]\s*\d{4}/u.exec(rest)?.[1];
  const imprint = /(\p{Script=Han}{2,8})\s?[：:]\s?(\p{Script=Han}{2,20})\s?[，,]/u.exec(rest);
  const year = /(?:^|\D)(1[89]\d\d|20\d\d)(?!\d)/u.exec(rest)?.[1];
  put(draft, 'container-title', journal);
  if (journal === undefined) { put(draft, 'publisher-place', imprint?.[1]); put(draft, 'publisher', imprint?.[2]); }
  if (year === undefined || (journal ?? imprint) === undefined || imprint === null && journal === undefined) return null;
  draft.issued = withEdtf({ 'date-parts': [[Number(year)]] });
  put(draft, 'volume', /第?(\d{1,3})[卷巻]/u.exec(rest)?.[1] ?? /[，,]\s?(\d{1,3})\(/u.exec(rest)?.[1]);
  put(draft, 'issue', /第(\d{1,3})[期号號]/u.exec(rest)?.[1] ?? /\d\((\d{1,3})\)/u.exec(rest)?.[1]);
  const page = /第(\d{1,4}(?:\s?[-–—]{1,2}\s?\d{1,4})?)[页頁]/u.exec(rest)?.[1] ?? /[：:]\s?(\d{1,4}\s?[-–—]\s?\d{1,4})/u.exec(rest)?.[1];
  if (journal !== undefined) { draft.type = 'article-journal'; put(draft, 'page', page); }
  return { form: 'full', draft, end: to, ...(journal === undefined && page !== undefined && { locator: { label: 'page', value: page } }) };
}

interface Marked { readonly head: string; readonly title: string; readonly rest: string }

/** *金冲及主编：《毛泽东传》，…* */
function markedTitle(text: string): Marked | null {
  let open = 0;
  while (open < text.length && open < LONGEST_HEAD && !OPENERS.includes(text.charAt(open))) open++;
  const closer = CLOSERS.charAt(OPENERS.indexOf(text.charAt(open)));
  const close = open === 0 || open >= LONGEST_HEAD || open >= text.length ? -1 : text.slice(0, open + LONGEST_TITLE).indexOf(closer, open);
  const head = text.slice(0, open).trim();
  return close < 0 || !/[：:，,著编編译譯]$/u.test(head) ? null : { head: head.replace(/[：:，,\s]+$/u, ''), title: text.slice(open + 1, close), rest: text.slice(close + 1, close + 1 + LONGEST_TITLE) };
}

/** *费孝通. 乡土中国[M]. 北京: …* */
function codedTitle(text: string): Marked | null {
  const code = text.slice(0, LONGEST_HEAD + LONGEST_TITLE).search(/\[[JMDC]\]/u);
  const stop = code < 0 ? -1 : text.slice(0, code).search(/[.．。]/u);
  return stop < 1 ? null : { head: text.slice(0, stop).trim(), title: text.slice(stop + 1, code).trim(), rest: text.slice(code + 4, code + 4 + LONGEST_TITLE) };
}
