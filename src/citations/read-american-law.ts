import { type Draft, put, type Reading } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { endsInStop, isRoman, isYear, opensName, rangeEnd, signAt, skipComma, skipStop } from './tokens.js';

/** The name of an act is not longer, in tokens. */
const LONGEST = 24, NAMES = [LOWER, CAPITAL, UPPER, INITIAL, AMPERSAND, DASH];

/** Reads what lawyers cite by the numbers of a legislature, in the manner of the Bluebook: acts by chapter, regnal years, reports of committees, constitutions, cases once more. */
export function readAmericanLaw(lexed: Lexed, from: number, to: number): Reading | null {
  if (!opensName(lexed.kind(from)) && lexed.kind(from) !== NUMBER) return null;
  return chapter(lexed, from, to) ?? readRegnal(lexed, from) ?? committeeReport(lexed, from, to) ?? constitution(lexed, from) ?? official(lexed, from, to) ?? caseAgain(lexed, from, to);
}

/** Behind *(1890)*, which becomes the year; the same token if none stands there. */
function yearEnd(lexed: Lexed, at: number, draft: Draft): number {
  const date = lexed.kind(at) === OPEN ? dateAt(lexed, at + 1) : null;
  if (date === null || date.end !== lexed.partner(at)) return at;
  draft.issued ??= date.date;
  return date.end + 1;
}

/** *Act of July 2, 1890, ch. 647, § 1, 26 Stat. 209, 210*, *Sherman Antitrust Act, ch. 647, 26 Stat. 209 (1890)* */
function chapter(lexed: Lexed, from: number, to: number): Reading | null {
  let at = from, act = false;
  // *An Act to Prevent Nuisances by Hedges, Wears, and Other Incumbrances, ch. 7*
  const whole = lexed.word(from) === 'an' && lexed.word(from + 1) === 'act';
  while (at < to && at - from < (whole ? LONGEST * 2 : LONGEST) && !(lexed.kind(at) === COMMA && lexed.among(at + 1, 'ch c'))) { if (![...NAMES, STOP, NUMBER].includes(lexed.kind(at)) && !(lexed.kind(at) === COMMA && (whole || isYear(lexed, at + 1)))) return null; if (lexed.kind(at) === CAPITAL && lexed.among(at, 'act acts code bill ordinance resolution')) act = true; at++; }
  const number = skipStop(lexed, at + 2);
  if (!act || !lexed.among(at + 1, 'ch c') || lexed.kind(number) !== NUMBER) return null;
  const draft: Draft = { type: 'legislation', title: lexed.slice(from, at), number: lexed.slice(at + 1, number + 1) };
  for (let day = from + 1; day < at; day++) { const date = dateAt(lexed, day); if (date !== null) { draft.issued = date.date; break; } }
  let end = number + 1, section: Reading['locator'];
  if (lexed.kind(end) === COMMA && (signAt(lexed, end + 1) === '§' || lexed.among(end + 1, 's ss sec'))) { const found = locatorAt(lexed, end + 1, to, false); if (found !== null) { section = found.locator; end = found.end; } }
  // *, 26 Stat. 209*, *, 1848 N.Y. Laws 307*
  const volume = end + 1;
  let name = volume + 1;
  while (lexed.kind(end) === COMMA && lexed.kind(volume) === NUMBER && name - volume < 8 && (opensName(lexed.kind(name)) || lexed.kind(name) === STOP)) name++;
  if (name > volume + 1 && lexed.kind(name) === NUMBER) {
    if (isYear(lexed, volume)) put(draft, 'issued', dateAt(lexed, volume)?.date); else draft.volume = lexed.word(volume);
    put(draft, 'container-title', lexed.slice(volume + 1, name)); put(draft, 'page', lexed.slice(name, rangeEnd(lexed, name)));
    end = rangeEnd(lexed, name);
  }
  const pin = draft.page !== undefined && lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null, locator = pin?.locator ?? section;
  end = yearEnd(lexed, pin?.end ?? end, draft);
  return draft.issued === undefined && draft.page === undefined ? null : { form: 'full', draft, end, ...(locator !== undefined && { locator }) };
}

/** *23 Geo. II c. 11 (1750)*, *5 & 6 Will. IV, c. 76, s. 6*: an English statute by the years of a reign. */
export function readRegnal(lexed: Lexed, from: number): Reading | null {
  let king = from + 1;
  if (lexed.kind(from) !== NUMBER) return null;
  if ((lexed.kind(king) === AMPERSAND || lexed.kind(king) === DASH || lexed.word(king) === 'and') && lexed.kind(king + 1) === NUMBER) king += 2;
  if (!lexed.among(king, 'geo george will william vict victoria hen henry edw edward eliz elizabeth jac jas james car cha charles chas anne ann ric richard mary') || lexed.kind(king) !== CAPITAL) return null;
  let at = skipStop(lexed, king + 1);
  if (isRoman(lexed, at) || lexed.kind(at) === NUMBER && /^\d$/u.test(lexed.word(at))) at = skipStop(lexed, at + 1);
  at = skipComma(lexed, at);
  // *24 Geo. III, sess. 2, c. 38*
  if (lexed.among(at, 'sess st stat')) at = skipComma(lexed, skipStop(lexed, at + 1) + 1);
  if (!lexed.among(at, 'c ch cap chap')) return null;
  const number = skipStop(lexed, at + 1);
  if (lexed.kind(number) !== NUMBER && !isRoman(lexed, number)) return null;
  const draft: Draft = { type: 'legislation', title: lexed.slice(from, number + 1) };
  const end = yearEnd(lexed, number + 1, draft), section = lexed.kind(end) === COMMA && lexed.among(end + 1, 's ss sec § art') ? skipStop(lexed, end + 2) : -1;
  if (lexed.kind(section) !== NUMBER && !isRoman(lexed, section)) return { form: 'full', draft, end };
  const last = rangeEnd(lexed, section);
  return { form: 'full', draft, end: yearEnd(lexed, last, draft), locator: { label: 'section', value: lexed.slice(section, last) } };
}

/** *H.R. Rep. No. 74-1147, at 9 (1935)*, *S. Doc. No. 12, 56th Cong., 1st Sess. 4 (1900)* */
function committeeReport(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.among(from, 'h.r s h hr senate house')) return null;
  let at = from + 1;
  while (at - from < 8 && (lexed.among(at, 'r rep rept exec ex executive misc miscellaneous doc document conf report') || lexed.kind(at) === STOP)) at++;
  const number = lexed.among(at, 'no nos') ? skipStop(lexed, at + 1) : at;
  if (at === from + 1 || lexed.kind(number) !== NUMBER) return null;
  const named = rangeEnd(lexed, number);
  let end = named;
  const draft: Draft = { type: 'report', title: lexed.slice(from, end), number: lexed.slice(number, end) };
  while (end - number < 14 && (lexed.kind(end) === COMMA && /^\d+(?:st|nd|rd|th|d)$/u.test(lexed.word(end + 1)) || /^\d+(?:st|nd|rd|th|d)$/u.test(lexed.word(end)) || lexed.among(end, 'cong sess congress session') || lexed.kind(end) === STOP && lexed.among(end - 1, 'cong sess'))) end++;
  const sat = end > named;
  if (lexed.kind(end) === COMMA && lexed.among(end + 1, 'pt')) end = skipStop(lexed, end + 2) + 1;
  const behind = lexed.kind(end) === COMMA ? end + 1 : end, pin = lexed.kind(behind) === NUMBER && !isYear(lexed, behind) || lexed.word(behind) === 'at' ? locatorAt(lexed, behind, to, true) : null;
  end = yearEnd(lexed, pin?.end ?? end, draft);
  return draft.issued === undefined && !sat ? null : { form: 'full', draft, end, ...(pin !== null && { locator: pin.locator }) };
}

/** *110 Cong. Rec. 6549 (1964)*, *Exec. Order No. 9066, 7 Fed. Reg. 1407 (Feb. 19, 1942)*: what the record and the register print. */
function official(lexed: Lexed, from: number, to: number): Reading | null {
  let at = from;
  while (at < to && at - from < 9 && !(lexed.kind(at) === NUMBER && lexed.among(at + 1, 'cong fed'))) at++;
  const name = skipStop(lexed, at + 2), page = skipStop(lexed, name + 1), end = rangeEnd(lexed, page);
  if (!lexed.among(name, 'rec reg') || end === page || at > from && lexed.kind(at - 1) !== COMMA) return null;
  const container = lexed.slice(at + 1, page), volume = lexed.word(at), value = lexed.slice(page, end);
  const draft: Draft = at === from ? { type: 'document', title: container, volume } : { type: 'legislation', title: lexed.slice(from, at - 1), 'container-title': container, volume, page: value };
  return { form: 'full', draft, end: yearEnd(lexed, end, draft), ...(at === from && { locator: { label: 'page', value } }) };
}

/** *U.S. Const. art. I, § 8, cl. 3*, *U.S. Const. amend. XIV, § 1* */
function constitution(lexed: Lexed, from: number): Reading | null {
  let at = from;
  while (at - from < 4 && opensName(lexed.kind(at)) && !lexed.among(at, 'const')) at = skipStop(lexed, at + 1);
  if (at === from || !lexed.among(at, 'const')) return null;
  const label = skipComma(lexed, skipStop(lexed, at + 1));
  if (!lexed.among(label, 'art amend pmbl')) return null;
  const number = skipStop(lexed, label + 1);
  if (lexed.kind(number) !== NUMBER && !isRoman(lexed, number)) return null;
  const draft: Draft = { type: 'legislation', title: lexed.slice(from, number + 1) };
  let end = number + 1;
  const section = lexed.kind(end) === COMMA && signAt(lexed, end + 1) === '§' ? end + 2 : -1;
  if (lexed.kind(section) !== NUMBER) return { form: 'full', draft, end };
  end = rangeEnd(lexed, section);
  if (lexed.kind(end) === COMMA && lexed.among(end + 1, 'cl') && lexed.kind(skipStop(lexed, end + 2)) === NUMBER) end = skipStop(lexed, end + 2) + 1;
  return { form: 'full', draft, end, locator: { label: 'section', value: lexed.slice(section, end) } };
}

/** *Lochner, 198 U.S. at 57*: a case once more, by a party, its report and the page. */
function caseAgain(lexed: Lexed, from: number, to: number): Reading | null {
  let comma = from;
  while (comma < to && comma - from < 8 && (opensName(lexed.kind(comma)) || lexed.kind(comma) === LOWER && lexed.among(comma, 'v of the') || lexed.kind(comma) === AMPERSAND || lexed.kind(comma) === STOP && !endsInStop(lexed, comma - 1) && lexed.kind(comma - 1) === CAPITAL)) comma++;
  if (comma === from || lexed.kind(comma) !== COMMA || lexed.kind(comma + 1) !== NUMBER) return null;
  let at = comma + 2;
  while (at - comma < 8 && (opensName(lexed.kind(at)) || lexed.kind(at) === OPEN && lexed.partner(at) - at < 5 || lexed.kind(at) === STOP)) at = lexed.kind(at) === OPEN ? lexed.next(at) : at + 1;
  const page = at > comma + 2 && lexed.kind(at) === LOWER && lexed.word(at) === 'at' ? locatorAt(lexed, at, to, true) : null;
  return page === null || lexed.kind(at - 1) === CLOSE && at === comma + 3 ? null : { form: 'short', draft: { type: 'legal_case', title: lexed.slice(from, comma) }, end: page.end, locator: page.locator };
}
