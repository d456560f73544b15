import type { Stretch } from './archive-stretches.js';
import { isRecord, partAt } from './call-parts.js';
import { type Draft, put, type Reading } from './draft.js';
import { ADDRESS, CAPITAL, CLOSE, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { isSentence } from './is-sentence.js';
import { addressAt } from './read-address.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { putDocument } from './read-document-head.js';
import { namedRoleAt } from './read-roles.js';
import { anyToken, isCapital, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** What a document is and when is not longer, in tokens. */
const LONGEST = 32;

/** *TNA, PREM 11/1100, Eden to Eisenhower, 5 September 1956*: the document behind its call string. */
export function putBehind(lexed: Lexed, rest: readonly Stretch[], end: number, draft: Draft): number {
  const [first] = rest;
  if (first === undefined || lexed.kind(first.from - 1) === STOP || lexed.kind(first.from - 1) === SEMICOLON) return end;
  let until = -1;
  for (const [index, one] of rest.slice(0, 5).entries()) { if (one.kind === 'quote' && index <= 2) until = Math.max(until, index); if (one.kind === 'date' || (dayAtEnd(lexed, one.from, one.to) !== null || one.to > one.from + 1 && dateAt(lexed, one.from)?.end === one.to)) { until = index; break; } }
  const last = rest[until];
  if (last === undefined || !opensName(lexed.kind(first.from)) && lexed.kind(first.from) !== QUOTE && lexed.kind(first.from) !== OPEN && first.kind !== 'date' && lexed.kind(first.from) !== LOWER) return end;
  // *ll. 3–12 (report of the embassy, 4 July 1956)*
  if (lexed.kind(first.from) === OPEN) putDocument(lexed, first.from + 1, first.to - 1, draft);
  else putDocument(lexed, first.from, last.to, draft);
  return lexed.kind(first.from) === OPEN ? first.to : last.to;
}

/** *Politburo resolution, 1 July 1958; RGANI, f. 3*: a document that nothing but the archive behind its sign makes one. Is it one? */
export function putUnread(lexed: Lexed, from: number, to: number, draft: Draft): boolean {
  const sign = to - 1, dated = lexed.kind(sign - 1) === CLOSE && lexed.partner(sign - 1) > from ? lexed.partner(sign - 1) + 1 : from, last = dated > from ? sign - 1 : sign;
  if (![SEMICOLON, STOP].includes(lexed.kind(sign)) || to - from > LONGEST || dayAtEnd(lexed, dated, last) === null || isSentence(lexed, from, sign, true) || lexed.kind(from) !== QUOTE && !anyToken(from, sign, (at) => isRecord(lexed, at))) return false;
  const head: Draft = { type: 'document' };
  putDocument(lexed, from, sign, head);
  if (head.title !== undefined) Object.assign(draft, head);
  return head.title !== undefined;
}

/** *…, trans. Jeffrey Wang, Wilson Center Digital Archive, https://…*: the site that shows the document, before its address. */
function digitalEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && at - from < 9 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER)) at++;
  return lexed.kind(at) === COMMA && lexed.kind(at + 1) === ADDRESS ? at : from;
}

/** A document, with the page that may follow its call string: *109-00847-01, pp. 12–15*. */
export function documentTo(lexed: Lexed, draft: Draft, from: number, to: number): Reading {
  let end = from;
  // *12 Ramazan 1272 (17 May 1856)*: the day in the calendar of the hijra, and in ours
  let open = end + 1;
  while (open - end < 7 && (lexed.kind(open) === NUMBER || isCapital(lexed.kind(open)))) open++;
  const ours = draft.issued === undefined && lexed.kind(end) === COMMA && lexed.kind(end + 1) === NUMBER && lexed.kind(open) === OPEN ? dateAt(lexed, open + 1) : null;
  if (ours !== null && ours.grain !== 'year' && ours.end === lexed.partner(open)) { draft.issued = ours.date; end = ours.end + 1; }
  // *RGANI, f. 5, op. 30, d. 162, translated by Mark Kramer, https://…*
  for (let at = end, guard = 0; guard < 4; guard++, at = end) {
    while ([COMMA, STOP].includes(lexed.kind(at))) at++;
    if (at === end) break;
    const role = lexed.is(at, IS.translator) && lexed.kind(at) <= CAPITAL ? namedRoleAt(lexed, at, to) : null, address = role === null ? addressAt(lexed, at, to) : null;
    if (role !== null) { put(draft, 'translator', role.persons); end = role.end; } else if (address !== null) { address.put(draft); end = address.end; } else if (guard > 0 && digitalEnd(lexed, at, to) > at) end = digitalEnd(lexed, at, to); else break;
  }
  // *LAC, MG 26, vol. 123, King to Borden, 3 May 1921, reel C-1234*: where it is filmed or boxed, behind its day
  const filmed = draft.archive_location !== undefined && lexed.kind(end) === COMMA ? partAt(lexed, end + 1) : null;
  if (filmed !== null && filmed.end <= to && isListed('reel frame box folder file carton', filmed.part.key)) { put(draft, 'archive_location', `${draft.archive_location ?? ''}, ${lexed.slice(end + 1, filmed.end)}`); end = filmed.end; }
  const page = locatorAt(lexed, end, to, false);
  return page !== null && /^(?:page|folio)$/u.test(page.locator.label) ? { form: 'full', draft, end: page.end, locator: page.locator } : { form: 'full', draft, end };
}
