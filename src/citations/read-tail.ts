import { put } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, END, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { putImprint, putNumbers, putPage, putRole } from './put-fields.js';
import { isEditors } from './behind-signs.js';
import { addressAt } from './read-address.js';
import { bracket } from './read-bracket.js';
import { container, roleBehind } from './read-container.js';
import { dateAt, undatedAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { readIbid } from './read-ibid.js';
import { journalAt } from './read-journal.js';
import { locatorAt } from './read-locator.js';
import { commissionDocument, unDocument } from './read-official.js';
import { oddEnd } from './odd-tail.js';
import { bluebookAt } from './read-law-numbers.js';
import { dailyEnd } from './read-newspaper.js';
import { numbersAt } from './read-numbers.js';
import { editionAt, namedRoleAt, volumeAt } from './read-roles.js';
import { isThesis, thesis } from './read-thesis.js';
import { personsAt } from './read-persons.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { type Around, inEnd, seriesEnd, isYearWithin } from './read-title.js';
import { words } from './read-words.js';
import { partBehind, volumeTitle, type Tail, pinpoint } from './tail.js';
import { tidy } from './title-end.js';
import { inside, isCapital, isRoman, isYear, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** Reads what stands behind the title, thing by thing, until one is none of a citation's. */
export function readTail(lexed: Lexed, to: number, tail: Tail, around: (container: boolean) => Around): void {
  for (let guard = 0; guard < 24; guard++) {
    let at = tail.at, stopped = false;
    while (at < to && ([COMMA, STOP, COLON].includes(lexed.kind(at)) || (lexed.kind(at) === DASH && lexed.spaced(at)) || (lexed.kind(at) === SEMICOLON && lexed.kind(at + 1) === NUMBER))) { if (lexed.kind(at) === STOP) stopped = true; at++; }
    if (at >= to) { if (lexed.kind(tail.at) === STOP && to - tail.at <= 1) tail.at = to; return; }
    const end = step(lexed, at, to, tail, around, stopped);
    if (end <= at) return;
    tail.at = tail.end = end;
  }
}

/** One thing behind the title; where it ends, or `at` if it is none. */
function step(lexed: Lexed, at: number, to: number, tail: Tail, around: (container: boolean) => Around, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  const done = stopped && (draft.issued !== undefined && !tail.entry && !tail.dated || tail.locator !== undefined);
  const address = addressAt(lexed, at, to);
  if (address !== null) { address.put(draft); return address.end; }
  // *Soins cadres(58), pp. 45–46*
  const counted = kind === OPEN && tail.journal && draft.volume === undefined && draft.issue === undefined ? numbersAt(lexed, at, to) : null;
  if (counted !== null && (counted.issue !== undefined || counted.volume !== undefined && counted.page !== undefined)) { putNumbers(draft, counted, tail); return counted.end; }
  if (kind === OPEN) return bracket(lexed, at, to, tail);
  const odd = oddEnd(lexed, at, to, tail);
  if (odd > at) return odd;
  const un = unDocument(lexed, at, to) ?? commissionDocument(lexed, at);
  if (un !== null) { put(draft, 'number', un.draft.number); if (draft.issued === undefined && dateAt(lexed, un.end + 1)?.grain !== 'day') put(draft, 'issued', un.draft.issued); tail.printed = true; return un.end; }
  // *“Remarks on Grimm”, ibid., pp. 303–307*: in the same volume
  const same = tail.quoted && (tail.named || lexed.kind(at + 1) === COMMA && (numbersAt(lexed, at + 2, to)?.issued !== undefined)) && draft['container-title'] === undefined && !tail.printed && lexed.is(at, IS.ibid) ? readIbid(lexed, at, to) : null;
  if (same !== null) {
    tail.within = same;
    tail.journal = lexed.kind(same.end) === COMMA && numbersAt(lexed, same.end + 1, to)?.issued !== undefined;
    if (same.locator !== undefined && !putPage(draft, same.locator, tail, true)) tail.locator ??= same.locator;
    return same.end;
  }
  // *in 11 The Papers of James Madison 295, 297 (Robert A. Rutland ed., 1977)*
  const leading = draft.recipient !== undefined && lexed.word(at) === 'in' && lexed.kind(at + 1) === NUMBER ? at + 2 : at;
  if (leading > at && isCapital(lexed.kind(leading))) {
    let name = leading;
    while (name < to && name - leading < 16 && lexed.kind(name) <= INITIAL) name++;
    if (lexed.kind(name) === NUMBER) { put(draft, 'volume', lexed.word(at + 1)); put(draft, 'container-title', lexed.slice(leading, name)); put(draft, 'page', lexed.slice(name, rangeEnd(lexed, name))); tail.inBook = true; return pinpoint(lexed, rangeEnd(lexed, name), to, tail); }
  }
  const report = kind === NUMBER && draft['container-title'] === undefined ? bluebookAt(lexed, at, to) : null;
  if (report !== null) {
    put(draft, 'container-title', report.container); putNumbers(draft, report, tail);
    if (report.pin !== undefined) tail.locator ??= { label: 'page', value: report.pin };
    tail.journal = true;
    return report.end;
  }
  // *320 с.*, *XII, 245 S.*: how many pages it has
  if (kind === NUMBER && lexed.is(at + 1, IS.page) && lexed.kind(at + 2) !== NUMBER && tail.printed && (stopped || lexed.kind(at - 1) === COMMA)) { put(draft, 'number-of-pages', lexed.word(at)); return at + 2; }
  const edition = editionAt(lexed, at);
  if (edition !== null) {
    // *3. Aufl. 1914, 5. Neudruck 1928*
    const again = draft.edition !== undefined && draft.issued !== undefined ? dateAt(lexed, edition.end) : null;
    if (again?.grain === 'year') { put(draft, 'original-date', draft.issued); draft.issued = again.date; return again.end; }
    draft.edition ??= edition.edition;
    return edition.end;
  }
  // a number that names the book, and no field of it
  if (/^(?:isbn|issn)$/u.test(lexed.word(at)) && lexed.kind(at + 1) === NUMBER) return Math.max(rangeEnd(lexed, at + 1), at + 2);
  const role = lexed.is(at, IS.editor | IS.translator) || /^(?:a|sous|with|sotto|newly)$/u.test(lexed.word(at)) ? namedRoleAt(lexed, at, to) : null;
  if (role !== null && !done) { putRole(draft, role, tail); return role.end; }
  // *In New Directions. Eric H. Lenneberg, ed.*
  if (draft['container-title'] !== undefined && !tail.journal && !done && draft.editor === undefined && !tail.printed && kind > LOWER && kind <= INITIAL) {
    const list = personsAt(lexed, at, to), behind = list.persons.length > 0 ? roleBehind(lexed, list.end, true) : null;
    if (behind !== null) { draft.editor = list.persons; return behind; }
  }
  // *Court Rules on Campaign Finance, N.Y. Times, Jan. 22, 2010*
  const daily = draft['container-title'] === undefined && !done && tail.named && !tail.quoted && !tail.printed ? dailyEnd(lexed, at, to) : at;
  if (daily > at) { put(draft, 'container-title', lexed.slice(at, daily)); tail.journal = tail.day = true; return daily; }
  const series = seriesEnd(lexed, at, to);
  if (series > at && !done) { put(draft, 'collection-title', tidy(lexed.slice(at, series).replace(/^(?:Series|Reihe|Collana|Collection|Serie|Coll\.):? /u, '')).replace(/^[‘“'"«]|[’”'"»]$/gu, '')); return series; }
  if (isThesis(lexed, at)) return thesis(lexed, at, to, tail);
  // *… (pp. 66–99). In Brownell, C. A. (Ed.), …*
  if (draft['container-title'] === undefined && (!done || tail.entry && lexed.is(at, IS.in))) {
    const within = inEnd(lexed, at);
    if (lexed.kind(at - 1) === STOP && (tail.entry || tail.dated) && !tail.printed && isEditors(lexed, at, to)) return container(lexed, at, to, tail, around);
    if (within > at && !(stopped && draft.issued !== undefined && !tail.dated && !tail.entry)) return container(lexed, within, to, tail, around);
    if (kind === QUOTE && '«“„"'.includes(signAt(lexed, at)) && !tail.printed) { put(draft, 'container-title', tidy(inside(lexed, at))); tail.journal = true; return lexed.next(at); }
  }
  if (!tail.printed && !tail.journal && !(draft['container-title'] === undefined && tail.quoted && !tail.dated && !hasImprint(lexed, at, to))) {
    const journal = done || tail.quoted ? null : journalAt(lexed, at, to, tail.dated || tail.entry);
    if (journal !== null && draft['container-title'] === undefined) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); tail.journal = true; return journal.nameEnd; }
    const imprint = done ? null : imprintAt(lexed, at, to, tail.dated || tail.entry);
    if (imprint !== null) { putImprint(draft, imprint.imprint, tail); return imprint.end; }
  }
  const titledVolume = tail.printed || done ? at : volumeTitle(lexed, at, draft);
  if (titledVolume > at) return titledVolume;
  // *Estudos Cebrap, São Paulo, n. 3*
  const town = tail.journal && draft.volume === undefined && draft.issue === undefined && lexed.is(at, IS.placeHead) ? placesEnd(lexed, at) : at;
  if (town > at && lexed.kind(town) === COMMA && lexed.is(town + 1, IS.volume | IS.issue)) { put(draft, 'publisher-place', lexed.slice(at, town)); return town; }
  // *Ethik & Unterricht, Heft 3, Seelze: Friedrich*
  if (tail.journal && !tail.printed && !done && (lexed.is(at, IS.placeHead) || lexed.kind(at + 1) === COLON || unknownPlaceEnd(lexed, at) > at) && kind > LOWER && kind < INITIAL) {
    const imprint = imprintAt(lexed, at, to, true);
    if (imprint?.imprint.place !== undefined && imprint.imprint.publisher !== undefined) { putImprint(draft, imprint.imprint, tail); return imprint.end; }
  }
  const cited = draft.issued !== undefined && !tail.dated && kind === NUMBER && lexed.kind(at - 1) === CLOSE;
  if (!done && !cited && (draft.volume === undefined || draft.page === undefined) && !tail.printed) {
    const numbers = numbersAt(lexed, at, to);
    const journal = tail.journal || draft['container-title'] !== undefined;
    // *Issues in Bantu Tonology, 83–108*
    if (numbers !== null && numbers.facts === 1 && journal && !lexed.is(at, IS.volume) && !isYear(lexed, at) && draft.page === undefined && /^\d+ ?[-–—‒−] ?\d+$/u.test(numbers.volume ?? '')) { put(draft, 'page', numbers.volume); return numbers.end; }
    // *in Storia d’Italia, vol. IV, Dall’Unità a oggi, t. 3*: a volume with its own title is a book’s
    const titled = numbers !== null && lexed.is(at, IS.volume) && numbers.facts === 1 && lexed.kind(numbers.end) === COMMA && isCapital(lexed.kind(numbers.end + 1)) && !tail.quoted && !lexed.is(numbers.end + 1, IS.month | IS.season | IS.page | IS.placeHead | IS.volume);
    if (titled && draft['container-title'] !== undefined) tail.inBook = true;
    if (numbers !== null && !titled && !(lexed.is(at, IS.volume) && numbers.facts === 1 && isYearWithin(lexed, numbers.end, to)) && (journal || (numbers.facts > 1 && lexed.is(at, IS.volume | IS.issue)) || numbers.facts > 2 && draft.editor !== undefined && isRoman(lexed, at)) && !(numbers.facts === 1 && numbers.page !== undefined && !tail.journal && !tail.quoted) && !(tail.inBook && numbers.issued === undefined && numbers.page === undefined) && !(numbers.facts === 1 && numbers.volume !== undefined && draft.issued !== undefined && !lexed.is(at, IS.volume) && !tail.dated)) {
      const year = draft.issued !== undefined && numbers.issued !== undefined && numbers.facts === 1;
      if (!year) { putNumbers(draft, numbers, tail); return pinpoint(lexed, numbers.end, to, tail); }
    }
  }
  const volume = volumeAt(lexed, at);
  if (volume !== null && !done) {
    put(draft, 'volume', volume.volume);
    // *volume 374 of London Mathematical Society Lecture Note Series*
    if (lexed.word(volume.end) === 'of' && isCapital(lexed.kind(volume.end + 1))) {
      let end = volume.end + 1;
      while (end < to && end - volume.end < 14 && ![COMMA, OPEN, SEMICOLON].includes(lexed.kind(end)) && !(lexed.kind(end) === STOP && lexed.spaced(end))) end++;
      put(draft, 'collection-title', lexed.slice(volume.end + 1, end));
      return end;
    }
    // *vol. 5, pt. 7, Military Technology (…)*
    const part = lexed.kind(volume.end) === COMMA && /^(?:pt|part)$/u.test(lexed.word(volume.end + 1)) ? (lexed.kind(volume.end + 2) === STOP ? volume.end + 3 : volume.end + 2) : -1;
    return !tail.printed && lexed.kind(part) === NUMBER && lexed.kind(part + 1) === COMMA ? part + 1 : volume.end;
  }
  // *… Conference on Software Maintenance, Orlando, Florida*, *University of North Carolina Press. Chapel Hill, NC.*
  const seat = draft['publisher-place'] === undefined && (draft['container-title'] !== undefined || draft.publisher !== undefined) && !done && kind > LOWER && kind < INITIAL ? Math.max(placesEnd(lexed, at), unknownPlaceEnd(lexed, at)) : at;
  if (seat > at && lexed.kind(seat) !== COLON && (seat >= to || [STOP, END].includes(lexed.kind(seat)) || lexed.kind(seat) === COMMA && (seat + 1 >= to || dateAt(lexed, seat + 1) !== null || lexed.is(seat + 1, IS.page)))) { put(draft, 'publisher-place', lexed.slice(at, seat)); return seat; }
  const date = dateAt(lexed, at) ?? undatedAt(lexed, at);
  if (date !== null && draft.issued === undefined && !done && !(('grain' in date) && date.grain === 'year' && lexed.kind(date.end) === LOWER)) { draft.issued = date.date; if ('grain' in date && date.grain === 'day') tail.day = true; return date.end; }
  if (date !== null && 'grain' in date && date.grain === 'year' && tail.dated && !done && lexed.kind(date.end) !== LOWER && lexed.kind(at - 1) === COMMA) return date.end;
  const part = tail.printed || draft.issued !== undefined && tail.named && !tail.journal ? partBehind(lexed, at, to, tail) : at;
  if (part > at) return part;
  const locator = locatorAt(lexed, at, to, !stopped || tail.entry);
  if (locator !== null && (locator.labelled ? true : draft.issued !== undefined || tail.printed || draft['container-title'] !== undefined) && !(done && !locator.labelled)) {
    if (!putPage(draft, locator.locator, tail, locator.labelled)) tail.locator ??= locator.locator;
    return pinpoint(lexed, locator.end, to, tail);
  }
  if (done) return at;
  return words(lexed, at, to, tail, around, stopped);
}

const hasImprint = (lexed: Lexed, at: number, to: number): boolean => { const imprint = imprintAt(lexed, at, to, false); return imprint !== null && (imprint.imprint.publisher !== undefined || imprint.imprint.issued !== undefined || imprint.end >= to - 1); };
