import { backSign } from './back-sign.js';
import { cyrillicAuthors } from './cyrillic-authors.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { readAuthorDate } from './read-author-date.js';
import { dateAt } from './read-date.js';
import { located, readIbid } from './read-ibid.js';
import { type LocatorAt, locatorAt } from './read-locator.js';
import { type PersonList, personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { shortNames } from './short-names.js';
import { isShortTitle, putShort } from './short-title.js';
import { commaIn, inside, isYear, signAt, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Thornton, op. cit., n. 4* or *id., p. 97* behind an *in*: the book that holds the chapter. */
export function readBackIn(lexed: Lexed, from: number, to: number): Reading | null {
  const ibid = readIbid(lexed, from, to);
  if (ibid !== null) return ibid;
  const names = shortNames(lexed, from, to);
  if (names === null) return null;
  let at = names.end;
  const role = lexed.kind(at) === OPEN ? roleAt(lexed, at + 1) : null;
  if (role !== null && role.editor) at = lexed.next(at);
  const sign = backSign(lexed, skipComma(lexed, at));
  if (sign === null) return null;
  const draft: Draft = { type: 'book', author: names.persons };
  const dated = datedIn(lexed, at, sign.end);
  if (dated !== null) draft.issued = dated;
  return { form: 'short', draft, ...(sign.supra !== undefined && { supra: sign.supra }), ...located(lexed, sign.end, to, true) };
}

function datedIn(lexed: Lexed, from: number, to: number): NonNullable<Draft['issued']> | null {
  for (let at = from; at < to; at++) if (lexed.kind(at) === OPEN && isYear(lexed, at + 1)) return dateAt(lexed, at + 1)?.date ?? null;
  return null;
}

/** A back-reference that is being read: who wrote, where that ends. */
interface Short { readonly lexed: Lexed; readonly from: number; readonly to: number; readonly draft: Draft; readonly end: number; /** What is the title if the first name alone is the author. */ readonly orTitle?: string; readonly several: boolean; readonly persons: PersonList }

/**
 * *North, p. 183 note*; *Djilas, Conversations, 132*; *Marcuse, supra note 12, p. 374*; *Luhmann 1980, S. 99*; *Note 18 above*.
 *
 * A name and a number alone is none: *Korea, 1950*; nor is a place with a year, *Moscow 1956*.
 */
export function readShort(lexed: Lexed, from: number, to: number): Reading | null {
  if (lexed.is(from, IS.note) || lexed.among(from, 'above supra oben')) return noteAlone(lexed, from, to);
  const dated = readAuthorDate(lexed, from, to);
  if (dated !== null) return dated;
  const short = authorsOf(lexed, from, to), { draft, end } = short, named = draft.author !== undefined, sign = named ? signed(short, end) : null;
  if (sign !== null) return sign;
  const at = named && [COMMA, COLON].includes(lexed.kind(end)) ? end + 1 : end;
  if (named && at === end && lexed.kind(at) !== QUOTE) return null;
  if (lexed.kind(at) === QUOTE && lexed.next(at) <= to) return quotedTitle(short, at);
  return (named ? pageAlone(short, at) : null) ?? shortTitle(short, at);
}

/** *Note 18 above* */
function noteAlone(lexed: Lexed, from: number, to: number): Reading | null {
  const sign = backSign(lexed, from);
  return sign?.supra === undefined ? null : { form: 'short', draft: { type: 'book' }, supra: sign.supra, ...located(lexed, sign.end, to, true) };
}

/** Who wrote, or edited, the work; without an author if no name stands there. */
function authorsOf(lexed: Lexed, from: number, to: number): Short {
  // *Наринский М.М. Указ. соч. С. 70*
  const soviet = cyrillicAuthors(lexed, from, to), persons = soviet !== null && backSign(lexed, soviet.end) !== null ? soviet : personsAt(lexed, from, to);
  const short = { lexed, from, to, persons };
  if (persons.persons.length > 0 && persons.manner !== 'inverted' && lexed.kind(persons.end) !== COLON) return { ...short, draft: { type: 'book', author: persons.persons }, end: editorEnd(lexed, persons.end), several: false };
  const names = familiesAt(lexed, from, to);
  if (names === null || ![COMMA, STOP, COLON, OPEN].includes(lexed.kind(names.end)) && backSign(lexed, names.end) === null) return { ...short, draft: { type: 'book' }, end: from, several: false };
  return { ...short, draft: { type: 'book', author: names.persons }, end: editorEnd(lexed, names.end), several: true, ...(names.manyByComma && { orTitle: lexed.slice(from + 2, names.end) }) };
}

/** Family names; *Thomas, Religion and the Decline of Magic, 29*: what follows the first comma is the title. */
function familiesAt(lexed: Lexed, from: number, to: number): ReturnType<typeof shortNames> {
  const names = shortNames(lexed, from, to);
  if (names === null || !names.manyByComma || backSign(lexed, skipComma(lexed, names.end)) !== null) return names;
  const comma = commaIn(lexed, from, names.end + 1), first = shortNames(lexed, from, comma);
  return first === null ? null : { ...first, end: comma, manyByComma: false };
}

/** *Westad (ed.), Cold War, 12*: behind the role, if there is one. */
function editorEnd(lexed: Lexed, end: number): number {
  const role = roleAt(lexed, lexed.kind(end) === OPEN || lexed.kind(end) === COMMA ? end + 1 : end);
  return role?.editor !== true ? end : lexed.kind(end) === OPEN ? lexed.next(end) : role.end;
}

/** *op. cit., 12*, *(wie Anm. 2), S. 130*, *supra note 4*: the sign that sends back, and the page. */
function signed({ lexed, to, draft, orTitle }: Short, at: number): Reading | null {
  const sign = backSign(lexed, lexed.kind(at) === COMMA || lexed.kind(at) === STOP ? at + 1 : at);
  if (sign === null) return null;
  const year = datedIn(lexed, at, sign.end);
  if (year !== null) draft.issued = year;
  return { form: 'short', draft, ...(orTitle !== undefined && { orTitle }), ...(sign.supra !== undefined && { supra: sign.supra }), ...located(lexed, sign.end, to, true) };
}

/** *Cooper, “Conflict and Connection,” 1530*; without an author only with *p.* */
function quotedTitle(short: Short, open: number): Reading | null {
  const { lexed, to, draft } = short, close = lexed.next(open);
  put(draft, 'title', inside(lexed, open).replace(/[,.…]+$/u, '').trim());
  const sign = signed(short, close);
  if (sign !== null) return sign;
  const place = locatorAt(lexed, close, to, true);
  if (draft.author === undefined) return place !== null && place.labelled && place.locator.label === 'page' ? { form: 'short', draft, end: place.end, locator: place.locator } : null;
  if (place !== null) return { form: 'short', draft, end: place.end, locator: place.locator };
  // a page that could be a year
  if (isYear(lexed, close) && (close + 1 >= to || [STOP, SEMICOLON].includes(lexed.kind(close + 1)))) return { form: 'short', draft, end: close + 1, locator: { label: 'page', value: lexed.word(close) } };
  return close >= to || lexed.kind(close) === STOP ? { form: 'short', draft, end: close } : null;
}

/** *North, p. 183 note*, *Berg, 12*, *Berg, passim*: no title at all. */
function pageAlone({ lexed, from, to, draft, end, persons }: Short, at: number): Reading | null {
  const place = locatorAt(lexed, at, to, false);
  if (place !== null && place.locator.label !== 'section') return { form: 'short', draft, end: place.end, locator: place.locator, ...(persons.persons.length === 1 && { orTitle: lexed.slice(from, end) }) };
  const bare = persons.manner === null && lexed.kind(end) === COMMA ? locatorAt(lexed, at, to, true) : null;
  if (bare !== null && isShortBare(lexed, from, end, bare.end)) return { form: 'short', draft, end: bare.end, locator: bare.locator };
  return lexed.word(at) === 'passim' ? { form: 'short', draft, end: at + 1 } : null;
}

/** *Djilas, Conversations, 132*: a short title up to its page or its *cit.* */
function shortTitle(short: Short, title: number): Reading | null {
  const { lexed, to, draft } = short;
  for (let at = title; at < to && at - title < 22;) {
    const kind = lexed.kind(at), place = kind === COMMA ? locatorAt(lexed, at + 1, to, true) : null;
    const found = (at > title ? signedTitle(short, at, place) : null) ?? (kind === COMMA ? pagedTitle(short, title, at, place) : null);
    if (found !== null) { putShort(draft, lexed, title, at); return found; }
    const next = unendingStop(lexed, at, title);
    if (next === at && (kind === SEMICOLON || kind === STOP || kind === QUOTE || kind === OPEN && isYear(lexed, at + 1) || kind === END || kind === LOWER && lexed.is(at, IS.sentence) && draft.author === undefined)) return null;
    at = next > at ? next : lexed.next(at);
  }
  return null;
}

/** *Weber, Wirtschaft (wie Anm. 2), S. 130*, *Renouvin, Histoire, t. VIII, op. cit., p. 46* */
function signedTitle(short: Short, at: number, place: LocatorAt | null): Reading | null {
  const { lexed } = short, kind = lexed.kind(at), sign = kind === COMMA || kind === OPEN || kind === LOWER && lexed.word(at) === 'cit' ? signed(short, at) : null;
  return sign === null && place?.locator.label === 'volume' && lexed.kind(place.end) === COMMA ? signed(short, place.end) : sign;
}

/** *Djilas, Conversations, 132*, *Eley, Forging Democracy, passim* */
function pagedTitle({ lexed, draft }: Short, title: number, comma: number, place: LocatorAt | null): Reading | null {
  const named = draft.author !== undefined;
  if (place !== null && (named || place.labelled || isVolumed(lexed, comma + 1) && comma - title > 1 && placeEnd(lexed, title) === title) && isShortTitle(lexed, title, comma, named)) return { form: 'short', draft, end: place.end, locator: place.locator };
  return named && lexed.word(comma + 1) === 'passim' && isShortTitle(lexed, title, comma, true) ? { form: 'short', draft, end: comma + 2 } : null;
}

/** *Ozouf, La Fête..., p. 112*, *Lake, Who Paid?, 88*: behind a stop within a title, or the same token. */
function unendingStop(lexed: Lexed, at: number, title: number): number {
  if (lexed.kind(at) !== STOP) return at;
  if (at > title && lexed.kind(at + 1) === STOP && lexed.kind(at + 2) === STOP) return at + 3;
  return lexed.kind(at + 1) === COMMA && '?!'.includes(signAt(lexed, at)) ? at + 1 : at;
}

/** *18:201*: the volume and its page. */
const isVolumed = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && /^\d{1,2}$/u.test(lexed.word(at)) && lexed.kind(at + 1) === COLON && lexed.kind(at + 2) === NUMBER && lexed.start(at + 2) === lexed.end(at + 1);

/** *Berg, 12*: a name alone with a page; not *Moscow, 12*, not *Chapter, 5*. */
const isShortBare = (lexed: Lexed, from: number, end: number, close: number): boolean => placeEnd(lexed, from) === from && !lexed.is(from, IS.month | IS.title | IS.journal | IS.institution) && end - from <= 3 && ([END, STOP, SEMICOLON, CLOSE].includes(lexed.kind(close)));
