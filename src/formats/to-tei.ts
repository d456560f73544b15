import type { Block, Document, Note } from '../records/document.js';
import type { Author, Section } from '../records/section.js';
import { append } from '../text/lists.js';
import { VERSION } from '../version.js';
import { align, type Alignment, type Passage } from './alignment.js';
import { element, escapeXml } from './escape-xml.js';
import { marksOf, writeMarks } from './marks.js';
import { biblStruct, teiPersName } from './tei-bibl-struct.js';
import { isInTei, teiWriter, type TeiMark, withParts } from './tei-passages.js';

/**
 * The document as TEI P5: sections as `div`, notes as `note` with a `ref` at the marker, citations as `bibl`, works as
 * `biblStruct`, repairs as `choice`, words that a line end broke with `lb`, heads and folios as `fw`.
 *
 * What XML cannot hold (control characters, halves of pairs) becomes U+FFFD.
 *
 * @throws RangeError if the source is not the one that the document was read from, as far as its length tells.
 */
export function toTei(document: Document, source: string): string {
  const alignment = align(document, source);
  const { metadata, participants, works, sections, blocks } = document;
  const passages = writtenPassages(document, source, alignment);
  const line = (name: string, value: string | undefined): string => (value === undefined ? '' : `<${name}>${escapeXml(value)}</${name}>`);
  const people = participants.map(({ name, affiliation, section }, i) =>
    `<person xml:id="p${i + 1}">${teiPersName(name, { corresp: section === null ? undefined : `#${section}` })}${line('affiliation', affiliation ?? undefined)}</person>`);
  const persons = (name: string, list: readonly Author[] = []): string => list.map((one) => `<${name}>${teiPersName(one.name)}</${name}>`).join('');
  const title = metadata.title ?? sections.find(({ heading }) => heading !== null)?.heading ?? blocks.slice(0, 1).map(({ start, end }) => document.text.slice(start, Math.min(end, start + LONGEST_TITLE)))[0] ?? '';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', '<TEI xmlns="http://www.tei-c.org/ns/1.0">', '<teiHeader>',
    `<fileDesc><titleStmt>${element('title', {}, escapeXml(title))}${persons('author', metadata.authors)}${persons('editor', metadata.editors)}</titleStmt>`,
    `<publicationStmt><p>${[metadata.identifier, metadata.date, metadata.copyright].filter((part) => part !== undefined).map(escapeXml).join(' · ') || 'Where it was published is not stated'}</p></publicationStmt>`,
    `<sourceDesc><p>A text of ${source.length} UTF-16 code units</p></sourceDesc></fileDesc>`,
    `<encodingDesc><appInfo><application ident="emend" version="${VERSION}">${line('label', 'emend')}</application></appInfo></encodingDesc>`,
    people.length === 0 ? '' : `<profileDesc><particDesc><listPerson>\n${people.join('\n')}\n</listPerson></particDesc></profileDesc>`,
    '</teiHeader>', '<text><body>', body(document, passages), '</body></text>',
    works.length === 0 ? '' : `<standOff><listBibl>\n${works.map(biblStruct).join('\n')}\n</listBibl></standOff>`,
    '</TEI>', '',
  ].filter((part, i, all) => part !== '' || i === all.length - 1).join('\n');
}

const LONGEST_TITLE = 200;

/** The text of each passage with its marks. */
function writtenPassages(document: Document, source: string, alignment: Alignment): (index: number, asByline: boolean) => string {
  const breaks = new Map<number, TeiMark[]>();
  for (let at = source.indexOf('\f'); at !== -1; at = source.indexOf('\f', at + 1)) {
    const place = alignment.pointOf(at);
    if (place !== null) append(breaks, place.passage, { kind: 'page', index: at, start: place.start, end: place.end });
  }
  const marks = marksOf(document, alignment, isInTei);
  return (index, asByline) => {
    const { text } = alignment.passages[index] as Passage;
    return writeMarks(text, withParts(document, text, marks.get(index) ?? [], breaks.get(index) ?? []), teiWriter(document, source, asByline));
  };
}

function body(document: Document, write: (index: number, asByline: boolean) => string): string {
  const { blocks, sections, notes } = document;
  const ofSection = new Map<string, Note[]>();
  const known = new Set(sections.map(({ id }) => id));
  const last = sections[sections.length - 1]?.id ?? '';
  for (const note of notes) append(ofSection, note.section !== null && known.has(note.section) ? note.section : last, note);
  const indexes = new Map(notes.map((note, i) => [note, blocks.length + i]));
  const writeNotes = (id: string): string[] => (ofSection.get(id) ?? []).map((note) =>
    element('note', { 'xml:id': note.id, place: 'foot', n: note.marker, type: note.state === 'whole' ? undefined : note.state }, write(indexes.get(note) as number, false)));
  let b = 0;
  const divisions = sections.map((section) => {
    const lines: string[] = [`<div${section.kind === 'body' ? '' : ` type="${section.kind}"`} xml:id="${section.id}">`];
    const from = b;
    while (b < blocks.length && (blocks[b] as Block).start < section.end) b += 1;
    const ends = writeBlocks(blocks.slice(from, b), section, lines, (i, asByline) => write(from + i, asByline));
    return [...lines, ...ends, ...writeNotes(section.id), '</div>'].join('\n');
  });
  const loose = sections.length === 0 ? [`<div>\n${writeNotes('').join('\n')}<p/></div>`] : [];
  return [...divisions, ...loose].join('\n');
}

/** The blocks of a section; each heading behind the first opens a division of its own. Returns what closes the last one. */
function writeBlocks(blocks: readonly Block[], section: Section, lines: string[], write: (i: number, asByline: boolean) => string): string[] {
  let atTop = true;
  let inner = false;
  blocks.forEach(({ kind }, i) => {
    if (kind === 'heading' && i > 0) {
      if (inner) lines.push('</div>');
      lines.push('<div>');
      inner = true;
      atTop = true;
    }
    const asByline = atTop && (kind === 'byline' || (kind === 'heading' && i === 0 && section.authors.length > 0));
    if (asByline) lines.push(`<byline>${withAuthors(write(i, true), section)}</byline>`);
    else if (kind === 'heading') lines.push(`<head>${write(i, false)}</head>`);
    else if (kind === 'list-item') {
      if (blocks[i - 1]?.kind !== 'list-item') lines.push('<list>');
      lines.push(`<item>${write(i, false)}</item>`);
      if (blocks[i + 1]?.kind !== 'list-item') lines.push('</list>');
    } else lines.push(kind === 'quotation' ? `<quote>${write(i, false)}</quote>` : `<p${kind === 'byline' ? ' rend="byline"' : ''}>${write(i, false)}</p>`);
    atTop = atTop && (kind === 'heading' || asByline);
  });
  return inner ? ['</div>'] : [];
}

/** The names of a section's authors marked where the byline prints them. */
function withAuthors(written: string, { authors }: Section): string {
  let at = 0;
  for (const { name } of authors) {
    const [printed] = [[name.given, name.family], [name.family, name.given]].map((parts) => escapeXml(name.literal ?? parts.filter(Boolean).join(' '))).filter((one) => one !== '' && written.includes(one, at));
    if (printed === undefined) continue;
    const from = written.indexOf(printed, at);
    const marked = `<persName>${printed}</persName>`;
    written = written.slice(0, from) + marked + written.slice(from + printed.length);
    at = from + marked.length;
  }
  return written;
}
