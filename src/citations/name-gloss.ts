import type { PersonName } from '../records/person.js';

const CHARACTERS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Where the characters of a name begin behind its given name. */
const BEFORE_CHARACTERS = / (?=[([]?[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/**
 * What a citation prints behind a name, so that a bibliography can print it again: characters stay behind the given name, *Cao, Shuji 曹树基*,
 * another name in brackets is a suffix, *(O. Arne Westad)* of *Wen Anli*; *[pseud.]* by itself says nothing of the name.
 */
export function withGloss(person: PersonName, printed: string): PersonName {
  if (person.given === undefined || /^[([]pseud\.?[)\]]$/u.test(printed)) return person;
  return CHARACTERS.test(printed) ? { ...person, given: `${person.given} ${printed}` } : { ...person, suffix: printed };
}

/** The given name without its characters, as it is compared: *Shuji*. */
export const plainGiven = ({ given = '' }: PersonName): string => given.split(BEFORE_CHARACTERS, 1)[0] ?? '';
