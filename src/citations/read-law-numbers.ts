import { AMPERSAND, CLOSE, COLON, COMMA, DASH, INITIAL, LOWER, type Lexed, NUMBER, OPEN, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import type { Numbers } from './counted.js';
import { numbersAt } from './read-numbers.js';
import { anyToken, inside, isNumber, isYear, lengthOf, rangeEnd, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** *(1979) 27 Political Studies 183*, *[1991] 2 All E.R. 257*: the year first, the journal among the numbers. */
export function lawNumbersAt(lexed: Lexed, from: number, to: number): (Numbers & { readonly container: string }) | null {
  if (lexed.kind(from) !== OPEN) return null;
  const close = lexed.partner(from);
  const date = dateAt(lexed, from + 1);
  if (date === null || date.end !== close) return null;
  let at = close + 1;
  let volume: string | undefined, issue: string | undefined;
  if (lexed.kind(at) === COMMA) return null;
  if (isNumber(lexed, at)) { volume = lexed.slice(at, rangeEnd(lexed, at)); at = rangeEnd(lexed, at); }
  // *(1974) 9:1 Law & Soc’y Rev 95*
  if (volume !== undefined && lexed.kind(at) === COLON && isNumber(lexed, at + 1)) { issue = lexed.slice(at + 1, rangeEnd(lexed, at + 1)); at = rangeEnd(lexed, at + 1); }
  // *(2009) 1(2) European Political Science Review 173*
  if (lexed.kind(at) === OPEN && isNumber(lexed, at + 1)) { if (volume !== undefined && rangeEnd(lexed, at + 1) === lexed.partner(at)) issue = inside(lexed, at); at = lexed.next(at); }
  const name = at;
  while (at < to && at - name < 14 && ![NUMBER, COMMA, SEMICOLON, QUOTE, CLOSE].includes(lexed.kind(at))) at = lexed.next(at);
  if (at === name || lexed.kind(name) === LOWER || lexed.kind(name) === STOP || lexed.kind(name) > 4) return null;
  // *[1996] ECR I-243*
  if (lexed.kind(at) === NUMBER && lexed.kind(at - 1) === DASH && lexed.kind(at - 2) === INITIAL && at - name > 2) return { container: lexed.slice(name, at - 2), ...(volume !== undefined && { volume }), issued: date.date, page: lexed.slice(at - 2, at + 1), facts: 3, end: at + 1 };
  const container = lexed.slice(name, at);
  if (lexed.kind(at) === COMMA) at++;
  // *[2005] Policing, 14(1): 31–42*
  if (volume === undefined && lexed.kind(at) === NUMBER && lexed.kind(at + 1) === OPEN && signAt(lexed, at + 1) !== '[' && lexed.kind(at + 2) === NUMBER) { const numbers = numbersAt(lexed, at, to); if (numbers !== null && numbers.issue !== undefined) return { ...numbers, container, issued: date.date, facts: 3 }; }
  if (lexed.is(at, IS.page)) at++;
  const last = rangeEnd(lexed, at);
  if (last === at || (volume === undefined && last - name > 9)) return null;
  return { container, ...(volume !== undefined && { volume }), ...(issue !== undefined && { issue }), issued: date.date, page: lexed.slice(at, last), facts: volume === undefined ? 2 : 3, end: last };
}

/** *10 Harv. L. Rev. 457, 461 (1897)*, *45 Yale Law Journal 997 (1936)*: the volume before the journal, as American law reviews cite. */
export function bluebookAt(lexed: Lexed, from: number, to: number): (Numbers & { readonly container: string; readonly pin?: string }) | null {
  const yearly = isYear(lexed, from);
  if (!isNumber(lexed, from) || !yearly && lexed.word(from).length > 4) return null;
  const name = from + 1;
  let at = name;
  while (at < to && at - name < 9 && (lexed.kind(at) <= INITIAL && lexed.kind(at) > 0 || lexed.kind(at) === AMPERSAND || (lexed.kind(at) === STOP && (!lexed.spaced(at) || lengthOf(lexed, at - 1) <= 6)))) at++;
  // *1985 Wis. L. Rev. 899*: the year is the volume
  if (yearly && !anyToken(name + 1, at, (word) => lexed.among(word, 'rev l.j j l.q hist sup soc’y') && lexed.kind(word) !== LOWER)) return null;
  if (at === name || lexed.kind(name) === LOWER || lexed.kind(name) === STOP || lexed.is(name, IS.month | IS.volume | IS.issue)) return null;
  // *35 Revue internationale de philosophie (1981), p. 441*
  const early = lexed.kind(at) === OPEN ? dateAt(lexed, at + 1) : null;
  if (early !== null && early.end === lexed.partner(at)) {
    const sign = lexed.next(at), first = [COMMA, COLON].includes(lexed.kind(sign)) ? lexed.is(sign + 1, IS.page) ? sign + 2 : sign + 1 : sign;
    const pages = rangeEnd(lexed, first);
    return pages > first ? { container: lexed.slice(name, at), volume: lexed.slice(from, from + 1), issued: early.date, page: lexed.slice(first, pages), facts: 3, end: pages } : null;
  }
  if (!isNumber(lexed, at)) return null;
  let end = rangeEnd(lexed, at);
  const page = lexed.slice(at, end);
  let pinned = lexed.kind(end) === COMMA && isNumber(lexed, end + 1) ? rangeEnd(lexed, end + 1) : end;
  // *345, 350 n.12 (2002)*, *126 & n.24*
  if (pinned > end) { const note = lexed.kind(pinned) === AMPERSAND ? pinned + 1 : pinned; if (lexed.among(note, 'nn n') && isNumber(lexed, lexed.kind(note + 1) === STOP ? note + 2 : note + 1)) pinned = rangeEnd(lexed, lexed.kind(note + 1) === STOP ? note + 2 : note + 1); }
  const pin = pinned > end ? lexed.slice(end + 1, pinned) : undefined;
  end = pinned;
  // *38 Hastings L.J. 805 (Richard Terdiman trans., 1987)*
  const close = lexed.kind(end) === OPEN ? lexed.partner(end) : -1;
  if (close > end + 3 && isYear(lexed, close - 1) && lexed.is(lexed.kind(close - 2) === COMMA ? close - 3 : close - 2, IS.translator | IS.editor)) return { container: lexed.slice(name, at), volume: lexed.slice(from, from + 1), page, facts: 2, end, ...(pin !== undefined && { pin }) };
  const numbers = { container: lexed.slice(name, at), page, ...(pin !== undefined && { pin }) };
  const first = yearly ? dateAt(lexed, from) : null;
  if (first !== null) return { ...numbers, issued: first.date, facts: 3, end };
  const date = lexed.kind(end) === OPEN ? dateAt(lexed, end + 1) : null;
  if (date === null || date.end !== lexed.partner(end)) return null;
  return { ...numbers, volume: lexed.slice(from, from + 1), issued: date.date, facts: 3, end: date.end + 1 };
}
