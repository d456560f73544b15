import { sameName } from '../names/same-name.js';
import type { PersonName } from '../records/person.js';
import { fold } from './same-work.js';
import { plainGiven } from './name-gloss.js';
import { oneSlip } from './damaged-title.js';

/** A family name that was misread in one sign is at least so long. */
const SHORTEST_MISREAD = 5;

/**
 * Can two records name one person: in another romanisation, with the family name first or last, with initials, with one sign misread?
 *
 * *J. L. Gaddis* and *Gaddls, John Lewis* can, *Ch’en Tu-hsiu* and *Duxiu Chen*; *Anna Berg* and *Karl Berg* cannot.
 */
export function onePerson(a: PersonName, b: PersonName): boolean {
  const [one, other] = [a, b].map((person) => ({ family: fold(person.family ?? person.literal ?? ''), given: fold(plainGiven(person)) })) as [Folded, Folded];
  if (one.family === '' || other.family === '') return false;
  if (one.family === other.family && agree(one.given, other.given)) return true;
  if (one.family.length >= SHORTEST_MISREAD && oneSlip(one.family, other.family) && agree(one.given, other.given)) return true;
  if (one.given === '' || other.given === '') return false;
  const { same } = sameName(`${one.given} ${one.family}`, `${other.given} ${other.family}`);
  return same === 'certain' || same === 'likely' || chinese(a, b);
}

interface Folded {
  readonly family: string;
  readonly given: string;
}

/** Given names do not contradict each other where one is missing, or an initial of the other, or misread in one sign. */
function agree(one: string, other: string): boolean {
  if (one === '' || other === '') return true;
  const [first, second] = [one.split(' '), other.split(' ')] as [string[], string[]];
  const [a, b] = [first[0] as string, second[0] as string];
  return a.startsWith(b) || b.startsWith(a) || (a.length >= SHORTEST_MISREAD && oneSlip(a, b)) || one.replaceAll(' ', '') === other.replaceAll(' ', '');
}

/** As they were printed, with their marks: *Ch’en Tu-hsiu*. */
function chinese(a: PersonName, b: PersonName): boolean {
  const { same } = sameName(`${a.family ?? ''} ${plainGiven(a)}`, `${b.family ?? ''} ${plainGiven(b)}`);
  return same === 'certain' || same === 'likely';
}
