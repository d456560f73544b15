import type { Locator, MentionForm } from '../records/citation.js';
import type { Work } from '../records/work.js';
import type { Span } from '../text/span.js';
import { readFragment } from './read-fragment.js';
import { splitNote } from './split-note.js';
import { closeNote, createMemory, itemOf, settle, type WorkMemory } from './work-memory.js';

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

/**
 * Reads one note or bibliography entry.
 *
 * `See North, p. 183; Ibid.` has two mentions and the prose *See*; `For China, nothing is known.` has none.
 */
export function parseReferences(text: string, options: ParseReferencesOptions = {}): ParsedReferences {
  if (typeof text !== 'string') throw new TypeError(`Expected a string, got ${typeof text}`);
  const memory = options.memory ?? createMemory();
  const number = /^[[(]?(\d{1,4})(?=[.)\] ]+[\p{L}"“‘(])/u.exec(text)?.[1];
  memory.note = number === undefined ? memory.note + 1 : Number(number);
  const split = splitNote(text);
  const fragment = split.readings.length === 0 ? readFragment(text) : null;
  const readings = fragment === null ? split.readings : [fragment];
  const { unread } = split;
  const prose = fragment === null ? split.prose : [];
  const cited: (string | null)[] = [];
  const mentions = readings.map(({ start, end, reading }): ParsedMention => {
    const { resolved, draft } = settle(memory, reading, cited);
    const own = reading.form === 'full' && resolved.work !== null ? { id: resolved.work, ...draft } as Work : null;
    const item = resolved.work === null ? null : own ?? itemOf(memory, resolved.work);
    const { candidates } = resolved;
    return { form: reading.form, raw: text.slice(start, end), ...(reading.locator !== undefined && { locator: reading.locator }), item, ...(candidates !== undefined && { candidates }), start, end };
  });
  closeNote(memory, cited, unread.length > 0);
  return { input: text, mentions, prose };
}

export { createMemory, type WorkMemory } from './work-memory.js';
