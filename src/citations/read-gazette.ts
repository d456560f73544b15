import { type Draft, put, type Reading } from './draft.js';
import { CAPITAL, CLOSE, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SLASH, STOP } from './lex.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { isRoman, isYear, skipComma, skipStop } from './tokens.js';

/** The gazettes of German states. Source: Kirchner, Abkürzungsverzeichnis der Rechtssprache. */
const GAZETTES = 'bgbl rgbl gbl reichsgesetzblatt bundesgesetzblatt';
const LAWS = 'gesetz verordnung erlass erlaß bekanntmachung staatsvertrag anordnung';
/** The title of a law is not longer, in tokens. */
const LONGEST = 40;
/** What a German parliament prints by number. */
const PRINTED = 'bt-drs bt-drucks bt-drucksache br-drs br-drucks br-drucksache lt-drs lt-drucks drs drucks drucksache bundestagsdrucksache bt-dr';

/** *BGBl. I 1990, S. 123*, *RGBl. 1933 I S. 175*, *BT-Drs. 12/345, S. 12*: a page of a gazette by its part and year, and a paper of a parliament by its number; not *the BGBl. of 1990*. */
export function readGazette(lexed: Lexed, from: number, to: number): Reading | null {
  if (lexed.kind(from) < CAPITAL) return null;
  return lexed.among(from, PRINTED) ? printed(lexed, from, to) : lexed.among(from, GAZETTES) ? page(lexed, from, to) : lexed.among(from, LAWS) ? titled(lexed, from, to) : null;
}

/** *Gesetz über den Lastenausgleich vom 14. August 1952, BGBl. I 1952, S. 446*: a law by its title and its day, and where it is printed. */
function titled(lexed: Lexed, from: number, to: number): Reading | null {
  let at = from + 1;
  while (at < to && at - from < LONGEST && (lexed.kind(at) <= NUMBER || lexed.kind(at) === STOP || lexed.kind(at) === DASH)) at++;
  const found = [COMMA, OPEN].includes(lexed.kind(at)) && lexed.among(at + 1, GAZETTES) ? page(lexed, at + 1, to) : null;
  if (found === null) return null;
  const bracket = lexed.kind(at) === OPEN, day = dayAtEnd(lexed, from, at)?.date, issued = day ?? found.draft.issued;
  return { ...found, draft: { ...found.draft, title: lexed.slice(from, at), ...(issued !== undefined && { issued }) }, end: bracket && lexed.kind(found.end) === CLOSE ? found.end + 1 : found.end };
}

function printed(lexed: Lexed, from: number, to: number): Reading | null {
  const number = skipStop(lexed, from + 1);
  if (lexed.kind(number) !== NUMBER || lexed.kind(number + 1) !== SLASH || lexed.kind(number + 2) !== NUMBER) return null;
  const draft: Draft = { type: 'report', title: lexed.slice(from, number + 3), number: lexed.slice(number, number + 3) };
  let end = number + 3;
  const day = lexed.among(skipComma(lexed, end), 'vom v') ? dateAt(lexed, skipStop(lexed, skipComma(lexed, end) + 1)) : null;
  if (day !== null) { draft.issued = day.date; end = day.end; }
  const place = locatorAt(lexed, end, to, false);
  return { form: 'full', draft, end: place?.end ?? end, ...(place !== null && { locator: place.locator }) };
}

function page(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'legislation' };
  let at = skipStop(lexed, from + 1);
  // *GBl. DDR 1950*
  if (lexed.among(at, 'ddr')) at++;
  put(draft, 'container-title', lexed.slice(from, at));
  for (let part = at; part < to && part - from < 9; part = at) {
    const year = lexed.kind(part) === OPEN ? part + 1 : skipComma(lexed, part);
    if (isRoman(lexed, part) && draft.volume === undefined) { draft.volume = lexed.slice(part, part + 1); at = part + 1; }
    else if (isYear(lexed, year) && draft.issued === undefined) { put(draft, 'issued', dateAt(lexed, year)?.date); at = lexed.kind(year + 1) === CLOSE ? year + 2 : year + 1; }
    else break;
  }
  const place = lexed.kind(skipComma(lexed, at)) === LOWER ? null : locatorAt(lexed, at, to, lexed.kind(at) === COMMA);
  return place === null || draft.volume === undefined && draft.issued === undefined ? null : { form: 'full', draft, end: place.end, locator: place.locator };
}
