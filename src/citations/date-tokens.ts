import { isShortMonth as isShort, monthOf, SEASONS } from '../data/citations/months.js';
import { isDigit, unitAt } from '../text/letters.js';
import { type Lexed, LOWER, NUMBER, STOP, UPPER } from './lex.js';
import { isYear, lengthOf, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *May*, *Winter*, and *January-March* in one; not *Rio de Janeiro*. */
export const isTime = (lexed: Lexed, at: number): boolean => lexed.word(at - 2) !== 'rio' && (isShortMonth(lexed, at) || lexed.is(at, IS.month | IS.season) || (lexed.kind(at) <= 3 && lexed.word(at).includes('-') && lexed.word(at).split('-').every((word) => monthOf(word) !== undefined || Object.hasOwn(SEASONS, word))));
/** *out. 2022*, *lug. 1925*. */
const isShortMonth = (lexed: Lexed, at: number): boolean => (lexed.kind(at) === LOWER || lexed.kind(at) < UPPER && isDayBefore(lexed, at)) && isYear(lexed, skipStop(lexed, at + 1)) && ((lexed.kind(at + 1) === STOP) !== lexed.slice(at, at + 1).endsWith('.') || isDayBefore(lexed, at)) && isShort(lexed.word(at));
const isDayBefore = (lexed: Lexed, at: number): boolean => isDay(lexed, lexed.kind(at - 1) === STOP ? at - 2 : at - 1);
/** Three figures are no day. */
export const isDay = (lexed: Lexed, at: number): boolean => lexed.kind(at) === NUMBER && (lengthOf(lexed, at) < 3 || !isDigit(unitAt(lexed.text, lexed.end(at) - 1))) && /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°)?$/u.test(lexed.word(at));
/** The number of the month that stands at a token. */
export const monthAt = (lexed: Lexed, at: number): number | undefined => (isTime(lexed, at) ? monthOf(lexed.word(at)) : undefined);
