import type { Stretch } from './archive-stretches.js';
import type { Draft, Reading } from './draft.js';
import { type Lexed, LOWER, QUOTE, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { putDocument } from './read-document-head.js';
import { opensName } from './tokens.js';

/** *TNA, PREM 11/1100, Eden to Eisenhower, 5 September 1956*: the document behind its call string. */
export function putBehind(lexed: Lexed, rest: readonly Stretch[], end: number, draft: Draft): number {
  const [first] = rest;
  if (first === undefined || lexed.kind(first.from - 1) === STOP || lexed.kind(first.from - 1) === SEMICOLON) return end;
  let until = -1;
  for (const [index, one] of rest.slice(0, 5).entries()) { if (one.kind === 'quote' && index <= 2) until = Math.max(until, index); if (one.kind === 'date' || lastDate(lexed, one)) { until = index; break; } }
  const last = rest[until];
  if (last === undefined || !opensName(lexed.kind(first.from)) && lexed.kind(first.from) !== QUOTE && first.kind !== 'date' && lexed.kind(first.from) !== LOWER) return end;
  putDocument(lexed, first.from, last.to, draft);
  return last.to;
}

/** *report of 3 March 1909*: a date at the end of the stretch. */
const lastDate = (lexed: Lexed, { from, to }: Stretch): boolean => { for (let at = Math.max(from, to - 4); at < to; at++) { const date = dateAt(lexed, at); if (date !== null && date.end === to && date.grain !== 'year') return true; } return false; };

/** A document, with the page that may follow its call string: *109-00847-01, pp. 12–15*. */
export function documentTo(lexed: Lexed, draft: Draft, end: number, to: number): Reading {
  const page = locatorAt(lexed, end, to, false);
  return page?.locator.label === 'page' && page.labelled ? { form: 'full', draft, end: page.end, locator: page.locator } : { form: 'full', draft, end };
}
