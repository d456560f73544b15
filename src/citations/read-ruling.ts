import { type Draft, put, type Reading } from './draft.js';
import { COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP } from './lex.js';
import { addressAt } from './read-address.js';
import { dateAt } from './read-date.js';
import { pinned } from './read-decision.js';
import { locatorAt } from './read-locator.js';
import { lawNumbersAt } from './read-law-numbers.js';
import { isCapital, isYear } from './tokens.js';
import { putReport } from './behind-case.js';

/** Reports of German, European and Swiss courts by their abbreviations. Source: Kirchner, Abkürzungsverzeichnis der Rechtssprache. */
const REPORTERS = 'bverfge bverfg bverfgk bghz bghst bgh bverwge bverwg bage bag bsge bsg bfhe bfh rgz rgst bge bger vfslg slg ecr eugh eughe njw njw-rr nvwz nvwz-rr nstz famrz jz jr mdr wm zip döv dvbl bstbl gvg nj';
const RULING = 'judgment judgement decision ruling order opinion urteil beschluss beschluß arrêt sentenza sentencia resolution risoluzione resolución urt beschl';

/** *BVerfGE 5, 7 ff.*, *Bundesverfassungsgericht, Judgment of 20 July 1954, Investitionshilfegesetz, BVerfGE 5, 7*, *Decision of 31 March 1998 – 2 BvR 1877/97*. */
export function readRuling(lexed: Lexed, from: number, to: number): Reading | null {
  const draft: Draft = { type: 'legal_case' };
  let at = from;
  while (at < to && at - from < 8 && isCapital(lexed.kind(at)) && !lexed.among(at, RULING) && !(lexed.among(at, REPORTERS) && lexed.kind(at + 1) !== COMMA)) at++;
  if (at > from && lexed.kind(at) === COMMA) { put(draft, 'authority', lexed.slice(from, at)); at++; } else if (at > from) return null;
  const ruled = lexed.among(at, RULING) && isCapital(lexed.kind(at));
  if (ruled) {
    const kind = at;
    at++;
    // *Risoluzione Doc. XVIII n. 27 del 28 aprile 2010*
    while (at < to && at - kind < 9 && dateAt(lexed, at) === null && (lexed.kind(at) <= NUMBER || lexed.kind(at) === STOP && lexed.kind(at - 1) <= NUMBER)) at++;
    const date = dateAt(lexed, at);
    if (date === null || date.grain !== 'day') return null;
    draft.issued = date.date;
    put(draft, 'title', lexed.slice(kind, date.end));
    if (!/^(?:judg|dec|rul|ord|opin|urt|besch|arr|sent)/u.test(lexed.word(kind))) draft.type = 'legislation';
    at = date.end;
  }
  let end = at;
  if (ruled && [COMMA, DASH].includes(lexed.kind(at))) {
    // the name of the case, or its number
    let stop = at + 1;
    while (stop < to && stop - at < 16 && ![COMMA, SEMICOLON, OPEN].includes(lexed.kind(stop)) && !(lexed.kind(stop) === DASH && lexed.spaced(stop) && lexed.start(stop) > lexed.end(stop - 1)) && !(lexed.kind(stop) === STOP && lexed.spaced(stop))) stop++;
    if (stop > at + 1 && lexed.kind(at + 1) !== LOWER && !lexed.among(at + 1, REPORTERS)) { put(draft, 'title', lexed.slice(at + 1, stop)); at = end = stop; }
  }
  const next = lexed.kind(at) === COMMA || lexed.kind(at) === DASH ? at + 1 : at;
  if (lexed.kind(next) !== LOWER && lexed.among(next, REPORTERS) && lexed.kind(next + 1) === NUMBER) {
    const number = lexed.slice(next + 1, next + 2), year = isYear(lexed, next + 1) ? dateAt(lexed, next + 1)?.date : undefined;
    put(draft, 'container-title', lexed.slice(next, next + 1));
    // *NJW 2002, 12*: counted by years
    if (year === undefined) put(draft, 'volume', number); else draft.issued ??= year;
    end = next + 2;
    const page = lexed.kind(end) === COMMA ? locatorAt(lexed, end + 1, to, true) : null;
    if (page === null && !ruled) return null;
    if (page !== null) return pinned(lexed, { form: 'full', draft, end: page.end, locator: page.locator });
  } else {
    const law = lawNumbersAt(lexed, next, to);
    if (law !== null && ruled) { const issued = draft.issued; putReport(draft, law); if (issued !== undefined) draft.issued = issued; end = law.end; }
    else if (!ruled) return null;
  }
  const address = addressAt(lexed, lexed.kind(end) === DASH ? end + 1 : end, to);
  if (address !== null) { address.put(draft); end = address.end; }
  return { form: 'full', draft, end };
}
