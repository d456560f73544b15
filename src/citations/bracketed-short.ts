import type { CitationAt } from './read-citation.js';
import type { Draft, Reading } from './draft.js';
import { CAPITAL, CLOSE, COMMA, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { locatorAt } from './read-locator.js';
import { resolveBack } from './resolve-back.js';
import { fold, foldedOf } from './same-work.js';
import { isShortTitle } from './short-title.js';
import { inside, opensName } from './tokens.js';
import { IS } from './vocabulary.js';
import { ARTICLE, type WorkMemory } from './work-memory.js';

/** Longer brackets hold a remark, in tokens. */
const LONGEST = 14;

/** Do the brackets at a token hold no more than a title and its page: *(Visions, 1:60)*, *(see “Justice as Fairness,” 226)*; behind a name also *(Offspring, 253)* and *(p. 37)*? */
export function opensShort(lexed: Lexed, open: number): boolean {
  const close = lexed.partner(open);
  return close > open + 2 && close - open < LONGEST && (opensName(lexed.kind(open + 1)) || lexed.kind(open + 1) === QUOTE || lexed.is(open + 1, IS.page)) && shortIn(lexed, open + 1, close, nameBefore(lexed, open)) !== null;
}

/** *Cott (p. 37)*: the name before a bracket. */
const nameBefore = (lexed: Lexed, open: number): Draft['author'] => lexed.kind(open - 1) === CAPITAL ? [{ family: lexed.slice(open - 1, open) }] : undefined;

function shortIn(lexed: Lexed, from: number, close: number, author: Draft['author']): Reading | null {
  const page = author === undefined ? null : locatorAt(lexed, from, close, false);
  if (author !== undefined && page?.end === close && page.locator.label === 'page') return { form: 'short', draft: { type: 'book', author }, end: close, locator: page.locator };
  let comma = close;
  while (comma > from && lexed.kind(comma) !== COMMA) comma--;
  const quoted = lexed.kind(from) === QUOTE, title = quoted ? inside(lexed, from).replace(/,$/u, '') : lexed.slice(from, comma);
  const place = quoted || comma > from && isShortTitle(lexed, from, comma, true) ? locatorAt(lexed, quoted ? lexed.next(from) : comma + 1, close, true) : null;
  return place?.end === close ? { form: 'short', draft: { type: 'book', title, ...(author !== undefined && { author }) }, end: close, locator: place.locator } : null;
}

/** *Skinner (Visions, 1:60)*: words in brackets with which the title of one known work begins, and of no other, or a page behind who wrote it; *(Leeds, 12)* is none. */
export function readBracketedShort(lexed: Lexed, from: number, memory: WorkMemory, here: readonly { readonly reading: Reading }[]): CitationAt | null {
  let open = from - 1;
  while (from - open < 3 && lexed.is(open, IS.signal)) open--;
  // *see Organic Machine, 109*: a title alone behind a signal
  const bare = lexed.kind(open) !== OPEN && from - open > 1;
  if (lexed.kind(open) !== OPEN && !bare || memory.works.length + here.length === 0) return null;
  const close = bare ? sentenceEnd(lexed, from) : lexed.partner(open), named = bare ? null : shortIn(lexed, from, close, nameBefore(lexed, open)), found = named === null ? null : resolveBack(memory, named, []).work;
  // a work of the same note is not remembered yet
  if (named !== null && found === null && here.some(({ reading: { draft } }) => isOf(draft, named.draft))) return { start: from, reading: named };
  const reading = found === null ? shortIn(lexed, from, close, undefined) : named, work = found ?? (reading === null ? null : resolveBack(memory, reading, []).work);
  const known = work === null ? undefined : memory.fullest.get(work)?.draft, { title } = reading?.draft ?? {};
  return reading === null || work === null || known === undefined || title !== undefined && !foldedOf(known).title.replace(ARTICLE, '').startsWith(fold(title).replace(ARTICLE, '')) ? null : { start: from, reading: { ...reading, work } };
}

/** The sign that ends a short form in its sentence. */
function sentenceEnd(lexed: Lexed, from: number): number { let at = from; while (at - from < LONGEST && ![STOP, SEMICOLON, CLOSE, END].includes(lexed.kind(at)) && !(lexed.kind(at) === COMMA && lexed.kind(at - 1) === NUMBER && lexed.kind(at + 1) === LOWER)) at = lexed.next(at); return at; }

const isOf = (work: Draft, short: Draft): boolean => short.author !== undefined && foldedOf(work).families.includes(foldedOf(short).families[0] ?? '') && (short.title === undefined || foldedOf(work).title.startsWith(foldedOf(short).title));
