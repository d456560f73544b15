import type { Document } from '../records/document.js';
import type { FoundCitations } from '../records/citation.js';
import type { PersonName } from '../records/person.js';
import type { Work } from '../records/work.js';

export interface BibliographyEntry {
  readonly work: Work;
  /** The ids of the mentions that cite it, in the order of the text; those that only fit it among others are not here. */
  readonly mentions: readonly string[];
}

/**
 * The works that a document or a list of notes cites, in the order of a bibliography: by the family name of the first author or editor, then by title and year.
 *
 * A work that ten mentions cite stands here once; a mention that could not be told stands nowhere. The order is that of the letters without
 * their marks, the same on every machine.
 */
export function bibliography(cited: Pick<Document | FoundCitations, 'works' | 'mentions'>): readonly BibliographyEntry[] {
  const mentions = new Map<string, string[]>();
  for (const { id, work } of cited.mentions) if (work !== null) mentions.set(work, [...(mentions.get(work) ?? []), id]);
  return cited.works
    .map((work) => ({ key: keyOf(work), entry: { work, mentions: mentions.get(work.id) ?? [] } }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{P}]/gu, '').toLowerCase();

function keyOf(work: Work): string {
  const editors: readonly PersonName[] = 'editor' in work ? work.editor ?? [] : [];
  const who = [...(work.author ?? []), ...(work.author === undefined ? editors : [])].map(({ family, given, literal }) => `${literal ?? family ?? ''} ${given ?? ''}`).join(' ');
  return [who === '' ? work.title ?? '' : who, work.title ?? '', String(work.issued?.['date-parts']?.[0]?.[0] ?? '')].map(fold).join('\u0001');
}
