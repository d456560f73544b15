import type { Document } from '../records/document.js';
import type { PersonName } from '../records/person.js';

const WIDTH = 78;
const MOST = 12;

/** A document for a person: sections with their authors, notes, works, what was repaired, what is in doubt. 80 columns. */
export function report(document: Document, colour: boolean): string {
  const title = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const out: string[] = [];
  const { notes, sections, works, mentions, names, edits, furniture, diagnostics } = document;
  out.push(title('Text'), `  ${document.text.length} of ${document.source.length} characters, ${document.blocks.length} blocks; read as ${document.page.kind}, ${document.page.columns} column${document.page.columns === 1 ? '' : 's'}`);
  out.push('', title(`Sections (${sections.length})`));
  for (const section of sections.slice(0, 40)) {
    out.push(...wrap(section.heading ?? '(no heading)', `  ${section.kind.padEnd(13)} `));
    for (const author of section.authors) out.push(...wrap([spell(author.name), author.affiliation].filter(Boolean).join(', '), `  ${''.padEnd(13)} by `));
  }
  if (document.participants.length > 0) out.push('', title(`Participants (${document.participants.length})`), ...wrap(document.participants.map((p) => spell(p.name)).join('; '), '  '));
  const missing = notes.filter((note) => note.state === 'missing').length;
  out.push('', title(`Notes (${notes.length})`), `  ${notes.filter((note) => note.state === 'whole').length} whole, ${notes.filter((note) => note.state === 'truncated').length} cut off, ${missing} missing, ${notes.filter((note) => note.anchor === null).length} without a marker`);
  for (const note of notes.filter((n) => n.text !== '').slice(0, 3)) out.push(...wrap(shorten(note.text, 150), `  ${note.marker.padStart(3)}  `));
  if (works.length > 0) {
    out.push('', title(`Works (${works.length}, in ${mentions.length} mentions)`));
    for (const work of works.slice(0, MOST)) out.push(...wrap([work.author?.map(spell).join(', '), work.title ?? work.archive_location, work.issued?.['date-parts']?.[0]?.[0]].filter(Boolean).join('. '), '  '));
    if (works.length > MOST) out.push(`  … ${works.length - MOST} more: --to csl-json`);
  }
  if (names.length > 0) {
    const changes = names.filter((name) => name.change);
    out.push('', title(`Romanised Chinese names (${names.length}, ${changes.length} to change)`));
    if (changes.length > 0) out.push(...wrap([...new Set(changes.map((name) => `${name.as} → ${name.target}`))].slice(0, MOST).join('; '), '  '));
  }
  out.push('', title('Repaired'));
  for (const [rule, count] of counts(edits.map((edit) => edit.rule).filter((rule) => rule !== 'layout-space'))) out.push(`  ${String(count).padStart(6)}  ${rule}`);
  for (const [kind, count] of counts(furniture.map((piece) => piece.kind))) out.push(`  ${String(count).padStart(6)}  ${kind} set aside`);
  out.push('', title(`In doubt (${diagnostics.length})`));
  for (const doubt of diagnostics.slice(0, MOST)) out.push(...wrap(`${doubt.reason}${doubt.origin[0] === undefined ? '' : ` (at ${doubt.origin[0].start})`}`, '  '));
  if (diagnostics.length > MOST) out.push(`  … ${diagnostics.length - MOST} more: --to json`);
  return `${out.join('\n')}\n`;
}

const spell = (name: PersonName): string => name.literal ?? [name.given, name['non-dropping-particle'], name.family].filter(Boolean).join(' ');

const shorten = (text: string, length: number): string => (text.length <= length ? text : `${text.slice(0, length).replace(/[\ud800-\udbff]$/u, '')}…`);

function counts(list: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const item of list) found.set(item, (found.get(item) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Words in lines of at most 78 characters; what a terminal would obey is not printed. */
function wrap(text: string, first: string): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.replace(/\p{Cc}/gu, ' ').split(' ').filter(Boolean)) {
    if (line.length + word.length > WIDTH && line.trim() !== '' && line.length > first.length) { lines.push(line.trimEnd()); line = ' '.repeat(first.length); }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
