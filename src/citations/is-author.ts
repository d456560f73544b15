import { CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { isPublished } from './imprint-in-brackets.js';
import { isHungarianGiven } from './family-first.js';
import { type PersonList, personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { ABOUT_A_PERSON, isEastern, isGivenName } from './name-words.js';
import { roleAt } from './read-roles.js';
import { anyToken, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** Does what follows the names leave them an author? *Max Weber: A Biography* and *Mao. The Real Story* are titles. */
export function isAuthor(lexed: Lexed, list: PersonList, from: number, to: number): boolean {
  const kind = lexed.kind(list.end);
  const before = lexed.text.charAt(lexed.end(list.end - 1) - 1);
  if (list.manner === 'inverted' || list.manner === 'trailing' || list.manner === 'initials' || list.manner === 'bracketed') {
    if (list.manner === 'inverted' && list.persons.length === 1 && kind === COMMA) return mayFollowInverted(lexed, list, to);
    return true;
  }
  if (kind === COLON) return list.persons.length > 1 || lexed.kind(list.end + 1) === QUOTE || isHungarianGiven(lexed.word(list.end - 1)) || isGermanAuthor(lexed, list.end + 1, to);
  // *Zhang Baijia 章百家. Zhongguo waijiao*, *Lu Xun (Zhou Shuren). Nahan*: a title has no other name behind it
  if (kind === STOP) return list.persons.length > 1 || lexed.kind(list.end - 1) === CLOSE || isEastern(lexed, list.end - 1) || ((from <= 3 || lexed.kind(from - 1) === SEMICOLON) && (!lexed.among(from, TOPIC) || isGivenName(lexed.word(from))) && hasStop(lexed, list.end + 1, to)) || isGivenName(lexed.word(from)) && from <= 3 && isPrinted(lexed, list.end + 1, to) || isYear(lexed, list.end + 1) || lexed.kind(list.end + 1) === QUOTE || lexed.kind(list.end + 1) === OPEN;
  if (kind === OPEN) return isYear(lexed, list.end + 1) || lexed.is(list.end + 1, IS.month) && dateAt(lexed, list.end + 1)?.end === lexed.partner(list.end) || roleAt(lexed, list.end + 1) !== null;
  // *Young India, 27 February 1930, in The Collected Works*
  const day = kind === COMMA ? dateAt(lexed, list.end + 1) : null;
  if (day?.grain === 'day' && lexed.kind(day.end) === COMMA && lexed.word(day.end + 1) === 'in') return false;
  return kind === COMMA || kind === QUOTE || kind === SEMICOLON || before === '.' || isYear(lexed, list.end) || roleAt(lexed, list.end) !== null || lexed.word(list.end) === 'to';
}

/** *Ruth Shapira. A Note on the Claim. …, 1984*, *Ann Lee. The Port. Harbours 10.1 (1990)*: a title that ends with a full stop, and a year behind it. */
function hasStop(lexed: Lexed, from: number, to: number): boolean {
  // *Ghost Stories. Ed. Peter Washington.*
  let stops = roleAt(lexed, from) === null ? 0 : -1;
  for (let at = from; at < to; at = lexed.next(at)) { if (lexed.kind(at) === STOP && lexed.spaced(at) && at - from > (anyToken(from, from + 3, (word) => lexed.among(word, ABOUT_A_PERSON)) ? 3 : 2)) stops++; if (stops > 0 && (isYear(lexed, at) || lexed.kind(at) === OPEN && isYear(lexed, (lexed.partner(at) ?? 0) - 1) && /\d$/u.test(lexed.word(at - 1)))) return true; }
  return false;
}

/** *Johan Huizinga. Herfsttij der Middeleeuwen (Haarlem: Tjeenk Willink, 1919)*: a title with its imprint; not *Max Weber. A Biography (…)*. */
function isPrinted(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < 40; at++) {
    if (at - from < 5 && lexed.among(at, ABOUT_A_PERSON)) return false;
    if (lexed.kind(at) === OPEN) return at - from > 1 && isPublished(lexed, at);
  }
  return false;
}

/** *Berg, Anna, The Long Road*: a title follows; *Djilas, Conversations, 132* is a short title. */
function mayFollowInverted(lexed: Lexed, list: PersonList, to: number): boolean {
  const at = list.end + 1;
  const role = roleAt(lexed, at);
  // *Boethius, Consolation, trans. V. E. Watts*: the role is that of who follows
  if (role !== null) return lexed.kind(list.end - 1) === INITIAL || role.editor || personsAt(lexed, role.end, to).persons.length === 0;
  if (isYear(lexed, lexed.kind(at) === OPEN ? at + 1 : at) || lexed.kind(at) === QUOTE) return true;
  return at < to && (opensName(lexed.kind(at)) || lexed.kind(at) === LOWER) && !lexed.is(at, IS.page | IS.note) && placesEnd(lexed, at) === at;
}

/**
 * *Niklas Luhmann: Legitimation durch Verfahren, Neuwied 1969*, *Ann Lee: Two Rivers, Leeds: Tern 1990*: German notes set a colon behind
 * the author, and no comma before the year. *Max Weber: A Biography* is a title.
 */
function isGermanAuthor(lexed: Lexed, from: number, to: number): boolean {
  // *Geschichtliche Grundbegriffe: Historisches Lexikon*
  if (/(?:isch|lich)e[nrs]?$/u.test(lexed.word(from - 3))) return false;
  const article = lexed.among(from, 'a an');
  let told = false, subtitle = article, about = false, sentence = from;
  for (let at = from; at < to && at - from < 40; at++) {
    if (lexed.among(at, 'der des und zur zum für im von hrsg über bei')) return true;
    // *Ute Frevert: Ehrenmänner (München 1991)*
    if (lexed.kind(at) === OPEN) return !article && !about && isYear(lexed, placesEnd(lexed, at + 1)) && placesEnd(lexed, at + 1) > at + 1 && isKnownName(lexed, from);
    if (lexed.kind(at) === SEMICOLON) return false;
    // *Anna Berg: The Road, in: Past & Present (1995), 142*
    if (lexed.word(at) === 'in' && lexed.kind(at + 1) === COLON && [COMMA, STOP].includes(lexed.kind(at - 1))) return isKnownName(lexed, from) || isPlainName(lexed, from);
    if (lexed.among(at, ABOUT_A_PERSON)) subtitle = about = true;
    // *Deutsche Geschichte 1800–1866: Bürgerwelt*: the years of a title
    if (isYear(lexed, at) && (lexed.kind(at + 1) === DASH || lexed.kind(at - 1) === DASH)) continue;
    const town = lexed.kind(at) === COMMA || lexed.kind(at) === STOP && lexed.spaced(at) ? placesEnd(lexed, at + 1) : at + 1;
    // *Hans Meier: Die Straße. Bielefeld: Aisthesis, 1998*; not *Leonardo da Vinci: Flights of the Mind. Charles Nicholl. London: Penguin, 2004*
    if (town > at + 1 && (lexed.kind(at) === COMMA || lexed.kind(town) === COLON && personsAt(lexed, sentence, at).end !== at)) told = true;
    if (lexed.kind(at) === STOP) sentence = at + 1;
    // *John Iliffe: A Modern History of Tanganyika, Cambridge 1979*; not *Adolf Hitler: A Study in Tyranny, London 1952*
    if (isYear(lexed, at) && isCapital(lexed.kind(at - 1)) && !opensName(lexed.kind(at + 1)) && (!lexed.is(at - 1, IS.month | IS.season) || lexed.word(at - 2) === 'de')) return article ? at - from > 6 && !about && told && isKnownName(lexed, from) : at - from > 3;
    // *Anna Berg: The Long Road: A History, Leeds, Tern, 1990*
    if (isYear(lexed, at) && lexed.kind(at - 1) === COMMA && told) return at - from > 5 && !subtitle && isKnownName(lexed, from);
  }
  return false;
}

/** *Vojtech Mastny: The Treaty, in: …*: two words that no table knows, and that topics are not called by. */
const isPlainName = (lexed: Lexed, behind: number): boolean => [behind - 3, behind - 2].every((at) => lexed.kind(at) === CAPITAL && !lexed.among(at, TOPIC) && !lexed.is(at, IS.region | IS.placeHead | IS.institution | IS.journal | IS.month | IS.title));
const TOPIC = 'war wars world cold union states republic party history policy politics law laws art arts church empire revolution east west north south new old great human social international national european american soviet german french british russian chinese jewish christian public foreign civil economic political cultural modern early late medieval';

/** Ends a name with a known given or family name before the colon? */
const isKnownName = (lexed: Lexed, behind: number): boolean => anyToken(Math.max(0, behind - 4), behind - 1, (at) => isCapital(lexed.kind(at)) && (isGivenName(lexed.word(at)) || lexed.is(at, IS.family)));
