import type { PersonName } from '../records/person.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { easternBody } from './corporate-author.js';
import { personsAt } from './read-persons.js';
import { isOrganiser } from './name-words.js';
import { personOf } from './person-of.js';
import { endsInStop, isCapital, isRoman, isYear, lengthOf, opensName, rangeEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface RoleAt {
  readonly editor: boolean;
  readonly translator: boolean;
  /** Behind the words that name the role. */
  readonly end: number;
}

const FILLER = 'a by and with an introduction notes annotated selected compiled foreword preface afterword commentary von par da por cura of di sous la direction de unter mitarbeit herausgegeben und et e y v the from it ital ingl fr franç esp cast ted english french german russian chinese l’ revised main general series';

/** The words of a role: *ed.*, *eds*, *edited by*, *ed. and trans.*, *hrsg. von*, *a cura di*, *sous la direction de*, *Translation and Notes by*. */
export function roleAt(lexed: Lexed, from: number): RoleAt | null {
  let at = from, editor = false, translator = false, found = false;
  const word = lexed.word(from);
  if ((word === 'a' && (lexed.among(from + 1, 'cura c'))) || (word === 'sous' && lexed.word(from + 1) === 'la') || (word === 'sotto' && lexed.word(from + 1) === 'la')) {
    let end = from + 1;
    while (lexed.among(end, 'cura c di del la direction direzione de d’ dir')) end++;
    return { editor: true, translator: false, end };
  }
  // *Aus dem Englischen von Michael Bischoff*
  if (word === 'aus' && lexed.word(from + 1) === 'dem' && /en$/u.test(lexed.word(from + 2))) { const by = lexed.among(from + 3, 'übersetzt übertragen übers') ? skipStop(lexed, from + 4) : from + 3; return lexed.word(by) === 'von' ? { editor: false, translator: true, end: by + 1 } : null; }
  // *(org.)* is a role, *I. Org. Chem.* is none
  if (isOrganiser(lexed, from)) return { editor: true, translator: false, end: from + 1 };
  for (let guard = 0; guard < 7; guard++) {
    // *trad. it. di T. Bagiotti*
    if (found && lexed.kind(at) === STOP && lexed.among(at - 1, 'it ital ingl fr franç esp cast ted')) at++;
    if (lexed.kind(at) > INITIAL && lexed.kind(at) !== AMPERSAND) break;
    const isEditor = lexed.is(at, IS.editor), isTranslator = lexed.is(at, IS.translator);
    if (isEditor || isTranslator) { editor ||= isEditor; translator ||= isTranslator; found = true; at++; continue; }
    if (!found && !lexed.among(at, 'with newly')) break;
    if (lexed.kind(at) === AMPERSAND || (lexed.among(at, FILLER) && lexed.kind(at) === LOWER) || (lexed.word(at) === 'notes' && found)) { at++; continue; }
    break;
  }
  return found ? { editor, translator, end: at } : null;
}

export interface RoleWithNames extends RoleAt {
  readonly persons: readonly PersonName[];
}

/** A role with the names behind it: *ed. and trans. Steven I. Levine*, *translated by Niu Ke*; null where *ed.* is an edition. */
export function namedRoleAt(lexed: Lexed, from: number, to: number): RoleWithNames | null {
  const role = roleAt(lexed, from);
  if (role === null || role.end >= to) return null;
  const single = role.end === from + 1;
  if (single && (lexed.kind(from) === CAPITAL && lexed.kind(role.end) !== COLON && !/^(?:Ed|Eds|Trans|Tr|Hrsg|Hg|Trad|Éd)\.$/u.test(lexed.slice(from, from + 1)))) return null;
  let start = role.end;
  // *Trans. Amer. Math. Soc.* is a journal
  if (single && lexed.kind(start) === CAPITAL && endsInStop(lexed, start) && lengthOf(lexed, start) > 3) return null;
  // *Trans. R. Hist. Soc.* too
  if (single && lexed.kind(from) === CAPITAL && lexed.kind(start) === INITIAL && lexed.kind(start + 1) === CAPITAL && endsInStop(lexed, start + 1) && lexed.is(start + 1, IS.abbreviation)) return null;
  if (lexed.kind(start) === COLON) start++;
  const list = personsAt(lexed, start, to);
  if (list.persons.length > 0) return { ...role, persons: list.persons, end: list.end };
  // one name alone, or an institution: up to the next sign
  let at = start;
  while (at < to && at - start < 10 && (opensName(lexed.kind(at)) || lexed.kind(at) === AMPERSAND || (lexed.kind(at) === LOWER && at > start && lexed.is(at, IS.particle | IS.join | IS.title)))) at++;
  while (at > start && lexed.kind(at - 1) === LOWER) at--;
  const eastern = easternBody(lexed, start, to);
  if (eastern > start) return { ...role, persons: [{ literal: lexed.slice(start, eastern) }], end: eastern };
  if (at === start || (![COMMA, STOP, SEMICOLON, COLON, OPEN, CLOSE, END, QUOTE].includes(lexed.kind(at)) && at < to)) return null;
  // *John and Anne Tedeschi*: one family name for both
  if (at - start === 4 && lexed.is(start + 1, IS.join)) { const second = personOf(lexed, start + 2, at); if (second?.family !== undefined) return { ...role, persons: [{ family: second.family, given: lexed.slice(start, start + 1) }, second], end: at }; }
  const person = personOf(lexed, start, at);
  return person === null ? null : { ...role, persons: [person], end: at };
}

const ORDINAL = /^(?:\d+(?:st|nd|rd|th|[deaºª]|ème)?|first|second|third|fourth|fifth|sixth|seventh|rev|revised|new|enlarged|expanded|neue|neu|nouvelle|nuova|erweiterte|erw|überarbeitete|überarb|updated|corrected|reprint|paperback|anniversary|centenary|centennial|bicentennial|student|abridged|unabridged|facsimile|izd|dop|ispr|durchges|vollst|verb|neubearb|aktual|unveränd)$/u;

const REVISED = 'rev revised enl enlarged expanded revue augm augmentée corr corrigée refondue riveduta accresciuta ampliada aumentada corregida revista erw verb';

/** Behind an edition, and how it is printed without its *ed.*: *2nd ed.*, *rev. ed.*, *3., erw. Aufl.*; null for *ed. John Smith*. */
export function editionAt(lexed: Lexed, from: number): { end: number; edition: string } | null {
  let at = from, seen = 0;
  // *wyd. 2*
  if (lexed.among(at, 'wyd vyd izd изд') && lexed.kind(at) === LOWER) { const number = skipStop(lexed, at + 1); if (lexed.kind(number) === NUMBER && lexed.word(number).length < 3) return { end: number + 1, edition: lexed.slice(number, number + 1) }; }
  // *5-e izd.*
  if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === DASH && lexed.among(at + 2, 'oe e') && lexed.is(at + 3, IS.edition)) { at += 3; seen++; }
  // *2.ª ed.*
  if (lexed.kind(at) === NUMBER && lexed.kind(at + 1) === STOP && !lexed.spaced(at) && lexed.among(at + 2, 'ª º a o') && lexed.is(at + 3, IS.edition)) { at += 3; seen++; }
  while (at - from < 7) {
    if (ORDINAL.test(lexed.word(at)) && (lexed.kind(at) === NUMBER ? lexed.word(at).length <= 4 && !isYear(lexed, at) : true)) { at++; seen++; continue; }
    if (seen > 0 && ((lexed.kind(at) === STOP && !lexed.is(at + 1, IS.title)) || (lexed.kind(at) === COMMA && ORDINAL.test(lexed.word(at + 1)) && lexed.kind(at + 1) !== NUMBER) || lexed.is(at, IS.join) || lexed.kind(at) === AMPERSAND) && (ORDINAL.test(lexed.word(at + 1)) || lexed.is(at + 1, IS.edition) || lexed.kind(at) === STOP)) { at++; continue; }
    break;
  }
  // *3e dr.*
  const printing = lexed.word(at) === 'dr' && lexed.kind(at) === LOWER && lexed.kind(from) === NUMBER;
  if (seen === 0 || !lexed.is(at, IS.edition) && !printing || (lexed.kind(from) !== NUMBER && lexed.kind(from) === CAPITAL && lexed.word(from) === 'new' && lexed.word(at) !== 'edition' && lexed.word(at) !== 'ed')) return namedEdition(lexed, from);
  let last = at;
  while (last > from && (lexed.kind(last - 1) === STOP || lexed.kind(last - 1) === COMMA)) last--;
  let end = at + 1;
  if (lexed.kind(end) === STOP && lexed.is(end - 1, IS.abbreviation)) end++;
  // *2e éd. rev. et augm.*
  if (lexed.kind(end) === COMMA) { const more = lexed.word(end + 1) === 'much' ? end + 2 : end + 1; if (lexed.among(more, REVISED) && lexed.kind(more) === LOWER && [OPEN, STOP, COMMA].includes(lexed.kind(more + 1))) end = more; }
  while (lexed.among(end, REVISED) || lexed.is(end, IS.join) && lexed.among(end + 1, REVISED)) { end++; if (lexed.kind(end) === STOP) end++; }
  return { end, edition: lexed.slice(from, last) };
}

/** *Norton critical edition.*, *Student Edition.*, *Reprint.*: between full stops. */
function namedEdition(lexed: Lexed, at: number): { end: number; edition: string } | null {
  // *1859. Reprint, Indianapolis: …*
  if (lexed.among(at, 'reprint reprinted reissue') && lexed.kind(at - 1) === STOP && (lexed.kind(at + 1) === STOP || lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.placeHead))) return { end: at + 1, edition: lexed.slice(at, at + 1) };
  const revised = revisedEnd(lexed, at);
  if (revised > at) return { end: revised, edition: lexed.slice(at, at + 1) };
  let end = at;
  while (end - at < 3 && (isCapital(lexed.kind(end)) || lexed.kind(end) === LOWER && end > at) && lexed.word(end) !== 'edition') end++;
  // *Canto ed. Cambridge: …*
  if (lexed.word(at + 1) === 'ed' && isCapital(lexed.kind(at)) && lexed.kind(at - 1) === STOP && lexed.is(at + 2, IS.placeHead) && lexed.kind(at + 3) === COLON) return { end: at + 2, edition: lexed.slice(at, at + 1) };
  return end > at && lexed.word(end) === 'edition' && lexed.kind(at - 1) === STOP && lexed.kind(end + 1) === STOP ? { end: end + 1, edition: lexed.slice(at, end) } : null;
}

/** *…, revised (Ithaca: …)*, *…. Enlarged. Cambridge: …*, *(enlarged)*: behind the one word that stands for an edition; not *Belief Revision, Revised. In Proceedings*. */
function revisedEnd(lexed: Lexed, at: number): number {
  if (!lexed.among(at, 'revised enlarged expanded abridged')) return at;
  const before = lexed.kind(at - 1), stopped = skipStop(lexed, at + 1), next = lexed.kind(stopped);
  if (before === OPEN) return next === CLOSE ? stopped : at;
  if (before !== COMMA && before !== STOP) return at;
  const sign = lexed.kind(at + 1), town = lexed.is(stopped > at + 1 && next === COMMA ? stopped + 1 : at + 2, IS.placeHead);
  return next === OPEN || (sign === STOP || sign === COMMA) && (town || before === STOP && isCapital(lexed.kind(at + 2))) ? at + 1 : at;
}

const COUNT = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|deux|trois|quatre|due|tre|quattro)$/u;

/** How many volumes there are: *3*, *twelve*. */
export const isCount = (lexed: Lexed, at: number): boolean => COUNT.test(lexed.word(at));

/** A volume or the number of volumes: *vol. 1*, *Bd. III*, *3 volumes*, *twelve volumes in total*, *Teil I*. */
export function volumeAt(lexed: Lexed, from: number): { end: number; volume: string } | null {
  if (lexed.is(from, IS.volume) && lexed.kind(from) <= INITIAL) {
    const at = skipStop(lexed, from + 1);
    const end = lexed.word(at) === 'i' && lexed.kind(at) === LOWER && [COMMA, COLON, OPEN, END, STOP].includes(lexed.kind(at + 1)) ? at + 1 : rangeEnd(lexed, at);
    if (end > at && !isYear(lexed, at)) return { end, volume: lexed.slice(at, end) };
    return null;
  }
  // *2. köt.*
  if (lexed.kind(from) === NUMBER && lexed.kind(from + 1) === STOP && lexed.word(from).length < 3 && lexed.kind(from + 2) === LOWER && lexed.among(from + 2, 'köt kötet díl zv sv knj')) return { end: skipStop(lexed, from + 3), volume: lexed.word(from) };
  // *v. 1*
  if (lexed.word(from) === 'v' && lexed.kind(from) === LOWER && lexed.kind(from + 1) === NUMBER && !isYear(lexed, from + 1)) return { end: rangeEnd(lexed, from + 1), volume: lexed.slice(from + 1, rangeEnd(lexed, from + 1)) };
  // *1999. 3 v.*
  if (isCount(lexed, from) && lexed.word(from + 1) === 'v' && lexed.kind(from + 1) === LOWER && endsInStop(lexed, from + 1) && lexed.kind(from - 1) === STOP && lexed.kind(from + 2) === END) return { end: from + 2, volume: lexed.slice(from, from + 2) };
  if (isCount(lexed, from) && lexed.is(from + 1, IS.volume) && lexed.among(from + 1, 'vols vol volumes volume tomes tome bde bd bände bind voll tomi т voli dln dl') && !isRoman(lexed, from + 2) && (lexed.kind(from + 2) !== NUMBER || isYear(lexed, from + 2))) {
    const end = lexed.word(from + 2) === 'in' && lexed.word(from + 3) === 'total' ? from + 4 : from + 2;
    return { end, volume: lexed.slice(from, end) };
  }
  return null;
}
