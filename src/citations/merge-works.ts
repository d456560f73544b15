import { convertName } from '../names/convert-name.js';
import type { Work } from '../records/work.js';
import { append } from '../text/lists.js';
import { remembering } from '../text/remembering.js';
import { skeleton } from './damaged-title.js';
import { plainGiven } from './name-gloss.js';
import { type Known, know, oneWork } from './one-work.js';
import { fold } from './same-work.js';

/** A work as one document has it. */
export interface CitedWork {
  /** Which of the documents. */
  readonly document: number;
  readonly work: Work;
}

/** What more works than this have in common tells nothing. */
const MOST_ALIKE = 100;

/** A record that fits so many of a group fits them all. */
const MOST_COMPARED = 12;

interface Group {
  readonly members: (CitedWork & { readonly known: Known })[];
}

/**
 * Puts the records of one work together; each record of the first group that it fits as a whole. Those with a year go first, so that the
 * order of the documents changes nothing; one without a year that fits two editions stays alone.
 */
export function mergeWorks(cited: readonly CitedWork[]): readonly (readonly CitedWork[])[] {
  const familyOf = remembering((name: string) => (convertName(name).value ?? '').toLowerCase().split(' ').sort().join(' '));
  const byKey = new Map<string, Group[]>();
  const groups: Group[] = [];
  const all = cited.map((one, i) => ({ ...one, known: know(one.work), i }));
  for (const one of [...all.filter(({ known }) => known.year !== undefined), ...all.filter(({ known }) => known.year === undefined)]) {
    const keys = keysOf(one.known, familyOf);
    const near = new Set(keys.flatMap((key) => { const found = byKey.get(key) ?? []; return found.length > MOST_ALIKE ? [] : found; }));
    const fits = [...near].filter(({ members }) => members.slice(0, MOST_COMPARED).every(({ known }) => oneWork(known, one.known)));
    const [group = { members: [] }] = fits;
    const alone = fits.length > 1 && one.known.year === undefined;
    const own: Group = alone ? { members: [] } : group;
    if (own.members.length === 0) groups.push(own);
    own.members.push(one);
    if (!alone) for (const key of keys) {
      const found = byKey.get(key) ?? [];
      if (found.length <= MOST_ALIKE && !found.includes(own)) append(byKey, key, own);
    }
  }
  return groups.map(({ members }) => members);
}

/** What two records of one work have in common, be they damaged or in two romanisations: one of these at least. */
function keysOf({ work, title, main, year }: Known, familyOf: (name: string) => string): string[] {
  const keys: string[] = [];
  if (work.archive_location !== undefined) keys.push(`archive ${fold(work.archive_location)}`);
  if (title === '') return keys;
  keys.push(`title ${title}`, `main ${main}`);
  if (year === undefined) return keys;
  const words = title.split(' ');
  keys.push(`letters ${year} ${skeleton(title)}`, `first ${year} ${words.slice(0, Math.ceil(words.length / 2)).join(' ')}`, `last ${year} ${words.slice(Math.ceil(words.length / 2)).join(' ')}`);
  for (const person of (work.author ?? work.editor ?? []).slice(0, 3)) {
    const { family, literal } = person;
    const chinese = familyOf(`${family ?? ''} ${plainGiven(person)}`.trim());
    keys.push(`author ${year} ${chinese === '' ? fold(family ?? literal ?? '') : chinese}`);
  }
  return keys;
}
