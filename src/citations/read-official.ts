import type { CslDate, Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SLASH, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { volumeAt } from './read-roles.js';
import { isCapital, isRoman, isYear, rangeEnd } from './tokens.js';

/** The title of a treaty or a hearing is not longer, in tokens. */
const LONGEST = 44;

/**
 * Reads what states and their assemblies print by number: documents of the United Nations, treaties by their series, parliamentary
 * debates by column, hearings by congress and session.
 *
 * *UN Doc. S/PV.473, 25 June 1950*, *Treaty of Friendship, 14 February 1950, 226 U.N.T.S. 12*; not *the Treaty of Friendship of 1950*.
 */
export function readOfficial(lexed: Lexed, from: number, to: number): Reading | null {
  return isCapital(lexed.kind(from)) || lexed.kind(from) === INITIAL ? unDocument(lexed, from, to) ?? commissionDocument(lexed, from) ?? treaty(lexed, from, to) ?? debates(lexed, from, to) ?? globe(lexed, from, to) ?? sessional(lexed, from, to) ?? congress(lexed, from, to) : null;
}

/** *U.N. Doc. A/RES/377(V) (Nov. 3, 1950)*, alone or behind the title of the document. */
export function unDocument(lexed: Lexed, from: number, to: number): Reading | null {
  if (!/^u\.?n$/u.test(lexed.word(from)) || !/^docs?|document$/u.test(lexed.word(from + 1)) || !isCapital(lexed.kind(from + 2)) && lexed.kind(from + 2) !== INITIAL) return null;
  let end = from + 3;
  while (end < to && !lexed.spaced(end - 1)) end++;
  while (end > from + 3 && [COMMA, STOP, CLOSE].includes(lexed.kind(end - 1)) && !(lexed.partner(end - 1) > from)) end--;
  if (end <= from + 3) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end), number: lexed.slice(from + 2, end) };
  const dated = dateBehind(lexed, end);
  if (dated !== null) draft.issued = dated.date;
  return { form: 'full', draft, end: dated?.end ?? end };
}

/** *COM(2001) 428 final*, alone or behind the title: a document of the European Commission. */
export function commissionDocument(lexed: Lexed, from: number): Reading | null {
  if (!/^(?:com|sec|swd|join|kom)$/u.test(lexed.word(from)) || lexed.kind(from) !== UPPER || lexed.kind(from + 1) !== OPEN || !isYear(lexed, from + 2) || lexed.kind(from + 3) !== CLOSE || lexed.kind(from + 4) !== NUMBER) return null;
  let end = from + 5;
  if (lexed.word(end) === 'final' || lexed.word(end) === 'endg') end++;
  if (lexed.kind(end) === SLASH && lexed.kind(end + 1) === NUMBER) end += 2;
  const date = dateAt(lexed, from + 2);
  return { form: 'full', draft: { type: 'report', number: lexed.slice(from, end), title: lexed.slice(from, end), ...(date !== null && { issued: date.date }) }, end };
}

/** A date behind a comma or in brackets. */
function dateBehind(lexed: Lexed, at: number): { date: CslDate; end: number } | null {
  if (lexed.kind(at) !== COMMA && lexed.kind(at) !== OPEN) return null;
  const date = dateAt(lexed, at + 1);
  return date === null || lexed.kind(at) === OPEN && lexed.kind(date.end) !== CLOSE ? null : { date: date.date, end: lexed.kind(at) === OPEN ? date.end + 1 : date.end };
}

const TREATY = /^(?:treaty|convention|agreement|protocol|charter|pact|covenant|statute|traité|vertrag|abkommen)$/u;
/** The series that print treaties. Source: the citation guides of law schools. */
const TREATY_SERIES = /^(?:u\.?n\.?t\.?s|l\.?n\.?t\.?s|t\.?i\.?a\.?s|u\.?s\.?t|bevans|i\.?l\.?m|stat|cmd|cmnd|bgbl|rgbl)$/u;

/** *Treaty of Versailles, 28 June 1919, 225 Consol. T.S. 188*: the title ends at its first date, the series has a volume and a page. */
function treaty(lexed: Lexed, from: number, to: number): Reading | null {
  let named = false;
  for (let at = from; at < to && at - from < LONGEST; at++) {
    if (lexed.kind(at) === LOWER || lexed.kind(at) > INITIAL) continue;
    named ||= TREATY.test(lexed.word(at));
    if (!named || !TREATY_SERIES.test(lexed.word(at))) continue;
    const page = lexed.kind(at + 1) === NUMBER ? at + 1 : /^nos?$/u.test(lexed.word(at + 1)) && lexed.kind(at + 2) === NUMBER ? at + 2 : -1;
    if (page < 0) return null;
    const volume = lexed.kind(at - 1) === NUMBER ? at - 1 : at;
    const title = datedComma(lexed, from, at);
    const stop = title > 0 ? title : lexed.kind(volume - 1) === COMMA ? volume - 1 : -1;
    if (stop <= from) return null;
    const draft: Draft = { type: 'treaty', title: lexed.slice(from, stop) };
    put(draft, 'issued', dateAt(lexed, stop + 1)?.date); put(draft, 'container-title', lexed.slice(at, at + 1));
    if (volume < at) put(draft, 'volume', lexed.slice(volume, at));
    let end = rangeEnd(lexed, page);
    put(draft, volume < at ? 'page' : 'number', lexed.slice(page, end));
    const late = dateBehind(lexed, end);
    if (late !== null && lexed.kind(end) === OPEN) { draft.issued ??= late.date; end = late.end; }
    const pin = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null;
    return { form: 'full', draft, end: pin?.end ?? end, ...(pin !== null && { locator: pin.locator }) };
  }
  return null;
}

/** The first comma before a day or a month; -1 if there is none. */
function datedComma(lexed: Lexed, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lexed.kind(at) === COMMA && (dateAt(lexed, at + 1)?.grain ?? 'year') !== 'year') return at;
  return -1;
}

/** *Hansard, HC Deb, 5 November 1956, vol. 558, col. 1966*, *HC Deb 5 November 1956 vol 558 cc1966-7*, *Hansard, House of Commons Debates, 5th ser., vol. 558, cols. 1966–67 (5 November 1956)*. */
function debates(lexed: Lexed, from: number, to: number): Reading | null {
  if (!/^(?:hansard|hc|hl|parl|parliamentary|h\.c|h\.l)$/u.test(lexed.word(from))) return null;
  let end = from;
  while (end < to && end - from < 9 && !/^(?:deb|debs|debates)$/u.test(lexed.word(end)) && !(lexed.word(end) === 'hansard' && (lexed.kind(end + 1) === COMMA && !/^h/u.test(lexed.word(end + 2)) || dateAt(lexed, end + 2) !== null))) end++;
  if (end >= to || end - from >= 9) return null;
  end++;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end) };
  let locator: Locator | undefined, facts = 0, stop = end;
  for (let at = end; at < to;) {
    const volume = volumeAt(lexed, at), date = dateAt(lexed, at);
    const columns = /^cc?\d/u.test(lexed.word(at)) ? at : /^(?:cols?|columns?|cc?)$/u.test(lexed.word(at)) ? lexed.kind(at + 1) === STOP ? at + 2 : at + 1 : -1;
    if (volume !== null) { draft.volume = volume.volume; facts++; at = stop = volume.end; }
    else if (date !== null && (date.grain !== 'year' || lexed.kind(at - 1) === OPEN)) { draft.issued = date.date; facts++; at = stop = date.end; }
    else if (columns >= 0 && /\d/u.test(lexed.word(columns))) {
      stop = Math.max(rangeEnd(lexed, columns), columns + 1);
      while ((lexed.kind(stop) === COLON || lexed.text.charAt(lexed.end(stop - 1)) === '-' || lexed.text.charAt(lexed.end(stop - 1)) === '–') && lexed.kind(stop + 1) === NUMBER) stop += 2;
      locator = { label: 'column', value: lexed.slice(columns, stop).replace(/^cc?/u, '') }; facts++; at = stop;
    } else if ([COMMA, STOP, OPEN].includes(lexed.kind(at)) || /^(?:\d(?:st|nd|rd|th|d)?|first|second|third|fourth|fifth|sixth|ser|series|hc|hl|h\.c|h\.l|commons|lords)$/u.test(lexed.word(at))) at++;
    else if (lexed.kind(at) === CLOSE && lexed.partner(at) > from) { at++; stop = at; }
    else break;
  }
  return facts >= 2 ? { form: 'full', draft, end: stop, ...(locator !== undefined && { locator }) } : null;
}

/** *Annals of Congress, 1st Cong., 1st sess., 1 June 1789, 433*, *Congressional Globe, 39th Cong., 1st sess., 2766 (May 23, 1866)*: what was said, by congress and session. */
function globe(lexed: Lexed, from: number, to: number): Reading | null {
  if (!/^(?:annals|congressional|cong|register|senate|house)$/u.test(lexed.word(from))) return null;
  let end = from;
  while (end < to && end - from < 7 && lexed.kind(end) !== COMMA) end++;
  if (lexed.kind(end) !== COMMA || !/^\d+(?:st|nd|rd|th|d)?$/u.test(lexed.word(end + 1)) || !/^cong(?:ress)?$/u.test(lexed.word(end + 2))) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end) };
  let locator: Locator | undefined, stop = end + 3;
  for (let at = stop; at < to && at - end < 36;) {
    const date = dateAt(lexed, at);
    if (date !== null && date.grain === 'day') { draft.issued = date.date; at = stop = lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end; continue; }
    if (/^(?:\d+(?:st|nd|rd|th|d)|spec|special|sess|session|app|appendix)$/u.test(lexed.word(at)) || lexed.kind(at) === NUMBER && /^sess/u.test(lexed.word(at + 1))) { at++; stop = at; continue; }
    const counted = draft.volume === undefined ? volumeAt(lexed, at) : null;
    if (counted !== null) { put(draft, 'volume', counted.volume); at = stop = counted.end; continue; }
    // *Pt. 3 (Appendix)*
    if (/^pts?$/u.test(lexed.word(at))) { at += lexed.kind(at + 1) === STOP ? 2 : 1; if (lexed.kind(at) === NUMBER) at++; if (lexed.kind(at) === OPEN && lexed.partner(at) === at + 2) at += 3; stop = at; continue; }
    if (draft.volume === undefined && isRoman(lexed, at) && lexed.kind(at + 1) === COMMA) { put(draft, 'volume', lexed.slice(at, at + 1)); at++; stop = at; continue; }
    if ([COMMA, STOP, OPEN].includes(lexed.kind(at))) { at++; continue; }
    const page = locator === undefined ? locatorAt(lexed, at, to, true) : null;
    if (page === null) break;
    locator = page.locator; at = stop = page.end;
  }
  return draft.issued === undefined && locator === undefined ? null : { form: 'full', draft, end: stop, ...(locator !== undefined && { locator }) };
}

/** *Parliamentary Papers, 1833 (450), XX*, *PP 1852 (1505) XI.1*: the papers of a parliament by year, number and volume. */
function sessional(lexed: Lexed, from: number, to: number): Reading | null {
  const name = lexed.word(from) === 'parliamentary' && /^papers?$/u.test(lexed.word(from + 1)) ? from + 2 : /^p\.?p$/u.test(lexed.word(from)) && lexed.kind(from) >= UPPER ? from + 1 : from;
  if (name === from) return null;
  let at = lexed.kind(name) === COMMA ? name + 1 : name;
  // *, H.C.,*
  if (/^(?:h\.?c|h\.?l|commons|lords)$/u.test(lexed.word(at))) at += lexed.kind(at + 1) === COMMA ? 2 : 1;
  const date = isYear(lexed, at) ? dateAt(lexed, at) : null;
  if (date === null) return null;
  const draft: Draft = { type: 'report', title: lexed.slice(from, name), issued: date.date };
  let end = date.end;
  for (let guard = 0; guard < 3; guard++) {
    const next = lexed.kind(end) === COMMA ? end + 1 : end;
    if (lexed.kind(next) === OPEN && (lexed.kind(next + 1) === NUMBER || /^c/u.test(lexed.word(next + 1))) && lexed.partner(next) - next < 5) { put(draft, 'number', lexed.slice(next + 1, lexed.partner(next))); end = lexed.next(next); }
    else if (draft.volume === undefined && isRoman(lexed, next)) { put(draft, 'volume', lexed.slice(next, next + 1).replace(/\.$/u, '')); end = next + 1; }
  }
  if (draft.number === undefined && draft.volume === undefined) return null;
  const page = locatorAt(lexed, lexed.kind(end) === STOP ? end + 1 : end, to, lexed.kind(end) === COMMA || lexed.kind(end) === STOP && lexed.kind(end + 1) === NUMBER);
  return { form: 'full', draft, end: page?.end ?? end, ...(page !== null && { locator: page.locator }) };
}

/** *U.S. Congress, Senate, Committee on Foreign Relations, Hearings on the Vietnam War, 89th Cong., 2d sess., 1966, 54*. */
function congress(lexed: Lexed, from: number, to: number): Reading | null {
  if (!/^(?:u\.?s|united|congress|senate|house|hearings?)$/u.test(lexed.word(from))) return null;
  const heard = /^hearings?$/u.test(lexed.word(from)) && /^(?:before|on)$/u.test(lexed.word(from + 1));
  let body = -1, cong = -1;
  for (let at = from; at < to && at - from < LONGEST; at++) {
    if (/^(?:congress|senate|house|committee|subcommittee)$/u.test(lexed.word(at)) && lexed.kind(at) !== LOWER && cong < 0) for (let end = at; end < to && end - at < 12; end++) if (lexed.kind(end) === COMMA) { body = end; at = end; break; }
    if (/^\d+(?:st|nd|rd|th|d)$/u.test(lexed.word(at)) && /^cong(?:ress)?$/u.test(lexed.word(at + 1))) { cong = at; break; }
  }
  if (body < 0 || cong < body + 2 && !heard || lexed.kind(cong - 1) !== COMMA) return null;
  const title = lexed.slice(heard ? from : body + 1, cong - 1);
  const draft: Draft = { type: /hearing/iu.test(title) ? 'hearing' : 'report', ...(!heard && { author: [{ literal: lexed.slice(from, body) }] }), title };
  let end = cong + 2, heardAt: ReturnType<typeof locatorAt> = null;
  for (let at = end; at < to && at - cong < (heard ? 24 : 12); at++) {
    const date = dateAt(lexed, at);
    if (date !== null) { draft.issued = date.date; end = lexed.kind(date.end) === CLOSE ? date.end + 1 : date.end; break; }
    const cited = heard && lexed.kind(at) === COMMA && lexed.kind(at + 1) === NUMBER ? locatorAt(lexed, at + 1, to, true) : null;
    if (cited !== null) { heardAt = cited; at = cited.end - 1; continue; }
    if (![COMMA, STOP, OPEN].includes(lexed.kind(at)) && !heard && !/^(?:\d+(?:st|nd|rd|th|d)|sess|session)$/u.test(lexed.word(at))) break;
  }
  if (draft.issued === undefined) return null;
  const page = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null;
  const cited = page ?? heardAt;
  return { form: 'full', draft, end: page?.end ?? end, ...(cited !== null && { locator: cited.locator }) };
}
