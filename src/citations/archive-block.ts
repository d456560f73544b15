import { hasSchool, type Stretch } from './archive-stretches.js';
import { isPaper } from './archive-codes.js';
import { isDocument } from './call-parts.js';
import { COMMA, DASH, INITIAL, type Lexed, NUMBER, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { letterHead } from './letter-head.js';
import { dateAt, dayAtEnd } from './read-date.js';
import { anyToken, isCapital, isYear, lengthOf } from './tokens.js';
import { isListed } from '../text/word-list.js';

/** The stretches that tell of the archive, by the numbers of the first and the last. */
export interface ArchiveBlock {
  readonly first: number;
  readonly last: number;
  /** Do the names of the fonds belong to the call string? */
  readonly filed: boolean;
}

/** Traditions in which they do. */
const NAMED_CALLS = 'busta filza registro carton dossier fascicolo carte liasse repositur zahl';
/** So many stretches may stand among those of the archive and say nothing of it; so many names of files stand before a call string; so many words have the names of fonds and schools. */
const MOST_BETWEEN = 3, MOST_FILES = 3, LONGEST_FONDS = 7, LONGEST_SCHOOL = 5;

const isNumberAlone = (stretch: Stretch | undefined): boolean => stretch?.kind === 'call' && stretch.parts.length === 1 && stretch.parts[0]?.key === 'number';

const tells = (stretch: Stretch | undefined): boolean => stretch !== undefined && isListed('call code repository collection', stretch.kind);

/** *GGI 2275*, *GGI, 2275*, *ABC 16.3.8*: the letters of a fonds, and a number that is no year. */
export const isLettered = (lexed: Lexed, from: number, to: number): boolean => lexed.kind(from) === UPPER && /^\p{Lu}{2,6}$/u.test(lexed.slice(from, from + 1)) && lexed.kind(to - 1) === NUMBER && lengthOf(lexed, to - 1) > 1 && !isYear(lexed, to - 1) && (to - from === 2 || to - from === 3 && lexed.kind(from + 1) === COMMA) || lexed.kind(from) === UPPER && /^\p{Lu}{2,6} \d+(?:\.\d+)+$/u.test(lexed.slice(from, to));

/** Figures with strokes, or many, or a letter between them (*10 H 1234*), or a year in brackets: no page has them. */
export const isRichCode = (lexed: Lexed, stretch: Stretch | undefined): stretch is Stretch => stretch?.kind === 'code' && (isPaper(lexed, stretch.from, stretch.to) || stretch.to - stretch.from === 3 && lexed.kind(stretch.from) === NUMBER && [UPPER, INITIAL].includes(lexed.kind(stretch.from + 1)) && lexed.kind(stretch.to - 1) === NUMBER || anyToken(stretch.from, stretch.to, (at) => lexed.kind(at) === SLASH || lexed.kind(at) === DASH || /^(?:[a-z]\d{2,}|\d{5,})$/u.test(lexed.word(at))));

/** From the first sign of the archive to the last; null if a quotation or a day parts the first from all others. */
export function archiveBlock(lexed: Lexed, all: Stretch[], repository: number, strong: boolean): ArchiveBlock | null {
  let first = firstOf(lexed, all, repository, strong);
  if (first < 0) return null;
  // *Princeton University, Seeley G. Mudd Library*
  const school = all[first - 1];
  if (all[first]?.kind === 'repository' && school?.kind === 'text' && hasSchool(lexed, school.from, school.to) && school.to - school.from <= LONGEST_SCHOOL) all[--first] = { ...school, kind: 'repository' };
  const last = lastOf(lexed, all, first);
  // *Rusk to Kennedy, 3 February 1962, NSF, Box 195*: between the date of the document and the call string stand the names of the files
  let files = first;
  while (first - files < MOST_FILES && all[files - 1]?.kind === 'text' && isCapital(lexed.kind(all[files - 1]?.from ?? 0))) files--;
  if (isListed('call collection', all[first]?.kind ?? '') && all[files - 1]?.kind === 'date') first = files;
  const filed = all.slice(first, last + 1).some(({ parts }) => parts.some(({ key }) => isListed(NAMED_CALLS, key)));
  // *Miste: Reg. 15–60*: without a repository the names before the call string are those of the fonds
  const isFonds = (one: Stretch | undefined): boolean => one?.kind === 'text' && one.to - one.from <= LONGEST_FONDS;
  if (filed && repository < 0) while (isFonds(all[first - 1])) first--;
  return { first, last, filed };
}

function firstOf(lexed: Lexed, all: readonly Stretch[], repository: number, strong: boolean): number {
  let first = all.findIndex(({ kind }) => kind === 'call' || kind === 'repository' || kind === 'collection');
  if (first < 0) return first;
  // *CLVL 1/8, Churchill College Archives Centre*
  const code = all[first - 1];
  if (!strong && first === repository && isRichCode(lexed, code) && !isYear(lexed, code.from)) first--;
  // *March 20, 1946, 861.00/3-2046, Central Decimal File, RG 59*, *13 Nov. 1830, ABC 16.3.8, vol. 1*
  const coded = all[first - 1];
  if (first !== repository && all[first - 2]?.kind === 'date' && coded?.kind === 'code' && (isLettered(lexed, coded.from, coded.to) || isRichCode(lexed, coded))) first--;
  const call = all.findIndex((one, index) => one.kind === 'call' && (!strong || one.strong || repository >= 0 && index > repository && index - repository <= MOST_BETWEEN) || repository >= 0 && index > repository && index - repository <= 3 && isRichCode(lexed, one));
  // *Bohlen to Acheson, no. 44, July 1958, RG 59, box 12*: the number of a dispatch
  if (isNumberAlone(all[first]) && all[first - 1]?.kind === 'text' && all.some((one, index) => index > first && (one.kind === 'call' || isRichCode(lexed, one)))) first = all.findIndex((one, index) => index > first && tells(one));
  // what stands between the first sign of an archive and the call string must be of it; else the archive begins later
  for (let at = first; at < call; at++) {
    const one = all[at];
    if (one?.kind === 'quote' || one?.kind === 'date' && one.to > one.from + 1) first = all.findIndex((other, index) => index > at && tells(other));
  }
  // *Chiang Kai-shek Diaries, entry for 31 December 1949, Hoover Institution Archives, box 47*: up to its day it is the document
  for (let at = first + 1; at < repository && first < repository; at++) {
    const one = all[at];
    if (all[first]?.kind === 'collection' && one?.kind === 'text' && dayAtEnd(lexed, one.from, one.to) !== null) first = at + 1;
  }
  return first;
}

function lastOf(lexed: Lexed, all: readonly Stretch[], first: number): number {
  let last = first;
  for (const [at, one] of all.entries()) {
    if (at <= first) continue;
    if (lexed.kind(one.from - 1) === SEMICOLON && (one.kind === 'text' || one.kind === 'repository') || lexed.among(one.from, 'trans transl translated')) break;
    // *PC/CP 4/1/1, Kikuyu Province Annual Report, 1910–11*
    if (one.kind === 'code' && at === all.length - 1 && all[at - 1]?.kind === 'text' && isYear(lexed, one.from) && dateAt(lexed, one.from)?.end === one.to) break;
    if (isNumberAlone(one) && all[at - 1]?.kind === 'text' && letterHead(lexed, (all[at - 1] as Stretch).from, lexed.size, { type: 'document' }) > one.from) break;
    if (tells(one) || one.kind === 'place' && last === at - 1) { last = at; continue; }
    const isDate = one.kind === 'date' && one.to - one.from > 1, titled = one.kind === 'text' && isDocument(lexed, one.from, one.to), goesOn = lexed.kind(one.from - 1) === STOP && !isCapital(lexed.kind(one.from));
    if (one.kind === 'quote' || isDate || titled || goesOn || at - last > MOST_BETWEEN) break;
  }
  return last;
}
