import type { PersonName } from '../records/person.js';

/** Where the characters of a name begin behind its given name, or another name in brackets. */
const GLOSS = / (?=[([\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/u;

/** *Cao, Shuji 曹树基*, *Wen, Anli (O. Arne Westad)*: what a citation prints behind a name stays behind the given name, so that a bibliography can print it again; not *[pseud.]* by itself. */
export const withGloss = (person: PersonName, printed: string): PersonName => (person.given === undefined || /^[([]pseud\.?[)\]]$/u.test(printed) ? person : { ...person, given: `${person.given} ${printed}` });

/** The given name alone, as it is compared: *Anli*. */
export const plainGiven = ({ given = '' }: PersonName): string => given.split(GLOSS, 1)[0] ?? '';
