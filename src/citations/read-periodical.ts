import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { locatorAt } from './read-locator.js';
import { numbersAt } from './read-numbers.js';
import { anyToken, isRoman, isYear, opensName, signEnd } from './tokens.js';
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
  while (name < to && name - from < 8 && (opensName(lexed.kind(name)) || lexed.kind(name) === LOWER && (lexed.among(name, SMALL) || name > from && PINYIN_JOURNAL.test(lexed.word(name))))) name++;
  // *Hung-ch’i (Red Flag), No. 5*
  const comma = lexed.kind(name) === OPEN ? lexed.next(name) : name, sign = comma + 1;
  if (comma - name > 6 || lexed.kind(comma) !== COMMA || anyToken(from, name, (at) => lexed.among(at, NUMBERED) || lexed.is(at, IS.report | IS.archive))) return null;
  const yearly = ofYear(lexed, from, name, comma, to);
  if (yearly !== null) return yearly;
  if (!lexed.is(sign, IS.volume | IS.issue) && !(isRoman(lexed, sign) && lexed.kind(sign + 1) === COMMA && lexed.is(sign + 2, IS.issue))) return null;
  const numbers = numbersAt(lexed, sign, to), [date = []] = numbers?.issued?.['date-parts'] ?? [];
  const survey = name - from === 1 && lexed.kind(from) === UPPER && lexed.among(from, SURVEYS) && date.length === 0 ? surveyAt(lexed, from, sign, to) : null;
  if (survey !== null) return survey;
  if (numbers === null || numbers.issue === undefined || date.length === 0) return null;
  const known = name - from === 1 && lexed.kind(from) === UPPER || anyToken(from, name, (at) => lexed.is(at, IS.journal) && lexed.kind(at) >= CAPITAL) || isPinyinJournal(lexed, from, name);
  if (date.length < 2 && numbers.volume === undefined && !known || ![SEMICOLON, STOP, COMMA].includes(lexed.kind(numbers.end)) && numbers.end < to) return null;
  const draft: Draft = { type: 'article-journal', 'container-title': lexed.slice(from, name), issue: numbers.issue };
  put(draft, 'issued', numbers.issued);
  put(draft, 'volume', numbers.volume);
  const ranged = /\p{Pd}/u.test(numbers.page ?? ''), place = numbers.page === undefined && lexed.kind(numbers.end) === COMMA ? locatorAt(lexed, numbers.end + 1, to, true) : null;
  if (ranged) put(draft, 'page', numbers.page);
  const locator = place?.locator ?? (ranged || numbers.page === undefined ? undefined : { label: 'page' as const, value: numbers.page });
  return { form: 'full', draft, end: place?.end ?? numbers.end, ...(locator !== undefined && { locator }) };
}

/** What the consulates and press services print in translation, number by number. */
const SURVEYS = 'scmp scmm ecmm spep cb urs';

/** *SCMM, no. 234, 15*: the number and the page, without a day. */
function surveyAt(lexed: Lexed, from: number, sign: number, to: number): Reading | null {
  const number = lexed.is(sign, IS.issue) ? signEnd(lexed, sign + 1) : -1, page = lexed.kind(number + 1) === COMMA ? locatorAt(lexed, number + 2, to, true) : null;
  return number < 0 || lexed.kind(number) !== NUMBER || page === null ? null : { form: 'full', draft: { type: 'article-journal', 'container-title': lexed.slice(from, from + 1), issue: lexed.word(number) }, end: page.end, locator: page.locator };
}

/** *Xinhua yuebao*, *Lishi yanjiu*: a second word that is a periodical’s in Chinese. */
const PINYIN_JOURNAL = /(?:bao|zazhi|yanjiu|jikan|xuebao|congkan|pinglun|tongxun|gongbao)$/u;
const isPinyinJournal = (lexed: Lexed, from: number, name: number): boolean => name - from > 1 && PINYIN_JOURNAL.test(lexed.word(name - 1));

/** *Hongqi, 1966, no. 9, 12–15*, *Der Spiegel, 12/1967, S. 45–47*: a periodical with its year first, or its number before the year. */
function ofYear(lexed: Lexed, from: number, name: number, comma: number, to: number): Reading | null {
  const at = comma + 1, slashed = lexed.kind(at) === NUMBER && lexed.kind(at + 1) === SLASH && isYear(lexed, at + 2);
  const issue = slashed ? at : lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.issue) && !lexed.among(at + 2, 'n h') ? signEnd(lexed, at + 3) : -1, year = slashed ? at + 2 : at;
  const end = slashed ? at + 3 : issue + 1, page = lexed.kind(end) === COMMA || lexed.kind(end) === COLON ? locatorAt(lexed, end + 1, to, true) : null;
  if (issue < 0 || lexed.kind(issue) !== NUMBER || !isYear(lexed, year) || page === null || page.locator.label !== 'page' || slashed && !page.labelled || lexed.is(from, IS.archive) || from > 0 && name - from === 1 && lexed.kind(from) !== CAPITAL) return null;
  const year4 = Number(lexed.word(year).slice(0, 4)), draft: Draft = { type: 'article-journal', 'container-title': lexed.slice(from, name), issue: lexed.word(issue), issued: { 'date-parts': [[year4]], raw: String(year4) } };
  return { form: 'full', draft, end: page.end, locator: page.locator };
}
