import { closedNames } from './closed-names.js';
import { bodyEnd } from './corporate-author.js';
import { CAPITAL, COLON, COMMA, DASH, END, INITIAL, type Lexed, OPEN, QUOTE, STOP } from './lex.js';
import { literalAt } from './literal-author.js';
import { personsAt } from './read-persons.js';
import { isCapital, isYear, opensName } from './tokens.js';
import { IS } from './vocabulary.js';

/** Does a citation seem to begin at a token: names before a comma or a title, a quotation, a short form, *Ibid.*? */
export const startsCitation = (lexed: Lexed, at: number): boolean => lexed.onceAt('starts', at, () => isStart(lexed, at));

function isStart(lexed: Lexed, at: number): boolean {
  const kind = lexed.kind(at);
  if (kind === END) return false;
  if (kind === QUOTE) return true;
  if (lexed.is(at, IS.ibid) && lexed.among(at, 'ibid id idem ebenda ebd ders')) return true;
  if (!opensName(kind) && !(lexed.is(at, IS.particle) && isCapital(lexed.kind(at + 1)))) return false;
  const list = personsAt(lexed, at, lexed.size);
  if (list.persons.length > 0) {
    const behind = lexed.kind(list.end);
    if (behind === COMMA || behind === QUOTE || (behind === OPEN && (list.manner !== 'full' || isYear(lexed, list.end + 1) || lexed.is(list.end + 1, IS.editor))) || isYear(lexed, list.end) || behind === COLON || (list.manner !== 'full' && (behind === STOP || list.manner === 'trailing'))) return list.manner !== 'full' || !lexed.is(at, IS.publisher | IS.placeHead | IS.journal);
  }
  return startsShort(lexed, at);
}

/** *Bender, Rolf, 1980:*, *Livingston, B. E. 1915*, *LIANG Z T.*: names as bibliographies write them, or with the year behind them. */
export function startsEntry(lexed: Lexed, at: number): boolean {
  if (bodyEnd(lexed, at, lexed.size) > at) return true;
  const plain = personsAt(lexed, at, lexed.size);
  const list = plain.persons.length > 0 ? closedNames(lexed, at, lexed.size) ?? plain : at > 0 ? plain : literalAt(lexed, at, lexed.size);
  if (list === null || list.persons.length === 0) return false;
  const behind = lexed.kind(list.end);
  // *Climate Change 2007* is no author
  if (at > 0 && plain.manner === 'full' && isYear(lexed, list.end)) return false;
  const sign = behind === COMMA || behind === STOP || behind === OPEN ? list.end + 1 : list.end, year = behind === STOP && lexed.kind(sign) === OPEN ? sign + 1 : sign;
  return isYear(lexed, year) || (at === 0 && (plain.manner === 'inverted' || plain.manner === 'trailing'));
}

/** *Collier, op. cit.*, *Sarat 1976*, *Djilas, Conversations, 132*. */
function startsShort(lexed: Lexed, at: number): boolean {
  if (!isCapital(lexed.kind(at)) || lexed.is(at, IS.placeHead | IS.month | IS.title)) return false;
  if (lexed.kind(at + 1) === COMMA && (lexed.among(at + 2, 'op supra loc cit ibid id n') || lexed.is(at + 2, IS.page | IS.note))) return true;
  // *Religion. Deutschland 1870–1918* goes on with a title
  if (isYear(lexed, at + 1) && lexed.kind(at + 2) !== DASH || (lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2))) return lexed.kind(at) === CAPITAL && !lexed.is(at, IS.journal | IS.publisher | IS.report);
  return lexed.kind(at + 1) === COMMA && (isCapital(lexed.kind(at + 2)) || lexed.kind(at + 2) === QUOTE) && !lexed.is(at, IS.publisher);
}

/** Two notes that ran together: *… (1996) 74 R. Collier, Masculinity*. */
export function startsStrong(lexed: Lexed, at: number): boolean {
  if (lexed.kind(at) !== INITIAL && !isYear(lexed, at + 1)) return lexed.kind(at) === CAPITAL && isCapital(lexed.kind(at + 1)) && isYear(lexed, at + 2) && lexed.kind(at + 3) !== DASH && !lexed.is(at, IS.title | IS.journal | IS.month);
  const list = personsAt(lexed, at, lexed.size);
  return list.manner === 'initials' && lexed.kind(list.end) === COMMA && isCapital(lexed.kind(list.end + 1));
}

/** *; 21 April 1953, “Zapis’…*: a document that begins with its date. */
export const startsDated = (lexed: Lexed, at: number): boolean => lexed.is(at + 1, IS.month) && isYear(lexed, at + 2) && lexed.kind(at + 3) === COMMA && lexed.kind(at + 4) === QUOTE;
