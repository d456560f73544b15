import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { sectionEnd } from './parted-places.js';
import { inside, isYear, opensName, rangeEnd } from './tokens.js';

/** The name of an act is not longer, in tokens. */
const LONGEST = 22;
const ACT = 'act acts code ordinance decree statute regulations regulation directive law treaty convention bill gesetz gesetzbuch loi legge decreto charter';

/** *Family Law Act 1975 (Cwth.), s. 52*, *Contracts Review Act 1980 (N.S.W.)*; not *the Act of 1975*. */
export function readStatute(lexed: Lexed, from: number, to: number): Reading | null {
  if (lexed.kind(from) !== CAPITAL && lexed.kind(from) !== UPPER) return null;
  let at = from, act = -1;
  if (lexed.kind(from + 1) === LOWER && lexed.among(from + 1, 'on in to for under the')) return null;
  while (at < to && at - from < LONGEST) {
    const kind = lexed.kind(at);
    if (opensName(kind)) { if (lexed.among(at, ACT)) act = at; at++; continue; }
    if (kind === OPEN && lexed.kind(at + 1) === CAPITAL) { at = lexed.next(at); continue; }
    if (kind === LOWER && lexed.among(at, 'of the and for on in to against') && at > from) { at++; continue; }
    break;
  }
  if (!isYear(lexed, at) || at - from < 2 || lexed.kind(at + 1) === DASH) return null;
  const bracketed = lexed.kind(at + 1) === OPEN && opensName(lexed.kind(at + 2)) && lexed.partner(at + 1) - at <= 5;
  if (act < 0 && !bracketed || act >= 0 && !bracketed && act !== at - 1) return null;
  if (act < 0 && lexed.kind(at - 1) !== CLOSE) return null;
  const draft: Draft = { type: 'legislation', title: lexed.slice(from, at) };
  const date = dateAt(lexed, at);
  if (date !== null) draft.issued = date.date;
  let end = at + 1;
  if (bracketed) { put(draft, 'publisher-place', inside(lexed, end).replace(/^the /u, '')); end = lexed.next(end); }
  if (!bracketed && end < to && ![COMMA, STOP, SEMICOLON, CLOSE].includes(lexed.kind(end)) && lexed.kind(end) !== LOWER) return null;
  const pin = lexed.kind(end) === COMMA ? sectionAt(lexed, end + 1) : null;
  return { form: 'full', draft, end: pin?.end ?? end, ...(pin !== null && { locator: pin.locator }) };
}

function sectionAt(lexed: Lexed, at: number): Pick<Reading, 'end' | 'locator'> & { locator: NonNullable<Reading['locator']> } | null {
  if (!lexed.among(at, 's ss sec section sections art arts c ch') || lexed.kind(at + 1) !== NUMBER) return null;
  const end = sectionEnd(lexed, rangeEnd(lexed, at + 1));
  return { end, locator: { label: 'section', value: lexed.slice(at + 1, end) } };
}
