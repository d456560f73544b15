import type { CitingPassage, Locator, MentionForm, Relation } from '../records/citation.js';
import { append } from '../text/lists.js';
import { remembering } from '../text/remembering.js';
import { overlapping, type Span } from '../text/span.js';
import { authorsNamed, ownersOf } from './authors-named.js';
import type { Reading } from './draft.js';
import { findTitles, titleIndex } from './find-titles.js';
import { namedChapters } from './named-chapters.js';
import { readAuthorDates } from './read-author-dates.js';
import type { NamedPlace } from './pages-in-brackets.js';
import { readBracketed } from './read-running-text.js';
import { foldedOf, yearOf } from './same-work.js';
import { resolveBack, type Resolved } from './resolve-back.js';
import { infer } from './settle.js';
import { remember, type WorkMemory } from './work-memory.js';

/** A marker and a page reference that belong together have no more between them than a space or a stop. */
const BESIDE = 2;

/** *(cf. Two Rivers, 88)*: a page behind a title, before a bracket closes. */
const TITLE_PAGE = /^,? (?:pp?\. ?)?(\d{1,3}(?:\p{Pd}\d{1,3})?)(?=[);])/u, LONGEST_PAGE = 24;

const NONE: readonly string[] = [];

export interface Open { passage: number; start: number; end: number; form: MentionForm; raw: string; locator?: Locator; resolved: Resolved; reading: Reading; fields: number; relation?: Relation['kind'] }

/** What the second round knows: the passages, the works under review by their sections, the mentions that the first round left open. */
interface Round {
  readonly passages: readonly CitingPassage[];
  readonly taken: ReadonlyMap<number, readonly Span[]>;
  readonly underReview: ReadonlyMap<string | null, readonly string[]>;
  readonly open: readonly Open[];
  readonly memory: WorkMemory;
  readonly review: boolean;
  readonly add: (passage: number, start: number, end: number, reading: Reading, resolved: Resolved) => void;
}

/** A page alone, that waits for the work it belongs to; or of another work than the one under review. */
interface LocatorAlone extends Span { readonly index: number; readonly reading: Reading; readonly other: boolean; readonly by?: NamedPlace | undefined }
interface TitleAt { readonly index: number; readonly start: number; readonly work: string }

/** The second round, when all works are known: titles named in running text, bracketed sources, pages of the reviewed work. */
export function readRunningText(round: Round): void {
  const { passages, review } = round, { locators, titlesAt, sectionsOf } = namedInText(round);
  const reviewed = mostNamed(passages, sectionsOf), worksIn = (section: string | null): readonly string[] => round.underReview.get(section) ?? round.underReview.get(null) ?? (reviewed === null ? [] : [reviewed]);
  if (review) tieNames(round, worksIn);
  const isOfChapter = review ? addChapters(round, worksIn) : () => false;
  tieLocators(round, locators.filter((one) => !isOfChapter(one)), titlesAt, worksIn);
}

/** Adds the chapters of the one work under review that a section names; whether a page alone is that of such a chapter. */
function addChapters({ passages, open, memory, add }: Round, worksIn: (section: string | null) => readonly string[]): (place: Pick<LocatorAlone, 'index' | 'start' | 'end'>) => boolean {
  const taken = new Map<number, Span[]>(), found = new Map<number, ReturnType<typeof overlapping>>();
  for (const mention of open) append(taken, mention.passage, mention);
  passages.forEach(({ kind, text, section }, index) => {
    const [work, ...others] = kind === 'text' || kind === 'note' ? worksIn(section) : NONE, book = work === undefined || others.length > 0 ? undefined : memory.fullest.get(work)?.draft;
    const named = book === undefined ? [] : namedChapters(text);
    if (book === undefined || named.length === 0) return;
    const isTaken = overlapping(taken.get(index) ?? []), chapters = named.filter((one) => !isTaken(one));
    found.set(index, overlapping(chapters));
    memory.section = section;
    for (const { start, end, draft: own } of chapters) {
      const draft = infer(own, { 'container-title': book.title, author: book.author, editor: book.editor, publisher: book.publisher, 'publisher-place': book['publisher-place'], issued: book.issued });
      add(index, start, end, { form: 'title', draft, end: end - start }, { work: remember(memory, draft) });
    }
  });
  return ({ index, start, end }) => found.get(index)?.({ start, end }) === true;
}

/** Adds the bracketed sources, author–date citations and titles of running text; pages alone are given back. */
function namedInText({ passages, taken, underReview, memory, review, add }: Round): { readonly locators: readonly LocatorAlone[]; readonly titlesAt: readonly TitleAt[]; readonly sectionsOf: ReadonlyMap<string, ReadonlySet<string | null>> } {
  const lists = [...new Set(passages.filter(({ kind }) => kind === 'entry').map(({ section }) => section))];
  const titles = titleIndex(memory.works, new Set([...underReview.values()].flat()));
  const named = passages.map(({ kind, text }) => (kind === 'text' ? findTitles(text, titles) : []));
  const ordinary = new Set(named.flat().filter((one) => one.ordinary).map(({ title }) => title));
  const owners = remembering((works: readonly string[]) => ownersOf(works, memory));
  const locators: LocatorAlone[] = [], titlesAt: TitleAt[] = [], sectionsOf = new Map<string, Set<string | null>>();
  passages.forEach(({ kind, text, section }, index) => {
    if (kind !== 'text') return;
    memory.section = section;
    const before = taken.get(index) ?? [], inBrackets = readBracketed(text, review), bracketed = inBrackets.filter(({ by, reading }) => by === undefined || reading.draft.title !== undefined);
    for (const { start, end, reading, other, by } of inBrackets) {
      if (reading.form === 'locator' || by !== undefined) locators.push({ index, start, end, reading, other: other === true, by });
      else add(index, start, end, reading, reading.form === 'full' ? { work: remember(memory, reading.draft) } : resolveBack(memory, reading, []));
    }
    const authorDates = lists.length > 0 ? knownAuthorDates(text, memory, lists, overlapping([...bracketed, ...before])) : [];
    for (const { start, end, reading, resolved } of authorDates) add(index, start, end, reading, resolved);
    const isBracketed = overlapping([...bracketed, ...authorDates, ...before]);
    const own = authorsNamed(text, owners(underReview.get(section) ?? underReview.get(null) ?? NONE)).map((one) => ({ index, ...one }));
    for (const { start, end, work, title } of named[index] ?? []) {
      if (ordinary.has(title) || isBracketed({ start, end })) continue;
      const place = TITLE_PAGE.exec(text.slice(end, end + LONGEST_PAGE)), close = end + (place?.[0].length ?? 0);
      add(index, start, close, { form: 'title', draft: { type: 'book' }, end: close - start, ...(place !== null && { locator: { label: 'page', value: place[1] ?? '' } }) }, { work });
      own.push({ index, start, work });
      sectionsOf.set(work, (sectionsOf.get(work) ?? new Set()).add(section));
    }
    titlesAt.push(...own.sort((a, b) => a.start - b.start));
  });
  return { locators, titlesAt, sectionsOf };
}

/** The work under review: no work is named in more sections, and of those that are named in as many it is the first; null if only one of several reviews names it. */
function mostNamed(passages: readonly CitingPassage[], sectionsOf: ReadonlyMap<string, ReadonlySet<string | null>>): string | null {
  const most = Math.max(0, ...[...sectionsOf.values()].map(({ size }) => size)), alone = new Set(passages.map(({ section }) => section)).size < 2;
  return most > 1 || alone ? [...sectionsOf].find(([, { size }]) => size === most)?.[0] ?? null : null;
}

/** *Marković, 140*: in a review the name alone of who wrote the book stands for it. */
function tieNames({ passages, open, memory }: Round, worksIn: (section: string | null) => readonly string[]): void {
  for (const mention of open) {
    const { form, resolved, reading } = mention;
    if (form !== 'short' || resolved.work !== null || resolved.candidates !== undefined || reading.supra !== undefined || reading.draft.title !== undefined) continue;
    const work = byNames(foldedOf(reading.draft).families, worksIn(passages[mention.passage]?.section ?? null), memory);
    if (work !== null) mention.resolved = { work };
  }
}

/** The only one of several works that persons of these names wrote. */
function byNames(names: readonly string[], works: readonly string[], { fullest }: WorkMemory): string | null {
  const fitting = works.filter((work) => { const { families } = foldedOf(fullest.get(work)?.draft ?? { type: 'book' }); return names.length > 0 && names.every((name) => families.includes(name)); });
  return fitting.length === 1 ? fitting[0] ?? null : null;
}

/** Ties pages alone to the work in question: of several under review to the one that the section named last. */
function tieLocators({ passages, open, memory, add }: Round, locators: readonly LocatorAlone[], titlesAt: readonly TitleAt[], worksIn: (section: string | null) => readonly string[]): void {
  const worksOf = new Map<string, string[]>();
  for (const { passage, resolved: { work } } of locators.some(({ other }) => other) ? open : []) { const where = passages[passage]?.in; if (work !== null && where !== undefined && 'note' in where && worksOf.get(where.note)?.includes(work) !== true) append(worksOf, where.note, work); }
  const among = (works: readonly string[]): Resolved => (works.length < 2 ? { work: works[0] ?? null } : { work: null, candidates: works });
  const inQuestion = new Map<string | null, string>();
  let last = 0;
  for (const { index, start, end, reading, other, by } of locators) {
    const { section = null, markers = [] } = passages[index] ?? {}, works = worksIn(section);
    for (let at = titlesAt[last]; at !== undefined && (at.index < index || at.index === index && at.start < start); at = titlesAt[last += 1]) inQuestion.set(passages[at.index]?.section ?? null, at.work);
    const spoken = inQuestion.get(section);
    if (by !== undefined) {
      const written = works.filter((id) => by.year === undefined || yearOf(memory.fullest.get(id)?.draft ?? { type: 'book' }) === by.year), work = byNames(foldedOf({ type: 'book', author: by.families.map((family) => ({ family })) }).families, written, memory);
      memory.section = section;
      if (work !== null || reading.draft.title !== undefined) add(index, start, end, reading, work === null ? resolveBack(memory, reading, []) : { work });
    } else if (other) {
      // *(2:4)*, *(Chinese edition, 4)*: the work of the note whose marker stands beside it
      const beside = markers.filter(({ at }) => at <= start && start - at <= BESIDE || at >= end && at - end <= BESIDE);
      add(index, start, end, reading, beside.length === 1 ? among(worksOf.get(beside[0]?.note ?? '') ?? []) : { work: null });
    } else add(index, start, end, reading, works.length > 1 && spoken !== undefined && works.includes(spoken) ? { work: spoken } : among(works));
  }
}

/** Author–date citations of works that the bibliography lists; all others are none. */
function knownAuthorDates(text: string, memory: WorkMemory, lists: readonly (string | null)[], isTaken: (span: Span) => boolean): (Span & { reading: Reading; resolved: Resolved })[] {
  const own = memory.section;
  return readAuthorDates(text).flatMap(({ end, candidates }) => {
    for (const { start, reading } of candidates) {
      // without a year only the list tells whose page it is
      const scopes = reading.draft.issued === undefined ? lists : [own];
      // in the memory itself: a copy would enter all works in the shared tables again
      const resolved = scopes.map((section) => { memory.section = section; return resolveBack(memory, reading, []); }).find((one) => one.work !== null || one.candidates !== undefined);
      memory.section = own;
      if (resolved !== undefined) return isTaken({ start, end }) ? [] : [{ start, end, reading, resolved }];
    }
    return [];
  });
}
