import type { PersonName } from '../records/person.js';
import { AMPERSAND, COMMA, DASH, type Lexed, LOWER, NUMBER, OPEN, OTHER, QUOTE, SEMICOLON, STOP, UPPER } from './lex.js';
import { isArticleA, isBodyWord, isGivenName, isInitial, isParticle, SUFFIX } from './name-words.js';
import { inverted, personOf } from './person-of.js';
import { othersEnd } from './others-end.js';
import type { PersonList } from './read-persons.js';
import { dateAt, undatedAt } from './read-date.js';
import { anyToken, isCapital, isYear, lengthOf } from './tokens.js';
import { IS } from './vocabulary.js';

const LONGEST = 400;
/** *and* in languages that have a letter or a short word for it, which elsewhere is something else. */
const JOIN = 'a dan en og och with';

interface Chunk { readonly from: number; readonly to: number; readonly joined: boolean }

/**
 * The names at the head of an entry that a sign closes for certain, in whatever order each is written: a year, the quotation mark of
 * the title, the full stop behind a list.
 *
 * *Wait, Kevin R., Beth A. Cloud, and James W. Youdas. 2009.* are three persons; *Berg, Cold War Politics, 1999* are none, since nothing but
 * the author shows that what stands between the commas is a name.
 */
export function closedNames(lexed: Lexed, from: number, to: number): PersonList | null {
  const chunks: Chunk[] = [];
  let at = from, start = from, joined = false, joins = 0, semicolons = false, others = false;
  const cut = (end: number): void => { if (end > start) { chunks.push({ from: start, to: end, joined }); joined = false; } };
  for (; at < to && at - from < LONGEST; at++) {
    const kind = lexed.kind(at);
    if (isInitial(lexed, at)) { if (lexed.is(at, IS.editor | IS.month)) break; if (at === start && !isInitial(lexed, from) && isArticleA(lexed, at)) return null; continue; }
    if (isCapital(kind)) {
      if (isBodyWord(lexed, at) || lexed.is(at, IS.journal | IS.month) || lexed.among(at, 'press verlag books publishing publishers éditions édition') || at === start && lexed.is(at, IS.title) && !lexed.is(at, IS.particle | IS.family) && !(lexed.kind(at + 1) === COMMA && isInitial(lexed, at + 2)) || /(?:[’']s|[^jsr]\.)$/u.test(lexed.slice(at, at + 1))) return null;
      continue;
    }
    if (isParticle(lexed, at) && (isCapital(lexed.kind(at + 1)) || isParticle(lexed, at + 1) || lexed.kind(at + 1) === COMMA || lexed.is(at + 1, IS.join) && at > start)) continue;
    const more = othersEnd(lexed, at);
    if (more > at) { cut(at); others = true; start = at = more; break; }
    if (kind === COMMA || kind === SEMICOLON || kind === AMPERSAND || kind === LOWER && (lexed.is(at, IS.join) || lexed.among(at, JOIN) && isCapital(lexed.kind(at + 1)))) {
      // *Durand, 2015* and *Berg, “The Road”*: what closes the list stands behind the comma
      cut(at);
      if (kind === SEMICOLON) semicolons = true;
      if (kind !== COMMA && kind !== SEMICOLON) { joined = true; if (lexed.is(at, IS.join) || kind === AMPERSAND) joins++; }
      start = at + 1;
      continue;
    }
    // *Dufton, L., … Biederman, J.*
    if (kind === OTHER && lexed.text.startsWith('…', lexed.start(at)) && start === at) { start = at + 1; joins++; continue; }
    if (kind === DASH && isInitial(lexed, at - 1) && isInitial(lexed, at + 1)) continue;
    // *Schumann, CM. Barnes, CC. (2009)*, *Helsen, WF., Lavrysen, A.*: the full stop of initials
    if (kind === STOP && lexed.kind(at - 1) === UPPER && lengthOf(lexed, at - 1) <= 3 && lexed.kind(at - 2) === COMMA && (lexed.kind(at + 1) === COMMA || lexed.kind(at + 2) === COMMA || othersEnd(lexed, at + 1) > at + 1)) continue;
    break;
  }
  cut(at);
  if (chunks.length < 2 && !others || chunks.length === 0) return null;
  const how = closedBy(lexed, at, to);
  if (how === null) return null;
  const last = chunks.at(-1) as Chunk, head = chunks[0] as Chunk;
  // *Dawson Jr., Alfred R. (1904)* is one
  if (chunks.length === 2 && head.to - head.from === 2 && lexed.among(head.from + 1, SUFFIX)) return null;
  // *Berg, A. Hill, T. Lake, J. (2012)*: a comma parts family and given name, and the full stop of the initials one person from the next
  if (chunks.length > 2 && how !== 'stop' && isInitials(lexed, last) && isFamily(lexed, chunks[0] as Chunk) && chunks.slice(1, -1).every((chunk) => isGiven(lexed, chunk.from) && !isInitials(lexed, chunk))) return { persons: byStops(lexed, chunks), end: at, manner: 'inverted' };
  const initialled = chunks.slice(1).every((chunk) => hasInitial(lexed, chunk)) || chunks.length > 3 && chunks.every((chunk, index) => index % 2 === 0 ? isFamily(lexed, chunk) : isInitials(lexed, chunk));
  // *McGee, William, Paul Merkley, 1991*
  const spelt = how !== 'stop' && from <= 3 && chunks.length > 2 && chunks.slice(1).every((chunk) => isGivenName(lexed.word(chunk.from)));
  // *Brunnée Jutta, Toope Stephen, “…*: the given names behind, or all before
  const firsts = chunks.filter((chunk) => isGivenName(lexed.word(chunk.from)) || isInitial(lexed, chunk.from)).length, seconds = chunks.filter((chunk) => givenBehind(lexed, chunk) > chunk.from).length;
  if ((how === 'quote' || how === 'year') && firsts === 0 && seconds * 2 > chunks.length && chunks.every((chunk) => chunk.to - chunk.from > 1)) return { persons: chunks.map((chunk) => behindFamily(lexed, chunk)), end: last.to, manner: 'inverted' };
  if (!(others || spelt || last.joined || how === 'year' && (joins > 0 || lexed.kind(at) !== NUMBER && chunks.length > 3 && chunks.slice(2).every(({ from: first, to: end }) => end - first > 1)) || initialled) || how === 'stop' && (from > 3 || chunks.length < 3)) return null;
  const persons = semicolons ? bySemicolons(lexed, chunks) : byCommas(lexed, chunks, how === 'year' && last.joined);
  if (persons === null) return null;
  let end = at;
  while (end > from && [COMMA, SEMICOLON].includes(lexed.kind(end - 1))) end--;
  return { persons, end, manner: 'inverted' };
}

/** What ends the names: a year, in brackets or not; a quotation mark; a full stop before a title; null for anything else. */
function closedBy(lexed: Lexed, at: number, to: number): 'year' | 'quote' | 'stop' | null {
  const kind = lexed.kind(at);
  if (kind === QUOTE) return 'quote';
  if (isYear(lexed, at) || lexed.is(at, IS.editor)) return lexed.kind(at + 1) === DASH ? null : 'year';
  // *Fernando Rosas, O Estado Novo (1926–1974)*: the years of a title
  if (kind === OPEN && isYear(lexed, at + 1) && lexed.kind(at + 2) === DASH && isYear(lexed, at + 3)) return null;
  if (kind === OPEN) return dateAt(lexed, at + 1) !== null || lexed.is(at + 1, IS.editor) || undatedAt(lexed, at + 1) !== null ? 'year' : null;
  if (kind !== STOP || at + 1 >= to || !lexed.spaced(at)) return null;
  if (isYear(lexed, at + 1) || lexed.kind(at + 1) === OPEN && isYear(lexed, at + 2)) return 'year';
  return lexed.kind(at + 1) === QUOTE ? 'quote' : isCapital(lexed.kind(at + 1)) && lexed.kind(at + 2) !== COMMA || lexed.kind(at + 1) === NUMBER && isCapital(lexed.kind(at + 2)) ? 'stop' : null;
}

const hasInitial = (lexed: Lexed, { from, to }: Chunk): boolean => anyToken(from, to, (at) => isGiven(lexed, at));
/** *R.*, *JD*: not a word by itself. */
const isGiven = (lexed: Lexed, at: number): boolean => isInitial(lexed, at) || lexed.kind(at) === UPPER && lengthOf(lexed, at) <= 3;
const isInitials = (lexed: Lexed, { from, to }: Chunk): boolean => { for (let at = from; at < to; at++) if (!isGiven(lexed, at) && lexed.kind(at) !== DASH && lexed.kind(at) !== STOP && !isParticle(lexed, at)) return false; return isGiven(lexed, from); };
/** One word, or one behind particles, of whatever case: *Berg*, *De Vany*, *van der Berg*. */
const isFamily = (lexed: Lexed, { from, to }: Chunk): boolean => { for (let at = from; at < to - 1; at++) if (!isParticle(lexed, at) && !(lexed.is(at, IS.particle) && isCapital(lexed.kind(at)))) return false; return isCapital(lexed.kind(to - 1)); };

/** *Robinson James A.*, *Le Roy Ladurie Emmanuel*: where the given names begin behind the family name; its first token if none is known. */
function givenBehind(lexed: Lexed, { from, to }: Chunk): number {
  for (let at = from + 1; at < to; at++) if (isGivenName(lexed.word(at)) && !anyToken(at + 1, to, (word) => !isGiven(lexed, word) && !isGivenName(lexed.word(word)))) return at;
  return from;
}
function behindFamily(lexed: Lexed, chunk: Chunk): PersonName {
  const given = Math.max(givenBehind(lexed, chunk), chunk.from + 1);
  return inverted(lexed, chunk.from, given, given, chunk.to);
}

/** *Blankenburg, Erhard; Schönholz, S. & Rogowski, R.*: a comma parts family and given name. */
function bySemicolons(lexed: Lexed, chunks: readonly Chunk[]): PersonName[] | null {
  const persons: (PersonName | null)[] = [];
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index] as Chunk, next = chunks[index + 1];
    if (next !== undefined && !next.joined && lexed.kind(chunk.to) === COMMA && lexed.kind(next.from - 1) === COMMA) { index++; persons.push(personOf(lexed, chunk.from, next.to)); } else persons.push(personOf(lexed, chunk.from, chunk.to));
  }
  return persons.every((person) => person !== null) ? persons : null;
}

/** *Berg, A. Hill, T. (2012)*: the initials at the head of what stands between two commas belong to the name before. */
function byStops(lexed: Lexed, chunks: readonly Chunk[]): PersonName[] {
  return chunks.slice(0, -1).map(({ from, to }, index) => {
    let family = from;
    while (index > 0 && (isGiven(lexed, family) || lexed.kind(family) === STOP)) family++;
    let end = to + 1;
    while (isGiven(lexed, end)) end++;
    return inverted(lexed, family, to, to + 1, end);
  });
}

function byCommas(lexed: Lexed, chunks: readonly Chunk[], mixed: boolean): PersonName[] | null {
  const persons: PersonName[] = [];
  const [first] = chunks;
  const trailing = first !== undefined && isGiven(lexed, first.to - 1) && !isGiven(lexed, first.from);
  let full = false, short = first !== undefined && hasInitial(lexed, first);
  for (let index = 0; index < chunks.length; index++) {
    const chunk = chunks[index] as Chunk, next = chunks[index + 1];
    const last = persons.at(-1);
    if (chunk.to - chunk.from === 1 && lexed.among(chunk.from, SUFFIX) && last !== undefined) { persons[persons.length - 1] = { ...last, suffix: lexed.slice(chunk.from, chunk.to) }; continue; }
    // *LIANG Z T, WANG X N. Phys*: behind its initials a name is at its end
    if (isInitials(lexed, chunk) || trailing && isCapital(lexed.kind(chunk.to - 1)) && !isGiven(lexed, chunk.to - 1) && hasInitial(lexed, chunk) && !isGiven(lexed, chunk.from)) return null;
    const pairs = next !== undefined && !next.joined && (isInitials(lexed, next) || (index === 0 || full && isFamily(lexed, next)) && isFamily(lexed, chunk) && lexed.kind(chunk.to) === COMMA);
    if (pairs && !hasInitial(lexed, chunk)) {
      if (index === 0) { full = !isInitials(lexed, next); short = !full; }
      persons.push(personOf(lexed, chunk.from, next.to) as PersonName);
      index++;
    } else {
      const person = personOf(lexed, chunk.from, chunk.to);
      if (person === null || short && !hasInitial(lexed, chunk) && !mixed || person.given === undefined && !(index === 0 && chunks.length === 1)) return null;
      persons.push(person);
    }
  }
  return persons;
}
