import type { Manner, NameAt } from './name-run.js';
import { GIVEN_AND_FAMILY } from '../data/reviews/given-names.js';
import type { PersonName } from '../records/person.js';
import { strokedFamilies } from './bare-family.js';
import { isListed } from '../text/word-list.js';
import { isFamilyFirst, isTurned } from './family-first.js';
import { AMPERSAND, CAPITAL, COLON, COMMA, DASH, INITIAL, lex, type Lexed, LOWER, NUMBER, OPEN, OTHER, SEMICOLON, SLASH, STOP, UPPER } from './lex.js';
import { nameAt } from './name-at.js';
import { othersEnd } from './others-end.js';
import { isGivenName, SUFFIX } from './name-words.js';
import { personOf } from './person-of.js';
import { isSecondAuthor, leadsToColon, leadsToLast } from './second-author.js';
import { endsInStop, isCapital, isYear, lengthOf, opensName, signAt, skipStop } from './tokens.js';
import { IS } from './vocabulary.js';

export interface PersonList {
  readonly persons: readonly PersonName[];
  /** The token behind the last name. */
  readonly end: number;
  readonly manner: Manner | null;
}

const DASHED = /^[\p{Pd}−]$/u;
/** No name depends on what stands further behind it. */
const REACH = 128;

/** Behind what joins two names; the same token if nothing does. */
function joinEnd(lexed: Lexed, at: number): number {
  let end = at;
  while (lexed.kind(end) === COMMA || lexed.kind(end) === SEMICOLON) end++;
  // *Nakano, S., ... Kishimoto, T.*
  if (end > at && lexed.kind(end) === STOP && lexed.kind(end + 1) === STOP && lexed.kind(end + 2) === STOP) return lexed.kind(end + 3) === AMPERSAND || lexed.is(end + 3, IS.join) ? end + 4 : end + 3;
  // *Dufton, L., … Biederman, J.*
  if (lexed.kind(end) === OTHER && end > at && lexed.text.startsWith('…', lexed.start(end))) return end + 1;
  const word = lexed.word(end);
  // *with the assistance of*, *with contributions by*, *avec la collaboration de*
  const helped = lexed.among(end, 'with mit avec con in') ? end + (lexed.among(end + 1, 'the la') ? 2 : 1) : end;
  if (helped > end && lexed.among(helped, 'assistance collaboration collaborazione contributions help cooperation') && lexed.among(helped + 1, 'of by de di from with')) return helped + 2;
  if (lexed.kind(end) === AMPERSAND || (lexed.is(end, IS.join) && lexed.kind(end) !== INITIAL) || lexed.among(end, 'with mit avec')) return end + 1;
  // *Jantzen, W. u. Müller, U.*
  const und = word === 'u' && lexed.kind(end) === LOWER ? skipStop(lexed, end + 1) : end;
  if (und > end && isCapital(lexed.kind(und))) return und;
  // *Berg, D. en A. Hill*, *S. L. Verheus en D. Visser*
  if (word === 'en' && lexed.kind(end) === LOWER && (lexed.kind(end - 1) === INITIAL || lexed.kind(end - 1) === CAPITAL) && lexed.kind(end + 1) === INITIAL) return end + 1;
  // *Mehmet Gönlübol ve Cem Sar*
  if (word === 've' && lexed.kind(end) === LOWER && isGivenName(lexed.word(end + 1))) return end + 1;
  if (end > at) return end;
  if (lexed.kind(at) === SLASH) return at + 1;
  return lexed.kind(at) === DASH && lexed.start(at) > lexed.end(at - 1) && lexed.spaced(at) ? at + 1 : at;
}

/** *J. L. and Barbara Hammond*, *Sidney and Beatrice Webb*: one family name for both. */
function coupleAt(lexed: Lexed, from: number, to: number): PersonList | null {
  let at = from;
  while (at - from < 3 && (lexed.kind(at) === INITIAL || at === from && lexed.kind(at) === CAPITAL && isGivenName(lexed.word(at)))) at++;
  if (at === from || !(lexed.is(at, IS.join) && lexed.kind(at) === LOWER && lexed.among(at, 'and und et e y') || lexed.kind(at) === AMPERSAND)) return null;
  const second = nameAt(lexed, at + 1, to, null);
  if (second === null || second.person.family === undefined || second.manner !== 'initials' && !(second.manner === 'full' && isGivenName(lexed.word(at + 1)))) return null;
  const { family } = second.person;
  return { persons: [{ family, given: lexed.slice(from, at) }, second.person], end: second.end, manner: second.manner };
}

/** *Ludwig van Beethoven, Briefwechsel Gesamtausgabe, ed. Sieghard Brandenburg (…)*: the role is that of who follows. */
export function editsBehind(lexed: Lexed, end: number, to: number): boolean {
  let role = lexed.kind(end) === COMMA && lexed.kind(end + 1) === LOWER ? end + 2 : end;
  while (role > end && (lexed.kind(role) === LOWER && lexed.among(role, 'by de di von v par da') || lexed.kind(role) === STOP)) role++;
  const name = role > end && lexed.kind(role) !== COMMA ? nameAt(lexed, role, to, null) : null;
  return name !== null && (name.manner === 'full' || name.manner === 'initials') && (lexed.kind(name.end) === OPEN || lexed.kind(name.end) === COMMA || lexed.is(name.end, IS.join));
}

/** The names at the head of a citation: *Zhihua Shen and Yafeng Xia, “…*; none if the head is a title. */
export function personsAt(lexed: Lexed, from: number, to: number): PersonList {
  const couple = coupleAt(lexed, from, to) ?? aloneWithOthers(lexed, from, to);
  if (couple !== null) return couple;
  const stroked = lexed.kind(from + 1) === SLASH ? strokedFamilies(lexed, from, to) : null;
  if (stroked !== null) return { ...stroked, manner: 'initials' };
  const persons: PersonName[] = [], starts: number[] = [];
  let at = from, end = from, manner: Manner | null = null, last = false;
  /** With names in full a comma may be the one before the title; a list by commas needs an *and*, or a role, at its end. */
  let sure = 0, sureEnd = from;
  const settle = (): void => { sure = persons.length; sureEnd = end; };
  while (persons.length < 60) {
    const how: Manner | null = manner === 'inverted' ? null : manner;
    // in a long list the same names are read from each that comes before
    const name: NameAt | null = persons.length < 4 ? nameAt(lexed, at, to, how) : lexed.once(`${at}-${Math.min(to, at + REACH)}${how}`, () => nameAt(lexed, at, to, how));
    const joined = persons.length > 0 ? lexed.slice(end, at) : '';
    // *Elizabeth Cropper and Charles Dempsey, Nicolas Poussin: Friendship and the Love of Painting*: behind the *and* stands the last
    if (name === null || last && joined === ',' && manner === 'full' || endsList({ lexed, at, to, name, joined, manner })) break;
    last ||= persons.length > 0 && joined !== ',' && lexed.is(at - 1, IS.join);
    persons.push(name.person);
    starts.push(at);
    manner ??= name.manner;
    end = name.end;
    const byComma = joined === ',' && manner === 'full', doubtful = byComma && !isShouted(lexed, from, at, end) || manner === 'full' && joined === '/' && sure < persons.length - 1;
    if (!doubtful || byComma && (isSecondAuthor(lexed, from, at, end, to) || isGivenName(lexed.word(at)) && (persons.length > 2 && sure === persons.length - 1 ? lexed.kind(end) === COLON : leadsToColon(lexed, end, to)))) settle();
    const others = othersEnd(lexed, end);
    if (others > end) { end = others; settle(); break; }
    if ((lexed.is(lexed.kind(end) === COMMA || lexed.kind(end) === OPEN ? end + 1 : end, IS.editor) || lexed.kind(end) === OPEN && lexed.word(end + 2) === 'cura') && !(doubtful && editsBehind(lexed, end, to))) { settle(); if (lexed.kind(end) !== COMMA || lexed.kind(end + 1) === CAPITAL && endsInStop(lexed, end + 1)) break; }
    if (isCraft(lexed, end)) { end = lexed.next(end); settle(); }
    // *CASTILLO, Lisa Earl. PARÉS, Luis Nicolau. Marcelina da Silva*
    const shouted = manner === 'inverted' && lexed.kind(from) === UPPER && lexed.kind(end) === STOP && lexed.kind(end + 1) === UPPER && lengthOf(lexed, end + 1) > 3 && lexed.kind(end + 2) === COMMA && isGivenName(lexed.word(end + 3));
    const next = shouted ? end + 1 : joinEnd(lexed, end);
    if (next === end || next >= to) break;
    at = next;
  }
  return { persons: inOneOrder(lexed, persons.slice(0, sure), starts), end: sureEnd, manner };
}

/** *Murigneux et al.* */
function aloneWithOthers(lexed: Lexed, from: number, to: number): PersonList | null {
  const end = lexed.kind(from) === CAPITAL && !lexed.is(from, IS.title | IS.journal) ? othersEnd(lexed, from + 1) : from, alone = end > from + 1 && nameAt(lexed, from, to, null) === null ? personOf(lexed, from, from + 1) : null;
  return alone === null ? null : { persons: [alone], end, manner: 'full' };
}

/** *ACKET Claude, BACHER Pierre*: capitals show the family names. */
const isShouted = (lexed: Lexed, from: number, at: number, end: number): boolean => lexed.kind(at) === UPPER && lexed.kind(from) === UPPER && lexed.kind(end - 1) === CAPITAL;

/** *Barron, D. (Producer), & Yates, D. (Director)*, *Obama, B. [@BarackObama]* */
const isCraft = (lexed: Lexed, open: number): boolean => lexed.kind(open) === OPEN && lexed.partner(open) - open < 6 && (lexed.among(open + 1, 'producers producer directors director hosts host writers writer executive presenter cartographer') || signAt(lexed, open + 1) === '@');

/** A name behind others: what joins it, and the manner of those before. */
interface NextName { readonly lexed: Lexed; readonly at: number; readonly to: number; readonly name: NameAt; readonly joined: string; readonly manner: Manner | null }

/** Does what looks like another name belong to the title, by the sign before it and the manner it is written in? */
function endsList({ lexed, at, to, name, joined, manner }: NextName): boolean {
  const byComma = joined === ',', isFull = name.manner === 'full';
  // *Berg A. – Long Roads in History*: a dash joins names of one manner, or parts them from the title
  if (DASHED.test(joined) && (manner === 'full' || manner === 'inverted' && isFull ? name.manner !== 'initials' && !isGivenName(lexed.word(at)) && !isGivenName(lexed.word(name.end - 1)) : name.manner !== manner)) return true;
  if (manner === 'inverted') return isFull && (byComma && !leadsToLast(lexed, at, name.end, to) || joined === '/' && !isGivenName(lexed.word(at)));
  if (!byComma) return false;
  if (manner === 'full') return !isFull && name.manner !== 'initials' || lexed.kind(name.end) === OPEN && !lexed.is(name.end + 1, IS.editor | IS.translator) && lexed.word(name.end + 2) !== 'cura';
  if (manner === 'initials' && isJournalOf(lexed, name)) return true;
  // *R. W. Davies, Mark Harrison, and S. G. Wheatcroft*
  return name.manner !== manner && !(manner === 'initials' && isFull && leadsToLast(lexed, at, name.end, to));
}

/** *A. G. Martin, J Appl Phys 1987, 62, 243*, *A. Kolmogoroff, C. R. Acad. Sci., 30*: is what looks like a name a journal? */
function isJournalOf(lexed: Lexed, { end }: NameAt): boolean {
  const behind = lexed.kind(end + 1);
  if (isYear(lexed, end) && behind === COMMA && lexed.kind(end + 2) === NUMBER) return true;
  if (lexed.kind(end) === STOP && (behind === COMMA || behind === NUMBER && !isYear(lexed, end + 1))) return true;
  return lexed.kind(end - 1) !== INITIAL && endsInStop(lexed, end - 1) && !lexed.among(end - 1, SUFFIX);
}

/** *Combes Hélène, Hmed Choukri*: a list whose names, as far as they tell, have the family name first has it in all. */
function inOneOrder(lexed: Lexed, persons: readonly PersonName[], starts: readonly number[]): readonly PersonName[] {
  const turned = persons.map((_, index) => { const end = (starts[index] ?? 0) + 2; return (!opensName(lexed.kind(end)) || isGivenName(lexed.word(end))) && isTurned(lexed, end - 2, end); });
  if (persons.length < 2 || !turned.includes(true) || starts.some((start, index) => index < persons.length && turned[index] !== true && isGivenName(lexed.word(start)) && !isListed(GIVEN_AND_FAMILY, lexed.word(start)))) return persons;
  return persons.map((person, index) => (turned[index] === true || person.family === undefined || !/^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(person.given ?? '') || person['non-dropping-particle'] !== undefined || person.suffix !== undefined || isFamilyFirst(lexed, starts[index] ?? 0, (starts[index] ?? 0) + 2) ? person : { family: person.given ?? '', given: person.family }));
}

/** Reads a list of names that is all there is; nothing if more stands there. */
export function readPersonList(printed: string): readonly PersonName[] {
  const lexed = lex(printed);
  const list = personsAt(lexed, 0, lexed.size);
  return list.end >= lexed.size - 1 ? list.persons : [];
}
