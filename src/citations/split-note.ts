import type { Relation } from '../records/citation.js';
import type { Span } from '../text/span.js';
import type { Reading } from './draft.js';
import { opensShort, readBracketedShort } from './bracketed-short.js';
import { putUnread } from './document-behind.js';
import { readBehindSigil } from './entry-sigil.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE, UPPER } from './lex.js';
import { endsAtPage, readKnownShort, readKnownTitle } from './known-short.js';
import { nameArchive, readNamed } from './named-works.js';
import { evidenceOf, looksCited } from './note-evidence.js';
import { noteNumberEnd } from './note-number-end.js';
import { type CitationAt, readCitation } from './read-citation.js';
import { isUntitled, joinParts } from './join-parts.js';
import { isPrintedTitle } from './printed-title.js';
import { hasEastern, readEastern } from './read-eastern.js';
import { LONGEST, regionEnd } from './region-end.js';
import { asShort } from './resolve-back.js';
import { isInnerSignal, signalEnd, topicEnd } from './signals.js';
import { endsInStop, inside, isCapital, isSquare, isYear, opensName, signAt } from './tokens.js';
import { IS } from './vocabulary.js';
import { createMemory, type WorkMemory } from './work-memory.js';

export interface SplitReading extends Span {
  readonly reading: Reading;
  /** How the citation before it depends on this one. */
  readonly relation?: Exclude<Relation['kind'], 'review-of'>;
}

export interface SplitNote {
  readonly readings: readonly SplitReading[];
  readonly prose: readonly Span[];
  /** Stretches that look like a citation and could not be read. */
  readonly unread: readonly Span[];
}

/** Splits a note into citations and prose. Every span lies in the text; what is in no citation is prose. `memory`: of earlier notes. */
export function splitNote(lexed: Lexed, memory = createMemory()): SplitNote {
  const { names } = memory;
  const { text } = lexed;
  const readings: SplitReading[] = [];
  const unread: Span[] = [];
  const evidence = evidenceOf(lexed);
  const inEastern = hasEastern(text);
  let at = noteNumberEnd(lexed);
  /** May anything that reads as a citation begin here, or only what says much? */
  let open = true;
  let failed = -1;
  /** Where the stretch before this one begins, if nothing in it was read. */
  let passed = -1;
  const doubt = (to: number): void => { if (failed >= 0 && looksCited(lexed, failed, to)) unread.push({ start: lexed.start(failed), end: lexed.end(to - 1) }); failed = -1; };
  const entry = readBehindSigil(lexed, at);
  if (entry !== null) { readings.push({ start: lexed.start(entry.start), end: lexed.end(entry.reading.end - 1), reading: entry.reading }); at = entry.reading.end; }
  while (at < lexed.size) {
    const lead = leadEnd(lexed, at);
    const start = lead.end;
    if (start >= lexed.size) break;
    const stands = open || lead.signalled, eastern = inEastern && stands ? readEastern(text, lexed.start(start)) : null;
    if (eastern !== null) {
      doubt(at);
      at = start + 1;
      while (at < lexed.size && lexed.start(at) < eastern.end) at++;
      const { start: from, end, reading, relation } = eastern;
      readings.push({ start: from, end, reading: { ...reading, end: at }, ...(relation !== undefined && readings.length > 0 && { relation }) });
      open = true;
      continue;
    }
    const near = evidence[start] as number;
    // *OR, ser. 1, vol. 36, 1020*: no *or*
    const head = signsEnd(lexed, at), short = names.size > 0 && stands ? readNamed(lexed, head, lexed.size, names) : null;
    const called = short !== null ? { start: head, reading: short } : names.size > 0 && lead.signalled ? named(lexed, start, names) : null;
    const known = stands ? readKnownShort(lexed, start, memory) : null, here = (reading: Reading | null): CitationAt | null => reading && { start, reading };
    const read = called !== null ? called : readBracketedShort(lexed, start, memory, readings) ?? (known !== null && endsAtPage(lexed, known) ? here(known) : null)
      ?? (near - start < LONGEST && (stands || mayBegin(lexed, start)) ? readCitation(lexed, start, regionEnd(lexed, start), stands) : null)
      ?? here(known ?? (stands ? readKnownTitle(lexed, start, memory) : null));
    if (read !== null) {
      doubt(at);
      const reading = asShort(memory, read.reading), filed = passed >= 0 && isUntitled(reading.draft) && putUnread(lexed, passed, read.start, reading.draft);
      if (filed && unread.at(-1)?.start === lexed.start(passed)) unread.pop();
      const from = lexed.start(filed ? passed : read.start), to = lexed.end(read.reading.end - 1);
      // only signs stand between the citation before and this one
      const follows = readings.length > 0 && !/[\p{L}\p{N}]/u.test(text.slice(readings.at(-1)?.end, lexed.start(at)));
      const bare = follows && read.reading.form === 'full' && read.reading.draft.author === undefined;
      // *Kowalczyk, Granica (…); see also his “The Saccharine Wars,” …*
      const his = bare && lead.signalled && lexed.among(start - 1, 'his her their') && read.reading.draft.editor === undefined;
      // *Anna Berg, Road Stories (…), and “Further Roads,” in …*: hers too
      const hers = bare && lexed.kind(read.start) === QUOTE && lexed.is(read.start - 1, IS.join) && lexed.kind(read.start - 2) === COMMA && read.reading.draft.type !== 'article-newspaper' && readings.at(-1)?.reading.draft.author !== undefined;
      readings.push({ start: from, end: to, reading: his || hers ? { ...reading, sameAuthor: true } : reading, ...(follows && lead.relation !== undefined && { relation: lead.relation }) });
      if (read.reading.draft.archive !== undefined) nameArchive(lexed.sigla, text, read.reading.draft.archive);
      at = read.reading.end;
      open = true;
      passed = -1;
      continue;
    }
    if (stands && failed < 0) failed = start;
    const next = nextStart(lexed, start);
    if (next.open) { passed = failed; doubt(next.at); }
    at = next.at;
    open = next.open;
  }
  doubt(lexed.size);
  const joined = joinParts(text, readings);
  return { readings: joined, prose: proseOf(text, joined), unread };
}

/** In the middle of a sentence a capital before a small word begins no citation. */
function mayBegin(lexed: Lexed, at: number): boolean {
  // *spricht er von „Sachlichkeit“ und …*: a quotation that the sentence goes on behind
  // *says that it was “never closed.” Tom Hill, …*
  if (lexed.kind(at) === QUOTE && /^\p{Ll}.*\.$/u.test(inside(lexed, at))) return false;
  if (lexed.kind(at) === QUOTE && lexed.kind(lexed.next(at)) === LOWER && !lexed.is(lexed.next(at), IS.in | IS.volume | IS.issue | IS.page | IS.by)) return false;
  if (!isCapital(lexed.kind(at)) || lexed.is(at, IS.ibid)) return true;
  const next = lexed.kind(at + 1);
  return next !== LOWER && next !== STOP && next !== END || (next === LOWER && (lexed.is(at + 1, IS.particle | IS.join | IS.editor | IS.page) || lexed.among(at + 1, 'v vs of to with'))) || isPrintedTitle(lexed, at);
}

function proseOf(text: string, readings: readonly Span[]): Span[] {
  const prose: Span[] = [];
  let from = 0;
  for (const { start, end } of readings) { if (/[\p{L}\p{N}]/u.test(text.slice(from, start))) prose.push({ start: from, end: start }); from = end; }
  if (/[\p{L}\p{N}]/u.test(text.slice(from))) prose.push({ start: from, end: text.length });
  return prose;
}

function named(lexed: Lexed, start: number, names: WorkMemory['names']): CitationAt | null { const reading = readNamed(lexed, start, lexed.size, names); return reading === null ? null : { start, reading }; }

/** Behind the signs at the head of a stretch. */
function signsEnd(lexed: Lexed, from: number): number { let at = from; while (at < lexed.size && [COMMA, STOP, SEMICOLON, COLON, CLOSE, UNQUOTE].includes(lexed.kind(at))) at++; return at; }

/** Behind signs, joining words and signals at the head of a stretch. */
function leadEnd(lexed: Lexed, from: number): { end: number; signalled: boolean; relation?: Exclude<Relation['kind'], 'review-of'> } {
  let at = signsEnd(lexed, from);
  if (lexed.kind(at) === DASH && lexed.spaced(at) && !isCapital(lexed.kind(at - 1))) at++;
  const signal = topicEnd(lexed, signalEnd(lexed, at));
  return { end: signal.end, signalled: signal.end > at, ...(signal.relation !== undefined && { relation: signal.relation }) };
}

/** The next token at which a citation may begin, and whether it stands at the head of a stretch. */
function nextStart(lexed: Lexed, from: number): { at: number; open: boolean } {
  for (let at = from + 1; at < lexed.size; at++) {
    const kind = lexed.kind(at), before = lexed.kind(at - 1);
    if (before === SEMICOLON || (before === STOP && (lexed.spaced(at - 1) || signAt(lexed, at - 1) === '。'))) return { at, open: true };
    // *“… into twenty shillings.” —Hume, History of England, i, p. 227*
    if (before === DASH && lexed.spaced(at - 2) && !lexed.spaced(at - 1) && (lexed.kind(at - 2) === UNQUOTE || lexed.kind(at - 2) === STOP) && opensName(kind)) return { at, open: true };
    if (kind === QUOTE) return { at, open: false };
    if ((kind === LOWER || kind === CAPITAL) && isInnerSignal(lexed, at)) return { at, open: false };
    if (kind === LOWER) { if (lexed.is(at, IS.ibid) && lexed.among(at, 'ibid id idem ebenda ebd')) return { at, open: false }; continue; }
    if (kind !== INITIAL && kind !== CAPITAL && kind !== UPPER && kind !== OPEN) continue;
    if (kind === OPEN && isSquare(lexed, at) && isCapital(lexed.kind(at + 1)) && !isInnerSignal(lexed, at + 1)) return { at: at + 1, open: false };
    // *In his memoirs (Present at the Creation [New York: Norton, 1969], 374)*
    if (kind === OPEN && opensName(lexed.kind(at + 1)) && hasInnerImprint(lexed, at)) return { at: at + 1, open: true };
    if (kind === OPEN && opensShort(lexed, at)) return { at: at + 1, open: false };
    if (kind === OPEN) { if (isYear(lexed, at + 1) || isInnerSignal(lexed, at + 1)) return { at: isYear(lexed, at + 1) ? at : at + 1, open: false }; continue; }
    if (before === LOWER || before === COLON || before === OPEN || before === COMMA || before === CLOSE || before === NUMBER || before === UNQUOTE || (endsInStop(lexed, at - 1))) return { at, open: before === COLON };
  }
  return { at: lexed.size, open: true };
}

/** Do the round brackets hold square ones with an imprint? */
function hasInnerImprint(lexed: Lexed, open: number): boolean {
  for (let at = open + 1; at < lexed.partner(open) && at - open < LONGEST; at = lexed.next(at)) if (lexed.kind(at) === OPEN && imprintInBrackets(lexed, at)?.imprint.place !== undefined) return true;
  return false;
}
