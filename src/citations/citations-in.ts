import type { CitingPassage, Doubt, FoundCitations, FoundMention, Relation } from '../records/citation.js';
import { append } from '../text/lists.js';
import type { Span } from '../text/span.js';
import type { Draft, Reading } from './draft.js';
import { lex } from './lex.js';
import { type Open, readRunningText } from './mentions-in-text.js';
import { readBookHead } from './read-book-head.js';
import { readBiography } from './read-biography.js';
import { readTranslatedTitles } from './read-named-books.js';
import { readCitedProse } from './read-cited-prose.js';
import { nameWork } from './named-works.js';
import { placeNumbers } from './place-numbers.js';
import { settle } from './settle.js';
import { splitNote } from './split-note.js';
import { resolveBack, type Resolved } from './resolve-back.js';
import { closeNote, createMemory, itemOf, remember, type WorkMemory } from './work-memory.js';

export interface CitationsInOptions {
  /** Whether the document reviews one work, so that *(62)* is a page of it. @default false */
  readonly reviewedWork?: boolean;
}

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
    open.push({ passage, start, end, form: reading.form, raw: passages[passage]?.text.slice(start, end) ?? '', ...(reading.locator !== undefined && { locator: reading.locator }), resolved, reading, fields: isRecord(reading) ? Object.keys(reading.draft).length : 0, ...(relation !== undefined && { relation }) });
  };
  const entered = (draft: Draft): string => remember(memory, placeNumbers(draft));
  passages.forEach((passage, index) => {
    if (passage.section !== memory.section) { memory.section = passage.section; memory.previous = []; }
    if (passage.kind === 'reviewed') for (const { start, end, reading } of booksUnderReview(passage.text)) {
      const work = entered(reading.draft);
      // its pages are the extent of the book, not a place in it
      add(index, start, end, { form: reading.form, draft: reading.draft, end: reading.end }, { work });
      append(underReview, passage.ofAll === true ? null : passage.section, work);
    }
    if (passage.kind === 'biography') for (const { start, end, reading } of readBiography(passage.text, passage.person)) add(index, start, end, reading, { work: entered(reading.draft) });
    if (passage.kind === 'text') for (const { start, end, reading } of [...readTranslatedTitles(passage.text), ...readCitedProse(passage.text)]) add(index, start, end, reading, { work: entered(reading.draft) });
    if (passage.kind !== 'note' && passage.kind !== 'entry') return;
    if (passage.kind === 'note') {
      memory.note = passage.number ?? (counts.get(passage.section ?? '') ?? 0) + 1;
      counts.set(passage.section ?? '', memory.note);
    }
    const split = splitNote(lex(passage.text, memory.sigla), memory);
    const cited: (string | null)[] = [];
    for (const { start, end, reading, relation } of split.readings) {
      // what could not be read may be what *ibid.* means
      const unsure = reading.form === 'ibid' && split.unread.some((one) => one.end <= start && !split.readings.some((other) => other.start >= one.end && other.end <= start));
      if (unsure) cited.push(null);
      const resolved = unsure ? { work: null } : settle(memory, reading, cited).resolved;
      add(index, start, end, reading, resolved, relation);
      nameWork(memory, passage.text, end, reading, resolved.work);
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
  readRunningText({ passages, taken, underReview, open, memory, review: options.reviewedWork === true, add });
  open.sort((a, b) => a.passage - b.passage || a.start - b.start);
  return close(open, memory, doubts);
}

/** The books that the head of a review names; where the text does not begin with the title or the author that was read, its title stands before its author. */
function booksUnderReview(text: string): readonly (Span & { reading: Reading })[] {
  const lexed = lex(text), books = splitNote(lexed).readings.filter(({ reading: { form } }) => form === 'full'), [first] = books;
  const who = first?.start === 0 ? first.reading.draft.author ?? first.reading.draft.editor : undefined, told = who !== undefined && !EDITED.test(text) && (text.startsWith(first?.reading.draft.title ?? '') || who.some(({ family = '' }) => text.slice(0, LONGEST_NAME).includes(family))), head = told ? null : readBookHead(lexed, first?.reading.draft);
  return head === null ? books : [{ start: 0, end: Math.max(lexed.end(head.end - 1), first?.end ?? 0), reading: head }];
}
const LONGEST_NAME = 60, EDITED = /\p{L} eds?\. by \p{Lu}/u;

/** Does it say of its work what a record needs, and not only which it is? A chapter that a review names has its title. */
const isRecord = ({ form, draft }: Reading): boolean => form === 'full' || form === 'title' && draft.title !== undefined;

function close(open: readonly Open[], memory: WorkMemory, doubts: readonly Doubt[]): FoundCitations {
  const fullest = new Map<string, string>();
  const best = new Map<string, number>();
  const order = new Map<string, string>();
  for (const { resolved, fields } of open) if (fields > 0 && resolved.work !== null && !order.has(resolved.work)) order.set(resolved.work, `w${order.size + 1}`);
  const mentions = open.map((mention, index): FoundMention => {
    const id = `m${index + 1}`;
    const work = mention.resolved.work === null ? null : order.get(mention.resolved.work) ?? null;
    if (work !== null && mention.fields > (best.get(work) ?? 0)) { best.set(work, mention.fields); fullest.set(work, id); }
    const candidates = mention.resolved.candidates?.map(old => order.get(old) ?? old);
    return { passage: mention.passage, start: mention.start, end: mention.end, id, form: mention.form, work, ...(candidates !== undefined && { candidates }), ...(mention.reading.runnerUp !== undefined && work !== null && { runnerUp: { id: work, ...mention.reading.runnerUp } }), raw: mention.raw, ...(mention.locator !== undefined && { locator: mention.locator }) };
  });
  const works = [...order].flatMap(([old, id]) => { const item = itemOf(memory, old); return item === null ? [] : [{ ...item, id }]; });
  // what the second of two leans on: *quoted in*, and a review on the work that it reviews
  const relations: Relation[] = [];
  open.forEach(({ relation }, index) => { const from = mentions[index - 1], to = mentions[index]; if (relation !== undefined && from !== undefined && to !== undefined) relations.push({ from: from.id, to: to.id, kind: relation }); });
  return { mentions, works, fullest, relations, doubts };
}
