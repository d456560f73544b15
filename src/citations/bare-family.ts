import type { PersonName } from '../records/person.js';
import type { Draft } from './draft.js';
import { CAPITAL, COMMA, type Lexed } from './lex.js';
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
