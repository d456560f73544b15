import { type Draft, put, type Reading } from './draft.js';
import { COMMA, INITIAL, type Lexed, LOWER, NUMBER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { rangeEnd } from './tokens.js';

/** The title of a treaty is not longer, in tokens. */
const LONGEST = 44;
const TREATY = 'treaty convention agreement protocol charter pact covenant statute traité vertrag abkommen';

/** The series that print treaties. Source: the citation guides of law schools. */
const TREATY_SERIES = /^(?:u\.?n\.?t\.?s|l\.?n\.?t\.?s|t\.?i\.?a\.?s|u\.?s\.?t|bevans|i\.?l\.?m|stat|cmd|cmnd|bgbl|rgbl)$/u;

/** *Treaty of Versailles, 28 June 1919, 225 Consol. T.S. 188*: the title ends at its first date, the series has a volume and a page. */
export function treaty(lexed: Lexed, from: number, to: number): Reading | null {
  let named = false;
  for (let at = from; at < to && at - from < LONGEST; at++) {
    if (lexed.kind(at) === LOWER || lexed.kind(at) > INITIAL) continue;
    named ||= lexed.among(at, TREATY);
    if (!named || !TREATY_SERIES.test(lexed.word(at))) continue;
    const page = at + 1;
    if (lexed.kind(page) !== NUMBER) return null;
    const volume = lexed.kind(at - 1) === NUMBER ? at - 1 : at;
    const stop = datedComma(lexed, from, at);
    if (stop <= from) return null;
    const draft: Draft = { type: 'treaty', title: lexed.slice(from, stop) };
    put(draft, 'issued', dateAt(lexed, stop + 1)?.date); put(draft, 'container-title', lexed.slice(at, at + 1));
    if (volume < at) put(draft, 'volume', lexed.slice(volume, at));
    const end = rangeEnd(lexed, page);
    put(draft, volume < at ? 'page' : 'number', lexed.slice(page, end));
    const pin = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null;
    return { form: 'full', draft, end: pin?.end ?? end, ...(pin !== null && { locator: pin.locator }) };
  }
  return null;
}

/** The first comma before a day or a month; -1 if there is none. */
function datedComma(lexed: Lexed, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lexed.kind(at) === COMMA && (dateAt(lexed, at + 1)?.grain ?? 'year') !== 'year') return at;
  return -1;
}
