import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { CLOSE, COLON, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { volumeAt } from './read-volume.js';
import { isRoman, isYear, opensName, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** The name of a committee and the title of its hearing are not longer, in tokens. */
const LONGEST = 44;

/** *39th*, *2d*; *39th Cong.* */
const ORDINAL = /^\d+(?:st|nd|rd|th|d)$/u, CONG = /^cong(?:ress)?$/u;

/** *Annals of Congress, 1st Cong., 1st sess., 1 June 1789, 433*, *Congressional Globe, 39th Cong., 1st sess., 2766 (May 23, 1866)*: what was said, by congress and session. */
export function globe(lexed: Lexed, from: number, to: number): Reading | null {
  const page = pageOfRecord(lexed, from, to);
  if (page !== null || lexed.kind(from) === NUMBER) return page;
  if (!lexed.among(from, 'annals congressional cong register senate house')) return null;
  let end = from;
  while (end < to && end - from < 7 && lexed.kind(end) !== COMMA) end++;
  // *Congressional Record, vol. 121, 4 November 1975*
  const record = lexed.among(end - 1, 'record') && lexed.is(end + 1, IS.volume);
  if (lexed.kind(end) !== COMMA || !record && (!/^\d+(?:st|nd|rd|th|d)?$/u.test(lexed.word(end + 1)) || !CONG.test(lexed.word(end + 2)))) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end) };
  let locator: Locator | undefined, stop = record ? end + 1 : end + 3;
  for (let at = stop; at < to && at - end < 36;) {
    const date = dateAt(lexed, at);
    if (date !== null && date.grain === 'day') { draft.issued = date.date; at = stop = lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end; continue; }
    if (ORDINAL.test(lexed.word(at)) || lexed.among(at, 'spec special sess session app appendix') || lexed.kind(at) === NUMBER && /^sess/u.test(lexed.word(at + 1))) { at++; stop = at; continue; }
    // *1st Sess. 474 (1866)*
    if (date !== null && draft.issued === undefined && lexed.kind(at - 1) === OPEN && date.end === lexed.partner(at - 1)) { draft.issued = date.date; at = stop = date.end + 1; continue; }
    // *110, pt. 14:18399–471*, *1947, 93:1980–81*
    if (date !== null && draft.issued === undefined && lexed.kind(date.end) === COMMA && isYear(lexed, at)) { draft.issued = date.date; at = stop = date.end; continue; }
    if (draft.volume === undefined && lexed.kind(at) === NUMBER && (lexed.kind(at + 1) === COLON && lexed.kind(at + 2) === NUMBER || lexed.kind(at + 1) === COMMA && lexed.among(at + 2, 'pts pt'))) { put(draft, 'volume', lexed.word(at)); at++; stop = at; continue; }
    if (lexed.kind(at) === COLON && lexed.kind(at + 1) === NUMBER) { at++; continue; }
    const counted = draft.volume === undefined ? volumeAt(lexed, at) : null;
    if (counted !== null) { put(draft, 'volume', counted.volume); at = stop = counted.end; continue; }
    // *Pt. 3 (Appendix)*
    if (lexed.among(at, 'pts pt')) { at = skipStop(lexed, at + 1); if (lexed.kind(at) === NUMBER) at++; if (lexed.kind(at) === OPEN && lexed.partner(at) === at + 2) at += 3; stop = at; continue; }
    if (draft.volume === undefined && isRoman(lexed, at) && lexed.kind(at + 1) === COMMA) { put(draft, 'volume', lexed.slice(at, at + 1)); at++; stop = at; continue; }
    if ([COMMA, STOP, OPEN].includes(lexed.kind(at))) { at++; continue; }
    const place = locator === undefined ? locatorAt(lexed, at, to, true) : null;
    // *S19184*
    const side = place === null && /^[ehs]\d+$/u.test(lexed.word(at));
    if (place === null && !side) break;
    locator = place?.locator ?? { label: 'page', value: lexed.slice(at, at + 1) }; at = stop = place?.end ?? at + 1;
  }
  return draft.issued === undefined && locator === undefined ? null : { form: 'full', draft, end: stop, ...(locator !== undefined && { locator }) };
}

/** *92 Cong. Rec. 1234 (1946)*, *1 Annals of Cong. 434 (1789)*, *Cong. Rec., 12 March 1947, 1980*: a page of the Record by its volume or its day. */
function pageOfRecord(lexed: Lexed, first: number, to: number): Reading | null {
  const from = lexed.kind(first) === NUMBER ? first + 1 : first, annals = from > first && lexed.word(from) === 'annals' && lexed.word(from + 2) === 'cong';
  const name = annals ? from + 2 : skipStop(lexed, from + 1), end = skipStop(lexed, name + 1);
  if (!annals && (lexed.word(from) !== 'cong' || lexed.word(name) !== 'rec')) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end) }, day = lexed.kind(end) === COMMA ? dateAt(lexed, end + 1) : null;
  if (from > first) put(draft, 'volume', lexed.word(first));
  if (day?.grain === 'day') put(draft, 'issued', day.date);
  const at = day?.grain === 'day' ? day.end : end, figure = lexed.kind(at) === COMMA ? at + 1 : at;
  // *, 1980*: a page that looks like a year
  const page = lexed.kind(figure) !== NUMBER ? null : locatorAt(lexed, at, to, true) ?? { end: rangeEnd(lexed, figure), locator: { label: 'page', value: lexed.slice(figure, rangeEnd(lexed, figure)) } };
  if (page === null || from === first && draft.issued === undefined) return null;
  const year = lexed.kind(page.end) === OPEN ? dateAt(lexed, page.end + 1) : null, close = year !== null && year.end === lexed.partner(page.end) ? year.end + 1 : page.end;
  if (close > page.end) put(draft, 'issued', year?.date);
  // *(Joseph Gales ed., 1834)*
  const edited = close > page.end && lexed.kind(close) === OPEN ? personsAt(lexed, close + 1, lexed.partner(close)) : null, by = edited !== null && lexed.is(edited.end, IS.editor) ? edited : null;
  if (by !== null) put(draft, 'editor', by.persons);
  return { form: 'full', draft, end: by === null ? close : lexed.next(close), locator: page.locator };
}

/** *SED*, *HED*, *S. Doc.*, *H. Rpt.*, *Senate Executive Document*: what a house of Congress prints by number. */
const PAPER = /^(?:[SH]\.?(?: ?R\.)?|Senate|House) ?(?:E\.? ?D\.?|M\.? ?D\.?|(?:Exec(?:utive|\.)? |Misc(?:ellaneous|\.)? )?(?:Doc(?:ument)?|Rep(?:ort)?|Rpt|Docs)\.?)(?: No\.)?$/u;

/** *Affairs in Samoa, 50th Cong., 2nd Sess., SED 102 (Ser. 2612), 12*: a paper of Congress by its title, its session and its number. */
export function sessionPaper(lexed: Lexed, from: number, to: number): Reading | null {
  let cong = from;
  while (cong < to && cong - from < LONGEST && !(ORDINAL.test(lexed.word(cong)) && CONG.test(lexed.word(cong + 1)))) { if ([QUOTE, SEMICOLON].includes(lexed.kind(cong))) return null; cong++; }
  if (cong < from + 3 || cong - from >= LONGEST || ![COMMA, STOP].includes(lexed.kind(cong - 1))) return null;
  let at = cong + 2;
  while (at - cong < 10 && ([COMMA, STOP].includes(lexed.kind(at)) || ORDINAL.test(lexed.word(at)) || lexed.among(at, 'sess session spec special'))) at++;
  const first = at;
  while (at - first < 7 && (opensName(lexed.kind(at)) || lexed.kind(at) === STOP)) at++;
  const lettered = lexed.kind(at) !== NUMBER && at - first === 2, end = lettered ? at : at + 1;
  if (at === first || !lettered && lexed.kind(at) !== NUMBER || !PAPER.test(lexed.slice(first, lettered ? at - 1 : at))) return null;
  const draft: Draft = { type: 'report', title: lexed.slice(from, cong - 1), number: lexed.slice(first, end) };
  let stop = end;
  while (lexed.kind(stop) === OPEN && (lexed.among(stop + 1, 'ser serial') || lexed.among(lexed.partner(stop) - 1, 'parts pts') || lettered)) stop = lexed.next(stop);
  const page = lexed.kind(stop) === COMMA ? locatorAt(lexed, stop + 1, to, true) : null;
  return { form: 'full', draft, end: page?.end ?? stop, ...(page !== null && { locator: page.locator }) };
}

/** *U.S. Congress, Senate, Committee on Foreign Relations, Hearings on the Vietnam War, 89th Cong., 2d sess., 1966, 54*. */
export function congress(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.among(from, 'u.s us united congress senate house hearings hearing')) return null;
  const heard = lexed.among(from, 'hearings hearing') && lexed.among(from + 1, 'before on');
  let body = -1, cong = -1;
  for (let at = from; at < to && at - from < LONGEST; at++) {
    if (lexed.among(at, 'congress senate house committee comm subcommittee') && lexed.kind(at) !== LOWER && cong < 0) for (let end = at; end < to && end - at < 12; end++) if (lexed.kind(end) === COMMA) { body = end; at = end; break; }
    if (ORDINAL.test(lexed.word(at)) && CONG.test(lexed.word(at + 1))) { cong = at; break; }
  }
  if (body < 0 || cong < body + 2 && !heard || lexed.kind(cong - 1) !== COMMA) return null;
  const title = lexed.slice(heard ? from : body + 1, cong - 1);
  const draft: Draft = { type: /hearing/iu.test(title) ? 'hearing' : 'report', ...(!heard && { author: [{ literal: lexed.slice(from, body) }] }), title };
  let end = cong + 2;
  for (let at = end; at < to && at - cong < 24; at++) {
    // *S. Rep. No. 94-465*
    if (draft.number === undefined && lexed.among(at, 'rep doc') && lexed.word(at + 1) === 'no' && lexed.kind(at - 1) !== COMMA) { const number = skipStop(lexed, at + 2); put(draft, 'number', lexed.slice(at - 1, Math.max(rangeEnd(lexed, number), number + 1))); }
    const date = dateAt(lexed, at);
    if (date !== null) { draft.issued = date.date; end = lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end; }
    // *…, 29 Jan.–6 Feb. 1976 (Washington, DC: GPO, 1976)*
    const open = date === null ? at : end, imprint = lexed.kind(open) === OPEN ? imprintInBrackets(lexed, open)?.imprint : undefined;
    if (imprint?.issued !== undefined) { put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); draft.issued = imprint.issued; end = lexed.next(open); }
    if (draft.issued !== undefined) break;
  }
  if (draft.issued === undefined) return null;
  const part = lexed.kind(end) === COMMA && lexed.among(end + 1, 'pt') ? skipStop(lexed, end + 2) + 1 : end;
  const page = lexed.kind(part) === COMMA ? locatorAt(lexed, part + 1, to, true) : null;
  return { form: 'full', draft, end: page?.end ?? end, ...(page !== null && { locator: page.locator }) };
}
