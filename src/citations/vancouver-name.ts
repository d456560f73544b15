import { CAPITAL, COLON, COMMA, INITIAL, type Lexed, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { isGivenName, isInitial, isParticle } from './name-words.js';
import { othersEnd } from './others-end.js';
import { placesEnd } from './read-places.js';
import { endsInStop, isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** *Iliffe J. A Modern History*: an article, behind initials that have their full stop. */
const opensA = (lexed: Lexed, at: number, first: number): boolean => at > first && lexed.kind(at) === INITIAL && lexed.slice(at, at + 1) === 'A' && isCapital(lexed.kind(at + 1)) && !isInitial(lexed, at + 1) && (lexed.kind(at - 1) === STOP || endsInStop(lexed, at - 1));

/** *Hope M. Harrison et al.*, *Hope M. Harrison (ed.)*, *Hope M. Harrison and Anna Berg,*: what stood behind the initial was a family name. */
function endsName(lexed: Lexed, at: number): boolean {
  if (othersEnd(lexed, at) > at || lexed.kind(at) === OPEN && lexed.is(at + 1, IS.editor | IS.translator)) return true;
  let end = at + 1;
  while (opensName(lexed.kind(end)) && end - at < 5) end++;
  return lexed.is(at, IS.join) && end - at > 2 && lexed.kind(end) === COMMA;
}

/** *Thompson EP. The Making of the English Working Class. London: Gollancz; 1963*: behind the one author of an entry whose year stands behind a semicolon, and *Guha R. Elementary Aspects of Peasant Insurgency. Delhi: Oxford University Press, 1983*; the same token if it is none. */
export function vancouverEnd(lexed: Lexed, from: number, to: number): number {
  if (from > 3) return from;
  let at = from + 1;
  while (at - from < 4 && lexed.kind(at) === CAPITAL && !endsInStop(lexed, at)) at++;
  const first = at;
  while (at - first < 3 && !opensA(lexed, at, first) && (lexed.kind(at) === INITIAL || at === first && lexed.kind(at) === UPPER && lexed.end(at) - lexed.start(at) <= 4)) at++;
  if (at === first) return from;
  if (lexed.among(at, 'jr sr')) at++;
  // *Ranke L von. Geschichten der romanischen Völker*
  while (isParticle(lexed, at)) at++;
  const behind = lexed.kind(at) === STOP ? at + 1 : at;
  if (behind === at && !endsInStop(lexed, at - 1) || !isCapital(lexed.kind(behind)) && lexed.kind(behind) !== NUMBER && !opensA(lexed, behind, first)) return from;
  const plain = at - first < 4 && lexed.kind(first) === INITIAL && !lexed.is(behind, IS.family) && !isInitial(lexed, behind) && ![STOP, COLON, COMMA].includes(lexed.kind(behind + 1)) && !endsName(lexed, behind + 1), printed = plain && !isGivenName(lexed.word(from));
  for (let sign = behind; sign < to && sign - from < 90; sign++) if (lexed.kind(sign) === SEMICOLON && (isYear(lexed, sign + 1) || isYear(lexed, sign - 1) || lexed.is(sign - 2, IS.month) && isYear(lexed, sign - 3)) || lexed.kind(sign) === COLON && isYear(lexed, sign - 1) && lexed.kind(sign + 1) === NUMBER && lexed.kind(sign - 2) === COMMA && lexed.is(sign - 4, IS.month) || plain && lexed.text.startsWith('//', lexed.start(sign)) || lexed.kind(sign) === STOP && lexed.kind(sign + 1) === CAPITAL && lexed.among(sign + 1, 'accessed published') || lexed.kind(sign) === OPEN && lexed.among(sign + 1, 'internet cited') || printed && lexed.kind(sign) === STOP && lexed.kind(placesEnd(lexed, sign + 1)) === COLON && placesEnd(lexed, sign + 1) > sign + 1) return at;
  return from;
}
