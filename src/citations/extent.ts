import { COMMA, DASH, type Lexed, NUMBER, OTHER, SEMICOLON, STOP } from './lex.js';
import { isRoman, isYear, opensName, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** How many pages a book has, and the token behind what says so. */
export interface Extent {
  readonly pages: string;
  readonly end: number;
}

/** *xiii + 321 pp.*, *XII, 245 S.*, *Pp. xvii, 376*: the pages in front and those of the text; null if none are counted there. *pp. xii, xiv* are places. */
export function extentAt(lexed: Lexed, at: number): Extent | null {
  const labelled = lexed.is(at, IS.page), from = labelled ? skipStop(lexed, at + 1) : at;
  // *(London: Verso, 1996). Pp. 344.*
  if (labelled && lexed.slice(at, at + 1).startsWith('Pp') && lexed.kind(at - 1) === STOP && lexed.kind(from) === NUMBER && lexed.kind(from + 1) === STOP) return { pages: lexed.word(from), end: from + 1 };
  // *Gdańsk 2020, ss. 552*
  if (lexed.word(at) === 'ss' && lexed.kind(from) === NUMBER && (lexed.kind(from + 1) !== COMMA || lexed.kind(from + 2) !== NUMBER) && ![DASH, OTHER].includes(lexed.kind(from + 1))) return { pages: lexed.word(from), end: from + 1 };
  if (!isRoman(lexed, from)) return null;
  const joined = lexed.kind(from + 1) === COMMA || lexed.kind(from + 1) === OTHER && signAt(lexed, from + 1) === '+' ? from + 2 : from + 1;
  if (lexed.kind(joined) !== NUMBER) return null;
  const word = lexed.is(joined + 1, IS.page) && lexed.kind(joined + 2) !== NUMBER;
  // *pp. ix, 1–11*
  if (labelled && [DASH, OTHER].includes(lexed.kind(joined + 1))) return null;
  return labelled || word ? { pages: lexed.word(joined), end: word ? skipStop(lexed, joined + 2) : joined + 1 } : null;
}

/** *132 p.,* before the house: how many pages it has, behind the title. */
export const isExtentBetween = (lexed: Lexed, at: number): boolean => /^\d{2,4}$/u.test(lexed.word(at)) && lexed.word(at + 1) === 'p' && lexed.kind(at + 2) === COMMA && opensName(lexed.kind(at + 3));

/** Where the imprint in brackets ends before the extent and the price of a review, or the page: *(New York: Walker, 2010. Pp. xxi, 420. $30.00.)*, *(Cambridge: Harvard University Press, 2003, p. 118)*, *(London: Routledge, 1996, £15.99)*, *[Westport: Praeger, 2002. xxx + 177 pp. ISBN …]*; `close` if none stand there. */
export function beforeExtent(lexed: Lexed, open: number, close: number): number {
  for (let at = open + 2; at < close - 2; at++) if (isYear(lexed, at) && [STOP, SEMICOLON, COMMA].includes(lexed.kind(at + 1)) && isOfReview(lexed, at + 2)) return at + 1;
  return close;
}

/** *Pp. xxi, 420*, *177 pp.*, *£15.99*, *ISBN …*: what the head of a review says behind the imprint. */
const isOfReview = (lexed: Lexed, at: number): boolean => lexed.is(at, IS.page) || isPrice(lexed, at) || lexed.word(at) === 'isbn' || lexed.kind(at) === NUMBER && lexed.is(at + 1, IS.page) || extentAt(lexed, at) !== null;

/** *£15.99*, *US$45.00*, *68,00 €* */
const isPrice = (lexed: Lexed, at: number): boolean => [at, at + 1].some((sign) => lexed.kind(sign) === OTHER && '$£€'.includes(signAt(lexed, sign))) && (lexed.kind(at) === NUMBER || lexed.kind(at) === OTHER || lexed.word(at) === 'us');
