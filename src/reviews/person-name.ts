import { CHINESE_SURNAMES } from '../data/reviews/surnames.js';
import type { PersonName } from '../records/person.js';

const PARTICLE = /^(?:van|von|de|der|den|di|da|dos|du|del|della|la|le|ter|ten|zu|zur|af|al|el|bin|ibn)$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;
const PINYIN = /^(?:[bp-tj-nfdghxzcyw]h?)?[aeiouü]{1,3}(?:ng?|r)?(?:(?:[bp-tj-mfdghxzcyw]h?|n)?[aeiouü]{1,3}(?:ng?)?){0,2}$/u;

/**
 * A printed name as a bibliography orders it.
 *
 * *Zhihua Shen* and *Shen Zhihua* have the family name Shen; *Pieter van der Meulen* has the particle in front; a name
 * whose parts could both be surnames is read in the western order.
 */
export function personName(printed: string): PersonName {
  const words = printed.replace(/,/gu, ' ').split(/\s+/u).filter(Boolean);
  if (words.length === 0) return { literal: printed };
  const suffix = words.length > 2 && SUFFIX.test(words[words.length - 1] as string) ? words.pop() : undefined;
  if (words.length === 1) return { family: words[0] as string };
  const chinese = chineseOrder(words);
  if (chinese !== null) return chinese;
  if (/^\p{Lu}{2,}$/u.test(words[0] as string) && words.slice(1).some((word) => /\p{Ll}/u.test(word)) && !/^\p{Lu}\.?$/u.test(words[0] as string))
    return { family: properCase(words[0] as string), given: words.slice(1).join(' ') };
  let cut = words.length - 1;
  while (cut > 1 && PARTICLE.test(words[cut - 1] as string)) cut -= 1;
  const particle = words.slice(cut, -1).join(' ');
  return {
    family: words[words.length - 1] as string,
    given: words.slice(0, cut).join(' '),
    ...(particle === '' ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function chineseOrder(words: readonly string[]): PersonName | null {
  if (words.length > 3 || !words.every((word) => PINYIN.test(word.toLowerCase().replace(/[-’']/gu, '')))) return null;
  const surname = (word: string): boolean => CHINESE_SURNAMES.includes(word.toLowerCase());
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const shouted = /^\p{Lu}{2,}$/u.test(first) !== /^\p{Lu}{2,}$/u.test(last);
  if (shouted ? /^\p{Lu}{2,}$/u.test(first) : surname(first) && (!surname(last) || words.length === 3)) return { family: properCase(first), given: words.slice(1).join(' ') };
  if (surname(last)) return { family: properCase(last), given: words.slice(0, -1).join(' ') };
  return null;
}

const properCase = (word: string): string => (/^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word);

/** Are two records of one person? Order, case and initials aside. */
export function samePerson(a: PersonName, b: PersonName): boolean {
  const key = (name: PersonName): string => [name.family, name.given, name.literal].filter(Boolean).join(' ').toLowerCase().split(/[\s.]+/u).filter((word) => word.length > 1).sort().join(' ');
  return key(a) !== '' && key(a) === key(b);
}
