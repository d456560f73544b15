import type { PersonName } from '../records/person.js';
import type { Draft } from './draft.js';
import { CAPITAL, COLON, COMMA, type Lexed, NUMBER, OPEN, SLASH } from './lex.js';
import { isBodyWord, isGivenName } from './name-words.js';
import { IS } from './vocabulary.js';

/** *Ann Lee, …, in Lee, Tom Reed, and Mary Hill, eds.*: the family name of the author by itself, before another editor; not *in Ann Marie Lee and Mary Hill, eds.*. */
export function withBareFamily(lexed: Lexed, at: number, persons: readonly PersonName[], draft: Draft): readonly PersonName[] {
  const [first, ...others] = persons, words = first?.given?.split(' ') ?? [];
  if (first?.family === undefined || others.length === 0 || words.length !== 2 || lexed.kind(at + 1) !== COMMA || !isGivenName(words[0]?.toLowerCase() ?? '') || !draft.author?.some(({ family }) => family === first.family)) return persons;
  return [{ family: first.family }, { family: words[1] ?? '', given: words[0] ?? '' }, ...others];
}

/** *Evans, Rueschemeyer, and Skocpol*, *Ginzburg & Poni*: family names by themselves, the last behind an *and*; null for anything else. */
export function bareFamilies(lexed: Lexed, from: number, to: number): readonly PersonName[] | null {
  const persons: PersonName[] = [];
  const isJoin = (at: number): boolean => lexed.is(at, IS.join);
  for (let at = from; at < to;) {
    const last = isJoin(at), name = last ? at + 1 : at;
    if (lexed.kind(name) !== CAPITAL || isBodyWord(lexed, name) || lexed.is(name, IS.title)) return null;
    persons.push({ family: lexed.slice(name, name + 1) });
    if (last) return name + 1 === to && persons.length > 1 ? persons : null;
    if (lexed.kind(name + 1) !== COMMA && !isJoin(name + 1)) return null;
    at = lexed.kind(name + 1) === COMMA ? name + 2 : name + 1;
  }
  return null;
}

/** *Larenz/Canaris, Methodenlehre*, *Kötz/Wagner (Hrsg.), …*: German lawyers print nothing but family names, with strokes; null for anything else, as *Frankfurt/Main,*. */
export function strokedFamilies(lexed: Lexed, from: number, to: number): { readonly persons: readonly PersonName[]; readonly end: number } | null {
  const persons: PersonName[] = [];
  for (let at = from; at < to && persons.length < 8; at++) {
    if (lexed.kind(at) !== CAPITAL || lexed.is(at, IS.placeHead | IS.journal | IS.month | IS.title) || isBodyWord(lexed, at)) return null;
    persons.push({ family: lexed.slice(at, at + 1) });
    if (lexed.kind(at += 1) === SLASH && !lexed.spaced(at)) continue;
    const closed = [COMMA, COLON].includes(lexed.kind(at)) && lexed.kind(at + 1) !== NUMBER || lexed.kind(at) === OPEN && lexed.is(at + 1, IS.editor);
    return persons.length > 1 && closed ? { persons, end: at } : null;
  }
  return null;
}

/** *Kötz, in: FS Zweigert*, *Coing, in: ders. (Hrsg.), Handbuch*, *Roth, in: Münchener Kommentar*: who wrote a piece without a title; not *Vorwort, in: …*, *Demokratie, in: Geschichtliche Grundbegriffe*. */
export function familyBeforeIn(lexed: Lexed, from: number, to: number): { readonly persons: readonly PersonName[]; readonly end: number } | null {
  if (lexed.kind(from) !== CAPITAL || lexed.kind(from + 1) !== COMMA || lexed.word(from + 2) !== 'in' || lexed.kind(from + 3) !== COLON) return null;
  const signed = lexed.among(from + 4, 'fs ders dies') || lexed.word(from + 5).endsWith('kommentar');
  if (!signed && lexed.kind(strokedFamilies(lexed, from + 4, to)?.end ?? from) !== COMMA) return null;
  return { persons: [{ family: lexed.slice(from, from + 1) }], end: from + 1 };
}
