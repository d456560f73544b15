import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP } from './lex.js';
import { isBehindName, isGivenName, isParticle } from './name-words.js';
import { make, type NameAt, type Run } from './name-run.js';
import { initialsFrom, personOf } from './person-of.js';
import { placesEnd } from './read-places.js';
import { endsInStop, isCapital, isYear } from './tokens.js';
import { vancouverEnd } from './vancouver-name.js';
import { IS } from './vocabulary.js';

/** *Thompson EP*, *Messick JM Jr*: as medical journals print names. */
export function vancouver(run: Run): NameAt | null {
  const { lexed, from, to, manner } = run, end = manner === null ? vancouverEnd(lexed, from, to) : from;
  if (end === from) return null;
  return lexed.among(end - 1, 'jr sr') ? withSuffix(run, end) : make(run, end, 'trailing');
}

function withSuffix({ lexed, from }: Run, end: number): NameAt | null {
  const person = personOf(lexed, from, end - 1);
  return person === null ? null : { person: { ...person, suffix: lexed.slice(end - 1, end) }, manner: 'trailing', end };
}

/** *Messick JM Jr*, *Holanda SB de (1936)*, *Mellier G. Incontinence* */
export function trailing(run: Run): NameAt | null {
  const { lexed, from, end, to, manner } = run, behind = isBehindName(lexed, end, to);
  const suffixed = lexed.among(end - 1, 'jr sr') && behind && initialsFrom(lexed, from, end - 1) > from ? withSuffix(run, end) : null;
  if (suffixed !== null) return suffixed;
  const initials = initialsFrom(lexed, from, end);
  if (initials > from && initials - from <= 3 && (behind || endsInStop(lexed, end - 1))) return make(run, end, 'trailing');
  if (initials > from && initials - from < 3 && isParticle(lexed, end) && lexed.kind(end + 1) === OPEN && isYear(lexed, end + 2)) return make(run, end + 1, 'trailing');
  // *Judt T. Postwar. London, 2005*
  const town = behind && manner === null && from <= 3 && lexed.kind(end) === STOP && !isGivenName(lexed.word(from)) ? placesEnd(lexed, end + 1) : end, imprinted = town > end + 1 && [COLON, COMMA].includes(lexed.kind(town));
  // the initials end where a word begins
  if (manner !== null && manner !== 'trailing' || behind && manner === null && !imprinted && !(lexed.kind(end) === LOWER && lexed.word(end) !== 'et' && lexed.kind(end + 1) === LOWER)) return null;
  const early = trailingInside(lexed, from, end, imprinted || manner === 'trailing');
  return early > 0 ? make(run, early, 'trailing') : null;
}

function trailingInside(lexed: Lexed, from: number, to: number, listed: boolean): number {
  if (!isCapital(lexed.kind(from)) || lexed.kind(from + 1) !== INITIAL) return 0;
  let at = from + 1;
  while (at < to && lexed.kind(at) === INITIAL && (at === from + 1 || !endsInStop(lexed, at - 1) || lexed.kind(at + 1) === INITIAL || endsInStop(lexed, at))) at++;
  if (!endsInStop(lexed, at - 1)) return 0;
  // *Лотман Ю. М. О поэтах*: a preposition
  if (at < to && lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && lexed.kind(at + 1) === LOWER && !lexed.is(at + 1, IS.join)) return at;
  return at < to && lexed.kind(at) === CAPITAL && (lexed.kind(at + 1) === LOWER || lexed.kind(at + 1) === NUMBER || listed || lexed.is(at, IS.title)) ? at : 0;
}
