import type { Locator } from '../records/citation.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, lex, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { endsInStop, inside, isCapital, isNumber, isRoman, isYear, oldVolumeEnd, partedEnd, rangeEnd, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isPlace, pagesEnd } from './page-list.js';
import { sectionEnd, signatureEnd, verseEnd } from './parted-places.js';

export interface LocatorAt {
  readonly locator: Locator;
  readonly end: number;
  /** Is a word before the number that says what it is? */
  readonly labelled: boolean;
}

const LEAD = 'at here aldaar här her especially esp particularly on see hier insbesondere insb bes namentlich zumal notably notamment in ici spec surtout also part partic particolare not quotation quotations quote quoted from';
const LABELS: readonly (readonly [number, string])[] = [[IS.chapter, 'chapter'], [IS.note, 'note'], [IS.section, 'section'], [IS.volume, 'volume']];

/**
 * A page, a list of pages, a chapter, a note, a section that begins at a token; with `bare` also without *p.*.
 *
 * *, especially 43–59*, *pp. 141, 142*, *S. 64 ff.*, *chs. 6 and 7*, *Vol. 3: 552*; not *Press*, not *1956* where a year is meant.
 */
export function locatorAt(lexed: Lexed, from: number, to: number, bare: boolean): LocatorAt | null {
  const divided = division(lexed, lexed.kind(from) === COMMA ? from + 1 : from, to);
  if (divided !== null) return divided;
  const at = leadEnd(lexed, from, to);
  if (at >= to) return null;
  if (lexed.kind(at) === OPEN && lexed.partner(at) <= at + 6) return inBrackets(lexed, at);
  return pageOfVolume(lexed, at, to) ?? page(lexed, at, to) ?? folio(lexed, at, to) ?? leaf(lexed, at, to) ?? paragraph(lexed, at, to) ?? signature(lexed, at)
    ?? labelled(lexed, at, to) ?? entry(lexed, at) ?? ofBothEditions(lexed, at, to) ?? documentNumber(lexed, at, to) ?? pageBeforeWord(lexed, at)
    ?? (bare ? romanVolume(lexed, at, to) ?? verse(lexed, at, to) ?? barePage(lexed, at, to) : null);
}

const located = (label: Locator['label'], lexed: Lexed, from: number, to: number, end = to): LocatorAt => ({ locator: { label, value: lexed.slice(from, to).replace(/\s+/gu, ' ') }, end, labelled: true });

/** *lib. ii, cap. xii*, *part II, ch. 17*: a chapter, a section or a page of a book or a part; the book or the part alone only where nothing follows. */
function division(lexed: Lexed, at: number, to: number): LocatorAt | null {
  const label = lexed.kind(at) > CAPITAL ? null : lexed.among(at, 'book bk livre liv lib libro liber buch') ? 'book' : lexed.among(at, 'part pt teil partie parte') ? 'part' : null;
  const number = label === null ? at : skipStop(lexed, at + 1), end = number + 1;
  if (label === null || number >= to || !isRoman(lexed, number) && (lexed.kind(number) !== NUMBER || isYear(lexed, number))) return null;
  const finer = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, false) : null;
  return finer?.labelled === true && finer.locator.label !== 'volume' ? finer : lexed.kind(at - 1) !== OPEN && (end >= to || [STOP, SEMICOLON].includes(lexed.kind(end))) ? located(label, lexed, number, end) : null;
}

/** *, here at*, *, in part. pp. 45–60*: behind the signs and words before a locator. */
function leadEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && (lexed.kind(at) === COMMA || lexed.kind(at) === COLON || lexed.kind(at) === STOP && at > from && lexed.among(at - 1, LEAD) || lexed.kind(at) === LOWER && lexed.among(at, LEAD))) at++;
  return at;
}

/** *(p. 12)*: the brackets hold nothing else. */
function inBrackets(lexed: Lexed, open: number): LocatorAt | null {
  const inner = locatorAt(lexed, open + 1, lexed.partner(open), false);
  return inner !== null && inner.end === lexed.partner(open) ? { ...inner, end: inner.end + 1 } : null;
}

/** *vol. 3, p. 12*, *Vol. 3: 552* */
function pageOfVolume(lexed: Lexed, at: number, to: number): LocatorAt | null {
  if (!lexed.is(at, IS.volume) || lexed.kind(at) > CAPITAL || !isPlace(lexed, at + 1)) return null;
  const after = rangeEnd(lexed, at + 1), parted = lexed.kind(after) === COLON || lexed.kind(after) === COMMA, word = parted ? after + 1 : after;
  const start = lexed.is(word, IS.page) ? word + 1 : word;
  return isPlace(lexed, start) && (start > word || parted) ? located('page', lexed, start, pagesEnd(lexed, start, to)) : null;
}

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

/** *(Budapest, 2002), doc. 53* */
function documentNumber(lexed: Lexed, at: number, to: number): LocatorAt | null {
  if (lexed.kind(at - 1) !== COMMA && lexed.kind(at - 1) !== COLON || lexed.kind(at) !== LOWER || !lexed.among(at, 'docs doc documents document')) return null;
  const start = skipStop(lexed, lexed.among(at + 1, 'nos no') ? at + 2 : at + 1), end = pagesEnd(lexed, start, to);
  return end > start ? located('document', lexed, start, end) : null;
}

/** *47. o.*, *301. old.*: the page before its word. */
function pageBeforeWord(lexed: Lexed, at: number): LocatorAt | null {
  const end = isNumber(lexed, at) ? rangeEnd(lexed, at) : at;
  return end > at && lexed.kind(end) === STOP && lexed.kind(end + 1) === LOWER && lexed.among(end + 1, 'o old lap lpp') ? located('page', lexed, at, end, end + 2) : null;
}

/** *Gardiner, op. cit., iii. 178*, *Guerra civil, II, p. 560*: the page behind a volume in Roman numerals. */
function romanVolume(lexed: Lexed, at: number, to: number): LocatorAt | null {
  // *II/2:100*
  const last = partedEnd(lexed, at);
  if (last > at + 1 && isRoman(lexed, at) && lexed.kind(last) === COLON) return locatorAt(lexed, last + 1, to, true);
  const old = oldVolumeEnd(lexed, at), paged = isBeforePage(lexed, old > at ? old + 1 : at + 1);
  if (old === at) return paged && isRoman(lexed, at) && lexed.kind(at + 2) === LOWER ? locatorAt(lexed, at + 2, to, false) : null;
  if (paged) return locatorAt(lexed, old + 2, to, false);
  const end = pagesEnd(lexed, old, to);
  return end > old ? located('page', lexed, old, end) : null;
}

/** *, p.* */
const isBeforePage = (lexed: Lexed, comma: number): boolean => lexed.kind(comma) === COMMA && lexed.is(comma + 1, IS.page);

function verse(lexed: Lexed, at: number, to: number): LocatorAt | null {
  const end = verseEnd(lexed, at);
  if (end > at && isBeforePage(lexed, end)) return locatorAt(lexed, end + 1, to, false);
  return end > at ? located('section', lexed, at, end) : null;
}

/** *12*, *43–59*; a year only in a range or behind a colon; *12 May 1966* and *1/8/75* are days, *II, p.* a volume. */
function barePage(lexed: Lexed, from: number, to: number): LocatorAt | null {
  // *Ibid., A-16*: a page of an appendix, or of a section of a newspaper
  if ((lexed.kind(from) === UPPER || lexed.kind(from) === INITIAL) && lexed.end(from) - lexed.start(from) === 1 && lexed.kind(from + 1) === DASH && lexed.kind(from + 2) === NUMBER && lexed.start(from + 2) - lexed.end(from) === 1 && from + 3 <= to && [COMMA, STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(from + 3))) return { ...located('page', lexed, from, from + 3), labelled: false };
  if (!isPlace(lexed, from) || isYear(lexed, from) && lexed.kind(from - 1) !== COLON && rangeEnd(lexed, from) === from + 1 || isRoman(lexed, from) && isBeforePage(lexed, from + 1)) return null;
  // *Mineurs, 2:881*: the volume before its page
  const at = lexed.kind(from + 1) === COLON && isPlace(lexed, from + 2) && lexed.start(from + 2) === lexed.end(from + 1) && !lexed.spaced(from) ? from + 2 : from;
  const end = pagesEnd(lexed, at, to), day = lexed.kind(at + 1) === SLASH && lexed.kind(at + 3) === SLASH || lexed.is(end, IS.month) && isYear(lexed, end + 1);
  return end > at && !day ? { ...located('page', lexed, at, end), labelled: false } : null;
}

/** The same for a string: where a locator at its head ends, in characters. */
export function locatorAtHead(text: string, bare: boolean): { locator: Locator; end: number } | null {
  const lexed = lex(text.slice(0, 80));
  const found = locatorAt(lexed, 0, lexed.size, bare);
  return found === null || lexed.kind(found.end - 1) === END ? null : { locator: found.locator, end: lexed.end(found.end - 1) };
}
