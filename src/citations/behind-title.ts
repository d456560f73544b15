import { type Draft, put } from './draft.js';
import { CAPITAL, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { isPublished } from './imprint-in-brackets.js';
import { seriesBetween } from './series-name.js';
import { anyToken, isCapital, isRoman, isYear } from './tokens.js';
import { IS } from './vocabulary.js';

/** *A Theory of Justice 3–4 (rev. ed. 1999)*, *…, at 45 (1987)*: the page between title and year, as law reviews print it; -1 if none. */
export function pinBefore(lexed: Lexed, from: number, end: number, named: boolean): number {
  if (!named || lexed.kind(end) !== OPEN || lexed.kind(end - 1) !== NUMBER) return -1;
  const close = lexed.partner(end);
  const pin = lexed.kind(end - 2) === DASH ? end - 3 : end - 1;
  // a journal's number has its pages behind the year, and a comma before its name
  if (!isYear(lexed, close - 1) || isYear(lexed, pin) || isYear(lexed, end - 1) || ![END, STOP, SEMICOLON, OPEN].includes(lexed.kind(close + 1))) return -1;
  // *Countercoup: The Struggle for Iran 115–16 (New York: McGraw-Hill, 1979)*: a range cut short is one of pages; *Genesis 1–15 (Waco: …)* is a title
  if (pin === end - 3 && pin - from >= 2 && lexed.word(end - 1).length < lexed.word(pin).length && isPublished(lexed, end)) return pin;
  const at = lexed.word(pin - 1) === 'at', hereafter = lexed.among(close + 2, 'hereinafter hereafter');
  const town = lawyersImprint(lexed, end);
  for (let sign = from; sign < pin - (at ? 2 : 0); sign++) if (lexed.kind(sign) === COMMA && !at && !listed(lexed, sign) && !(hereafter && close - end === 2) || lexed.is(sign, IS.issue) && lexed.kind(sign + 1) === NUMBER) return -1;
  for (let at = end + 1; at < close; at++) if (lexed.kind(at) === COLON || lexed.kind(at) === COMMA && !town && !lexed.is(at - 1, IS.editor)) return -1;
  return at && lexed.kind(pin - 2) === COMMA || pin - from >= 2 && (isCapital(lexed.kind(pin - 1)) || lexed.kind(pin - 1) === LOWER || isYear(lexed, pin - 1)) && (close - end === 2 || town || lexed.is(close - 2, IS.edition | IS.editor | IS.publisher)) ? pin : -1;
}

/** *Law, Labor, and Ideology*: a comma before the last of a list. */
const listed = (lexed: Lexed, comma: number): boolean => lexed.is(comma + 1, IS.join) || lexed.kind(comma + 2) === COMMA && lexed.is(comma + 3, IS.join);

/** *(New York, O. Halsted 1827)*: place and publisher as lawyers print them, no comma before the year. */
const lawyersImprint = (lexed: Lexed, open: number): boolean => { const close = lexed.partner(open); return isPublished(lexed, open) && lexed.kind(close - 2) !== COMMA && !anyToken(open, close, (at) => lexed.kind(at) === COLON); };

/** The comma before a series that stands behind the title: *…, Harvard East Asian Series 49 (Cambridge, Mass.: …)*, *…, Collection de la Faculté de droit, Bruxelles*; -1 if none. */
export function seriesBefore(lexed: Lexed, from: number, end: number): number {
  // *…, 1550–1610. Perspectives in Economic and Social History 6. London: …*
  const stopped = lexed.kind(end - 1) === STOP && lexed.kind(end - 2) === NUMBER && lexed.is(end, IS.placeHead), last = stopped ? end - 2 : end - 1;
  const between = seriesBetween(lexed, from, end);
  if (between > 0 || !stopped && lexed.kind(end) !== OPEN || lexed.kind(last) !== NUMBER || isYear(lexed, last)) return between;
  // *The Early Church, Pelican History of the Church 1 (Harmondsworth: …)*
  let named = !stopped && !lexed.is(last - 1, IS.volume | IS.report) && !lexed.among(last - 1, 'part book war') && isPublished(lexed, end);
  // *CWIHP Working Paper No. 22*
  for (let at = lexed.is(last - 1, IS.issue) ? last - 2 : last - 1; at > from && end - at < 12; at--) {
    if (lexed.kind(at) === COMMA && !stopped) return named && at < last - 1 ? at : -1;
    // *AB 40*
    const sigla = lexed.kind(last - 1) === UPPER && !isRoman(lexed, last - 1);
    if (lexed.kind(at) === STOP && stopped && lexed.spaced(at)) return last - at > 2 || named || sigla ? at : -1;
    if (!isCapital(lexed.kind(at)) && !(lexed.kind(at) === LOWER && lexed.among(at, 'in of and on the für zur der di'))) return -1;
    named ||= lexed.among(at, 'series monographs monograph perspectives studies papers paper briefing report occasional reihe schriften memoirs texts studien beiträge collection collana');
  }
  return -1;
}

/** *THE PORT OF THE NORTH: Trade and Tolls. Contemporary Asia. By Ann Lee*, as journals head a review: the full stop before the series, behind a title whose first words are in capitals; -1 where a second title follows, *THE PORT. A History*. */
export function seriesBehindCapitals(lexed: Lexed, from: number, end: number): number {
  let stop = -1;
  if (lexed.kind(from) === UPPER && lexed.kind(from + 1) === UPPER) for (let at = from + 2; at < end - 2; at++) if (lexed.kind(at) === STOP && lexed.spaced(at)) { if (stop > 0) return -1; stop = at; }
  return stop > 0 && lexed.kind(stop + 1) === CAPITAL && !lexed.among(stop + 1, 'a an the') && !anyToken(stop + 1, end, (at) => lexed.kind(at) === UPPER || lexed.kind(at) === COLON) ? stop : -1;
}

/** *ICC (Edinburgh: T&T Clark, 1975)*: the letters of a series before its imprint. */
export const isSigla = (lexed: Lexed, at: number): boolean => lexed.kind(at) === UPPER && lexed.kind(at + 1) === OPEN && !isRoman(lexed, at) && !lexed.is(at, IS.region) && /^\p{Lu}{3,8}$/u.test(lexed.slice(at, at + 1)) && isPublished(lexed, at + 1);

/** The series with its number, if it has one. */
export function putSeries(draft: Draft, lexed: Lexed, comma: number, stop: number): void {
  const end = lexed.kind(stop - 1) === STOP || lexed.kind(stop - 1) === COMMA ? stop - 1 : stop;
  const numbered = lexed.kind(end - 1) === NUMBER;
  put(draft, 'collection-title', lexed.slice(comma + 1, numbered ? lexed.is(end - 2, IS.issue) ? end - 2 : end - 1 : end).replace(/[\s,.;:]+$/u, ''));
  if (numbered) put(draft, 'collection-number', lexed.slice(end - 1, end));
}
