import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COMMA, INITIAL, type Lexed, NUMBER, OPEN, QUOTE, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { congress, globe, sessionPaper } from './read-congress.js';
import { dateAt, dateBehind } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { tidy } from './put-title.js';
import { debates, sessional } from './read-parliament.js';
import { treaty } from './read-treaty.js';
import { inside, isCapital, isRoman, isYear, opensName, skipComma } from './tokens.js';

/**
 * Reads what states and their assemblies print by number: documents of the United Nations, treaties by their series, parliamentary
 * debates by column, hearings by congress and session.
 *
 * *UN Doc. S/PV.473, 25 June 1950*, *Treaty of Friendship, 14 February 1950, 226 U.N.T.S. 12*; not *the Treaty of Friendship of 1950*.
 */
export function readOfficial(lexed: Lexed, from: number, to: number): Reading | null {
  if (!opensName(lexed.kind(from))) return lexed.kind(from) === NUMBER ? globe(lexed, from, to) ?? debates(lexed, from, to) : null;
  const document = unDocument(lexed, from, to);
  // *UN Doc. A/C.3/SR.123, 29 September 1950, 5*
  const page = document === null || lexed.kind(document.end) !== COMMA ? null : locatorAt(lexed, document.end + 1, to, true);
  if (document !== null) return page === null ? document : { ...document, end: page.end, locator: page.locator };
  return resolution(lexed, from, to) ?? commissionDocument(lexed, from) ?? treaty(lexed, from, to) ?? debates(lexed, from, to)
    ?? globe(lexed, from, to) ?? sessional(lexed, from, to) ?? congress(lexed, from, to) ?? sessionPaper(lexed, from, to);
}

/** *A/RES/1514(XV)*, *S/PV.873*, *E/CN.4/AC.1/SR.2* */
const UN_SYMBOL = /^(?:[AEST]|ST|TD)\/(?:RES|PV|SR|[CL\d]|CN|AC|CONF|INF|SC|PRST)[/.\d]/u;
/** *C.663.M.320.1932.VII*, *A.22.1928.VII*: the League of Nations numbered by its organs, with the year. */
const LEAGUE_SYMBOL = /^[AC]\.(?:[A-Z]{1,3}\.)*\d{1,4}(?:\([a-z\d]\))?(?:\.M\.\d{1,4})?\.19[1-4]\d(?![\p{L}\p{N}])/u;
/** So long is the part of a symbol that tells it, in characters. */
const SYMBOL = 32;

/** The first token of a document’s symbol that stands at a token or behind *UN Doc.*, *League of Nations Document*; -1 if none does. */
export function symbolAt(lexed: Lexed, at: number): number {
  const body = lexed.among(at, 'u.n un') ? at + 1 : lexed.word(at) === 'league' && lexed.word(at + 2) === 'nations' ? at + 3 : at;
  if (lexed.kind(body) === SLASH) return -1;
  const first = lexed.among(body, 'doc docs document documents') ? body + 1 : body, start = lexed.start(first);
  if (body > at && first > body && opensName(lexed.kind(first))) return first;
  if (lexed.kind(first + 1) === SLASH) return first === at && UN_SYMBOL.test(lexed.text.slice(start, start + SYMBOL)) ? first : -1;
  return lexed.kind(first) === INITIAL && lexed.kind(first + 1) === NUMBER && LEAGUE_SYMBOL.test(lexed.text.slice(start, start + SYMBOL)) ? first : -1;
}

/** *U.N. Doc. A/RES/377(V) (Nov. 3, 1950)*, alone or behind the title of the document. */
export function unDocument(lexed: Lexed, from: number, to: number): Reading | null {
  const first = symbolAt(lexed, from);
  if (first < 0) return null;
  let end = first + 1;
  while (end < to && !lexed.spaced(end - 1)) end++;
  while (end > first + 1 && [COMMA, STOP, CLOSE, SEMICOLON].includes(lexed.kind(end - 1)) && !(lexed.partner(end - 1) > from)) end--;
  if (end <= first + 1) return null;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end), number: lexed.slice(first, end) };
  const dated = dateBehind(lexed, end);
  if (dated !== null) draft.issued = dated.date;
  return { form: 'full', draft, end: dated?.end ?? end };
}

const ORGANS = /^(?:(?:UN|United Nations),? )?(?:General Assembly|Security Council|[GS]\.?A\.?|[GS]\.?C\.?),?$|^UN(?:GA|SC),?$/u;

/** *UNGA Res. 1514 (XV), 14 December 1960*, *UN Security Council Resolution 242*; not *the Resolution 242 of 1967*. */
function resolution(lexed: Lexed, from: number, to: number): Reading | null {
  let at = from;
  while (at < to && at - from < 7 && (opensName(lexed.kind(at)) || at > from && lexed.kind(at) === COMMA) && !lexed.among(at, 'res resolution')) at++;
  if (at === from || lexed.kind(at + 1) !== NUMBER || !lexed.among(at, 'res resolution') || !ORGANS.test(lexed.slice(from, at))) return null;
  let end = at + 2;
  // *1514 (XV)*, *3379 (XXX)*, *ES-10/2*
  if (lexed.kind(end) === OPEN && isRoman(lexed, end + 1)) end = lexed.next(end);
  // *217 (III) A*
  if (end > at + 2 && lexed.kind(end) === INITIAL && lexed.kind(end + 1) === COMMA) end++;
  let locator: Reading['locator'];
  const draft: Draft = { type: 'document', title: lexed.slice(from, end), number: lexed.slice(at + 1, end) };
  const quoted = lexed.kind(end) === COMMA ? end + 1 : end;
  if (lexed.kind(quoted) === QUOTE) { draft.title = tidy(inside(lexed, quoted)); end = lexed.next(quoted); }
  // *G.A. Res. 2758 (XXVI), Restoration of the Lawful Rights … (Oct. 25, 1971)*
  else if (quoted > end && isCapital(lexed.kind(quoted)) && dateAt(lexed, quoted) === null) {
    let open = quoted;
    while (open < to && open - quoted < 40 && ![OPEN, SEMICOLON].includes(lexed.kind(open))) open++;
    if (lexed.kind(open) === OPEN && dateAt(lexed, open + 1)?.end === lexed.partner(open)) {
      // *, art. 10 (Dec. 10, 1948)*
      let comma = open - 1;
      while (comma > quoted && lexed.kind(comma) !== COMMA) comma--;
      const place = comma > quoted ? locatorAt(lexed, comma + 1, open, false) : null;
      if (place?.end === open) ({ locator } = place);
      draft.title = lexed.slice(quoted, place?.end === open ? comma : open);
      end = open;
    }
  }
  const dated = dateBehind(lexed, end), symbol = unDocument(lexed, skipComma(lexed, dated?.end ?? end), to);
  put(draft, 'number', symbol?.draft.number); put(draft, 'issued', dated?.date ?? symbol?.draft.issued);
  end = symbol?.end ?? dated?.end ?? end;
  return draft.issued === undefined ? null : { form: 'full', draft, end, ...(locator !== undefined && { locator }) };
}

/** *COM(2001) 428 final*, alone or behind the title: a document of the European Commission. */
export function commissionDocument(lexed: Lexed, from: number): Reading | null {
  if (!lexed.among(from, 'com sec swd join kom') || lexed.kind(from) !== UPPER || lexed.kind(from + 1) !== OPEN || !isYear(lexed, from + 2) || lexed.kind(from + 3) !== CLOSE || lexed.kind(from + 4) !== NUMBER) return null;
  let end = from + 5;
  if (lexed.among(end, 'final endg')) end++;
  const date = dateAt(lexed, from + 2);
  return { form: 'full', draft: { type: 'report', number: lexed.slice(from, end), title: lexed.slice(from, end), ...(date !== null && { issued: date.date }) }, end };
}
