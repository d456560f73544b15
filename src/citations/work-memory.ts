import type { Locator } from '../records/citation.js';
import type { Work } from '../records/work.js';
import { append } from '../text/lists.js';
import type { Draft, Reading } from './draft.js';
import { fold, foldedOf, yearOf, sameWork } from './same-work.js';

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
  /** The same by the main part of the title, by section, and by section and family name: little is searched from end to end. */
  readonly byTitle: Map<string, Remembered[]>;
  readonly bySection: Map<string | null, Remembered[]>;
  readonly byFamily: Map<string, Remembered[]>;
  /** Of each work the mention with the most fields; the first of those that have as many. */
  readonly fullest: Map<string, Remembered>;
  /** Works of the last note that cited anything; null stands for a mention that could not be told. */
  previous: readonly (string | null)[];
  /** Works of each note, by its number within the section. */
  readonly byNote: Map<string, (string | null)[]>;
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
  return { works: [], entered: 0, byTitle: new Map(), bySection: new Map(), byFamily: new Map(), fullest: new Map(), previous: [], byNote: new Map(), note: 0, section: null, listed: false, torn: false, conflicts: [] };
}

export interface Resolved {
  readonly work: string | null;
  readonly candidates?: readonly string[];
  readonly locator?: Locator;
}

/** Remembers a full citation; the id of the work, the old one if it has been cited before. */
export function remember(memory: WorkMemory, draft: Draft): string {
  const known = memory.works.length === 0 ? undefined : entered(memory).byTitle.get(titled(draft))?.find(work => sameWork(work.draft, draft));
  if (known !== undefined) compare(memory, known, draft);
  const id = known?.id ?? `w${memory.fullest.size + 1}`;
  const work: Remembered = { id, draft, section: memory.section, note: memory.note };
  memory.works.push(work);
  const fullest = memory.fullest.get(id);
  if (fullest === undefined || fieldsOf(draft) > fieldsOf(fullest.draft)) memory.fullest.set(id, work);
  return id;
}

/** The memory with all its works entered by title, section and family name. */
function entered(memory: WorkMemory): WorkMemory {
  for (; memory.entered < memory.works.length; memory.entered++) {
    const work = memory.works[memory.entered] as Remembered;
    const { draft, section } = work;
    append(memory.byTitle, titled(draft), work);
    append(memory.bySection, section, work);
    for (const family of new Set([...foldedOf(draft).families, ...foldedOf(draft).middles])) { append(memory.byFamily, `${section ?? ''} ${family}`, work); if (section !== null) append(memory.byFamily, `* ${family}`, work); }
  }
  return memory;
}

const COMPARED = ['publisher', 'publisher-place', 'volume', 'issue', 'page'] as const;

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
const ARTICLE = /^(?:the|an?|le|la|les|l|der|die|das|il|el|los|las|un|une) /u;
const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))];

/** Is it words of a work's title, or does it begin with the main part of it? */
function isTitleOf(work: Draft, wanted: string): boolean {
  const { title, mainTitle } = foldedOf(work);
  return (title.includes(wanted) && ` ${title} `.includes(` ${wanted} `)) || (mainTitle !== '' && wanted.startsWith(mainTitle));
}

/** The one work that a back-reference fits; where several fit, all of them and none chosen. */
export function resolveBack(memory: WorkMemory, reading: Reading, here: readonly (string | null)[]): Resolved {
  const only = (ids: readonly string[]): Resolved => {
    const [first, ...more] = [...new Set(ids)];
    return first !== undefined && more.length === 0 ? { work: first } : { work: null, ...(more.length > 0 && first !== undefined && { candidates: [first, ...more] }) };
  };
  if (reading.form === 'ibid') {
    const [name] = foldedOf(reading.draft).families;
    if (name !== undefined) {
      // *Vogel, id., p. 79*: of the works just cited the one of that name
      const named = (here.length > 0 ? here : memory.previous).filter(id => id !== null && memory.works.some(work => work.id === id && foldedOf(work.draft).families.includes(name)));
      if (named.length > 0) return only(distinct(named));
      const known = entered(memory).byFamily.get(`${memory.section ?? ''} ${name}`)?.at(-1);
      return { work: known?.id ?? null };
    }
    if (here.length > 0) return { work: here[here.length - 1] ?? null };
    if (memory.previous.includes(null)) { const known = distinct(memory.previous); return { work: null, ...(known.length > 1 && { candidates: known }) }; }
    return only(distinct(memory.previous));
  }
  const { draft, supra, orTitle } = reading;
  const names = foldedOf(draft).families;
  const wanted = draft.title === undefined ? null : foldedOf(draft).title;
  const fits = (work: Remembered): boolean => {
    const { families, middles } = foldedOf(work.draft);
    if (!names.every(name => families.includes(name) || (wanted !== null || supra !== undefined) && middles.includes(name))) return false;
    if (wanted !== null && !isTitleOf(work.draft, wanted)) return false;
    if (draft.issued !== undefined && (yearOf(work.draft) !== yearOf(draft) || draft['year-suffix'] !== undefined && work.draft['year-suffix'] !== undefined && draft['year-suffix'] !== work.draft['year-suffix'])) return false;
    return names.length > 0 || draft.title !== undefined;
  };
  const { bySection, byFamily, byTitle } = entered(memory);
  const known = (names[0] === undefined ? bySection.get(memory.section) : byFamily.get(`${memory.section ?? ''} ${names[0]}`)) ?? [];
  let fitting = known.filter(fits);
  // a title, or an author with a year, finds its work in another section too; a name alone does not
  if (fitting.length === 0 && supra === undefined && (wanted !== null || (names.length > 0 && draft.issued !== undefined))) fitting = ((names[0] === undefined ? byTitle.get(wanted ?? '') : byFamily.get(`* ${names[0]}`)) ?? []).filter(fits);
  if (supra !== undefined && (fitting.length === 0 ? names.length === 0 : new Set(fitting.map(work => work.id)).size > 1)) {
    const cited = memory.byNote.get(`${memory.section ?? ''} ${supra}`) ?? [];
    if (fitting.length === 0) return cited.includes(null) ? { work: null } : only(distinct(cited));
    const within = fitting.filter(work => cited.includes(work.id));
    if (within.length > 0) fitting = within;
  }
  // *Kuhn, Structure, 52* is The Structure of Scientific Revolutions before Historical Structure of Scientific Discovery
  if (wanted !== null && new Set(fitting.map(work => work.id)).size > 1) { const first = fitting.filter(work => foldedOf(work.draft).title.replace(ARTICLE, '').startsWith(wanted.replace(ARTICLE, ''))); if (first.length > 0) fitting = first; }
  if (fitting.length === 0 && orTitle !== undefined) { const [author] = draft.author ?? []; return resolveBack(memory, { form: 'short', draft: { ...draft, ...(author !== undefined && { author: [author] }), title: orTitle }, end: reading.end, ...(supra !== undefined && { supra }) }, here); }
  return only(fitting.map(work => work.id));
}

/** The work of a mention in the order of the note: `cited` holds those before it, and takes this one in. */
export function settle(memory: WorkMemory, reading: Reading, cited: (string | null)[]): { resolved: Resolved; draft: Draft } {
  let { draft } = reading;
  if (reading.form !== 'full') {
    const before = reading.sameAuthor === true ? citedBefore(memory, cited) : undefined, author = before?.author ?? before?.editor;
    const resolved = resolveBack(memory, author === undefined ? reading : { ...reading, draft: { ...draft, author } }, cited);
    cited.push(resolved.work);
    return { resolved, draft };
  }
  const inferred: Record<string, 'inferred'> = {};
  const infer = <K extends keyof Draft>(key: K, value: Draft[K] | undefined): void => { if (value !== undefined && draft[key] === undefined) { draft = { ...draft, [key]: value }; inferred[key] = 'inferred'; } };
  if (reading.sameAuthor === true) { const before = citedBefore(memory, cited); infer('author', before?.author ?? before?.editor); }
  if (reading.sameArchive === true) {
    const before = citedBefore(memory, cited);
    if (draft.archive_location === undefined) { infer('archive_collection', before?.archive_collection); infer('archive_location', before?.archive_location); }
    infer('archive', before?.archive); infer('archive-place', before?.['archive-place']);
  }
  if (reading.within !== undefined) {
    const { work } = resolveBack(memory, reading.within, cited);
    const book = work === null ? undefined : memory.fullest.get(work)?.draft;
    if (book !== undefined) { const holds = book['container-title'] !== undefined; infer('container-title', holds ? book['container-title'] : book.title); infer('editor', book.editor ?? (holds ? undefined : book.author)); infer('publisher', book.publisher); infer('publisher-place', book['publisher-place']); infer('issued', book.issued); if (book.type !== 'article-journal' && (draft.type === 'document' || draft.type === 'book')) draft = { ...draft, type: 'chapter' }; if (book.type === 'article-journal') { draft = { ...draft, type: book.type }; infer('volume', book.volume); infer('issue', book.issue); } }
  }
  if (Object.keys(inferred).length > 0) draft = { ...draft, custom: { ...draft.custom, certainty: { ...draft.custom?.certainty, ...inferred } } };
  const resolved = { work: remember(memory, draft) };
  cited.push(resolved.work);
  return { resolved, draft };
}

/** The work cited just before, in this note or the last one that cited anything. */
function citedBefore(memory: WorkMemory, here: readonly (string | null)[]): Draft | undefined {
  const last = (here.length > 0 ? here : memory.previous).at(-1);
  return last === null || last === undefined ? undefined : memory.fullest.get(last)?.draft;
}

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
