import { startsCitation, startsDated, startsEntry, startsStrong } from './citation-start.js';
import { ADDRESS, AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE } from './lex.js';
import { translatorsAt } from './behind-signs.js';
import { closedNames } from './closed-names.js';
import { dateAt } from './read-date.js';
import { personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { isInnerSignal, signalEnd } from './signals.js';
import { IS } from './vocabulary.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { isListed } from '../text/word-list.js';
import { endsInStop, isCapital, isRoman, isYear, opensName } from './tokens.js';

/** No citation has more words and signs; those that begin so near each other have the same end, and what one found out holds for the next. */
export const LONGEST = 352;
const ALIKE = 64;

/**
 * Where a citation that begins at `from` must end: before a semicolon or a sentence that another citation follows, before a signal,
 * before an *and* between two complete works, at the bracket that closes around it.
 */
export function regionEnd(lexed: Lexed, from: number): number {
  let seen = false;
  /** Behind the *In:* that a container follows. */
  let within = -1;
  let entry: boolean | undefined, listed: 'dated' | 'stopped' | null | undefined, dated = false;
  const floor = Math.min(lexed.size, (from + LONGEST) & -ALIKE);
  for (let at = from; at < floor; at = lexed.next(at)) {
    const kind = lexed.kind(at);
    if (kind === CLOSE || kind === UNQUOTE) { if (lexed.partner(at) >= 0 && lexed.partner(at) < from) return at; continue; }
    if (kind === NUMBER) { dated ||= isYear(lexed, at) && lexed.kind(at + 1) !== DASH && lexed.kind(at - 1) !== DASH; seen ||= isYear(lexed, at) || lexed.is(at - 1, IS.page | IS.note) || (lexed.kind(at - 1) === COMMA && lexed.kind(at + 1) !== NUMBER) || lexed.kind(at - 1) === CLOSE; continue; }
    if (kind === OPEN) { for (let inner = at + 1; inner < lexed.partner(at) && inner - at < 40; inner++) if (isYear(lexed, inner)) seen = dated = true; if (at > from && lexed.kind(at + 1) === LOWER && isInnerSignal(lexed, at) && !lexed.is(at + 2, IS.note)) return at; continue; }
    if (kind === LOWER && lexed.is(at, IS.ibid | IS.sign) && (lexed.is(at, IS.ibid) || lexed.word(at) === 'cit')) { seen = true; continue; }
    if (at === from) continue;
    if (lexed.among(at, 'in em') && (lexed.kind(at + 1) === COLON || kind === CAPITAL && lexed.word(at) === 'in')) within = lexed.kind(at + 1) === COLON ? at + 2 : at + 1;
    if (kind === SEMICOLON) {
      const next = at + 1;
      // *New Left Review. 2007;(48):5–37*
      if (lexed.kind(next) === OPEN && isYear(lexed, at - 1) && lexed.kind(next + 1) === NUMBER && lexed.kind(lexed.next(next)) === COLON) continue;
      // *Population history; in: Smelser (Hg.), International Encyclopedia*
      if (lexed.among(next, 'in') && lexed.kind(next + 1) === COLON) continue;
      // *Translated by John Steely; Nashville: Abingdon, 1971*, *A People’s Tragedy, 1891–1924; London 1996*
      const town = placesEnd(lexed, next);
      if (town > next && !dated && (lexed.kind(town) === COLON && isCapital(lexed.kind(town + 1)) || isYear(lexed, town))) continue;
      // *Oxford; New York: Pergamon*
      if (town > next && lexed.kind(town) === COLON && [2, 3, 4].some((back) => lexed.kind(at - back) === STOP && placesEnd(lexed, at - back + 1) >= at)) continue;
      if (isVolumeTitle(lexed, from, at)) continue;
      if (lexed.is(next, IS.editor | IS.translator) && lexed.kind(next) <= CAPITAL && !isInnerSignal(lexed, next)) continue;
      if (lexed.kind(next) === NUMBER || (isRoman(lexed, next) && lexed.kind(next) !== CAPITAL)) { if (!startsDated(lexed, next)) continue; }
      if (seen || startsCitation(lexed, signalEnd(lexed, next).end) || isInnerSignal(lexed, next)) { if (!inNames(lexed, from, at) && !(within > 0 && inNames(lexed, within, at)) && ((listed ??= listHead(lexed, from)) !== 'dated' || signalEnd(lexed, next).end > next || lexed.is(next, IS.ibid) || isListed(INVERTED, personsAt(lexed, next, lexed.size).manner ?? ''))) return at; }
      continue;
    }
    // *im 19. Jahrhundert*, *2. Aufl.*
    if (kind === STOP && lexed.kind(at - 1) === NUMBER && (lexed.is(at + 1, IS.edition) || (lexed.kind(at - 2) === LOWER && !lexed.is(at - 2, IS.page | IS.note | IS.volume | IS.issue)))) continue;
    if (kind === STOP && lexed.spaced(at)) {
      if (lexed.is(at + 1, IS.signal) && lexed.kind(at + 1) !== LOWER && !opensTitle(lexed, at + 1, from) && !(lexed.word(at + 1) === 'for' && isCapital(lexed.kind(at + 2))) && lexed.among(at + 1, 'see cf compare contrast but for vgl siehe voir cfr si vedi véase note и см ср')) return at;
      // *Meier, Hans. 1965. Lenin the Revolutionary, 1883–1920*
      if (isYear(lexed, at - 1) && lexed.kind(at - 2) === STOP && personsAt(lexed, from, lexed.size).end === at - 2) continue;
      if (!seen || at === 1 && from === 0 || !startsCitation(lexed, at + 1)) continue;
      // in a bibliography only another entry ends one: *Blankenburg, Erhard, 1976:*
      entry ??= startsEntry(lexed, from);
      if (!dated && (listed ??= listHead(lexed, from)) !== null && endsDated(lexed, at + 1)) continue;
      if (!entry || startsEntry(lexed, at + 1)) return at;
      continue;
    }
    if (kind === INITIAL && seen && lexed.kind(at - 1) !== COMMA && startsCitation(lexed, at) && /^(?:ff?|n|cit|s)\.?$/u.test(lexed.slice(at - 1, at))) return at;
    if (kind === LOWER && seen && endsInStop(lexed, at) && lexed.among(at, 'ff f cit seq') && isCapital(lexed.kind(at + 1)) && startsCitation(lexed, at + 1)) return at + 1;
    if ((kind === LOWER || kind === CAPITAL && !opensTitle(lexed, at, from)) && lexed.is(at, IS.signal) && isInnerSignal(lexed, at) && (kind === LOWER || lexed.kind(at - 1) === STOP || lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === UNQUOTE)) { if (seen || lexed.kind(at - 1) === COMMA || lexed.kind(at - 1) === COLON || lexed.kind(at - 1) === UNQUOTE || lexed.word(at) !== 'see') { if (lexed.word(at) !== 'see' || lexed.kind(at - 1) > INITIAL || (listed ??= listHead(lexed, from)) !== 'dated') return at; } }
    if ((kind === LOWER && lexed.is(at, IS.join) || kind === AMPERSAND) && seen && isComplete(lexed, at - 1) && !(kind === AMPERSAND && translatorsAt(lexed, at + 1, lexed.size) !== null) && startsCitation(lexed, at + 1)) return at;
    if (seen && opensName(kind) && lexed.kind(at - 1) === NUMBER && startsStrong(lexed, at)) return at;
  }
  return floor;
}

/** *Lynch, K. (1982). Voir et planifier*: the title behind author and year. */
const opensTitle = (lexed: Lexed, at: number, from: number): boolean => lexed.kind(at - 2) === CLOSE && lexed.partner(at - 2) === at - 4 && startsEntry(lexed, from);

const INVERTED = 'inverted trailing bracketed';

/** Names at the head that only lists have: inverted and with the year, as *Abbas, S. S., 2016.*, or in full before a full stop, as *Alain Bachelot. Gravitational scattering*. */
function listHead(lexed: Lexed, from: number): 'dated' | 'stopped' | null {
  const plain = personsAt(lexed, from, lexed.size), list = plain.persons.length > 0 ? closedNames(lexed, from, lexed.size) ?? plain : plain;
  if (list.persons.length === 0) return null;
  const sign = lexed.kind(list.end) === COMMA || lexed.kind(list.end) === STOP ? list.end + 1 : list.end;
  if (isListed(INVERTED, plain.manner ?? '') && dateAt(lexed, lexed.kind(sign) === OPEN ? sign + 1 : sign) !== null && (lexed.kind(sign) === OPEN || isYear(lexed, sign))) return 'dated';
  return sign > list.end && lexed.kind(list.end) === STOP || endsInStop(lexed, list.end - 1) && isCapital(lexed.kind(list.end)) ? 'stopped' : null;
}

/** *…, pages 261–320. Elsevier, 1991*: who printed it and when, where no year was yet. */
function endsDated(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 14 && ![END, STOP, SEMICOLON, QUOTE, OPEN].includes(lexed.kind(at))) at++;
  return isYear(lexed, at - 1) && lexed.kind(at) !== OPEN && lexed.kind(at) !== QUOTE;
}

/** *vol. 6, Eastern Europe; The Soviet Union (Washington: GPO, 1969)*: a semicolon in the title of a volume. */
function isVolumeTitle(lexed: Lexed, from: number, semicolon: number): boolean {
  let before = semicolon - 1, behind = semicolon + 1;
  while (before > from && semicolon - before < 12 && (isCapital(lexed.kind(before)) || lexed.kind(before) === LOWER)) before--;
  while (behind - semicolon < 12 && (isCapital(lexed.kind(behind)) || lexed.kind(behind) === LOWER || lexed.kind(behind) === COMMA && isCapital(lexed.kind(behind + 1)))) behind++;
  if (lexed.kind(before) !== COMMA || lexed.kind(before - 1) !== NUMBER && !isRoman(lexed, before - 1)) return false;
  const label = lexed.kind(before - 2) === STOP ? before - 3 : before - 2;
  return lexed.is(label, IS.volume) && lexed.kind(behind) === OPEN && behind > semicolon + 1 && imprintInBrackets(lexed, behind)?.imprint.place !== undefined;
}

/** Is the semicolon one between the authors at the head: *Blankenburg, Erhard; Schönholz, Siegfried*? */
function inNames(lexed: Lexed, from: number, semicolon: number): boolean {
  if (semicolon - from > 60) return false;
  const list = personsAt(lexed, from, lexed.size);
  return list.manner === 'inverted' && list.end > semicolon;
}

/** May a complete citation end at this token: a number, a closing bracket, *cit.*, *ff.*? */
const isComplete = (lexed: Lexed, at: number): boolean => {
  const last = lexed.kind(at) === COMMA ? at - 1 : at;
  const kind = lexed.kind(last);
  return kind === NUMBER || kind === CLOSE || kind === UNQUOTE || kind === ADDRESS || lexed.among(last, 'cit ff f passim seq') || isRoman(lexed, last) && lexed.kind(last) !== LOWER;
};
