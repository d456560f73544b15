import type { PersonName } from '../records/person.js';
import { AMPERSAND, CAPITAL, CLOSE, COLON, COMMA, END, INITIAL, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { easternBody } from './eastern-body.js';
import { type PersonList, personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { isGivenName, isOrganiser } from './name-words.js';
import { personOf } from './person-of.js';
import { commaIn, endsInStop, isYear, lengthOf, opensName, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface RoleAt {
  readonly editor: boolean;
  readonly translator: boolean;
  /** Behind the words that name the role. */
  readonly end: number;
}

const FILLER = 'a by and with an introduction notes annotated selected compiled foreword preface afterword commentary von par da por cura of di sous la direction de unter der dem leitung mitarbeit herausgegeben und et e y v the from it ital ingl fr franç esp cast ted english french german russian chinese française anglaise allemande italienne espagnole russe italiana inglese francese tedesca española inglesa francesa alemana l’ revised main general series';

/** The words of a role: *ed.*, *eds*, *edited by*, *ed. and trans.*, *hrsg. von*, *a cura di*, *sous la direction de*, *Translation and Notes by*. */
export function roleAt(lexed: Lexed, from: number): RoleAt | null {
  let at = from, editor = false, translator = false, found = false;
  const word = lexed.word(from);
  if ((word === 'a' && (lexed.among(from + 1, 'cura c'))) || (word === 'sous' && lexed.word(from + 1) === 'la') || (word === 'sotto' && lexed.word(from + 1) === 'la')) {
    let end = from + 1;
    while (lexed.among(end, 'cura c di del la direction direzione de d’ dir')) end++;
    return { editor: true, translator: false, end };
  }
  // *edizione critica a cura di*
  const cured = lexed.among(from, 'ed edizione') ? skipStop(lexed, from + 1) : from;
  if (cured > from && lexed.among(cured, 'critica italiana nazionale') && lexed.word(cured + 1) === 'a' && lexed.word(cured + 2) === 'cura') return roleAt(lexed, cured + 1);
  // *под ред. И. И. Иванова*, *под общ. ред. …*
  if (word === 'под') { let end = from + 1; while (lexed.among(end, 'общ общей науч научной ред редакцией') || lexed.kind(end) === STOP) end++; return end > from + 1 ? { editor: true, translator: false, end } : null; }
  // *wyd. P. Sugar*; *wyd. 2* is an edition
  if (word === 'wyd' && lexed.kind(from) === LOWER) { const end = skipStop(lexed, from + 1); return opensName(lexed.kind(end)) && !isYear(lexed, end) ? { editor: true, translator: false, end } : null; }
  // *Aus dem Englischen von Michael Bischoff*
  if (word === 'aus' && lexed.word(from + 1) === 'dem' && /en$/u.test(lexed.word(from + 2))) { const by = lexed.among(from + 3, 'übersetzt übertragen übers') ? skipStop(lexed, from + 4) : from + 3; return lexed.word(by) === 'von' ? { editor: false, translator: true, end: by + 1 } : null; }
  // *(org.)* is a role, *I. Org. Chem.* is none
  if (isOrganiser(lexed, from)) return { editor: true, translator: false, end: from + 1 };
  for (let guard = 0; guard < 7; guard++) {
    // *trad. it. di T. Bagiotti*
    const by = translator ? languageEnd(lexed, at) : at;
    if (by > at) return { editor, translator, end: by };
    if (found && lexed.kind(at) === STOP && lexed.among(at - 1, 'it ital ingl fr franç esp cast ted')) { at++; if (lexed.kind(at) === COMMA) return null; }
    if (lexed.kind(at) > INITIAL && lexed.kind(at) !== AMPERSAND) break;
    const isEditor = lexed.is(at, IS.editor), isTranslator = lexed.is(at, IS.translator);
    if (isEditor || isTranslator) { editor ||= isEditor; translator ||= isTranslator; found = true; at++; continue; }
    if (!found && !lexed.among(at, 'with newly')) break;
    if (lexed.kind(at) === AMPERSAND || lexed.among(at, FILLER) && (lexed.kind(at) === LOWER || lexed.word(at) === 'leitung') || (lexed.word(at) === 'notes' && found)) { at++; continue; }
    break;
  }
  return found ? { editor, translator, end: at } : null;
}

/** *de l’anglais (États-Unis) par*, *dal francese di*, *del inglés por*: behind the language and the word for *by*; the same token if they do not stand there. */
function languageEnd(lexed: Lexed, from: number): number {
  if (!lexed.among(from, 'de du del do dal') && !/^dall[’']/u.test(lexed.word(from))) return from;
  for (let at = from + 1; at - from < 6; at = lexed.next(at)) {
    if (lexed.among(at, 'par por da di von')) return at + 1;
    if (lexed.kind(at) !== LOWER && lexed.kind(at) !== OPEN && !(lexed.kind(at) === COMMA && at > from + 2)) return from;
  }
  return from;
}

/** *(Paris, 1967), translated by Muriel Bell as Origins of …*: where the version’s title is told; the end if it is not. */
function versionAt(lexed: Lexed, from: number, to: number): number {
  for (let at = from + 1; at < to && at - from < 6 && lexed.kind(at) <= INITIAL; at++) if (lexed.word(at) === 'as' && lexed.kind(at) === LOWER && opensName(lexed.kind(at + 1))) return at;
  return to;
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
  if (lexed.kind(start) === COLON) start++;
  const list = personsAt(lexed, start, role.translator && lexed.kind(from - 2) === CLOSE ? versionAt(lexed, start, to) : to), comma = list.manner === 'inverted' && list.persons.length === 1 ? commaIn(lexed, start, list.end) : -1;
  // *hg. von Ruedi Imbach, Hamburg*: a town
  const straight = comma > start + 1 && placesEnd(lexed, comma + 1) === list.end ? personOf(lexed, start, comma) : null;
  if (straight !== null) return { ...role, persons: [straight], end: comma };
  if (list.persons.length > 0) return { ...role, ...withNamesBehind(lexed, list, to) };
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

/** *übers. v. Harvey C. Mansfield, Delba Winthrop, Chicago 2000*: behind a role more names in full, up to the imprint, are of that role too. */
function withNamesBehind(lexed: Lexed, list: PersonList, to: number): { persons: RoleWithNames['persons']; end: number } {
  const persons = [...list.persons];
  let end = list.end;
  for (; persons.length < 8 && list.manner === 'full' && lexed.kind(end) === COMMA && (isGivenName(lexed.word(end + 1)) || isTwoWords(lexed, end + 1));) {
    const more = personsAt(lexed, end + 1, to), [person] = more.persons;
    if (person === undefined || more.persons.length > 1 || more.manner !== 'full' || ![COMMA, OPEN, STOP].includes(lexed.kind(more.end))) break;
    persons.push(person);
    end = more.end;
  }
  return end > list.end && placesEnd(lexed, end + 1) > end + 1 ? { persons, end } : { persons: list.persons, end: list.end };
}

/** *Hg. Yvonne Wübben, Carsten Zelle. Göttingen 2013*: a name that no list knows, before the town. */
const isTwoWords = (lexed: Lexed, at: number): boolean => lexed.kind(at + 2) === STOP && [at, at + 1].every((word) => lexed.kind(word) === CAPITAL && !lexed.is(word, IS.publisher | IS.institution | IS.journal | IS.placeHead | IS.title));

/** *in Collected Essays, by Karl Hill, 7–22*, *… by Karl Hill (London: Verso, 1994)*: who wrote the book that holds the piece; null if nobody is named. */
export function writtenBy(lexed: Lexed, at: number, to: number): PersonList | null {
  if (lexed.kind(at) !== LOWER || lexed.word(at) !== 'by' || lexed.kind(at - 1) !== COMMA) return null;
  const list = personsAt(lexed, at + 1, to);
  return list.persons.length > 0 && [COMMA, OPEN, STOP].includes(lexed.kind(list.end)) ? list : null;
}

/** *with an introduction by Margaret Canovan*, *introd. Margaret Canovan*, *rev. L. F. Powell*: behind who wrote what stands before the text, or revised it; or the same token. */
export function contributorEnd(lexed: Lexed, at: number, to: number): number {
  let by = at;
  while (by - at < 6 && (lexed.among(by, 'with an a new preface introduction foreword afterword introd intro pref by préface postface présentation avant-propos prefazione introduzione prólogo rev revised continued de di') || by > at && lexed.kind(by) === STOP)) by++;
  if (by === at || lexed.among(at, 'by de di') || lexed.kind(at) !== LOWER && lexed.among(at, 'rev revised continued')) return at;
  // *préface d’Otto Pöggeler*
  if (/^d[’']\p{Lu}/u.test(lexed.slice(by, by + 1))) { while (opensName(lexed.kind(by + 1))) by++; return by + 1; }
  if (!lexed.among(by - 1, 'by de di') && (lexed.kind(by - 1) !== STOP && !endsInStop(lexed, by - 1) || !lexed.among(at, 'introd intro pref rev'))) return at;
  if (lexed.word(by + 1) === 'author') return by + 2;
  const list = personsAt(lexed, by, to);
  return list.persons.length > 0 ? list.end : at;
}
