import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { addressAt } from './read-address.js';
import { dateAt } from './read-date.js';
import { isCapital, isYear, lengthOf, opensName, rangeEnd, signAt, skipStop } from './tokens.js';

const LONGEST = 12;
/** Words of a code or a collection of statutes, as the Bluebook abbreviates them. */
const CODE = 'code codes stat stats laws u.s.c u.s.c.a usc c.f.r cfr const';
const isSection = (lexed: Lexed, at: number): boolean => signAt(lexed, at) === '§';

/**
 * Reads a section of a code in the American manner, and an act with its number as a public law.
 *
 * *ARIZ. REV. STAT. § 15-154(A) (2021)* and *20 U.S.C. § 3863(a)(1)* are a code and a section; *the Code, § 4* is prose.
 */
export function readCode(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.has('§')) return null;
  let at = from, code = false;
  while (at < to && at - from < LONGEST && !isSection(lexed, at)) {
    const kind = lexed.kind(at);
    const numbered = kind === NUMBER || kind === COMMA && lexed.kind(at - 1) === NUMBER || kind === LOWER && lexed.among(at, 'tit ch') || kind === COMMA && lexed.among(at + 1, 'tit ch');
    if (!opensName(kind) && !numbered && !(kind === STOP && at > from)) return null;
    if (lexed.among(at, CODE)) code = true;
    at++;
  }
  if (!code || !isSection(lexed, at) || at === from) return null;
  const draft: Draft = { type: 'legislation' };
  put(draft, 'title', lexed.slice(from, lexed.kind(at - 1) === COMMA ? at - 1 : at));
  while (isSection(lexed, at)) at++;
  const section = at;
  while (at < to && isOfSection(lexed, at)) at = lexed.kind(at) === OPEN ? lexed.next(at) : at + 1;
  while (at > section && [STOP, COMMA, DASH].includes(lexed.kind(at - 1))) at--;
  if (at === section) return null;
  const locator = { label: 'section', value: lexed.slice(section, at) } as const;
  let end = at;
  if (lexed.kind(end) === OPEN) {
    // *(2021)*, *(West 2010)*
    for (let inner = end + 1; inner < lexed.partner(end); inner++) { const date = dateAt(lexed, inner); if (date !== null && date.end === lexed.partner(end)) { draft.issued = date.date; end = date.end + 1; break; } }
  }
  const address = addressAt(lexed, end, to);
  if (address !== null) { address.put(draft); end = address.end; }
  return { form: 'full', draft, end, locator };
}

/** *15-154*, *22-25-104.5*, *3863(a)(1)*, *and (B)(2)*, *280.9B*. */
function isOfSection(lexed: Lexed, at: number): boolean {
  const kind = lexed.kind(at);
  if (kind === OPEN) return lexed.partner(at) - at === 2 && !isYear(lexed, at + 1) && lengthOf(lexed, at + 1) <= 4;
  if (kind === NUMBER) return true;
  if (kind === STOP || kind === DASH || signAt(lexed, at) === ':') return !lexed.spaced(at);
  if (kind === COMMA) return lexed.kind(at + 1) === OPEN && lexed.partner(at + 1) - at === 3 && !isYear(lexed, at + 2);
  return lexed.word(at) === 'and' && lexed.kind(at + 1) === OPEN && lexed.partner(at + 1) - at === 3;
}

/** *Law-Related Education Act of 1978, Pub. L. No. 95-561, 92 Stat. 2216 (1978)*. */
export function readPublicLaw(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.has('Pub')) return null;
  const begins = (at: number): boolean => lexed.word(at) === 'pub' && /^Pub\.? ?L\.?/u.test(lexed.text.slice(lexed.start(at), lexed.start(at) + 8)) || lexed.word(at) === 'public' && lexed.word(at + 1) === 'law' && lexed.kind(at) === CAPITAL;
  let law = from;
  while (law < to && law - from < 20 && !begins(law)) { if ([SEMICOLON, CLOSE].includes(lexed.kind(law))) return null; law++; }
  if (law >= to || law - from >= 20 || (law > from && (lexed.kind(law - 1) !== COMMA || !isCapital(lexed.kind(from))))) return null;
  const draft: Draft = { type: 'legislation' };
  let at = law + 1;
  while (at < to && at - law < 6 && lexed.kind(at) !== NUMBER) at++;
  if (lexed.kind(at) !== NUMBER) return null;
  let end = rangeEnd(lexed, at);
  const number = lexed.slice(law, end);
  put(draft, 'title', law > from ? lexed.slice(from, law - 1) : number);
  if (law > from) put(draft, 'number', number);
  // *, 83d Cong., 2d sess., U.S. Statutes at Large 68 (1954): 454–59*
  while (lexed.kind(end) === COMMA && /^\d+(?:st|nd|rd|th|d)$/u.test(lexed.word(end + 1)) && lexed.among(end + 2, 'cong congress sess session')) end = skipStop(lexed, end + 3);
  // *, § 7, 49 Stat. 449*
  if (lexed.kind(end) === COMMA && isSection(lexed, end + 1) && lexed.kind(end + 3) === COMMA) end += 3;
  const large = lexed.kind(end) === COMMA ? statutesAt(lexed, end + 1, draft) : -1;
  if (large > end) return { form: 'full', draft, end: large };
  // *, 92 Stat. 2216, 2220 (1978)*
  if (lexed.kind(end) === COMMA && lexed.kind(end + 1) === NUMBER && lexed.word(end + 2) === 'stat') {
    const page = lexed.kind(end + 3) === STOP ? end + 4 : end + 3;
    if (lexed.kind(page) === NUMBER) { put(draft, 'volume', lexed.slice(end + 1, end + 2)); put(draft, 'container-title', lexed.slice(end + 2, page)); put(draft, 'page', lexed.slice(page, rangeEnd(lexed, page))); end = rangeEnd(lexed, page); }
  }
  if (lexed.kind(end) === OPEN && isYear(lexed, end + 1) && lexed.partner(end) === end + 2) { const date = dateAt(lexed, end + 1); if (date !== null) draft.issued = date.date; end += 3; }
  return { form: 'full', draft, end };
}

/** *U.S. Statutes at Large 68 (1954): 454–59*, *Statutes at Large 68 (1954): 454*: the volume, the year and the pages go into the draft; behind them, or -1. */
function statutesAt(lexed: Lexed, from: number, draft: Draft): number {
  const name = lexed.word(from) === 'u.s' ? from + 1 : from;
  if (lexed.word(name) !== 'statutes' || lexed.word(name + 2) !== 'large' || lexed.kind(name + 3) !== NUMBER) return -1;
  put(draft, 'container-title', lexed.slice(from, name + 3)); put(draft, 'volume', lexed.word(name + 3));
  const open = name + 4, date = lexed.kind(open) === OPEN ? dateAt(lexed, open + 1) : null;
  if (date === null) return open;
  draft.issued = date.date;
  const sign = lexed.next(open), page = lexed.kind(sign) === COLON || lexed.kind(sign) === COMMA ? sign + 1 : -1;
  if (lexed.kind(page) !== NUMBER) return sign;
  put(draft, 'page', lexed.slice(page, rangeEnd(lexed, page)));
  return rangeEnd(lexed, page);
}
