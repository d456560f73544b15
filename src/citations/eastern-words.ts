import { EASTERN } from '../data/citations/eastern.js';
import type { PersonName } from '../records/person.js';

const OPENERS = '《〈“「『‘\'"', CLOSERS = '》〉”」』’\'"';

/** The sign that closes what this one opens; none for all else. */
export const closerOf = (sign: string): string => (sign === '' ? '' : CLOSERS.charAt(OPENERS.indexOf(sign)));

/** Those made of lists are made at their first use. */
const made = new Map<(() => RegExp) | keyof typeof EASTERN, RegExp>();
export function patternOf(key: (() => RegExp) | keyof typeof EASTERN): RegExp {
  const pattern = made.get(key) ?? (typeof key === 'string' ? new RegExp(`(?:${EASTERN[key]})$`, 'u') : key());
  made.set(key, pattern);
  return pattern;
}

/** What ends in one of the words of a list, and what stands before that. */
export function splitEnding(printed: string, list: keyof typeof EASTERN): { head: string; word: string } | null {
  const found = patternOf(list).exec(printed);
  return found === null ? null : { head: printed.slice(0, found.index), word: found[0] };
}

/** The persons of *袁明、哈里·哈丁* and *[美]傅高义*, as they are printed; an office is one too. */
export function easternPersons(printed: string): PersonName[] {
  return printed.split(/[、，,;；]\s*|(?<=\p{Lo}{2})和(?=\p{Lo}{2,4}$)/u).map((name) => name.replace(/^[（([［【〔][^）)\]］】〕]{1,4}[）)\]］】〕]|[：:.．]|\s(?![A-Z])|等$/gu, '')).filter(Boolean).map((literal) => ({ literal }));
}
