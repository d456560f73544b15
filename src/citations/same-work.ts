import { sameName } from '../names/same-name.js';
import type { PersonName } from '../records/person.js';
import { plainGiven } from './name-gloss.js';
import type { Draft } from './draft.js';

/** Words in lower case without marks and apostrophes: most titles have none but plain letters, and are asked nothing else. */
export function fold(text: string): string {
  const closed = APOSTROPHE.test(text) ? text.replaceAll(APOSTROPHES, '') : text;
  return PLAIN.test(closed) ? (closed.toLowerCase().match(/[a-z\d]+/gu) ?? []).join(' ') : (text.normalize('NFKD').toLowerCase().replace(/[\p{M}’'`‘]/gu, '').match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

const APOSTROPHE = /[’'`‘]/u, APOSTROPHES = /[’'`‘]/gu, PLAIN = /^[\0-\u007f]*$/u;

/** *Di Cosmo* and *Cosmo* with a particle are one family name. */
const PARTICLES = /^(?:(?:de|di|da|do|du|del|della|des|dei|dos|von|van|der|den|la|le|zu|zur|ter|ten|af|el|al) )+(?=\p{L})/u;

interface Folded {
  readonly title: string;
  readonly mainTitle: string;
  readonly families: readonly string[];
  /** What may be the first of two family names: *Halperín* of *Tulio Halperín Donghi*. */
  readonly middles: readonly string[];
}

export const personsOf = (draft: Draft): NonNullable<Draft['author']> => [...(draft.author ?? []), ...(draft.editor ?? []), ...(draft['reviewed-author'] ?? [])];

const folded = new WeakMap<Draft, Folded>();

/** What of a record is compared, folded once, and only when it is: of most works no more than the title. */
export function foldedOf(draft: Draft): Folded {
  let keys = folded.get(draft);
  if (keys === undefined) {
    const printed = draft.title ?? '';
    const main = printed.split(/[:(（[]/u)[0] ?? '';
    let title: string | undefined, mainTitle: string | undefined, families: readonly string[] | undefined, middles: readonly string[] | undefined;
    keys = {
      get title() { return (title ??= fold(printed)); },
      get mainTitle() { return (mainTitle ??= main === printed ? this.title : fold(main)); },
      get families() { return (families ??= personsOf(draft).map(person => fold(person.family ?? person.literal ?? '').replace(PARTICLES, ''))); },
      get middles() { return (middles ??= personsOf(draft).flatMap(({ family = '', given = '' }) => [...(fold(family).split(' ').length > 1 ? [fold(family).split(' ')[0], fold(family).split(' ').at(-1)] : [fold(given).split(' ').slice(1).at(-1)])].filter((name): name is string => name !== undefined && name.length > 1))); },
    };
    folded.set(draft, keys);
  }
  return keys;
}

export const yearOf = (draft: Draft): number | undefined => draft.issued?.['date-parts']?.[0]?.[0];

export const firstPerson = ({ author, editor }: Draft): PersonName | undefined => author?.[0] ?? editor?.[0];

/** *Ch’en Tu-hsiu* and *Chen Duxiu* are one author, whatever the romanisation. */
function sameFirst(a: Draft, b: Draft): boolean {
  const one = firstPerson(a), other = firstPerson(b);
  if (one?.family === undefined || other?.family === undefined) return false;
  const { same } = sameName(`${one.family}, ${plainGiven(one)}`, `${other.family}, ${plainGiven(other)}`);
  return same === 'certain' || same === 'likely';
}

const UNPUBLISHED = /^(?:document|personal_communication)$/u;

/** The day of a letter or a record, in an archive or in print. */
export const dayOf = ({ type, archive_location: filed, issued, 'original-date': written }: Draft): string | undefined => { const parts = UNPUBLISHED.test(type) || filed !== undefined || written !== undefined ? (written ?? issued)?.['date-parts']?.[0] : undefined; return parts?.length === 3 ? parts.join('-') : undefined; };

/** True if two full citations cite one work: the same title, and neither author nor year that contradicts, nor the day of a letter. */
export function sameWork(a: Draft, b: Draft): boolean {
  const day = dayOf(a), second = dayOf(b);
  if (day !== undefined && second !== undefined && day !== second) return false;
  if (a.title === undefined || b.title === undefined) return a.archive_location !== undefined && a.archive_location === b.archive_location && a.archive === b.archive;
  if (a.archive_location !== b.archive_location) return false;
  const whole = foldedOf(a).title === foldedOf(b).title;
  if (!whole && (foldedOf(a).mainTitle !== foldedOf(b).mainTitle || foldedOf(a).mainTitle.length < 12)) return false;
  const one = foldedOf(a).families, other = foldedOf(b).families;
  const authors = one.length === 0 || other.length === 0 || one.some(name => other.includes(name)) || sameFirst(a, b);
  const years = yearOf(a) === undefined || yearOf(b) === undefined || Math.abs((yearOf(a) ?? 0) - (yearOf(b) ?? 0)) <= (whole && one.length > 0 ? 1 : 0);
  return authors && years;
}
