import { put } from './draft.js';
import { ADDRESS, CAPITAL, COMMA, INITIAL, type Lexed, LOWER, NUMBER, QUOTE, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { contributorEnd, writtenBy } from './read-roles.js';
import { putReviewed, reviewEnd } from './read-reviewed.js';
import type { Tail } from './tail.js';
import { skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

const hasBy = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to && at - from < 40 && lexed.kind(at) !== NUMBER; at++) if (lexed.kind(at) === COMMA && lexed.word(at + 1) === 'by') return true; return false; };
const PATENT = /^(?:(?:U\.? ?S\.?|United States|European|German|British|French|EP|DE|GB|WO) )?[Pp]atent(?: [Nn]o\.?)? (?:[A-Z]{2} ?)?\d[\d ,/]*\d/u;

/** What is rare behind a title: another printing, whose preface it has, the database, a patent's number, the work under review; behind it, or the same token. */
export function oddEnd(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  if (kind > INITIAL) return at;
  // *Reprint, Harmondsworth: Penguin, 1980*: another printing
  if (tail.printed && draft.issued !== undefined && lexed.among(at, 'reprint reprinted repr rpt nachdruck rééd')) {
    // *rééd. « Points », 2006*: in a series
    const series = skipStop(lexed, at + 1), behind = lexed.kind(series) === QUOTE ? lexed.next(series) : at + 1;
    const late = dateAt(lexed, skipComma(lexed, behind));
    if (late?.grain === 'year') return late.end;
    const again = imprintAt(lexed, lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === STOP ? at + 2 : at + 1, to, false);
    return again?.end ?? at;
  }
  // *, trad. it. Milano, Comunità, 1961*: the tongue of the translation, before its imprint
  const tongue = lexed.word(at) === 'trad' ? skipStop(lexed, at + 2) : at;
  if (placesEnd(lexed, tongue) > tongue && tongue > at) return tongue;
  // *(Cambridge, 1977), introduction, p. 15*
  if (kind === LOWER && tail.printed && lexed.among(at, 'introduction preface foreword prologue epilogue appendix') && lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.page)) return at + 1;
  // *, with a preface by Lucasta Miller*: whose name no field has
  const prefaced = kind <= CAPITAL ? contributorEnd(lexed, at, to) : at, written = draft['container-title'] === undefined ? null : writtenBy(lexed, at, to);
  if (written !== null) { tail.inBook = true; draft.editor ??= written.persons; return written.end; }
  if (prefaced > at) return prefaced;
  // *JSTOR, https://…*: where it was read
  if (kind > LOWER && kind < INITIAL && draft['container-title'] !== undefined && dateAt(lexed, at) === null && [1, 2, 3].some((words) => lexed.kind(at + words) === COMMA && lexed.kind(at + words + 1) === ADDRESS)) return lexed.kind(at + 1) === COMMA ? at + 1 : lexed.kind(at + 2) === COMMA ? at + 2 : at + 3;
  // *U.S. Patent 3 624 125*
  const patent = lexed.has('atent') ? PATENT.exec(lexed.text.slice(lexed.start(at), lexed.start(at) + 60)) : null;
  if (patent !== null) {
    put(draft, 'number', patent[0]);
    tail.medium = 'patent';
    let end = at;
    while (end < to && lexed.end(end) <= lexed.start(at) + patent[0].length) end++;
    return end;
  }
  // *“The Slightest Sardine.” Review of Dumb Luck, by Vu Trong Phung*; *Review of Income and Wealth 25(2)* is a journal
  const review = tail.quoted && lexed.word(at) === 'review' && draft['reviewed-title'] === undefined && draft['container-title'] === undefined && hasBy(lexed, at, to) ? reviewEnd(lexed, at) : at;
  if (review > at) { draft.genre ??= lexed.slice(at, review).replace(/ (?:of|on)$|:$/u, ''); tail.journal = true; return putReviewed(lexed, review, to, draft); }
  return at;
}
