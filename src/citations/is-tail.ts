import { isEditors, isMedium, isMeeting, translatorsAt } from './behind-signs.js';
import { inEnd, seriesEnd } from './container-sign.js';
import { ADDRESS, CAPITAL, COLON, COMMA, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { addressAt, opensAddress } from './read-address.js';
import { dateAt, dayAt, undatedAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { hasTitle, journalAt } from './read-journal.js';
import { bluebookAt } from './read-law-numbers.js';
import { locatorAt } from './read-locator.js';
import { dailyEnd } from './read-newspaper.js';
import { numbersAt } from './read-numbers.js';
import { commissionDocument, symbolAt } from './read-official.js';
import { editsBehind, personsAt } from './read-persons.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { contributorEnd, namedRoleAt, volumeAt } from './read-roles.js';
import { isThesis } from './read-thesis.js';
import type { Around } from './read-title.js';
import { isTailBracket } from './tail-bracket.js';
import { reportEnd } from './tail.js';
import { signAt, anyToken, isYear, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isYearWithin } from './year-later.js';

/** Does something begin at a token, behind a separator, that cannot belong to a title? */
export function isTail(lexed: Lexed, at: number, around: Around): boolean {
  const { to, dated } = around;
  const kind = lexed.kind(at);
  if (catalogueEnd(lexed, at) > at) return true;
  if (kind === ADDRESS || lexed.kind(at - 1) === STOP && kind > LOWER && (lexed.among(at, 'accessed retrieved') || lexed.word(at) === 'last' && lexed.among(at + 1, 'modified updated accessed'))) return true;
  if (kind === END) return false;
  // *Wilson Center Digital Archive. 2011 [cited 2015 Mar 2]*
  if (lexed.kind(at - 1) === STOP && isYear(lexed, at) && lexed.kind(at + 1) === OPEN && isMedium(lexed, at + 1)) return true;
  // *…. Alan Sheridan, translator.*
  if (!around.container && (lexed.kind(at - 1) === STOP || lexed.kind(at - 1) === COMMA) && kind <= INITIAL && kind > LOWER && translatorsAt(lexed, at, to) !== null) return true;
  if (lexed.kind(at - 1) === STOP && publishedAt(lexed, at) !== null) return true;
  // *Memória e trabalho. 2003. 212 f. Dissertação (Mestrado)*, *Vertigo. Directed by Alfred Hitchcock*
  if (kind === NUMBER && thesisExtentEnd(lexed, at) > at || isDirected(lexed, at)) return true;
  // *Rok pierwszy, [w:] Polska*
  if (kind === OPEN) return isTailBracket(lexed, at, around) || !around.container && lexed.partner(at) === at + 3 && inEnd(lexed, at) > at;
  if ((kind === LOWER || opensAddress(lexed, at)) && addressAt(lexed, at, to) !== null) return true;
  if (kind === NUMBER && bluebookAt(lexed, at, to) !== null || commissionDocument(lexed, at) !== null || symbolAt(lexed, at) >= 0) return true;
  if (editionAt(lexed, at) !== null || volumeAt(lexed, at) !== null) return true;
  if (!around.container && inEnd(lexed, at) > at && (kind === LOWER || lexed.kind(at - 1) === STOP || lexed.kind(at - 1) === COMMA || lexed.kind(at + 1) === COLON)) return true;
  if ((lexed.is(at, IS.editor | IS.translator) || lexed.among(at, 'a sous aus')) && namedRoleAt(lexed, at, to) !== null) return true;
  if (around.entry && (lexed.word(at) === 'arxiv' || lexed.word(at) === 'preprint' && lexed.word(at + 2) === 'arxiv')) return true;
  // *Oeuvres complètes, Henri Mondor (ed.) (Paris: …)*
  if (!around.container && lexed.kind(at - 1) === COMMA && kind <= INITIAL && kind > LOWER && hasRoleInBrackets(lexed) && isEditors(lexed, at, to)) return true;
  // *in The Cambridge History of the Cold War, vol. 1, M. P. Leffler and O. A. Westad, Eds. Cambridge: …*
  if (around.container && lexed.kind(at - 1) === COMMA && kind <= INITIAL && kind > LOWER && hasRoleBehindComma(lexed) && isEditors(lexed, at, to) && !editsBehind(lexed, personsAt(lexed, at, to).end, to)) return true;
  // *…. Technical Report TR-12, …*, *…, Proceedings of the 5th Conference on …*
  if (!around.container && kind > LOWER && (isReport(lexed, at, to) || isMeeting(lexed, at) && (lexed.kind(at - 1) === STOP || isConference(lexed, at, to)))) return true;
  if (isThesis(lexed, at) || seriesEnd(lexed, at, to) > at) return true;
  if (locatorAt(lexed, at, to, false)?.labelled === true && (kind === LOWER || lexed.is(at, IS.page) || lexed.among(at, 'a') || /^a\d+$/u.test(lexed.word(at)))) return true;
  if (kind === LOWER && lexed.kind(at - 1) === COMMA && contributorEnd(lexed, at, to) > at) return true;
  const undated = undatedAt(lexed, at);
  if (undated !== null && isEndSign(lexed, undated.end, to)) return true;
  const date = dateAt(lexed, at);
  if (date !== null && date.grain === 'day' && lexed.kind(date.end) === COMMA && inEnd(lexed, date.end + 1) > date.end + 1) return true;
  if (date !== null && date.grain !== 'year' && !isYearWithin(lexed, date.end, to)) return true;
  if (!around.container && lexed.kind(at - 1) === COMMA && dailyEnd(lexed, at, to) > at) return true;
  if (imprintAt(lexed, at, to, dated) !== null) return true;
  // *Conference on Software Maintenance, Orlando, Florida, August 28–30, 1985*
  const town = around.container && lexed.kind(at - 1) === COMMA && kind <= INITIAL ? Math.max(placesEnd(lexed, at), unknownPlaceEnd(lexed, at)) : at;
  if (town > at && lexed.kind(town) === COMMA && (dateAt(lexed, town + 1)?.grain === 'day' || lexed.is(town + 1, IS.volume | IS.issue) && lexed.kind(town + 1) === LOWER)) return true;
  if (around.container && dated && lexed.kind(at - 1) === COMMA && dayAt(lexed, at, to, 2000) !== null) return true;
  if (around.container && isYear(lexed, at) && isYearWithin(lexed, at + 1, to)) return false;
  // *Issues in Bantu Tonology, 83–108. Cologne*
  if (around.container && kind === NUMBER && lexed.kind(at - 1) === COMMA && !isYear(lexed, at) && rangeEnd(lexed, at) > at + 1 && isEndSign(lexed, rangeEnd(lexed, at), to)) return true;
  // *New Directions. Eric H. Lenneberg, ed.*
  if (around.container && lexed.kind(at - 1) === STOP && kind <= INITIAL) { const list = personsAt(lexed, at, to); if (list.persons.length > 0 && lexed.is(lexed.kind(list.end) === COMMA || lexed.kind(list.end) === OPEN ? list.end + 1 : list.end, IS.editor)) return true; }
  if (around.container) { const numbers = numbersAt(lexed, at, to); return numbers !== null && (numbers.facts >= 2 || (numbers.issue !== undefined && lexed.is(at, IS.issue)) || (isYear(lexed, at) && (numbers.end >= to || signAt(lexed, numbers.end) === '<' || lexed.kind(numbers.end) === COMMA || lexed.kind(numbers.end) === STOP && numbers.end + 1 >= to))); }
  if ((dated || around.entry) && lexed.kind(at - 1) === STOP && (isMeeting(lexed, at) || isEditors(lexed, at, to))) return true;
  const journal = journalAt(lexed, at, to, dated || around.entry);
  return journal !== null && !((dated || around.entry) && lexed.kind(at - 1) === COMMA && hasTitle(lexed, at, journal.nameEnd));
}

/** *Technical Report TR-12*, *Working Paper, …*: with its number, or a sign behind it. */
const isReport = (lexed: Lexed, at: number, to: number): boolean => { const end = reportEnd(lexed, at, to); return end > at && (end >= to || [NUMBER, UPPER, COMMA, STOP].includes(lexed.kind(end)) || lexed.is(end, IS.issue)); };
const isConference = (lexed: Lexed, from: number, to: number): boolean => anyToken(from, Math.min(to, from + 24), (at) => lexed.among(at, 'conference conf symposium symp workshop congress meeting colloquium'));

/** *2003. 212 f.*: the year of a thesis and its leaves, before what it is; behind them, or the same token. */
export function thesisExtentEnd(lexed: Lexed, at: number): number {
  const leaves = at + 2;
  return isYear(lexed, at) && lexed.kind(at - 1) === STOP && lexed.kind(at + 1) === STOP && lexed.kind(leaves) === NUMBER && lexed.among(leaves + 1, 'f fl p pp') && isThesis(lexed, skipStop(lexed, leaves + 2)) ? leaves + 2 : at;
}
export const isDirected = (lexed: Lexed, at: number): boolean => lexed.among(at, 'directed dir') && lexed.word(at + 1) === 'by';

/** *exh. cat.*, *exhibition catalogue*: behind the words, or the same token. */
export function catalogueEnd(lexed: Lexed, at: number): number {
  const next = lexed.kind(at) === LOWER && lexed.among(at, 'exh ex exhib exhibition') ? skipStop(lexed, at + 1) : at;
  return next > at && lexed.among(next, 'cat catalogue catalog') ? skipStop(lexed, next + 1) : at;
}

/** Asked once of a note, since most have none. */
const hasRoleInBrackets = (lexed: Lexed): boolean => lexed.once('(ed)', () => /[([](?:eds?|hg|hrsg|éds?|dir)\.?[)\]]/iu.test(lexed.text));

/** *Published November 23, 2010*, *Last modified 2018*, *Published online July 1989*: the date of a page; null if none stands there. */
export function publishedAt(lexed: Lexed, at: number): ReturnType<typeof dateAt> {
  if (lexed.kind(at) !== CAPITAL || !lexed.among(at, 'published last modified updated posted')) return null;
  const date = dateAt(lexed, lexed.among(at + 1, 'online modified updated edited changed') ? at + 2 : at + 1);
  return date !== null && (isEndSign(lexed, date.end, lexed.size) || lexed.kind(date.end) === COLON) ? date : null;
}

const hasRoleBehindComma = (lexed: Lexed): boolean => lexed.once(',ed', () => /, \(?[Ee]ds?(?=[.,) ])/u.test(lexed.text));

export const isEndSign = (lexed: Lexed, at: number, to: number): boolean => at >= to || lexed.kind(at) === COMMA || lexed.kind(at) === STOP || signAt(lexed, at) === '<';
