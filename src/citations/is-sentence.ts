import { honoursEnd } from './head-beginning.js';
import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, OPEN, QUOTE, STOP, UNQUOTE, UPPER } from './lex.js';
import { isGivenName } from './name-words.js';
import { ownerEnd } from './owner.js';
import { personsAt } from './read-persons.js';
import { anyToken, isCapital, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

/** *For discussion, see …*, *As to the first, …*: a sentence that has begun. */
export function leadsOn(lexed: Lexed, from: number, to: number): boolean {
  if (!lexed.among(from, 'for as on in since when while after although though if because with from at by to such examples example during under based für zur zum zu über sul sulla sulle sui pour sur per')) return false;
  // the comma that ends the stretch may end a title: *On the Origins of War, ed. …*
  for (let at = from; at < to - 1; at = lexed.next(at)) if ([COMMA, QUOTE].includes(lexed.kind(at))) return true;
  return false;
}

/** *The figures are from Robert Gilpin, …*, *The best account remains Melvyn P. Leffler’s A Preponderance of Power*: a sentence up to its verb, and the author behind it. */
export function leadsToPerson(lexed: Lexed, from: number, to: number): boolean {
  // *The interpretation in E. R. May, …*: nothing but small words up to the preposition
  let verb = lexed.kind(from + 1) === LOWER && !lexed.is(from + 1, IS.particle);
  for (let at = from + 1; verb && at < to && !lexed.among(at, 'in by'); at++) if (lexed.kind(at) !== LOWER || at - from > 6) verb = false;
  for (let at = from + 1; at < to && at - from < 40; at = lexed.next(at)) {
    // *Counted from E. 159/370. M. G. Davies, The Enforcement, …*
    // *calls it “a vexing riddle.” Noam Kochavi, A Conflict Perpetuated*
    const behind = lexed.kind(at) === STOP && lexed.spaced(at) ? at + 1 : lexed.kind(at - 1) === UNQUOTE && lexed.kind(at - 2) === STOP ? at : 0;
    if (behind > 0 && lexed.kind(behind) <= INITIAL) { const list = personsAt(lexed, honoursEnd(lexed, behind), to); if (list.persons.length > 0 && lexed.kind(list.end) === COMMA && (list.manner === 'initials' || list.manner === 'full' && verb && isGivenName(lexed.word(behind)))) return true; }
    // *Others freed their slaves early: Gary Nash and Jean Soderlund, Freedom by Degrees*; not *The long road: John Lee, a life*
    if (lexed.kind(at) === COLON && at - from > 4 && !anyToken(from + 1, at, (word) => lexed.kind(word) !== LOWER) && isGivenName(lexed.word(at + 1))) { const list = personsAt(lexed, at + 1, to); if (list.manner === 'full' && lexed.kind(list.end) === COMMA && isCapital(lexed.kind(list.end + 1))) return true; }
    if (lexed.kind(at) !== LOWER) continue;
    const word = lexed.word(at), is = lexed.is(at, IS.sentence) || isListed('remains remain includes include am relies draws vedi cfr vgl voir siehe', word);
    verb ||= is;
    if (!is && !(verb && isListed('from by in on see for', word))) continue;
    // *The best treatment is still Adam B. Ulam, …*, *Della vasta letteratura vedi: E. Rossi, …*
    const name = lexed.among(at + 1, 'still probably perhaps now arguably undoubtedly surely') || is && lexed.kind(at + 1) === COLON ? at + 2 : at + 1, list = personsAt(lexed, name, to);
    if (list.persons.length > 0 && (list.manner === 'full' || list.manner === 'initials') && (lexed.kind(list.end) === COMMA || lexed.kind(list.end) === QUOTE || lexed.kind(list.end) === OPEN && lexed.is(list.end + 1, IS.editor)) || ownerEnd(lexed, name) > name) return true;
  }
  return false;
}

/** A title has no finite verb among small words, where no author vouches for it. */
export function isSentence(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  let verbs = 0, lower = 0, capital = 0;
  for (let at = from; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER) { lower++; if (lexed.is(at, IS.sentence)) verbs++; }
    if (!named && leadsToTitle(lexed, at)) return true;
    else if (kind === CAPITAL || kind === UPPER) capital++;
    if (kind === STOP && lexed.spaced(at) && isListed('See Cf For As In On But However This The It He She They Vgl Siehe', lexed.slice(at + 1, at + 2).replace(/\.$/u, '')) && verbs > 1) return true;
  }
  if (named) return verbs > 3 && lower > capital * 3;
  if (isEnglishSentence(lexed, from, to)) return true;
  return verbs > 0 && lower > capital || verbs > 2;
}

/** *Hill elaborates on this in The Long Road*, *this builds on his work, notably The Long Road*: the title begins within the stretch; not *Women in The Hague*. */
const leadsToTitle = (lexed: Lexed, at: number): boolean => lexed.kind(at) === LOWER && isCapital(lexed.kind(at + 1)) && (lexed.word(at) === 'notably' || lexed.word(at) === 'in' && lexed.word(at + 1) === 'the' && isCapital(lexed.kind(at + 2)) && !lexed.is(at + 2, IS.region) && !lexed.among(at + 2, 'hague gambia netherlands'));

/** English titles without an author are written with capitals; a stretch of small words is a sentence. */
export function isEnglishSentence(lexed: Lexed, from: number, to: number): boolean {
  let english = false, lower = 0, capital = 0;
  for (let at = from + 1; at < to && at - from < 60; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === LOWER && lexed.among(at, 'the of by to with for and was')) english = true;
    else if (kind === LOWER && lengthOf(lexed, at) > 3) lower++;
    else if (isCapital(kind)) capital++;
  }
  return english && lower >= Math.max(2, capital);
}
