import { bareVolume } from './bare-volume.js';
import { withBareFamily } from './bare-family.js';
import { pagedChapter } from './paged-chapter.js';
import { putPage } from './put-fields.js';
import { partContainer } from './container-parts.js';
import { put } from './draft.js';
import { ADDRESS, AMPERSAND, CAPITAL, COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SLASH, STOP } from './lex.js';
import { readBackIn } from './read-back.js';
import { dateAt } from './read-date.js';
import { numbersAt } from './read-numbers.js';
import { personsAt } from './read-persons.js';
import { isGivenName } from './name-words.js';
import { personOf } from './person-of.js';
import { placesEnd } from './read-places.js';
import type { Tail } from './tail.js';
import { type Around, textEnd } from './read-title.js';
import { tidy } from './put-title.js';
import { firstStop } from './title-end.js';
import { roleAt } from './read-roles.js';
import { roleBehind } from './role-behind.js';
import { shortIn } from './short-in.js';
import { inside, isCapital, isYear, opensName, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';
import { translatorsBehind, isContainerAuthor, editorsBefore, opensSubtitled, groupEnd, lastInstitutionComma } from './container-editors.js';

/** A container behind *in*: its editors, its title; or a back-reference to a book known already. */
export function container(lexed: Lexed, from: number, to: number, tail: Tail, around: (container: boolean) => Around): number {
  const { draft } = tail;
  const back = readBackIn(lexed, from, to);
  if (back !== null) { tail.within = back; tail.inBook = true; if (back.draft.author !== undefined) put(draft, 'editor', back.draft.author); if (back.draft.issued !== undefined) draft.issued ??= back.draft.issued; if (back.locator !== undefined && !putPage(draft, back.locator, tail, true)) tail.locator ??= back.locator; return back.end; }
  const cited = shortIn(lexed, from, to);
  if (cited !== null) { put(draft, 'editor', cited.editors); put(draft, 'container-title', cited.title === '' ? undefined : cited.title); put(draft, 'page', cited.page); tail.inBook = true; return cited.end; }
  let at = from, joint = false;
  if (lexed.among(at, 'ders dies idem id his her tegoż tejże')) {
    const bracketed = lexed.kind(at + 1) === OPEN && lexed.is(at + 2, IS.editor);
    if (bracketed && draft.author !== undefined) draft.editor = draft.author;
    at = bracketed ? lexed.next(at + 1) : at + 1;
    tail.inBook = true;
    // *in: ders./Tonio Hölscher (Hg.)*: the author is one of the editors
    joint = lexed.kind(at) === SLASH || lexed.is(at, IS.join);
    if (joint) at++;
  }
  const list = personsAt(lexed, at, to);
  // *in Astronomical Data Analysis Software and Systems, eds. …*
  const titled = list.manner === 'full' && list.persons.length === 1 && list.end - at > 4 && opensName(lexed.kind(list.end - 1));
  const spoken = list.manner === 'bracketed' ? roleAt(lexed, list.end) : null;
  // *In: LEFFLER (M.), WESTAD (O.) dir. The Cambridge History*
  const role = spoken?.editor === true ? spoken.end : list.persons.length > 0 && !titled ? roleBehind(lexed, list.end, list.manner !== 'full' || list.persons.length > 1 && lexed.among(list.end + 1, 'eds editors hgg') || isGivenName(lexed.word(at)) && !isGivenName(lexed.word(list.end + 2)) || opensSubtitled(lexed, list.end + 2)) : null;
  // *in Urban Outcasts: A Study* has no editor; *In: Hans Meier: Die Straße* has
  if (list.persons.length > 0 && (role !== null || (lexed.kind(list.end) === COMMA && isContainerAuthor(lexed, list.end + 1, to)) || lexed.kind(list.end) === COLON && (lexed.kind(at - 1) === COLON || list.persons.length > 1 || list.manner === 'inverted' || list.manner === 'trailing'))) {
    put(draft, 'editor', joint ? [...draft.author ?? [], ...list.persons] : withBareFamily(list.persons, draft));
    at = role ?? list.end;
    tail.inBook = true;
    // *in Hill, T., & Berg, A., Editors (1990). Title*
    if (role !== null) at = translatorsBehind(lexed, at, to, draft);
    if (role !== null && lexed.kind(at) === OPEN && isYear(lexed, at + 1) && lexed.partner(at) === at + 2) { const date = dateAt(lexed, at + 1); if (date !== null) draft.issued ??= date.date; at += 3; }
  } else {
    // an institution with its role: *Zhongguo zhong’e guanxishi yanjiuhui, ed.,*; persons and an institution joined
    const editors = editorsBefore(lexed, at, to);
    if (editors !== null) { put(draft, 'editor', editors.persons); at = editors.end; tail.inBook = true; }
    else if (list.persons.length > 0 && (lexed.is(skipComma(lexed, list.end), IS.join) || lexed.kind(skipComma(lexed, list.end)) === AMPERSAND) && isCapital(lexed.kind(skipComma(lexed, list.end) + 1))) {
      const joined = skipComma(lexed, list.end) + 1, group = groupEnd(lexed, joined);
      if (group > 0) { put(draft, 'editor', [...list.persons, { literal: lexed.slice(joined, group) }]); at = lexed.next(group); tail.inBook = true; }
      const comma = group > 0 ? -1 : lastInstitutionComma(lexed, joined, to);
      if (comma > 0) { const office = personOf(lexed, joined, comma); put(draft, 'editor', [...list.persons, ...(office === null ? [] : [{ literal: lexed.slice(joined, comma) }])]); at = comma; tail.inBook = true; }
    }
  }
  while (lexed.kind(at) === COMMA || lexed.kind(at) === COLON || lexed.kind(at) === STOP || lexed.kind(at) === DASH && at > from && lexed.spaced(at)) at++;
  // *in „Historikerstreit“: Die Dokumentation der Kontroverse*: a quotation at the head of a title
  if (lexed.kind(at) === QUOTE && lexed.next(at) <= to && !(lexed.kind(lexed.next(at)) === COLON && isCapital(lexed.kind(lexed.next(at) + 1)))) {
    put(draft, 'container-title', tidy(inside(lexed, at)));
    if (numbersAt(lexed, skipComma(lexed, lexed.next(at)), to) !== null) tail.journal = true;
    return lexed.next(at);
  }
  if (at >= to) return from;
  const found = textEnd(lexed, at, around(true));
  // *In Hidden brain. NPR. https://…*
  const end = found.sure && !(tail.dated && lexed.kind(found.end) === ADDRESS) ? found.end : firstStop(lexed, at, to);
  const close = trimEnd(lexed, at, end);
  // *(2000) …, in: …, Un Po di terra, Reggio Emilia, p. 517*: the year known, a town alone stands for the imprint
  // *In: Klaus Luig (Hrsg.), Das Profil des Juristen, Ebelsbach 1980*: a town that no table knows
  const village = tail.inBook && isYear(lexed, end) && lexed.kind(close - 2) === COMMA && lexed.kind(close - 1) === CAPITAL && close - at > 3 && !lexed.is(close - 1, IS.journal | IS.title | IS.month | IS.season) ? close - 2 : -1;
  const town = tail.dated ? townBefore(lexed, at, close) : village;
  // *in Meaning and Context: Skinner and His Critics 29 (James Tully ed., 1988)*, *in Bringing the State Back In 169, 171 (…)*
  let pages = close - 1;
  for (const sign of [DASH, COMMA]) if (lexed.kind(pages - 1) === sign && lexed.kind(pages - 2) === NUMBER) pages -= 2;
  const first = lexed.kind(close - 1) === NUMBER && !isYear(lexed, pages) && close === end ? pagedChapter(lexed, pages, to) : null;
  const volume = first === null && draft.volume === undefined ? bareVolume(lexed, at, end, false) : -1;
  if (volume > 0) put(draft, 'volume', lexed.slice(volume + 1, close));
  const title = tidy(lexed.slice(at, volume > 0 ? volume : town > 0 ? town : first !== null ? pages : close));
  if (first !== null) { put(draft, 'container-title', title); put(draft, 'page', first.page); tail.locator ??= first.locator; tail.inBook = true; return first.end; }
  if (title === '') return from;
  put(draft, 'container-title', title);
  if (town > 0) put(draft, 'publisher-place', lexed.slice(town + 1, close));
  if (volume < 0 && lexed.kind(close - 1) === NUMBER && partContainer(draft, tail.inBook)) tail.journal = true;
  // *in: FS Raiser, 1974, S. 85*: written in honour of someone
  if (FESTSCHRIFT.test(title) || tail.medium !== undefined) tail.inBook = true;
  const paged = pagedChapter(lexed, end, to);
  if (paged !== null) { put(draft, 'page', paged.page); tail.locator ??= paged.locator; tail.inBook = true; return paged.end; }
  const numbers = numbersAt(lexed, skipComma(lexed, end), to);
  // *in Reappraisals in History (1961), pp. 117–62*
  if (!tail.inBook && lexed.kind(end) === OPEN && lexed.partner(end) === end + 2 && isYear(lexed, end + 1) && lexed.word(from - 1) === 'in' && lexed.kind(from - 1) === LOWER && !lexed.is(at, IS.journal | IS.newspaper) && close - at >= 3 && lexed.kind(close - 1) !== NUMBER) tail.inBook = true;
  if (!tail.inBook && numbers !== null && (numbers.facts >= 2 || numbers.issue !== undefined) && lexed.kind(end) !== OPEN) tail.journal = true;
  return trimEnd(lexed, at, end);
}

const FESTSCHRIFT = /^(?:FS|GS|Fest(?:schrift|gabe)|Gedächtnisschrift|Mélanges|Homenaje|(?:Studi|Scritti) in (?:onore|memoria)) /u;

/** The comma before a known town that ends a stretch; -1 if none does. */
function townBefore(lexed: Lexed, from: number, to: number): number {
  for (let at = to - 1; at > from + 1 && to - at < 6; at--) if (lexed.kind(at) === COMMA) return placesEnd(lexed, at + 1) === to ? at : -1;
  return -1;
}

export function trimEnd(lexed: Lexed, from: number, to: number): number { let end = to; while (end > from && [COMMA, STOP, COLON, DASH].includes(lexed.kind(end - 1))) end--; return end; }
