import type { Numbers } from './counted.js';
import { type Draft, put } from './draft.js';
import { COLON, COMMA, INITIAL, type Lexed, NUMBER, OPEN, SLASH, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { inside, isYear } from './tokens.js';

/** What else stands behind a case, in any order: reports of the same decision, its application, its court and day, its European identifier. */
export function behindCase(lexed: Lexed, from: number, to: number, draft: Draft): number {
  let end = from;
  for (let guard = 0; guard < 6; guard++) {
    const comma = lexed.kind(end) === COMMA, at = comma ? end + 1 : end;
    const parallel = comma && draft['container-title'] !== undefined ? lawNumbersAt(lexed, at, to)?.end : undefined;
    const next = parallel ?? applicationEnd(lexed, at, draft) ?? courtAndDayEnd(lexed, at, draft) ?? identifierEnd(lexed, at, draft);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** *App no 74025/01* */
function applicationEnd(lexed: Lexed, at: number, draft: Draft): number | null {
  if (!lexed.among(at, 'app appl application')) return null;
  let number = at + 1;
  while (lexed.among(number, 'no nos') || lexed.kind(number) === STOP) number++;
  if (lexed.kind(number) !== NUMBER || lexed.kind(number + 1) !== SLASH) return null;
  put(draft, 'number', lexed.slice(number, number + 3));
  return number + 3;
}

/** *(ECtHR, 6 October 2005)* */
function courtAndDayEnd(lexed: Lexed, at: number, draft: Draft): number | null {
  const close = lexed.kind(at) === OPEN ? lexed.partner(at) : -1;
  return close < at || close - at >= 12 || dateAt(lexed, at + 1)?.end === close ? null : putCourtAndDay(lexed, at, draft);
}

/** *(ECtHR, 6 October 2005)*, *(July 15, 1999)*: the day that ends brackets, and the court before it; behind them, or null where no day does. */
export function putCourtAndDay(lexed: Lexed, open: number, draft: Draft): number | null {
  const close = lexed.partner(open);
  let day = open + 1;
  while (day < close && dateAt(lexed, day)?.end !== close) day++;
  if (day >= close) return null;
  put(draft, 'issued', dateAt(lexed, day)?.date);
  if (day > open + 1) put(draft, 'authority', lexed.slice(open + 1, day).replace(/,$/u, ''));
  return close + 1;
}

/** *ECLI:EU:C:2014:2454*, *EU:C:2014:2454* */
function identifierEnd(lexed: Lexed, at: number, draft: Draft): number | null {
  const eu = lexed.word(at) === 'ecli' ? at + 2 : at;
  const parted = lexed.word(eu) === 'eu' && [1, 3, 5].every((sign) => lexed.kind(eu + sign) === COLON);
  if (!parted || !isYear(lexed, eu + 4) || lexed.kind(eu + 6) !== NUMBER) return null;
  put(draft, 'container-title', draft['container-title'] ?? lexed.slice(at, eu + 7));
  draft.issued ??= dateAt(lexed, eu + 4)?.date ?? { literal: '' };
  return eu + 7;
}

export function putReport(draft: Draft, law: Pick<Numbers, 'volume' | 'issued' | 'page'> & { readonly container: string }): void {
  put(draft, 'container-title', law.container); put(draft, 'volume', law.volume); put(draft, 'page', law.page); put(draft, 'issued', law.issued);
}

/** *(N.S.W.C.A.)*: the court in brackets behind a report. */
export function courtEnd(lexed: Lexed, at: number, draft: Draft): number {
  if (lexed.kind(at) !== OPEN || lexed.kind(at + 1) !== INITIAL && lexed.kind(at + 1) !== UPPER || lexed.partner(at) - at > 6) return at;
  put(draft, 'authority', inside(lexed, at));
  return lexed.next(at);
}
