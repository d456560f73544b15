import { isListed } from '../text/word-list.js';
import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, DASH, type Lexed, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { locatorAt } from './read-locator.js';
import { isShortTitle, putShort } from './short-title.js';
import { inside, isCapital, isYear, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Idem*, *Ders.*, *———*, *his* at the head of a citation: the author of the one before. Behind it, or the same token. */
export function sameAuthorEnd(lexed: Lexed, from: number): number {
  const word = lexed.word(from);
  if (isListed('idem ders dies eadem ead id íd ídem он она', word) && [COMMA, COLON, OPEN, QUOTE].includes(lexed.kind(from + 1))) return lexed.kind(from + 1) === OPEN && lexed.is(from + 2, IS.editor) ? lexed.next(from + 1) : from + 1;
  // *Его же. Хозяин. М., 2010*
  if (isListed('его её ее их ego ee ikh', word) && lexed.among(from + 1, 'же zhe') && [STOP, COLON, COMMA].includes(lexed.kind(from + 2))) return from + 2;
  // *the same author’s The Elizabethan House of Commons*
  if (word === 'the' && lexed.word(from + 1) === 'same' && /^(?:author|writer)[’']s$/u.test(lexed.word(from + 2))) return from + 3;
  let at = from;
  // *———*, *---*, *____*
  while ((lexed.kind(at) === DASH || signAt(lexed, at) === '_') && at - from < 14) at++;
  if (at > from && (at - from >= 2 || signAt(lexed, from) === '—') && ([COMMA, STOP, OPEN].includes(lexed.kind(at)) || isYear(lexed, at) || from === 0 && isCapital(lexed.kind(at)))) return at;
  return from;
}

/** *idem, “Resident Aliens,” 214*, *ders., Globalgeschichte, S. 5*: a short title behind the word for the same author. */
export function readSameShort(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'book' };
  if (lexed.kind(from) === QUOTE && lexed.next(from) <= to) {
    put(draft, 'title', inside(lexed, from).replace(/[,.]$/u, ''));
    const place = locatorAt(lexed, lexed.next(from), to, true);
    return place === null ? null : { form: 'short', draft, end: place.end, locator: place.locator, sameAuthor: true };
  }
  for (let at = from; at < to && at - from < 22 && ![SEMICOLON, STOP, QUOTE].includes(lexed.kind(at)); at = lexed.next(at)) {
    const place = lexed.kind(at) === COMMA ? locatorAt(lexed, at + 1, to, true) : null;
    if (place === null || !isShortTitle(lexed, from, at, true)) continue;
    putShort(draft, lexed, from, at);
    return { form: 'short', draft, end: place.end, locator: place.locator, sameAuthor: true };
  }
  return null;
}
