import type { CslDate } from '../records/citation.js';
import { isMedium } from './behind-signs.js';
import { beforeExtent } from './extent.js';
import { CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP } from './lex.js';
import { placeAndPublisher } from './place-and-publisher.js';
import { dateAt, undatedAt } from './read-date.js';
import { type Imprint, imprintAt } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { isCount } from './read-volume.js';
import { anyToken, isCapital, isSquare, isYear, raisedEdition, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface BracketedImprint { readonly imprint: Imprint; readonly from: number; readonly dateFrom: number }

/** The imprint in the brackets that open at a token: *(Norwalk, Conn.: EastBridge, 2005)*; null if no date ends them, or with a year known already a town opens them. */
export function imprintInBrackets(lexed: Lexed, open: number, dated = false): BracketedImprint | null {
  const close = lexed.partner(open);
  if (lexed.kind(open) !== OPEN || close - open > 60 || isNoImprint(lexed, open) || close > open + 2 && isBeforeImprint(lexed, open, close)) return null;
  const printed = printings(lexed, open, lastEnd(lexed, open, close));
  if ('imprint' in printed) return printed;
  const { from, original } = printed;
  // *(New York: Norton, 1999, 2nd edn)*
  const late = editionBefore(lexed, from, printed.to), to = late !== null && isYear(lexed, late.comma - 1) ? late.comma : printed.to;
  const date = dateBefore(lexed, from, to);
  if (date === null) return dated ? undatedImprint(lexed, open, from, to) : null;
  const years = yearsBefore(lexed, from, date.start);
  // *(New York: Norton, 2nd edn, 1999)*
  const early = late ?? editionBefore(lexed, from, lexed.kind(years - 1) === COMMA ? years - 1 : years), edition = raisedEdition(lexed, date.start) ?? early?.edition ?? printed.edition, stop = early !== null && early !== late ? early.comma : years;
  return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, stop), stop), issued: date.date, ...(original !== undefined && { original }), ...(edition !== undefined && { edition }) }, from: open + 1, dateFrom: date.start };
}

/** *(The Great Famine: China’s Population, 1959–1961) (Hong Kong: Shidai, 2005)*, *[…, 1945–1977], 2nd ed. (Moscow: Mysl, 1977)*, *(Genève 1954), Paris, Seuil, 1979*: a translation, or the end of the title, before the whole imprint. */
function isBeforeImprint(lexed: Lexed, open: number, close: number): boolean {
  const comma = lexed.kind(close + 1) === COMMA, second = comma ? editionAt(lexed, close + 2)?.end ?? close + 2 : close + 1, last = lexed.partner(second);
  if (lexed.kind(second) === OPEN) return last > second + 3 && isYear(lexed, last - 1) && anyToken(second + 1, last, (at) => lexed.kind(at) === COLON);
  const town = comma && !anyToken(open, close, (at) => lexed.kind(at) === COLON) ? placesEnd(lexed, second) : second;
  const imprint = town > second && [COLON, COMMA].includes(lexed.kind(town)) ? imprintAt(lexed, second, lexed.size, false)?.imprint : undefined;
  return imprint?.publisher !== undefined && imprint.issued !== undefined;
}

/** *(in his Natural Law, Cambridge, 1950)*, *[letzter Zugriff: 1.6.2019]*, *(1798, 1799, 1805, 1850)*, *(January 1950–October 1958)* */
const isNoImprint = (lexed: Lexed, open: number): boolean => lexed.kind(open + 1) === LOWER && lexed.is(open + 1, IS.in) || lexed.among(open + 1, 'eintrag entry') || isMedium(lexed, open) || lexed.is(open + 1, IS.month) && lexed.kind(open + 3) === DASH && isYear(lexed, open + 2)
  || isYear(lexed, open + 1) && lexed.kind(open + 2) === COMMA && isYear(lexed, open + 3) && lexed.kind(open + 4) === COMMA;

/** Where the imprint ends within its brackets: before *. 300 S.*, *1978 edn.*, *; STC 11225*. */
function lastEnd(lexed: Lexed, open: number, close: number): number {
  let to = beforeExtent(lexed, open, close);
  if (to === close && lexed.kind(to - 1) === STOP) to--;
  if (lexed.is(to - 1, IS.edition) && isYear(lexed, to - 2)) to--;
  // *(1971; originally published in German, 1963)*
  for (let at = open + 2; at < to - 1; at++) if ([SEMICOLON, COMMA].includes(lexed.kind(at)) && lexed.among(at + 1, 'originally first') && lexed.word(at + 2) === 'published') { to = at; break; }
  for (let back = 3; back < 6; back++) if ([SEMICOLON, COMMA].includes(lexed.kind(to - back)) && lexed.among(to - back + 1, 'stc estc wing gw istc vd16')) to -= back;
  return to;
}

/** What is left to read when an earlier printing is known. */
interface Printing { readonly from: number; readonly to: number; readonly original?: CslDate | undefined; readonly edition?: string | undefined }

/** An earlier printing beside the imprint: *1992 [1954]*, *1961; repr., Harmondsworth: Penguin, 1990*, *(1998; New York: Vintage, 2000)*; a whole imprint where the same house printed it again. */
function printings(lexed: Lexed, open: number, to: number): Printing | BracketedImprint {
  const from = open + 1, inner = lexed.kind(to - 1) === CLOSE ? lexed.partner(to - 1) : -1;
  // *1979 [1966]*, *1979 [1st ed. 1966]*
  const squared = inner > open && isSquare(lexed, inner) && isYear(lexed, to - 2) && (inner === to - 3 || to - inner < 8 && lexed.among(inner + 1, '1st first 1re 1ère 1e orig original'));
  if (squared && isYear(lexed, inner - 1)) return { from, to: inner, original: dateAt(lexed, to - 2)?.date };
  // *1365 [1986]*: the year of the hijra before ours
  if (squared && /^1[1-4]\d\d$/u.test(lexed.word(to - 4))) return { from, to: to - 1 };
  if (isYear(lexed, from) && [SEMICOLON, COMMA].includes(lexed.kind(from + 1)) && lexed.among(from + 2, REPRINT)) return { from: from + 3, to, original: dateAt(lexed, from)?.date };
  const soft = inPaperback(lexed, from, to);
  if (soft !== null) return soft;
  for (let at = from + 1; at < to - 2; at++) {
    if (lexed.kind(at) !== SEMICOLON) continue;
    const edition = isYear(lexed, at - 1) ? editionAt(lexed, at + 1) : null;
    // *(New York: Penguin, 2005; London: Allen Lane, 2006)*
    if (isYear(lexed, at - 1) && lexed.kind(placesEnd(lexed, at + 1)) === COLON) return { from: at + 1, to, original: dateBefore(lexed, from, at)?.date };
    if (edition === null && !lexed.among(at + 1, REPRINT)) continue;
    const early = dateBefore(lexed, from, at), behind = edition?.end ?? skipStop(lexed, at + 2), again = skipComma(lexed, lexed.among(behind, 'in') ? behind + 1 : behind);
    // *(Oxford, 1908; repr. 1971)*, *(Beijing: Zhongyang, 1991; rev. ed., 1995)*: the same house
    if (early !== null && isYear(lexed, again) && again === to - 1) return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, early.start), early.start), issued: dateAt(lexed, again)?.date ?? early.date, original: early.date, ...(edition !== null && { edition: edition.edition }) }, from, dateFrom: again };
    // *(Cambridge, 1897; repr. London: Fontana, 1960)*, *(…, 1950; reprinted in Gloucester: Smith, 1965)*
    // *(1934; 4th edn, London: Drummond, 1949)*
    if (edition === null || early?.start === from) return { from: early === null ? from : again, to, original: early?.date, edition: edition?.edition };
  }
  return { from, to };
}

/** *(Jefferson: McFarland, 1997, reprinted in paperback, 2012)*, *(London: Routledge, 2002, paperback 2006)*: the same house printed it again. */
function inPaperback(lexed: Lexed, from: number, to: number): BracketedImprint | null {
  const soft = isYear(lexed, to - 1) && anyToken(from, to, (at) => lexed.word(at) === 'paperback') ? softBefore(lexed, from, to - 1) : -1;
  const first = soft > 0 ? dateAt(lexed, soft - 1) : null, second = first === null ? null : dateAt(lexed, to - 1);
  return first === null || second === null ? null : { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, soft - 1), soft - 1), issued: second.date, original: first.date }, from, dateFrom: to - 1 };
}

/** The comma behind the year of the first printing, where nothing but *reprinted in paperback* stands between it and the second; -1 if there is none. */
function softBefore(lexed: Lexed, from: number, last: number): number {
  let at = last - 1;
  while (at > from && (lexed.kind(at) === COMMA || lexed.among(at, `in ${REPRINT} paperback`))) at--;
  return isYear(lexed, at) && lexed.kind(at + 1) === COMMA ? at + 1 : -1;
}

/** *(Berlin: Suhrkamp)*, *(Norton, New York)*: behind a year that the head gave. */
function undatedImprint(lexed: Lexed, open: number, from: number, to: number): BracketedImprint | null {
  const first = skipComma(lexed, headEnd(lexed, from, to)), place = placesEnd(lexed, first);
  const turned = place === first ? houseAndTown(lexed, first, to) : null;
  if (turned !== null) return { imprint: turned, from: open + 1, dateFrom: to };
  const whole = place > first && (lexed.kind(place) === COLON || place === to && [COMMA, STOP, END].includes(lexed.kind(lexed.partner(open) + 1)));
  return whole ? { imprint: placeAndPublisher(lexed, first, to), from: open + 1, dateFrom: to } : null;
}

/** Where years before the last begin: *(2 vols., London, 1953, 1957)*, *1281–83/1864–66*, the years of the hijra before ours. */
function yearsBefore(lexed: Lexed, from: number, last: number): number {
  let stop = last;
  while (lexed.kind(stop - 1) === COMMA && isYear(lexed, stop - 2) && stop - 2 > from) stop -= 2;
  if (lexed.kind(stop - 1) === OPEN && lexed.kind(stop - 2) === NUMBER && stop - 2 > from) stop -= 2;
  return lexed.kind(stop - 1) === SLASH && lexed.kind(stop - 2) === NUMBER ? stop - (lexed.kind(stop - 3) === DASH ? 4 : 2) : stop;
}

/** The edition between a comma and `to`, behind a town or a house. */
function editionBefore(lexed: Lexed, from: number, to: number): { comma: number; edition: string } | null {
  for (let comma = to - 2; comma > from && to - comma < 5; comma--) if (lexed.kind(comma) === COMMA) { const edition = editionAt(lexed, comma + 1); return edition?.end === to ? { comma, edition: edition.edition } : null; }
  return null;
}

/** Behind an edition, a translator and the like at the head of the brackets, for which the imprint has no field: *(2nd ed., 1993)*, *(trans. M. Gregor, 1991)*. */
function headEnd(lexed: Lexed, from: number, to: number): number {
  let last = from;
  for (let at = from; at < to; at++) {
    // *(2 vols., London, 1909)*
    const counted = at > from && lexed.is(at, IS.volume) && isCount(lexed, at - 1);
    if ((lexed.is(at, IS.edition | IS.translator | IS.thesis) || counted) && lexed.kind(at) !== COMMA && (at - from < 5)) { last = at + 1; while (last < to && lexed.kind(last) !== COMMA && lexed.kind(last) !== SEMICOLON) last++; at = last; }
  }
  return last;
}

/** *(Norwalk, Conn.: EastBridge, 2005)*: do the brackets hold a place, a house and a year? */
export function isPublished(lexed: Lexed, open: number): boolean {
  const imprint = imprintInBrackets(lexed, open)?.imprint;
  return imprint?.place !== undefined && imprint.publisher !== undefined;
}

/** *(Norton, New York)*: behind the year of the head, the house and its town; null if no known town ends the brackets. */
function houseAndTown(lexed: Lexed, from: number, to: number): Imprint | null {
  for (let at = to - 1; at > from; at--) if (lexed.kind(at) === COMMA && at + 1 < to && placesEnd(lexed, at + 1) === to && at - from < 8 && isCapital(lexed.kind(from)) && !anyToken(from, at, (word) => lexed.kind(word) === LOWER && lexed.is(word, IS.sentence) || lexed.kind(word) === NUMBER)) return { publisher: lexed.slice(from, at), place: lexed.slice(at + 1, to) };
  return null;
}

const REPRINT = 'repr reprint reprinted rpt reissued rééd nachdr nachdruck rist';

/** The date that ends at `to`: where it begins, or `to`. */
function dateBefore(lexed: Lexed, from: number, to: number): { start: number; date: CslDate } | null {
  for (let at = Math.max(from, to - 9); at < to; at++) {
    const found = dateAt(lexed, at) ?? undatedAt(lexed, at);
    // *(Shanghai in the 1950s)*
    if (found !== null && found.end === to) return lexed.word(to - 1).endsWith('0s') ? null : { start: at, date: found.date };
  }
  return null;
}
