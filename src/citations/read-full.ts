import type { PersonName } from '../records/person.js';
import { accept } from './accept.js';
import { isEditors } from './behind-signs.js';
import { backSign } from './back-sign.js';
import { beforeTitle, isNamed } from './before-title.js';
import { inEnd } from './container-sign.js';
import { type Draft, put, type Reading } from './draft.js';
import { journalAlone, journalHere, plainJournalEnd } from './journal-alone.js';
import { letterHead, recordHead } from './letter-head.js';
import { COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { plainTitle, quotedTitle } from './plain-title.js';
import { container } from './read-container.js';
import { isEastern, isGivenName } from './name-words.js';
import { personsAt } from './read-persons.js';
import { readHead, readSameHead } from './read-head.js';
import { journalAt } from './read-journal.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { introductionEnd, putReviewed, reviewEnd } from './read-reviewed.js';
import { readTail } from './read-tail.js';
import type { Around } from './read-title.js';
import type { Tail } from './tail.js';
import { tidy, translationEnd } from './put-title.js';
import { isSentence } from './title-end.js';
import { anyToken, inside, isCapital, isRoman, isSquare, isYear, opensName, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** Reads a citation that names its work in full, from authors to pages; null if there is none. With `same` its author stands before it: *ders., …*. */
export function readFull(lexed: Lexed, from: number, to: number, loose = false, same = false, known?: Draft['issued']): Reading | null {
  // *see 2 James Kent, Commentaries on American Law 338 (New York, O. Halsted 1827)*
  if (lexed.kind(from) === NUMBER && /^\d{1,2}$/u.test(lexed.word(from)) && (lexed.is(from - 1, IS.signal) || lexed.kind(from - 1) === SEMICOLON) && isPersonBefore(lexed, from + 1, to)) {
    const volumed = readFull(lexed, from + 1, to, loose, same);
    return volumed === null || volumed.draft.author === undefined ? null : { ...volumed, draft: { ...volumed.draft, volume: volumed.draft.volume ?? lexed.word(from) } };
  }
  const draft: Draft = { type: 'document' };
  const plainEnd = from < 3 && lexed.kind(from) !== INITIAL ? plainJournalEnd(lexed, from, to, false) : from;
  const alone = plainEnd > from && !lexed.slice(from, plainEnd).includes('. ') || journalAlone(lexed, from, to);
  const sent = same ? from : letterHead(lexed, from, to, draft), letter = same || sent > from ? sent : recordHead(lexed, from, to, draft);
  const head = letter > from || alone && !same || !same && isVolumed(lexed, from) ? { at: letter, dated: false, entry: false } : same ? readSameHead(lexed, from, to, draft) : readHead(lexed, from, to, draft);
  const dated = head.dated || known !== undefined;
  // *Zhang, Jishun 2015; Brown 2012*
  if (head.dated && lexed.kind(head.at - 1) === SEMICOLON && lexed.kind(from + 1) === COMMA && head.at === from + 5) return null;
  let at = beforeTitle(lexed, head.at, to, draft);
  if (at >= to && letter === from || lexed.among(at, 'указ ukaz цит') && backSign(lexed, at) !== null) return null;
  const titleAt = at;
  const tail: Tail = { draft, at, end: at, quoted: false, dated: dated || draft.issued !== undefined, entry: head.entry, inBook: false, journal: false, day: false, thesis: false, named: same || isNamed(draft), printed: false, locator: undefined, within: undefined };
  const around = (container: boolean): Around => ({ to, dated, container, entry: head.entry });
  let named = tail.named || draft.translator !== undefined;
  const review = reviewEnd(lexed, at), plain = named || alone ? plainJournalEnd(lexed, at, to, dated) : at;
  if (letter > from) {
    tail.quoted = tail.day = true;
    tail.dated = false;
  } else if (review > at) {
    draft.genre = lexed.slice(at, review).replace(/ (?:of|on)$|:$/u, '');
    // *H-Diplo Review Essay on …*: a series by its name
    if (/^\p{Lu}-?\p{Lu}\p{L}+ \p{Lu}/u.test(draft.genre)) put(draft, 'container-title', draft.genre);
    at = putReviewed(lexed, review, to, draft);
    tail.journal = named = true;
  } else if (introductionEnd(lexed, at) > at && introduces(lexed, introductionEnd(lexed, at), to, head.dated)) {
    const behind = introductionEnd(lexed, at);
    put(draft, 'title', lexed.slice(at, behind - 1)); draft.genre = lexed.word(at);
    at = container(lexed, behind, to, tail, around);
    tail.inBook = true;
  } else if (named && lexed.is(at, IS.in) && (lexed.kind(at + 1) === COLON || head.dated && inEnd(lexed, at) > at && (lexed.kind(at) === LOWER || isEditors(lexed, at + 1, to)))) {
    // *R. K. Gupta, in: C. Beck (ed.), …*: no title of his own
    at = container(lexed, inEnd(lexed, at), to, tail, around);
    tail.inBook = true;
  } else if (lexed.kind(at) === QUOTE && quotedTitle(lexed, at, to)) {
    // *“Qingji bingnong” 清季兵農, …*: the title in its own script
    const behind = lexed.next(at), eastern = isEastern(lexed, behind) ? behind + 1 : behind;
    put(draft, 'title', `${tidy(inside(lexed, at))} ${lexed.slice(behind, eastern)}`.trim());
    at = translationEnd(lexed, eastern, draft);
    tail.quoted = true;
  } else if (head.dated && isSquare(lexed, at) && lexed.partner(at) - at > 3 && lexed.kind(lexed.next(at)) === STOP) {
    // *(2009). [Construction of …].*: a title that was translated
    put(draft, 'title', tidy(inside(lexed, at)));
    at = lexed.next(at);
  } else if (named && lexed.word(at) === 'arxiv' && lexed.kind(at + 1) === COLON) {
    at = archiveNumber(lexed, at, to, draft);
  } else if (plain > at) {
    put(draft, 'container-title', tidy(lexed.slice(at, plain)));
    at = plain;
    tail.journal = true;
  } else if (alone || named && !head.dated && (journalHere(lexed, at, to) && (lexed.kind(from + 1) !== COMMA || anyYear(lexed, at, to)) || lawNumbersAt(lexed, at, to) !== null)) {
    // *J. Berliner, Ind. Eng. Chem. 28, 517 (1936)*: an article without its title
    if (lexed.kind(at) !== OPEN) {
      const journal = journalAt(lexed, at, to);
      if (journal === null) return null;
      put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd)));
      at = journal.nameEnd;
    }
    tail.journal = true;
  } else {
    const end = plainTitle(lexed, at, tail, around(false), named, loose);
    if (end === null) return null;
    at = end;
  }
  if (draft.title === undefined && draft['container-title'] === undefined && draft['reviewed-title'] === undefined && draft.number === undefined) return null;
  tail.at = at;
  if (tail.end < at) tail.end = at;
  readTail(lexed, to, tail, around);
  // *PACE, 1984. Other pieces of legislation are concerned with different items.*
  if (head.dated && !loose && !tail.printed && draft['container-title'] === undefined && draft.URL === undefined && draft.volume === undefined && isBody(draft.author?.[0]) && isSentence(lexed, titleAt, tail.end, false)) return null;
  return accept(lexed, from, tail, named || letter > from || loose || draft.editor !== undefined && draft.issued !== undefined, loose);
}

/** *Corpus Reformatorum, vol. 3 (Halle, 1836)*, *HMC, Salisbury, vol. 12 (London, 1910)*: what a volume and its imprint follow is the title. */
function isVolumed(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 6 && (isCapital(lexed.kind(at)) || lexed.kind(at) === COMMA && at === from + 1 && lexed.kind(from) === UPPER && !lexed.is(at + 1, IS.volume))) at++;
  const number = skipStop(lexed, at + 2);
  return at > from && lexed.kind(at) === COMMA && lexed.is(at + 1, IS.volume) && (lexed.kind(number) === NUMBER || isRoman(lexed, number)) && lexed.kind(number + 1) === OPEN && lexed.partner(number + 1) > number + 3 && isYear(lexed, lexed.partner(number + 1) - 1);
}

/** *Introduction to The Long Road, by Tom Hill*, *in …*; not *Introduction to Numerical Analysis. Dover, 1987*, a title. */
const introduces = (lexed: Lexed, at: number, to: number, dated: boolean): boolean => lexed.kind(at) === QUOTE || !dated && (lexed.kind(at - 2) === LOWER || !lexed.among(at - 2, 'introduction') || anyToken(at, Math.min(to, at + 24), (word) => lexed.among(word, 'by in') || lexed.is(word, IS.translator)) || isGivenName(lexed.word(at)));

const isPersonBefore = (lexed: Lexed, at: number, to: number): boolean => { const { persons, end, manner } = personsAt(lexed, at, to); return persons.length > 0 && (manner === 'full' || manner === 'initials') && lexed.kind(end) === COMMA && opensName(lexed.kind(end + 1)); };

/** *Bede, Historia ecclesiastica, ii. 13, p. 182*: a name alone with a journal needs the year. */
const anyYear = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, to, (at) => isYear(lexed, at));

/** *Z. J. Xiao, arXiv:1111.6264*: the number of a preprint stands for its title. */
function archiveNumber(lexed: Lexed, at: number, to: number, draft: Draft): number {
  let end = at + 2;
  while (end < to && lexed.kind(end) !== COMMA && lexed.kind(end) !== OPEN && !lexed.spaced(end)) end++;
  if (lexed.kind(end) === NUMBER) end++;
  put(draft, 'number', lexed.slice(at, end));
  return end;
}

/** An office, or a name that is no person’s for sure: *PACE*, *DoS CDF*. */
const isBody = (author: PersonName | undefined): boolean => author !== undefined && (author.family === undefined || author.given === undefined || /^\p{Lu}{3,}$/u.test(author.given));

