import { convertName, type ConvertedName } from './convert-name.js';
import { koreanKey } from './korean.js';
import { lettersOf, plainMarks } from './marks.js';
import { readPalladius } from './palladius.js';
import { looksRussian, readRussian } from './russian.js';

/** How sure it is that two spellings name one person, and by what. */
export interface SameName {
  readonly same: 'certain' | 'likely' | 'possible' | 'no';
  /** For a person to read: *the same in pinyin: Chen Duxiu*. */
  readonly reason: string;
}

const NO: SameName = { same: 'no', reason: 'no reading in common' };

/**
 * Tells whether two spellings can name one person, across romanisations, orders, damage and scripts, and why.
 *
 * *Ch'en Tu-hsiu* and *Chen Duxiu* are certain, *Khrushchev* and *Chruščev* likely, *Chu Te* and *Qu De* possible; *Mao Zedong* and *Mao Zemin* are two.
 *
 * @throws TypeError if one of them is not a string.
 */
export function sameName(a: string, b: string): SameName {
  for (const name of [a, b]) if (typeof name !== 'string') throw new TypeError(`Expected two strings, got ${typeof a} and ${typeof b}`);
  const [first, second] = [inParts(a), inParts(b)];
  if (first.length === 0 || second.length === 0) return NO;
  if (spelled(first) === spelled(second)) return { same: 'certain', reason: 'the same spelling' };
  if (first.length > 1 && spelled([...first].sort()) === spelled([...second].sort())) return { same: 'certain', reason: 'the same words in another order' };
  return asChinese(a, b) ?? asPalladius(a, b) ?? asPalladius(b, a) ?? asRussian(a, b) ?? asKorean(a, b) ?? byInitials(first, second) ?? NO;
}

/**
 * What two spellings share where they are one person, certain or likely: one of these at least. They are a way to look for one among many, and settle nothing.
 *
 * *Ch’en Tu-hsiu* and *Chen Duxiu* share *chen duxiu*, *Jan Kowalski* and *Kowalski, Jan* their words.
 */
export const nameKeys = (name: string): readonly string[] => [...new Set([
  spelled(inParts(name).sort()), ...orders(name).map((order) => lettersWithUmlaut(convertName(order).value ?? '')), ...readRussian(name).map(({ key }) => key), koreanKey(name) ?? '',
])].filter(Boolean);

/** The words of a name, lower case, family name first where a comma says so. */
const inParts = (name: string): string[] => plainMarks(name.normalize('NFC')).text.toLowerCase().split(/[\s,.]+/u).filter(Boolean);
const spelled = (parts: readonly string[]): string => parts.map(lettersOf).join(' ');

/** A name as it stands, and with its last word first, unless a comma or capitals say which is the family name. */
function orders(name: string): string[] {
  const plain = name.replace(/\s+/gu, ' ').trim();
  const comma = /^([^,]+), ?([^,]+)$/u.exec(plain);
  if (comma !== null) return [`${comma[1]} ${comma[2]}`];
  const words = plain.split(' ').map((word) => (word.length > 1 && word === word.toUpperCase() && /\p{Ll}/u.test(plain) ? word.charAt(0) + word.slice(1).toLowerCase() : word));
  return words.length < 2 || words.length > 3 ? [words.join(' ')] : [words.join(' '), [words[words.length - 1], ...words.slice(0, -1)].join(' ')];
}

function asChinese(a: string, b: string): SameName | null {
  let best: SameName | null = null;
  const [ones, others] = [a, b].map((name) => orders(name).map((order) => convertName(order)).filter(({ value }) => value !== null)) as [ConvertedName[], ConvertedName[]];
  for (const [i, one] of ones.entries()) for (const [j, other] of others.entries()) {
    const found = compare(one, other, i + j === 0);
    if (found !== null && (best === null || GRADES.indexOf(found.same) < GRADES.indexOf(best.same))) best = found;
  }
  return best;
}

const GRADES: readonly SameName['same'][] = ['certain', 'likely', 'possible', 'no'];

/** `asTheyStand`: neither name was turned round; only then may marks be lost as well. */
function compare(one: ConvertedName, other: ConvertedName, asTheyStand: boolean): SameName | null {
  if (same(one.value, other.value)) {
    const certain = one.certainty === 'certain' && other.certainty === 'certain';
    return one.certainty === 'ambiguous' && other.certainty === 'ambiguous' ? { same: 'possible', reason: `both can be read ${one.value}` } : { same: certain ? 'certain' : 'likely', reason: `the same in pinyin: ${one.value}` };
  }
  if (!asTheyStand) return null;
  const all = [one.value, ...one.alternatives];
  const shared = [other.value, ...other.alternatives].find((value) => all.some((own) => same(own, value)));
  return shared === undefined || shared === null ? null : { same: 'possible', reason: `both can be read ${shared}, if marks were lost` };
}

const same = (a: string | null, b: string | null): boolean => a !== null && b !== null && lettersWithUmlaut(a) === lettersWithUmlaut(b);
const lettersWithUmlaut = (name: string): string => name.toLowerCase().replace(/[^\p{L}' ]/gu, '');

/** *Gao Gan*, which is a name in pinyin too, and *Kao Kang*: only a person of the tables. */
function asPalladius(latin: string, other: string): SameName | null {
  const { value, alternatives } = convertName(other);
  const shared = readPalladius(latin, true).find((name) => [value, ...alternatives].some((own) => same(own, name)));
  return shared === undefined ? null : { same: 'possible', reason: `both can be read ${shared}, one of them in Palladius` };
}

function asRussian(a: string, b: string): SameName | null {
  if (!looksRussian(a) && !looksRussian(b)) return null;
  for (const one of readRussian(a)) for (const other of readRussian(b))
    if (one.key === other.key) return { same: 'likely', reason: one.scheme === other.scheme ? `the same Russian name (${one.scheme})` : `the same Russian name (${one.scheme}, ${other.scheme})` };
  return null;
}

function asKorean(a: string, b: string): SameName | null {
  const key = koreanKey(a);
  return key !== null && key === koreanKey(b) ? { same: 'likely', reason: 'the same Korean name in another romanisation' } : null;
}

/** *C. T. Hsia* and *Hsia Chih-tsing*. */
function byInitials(a: readonly string[], b: readonly string[]): SameName | null {
  const [short, long] = a.some((word) => word.length === 1) ? [a, b] : [b, a];
  const initials = short.filter((word) => word.length === 1);
  const words = short.filter((word) => word.length > 1);
  if (initials.length === 0 || words.length !== 1) return null;
  const rest = long.flatMap((word) => word.split('-')).filter((word) => word !== words[0]);
  return long.includes(words[0] as string) && rest.length === initials.length && initials.every((letter, i) => rest[i]?.startsWith(letter)) ? { same: 'possible', reason: 'the same family name and initials' } : null;
}
