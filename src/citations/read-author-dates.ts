import type { Draft, Reading } from './draft.js';
import { COLON, COMMA, END, lex, type Lexed, LOWER, OPEN, SEMICOLON } from './lex.js';
import { dateAt, suffixOf } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { shortNames } from './short-names.js';
import { signalEnd } from './signals.js';
import { isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** Brackets are not longer, nor do the names before one stand further away; in characters. */
const LONGEST = 200, NAMES = 70;
const BRACKET = /\(([^()]{4,200})\)/gu;
const HAS_YEAR = /(?:1[5-9]|20)\d\d/u, HAS_FIGURE = /\d/u;
/** *Hill 88*, *Stone and Wall 45–47*: the name and the page alone. */
const PAGED = /^(\p{Lu}[\p{L}’' .&,-]{1,60}?),? (?:pp?\. ?)?(\d{1,4}(?:\p{Pd}\d{1,4})?)$/u;
const OPENS_WITH_YEAR = /^(?:(?:1[5-9]|20)\d\d[a-z]?|n\.d\.)(?![\d/–-])/u;

/** One author–date citation: where it may begin and what it then says, the longest name first. */
export interface AuthorDate { readonly end: number; readonly candidates: readonly { readonly start: number; readonly reading: Reading }[] }

/**
 * The author–date and author–page citations of running text: *(Hill 2001; Stone and Wall 2003, 45–47)*, *Davis (1999: 12)*, *Lake et al. (2010a, 2010b)*,
 * *(Hill 88)*.
 *
 * Whether one is a citation at all the works tell: *the worst year (1848)* and *Korea (1950)* have no work, and are none.
 */
export function readAuthorDates(text: string): AuthorDate[] {
  const found: AuthorDate[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(BRACKET)) {
    const inner = match[1] ?? '';
    if (inner.length > LONGEST || !HAS_FIGURE.test(inner)) continue;
    if (OPENS_WITH_YEAR.test(inner)) found.push(...spoken(text, match.index, match.index + match[0].length));
    else found.push(...listed(inner, match.index + 1));
  }
  return found;
}

/** *As Davis (1999: 12) notes*: the names stand before the bracket, and where they begin the works tell. */
function spoken(text: string, open: number, close: number): AuthorDate[] {
  const from = Math.max(0, open - NAMES);
  const lexed = lex(text.slice(from, close));
  let bracket = 0;
  while (bracket < lexed.size && lexed.start(bracket) < open - from) bracket++;
  let first = bracket;
  while (first > 0 && bracket - first < 12 && (opensName(lexed.kind(first - 1)) || lexed.kind(first - 1) === COMMA || lexed.is(first - 1, IS.join | IS.particle) || lexed.kind(first - 1) === LOWER && lexed.among(first - 1, 'et al others colleagues'))) first--;
  const years = yearsOf(lexed, bracket + 1, lexed.partner(bracket));
  if (years.length === 0) return [];
  const starts: { at: number; draft: Draft }[] = [];
  for (let at = first; at < bracket; at++) {
    if (!opensName(lexed.kind(at)) && !lexed.is(at, IS.particle)) continue;
    for (const draft of authorsOf(lexed, at, bracket)) starts.push({ at, draft });
  }
  return years.map(({ start, end, year, locator }, index) => ({
    end: years.length === 1 ? close : from + lexed.end(end - 1),
    // of two years in one bracket the second has its name before the first
    candidates: starts.map(({ at, draft }) => ({ start: from + lexed.start(index === 0 ? at : start), reading: shortOf(draft, year, locator, lexed.end(end - 1)) })),
  }));
}

function withPage([printed, name = '', page = '']: RegExpExecArray, start: number): AuthorDate {
  const authors = (names: string): Draft[] => { const lexed = lex(names); return authorsOf(lexed, 0, lexed.size); };
  // *Williams, The Country 197*
  const comma = name.lastIndexOf(', ');
  const titled = comma > 0 ? authors(name.slice(0, comma)).map((draft): Draft => ({ ...draft, title: name.slice(comma + 2) })) : [];
  return { end: start + printed.length, candidates: [...titled, ...authors(name)].map((draft) => ({ start, reading: shortOf(draft, {}, { label: 'page', value: page }, printed.length) })) };
}

/** Family names, or a body by its name: *Stone and Wall*, *Lake et al.*, *World Bank*. */
function authorsOf(lexed: Lexed, from: number, to: number): Draft[] {
  const names = shortNames(lexed, from, to);
  return [...(names !== null && names.end === to ? [{ type: 'book', author: names.persons } satisfies Draft] : []), { type: 'book', author: [{ literal: lexed.slice(from, to).replace(/[’']s$/u, '') }] }];
}

const shortOf = (draft: Draft, year: Year['year'], locator: Reading['locator'], end: number): Reading => ({ form: 'short', draft: { ...draft, ...year }, end, ...(locator !== undefined && { locator }) });

interface Year { readonly start: number; readonly end: number; readonly year: Pick<Draft, 'issued' | 'year-suffix'>; readonly locator?: Reading['locator'] }

/** *1999*, *1999: 12*, *2010a, 2010b* from a token up to another. */
function yearsOf(lexed: Lexed, from: number, to: number): Year[] {
  const years: Year[] = [];
  for (let at = from; at < to;) {
    const date = isYear(lexed, at) ? dateAt(lexed, at) : null;
    if (date === null || date.grain !== 'year') return years;
    const suffix = suffixOf(lexed, date.end);
    let end = date.end;
    const place = [COMMA, COLON].includes(lexed.kind(end)) && !isYear(lexed, end + 1) || lexed.is(end, IS.page) ? locatorAt(lexed, end, to, true) : null;
    if (place !== null) end = place.end;
    years.push({ start: at, end, year: { issued: date.date, ...(suffix !== undefined && { 'year-suffix': suffix }) }, ...(place !== null && { locator: place.locator }) });
    at = end;
    while (at < to && (lexed.kind(at) === COMMA || lexed.kind(at) === SEMICOLON || lexed.is(at, IS.join))) at++;
    if (at === end) return years;
  }
  return years;
}

/** *(see also Hill 2001; Stone and Wall 2003, 45–47)*: parted by semicolons. */
function listed(inner: string, offset: number): AuthorDate[] {
  const found: AuthorDate[] = [];
  let piece = 0;
  for (const printed of inner.split(';')) {
    const at = offset + piece;
    piece += printed.length + 1;
    if (!HAS_YEAR.test(printed)) {
      const paged = PAGED.exec(printed.trim());
      if (paged !== null) found.push(withPage(paged, at + printed.length - printed.trimStart().length));
      continue;
    }
    const lexed = lex(printed);
    let start = signalEnd(lexed, 0).end;
    while (start < lexed.size && (lexed.kind(start) === COMMA || lexed.kind(start) === LOWER && !lexed.is(start, IS.particle))) start++;
    let year = start;
    while (year < lexed.size && !isYear(lexed, year)) year = lexed.kind(year) === OPEN ? lexed.next(year) : year + 1;
    const years = yearsOf(lexed, year, lexed.size);
    if (years.length === 0 || year === start || lexed.kind(start) === END) continue;
    const before = lexed.kind(year - 1) === COMMA ? year - 1 : year;
    const drafts = authorsOf(lexed, start, before);
    years.forEach(({ start: from, end, year: date, locator }, index) => found.push({
      end: at + lexed.end(end - 1),
      candidates: drafts.map((draft) => ({ start: at + lexed.start(index === 0 ? start : from), reading: shortOf(draft, date, locator, lexed.end(end - 1)) })),
    }));
  }
  return found;
}
