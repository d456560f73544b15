import { FAMILY_FIRST, INSTITUTION_WORDS, NOT_A_PERSON, PARTICLES } from '../data/citations/names.js';
import type { PersonName } from '../records/person.js';

const INITIALS = /^(?:\p{Lu}\p{L}?\.-?)+$|^\p{Lu}$/u;
const CAPITALISED = /^[\p{Lu}‘’'](?:[\p{L}\p{M}’'‘\-]|\.(?=\p{Lu}))*\.?$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\p{M}’'-]+$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const SYLLABLE = /^(?:zh|ch|sh|[bp-tj-nfdghxzcyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|ui|uo|ue|üe|er|[aoeiuü])/u;

/** True for one to three pinyin syllables run together: *Zhihua*, *Jun*; not for *Simon*. */
function looksPinyin(word: string): boolean {
  let rest = word.toLowerCase().replace(/[’'-]/gu, '');
  for (let count = 0; count < 3; count++) {
    const match = SYLLABLE.exec(rest);
    if (match === null) return false;
    let taken = match[0].length;
    // `danhui`: a syllable may not take the consonant that the next one needs
    if (taken > 1 && /[ng]$/u.test(match[0]) && /^[aeiouü]/u.test(rest.slice(taken))) taken -= 1;
    rest = rest.slice(taken);
    if (rest === '') return true;
  }
  return false;
}

const recase = (word: string): string => (SHOUTED.test(word) && word.length > 2 ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/**
 * Reads one name as it is printed.
 *
 * *Li Danhui*, *SHEN Zhihua* and *Zhihua Shen* have the family names Li, Shen and Shen; *U.S. Senate* is an institution.
 */
export function readPerson(printed: string): PersonName | null {
  const alias = /^(\P{Ps}+?) [([][^)\]]+[)\]]$/u.exec(printed.trim());
  const bare = (alias?.[1] ?? printed).trim().replace(/[,;:]+$/u, '').replace(/^["“]|["”]$/gu, '');
  const inverted = /^([^,]+), ([^,]+)$/u.exec(bare);
  if (inverted?.[1] !== undefined && inverted[2] !== undefined) {
    if (SUFFIX.test(inverted[2])) { const person = readPerson(inverted[1]); return person === null ? null : { ...person, suffix: inverted[2] }; }
    return { family: recase(inverted[1]), given: inverted[2] };
  }
  const words = bare.split(/\s+/u).filter(word => word !== '');
  const first = words[0] ?? '';
  if (words.length === 0) return null;
  if (words.some(word => INSTITUTION_WORDS.has(word.toLowerCase().replace(/[,.]$/u, ''))) || words.length > 5) return { literal: bare };
  if (words.length === 1) return { family: recase(first) };
  const rest = words.slice(1);
  const second = words[1] ?? '';
  if (!INITIALS.test(first)) {
    const shouted = SHOUTED.test(first) && first.length > 1 && !rest.some(word => SHOUTED.test(word));
    const hyphened = words.length === 2 && /^\p{Lu}\p{L}+-\p{Ll}+/u.test(second) && !first.includes('-') && first.length < 7;
    const chinese = words.length <= 3 && FAMILY_FIRST.has(first.toLowerCase()) && rest.every(word => CAPITALISED.test(word) && looksPinyin(word))
      && (words.length === 3 || second.length > 3 || !FAMILY_FIRST.has(second.toLowerCase()) || first.length <= 4);
    const both = FAMILY_FIRST.has(second.toLowerCase()) && looksPinyin(first) && first.length > 4;
    if (shouted || hyphened || (chinese && !both)) return { family: recase(first), given: rest.join(' ') };
  }
  let tail = words.length - 1;
  const suffix = SUFFIX.test(words[tail] ?? '') ? words[tail--] : undefined;
  let particle = tail;
  while (particle > 1 && PARTICLES.has((words[particle - 1] ?? '').toLowerCase()) && /^\p{Ll}/u.test(words[particle - 1] ?? '')) particle--;
  const family = recase(words[tail] ?? '');
  const given = words.slice(0, particle).join(' ');
  const particles = words.slice(particle, tail).join(' ');
  return { family, ...(given !== '' && { given }), ...(particles !== '' && { 'non-dropping-particle': particles }), ...(suffix !== undefined && { suffix }) };
}

/** True if the words are shaped like a person's name: two to five words, all capitals or initials or particles. */
export function isNameShaped(printed: string): boolean {
  const text = printed.trim().replace(/ \([^)]*\)$/u, '');
  if (text === '' || text.length > 60 || /[\d:?!“”"]/u.test(text)) return false;
  const words = text.split(/\s+/u);
  if (words.length < 2 || words.length > 5) return false;
  if (NOT_A_PERSON.has((words[0] ?? '').toLowerCase())) return false;
  let capitals = 0;
  for (const [index, word] of words.entries()) {
    if (INITIALS.test(word)) { capitals++; continue; }
    if (CAPITALISED.test(word)) { capitals++; if (/[’']s$/u.test(word)) return false; continue; }
    if (PARTICLES.has(word.toLowerCase()) && index < words.length - 1) continue;
    return false;
  }
  return capitals >= 2;
}

export interface PersonList {
  readonly persons: readonly PersonName[];
  readonly end: number;
}

const JOINERS = [', and ', ' and ', ' & ', ' with ', ', with ', ' und ', ' et ', ' e ', ' y ', ', ', '/'] as const;
const STOP = /[,([“"‘:;/]| (?:(?:and|&|with|und|et|[ey\-]|to|in) |eds?\.)/u;
const LONGEST_NAME = 60;

/** Where the name that begins at `from` ends: before the next comma, bracket, quotation mark or joining word. */
function nameEnd(text: string, from: number): number {
  const head = text.slice(from, from + LONGEST_NAME);
  const stop = head.search(STOP);
  return from + (stop === -1 ? head.length : stop);
}

/** Reads the names at the head of a citation: *Zhihua Shen and Yafeng Xia, “…*; nothing if the head is a title. */
export function readPersonList(text: string, from = 0): PersonList {
  const persons: PersonName[] = [];
  let at = from;
  let end = from;
  for (let guard = 0; guard < 12; guard++) {
    const stop = nameEnd(text, at);
    let printed = text.slice(at, stop).trimEnd();
    let close = at + printed.length;
    const bracket = /^ \((\p{Lu}[^()\d]{2,40})\)(?=,)/u.exec(text.slice(close, close + 50));
    if (bracket !== null && isNameShaped(bracket[1] ?? '')) { close += bracket[0].length; printed = text.slice(at, close); }
    if (!isNameShaped(printed)) break;
    const behind = text.slice(close, close + 12);
    const comma = text.slice(end, at) === ', ';
    // *R. Vernon, Auguste Comte and the …*: behind a comma a name is written like the first, or it is the title
    if (persons.length > 0 && comma && (/\p{Lu}\./u.test(text.slice(from, from + 6)) !== /\p{Lu}\./u.test(printed) || /^ \((?!eds?\b|trans|hrsg|a cura)/iu.test(behind))) break;
    if (behind !== '' && !/^(?:[,.([“"‘/;]| [([“"‘]|,? (?:and|&|with|und|et|[ey]|eds?|to|zur?) )/u.test(behind) && !/^ eds?\./u.test(behind)) break;
    const person = readPerson(printed);
    if (person === null) break;
    persons.push(person);
    end = close;
    const et = /^,? et al\.?/u.exec(text.slice(end, end + 10));
    if (et !== null) { end += et[0].length; break; }
    const rest = text.slice(end, end + 8);
    const joiner = JOINERS.find(join => rest.startsWith(join));
    if (joiner === undefined) break;
    at = end + joiner.length;
  }
  return { persons, end };
}
