import type { Locator } from '../records/citation.js';
import type { Numbers } from './counted.js';
import { type Draft, put } from './draft.js';
import type { Imprint } from './read-imprint.js';
import type { Tail } from './tail.js';

/** A range behind an article or chapter is its own pages; all else is what is cited. */
export function putPage(draft: Draft, locator: Locator, tail: Tail, labelled: boolean): boolean {
  // *166–94, esp. 171*: its own pages, and what is cited of them
  const parts = /^([\divxlc]+ ?[\p{Pd}−] ?[\divxlc]+), (?:esp(?:ecially)?\.?|particularly|hier|insb(?:esondere)?\.?|bes\.|at|here) (.+)$/iu.exec(locator.value);
  if (parts !== null && tail.locator === undefined && putPage(draft, { label: 'page', value: parts[1] ?? '' }, tail, labelled)) { tail.locator = { label: 'page', value: parts[2] ?? '' }; return true; }
  // *94–117, 97*: the second lies within the first
  const inner = /^(\d+)\p{Pd}(\d+), (\d+)$/u.exec(locator.value);
  if (inner !== null && tail.locator === undefined && Number(inner[1]) < Number(inner[3]) && Number(inner[3]) <= Number(inner[2]) && putPage(draft, { label: 'page', value: locator.value.slice(0, locator.value.indexOf(',')) }, tail, labelled)) { tail.locator = { label: 'page', value: inner[3] ?? '' }; return true; }
  if (tail.thesis || locator.label !== 'page' || draft.page !== undefined || !(tail.journal || tail.inBook || tail.quoted || draft['container-title'] !== undefined)) return false;
  if (!/^[\divxlc]+ ?[\p{Pd}−]{1,2} ?[\divxlc]+$/iu.test(locator.value) && !(tail.journal && labelled && draft.volume === undefined && tail.entry)) return false;
  put(draft, 'page', locator.value);
  return true;
}

export function putNumbers(draft: Draft, found: Numbers, tail: Tail): void {
  // *The National Interest 3–18 (1989)*, *Frankfurter Allgemeine Zeitung, June 6, 25*: no volume spans so many, nor has a day one
  const [, first, last] = /^(\d+)\p{Pd}(\d+)$/u.exec(found.volume ?? '') ?? [], paged = found.page === undefined && found.issue === undefined && (Number(last) - Number(first) > 9 || found.facts === 1 && tail.dated && draft.issued?.['date-parts']?.[0]?.length === 3);
  const numbers: Numbers = paged ? { ...found, volume: undefined, page: found.volume } : found;
  put(draft, 'volume', numbers.volume ?? draft.volume); put(draft, 'issue', numbers.issue);
  // *2014, MNRAS, 442, 1507*: the year is known, and what looks like one is the page
  if (tail.dated && tail.journal && draft['container-title'] !== undefined && numbers.volume !== undefined && numbers.page === undefined && numbers.issued?.raw !== undefined && draft.issued !== undefined && numbers.issued.raw !== draft.issued.raw && Number.parseInt(numbers.volume, 10) > 31 && /^\d{4}$/u.test(numbers.issued.raw)) put(draft, 'page', numbers.issued.raw);
  keepFirst(draft, numbers.issued, tail);
  if (numbers.issued !== undefined && (draft.issued === undefined || tail.quoted && !tail.dated)) draft.issued = numbers.issued;
  if (numbers.page !== undefined) { if (numbers.cited === true) tail.locator ??= { label: 'page', value: numbers.page }; else if (/[\p{Pd}−]/u.test(numbers.page) || tail.journal || draft.volume !== undefined) put(draft, 'page', numbers.page); else tail.locator ??= { label: 'page', value: numbers.page }; }
  if (numbers.pin !== undefined) tail.locator ??= { label: 'page', value: numbers.pin };
  if (numbers.volume !== undefined || numbers.issue !== undefined) tail.journal ||= !tail.inBook;
}

/** *Gallimard, Collection Tel*, *PUF, coll. « Galien »* */
const SERIES = /^([^,]{2,60}), (?:[Cc]oll(?:ection|ana|\.)|[Cc]olecci[oó]n|[Cc]oleção|[Ss]érie) [«“"]? ?([^,;:»”"]{3,60}?) ?[»”"]?$/u;

export function putImprint(draft: Draft, found: Imprint, tail: Tail): void {
  const parts = found.series === undefined ? SERIES.exec(found.publisher ?? '') : null, imprint = parts === null ? found : { ...found, publisher: parts[1] ?? '', series: parts[2] ?? '' };
  keepFirst(draft, imprint.issued, tail);
  put(draft, 'publisher', imprint.publisher); put(draft, 'publisher-place', imprint.place); put(draft, 'original-date', imprint.original); put(draft, 'collection-title', imprint.series); put(draft, 'collection-number', imprint.seriesNumber); put(draft, 'edition', imprint.edition);
  if (imprint.issued !== undefined && (draft.issued === undefined || !tail.dated)) draft.issued = imprint.issued;
  if (imprint.place !== undefined || imprint.publisher !== undefined) tail.printed = true;
}

/** The date of a document, when that of the collection that prints it follows. */
function keepFirst(draft: Draft, issued: Draft['issued'], tail: Tail): void {
  if (issued !== undefined && draft.issued !== undefined && (tail.day || tail.quoted && (tail.entry && !tail.journal || tail.inBook && draft.issued['date-parts']?.length === 1 && (draft.issued['date-parts'][0]?.length ?? 0) > 1)) && !tail.dated && draft['container-title'] !== undefined && issued.raw !== draft.issued.raw) draft['original-date'] = draft.issued;
}

export const PERIODICAL = /Revue|Zeitschrift|Archiv|Rivista|Journal|Annal|Bulletin|Jahrb|Review|Quarterly|Studies|Yearbook/u;

export function putRole(draft: Draft, role: { editor: boolean; translator: boolean; persons: NonNullable<Draft['author']> }, tail: Tail): void {
  // *in The Cambridge History of China, vol. 14, ed. …*: a volume of a book, where no number of a journal was met
  const volume = draft.volume !== undefined && (draft.issue ?? draft.page ?? draft.issued) === undefined && !PERIODICAL.test(draft['container-title'] ?? '');
  if (role.editor && draft['container-title'] !== undefined && (!tail.journal || volume)) { tail.inBook = true; tail.journal = false; }
  if (role.translator) draft.translator ??= role.persons;
  if (role.editor && !(role.translator && !tail.inBook)) draft.editor ??= role.persons;
}
