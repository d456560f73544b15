import type { PersonName } from '../records/person.js';
import { type Draft, put, type Reading } from './draft.js';
import { withEdtf } from './edtf.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, STOP } from './lex.js';
import { nameType } from './name-type.js';
import { container } from './read-container.js';
import { partSite } from './part-site.js';
import { readHead, readSameHead } from './read-head.js';
import { letterHead } from './letter-head.js';
import { bluebookAt, lawNumbersAt } from './read-law-numbers.js';
import { personsAt } from './read-persons.js';
import { pinBefore, putSeries, seriesBefore } from './behind-title.js';
import { placesEnd } from './read-places.js';
import { codeEnd, worksEnd } from './before-title.js';
import { journalAlone, journalHere, plainJournalEnd, titleStops } from './journal-alone.js';
import { introductionEnd, putReviewed, reviewEnd } from './read-reviewed.js';
import { readTail } from './read-tail.js';
import type { Tail } from './tail.js';
import type { Around } from './read-title.js';
import { journalAt } from './read-journal.js';
import { isSentence, putTitle, tidy, titleEnd } from './title-end.js';
import { inside, isCapital, opensName, signAt } from './tokens.js';
import { IS } from './vocabulary.js';
import { inEnd } from './container-sign.js';

/** Reads a citation that names its work in full, from authors to pages; null if there is none. With `same` its author stands before it: *ders., …*. */
export function readFull(lexed: Lexed, from: number, to: number, loose = false, same = false): Reading | null {
  const draft: Draft = { type: 'document' };
  const plainEnd = from < 3 && lexed.kind(from) !== INITIAL ? plainJournalEnd(lexed, from, to, false) : from;
  const alone = plainEnd > from && !lexed.slice(from, plainEnd).includes('. ') || journalAlone(lexed, from, to);
  const letter = same ? from : letterHead(lexed, from, to, draft);
  // *Gresham to Moonlight, June 4, 1894, Baker to Gresham, January 22, 1894*
  if (letter > from && lexed.kind(letter) === COMMA && letterHead(lexed, lexed.is(letter + 1, IS.join) ? letter + 2 : letter + 1, to, { type: 'document' }) > letter + 2) return { form: 'full', draft: { ...draft, type: 'personal_communication' }, end: letter };
  const head = letter > from ? { at: letter, dated: false, entry: false } : same ? readSameHead(lexed, from, to, draft) : alone ? { at: from, dated: false, entry: false } : readHead(lexed, from, to, draft);
  let at = head.at;
  // *Jane Smith, Note, The Limits of Consent, 112 Yale L.J. 345*
  const student = draft.author !== undefined && /^(?:note|comment|essay)$/u.test(lexed.word(at)) && isCapital(lexed.kind(at)) && isCapital(lexed.kind(at + 2)) && endsInReview(lexed, at, to);
  if ((/^(?:editorial|commentary|obituary|leitartikel)$/u.test(lexed.word(at)) && lexed.kind(at + 2) === QUOTE || student) && lexed.kind(at + 1) === COMMA) { draft.genre = lexed.slice(at, at + 1); at += 2; }
  const code = draft.author === undefined && draft.editor === undefined ? codeEnd(lexed, at, to) : at;
  if (code > at) { put(draft, 'number', lexed.slice(at, code).replace(/[\s:,]+$/u, '')); at = code; }
  // *chapter 1 of the book, “The Foundations,” (11–46)*
  if (!named0(draft) && lexed.is(at, IS.chapter) && lexed.kind(at + 1) === NUMBER) { let quote = at + 2; while (quote - at < 7 && (lexed.kind(quote) === LOWER || lexed.kind(quote) === COMMA)) quote++; if (lexed.kind(quote) === QUOTE) at = quote; }
  const works = named0(draft) ? at : worksEnd(lexed, at, to);
  if (works > at) { put(draft, 'container-title', lexed.slice(at, works)); at = works + 1; }
  // a quotation mark that nothing closes
  if (lexed.kind(at) === OTHER && '‘“"\''.includes(signAt(lexed, at))) at++;
  if (at >= to && letter === from) return null;
  const titleAt = at;
  const tail: Tail = { draft, at, end: at, quoted: false, dated: head.dated || draft.issued !== undefined, entry: head.entry, inBook: false, journal: false, day: false, thesis: false, named: same || draft.author !== undefined || draft.editor !== undefined, printed: false, locator: undefined, within: undefined };
  const around = (container: boolean): Around => ({ to, dated: head.dated, container, entry: head.entry });
  let named = same || draft.author !== undefined || draft.editor !== undefined || draft.translator !== undefined;
  const review = reviewEnd(lexed, at), plain = named || alone ? plainJournalEnd(lexed, at, to, head.dated) : at;
  if (letter > from) { tail.quoted = tail.day = true; tail.dated = false; }
  else if (review > at) {
    draft.genre = lexed.slice(at, review).replace(/ (?:of|on)$|:$/u, '');
    // *H-Diplo Review Essay on …*: a series by its name
    if (/^\p{Lu}-?\p{Lu}\p{L}+ \p{Lu}/u.test(draft.genre)) put(draft, 'container-title', draft.genre);
    at = putReviewed(lexed, review, to, draft); tail.journal = true; named = true; }
  else if (introductionEnd(lexed, at) > at) {
    const behind = introductionEnd(lexed, at);
    put(draft, 'title', lexed.slice(at, behind - 1)); draft.genre = lexed.word(at);
    at = container(lexed, behind, to, tail, around);
    tail.inBook = true;
  } else if (lexed.kind(at) === QUOTE && quotedTitle(lexed, at, to)) {
    put(draft, 'title', tidy(inside(lexed, at)));
    at = lexed.next(at);
    tail.quoted = true;
  } else if (named && lexed.word(at) === 'arxiv' && lexed.kind(at + 1) === COLON) {
    // *Z. J. Xiao, arXiv:1111.6264*
    let end = at + 2;
    while (end < to && lexed.kind(end) !== COMMA && lexed.kind(end) !== OPEN && !lexed.spaced(end)) end++;
    put(draft, 'number', lexed.slice(at, end + (lexed.kind(end) === NUMBER ? 1 : 0)));
    at = end + (lexed.kind(end) === NUMBER ? 1 : 0);
  } else if (plain > at) {
    put(draft, 'container-title', tidy(lexed.slice(at, plain)));
    at = plain;
    tail.journal = true;
  } else if (alone || named && !head.dated && (journalHere(lexed, at, to) || lawNumbersAt(lexed, at, to) !== null)) {
    // *J. Berliner, Ind. Eng. Chem. 28, 517 (1936)*: an article without its title
    if (lexed.kind(at) !== OPEN) { const journal = journalAt(lexed, at, to); if (journal === null) return null; put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); at = journal.nameEnd; }
    tail.journal = true;
  } else {
    if (!loose && !named && lexed.kind(at) === QUOTE && lexed.kind(lexed.next(at)) === COLON) return null;
    if (!opensName(lexed.kind(at)) && lexed.kind(at) !== NUMBER && lexed.kind(at) !== QUOTE && !(lexed.kind(at) === LOWER && (loose || named && head.dated && !lexed.is(at, IS.sentence)))) return null;
    if (lexed.is(at, IS.page | IS.note) && lexed.kind(at + 1) === NUMBER || lexed.is(at, IS.ibid)) return null;
    if (head.dated && journalHere(lexed, at, to)) { const journal = journalAt(lexed, at, to); if (journal !== null && journal.nameEnd - at < 6 && !titleStops(lexed, at, journal.nameEnd)) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); at = journal.nameEnd; tail.journal = true; } }
    if (!tail.journal) {
      const found = titleEnd(lexed, at, around(false), named) ?? (loose && !isSentence(lexed, at, to, true) ? { end: to, sure: true } : null);
      if (found === null || (!loose && placesEnd(lexed, at) >= found.end - 1 && placesEnd(lexed, at) > at)) return null;
      // *Les ouvriers…, op. cit., t. II* is a short title; *1.16.11* is a verse
      if (!loose && hasSign(lexed, at, found.end) || /^\d+\.[\d.]+(?:[^\w.]\W*)?$/u.test(lexed.slice(at, found.end))) return null;
      const pin = pinBefore(lexed, at, found.end, named), series = pin < 0 ? seriesBefore(lexed, at, found.end) : -1;
      if (pin >= 0) tail.locator = { label: 'page', value: lexed.slice(pin, found.end) };
      if (series > 0) putSeries(draft, lexed, series, found.end);
      putTitle(draft, lexed, at, pin >= 0 ? (lexed.word(pin - 1) === 'at' ? pin - 2 : pin) : series > 0 ? series : found.end);
      at = found.end;
      tail.at = at;
      if (!found.sure) { tail.end = at = found.close ?? found.end; if (found.issued !== undefined) draft.issued ??= found.issued; put(draft, 'publisher', found.publisher); put(draft, 'publisher-place', found.place); if (found.publisher !== undefined || found.place !== undefined) tail.printed = true; }
    }
  }
  if (draft.title === undefined && draft['container-title'] === undefined && draft['reviewed-title'] === undefined && draft.number === undefined) return null;
  tail.at = at;
  if (tail.end < at) tail.end = at;
  readTail(lexed, to, tail, around);
  // *PACE, 1984. Other pieces of legislation are concerned with different items.*
  if (head.dated && !loose && !tail.printed && draft['container-title'] === undefined && draft.URL === undefined && draft.volume === undefined && isBody(draft.author?.[0]) && isSentence(lexed, titleAt, tail.end, false)) return null;
  return accept(lexed, from, tail, named || loose || draft.editor !== undefined && draft.issued !== undefined, loose);
}

/** An office, or a name that is no person’s for sure: *PACE*, *DoS CDF*. */
const isBody = (author: PersonName | undefined): boolean => author !== undefined && (author.family === undefined || author.given === undefined || /^\p{Lu}{3,}$/u.test(author.given));

const named0 = (draft: Draft): boolean => draft.author !== undefined || draft.editor !== undefined;

/** Is it a title in quotation marks, not a quotation within a title: *‘Mere Auxiliaries’: Women and …*? */
function quotedTitle(lexed: Lexed, at: number, to: number): boolean {
  const behind = lexed.next(at);
  if (behind > to) return false;
  const last = lexed.text.charAt(lexed.end(behind - 2) - 1);
  const kind = lexed.kind(behind);
  if (kind === COMMA || kind === STOP || kind === OPEN || behind >= to || kind === DASH || kind === SEMICOLON) return true;
  if (',.?!'.includes(last)) return true;
  if (kind === COLON) return false;
  if (inEnd(lexed, behind) > behind || isCapital(kind) && lexed.is(behind, IS.journal | IS.title)) return !(lexed.word(behind) === 'revisited');
  return kind === LOWER ? lexed.is(behind, IS.in) || lexed.is(behind, IS.volume | IS.issue | IS.page) : isCapital(kind) ? journalAt(lexed, behind, to) !== null || lexed.is(behind, IS.institution) : kind === NUMBER;
}

/** The second reading of *(2005). Title. Detselig.*: what is taken for the publisher is the journal. */
function asArticle({ publisher, ...draft }: Draft): Draft { return publisher === undefined ? draft : { ...draft, type: 'article-journal', 'container-title': publisher }; }

/** Does another author with a title in quotation marks follow the joining word? */
function sharesNext(lexed: Lexed, join: number): boolean {
  const next = personsAt(lexed, join + 1, join + 12);
  return next.persons.length > 0 && lexed.kind(next.end) === COMMA && lexed.kind(next.end + 1) === QUOTE;
}

/** No title ends with a small word that leads to the next, and has a verb. */
const VERBS = / (?:was|were|is|are|has|had|have|which|who|ist|war|wurde|est|fut|è|fu) /u;
const CUT_SHORT = / (?:in|on|of|the|from|at|by|for|to|and|with|since|until|im|am|vom|von|der|die|das|dem|bis|und|nel|il|en|le|la|du|de|et)$/u;

/** Does a journal with its volume before it, as law reviews cite, follow? */
function endsInReview(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from + 3; at < to && at - from < 40; at++) if (lexed.kind(at) === NUMBER && lexed.kind(at - 1) === COMMA && bluebookAt(lexed, at, to) !== null) return true;
  return false;
}

/** A reading that says enough to be a citation. */
function accept(lexed: Lexed, from: number, tail: Tail, named: boolean, loose: boolean): Reading | null {
  const { draft } = tail;
  const dated = draft.issued !== undefined;
  const evidence = (dated ? 1 : 0) + (tail.printed ? 2 : 0) + (draft.page !== undefined ? 1 : 0) + (draft.volume !== undefined ? 1 : 0) + (draft['container-title'] !== undefined ? 1 : 0) + (draft.URL !== undefined || draft.DOI !== undefined ? 2 : 0) + (tail.thesis || draft.number !== undefined ? 2 : 0) + (tail.within !== undefined ? 2 : 0) + (named ? 1 : 0) + (draft.edition !== undefined ? 1 : 0);
  const joined = tail.quoted && named && lexed.is(tail.end, IS.join) && sharesNext(lexed, tail.end);
  // *Anna Berg, “The Road,” and Tom Hill, “The Way,” in …*: what the second says holds for the first
  const enough = joined ? evidence >= 1 : named ? evidence >= 2 : tail.quoted ? evidence >= 2 : evidence >= 2 && (tail.printed || draft.URL !== undefined || draft.page !== undefined || (dated && draft['container-title'] !== undefined));
  if (!enough && !loose) return null;
  // *Berg, Tom Hill, and the two reviewers …, which was presented in Vienna in May 2012*
  if (!loose && evidence <= 2 && CUT_SHORT.test(draft.title ?? '') && VERBS.test(draft.title ?? '')) return null;
  if (!named && !tail.quoted && draft.title !== undefined && draft.title.split(' ').length > 40) return null;
  if (lexed.end(tail.end - 1) <= lexed.start(from)) return null;
  // *[2021] The Police Journal*: a year in brackets is the only one
  if (draft.issued === undefined && draft['original-date'] !== undefined) { draft.issued = draft['original-date']; delete draft['original-date']; }
  if (tail.dated && !tail.quoted && (draft.URL ?? draft.DOI) !== undefined) partSite(draft);
  // *Beloved. 1987. Vintage, 2004*: the year of the first printing
  const [, before, first] = tail.entry && !tail.dated && dated ? /^(.+)\. (\d{4})$/u.exec(draft.title ?? '') ?? [] : [];
  if (before !== undefined && first !== undefined) { draft.title = before; if (!(draft.issued?.raw ?? '').startsWith(first)) draft['original-date'] ??= withEdtf({ 'date-parts': [[Number(first)]] }); }
  // *Phys. Rev. D60*: the letter is the journal’s
  const { volume = '', 'container-title': journal = '' } = draft;
  if (tail.journal && /^[A-H]\d{1,4}$/u.test(volume) && /\p{L}\.(?: |$)/u.test(journal)) { draft['container-title'] = `${journal.replace(/\.$/u, '')}. ${volume.charAt(0)}`; draft.volume = volume.slice(1); }
  if (tail.medium !== undefined) draft.type = tail.medium;
  else if (draft.number?.startsWith('arXiv') === true) draft.type = 'article';
  else nameType(draft, { quoted: tail.quoted, journal: tail.journal, inBook: tail.inBook, printed: tail.printed, day: tail.day, thesis: tail.thesis });
  if (draft.recipient !== undefined) draft.type = draft['container-title'] === undefined ? 'personal_communication' : 'chapter';
  return { form: 'full', draft, end: tail.end, ...(tail.close === true && { runnerUp: asArticle(draft) }), ...(joined && { shared: true }), ...(tail.locator !== undefined && { locator: tail.locator }), ...(tail.within !== undefined && { within: tail.within }) };
}

const hasSign = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from + 1; at < to; at++) if (lexed.word(at) === 'cit' && lexed.kind(at) === LOWER) return true; return false; };
