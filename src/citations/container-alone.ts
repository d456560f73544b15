import { put } from './draft.js';
import { CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, STOP } from './lex.js';
import { trimEnd } from './container-title.js';
import { dateAt } from './read-date.js';
import { smallJournalEnd } from './read-journal.js';
import { imprintAt } from './read-imprint.js';
import { paperKind } from './read-papers.js';
import { type Around, textEnd } from './read-title.js';
import { type Tail, reportEnd } from './tail.js';
import { tidy } from './put-title.js';
import { isSentence } from './is-sentence.js';
import { firstStop } from './title-end.js';
import { anyToken, isCapital, isYear, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** Longer runs of words are prose. */
export const LONGEST_TITLE = 30;

/** What stands around a title, or around a container. */
export type Texts = (container: boolean) => Around;

export const anyPublisher = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.publisher | IS.institution));

const anyJournal = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => lexed.is(at, IS.journal | IS.newspaper) || lexed.slice(at, at + 1).endsWith('.') && lexed.kind(at) !== INITIAL);

/** A container with nothing that says so: *“The Road,” Journal of Hills*; where it is none, who published, or what kind of paper it is. */
export function containerAlone(lexed: Lexed, at: number, to: number, tail: Tail, around: Texts, stopped: boolean): number | null {
  const { draft, quoted, entry, dated, journal } = tail;
  if (draft['container-title'] !== undefined || tail.printed || reportEnd(lexed, at, to) > at || !(quoted || entry || dated || journal)) return null;
  if (lexed.kind(at) === LOWER && !/\.\w/u.test(lexed.slice(at, at + 3)) && !lexed.is(at, IS.report)) return smallContainer(lexed, at, to, tail);
  const run = runAt(lexed, at, to, around(true)), { sure } = run, end = beforeAddress(lexed, run.end, tail);
  if (!(sure || entry || dated) && (draft.issued === undefined && !quoted || draft.author === undefined || stopped)) return at;
  if (isSentence(lexed, at, end, false) || end - at > LONGEST_TITLE) return at;
  const behind = !quoted && entry && lexed.kind(end) === STOP ? imprintAt(lexed, end + 1, to, dated)?.imprint : undefined;
  // *Studies in Logic 103. North-Holland, Amsterdam, 1984.*: a series
  if (behind?.place !== undefined && behind.publisher !== undefined) return null;
  if (tail.medium === 'report' || isHouse(lexed, at, end, to, sure, tail)) {
    if (tail.medium !== 'report') tail.close = !anyPublisher(lexed, at, end);
    put(draft, 'publisher', tidy(lexed.slice(at, end)));
    tail.printed = true;
    return end;
  }
  return bookBeforeYear(lexed, at, end, tail) ?? putContainer(lexed, at, end, to, tail);
}

/** *“The Road,” journal of hills 12*: a journal printed small, or a kind of paper. */
function smallContainer(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const { draft, quoted } = tail, end = quoted ? smallJournalEnd(lexed, at, to) : at;
  if (end === at) return paperKind(lexed, at, to, draft);
  put(draft, 'container-title', tidy(lexed.slice(at, end)));
  tail.journal = true;
  return end;
}

/** *Digital Archive, 2011 <https://…>*, *National Archives. 2018. Accessed …*: before the year, where an address or nothing follows. */
function beforeAddress(lexed: Lexed, run: number, { draft, quoted }: Tail): number {
  const end = signAt(lexed, run - 1) === '<' ? run - 1 : run;
  if (!isYear(lexed, end - 1) || end === run && !(quoted && draft.issued === undefined)) return end;
  return lexed.kind(end - 2) === COMMA || end === run && lexed.kind(end - 2) === STOP ? end - 2 : end;
}

const WORK_OF_MANY = 'dictionary encyclopedia encyclopaedia lexikon companion handbook';

/** *(2005). Once upon a crime. Detselig Enterprises.*, *(Vol. 172). Intl Food Policy Res Inst.*: with no number behind it, it is who published. */
function isHouse(lexed: Lexed, at: number, end: number, to: number, sure: boolean, { draft, quoted, dated }: Tail): boolean {
  const bracketed = draft.volume !== undefined && lexed.kind(at - 2) === CLOSE;
  if (!dated || quoted || sure || draft.volume !== undefined && !bracketed || end < to - 1 || end - at > 6 || lexed.word(at + 1) === 'presented') return false;
  return bracketed || !anyJournal(lexed, at, end) && !anyToken(at, end, (word) => lexed.among(word, WORK_OF_MANY));
}

/** *“Pierre Menard.” Ficciones, Alianza, 1997, pp. 41–55.*: the book and who published it. */
function bookBeforeYear(lexed: Lexed, at: number, end: number, tail: Tail): number | null {
  const { draft, quoted, entry } = tail;
  const house = quoted && entry && lexed.kind(end) === COMMA && isYear(lexed, end + 1) && lexed.kind(end + 2) === COMMA && lexed.is(end + 3, IS.page) ? houseAtEnd(lexed, at, end) : -1;
  if (house <= 0) return null;
  put(draft, 'container-title', tidy(lexed.slice(at, house)));
  put(draft, 'publisher', lexed.slice(house + 1, end));
  put(draft, 'issued', draft.issued ?? dateAt(lexed, end + 1)?.date);
  tail.journal = false;
  tail.inBook = tail.printed = true;
  return end + 2;
}

function putContainer(lexed: Lexed, at: number, end: number, to: number, tail: Tail): number {
  const { draft, quoted, dated } = tail, last = end >= to - 1;
  if (!quoted) tail.journal = true;
  // *« … », The New Yorker : 40–113.*
  const colon = last && dated ? [2, 4].map((back) => end - back).find((sign) => sign > at && lexed.kind(sign) === COLON && rangeEnd(lexed, sign + 1) === end) : undefined;
  if (colon !== undefined) put(draft, 'page', lexed.slice(colon + 1, end));
  // *The Knowledge Engineering Review, 8.*; *(1957, October 7). …. The Times, 8.*: a paper of that day has pages
  const number = !quoted && last && lexed.kind(end - 1) === NUMBER && lexed.kind(end - 2) === COMMA && /^\d{1,3}$/u.test(lexed.word(end - 1)) ? lexed.word(end - 1) : undefined;
  put(draft, 'container-title', tidy(lexed.slice(at, colon ?? (number === undefined ? end : end - 2))));
  if (number !== undefined) put(draft, draft.issued?.['date-parts']?.[0]?.length === 3 ? 'page' : 'volume', number);
  return end;
}

/** The comma before the few capitals that end a stretch, which no journal’s word is among; -1 if others stand there. */
function houseAtEnd(lexed: Lexed, from: number, end: number): number {
  let comma = end - 1;
  while (comma > from && lexed.kind(comma) !== COMMA) comma--;
  return comma > from && end - comma < 7 && isCapital(lexed.kind(comma + 1)) && !anyToken(from, end, (word) => lexed.is(word, IS.journal | IS.newspaper)) ? comma : -1;
}

/** The words up to a container's sign, or up to the next full stop if none is sure. */
export function runAt(lexed: Lexed, at: number, to: number, around: Around): { sure: boolean; end: number } {
  const { sure, end } = textEnd(lexed, at, around);
  return { sure, end: trimEnd(lexed, at, sure ? end : firstStop(lexed, at, to)) };
}
