import { type Draft, put, type Reading } from './draft.js';
import type { Lexed } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';

/** What an act of the European Union is called and numbered; source: the Interinstitutional style guide, and its other languages. */
const ACT = /^(?:(?:Council|Commission|Framework|Implementing|Delegated) ){0,2}(?:Regulation|Directive|Decision|Recommendation|Verordnung|Richtlinie|Beschluss|Règlement|Regolamento|Direttiva|Decisione|Reglamento|Directiva) (?:\([A-Z]{2,3}(?:, ?Euratom)?\) ?)?(?:N[or]\.? ?|n[.°º]? ?)?(\d{1,4}\/\d{1,4}(?:\/[A-Z]{2,3})?)(?![\d/])/u;
const JOURNAL = /(?:OJ|O\.J\.|Official Journal(?: of the European (?:Union|Communities))?|ABl\.|JO|GU|DO)(?!\p{L})/u;
const PLACE = /^,? ?(?:\((?:\d{1,2}\.){2}\d{4}\),? ?)?(?:\[\d{4}\] ?)?(?:No\.? )?([LC]) ?(\d{1,3})(?: ?[/,] ?(?:p\. ?)?(\d{1,4}(?:\p{Pd}\d{1,4})?))?/u;
/** So far behind the number the journal may stand. */
const REACH = 420;

/**
 * Reads an act of the European Union with its place in the Official Journal.
 *
 * *Directive 2004/38/EC of 29 April 2004 on free movement [2004] OJ L 158/77* is one; *Directive 2004/38 says little* is prose.
 */
export function readEuropeanAct(lexed: Lexed, from: number, to: number): Reading | null {
  if (!lexed.has('/') || !['OJ', 'O.J.', 'Official Journal', 'ABl', 'JO', 'GU', 'DO'].some((sign) => lexed.has(sign))) return null;
  const start = lexed.start(from);
  const limit = Math.min(lexed.end(to - 1), start + REACH);
  const act = ACT.exec(lexed.text.slice(start, limit));
  if (act === null) return null;
  const behind = lexed.text.slice(start + act[0].length, limit);
  const journal = JOURNAL.exec(behind);
  if (journal === null || /;/u.test(behind.slice(0, journal.index))) return null;
  const place = PLACE.exec(behind.slice(journal.index + journal[0].length));
  if (place === null) return null;
  const draft: Draft = { type: 'legislation' };
  const named = act[0] + behind.slice(0, journal.index);
  put(draft, 'title', named.replace(/(?:[,\s]*[([](?:\d{4}|(?:\d{1,2}\.){2}\d{4})[)\]])?[\s,(]*$/u, ''));
  put(draft, 'number', act[1]);
  put(draft, 'container-title', journal[0]);
  put(draft, 'volume', `${place[1] ?? ''} ${place[2] ?? ''}`);
  put(draft, 'page', place[3]);
  const end = start + act[0].length + journal.index + journal[0].length + place[0].length;
  let close = from;
  while (close < to && lexed.start(close) < end) { const date = draft.issued === undefined ? dateAt(lexed, close) : null; if (date?.grain === 'day' && lexed.start(close) > start + act[0].length) draft.issued = date.date; close++; }
  const pin = locatorAt(lexed, close, to, false);
  return { form: 'full', draft, end: pin?.end ?? close, ...(pin !== null && { locator: pin.locator }) };
}
