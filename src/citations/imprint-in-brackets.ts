import type { CslDate } from '../records/citation.js';
import { isMedium } from './behind-signs.js';
import { beforeExtent } from './extent.js';
import { CLOSE, COLON, COMMA, DASH, END, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, SLASH, STOP } from './lex.js';
import { placeAndPublisher } from './place-and-publisher.js';
import { dateAt, undatedAt } from './read-date.js';
import type { Imprint } from './read-imprint.js';
import { placesEnd } from './read-places.js';
import { editionAt } from './read-edition.js';
import { isCount } from './read-roles.js';
import { anyToken, isCapital, isSquare, isYear, raisedEdition, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** The imprint in the brackets that open at a token: *(Norwalk, Conn.: EastBridge, 2005)*; null if no date ends them, or with a year known already a town opens them. */
export function imprintInBrackets(lexed: Lexed, open: number, dated = false): { readonly imprint: Imprint; readonly from: number; readonly dateFrom: number } | null {
  const close = lexed.partner(open);
  if (lexed.kind(open) !== OPEN || close < open || close - open > 60) return null;
  // *Gierke wrote (in his Natural Law, Cambridge, 1950)*
  if (lexed.kind(open + 1) === LOWER && lexed.is(open + 1, IS.in)) return null;
  // *[letzter Zugriff: 1.6.2019]*
  if (isMedium(lexed, open)) return null;
  // *The Prelude: The Four Texts (1798, 1799, 1805, 1850)*
  if (isYear(lexed, open + 1) && lexed.kind(open + 2) === COMMA && isYear(lexed, open + 3) && lexed.kind(open + 4) === COMMA) return null;
  let to = beforeExtent(lexed, open, close);
  if (to === close && lexed.kind(to - 1) === STOP) to--;
  // *(Harmondsworth: Peregrine, 1978 edn.)*
  if (lexed.is(to - 1, IS.edition) && isYear(lexed, to - 2)) to--;
  // *(London: John Day, 1583; STC 11225)*
  for (let back = 3; back < 6; back++) if ([SEMICOLON, COMMA].includes(lexed.kind(to - back)) && lexed.among(to - back + 1, 'stc estc wing gw istc vd16')) to -= back;
  let from = open + 1;
  let original: CslDate | undefined;
  // *1992 [1954]*
  if (lexed.kind(to - 1) === CLOSE && lexed.partner(to - 1) === to - 3 && isSquare(lexed, to - 3) && isYear(lexed, to - 2) && isYear(lexed, to - 4)) { original = dateAt(lexed, to - 2)?.date; to -= 3; }
  // *1365 [1986]*: the year of the hijra before ours
  else if (lexed.kind(to - 1) === CLOSE && lexed.partner(to - 1) === to - 3 && isSquare(lexed, to - 3) && isYear(lexed, to - 2) && /^1[1-4]\d\d$/u.test(lexed.word(to - 4))) to--;
  // *1961; repr., Harmondsworth: Penguin, 1990*
  else if (isYear(lexed, from) && (lexed.kind(from + 1) === SEMICOLON || lexed.kind(from + 1) === COMMA) && lexed.among(from + 2, REPRINT)) { original = dateAt(lexed, from)?.date; from += 3; }
  // *(1998; New York: Vintage, 2000)*
  else if (isYear(lexed, from) && lexed.kind(from + 1) === SEMICOLON && lexed.kind(placesEnd(lexed, from + 2)) === COLON) { original = dateAt(lexed, from)?.date; from += 2; }
  // *(Cambridge, 1897; repr. London: Fontana, 1960)*
  else for (let at = from + 1; at < to - 2; at++) if (lexed.kind(at) === SEMICOLON && isYear(lexed, at - 1) && editionAt(lexed, at + 1) !== null) {
    // *(Beijing: Zhongyang, 1991; rev. ed., 1995)*: the same house, revised
    const edition = editionAt(lexed, at + 1), early = dateBefore(lexed, from, at), again = edition === null ? at : skipComma(lexed, edition.end);
    if (edition !== null && early !== null && isYear(lexed, again) && again === to - 1) return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, early.start), early.start), issued: dateAt(lexed, again)?.date ?? early.date, original: early.date, edition: edition.edition }, from: open + 1, dateFrom: again };
  } else if (lexed.kind(at) === SEMICOLON && lexed.among(at + 1, REPRINT)) {
    const early = dateBefore(lexed, from, at);
    original = early?.date;
    if (early !== null) {
      let again = at + 2;
      if (lexed.kind(again) === STOP || lexed.kind(again) === COMMA) again++;
      // *(Oxford, 1908; repr. 1971)*: the same house printed it again
      if (isYear(lexed, again) && again === to - 1) return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, early.start), early.start), issued: dateAt(lexed, again)?.date ?? early.date, original: early.date }, from: open + 1, dateFrom: again };
      from = again;
    }
    break;
  }
  // *(New York: Norton, 1999, 2nd edn)*
  const late = editionBefore(lexed, from, to);
  if (late !== null && isYear(lexed, late.comma - 1)) to = late.comma;
  const date = dateBefore(lexed, from, to);
  if (date === null) { const first = skipComma(lexed, headEnd(lexed, from, to)), place = dated ? placesEnd(lexed, first) : 0, turned = dated && place === first ? houseAndTown(lexed, first, to) : null; if (turned !== null) return { imprint: turned, from: open + 1, dateFrom: to }; return place > first && (lexed.kind(place) === COLON || place === to && [COMMA, STOP, END].includes(lexed.kind(close + 1))) ? { imprint: placeAndPublisher(lexed, first, to), from: open + 1, dateFrom: to } : null; }
  // *(2 vols., London, 1953, 1957)*
  let stop = date.start;
  while (lexed.kind(stop - 1) === COMMA && isYear(lexed, stop - 2) && stop - 2 > from) stop -= 2;
  // *1281–83/1864–66*: the years of the hijra before ours
  if (lexed.kind(stop - 1) === OPEN && lexed.kind(stop - 2) === NUMBER && stop - 2 > from) stop -= 2;
  if (lexed.kind(stop - 1) === SLASH && lexed.kind(stop - 2) === NUMBER) { stop -= lexed.kind(stop - 3) === DASH ? 4 : 2; }
  // *(New York: Norton, 2nd edn, 1999)*
  const early = late ?? editionBefore(lexed, from, lexed.kind(stop - 1) === COMMA ? stop - 1 : stop), edition = raisedEdition(lexed, date.start) ?? early?.edition;
  if (early !== null && early !== late) stop = early.comma;
  return { imprint: { ...placeAndPublisher(lexed, headEnd(lexed, from, stop), stop), issued: date.date, ...(original !== undefined && { original }), ...(edition !== undefined && { edition }) }, from: open + 1, dateFrom: date.start };
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
