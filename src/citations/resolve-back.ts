import type { Locator } from '../records/citation.js';
import type { Draft, Reading } from './draft.js';
import { fold, foldedOf, yearOf } from './same-work.js';
import { entered, remember, type Remembered, type WorkMemory } from './work-memory.js';

export interface Resolved {
  readonly work: string | null;
  readonly candidates?: readonly string[];
  readonly locator?: Locator;
}

export const ARTICLE = /^(?:the|an?|le|la|les|l|der|die|das|il|el|los|las|un|une) /u;
const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids.filter(id => id !== null))];

/** Is it words of a work's title, or does it begin with the main part of it? */
function isTitleOf(work: Draft, wanted: string): boolean {
  const { title, mainTitle } = foldedOf(work);
  // *Condit, National Policy* is the sixth volume of his History
  return ` ${title} `.includes(` ${wanted} `) || ` ${fold(work['volume-title'] ?? '')} `.includes(` ${wanted} `) || (mainTitle !== '' && wanted.startsWith(mainTitle));
}

/** Did any full citation of a work say so? */
const everSaid = (memory: WorkMemory, id: string | null, asked: (draft: Draft) => boolean): boolean => id !== null && (entered(memory).byId.get(id) ?? []).some(work => asked(work.draft));

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
      const named = (here.length > 0 ? here : memory.previous).filter(id => everSaid(memory, id, draft => foldedOf(draft).families.includes(name)));
      if (named.length > 0) return only(distinct(named));
      const known = entered(memory).byFamily.get(`${memory.section ?? ''} ${name}`)?.at(-1);
      return { work: known?.id ?? null };
    }
    if (here.length > 0) return { work: here[here.length - 1] ?? null };
    if (memory.previous.includes(null)) { const known = distinct(memory.previous); return { work: null, ...(known.length > 1 && { candidates: known }) }; }
    return only(distinct(memory.previous));
  }
  const { draft, supra, orTitle } = reading;
  // *Lenin, PSS, 36:12*: the name that an earlier note gave the work
  const called = draft.title === undefined ? undefined : memory.names.get(draft.title);
  if (called !== undefined) return { work: called };
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
  if (supra !== undefined && (fitting.length === 0 ? names.length === 0 || wanted === null && orTitle === undefined : new Set(fitting.map(work => work.id)).size > 1)) {
    const cited = memory.byNote.get(`${memory.section ?? ''} ${supra}`) ?? [];
    if (fitting.length === 0 && names[0] !== undefined) return only(distinct(cited.filter(id => everSaid(memory, id, work => isTitleOf(work, names[0] ?? '')))));
    if (fitting.length === 0) return cited.includes(null) ? { work: null } : only(distinct(cited));
    const within = fitting.filter(work => cited.includes(work.id));
    if (within.length > 0) fitting = within;
  }
  // *Kuhn, Structure, 52* is The Structure of Scientific Revolutions before Historical Structure of Scientific Discovery
  if (wanted !== null && new Set(fitting.map(work => work.id)).size > 1) { const first = fitting.filter(work => foldedOf(work.draft).title.replace(ARTICLE, '').startsWith(wanted.replace(ARTICLE, ''))); if (first.length > 0) fitting = first; }
  // *Siegel, supra note 4*: what one wrote alone, before what was written with others
  if (wanted === null && fitting.length > 1) { const alone = fitting.filter(work => foldedOf(work.draft).families.length === names.length); if (alone.length > 0) fitting = alone; }
  if (fitting.length === 0 && orTitle !== undefined) { const { author, ...rest } = draft, [first] = author ?? []; return resolveBack(memory, { form: 'short', draft: { ...rest, ...(first?.given === undefined && first !== undefined && { author: [first] }), title: orTitle }, end: reading.end, ...(supra !== undefined && { supra }) }, here); }
  return only(fitting.map(work => work.id));
}

/** The work of a mention in the order of the note: `cited` holds those before it, and takes this one in. */
export function settle(memory: WorkMemory, reading: Reading, cited: (string | null)[]): { resolved: Resolved; draft: Draft } {
  let { draft } = reading;
  if (reading.form !== 'full') {
    const before = reading.sameAuthor === true ? citedBefore(memory, cited) : undefined, author = before?.author ?? before?.editor;
    const resolved = reading.work !== undefined ? { work: reading.work } : resolveBack(memory, author === undefined ? reading : { ...reading, draft: { ...draft, author } }, cited);
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
    // *Komer to Bundy, …, ibid.*: in the same file
    if (book?.archive_location !== undefined) { for (const field of ['archive', 'archive-place', 'archive_collection', 'archive_location'] as const) infer(field, book[field]); draft = { ...draft, type: 'document' }; }
    else if (book !== undefined) { const holds = book['container-title'] !== undefined; infer('container-title', holds ? book['container-title'] : book.title); infer('editor', book.editor ?? (holds ? undefined : book.author)); infer('publisher', book.publisher); infer('publisher-place', book['publisher-place']); infer('issued', book.issued); if (book.type !== 'article-journal' && (draft.type === 'document' || draft.type === 'book')) draft = { ...draft, type: 'chapter' }; if (book.type === 'article-journal') { draft = { ...draft, type: book.type }; infer('volume', book.volume); infer('issue', book.issue); } }
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
