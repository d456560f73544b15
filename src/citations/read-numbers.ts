import type { CslDate } from '../records/citation.js';
import { CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, OPEN, SEMICOLON, SLASH, STOP } from './lex.js';
import { isIssueBehind, isIssueBetween, isVolume, labelEnd, numberEnd, opensPages, pageRun, SERIES } from './number-signs.js';
import { dateAt } from './read-date.js';
import { anyToken, inside, isNumber, isYear, signAt, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** What the numbers behind the name of a journal say. */
export interface Numbers {
  readonly volume?: string;
  readonly issue?: string;
  readonly issued?: CslDate;
  readonly page?: string;
  /** Is it a lone page behind a comma and the date in brackets, as cited pages stand: *6-7 (Winter 1995/1996), 12*? */
  readonly cited?: boolean;
  /** How many of them there are. */
  readonly facts: number;
  readonly end: number;
}

/**
 * Reads volume, issue, date and pages that stand together: *22:1 (May 2015), 126-166*, *12, no. 3 (2001): 1–20*, *12(3), 1–20*, *1983;3(3):224-38*, *XII (1965), pp. 1-20*, *1984, vol. 45, p. 549*.
 */
export function numbersAt(lexed: Lexed, from: number, to: number): Numbers | null {
  let volume: string | undefined, issue: string | undefined, issued: CslDate | undefined, page: string | undefined;
  let at = from, end = from, colon = false, bracketed = false, cited = false, volumeFrom = from;
  for (let guard = 0; guard < 16 && at < to; guard++) {
    const before = at;
    colon = false;
    while (at < to && [COMMA, COLON, STOP, SEMICOLON].includes(lexed.kind(at)) || (lexed.kind(at) === DASH && at > from && lexed.spaced(at))) { if (lexed.kind(at) === COLON) colon = true; if (at === from && lexed.kind(at) !== COLON) return null; at++; }
    if (before === at && at > from && lexed.kind(at) === SLASH && isNumber(lexed, at + 1)) at++;
    if (at >= to) break;
    // *32e année*, *12. Jg.*
    const counted = lexed.kind(at) === NUMBER && volume === undefined ? skipStop(lexed, at + 1) : -1;
    if (counted > 0 && lexed.among(counted, 'année annata jg jahrgang jahrg año') && /^\d+(?:[eºª]|ème|th)?$/u.test(lexed.word(at))) { volume = lexed.word(at).replace(/\D+$/u, ''); volumeFrom = at; at = end = lexed.kind(counted + 1) === STOP && !lexed.spaced(counted) ? counted + 2 : counted + 1; continue; }
    // *3rd ser., VIII*, *12. rk., IV*
    const series = lexed.kind(at) === NUMBER && volume === undefined && before < at ? skipStop(lexed, at + 1) : -1;
    if (series > 0 && lexed.among(series, 'ser sér series serie rk række rekke folge')) { at = end = skipStop(lexed, series + 1); continue; }
    // *New Left Review, n.s., 14*
    if (at === from && lexed.among(at, 'n.s o.s') && lexed.kind(at + 1) !== NUMBER) { at++; while (lexed.kind(at) === STOP || lexed.kind(at) === COMMA) at++; continue; }
    const label = labelEnd(lexed, at);
    if (label > at) {
      const last = numberEnd(lexed, label);
      const isIssue = lexed.is(at, IS.issue) || lexed.among(at, 'z č') || signAt(lexed, at) === '№';
      const slash = last - label === 3 && lexed.kind(label + 1) === SLASH || last - label === 3 && lexed.kind(label + 1) === DASH && isYear(lexed, label);
      if (slash && isYear(lexed, label + 2) && issued === undefined) { issue ??= lexed.slice(label, label + 1); issued = dateAt(lexed, label + 2)?.date; }
      else if (slash && isYear(lexed, label) && issued === undefined) { issued = dateAt(lexed, label)?.date; issue ??= lexed.slice(label + 2, label + 3); }
      else if (lexed.among(at, 'part pt')) { if (volume === undefined) return finish(); volume = lexed.slice(lexed.start(from) === lexed.start(at) ? label : volumeFrom, last); }
      else if (lexed.among(at, SERIES) && !lexed.is(at, IS.volume | IS.issue)) { /* a series has no field of its own */ }
      else if (volume !== undefined || isIssue && !lexed.is(at, IS.volume)) { if (issue !== undefined) break; issue = lexed.slice(label, last); }
      else { volume = lexed.slice(label, last); volumeFrom = label; }
      at = end = last;
      continue;
    }
    // *Phys. Rev. C 44* has no page
    if (lexed.is(at, IS.page) && lexed.kind(at) <= INITIAL && !(at === from && lexed.kind(at) === INITIAL && lexed.kind(at + 1) === NUMBER)) {
      const pages = pageRun(lexed, at + 1);
      if (pages > at + 1 && page === undefined) { page = lexed.slice(at + 1, pages); at = end = pages; continue; }
      if (pages === at + 1 && at + 1 >= to - 1 && at > from) { end = at + 1; break; }
      break;
    }
    if (lexed.kind(at) === OPEN) {
      const close = lexed.partner(at);
      const dated = dateAt(lexed, at + 1);
      if (dated !== null && dated.end === close && issued === undefined) { issued = dated.date; bracketed = volume === undefined; at = end = close + 1; continue; }
      // *265714 (7pp)*
      if (page !== undefined && close === at + 2 && /^\d+pp?$/u.test(lexed.word(at + 1))) { at = end = close + 1; continue; }
      const inner = labelEnd(lexed, at + 1);
      const number = inner > at + 1 ? inner : at + 1;
      if (volume !== undefined && issue === undefined && isVolume(lexed, number) && numberEnd(lexed, number) === close) { issue = inside(lexed, at).replace(/^\p{L}+\. ?/u, ''); at = end = close + 1; continue; }
      if (volume !== undefined && issue === undefined && dated === null && lexed.is(at + 1, IS.issue)) {
        let comma = at + 1;
        while (comma < close && lexed.kind(comma) !== COMMA) comma++;
        const late = comma < close ? dateAt(lexed, comma + 1) : null;
        issue = lexed.slice(number, comma); issued ??= late?.date;
        at = end = close + 1; continue;
      }
      // *Vol. 18 (2017) (1–42)*, *1987; (5): 57–8*, *Soins cadres(58), pp. 45–46*
      const last = pageRun(lexed, at + 1);
      if (last === close && volume !== undefined && issued !== undefined && page === undefined && last - at > 2) { page = inside(lexed, at); at = end = close + 1; continue; }
      if (last === close && volume === undefined && issue === undefined && lexed.word(at + 1).length < 4 && last === at + 2 && (issued !== undefined || lexed.kind(close + 1) === COMMA && opensPages(lexed, close + 2))) { issue = inside(lexed, at); at = end = close + 1; continue; }
      // *21 (1, 2)*
      if (volume !== undefined && issue === undefined && close - at > 2 && close - at < 8 && !anyToken(at + 1, close, (word) => lexed.kind(word) !== ((word - at) % 2 === 1 ? NUMBER : COMMA))) { issue = inside(lexed, at); at = end = close + 1; continue; }
      // *64(4 Suppl)*
      if (volume !== undefined && issue === undefined && close - at < 6 && isNumber(lexed, at + 1) && lexed.is(at + 2, IS.issue)) { issue = inside(lexed, at); at = end = close + 1; continue; }
      if (lexed.is(at + 1, IS.season | IS.month) && close === at + 2) { at = end = close + 1; continue; }
      break;
    }
    // cut off in the middle of the imprint: *16:1 (Winter*
    if (signAt(lexed, at) === '(' && lexed.is(at + 1, IS.season | IS.month) && at + 2 >= lexed.size && volume !== undefined) { issued = { literal: lexed.slice(at + 1, at + 2) }; end = at + 2; break; }
    const date = dateAt(lexed, at);
    // *25, 1563 (1984)*: a page that could be a year
    const paged = date !== null && date.grain === 'year' && volume !== undefined && page === undefined && lexed.kind(date.end) === OPEN && dateAt(lexed, date.end + 1)?.end === lexed.partner(date.end);
    // *3(4) 1969–1971, April 1991*, *63, 1510–1512, (1993)*: pages that could be years
    const behind = date === null ? -1 : skipComma(lexed, date.end);
    const ranged = date?.grain === 'year' && volume !== undefined && page === undefined && date.end - at === 3 && lexed.kind(at + 1) === DASH && dateAt(lexed, lexed.kind(behind) === OPEN ? behind + 1 : behind) !== null;
    if (date !== null && issued === undefined && !paged && !ranged && (date.grain !== 'year' || volume !== undefined || issue !== undefined || at === from)) {
      if (!(colon && volume !== undefined && date.grain === 'year' && lexed.kind(date.end - 2) === DASH)) { issued = date.date; if (date.grain === 'day' && lexed.kind(date.end) !== SEMICOLON) bracketed = true; at = end = date.end; continue; }
    }
    // *11(9), e0161544*
    if (volume !== undefined && page === undefined && before < at && /^(?:[es]\d{2,}|\p{Lu}\d{1,6}$)/iu.test(lexed.slice(at, at + 1))) { page = lexed.slice(at, pageRun(lexed, at)); at = end = pageRun(lexed, at); continue; }
    if (isVolume(lexed, at) && !(isYear(lexed, at) && issued === undefined && volume === undefined)) {
      const last = numberEnd(lexed, at);
      // *Cell (1997) 7:230–236*: behind the year in brackets a volume has its pages
      const early = bracketed && issued !== undefined && [COLON, COMMA].includes(lexed.kind(last)) && pageRun(lexed, last + 1) > last + (lexed.kind(last) === COLON ? 1 : 2);
      if (volume === undefined && !colon && page === undefined && (!bracketed || early) && !(issue !== undefined && issued !== undefined)) {
        volume = lexed.slice(at, last); volumeFrom = at; at = end = last;
        // *22:1 (May 2015)*, *76.4*: behind the colon an issue if a date follows, else a page
        if ((lexed.kind(at) === COLON || lexed.kind(at) === STOP) && isVolume(lexed, at + 1) && (lexed.kind(at) === COLON || lexed.start(at + 1) === lexed.end(at))) {
          const number = numberEnd(lexed, at + 1);
          if (isIssueBehind(lexed, at, number, issued === undefined)) { issue = lexed.slice(at + 1, number); at = end = number; }
        }
        else if (lexed.kind(at) === COMMA && issue === undefined && isIssueBetween(lexed, at + 1)) { const number = numberEnd(lexed, at + 1); issue = lexed.slice(at + 1, number); at = end = number; }
        continue;
      }
      if (page === undefined && (volume !== undefined || issued !== undefined) && !(bracketed && lexed.kind(at) !== NUMBER && !/^[A-H]\d/u.test(lexed.slice(at, at + 1)))) {
        if (isYear(lexed, at) && issued === undefined && last === at + 1 && !colon && !paged) { const only = dateAt(lexed, at); if (only !== null) { issued = only.date; at = end = only.end; continue; } }
        const pages = pageRun(lexed, at);
        // *36 (1992) 6, 600–602*
        if (volume !== undefined && issue === undefined && issued !== undefined && lexed.kind(at - 1) === CLOSE && pages === at + 1 && lexed.kind(pages) === COMMA && pageRun(lexed, pages + 1) > pages + 2) { issue = lexed.slice(at, pages); at = end = pages; continue; }
        cited = lexed.kind(at - 1) === COMMA && lexed.kind(at - 2) === CLOSE && pages === at + 1;
        page = lexed.slice(at, pages); at = end = pages;
        continue;
      }
    }
    break;
  }
  return finish();

  function finish(): Numbers | null {
    const facts = (volume === undefined ? 0 : 1) + (issue === undefined ? 0 : 1) + (issued === undefined ? 0 : 1) + (page === undefined ? 0 : 1);
    if (facts === 0) return null;
    const numbers: { -readonly [Key in keyof Numbers]: Numbers[Key] } = { facts, end };
    if (volume !== undefined) numbers.volume = volume;
    if (issue !== undefined) numbers.issue = issue;
    if (issued !== undefined) numbers.issued = issued;
    if (page !== undefined) { numbers.page = page; numbers.cited = cited; }
    return numbers;
  }
}
