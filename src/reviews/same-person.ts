import { sameName } from '../names/same-name.js';
import type { PersonName } from '../records/person.js';

const printed = ({ family, given, literal, 'non-dropping-particle': particle }: PersonName): string => (family === undefined ? literal ?? '' : [given, particle, family].filter(Boolean).join(' '));
const inverted = ({ family, given, literal }: PersonName): string => [family ?? literal, given].filter(Boolean).join(' ');
const plain = (text = ''): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/gu, '').replace(/-/gu, ' ').trim();

/** The words of a name in no order, initials apart. */
const wordsOf = (name: PersonName): string => plain(printed(name)).split(' ').filter((word) => word.length > 1).sort().join(' ');

/**
 * How sure it is that two records are of one person: under any order and spelling, initials aside.
 *
 * *Steven I. Levine* and *Steven Levine*, *Jun Niu* and *Niu Jun*, *Shen Chih-hua* and *Shen Zhihua* are certain or likely; *S. Levine* and *Steven Levine* possible; *Ann Lee* and *Tom Lee* are two.
 */
export function samePerson(a: PersonName, b: PersonName): 'certain' | 'possible' | 'no' {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one === '' || other === '') return 'no';
  if (one === other && one.includes(' ')) return 'certain';
  if (plain(a.family) !== '' && plain(a.family) === plain(b.family)) {
    const [first = '', second = ''] = [a, b].map(({ given }) => plain(given).split(' ')[0]);
    if (first === second && first !== '') return 'certain';
    if (first.charAt(0) === second.charAt(0) && (first.length === 1 || second.length === 1 || first.startsWith(second.slice(0, 3)) || second.startsWith(first.slice(0, 3)))) return 'possible';
  }
  const grades = [sameName(printed(a), printed(b)).same, sameName(inverted(a), inverted(b)).same];
  return grades.includes('certain') || grades.includes('likely') ? 'certain' : grades.includes('possible') ? 'possible' : 'no';
}

/** More persons than these are asked for by their spelling only. */
const MANY = 200;

/** Tells which one among several a person is: the one that is certain, or the only possible one; -1 where none or more fit. */
export function personAmong(others: readonly PersonName[]): (name: PersonName) => number {
  const spelled = new Map<string, number>();
  others.forEach((other, i) => { const key = wordsOf(other); if (!spelled.has(key)) spelled.set(key, i); });
  return (name) => {
    const exact = spelled.get(wordsOf(name));
    if (exact !== undefined && wordsOf(name) !== '') return exact;
    const grades = others.length > MANY ? [] : others.map((other) => samePerson(name, other));
    const certain = grades.indexOf('certain');
    return certain !== -1 ? certain : grades.filter((grade) => grade === 'possible').length === 1 ? grades.indexOf('possible') : -1;
  };
}
