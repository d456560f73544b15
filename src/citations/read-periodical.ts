import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, COMMA, INITIAL, type Lexed, LOWER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { locatorAt } from './read-locator.js';
import { numbersAt } from './read-numbers.js';
import { anyToken, isRoman, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** What has a number and is no periodical. */
const NUMBERED = 'paper papers document documents memorandum resolution law bill case order decree directive circular notice dispatch despatch telegram cable letter file box nato series works opinion protocol';
const SMALL = 'of the and for on in de la du des der für und et e y';

/**
 * Reads an issue of a periodical that is cited by its name alone, its numbers labelled, its date behind them:
 * *Peking Review, Vol. 6, No. 37 (September 13, 1963), pp. 6–23*, *SCMP, No. 3057 (11 September 1963), 21*, *China Quarterly, No. 12 (1962), p. 5*.
 *
 * Not *Selected Works, Vol. IV (1961), pp. 411–424*, a book, nor *Telegram, No. 12, 5 March 1950*.
 */
export function readPeriodical(lexed: Lexed, from: number, to: number): Reading | null {
  if (!opensName(lexed.kind(from)) || lexed.kind(from) === INITIAL || isRoman(lexed, from)) return null;
  let name = from;
  while (name < to && name - from < 8 && (opensName(lexed.kind(name)) || lexed.kind(name) === LOWER && lexed.among(name, SMALL))) name++;
  // *Hung-ch’i (Red Flag), No. 5*
  const comma = lexed.kind(name) === OPEN ? lexed.next(name) : name, sign = comma + 1;
  if (comma - name > 6 || lexed.kind(comma) !== COMMA || anyToken(from, name, (at) => lexed.among(at, NUMBERED) || lexed.is(at, IS.report | IS.archive))) return null;
  if (!lexed.is(sign, IS.volume | IS.issue) && !(isRoman(lexed, sign) && lexed.kind(sign + 1) === COMMA && lexed.is(sign + 2, IS.issue))) return null;
  const numbers = numbersAt(lexed, sign, to), [date = []] = numbers?.issued?.['date-parts'] ?? [];
  if (numbers === null || numbers.issue === undefined || date.length === 0) return null;
  const known = name - from === 1 && lexed.kind(from) === UPPER || anyToken(from, name, (at) => lexed.is(at, IS.journal) && lexed.kind(at) >= CAPITAL);
  if (date.length < 2 && numbers.volume === undefined && !known || ![SEMICOLON, STOP, COMMA].includes(lexed.kind(numbers.end)) && numbers.end < to) return null;
  const draft: Draft = { type: 'article-journal', 'container-title': lexed.slice(from, name), issue: numbers.issue };
  put(draft, 'issued', numbers.issued);
  put(draft, 'volume', numbers.volume);
  const ranged = /\p{Pd}/u.test(numbers.page ?? ''), place = numbers.page === undefined && lexed.kind(numbers.end) === COMMA ? locatorAt(lexed, numbers.end + 1, to, true) : null;
  if (ranged) put(draft, 'page', numbers.page);
  const locator = place?.locator ?? (ranged || numbers.page === undefined ? undefined : { label: 'page' as const, value: numbers.page });
  return { form: 'full', draft, end: place?.end ?? numbers.end, ...(locator !== undefined && { locator }) };
}
