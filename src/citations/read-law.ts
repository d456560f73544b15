import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { inside, isCapital, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

const ACT = /^(?:act|acts|code|ordinance|decree|statute|regulations?|directive|law|treaty|convention|bill|gesetz|gesetzbuch|loi|legge|decreto|charter)$/u;
const VERSUS = /^(?:v|vs|versus|c|gegen|contra)$/u;
const LONGEST = 22;

const partyToken = (lexed: Lexed, at: number): boolean => isCapital(lexed.kind(at)) || lexed.kind(at) === INITIAL || (lexed.kind(at) === LOWER && (lexed.is(at, IS.particle | IS.join) || /^(?:of|the|for|ex|parte|in|re)$/u.test(lexed.word(at)))) || lexed.kind(at) === 12;

/** *Balfour v. Balfour [1919] 2 K.B. 571*, *Dean v. District of Columbia 653 U.S. App. D.C. 307 (1995)*, *(1991) 25 N.S.W.L.R. 32 (C.A.)*; not *Mao v. the party*. */
export function readCase(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'legal_case' };
  if (lexed.kind(from) === OPEN && dateAt(lexed, from + 1)?.end === lexed.partner(from)) {
    const law = lawNumbersAt(lexed, from, to);
    if (law === null || !/^(?:\p{L}\.){2,}|^[\p{Lu}&. ]+$/u.test(law.container)) return null;
    putReport(draft, law);
    return { form: 'full', draft, end: courtEnd(lexed, law.end, draft) };
  }
  // *R (Miller) v Secretary of State*
  let versus = lexed.word(from) === 'r' && lexed.kind(from + 1) === OPEN ? lexed.next(from + 1) : from;
  while (versus < to && versus - from < LONGEST && partyToken(lexed, versus) && !(versus > from && VERSUS.test(lexed.word(versus)) && lexed.kind(versus) === LOWER)) versus++;
  if (versus === from + 1 && lexed.kind(from) === INITIAL && !/^(?:r|reg|u\.s)$/u.test(lexed.word(from)) && !neutral(lexed, versus)) return null;
  if (versus === from || !VERSUS.test(lexed.word(versus)) || lexed.kind(versus) !== LOWER || versus >= to) return null;
  let end = versus + 1;
  while (end < to && end - versus < LONGEST && partyToken(lexed, end) && !(lexed.kind(end) === LOWER && !partyGoesOn(lexed, end))) end++;
  while (end > versus + 1 && lexed.kind(end - 1) === LOWER) end--;
  if (end === versus + 1) return null;
  put(draft, 'title', lexed.slice(from, end));
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
    put(draft, 'volume', lexed.slice(at, at + 1)); put(draft, 'container-title', lexed.slice(at + 1, name));
    stop = rangeEnd(lexed, group);
    put(draft, 'page', lexed.slice(group, stop));
    const pin = lexed.kind(stop) === COMMA ? locatorAt(lexed, stop + 1, to, true) : null;
    if (pin !== null) { stop = pin.end; cited = pin.locator; }
    const close = lexed.kind(stop) === OPEN ? lexed.partner(stop) : -1;
    if (close > 0) { for (let date = stop + 1; date < close; date++) { const found = dateAt(lexed, date); if (found !== null) { draft.issued = found.date; if (date > stop + 1) put(draft, 'authority', lexed.slice(stop + 1, date)); break; } } stop = close + 1; }
  } else {
    // *R. v. Johns, Supreme Court of South Australia, 26 August 1992*
    while (at < to && at - end < 12 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER && /^(?:of|the|for)$/u.test(lexed.word(at)))) at++;
    if (at > end + 1 && lexed.kind(at) === COMMA) { const date = dateAt(lexed, at + 1); if (date !== null) { put(draft, 'authority', lexed.slice(end + 1, at)); draft.issued = date.date; stop = date.end; } }
  }
  const pin = locatorAt(lexed, stop, to, false);
  const at2 = lexed.kind(stop) === COMMA && lexed.word(stop + 1) === 'at' ? locatorAt(lexed, stop + 1, to, true) : pin;
  const locator = at2?.locator ?? cited;
  return { form: 'full', draft, end: at2?.end ?? stop, ...(locator !== undefined && { locator }) };
}

/** *B v DPP [2008] EWHC 1655*: one letter is a party where a neutral citation follows. */
function neutral(lexed: Lexed, versus: number): boolean {
  let at = versus + 1;
  while (at - versus < 8 && (isCapital(lexed.kind(at)) || lexed.kind(at) === INITIAL)) at++;
  return lexed.kind(at) === OPEN && isYear(lexed, at + 1) && lexed.partner(at) === at + 2 && isCapital(lexed.kind(at + 3));
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
