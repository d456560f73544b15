import type { Mention } from '../records/citation.js';
import type { Document, Edit } from '../records/document.js';
import type { Span } from '../text/span.js';
import { element, escapeXml } from './escape-xml.js';
import { closesWord, inOrder, type Mark, type MarkWriter } from './marks.js';

/** A mark of the document, or a part of a mention: the words that refer back, the range cited. */
export type TeiMark = Mark | (Span & { readonly kind: 'back' | 'range' | 'page'; readonly index: number });

const BACK: Readonly<Record<string, string>> = { ibid: 'precedingWork', short: 'precedingWork', locator: 'precedingWork' };
const IDEM = /^(?:idem|eadem|id\.|ders\.|dies\.)(?=[\s,;:])/iu;
const FOOTNOTE = /(?:^|[^\p{L}])(?:supra|infra|above|below|oben|unten)(?!\p{L})/iu;

/** Whether an edit is written: what was repaired, and words that a line end broke. */
export const isInTei = (edit: Edit): boolean => closesWord(edit) || !EQUAL.has(edit.rule);

const EQUAL = new Set(['layout-space', 'paragraph-break', 'join-lines', 'close-space', 'marker-space', 'compose']);

/** The marks of a passage with the parts of its mentions, and its page breaks. */
export function withParts(document: Document, text: string, marks: readonly Mark[], pages: readonly TeiMark[]): readonly TeiMark[] {
  return [...pages, ...marks.flatMap((mark): TeiMark[] => {
    if (mark.kind !== 'mention') return [mark];
    const { form, raw, locator } = document.mentions[mark.index] as Mention;
    const printed = text.slice(mark.start, mark.end);
    const found = locator === undefined || form === 'locator' ? -1 : printed.lastIndexOf(locator.value);
    const range: TeiMark[] = found === -1 ? [] : [{ kind: 'range', index: mark.index, start: mark.start + found, end: mark.start + found + (locator?.value.length ?? 0) }];
    const idem = IDEM.exec(raw);
    const back = idem !== null && printed.startsWith(idem[0]) ? idem[0].length : BACK[form] === undefined ? 0 : found > 0 ? printed.slice(0, found).replace(/[\s,;:]+$/u, '').length : printed.length;
    return back === 0 ? [mark, ...range] : [mark, { kind: 'back', index: mark.index, start: mark.start, end: mark.start + back }, ...(found > 0 ? range : [])];
  })].sort(inOrder);
}

/** How TEI writes the marks: `bibl`, `ref`, `persName`, `choice`, `lb`, `fw`. In a byline there is no `bibl`. */
export function teiWriter(document: Document, source: string, inByline: boolean): MarkWriter<TeiMark> {
  return {
    text: escapeXml,
    mark: ({ kind, index }, inner, whole) => {
      switch (kind) {
        case 'note': {
          const { id, marker } = document.notes[index] as Document['notes'][number];
          return element('ref', { target: `#${id}`, type: 'note', n: marker }, escapeXml(marker));
        }
        case 'page': return '<pb/>';
        case 'furniture': {
          const { kind: type, origin } = document.furniture[index] as Document['furniture'][number];
          return element('fw', { type: type === 'folio' ? 'pageNum' : type === 'running-head' ? 'header' : type }, escapeXml(origin.map(({ start, end }) => source.slice(start, end)).join(' ').replace(/\s+/gu, ' ').trim()));
        }
        case 'edit': return change(document.edits[index] as Edit, inner, whole);
        case 'name': {
          const { kind: type, change: changes, target } = document.names[index] as Document['names'][number];
          return element(type === 'person' ? 'persName' : type === 'place' ? 'placeName' : 'term', {}, changes && whole ? `<choice><orig>${inner}</orig><reg>${escapeXml(target)}</reg></choice>` : inner);
        }
        case 'mention': {
          const { id, form, work } = document.mentions[index] as Mention;
          return inByline ? inner : element('bibl', { 'xml:id': id, type: form, corresp: work === null ? undefined : `#${work}` }, inner);
        }
        case 'back': return inByline ? inner : element('ref', backReference(document, index), inner);
        case 'range': {
          const label = document.mentions[index]?.locator?.label;
          return inByline || !whole ? inner : element('citedRange', { unit: label === undefined || !/^[a-z-]+$/u.test(label) ? undefined : label }, inner);
        }
      }
    },
  };
}

function change(edit: Edit, inner: string, whole: boolean): string {
  if (closesWord(edit)) return `${inner}<lb break="no"${/^[-\u00ad¬]/u.test(edit.before) ? ' rend="hyphen"' : ''}/>`;
  if (!whole) return inner;
  const sic = edit.before.split('\n').map(escapeXml).join('<lb/>');
  return `<choice>${element('sic', {}, sic)}${element('corr', { type: edit.rule, cert: edit.certainty === 'certain' ? 'high' : 'medium' }, inner)}</choice>`;
}

/** Where a back-reference leads: to the mention before that it stands for, its note, the first later one, or the record. */
function backReference(document: Document, index: number): Readonly<Record<string, string | undefined>> {
  const mention = document.mentions[index] as Mention;
  const earlier = antecedents(document).get(index);
  const other = document.mentions[earlier ?? -1];
  if (mention.form === 'full' || mention.form === 'title') return { type: 'precedingAuthor', target: index === 0 ? undefined : `#${document.mentions[index - 1]?.id}` };
  if (mention.work === null) return { type: 'precedingWork' };
  if (other === undefined) return { type: 'precedingWork', target: `#${mention.work}` };
  if (FOOTNOTE.test(mention.raw) && 'note' in other.in) return { type: 'footnote', target: `#${other.in.note}` };
  return { type: (earlier as number) < index ? 'precedingWork' : 'subsequentWork', target: `#${other.id}` };
}

const known = new WeakMap<Document, ReadonlyMap<number, number>>();

/** For each mention the last one before it of the same work; for the first of a work that is no full one, the first full one behind it. */
function antecedents(document: Document): ReadonlyMap<number, number> {
  let found = known.get(document);
  if (found !== undefined) return found;
  const pairs = new Map<number, number>();
  const last = new Map<string, number>();
  const waiting = new Map<string, number>();
  document.mentions.forEach(({ work, form }, i) => {
    if (work === null) return;
    const before = last.get(work);
    if (before !== undefined) pairs.set(i, before);
    else if (form !== 'full') waiting.set(work, i);
    const first = waiting.get(work);
    if (form === 'full' && first !== undefined) { pairs.set(first, i); waiting.delete(work); }
    last.set(work, i);
  });
  known.set(document, (found = pairs));
  return found;
}
