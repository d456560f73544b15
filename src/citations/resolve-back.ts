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

/** The one of some works, or all of them and none chosen. */
function only(ids: readonly (string | null)[]): Resolved {
  const [first, ...more] = distinct(ids);
  if (first === undefined || more.length === 0) return { work: first ?? null };
  return { work: null, candidates: [first, ...more] };
}

/** The one work that a back-reference fits; where several fit, all of them and none chosen. */
export function resolveBack(memory: WorkMemory, reading: Reading, here: readonly (string | null)[]): Resolved {
  if (reading.form === 'ibid') return resolveIbid(memory, reading, here);
  const { draft, supra, orTitle } = reading, { families: names, title } = foldedOf(draft), wanted = draft.title === undefined ? null : title;
  // *Lenin, PSS, 36:12*: the name that an earlier note gave the work
  const called = draft.title === undefined ? undefined : memory.names.get(draft.title);
  if (called !== undefined) return { work: called };
  const asked: Asked = { draft, names, wanted, supra }, fitting = fittingOf(memory, asked);
  if (supra !== undefined && (fitting.length === 0 ? names.length === 0 || wanted === null && orTitle === undefined : isOpen(fitting))) {
    const cited = memory.byNote.get(`${memory.section ?? ''} ${supra}`) ?? [], name = names[0];
    // *Restatement, supra note 4*: what looks like a name is the title
    if (fitting.length === 0 && name !== undefined) return only(cited.filter((id) => everSaid(memory, id, (work) => isTitleOf(work, name))));
    if (fitting.length === 0) return cited.includes(null) ? { work: null } : only(cited);
    return only(narrowed(asked, preferred(fitting, ({ id }) => cited.includes(id))).map(({ id }) => id));
  }
  if (fitting.length > 0 || orTitle === undefined) return only(narrowed(asked, fitting).map(({ id }) => id));
  const { author, ...rest } = draft, [first] = author ?? [];
  return resolveBack(memory, { form: 'short', draft: { ...rest, ...(first?.given === undefined && first !== undefined && { author: [first] }), title: orTitle }, end: reading.end, ...(supra !== undefined && { supra }) }, here);
}

/** *Ibid.*: the last work of this note, or the one of the last note; *Vogel, id., p. 79*: of the works just cited the one of that name. */
function resolveIbid(memory: WorkMemory, { draft }: Reading, here: readonly (string | null)[]): Resolved {
  const [name] = foldedOf(draft).families;
  if (name !== undefined) {
    const named = (here.length > 0 ? here : memory.previous).filter((id) => everSaid(memory, id, (one) => foldedOf(one).families.includes(name)));
    return named.length > 0 ? only(named) : { work: entered(memory).byFamily.get(`${memory.section ?? ''} ${name}`)?.at(-1)?.id ?? null };
  }
  if (here.length > 0) return { work: here[here.length - 1] ?? null };
  if (!memory.previous.includes(null)) return only(memory.previous);
  const known = distinct(memory.previous);
  return { work: null, ...(known.length > 1 && { candidates: known }) };
}

/** What a back-reference says of its work: folded names, a folded title or null, a note. */
interface Asked { readonly draft: Draft; readonly names: readonly string[]; readonly wanted: string | null; readonly supra: number | undefined }

/** The works that fit, of the section; a title, or an author with a year, finds its work in another section too, a name alone does not. */
function fittingOf(memory: WorkMemory, asked: Asked): readonly Remembered[] {
  const { draft, names: [name], names, wanted, supra } = asked, { bySection, byFamily, byTitle } = entered(memory);
  const fitting = ((name === undefined ? bySection.get(memory.section) : byFamily.get(`${memory.section ?? ''} ${name}`)) ?? []).filter((work) => fits(work, asked));
  if (fitting.length > 0 || supra !== undefined || wanted === null && (names.length === 0 || draft.issued === undefined)) return fitting;
  return ((name === undefined ? byTitle.get(wanted ?? '') : byFamily.get(`* ${name}`)) ?? []).filter((work) => fits(work, asked));
}

function fits(work: Remembered, { draft, names, wanted, supra }: Asked): boolean {
  const { families, middles } = foldedOf(work.draft);
  if (!names.every((name) => families.includes(name) || (wanted !== null || supra !== undefined) && middles.includes(name))) return false;
  if (wanted !== null && !isTitleOf(work.draft, wanted)) return false;
  const suffix = draft['year-suffix'], other = work.draft['year-suffix'];
  if (draft.issued !== undefined && (yearOf(work.draft) !== yearOf(draft) || suffix !== undefined && other !== undefined && suffix !== other)) return false;
  return names.length > 0 || draft.title !== undefined;
}

const isOpen = (works: readonly Remembered[]): boolean => new Set(works.map(({ id }) => id)).size > 1;

/** Those that answer to a question, or all if none does. */
function preferred(works: readonly Remembered[], asks: (work: Remembered) => boolean): readonly Remembered[] {
  const some = works.filter(asks);
  return some.length > 0 ? some : works;
}

/**
 * Of several the better: *Kuhn, Structure, 52* is The Structure of Scientific Revolutions before Historical Structure of Scientific
 * Discovery; *Siegel, supra note 4* is what Siegel wrote alone, before what was written with others.
 */
function narrowed({ names, wanted }: Asked, fitting: readonly Remembered[]): readonly Remembered[] {
  if (wanted === null) return preferred(fitting, ({ draft }) => foldedOf(draft).families.length === names.length);
  return isOpen(fitting) ? preferred(fitting, ({ draft }) => foldedOf(draft).title.replace(ARTICLE, '').startsWith(wanted.replace(ARTICLE, ''))) : fitting;
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
