import { isEditors } from './behind-signs.js';
import { put } from './draft.js';
import { extentAt, isExtentBetween } from './extent.js';
import { CLOSE, COLON, COMMA, INITIAL, type Lexed, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { PERIODICAL, putNumbers } from './put-fields.js';
import { imprintAt } from './read-imprint.js';
import { bluebookAt } from './read-law-numbers.js';
import type { Numbers } from './counted.js';
import { numbersAt } from './read-numbers.js';
import { volumeAt } from './read-volume.js';
import { pinpoint, type Tail } from './tail.js';
import { isCapital, isRoman, isYear, signAt, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isYearWithin } from './year-later.js';

/** *Soins cadres(58), pp. 45–46*: an issue, or volume and pages, that brackets open. */
export function numbersInBrackets(lexed: Lexed, at: number, to: number, tail: Tail, kind: number): number | null {
  const { draft } = tail;
  const numbers = kind === OPEN && tail.journal && draft.volume === undefined && draft.issue === undefined ? numbersAt(lexed, at, to) : null;
  if (numbers === null || numbers.issue === undefined && (numbers.volume === undefined || numbers.page === undefined)) return null;
  putNumbers(draft, numbers, tail);
  return numbers.end;
}

/** *10 Harv. L. Rev. 457, 461 (1897)* */
export function lawReview(lexed: Lexed, at: number, to: number, tail: Tail, kind: number): number | null {
  const { draft } = tail;
  const report = kind === NUMBER && draft['container-title'] === undefined ? bluebookAt(lexed, at, to) : null;
  if (report === null) return null;
  tail.journal = true;
  put(draft, 'container-title', report.container); putNumbers(draft, report, tail);
  return report.end;
}

/** *US$45.00*, *USD 65,00*: a price, behind which nothing of the citation stands. */
export const price = (lexed: Lexed, at: number, tail: Tail): number | null => (tail.printed && (lexed.among(at, 'usd eur gbp chf aud cad') && lexed.kind(at) === UPPER && lexed.kind(at + 1) === NUMBER || '$£€'.includes(signAt(lexed, lexed.word(at) === 'us' ? at + 1 : at))) ? at : null);

/** *320 с.*, *XII, 245 S.*, *Pp. xvii, 376*: how many pages it has. */
export function pageCount(lexed: Lexed, at: number, tail: Tail, kind: number, stopped: boolean): number | null {
  // *2001. 22 cm, 314 p.*
  if (kind === NUMBER && tail.printed && lexed.among(at + 1, 'cm mm')) return at + 2;
  const { draft, printed } = tail, extent = printed && !tail.inBook && kind <= INITIAL ? extentAt(lexed, at) : null;
  if (extent !== null) { put(draft, 'number-of-pages', extent.pages); return extent.end; }
  // *2002. 478p.*
  const glued = kind === NUMBER && printed && stopped ? /^(\d{2,4})p$/u.exec(lexed.word(at))?.[1] : undefined;
  if (glued !== undefined) { put(draft, 'number-of-pages', glued); return skipStop(lexed, at + 1); }
  if (!printed && draft['container-title'] === undefined && isExtentBetween(lexed, at)) { put(draft, 'number-of-pages', lexed.word(at)); return at + 2; }
  if (kind !== NUMBER || !printed || !lexed.is(at + 1, IS.page) || lexed.kind(at + 2) === NUMBER || !stopped && ![COMMA, CLOSE].includes(lexed.kind(at - 1))) return null;
  put(draft, 'number-of-pages', lexed.word(at));
  return at + 2;
}

/** *22:1 (May 2015), 126–166*: volume, issue, year and pages of a journal. */
export function journalNumbers(lexed: Lexed, at: number, to: number, tail: Tail, kind: number, done: boolean): number | null {
  const { draft } = tail;
  const cited = draft.issued !== undefined && !tail.dated && kind === NUMBER && lexed.kind(at - 1) === CLOSE;
  // *// Вестник музея. Уфа, 2000. Вып. 2*: what comes out in issues is a journal
  if (tail.printed && !tail.inBook && draft.publisher === undefined && draft.issue === undefined && draft.volume === undefined && draft['container-title'] !== undefined && lexed.is(at, IS.issue)) {
    const counted = numbersAt(lexed, at, to);
    if (counted?.issue !== undefined) { tail.journal = true; putNumbers(draft, counted, tail); return pinpoint(lexed, counted.end, to, tail); }
  }
  if (done || cited || tail.printed || draft.volume !== undefined && draft.page !== undefined) return null;
  const numbers = numbersAt(lexed, at, to);
  if (numbers === null) return null;
  const journal = tail.journal || draft['container-title'] !== undefined, labelled = lexed.is(at, IS.volume), alone = numbers.facts === 1;
  // *Issues in Bantu Tonology, 83–108*
  const ranged = journal && !labelled && draft.page === undefined && RANGE.test(numbers.volume ?? '');
  if (alone && ranged && !isYear(lexed, at) && !lexed.is(numbers.end, IS.month)) { put(draft, 'page', numbers.volume); return numbers.end; }
  // *Past and Present (May 1990): 5–38, 7*
  if (ranged && !tail.dated && numbers.facts === 2 && numbers.page !== undefined && draft.issued !== undefined && lexed.kind(at - 2) === CLOSE && lexed.kind(at + 3) === COMMA) { put(draft, 'page', numbers.volume); return pinpoint(lexed, at + 3, to, tail); }
  // *in The Cambridge History of the Cold War, vol. 1, M. P. Leffler and O. A. Westad, Eds.*, *in: Handbuch der Geschichte, Bd. 4, Freiburg 1971*
  if (alone && labelled && journal && lexed.kind(numbers.end) === COMMA && (isEditors(lexed, numbers.end + 1, to) || !PERIODICAL.test(draft['container-title'] ?? '') && imprintAt(lexed, numbers.end + 1, to, false)?.imprint.place !== undefined)) { tail.inBook = true; tail.journal = false; put(draft, 'volume', numbers.volume); return numbers.end; }
  // *volume 989 of Lecture Notes in Computer Science*
  if (alone && labelled && lexed.among(skipComma(lexed, numbers.end), 'of av af') && isCapital(lexed.kind(skipComma(lexed, numbers.end) + 1))) { tail.inBook = true; return null; }
  if (alone && lexed.is(numbers.end, IS.month)) return null;
  // *New York Times, March 12, A1*
  if (tail.day && alone && draft.page === undefined && lexed.kind(at) === UPPER && numbers.volume !== undefined) { put(draft, 'page', numbers.volume); return numbers.end; }
  // *Proceedings of SIGIR, 262–269, 1996*
  if (journal && !labelled && draft.page === undefined && numbers.facts === 2 && numbers.issued !== undefined && isWide(numbers.volume)) { put(draft, 'page', numbers.volume); draft.issued ??= numbers.issued; return numbers.end; }
  if (alone && labelled && !tail.quoted && isTitled(lexed, numbers.end)) { if (draft['container-title'] !== undefined) tail.inBook = true; return null; }
  if (!journal && !(numbers.facts > 1 && lexed.is(at, IS.volume | IS.issue)) && !(numbers.facts > 2 && draft.editor !== undefined && isRoman(lexed, at))) return null;
  if (tail.inBook && numbers.issued === undefined && numbers.page === undefined || alone && isOther(lexed, at, numbers, tail, to)) return null;
  putNumbers(draft, numbers, tail);
  return pinpoint(lexed, numbers.end, to, tail);
}

const RANGE = /^\d+ ?[\p{Pd}−] ?\d+$/u;

/** *262–269*: more than a volume has. */
const isWide = (range = ''): boolean => { const [, first, last] = /^(\d{2,}) ?[\p{Pd}−] ?(\d{2,})$/u.exec(range) ?? []; return last !== undefined && Number(last) - Number(first) > 1; };

/** *in Storia d’Italia, vol. IV, Dall’Unità a oggi, t. 3*: a volume with its own title is a book’s. */
const isTitled = (lexed: Lexed, end: number): boolean => [COMMA, COLON].includes(lexed.kind(end)) && isCapital(lexed.kind(end + 1)) && !lexed.is(end + 1, IS.month | IS.season | IS.page | IS.placeHead | IS.volume);

/** A lone number that is no journal’s: the volume of a book whose imprint follows, a page, a second year, a page behind the year. */
function isOther(lexed: Lexed, at: number, { volume, page, issued, end }: Numbers, tail: Tail, to: number): boolean {
  const labelled = lexed.is(at, IS.volume), known = tail.draft.issued !== undefined;
  return labelled && isYearWithin(lexed, end, to) || page !== undefined && !tail.journal && !tail.quoted || known && (issued !== undefined || volume !== undefined && !labelled && !tail.dated);
}

/** *vol. 5*, *volume 374 of London Mathematical Society Lecture Note Series*, *vol. 5, pt. 7, Military Technology (…)*: the volume of a book. */
export function bookVolume(lexed: Lexed, at: number, to: number, tail: Tail, done: boolean): number | null {
  const { draft, printed } = tail;
  const volume = done ? null : volumeAt(lexed, at);
  if (volume === null) return null;
  put(draft, 'volume', volume.volume);
  let { end } = volume;
  if (lexed.among(skipComma(lexed, end), 'of av af') && isCapital(lexed.kind(skipComma(lexed, end) + 1))) {
    const series = end = skipComma(lexed, end) + 1;
    while (end < to && end - volume.end < 14 && ![COMMA, OPEN, SEMICOLON].includes(lexed.kind(end)) && !(lexed.kind(end) === STOP && lexed.spaced(end))) end++;
    put(draft, 'collection-title', lexed.slice(series, end));
    return end;
  }
  const part = lexed.kind(end) === COMMA && lexed.among(end + 1, 'pt part bk book kn') ? skipStop(lexed, end + 2) : -1;
  return !printed && (lexed.kind(part) === NUMBER || isRoman(lexed, part)) && [COMMA, OPEN].includes(lexed.kind(part + 1)) ? part + 1 : end;
}
