import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { inside, isCapital, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

const ACT = /^(?:act|acts|code|ordinance|decree|statute|regulations?|directive|law|treaty|convention|bill|gesetz|gesetzbuch|loi|legge|decreto|charter)$/u;
const VERSUS = /^(?:v|vs|versus|c|gegen|contra)$/u;
const LONGEST = 22;

const partyToken = (lexed: Lexed, at: number): boolean => isCapital(lexed.kind(at)) || lexed.kind(at) === INITIAL || (lexed.kind(at) === LOWER && (lexed.is(at, IS.particle | IS.join) || /^(?:of|the|for|ex|parte|in|re|en)$/u.test(lexed.word(at)))) || lexed.kind(at) === AMPERSAND;

/** *Balfour v. Balfour [1919] 2 K.B. 571*, *Dean v. District of Columbia 653 U.S. App. D.C. 307 (1995)*, *(1991) 25 N.S.W.L.R. 32 (C.A.)*; not *Mao v. the party*. */
export function readCase(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'legal_case' };
  if (lexed.kind(from) === OPEN && dateAt(lexed, from + 1)?.end === lexed.partner(from)) {
    const law = lawNumbersAt(lexed, from, to);
    if (law === null || !/^(?:\p{L}\.){2,}|^[\p{Lu}&. ]+$/u.test(law.container)) return null;
    putReport(draft, law);
    return { form: 'full', draft, end: courtEnd(lexed, law.end, draft) };
  }
  const numbered = /^(?:in|ex)$/u.test(lexed.word(from)) && /^(?:re|parte)$/u.test(lexed.word(from + 1)) ? from + 2 : caseNumberEnd(lexed, from);
  const first = lexed.kind(numbered) === COMMA ? numbered + 1 : numbered;
  if (numbered > from + 2) put(draft, 'number', lexed.slice(from, numbered));
  // *R (Miller) v Secretary of State*
  let versus = lexed.word(first) === 'r' && lexed.kind(first + 1) === OPEN ? lexed.next(first + 1) : first;
  while (versus < to && versus - first < LONGEST && partyToken(lexed, versus) && !(versus > first && VERSUS.test(lexed.word(versus)) && lexed.kind(versus) === LOWER)) versus++;
  if (versus === first + 1 && lexed.kind(first) === INITIAL && !/^(?:r|reg|u\.s)$/u.test(lexed.word(first)) && numbered === from && !neutral(lexed, versus)) return null;
  const against = versus > first && VERSUS.test(lexed.word(versus)) && lexed.kind(versus) === LOWER && versus < to;
  // with its number a case needs one name, or none
  if (!against && numbered === from) return null;
  const party = against ? versus + 1 : first;
  const abbreviated = partyEnd(lexed, party, to, true);
  let end = lexed.kind(abbreviated) === COMMA && lexed.kind(abbreviated + 1) === NUMBER ? abbreviated : partyEnd(lexed, party, to, false);
  while (end > first && lexed.kind(end - 1) === LOWER) end--;
  if (against && end <= versus + 1) return null;
  if (end === first) end = numbered;
  // *Hirst v United Kingdom (No 2)*
  if (lexed.kind(end) === OPEN && lexed.word(end + 1) === 'no' && lexed.kind(end + 2) === NUMBER) end = lexed.next(end);
  put(draft, 'title', end > first && isCapital(lexed.kind(first)) && first !== from + 2 ? lexed.slice(first, end) : lexed.slice(from, Math.max(end, numbered)));
  let at = lexed.kind(end) === COMMA ? end + 1 : end;
  let stop = end;
  let cited: Locator | undefined;
  const law = lawNumbersAt(lexed, at, to);
  if (law !== null) { putReport(draft, law); stop = courtEnd(lexed, law.end, draft); const pin = lexed.kind(stop) === COMMA && lexed.kind(stop + 1) === NUMBER ? locatorAt(lexed, stop + 1, to, true) : null; if (pin !== null) return { form: 'full', draft, end: pin.end, locator: pin.locator }; }
  else if (lexed.kind(at) === NUMBER && (lexed.kind(at + 1) === INITIAL || isCapital(lexed.kind(at + 1)))) {
    // *410 U.S. 113 (1973)*
    let name = at + 1;
    while (name < to && name - at < 8 && (lexed.kind(name) === INITIAL || isCapital(lexed.kind(name)) || /^\dd$/u.test(lexed.word(name)))) name++;
    const group = lexed.kind(name) === OPEN && lexed.kind(lexed.next(name)) === NUMBER ? lexed.next(name) : name;
    if (lexed.kind(group) !== NUMBER) return null;
    // *1963 E.C.R. 1*
    if (isYear(lexed, at)) put(draft, 'issued', dateAt(lexed, at)?.date); else put(draft, 'volume', lexed.slice(at, at + 1));
    put(draft, 'container-title', lexed.slice(at + 1, name));
    stop = rangeEnd(lexed, group);
    put(draft, 'page', lexed.slice(group, stop));
    const pin = lexed.kind(stop) === COMMA ? locatorAt(lexed, stop + 1, to, true) : null;
    if (pin !== null) { stop = pin.end; cited = pin.locator; }
    const close = lexed.kind(stop) === OPEN ? lexed.partner(stop) : -1;
    if (close > 0) { for (let date = stop + 1; date < close; date++) { const found = dateAt(lexed, date); if (found !== null) { draft.issued = found.date; if (date > stop + 1) put(draft, 'authority', lexed.slice(stop + 1, date)); break; } } stop = close + 1; }
  } else {
    // *, AIR 1973 SC 1461*
    if (lexed.kind(at) === UPPER && isYear(lexed, at + 1) && isCapital(lexed.kind(at + 2)) && lexed.kind(at + 3) === NUMBER) { put(draft, 'container-title', lexed.slice(at, at + 1)); put(draft, 'issued', dateAt(lexed, at + 1)?.date); put(draft, 'page', lexed.word(at + 3)); at = stop = at + 4; }
    // *R. v. Johns, Supreme Court of South Australia, 26 August 1992*
    while (at < to && at - end < 12 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER && /^(?:of|the|for)$/u.test(lexed.word(at)))) at++;
    if (at > end + 1 && lexed.kind(at) === COMMA) { const date = dateAt(lexed, at + 1); if (date !== null) { put(draft, 'authority', lexed.slice(end + 1, at)); draft.issued = date.date; stop = date.end; } }
  }
  stop = behindCase(lexed, stop, to, draft);
  if (numbered > from && draft.issued === undefined && draft['container-title'] === undefined) return null;
  // *[2018] AC 61 [40]*, *AC 562 (HL) 580*
  if (lexed.kind(stop) === OPEN && lexed.kind(stop + 1) === NUMBER && !isYear(lexed, stop + 1) && lexed.partner(stop) === rangeEnd(lexed, stop + 1)) return { form: 'full', draft, end: lexed.next(stop), locator: { label: 'section', value: inside(lexed, stop) } };
  if (lexed.kind(stop - 1) === CLOSE && lexed.kind(stop) === NUMBER && draft.page !== undefined && !isYear(lexed, stop)) return { form: 'full', draft, end: rangeEnd(lexed, stop), locator: { label: 'page', value: lexed.slice(stop, rangeEnd(lexed, stop)) } };
  const pin = locatorAt(lexed, stop, to, false);
  const at2 = lexed.kind(stop) === COMMA && lexed.word(stop + 1) === 'at' ? locatorAt(lexed, stop + 1, to, true) : pin;
  const locator = at2?.locator ?? cited;
  return { form: 'full', draft, end: at2?.end ?? stop, ...(locator !== undefined && { locator }) };
}

/** *Case 26/62*, *Joined Cases C-402/05 P and C-415/05 P*, *Opinion 2/13*: behind the number; the same token if none. */
function caseNumberEnd(lexed: Lexed, from: number): number {
  if (!/^(?:cases?|joined|affaires?|aff|rs|causa|asunto|opinion|avis)$/u.test(lexed.word(from)) || lexed.kind(from) === LOWER) return from;
  let at = from + 1, end = from;
  while (at - from < 24) {
    if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === SLASH && lexed.kind(at + 2) === NUMBER) { at += 3; if (lexed.word(at) === 'p' && lexed.kind(at) === INITIAL) at++; end = at; }
    else if (/^(?:cases?|[ctfe]|no|nos|and|to|bis|et)$/u.test(lexed.word(at)) || lexed.kind(at) === DASH || lexed.kind(at) === STOP && end === from || lexed.kind(at) === COMMA && end === at && lexed.kind(at + 2) === DASH) at++;
    else break;
  }
  return end;
}

/** What else stands behind a case: reports of the same decision, its application, its court and day, its European identifier. */
function behindCase(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let end = from;
  for (let guard = 0; guard < 6; guard++) {
    const at = lexed.kind(end) === COMMA ? end + 1 : end;
    const parallel = draft['container-title'] === undefined ? null : lexed.kind(end) === COMMA ? lawNumbersAt(lexed, at, to) : null;
    if (parallel !== null) { end = parallel.end; continue; }
    // *App no 74025/01*
    if (/^(?:app|appl|application)$/u.test(lexed.word(at))) {
      let number = at + 1;
      while (/^(?:no|nos)$/u.test(lexed.word(number)) || lexed.kind(number) === STOP) number++;
      if (lexed.kind(number) === NUMBER && lexed.kind(number + 1) === SLASH) { put(draft, 'number', lexed.slice(number, number + 3)); end = number + 3; continue; }
    }
    // *(ECtHR, 6 October 2005)*
    const close = lexed.kind(at) === OPEN ? lexed.partner(at) : -1;
    if (close > at && close - at < 12) {
      let date = at + 1;
      while (date < close && dateAt(lexed, date)?.end !== close) date++;
      if (date < close && date > at + 1) { put(draft, 'issued', dateAt(lexed, date)?.date); put(draft, 'authority', lexed.slice(at + 1, date).replace(/,$/u, '')); end = close + 1; continue; }
    }
    // *ECLI:EU:C:2014:2454*
    const eu = lexed.word(at) === 'ecli' ? at + 2 : at;
    if (lexed.word(eu) === 'eu' && lexed.kind(eu + 1) === COLON && lexed.kind(eu + 3) === COLON && isYear(lexed, eu + 4) && lexed.kind(eu + 5) === COLON && lexed.kind(eu + 6) === NUMBER) { put(draft, 'container-title', draft['container-title'] ?? lexed.slice(at, eu + 7)); draft.issued ??= dateAt(lexed, eu + 4)?.date ?? { literal: '' }; end = eu + 7; continue; }
    break;
  }
  return end;
}

/** *B v DPP [2008] EWHC 1655*: one letter is a party where a neutral citation follows. */
function neutral(lexed: Lexed, versus: number): boolean {
  let at = versus + 1;
  while (at - versus < 8 && (isCapital(lexed.kind(at)) || lexed.kind(at) === INITIAL)) at++;
  return lexed.kind(at) === OPEN && isYear(lexed, at + 1) && lexed.partner(at) === at + 2 && isCapital(lexed.kind(at + 3));
}

/** Behind the name of a party; with `stops` over abbreviations: *Carolene Prods. Co.*. */
function partyEnd(lexed: Lexed, from: number, to: number, stops: boolean): number {
  let end = from;
  while (end < to && end - from < LONGEST && (partyToken(lexed, end) && !(lexed.kind(end) === LOWER && !partyGoesOn(lexed, end)) || stops && lexed.kind(end) === STOP && isCapital(lexed.kind(end - 1)) && lexed.end(end - 1) - lexed.start(end - 1) < 8)) end++;
  return end;
}

const partyGoesOn = (lexed: Lexed, at: number): boolean => /^(?:of|the|for|and|de|von|van|der|del|di|ex|parte)$/u.test(lexed.word(at)) && (isCapital(lexed.kind(at + 1)) || lexed.word(at + 1) === 'the');

export function putReport(draft: Draft, law: { container: string; volume?: string; issued?: NonNullable<Draft['issued']>; page?: string }): void {
  put(draft, 'container-title', law.container); put(draft, 'volume', law.volume); put(draft, 'page', law.page); put(draft, 'issued', law.issued);
}

/** *(N.S.W.C.A.)*: the court in brackets behind a report. */
function courtEnd(lexed: Lexed, at: number, draft: Draft): number {
  if (lexed.kind(at) !== OPEN || lexed.kind(at + 1) !== INITIAL && lexed.kind(at + 1) !== UPPER || lexed.partner(at) - at > 6) return at;
  put(draft, 'authority', inside(lexed, at));
  return lexed.next(at);
}

/** *Family Law Act 1975 (Cwth.), s. 52*, *Contracts Review Act 1980 (N.S.W.)*; not *the Act of 1975*. */
export function readStatute(lexed: Lexed, from: number, to: number): Reading | null {
  if (lexed.kind(from) !== CAPITAL && lexed.kind(from) !== UPPER) return null;
  let at = from, act = -1;
  if (lexed.kind(from + 1) === LOWER && /^(?:on|in|to|for|under|the)$/u.test(lexed.word(from + 1))) return null;
  while (at < to && at - from < LONGEST) {
    const kind = lexed.kind(at);
    if (isCapital(kind) || kind === INITIAL) { if (ACT.test(lexed.word(at))) act = at; at++; continue; }
    if (kind === OPEN && lexed.kind(at + 1) === CAPITAL) { at = lexed.next(at); continue; }
    if (kind === LOWER && /^(?:of|the|and|for|on|in|to|against)$/u.test(lexed.word(at)) && at > from) { at++; continue; }
    break;
  }
  if (!isYear(lexed, at) || at - from < 2 || lexed.kind(at + 1) === DASH) return null;
  const bracketed = lexed.kind(at + 1) === OPEN && (lexed.kind(at + 2) === INITIAL || isCapital(lexed.kind(at + 2))) && lexed.partner(at + 1) - at <= 5;
  if (act < 0 && !bracketed || act >= 0 && !bracketed && act !== at - 1) return null;
  if (act < 0 && lexed.kind(at - 1) !== CLOSE) return null;
  const draft: Draft = { type: 'legislation', title: lexed.slice(from, at) };
  const date = dateAt(lexed, at);
  if (date !== null) draft.issued = date.date;
  let end = at + 1;
  if (bracketed) { put(draft, 'publisher-place', inside(lexed, end).replace(/^the /u, '')); end = lexed.next(end); }
  if (!bracketed && end < to && ![COMMA, STOP, SEMICOLON, CLOSE].includes(lexed.kind(end)) && lexed.kind(end) !== LOWER) return null;
  const pin = lexed.kind(end) === COMMA ? sectionAt(lexed, end + 1, to) : null;
  return { form: 'full', draft, end: pin?.end ?? end, ...(pin !== null && { locator: pin.locator }) };
}

function sectionAt(lexed: Lexed, at: number, to: number): Pick<Reading, 'end' | 'locator'> & { locator: NonNullable<Reading['locator']> } | null {
  if (/^(?:s|ss|sec|section|sections|art|arts|c|ch)$/u.test(lexed.word(at)) && lexed.kind(at + 1) === NUMBER) { const end = rangeEnd(lexed, at + 1); return { end, locator: { label: 'section', value: lexed.slice(at + 1, end) } }; }
  const found = locatorAt(lexed, at, to, false);
  return found === null ? null : { end: found.end, locator: found.locator };
}
