import type { Locator, MentionForm } from '../records/citation.js';
import type { Work } from '../records/work.js';
import type { Span } from '../text/span.js';
import { lex } from './lex.js';
import { isTail, readFragment } from './read-fragment.js';
import { isBare, isListEntry, readSeries } from './read-series.js';
import { nameWork } from './named-works.js';
import { settle } from './settle.js';
import { splitNote } from './split-note.js';
import type { Reading } from './draft.js';
import { resolveBack } from './resolve-back.js';
import { closeNote, createMemory, itemOf, type WorkMemory } from './work-memory.js';

export interface ParsedMention extends Span {
  readonly form: MentionForm;
  readonly raw: string;
  readonly locator?: Locator;
  readonly item: Work | null;
  readonly candidates?: readonly string[];
}

export interface ParsedReferences {
  readonly input: string;
  readonly mentions: readonly ParsedMention[];
  readonly prose: readonly Span[];
}

export interface ParseReferencesOptions {
  /**
   * What was cited before; hand the same memory in line by line to let *Ibid.* find its work.
   * @default a new memory: every line stands alone
   */
  readonly memory?: WorkMemory;
}

interface Line {
  readonly parsed: ParsedReferences;
  /** Short forms without a work: their place among the mentions, and what they say. */
  readonly open: readonly { readonly index: number; readonly reading: Reading }[];
}

function parseLine(text: string, memory: WorkMemory): Line {
  const number = /^[[(]?(\d{1,4})(?=[.)\] ]+[\p{L}"“‘(])/u.exec(text)?.[1];
  memory.note = number === undefined ? memory.note + 1 : Number(number);
  const lexed = lex(text, memory.sigla);
  const split = splitNote(lexed, memory);
  const series = memory.listed && split.readings.every(({ reading }) => isBare(reading)) ? readSeries(lexed) : null;
  const fragment = series ?? (split.readings.length === 0 || isTail(lexed) ? readFragment(lexed, memory.torn) : null);
  const readings = fragment === null ? split.readings : [fragment];
  // an entry that could not be read, or leans on the one before, ends no list
  if (readings.some(({ reading }) => reading.form !== 'ibid')) memory.listed = readings.length === 1 && (fragment !== null || split.prose.length === 0) && readings.every(({ reading }) => isListEntry(reading));
  if (readings.length > 0) memory.torn = fragment !== null && series === null || /[-,]$/u.test(text);
  const cited: (string | null)[] = [];
  const open: { index: number; reading: Reading }[] = [];
  const mentions = readings.map(({ start, end, reading }, index): ParsedMention => {
    const { resolved, draft } = settle(memory, reading, cited);
    nameWork(memory, text, end, reading, resolved.work);
    if (reading.form === 'short' && resolved.work === null && resolved.candidates === undefined) open.push({ index, reading });
    const own = reading.form === 'full' && resolved.work !== null ? { id: resolved.work, ...draft } as Work : null;
    const item = resolved.work === null ? null : own ?? itemOf(memory, resolved.work);
    const { candidates } = resolved;
    return { form: reading.form, raw: text.slice(start, end), ...(reading.locator !== undefined && { locator: reading.locator }), item, ...(candidates !== undefined && { candidates }), start, end };
  });
  closeNote(memory, cited, split.unread.length > 0 && fragment === null);
  return { parsed: { input: text, mentions, prose: fragment === null ? split.prose : [] }, open };
}

/**
 * Reads one note or bibliography entry.
 *
 * `See North, p. 183; Ibid.` has two mentions and the prose *See*; `For China, nothing is known.` has none.
 */
export function parseReferences(text: string, options: ParseReferencesOptions = {}): ParsedReferences {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
  return parseLine(text, options.memory ?? createMemory()).parsed;
}

/** Reads the notes of one document in their order; a short form may lean on a full one that comes later. */
export function parseNotes(lines: readonly string[]): readonly ParsedReferences[] {
  const memory = createMemory();
  const read = lines.map((line) => parseLine(line, memory));
  // what an *Ibid.* means that stood behind a short form without a work
  let before: ParsedMention | undefined;
  return read.map(({ parsed, open }) => {
    const mentions = [...parsed.mentions];
    const opened = new Set(open.map(({ index }) => index));
    for (const { index, reading } of open) {
      const { work, candidates } = resolveBack(memory, reading, []);
      const mention = mentions[index];
      if (mention !== undefined) mentions[index] = { ...mention, item: work === null ? null : itemOf(memory, work), ...(candidates !== undefined && { candidates }) };
    }
    mentions.forEach((mention, index) => {
      const last = index > 0 ? mentions[index - 1] : before;
      if (mention.form === 'ibid' && mention.item === null && mention.candidates === undefined && last?.form === 'short' && last.item !== null) { mentions[index] = { ...mention, item: last.item }; opened.add(index); }
    });
    if (mentions.length > 0) before = mentions.length === 1 ? mentions[0] : undefined;
    return opened.size === 0 ? parsed : { ...parsed, mentions };
  });
}

export { createMemory, type WorkMemory } from './work-memory.js';
