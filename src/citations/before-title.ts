import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OTHER, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { isCapital, signAt, skipStop } from './tokens.js';
import { bluebookAt } from './read-law-numbers.js';
import { type Draft, put } from './draft.js';
import { IS } from './vocabulary.js';

/** *Selected Works of Mao Zedong, Speech on April 25, 1956*: the comma behind collected works, before one of their pieces; the same token if none. */
function worksEnd(lexed: Lexed, from: number, to: number): number {
  if (!lexed.among(from, 'selected collected complete') || !lexed.among(from + 1, 'works writings papers speeches')) return from;
  for (let at = from + 2; at < to && at - from < 10; at++) if (lexed.kind(at) === COMMA) return lexed.among(at + 1, 'speech talk letter report directive telegram remarks address conversation instructions comments comment') && isCapital(lexed.kind(at + 1)) ? at : from;
  return from;
}

/** *3GPP TS 23.221: “Architectural requirements”*, *ISO/IEC 23090-6: “…”*: behind the number of a standard, before its title; the same token if there is none. */
function codeEnd(lexed: Lexed, from: number, to: number): number {
  let at = from, shouted = false, counted = false;
  for (; at < to && at - from < 20 && lexed.kind(at) !== QUOTE; at++) {
    const kind = lexed.kind(at);
    if (kind === UPPER || kind === NUMBER && /\p{L}/u.test(lexed.word(at))) shouted = true;
    if (kind === NUMBER) counted = true;
    else if (![UPPER, INITIAL, SLASH, DASH, STOP, COLON].includes(kind) && !lexed.among(at, 'recommendation amd cor')) return from;
  }
  return shouted && counted && lexed.kind(at) === QUOTE && lexed.kind(at - 1) === COLON ? at : from;
}

/** Does a journal with its volume before it, as law reviews cite, follow? */
function endsInReview(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from + 3; at < to && at - from < 40; at++) if (lexed.kind(at) === NUMBER && lexed.kind(at - 1) === COMMA && bluebookAt(lexed, at, to) !== null) return true;
  return false;
}

/** Reads what stands between authors and title: the kind of the piece, its code, a chapter’s number, collected works. Where the title begins. */
export function beforeTitle(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let at = from;
  if (lexed.kind(at + 1) === COMMA && (isEditorial(lexed, at) || draft.author !== undefined && isStudentNote(lexed, at, to))) { draft.genre = lexed.slice(at, at + 1); at += 2; }
  // *Art. „Bürger“, in: Geschichtliche Grundbegriffe*
  if (lexed.among(at, 'art artikel') && lexed.kind(at) !== LOWER && lexed.kind(skipStop(lexed, at + 1)) === QUOTE) at = skipStop(lexed, at + 1);
  const named = isNamed(draft);
  const code = named ? at : codeEnd(lexed, at, to);
  if (code > at) { put(draft, 'number', lexed.slice(at, code).replace(/[\s:,]+$/u, '')); at = code; }
  // *chapter 1 of the book, “The Foundations,” (11–46)*
  if (!named && lexed.is(at, IS.chapter) && lexed.kind(at + 1) === NUMBER) {
    let quote = at + 2;
    while (quote - at < 7 && [LOWER, COMMA].includes(lexed.kind(quote))) quote++;
    if (lexed.kind(quote) === QUOTE) at = quote;
  }
  // *Document 12, “Meeting between Mao and Kim,” in …*
  if (lexed.among(at, 'document doc')) { const number = skipStop(lexed, at + 1); if (lexed.kind(number) === NUMBER && lexed.kind(number + 1) === COMMA && lexed.kind(number + 2) === QUOTE) { put(draft, 'number', lexed.word(number)); at = number + 2; } }
  const works = named ? at : worksEnd(lexed, at, to);
  if (works > at) { put(draft, 'container-title', lexed.slice(at, works)); at = works + 1; }
  // *CIA, National Intelligence Estimate 11-8-62, “Soviet Capabilities …”*, *Resolution WHA8.30, “…”*: the kind of paper and its number
  for (let end = at; (named || lexed.among(at, 'nie snie') || lexed.word(at + 1) === 'intelligence') && end - at < 10 && (isCapital(lexed.kind(end)) || end > at && [NUMBER, DASH, SLASH, STOP].includes(lexed.kind(end))); end++) if (lexed.kind(end + 1) === COMMA && lexed.kind(end + 2) === QUOTE && /\d/u.test(lexed.word(end)) && end > at) { put(draft, 'number', lexed.slice(at, end + 1)); at = end + 2; break; }
  // a quotation mark that nothing closes
  if (lexed.kind(at) === OTHER && '‘“"\''.includes(signAt(lexed, at))) at++;
  return at;
}

export const isNamed = (draft: Draft): boolean => draft.author !== undefined || draft.editor !== undefined;

/** *Editorial, “The Road …”* */
const isEditorial = (lexed: Lexed, at: number): boolean => lexed.kind(at + 2) === QUOTE && lexed.among(at, 'editorial commentary obituary leitartikel');

/** *Jane Smith, Note, The Limits of Consent, 112 Yale L.J. 345*: what a student wrote for a law review. */
const isStudentNote = (lexed: Lexed, at: number, to: number): boolean => lexed.among(at, 'note comment essay') && isCapital(lexed.kind(at)) && isCapital(lexed.kind(at + 2)) && endsInReview(lexed, at, to);
