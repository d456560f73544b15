import type { PersonName } from '../records/person.js';
import { familyBeforeIn } from './bare-family.js';
import { closedNames } from './closed-names.js';
import { cyrillicAuthors } from './cyrillic-authors.js';
import { type Draft, put } from './draft.js';
import { bracketedAuthor, byPlaceEnd, dateFirst, honoursEnd, ownedBy, peerageEnd, recipientEnd } from './head-beginning.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { isAuthor } from './is-author.js';
import { CAPITAL, CLOSE, COLON, COMMA, DASH, type Lexed, LOWER, OPEN, STOP } from './lex.js';
import { bodyEnd, officesEnd } from './corporate-author.js';
import { literalAt } from './literal-author.js';
import { nameAt } from './name-at.js';
import { isGivenName } from './name-words.js';
import { dailyEnd } from './read-newspaper.js';
import { personOf } from './person-of.js';
import { editsBehind, type PersonList, personsAt } from './read-persons.js';
import { roleAt } from './read-roles.js';
import { isCount } from './read-volume.js';
import { commaIn, isYear, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';
import { isSign, skip, yearBehind } from './year-behind.js';

export interface Head {
  readonly at: number;
  /** Is a year printed behind the authors, as author–date styles do? */
  readonly dated: boolean;
  /** Are the names written as bibliographies write them? */
  readonly entry: boolean;
}

/** Reads authors or editors and, in author–date styles, the year at the head of a citation into the draft. */
export function readHead(lexed: Lexed, from: number, to: number, draft: Draft): Head {
  const said = dateFirst(lexed, from, draft), at = honoursEnd(lexed, said), hidden = bracketedAuthor(lexed, at, draft);
  if (hidden > at) return undated(skip(lexed, hidden, to));
  const cyrillic = cyrillicAuthors(lexed, at, to);
  if (cyrillic !== null) { put(draft, 'author', cyrillic.persons); return { at: cyrillic.end, dated: false, entry: true }; }
  const list = listAt(lexed, at, to), named = authorsAt(lexed, at, to, list), listed = named !== null && named.persons === list.persons;
  if (listed && isTitle(lexed, at, to, list)) return undated(at);
  // *Machiavelli, Discorsi, ed. Corrado Vivanti*: the title is one word
  const comma = listed ? commaIn(lexed, at, list.end) : -1;
  if (listed && isTitleOfOneWord(lexed, comma, to, list)) { put(draft, 'author', [personOf(lexed, at, comma)].filter((person): person is PersonName => person !== null)); return undated(comma + 1); }
  // *Mr Churchill on European Unity*: an honour before no name belongs to the title
  if (named === null) { const owned = ownedBy(lexed, at, draft); return undated(owned > at ? owned : said); }
  const by = lexed.word(from - 1) === 'by' && lexed.is(from - 2, IS.translator) ? 'translator' : 'author', { end, spoken } = putRole(lexed, named, by, draft);
  const behind = recipientEnd(lexed, peerageEnd(lexed, end, draft), to, draft), dated = yearBehind(lexed, behind, to, draft);
  if (dated > behind) return { at: skip(lexed, dated, to), dated: true, entry: true };
  return { at: skip(lexed, behind, to), dated: false, entry: list.end === named.end && (lexed.kind(spoken ? end : named.end) !== COMMA || !/\p{Ll}{2}/u.test(list.persons[0]?.given ?? '')) && isEntry(lexed, list) };
}

const undated = (at: number): Head => ({ at, dated: false, entry: false });

/** The list of names, as the signs between them tell where they tell more. */
function listAt(lexed: Lexed, at: number, to: number): PersonList & { readonly sure: boolean } {
  const plain = personsAt(lexed, at, to), sure = closedNames(lexed, at, to);
  if (sure === null || sure.end < plain.end) return { ...firstAlone(lexed, at, to, plain), sure: false };
  const turned = plain.manner === 'full' && plain.persons.length > 1 && lexed.word(at) === sure.persons[0]?.family?.split(' ')[0]?.toLowerCase();
  return sure.end > plain.end || sure.persons.length > plain.persons.length || turned ? { ...sure, sure: true } : { ...firstAlone(lexed, at, to, plain), sure: false };
}

/** Who wrote: a body, the list of names, a name that is no list; null if nobody is named. */
function authorsAt(lexed: Lexed, at: number, to: number, list: ReturnType<typeof listAt>): Pick<PersonList, 'persons' | 'end'> | null {
  const saint = byPlaceEnd(lexed, at), body = saint > at ? saint : Math.max(bodyEnd(lexed, at, to), officesEnd(lexed, at, to));
  if (body > at) return { persons: [{ literal: lexed.slice(at, body) }], end: body };
  return familyBeforeIn(lexed, at, to) ?? (list.persons.length > 0 && (list.sure || isAuthor(lexed, list, at, to)) ? list : literalAt(lexed, at, to));
}

/** *Annales Fuldenses, ed. F. Kurze (Hanover, 1891)*, *Salt Tax Repealed, The Times, Oct. 7, 1957*: words like one name before who edited them, or before a newspaper and its day. */
function isTitle(lexed: Lexed, at: number, to: number, { persons, manner, end }: PersonList): boolean {
  if (persons.length !== 1 || manner !== 'full' || isGivenName(lexed.word(at))) return false;
  // *Indian Recreations. By William Tennant. London, 1804*
  if (lexed.kind(end) === STOP && lexed.word(end + 1) === 'by' && lexed.kind(end + 1) === CAPITAL) return personsAt(lexed, honoursEnd(lexed, end + 2), to).manner === 'full';
  if (lexed.kind(end) !== COMMA) return false;
  // *Information China, 3 vol. (1989)*
  if (isCount(lexed, end + 1) && lexed.is(end + 2, IS.volume) && lexed.kind(skipStop(lexed, end + 3)) === OPEN) return true;
  return lexed.is(end + 1, IS.editor) && editsBehind(lexed, end, to) || dailyEnd(lexed, end + 1, to) > end + 1;
}

/** Is what looks like a given name behind the comma a title, since its editor follows? */
function isTitleOfOneWord(lexed: Lexed, comma: number, to: number, { persons, manner, end }: PersonList): boolean {
  if (manner !== 'inverted' || persons.length !== 1 || comma !== end - 2 || lexed.kind(end - 1) !== CAPITAL || isGivenName(lexed.word(end - 1))) return false;
  const role = lexed.kind(end) === COMMA && lexed.kind(end + 1) === LOWER && lexed.is(end + 1, IS.editor) ? roleAt(lexed, end + 1) : null;
  const editor = role === null ? null : nameAt(lexed, role.end, to, null);
  return role !== null && editor !== null && (editor.manner === 'initials' || isGivenName(lexed.word(role.end))) && (lexed.kind(editor.end) === OPEN || lexed.kind(editor.end) === COMMA || lexed.is(editor.end, IS.join));
}

/** Puts the names into the role that stands behind them, *(eds.)*, *(trans.)*; the end of it, and whether one was spoken of. */
function putRole(lexed: Lexed, { persons, end }: Pick<PersonList, 'persons' | 'end'>, by: 'author' | 'translator', draft: Draft): { readonly end: number; readonly spoken: boolean } {
  // *Thomas S. Kuhn and Hans Reichenbach, (eds.).*
  const at = lexed.kind(end) === COMMA && lexed.kind(end + 1) === OPEN && lexed.is(end + 2, IS.editor) && lexed.partner(end + 1) <= end + 4 ? end + 1 : end;
  const bracketed = lexed.kind(at) === OPEN, role = roleAt(lexed, bracketed ? at + 1 : skipComma(lexed, at));
  const closed = role !== null && (bracketed ? lexed.kind(role.end) === CLOSE || lexed.kind(role.end) === STOP && lexed.kind(role.end + 1) === CLOSE : isSign(lexed, role.end));
  // *Burton Watson, trans., Records*; *trans. Burton Watson* is of who follows
  if (role !== null && closed && (role.editor || bracketed || lexed.kind(role.end) === COMMA && lexed.kind(role.end + 1) !== LOWER)) {
    if (role.editor && role.translator) put(draft, 'translator', persons);
    put(draft, role.editor ? 'editor' : role.translator ? 'translator' : by, persons);
    return { end: bracketed ? lexed.next(at) : role.end, spoken: true };
  }
  put(draft, by, persons);
  if (!bracketed || role?.translator !== true) return { end: at, spoken: role !== null };
  // *SHEN Zhihua (trans. CHEN Jian), “…*
  const who = personsAt(lexed, role.end, lexed.partner(at));
  put(draft, 'translator', who.persons.length > 0 ? who.persons : [personOf(lexed, role.end, lexed.partner(at))].filter((person): person is PersonName => person !== null));
  return { end: lexed.next(at), spoken: true };
}

/** *Abe Fortas, Concerning Dissent and Civil Disobedience (New York: …, 1968)*, *Anna Berg, Peasant Consciousness and Guerrilla War in Zimbabwe*: what looks like more names before an imprint is the title. */
function firstAlone(lexed: Lexed, at: number, to: number, list: PersonList): PersonList {
  // *Pierre Journoud, De Gaulle et le Vietnam, 1945–1969*
  const treated = lexed.kind(list.end) === COMMA && lexed.kind(list.end + 2) === DASH && isYear(lexed, list.end + 1);
  const titled = treated || (lexed.kind(list.end) === OPEN ? imprintInBrackets(lexed, list.end)?.imprint.place !== undefined : (lexed.kind(list.end) === COLON || lexed.word(list.end) === 'in') && !list.persons.slice(1).some(({ given = '' }) => isGivenName(given.split(' ')[0]?.toLowerCase() ?? '') || /^\p{Lu}{1,3}(?:\.|$)/u.test(given)));
  if (list.persons.length < 2 || list.manner !== 'full' || !titled) return list;
  const name = nameAt(lexed, at, to, null);
  return name === null || lexed.kind(name.end) !== COMMA ? list : { persons: [name.person], end: name.end, manner: name.manner };
}

/** *Berg, A.*, *Berg A*, *BERG (A.)*, *Anna Berg.*: bibliographies write names so. */
const isEntry = (lexed: Lexed, { manner, end }: PersonList): boolean => manner === 'inverted' || manner === 'trailing' || manner === 'bracketed' || lexed.kind(end) === STOP;

/** The same for a citation whose author stands before it: *———. 1810. The Itinerary …*, *Ders. (2008): …*. */
export function readSameHead(lexed: Lexed, from: number, to: number, draft: Draft): Head {
  const behind = [COMMA, STOP, COLON].includes(lexed.kind(from - 1)) ? from - 1 : from;
  const dated = yearBehind(lexed, behind, to, draft);
  return dated > behind ? { at: skip(lexed, dated, to), dated: true, entry: true } : { at: from, dated: false, entry: behind < from && lexed.kind(behind) === STOP };
}
