import type { PersonName } from '../records/person.js';
import { type Draft, put } from './draft.js';
import { AMPERSAND, CAPITAL, CLOSE, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP } from './lex.js';
import { honoursEnd } from './head-beginning.js';
import { dateAt } from './read-date.js';
import { personOf } from './person-of.js';
import { anyToken, endsInStop, isCapital, isRoman, isSquare, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** What a letter, and what a record of a talk, is called. */
export const LETTERS = 'letter telegram cable despatch dispatch note memorandum memo message e-mail brief lettre lettera carta dépêche télégramme telegramma telegrama oficio schreiben telegramm bericht drahtbericht drahterlass fernschreiben';
const FROM = 'from of von de di du d’ del della dell’ dello', TO = 'to an à a au al ao till til aan';
export const RECORDS = 'memorandum memcon minutes record transcript protocol notes zapis’ tagebucheintrag tagebucheintragung eintrag protokoll aufzeichnung vermerk niederschrift brief schreiben erlass';
/** What a record is of is not longer, in tokens. */
const LONGEST_RECORD = 32;
/** *Provincial Commissioner*, *Colonial Secretary* */
const isOffice = (lexed: Lexed, last: number): boolean => lexed.among(last, 'commissioner agent secretary governor minister consul ambassador director office department ministry embassy officer resident viceroy government résident gouverneur préfet ministre consulate legation ministro presidente gobernador virrey governatore prefetto ministero ministerio ministère conde duque marqués comte duc marquis');
/** *Governor of Bombay*, *Secretary of State for India* */
export const isOfficeName = (lexed: Lexed, from: number, to: number): boolean => isOffice(lexed, to - 1) || anyToken(from, to, (at) => isOffice(lexed, at)) && anyToken(from, to, (at) => lexed.among(at, 'of for de di du da do della del'));
/** Behind *Letter from*, *Lettre de*, *Brief von*; the same token if no letter is named. */
export const letterEnd = (lexed: Lexed, at: number): number => (lexed.among(at, LETTERS) && lexed.among(at + 1, FROM) ? at + 2 : at);
/** *au ministre des Colonies*: an office in small letters, behind the *to* that has the article. */
export const isSmallOffice = (lexed: Lexed, toward: number): boolean => lexed.among(toward, 'au al ao') && lexed.kind(toward + 1) === LOWER && isOffice(lexed, toward + 1);
/** *Brief Rosa Luxemburgs an Leo Jogiches*: who wrote it stands in the genitive. */
export const isGenitive = (lexed: Lexed, at: number): boolean => lexed.among(at, 'brief schreiben telegramm bericht') && isCapital(lexed.kind(at + 1));
/** *Philip II*, *Louis XVI*: a given name and a number. */
export const rulerOf = (lexed: Lexed, from: number, to: number): PersonName | null => (to - from === 2 && lexed.kind(to - 1) !== CAPITAL && isRoman(lexed, to - 1) && !endsInStop(lexed, to - 1) ? { literal: lexed.slice(from, to) } : null);
/** Names of one who writes or gets a letter are not longer, in tokens. */
const LONGEST = 7;

/**
 * Reads who wrote a letter to whom, and when: *James Madison to Thomas Jefferson, 17 October 1788*; behind it, or the same token.
 *
 * *Washington to Lafayette, 28 May 1788* is one; *From Athens to Rome, 1788* has no day, and *Paris to London (London: Cook, 1890)* is a title.
 */
export function letterHead(lexed: Lexed, from: number, to: number, draft: Draft): number {
  const first = letterEnd(lexed, from);
  const named = nameEnd(lexed, first), toward = named === first ? named : kindWithin(lexed, named);
  if (toward === first || lexed.kind(toward) !== LOWER || !lexed.among(toward, TO)) return from;
  const end = officeEnd(lexed, toward + 1);
  // *Chamberlain to Milner (private), 7 July 1899*
  const noted = lexed.kind(end) === OPEN && lexed.kind(lexed.next(end)) === COMMA && dateAt(lexed, end + 1) === null ? lexed.next(end) : end;
  const open = lexed.kind(noted) === OPEN;
  if (end === toward + 1 || !open && lexed.kind(noted) !== COMMA && !(lexed.among(noted, 'of dated vom') && dateAt(lexed, noted + 1) !== null) || end >= to) return from;
  // *, telegram 1257, November 18, 1965*
  const number = open ? noted : numberEnd(lexed, noted + 1);
  // *, Paris, 3 July 1785*
  let at = number > noted + 1 ? number + 1 : noted + 1;
  while (!open && at - noted < 6 && isCapital(lexed.kind(at)) && !lexed.is(at, IS.month)) at++;
  if (number <= noted + 1 && at > noted + 1 && lexed.kind(at) === COMMA) at++;
  const date = dateAt(lexed, at);
  if (date === null || date.grain === 'year' || lexed.word(toward) === 'a' && date.grain !== 'day' || open && lexed.kind(date.end) !== CLOSE) return from;
  const author = rulerOf(lexed, first, named) ?? personOf(lexed, opensSmall(lexed, first) ? first + 1 : honoursEnd(lexed, first), named), recipient = rulerOf(lexed, toward + 1, end) ?? personOf(lexed, toward + 1, end);
  put(draft, 'author', author === null || isGenitive(lexed, from) || toward === first + 1 && lexed.among(first, LETTERS) ? undefined : [isOfficeName(lexed, first, named) ? { literal: lexed.slice(first, named) } : author]);
  put(draft, 'recipient', recipient === null || lexed.among(toward + 1, 'his her') || lexed.kind(end - 1) === LOWER && end === toward + 2 ? undefined : [isOfficeName(lexed, toward + 1, end) ? { literal: lexed.slice(toward + 1, end) } : recipient]);
  put(draft, 'title', lexed.slice(from, number > noted + 1 ? number : end));
  draft.issued = date.date;
  return open ? date.end + 1 : date.end;
}

/** Does a letter with its day begin at a token? */
export const opensLetter = (lexed: Lexed, at: number, to = lexed.size): boolean => letterHead(lexed, at, to, { type: 'document' }) > at;

/** *Read memorandum to Vest*, *Carter draft memorandum to Read*: behind the kind of letter between the two names; the same token if none stands there. */
const kindWithin = (lexed: Lexed, at: number): number => { const kind = lexed.among(at, 'draft secret joint') ? at + 1 : at; return lexed.kind(kind) === LOWER && lexed.among(kind, `${LETTERS} instruction airgram memoranda`) && lexed.word(kind + 1) === 'to' ? kind + 1 : at; };

/**
 * Reads what a record of a talk or a meeting is, and its day: *Memorandum of conversation between Mikoyan and Kádár, 3 November 1956*; behind it, or the same token.
 *
 * *Minutes of the meeting, 3 May 1950, show …* is prose.
 */
export function recordHead(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let at = from;
  while (at - from < 3 && isCapital(lexed.kind(at)) && !lexed.among(at, RECORDS)) at++;
  if (!lexed.among(at, RECORDS) || !isCapital(lexed.kind(from)) || !lexed.among(at + 1, 'of from between vom über zwischen des der an')) return from;
  for (; at < to && at - from < LONGEST_RECORD && (lexed.kind(at) <= INITIAL && !lexed.is(at, IS.sentence) || [COMMA, AMPERSAND, NUMBER].includes(lexed.kind(at))); at++) {
    // *Tagebucheintrag vom 12. November 1938, in: …*
    const date = lexed.kind(at) === COMMA || lexed.word(at) === 'vom' ? dateAt(lexed, at + 1) : null;
    if (date === null || date.grain !== 'day') continue;
    if (lexed.kind(date.end) === COMMA ? lexed.kind(date.end + 1) === LOWER && !lexed.is(date.end + 1, IS.signal) : date.end < to && lexed.kind(date.end) !== STOP) return from;
    put(draft, 'title', lexed.slice(from, at));
    draft.issued = date.date;
    return date.end;
  }
  return from;
}

/** Behind what a message is and its number, before a comma: *telegram 1257*, *Tel. No. 12*; the same token if none stands there. */
function numberEnd(lexed: Lexed, from: number): number {
  if (!lexed.among(from, 'tel telegram cable cablegram despatch dispatch desp circular no letter message')) return from;
  let at = from + 1;
  while (at - from < 5 && (lexed.kind(at) === NUMBER || lexed.kind(at) === STOP || lexed.among(at, 'no n nr'))) at++;
  return at > from + 1 && lexed.kind(at - 1) === NUMBER && lexed.kind(at) === COMMA ? at : from;
}

/** Behind a name, or an office: *the Ministry of Finance*. */
function officeEnd(lexed: Lexed, from: number): number {
  // *Shaw to his mother*, *Smith to parents*
  const kin = lexed.among(from, 'his her') ? from + 1 : from;
  if (lexed.kind(kin) === LOWER && lexed.among(kin, 'mother father wife husband brother sister son daughter parents family')) return kin + 1;
  if (lexed.word(from) !== 'the' || !isCapital(lexed.kind(from + 1))) return nameEnd(lexed, from);
  let at = from + 1;
  while (at - from < LONGEST + 3 && (isCapital(lexed.kind(at)) || lexed.kind(at) === LOWER && lexed.among(at, 'of for and the in'))) at++;
  return at;
}

/** *virrey Revillagigedo*, *prefetto di Bologna*: an office in small letters. */
export const opensSmall = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && isOffice(lexed, at) && (isCapital(lexed.kind(at + 1)) || lexed.is(at + 1, IS.particle) && isCapital(lexed.kind(at + 2)));

/** Behind capitals, initials and particles; behind an office with what it is of. */
export function nameEnd(lexed: Lexed, from: number): number {
  let at = opensSmall(lexed, from) ? from + 1 : from, office = at > from;
  for (let words = at - from; words < LONGEST && (isSupplied(lexed, at) || opensName(lexed.kind(at)) && (office ||= isOffice(lexed, at), true) || office && (lexed.among(at, 'of for') && isCapital(lexed.kind(lexed.word(at + 1) === 'the' ? at + 2 : at + 1)) || lexed.word(at) === 'the' && lexed.among(at - 1, 'of for') || /^dell?[’']\p{Lu}/u.test(lexed.slice(at, at + 1))) || lexed.kind(at) === LOWER && lexed.is(at, IS.particle) && !lexed.among(at, TO) && isCapital(lexed.kind(at + 1))); words++) at = lexed.next(at);
  return at;
}

/** *E[rnest] R[alph] Perkins*, *[Edwin C.] Wilson*: what an editor supplied of a name. */
const isSupplied = (lexed: Lexed, at: number): boolean => lexed.kind(at) === OPEN && isSquare(lexed, at) && lexed.partner(at) - at <= 3 && (isCapital(lexed.kind(at + 1)) || lexed.kind(at - 1) <= INITIAL && !lexed.spaced(at - 1));
