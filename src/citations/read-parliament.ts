import type { Locator } from '../records/citation.js';
import { type Draft, put, type Reading } from './draft.js';
import { CLOSE, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { locatorAt } from './read-locator.js';
import { volumeAt } from './read-volume.js';
import { isCapital, isRoman, isYear, rangeEnd, signAt, skipComma, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Hansard, HC Deb, 5 November 1956, vol. 558, col. 1966*, *HC Deb 5 November 1956 vol 558 cc1966-7*, *Hansard, House of Commons Debates, 5th ser., vol. 558, cols. 1966–67 (5 November 1956)*. */
export function debates(lexed: Lexed, begin: number, to: number): Reading | null {
  // *347 H.C. Deb. 5s.*
  const counted = lexed.kind(begin) === NUMBER && lexed.among(begin + 1, 'hc hl h.c h.l'), from = counted ? begin + 1 : begin, minutes = minutesEnd(lexed, from);
  if (minutes === from && !lexed.among(from, 'hansard hc hl parl parliamentary h.c h.l') && !(lexed.word(from) === 'h' && lexed.among(from + 1, 'c l') && lexed.among(from + 2, 'deb debs')) && !(lexed.has('Debates') && opensDebates(lexed, from))) return null;
  let end = minutes;
  while (minutes === from && end < to && end - from < 9 && !lexed.among(end, 'deb debs debates hist') && !isHouse(lexed, from, end) && !isHansardAlone(lexed, end)) end++;
  if (end >= to || minutes === from && end - from >= 9) return null;
  if (minutes === from) end++;
  if (lexed.kind(end) === CLOSE) end++;
  // *Commonwealth Parliamentary Debates (CPD)*
  if (lexed.kind(end) === OPEN && lexed.kind(end + 1) === UPPER && lexed.partner(end) === end + 2) end += 3;
  const draft: Draft = { type: 'document', title: lexed.slice(from, end) };
  let locator: Locator | undefined, facts = 0, stop = end;
  if (counted) { draft.volume = lexed.word(begin); facts++; }
  for (let at = end; at < to;) {
    const volume = volumeAt(lexed, at), date = dateAt(lexed, at);
    const columns = /^cc?\d/u.test(lexed.word(at)) ? at : lexed.among(at, 'cols col columns column cc c') ? skipStop(lexed, at + 1) : -1;
    if (lexed.kind(at) === INITIAL && lexed.among(at, 'h c l') && !/^\d+$/u.test(lexed.word(at + 1))) at++;
    else if (minutes === from && draft.volume === undefined && isRoman(lexed, at)) { draft.volume = lexed.slice(at, at + 1); facts++; at = stop = at + 1; }
    else if (lexed.word(from) === 'hansard' && draft.volume === undefined && lexed.kind(at) === NUMBER && !isYear(lexed, at) && (lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2) || lexed.kind(at + 1) === COMMA && lexed.among(at + 2, 'cols col c'))) { draft.volume = lexed.word(at); facts++; at = stop = at + 1; }
    else if (volume !== null) { draft.volume = volume.volume; facts++; at = stop = volume.end; }
    else if (date !== null && (date.grain !== 'year' || lexed.kind(at - 1) === OPEN)) { draft.issued = date.date; facts++; at = stop = date.end; }
    else if (columns >= 0 && /\d(?!.*[a-z])/u.test(lexed.word(columns))) {
      stop = Math.max(rangeEnd(lexed, columns), columns + 1);
      while ((lexed.kind(stop) === COLON || lexed.text.charAt(lexed.end(stop - 1)) === '-') && lexed.kind(stop + 1) === NUMBER) stop += 2;
      locator = { label: 'column', value: lexed.slice(columns, stop).replace(/^cc?/u, '') }; facts++; at = stop;
    } else if (locator === undefined && lexed.is(at, IS.page) && locatorAt(lexed, at, to, false) !== null) { const page = locatorAt(lexed, at, to, false); locator = page?.locator; at = stop = page?.end ?? to; facts++; }
    else if (lexed.is(at, IS.issue) && lexed.kind(skipStop(lexed, at + 1)) === NUMBER) at = skipStop(lexed, at + 1) + 1;
    else if (locator === undefined && draft.issued !== undefined && lexed.kind(at) === NUMBER && lexed.kind(at - 1) === COMMA && (lexed.word(from) !== 'hansard' || draft.volume !== undefined)) { const page = locatorAt(lexed, at, to, true); if (page === null) break; locator = page.locator; at = stop = page.end; facts++; }
    else if ([COMMA, STOP, OPEN].includes(lexed.kind(at)) || /^(?:house|of|representatives|senate|assembly|council|\d(?:st|nd|rd|th|d|s)?|first|second|third|fourth|fifth|sixth|ser|series|hc|hl|h\.c|h\.l|commons|lords|sitzung|wahlperiode|vom|tornata|seduta|del|de|legislatura|discussioni)$/u.test(lexed.word(at)) || minutes > from && (isRoman(lexed, at) || lexed.kind(at) === NUMBER && (lexed.among(at + 2, 'sitzung wahlperiode') || isYear(lexed, at)))) at++;
    else if (lexed.kind(at) === CLOSE && lexed.partner(at) > from) { at++; stop = at; }
    else break;
  }
  return facts >= 2 ? { form: 'full', draft, end: stop, ...(locator !== undefined && { locator }) } : null;
}

const MINUTES = /^(?:Deutscher Bundestag, Sten[\p{L}. ]+|Stenographische[rn]? Berichte?(?: über die Verhandlungen)?(?:,? [\p{L} ]{0,24}(?:Reichs|Land|Bundes)tage?s?)?|(?:Journal officiel|JO|J\.O\.)(?:, [Dd]ébats parlementaires)?, (?:Chambre|Sénat|Assemblée)[\p{L} ]*(?:, [Dd]ébats(?: parlementaires)?)?|(?:Sten[\p{L} ]+)?Verhandlungen des [\p{L} ]*tage?s|Atti [Pp]arlamentari(?:, (?:Camera|Senato)[\p{L} ]*)?|Diario de [Ss]esiones[\p{L} ]*|Handelingen [\p{L} ]*Kamer(?:, zitting [\d–-]+)?)(?=,)/u;

/** *Verhandlungen des Reichstags*, *Atti parlamentari, Camera dei deputati*: behind the name of the minutes of a parliament, or the same token. */
function minutesEnd(lexed: Lexed, from: number): number {
  const name = 'VSADHJ'.includes(signAt(lexed, from)) ? MINUTES.exec(lexed.text.slice(lexed.start(from), lexed.start(from) + 90))?.[0] : undefined;
  let end = from;
  if (name !== undefined) while (lexed.end(end) <= lexed.start(from) + name.length && end < lexed.size) end++;
  return end;
}

/** *Lok Sabha Debates,*, *Canada, House of Commons, Debates,* */
function opensDebates(lexed: Lexed, from: number): boolean {
  let at = from;
  while (at - from < 7 && (isCapital(lexed.kind(at)) && lexed.word(at) !== 'debates' || at > from && (lexed.kind(at) === COMMA || lexed.word(at) === 'of'))) at++;
  return at > from && lexed.word(at) === 'debates' && lexed.kind(at) !== LOWER && (lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === OPEN && lexed.kind(at + 2) === UPPER);
}

/** *Hansard, House of Lords, 23 March 1923*, *Hansard (Commons), 29 March 1944*, *Hansard, HC (series 5), vol. 345* */
const isHouse = (lexed: Lexed, from: number, at: number): boolean => lexed.word(from) === 'hansard' && (lexed.among(at, 'lords commons') && [COMMA, CLOSE].includes(lexed.kind(at + 1)) || lexed.kind(at + 1) === CLOSE && /^series/u.test(lexed.word(at - 1)));

/** *Cd. 2905*, *Cmd. 1922*, *Cmnd 1030*, *C. 9345*, *C.-9345*: behind the number of a paper presented to parliament by command, or the same token. */
export function commandEnd(lexed: Lexed, at: number): number {
  const short = lexed.word(at) === 'c';
  if (!short && !lexed.among(at, 'cd cmd cmnd') || !/^C/u.test(lexed.slice(at, at + 1)) || lexed.kind(at - 1) !== COMMA && lexed.kind(at - 1) !== OPEN) return at;
  const number = skipStop(lexed, at + 1);
  return lexed.kind(number) === NUMBER && (short ? /^\d{4}$/u.test(lexed.word(number)) && !isYear(lexed, number) : /^\d{2,5}$/u.test(lexed.word(number))) ? number + 1 : at;
}

/** *Hansard, 5 November 1956*: no *HC Deb* stands behind it. */
const isHansardAlone = (lexed: Lexed, at: number): boolean => lexed.word(at) === 'hansard' && lexed.kind(at + 1) === COMMA && !/^h/u.test(lexed.word(at + 2));

/** *Parliamentary Papers, 1833 (450), XX*, *PP 1852 (1505) XI.1*: the papers of a parliament by year, number and volume. */
export function sessional(lexed: Lexed, from: number, to: number): Reading | null {
  // *Report from the Select Committee on Hand-Loom Weavers’ Petitions (P.P. 1834, X), p. 12*
  if (lexed.has('Select') || lexed.has('Report') || lexed.has('Census') || lexed.has('Return')) for (let at = from + 2; at < to && at - from < 40 && ![SEMICOLON, QUOTE].includes(lexed.kind(at)); at++) {
    const open = lexed.kind(at - 1) === OPEN, papers = open || lexed.kind(at - 1) === COMMA ? papersAt(lexed, at, to) : null;
    if (papers?.draft.volume === undefined) continue;
    const { draft, end, locator } = papers, { title, ...rest } = draft, close = open && lexed.kind(end) === CLOSE ? end + 1 : end;
    const part = lexed.kind(close) === COMMA && lexed.among(close + 1, 'pt part') ? skipStop(lexed, close + 2) + 1 : close, page = locator === undefined ? locatorAt(lexed, skipComma(lexed, part), to, true) : null;
    return { ...papers, draft: { ...rest, title: lexed.slice(from, at - 1), ...(title !== undefined && { 'container-title': title }) }, end: page?.end ?? close, ...(page !== null && { locator: page.locator }) };
  }
  return papersAt(lexed, from, to);
}

function papersAt(lexed: Lexed, from: number, to: number): Reading | null {
  const name = lexed.word(from) === 'parliamentary' && lexed.among(from + 1, 'papers paper') ? from + 2 : lexed.among(from, 'p.p pp') && lexed.kind(from) >= UPPER ? from + 1 : from;
  if (name === from) return null;
  let at = skipComma(lexed, name);
  // *, H.C.,*
  if (lexed.among(at, 'h.c hc h.l hl commons lords')) at += lexed.kind(at + 1) === COMMA ? 2 : 1;
  const date = isYear(lexed, at) ? dateAt(lexed, at) : null;
  if (date === null) return null;
  const draft: Draft = { type: 'report', title: lexed.slice(from, name), issued: date.date };
  let end = date.end;
  for (let guard = 0; guard < 3; guard++) {
    const next = skipComma(lexed, end);
    if (lexed.kind(next) === OPEN && (lexed.kind(next + 1) === NUMBER || /^c/u.test(lexed.word(next + 1))) && lexed.partner(next) - next < 5) { put(draft, 'number', lexed.slice(next + 1, lexed.partner(next))); end = lexed.next(next); }
    else if (commandEnd(lexed, next) > next) { const close = commandEnd(lexed, next); put(draft, 'number', lexed.slice(next, close)); end = close; }
    else if (draft.volume === undefined && isRoman(lexed, next)) { put(draft, 'volume', lexed.slice(next, next + 1).replace(/\.$/u, '')); end = next + 1; if (lexed.kind(end) === STOP && !lexed.spaced(end) && lexed.kind(end + 1) === NUMBER && lexed.kind(end + 2) === COMMA) { draft.volume = lexed.slice(next, end + 2); end += 2; } }
  }
  if (draft.number === undefined && draft.volume === undefined) return null;
  const page = locatorAt(lexed, skipStop(lexed, end), to, lexed.kind(end) === COMMA || lexed.kind(end) === STOP && lexed.kind(end + 1) === NUMBER);
  return { form: 'full', draft, end: page?.end ?? end, ...(page !== null && { locator: page.locator }) };
}
