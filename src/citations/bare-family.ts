import type { PersonName } from '../records/person.js';
import type { Draft } from './draft.js';
import { isGivenName } from './name-words.js';

/** *Ann Lee, …, in Lee, Tom Reed, and Mary Hill, eds.*: the family name of the author by itself, before another editor. */
export function withBareFamily(persons: readonly PersonName[], draft: Draft): readonly PersonName[] {
  const [first, ...others] = persons, words = first?.given?.split(' ') ?? [];
  if (first?.family === undefined || others.length === 0 || words.length !== 2 || !isGivenName(words[0]?.toLowerCase() ?? '') || !draft.author?.some(({ family }) => family === first.family)) return persons;
  return [{ family: first.family }, { family: words[1] ?? '', given: words[0] ?? '' }, ...others];
}
