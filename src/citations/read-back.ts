import { backSign } from './back-sign.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { readAuthorDate } from './read-author-date.js';
import { dateAt } from './read-date.js';
import { located, readIbid } from './read-ibid.js';
import { locatorAt } from './read-locator.js';
import { personsAt } from './read-persons.js';
import { placeEnd } from './read-places.js';
import { roleAt } from './read-roles.js';
import { shortNames } from './short-names.js';
import { isEnglishSentence } from './title-end.js';
import { anyToken, commaIn, inside, isCapital, isNumber, isYear, opensName, signAt, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';
import { isListed } from '../text/word-list.js';

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
  if (lexed.is(from, IS.note) || lexed.among(from, 'above supra')) {
    const sign = backSign(lexed, from);
    return sign === null || sign.supra === undefined ? null : { form: 'short', draft, supra: sign.supra, ...located(lexed, sign.end, to, true) };
  }
  const dated = readAuthorDate(lexed, from, to);
  if (dated !== null) return dated;
  const list = personsAt(lexed, from, to);
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
    if (place !== null && place.labelled && place.locator.label !== 'section') return { form: 'short', draft, end: place.end, locator: place.locator };
    if (list.persons.length === 0 || list.manner === null) { const bare = locatorAt(lexed, at, to, true); if (bare !== null && lexed.kind(end) === COMMA && isShortBare(lexed, from, end, bare.end)) return { form: 'short', draft, end: bare.end, locator: bare.locator }; }
  }
  // a short title up to its page or its *cit.*
  const title = at;
  while (at < to && at - title < 22) {
    const kind = lexed.kind(at);
    // *Weber, Wirtschaft (wie Anm. 2), S. 130*
    const signed = (kind === COMMA || kind === OPEN || kind === LOWER && lexed.word(at) === 'cit') && at > title ? back(at) : null;
    if (signed !== null) { putShort(draft, lexed, title, at); return signed; }
    if (kind === COMMA) {
      const place = locatorAt(lexed, at + 1, to, true);
      if (place !== null && (draft.author !== undefined || place.labelled || isVolumed(lexed, at + 1) && at - title > 2) && isShortTitle(lexed, title, at, draft.author !== undefined)) { putShort(draft, lexed, title, at); return { form: 'short', draft, end: place.end, locator: place.locator }; }
    }
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

/** *idem, “Resident Aliens,” 214*, *ders., Globalgeschichte, S. 5*: a short title behind the word for the same author. */
export function readSameShort(lexed: Lexed, from: number, to: number, his: boolean): Reading | null {
  const draft: Draft = { type: 'book' };
  if (lexed.kind(from) === QUOTE && lexed.next(from) <= to) {
    put(draft, 'title', inside(lexed, from).replace(/[,.]$/u, ''));
    const place = locatorAt(lexed, lexed.next(from), to, true);
    return place === null ? null : { form: 'short', draft, end: place.end, locator: place.locator, sameAuthor: true };
  }
  if (his) return null;
  for (let at = from; at < to && at - from < 22 && ![SEMICOLON, STOP, QUOTE].includes(lexed.kind(at)); at = lexed.next(at)) {
    const place = lexed.kind(at) === COMMA ? locatorAt(lexed, at + 1, to, true) : null;
    if (place === null || !isShortTitle(lexed, from, at, true)) continue;
    putShort(draft, lexed, from, at);
    return { form: 'short', draft, end: place.end, locator: place.locator, sameAuthor: true };
  }
  return null;
}

function putShort(draft: Draft, lexed: Lexed, from: number, to: number): void {
  put(draft, 'title', lexed.slice(from, to).replace(/[,\s]+$/u, ''));
}

/** *Berg, 12*: a name alone with a page; not *Moscow, 12*, not *Chapter, 5*. */
const isShortBare = (lexed: Lexed, from: number, end: number, close: number): boolean => placeEnd(lexed, from) === from && !lexed.is(from, IS.month | IS.title | IS.journal | IS.institution) && end - from <= 3 && (lexed.kind(close) === END || lexed.kind(close) === STOP || lexed.kind(close) === SEMICOLON || lexed.kind(close) === CLOSE);

function isShortTitle(lexed: Lexed, from: number, to: number, named: boolean): boolean {
  if (to - from < 1 || to - from > 20 || !(opensName(lexed.kind(from)) || lexed.kind(from) === NUMBER && named)) return false;
  if (!named && (lexed.among(from, 'for as on in since when based under see from') || hasBracket(lexed, from, to))) return false;
  if (lexed.is(from, IS.month) || (to - from === 1 && (placeEnd(lexed, from) > from || lexed.is(from, IS.section | IS.chapter)))) return false;
  let verbs = 0;
  for (let at = from; at < to; at++) { if (lexed.kind(at) === LOWER && lexed.is(at, IS.sentence)) verbs++; if (lexed.is(at, IS.ibid) && lexed.kind(at) === LOWER) return false; }
  if (!named && (isEnglishSentence(lexed, from, to) || hasVerb(lexed, from, to))) return false;
  if (verbs > 0 && !named) return false;
  // without an author it must not look like a name
  return named || to - from >= 2 && !personsWhole(lexed, from, to);
}

/** German, French and Italian verbs of reporting: what stands around them is a sentence. */
const VERB = 'zeigt zeigen sieht sehen spricht sprechen betont betonen meint meinen findet finden schreibt schreiben weist weisen gibt geben hat haben wird werden ist sind war waren kann können montre montrent écrit souligne sont scrive mostra sostiene sono';
const hasVerb = (lexed: Lexed, from: number, to: number): boolean => anyToken(from + 1, to, (at) => lexed.kind(at) === LOWER && lexed.among(at, VERB));

const hasBracket = (lexed: Lexed, from: number, to: number): boolean => { for (let at = from; at < to; at++) if (lexed.kind(at) === OPEN || lexed.is(at, IS.month) && isNumber(lexed, at - 1)) return true; return placeEnd(lexed, from) > from && lexed.kind(from + 1) === LOWER; };
const personsWhole = (lexed: Lexed, from: number, to: number): boolean => { const list = personsAt(lexed, from, to); return list.persons.length > 0 && list.end >= to; };

/** *Idem*, *Ders.*, *———*, *his* at the head of a citation: the author of the one before. Behind it, or the same token. */
export function sameAuthorEnd(lexed: Lexed, from: number): number {
  const word = lexed.word(from);
  if (isListed('idem ders dies eadem id он она', word) && (lexed.kind(from + 1) === COMMA || lexed.kind(from + 1) === COLON || lexed.kind(from + 1) === OPEN || lexed.kind(from + 1) === QUOTE)) return lexed.kind(from + 1) === OPEN && lexed.is(from + 2, IS.editor) ? lexed.next(from + 1) : from + 1;
  if (isListed('his her their', word) && lexed.kind(from) === LOWER) return from + 1;
  // *the same author’s The Elizabethan House of Commons*
  if (word === 'the' && lexed.word(from + 1) === 'same' && /^(?:author|writer)[’']s$/u.test(lexed.word(from + 2))) return from + 3;
  let at = from;
  // *———*, *---*, *____*
  while ((lexed.kind(at) === DASH || signAt(lexed, at) === '_') && at - from < 14) at++;
  if (at > from && (at - from >= 2 || signAt(lexed, from) === '—') && (lexed.kind(at) === COMMA || lexed.kind(at) === STOP || lexed.kind(at) === OPEN || isYear(lexed, at) || from === 0 && isCapital(lexed.kind(at)))) return at;
  return from;
}
