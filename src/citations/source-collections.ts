import { CANONS, SOURCE_COLLECTIONS } from '../data/citations/classics.js';
import { type Draft, put, type Reading } from './draft.js';
import { putAuthored } from './eastern-classics.js';
import { COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { classic, lociEnd } from './loci.js';
import { locatorAt } from './read-locator.js';
import { isRoman, isYear, lengthOf, rangeEnd, skipComma } from './tokens.js';

/** A title and its collection are not longer, in tokens. */
const LONGEST = 16;

/** *Gaoseng zhuan, T no. 2059, 50: 322c–323a*, *T 50, no. 2059, 322c*: volume, number and register of a Buddhist or Daoist canon, the title before it. */
export function readInCanon(lexed: Lexed, from: number, number: number, to: number): Reading | null {
  const sign = lexed.among(number - 1, 'no nos nr vol') ? number - 2 : lexed.kind(number - 1) === STOP ? number - 2 : number - 1;
  if (sign < from || !lexed.among(sign, CANONS) || lexed.kind(sign) === LOWER || sign > from && lexed.kind(sign - 1) !== COMMA) return null;
  const draft: Draft = { type: 'classic' };
  let at = number, page = -1;
  while (at < to && at - number < 9 && page < 0) {
    const numbered = lexed.among(at, 'no nos nr'), figure = numbered ? at + 1 : lexed.among(at, 'p pp') ? at + 1 : at;
    if (lexed.kind(figure) !== NUMBER) return null;
    if (/^\d+[a-d]\d*$/u.test(lexed.word(figure))) page = figure;
    else { put(draft, numbered || lexed.among(figure - 1, 'no nos nr') || lengthOf(lexed, figure) > 3 ? 'number' : 'volume', lexed.word(figure)); at = figure + 1; if ([COMMA, COLON, STOP].includes(lexed.kind(at))) at++; }
  }
  if (page < 0) return null;
  if (sign > from) { putAuthored(lexed, from, sign - 1, draft); put(draft, 'container-title', lexed.slice(sign, sign + 1)); }
  else put(draft, 'title', lexed.slice(sign, sign + 1));
  return classic(draft, lexed, page, lociEnd(lexed, page, true), 'page');
}

/** *PL 145, col. 456B*, *CSEL 28/1, 45*, *MGH SS rer. Germ. 7, p. 45*, *CIL VI 1234*: a collection of sources by its letters, a volume and a column, page or number. */
export function readInCollection(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.among(from, SOURCE_COLLECTIONS) || lexed.kind(from) === LOWER || lexed.end(from) - lexed.start(from) < 3 && lexed.kind(from) !== UPPER) return null;
  let at = lexed.word(from) === 'mgh' ? skipComma(lexed, from + 1) : from + 1;
  while (at < to && at - from < LONGEST && (lexed.kind(at) <= INITIAL || lexed.kind(at) === STOP) && !isRoman(lexed, at)) at++;
  const reign = lexed.word(from) === 'mgh' && isRoman(lexed, at), volume = reign ? at + 1 : at, title = lexed.slice(from, volume);
  const numbered = reign ? volume : rangeEnd(lexed, volume), pin = lexed.kind(numbered) === COMMA ? locatorAt(lexed, skipCount(lexed, numbered + 1), to, true) : null;
  if (lexed.word(from) !== 'mgh' && at > from + 1 || !reign && numbered === volume) return null;
  const draft: Draft = { type: 'classic', title };
  if (!reign) put(draft, 'volume', lexed.slice(volume, numbered));
  if (pin !== null) return { form: 'full', draft, end: pin.end, locator: pin.locator };
  // *CIL VI 1234*
  if (lexed.kind(numbered) !== NUMBER || isYear(lexed, numbered)) return null;
  put(draft, 'number', lexed.word(numbered));
  return { form: 'full', draft, end: numbered + 1 };
}

/** *no. 123, p. 167*: behind the number of a document, where its page follows. */
const skipCount = (lexed: Lexed, at: number): number => (lexed.among(at, 'no nr n') && lexed.kind(at + 1) === NUMBER && lexed.kind(at + 2) === COMMA ? at + 3 : at);
