import { articleNumber, bareDate, barePages, bareVolume, citedPage } from './bare-numbers.js';
import { bracketedNumber, cutOffSeason } from './bracketed-numbers.js';
import { type Counted, type NumberRule, type Numbers, STOPS } from './counted.js';
import { labelledNumber, labelledPages, newSeries, numberedSeries, yearOfJournal } from './labelled-numbers.js';
import { COLON, COMMA, DASH, type Lexed, NUMBER, SEMICOLON, SLASH, STOP } from './lex.js';
import { editionAt } from './read-edition.js';
import { isNumber } from './tokens.js';

/** No journal has more numbers behind its name. */
const MOST_NUMBERS = 16;

/** What says what it is is asked for before what only its place tells. */
const RULES: readonly NumberRule[] = [yearOfJournal, numberedSeries, newSeries, labelledNumber, labelledPages, bracketedNumber, cutOffSeason, bareDate, articleNumber, citedPage, bareVolume, barePages];

/**
 * Reads volume, issue, date and pages that stand together: *22:1 (May 2015), 126-166*, *12, no. 3 (2001): 1–20*, *12(3), 1–20*, *1983;3(3):224-38*, *XII (1965), pp. 1-20*, *1984, vol. 45, p. 549*.
 *
 * Null where none stands: at *Analysis of Form*, and at a comma, which whoever asks passes first.
 */
export function numbersAt(lexed: Lexed, from: number, to: number): Numbers | null {
  const counted: Counted = { from, to, volumeFrom: from, end: from, facts: 0, signed: false, colon: false, early: false };
  for (let at = from, count = 0; count < MOST_NUMBERS; count++) {
    at = passSigns(lexed, at, counted);
    // *1945–1955, 5. Aufl.*, *Bd. II/2, 13. Aufl.*
    const next = at < 0 || at >= to || count > 0 && lexed.kind(at) === NUMBER && lexed.kind(at + 1) === STOP && editionAt(lexed, at) !== null ? STOPS : ruleEnd(lexed, at, counted);
    if (next <= at) break;
    at = counted.end = next;
  }
  for (const fact of [counted.volume, counted.issue, counted.issued, counted.page]) if (fact !== undefined) counted.facts++;
  return counted.facts === 0 ? null : counted;
}

function ruleEnd(lexed: Lexed, at: number, counted: Counted): number {
  for (const rule of RULES) { const end = rule(lexed, at, counted); if (end !== at) return end; }
  return at;
}

/** Past the signs between two numbers, and a slash before the next: *12/3*; `STOPS` if anything but a colon stands before the first. */
function passSigns(lexed: Lexed, from: number, counted: Counted): number {
  let at = from;
  counted.colon = false;
  while (at < counted.to && [COMMA, COLON, STOP, SEMICOLON].includes(lexed.kind(at)) || lexed.kind(at) === DASH && at > counted.from && lexed.spaced(at)) {
    if (lexed.kind(at) === COLON) counted.colon = true;
    else if (at === counted.from) return STOPS;
    at++;
  }
  if (at === from && at > counted.from && lexed.kind(at) === SLASH && isNumber(lexed, at + 1)) at++;
  counted.signed = at > from;
  return at;
}
