import type { Draft, Reading } from './draft.js';
import { CLOSE, COLON, COMMA, END, type Lexed, LOWER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import type { CitationAt } from './read-citation.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { ARTICLE, resolveBack } from './resolve-back.js';
import { fold, foldedOf } from './same-work.js';
import { shortNames } from './short-names.js';
import { commaIn, inside } from './tokens.js';
import { IS } from './vocabulary.js';
import { entered, type WorkMemory } from './work-memory.js';

/** No short title is longer, in tokens. */
const LONGEST = 24;
const ENDS = [COMMA, STOP, SEMICOLON, COLON, CLOSE, OPEN, END];

/** *See Leffler, Preponderance of Power*, *Suri, “Lyndon Johnson,” passim*: who wrote a work that was cited before, and how its title begins, with a page or without one. */
export function readKnownShort(lexed: Lexed, from: number, memory: WorkMemory): CitationAt | null {
  if (memory.works.length === 0) return null;
  const reading = byAuthor(lexed, from, memory) ?? byTitle(lexed, from, memory);
  return reading === null ? null : { start: from, reading };
}

/** The same where nothing but its page follows: *Leffler, Preponderance of Power, 1945–1953, 45*. */
export function readKnownPaged(lexed: Lexed, from: number, memory: WorkMemory): CitationAt | null {
  const known = memory.works.length === 0 ? null : byAuthor(lexed, from, memory);
  return known?.locator === undefined || ![STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(known.end)) ? null : { start: from, reading: known };
}

function byAuthor(lexed: Lexed, from: number, memory: WorkMemory): Reading | null {
  const named = authorAt(lexed, from);
  if (named === null || !isKnown(memory, named.author)) return null;
  const quoted = lexed.kind(named.title) === QUOTE;
  let found: { readonly title: string; readonly end: number; readonly work: string } | null = null;
  const weigh = (title: string, end: number): void => {
    const { work } = resolveBack(memory, { form: 'short', draft: { type: 'book', author: named.author, title }, end }, []);
    if (work !== null && closes(lexed, end) && begins(memory, work, title)) found = { title, end, work };
  };
  if (quoted) weigh(inside(lexed, named.title).replace(/[,.]$/u, ''), lexed.next(named.title));
  else for (let at = named.title + 1; at <= lexed.size && at - named.title <= LONGEST; at = lexed.next(at)) if (ENDS.includes(lexed.kind(at))) { weigh(lexed.slice(named.title, at), at); if (lexed.kind(at) !== COMMA && lexed.kind(at) !== COLON) break; }
  return found === null ? null : placed(lexed, { form: 'short', draft: { type: 'book', author: named.author, title: (found as { title: string }).title }, end: (found as { end: number }).end, work: (found as { work: string }).work });
}

/** *A Preponderance of Power, 45*: the whole title of one work alone, with a page. */
function byTitle(lexed: Lexed, from: number, memory: WorkMemory): Reading | null {
  let comma = from + 1;
  while (comma < lexed.size && comma - from <= LONGEST && !ENDS.includes(lexed.kind(comma))) comma = lexed.next(comma);
  if (lexed.kind(comma) !== COMMA || comma - from < 2 || lexed.kind(from) === LOWER) return null;
  const title = lexed.slice(from, comma), wanted = fold(title).replace(ARTICLE, ''), { byTitle: all } = entered(memory);
  const ids = new Set(['', 'the ', 'a ', 'an '].flatMap((article) => (all.get(`${article}${wanted}`)?.works ?? []).map(({ id }) => id))), [work] = ids;
  const reading = ids.size !== 1 || work === undefined || !wanted.includes(' ') ? null : placed(lexed, { form: 'short', draft: { type: 'book', title }, end: comma, work });
  return reading?.locator === undefined || ![STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(reading.end)) ? null : reading;
}

/** The names before the first comma, and where the title behind it begins. */
function authorAt(lexed: Lexed, from: number): { readonly author: NonNullable<Draft['author']>; readonly title: number } | null {
  const comma = commaIn(lexed, from, Math.min(lexed.size, from + LONGEST_NAMES)), list = comma > from ? personsAt(lexed, from, comma) : null, names = list === null || list.persons.length > 0 ? list : shortNames(lexed, from, comma);
  return names === null || names.end !== comma ? null : { author: names.persons, title: comma + 1 };
}
const LONGEST_NAMES = 12;

/** Can a short form end here: *Power, and*, *Power, 45*, *Power.*; not *Power, Stanford*, *Power, in The Cold War*? */
function closes(lexed: Lexed, end: number): boolean {
  const kind = lexed.kind(end), next = end + 1;
  if (kind === COMMA || kind === COLON) return locatorAt(lexed, next, lexed.size, true) !== null || kind === COMMA && lexed.kind(next) === LOWER && !lexed.is(next, IS.in);
  return kind === OPEN ? lexed.kind(next) === LOWER : lexed.kind(end - 1) !== COMMA;
}

const isKnown = (memory: WorkMemory, author: NonNullable<Draft['author']>): boolean => { const [family = ''] = foldedOf({ type: 'book', author }).families; return entered(memory).byFamily.has(`${memory.section ?? ''} ${family}`) || entered(memory).byFamily.has(`* ${family}`); };

/** A word of a title is no short title, unless that begins with it. */
function begins(memory: WorkMemory, work: string, short: string): boolean {
  const known = memory.fullest.get(work)?.draft, wanted = fold(short).replace(ARTICLE, '');
  if (known?.issued === undefined || (known.publisher ?? known['publisher-place'] ?? known['container-title']) === undefined || wanted === '') return false;
  const { title, mainTitle } = foldedOf(known);
  return wanted.includes(' ') ? ` ${title} `.includes(` ${wanted} `) : `${title.replace(ARTICLE, '')} `.startsWith(`${wanted} `) || mainTitle.replace(ARTICLE, '') === wanted;
}

/** With the page, chapter or *passim* behind it. */
function placed(lexed: Lexed, reading: Reading): Reading {
  const { end } = reading, sign = [COMMA, COLON].includes(lexed.kind(end)) ? end + 1 : end, place = locatorAt(lexed, sign, lexed.size, true);
  if (place !== null) return { ...reading, locator: place.locator, end: place.end };
  return lexed.word(sign) === 'passim' ? { ...reading, end: sign + 1 } : reading;
}
