import type { Work } from '../records/work.js';
import { append } from '../text/lists.js';
import type { Draft } from './draft.js';
import { fold, foldedOf } from './same-work.js';
import { TitledWorks } from './titled-works.js';

export interface Remembered {
  readonly id: string;
  readonly draft: Draft;
  readonly section: string | null;
  readonly note: number;
}

/** What a reader knows of the notes before: the works cited, and what the note just before cited. */
export interface WorkMemory {
  readonly works: Remembered[];
  /** How many of them are entered below: none before something is looked for, since most lines are asked nothing. */
  entered: number;
  /** The same by what they are called here, by the main part of the title, by section, and by section and family name: little is searched from end to end. */
  readonly byId: Map<string, Remembered[]>;
  readonly byTitle: Map<string, TitledWorks<Remembered>>;
  readonly bySection: Map<string | null, Remembered[]>;
  readonly byFamily: Map<string, Remembered[]>;
  /** The works that were printed, by who wrote them and each of the first words of their titles, and by the main title alone; null where several fit. */
  readonly byOpening: Map<string, string | null>;
  /** Of each work the mention with the most fields; the first of those that have as many. */
  readonly fullest: Map<string, Remembered>;
  /** Works of the last note that cited anything; null stands for a mention that could not be told. */
  previous: readonly (string | null)[];
  /** Works of each note, by its number within the section. */
  readonly byNote: Map<string, (string | null)[]>;
  /** Works by the short names that notes gave them: *hereafter Church Report*. */
  readonly names: Map<string, string>;
  /** What archives are called behind their names: *ADBR* in *Archives départementales des Bouches-du-Rhône (ci-après ADBR)*. */
  readonly sigla: Set<string>;
  /** The author whom a short form just before named, where no work fits it: *Id.* is the same. */
  unfound: Draft['author'];
  note: number;
  section: string | null;
  /** Was the line before an entry of a list of archives and their series? */
  listed: boolean;
  /** Was the line before a part of an entry, cut off at its head or its end? */
  torn: boolean;
  /** Where two full mentions of one work contradict each other, since they were last asked for. */
  conflicts: { work: string; reason: string }[];
}

export function createMemory(): WorkMemory {
  return { works: [], entered: 0, byId: new Map(), byTitle: new Map(), bySection: new Map(), byFamily: new Map(), byOpening: new Map(), fullest: new Map(), previous: [], byNote: new Map(), names: new Map(), sigla: new Set(), unfound: undefined, note: 0, section: null, listed: false, torn: false, conflicts: [] };
}

/** Remembers a full citation; the id of the work, the old one if it has been cited before. */
export function remember(memory: WorkMemory, draft: Draft): string {
  const known = memory.works.length === 0 ? undefined : entered(memory).byTitle.get(titled(draft))?.find(draft);
  if (known !== undefined) compare(memory, known, draft);
  const id = known?.id ?? `w${memory.fullest.size + 1}`;
  const work: Remembered = { id, draft, section: memory.section, note: memory.note };
  memory.works.push(work);
  const fullest = memory.fullest.get(id);
  if (fullest === undefined || fieldsOf(draft) > fieldsOf(fullest.draft)) memory.fullest.set(id, work);
  return id;
}

/** The memory with all its works entered by title, section and family name. */
export function entered(memory: WorkMemory): WorkMemory {
  for (; memory.entered < memory.works.length; memory.entered++) {
    const work = memory.works[memory.entered] as Remembered;
    const { draft, section } = work;
    append(memory.byId, work.id, work);
    const title = titled(draft), alike = memory.byTitle.get(title) ?? new TitledWorks();
    alike.works.push(work);
    memory.byTitle.set(title, alike);
    append(memory.bySection, section, work);
    const openings = openingsOf(draft);
    if (openings.length > 0) enter(memory, foldedOf(draft).mainTitle.replace(ARTICLE, ''), work.id);
    for (const family of new Set([...foldedOf(draft).families, ...foldedOf(draft).middles])) { for (const opening of openings) { enter(memory, `${section ?? ''} ${family}: ${opening}`, work.id); if (section !== null) enter(memory, `* ${family}: ${opening}`, work.id); } append(memory.byFamily, `${section ?? ''} ${family}`, work); if (section !== null) append(memory.byFamily, `* ${family}`, work); }
  }
  return memory;
}

/** So many words of a title are entered. */
const MOST_WORDS = 12;
export const ARTICLE = /^(?:the|an?|le|la|les|l|der|die|das|il|el|los|las|un|une) /u;

/** *preponderance*, *preponderance of*, *preponderance of power*: how the title of a work that was printed may be shortened. */
function openingsOf(draft: Draft): string[] {
  if (draft.title === undefined || draft.issued === undefined || (draft.publisher ?? draft['publisher-place'] ?? draft['container-title']) === undefined) return [];
  const words = foldedOf(draft).title.replace(ARTICLE, '').split(' ');
  return words.slice(0, MOST_WORDS).map((_, last) => words.slice(0, last + 1).join(' ')).concat(words.length > MOST_WORDS ? words.join(' ') : []);
}

function enter({ byOpening }: WorkMemory, key: string, id: string): void { const known = byOpening.get(key); byOpening.set(key, known === undefined || known === id ? id : null); }

const COMPARED = ['publisher', 'publisher-place', 'volume', 'issue', 'number', 'page'] as const;

/** Notes where two full mentions of one work contradict each other; both are kept as they stand. */
function compare(memory: WorkMemory, known: Remembered, draft: Draft): void {
  for (const key of COMPARED) {
    const one = known.draft[key], other = draft[key];
    if (one !== undefined && other !== undefined && !fold(one).includes(fold(other)) && !fold(other).includes(fold(one))) memory.conflicts.push({ work: known.id, reason: `${key} is ${one} in one citation and ${other} in another` });
  }
  const years = [known.draft, draft].map((item) => item.issued?.['date-parts']?.map(([year]) => year).join('–'));
  if (years[0] !== undefined && years[1] !== undefined && years[0] !== years[1]) memory.conflicts.push({ work: known.id, reason: `issued is ${years[0]} in one citation and ${years[1]} in another` });
}

/** How much a mention says itself. */
const fieldsOf = (draft: Draft): number => { let stated = 0; for (const field in draft) if (field !== 'custom' && draft.custom?.certainty?.[field] !== 'inferred') stated++; return stated; };
/** Closes a note: its works are now those that an *Ibid.* would mean. */
export function closeNote(memory: WorkMemory, cited: readonly (string | null)[], unread: boolean): void {
  memory.byNote.set(`${memory.section ?? ''} ${memory.note}`, [...cited]);
  if (cited.length > 0 || unread) memory.previous = unread ? [...cited, null] : cited;
}

const titled = (draft: Draft): string => draft.title === undefined ? draft.archive_location ?? '' : foldedOf(draft).mainTitle;

/** The fields of a work: those of its fullest mention. */
export function itemOf(memory: WorkMemory, id: string): Work | null {
  const fullest = memory.fullest.get(id);
  if (fullest === undefined) return null;
  const certainty: Record<string, 'stated' | 'inferred'> = {};
  for (const key of Object.keys(fullest.draft)) if (key !== 'type' && key !== 'custom') certainty[key] = fullest.draft.custom?.certainty?.[key] ?? 'stated';
  return { id, ...fullest.draft, custom: { ...fullest.draft.custom, certainty } } as Work;
}
