import { put } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { putImprint, putNumbers, putPage, putRole } from './put-fields.js';
import { addressAt } from './read-address.js';
import { bracket } from './read-bracket.js';
import { container, trimEnd } from './read-container.js';
import { dateAt, undatedAt } from './read-date.js';
import { imprintAt } from './read-imprint.js';
import { journalAt } from './read-journal.js';
import { locatorAt } from './read-locator.js';
import { unDocument } from './read-official.js';
import { bluebookAt } from './read-law-numbers.js';
import { numbersAt } from './read-numbers.js';
import { editionAt, namedRoleAt, volumeAt } from './read-roles.js';
import { thesis } from './read-thesis.js';
import { type Around, inEnd, isThesis, seriesEnd, textEnd, isYearWithin } from './read-title.js';
import { partBehind, volumeTitle, type Tail, pinpoint, reportEnd } from './tail.js';
import { firstStop, isSentence, tidy } from './title-end.js';
import { inside, isCapital, rangeEnd } from './tokens.js';
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
  if (counted?.issue !== undefined) { putNumbers(draft, counted, tail); return counted.end; }
  if (kind === OPEN) return bracket(lexed, at, to, tail);
  const un = unDocument(lexed, at, to);
  if (un !== null) { put(draft, 'number', un.draft.number); if (draft.issued === undefined) put(draft, 'issued', un.draft.issued); tail.printed = true; return un.end; }
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
  if (edition !== null) { put(draft, 'edition', edition.edition); return edition.end; }
  // a number that names the book, and no field of it
  if (/^(?:isbn|issn)$/u.test(lexed.word(at)) && lexed.kind(at + 1) === NUMBER) return Math.max(rangeEnd(lexed, at + 1), at + 2);
  const role = lexed.is(at, IS.editor | IS.translator) || /^(?:a|sous|with|sotto|newly)$/u.test(lexed.word(at)) ? namedRoleAt(lexed, at, to) : null;
  if (role !== null && !done) { putRole(draft, role, tail); return role.end; }
  const series = seriesEnd(lexed, at, to);
  if (series > at && !done) { put(draft, 'collection-title', tidy(lexed.slice(at, series).replace(/^(?:Series|Reihe|Collana|Collection|Serie|Coll\.):? /u, '')).replace(/^[‘“'"«]|[’”'"»]$/gu, '')); return series; }
  if (isThesis(lexed, at)) return thesis(lexed, at, to, tail);
  if (draft['container-title'] === undefined && !done) {
    const within = inEnd(lexed, at);
    if (within > at && !(stopped && draft.issued !== undefined && !tail.dated && !tail.entry)) return container(lexed, within, to, tail, around);
    if (kind === QUOTE && '«“"'.includes(lexed.text.charAt(lexed.start(at))) && !tail.printed) { put(draft, 'container-title', tidy(inside(lexed, at))); tail.journal = true; return lexed.next(at); }
  }
  if (!tail.printed && !tail.journal && !(draft['container-title'] === undefined && tail.quoted && !tail.dated && !hasImprint(lexed, at, to))) {
    const journal = done || tail.quoted ? null : journalAt(lexed, at, to, tail.dated || tail.entry);
    if (journal !== null && draft['container-title'] === undefined) { put(draft, 'container-title', tidy(lexed.slice(at, journal.nameEnd))); tail.journal = true; return journal.nameEnd; }
    const imprint = done ? null : imprintAt(lexed, at, to, tail.dated || tail.entry);
    if (imprint !== null) { putImprint(draft, imprint.imprint, tail); return imprint.end; }
  }
  const titledVolume = tail.printed || done ? at : volumeTitle(lexed, at, draft);
  if (titledVolume > at) return titledVolume;
  const cited = draft.issued !== undefined && !tail.dated && kind === NUMBER && lexed.kind(at - 1) === CLOSE;
  if (!done && !cited && (draft.volume === undefined || draft.page === undefined) && !tail.printed) {
    const numbers = numbersAt(lexed, at, to);
    const journal = tail.journal || draft['container-title'] !== undefined;
    if (numbers !== null && !(lexed.is(at, IS.volume) && numbers.facts === 1 && isYearWithin(lexed, numbers.end, to)) && (journal || (numbers.facts > 1 && lexed.is(at, IS.volume | IS.issue))) && !(numbers.facts === 1 && numbers.page !== undefined && !tail.journal && !tail.quoted) && !(tail.inBook && numbers.issued === undefined && numbers.page === undefined) && !(numbers.facts === 1 && numbers.volume !== undefined && draft.issued !== undefined && !lexed.is(at, IS.volume) && !tail.dated)) {
      const year = draft.issued !== undefined && numbers.issued !== undefined && numbers.facts === 1;
      if (!year) { putNumbers(draft, numbers, tail); return pinpoint(lexed, numbers.end, to, tail); }
    }
  }
  const volume = volumeAt(lexed, at);
  if (volume !== null && !done) {
    put(draft, 'volume', volume.volume);
    // *vol. 5, pt. 7, Military Technology (…)*
    const part = lexed.kind(volume.end) === COMMA && /^(?:pt|part)$/u.test(lexed.word(volume.end + 1)) ? (lexed.kind(volume.end + 2) === STOP ? volume.end + 3 : volume.end + 2) : -1;
    return !tail.printed && lexed.kind(part) === NUMBER && lexed.kind(part + 1) === COMMA ? part + 1 : volume.end;
  }
  const date = dateAt(lexed, at) ?? undatedAt(lexed, at);
  if (date !== null && draft.issued === undefined && !done && !(('grain' in date) && date.grain === 'year' && lexed.kind(date.end) === LOWER)) { draft.issued = date.date; if ('grain' in date && date.grain === 'day') tail.day = true; return date.end; }
  if (date !== null && 'grain' in date && date.grain === 'year' && tail.dated && !done && lexed.kind(date.end) !== LOWER && lexed.kind(at - 1) === COMMA) return date.end;
  const part = tail.printed ? partBehind(lexed, at, to, tail) : at;
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

const anyPublisher = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.is(at, IS.publisher | IS.institution)) return true; return false; };
const anyJournal = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.is(at, IS.journal | IS.newspaper) || lexed.slice(at, at + 1).endsWith('.') && lexed.kind(at) !== INITIAL) return true; return false; };

/** Words that no other rule reads: a container behind a quoted title, a series, a publisher. */
function words(lexed: Lexed, at: number, to: number, tail: Tail, around: (container: boolean) => Around, stopped: boolean): number {
  const { draft } = tail;
  const kind = lexed.kind(at);
  if (!isCapital(kind) && kind !== INITIAL && !(kind === LOWER && tail.quoted && draft.issued === undefined && stopped === false)) return at;
  if (draft['container-title'] === undefined && !tail.printed && reportEnd(lexed, at, to) === at && (tail.quoted || tail.entry || tail.dated || tail.journal)) {
    if (kind === LOWER && !/\.\w/u.test(lexed.slice(at, at + 3)) && !lexed.is(at, IS.report)) {
      // *unpublished conference paper, 1993*
      if (!/^(?:unpublished|preprint|submitted|manuscript|unpubl|working|paper|typescript|mimeo|lecture|forthcoming)$/u.test(lexed.word(at))) return at;
      let end = at; while (end < to && lexed.kind(end) === LOWER) end++;
      draft.genre = lexed.slice(at, end);
      return end;
    }
    const found = textEnd(lexed, at, around(true));
    if (!found.sure && !(tail.entry || tail.dated)) {
      if (draft.issued === undefined && !tail.quoted) return at;
      // *, forthcoming in The Journal*: up to the next sign
    }
    let end = found.sure ? found.end : firstStop(lexed, at, to);
    end = trimEnd(lexed, at, end);
    if (isSentence(lexed, at, end, false) || end - at > 30) return at;
    if (!found.sure && !tail.entry && !tail.dated) { if (draft.author === undefined || stopped) return at; }
    // *(2005). Once upon a crime. Detselig Enterprises.*: with no number behind it, it is who published
    if (tail.dated && !tail.quoted && !found.sure && draft.volume === undefined && end >= to - 1 && end - at <= 6 && !anyJournal(lexed, at, end)) { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; tail.close = !anyPublisher(lexed, at, end); return end; }
    // persons and a role before the book: *“…,” Henry Foy (ed.), Title (…)*
    put(draft, 'container-title', tidy(lexed.slice(at, end)));
    if (!tail.quoted) tail.journal = true;
    return end;
  }
  const report = reportEnd(lexed, at, to);
  if (report > at && (tail.entry || tail.quoted)) { draft.genre = lexed.slice(at, report); const number = numbersAt(lexed, report, to); if (lexed.kind(report) === NUMBER || lexed.kind(report) === UPPER || number !== null && lexed.is(report, IS.issue)) { let end = report; while (end < to && end - report < 8 && lexed.kind(end) !== COMMA && lexed.kind(end) !== STOP) end++; put(draft, 'number', lexed.slice(report, end).replace(/^(?:[Nn]o\.? ?|#)/u, '')); return end; } return report; }
  if (!tail.printed && tail.entry && draft.publisher === undefined && (draft['container-title'] === undefined || tail.inBook)) {
    const found = textEnd(lexed, at, around(true));
    const end = trimEnd(lexed, at, found.sure ? found.end : firstStop(lexed, at, to));
    if (end - at > 0 && end - at <= 9 && !isSentence(lexed, at, end, false)) { put(draft, 'publisher', tidy(lexed.slice(at, end))); tail.printed = true; return end; }
  }
  // a series before the imprint, or between it and the pages
  if (!tail.journal && draft['collection-title'] === undefined && (tail.printed ? tail.locator === undefined : true)) {
    const volumed = draft.volume !== undefined && !tail.printed;
    const found = textEnd(lexed, at, around(!volumed));
    const end = trimEnd(lexed, at, found.end);
    if (volumed && found.sure && end - at <= 30) { put(draft, 'volume-title', tidy(lexed.slice(at, end))); return end; }
    if (found.sure && end - at <= 14 && !isSentence(lexed, at, end, false)) { put(draft, 'collection-title', tidy(lexed.slice(at, end))); return end; }
  }
  return at;
}
