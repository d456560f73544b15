import type { Locator } from '../records/citation.js';
import { behindCase, courtEnd, putCourtAndDay, putReport } from './behind-case.js';
import { readCaseName } from './case-name.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { endsInStop, inside, isCapital, isYear, opensName, rangeEnd, skipComma, skipStop } from './tokens.js';

/** *Balfour v. Balfour [1919] 2 K.B. 571*, *Dean v. District of Columbia 653 U.S. App. D.C. 307 (1995)*, *(1991) 25 N.S.W.L.R. 32 (C.A.)*; not *Mao v. the party*. */
export function readCase(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'legal_case' };
  if (lexed.kind(from) === OPEN && dateAt(lexed, from + 1)?.end === lexed.partner(from)) {
    const law = lawNumbersAt(lexed, from, to);
    if (law === null || !/^(?:\p{L}\.){2,}|^[\p{Lu}&. ]+$/u.test(law.container)) return null;
    putReport(draft, law);
    return { form: 'full', draft, end: courtEnd(lexed, law.end, draft) };
  }
  if (lexed.kind(from) === NUMBER && !isYear(lexed, from)) return reportAlone(lexed, from, to, draft);
  const name = readCaseName(lexed, from, to, draft);
  if (name === null) return null;
  const { end } = name;
  const at = skipComma(lexed, end);
  let stop = end;
  let cited: Locator | undefined;
  const law = lawNumbersAt(lexed, at, to);
  if (law !== null) {
    putReport(draft, law);
    stop = courtEnd(lexed, law.end, draft);
    const pin = lexed.kind(stop) === COMMA && lexed.kind(stop + 1) === NUMBER ? locatorAt(lexed, stop + 1, to, true) : null;
    if (pin !== null) return { form: 'full', draft, end: pin.end, locator: pin.locator };
  } else if (lexed.kind(at) === NUMBER && opensName(lexed.kind(at + 1))) {
    const reported = reporterAt(lexed, at, to, draft);
    if (reported === null) return null;
    stop = reported.end;
    cited = reported.locator;
  } else if (lexed.word(at) === 'case' && lexed.word(at + 1) === 'no') {
    const numbered = numberedCase(lexed, at, to, draft);
    stop = numbered.end;
    cited = numbered.locator;
  } else stop = unreportedEnd(lexed, end, to, draft);
  stop = behindCase(lexed, stop, to, draft);
  if (name.numbered && draft.issued === undefined && draft['container-title'] === undefined) return null;
  // *[2018] AC 61 [40]*, *AC 562 (HL) 580*
  if (lexed.kind(stop) === OPEN && lexed.kind(stop + 1) === NUMBER && !isYear(lexed, stop + 1) && lexed.partner(stop) === rangeEnd(lexed, stop + 1)) return { form: 'full', draft, end: lexed.next(stop), locator: { label: 'section', value: inside(lexed, stop) } };
  if (lexed.kind(stop - 1) === CLOSE && lexed.kind(stop) === NUMBER && draft.page !== undefined && !isYear(lexed, stop)) return { form: 'full', draft, end: rangeEnd(lexed, stop), locator: { label: 'page', value: lexed.slice(stop, rangeEnd(lexed, stop)) } };
  const pin = locatorAt(lexed, stop, to, lexed.word(skipComma(lexed, stop)) === 'at');
  const locator = pin?.locator ?? cited;
  return { form: 'full', draft, end: pin?.end ?? stop, ...(locator !== undefined && { locator }) };
}

/** Reporters of American courts: *U.S.*, *F. Cas.*, *F. Supp. 2d*, *N.E.2d*. */
const REPORTER = /^(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.|F\.|B\.R\.|N\. ?[EWYH]\.|S\. ?[EW]\.|So\.|P\.|A\.|Mass\.|Pa\.|Cal\.|Ill\.|Va\.|Conn\.|Ohio St\.)(?: ?(?:Cas\.|Supp\.|App[’'.]x?|Rptr\.))?(?: ?\d(?:d|th))?$/u;

/** Does the volume of a reporter stand at a token: *24 F. Cas. 472 (…)*? */
export const isReport = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && lexed.kind(at + 1) <= INITIAL && endsInStop(lexed, at + 1) && reportAlone(lexed, at, Math.min(at + 16, lexed.size), { type: 'legal_case' }) !== null;

/** *24 F. Cas. 472, 474 (C.C.D.R.I. 1827) (No. 14,312)*: a case that the text names; null where no reporter stands behind the volume. */
function reportAlone(lexed: Lexed, from: number, to: number, draft: Draft): Reading | null {
  const report = reporterAt(lexed, from, to, draft);
  if (report === null || draft.issued === undefined || !REPORTER.test(draft['container-title'] ?? '')) return null;
  const end = lexed.kind(report.end) === OPEN && lexed.word(report.end + 1) === 'no' ? lexed.next(report.end) : report.end;
  return { form: 'full', draft, end, ...(report.locator !== undefined && { locator: report.locator }) };
}

/** *410 U.S. 113 (1973)*: the volume, the reporter and the page, a second page, the court and the year. */
function reporterAt(lexed: Lexed, at: number, to: number, draft: Draft): { end: number; locator?: Locator } | null {
  let name = at + 1;
  while (name < to && name - at < 8 && (opensName(lexed.kind(name)) || /^\dd$/u.test(lexed.word(name)) || lexed.kind(name) === STOP && isCapital(lexed.kind(name - 1)) && lexed.kind(name + 1) === NUMBER)) name++;
  const group = lexed.kind(name) === OPEN && lexed.kind(lexed.next(name)) === NUMBER ? lexed.next(name) : name;
  if (lexed.kind(group) !== NUMBER) return null;
  // *1963 E.C.R. 1*
  if (isYear(lexed, at)) put(draft, 'issued', dateAt(lexed, at)?.date); else put(draft, 'volume', lexed.slice(at, at + 1));
  put(draft, 'container-title', lexed.slice(at + 1, name));
  const last = rangeEnd(lexed, group);
  put(draft, 'page', lexed.slice(group, last));
  const pin = lexed.kind(last) === COMMA ? locatorAt(lexed, last + 1, to, true) : null;
  const open = pin?.end ?? last, close = lexed.kind(open) === OPEN ? lexed.partner(open) : -1;
  for (let date = open + 1; date < close; date++) {
    const found = dateAt(lexed, date);
    if (found === null) continue;
    draft.issued = found.date;
    if (date > open + 1) put(draft, 'authority', lexed.slice(open + 1, date));
    break;
  }
  return { end: close > 0 ? close + 1 : open, ...(pin !== null && { locator: pin.locator }) };
}

/** *Case No. IT-94-1-A, Judgement, ¶ 120 (Int’l Crim. Trib. for Rwanda July 15, 1999)*: the number of a case, what was ruled, where in it, and in brackets the court and the day. */
function numberedCase(lexed: Lexed, from: number, to: number, draft: Draft): { end: number; locator?: Locator } {
  let end = from + 2, locator: Locator | undefined;
  while (end < to && ![COMMA, OPEN, SEMICOLON].includes(lexed.kind(end))) end++;
  put(draft, 'number', lexed.slice(skipStop(lexed, from + 2), end));
  for (let at = end; at < to && at - end < 9 && lexed.kind(at) !== SEMICOLON; at++) {
    const place = lexed.kind(at) === COMMA ? locatorAt(lexed, at + 1, to, false) : null, ruled = lexed.kind(at) === OPEN ? putCourtAndDay(lexed, at, draft) : null;
    if (ruled !== null) return { end: ruled, ...(locator !== undefined && { locator }) };
    if (place !== null) { locator = place.locator; end = place.end; at = end - 1; }
  }
  return { end };
}

/** *, Supreme Court of South Australia, 26 August 1992*: the court and the day. Behind it, or the same token. */
function unreportedEnd(lexed: Lexed, end: number, to: number, draft: Draft): number {
  let at = skipComma(lexed, end);
  while (at < to && at - end < 12 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER && lexed.among(at, 'of the for'))) at++;
  const date = at > end + 1 && lexed.kind(at) === COMMA ? dateAt(lexed, at + 1) : null;
  if (date === null) return end;
  put(draft, 'authority', lexed.slice(end + 1, at));
  draft.issued = date.date;
  return date.end;
}
