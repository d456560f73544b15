import type { CitingPassage, Doubt, FoundCitations, FoundMention, Locator, MentionForm, Relation } from '../records/citation.js';
import { append } from '../text/lists.js';
import { remembering } from '../text/remembering.js';
import { overlapping, type Span } from '../text/span.js';
import { findTitles, titleIndex } from './find-titles.js';
import { lex } from './lex.js';
import { readAuthorDates } from './read-author-dates.js';
import { readBiography } from './read-biography.js';
import { readTranslatedTitles } from './read-named-books.js';
import { readBracketed } from './read-running-text.js';
import type { Reading } from './draft.js';
import { foldedOf } from './same-work.js';
import { splitNote } from './split-note.js';
import { closeNote, createMemory, itemOf, remember, resolveBack, settle, type Resolved, type WorkMemory } from './work-memory.js';

export interface CitationsInOptions {
  /** Whether the document reviews one work, so that *(62)* is a page of it. @default false */
  readonly reviewedWork?: boolean;
}

/** A marker and a page reference that belong together have no more between them than a space or a stop. */
const BESIDE = 2;

interface Open { passage: number; start: number; end: number; form: MentionForm; raw: string; locator?: Locator; resolved: Resolved; reading: Reading; fields: number; relation?: Relation['kind'] }

/**
 * Finds what the passages cite, and the works behind the mentions.
 *
 * A note and an entry of a bibliography are read whole; of a biography the books that it lists; of running text bracketed sources, titles
 * of works cited elsewhere, and names with a year where a bibliography lists them.
 */
export function citationsIn(passages: readonly CitingPassage[], options: CitationsInOptions = {}): FoundCitations {
  const memory = createMemory();
  const open: Open[] = [];
  const doubts: Doubt[] = [];
  /** The works under review, by section; those of the whole document under null. */
  const underReview = new Map<string | null, string[]>();
  const counts = new Map<string, number>();
  const add = (passage: number, start: number, end: number, reading: Reading, resolved: Resolved, relation?: Relation['kind']): void => {
    open.push({ passage, start, end, form: reading.form, raw: passages[passage]?.text.slice(start, end) ?? '', ...(reading.locator !== undefined && { locator: reading.locator }), resolved, reading, fields: reading.form === 'full' ? Object.keys(reading.draft).length : 0, ...(relation !== undefined && { relation }) });
  };
  passages.forEach((passage, index) => {
    if (passage.section !== memory.section) { memory.section = passage.section; memory.previous = []; }
    if (passage.kind === 'reviewed') for (const { start, end, reading } of splitNote(lex(passage.text)).readings.filter(({ reading: { form } }) => form === 'full')) {
      const work = remember(memory, reading.draft);
      // its pages are the extent of the book, not a place in it
      add(index, start, end, { form: reading.form, draft: reading.draft, end: reading.end }, { work });
      append(underReview, passage.ofAll === true ? null : passage.section, work);
    }
    if (passage.kind === 'biography') for (const { start, end, reading } of readBiography(passage.text, passage.person)) add(index, start, end, reading, { work: remember(memory, reading.draft) });
    if (passage.kind === 'text') for (const { start, end, reading } of readTranslatedTitles(passage.text)) add(index, start, end, reading, { work: remember(memory, reading.draft) });
    if (passage.kind !== 'note' && passage.kind !== 'entry') return;
    if (passage.kind === 'note') {
      memory.note = (counts.get(passage.section ?? '') ?? 0) + 1;
      counts.set(passage.section ?? '', memory.note);
    }
    const split = splitNote(lex(passage.text));
    const cited: (string | null)[] = [];
    for (const { start, end, reading, relation } of split.readings) {
      // what could not be read may be what *ibid.* means
      const unsure = reading.form === 'ibid' && split.unread.some((one) => one.end <= start && !split.readings.some((other) => other.start >= one.end && other.end <= start));
      if (unsure) cited.push(null);
      add(index, start, end, reading, unsure ? { work: null } : settle(memory, reading, cited).resolved, relation);
      for (const { reason } of memory.conflicts.splice(0)) doubts.push({ rule: 'citation-conflict', passage: index, start, end, reason });
    }
    for (const { start, end } of split.unread) doubts.push({ rule: 'unread-citation', passage: index, start, end, reason: 'Looks like a citation and could not be read' });
    closeNote(memory, cited, split.unread.length > 0);
  });
  // short titles may lean on a work that is cited in full only later in the section
  for (const mention of open) if (mention.form === 'short' && mention.resolved.work === null && mention.resolved.candidates === undefined) {
    memory.section = passages[mention.passage]?.section ?? null;
    mention.resolved = resolveBack(memory, mention.reading, []);
  }
  const taken = new Map<number, Span[]>();
  for (const mention of open) append(taken, mention.passage, mention);
  readRunningText(passages, { taken, underReview, open }, memory, options.reviewedWork === true, add);
  open.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return close(open, memory, doubts);
}

/** The second round, when all works are known: titles named in running text, bracketed sources, pages of the reviewed work. */
function readRunningText(passages: readonly CitingPassage[], { taken, underReview, open }: { taken: ReadonlyMap<number, readonly Span[]>; underReview: ReadonlyMap<string | null, readonly string[]>; open: readonly Open[] }, memory: WorkMemory, review: boolean, add: (passage: number, start: number, end: number, reading: Reading, resolved: Resolved) => void): void {
  const lists = [...new Set(passages.filter(({ kind }) => kind === 'entry').map(({ section }) => section))];
  const titles = titleIndex(memory.works);
  const named = new Map<string, Set<string | null>>();
  const locators: { index: number; start: number; end: number; reading: Reading; other: boolean }[] = [];
  const titlesAt: { index: number; start: number; work: string }[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind !== 'text') return;
    memory.section = passage.section;
    const bracketed = readBracketed(passage.text, review);
    for (const { start, end, reading, other } of bracketed) {
      if (reading.form === 'locator') locators.push({ index, start, end, reading, other: other === true });
      else add(index, start, end, reading, resolveBack(memory, reading, []));
    }
    const authorDates = lists.length > 0 ? knownAuthorDates(passage.text, memory, lists, overlapping([...bracketed, ...taken.get(index) ?? []])) : [];
    for (const { start, end, reading, resolved } of authorDates) add(index, start, end, reading, resolved);
    const isBracketed = overlapping([...bracketed, ...authorDates, ...taken.get(index) ?? []]);
    for (const { start, end, work } of findTitles(passage.text, titles)) {
      if (isBracketed({ start, end })) continue;
      add(index, start, end, { form: 'title', draft: { type: 'book' }, end: end - start }, { work });
      titlesAt.push({ index, start, work });
      const sections = named.get(work) ?? new Set();
      named.set(work, sections.add(passage.section));
    }
  });
  // the work under review: no work is named in more sections, and of those that are named in as many it is the first
  const most = Math.max(0, ...[...named.values()].map(sections => sections.size));
  const reviewed = [...named].find(([, sections]) => sections.size === most)?.[0] ?? null;
  const worksIn = (section: string | null): readonly string[] => underReview.get(section) ?? underReview.get(null) ?? (reviewed === null ? [] : [reviewed]);
  // *Marković, 140*: in a review its name alone stands for the book
  if (review) for (const mention of open) if (mention.form === 'short' && mention.resolved.work === null && mention.resolved.candidates === undefined && mention.reading.supra === undefined && mention.reading.draft.title === undefined) {
    const names = foldedOf(mention.reading.draft).families;
    const fitting = worksIn(passages[mention.passage]?.section ?? null).filter((work) => { const { families } = foldedOf(memory.fullest.get(work)?.draft ?? { type: 'book' }); return names.length > 0 && names.every((name) => families.includes(name)); });
    if (fitting.length === 1) mention.resolved = { work: fitting[0] ?? null };
  }
  const worksOf = remembering((note: string) => [...new Set(open.filter(({ passage, resolved }) => { const where = passages[passage]?.in; return resolved.work !== null && where !== undefined && 'note' in where && where.note === note; }).map(({ resolved }) => resolved.work as string))]);
  const among = (works: readonly string[]): Resolved => (works.length < 2 ? { work: works[0] ?? null } : { work: null, candidates: works });
  let last = 0;
  const inQuestion = new Map<string | null, string>();
  for (const { index, start, end, reading, other } of locators) {
    const section = passages[index]?.section ?? null;
    const works = worksIn(section);
    // of several works the one that the section named last is in question
    for (let at = titlesAt[last]; at !== undefined && (at.index < index || (at.index === index && at.start < start)); at = titlesAt[last += 1]) inQuestion.set(passages[at.index]?.section ?? null, at.work);
    const spoken = inQuestion.get(section);
    if (other) {
      // *(2:4)*, *(Chinese edition, 4)*: the work of the note whose marker stands beside it
      const beside = passages[index]?.markers?.filter(({ at }) => (at <= start && start - at <= BESIDE) || (at >= end && at - end <= BESIDE)) ?? [];
      add(index, start, end, reading, beside.length === 1 ? among(worksOf(beside[0]?.note ?? '')) : { work: null });
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

function close(open: readonly Open[], memory: WorkMemory, doubts: readonly Doubt[]): FoundCitations {
  const fullest = new Map<string, string>();
  const best = new Map<string, number>();
  const order = new Map<string, string>();
  for (const { resolved, form } of open) if (form === 'full' && resolved.work !== null && !order.has(resolved.work)) order.set(resolved.work, `w${order.size + 1}`);
  const mentions = open.map((mention, index): FoundMention => {
    const id = `m${index + 1}`;
    const work = mention.resolved.work === null ? null : order.get(mention.resolved.work) ?? null;
    if (work !== null && mention.form === 'full' && mention.fields > (best.get(work) ?? 0)) { best.set(work, mention.fields); fullest.set(work, id); }
    const candidates = mention.resolved.candidates?.map(old => order.get(old) ?? old);
    return { passage: mention.passage, start: mention.start, end: mention.end, id, form: mention.form, work, ...(candidates !== undefined && { candidates }), ...(mention.reading.runnerUp !== undefined && work !== null && { runnerUp: { id: work, ...mention.reading.runnerUp } }), raw: mention.raw, ...(mention.locator !== undefined && { locator: mention.locator }) };
  });
  const works = [...order].flatMap(([old, id]) => { const item = itemOf(memory, old); return item === null ? [] : [{ ...item, id }]; });
  // what the second of two leans on: *quoted in*, and a review on the work that it reviews
  const relations: Relation[] = [];
  open.forEach(({ relation }, index) => { const from = mentions[index - 1], to = mentions[index]; if (relation !== undefined && from !== undefined && to !== undefined) relations.push({ from: from.id, to: to.id, kind: relation }); });
  return { mentions, works, fullest, relations, doubts };
}
