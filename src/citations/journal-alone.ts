import { ADDRESS, CAPITAL, COLON, COMMA, DASH, INITIAL, type Lexed, LOWER, NUMBER, OPEN, SEMICOLON, STOP, UPPER } from './lex.js';
import { journalAt } from './read-journal.js';
import { numbersAt } from './read-numbers.js';
import { anyToken, endsInStop, isCapital, isRoman, isYear, lengthOf, skipComma } from './tokens.js';
import { IS } from './vocabulary.js';

/** *J. Cell. Biochem. 90: 339–346, 2003*: an article without its author, by all its numbers. */
export function journalAlone(lexed: Lexed, from: number, to: number): boolean {
  let number = from;
  while (number < to && number - from < 14 && lexed.kind(number) !== NUMBER && lexed.kind(number) !== COMMA) number++;
  if (lexed.kind(number) !== NUMBER && !isRoman(lexed, number - 1) && lexed.kind(number + 1) !== NUMBER && !(isRoman(lexed, number + 1) && (lexed.kind(number + 1) === UPPER || lexed.kind(number + 2) === OPEN))) return false;
  const journal = journalHere(lexed, from, to) ? journalAt(lexed, from, to) : null;
  return journal !== null && journal.numbers.facts >= 3 && journal.numbers.volume !== undefined && !(lexed.kind(from) === INITIAL && isCapital(lexed.kind(from + 1)) && (lexed.kind(from + 2) === COMMA || lexed.word(from + 2) === 'et'));
}

/** An article that names its journal alone: in abbreviations, or by a word that journals have. */
export function journalHere(lexed: Lexed, at: number, to: number): boolean {
  // *Vogel 1969, 51–55, 371*: an author with a year
  if (lexed.kind(at) === CAPITAL && isYear(lexed, at + 1) && !lexed.is(at, IS.journal | IS.newspaper) && !endsInStop(lexed, at)) return false;
  const journal = lexed.kind(at) === LOWER ? null : journalAt(lexed, at, to);
  if (journal === null || journal.nameEnd - at > 6 || journal.numbers.facts < 2) return false;
  // *History of the Commonwealth, vol. ii, p. 234* is a book
  const dated = journal.numbers.issued !== undefined || journal.numbers.issue !== undefined || !lexed.is(skipComma(lexed, journal.nameEnd), IS.volume);
  // *The Fontana History of Germany, 1780–1918. Vol. 1*: the years of a title
  const years = skipComma(lexed, journal.nameEnd);
  if (years > journal.nameEnd && isYear(lexed, years) && lexed.kind(years + 1) === DASH) return false;
  for (let word = at; word < journal.nameEnd; word++) if (dated && lexed.is(word, IS.journal) && lexed.kind(word) !== LOWER || endsInStop(lexed, word) || lexed.kind(word) === UPPER || lexed.kind(word) === STOP || word + 1 === journal.nameEnd && /^\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(lexed.slice(word, word + 1))) return journal.numbers.volume !== undefined;
  return false;
}

/** *2004, ApJ, 607, 200*, *Tetrahedron, 26, 5191 (1970)*: nothing but the name of a journal, its volume, a page, and the year if none was yet; behind the name, or the same token. */
export function plainJournalEnd(lexed: Lexed, from: number, to: number, dated: boolean): number {
  if (!dated && lexed.kind(from) === CAPITAL && isYear(lexed, from + 1) && !lexed.is(from, IS.journal | IS.newspaper) && !endsInStop(lexed, from)) return from;
  let at = from;
  let stopped = 0, small = false;
  while (at < to && at - from < 9 && lexed.kind(at) !== NUMBER && lexed.kind(at) !== COMMA && lexed.kind(at) < OPEN && !lexed.is(at, IS.volume | IS.month)) { const kind = lexed.kind(at); if (kind === COLON && lexed.word(at - 1) === 'in') return from; if (kind === LOWER) small = true; else if (kind === UPPER && /^[a-h]\d+$/u.test(lexed.word(at))) break; if (kind === STOP && (small || lengthOf(lexed, at - 1) > 4 || lexed.among(from, ARTICLES) && at - from > 1)) { if (small || stopped > 0 && lexed.among(from, ARTICLES)) return from; stopped = at; } at++; }
  // *Animal Subjectivity. Psyche, 4*: a title, where the words behind are not shortened as well
  if (stopped > 0 && stopped < at - 1 && lexed.kind(at - 1) !== STOP && !endsInStop(lexed, at - 1)) return from;
  const start = skipComma(lexed, at);
  if (at === from || lexed.word(at - 1) === 'version' || lexed.kind(start) !== NUMBER && start > at || lexed.word(from) === 'arxiv' || isYear(lexed, start) && !dated && (start > at || at - from > 4) || lexed.kind(from) === LOWER && !dated) return from;
  // *Foundations of a Planned Economy, 1926–1929. Vol. 1*: the years of a title
  if (start > at && isYear(lexed, start) && [DASH, STOP].includes(lexed.kind(start + 1))) return from;
  const numbers = numbersAt(lexed, start, to);
  if (numbers?.volume === undefined || (numbers.page ?? (dated ? numbers.issued : undefined)) === undefined || !dated && (numbers.issued === undefined || !isYear(lexed, start) && !lexed.slice(start, numbers.end).includes('('))) return from;
  return numbers.end >= to || [STOP, SEMICOLON, OPEN].includes(lexed.kind(numbers.end)) || lexed.kind(numbers.end) === COMMA && (numbers.end + 1 >= to || lexed.kind(numbers.end + 1) === ADDRESS || lexed.word(numbers.end + 1) === 'arxiv') ? at : from;
}

const ARTICLES = 'the a an der die das le la les il lo los las el';

/** Does a title end before the journal: a full stop or a comma in between? */
export function titleStops(lexed: Lexed, from: number, to: number): boolean {
  // *The Useful War. Daedalus, 119*: no abbreviation begins with an article
  const articled = lexed.among(from, ARTICLES);
  return anyToken(from, to, (at) => lexed.kind(at) === STOP && lexed.spaced(at) && (lexed.kind(at - 1) === LOWER || articled && lexed.kind(at - 1) === CAPITAL && at - from > 1));
}
