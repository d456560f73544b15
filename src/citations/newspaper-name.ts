import { PAPERS } from '../data/citations/words.js';
import { isListed } from '../text/word-list.js';
import { AMPERSAND, CAPITAL, COMMA, type Lexed, LOWER, NUMBER, OPEN, QUOTE, UPPER } from './lex.js';
import { isGivenName } from './name-words.js';
import { dateAt } from './read-date.js';
import { placesEnd } from './read-places.js';
import { anyToken, isCapital } from './tokens.js';
import { IS } from './vocabulary.js';

/** A name is not longer, in tokens. */
export const LONGEST_NAME = 8;

/** A newspaper whose name was read: is it one for sure, a journal’s word, in quotation marks; where its town stands in brackets. */
export interface Paper { readonly first: number; readonly end: number; readonly quoted: boolean; readonly named: boolean; readonly press: boolean; readonly seated: boolean }

/** *Humanité*, *Wenhuibao*, *al-Ahram*: a word of a well-known paper that is no word for newspapers. */
const isPaper = (word: string): boolean => isListed(PAPERS, word.replace(/^(?:l[’']|al-)/u, '')) || /^\p{L}{3,9}bao$/u.test(word);
/** Newspapers by their letters. */
const SIGLA = 'nyt faz nzz wsj lat rmrb gmrb jfjb';
/** Magazines of one common word. */
const MAGAZINES = 'time life look';

/** *Evening-Post*, *Morning-Chronicle* */
const COMPOUND = /-(?:post|herald|journal|chronicle|gazette|mercury|star|times|news|zeitung|courier|intelligencer|statesman|dispatch|democrat|picayune|ledger|telegram|sentinel|union|examiner|advertiser|republican)$/u;

/** *d’Italia*, *dell’Ordine* */
const isElided = (lexed: Lexed, at: number): boolean => /^\p{Ll}{1,4}[’']\p{Lu}/u.test(lexed.slice(at, at + 1));

/** Offices and papers that are no newspapers. */
const OFFICE = 'department ministry council cabinet conference meeting house office court minutes papers debates diary';

/** *Le Petit Marseillais, 14 mars 1906, p. 2*: an article and a name before the day and a page, and no town, as *Le Havre*; or three words that name neither a person nor an office: *Votes for Women, 25 June 1909, p. 841*. */
export function isPaperAlone(lexed: Lexed, first: number, comma: number): boolean {
  // *Time, 12 June 1989, 24*
  if (comma === first + 1 && lexed.among(first, MAGAZINES)) { const day = dateAt(lexed, comma + 1); return day?.grain === 'day' && lexed.kind(day.end) === COMMA; }
  const articled = lexed.among(first, 'le la les il lo el los las the o'), length = comma - first;
  const date = length > 1 && length < 6 && placesEnd(lexed, first) < comma && (articled || length > 2 && isCapital(lexed.kind(comma - 1)) && !isGivenName(lexed.word(first)) && !anyToken(first, comma, (at) => lexed.is(at, IS.institution | IS.report | IS.family) || lexed.among(at, OFFICE) || lexed.word(at) === 'of')) ? dateAt(lexed, comma + 1) : null;
  return date?.grain === 'day' && lexed.kind(date.end) === COMMA && (lexed.is(date.end + 1, IS.page) && lexed.kind(date.end + 2) === NUMBER || articled && lexed.kind(date.end + 1) === NUMBER);
}

/** *Vicksburg, Mississippi* */
export const isTownOf = (lexed: Lexed, from: number, to: number): boolean => lexed.is(to - 1, IS.region) && lexed.kind(to - 2) === COMMA && to - from < 6 && !anyToken(from, to - 2, (at) => !isCapital(lexed.kind(at)));

/** *„Trybuna Ludu”*, *Frankfurter Zeitung*: the words that may be a newspaper’s name. */
export function wordsOfName(lexed: Lexed, from: number, to: number): Omit<Paper, 'seated'> {
  const quoted = lexed.kind(from) === QUOTE, first = quoted ? from + 1 : from;
  let end = first, named = false, press = false;
  for (; end < to && end - first < LONGEST_NAME && isNameWord(lexed, end, end > first || quoted && isElided(lexed, end)); end = seatWithin(lexed, first, end + 1)) {
    if (lexed.is(end, IS.newspaper) || lexed.kind(end) === UPPER && lexed.among(end, SIGLA) || lexed.kind(end) <= CAPITAL && isPaper(lexed.word(end)) || COMPOUND.test(lexed.word(end))) named = true;
    if (end > first && lexed.is(end, IS.journal) && lexed.kind(end) === CAPITAL) press = true;
  }
  named ||= isTownPaper(lexed, first, end);
  return { first, end: named && lexed.among(end - 1, 'vom du del v of') ? end - 1 : end, quoted, named, press };
}

/** *Hartford (Connecticut) Daily Courant*, *Boston (Morning) Journal*: behind what stands in brackets within a name; the same token if nothing does. */
const seatWithin = (lexed: Lexed, first: number, open: number): number => (lexed.kind(open) === OPEN && open - first < 4 && lexed.partner(open) - open <= 3 && isCapital(lexed.kind(open + 1)) && isCapital(lexed.kind(lexed.next(open))) ? lexed.next(open) : open);

/** *Cincinnati Commercial*, *Elkhart (Indiana) Review*: a town, and a word that is a newspaper’s there. */
const TOWN_PAPERS = 'commercial transcript journal record enterprise call bee republican democrat reporter register banner item sentinel union argus intelligencer advertiser bulletin review ledger state constitution leader post-dispatch evening morning';
function isTownPaper(lexed: Lexed, first: number, end: number): boolean {
  const town = placesEnd(lexed, first), name = lexed.kind(town) === OPEN ? lexed.next(town) : town;
  return town > first && name < end && end - name < 3 && lexed.among(end - 1, TOWN_PAPERS);
}

function isNameWord(lexed: Lexed, at: number, inner: boolean): boolean {
  if (inner && lexed.is(at, IS.issue) && lexed.kind(at + 1) === NUMBER) return false;
  if (lexed.kind(at) !== LOWER) return isCapital(lexed.kind(at)) || inner && lexed.kind(at) === AMPERSAND && isCapital(lexed.kind(at + 1));
  if (lexed.is(at, IS.particle | IS.newspaper) || lexed.among(at, 'of and the for y')) return true;
  return inner && ([COMMA, OPEN].includes(lexed.kind(at + 1)) && isPaper(lexed.word(at)) || lexed.is(at + 1, IS.newspaper) && lexed.kind(at + 1) === LOWER || isElided(lexed, at));
}

/** Does the name begin with a capital, end with a word that may end it, and fill its quotation marks? */
export function isWholeName(lexed: Lexed, from: number, { first, end, quoted }: Omit<Paper, 'seated'>, named: boolean): boolean {
  if (end === first || !isCapital(lexed.kind(first)) && !isElided(lexed, first) || quoted && (!named || end !== lexed.partner(from))) return false;
  return lexed.kind(end - 1) !== LOWER || isElided(lexed, end - 1) || lexed.is(end - 1, IS.newspaper) || isPaper(lexed.word(end - 1));
}

