import type { Locator } from '../records/citation.js';
import { CAPITAL, CLOSE, COLON, COMMA, END, DASH, INITIAL, lex, type Lexed, LOWER, NUMBER, OPEN, OTHER, SLASH, STOP } from './lex.js';
import { endsInStop, isNumber, isRoman, isYear, oldVolumeEnd, rangeEnd, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isPlace, pagesEnd } from './page-list.js';

export interface LocatorAt {
  readonly locator: Locator;
  readonly end: number;
  /** Is a word before the number that says what it is? */
  readonly labelled: boolean;
}

const LEAD = 'at here aldaar här her especially esp particularly on see hier insbesondere insb bes namentlich zumal notably in ici spec surtout also part partic particolare not quotation quotations quote quoted from';
const LABELS: readonly (readonly [number, string])[] = [[IS.chapter, 'chapter'], [IS.note, 'note'], [IS.section, 'section'], [IS.volume, 'volume']];

/**
 * A page, a list of pages, a chapter, a note, a section that begins at a token; with `bare` also without *p.*.
 *
 * *, especially 43–59*, *pp. 141, 142*, *S. 64 ff.*, *chs. 6 and 7*, *Vol. 3: 552*; not *Press*, not *1956* where a year is meant.
 */
export function locatorAt(lexed: Lexed, from: number, to: number, bare: boolean): LocatorAt | null {
  let at = from;
  // *, in part. pp. 45–60*
  while (at < to && (lexed.kind(at) === COMMA || lexed.kind(at) === COLON || lexed.kind(at) === STOP && at > from && lexed.among(at - 1, LEAD) || (lexed.kind(at) === LOWER && lexed.among(at, LEAD) && !lexed.is(at, IS.volume)))) at++;
  if (at >= to) return null;
  if (lexed.kind(at) === OPEN && lexed.partner(at) <= at + 6) {
    const inner = locatorAt(lexed, at + 1, lexed.partner(at), false);
    return inner !== null && inner.end === lexed.partner(at) && at > from - 1 ? { ...inner, end: inner.end + 1 } : null;
  }
  if (lexed.is(at, IS.volume) && lexed.kind(at) <= CAPITAL && isPlace(lexed, at + 1)) {
    const after = rangeEnd(lexed, at + 1);
    const page = lexed.kind(after) === COLON || lexed.kind(after) === COMMA ? after + 1 : after;
    const label = lexed.is(page, IS.page) && lexed.kind(page) <= 4 ? page + 1 : page;
    if (isPlace(lexed, label) && (label > page || lexed.kind(after) === COLON || lexed.kind(after) === COMMA)) { const end = pagesEnd(lexed, label, to); return { locator: { label: 'page', value: clean(lexed, label, end) }, end, labelled: true }; }
  }
  // *C 842/72* is a file
  if (lexed.is(at, IS.page) && lexed.kind(at) <= 4 && !(lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && lexed.kind(at + 2) === SLASH)) {
    let start = at + 1;
    if (lexed.kind(start) === STOP) start++;
    // *c.1400* is a date
    const end = lexed.word(at) === 'c' && isYear(lexed, start) ? start : pagesEnd(lexed, start, to);
    if (end > start) return { locator: { label: lexed.among(at, 'col cols') ? 'column' : 'page', value: clean(lexed, start, end) }, end, labelled: true };
  }
  const parted = lexed.among(at, 'bl k арк ark') && lexed.kind(at + 1) === STOP ? at + 2 : at + 1;
  if (lexed.among(at, 'll l ff f fols fol bl лл л cc c k арк ark') && (endsInStop(lexed, at) || parted > at + 1) && isNumber(lexed, parted) && !isYear(lexed, parted)) {
    let end = pagesEnd(lexed, parted, to);
    if (end === parted) end = parted + 1;
    return { locator: { label: 'folio', value: clean(lexed, parted, end) }, end, labelled: true };
  }
  // *f° 233*, *fo 12*
  const leaf = lexed.among(at, 'ff f') && lexed.kind(at + 1) === OTHER && '°º'.includes(lexed.slice(at + 1, at + 2)) ? at + 2 : at;
  if (leaf > at && isNumber(lexed, leaf)) { const end = Math.max(pagesEnd(lexed, leaf, to), leaf + 1); return { locator: { label: 'folio', value: clean(lexed, leaf, end) }, end, labelled: true }; }
  const sheet = signatureEnd(lexed, at);
  if (sheet > at) return { locator: { label: 'section', value: lexed.slice(at, sheet) }, end: sheet, labelled: true };
  for (const [kind, label] of LABELS) {
    if (lexed.kind(at) === INITIAL && kind === IS.note) continue;
    if (!lexed.is(at, kind) && !(kind === IS.section && signAt(lexed, at) === '§')) continue;
    let start = at + 1;
    if (lexed.kind(start) === OTHER && signAt(lexed, start) === '§') start++;
    const pages = pagesEnd(lexed, start, to), end = pages > start && kind === IS.section ? sectionEnd(lexed, pages) : pages;
    if (end > start) return { locator: { label, value: clean(lexed, start, end) }, end, labelled: true };
  }
  // *A 51/B 75*: Kant’s pages of the first edition and the second
  const pair = signAt(lexed, at) === 'A' ? /^A ?\d{1,3} ?[/=] ?B ?\d{1,3}/u.exec(lexed.text.slice(lexed.start(at), lexed.start(at) + 16))?.[0] : undefined;
  if (pair !== undefined) { let end = at + 1; while (end < to && lexed.end(end) <= lexed.start(at) + pair.length) end++; return { locator: { label: 'section', value: pair }, end, labelled: true }; }
  // *(Budapest, 2002), doc. 53*
  if ((lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === COLON) && lexed.kind(at) === LOWER && lexed.among(at, 'docs doc documents document')) {
    const start = skipStop(lexed, lexed.among(at + 1, 'nos no') ? at + 2 : at + 1), end = pagesEnd(lexed, start, to);
    if (end > start) return { locator: { label: 'document', value: clean(lexed, start, end) }, end, labelled: true };
  }
  // *47. o.*, *301. old.*: the page before its word
  const counted = isNumber(lexed, at) ? rangeEnd(lexed, at) : at;
  if (counted > at && lexed.kind(counted) === STOP && lexed.kind(counted + 1) === LOWER && lexed.among(counted + 1, 'o old lap lpp')) return { locator: { label: 'page', value: lexed.slice(at, counted) }, end: counted + 2, labelled: true };
  // *Gardiner, op. cit., iii. 178*
  const old = bare ? oldVolumeEnd(lexed, at) : at;
  if (old > at && lexed.kind(old + 1) === COMMA && lexed.is(old + 2, IS.page)) return locatorAt(lexed, old + 2, to, false);
  if (old > at) { const end = pagesEnd(lexed, old, to); if (end > old) return { locator: { label: 'page', value: clean(lexed, old, end) }, end, labelled: true }; }
  // *Guerra civil, II, p. 560*
  if (bare && isRoman(lexed, at) && lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.page) && lexed.kind(at + 2) === LOWER) return locatorAt(lexed, at + 2, to, false);
  const verse = bare ? verseEnd(lexed, at) : at;
  if (verse > at && lexed.kind(verse) === COMMA && lexed.is(verse + 1, IS.page)) return locatorAt(lexed, verse + 1, to, false);
  if (verse > at) return { locator: { label: 'section', value: clean(lexed, at, verse) }, end: verse, labelled: true };
  if (!bare || !isPlace(lexed, at) || (isYear(lexed, at) && lexed.kind(at - 1) !== COLON && rangeEnd(lexed, at) === at + 1)) return null;
  // *Mineurs, 2:881*: the volume before its page
  if (lexed.kind(at + 1) === COLON && isPlace(lexed, at + 2) && lexed.start(at + 2) === lexed.end(at + 1) && !lexed.spaced(at)) at += 2;
  const end = pagesEnd(lexed, at, to);
  // *12 May 1966* and *1/8/75* are days
  return end > at && !(lexed.kind(at + 1) === SLASH && lexed.kind(at + 3) === SLASH) && !(lexed.is(end, IS.month) && isYear(lexed, end + 1)) ? { locator: { label: 'page', value: clean(lexed, at, end) }, end, labelled: false } : null;
}

const SHEET = /^\p{L}{0,3}\d{1,2}[rv]?$/u;

/** *sig. A2r*, *sigs. A2r–A4v*, *sig. ¶2r*: behind the signature of a sheet; not *il sig. Rossi*. */
function signatureEnd(lexed: Lexed, at: number): number {
  let end = lexed.among(at, 'sig sigs') ? skipStop(lexed, at + 1) : at;
  if (end > at && lexed.kind(end) === OTHER) end++;
  if (end === at || !SHEET.test(lexed.word(end))) return at;
  return lexed.kind(end + 1) === DASH && (SHEET.test(lexed.word(end + 2)) || lexed.among(end + 2, 'v r')) ? end + 3 : end + 1;
}

/** *§ 44 Rn. 15*, *s 6(1)*, *para 2.13*: behind the parts of a section. */
export function sectionEnd(lexed: Lexed, from: number): number {
  let at = from;
  for (;;) {
    const joined = lexed.start(at) === lexed.end(at - 1), part = skipStop(lexed, at + 1);
    if (joined && lexed.kind(at) === OPEN && lexed.partner(at) - at === 2) at += 3;
    else if (joined && lexed.kind(at) === STOP && !lexed.spaced(at) && lexed.kind(at + 1) === NUMBER) at += 2;
    else if (lexed.among(at, 'rn rdnr rz abs nr satz lit') && (isNumber(lexed, part) || lexed.word(at) === 'lit')) at = Math.max(rangeEnd(lexed, part), part + 1);
    else return at;
  }
}

/** *3.1.56–88*, *8.12.29*, *II.xxvii.9*: book, chapter and section, or act, scene and line; no date, no decimal number. */
function verseEnd(lexed: Lexed, from: number): number {
  const one = (token: number): boolean => lexed.kind(token) === NUMBER || isRoman(lexed, token);
  let at = from + 1, parts = 1;
  while (one(from) && lexed.kind(at) === STOP && !lexed.spaced(at) && one(at + 1) && lexed.start(at) === lexed.end(at - 1)) { at += 2; parts++; }
  // *(Cambridge, MA: Harvard University Press, 1931–35), 5.402*, *De civitate Dei, XIX.12*
  if (parts < 2 || parts < 3 && !(lexed.kind(from - 1) === COMMA && (lexed.kind(from - 2) === CLOSE || lexed.kind(from) !== NUMBER)) || isYear(lexed, at - 1)) return from;
  while (lexed.kind(at) === DASH && lexed.kind(at + 1) === NUMBER) { at += 2; while (lexed.kind(at) === STOP && !lexed.spaced(at) && lexed.kind(at + 1) === NUMBER) at += 2; }
  return at;
}

const clean = (lexed: Lexed, from: number, to: number): string => lexed.slice(from, to).replace(/\s+/gu, ' ');

/** The same for a string: where a locator at its head ends, in characters. */
export function locatorAtHead(text: string, bare: boolean): { locator: Locator; end: number } | null {
  const lexed = lex(text.slice(0, 80));
  const found = locatorAt(lexed, 0, lexed.size, bare);
  return found === null || lexed.kind(found.end - 1) === END ? null : { locator: found.locator, end: lexed.end(found.end - 1) };
}
