import type { CitingPassage, Doubt, FoundCitations, FoundMention, Locator, MentionForm, Relation } from '../records/citation.js';
import { append } from '../text/lists.js';
import { overlapping, type Span } from '../text/span.js';
import { findTitles, titleIndex } from './find-titles.js';
import { readBiography } from './read-biography.js';
import { readTranslatedTitles } from './read-named-books.js';
import { readBracketed } from './read-running-text.js';
import type { Reading } from './draft.js';
import { splitNote } from './split-note.js';
import { closeNote, createMemory, itemOf, remember, resolveBack, settle, type Resolved, type WorkMemory } from './work-memory.js';

export interface CitationsInOptions {
  /** Whether the document reviews one work, so that *(62)* is a page of it. @default false */
  readonly reviewedWork?: boolean;
}

interface Open { passage: number; start: number; end: number; form: MentionForm; raw: string; locator?: Locator; resolved: Resolved; reading: Reading; fields: number; relation?: Relation['kind'] }

/**
 * Finds what the passages cite, and the works behind the mentions.
 *
 * A note is read whole; of a biography the books that it lists; of running text only bracketed sources and titles of works cited elsewhere.
 */
export function citationsIn(passages: readonly CitingPassage[], options: CitationsInOptions = {}): FoundCitations {
  const memory = createMemory();
  const open: Open[] = [];
  const doubts: Doubt[] = [];
  const counts = new Map<string, number>();
  const add = (passage: number, start: number, end: number, reading: Reading, resolved: Resolved, relation?: Relation['kind']): void => {
    open.push({ passage, start, end, form: reading.form, raw: passages[passage]?.text.slice(start, end) ?? '', ...(reading.locator !== undefined && { locator: reading.locator }), resolved, reading, fields: reading.form === 'full' ? Object.keys(reading.draft).length : 0, ...(relation !== undefined && { relation }) });
  };
  passages.forEach((passage, index) => {
    if (passage.section !== memory.section) { memory.section = passage.section; memory.previous = []; }
    if (passage.kind === 'biography') for (const { start, end, reading } of readBiography(passage.text, passage.person)) add(index, start, end, reading, { work: remember(memory, reading.draft) });
    if (passage.kind === 'text') for (const { start, end, reading } of readTranslatedTitles(passage.text)) add(index, start, end, reading, { work: remember(memory, reading.draft) });
    if (passage.kind !== 'note') return;
    memory.note = (counts.get(passage.section ?? '') ?? 0) + 1;
    counts.set(passage.section ?? '', memory.note);
    const split = splitNote(passage.text);
    const cited: (string | null)[] = [];
    for (const { start, end, reading, relation } of split.readings) {
      add(index, start, end, reading, settle(memory, reading, cited).resolved, relation);
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
  readRunningText(passages, taken, memory, options.reviewedWork === true, add);
  open.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return close(open, memory, doubts);
}

/** The second round, when all works are known: titles named in running text, bracketed sources, pages of the reviewed work. */
function readRunningText(passages: readonly CitingPassage[], taken: ReadonlyMap<number, readonly Span[]>, memory: WorkMemory, review: boolean, add: (passage: number, start: number, end: number, reading: Reading, resolved: Resolved) => void): void {
  const titles = titleIndex(memory.works);
  const named = new Map<string, Set<string | null>>();
  const locators: { index: number; start: number; end: number; reading: Reading }[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind !== 'text') return;
    memory.section = passage.section;
    const bracketed = readBracketed(passage.text, review);
    for (const { start, end, reading } of bracketed) {
      if (reading.form === 'locator') locators.push({ index, start, end, reading });
      else add(index, start, end, reading, resolveBack(memory, reading, []));
    }
    const isBracketed = overlapping([...bracketed, ...taken.get(index) ?? []]);
    for (const { start, end, work } of findTitles(passage.text, titles)) {
      if (isBracketed({ start, end })) continue;
      add(index, start, end, { form: 'title', draft: { type: 'book' }, end: end - start }, { work });
      const sections = named.get(work) ?? new Set();
      named.set(work, sections.add(passage.section));
    }
  });
  // the work under review: no work is named in more sections, and of those that are named in as many it is the first
  const most = Math.max(0, ...[...named.values()].map(sections => sections.size));
  const reviewed = [...named].find(([, sections]) => sections.size === most)?.[0] ?? null;
  for (const { index, start, end, reading } of locators) add(index, start, end, reading, { work: reviewed });
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
    return { passage: mention.passage, start: mention.start, end: mention.end, id, form: mention.form, work, ...(candidates !== undefined && { candidates }), raw: mention.raw, ...(mention.locator !== undefined && { locator: mention.locator }) };
  });
  const works = [...order].flatMap(([old, id]) => { const item = itemOf(memory, old); return item === null ? [] : [{ ...item, id }]; });
  // what the second of two leans on: *quoted in*, and a review on the work that it reviews
  const relations: Relation[] = [];
  open.forEach(({ relation }, index) => { const from = mentions[index - 1], to = mentions[index]; if (relation !== undefined && from !== undefined && to !== undefined) relations.push({ from: from.id, to: to.id, kind: relation }); });
  return { mentions, works, fullest, relations, doubts };
}
