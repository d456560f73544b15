import type { Draft, Reading } from './draft.js';
import { CLOSE, COLON, COMMA, END, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { fold, foldedOf } from './same-work.js';
import { shortNames } from './short-names.js';
import { commaIn, inside } from './tokens.js';
import { IS } from './vocabulary.js';
import { ARTICLE, entered, type WorkMemory } from './work-memory.js';

/** No short title is longer, in tokens. */
const LONGEST = 24;
const ENDS = [COMMA, STOP, SEMICOLON, COLON, CLOSE, OPEN, END];

/** *See Leffler, Preponderance of Power*, *Suri, “Lyndon Johnson,” passim*: who wrote a work that was cited before, and how its title begins, with a page or without one. */
export function readKnownShort(lexed: Lexed, from: number, memory: WorkMemory): Reading | null {
  if (memory.works.length === 0) return null;
  const named = authorAt(lexed, from);
  if (named === null) return null;
  let found: Reading | null = null;
  const weigh = (title: string, end: number): void => { const work = knownBy(memory, named.family, title); if (work !== undefined && closes(lexed, end, title)) found = { form: 'short', draft: { type: 'book', author: named.author, title }, end, ...(work !== null && { work }) }; };
  if (lexed.kind(named.title) === QUOTE) weigh(inside(lexed, named.title).replace(/[,.]$/u, ''), lexed.next(named.title));
  else for (let at = named.title + 1; at <= lexed.size && at - named.title <= LONGEST; at = lexed.next(at)) if (ENDS.includes(lexed.kind(at))) { weigh(lexed.slice(named.title, at), at); if (lexed.kind(at) !== COMMA && lexed.kind(at) !== COLON) break; }
  return found === null ? null : placed(lexed, found);
}

/** The work of an author whose title begins so; null where several do, undefined where none does. */
function knownBy(memory: WorkMemory, family: string, title: string): string | null | undefined {
  const { byOpening } = entered(memory), opening = fold(title).replace(ARTICLE, ''), own = byOpening.get(`${memory.section ?? ''} ${family}: ${opening}`);
  return opening === '' ? undefined : own === undefined ? byOpening.get(`* ${family}: ${opening}`) : own;
}

/** *A Preponderance of Power, 45*: the whole title of one work alone, with a page. */
export function readKnownTitle(lexed: Lexed, from: number, memory: WorkMemory): Reading | null {
  if (memory.works.length === 0) return null;
  let comma = from + 1;
  while (comma < lexed.size && comma - from <= LONGEST && !ENDS.includes(lexed.kind(comma))) comma = lexed.next(comma);
  if (lexed.kind(comma) !== COMMA || comma - from < 2 || lexed.kind(from) === LOWER) return null;
  const title = lexed.slice(from, comma), wanted = fold(title).replace(ARTICLE, ''), work = wanted.includes(' ') ? entered(memory).byOpening.get(wanted) : undefined;
  const reading = work === undefined || work === null ? null : placed(lexed, { form: 'short', draft: { type: 'book', title }, end: comma, work });
  return reading !== null && endsAtPage(lexed, reading) ? reading : null;
}

/** Does nothing stand behind the page: *Leffler, Preponderance of Power, 1945–1953, 45*? */
export const endsAtPage = (lexed: Lexed, { locator, end }: Reading): boolean => locator !== undefined && [STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(end));

/** The names before the first comma, and where the title behind it begins. */
function authorAt(lexed: Lexed, from: number): { readonly author: NonNullable<Draft['author']>; readonly family: string; readonly title: number } | null {
  const comma = commaIn(lexed, from, Math.min(lexed.size, from + LONGEST_NAMES)), list = comma > from ? personsAt(lexed, from, comma) : null, names = list === null || list.persons.length > 0 ? list : shortNames(lexed, from, comma);
  const [family] = names === null || names.end !== comma ? [] : foldedOf({ type: 'book', author: names.persons }).families;
  return names === null || family === undefined ? null : { author: names.persons, family, title: comma + 1 };
}
const LONGEST_NAMES = 12;

/** Can a short form end here: *Failed Empire, and*, *Khrushchev, 45*, *Khrushchev.*; not *Taubman, Khrushchev, and Mao*, *Power, Stanford*, *Power, in The Cold War*? */
function closes(lexed: Lexed, end: number, title: string): boolean {
  const kind = lexed.kind(end), next = end + 1;
  if (kind === COMMA || kind === COLON) return locatorAt(lexed, next, lexed.size, true) !== null || kind === COMMA && title.includes(' ') && lexed.kind(next) === LOWER && !lexed.is(next, IS.in);
  return kind === OPEN ? lexed.kind(next) === LOWER : lexed.kind(end - 1) !== COMMA;
}

/** With the page, chapter or *passim* behind it. */
function placed(lexed: Lexed, reading: Reading): Reading {
  const { end } = reading, sign = [COMMA, COLON].includes(lexed.kind(end)) ? end + 1 : end, place = locatorAt(lexed, sign, lexed.size, true);
  if (place !== null) return { ...reading, locator: place.locator, end: place.end };
  return lexed.word(sign) === 'passim' ? { ...reading, end: sign + 1 } : reading;
}
