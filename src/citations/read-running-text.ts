import type { Locator } from '../records/citation.js';
import { overlapping, type Span } from '../text/span.js';
import type { Reading } from './draft.js';
import { lex, SEMICOLON } from './lex.js';
import { numberOf } from './named-chapters.js';
import { type NamedPlace, namedPages, pagesIn } from './pages-in-brackets.js';
import { readClassic } from './read-classic.js';
import { locatorAtHead } from './read-locator.js';
import { signalEnd } from './signals.js';

/** Chapter and verse, or the page of a certain edition: of another work than the one under review. */
const OTHER_WORK = /^(?:(\d{1,3}[:.]\d{1,3}(?:\p{Pd}\d{1,3})?)|\p{Lu}\p{L}+ (?:edition|translation|version|text|original),? (?:pp?\. ?)?(\d{1,4}(?:\p{Pd}\d{1,4})?))$/u;
/** Words that may stand before a page in brackets: *(see the table on p. 111)*. */
const LEAD = /^(?:(?:see|cf\.|e\.g\.|also|the|chart|table|figure|map|graph|photograph|appendix|illustration|diagram|discussion|on|at|in|vgl\.|siehe|voir),? )*/u;
/** *Chapter Three*; *Kindle loc. 1234–36*, a place in a book without pages. */
const WORDED = /^(?:see |kindle )?(?:chapter (\p{L}{3,9})|loc(?:ations?|\.)? (\d{2,5}(?:\p{Pd}\d{1,5})?))$/iu;
/** A page in words within a sentence: *as on page 76*, *see p. 12*, *Pages 40–44 show it*. */
const IN_WORDS = /(?:(?:page|p\.|S\.|Seite|note) \d{1,3}(?:\p{Pd}\d{1,3})?|(?:[Pp]ages|pp\.) \d{1,3}(?:\p{Pd}\d{1,3})?(?:(?:,| and|, and) \d{1,3}(?:\p{Pd}\d{1,3})?)*)(?![\d\p{L}])/gu;
const BEFORE_WORDS = /(?<!\p{L})(?:[Oo]n|[Aa]t|[Bb]y|[Ss]ee|also|however,|example,|[Ff]rom|[Ii]n|to|but|and|or|of|[Bb]etween|[Aa]uf|[Ss]iehe|[Vv]gl\.|[ÀàÁá] la|[Vv]oir) $/u, OPENS = /(?:^|[.!?]”? )$/u;

/** *(ii)*, *(vi)*: so are the points of a list counted. */
const POINT = /^v?i{0,3}v?$/u;

const LOST_BRACKET = /, pp?\. ?(\d+(?:\p{Pd}\d+)?)\)(?=[\s.,]|$)/gu;
const CAPITALISED_TITLE = /(?<=\s)\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,5}$/u;
const LONGEST_TITLE = 240;

/** `other`: of a work other than the one under review; `by`: the names before the pages, where they may be those who wrote it. */
export interface Bracketed extends Span { readonly reading: Reading; readonly other?: boolean; readonly by?: NamedPlace }

/** *94A.3743*, *5:3*, *514a*, *juan 12* */
const CLASSIC = /\d\p{L}?[.:] ?\d|\d[a-e]\d*(?!\p{L})|juan \d/u;

const placeAlone = (start: number, { length }: string, locator: Locator): Bracketed => ({ start, end: start + length, reading: { form: 'locator', draft: { type: 'book' }, end: length, locator } });

/** Bracketed sources in running text: *(Selected Readings, pp. 377-78)*; page references alone are `locator`. */
export function readBracketed(text: string, inReview: boolean): Bracketed[] {
  const found: Bracketed[] = [];
  // points of an argument count up from one; page references do not
  const numbered = text.includes('(1)') && text.includes('(2)');
  for (const match of text.includes('(') || text.includes('[') ? text.matchAll(/[([]([^()[\]\n]{1,160})[)\]]/gu) : []) {
    const inner = (match[1] ?? '').trim();
    const start = match.index;
    const pages = pagesIn(inner);
    if (pages !== null) {
      const { value, bare } = pages;
      if (!inReview || bare && (numbered && Number(value) < 10 || POINT.test(value)) || !(/[\p{L}”"’.,?!]\s?$/u.test(text.slice(Math.max(0, start - 2), start)) || (Number.parseInt(value, 10) > 9 && /\d\s$/u.test(text.slice(Math.max(0, start - 2), start))))) continue;
      found.push(placeAlone(start, match[0], { label: 'page', value }));
      continue;
    }
    const elsewhere = inReview ? OTHER_WORK.exec(inner) : null;
    if (elsewhere !== null) {
      const [, verse, page = ''] = elsewhere;
      found.push({ ...placeAlone(start, match[0], verse === undefined ? { label: 'page', value: page } : { label: 'chapter', value: verse }), other: true });
      continue;
    }
    if (inReview && inner.length < 40) {
      const lead = LEAD.exec(inner)?.[0].length ?? 0;
      const place = locatorAtHead(inner.slice(lead), false);
      // *Article 9 (section 2)*
      if (place !== null && lead + place.end === inner.length && !(place.locator.label === 'section' && /\d\s?$/u.test(text.slice(Math.max(0, start - 2), start)))) { found.push(placeAlone(start, match[0], place.locator)); continue; }
      const [, chapter = '', location] = WORDED.exec(inner) ?? [];
      if (numberOf(chapter) > 0 || location !== undefined) { found.push(placeAlone(start, match[0], location === undefined ? { label: 'chapter', value: chapter } : { label: 'elocation', value: location })); continue; }
    }
    const classics = CLASSIC.test(inner) ? classicsIn(inner, start + match[0].indexOf(inner)) : [];
    if (classics.length > 0) { found.push(...classics); continue; }
    const source = /^(?:see )?(\p{Lu}[\p{L} ’'–-]{3,80}), pp?\. ?/u.exec(inner), place = source === null ? null : locatorAtHead(inner.slice(source[0].length), true);
    const named = inReview ? namedPages(inner) : null, locator = place?.locator ?? named?.locator;
    if (locator !== undefined) found.push({ start, end: start + match[0].length, reading: { form: 'short', draft: { type: 'book', ...(place !== null && { title: source?.[1] ?? '' }) }, end: match[0].length, locator }, ...(named !== null && { by: named }) });
  }
  if (inReview && ['page', 'Page', 'p. ', 'note ', 'S. ', 'Seite '].some((word) => text.includes(word))) {
    const within = overlapping(found);
    const more: typeof found = [];
    for (const match of text.matchAll(IN_WORDS)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const before = text.slice(Math.max(0, span.start - 10), span.start);
      const place = within(span) || !(match[0].startsWith('P') ? OPENS : BEFORE_WORDS).test(before) ? null : locatorAtHead(match[0], false);
      if (place !== null) more.push(placeAlone(span.start, match[0], place.locator));
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

/** *(see Hanshu 94A.3743; Shiji 110.2879)*: works that are cited by their own divisions, and nothing behind them. */
function classicsIn(inner: string, offset: number): Bracketed[] {
  const lexed = lex(inner), found: Bracketed[] = [];
  for (let at = 0; at < lexed.size; at++) {
    const from = signalEnd(lexed, at).end, reading = readClassic(lexed, from, lexed.size);
    if (reading === null || reading.end < lexed.size && lexed.kind(reading.end) !== SEMICOLON) return [];
    found.push({ start: offset + lexed.start(from), end: offset + lexed.end(reading.end - 1), reading });
    at = reading.end;
  }
  return found;
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
