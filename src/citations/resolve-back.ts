import type { Locator } from '../records/citation.js';
import type { Draft, Reading } from './draft.js';
import { fold, foldedOf, yearOf } from './same-work.js';
import { isListed } from '../text/word-list.js';
import { ARTICLE, entered, type Remembered, type WorkMemory } from './work-memory.js';

export interface Resolved {
  readonly work: string | null;
  readonly candidates?: readonly string[];
  readonly locator?: Locator;
}

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
  return ((name === undefined ? byTitle.get(wanted ?? '')?.works : byFamily.get(`* ${name}`)) ?? []).filter((work) => fits(work, asked));
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

const BARE = 'author title volume page type custom';

/** *Cumings, Origins, vol. 2, 415*: who wrote it, a title and a volume, where a work with an imprint was cited by that author and these words, are its short form. */
export function asShort(memory: WorkMemory, reading: Reading): Reading {
  const { draft: { type, author, title, page }, form, locator, end } = reading;
  if (form !== 'full' || author === undefined || title === undefined || memory.works.length === 0 || Object.keys(reading.draft).some((field) => !isListed(BARE, field))) return reading;
  const pinned = locator ?? (page === undefined ? undefined : { label: 'page' as const, value: page }), short: Reading = { form: 'short', draft: { type, author, title }, end, ...(pinned !== undefined && { locator: pinned }) };
  const { work } = resolveBack(memory, short, []);
  return work !== null && everSaid(memory, work, ({ issued }) => issued !== undefined) ? short : reading;
}
