import { withBareFamily } from './bare-family.js';
import { containerTitle, quotedContainer } from './container-title.js';
import { editorsBefore, groupEnd, isContainerAuthor, lastInstitutionComma, opensSubtitled, translatorsBehind } from './container-editors.js';
import { put } from './draft.js';
import { AMPERSAND, COLON, COMMA, DASH, type Lexed, LOWER, OPEN, SLASH, STOP, UPPER } from './lex.js';
import { isGivenName } from './name-words.js';
import { putPage } from './put-fields.js';
import { readBackIn } from './read-back.js';
import { dateAt } from './read-date.js';
import { editsBehind, type PersonList, personsAt } from './read-persons.js';
import { roleAt } from './read-roles.js';
import type { Around } from './read-title.js';
import { roleBehind } from './role-behind.js';
import { shortIn } from './short-in.js';
import type { Tail } from './tail.js';
import { isCapital, isYear, opensName, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** The title of a container is not longer, in tokens. */
const LONGEST = 30;

/** A container behind *in*: its editors, its title; or a back-reference to a book known already. */
export function container(lexed: Lexed, from: number, to: number, tail: Tail, around: (container: boolean) => Around): number {
  const known = knownBook(lexed, from, to, tail);
  if (known > from) return known;
  let at = editors(lexed, from, to, tail);
  while ([COMMA, COLON, STOP].includes(lexed.kind(at)) || lexed.kind(at) === DASH && at > from && lexed.spaced(at)) at++;
  const quoted = quotedContainer(lexed, at, to, tail);
  if (quoted > at) return quoted;
  return at < to ? containerTitle(lexed, { from, at, to }, tail, around(true)) : from;
}

/** *in Westad, Cold War, 12*, *in Smith (ed.), supra note 4*: a book that was cited before. */
function knownBook(lexed: Lexed, from: number, to: number, tail: Tail): number {
  const { draft } = tail, back = readBackIn(lexed, from, to);
  if (back !== null) {
    tail.within = back; tail.inBook = true;
    if (back.draft.author !== undefined) put(draft, 'editor', back.draft.author);
    if (back.draft.issued !== undefined) draft.issued ??= back.draft.issued;
    if (back.locator !== undefined && !putPage(draft, back.locator, tail, true)) tail.locator ??= back.locator;
    return back.end;
  }
  const cited = shortIn(lexed, from, to);
  if (cited === null) return from;
  put(draft, 'editor', cited.editors);
  put(draft, 'container-title', cited.title === '' ? undefined : cited.title);
  put(draft, 'page', cited.page);
  tail.inBook = true;
  return cited.end;
}

/** Who edited, or wrote, the book: *in ders. (Hg.)*, *in J. Smith (ed.)*, *in Hans Meier: …*, *in Zhongguo … yanjiuhui, ed.*; the end of it. */
function editors(lexed: Lexed, from: number, to: number, tail: Tail): number {
  const { draft } = tail, { end: at, joint } = sameAuthor(lexed, from, tail), list = personsAt(lexed, at, to), role = roleOf(lexed, at, list);
  if (role === null && !areNamed(lexed, at, list, to)) return bodies(lexed, at, to, list, tail);
  // *in Cinema Histories, Cinema Practices, ed. Patricia Mellencamp (…)*, *in Hernán Cortés, Cartas de relación, ed. Ángel Delgado Gómez (…)*: another edited it, so that these are its title, or wrote it
  if (role === null && isEditedBehind(lexed, list.end, to)) { tail.inBook = true; return isGivenName(lexed.word(at)) || list.manner === 'initials' ? list.end : at; }
  put(draft, 'editor', joint ? [...draft.author ?? [], ...list.persons] : withBareFamily(lexed, at, list.persons, draft));
  tail.inBook = true;
  if (role === null) return list.end;
  const end = translatorsBehind(lexed, role, to, draft);
  // *in Hill, T., & Berg, A., Editors (1990). Title*
  const date = lexed.kind(end) === OPEN && isYear(lexed, end + 1) && lexed.partner(end) === end + 2 ? dateAt(lexed, end + 1) : null;
  if (date === null) return end;
  draft.issued ??= date.date;
  return end + 3;
}

/** *in ders. (Hg.)*, *in his*: the author edited it too; *in: ders./Tonio Hölscher (Hg.)*: with others. */
function sameAuthor(lexed: Lexed, from: number, tail: Tail): { readonly end: number; readonly joint: boolean } {
  if (!lexed.among(from, 'ders dies idem id his her tegoż tejże')) return { end: from, joint: false };
  const { draft } = tail, bracketed = lexed.kind(from + 1) === OPEN && lexed.is(from + 2, IS.editor);
  if (bracketed && draft.author !== undefined) draft.editor = draft.author;
  tail.inBook = true;
  const end = bracketed ? lexed.next(from + 1) : from + 1;
  const joint = lexed.kind(end) === SLASH || lexed.is(end, IS.join);
  return { end: joint ? end + 1 : end, joint };
}

/** *, Cartas de relación, ed. Ángel Delgado Gómez*: behind the title who edited it, before the imprint. */
function isEditedBehind(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to && at - from < LONGEST && lexed.kind(at) !== OPEN; at = lexed.next(at)) if (lexed.kind(at) === COMMA && lexed.kind(at + 1) === LOWER && lexed.is(at + 1, IS.editor) && editsBehind(lexed, at, to)) return true;
  return false;
}

/** The end of the role that persons have: *(eds.)*, *hg. v.*; *In: LEFFLER (M.), WESTAD (O.) dir. The Cambridge History*; null if they have none. */
function roleOf(lexed: Lexed, at: number, { persons, end, manner }: PersonList): number | null {
  const spoken = manner === 'bracketed' ? roleAt(lexed, end) : null;
  if (spoken?.editor === true) return spoken.end;
  // *in Astronomical Data Analysis Software and Systems, eds. …* is no name
  const titled = manner === 'full' && persons.length === 1 && end - at > 4 && opensName(lexed.kind(end - 1));
  if (persons.length === 0 || titled) return null;
  const several = persons.length > 1 && lexed.among(end + 1, 'eds editors hgg'), givenFirst = isGivenName(lexed.word(at)) && !isGivenName(lexed.word(end + 2));
  return roleBehind(lexed, end, manner !== 'full' || several || givenFirst || opensSubtitled(lexed, end + 2));
}

/** *In: Hans Meier: Die Straße* has an editor without a role; *in Urban Outcasts: A Study* has none. */
function areNamed(lexed: Lexed, at: number, { persons, end, manner }: PersonList, to: number): boolean {
  if (persons.length === 0) return false;
  if (lexed.kind(end) === COMMA) return isContainerAuthor(lexed, end + 1, to);
  // *In: DIETRICH, Luiz José; LORASCHI, Celso. Idolatria*
  if (lexed.kind(end) === STOP && manner === 'inverted' && lexed.kind(at) === UPPER && lexed.kind(at - 1) === COLON) return true;
  return lexed.kind(end) === COLON && (lexed.kind(at - 1) === COLON || persons.length > 1 || manner === 'inverted' || manner === 'trailing');
}

/** An institution with its role, *Zhongguo zhong’e guanxishi yanjiuhui, ed.,*; persons and an institution joined. */
function bodies(lexed: Lexed, at: number, to: number, { persons, end }: PersonList, tail: Tail): number {
  const { draft } = tail, office = editorsBefore(lexed, at, to), join = skipComma(lexed, end), joined = join + 1;
  if (office !== null) { put(draft, 'editor', office.persons); tail.inBook = true; return office.end; }
  if (persons.length === 0 || !lexed.is(join, IS.join) && lexed.kind(join) !== AMPERSAND || !isCapital(lexed.kind(joined))) return at;
  const group = groupEnd(lexed, joined);
  if (group > 0) { put(draft, 'editor', [...persons, { literal: lexed.slice(joined, group) }]); tail.inBook = true; return lexed.next(group); }
  const comma = lastInstitutionComma(lexed, joined, to);
  if (comma <= 0) return at;
  put(draft, 'editor', [...persons, { literal: lexed.slice(joined, comma) }]);
  tail.inBook = true;
  return comma;
}
