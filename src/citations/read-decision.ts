import { COURTS, SHORT_COURTS } from '../data/citations/courts.js';
import { COUNTER, counterEnd, docketEnd } from './decision-number.js';
import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, OTHER, SEMICOLON, SLASH, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { isCapital, isRoman, isYear, lengthOf, opensName, rangeEnd, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { wordsOf } from '../text/word-list.js';
import { isListed } from '../text/word-list.js';

/** A decision with its court, formation, date, number, name and reports is not longer, in tokens. */
const LONGEST = 56;
const RULING = 'sent sentenza sentencia ord ordinanza auto urt urteil urteile beschl beschluss arrêt décision ordonnance judgment judgement decision order opinion merits merit preliminary objections jurisdiction provisional measures';
/** What joins the parts in the languages of the courts. */
const FILLER = 'v vom du del della de di of le la in et en y';

/**
 * Reads a decision that its court opens, part by part in whatever order the country has them.
 *
 * *BGH, Urt. v. 17.3.2010 – VIII ZR 253/08, NJW 2010, 1500*, *Corte cost., sent. n. 238 del 2014, in Giur. cost., 2014, p. 3853*; not *the BGH in Karlsruhe*.
 */
export function readDecision(lexed: Lexed, from: number, to: number): Reading | null {
  const court = courtAt(lexed, from);
  if (court === null) return null;
  const draft: Draft = { type: 'legal_case', authority: lexed.slice(from, court.end) };
  const limit = Math.min(lexed.size, Math.max(to, from + LONGEST));
  let at = court.end, end = at, name: string | undefined, numbered = from;
  const closed = (behind: number, locator?: Reading['locator']): Reading => {
    put(draft, 'title', name ?? numberOf(lexed, draft, from, numbered));
    return pinned(lexed, { form: 'full', draft, end: behind, ...(locator !== undefined && { locator }) });
  };
  while (at < limit && at - from < LONGEST) {
    const kind = lexed.kind(at), word = lexed.word(at);
    if (kind === COMMA || kind === DASH || kind === STOP && !ends(lexed, at)) { at++; continue; }
    const date = dateAt(lexed, at);
    if (date !== null && (date.grain === 'day' || lexed.among(at - 1, FILLER) && draft.number !== undefined) && draft.issued === undefined) { draft.issued = date.date; at = end = date.end; continue; }
    const docket = docketEnd(lexed, at);
    if (docket > at && draft.number === undefined) { put(draft, 'number', lexed.slice(counterEnd(lexed, at), docket)); at = end = numbered = docket; continue; }
    const report = reportAt(lexed, at, limit, draft);
    if (report !== null) {
      put(draft, 'container-title', report.container); put(draft, 'volume', report.volume);
      if (report.issued !== undefined) draft.issued ??= report.issued;
      if (report.cited) return closed(report.end, { label: 'page', value: report.page });
      put(draft, 'page', report.page);
      at = end = report.end;
      const pin = locatorAt(lexed, at, limit, lexed.kind(at) === COMMA) ?? ground(lexed, skipComma(lexed, at));
      if (pin !== null) return closed(pin.end, pin.locator);
      break;
    }
    const pin = locatorAt(lexed, at, limit, false) ?? ground(lexed, at);
    if (pin !== null && (draft.issued !== undefined || draft.number !== undefined)) return closed(pin.end, pin.locator);
    // *de 11 de abril*
    if (kind === NUMBER && lexed.word(at + 1) === 'de' && lexed.is(at + 2, IS.month)) { at += 3; continue; }
    if (isListed(RULING, word) || isListed(COUNTER, word) || isListed(FILLER, word) && kind === LOWER) { at++; continue; }
    // the formation, before all else: *Ass.*, *sez. un.*, *civ. 1re*, *Grand Chamber*
    if (draft.issued === undefined && draft.number === undefined && at - court.end < 6 && (kind === LOWER || lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === STOP || word === 'grand')) { at += word === 'grand' ? 2 : 1; continue; }
    const named = nameEnd(lexed, at, limit);
    if (named > at && name === undefined) { name = lexed.slice(at, named); at = named; if (draft.issued !== undefined || draft.number !== undefined) end = named; continue; }
    break;
  }
  const sure = draft.issued?.['date-parts']?.[0]?.length === 3 || draft.number !== undefined;
  return sure || !court.short && draft['container-title'] !== undefined ? closed(end) : null;
}

/** *BVerfGE 89, 155 (182)*: what is cited stands in brackets behind the first page. */
export function pinned(lexed: Lexed, reading: Reading): Reading {
  const { draft, end, locator } = reading;
  // *BGHZ 13, 334, 338*
  const [, first, cited] = /^(\d+), (.+)$/u.exec(draft.page === undefined && locator?.label === 'page' ? locator.value : '') ?? [];
  if (first !== undefined && cited !== undefined) { put(draft, 'page', first); return caseBehind(lexed, { ...reading, locator: { label: 'page', value: cited } }); }
  const inner = lexed.kind(end) === OPEN && lexed.kind(end + 1) === NUMBER ? locatorAt(lexed, end + 1, lexed.partner(end), true) ?? { end: rangeEnd(lexed, end + 1), locator: { label: 'page' as const, value: lexed.slice(end + 1, rangeEnd(lexed, end + 1)) } } : null;
  if (inner === null || inner.end !== lexed.partner(end) || locator !== undefined && locator.label !== 'page') return reading;
  if (locator !== undefined) put(draft, 'page', locator.value);
  return caseBehind(lexed, { ...reading, end: lexed.next(end), locator: inner.locator });
}

/** *BVerfGE 7, 198 (205) – Lüth*: the name by which lawyers know it, at the end. */
function caseBehind(lexed: Lexed, reading: Reading): Reading {
  let end = reading.end + 1;
  while (opensName(lexed.kind(end)) || lexed.kind(end) === SLASH || lexed.kind(end) === DASH && !lexed.spaced(end)) end++;
  if (reading.draft.title !== undefined || lexed.kind(reading.end) !== DASH || !lexed.spaced(reading.end) || end === reading.end + 1 || ![END, STOP, SEMICOLON].includes(lexed.kind(end))) return reading;
  put(reading.draft, 'title', lexed.slice(reading.end + 1, end));
  return { ...reading, end };
}

/** The number names a decision where it says enough, *VI ZR 173/90*; else with its court: *Corte cost., sent. n. 238*. */
const numberOf = (lexed: Lexed, { number }: Draft, from: number, to: number): string => (number !== undefined && / .*\//u.test(number) ? number : lexed.slice(from, to));

let heads: ReadonlyMap<string, readonly { words: readonly string[]; short: boolean }[]> | undefined;

/** The court that opens the stretch, and whether its name is short enough to be something else. */
function courtAt(lexed: Lexed, from: number): { end: number; short: boolean } | null {
  if (!opensName(lexed.kind(from))) return null;
  if (heads === undefined) {
    const made = new Map<string, { words: readonly string[]; short: boolean }[]>();
    for (const [list, short] of [[COURTS, false], [SHORT_COURTS, true]] as const) for (const name of wordsOf(list, '|')) { const words = name.split(' ').map((word) => word.replace(/\.$/u, '')); made.set(words[0] as string, [...(made.get(words[0] as string) ?? []), { words, short }].sort((a, b) => b.words.length - a.words.length)); }
    heads = made;
  }
  for (const { words, short } of heads.get(lexed.word(from)) ?? []) {
    let at = from, matched = true;
    for (const word of words) { if (lexed.word(at) !== word) { matched = false; break; } at++; if (lexed.kind(at) === STOP) at++; }
    if (!matched || short && lexed.kind(from) === CAPITAL) continue;
    const next = lexed.kind(at);
    if (next === COMMA || next === COLON || next === OPEN && !short || next === NUMBER && !short || lexed.among(at, RULING) || next === LOWER && lexed.among(at, 'civ crim pen soc com sez ass de') || !short && isCapital(next) && lexed.kind(at + 1) === NUMBER) return { end: at, short };
  }
  return null;
}

/** *Rec. p. 190*, *in Giur. cost., 2014, p. 3853 ss.*, *NJW 2010, 1500*, *Slg. 1964, 1251*, *BVerfGE 89, 155*, *I.C.J. Reports 1986, p. 14*. */
function reportAt(lexed: Lexed, from: number, to: number, draft: Draft): { container: string; volume?: string; issued?: NonNullable<Draft['issued']>; page: string; cited: boolean; end: number } | null {
  const first = lexed.word(from) === 'in' && lexed.kind(from) === LOWER ? from + 1 : from;
  if (!opensName(lexed.kind(first))) return null;
  let at = first;
  while (at < to && at - first < 7 && (opensName(lexed.kind(at)) || lexed.kind(at) === LOWER && at > first || lexed.kind(at) === STOP && lengthOf(lexed, at - 1) < 8) && !(lexed.is(at, IS.page | IS.issue) && lexed.kind(at) === LOWER) && !lexed.among(at, RULING) && !lexed.is(at, IS.month)) at++;
  if (at === first) return null;
  const name = lexed.slice(first, at).replace(/,$/u, '');
  // abbreviations, or a word of reports
  if (/ (?:v|c)\.? /u.test(name) || !/\.|^\p{Lu}\p{L}*\p{Lu}|(?:Reports?|Series|Bulletin|Recueil|Foro|Raccolta|Slg|Rec)(?!\p{L})/u.test(name)) return null;
  let next = skipComma(lexed, at);
  const year = isYear(lexed, next) ? dateAt(lexed, next) : null;
  let volume: string | undefined;
  if (year !== null) next = skipComma(lexed, year.end);
  else if (lexed.kind(next) === NUMBER && lexed.kind(next + 1) === COMMA && lexed.kind(next + 2) === NUMBER) { volume = lexed.word(next); next += 2; }
  if (isRoman(lexed, next) && lexed.kind(next + 1) === COMMA) { volume = lexed.slice(next, next + 1); next += 2; }
  const counted = counterEnd(lexed, next);
  const labelled = counted > next || lexed.is(next, IS.page) || lexed.among(next, 'c col');
  const page = counted > next ? counted : labelled ? skipStop(lexed, next + 1) : next;
  const last = rangeEnd(lexed, page);
  if (last === page || !labelled && year === null && volume === undefined && draft.issued === undefined) return null;
  let end = last;
  while (lexed.kind(end) === LOWER && lexed.among(end, 'ss ff f et s seg segg seq')) end++;
  return { container: name, ...(volume !== undefined && { volume }), ...(year !== null && { issued: year.date }), page: lexed.slice(page, last), cited: year === null && volume !== undefined, end };
}

/** *FJ 4*, *Rn. 12*, *cons. 3*: the ground of the decision. */
function ground(lexed: Lexed, at: number): { end: number; locator: NonNullable<Reading['locator']> } | null {
  const number = skipStop(lexed, at + 1);
  return lexed.among(at, 'fj ff.jj fd rn rdnr rz cons considérant par para pt point') && lexed.kind(number) === NUMBER ? { end: rangeEnd(lexed, number), locator: { label: 'section', value: lexed.slice(number, rangeEnd(lexed, number)) } } : null;
}

/** The name of the case: capitals and what joins them, up to a sign. */
function nameEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  if (!opensName(lexed.kind(from))) return from;
  while (at < to && at - from < 24 && (opensName(lexed.kind(at)) || [LOWER, SLASH, OTHER].includes(lexed.kind(at)) || lexed.kind(at) === OPEN && lexed.partner(at) > at)) at = lexed.next(at);
  return [COMMA, SEMICOLON, CLOSE, END, DASH].includes(lexed.kind(at)) || lexed.kind(at) === STOP && ends(lexed, at) ? at : from;
}

/** A full stop that ends the citation, not an abbreviation. */
const ends = (lexed: Lexed, at: number): boolean => at + 1 >= lexed.size || lexed.spaced(at) && isCapital(lexed.kind(at + 1)) && lengthOf(lexed, at - 1) > 5;
