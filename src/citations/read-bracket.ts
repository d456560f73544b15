import { isMedium, mediumOf } from './behind-signs.js';
import { imprintBracket, seriesBracket } from './bracket-imprint.js';
import { lawBracket } from './bracket-law.js';
import { bySemicolons } from './bracket-parts.js';
import { namesBracket, roleBracket } from './bracket-roles.js';
import { inEnd } from './container-sign.js';
import { put } from './draft.js';
import { imprintInBrackets } from './imprint-in-brackets.js';
import { COMMA, type Lexed, NUMBER, OPEN, QUOTE } from './lex.js';
import { putPage } from './put-fields.js';
import { container } from './read-container.js';
import { dateAt, dateWithin } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { putReviewBracket } from './read-reviewed.js';
import { volumeAt } from './read-volume.js';
import { isThesis } from './read-thesis.js';
import { isSeriesBracket, putSeriesName } from './series-name.js';
import type { Tail } from './tail.js';
import { isFirstYear, isNumberedSeries, isTailBracket, reportNumber } from './tail-bracket.js';
import { commaIn, inside, isCapital, isTongue, isYear, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** What stands in brackets behind the title: imprint, role, edition, date, series. Behind them, or the same token. */
export function bracket(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail;
  const close = lexed.partner(at);
  if (close < 0 || close >= to) return at;
  if (signAt(lexed, at + 1) === '=') return sameSeries(lexed, at, tail);
  if (isTongue(lexed, at)) return close + 1;
  if (draft.issued === undefined && isFirstYear(lexed, at)) { put(draft, 'original-date', dateAt(lexed, at + 1)?.date); return close + 1; }
  if (firstBracket(lexed, at, tail) || draft['reviewed-title'] === undefined && putReviewBracket(lexed, at, draft)) return close + 1;
  if (isMedium(lexed, at)) { let first = at + 1; while (first < close && lexed.kind(first) !== NUMBER && !lexed.is(first, IS.month)) first++; const read = dateWithin(lexed, first, close); if (read !== null) draft.accessed = read; return close + 1; }
  // *Les lieux de mémoire (Vol. 1). Gallimard.*
  const counted = draft.volume === undefined ? volumeAt(lexed, at + 1) : null;
  if (counted?.end === close) { put(draft, 'volume', counted.volume); return close + 1; }
  const report = reportNumber(lexed, at);
  if (report !== null) { put(draft, 'collection-title', report[1]); put(draft, 'collection-number', report[2]); tail.medium = 'report'; return close + 1; }
  if (draft['collection-title'] === undefined && (isSeriesBracket(lexed, at) && imprintInBrackets(lexed, at)?.imprint.place === undefined || isNumberedSeries(lexed, at))) { putSeriesName(draft, lexed, at + 1, close); return close + 1; }
  const medium = mediumOf(lexed, at);
  if (medium !== undefined) { tail.medium = medium; return close + 1; }
  return thesisBracket(lexed, at, tail) ?? containerBracket(lexed, at, to, tail) ?? lawBracket(lexed, at, to, tail) ?? (bySemicolons(lexed, at, close, tail) ? close + 1 : null)
    ?? pagesAlone(lexed, at, to, tail) ?? roleBracket(lexed, at, to, tail) ?? pagesBracket(lexed, at, tail) ?? namesBracket(lexed, at, tail) ?? imprintBracket(lexed, at, to, tail)
    ?? (tail.printed || draft.issued !== undefined ? seriesBracket(lexed, at, to, tail) ?? monthEnd(lexed, at) : titleBracket(lexed, at, to, tail));
}

/** *(= Schriften des Historischen Kollegs, Bd. 34)*: the series as German books give it. */
function sameSeries(lexed: Lexed, open: number, { draft }: Tail): number {
  const close = lexed.partner(open), comma = commaIn(lexed, open, close), number = comma > 0 ? volumeAt(lexed, comma + 1) : null;
  const numbered = lexed.kind(close - 1) === NUMBER && close - open > 3;
  put(draft, 'collection-title', lexed.slice(open + 2, number !== null ? comma : numbered ? close - 1 : close));
  put(draft, 'collection-number', number?.volume ?? (numbered ? lexed.slice(close - 1, close) : undefined));
  return close + 1;
}

/** *(1re éd. 1924)*, *(first published 1859)*, *(zuerst 1939)* behind the year of this printing. */
function firstBracket(lexed: Lexed, open: number, { draft }: Tail): boolean {
  const close = lexed.partner(open);
  if (draft.issued === undefined || close - open > 6 || !isYear(lexed, close - 1) || !lexed.among(open + 1, '1re 1ère 1st first orig original originally zuerst erstmals prima première primera 1ª')) return false;
  put(draft, 'original-date', dateAt(lexed, close - 1)?.date);
  return true;
}

/** *[Doctoral dissertation, Pepperdine University]*, *[dissertation]* */
function thesisBracket(lexed: Lexed, at: number, tail: Tail): number | null {
  if (!isThesis(lexed, at + 1) || imprintInBrackets(lexed, at) !== null) return null;
  const close = lexed.partner(at), comma = commaIn(lexed, at, close);
  tail.thesis = true;
  tail.draft.genre = lexed.slice(at + 1, comma < 0 ? close : comma);
  if (comma > 0) { put(tail.draft, 'publisher', lexed.slice(comma + 1, close)); tail.printed = true; }
  return close + 1;
}

/** *[in: Annali …]* */
function containerBracket(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const within = tail.draft['container-title'] === undefined ? inEnd(lexed, at) : at;
  return within > at ? container(lexed, within, to, tail, (inContainer) => ({ to, dated: tail.dated, container: inContainer, entry: tail.entry })) : null;
}

/** *“The Foundations,” (11–46)*: pages alone, at the end. */
function pagesAlone(lexed: Lexed, at: number, to: number, tail: Tail): number | null {
  const close = lexed.partner(at);
  if (!tail.quoted && !tail.inBook || close + 2 < to && !tail.inBook || isYear(lexed, at + 1)) return null;
  const run = locatorAt(lexed, at + 1, close, true);
  return run !== null && run.end === close && rangeEnd(lexed, at + 1) === close && close - at > 2 && putPage(tail.draft, run.locator, tail, true) ? close + 1 : null;
}

/** *(pp. 66–99)*, *(Vol. 3, pp. 1–94)* */
function pagesBracket(lexed: Lexed, at: number, tail: Tail): number | null {
  const close = lexed.partner(at), counted = volumeAt(lexed, at + 1);
  const from = counted !== null && lexed.kind(counted.end) === COMMA ? counted.end + 1 : at + 1;
  const pages = locatorAt(lexed, from, close, false);
  if (pages?.end !== close) return null;
  if (counted !== null && from > at + 1) put(tail.draft, 'volume', counted.volume);
  if (!putPage(tail.draft, pages.locator, tail, true)) tail.locator ??= pages.locator;
  return close + 1;
}

/** *(Spring)*: says no more than the year does. */
const monthEnd = (lexed: Lexed, at: number): number => (lexed.is(at + 1, IS.month | IS.season) && lexed.partner(at) === at + 2 ? at + 3 : at);

/** What else may part the title from its imprint: a bracket that is no title’s, and the title in another language. */
function titleBracket(lexed: Lexed, at: number, to: number, tail: Tail): number {
  const { draft } = tail, close = lexed.partner(at);
  if (isTailBracket(lexed, at, { to, dated: tail.dated, container: true, entry: tail.entry })) return close + 1;
  if (lexed.kind(close + 1) !== OPEN && lexed.kind(close + 1) !== COMMA && inEnd(lexed, close + 1) === close + 1) return at;
  if (lexed.kind(at + 1) === QUOTE || isCapital(lexed.kind(at + 1))) draft.custom = { ...draft.custom, translatedTitle: inside(lexed, at) };
  return close + 1;
}
