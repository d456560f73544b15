import type { PersonName } from '../records/person.js';
import { accept } from './accept.js';
import { backSign } from './back-sign.js';
import { beforeTitle, isNamed } from './before-title.js';
import { type Draft, type Reading } from './draft.js';
import { titleOf } from './full-title.js';
import { journalAlone, plainJournalEnd } from './journal-alone.js';
import { letterHead, recordHead } from './letter-head.js';
import { COMMA, INITIAL, type Lexed, NUMBER, OPEN, SEMICOLON, UPPER } from './lex.js';
import { personsAt } from './read-persons.js';
import { readHead, readSameHead } from './read-head.js';
import { reviewEnd } from './read-reviewed.js';
import { readTail } from './read-tail.js';
import type { Around } from './read-title.js';
import type { Tail } from './tail.js';
import { isSentence } from './is-sentence.js';
import { isCapital, isRoman, isYear, opensName, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** Reads a citation that names its work in full, from authors to pages; null if there is none. With `same` its author stands before it: *ders., …*. */
export function readFull(lexed: Lexed, from: number, to: number, loose = false, same = false, known?: Draft['issued']): Reading | null {
  if (isVolumeFirst(lexed, from, to)) return withVolume(readFull(lexed, from + 1, to, loose, same), lexed.word(from));
  const draft: Draft = { type: 'document' }, alone = isJournalAlone(lexed, from, to);
  const sent = same ? from : letterHead(lexed, from, to, draft), letter = same || sent > from ? sent : recordHead(lexed, from, to, draft);
  const head = letter > from || alone && !same || !same && isVolumed(lexed, from) ? { at: letter, dated: false, entry: false } : same ? readSameHead(lexed, from, to, draft) : readHead(lexed, from, to, draft);
  // *Zhang, Jishun 2015; Brown 2012*
  if (head.dated && lexed.kind(head.at - 1) === SEMICOLON && lexed.kind(from + 1) === COMMA && head.at === from + 5) return null;
  const at = beforeTitle(lexed, head.at, to, draft), review = reviewEnd(lexed, at), dated = head.dated || known !== undefined;
  if (at >= to && letter === from || lexed.among(at, 'указ ukaz цит') && backSign(lexed, at) !== null) return null;
  const tail: Tail = { draft, at, end: at, quoted: false, dated: dated || draft.issued !== undefined, entry: head.entry, inBook: false, journal: false, day: false, thesis: false, named: same || isNamed(draft), printed: false, locator: undefined, within: undefined };
  const around = (container: boolean): Around => ({ to, dated, container, entry: head.entry });
  const named = tail.named || draft.translator !== undefined || letter === from && review > at;
  if (letter > from) { tail.quoted = tail.day = true; tail.dated = false; }
  const end = letter > from ? at : titleOf({ lexed, from, at, to, tail, around, review, alone, named, loose, headDated: head.dated });
  if (end === null || draft.title === undefined && draft['container-title'] === undefined && draft['reviewed-title'] === undefined && draft.number === undefined) return null;
  tail.at = end;
  tail.end = Math.max(tail.end, end);
  readTail(lexed, to, tail, around);
  // *PACE, 1984. Other pieces of legislation are concerned with different items.*
  if (head.dated && !loose && !tail.printed && draft['container-title'] === undefined && draft.URL === undefined && draft.volume === undefined && isBody(draft.author?.[0]) && isSentence(lexed, at, tail.end, false)) return null;
  return accept(lexed, from, tail, named || letter > from || loose || draft.editor !== undefined && draft.issued !== undefined, loose);
}

/** *see 2 James Kent, Commentaries on American Law 338 (New York, O. Halsted 1827)*: the volume before the author. */
const isVolumeFirst = (lexed: Lexed, from: number, to: number): boolean => lexed.kind(from) === NUMBER && /^\d{1,2}$/u.test(lexed.word(from)) && (lexed.is(from - 1, IS.signal) || lexed.kind(from - 1) === SEMICOLON) && isPersonBefore(lexed, from + 1, to);

const withVolume = (reading: Reading | null, volume: string): Reading | null => (reading?.draft.author === undefined ? null : { ...reading, draft: { ...reading.draft, volume: reading.draft.volume ?? volume } });

/** *Phys. Rev. 47 (1935) 777*: nothing but a journal and its numbers. */
function isJournalAlone(lexed: Lexed, from: number, to: number): boolean {
  const end = from < 3 && lexed.kind(from) !== INITIAL ? plainJournalEnd(lexed, from, to, false) : from;
  return end > from && !lexed.slice(from, end).includes('. ') || journalAlone(lexed, from, to);
}

/** *Corpus Reformatorum, vol. 3 (Halle, 1836)*, *HMC, Salisbury, vol. 12 (London, 1910)*: what a volume and its imprint follow is the title. */
function isVolumed(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 6 && (isCapital(lexed.kind(at)) || lexed.kind(at) === COMMA && at === from + 1 && lexed.kind(from) === UPPER && !lexed.is(at + 1, IS.volume))) at++;
  const number = skipStop(lexed, at + 2);
  return at > from && lexed.kind(at) === COMMA && lexed.is(at + 1, IS.volume) && (lexed.kind(number) === NUMBER || isRoman(lexed, number)) && lexed.kind(number + 1) === OPEN && lexed.partner(number + 1) > number + 3 && isYear(lexed, lexed.partner(number + 1) - 1);
}

const isPersonBefore = (lexed: Lexed, at: number, to: number): boolean => { const { persons, end, manner } = personsAt(lexed, at, to); return persons.length > 0 && (manner === 'full' || manner === 'initials') && lexed.kind(end) === COMMA && opensName(lexed.kind(end + 1)); };

/** An office, or a name that is no person’s for sure: *PACE*, *DoS CDF*. */
const isBody = (author: PersonName | undefined): boolean => author !== undefined && (author.family === undefined || author.given === undefined || /^\p{Lu}{3,}$/u.test(author.given));
