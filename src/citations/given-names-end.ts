import { CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, STOP, UPPER } from './lex.js';
import { looksPinyin } from './looks-pinyin.js';
import { glossEnd, isBehindName, isGivenName, isInitial, isNameWord, isParticle, SUFFIX } from './name-words.js';
import { placesEnd } from './read-places.js';
import { endsInStop, isCapital, isYear, lengthOf, signAt } from './tokens.js';
import { IS } from './vocabulary.js';

/** Behind the given names that follow a family name and its comma. */
export function givenEnd(lexed: Lexed, from: number, to: number): number {
  let at = from;
  // *John Rawls, A Theory of Justice*, *Alessandro Manzoni, I Promessi sposi*, *Gilberto Freyre, O Brasil em perspectiva*: an article
  if (lexed.kind(at) === INITIAL && lengthOf(lexed, at) === 1 && 'IAOE'.includes(lexed.slice(at, at + 1)) && isCapital(lexed.kind(at + 1)) && !isInitial(lexed, at + 1) && !lexed.is(at + 1, IS.join)) return from;
  // *Bice Slama, L’insurrection de 1864*
  if (/^[LD][’']/u.test(lexed.slice(at, at + 1))) return from;
  if (isInitial(lexed, at)) {
    // *Wagner, H. -J.*
    // *Hermann, G. A rating scale*, *Figes, O. A People’s Tragedy*
    while (at < to && !(at > from && lexed.slice(at, at + 1) === 'A' && (lexed.kind(at + 1) === LOWER ? !lexed.is(at + 1, IS.join | IS.particle) : isCapital(lexed.kind(at + 1)) && endsInStop(lexed, at - 1))) && (isInitial(lexed, at) || lexed.kind(at) === DASH && isInitial(lexed, at + 1) && lexed.start(at + 1) === lexed.end(at))) at++;
    // *Miller, W. Thomas, Sutton, Richard*; *Berliner, J. Nature, 28* is a journal
    // *Wong, R. Bin. China Transformed*, *Skinner, G. William, Marketing and Social Structure*
    if ((isGivenName(lexed.word(at)) || lexed.is(from - 2, IS.family) && lengthOf(lexed, at) < 6 && looksPinyin(lexed.word(at))) && lexed.kind(at) === CAPITAL && (lexed.kind(at + 1) === COMMA || lexed.kind(at + 1) === COLON || lexed.kind(at + 1) === STOP && isCapital(lexed.kind(at + 2)) || lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2))) at++;
    // *CANOTILHO, J. J. Gomes. Direito constitucional*: capitals show how names are written
    else if (lexed.kind(from - 2) === UPPER && lengthOf(lexed, from - 2) > 3 && lexed.kind(at) === CAPITAL && lexed.kind(at + 1) === STOP && isCapital(lexed.kind(at + 2)) && !lexed.is(at + 2, IS.translator | IS.editor | IS.placeHead) && !lexed.is(at, IS.title | IS.journal)) at++;
    while ((isParticle(lexed, at) || lexed.kind(from - 2) === UPPER && lexed.kind(at) === UPPER && lexed.is(at, IS.particle)) && ([COMMA, STOP, OPEN].includes(lexed.kind(at + 1)) || isYear(lexed, at + 1))) at++;
    return at;
  }
  if (lexed.kind(at) === UPPER && lengthOf(lexed, at) <= 3 && isBehindName(lexed, at + 1, to)) return at + 1;
  while (at < to && at - from < 4 && isNameWord(lexed, at) && !/[’']s$/u.test(lexed.word(at)) && !lexed.is(at, IS.institution) && !lexed.among(at, 'press verlag books publishing publishers editions éditions') && !(lexed.is(at, IS.title) && !isInitial(lexed, at)) || at > from && at - from < 4 && isParticle(lexed, at) && isCapital(lexed.kind(at + 1)) && isBehindName(lexed, at + 2, to) && placesEnd(lexed, at + 1) === at + 1) {
    at++;
    // *Browning, Christopher R. Ordinary Men*: behind the initial that follows a given name its full stop ends the name
    // not *Luise White, Stephan F. Miescher, and David William Cohen*
    // *Smit, Johanna W. A representação da imagem*
    if (at - from > 1 && lexed.kind(at) === INITIAL && !endsInStop(lexed, at) && lexed.kind(at + 1) === LOWER && endsInStop(lexed, at - 1)) return at;
    if (at - from > 1 && lexed.kind(at - 1) === INITIAL && endsInStop(lexed, at - 1) && !(lexed.kind(at + 1) === COMMA && lexed.is(at + 2, IS.join)) && (isCapital(lexed.kind(at)) && !lexed.among(at, SUFFIX) && !lexed.is(at, IS.join) || lexed.kind(at) === INITIAL && lexed.slice(at, at + 1) === 'A' && isCapital(lexed.kind(at + 1)) && !isInitial(lexed, at + 1) || lexed.kind(at) === NUMBER && isCapital(lexed.kind(at + 1)))) return at;
  }
  // *Cruz, Maria de la.*
  let particles = at;
  while (isParticle(lexed, particles)) particles++;
  if (isBehindName(lexed, particles, to)) at = particles;
  // *John Lake, Who Paid? (London …)*
  if (lexed.kind(at) === STOP && signAt(lexed, at) !== '.') return from;
  if (at > from && glossEnd(lexed, at) > at && isBehindName(lexed, glossEnd(lexed, at), to)) return at;
  if (at === from || !isBehindName(lexed, at, to) || (lexed.kind(at) === LOWER && lexed.among(at, 'to with in mit con unter avec'))) return from;
  // a given name is followed by what follows an author, not by a page
  return at;
}
