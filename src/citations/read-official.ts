import type { Draft, Reading } from './draft.js';
import { CLOSE, COMMA, type Lexed, NUMBER, OPEN, SLASH, STOP, UPPER } from './lex.js';
import { congress, globe } from './read-congress.js';
import { dateAt, dateBehind } from './read-date.js';
import { debates, sessional } from './read-parliament.js';
import { treaty } from './read-treaty.js';
import { isYear, opensName } from './tokens.js';

/**
 * Reads what states and their assemblies print by number: documents of the United Nations, treaties by their series, parliamentary
 * debates by column, hearings by congress and session.
 *
 * *UN Doc. S/PV.473, 25 June 1950*, *Treaty of Friendship, 14 February 1950, 226 U.N.T.S. 12*; not *the Treaty of Friendship of 1950*.
 */
export function readOfficial(lexed: Lexed, from: number, to: number): Reading | null {
  if (!opensName(lexed.kind(from))) return null;
  return unDocument(lexed, from, to) ?? commissionDocument(lexed, from) ?? treaty(lexed, from, to) ?? debates(lexed, from, to)
    ?? globe(lexed, from, to) ?? sessional(lexed, from, to) ?? congress(lexed, from, to);
}

const UN_SYMBOL = /^(?:[ASET]|ST|TD)\/(?:RES|PV|SR|[CL\d]|CN|AC|CONF|INF|SC|PRST)[/.\d]/u;

/** *U.N. Doc. A/RES/377(V) (Nov. 3, 1950)*, alone or behind the title of the document. */
export function unDocument(lexed: Lexed, from: number, to: number): Reading | null {
  // *A/RES/1514(XV)*, *S/PV.873*
  const symbol = lexed.kind(from + 1) === SLASH && UN_SYMBOL.test(lexed.text.slice(lexed.start(from), lexed.start(from) + 12));
  if (!symbol && (!lexed.among(from, 'u.n un') || !/^docs?|document$/u.test(lexed.word(from + 1)) || !opensName(lexed.kind(from + 2)))) return null;
  const first = symbol ? from : from + 2;
  let end = first + 1;
  while (end < to && !lexed.spaced(end - 1)) end++;
  while (end > first + 1 && [COMMA, STOP, CLOSE].includes(lexed.kind(end - 1)) && !(lexed.partner(end - 1) > from)) end--;
  if (end <= first + 1) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end), number: lexed.slice(first, end) };
  const dated = dateBehind(lexed, end);
  if (dated !== null) draft.issued = dated.date;
  return { form: 'full', draft, end: dated?.end ?? end };
}

/** *COM(2001) 428 final*, alone or behind the title: a document of the European Commission. */
export function commissionDocument(lexed: Lexed, from: number): Reading | null {
  if (!lexed.among(from, 'com sec swd join kom') || lexed.kind(from) !== UPPER || lexed.kind(from + 1) !== OPEN || !isYear(lexed, from + 2) || lexed.kind(from + 3) !== CLOSE || lexed.kind(from + 4) !== NUMBER) return null;
  let end = from + 5;
  if (lexed.among(end, 'final endg')) end++;
  if (lexed.kind(end) === SLASH && lexed.kind(end + 1) === NUMBER) end += 2;
  const date = dateAt(lexed, from + 2);
  return { form: 'full', draft: { type: 'report', number: lexed.slice(from, end), title: lexed.slice(from, end), ...(date !== null && { issued: date.date }) }, end };
}
