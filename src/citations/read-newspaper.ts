import { type Draft, put, type Reading } from './draft.js';
import { COLON, COMMA, DASH, INITIAL, type Lexed, NUMBER, OPEN, QUOTE, SLASH, STOP, UPPER } from './lex.js';
import { dateAt, dayAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { isPaperAlone, isTownOf, isWholeName, LONGEST_NAME, type Paper, wordsOfName } from './newspaper-name.js';
import { placesEnd, unknownPlaceEnd } from './read-places.js';
import { tidy } from './put-title.js';
import { inside, isCapital, isSquare, isYear, opensName, signEnd, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *, N.Y. Times, Jan. 22, 2010*: behind the name of a newspaper that a comma and its day follow; the same token if none stands there. */
export function dailyEnd(lexed: Lexed, from: number, to: number): number {
  let at = from, named = false;
  while (at < to && at - from < LONGEST_NAME && opensName(lexed.kind(at))) { named = lexed.is(at, IS.newspaper); at++; }
  return named && lexed.kind(at) === COMMA && dateAt(lexed, at + 1)?.grain === 'day' ? at : from;
}

/** Where the number stands that *, no.*, *, Nr.* or *Nr.* announces; -1 if none does. */
function numberAt(lexed: Lexed, comma: number): number {
  const sign = lexed.kind(comma) === COMMA ? comma + 1 : comma, at = lexed.is(sign, IS.issue) ? signEnd(lexed, sign + 1) : -1;
  return lexed.kind(at) === NUMBER ? at : -1;
}

/** *Правда. 1938. 14 марта. С. 1*, *Правда. 1938. № 73. 14 марта*: the year, and the day behind it. */
function sovietDay(lexed: Lexed, first: number, stop: number, to: number): Reading | null {
  if (stop === first || lexed.kind(stop) !== STOP || !isYear(lexed, stop + 1) || lexed.kind(stop + 2) !== STOP) return null;
  const number = lexed.is(stop + 3, IS.issue) ? signEnd(lexed, stop + 4) : -1, at = lexed.kind(number) === NUMBER && lexed.kind(number + 1) === STOP ? number + 2 : stop + 3;
  const day = dayAt(lexed, at, to, Number(lexed.word(stop + 1)));
  if (day === null) return null;
  const place = lexed.kind(day.end) === STOP ? locatorAt(lexed, day.end + 1, to, false) : null;
  return { form: 'full', draft: { type: 'article-newspaper', 'container-title': lexed.slice(first, stop), ...(at > stop + 3 && { issue: lexed.word(number) }), issued: day.date }, end: place?.end ?? day.end, ...(place !== null && { locator: place.locator }) };
}

/**
 * Reads a newspaper that is cited by its day alone: *New York Times, 4 June 1989, p. A1*; *The Times (London), 12 May 1926, 3*.
 *
 * *In those Times, 12 May was a holiday* has no year, and *London, 4 June 1989* no newspaper.
 */
export function readNewspaper(lexed: Lexed, from: number, to: number): Reading | null {
  const run = wordsOfName(lexed, from, to), { first, end, quoted, press } = run;
  const soviet = sovietDay(lexed, first, end, to);
  if (soviet !== null) return soviet;
  const named = run.named || lexed.kind(end) === COMMA && isPaperAlone(lexed, first, end), seated = lexed.kind(end) === OPEN && end > from && ([placesEnd, unknownPlaceEnd].some((ends) => ends(lexed, end + 1) === lexed.partner(end)) || isTownOf(lexed, end + 1, lexed.partner(end)));
  if (!named && !press && !seated && (lexed.kind(end) !== COMMA || numberAt(lexed, end) < 0) || !isWholeName(lexed, from, run, named)) return null;
  const paper: Paper = { first, end, quoted, named, press, seated }, draft: Draft = { type: 'article-newspaper', 'container-title': lexed.slice(first, end) };
  const at = quoted ? end + 1 : end, title = titleBehind(lexed, at);
  return title > 0 ? titledArticle(lexed, title, to, draft) : dayOf(lexed, paper, townBehind(lexed, at, paper, draft), to, draft);
}

/** *New York Times. “Armistice Signed.” November 11, 1918.*, *The Times. 1957. “Chinese Hail Soviet Step,” October 7, 1957.*: where the title stands; -1 if none does. */
function titleBehind(lexed: Lexed, stop: number): number {
  const quote = isYear(lexed, stop + 1) && lexed.kind(stop + 2) === STOP ? stop + 3 : stop + 1;
  return lexed.kind(stop) === STOP && lexed.kind(quote) === QUOTE ? quote : -1;
}

function titledArticle(lexed: Lexed, quote: number, to: number, draft: Draft): Reading | null {
  const day = dateAt(lexed, lexed.next(quote));
  if (day?.grain !== 'day') return null;
  put(draft, 'title', tidy(inside(lexed, quote)));
  draft.issued = day.date;
  const place = locatorAt(lexed, day.end, to, true);
  return { form: 'full', draft, end: place?.end ?? day.end, ...(place !== null && { locator: place.locator }) };
}

/** Reads what stands between the name and the day: a translation, the town, the printer, the number; behind it. */
function townBehind(lexed: Lexed, from: number, { first, named, seated }: Paper, draft: Draft): number {
  let at = from;
  // *Renmin ribao [People’s Daily], June 26, 1956*, *Jen-min jih-pao (People’s Daily), September 6, 1963*
  if (lexed.kind(at) === OPEN && (isSquare(lexed, at) || lexed.is(lexed.partner(at) - 1, IS.newspaper)) && isCapital(lexed.kind(at + 1)) && lexed.partner(at) - at < 8) at = lexed.next(at);
  // *(London)*
  if (seated) { put(draft, 'publisher-place', inside(lexed, at)); at = lexed.next(at); }
  // *Virginia Gazette (Purdie)*: of two papers of one name the printer tells; *Daily Times (Lagos)*: the town
  if (named && lexed.kind(at) === OPEN && lexed.partner(at) === at + 2 && isCapital(lexed.kind(at + 1)) && lexed.kind(at + 3) === COMMA) {
    if (lexed.among(at - 1, 'gazette')) put(draft, 'container-title', lexed.slice(first, lexed.next(at)));
    else put(draft, 'publisher-place', inside(lexed, at));
    at = lexed.next(at);
  }
  // *La Nación, Buenos Aires, 3 de mayo de 1910*
  const town = lexed.kind(at) === COMMA ? placesEnd(lexed, at + 1) : 0;
  if (town > at + 1 && lexed.kind(town) === COMMA) { put(draft, 'publisher-place', lexed.slice(at + 1, town)); at = town; }
  // *London Gazette, no. 2345, 3–7 May 1688*
  const number = lexed.kind(at) === COMMA || named ? numberAt(lexed, at) : -1, comma = lexed.kind(number + 1) === COMMA;
  if (number < 0 || !comma && !lexed.among(number + 1, 'vom v of du del de di')) return at;
  put(draft, 'issue', lexed.word(number));
  return comma ? number + 1 : number;
}

/** *, 4 June 1989, p. A1*; null if no day stands there. */
function dayOf(lexed: Lexed, { first, named, press }: Paper, at: number, to: number, draft: Draft): Reading | null {
  // *Frankfurter Zeitung vom 6. Mai 1925*, *Diario El Mercurio, edición de fecha 30 de marzo de 2011*
  const joined = named && lexed.among(at, 'vom du del v of');
  let day = joined ? at : at + 1;
  while (day - at < 6 && lexed.among(day, 'ed edición edizione édition edition of de del di du fecha vom v')) day++;
  const parted = lexed.kind(at) === COMMA || joined || draft.issue !== undefined && lexed.kind(at) === NUMBER && lexed.word(at) === draft.issue;
  const date = parted ? dateAt(lexed, day) : named && lexed.kind(at) === NUMBER ? dateAt(lexed, at) : null;
  if (date?.grain !== 'day') return null;
  // *Journal of Ideas, 4 May 1891* says too little where nothing but the word for journals tells
  if (press && !named && draft.issue === undefined && !lexed.is(date.end + 1, IS.page) && !(at - first > 2 && lexed.kind(date.end + 1) === NUMBER)) return null;
  draft.issued = date.date;
  const page = pageBehind(lexed, date.end, to), quote = page.end + 1;
  // *FAZ, 12.3.1968, S. 2: „Die Lage in China“*
  if (lexed.kind(page.end) !== COLON || lexed.kind(quote) !== QUOTE || lexed.next(quote) > to) return { form: 'full', draft, ...page };
  put(draft, 'title', tidy(inside(lexed, quote)));
  return { form: 'full', draft, ...page, end: lexed.next(quote) };
}

const SECTION = 'sec section sect';

/** *, evening edition, 1*, *, p. A1*, *, A1, A12*, *, sec. 4, p. 3*, *, morning edition*, or the end that was there. */
export function pageBehind(lexed: Lexed, comma: number, to: number): Pick<Reading, 'end' | 'locator'> {
  if (lexed.kind(comma) !== COMMA) return { end: comma };
  const issue = issueEnd(lexed, comma), lettered = lexed.kind(issue) === COMMA ? letteredEnd(lexed, issue + 1) : issue + 1;
  if (lettered > issue + 1 && lettered <= to) return { end: lettered, locator: { label: 'page', value: lexed.slice(issue + 1, lettered) } };
  // *, sec. A, 12*
  const part = lexed.kind(issue) === COMMA && lexed.among(issue + 1, SECTION) ? skipStop(lexed, issue + 2) : -1, within = lexed.kind(part) === INITIAL || lexed.kind(part) === UPPER ? locatorAt(lexed, part + 1, to, true) : null;
  if (within?.locator.label === 'page') return { end: within.end, locator: { label: 'section', value: lexed.slice(part, within.end) } };
  const page = lexed.kind(issue) === COMMA ? locatorAt(lexed, issue + 1, to, true) : null;
  return page !== null && (page.locator.label === 'page' || page.locator.label === 'section' && lexed.among(issue + 1, SECTION)) ? { end: page.end, locator: page.locator } : { end: issue };
}

/** *, evening ed.*, *, Abendblatt*, *, late city final edition*: behind it, or the same comma. */
function issueEnd(lexed: Lexed, comma: number): number {
  let at = comma + 1;
  while (at - comma < 5 && lexed.among(at, 'evening morning late city early national final international overseas weekend sunday')) at++;
  return at > comma + 1 && lexed.is(at, IS.edition) ? skipStop(lexed, at + 1) : lexed.among(comma + 1, 'abendblatt morgenblatt abendausgabe morgenausgabe') ? comma + 2 : comma;
}

/** *A1, A12–A14*, *B7:2*, *B2/1*: behind the pages of the parts of a newspaper, or of a press survey; the same token if none stands there. */
function letteredEnd(lexed: Lexed, from: number): number {
  const one = (at: number): boolean => lexed.kind(at) >= UPPER && lexed.kind(at) <= NUMBER && /^(?:[a-h]|([a-h])\1)\d{1,2}$/u.test(lexed.word(at));
  let end = from;
  while (one(end)) {
    end++;
    while ([COLON, SLASH].includes(lexed.kind(end)) && lexed.kind(end + 1) === NUMBER || lexed.kind(end) === DASH && (one(end + 1) || lexed.kind(end + 1) === NUMBER)) end += 2;
    if (lexed.kind(end) === COMMA && one(end + 1) && end - from < 24) end++;
    else break;
  }
  return end;
}
