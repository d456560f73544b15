import { AMPERSAND, COMMA, INITIAL, type Lexed, LOWER, OPEN, STOP } from './lex.js';
import { isGivenName } from './name-words.js';
import { anyToken, isCapital, isYear, opensName, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

/** What an office of a state is called, by its first or its last word. */
const OFFICE = 'parliament house commons lords army navy treasury senate congress office ministry department board commission committee customs council secretariat bureau';

/** *Great Britain. Parliament. House of Commons.*, *United States, Department of State,*: a state and its offices, a full stop or a comma behind each; at least two of these, or the same token. */
export function officesEnd(lexed: Lexed, from: number, to: number): number {
  let end = from, parts = 0, office = false, sign: number | undefined;
  for (let at = from; at < to && at - from < 24; at++) {
    const kind = lexed.kind(at);
    if (kind === (sign ?? (kind === COMMA ? COMMA : STOP))) {
      const named = parts > 0 && (lexed.among(end + 1, OFFICE) || lexed.among(at - 1, OFFICE));
      const alone = at === end + 1 || !isGivenName(lexed.word(end)) && lexed.is(end, IS.region) && lexed.among(at - 1, 'congress parliament senate');
      if (parts === 0 ? !(lexed.is(end, IS.region) && (alone || kind === STOP && !isGivenName(lexed.word(end)))) && !lexed.among(end, 'united great european u.s u.s.a us') : !named && (kind === COMMA || !anyToken(end + 1, at, (word) => lexed.is(word, IS.institution)))) break;
      office ||= named && at > end + 2 || parts === 1 && kind === STOP && lexed.is(end + 1, IS.institution);
      sign = kind; end = at; parts++;
    } else if (!opensName(kind) && !(kind === LOWER && at > end + 1 && lexed.among(at, 'of and on for the in da do de das dos del la y e'))) break;
  }
  // *BRASIL. Ministério da Saúde.*
  return sign === STOP && parts > 2 || parts > 1 && office && (sign === STOP || isCapital(lexed.kind(end + 1))) ? end : from;
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
    const suffix = kind === COMMA && lexed.among(at + 1, 'inc ltd llc co corp gmbh plc');
    // *Environmental Protection Agency, United States (EPA). 2010.*
    if (kind === COMMA && lexed.is(at - 1, IS.institution) && isCapital(lexed.kind(at + 1))) continue;
    if (!suffix && !isCapital(kind) && kind !== AMPERSAND && kind !== INITIAL && !(kind === LOWER && (lexed.is(from, IS.institution) || lexed.among(at, 'of for on the and in to und für de du des et di per')))) return from;
  }
  return from;
}

/** *AA.VV.*, *Aa. Vv.*, *VV. AA.*: several authors, in Italian and Spanish books; the same token for anything else. */
export function severalEnd(lexed: Lexed, from: number): number {
  if ('AaVv'.includes(signAt(lexed, from))) for (let end = from + 1; end <= from + 4; end++) if (/^(?:A\.?A\.? ?V\.?V|VV\.? ?AA)\.?$/iu.test(lexed.slice(from, end))) return skipStop(lexed, end);
  return from;
}
