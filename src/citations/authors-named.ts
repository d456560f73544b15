import { isLetter, kindAt, lettersEnd } from '../text/letters.js';
import { append } from '../text/lists.js';
import { personsOf } from './same-work.js';
import type { WorkMemory } from './work-memory.js';

/** Family names by their first words, each with the one work under review that is by its bearer. */
export type Owners = ReadonlyMap<string, readonly { readonly family: string; readonly ahead: number; readonly work: string }[]>;

const FIRST_WORD = /\p{L}+/u;

/** Who wrote the works under review; a name that two of them have tells none, and where one book is reviewed nobody need be told. */
export function ownersOf(works: readonly string[], { fullest }: WorkMemory): Owners {
  const byFamily = new Map<string, string | null>(), owners = new Map<string, { family: string; ahead: number; work: string }[]>();
  if (works.length < 2) return owners;
  for (const work of works) for (const { family } of personsOf(fullest.get(work)?.draft ?? { type: 'book' })) if (family !== undefined) byFamily.set(family, byFamily.has(family) && byFamily.get(family) !== work ? null : work);
  for (const [family, work] of byFamily) {
    const first = FIRST_WORD.exec(family);
    if (work !== null && first !== null) append(owners, first[0], { family, ahead: first.index, work });
  }
  return owners;
}

/** Where a text names them, whole words only: *Chen* and no *Chens*. */
export function authorsNamed(text: string, owners: Owners): { start: number; work: string }[] {
  const found: { start: number; work: string }[] = [];
  if (owners.size === 0) return found;
  for (let at = 0; at < text.length;) {
    const end = lettersEnd(text, at);
    if (end > at) for (const { family, ahead, work } of owners.get(text.slice(at, end)) ?? []) {
      const start = at - ahead, close = start + family.length;
      if (text.startsWith(family, start) && !isLetter(kindAt(text, close))) found.push({ start, work });
    }
    at = end > at ? end : at + 1;
  }
  return found;
}
