import type { Draft, Reading } from './draft.js';
import { letterHead, opensLetter } from './letter-head.js';
import { CLOSE, COLON, COMMA, DASH, type Lexed, LOWER, OPEN, QUOTE, SLASH, STOP } from './lex.js';
import { readAmericanLaw } from './read-american-law.js';
import { stretchesOf } from './archive-stretches.js';
import { readArchival } from './read-archive.js';
import { readFiled } from './read-filed.js';
import { readHolding } from './read-holding.js';
import { readShort } from './read-back.js';
import { readSameShort, sameAuthorEnd } from './same-author.js';
import { inside, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { readCode, readPublicLaw } from './read-code.js';
import { readDictionary } from './read-dictionary.js';
import { readDiary } from './read-diary.js';
import { readDecision } from './read-decision.js';
import { readEuropeanAct } from './read-european-act.js';
import { readGazette } from './read-gazette.js';
import { readIbid } from './read-ibid.js';
import { readInterview } from './read-interview.js';
import { readNewspaper } from './read-newspaper.js';
import { readFull } from './read-full.js';
import { readBroadcast } from './read-broadcast.js';
import { readCase } from './read-case.js';
import { readClassic } from './read-classic.js';
import { readOfficial } from './read-official.js';
import { readPeriodical } from './read-periodical.js';
import { readReferenceCode } from './read-reference-code.js';
import { readRuling } from './read-ruling.js';
import { readSeriesDocument } from './read-series-document.js';
import { readStatute } from './read-statute.js';

/** No citation begins with one of these and a small word. */
const PRONOUNS = 'he she it they we';

export interface CitationAt {
  readonly start: number;
  readonly reading: Reading;
}

/**
 * Reads the citation that begins at a token, whatever its form; null if there is none.
 *
 * *Niu Jun, From Yan’an to the World, … (Norwalk, Conn.: EastBridge, 2005), 202* is a book; *For the sake of readability, I will …* is prose.
 * With `open` false it stands in the middle of a sentence, and must say more: an author with a title and a date, or a call string.
 */
export function readCitation(lexed: Lexed, from: number, to: number, open: boolean): CitationAt | null {
  // *He received a degree in 1912*
  if (lexed.among(from, PRONOUNS) && lexed.kind(from + 1) === LOWER) return null;
  const ibid = readIbid(lexed, from, to);
  if (ibid !== null) return { start: from, reading: filedThere(lexed, from, to, ibid) ?? ibid };
  const same = sameAuthorEnd(lexed, from);
  if (same > from) {
    let at = same;
    while ([COMMA, COLON, STOP].includes(lexed.kind(at))) at++;
    const plain = readFull(lexed, at, to);
    // *———, A. W. Robertson, and M. Ghil*: others wrote it with the same author
    const joint = plain?.draft.author !== undefined && lexed.kind(same) === COMMA && lexed.kind(same - 1) === DASH;
    const titled = plain?.draft.title !== undefined && plain.draft.author === undefined && !isYear(lexed, at) && lexed.text.startsWith(plain.draft.title, lexed.start(at));
    const full = joint || titled ? plain : readFull(lexed, at, to, false, true) ?? plain;
    if (full !== null && full.draft.author === undefined) {
      return { start: from, reading: { ...full, sameAuthor: lexed.kind(same - 1) === CLOSE ? 'editor' : true } };
    }
    const short = full === null ? readSameShort(lexed, at, to) : null;
    if (short !== null) return { start: from, reading: short };
  }
  const reading = joinedLetter(lexed, from, to) ?? readClassic(lexed, from, to) ?? readCase(lexed, from, to) ?? readOfficial(lexed, from, to) ?? readCode(lexed, from, to) ?? readPublicLaw(lexed, from, to) ?? readEuropeanAct(lexed, from, to) ?? readStatute(lexed, from, to) ?? readAmericanLaw(lexed, from, to) ?? readDictionary(lexed, from, to) ?? readDecision(lexed, from, to) ?? readGazette(lexed, from, to) ?? readRuling(lexed, from, to) ?? readInterview(lexed, from, to) ?? readBroadcast(lexed, from, to) ?? readNewspaper(lexed, from, to) ?? readSeriesDocument(lexed, from, to) ?? readReferenceCode(lexed, from, to) ?? readFiled(lexed, from, to) ?? readArchival(lexed, from, to) ?? readHolding(lexed, from, to) ?? readDiary(lexed, from, to) ?? readPeriodical(lexed, from, to) ?? readFull(lexed, from, to) ?? readShort(lexed, from, to);
  if (reading === null || (!open && (!saysEnough(lexed, from, reading) || isNamedLaw(lexed, reading)))) return null;
  let end = reading.end;
  // a bracket or quotation mark that opened before the citation does not end it
  while (end > from + 1 && lexed.kind(end - 1) === CLOSE && lexed.partner(end - 1) < from) end--;
  return { start: from, reading: end === reading.end ? reading : { ...reading, end } };
}

/** *Gresham to Moonlight, June 4, 1894, and Baker to Gresham, January 22, 1894, NARA, RG 59*: the first of two letters, which lies where the second does. */
function joinedLetter(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'personal_communication' }, letter = letterHead(lexed, from, to, draft);
  if (letter === from) return null;
  const sign = lexed.kind(letter) === COMMA ? letter + 1 : letter, next = lexed.is(sign, IS.join) ? sign + 1 : sign;
  return next > letter && opensLetter(lexed, next) ? { form: 'full', draft, end: letter, shared: true } : null;
}

/** *ibid., NY 4182/1214, Bl. 12*: behind the archive of the document before another call string. */
function filedThere(lexed: Lexed, from: number, to: number, ibid: Reading): Reading | null {
  if (ibid.locator !== undefined || lexed.kind(ibid.end) !== COMMA || ibid.end - from > 2 || /^(?:bl|[lfcps]|ll|ff|cc|fol|fols|fo|pp)$/u.test(lexed.word(ibid.end + 1)) && lexed.kind(ibid.end + 3) !== SLASH) return null;
  // *Ibid., Baring to Lennox-Boyd, 25 June 1957*: another document of the same file
  const draft: Draft = { type: 'document' };
  const letter = isCapital(lexed.kind(ibid.end + 1)) ? letterHead(lexed, ibid.end + 1, to, draft) : 0;
  if (letter > ibid.end + 1) return { form: 'full', draft, end: letter, sameArchive: true };
  const reading = readFiled(lexed, ibid.end + 1, to) ?? readArchival(lexed, ibid.end + 1, to) ?? otherFile(lexed, ibid.end + 1, to);
  return reading === null || reading.draft.archive !== undefined || reading.draft.archive_location === undefined ? null : { ...reading, sameArchive: true };
}

/** *C 842/72, Bl. 5*, *d. 1606, ll. 4–5*: a file and its leaves, with nothing else. */
function otherFile(lexed: Lexed, from: number, to: number): Reading | null {
  const all = stretchesOf(lexed, from, to), calls = all.findIndex(({ kind }) => kind !== 'call' && kind !== 'code');
  const last = all[(calls < 0 ? all.length : calls) - 1], first = all[0];
  if (first === undefined || last === undefined || first.parts[0]?.key !== 'delo' && (first === last || lexed.kind(first.from + 2) !== SLASH || !opensName(lexed.kind(first.from)))) return null;
  return { form: 'full', draft: { type: 'document', archive_location: lexed.slice(from, last.to) }, end: last.to };
}

/** *under the Family Law Act 1975 (Cwth.) to distribute property*: a statute that the sentence goes on about, without a section of it. */
const isNamedLaw = (lexed: Lexed, { draft, locator, end }: Reading): boolean => draft.type === 'legislation' && locator === undefined && draft.number === undefined && lexed.kind(end) === LOWER && !lexed.is(end, IS.join);

function saysEnough(lexed: Lexed, from: number, { form, draft, supra, locator, within }: Reading): boolean {
  if (draft.archive_location !== undefined || draft.type === 'legal_case' || draft.type === 'legislation' || draft.type === 'classic' || within !== undefined) return true;
  if (form === 'short') return supra !== undefined || (draft.author !== undefined && (draft.issued !== undefined ? locator !== undefined || lexed.kind(from - 1) === OPEN || lexed.among(from - 1, 'bei von by nach zeigt') : draft.title !== undefined && locator !== undefined));
  const who = draft.author ?? draft.editor ?? draft.translator;
  // *the volumes “was underway” in June 1944*
  if (who === undefined && lexed.kind(from) === QUOTE && lexed.kind(from - 1) === LOWER && !lexed.is(from - 1, IS.in | IS.signal) && /^\p{Ll}/u.test(inside(lexed, from))) return false;
  // *members of the House and Senate. Congressional Record*
  const body = lexed.word(from - 1) === 'the' && lexed.word(from - 2) === 'of' ? draft.author?.[0]?.literal : undefined;
  if (body !== undefined && lexed.text.startsWith(`${body}. `, lexed.start(from))) return false;
  if (draft.issued === undefined && draft.URL === undefined) return false;
  const where = draft['container-title'] ?? draft.publisher ?? draft['publisher-place'] ?? draft.URL;
  // *Coverage of the meeting is in New York Amsterdam News, September 24, 1960*
  if (draft.type === 'interview' || draft.type === 'personal_communication' || draft.type === 'article-newspaper' && lexed.is(from - 1, IS.in)) return true;
  return who === undefined ? where !== undefined && (lexed.kind(from) === QUOTE || lexed.text.charAt(lexed.end(from - 1) - 1) === '[' && draft.publisher !== undefined || draft.publisher !== undefined && draft['publisher-place'] !== undefined && /^[^ "\u201c\u201d]* [^"\u201c\u201d]*$/u.test(draft.title ?? '') && (lexed.kind(from - 1) === LOWER || lexed.kind(from - 1) === COMMA && lexed.kind(from - 2) === LOWER)) : draft.title !== undefined || where !== undefined;
}
