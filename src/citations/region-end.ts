import { startsCitation, startsDated, startsEntry, startsStrong } from './citation-start.js';
import { ADDRESS, AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE } from './lex.js';
import { translatorsAt } from './behind-signs.js';
import { opensLetter } from './letter-head.js';
import { INVERTED, type ListHead, listHead } from './list-head.js';
import { personsAt } from './read-persons.js';
import { isPrintedBehind } from './printed-behind.js';
import { placesEnd } from './read-places.js';
import { sameAuthorEnd } from './same-author.js';
import { isInnerSignal, signalEnd } from './signals.js';
import { statementAt } from './stated-authors.js';
import { IS } from './vocabulary.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { isListed } from '../text/word-list.js';
import { endsShort } from './short-end.js';
import { catalogueEnd } from './tail-openings.js';
import { anyToken, endsInStop, isCapital, isRoman, isYear, opensName } from './tokens.js';

/** No citation has more words and signs; those that begin so near each other have the same end, and what one found out holds for the next. */
export const LONGEST = 352;
const ALIKE = 64;

/**
 * Where a citation that begins at `from` must end: before a semicolon or a sentence that another citation follows, before a signal,
 * before an *and* between two complete works, at the bracket that closes around it.
 */
export function regionEnd(lexed: Lexed, from: number): number {
  const region = new Region(lexed, from), floor = Math.min(lexed.size, (from + LONGEST) & -ALIKE);
  for (let at = from; at < floor; at = lexed.next(at)) {
    const end = region.endAt(at);
    if (end >= 0) return end;
  }
  return floor;
}

/** No end yet. */
const ON = -1;

/** A citation that is looked through for its end: what was met so far. */
class Region {
  /** Was something met that a complete citation has: a year, a page, *ibid.*? */
  private seen = false;
  private dated = false;
  /** Behind the *In:* that a container follows; -1 before one is met. */
  private within = -1;
  private entry: boolean | undefined;
  private head: ListHead | undefined;

  constructor(private readonly lexed: Lexed, private readonly from: number) {}

  /** Where it ends, if a token ends it. */
  endAt(at: number): number {
    const { lexed, from } = this, kind = lexed.kind(at);
    if (kind === CLOSE || kind === UNQUOTE) return lexed.partner(at) >= 0 && lexed.partner(at) < from ? at : ON;
    if (kind === NUMBER) return this.number(at);
    if (kind === OPEN) return this.bracket(at);
    // *ders., Wandlungsprozesse. Belastung, Integration, …*: of an author nothing is complete
    if (kind === LOWER && (lexed.is(at, IS.ibid) && (at > from || sameAuthorEnd(lexed, at) === at) || lexed.is(at, IS.sign) && lexed.word(at) === 'cit')) { this.seen = true; return ON; }
    if (kind === QUOTE) return this.quotation(at);
    if (at === from) return ON;
    if (lexed.among(at, 'in em') && (lexed.kind(at + 1) === COLON || kind === CAPITAL && lexed.word(at) === 'in')) this.within = lexed.kind(at + 1) === COLON ? at + 2 : at + 1;
    if (kind === SEMICOLON) return this.semicolon(at);
    if (kind === STOP && lexed.spaced(at)) return this.stop(at);
    if (kind > INITIAL && kind !== AMPERSAND) return ON;
    if (lexed.is(at, IS.signal) && this.signal(at)) return at;
    if (!this.seen) return ON;
    return this.join(at) || opensName(kind) && lexed.kind(at - 1) === NUMBER && startsStrong(lexed, at) ? at : this.behindFollowing(at);
  }

  private number(at: number): number {
    const { lexed } = this, year = isYear(lexed, at), before = lexed.kind(at - 1), behind = lexed.kind(at + 1);
    this.dated ||= year && behind !== DASH && before !== DASH;
    this.seen ||= year || lexed.is(at - 1, IS.page | IS.note) || before === COMMA && behind !== NUMBER || before === CLOSE;
    return ON;
  }

  private bracket(open: number): number {
    const { lexed, from } = this;
    if (anyToken(open + 1, Math.min(lexed.partner(open), open + 40), (at) => isYear(lexed, at))) this.seen = this.dated = true;
    return open > from && lexed.kind(open + 1) === LOWER && isInnerSignal(lexed, open) && !lexed.is(open + 2, IS.note) ? open : ON;
  }

  /** *Mill asked, “Why the river?” Ann Lee, “The River Police,” …*: a sentence is quoted, and who wrote something else is named behind it. */
  private quotation(at: number): number {
    const { lexed, from } = this, close = lexed.partner(at);
    if (close < at || lexed.kind(close - 1) !== STOP) return ON;
    if (opensLetter(lexed, close + 1)) return close + 1;
    const { persons, end, manner } = personsAt(lexed, close + 1, lexed.size), amid = at === from && [COMMA, COLON, LOWER].includes(lexed.kind(at - 1));
    return persons.length > 0 && manner === 'full' && lexed.kind(end) === COMMA && (amid || lexed.kind(end + 1) === QUOTE) ? close + 1 : ON;
  }

  private semicolon(at: number): number {
    const { lexed, from } = this, next = at + 1, signal = signalEnd(lexed, next).end, inner = isInnerSignal(lexed, next);
    if (this.joinsParts(at) || isVolumeTitle(lexed, from, at)) return ON;
    if ((lexed.kind(next) === NUMBER || isRoman(lexed, next) && lexed.kind(next) !== CAPITAL) && !startsDated(lexed, next)) return ON;
    if (!this.seen && !inner && !startsCitation(lexed, signal)) return ON;
    if (inNames(lexed, from, at) || this.within > 0 && inNames(lexed, this.within, at)) return ON;
    return this.listed() !== 'dated' || signal > next || lexed.is(next, IS.ibid) || isListed(INVERTED, personsAt(lexed, next, lexed.size).manner ?? '') ? at : ON;
  }

  /** Is a semicolon one within an entry: before its numbers, its container, its imprint, who edited it? */
  private joinsParts(at: number): boolean {
    const { lexed } = this, next = at + 1;
    // *New Left Review. 2007;(48):5–37*
    if (lexed.kind(next) === OPEN && isYear(lexed, at - 1) && lexed.kind(next + 1) === NUMBER && lexed.kind(lexed.next(next)) === COLON) return true;
    // *Population history; in: Smelser (Hg.), International Encyclopedia*
    if (lexed.among(next, 'in') && lexed.kind(next + 1) === COLON) return true;
    // *Translated by John Steely; Nashville: Abingdon, 1971*, *A People’s Tragedy, 1891–1924; London 1996*
    const town = placesEnd(lexed, next);
    if (town > next && !this.dated && (lexed.kind(town) === COLON && isCapital(lexed.kind(town + 1)) || isYear(lexed, town))) return true;
    // *Oxford; New York: Pergamon*
    if (town > next && lexed.kind(town) === COLON && [2, 3, 4].some((back) => lexed.kind(at - back) === STOP && placesEnd(lexed, at - back + 1) >= at)) return true;
    // *The Enneads. Translated by Stephen Mackenna; revised by B. S. Page*, *История дорог / А. А. Берг ; Институт истории*
    if (lexed.among(next, 'revised rev') && lexed.kind(next) === LOWER || !this.dated && statementAt(lexed, this.from, at) > 0) return true;
    return lexed.is(next, IS.editor | IS.translator) && lexed.kind(next) <= CAPITAL && !isInnerSignal(lexed, next);
  }

  private stop(at: number): number {
    const { lexed, from } = this, next = at + 1;
    // *2. Wahlperiode, 146. Sitzung*
    if (lexed.kind(at - 1) === NUMBER && lexed.among(next, 'wahlperiode sitzung')) return ON;
    // *1888, s.v. “Money”*
    if (lexed.word(at - 1) === 's.v') return ON;
    // *im 19. Jahrhundert*, *2. Aufl.*
    if (lexed.kind(at - 1) === NUMBER && (lexed.is(next, IS.edition) || lexed.kind(at - 2) === LOWER && !lexed.is(at - 2, IS.page | IS.note | IS.volume | IS.issue) && !lexed.among(at - 2, 'here at hier ici qui aquí')) && !isInnerSignal(lexed, next)) return ON;
    if (!this.dated && endsShort(lexed, from, at)) return at;
    if (lexed.is(next, IS.signal) && lexed.kind(next) !== LOWER && !opensTitle(lexed, next, from) && !(lexed.word(next) === 'for' && isCapital(lexed.kind(next + 1))) && lexed.among(next, 'see cf compare contrast but for vgl siehe voir cfr si vedi véase note и см ср')) return at;
    // *Meier, Hans. 1965. Lenin the Revolutionary, 1883–1920*
    if (isYear(lexed, at - 1) && lexed.kind(at - 2) === STOP && personsAt(lexed, from, lexed.size).end === at - 2) return ON;
    if (!this.seen || at === 1 && from === 0 || !startsCitation(lexed, next)) return ON;
    // in a bibliography only another entry ends one: *Blankenburg, Erhard, 1976:*
    this.entry ??= startsEntry(lexed, from);
    if (!this.dated && isPrintedBehind(lexed, next, this.listed() !== null)) return ON;
    return !this.entry || startsEntry(lexed, next) ? at : ON;
  }

  /** *ff. Berg, …*, *cit. Berg, …* */
  private behindFollowing(at: number): number {
    const { lexed } = this;
    return lexed.kind(at) === LOWER && endsInStop(lexed, at) && lexed.among(at, 'ff f cit seq') && isCapital(lexed.kind(at + 1)) && startsCitation(lexed, at + 1) ? at + 1 : ON;
  }

  /** *…, quoted in*, *…, see also* */
  private signal(at: number): boolean {
    const { lexed, from } = this, kind = lexed.kind(at), before = lexed.kind(at - 1), parted = before === COMMA || before === UNQUOTE;
    // *trad. it., Torino, Einaudi*: a kind of book, and no other one
    if (catalogueEnd(lexed, at) > at) return false;
    if (kind !== LOWER && (kind !== CAPITAL || opensTitle(lexed, at, from)) || !isInnerSignal(lexed, at)) return false;
    if (kind !== LOWER && before !== STOP && !parted && !(endsInStop(lexed, at - 1) && lexed.word(at + 1) === 'also')) return false;
    if (lexed.word(at) !== 'see') return true;
    return (this.seen || parted || before === COLON) && (before > INITIAL || this.listed() !== 'dated');
  }

  /** An *and* between two complete works. */
  private join(at: number): boolean {
    const { lexed } = this, kind = lexed.kind(at);
    if (!(kind === LOWER && lexed.is(at, IS.join)) && kind !== AMPERSAND || !isComplete(lexed, at - 1)) return false;
    return !(kind === AMPERSAND && translatorsAt(lexed, at + 1, lexed.size) !== null) && (startsCitation(lexed, at + 1) || opensLetter(lexed, at + 1));
  }

  private listed(): ListHead { return this.head === undefined ? (this.head = listHead(this.lexed, this.from)) : this.head; }
}

/** *Lynch, K. (1982). Voir et planifier*: the title behind author and year. */
const opensTitle = (lexed: Lexed, at: number, from: number): boolean => lexed.kind(at - 2) === CLOSE && lexed.partner(at - 2) === at - 4 && startsEntry(lexed, from);

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
