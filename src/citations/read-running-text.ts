import { overlapping, type Span } from '../text/span.js';
import type { Reading } from './draft.js';
import { locatorAtHead } from './read-locator.js';

/** Words before a page, in brackets or within them: *(see the chart on 12; compare also pp. 30-31)*. */
const BEFORE_PAGE = /^(?:(?:see|also|cf\.|esp\.|especially|particularly|e\.g\.|for example|on|chart|table|figure|map|compare|and|but),? ){0,4}(?:the \p{L}+ (?:on|at) (?=p))?/iu;
const PAGES = /^(?:pages? |pp?\. ?)?\d{1,3}(?:\p{Pd}\d{1,3}| ?nn?\.? ?\d{1,3}|n)?\.?$/iu;
const NOTE_OF_PAGE = /^(?:notes? |nn?\. ?)\d{1,3}$/iu;
/** What parts one page from the next. */
const BETWEEN = /[;,] |(?<=\d) and (?=\d)/u;

/** Chapter and verse, or the page of a certain edition: of another work than the one under review. */
const OTHER_WORK = /^(?:(\d{1,3}[:.]\d{1,3}(?:\p{Pd}\d{1,3})?)|\p{Lu}\p{L}+ (?:edition|translation|version|text|original),? (?:pp?\. ?)?(\d{1,4}(?:\p{Pd}\d{1,4})?))$/u;
/** Words that may stand before a page in brackets: *(see the table on p. 111)*. */
const LEAD = /^(?:(?:see|cf\.|e\.g\.|also|the|chart|table|figure|map|graph|photograph|on|at|in),? )*/u;
/** A page in words within a sentence: *as on page 76*, *see p. 12*. */
const IN_WORDS = /(?:(?:page|p\.|note) \d{1,3}(?:\p{Pd}\d{1,3})?|(?:pages|pp\.) \d{1,3}(?:\p{Pd}\d{1,3})?(?:(?:,| and|, and) \d{1,3}(?:\p{Pd}\d{1,3})?)*)(?![\d\p{L}])/gu;
const BEFORE_WORDS = /(?<!\p{L})(?:[Oo]n|at|[Ss]ee|also|however,|from|[Ii]n|to|but) $/u;

const LOST_BRACKET = /, pp?\. ?(\d+(?:\p{Pd}\d+)?)\)(?=[\s.,]|$)/gu;
const CAPITALISED_TITLE = /(?<=\s)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,5}$/u;
const LONGEST_TITLE = 240;

/** Bracketed sources in running text: *(Selected Readings, pp. 377-78)*; page references alone are `locator`. */
export function readBracketed(text: string, inReview: boolean): (Span & { reading: Reading; other?: boolean })[] {
  const found: (Span & { reading: Reading; other?: boolean })[] = [];
  // points of an argument count up from one; page references do not
  const numbered = text.includes('(1)') && text.includes('(2)');
  for (const match of text.includes('(') || text.includes('[') ? text.matchAll(/[([]([^()[\]\n]{1,160})[)\]]/gu) : []) {
    const inner = (match[1] ?? '').trim();
    const start = match.index;
    if (isPages(inner)) {
      const value = inner.slice(inner.search(/\d/u)).replace(/\.$/u, '');
      const bare = /^\d/u.test(inner);
      if (!inReview || (numbered && bare && Number(value) < 10) || !(/[\p{L}”"’.,?!]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || (Number.parseInt(value, 10) > 9 && /\d\s$/u.test(text.slice(Math.max(0, start - 2), start))))) continue;
      found.push({ start, end: start + match[0].length, reading: { form: 'locator', draft: { type: 'book' }, end: match[0].length, locator: { label: 'page', value } } });
      continue;
    }
    const elsewhere = inReview ? OTHER_WORK.exec(inner) : null;
    if (elsewhere !== null) {
      const [, verse, page = ''] = elsewhere;
      found.push({ start, end: start + match[0].length, reading: { form: 'locator', draft: { type: 'book' }, end: match[0].length, locator: verse === undefined ? { label: 'page', value: page } : { label: 'chapter', value: verse } }, other: true });
      continue;
    }
    if (inReview && inner.length < 40) {
      const lead = LEAD.exec(inner)?.[0].length ?? 0;
      const place = locatorAtHead(inner.slice(lead), false);
      if (place !== null && lead + place.end === inner.length) { found.push({ start, end: start + match[0].length, reading: { form: 'locator', draft: { type: 'book' }, end: match[0].length, locator: place.locator } }); continue; }
    }
    const source = /^(?:see )?(\p{Lu}[\p{L} ’'–-]{3,80}), pp?\. ?/u.exec(inner);
    if (source === null) continue;
    const place = locatorAtHead(inner.slice(source[0].length), true);
    if (place === null) continue;
    found.push({ start, end: start + match[0].length, reading: { form: 'short', draft: { type: 'book', title: source[1] ?? '' }, end: match[0].length, locator: place.locator } });
  }
  if (inReview && ['page', 'p. ', 'note '].some((word) => text.includes(word))) {
    const within = overlapping(found);
    const more: typeof found = [];
    for (const match of text.matchAll(IN_WORDS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const place = within(span) || !BEFORE_WORDS.test(text.slice(Math.max(0, span.start - 10), span.start)) ? null : locatorAtHead(match[0], false);
      if (place !== null) more.push({ ...span, reading: { form: 'locator', draft: { type: 'book' }, end: match[0].length, locator: place.locator } });
    }
    found.push(...more);
  }
  // a source whose opening bracket was lost ends a block quotation
  const openedBefore = lastBefore(text, '(');
  const closedBefore = lastBefore(text, ')');
  let until = 0;
  for (const match of text.includes(', p') ? text.matchAll(LOST_BRACKET) : []) {
    const title = CAPITALISED_TITLE.exec(text.slice(Math.max(until, match.index - LONGEST_TITLE), match.index));
    if (title === null) continue;
    const start = match.index - title[0].length;
    const end = match.index + match[0].length;
    until = end;
    if (openedBefore(start) > closedBefore(start)) continue;
    found.push({ start, end, reading: { form: 'short', draft: { type: 'book', title: title[0] }, end: end - start, locator: { label: 'page', value: match[1] ?? '' } } });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Nothing but pages, of the text or of its notes: *12-15*, *29, 31; 216 n. 60*, *53; see also p. 58, note 22*. */
function isPages(inner: string): boolean {
  const [first = '', ...others] = inner.replace(BEFORE_PAGE, '').split(BETWEEN);
  return PAGES.test(first) && others.every((other) => { const page = other.replace(BEFORE_PAGE, ''); return PAGES.test(page) || NOTE_OF_PAGE.test(page); });
}

/** Where a sign stands last up to a place, or -1; for places in their order. */
function lastBefore(text: string, sign: string): (place: number) => number {
  let last = -1;
  let next = text.indexOf(sign);
  return (place) => {
    while (next !== -1 && next <= place) { last = next; next = text.indexOf(sign, next + 1); }
    return last;
  };
}
