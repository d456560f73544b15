import type { Locator } from '../records/citation.js';
import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OTHER, QUOTE, SLASH, STOP } from './lex.js';
import { pagesEnd } from './page-list.js';
import { sectionEnd, signatureEnd } from './parted-places.js';
import { endsInStop, inside, isCapital, isNumber, isYear, rangeEnd, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface LocatorAt {
  readonly locator: Locator;
  readonly end: number;
  /** Is a word before the number that says what it is? */
  readonly labelled: boolean;
}

const LABELS: readonly (readonly [number, string])[] = [[IS.chapter, 'chapter'], [IS.note, 'note'], [IS.section, 'section'], [IS.volume, 'volume']];

/** A place that a word or a sign before its number, or behind it, tells: *p. 12*, *fols. 12–14*, *¶ 120*, *n. 4*, *s.v. Money*, *301. old.*; null if none stands at the token. */
export function labelledPlaceAt(lexed: Lexed, at: number, to: number): LocatorAt | null {
  return page(lexed, at, to) ?? folio(lexed, at, to) ?? leaf(lexed, at, to) ?? paragraph(lexed, at, to) ?? signature(lexed, at)
    ?? labelled(lexed, at, to) ?? entry(lexed, at) ?? ofBothEditions(lexed, at, to) ?? documentNumber(lexed, at, to) ?? pageBeforeWord(lexed, at);
}

export const located = (label: Locator['label'], lexed: Lexed, from: number, to: number, end = to): LocatorAt => ({ locator: { label, value: lexed.slice(from, to).replace(/\s+/gu, ' ') }, end, labelled: true });

/** *p. 12*, *cols 4–5*, *tr. 162*; not *C 842/72*, a file, nor *c.1400*, a date. */
function page(lexed: Lexed, at: number, to: number): LocatorAt | null {
  // *coll. 341–342*; *coll. 10/18* is a series
  const columns = lexed.word(at) === 'coll' && lexed.kind(skipStop(lexed, at + 1) + 1) === DASH;
  if (!columns && !lexed.is(at, IS.page) && !(lexed.word(at) === 'tr' && lexed.kind(at) === LOWER && lexed.kind(at + 1) === NUMBER) || lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && lexed.kind(at + 2) === SLASH) return null;
  const start = skipStop(lexed, at + 1), end = lexed.word(at) === 'c' && isYear(lexed, start) ? start : pagesEnd(lexed, start, to);
  return end > start ? located(columns || lexed.among(at, 'col cols') ? 'column' : 'page', lexed, start, end) : null;
}

/** *fols. 12–14*, *л. 5*, *ark. 12*; *bl 5* only behind a full stop. */
function folio(lexed: Lexed, at: number, to: number): LocatorAt | null {
  const start = lexed.among(at, 'bl k cc арк ark') && lexed.kind(at + 1) === STOP ? at + 2 : at + 1;
  if (!lexed.among(at, 'll l ff f fols fol bl лл л cc c k арк ark') || !endsInStop(lexed, at) && start === at + 1 || !isNumber(lexed, start) || isYear(lexed, start)) return null;
  // *cc. 12 r - v*, *cc. 521 r. - 525*
  let end = Math.max(pagesEnd(lexed, start, to), start + 1);
  while (lexed.among(end, 'r v t') && lexed.kind(end) <= INITIAL && (!endsInStop(lexed, end) || lexed.kind(end + 1) === DASH) || lexed.kind(end) === DASH && (lexed.among(end + 1, 'r v t') && !endsInStop(lexed, end + 1) || isNumber(lexed, end + 1)) || lexed.kind(end - 1) === DASH && isNumber(lexed, end)) end++;
  return located('folio', lexed, start, end);
}

/** *¶ 120*, *¶¶ 12–15* */
function paragraph(lexed: Lexed, at: number, to: number): LocatorAt | null {
  let start = at;
  while (lexed.kind(start) === OTHER && signAt(lexed, start) === '¶') start++;
  const end = start > at ? pagesEnd(lexed, start, to) : start;
  return end > start ? located('paragraph', lexed, start, end) : null;
}

/** *f° 233*, *fo 12* */
function leaf(lexed: Lexed, at: number, to: number): LocatorAt | null {
  if (!lexed.among(at, 'ff f') || lexed.kind(at + 1) !== OTHER || !'°º'.includes(signAt(lexed, at + 1)) || !isNumber(lexed, at + 2)) return null;
  return located('folio', lexed, at + 2, Math.max(pagesEnd(lexed, at + 2, to), at + 3));
}

function signature(lexed: Lexed, at: number): LocatorAt | null {
  const end = signatureEnd(lexed, at);
  return end > at ? located('section', lexed, at, end) : null;
}

/** *chs. 6 and 7*, *n. 4*, *§ 44 Rn. 15*, *vol. 2* */
function labelled(lexed: Lexed, at: number, to: number): LocatorAt | null {
  for (const [kind, label] of LABELS) {
    if (lexed.kind(at) === INITIAL && kind === IS.note || !lexed.is(at, kind)) continue;
    const start = lexed.kind(at + 1) === OTHER && signAt(lexed, at + 1) === '§' ? at + 2 : at + 1;
    const pages = pagesEnd(lexed, start, to), end = pages > start && kind === IS.section ? sectionEnd(lexed, pages) : pages;
    if (end > start) return located(label, lexed, start, end);
  }
  return null;
}

/** *s.v. “Hawksmoor, Nicholas”*, *s.v. Money* */
function entry(lexed: Lexed, at: number): LocatorAt | null {
  const first = skipStop(lexed, at + 1);
  if (lexed.word(at) !== 's.v') return null;
  if (lexed.kind(first) === QUOTE) return { locator: { label: 'sub-verbo', value: inside(lexed, first).replace(/[,.]$/u, '') }, end: lexed.next(first), labelled: true };
  let end = first;
  while (end - first < 4 && isCapital(lexed.kind(end))) end++;
  return end > first ? located('sub-verbo', lexed, first, end) : null;
}

/** *A 51/B 75*: the pages of a first edition and of the second, as Kant is cited. */
function ofBothEditions(lexed: Lexed, at: number, to: number): LocatorAt | null {
  const start = lexed.start(at), pair = signAt(lexed, at) === 'A' ? /^A ?\d{1,3} ?[/=] ?B ?\d{1,3}/u.exec(lexed.text.slice(start, start + 16))?.[0] : undefined;
  if (pair === undefined) return null;
  let end = at + 1;
  while (end < to && lexed.end(end) <= start + pair.length) end++;
  return located('section', lexed, at, end);
}

/** *(Budapest, 2002), doc. 53*, *Document 53* */
function documentNumber(lexed: Lexed, at: number, to: number): LocatorAt | null {
  if (lexed.kind(at - 1) !== COMMA && lexed.kind(at - 1) !== COLON || lexed.kind(at) > CAPITAL || !lexed.among(at, 'docs doc documents document')) return null;
  const start = skipStop(lexed, lexed.among(at + 1, 'nos no') ? at + 2 : at + 1), end = pagesEnd(lexed, start, to);
  return end > start ? located('document', lexed, start, end) : null;
}

/** *47. o.*, *301. old.*: the page before its word. */
function pageBeforeWord(lexed: Lexed, at: number): LocatorAt | null {
  const end = isNumber(lexed, at) ? rangeEnd(lexed, at) : at;
  return end > at && lexed.kind(end) === STOP && lexed.kind(end + 1) === LOWER && lexed.among(end + 1, 'o old lap lpp') ? located('page', lexed, at, end, end + 2) : null;
}
