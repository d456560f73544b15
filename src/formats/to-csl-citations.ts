import type { Mention } from '../records/citation.js';
import type { Document } from '../records/document.js';
import { append } from '../text/lists.js';

/** One cite of a work, as a citation processor takes it. */
export interface CslCitationItem {
  readonly id: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly locator?: string;
  readonly label?: string;
}

/** What one note, or one place of the text, cites: a value of the CSL citation schema. */
export interface CslCitation {
  readonly schema: typeof SCHEMA;
  readonly citationID: string;
  readonly citationItems: readonly CslCitationItem[];
  /** Which note of the document it is, counted from 1 over all sections; 0 in the text. */
  readonly properties: { readonly noteIndex: number };
}

const SCHEMA = 'https://resource.citationstyles.org/schema/latest/input/json/csl-citation.json';
const LABELS = new Set(['act', 'appendix', 'article-locator', 'book', 'canon', 'chapter', 'column', 'elocation', 'equation', 'figure', 'folio', 'issue', 'line', 'note', 'opus', 'page', 'paragraph', 'part',
  'rule', 'scene', 'section', 'sub-verbo', 'supplement', 'table', 'timestamp', 'title-locator', 'verse', 'version', 'volume']);

/**
 * Each mention whose work is known as an item of a CSL citation: those of one note together, those of the text one by one.
 *
 * What a note says before a cite is its `prefix`, what it says behind the last one the `suffix`: *See also X, with a map.*
 * A mention whose work cannot be told is no item; its words stay in the prefix or suffix beside it.
 */
export function toCslCitations(document: Pick<Document, 'mentions' | 'notes'>): readonly CslCitation[] {
  const inNotes = new Map<string, Mention[]>();
  for (const mention of document.mentions) if ('note' in mention.in) append(inNotes, mention.in.note, mention);
  const noteIndexes = new Map(document.notes.map(({ id }, i) => [id, i]));
  const written = new Set<string>();
  return document.mentions.flatMap((mention): CslCitation[] => {
    if (!('note' in mention.in)) return mention.work === null ? [] : [citation(mention.id, [itemOf(mention, mention.work)], 0)];
    const { note: id } = mention.in;
    if (written.has(id)) return [];
    written.add(id);
    const index = noteIndexes.get(id) ?? -1;
    const items = itemsOf(document.notes[index]?.text ?? '', inNotes.get(id) ?? []);
    return items.length === 0 ? [] : [citation(id, items, index + 1)];
  });
}

const citation = (citationID: string, citationItems: readonly CslCitationItem[], noteIndex: number): CslCitation => ({ schema: SCHEMA, citationID, citationItems, properties: { noteIndex } });

function itemsOf(text: string, mentions: readonly Mention[]): CslCitationItem[] {
  const items: CslCitationItem[] = [];
  let behind = 0;
  let searched = 0;
  for (const mention of mentions) {
    const at = text.indexOf(mention.raw, searched);
    if (at !== -1) searched = at + mention.raw.length;
    if (mention.work === null) continue;
    const prefix = at === -1 ? '' : trimmed(text.slice(behind, at));
    if (at !== -1) behind = searched;
    items.push({ ...itemOf(mention, mention.work), ...(prefix === '' ? {} : { prefix }) });
  }
  const suffix = trimmed(text.slice(behind));
  const last = items.pop();
  return last === undefined ? [] : [...items, suffix === '' ? last : { ...last, suffix }];
}

/** A label that CSL does not list is said in the locator itself. */
const itemOf = ({ locator }: Mention, id: string): CslCitationItem =>
  locator === undefined ? { id } : LABELS.has(locator.label) ? { id, locator: locator.value, label: locator.label } : { id, locator: `${locator.label} ${locator.value}` };

/** Without the signs that only set one cite apart from the next. */
const trimmed = (text: string): string => text.replace(/^[\s;,.]+/u, '').trim().replace(/^[;,.\s]+$/u, '');
