import { put } from './draft.js';
import { letterHead } from './letter-head.js';
import { CLOSE, COMMA, type Lexed, LOWER, NUMBER, OPEN, SLASH } from './lex.js';
import { dateAt } from './read-date.js';
import { commissionDocument, unDocument } from './read-official.js';
import { commandEnd } from './read-parliament.js';
import type { Tail } from './tail.js';
import { isYear, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** *…, U.N. Doc. A/RES/377(V)*, *…, COM(2001) 428 final* */
export function document(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft } = tail, found = unDocument(lexed, at, to) ?? commissionDocument(lexed, at);
  if (found === null) return null;
  put(draft, 'number', found.draft.number);
  if (lexed.kind(at + 1) === SLASH || found.draft.type === 'document' && !tail.printed && !tail.quoted) tail.medium ??= 'document';
  if (draft.issued === undefined && dateAt(lexed, found.end + 1)?.grain !== 'day') put(draft, 'issued', found.draft.issued);
  tail.printed = true;
  return found.end;
}

/** *(London: HMSO, 1960), Cmnd 1030*: the number of a paper presented by command. */
export function commandPaper(lexed: Lexed, at: number, tail: Tail): number | null {
  const end = commandEnd(lexed, at);
  if (end > at) put(tail.draft, 'number', lexed.slice(at, end));
  return end > at ? end : null;
}

/** *MGH SRG 7*, *EETS, o.s. 212*: a series of sources by its letters, before the imprint. Source: the title pages of the series. */
export function sources(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  if (tail.printed || tail.draft['collection-title'] !== undefined || !isListed('MGH EETS CCSL CCCM CSEL OMT RIS FSI RHC CCM SHF STS', lexed.slice(at, at + 1))) return null;
  let end = at + 1;
  while (end < to && end - at < 14 && lexed.kind(end) !== OPEN && !(lexed.kind(end) === COMMA && !lexed.among(end + 1, 'o.s n.s e.s s.s os ns extra original') && !lexed.is(end + 1, IS.volume))) end++;
  // *MGH LL nat. Germ. 4/2*
  const numbered = lexed.kind(end - 1) === NUMBER, first = !numbered ? end : lexed.kind(end - 2) === SLASH ? end - 3 : end - 1;
  put(tail.draft, 'collection-title', lexed.slice(at, first).replace(/[\s,]+$/u, ''));
  if (numbered) put(tail.draft, 'collection-number', lexed.slice(first, end));
  return end;
}

/** *(New York: Putnam, 1994), entry for July 15, 1971, 319*: the day of a diary, before its page. */
export function diaryEntry(lexed: Lexed, at: number, tail: Tail): number | null {
  if (!tail.printed || !lexed.among(at, 'entry entries') || !lexed.among(at + 1, 'for of')) return null;
  const date = dateAt(lexed, at + 2);
  return date === null || date.grain === 'year' ? null : date.end;
}

/** *(London, 1970), no. 60, Linlithgow to Amery, 21 January 1942*: one of the documents of a printed collection. */
export function numberedDocument(lexed: Lexed, from: number, to: number, tail: Tail): number | null {
  // *cat. no. 26*
  const at = lexed.word(from) === 'cat' && lexed.kind(from) === LOWER ? skipStop(lexed, from + 1) : from;
  if (!tail.printed || tail.journal || tail.locator !== undefined || lexed.kind(from - 1) !== COMMA || lexed.kind(from - 2) !== CLOSE && !lexed.is(from - 3, IS.volume) && !(isYear(lexed, from - 2) && lexed.among(at, 'doc docs dok dokument')) || lexed.kind(at) !== LOWER && !lexed.among(at, 'dok dokument') || !lexed.among(at, 'nos no docs doc documents document nr dok dokument')) return null;
  const number = skipStop(lexed, lexed.among(skipStop(lexed, at + 1), 'nr no') ? skipStop(lexed, at + 1) + 1 : at + 1), end = rangeEnd(lexed, number);
  if (end === number || isYear(lexed, number)) return null;
  // *no. 22, pp. 52–62*
  if (lexed.kind(end) === COMMA && lexed.is(end + 1, IS.page)) return end;
  tail.locator = { label: 'document', value: lexed.slice(number, end) };
  return lexed.kind(end) === COMMA ? Math.max(letterHead(lexed, end + 1, to, { type: 'document' }), end) : end;
}
