import { isSiglum } from '../data/citations/archives.js';
import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UNQUOTE, UPPER } from './lex.js';
import { tidy } from './put-title.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { namesRepository } from './repository.js';
import { inside, isCapital, rangeEnd, skipComma, skipStop } from './tokens.js';

/** The codes of digital archives that number each document. Source: the citation guide of the Japan Center for Asian Historical Records. */
const CODE = /^(?:ref\.?)?[abc]\d{11}$/u;
/** The name of an archive is not longer, in tokens. */
const LONGEST = 12;

/** *JACAR Ref. C12345678900, “Title” (National Institute for Defense Studies)*: a document by the code of a digital archive, its title, and who keeps it. */
export function readReferenceCode(lexed: Lexed, first: number, to: number): Reading | null {
  // *“Title,” JACAR Ref. C12345678900*
  const titled = lexed.kind(first) === QUOTE, from = titled ? skipComma(lexed, lexed.next(first)) : first, name = archiveEnd(lexed, from), label = lexed.among(skipComma(lexed, name), 'ref reference') ? skipStop(lexed, skipComma(lexed, name) + 1) : skipComma(lexed, name);
  const sign = lexed.among(label, 'code no') ? skipStop(lexed, label + 1) : label, code = lexed.kind(sign) === COLON ? sign + 1 : sign;
  if (name === from || code >= to || !CODE.test(lexed.word(code))) return null;
  const draft: Draft = { type: 'document' }, archive = lexed.slice(from, name);
  put(draft, 'archive', archive);
  if (titled) put(draft, 'title', tidy(inside(lexed, first)));
  let end = code + 1;
  // *, slide 12*, *, 1-0045*
  const frame = skipComma(lexed, end);
  if (lexed.among(frame, 'slide slides image images frame frames') && lexed.kind(frame + 1) === NUMBER) end = rangeEnd(lexed, frame + 1);
  else if (lexed.kind(frame) === NUMBER && lexed.kind(frame + 1) === DASH) end = rangeEnd(lexed, frame);
  const location = lexed.slice(skipComma(lexed, name), end);
  const quote = skipComma(lexed, end);
  if (!titled && lexed.kind(quote) === QUOTE && lexed.next(quote) <= to) { put(draft, 'title', tidy(inside(lexed, quote))); end = lexed.next(quote); }
  // *, Rikugunshō dainikki (National Institute for Defense Studies)*
  const named = titleEnd(lexed, end, to);
  if (named > end) { put(draft, 'title', lexed.slice(end + 1, named)); end = named; }
  const day = lexed.kind(skipComma(lexed, end)) === NUMBER ? dateAt(lexed, skipComma(lexed, end)) : null;
  if (day !== null && day.grain !== 'year') { put(draft, 'issued', day.date); end = day.end; }
  const holder = holderEnd(lexed, end, to);
  if (holder > end) { put(draft, 'archive_collection', lexed.kind(end) === OPEN ? inside(lexed, end) : lexed.slice(skipComma(lexed, end), holder)); end = holder; }
  put(draft, 'archive_location', location);
  draft.custom = { archive: { repository: archive } };
  const place = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, false) : null;
  return { form: 'full', draft, end: place?.end ?? end, ...(place !== null && { locator: place.locator }) };
}

/** *JACAR*, *JACAR (Japan Center for Asian Historical Records)*, *Japan Center for Asian Historical Records (JACAR)*; `from` without one. */
function archiveEnd(lexed: Lexed, from: number): number {
  if (lexed.kind(from) === UPPER && isSiglum(lexed.slice(from, from + 1))) return lexed.kind(from + 1) === OPEN ? lexed.next(from + 1) : from + 1;
  for (let at = from; at - from < LONGEST && lexed.kind(at) < COMMA || lexed.kind(at) === OPEN; at++) if (lexed.kind(at) === OPEN) return lexed.partner(at) === at + 2 && isSiglum(inside(lexed, at)) ? at + 3 : from;
  return from;
}

/** Behind who keeps the original, in brackets or behind a comma. */
function holderEnd(lexed: Lexed, at: number, to: number): number {
  if (lexed.kind(at) === OPEN) return lexed.partner(at) < to && namesHolder(lexed, at + 1, lexed.partner(at)) ? lexed.next(at) : at;
  if (lexed.kind(at) !== COMMA && lexed.kind(at - 1) !== UNQUOTE) return at;
  const start = skipComma(lexed, at), stop = anyEnd(lexed, start, to);
  return namesHolder(lexed, start, stop) ? stop : at;
}

/** Behind a title without quotation marks, where brackets with the holder follow. */
function titleEnd(lexed: Lexed, comma: number, to: number): number {
  let at = comma + 1;
  while (at < to && at - comma < LONGEST && lexed.kind(at) <= INITIAL) at++;
  return lexed.kind(comma) === COMMA && isCapital(lexed.kind(comma + 1)) && lexed.kind(at) === OPEN && holderEnd(lexed, at, to) > at ? at : comma;
}

/** The first comma, semicolon or full stop. */
function anyEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  while (at < to && ![COMMA, SEMICOLON, STOP].includes(lexed.kind(at))) at++;
  return at;
}

const namesHolder = (lexed: Lexed, from: number, to: number): boolean => to > from && (namesRepository(lexed, from, to) || lexed.among(from, 'national diplomatic ministry'));
