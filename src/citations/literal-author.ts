import type { PersonName } from '../records/person.js';
import { AMPERSAND, CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, OPEN, QUOTE, STOP, UPPER } from './lex.js';
import { dateAt } from './read-date.js';
import { personOf } from './person-of.js';
import { placesEnd } from './read-places.js';
import { roleAt, volumeAt } from './read-roles.js';
import { anyToken, isCapital, isYear, lengthOf, opensName, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** An author who is no list of persons: an office, *U.S. Senate, Committee on Foreign Relations*, or one name alone: *Sophocles, “…*, *CAPPELLETTI, «…*. */
export function literalAt(lexed: Lexed, from: number, to: number): { persons: readonly PersonName[]; end: number } | null {
  let at = from, institution = false, small = false;
  while (at < to && at - from < 16) {
    const kind = lexed.kind(at);
    if (opensName(kind) || kind === AMPERSAND) { if (lexed.is(at, IS.institution)) institution = true; at++; continue; }
    if (kind === LOWER && at > from && (lexed.is(at, IS.particle | IS.join | IS.by) || lexed.among(at, 'of for on the für pour per para in des to zhong’e sulla su s at from'))) { at++; continue; }
    if (kind === LOWER && at > from && (lexed.is(at, IS.institution) || lexed.is(from, IS.institution) && !lexed.is(at, IS.editor | IS.in))) { small ||= !lexed.is(at, IS.institution); institution = true; at++; continue; }
    break;
  }
  while (at > from && lexed.kind(at - 1) === LOWER && !lexed.is(at - 1, IS.institution)) at--;
  // *Great Britain. Department for Education (2011)*
  if (at - from <= 2 && lexed.kind(at) === STOP && (lexed.is(from, IS.region) || lexed.among(from, 'united great european')) && isCapital(lexed.kind(at + 1)) && (lexed.is(at + 1, IS.institution) || lexed.is(at + 2, IS.institution))) {
    const body = literalAt(lexed, at + 1, to);
    if (body?.persons[0]?.literal !== undefined) return { persons: [{ literal: lexed.slice(from, body.end) }], end: body.end };
  }
  const office = officeEnd(lexed, from, to);
  if (office > from) return { persons: [{ literal: lexed.slice(from, office) }], end: office };
  if (at === from) return null;
  const kind = lexed.kind(at);
  const first = lexed.kind(from);
  const dated = isYear(lexed, (kind === STOP || kind === COMMA) && lexed.kind(at + 1) === OPEN ? at + 2 : kind === OPEN || kind === STOP ? at + 1 : at);
  if (small && !dated) return null;
  // *The Case of Ireland’s Being Bound by Acts of Parliament in England, Stated*
  if (kind === COMMA && lexed.word(from) === 'the' && anyToken(from, at, (word) => /[’']s$/u.test(lexed.word(word)))) return null;
  // *Commonwealth of Australia (1999). National Statement*
  if (kind === OPEN && dated && from <= 3 && at - from < 7 && at - from > 1 && lexed.partner(at) === at + 2 && lexed.kind(at + 3) === STOP && isCapital(lexed.kind(at + 4)) && isCapital(first) && !lexed.is(from, IS.title)) return { persons: [{ literal: lexed.slice(from, at) }], end: at };
  // *The Cambridge History of Africa. Cambridge: …*, *The Oxford Companion to the Mind. (1987). Oxford: …*: a title before its imprint
  const behind = kind !== STOP && kind !== COMMA ? at : lexed.kind(at + 1) === OPEN && dated ? lexed.partner(at + 1) + 2 : at + 1;
  if (kind === STOP && opensImprint(lexed, behind)) return null;
  // *Achieve for Better Schools. (2008). Closing the Gap*, *National Survey of Families, (2000). Full Report*
  if ((kind === STOP || kind === COMMA) && lexed.kind(at + 1) === OPEN && dated && from <= 3 && at - from > 1 && lexed.kind(behind - 1) === STOP && isCapital(lexed.kind(behind)) && isCapital(first)) return { persons: [{ literal: lexed.slice(from, at) }], end: at };
  const titled = lexed.is(from, IS.title) && first !== INITIAL && first !== UPPER && !institution;
  const quoted = kind === COMMA && lexed.kind(at + 1) === QUOTE || kind === QUOTE;
  if (at - from === 1) {
    if (first === INITIAL) return kind === COMMA && lengthOf(lexed, from) >= 6 && isCapital(lexed.kind(at + 1)) ? { persons: [{ literal: lexed.slice(from, at) }], end: at } : null;
    if ((kind === STOP || kind === COMMA) && from <= 3 && (lexed.among(from, 'anon anonymous anonyme anonimo anónimo collectif collective') || kind === STOP && first === CAPITAL && rolesBehind(lexed, at + 1, to))) return one(lexed, from, at);
    const role = roleAt(lexed, kind === OPEN || kind === COMMA ? at + 1 : at);
    if (role !== null && role.editor && (kind === OPEN || kind === COMMA) && isCapital(first)) return one(lexed, from, at);
    // *Cable, Roshchin to Stalin*: what it is, and nobody’s name
    if (lexed.among(from, 'cable telegram letter memorandum report minutes dispatch despatch conversation speech transcript statement message directive')) return null;
    if (titled || lexed.is(from, IS.ibid | IS.month) || placesEnd(lexed, from) > from) return null;
    if (quoted && isCapital(first)) return one(lexed, from, at);
    const open = kind === STOP ? at + 1 : at;
    if (lexed.kind(open) === OPEN && isYear(lexed, open + 1) && lexed.partner(open) === open + 2 && isCapital(lexed.kind(lexed.kind(open + 3) === STOP ? open + 4 : open + 3))) return one(lexed, from, at);
    // *Philodemus 1978. On Methods of Inference*
    if (isYear(lexed, at) && from <= 1 && first === CAPITAL && lexed.kind(at + 1) === STOP && isCapital(lexed.kind(at + 2)) && lengthOf(lexed, from) > 4 && !lexed.is(from, IS.journal | IS.institution | IS.report)) return one(lexed, from, at);
    // *GHA. 2013. About us*
    if ((kind === STOP || kind === COMMA && first === UPPER) && isYear(lexed, at + 1) && lexed.kind(at + 2) === STOP && (isCapital(lexed.kind(at + 3)) || lexed.kind(at + 3) === QUOTE)) return one(lexed, from, at);
    if (kind === COMMA && (isCapital(lexed.kind(at + 1)) && !lexed.is(at + 1, IS.publisher)) && isCapital(first) && placesEnd(lexed, at + 1) === at + 1) return one(lexed, from, at);
    return null;
  }
  // *U.S. Senate, Committee on Foreign Relations, “…*: the office goes on behind the comma
  // *Foreign Relations of the United States, 1950, vol. 7*: a series, and the years that the volume treats
  // *Documents on Canadian External Relations, vol. 16*
  if (kind === COMMA && volumeAt(lexed, at + 1) !== null) return null;
  if (institution && kind === COMMA && isYear(lexed, at + 1) && lexed.kind(dateAt(lexed, at + 1)?.end ?? at) === COMMA) return null;
  if (institution && kind === COMMA && isCapital(lexed.kind(at + 1))) {
    const more = literalAt(lexed, at + 1, Math.min(to, at + 14));
    if (more !== null && more.persons[0]?.literal !== undefined && (lexed.kind(more.end) === COMMA) && (lexed.kind(more.end + 1) === QUOTE || roleAt(lexed, more.end + 1)?.editor === true)) return { persons: [{ literal: lexed.slice(from, more.end) }], end: more.end };
  }
  if (!institution) {
    const role = kind === COMMA || kind === OPEN ? roleAt(lexed, at + 1) : null;
    if (role?.editor === true && !titled && at - from <= 5 && (kind === OPEN || !opensName(lexed.kind(role.end)))) return one(lexed, from, at);
    // *Bundy to Johnson, “Memorandum for the President,” …*
    let sender = from;
    while (sender < at && !(lexed.word(sender) === 'to' && lexed.kind(sender) === LOWER)) sender++;
    return quoted && !titled && at - from <= 6 && kind === COMMA ? one(lexed, from, sender) : null;
  }
  if (first === UPPER || !titled) if (kind === COMMA || kind === STOP || isYear(lexed, at) && (isCapital(lexed.kind(at + 1)) || lexed.kind(at + 1) === STOP) || (kind === OPEN && (isYear(lexed, at + 1) || roleAt(lexed, at + 1) !== null)) || kind === QUOTE || kind === COLON && at - from < 8 && (lexed.is(at - 1, IS.institution) || !lexed.is(from, IS.title))) return { persons: [{ literal: lexed.slice(from, at) }], end: at };
  return quoted ? { persons: [{ literal: lexed.slice(from, at) }], end: at } : null;
}

/** *Great Britain. Parliament. House of Commons.*, *United States. Congress. Senate.*: a state and its offices, a full stop behind each; at least two of these, or the same token. */
export function officesEnd(lexed: Lexed, from: number, to: number): number {
  let end = from, parts = 0;
  for (let at = from; at < to && at - from < 24; at++) {
    const kind = lexed.kind(at);
    if (kind === STOP) {
      if (parts === 0 ? !lexed.is(end, IS.region) && !lexed.among(end, 'united great european u.s u.s.a us') : !anyToken(end + 1, at, (word) => lexed.is(word, IS.institution) || lexed.among(word, 'parliament house commons lords army navy treasury'))) break;
      end = at; parts++;
    } else if (!opensName(kind) && !(kind === LOWER && lexed.among(at, 'of and on for the in'))) break;
  }
  return parts > 2 ? end : from;
}

/** *Cambridge: Cambridge University Press*, *Stroud: Alan Sutton, 1998* */
function opensImprint(lexed: Lexed, at: number): boolean {
  const town = placesEnd(lexed, at);
  return town > at && lexed.kind(town) === COLON && isCapital(lexed.kind(town + 1));
}

/** *Homer. The Odyssey. Translated by …*: a title and its editor or translator, with their own full stops, behind a name alone. */
function rolesBehind(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from + 1; at < to && at - from < 24; at++) if (lexed.kind(at) === STOP && lexed.spaced(at)) return lexed.is(at + 1, IS.editor | IS.translator) && isCapital(lexed.kind(at + 1)) && at - from > 1;
  return false;
}

/** *AA.VV.*, *Aa. Vv.*, *VV. AA.*: several authors, in Italian and Spanish books; the same token for anything else. */
function severalEnd(lexed: Lexed, from: number): number {
  if ('AaVv'.includes(signAt(lexed, from))) for (let end = from + 1; end <= from + 4; end++) if (/^(?:A\.?A\.? ?V\.?V|VV\.? ?AA)\.?$/iu.test(lexed.slice(from, end))) return skipStop(lexed, end);
  return from;
}

/** *Battelle Memorial Institute (Battelle). 2010.*, *CSA International, Inc. (CSA) (2009)*: a body that gives its short name, and the year. */
export function bodyEnd(lexed: Lexed, from: number, to: number): number {
  const several = severalEnd(lexed, from);
  if (several > from) return several;
  if (!isCapital(lexed.kind(from))) return from;
  for (let at = from + 1; at < to && at - from < 14; at++) {
    const kind = lexed.kind(at);
    if (kind === OPEN) {
      const close = lexed.partner(at);
      const year = [COMMA, STOP, OPEN].includes(lexed.kind(close + 1)) ? close + 2 : close + 1;
      return close - at >= 2 && close - at <= 6 && !isYear(lexed, at + 1) && isCapital(lexed.kind(at + 1)) && isYear(lexed, year) && (lexed.kind(year + 1) === STOP || lexed.kind(close + 1) === OPEN || lexed.kind(close + 1) === COMMA && lexed.kind(year + 1) === COMMA) ? close + 1 : from;
    }
    const suffix = kind === COMMA && lexed.among(at + 1, 'inc ltd llc co corp gmbh plc') || kind === STOP && lexed.among(at - 1, 'inc ltd llc co corp');
    // *Environmental Protection Agency, United States (EPA). 2010.*
    if (kind === COMMA && lexed.is(at - 1, IS.institution) && isCapital(lexed.kind(at + 1))) continue;
    if (!suffix && !isCapital(kind) && kind !== AMPERSAND && kind !== INITIAL && !(kind === LOWER && lexed.among(at, 'of for on the and in to und für de du des et di per'))) return from;
  }
  return from;
}

/** *Zhonggong zhongyang wenxian yanjiushi ed.*: words before a role are an office, capitals or not. */
function officeEnd(lexed: Lexed, from: number, to: number): number {
  if (!isCapital(lexed.kind(from)) || lexed.is(from, IS.title)) return from;
  for (let at = from + 1; at < to && at - from < 14; at++) {
    if (lexed.kind(at) === COMMA && at - from >= 2 && lexed.is(at + 1, IS.editor) && lexed.kind(at + 1) === LOWER && (lexed.is(at - 1, IS.institution) && at - from >= 3 || lexed.kind(at + 2) === COMMA && lexed.kind(at - 1) === LOWER)) return at;
    if (lexed.is(at, IS.editor) && lexed.kind(at) === LOWER && at - from >= 2) return roleAt(lexed, at) !== null && (lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === COLON) ? at : from;
    if (!isCapital(lexed.kind(at)) && lexed.kind(at) !== LOWER) return from;
  }
  return from;
}

function one(lexed: Lexed, from: number, to: number): { persons: readonly PersonName[]; end: number } | null {
  const person = personOf(lexed, from, to);
  return person === null ? null : { persons: [person], end: to };
}
