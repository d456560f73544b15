import { bareFamilies } from './bare-family.js';
import { easternBody } from './eastern-body.js';
import { ADDRESS, AMPERSAND, CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { opensAddress } from './read-address.js';
import { placesEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { volumeAt } from './read-volume.js';
import { anyToken, isCapital, isYear, opensName, rangeEnd, skipStop } from './tokens.js';
import { bylineBehind } from './title-byline.js';
import { IS } from './vocabulary.js';
import { type LiteralAuthor, literal, loneName, one, opensSentence } from './lone-name.js';

const LONGEST = 16;
const SMALL_WORDS = 'of for on the für pour per para in des to zhong’e sulla su s at from';

/**
 * An author who is no list of persons: an office, *U.S. Senate, Committee on Foreign Relations*, or one name alone: *Sophocles, “…*, *CAPPELLETTI, «…*.
 *
 * None in *The Cambridge History of Africa. Cambridge: …*, a title before its imprint, nor in *Cable, Roshchin to Stalin*.
 */
export function literalAt(lexed: Lexed, from: number, to: number): LiteralAuthor | null {
  const run = wordsAt(lexed, from, to), { end: at, small } = run, institution = run.institution || printsItself(lexed, from, run.end, to);
  const kind = lexed.kind(at), first = lexed.kind(from);
  // *Great Britain. Department for Education (2011)*, *India, Ministry of External Affairs, Report of the Officials*
  if ((kind === STOP || kind === COMMA && lexed.is(at + 1, IS.institution)) && at - from <= 2 && (lexed.is(from, IS.region) || lexed.among(from, 'united great european')) && isCapital(lexed.kind(at + 1)) && (lexed.is(at + 1, IS.institution) || lexed.is(at + 2, IS.institution))) {
    const body = literalAt(lexed, at + 1, to);
    if (body?.persons[0]?.literal !== undefined) return literal(lexed, from, body.end);
  }
  const office = Math.max(officeEnd(lexed, from, to), easternBody(lexed, from, to));
  if (office > from) return literal(lexed, from, office);
  if (at === from) return null;
  const signed = kind === STOP || kind === COMMA, bracketed = signed && lexed.kind(at + 1) === OPEN;
  const dated = isYear(lexed, bracketed ? at + 2 : kind === OPEN || kind === STOP ? at + 1 : at);
  if (small && !dated) return null;
  // *The Case of Ireland’s Being Bound by Acts of Parliament in England, Stated*
  if (kind === COMMA && lexed.word(from) === 'the' && anyToken(from, at, (word) => /[’']s$/u.test(lexed.word(word)))) return null;
  const behind = !signed ? at : bracketed && dated ? lexed.partner(at + 1) + 2 : at + 1;
  // *The Oxford Companion to the Mind. (1987). Oxford: …*
  // *Constitution of the Refugee Organization. Disponível em: <https://…>*
  if (kind === STOP && (opensImprint(lexed, behind) || lexed.kind(behind) === ADDRESS || opensAddress(lexed, behind))) return null;
  const heads = dated && from <= 3 && at - from > 1 && isCapital(first);
  // *Commonwealth of Australia (1999). National Statement*
  if (heads && kind === OPEN && at - from < 7 && lexed.partner(at) === at + 2 && opensSentence(lexed, at + 3) && !lexed.is(from, IS.title)) return literal(lexed, from, at);
  // *Achieve for Better Schools. (2008). Closing the Gap*, *National Survey of Families, (2000). Full Report*
  if (heads && bracketed && opensSentence(lexed, behind - 1)) return !institution && isPaperAlone(lexed, behind, to) ? null : literal(lexed, from, at);
  const titled = lexed.is(from, IS.title) && first !== INITIAL && first !== UPPER && !institution;
  const quoted = signed && lexed.kind(at + 1) === QUOTE || kind === QUOTE;
  if (at - from === 1) return loneName(lexed, from, to, titled, quoted);
  // *Documents on Canadian External Relations, vol. 16*
  if (signed && volumeAt(lexed, at + 1) !== null) return null;
  // *The Cambridge History of the Cold War, ed. by Melvyn P. Leffler*
  const by = kind === COMMA ? roleAt(lexed, at + 1) : null;
  if (by !== null && opensName(lexed.kind(by.end))) return null;
  // *The Ledger of Nations: Debt and Aid. By Ann Lee. (York: …*
  if (institution) return kind === COLON && bylineBehind(lexed, at, to) ? null : body(lexed, from, at, to);
  const role = kind === COMMA || kind === OPEN ? roleAt(lexed, at + 1) : null;
  if (role?.editor === true && !titled && at - from <= 5 && (kind === OPEN || !opensName(lexed.kind(role.end)))) return one(lexed, from, at);
  // *Bundy to Johnson, “Memorandum for the President,” …*
  let sender = from;
  while (sender < at && !(lexed.word(sender) === 'to' && lexed.kind(sender) === LOWER)) sender++;
  if (!quoted || titled || at - from > 6 || !signed) return null;
  const families = bareFamilies(lexed, from, at);
  return families !== null ? { persons: families, end: at } : kind === COMMA ? one(lexed, from, sender) : null;
}

/** *International Monetary Fund. 2009. World Economic Outlook. Washington: International Monetary Fund*: a body that printed its own work, as its imprint says. */
function printsItself(lexed: Lexed, from: number, end: number, to: number): boolean {
  const size = end - from;
  for (let at = end + 2; size > 1 && at + size <= to; at++) if (lexed.word(at) === lexed.word(from) && [COLON, COMMA, OPEN, STOP].includes(lexed.kind(at - 1)) && lexed.slice(at, at + size) === lexed.slice(from, end) && (at + size === to || [COMMA, STOP, CLOSE].includes(lexed.kind(at + size)))) return true;
  return false;
}

/** The capitals at a token, with the small words that a name may have: *Committee on Foreign Relations*. Are they an institution, and only for words that are none by themselves? */
function wordsAt(lexed: Lexed, from: number, to: number): { end: number; institution: boolean; small: boolean } {
  let at = from, institution = false, small = false;
  for (; at < to && at - from < LONGEST; at++) {
    const kind = lexed.kind(at), named = lexed.is(at, IS.institution);
    if (opensName(kind) || kind === AMPERSAND) { institution ||= named; continue; }
    if (kind !== LOWER || at === from) break;
    if (lexed.is(at, IS.particle | IS.join | IS.by) || lexed.among(at, SMALL_WORDS)) continue;
    if (!named && (!lexed.is(from, IS.institution) || lexed.is(at, IS.editor | IS.in))) break;
    small ||= !named;
    institution = true;
  }
  while (at > from && lexed.kind(at - 1) === LOWER && !lexed.is(at - 1, IS.institution)) at--;
  return { end: at, institution, small };
}

/** What is printed of a body, and no body. */
const PRINTED = 'report calendar register acts journals appendices proceedings';

/** An institution, and the office of it that stands behind a comma: *U.S. Senate, Committee on Foreign Relations, “…*; none in *Foreign Relations of the United States, 1950, vol. 7*, *The Parliament Rolls of Medieval England, 1275–1504*, a series with the years that it treats, nor in *Report of the Commission on Labour*. */
function body(lexed: Lexed, from: number, at: number, to: number): LiteralAuthor | null {
  const kind = lexed.kind(at), next = lexed.kind(at + 1);
  if (kind === COMMA && (lexed.among(from, PRINTED) || lexed.kind(rangeEnd(lexed, at + 1)) === COMMA && (isYear(lexed, at + 1) || rangeEnd(lexed, at + 1) > at + 2))) return null;
  const more = kind === COMMA && isCapital(next) ? literalAt(lexed, at + 1, Math.min(to, at + 14)) : null;
  if (more?.persons[0]?.literal !== undefined && lexed.kind(more.end) === COMMA && lexed.kind(more.end + 1) === QUOTE) return literal(lexed, from, more.end);
  const ends = kind === COMMA || kind === STOP || kind === QUOTE || kind === COLON && at - from < 8 && (lexed.is(at - 1, IS.institution) || !lexed.is(from, IS.title))
    || isYear(lexed, at) && (isCapital(next) || next === STOP || next === COLON)
    || kind === OPEN && (isYear(lexed, at + 1) || roleAt(lexed, at + 1) !== null);
  return ends ? literal(lexed, from, at) : null;
}

/** *Chinese Communists Hail Soviet Step. (1957, October 7). The Times, 8.*: behind the date a newspaper or a body and nothing more, so that what stands before it is the title. */
function isPaperAlone(lexed: Lexed, from: number, to: number): boolean {
  let at = from, known = false;
  while (at < to && at - from < 6 && (isCapital(lexed.kind(at)) || at > from && lexed.kind(at) === LOWER && lexed.among(at, 'of for and the'))) { known ||= lexed.is(at, IS.newspaper | IS.journal | IS.institution | IS.archive); at++; }
  const pages = lexed.kind(at) === COMMA ? (lexed.is(at + 1, IS.page) ? at + 2 : at + 1) : -1;
  return known && (lexed.kind(at) === STOP && (lexed.kind(at + 1) === ADDRESS || opensAddress(lexed, at + 1)) || pages > 0 && [NUMBER, UPPER].includes(lexed.kind(pages)) && skipStop(lexed, pages + 1) >= to || skipStop(lexed, at) >= to && anyToken(from, at, (word) => lexed.is(word, IS.newspaper)));
}

/** *Cambridge: Cambridge University Press*, *Stroud: Alan Sutton, 1998* */
function opensImprint(lexed: Lexed, at: number): boolean {
  const town = placesEnd(lexed, at);
  return town > at && lexed.kind(town) === COLON && isCapital(lexed.kind(town + 1));
}

/** *Zhonggong zhongyang wenxian yanjiushi ed.*: words before a role are an office, capitals or not. */
function officeEnd(lexed: Lexed, from: number, to: number): number {
  if (!isCapital(lexed.kind(from)) || lexed.is(from, IS.title)) return from;
  for (let at = from + 1; at < to && at - from < 14; at++) {
    if (lexed.is(at, IS.editor) && lexed.kind(at) === LOWER && at - from >= 2) return roleAt(lexed, at) !== null && [COMMA, COLON].includes(lexed.kind(at + 1)) ? at : from;
    if (!isCapital(lexed.kind(at)) && lexed.kind(at) !== LOWER) return from;
  }
  return from;
}
