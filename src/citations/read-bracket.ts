import { type Draft, put } from './draft.js';
import { CLOSE, COLON, COMMA, type Lexed, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { isMedium, mediumOf } from './behind-signs.js';
import { putImprint, putPage, putRole } from './put-fields.js';
import { container } from './read-container.js';
import { dateAt, dateWithin } from './read-date.js';
import { imprintAt, imprintInBrackets } from './read-imprint.js';
import { locatorAt } from './read-locator.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { personsAt } from './read-persons.js';
import { placesEnd } from './read-places.js';
import { editionAt, namedRoleAt, roleAt, volumeAt } from './read-roles.js';
import { pinpoint, type Tail } from './tail.js';
import { isThesis, thesisEnd } from './read-thesis.js';
import { inEnd, isTailBracket } from './read-title.js';
import { tidy } from './title-end.js';
import { commaIn, inside, isCapital, isYear, rangeEnd } from './tokens.js';
import { IS } from './vocabulary.js';

/** What stands in brackets behind the title: imprint, role, edition, date, series. */
export function bracket(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const close = lexed.partner(at);
  if (close < 0 || close >= to) return at;
  if (isMedium(lexed, at)) { const read = dateWithin(lexed, at + 1, close); if (read !== null) draft.accessed = read; return close + 1; }
  const medium = mediumOf(lexed, at);
  if (medium !== undefined) { tail.medium = medium; return close + 1; }
  // *[Doctoral dissertation, Pepperdine University]*, *[dissertation]*
  if (isThesis(lexed, at + 1) && imprintInBrackets(lexed, at) === null) {
    tail.thesis = true;
    const comma = commaIn(lexed, at, close);
    draft.genre = lexed.slice(at + 1, comma < 0 ? close : comma);
    if (comma > 0) { put(draft, 'publisher', lexed.slice(comma + 1, close)); tail.printed = true; }
    return close + 1;
  }
  const within = inEnd(lexed, at);
  if (within > at && draft['container-title'] === undefined) return container(lexed, within, to, tail, (inContainer) => ({ to, dated: tail.dated, container: inContainer, entry: tail.entry }));
  const law = !tail.named && !tail.quoted || tail.printed || tail.journal && draft['container-title'] !== undefined ? null : lawNumbersAt(lexed, at, to);
  if (law !== null && draft['container-title'] === undefined) {
    put(draft, 'container-title', tidy(law.container)); tail.journal = true; put(draft, 'issued', law.issued); put(draft, 'volume', law.volume); put(draft, 'issue', law.issue); put(draft, 'page', law.page);
    return pinpoint(lexed, law.end, to, tail);
  }
  const early = earlyLaw(lexed, at, to, tail);
  if (early > at) return early;
  const parts = bySemicolons(lexed, at, close, tail);
  if (parts) return close + 1;
  // *“The Foundations,” (11–46)*: pages alone
  const run = tail.quoted && close + 2 >= to && !isYear(lexed, at + 1) ? locatorAt(lexed, at + 1, close, true) : null;
  if (run !== null && run.end === close && rangeEnd(lexed, at + 1) === close && close - at > 2 && putPage(draft, run.locator, tail, true)) return close + 1;
  const role = roleAt(lexed, at + 1);
  if (role !== null) {
    const named = namedRoleAt(lexed, at + 1, close);
    if (named !== null) { putRole(draft, named, tail); const late = imprintInBrackets(lexed, at); if (late?.imprint.issued !== undefined && draft.issued === undefined) draft.issued = late.imprint.issued; return close + 1; }
    const edition = editionAt(lexed, at + 1);
    if (edition === null && lexed.kind(role.end) === CLOSE) {
      // *(Trans.) W. H. Woglom and C. W. Hendel.*
      const list = personsAt(lexed, close + 1, to);
      if (list.persons.length === 0 || lexed.kind(list.end) !== STOP || draft.title === undefined) return close + 1;
      putRole(draft, { ...role, persons: list.persons }, tail);
      return list.end;
    }
  }
  // *(Vol. 3, pp. 1–94)*
  const counted = volumeAt(lexed, at + 1), from = counted !== null && lexed.kind(counted.end) === COMMA ? counted.end + 1 : at + 1;
  const pages = locatorAt(lexed, from, close, false);
  if (pages !== null && pages.labelled && pages.end === close && counted !== null && from > at + 1) put(draft, 'volume', counted.volume);
  if (pages !== null && pages.labelled && pages.end === close) { if (!putPage(draft, pages.locator, tail, true)) tail.locator ??= pages.locator; return close + 1; }
  // *(H. Weaver, Trans.; 2nd ed.)*
  const last = lexed.kind(close - 3) === SEMICOLON ? close - 3 : lexed.kind(close - 4) === SEMICOLON ? close - 4 : close;
  if (last < close) put(draft, 'edition', editionAt(lexed, last + 1)?.edition);
  const editors = editorsWithin(lexed, at, last);
  if (editors !== null) { if (lexed.is(last - 1, IS.translator)) draft.translator ??= editors; else draft.editor ??= editors; return close + 1; }
  if (editedIn(lexed, at, close, tail)) return close + 1;
  const edition = editionAt(lexed, at + 1);
  if (edition !== null) put(draft, 'edition', edition.edition);
  const printed = imprintInBrackets(lexed, at, tail.dated);
  // *[1944]* before the imprint: the year of the first printing
  if (printed !== null && lexed.text.charAt(lexed.start(at)) === '[' && printed.imprint.publisher === undefined && printed.imprint.place === undefined && !tail.dated && draft.issued === undefined && lexed.kind(close + 1) !== 0 && close + 2 < to) { put(draft, 'original-date', printed.imprint.issued); return close + 1; }
  if (printed !== null && !(draft.issued !== undefined && tail.printed)) {
    if (lexed.is(at + 1, IS.thesis) || isThesis(lexed, at + 1)) { tail.thesis = true; draft.genre = lexed.slice(at + 1, thesisEnd(lexed, at + 1)); }
    const volume = volumeAt(lexed, at + 1);
    if (volume !== null) put(draft, 'volume', volume.volume);
    const imprint = { ...printed.imprint };
    if (tail.journal && draft.volume !== undefined && (imprint.place === undefined || imprint.publisher === undefined && !lexed.is(at + 1, IS.placeHead))) { delete imprint.publisher; delete imprint.place; }
    if (imprint.publisher !== undefined && edition !== null) imprint.publisher = imprint.publisher.replace(/^[^,]*ed\.?,? ?/u, '');
    // *(unpublished MS, 1959)*
    if (imprint.publisher !== undefined && imprint.place === undefined && /^(?:unpub|typescript|manuscript|mimeo|unveröff|inédit|inedito)/iu.test(imprint.publisher)) { draft.genre ??= imprint.publisher; delete imprint.publisher; tail.printed = true; }
    // *(Economic History Review Supplements, no. 1, 1953)*
    const serial = imprint.place === undefined ? /^(.{6,}?), ?(?:nos?|vol|vols|Nr|Bd|n)\.? ?(\d{1,4})$/u.exec(imprint.publisher ?? '') : null;
    if (serial !== null) { put(draft, 'collection-title', serial[1]); put(draft, 'collection-number', serial[2]); delete imprint.publisher; tail.printed = true; }
    // *(paper presented at the annual meeting of …, Pittsburgh, PA, October 2003)*
    if (imprint.publisher !== undefined && /^(?:unpublished )?(?:paper|lecture|talk|address|remarks|speech) (?:presented|given|delivered|read|at)/iu.test(imprint.publisher)) { draft.genre = 'paper'; put(draft, 'event-place', imprint.place); delete imprint.publisher; delete imprint.place; }
    putImprint(draft, imprint, tail);
    if (draft['container-title'] !== undefined && !/(?:Paper|Report)s?(?: Series)?,? (?:[Nn]o\. ?)?\d+$/u.test(draft['container-title']) && (draft.publisher !== undefined || draft['publisher-place'] !== undefined)) { tail.inBook = true; }
    return close + 1;
  }
  // *Gallimard, 1988 [1922], p. 15*
  if (printed !== null && isYear(lexed, at + 1) && close === at + 2 && draft['original-date'] === undefined) { put(draft, 'original-date', printed.imprint.issued); return close + 1; }
  if (printed !== null) return lexed.text.charAt(lexed.start(at)) === '[' ? at : close + 1;
  if (edition !== null) return close + 1;
  // *(Annali di storia 12)*, *(LNCS 2870)*: a series
  if (tail.printed || draft.issued !== undefined) {
    if (isCapital(lexed.kind(at + 1)) && lexed.kind(close - 1) === NUMBER && close - at < 12 && draft['collection-title'] === undefined) { let end = close - 1; while (end > at + 1 && (lexed.kind(end - 1) === COMMA || lexed.is(end - 1, IS.volume | IS.issue))) end--; put(draft, 'collection-title', lexed.slice(at + 1, end)); put(draft, 'collection-number', lexed.slice(close - 1, close)); return close + 1; }
    // *Paris : Plon, 1970, 543 p. (Civilisations et mentalités).*
    if (tail.printed && tail.entry && close + 2 >= to && close - at > 2 && close - at < 12 && isCapital(lexed.kind(at + 1)) && draft['collection-title'] === undefined && !isYear(lexed, close - 1)) { put(draft, 'collection-title', inside(lexed, at)); return close + 1; }
    if (lexed.is(at + 1, IS.month | IS.season) && close === at + 2) return close + 1;
    return at;
  }
  if (isTailBracket(lexed, at, { to, dated: tail.dated, container: true, entry: tail.entry })) return close + 1;
  // a translated title, before the imprint
  if (lexed.kind(close + 1) === OPEN || lexed.kind(close + 1) === COMMA || inEnd(lexed, close + 1) > close + 1) { if (lexed.kind(at + 1) === QUOTE || isCapital(lexed.kind(at + 1))) draft.custom = { ...draft.custom, translatedTitle: inside(lexed, at) }; return close + 1; }
  return at;
}

/** *(2nd ed.; Leicester: IVP, 1987)*, *(ed. J. E. Hartley; Anderson: Warner, 1982)*, *(JSNTSup 12; Sheffield: JSOT, 1990)*: all of it parted by semicolons. */
function bySemicolons(lexed: Lexed, open: number, close: number, tail: Tail): boolean {
  let last = open;
  for (let at = open + 1; at < close && at - open < 60; at++) if (lexed.kind(at) === SEMICOLON) last = at;
  const imprint = last > open ? imprintAt(lexed, last + 1, close, false) : null;
  // *(Washington: Wilson Center; Stanford: Stanford University Press, 2001)* are two publishers
  if (imprint === null || imprint.end < close || imprint.imprint.place === undefined || lexed.kind(placesEnd(lexed, open + 1)) === COLON) return false;
  for (let at = open + 1; at < last;) {
    let end = at;
    while (end < last && lexed.kind(end) !== SEMICOLON) end++;
    const role = namedRoleAt(lexed, at, end), edition = editionAt(lexed, at)?.edition, volume = volumeAt(lexed, at)?.volume;
    put(tail.draft, 'edition', edition);
    put(tail.draft, 'volume', volume);
    if (role !== null) putRole(tail.draft, role, tail);
    else if (edition === undefined && volume === undefined && end - at < 12) { const numbered = lexed.kind(end - 1) === NUMBER && end - at > 1; put(tail.draft, 'collection-title', tidy(lexed.slice(at, numbered ? end - 1 : end))); if (numbered) put(tail.draft, 'collection-number', lexed.slice(end - 1, end)); }
    at = end + 1;
  }
  putImprint(tail.draft, imprint.imprint, tail);
  return true;
}

/** *(Clinton Rossiter et al. eds., 2d ed. 1961)*: who edited or translated it, and the year, as law reviews print them. */
function editedIn(lexed: Lexed, open: number, close: number, tail: Tail): boolean {
  let at = open + 1, named = false;
  for (let guard = 0; guard < 3; guard++) {
    const list = personsAt(lexed, at, close), role = list.persons.length > 0 ? roleAt(lexed, list.end) : null;
    if (role === null || role.end >= close) break;
    putRole(tail.draft, { ...role, persons: list.persons }, tail);
    named = true;
    at = lexed.kind(role.end) === COMMA || lexed.is(role.end, IS.join) ? role.end + 1 : role.end;
  }
  const edition = named ? editionAt(lexed, at) : null, year = edition?.end ?? at;
  const date = named && isYear(lexed, year) ? dateAt(lexed, year) : null;
  if (date === null || date.end !== close) return false;
  put(tail.draft, 'edition', edition?.edition);
  putImprint(tail.draft, { issued: date.date }, tail);
  tail.printed = true;
  return true;
}

/** *(M. Cooper, J. C. Watson & W. B. Stiles, Eds.)* */
function editorsWithin(lexed: Lexed, open: number, close: number): NonNullable<Draft["editor"]> | null {
  if (!lexed.is(close - 1, IS.editor | IS.translator)) return null;
  const list = personsAt(lexed, open + 1, close);
  return list.persons.length > 0 && close - list.end <= 2 ? list.persons : null;
}

/** *, (2013) 31 Rivista critica del diritto privato, 343-367*, *, (1946) Süddeutsche Juristenzeitung, 1 et seq.*: the year before the journal. */
function earlyLaw(lexed: Lexed, at: number, to: number, tail: Tail): number {
  if (!tail.quoted || tail.draft['container-title'] !== undefined || lexed.kind(at - 1) !== COMMA && lexed.kind(at) !== OPEN) return at;
  const date = dateAt(lexed, at + 1);
  const close = lexed.partner(at);
  if (date === null || date.end !== close) return at;
  let name = close + 1;
  const volumeEnd = rangeEnd(lexed, name);
  if (!isCapital(lexed.kind(volumeEnd))) return at;
  name = volumeEnd;
  let end = name;
  while (end < to && end - name < 12 && lexed.kind(end) !== COMMA && lexed.kind(end) !== NUMBER && lexed.kind(end) !== STOP) end++;
  if (lexed.kind(end) !== COMMA || end - name > 10) return at;
  const pages = locatorAt(lexed, end + 1, to, true);
  if (pages === null) return at;
  tail.draft.issued = date.date; tail.journal = true;
  if (volumeEnd > close + 1) put(tail.draft, 'volume', lexed.slice(close + 1, volumeEnd));
  put(tail.draft, 'container-title', lexed.slice(name, end)); put(tail.draft, 'page', pages.locator.value);
  return pages.end;
}
