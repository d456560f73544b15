import { type Draft, put, type Reading } from './draft.js';
import { COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, SEMICOLON, STOP } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { anyToken, isCapital, rangeEnd } from './tokens.js';

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
    const first = rangeEnd(lexed, page);
    put(draft, volume < at ? 'page' : 'number', lexed.slice(page, first));
    // *21 U.S.T. 483, 729 U.N.T.S. 161*: where else it is printed
    const beside = volume < at && lexed.kind(first) === COMMA && lexed.kind(first + 1) === NUMBER && TREATY_SERIES.test(lexed.word(first + 2)) && lexed.kind(first + 3) === NUMBER, end = beside ? rangeEnd(lexed, first + 3) : first;
    // *UNTS 226, no. 3103*: the series by its volume alone, and the number of the treaty
    if (volume === at && lexed.kind(end) === COMMA && lexed.among(end + 1, 'no nr') && lexed.kind(end + 2) === NUMBER) return { form: 'full', draft: { ...draft, volume: lexed.slice(page, end), number: lexed.word(end + 2) }, end: end + 3 };
    const pin = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null;
    return { form: 'full', draft, end: pin?.end ?? end, ...(pin !== null && { locator: pin.locator }) };
  }
  return named ? alone(lexed, from, to) : null;
}

/** *Treaty of Shimonoseki, 17 April 1895, art. 2*: a treaty by its day, which nothing but an article of it follows; not *Treaty of Nanjing, 29 August 1842, was signed*. */
function alone(lexed: Lexed, from: number, to: number): Reading | null {
  const comma = isCapital(lexed.kind(from)) ? datedComma(lexed, from, Math.min(to, from + LONGEST)) : -1, date = comma > from ? dateAt(lexed, comma + 1) : null;
  if (date?.grain !== 'day' || !anyToken(from, comma, (at) => isCapital(lexed.kind(at)) && lexed.among(at, TREATY)) || anyToken(from, comma, (at) => lexed.kind(at) > INITIAL && lexed.kind(at) !== DASH)) return null;
  const place = lexed.kind(date.end) === COMMA ? locatorAt(lexed, date.end + 1, to, false) : null, end = place?.end ?? date.end;
  return end < to && ![STOP, SEMICOLON].includes(lexed.kind(end)) ? null : { form: 'full', draft: { type: 'treaty', title: lexed.slice(from, comma), issued: date.date }, end, ...(place !== null && { locator: place.locator }) };
}

/** The first comma before a day or a month; -1 if there is none. */
function datedComma(lexed: Lexed, from: number, to: number): number {
  for (let at = from; at < to; at++) if (lexed.kind(at) === COMMA && (dateAt(lexed, at + 1)?.grain ?? 'year') !== 'year') return at;
  return -1;
}
