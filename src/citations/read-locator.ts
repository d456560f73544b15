import type { Locator } from '../records/citation.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, lex, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { isRoman, isYear, oldVolumeEnd, partedEnd, rangeEnd, skipStop } from './tokens.js';
import { type LocatorAt, labelledPlaceAt, located } from './labelled-place.js';
import { IS } from './vocabulary.js';
import { isPlace, pagesEnd } from './page-list.js';
import { verseEnd } from './parted-places.js';

export type { LocatorAt };

const LEAD = 'at here aldaar här her especially esp particularly on see hier insbesondere insb bes namentlich zumal notably notamment in ici spec surtout also part partic particolare not quotation quotations quote quoted from';
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
  return pageOfVolume(lexed, at, to) ?? labelledPlaceAt(lexed, at, to)
    ?? (bare ? romanVolume(lexed, at, to) ?? verse(lexed, at, to) ?? barePage(lexed, at, to) : null);
}

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
  return isPlace(lexed, start) && (start > word || parted) ? located(lexed.among(word, 'col cols') ? 'column' : 'page', lexed, start, pagesEnd(lexed, start, to)) : null;
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
  if (!isPlace(lexed, from) || isYear(lexed, from) && lexed.kind(from - 1) !== COLON && rangeEnd(lexed, from) === from + 1 && !isBehindYear(lexed, from) || isRoman(lexed, from) && isBeforePage(lexed, from + 1)) return null;
  // *Mineurs, 2:881*: the volume before its page
  const at = lexed.kind(from + 1) === COLON && isPlace(lexed, from + 2) && lexed.start(from + 2) === lexed.end(from + 1) && !lexed.spaced(from) ? from + 2 : from;
  const end = pagesEnd(lexed, at, to), day = lexed.kind(at + 1) === SLASH && lexed.kind(at + 3) === SLASH || lexed.is(end, IS.month) && isYear(lexed, end + 1);
  return end > at && !day ? { ...located('page', lexed, at, end), labelled: false } : null;
}

/** *(London: Macmillan, 1991), 1472*, *1401–72, 1472*: what looks like a year stands behind the year, or among the pages. */
function isBehindYear(lexed: Lexed, at: number): boolean {
  if (lexed.kind(at - 1) !== COMMA || ![STOP, SEMICOLON, COMMA].includes(lexed.kind(at + 1)) && at + 1 < lexed.size) return false;
  if (lexed.kind(at - 2) === CLOSE) return isYear(lexed, at - 3) && lexed.word(at) !== lexed.word(at - 3) && lexed.partner(at - 2) < at - 4;
  const first = Number(lexed.word(at - 4)), last = lexed.word(at - 2), page = Number(lexed.word(at));
  return lexed.kind(at - 3) === DASH && lexed.kind(at - 2) === NUMBER && first <= page && page - first <= Number(last) % 100 - first % 100;
}

/** The same for a string: where a locator at its head ends, in characters. */
export function locatorAtHead(text: string, bare: boolean): { locator: Locator; end: number } | null {
  const lexed = lex(text.slice(0, 80));
  const found = locatorAt(lexed, 0, lexed.size, bare);
  return found === null || lexed.kind(found.end - 1) === END ? null : { locator: found.locator, end: lexed.end(found.end - 1) };
}
