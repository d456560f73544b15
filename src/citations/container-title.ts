import { bareVolume } from './bare-volume.js';
import { partContainer } from './container-parts.js';
import { put } from './draft.js';
import { ADDRESS, CAPITAL, COLON, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, QUOTE, STOP } from './lex.js';
import { pagedChapter } from './paged-chapter.js';
import { tidy } from './put-title.js';
import { numbersAt } from './read-numbers.js';
import { placesEnd } from './read-places.js';
import { type Around, textEnd } from './read-title.js';
import { putStated } from './stated-authors.js';
import type { Tail } from './tail.js';
import { firstStop } from './title-end.js';
import { inside, isCapital, isYear, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

const FESTSCHRIFT = /^(?:FS|GS|Fest(?:schrift|gabe)|Gedächtnisschrift|Mélanges|Homenaje|(?:Studi|Scritti) in (?:onore|memoria)) /u;

/** *in “The New Left Review”, 12*: a container in quotation marks; not *in „Historikerstreit“: Die Dokumentation*, where a quotation heads the title. */
export function quotedContainer(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const next = lexed.next(at);
  if (lexed.kind(at) !== QUOTE || next > to || lexed.kind(next) === COLON && isCapital(lexed.kind(next + 1))) return at;
  put(tail.draft, 'container-title', tidy(inside(lexed, at)));
  if (numbersAt(lexed, skipComma(lexed, next), to) !== null) tail.journal = true;
  return next;
}

/** The title of a container at `at`, with what no sign parts from it: a volume, a town, pages; `from` if there is none. */
export function containerTitle(lexed: Lexed, { from, at, to }: { readonly from: number; readonly at: number; readonly to: number }, tail: Tail, around: Around): number {
  const { draft } = tail, found = textEnd(lexed, at, around);
  // *In Hidden brain. NPR. https://…*
  const end = found.sure && !(tail.dated && lexed.kind(found.end) === ADDRESS) ? found.end : firstStop(lexed, at, to), close = trimEnd(lexed, at, end);
  const town = tail.dated ? townBefore(lexed, at, close) : villageBefore(lexed, at, close, end, tail), first = close === end ? pagesBefore(lexed, close, to) : null;
  const volume = first === null && draft.volume === undefined ? bareVolume(lexed, at, end, false) : -1;
  if (volume > 0) put(draft, 'volume', lexed.slice(volume + 1, close));
  const title = tidy(lexed.slice(at, volume > 0 ? volume : town > 0 ? town : first !== null ? first.from : putStated(draft, lexed, at, close, true)));
  if (title === '' && first === null) return from;
  put(draft, 'container-title', title);
  if (first !== null) return putPaged(first, tail);
  if (town > 0) put(draft, 'publisher-place', lexed.slice(town + 1, close));
  if (volume < 0 && lexed.kind(close - 1) === NUMBER && partContainer(draft, tail.inBook)) tail.journal = true;
  // *in: FS Raiser, 1974, S. 85*: written in honour of someone
  if (FESTSCHRIFT.test(title) || tail.medium !== undefined) tail.inBook = true;
  const paged = pagedChapter(lexed, end, to);
  if (paged !== null) return putPaged(paged, tail);
  if (!tail.inBook && isDatedBook(lexed, from, at, close, end)) tail.inBook = true;
  const numbers = numbersAt(lexed, skipComma(lexed, end), to);
  if (!tail.inBook && numbers !== null && (numbers.facts >= 2 || numbers.issue !== undefined) && lexed.kind(end) !== OPEN) tail.journal = true;
  return close;
}

function putPaged(paged: NonNullable<ReturnType<typeof pagedChapter>>, tail: Tail): number {
  put(tail.draft, 'page', paged.page);
  tail.locator ??= paged.locator;
  tail.inBook = true;
  return paged.end;
}

/** *in Meaning and Context: Skinner and His Critics 29 (James Tully ed., 1988)*, *in Bringing the State Back In 169, 171 (…)*: the pages, and where they begin; null if none end the stretch. */
function pagesBefore(lexed: Lexed, close: number, to: number): (NonNullable<ReturnType<typeof pagedChapter>> & { readonly from: number }) | null {
  let from = close - 1;
  for (const sign of [DASH, COMMA]) if (lexed.kind(from - 1) === sign && lexed.kind(from - 2) === NUMBER) from -= 2;
  const paged = lexed.kind(close - 1) === NUMBER && !isYear(lexed, from) ? pagedChapter(lexed, from, to) : null;
  return paged === null ? null : { ...paged, from };
}

/** *in Reappraisals in History (1961), pp. 117–62*: a year in brackets behind words that name no journal. */
function isDatedBook(lexed: Lexed, from: number, at: number, close: number, end: number): boolean {
  const dated = lexed.kind(end) === OPEN && lexed.partner(end) === end + 2 && isYear(lexed, end + 1), inIt = lexed.word(from - 1) === 'in' && lexed.kind(from - 1) === LOWER;
  return dated && inIt && !lexed.is(at, IS.journal | IS.newspaper) && close - at >= 3 && lexed.kind(close - 1) !== NUMBER;
}

/** *(2000) …, in: …, Un Po di terra, Reggio Emilia, p. 517*: the comma before a known town that ends a stretch, since the year is known; -1 if none does. */
function townBefore(lexed: Lexed, from: number, to: number): number {
  for (let at = to - 1; at > from + 1 && to - at < 6; at--) if (lexed.kind(at) === COMMA) return placesEnd(lexed, at + 1) === to ? at : -1;
  return -1;
}

/** *In: Klaus Luig (Hrsg.), Das Profil des Juristen, Ebelsbach 1980*: the comma before a town that no table knows; -1 if there is none. */
function villageBefore(lexed: Lexed, from: number, close: number, end: number, tail: Tail): number {
  if (!tail.inBook || !isYear(lexed, end) || close - from <= 3 || lexed.kind(close - 2) !== COMMA || lexed.kind(close - 1) !== CAPITAL) return -1;
  return lexed.is(close - 1, IS.journal | IS.title | IS.month | IS.season) ? -1 : close - 2;
}

export function trimEnd(lexed: Lexed, from: number, to: number): number { let end = to; while (end > from && [COMMA, STOP, COLON, DASH].includes(lexed.kind(end - 1))) end--; return end; }
