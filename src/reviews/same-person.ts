import { sameName } from '../names/same-name.js';
import type { PersonName } from '../records/person.js';

const printed = ({ family, given, literal, 'non-dropping-particle': particle }: PersonName): string => [given, particle, family, literal].filter(Boolean).join(' ');
const inverted = ({ family, given, literal }: PersonName): string => [family ?? literal, given].filter(Boolean).join(' ');
const plain = (text = ''): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[.’']/gu, '').replace(/-/gu, ' ').trim();

/**
 * How sure it is that two records are of one person: under any order and spelling, initials aside.
 *
 * *Steven I. Levine* and *Steven Levine*, *Jun Niu* and *Niu Jun*, *Shen Chih-hua* and *Shen Zhihua* are certain or likely; *S. Levine* and *Steven Levine* possible; *Ann Lee* and *Tom Lee* are two.
 */
export function samePerson(a: PersonName, b: PersonName): 'certain' | 'possible' | 'no' {
  const words = (name: PersonName): string => plain(printed(name)).split(' ').filter((word) => word.length > 1).sort().join(' ');
  const [one, other] = [words(a), words(b)];
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

/** The one among several that is a person: the one that is certain, or the only possible one; -1 where none or more fit. */
export function personAmong(name: PersonName, others: readonly PersonName[]): number {
  const grades = others.map((other) => samePerson(name, other));
  const certain = grades.indexOf('certain');
  return certain !== -1 ? certain : grades.filter((grade) => grade === 'possible').length === 1 ? grades.indexOf('possible') : -1;
}
