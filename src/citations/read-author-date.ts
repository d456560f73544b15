import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, END, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { shortNames } from './short-names.js';
import { dateAt, suffixOf } from './read-date.js';
import { located } from './read-ibid.js';
import { placeEnd } from './read-places.js';
import { isCapital, isNumber, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** What has a number with a year in it, or leads to a year, and is no person: *Directive 2004/38*, *Nel 1861*. */
const ACT = 'directive regulation decision recommendation article resolution verordnung richtlinie nel dal im seit anno depuis desde';

/** *Luhmann 1980, S. 99*, *Berg (2001), 12*, *Feest/Blankenburg, 1972*, *Berg and Hill 1999a: 15*. */
export function readAuthorDate(lexed: Lexed, from: number, to: number): Reading | null {
  if (placeEnd(lexed, from) > from || lexed.is(from, IS.month | IS.season | IS.sentence | IS.title) && !lexed.is(from, IS.family | IS.particle)) return null;
  if (lexed.among(from, ACT)) return null;
  // *Zhang, Jishun 2015*
  const whole = lexed.kind(from + 1) === COMMA && isCapital(lexed.kind(from + 2)) && isYear(lexed, from + 3) && lexed.is(from, IS.family) ? { persons: [{ family: lexed.slice(from, from + 1), given: lexed.slice(from + 2, from + 3) }], end: from + 3, manyByComma: false } : null;
  const names: ReturnType<typeof shortNames> = whole ?? shortNames(lexed, from, to);
  if (names === null) return null;
  let at = names.end;
  if (names.persons.length === 1 && isCapital(lexed.kind(at)) && isYear(lexed, at + 1)) { const more = shortNames(lexed, at, to); if (more !== null && !lexed.is(at, IS.title | IS.month)) { names.persons.push(...more.persons); at = more.end; } }
  if (lexed.kind(at) === COMMA) at++;
  const bracketed = lexed.kind(at) === OPEN;
  const date = dateAt(lexed, bracketed ? at + 1 : at);
  if (date === null || date.grain !== 'year') return null;
  const inner = bracketed ? lexed.partner(at) : -1;
  let end = bracketed ? inner + 1 : date.end;
  const draft: Draft = { type: 'book', author: names.persons, issued: date.date };
  put(draft, 'year-suffix', suffixOf(lexed, date.end));
  if (bracketed && date.end < inner) return null;
  const kind = lexed.kind(end);
  if (end < to && ![COMMA, COLON, STOP, SEMICOLON, CLOSE, END, LOWER, INITIAL, UPPER].includes(kind) && !isNumber(lexed, end)) return null;
  if (kind === LOWER && names.persons.length === 1 && lexed.kind(names.end) === COMMA && !lexed.is(end, IS.page)) return null;
  const found = located(lexed, end, to, kind === COMMA || kind === COLON || bracketed || lexed.is(end, IS.page));
  end = found.end;
  return { form: 'short', draft, ...found };
}
