import type { PersonName } from '../records/person.js';
import { closedNames } from './closed-names.js';
import { cyrillicAuthors } from './cyrillic-authors.js';
import { type Draft, put } from './draft.js';
import { bracketedAuthor, byPlaceEnd, dateFirst, honoursEnd, ownedBy, recipientEnd } from './head-beginning.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { isAuthor } from './is-author.js';
import { CAPITAL, CLOSE, COLON, COMMA, type Lexed, LOWER, OPEN, STOP } from './lex.js';
import { bodyEnd, officesEnd } from './corporate-author.js';
import { literalAt } from './literal-author.js';
import { nameAt } from './name-at.js';
import { isGivenName } from './name-words.js';
import { dailyEnd } from './read-newspaper.js';
import { personOf } from './person-of.js';
import { editsBehind, type PersonList, personsAt } from './read-persons.js';
import { roleAt } from './read-roles.js';
import { commaIn, skipComma } from './tokens.js';
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
  const said = dateFirst(lexed, from, draft);
  let at = honoursEnd(lexed, said);
  const hidden = bracketedAuthor(lexed, at, draft);
  if (hidden > at) return { at: skip(lexed, hidden, to), dated: false, entry: false };
  const cyrillic = cyrillicAuthors(lexed, at, to);
  if (cyrillic !== null) { put(draft, 'author', cyrillic.persons); return { at: cyrillic.end, dated: false, entry: true }; }
  const plain = personsAt(lexed, at, to);
  const sure = closedNames(lexed, at, to);
  const list = sure !== null && (sure.end > plain.end || sure.end === plain.end && (sure.persons.length > plain.persons.length || plain.manner === 'full' && plain.persons.length > 1 && lexed.word(at) === sure.persons[0]?.family?.split(' ')[0]?.toLowerCase())) ? sure : firstAlone(lexed, at, to, plain);
  const body = Math.max(bodyEnd(lexed, at, to), officesEnd(lexed, at, to));
  const saint = byPlaceEnd(lexed, at);
  const literal = Math.max(at, saint > at ? saint : body);
  const named = literal > at ? { persons: [{ literal: lexed.slice(at, literal) }], end: literal } : list.persons.length > 0 && (list === sure || isAuthor(lexed, list, at, to)) ? list : literalAt(lexed, at, to);
  // *Annales Fuldenses, ed. F. Kurze (Hanover, 1891)*: the role is that of who follows
  if (named !== null && list.persons.length === 1 && list.manner === 'full' && named.persons === list.persons && !isGivenName(lexed.word(at)) && lexed.kind(list.end) === COMMA && lexed.is(list.end + 1, IS.editor) && editsBehind(lexed, list.end, to)) return { at, dated: false, entry: false };
  // *Salt Tax Repealed, The Times, Oct. 7, 1957*: three words before a newspaper and its day are the title
  if (named !== null && named.persons === list.persons && list.manner === 'full' && list.persons.length === 1 && !isGivenName(lexed.word(at)) && lexed.kind(list.end) === COMMA && dailyEnd(lexed, list.end + 1, to) > list.end + 1) return { at, dated: false, entry: false };
  // *Machiavelli, Discorsi, ed. Corrado Vivanti*: the title is one word
  const first = commaIn(lexed, at, list.end), edited = list.manner === 'inverted' && list.persons.length === 1 && named?.persons === list.persons && first === list.end - 2 && lexed.kind(list.end - 1) === CAPITAL && !isGivenName(lexed.word(list.end - 1)) && lexed.kind(list.end) === COMMA && lexed.kind(list.end + 1) === LOWER && lexed.is(list.end + 1, IS.editor) ? roleAt(lexed, list.end + 1) : null;
  const editor = edited === null ? null : nameAt(lexed, edited.end, to, null);
  if (editor !== null && (editor.manner === 'initials' || isGivenName(lexed.word(edited?.end ?? at))) && (lexed.kind(editor.end) === OPEN || lexed.kind(editor.end) === COMMA || lexed.is(editor.end, IS.join))) { put(draft, 'author', [personOf(lexed, at, first)].filter((person): person is PersonName => person !== null)); return { at: first + 1, dated: false, entry: false }; }
    // *Mr Churchill on European Unity*: an honour before no name belongs to the title
  if (named === null) { const owned = ownedBy(lexed, at, draft); return { at: owned > at ? owned : said, dated: false, entry: false }; }
  at = named.end;
  let role: 'author' | 'editor' | 'translator' = lexed.word(from - 1) === 'by' && lexed.is(from - 2, IS.translator) ? 'translator' : 'author';
  // *Thomas S. Kuhn and Hans Reichenbach, (eds.).*
  if (lexed.kind(at) === COMMA && lexed.kind(at + 1) === OPEN && lexed.is(at + 2, IS.editor) && lexed.partner(at + 1) <= at + 4) at++;
  const bracketed = lexed.kind(at) === OPEN;
  const spoken = roleAt(lexed, bracketed ? at + 1 : skipComma(lexed, at));
  const closed = spoken !== null && (bracketed ? lexed.kind(spoken.end) === CLOSE || lexed.kind(spoken.end) === STOP && lexed.kind(spoken.end + 1) === CLOSE : isSign(lexed, spoken.end));
  if (spoken !== null && closed && (spoken.editor || bracketed)) {
    role = spoken.editor ? 'editor' : role;
    if (spoken.translator && !spoken.editor) { put(draft, 'translator', named.persons); role = 'author'; }
    at = bracketed ? lexed.next(at) : spoken.end;
    if (spoken.translator && !spoken.editor) return { at: skip(lexed, at, to), dated: false, entry: false };
  } else if (bracketed && roleAt(lexed, at + 1)?.translator === true) {
    // *SHEN Zhihua (trans. CHEN Jian), “…*
    const inner = roleAt(lexed, at + 1) as { end: number };
    const who = personsAt(lexed, inner.end, lexed.partner(at));
    const one = who.persons.length > 0 ? who.persons : [personOf(lexed, inner.end, lexed.partner(at))].filter((person): person is PersonName => person !== null);
    put(draft, 'translator', one);
    at = lexed.next(at);
  }
  put(draft, role, named.persons);
  at = recipientEnd(lexed, at, to, draft);
  const dated = yearBehind(lexed, at, to, draft);
  if (dated > at) return { at: skip(lexed, dated, to), dated: true, entry: true };
  return { at: skip(lexed, at, to), dated: false, entry: list.end === named.end && !(spoken === null && lexed.kind(named.end) === COMMA && /\p{Ll}{2}/u.test(list.persons[0]?.given ?? '')) && isEntry(lexed, list) };
}

/** *Abe Fortas, Concerning Dissent and Civil Disobedience (New York: …, 1968)*: what looks like more names before an imprint is the title. */
function firstAlone(lexed: Lexed, at: number, to: number, list: PersonList): PersonList {
  const titled = lexed.kind(list.end) === OPEN ? imprintInBrackets(lexed, list.end)?.imprint.place !== undefined : lexed.kind(list.end) === COLON && !list.persons.slice(1).some(({ given = '' }) => isGivenName(given.split(' ')[0]?.toLowerCase() ?? '') || /^\p{Lu}{1,3}(?:\.|$)/u.test(given));
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
