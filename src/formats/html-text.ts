import type { Block, Document } from '../records/document.js';
import type { Span } from '../text/span.js';
import { append } from '../text/lists.js';
import { align, type Passage } from './alignment.js';
import { attributes, escapeXml } from './escape-xml.js';
import { escapeHtml } from './escape-html.js';
import { inOrder, isLayout, type Mark, marksOf, writeMarks } from './marks.js';

type PageMark = Mark | (Span & { readonly kind: 'doubt'; readonly index: number });

/** The letter that stands for a kind of mark on the page, in its classes and in its data. */
const LETTERS: Readonly<Record<PageMark['kind'], string>> = { mention: 'm', name: 'x', edit: 'e', note: 'n', furniture: 'f', doubt: 'd' };

/** A mark as a reader meets it: to be reached by key, and to be asked. White space of the page waits until it is asked for. */
function tag(kind: PageMark['kind'], index: number, inner: string, more: string, layout: boolean): string {
  const letter = LETTERS[kind];
  const reach = layout ? ' l off"' : inner === '' ? '" tabindex="0" role="img" aria-label="Changed here"' : kind === 'mention' ? '" tabindex="0" role="link"' : '" tabindex="0" role="mark"';
  return `<span data-m="${letter}${index}" class="${letter}${inner === '' ? ' p' : ''}${reach}${more}>${inner}</span>`;
}

/** The running text with its marks: sections, their blocks, and behind each section its notes. */
export function textPane(document: Document, source: string): string {
  const alignment = align(document, source);
  const marks = new Map<number, PageMark[]>();
  for (const [passage, list] of marksOf(document, alignment, () => true)) marks.set(passage, [...list]);
  document.diagnostics.forEach(({ origin }, index) => {
    const place = alignment.placeOf(origin) ?? alignment.pointOf(origin[0]?.start ?? 0);
    if (place !== null) append(marks, place.passage, { kind: 'doubt', index, start: place.start, end: place.end });
  });
  const write = (passage: number): string => writeMarks((alignment.passages[passage] as Passage).text, [...(marks.get(passage) ?? [])].sort(inOrder), {
    text: escapeHtml,
    mark: ({ kind, index }, inner) => {
      if (kind === 'note') {
        const { id, marker } = document.notes[index] as Document['notes'][number];
        return `<sup><a${attributes({ class: 'n', id: `r-${id}`, href: `#${id}`, role: 'doc-noteref', 'data-m': `n${index}`, 'aria-label': `Note ${marker}` })}>${escapeXml(marker)}</a></sup>`;
      }
      if (kind === 'mention') {
        const { id, work, candidates = [] } = document.mentions[index] as Document['mentions'][number];
        return tag(kind, index, inner, attributes({ id, 'data-w': work ?? candidates.join(' '), 'aria-haspopup': 'dialog' }), false);
      }
      return tag(kind, index, inner, '', kind === 'edit' && isLayout(document.edits[index] as Document['edits'][number]));
    },
  });
  const notes = new Map<string, string[]>();
  const ids = new Set(document.sections.map(({ id }) => id));
  const last = document.sections[document.sections.length - 1]?.id ?? '';
  document.notes.forEach(({ id, marker, section, state, anchor }, i) => {
    const back = anchor === null ? '' : ` <a class="back" href="#r-${escapeXml(id)}" role="doc-backlink" aria-label="Back to the text">↩</a>`;
    append(notes, section !== null && ids.has(section) ? section : last, `<div${attributes({ class: 'note', id, role: 'doc-footnote', tabindex: '-1' })}><b>${escapeXml(marker)}</b> <span>${state === 'missing' ? '<em>The body of this note is missing.</em>' : write(document.blocks.length + i)}${back}</span></div>`);
  });
  let b = 0;
  const written = document.sections.map(({ id, kind, end }) => {
    const lines: string[] = [];
    for (let block = document.blocks[b]; block !== undefined && block.start < end; block = document.blocks[b]) {
      lines.push(blockOf(block, write(b), lines.length === 0));
      b += 1;
    }
    const own = notes.get(id) ?? [];
    return `<section${attributes({ id, class: kind })}>\n${lines.join('\n')}\n${own.length === 0 ? '' : `<div class="notes">${own.join('\n')}</div>\n`}</section>`;
  });
  return [...written, ...(notes.has('') ? [`<section><div class="notes">${(notes.get('') as string[]).join('\n')}</div></section>`] : [])].join('\n');
}

const ELEMENTS: Readonly<Record<Block['kind'], string>> = { heading: 'h3', paragraph: 'p', quotation: 'blockquote', 'list-item': 'p', byline: 'p' };

function blockOf({ kind, origin }: Block, inner: string, first: boolean): string {
  const name = kind === 'heading' && first ? 'h2' : ELEMENTS[kind];
  return `<${name}${attributes({ class: kind === 'byline' || kind === 'list-item' ? kind : undefined, 'data-s': String(origin[0]?.start ?? 0) })}>${inner}</${name}>`;
}

const CHUNK = 1500;

/** The source as it was given, cut at line ends, with the same marks where their things were read. */
export function sourcePane(document: Document, source: string): string {
  const marks: PageMark[] = [];
  const add = (kind: PageMark['kind'], index: number, origin: readonly Span[]): void => { for (const { start, end } of origin) marks.push({ kind, index, start, end }); };
  document.notes.forEach(({ anchor, origin }, i) => { add('note', i, origin); add('note', i, anchor?.origin ?? []); });
  document.mentions.forEach(({ origin }, i) => { add('mention', i, origin); });
  document.names.forEach(({ origin }, i) => { add('name', i, origin); });
  document.furniture.forEach(({ origin }, i) => { add('furniture', i, origin); });
  document.edits.forEach((edit, i) => { if (!isLayout(edit)) add('edit', i, edit.origin); });
  marks.sort((a, b) => a.start - b.start || b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.index - b.index);
  const chunks: string[] = [];
  let next = 0;
  let reach = 0;
  for (let from = 0; from < source.length;) {
    const first = next;
    let end = from;
    while (end < source.length) {
      const line = source.indexOf('\n', Math.max(end, from + CHUNK));
      end = line === -1 ? source.length : line + 1;
      while (next < marks.length && (marks[next] as PageMark).start < end) reach = Math.max(reach, (marks[next++] as PageMark).end);
      if (reach <= end) break;
    }
    const own = marks.slice(first, next).map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
    chunks.push(`<div data-s="${from}">${writeMarks(source.slice(from, end), own, { text: escapeHtml, mark: ({ kind, index }, inner) => tag(kind, index, inner, '', false) })}</div>`);
    from = end;
  }
  return chunks.join('');
}

const ORDER: readonly PageMark['kind'][] = ['furniture', 'note', 'mention', 'name', 'edit', 'doubt'];
