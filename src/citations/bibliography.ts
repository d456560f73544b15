import type { Document } from '../records/document.js';
import type { FoundCitations } from '../records/citation.js';
import type { PersonName } from '../records/person.js';
import type { Work } from '../records/work.js';
import { append } from '../text/lists.js';
import { type CitedWork, mergeWorks } from './merge-works.js';
import { withoutArticle } from './one-work.js';

/** A mention, or a work, of one of the documents: `document` is its place in the list. */
export interface InDocument {
  readonly document: number;
  readonly id: string;
}

export interface BibliographyEntry {
  /** The fullest of the records. Of several documents its `id` says which one it comes of: `2-w7` is *w7* of the second. */
  readonly work: Work;
  /** The records that were found to be one work, the one above first. */
  readonly works: readonly InDocument[];
  /** The mentions that cite it, in the order of the documents; those that only fit it among others are not here. */
  readonly mentions: readonly InDocument[];
}

type Cited = Pick<Document | FoundCitations, 'works' | 'mentions'>;

/**
 * The works that documents or notes cite, each once, in the order of a bibliography: by the family name of the first author or editor, works
 * without one by their title without its article, then by title and year. The order is that of the letters without their marks, the same on
 * every machine.
 *
 * *Mao Tse-tung, On Practice (1937)* and *Zedong Mao, On Pract1ce (1937)* are one entry, and so is a title without its subtitle; two editions
 * are two, and so are two works of one author. A mention that could not be told stands nowhere.
 *
 * @throws TypeError if something of the list has no works and mentions.
 */
export function bibliography(documents: Cited | readonly Cited[]): readonly BibliographyEntry[] {
  const list: readonly Cited[] = isList(documents) ? documents : [documents];
  const mentions = new Map<string, InDocument[]>();
  const cited: CitedWork[] = [];
  list.forEach((one, document) => {
    if (!Array.isArray(one?.works) || !Array.isArray(one.mentions)) throw new TypeError(`Expected documents with works and mentions, got ${one === null ? 'null' : typeof one}`);
    for (const { id, work } of one.mentions) {
      if (work !== null) append(mentions, `${document} ${work}`, { document, id });
    }
    for (const work of one.works) cited.push({ document, work });
  });
  return mergeWorks(cited)
    .map((group): BibliographyEntry => {
      const ordered = [...group].sort((a, b) => Object.keys(b.work).length - Object.keys(a.work).length || a.document - b.document);
      const { document, work } = ordered[0] as CitedWork;
      const works = ordered.map((one): InDocument => ({ document: one.document, id: one.work.id }));
      const found = works.flatMap((one) => mentions.get(`${one.document} ${one.id}`) ?? []);
      return { work: list.length > 1 ? { ...work, id: `${document + 1}-${work.id}` } : work, works, mentions: found.sort((a, b) => a.document - b.document || numberOf(a.id) - numberOf(b.id)) };
    })
    .map((entry) => ({ key: keyOf(entry.work), entry }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

const isList = (documents: Cited | readonly Cited[]): documents is readonly Cited[] => Array.isArray(documents);
const numberOf = (id: string): number => Number(id.replace(/\D/gu, ''));
const fold = (text: string): string => text.normalize('NFKD').replace(/[\p{M}\p{P}]/gu, '').toLowerCase();

function keyOf(work: Work): string {
  const editors: readonly PersonName[] = 'editor' in work ? work.editor ?? [] : [];
  const title = withoutArticle(fold(work.title ?? ''));
  const who = (work.author ?? editors).map(({ family, given, literal }) => fold(`${literal ?? family ?? ''}\u0001${given ?? ''}`)).join('\u0002');
  return [who === '' ? title : who, title, String(work.issued?.['date-parts']?.[0]?.[0] ?? '')].join('\u0000');
}
