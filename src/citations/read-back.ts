import { backSign } from './back-sign.js';
import { cyrillicAuthors } from './cyrillic-authors.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { readAuthorDate } from './read-author-date.js';
import { dateAt } from './read-date.js';
import { located, readIbid } from './read-ibid.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
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

/**
 * *North, p. 183 note*; *Djilas, Conversations, 132*; *Marcuse, supra note 12, p. 374*; *Luhmann 1980, S. 99*; *Note 18 above*.
 *
 * A name and a number alone is none: *Korea, 1950*; nor is a place with a year, *Moscow 1956*.
 */
export function readShort(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'book' };
  if (lexed.is(from, IS.note) || lexed.among(from, 'above supra oben')) {
    const sign = backSign(lexed, from);
    return sign === null || sign.supra === undefined ? null : { form: 'short', draft, supra: sign.supra, ...located(lexed, sign.end, to, true) };
  }
  const dated = readAuthorDate(lexed, from, to);
  if (dated !== null) return dated;
  // *Наринский М.М. Указ. соч. С. 70*
  const soviet = cyrillicAuthors(lexed, from, to), list = soviet !== null && backSign(lexed, soviet.end) !== null ? soviet : personsAt(lexed, from, to);
  let end = from, orTitle: string | undefined;
  if (list.persons.length > 0 && list.manner !== 'inverted' && lexed.kind(list.end) !== COLON) { draft.author = list.persons; end = list.end; }
  else {
    let names = shortNames(lexed, from, to);
    // *Thomas, Religion and the Decline of Magic, 29*: what follows the first comma is the title
    if (names !== null && names.manyByComma && backSign(lexed, skipComma(lexed, names.end)) === null) { const comma = commaIn(lexed, from, names.end + 1), first = shortNames(lexed, from, comma); names = first === null ? null : { ...first, end: comma, manyByComma: false }; }
    if (names !== null && (lexed.kind(names.end) === COMMA || lexed.kind(names.end) === STOP || lexed.kind(names.end) === COLON || backSign(lexed, names.end) !== null || lexed.kind(names.end) === OPEN)) {
      draft.author = names.persons;
      end = names.end;
      if (names.manyByComma) orTitle = lexed.slice(from + 2, end);
    }
  }
  const role = draft.author === undefined ? null : roleAt(lexed, lexed.kind(end) === OPEN || lexed.kind(end) === COMMA ? end + 1 : end);
  if (role !== null && role.editor) end = lexed.kind(end) === OPEN ? lexed.next(end) : role.end;
  const back = (at: number): Reading | null => {
    const sign = backSign(lexed, lexed.kind(at) === COMMA || lexed.kind(at) === STOP ? at + 1 : at);
    if (sign === null) return null;
    const year = datedIn(lexed, at, sign.end);
    if (year !== null) draft.issued = year;
    return { form: 'short', draft, ...(orTitle !== undefined && { orTitle }), ...(sign.supra !== undefined && { supra: sign.supra }), ...located(lexed, sign.end, to, true) };
  };
  const direct = draft.author === undefined ? null : back(end);
  if (direct !== null) return direct;
  let at = draft.author === undefined ? from : lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? end + 1 : end;
  if (draft.author !== undefined && at === end && lexed.kind(at) !== QUOTE) return null;
  if (lexed.kind(at) === QUOTE && lexed.next(at) <= to) {
    put(draft, 'title', inside(lexed, at).replace(/[,.]$/u, ''));
    const close = lexed.next(at);
    const signed = back(close);
    if (signed !== null) return signed;
    // *Cooper, “Conflict and Connection,” 1530*: a page that could be a year
    const place = locatorAt(lexed, close, to, true) ?? (draft.author !== undefined && isYear(lexed, close) && (close + 1 >= to || [STOP, SEMICOLON].includes(lexed.kind(close + 1))) ? { locator: { label: 'page', value: lexed.word(close) } as const, end: close + 1, labelled: false } : null);
    if (draft.author === undefined) return place !== null && place.labelled && place.locator.label === 'page' ? { form: 'short', draft, end: place.end, locator: place.locator } : null;
    if (place === null && !(close >= to || lexed.kind(close) === STOP)) return null;
    return { form: 'short', draft, end: place?.end ?? close, ...(place !== null && { locator: place.locator }) };
  }
  if (draft.author !== undefined) {
    const place = locatorAt(lexed, at, to, false);
    if (place !== null && place.labelled && place.locator.label !== 'section') return { form: 'short', draft, end: place.end, locator: place.locator, ...(list.persons.length === 1 && { orTitle: lexed.slice(from, end) }) };
    if (list.persons.length === 0 || list.manner === null) { const bare = locatorAt(lexed, at, to, true); if (bare !== null && lexed.kind(end) === COMMA && isShortBare(lexed, from, end, bare.end)) return { form: 'short', draft, end: bare.end, locator: bare.locator }; }
  }
  if (lexed.word(at) === 'passim' && draft.author !== undefined) return { form: 'short', draft, end: at + 1 };
  // a short title up to its page or its *cit.*
  const title = at;
  while (at < to && at - title < 22) {
    const kind = lexed.kind(at);
    // *Weber, Wirtschaft (wie Anm. 2), S. 130*
    const signed = (kind === COMMA || kind === OPEN || kind === LOWER && lexed.word(at) === 'cit') && at > title ? back(at) : null;
    if (signed !== null) { putShort(draft, lexed, title, at); return signed; }
    if (kind === COMMA) {
      const place = locatorAt(lexed, at + 1, to, true);
      // *Renouvin, Histoire, t. VIII, op. cit., p. 46*
      const volumed = place?.locator.label === 'volume' && lexed.kind(place.end) === COMMA && at > title ? back(place.end) : null;
      if (volumed !== null) { putShort(draft, lexed, title, at); return volumed; }
      if (place !== null && (draft.author !== undefined || place.labelled || isVolumed(lexed, at + 1) && at - title > 1 && placeEnd(lexed, title) === title) && isShortTitle(lexed, title, at, draft.author !== undefined)) { putShort(draft, lexed, title, at); return { form: 'short', draft, end: place.end, locator: place.locator }; }
    }
    // *Eley, Forging Democracy, passim*
    if (kind === COMMA && lexed.word(at + 1) === 'passim' && draft.author !== undefined && isShortTitle(lexed, title, at, true)) { putShort(draft, lexed, title, at); return { form: 'short', draft, end: at + 2 }; }
    // *Ozouf, La Fête..., p. 112*
    if (kind === STOP && at > title && lexed.kind(at + 1) === STOP && lexed.kind(at + 2) === STOP) { at += 3; continue; }
    // *Lake, Who Paid?, 88*
    if (kind === STOP && lexed.kind(at + 1) === COMMA && '?!'.includes(signAt(lexed, at))) { at++; continue; }
    if (kind === SEMICOLON || kind === STOP || kind === QUOTE || kind === OPEN && isYear(lexed, at + 1) || kind === END || (kind === LOWER && lexed.is(at, IS.sentence) && draft.author === undefined)) return null;
    at = lexed.next(at);
  }
  return null;
}

/** *18:201*: the volume and its page. */
const isVolumed = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && /^\d{1,2}$/u.test(lexed.word(at)) && lexed.kind(at + 1) === COLON && lexed.kind(at + 2) === NUMBER && lexed.start(at + 2) === lexed.end(at + 1);

/** *Berg, 12*: a name alone with a page; not *Moscow, 12*, not *Chapter, 5*. */
const isShortBare = (lexed: Lexed, from: number, end: number, close: number): boolean => placeEnd(lexed, from) === from && !lexed.is(from, IS.month | IS.title | IS.journal | IS.institution) && end - from <= 3 && (lexed.kind(close) === END || lexed.kind(close) === STOP || lexed.kind(close) === SEMICOLON || lexed.kind(close) === CLOSE);
