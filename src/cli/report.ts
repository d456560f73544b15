import { account } from '../account.js';
import type { CslItem } from '../records/citation.js';
import type { Document, Edit, Note } from '../records/document.js';
import type { PersonName } from '../records/person.js';
import type { Section } from '../records/section.js';
import { counted, grouped, shorten, wrap } from './columns.js';
import { lineFinder } from './lines.js';

const MOST = 12;
const MOST_SECTIONS = 40;
const FEW = 3;
const NOTE_LENGTH = 150;

/** A document for a person: sections with their authors, notes, works, what was repaired, what is in doubt. 80 columns. */
export function report(document: Document, source: string, colour: boolean): string {
  const title = (text: string): string => (colour ? `\u001b[1m${text}\u001b[0m` : text);
  const parts: (readonly [string, readonly string[]])[] = [
    ['Text', text(document, source)],
    [`Sections (${document.sections.length})`, sections(document)],
    [`Participants (${document.participants.length})`, document.participants.length === 0 ? [] : wrap(document.participants.map((one) => spell(one.name)).join('; '), '  ')],
    [`Notes (${document.notes.length})`, notes(document.notes)],
    [`Works (${document.works.length}, in ${counted(document.mentions.length, 'mention')})`, works(document)],
    [`Romanised Chinese names (${document.names.length})`, names(document)],
    ['Repaired', repairs(document.edits, source)],
    [`Set aside (${document.furniture.length})`, counts(document.furniture.map((piece) => piece.kind)).map(([kind, count]) => `${number(count)}  ${kind}`)],
    [`In doubt (${document.diagnostics.length})`, doubts(document, source)],
  ];
  return parts.filter(([, lines]) => lines.length > 0).map(([heading, lines]) => `${title(heading)}\n${lines.join('\n')}\n`).join('\n');
}

function text(document: Document, source: string): string[] {
  const { blocks, page } = document;
  const { orphaned, doubled, balanced } = account(document, source);
  const faults = [orphaned.length > 0 ? `${counted(orphaned.length, 'stretch', 'stretches')} of the source in no place` : '', doubled.length > 0 ? `${counted(doubled.length, 'stretch', 'stretches')} in two` : ''].filter(Boolean);
  return [
    `  ${grouped(document.text.length)} of ${counted(source.length, 'character')}, in ${counted(blocks.length, 'block')}; read as ${page.kind}${page.columns === 2 ? ', two columns' : ''}`,
    balanced ? '  Every character of the source is accounted for.' : `  The account does not balance: ${faults.join(', ')}.`,
  ];
}

function sections(document: Document): string[] {
  const lines = document.sections.slice(0, MOST_SECTIONS).flatMap((section) => [
    ...wrap(section.heading ?? '(no heading)', `  ${section.kind.padEnd(13)} `),
    ...section.authors.flatMap((author) => wrap(`${spell(author.name)}${author.affiliation === undefined ? '' : ` (${author.affiliation})`}`, `${''.padEnd(16)}by `)),
    `${''.padEnd(16)}${extent(section, document)}`,
  ]);
  return [...lines, ...more(document.sections.length - MOST_SECTIONS, 'json')];
}

function extent(section: Section, document: Document): string {
  let words = 0;
  for (const word of document.text.slice(section.start, section.end).matchAll(/\S+/gu)) if (word[0] !== '') words += 1;
  const own = document.notes.filter((note) => note.section === section.id).length;
  return [counted(words, 'word'), ...(own > 0 ? [counted(own, 'note')] : [])].join(', ');
}

function notes(all: readonly Note[]): string[] {
  if (all.length === 0) return [];
  const kinds: [number, string][] = [
    [all.filter((note) => note.state === 'whole').length, 'whole'], [all.filter((note) => note.state === 'truncated').length, 'cut off'],
    [all.filter((note) => note.state === 'missing').length, 'missing'], [all.filter((note) => note.anchor === null).length, 'without a marker'],
  ];
  const shown = all.filter((note) => note.text !== '').slice(0, FEW);
  return [`  ${kinds.filter(([count]) => count > 0).map(([count, kind]) => `${grouped(count)} ${kind}`).join(', ')}`,
    ...shown.flatMap((note) => wrap(shorten(note.text, NOTE_LENGTH), `${note.marker.padStart(6)}  `))];
}

function works(document: Document): string[] {
  if (document.mentions.length === 0) return [];
  const open = document.mentions.filter((mention) => mention.work === null).length;
  const shown = document.works.slice(0, MOST).flatMap((work) => {
    const times = document.mentions.filter((mention) => mention.work === work.id).length;
    return wrap(describe(work), `${number(times)}× `, 9);
  });
  return [...shown, ...more(document.works.length - MOST, 'csl-json'), ...(open > 0 ? wrap(`${counted(open, 'mention cites', 'mentions cite')} what cannot be told`, `${''.padEnd(9)}`) : [])];
}

function describe(work: CslItem): string {
  const persons = work.author ?? work.editor;
  const year = work.issued?.['date-parts']?.[0]?.[0];
  const parts = [persons?.map(spell).join('; '), work.title ?? work.archive_location, work['container-title'], year];
  return parts.filter((part) => part !== undefined && part !== '').map((part) => String(part).replace(/\.$/u, '')).join('. ');
}

function names({ names: all }: Document): string[] {
  if (all.length === 0) return [];
  const changes = all.filter((name) => name.change);
  const spellings = [...new Set(changes.map((name) => `${name.as} → ${name.target}`))];
  return [`  ${grouped(changes.length)} to change, ${grouped(all.length - changes.length)} to leave`, ...(spellings.length > 0 ? wrap(spellings.slice(0, MOST).join('; ') + (spellings.length > MOST ? '; …' : ''), '  ') : [])];
}

/** Edits that changed a letter, by rule, with the first as an example; the white space of the page in one line. */
function repairs(edits: readonly Edit[], source: string): string[] {
  const solid = (letters: string): string => letters.replace(/\s+/gu, '');
  const changed = edits.filter((edit) => solid(edit.before) !== solid(edit.after));
  const lines = counts(changed.map((edit) => edit.rule)).flatMap(([rule, count]) => {
    const example = changed.find((edit) => edit.rule === rule);
    return wrap(`${rule}${example === undefined ? '' : `: ${shown(example, source)}`}`, `${number(count)}  `);
  });
  const blank = edits.length - changed.length;
  return [...lines, ...(blank > 0 ? [`${number(blank)}  changes of white space alone`] : [])];
}

/** An edit within its word: *foun-⏎dation → foundation*. */
function shown({ before, after, origin }: Edit, source: string): string {
  const left = /[\p{L}\p{M}\p{N}]*$/u.exec(source.slice(Math.max(0, (origin[0]?.start ?? 0) - 20), origin[0]?.start ?? 0))?.[0] ?? '';
  const right = /^[\p{L}\p{M}\p{N}]*/u.exec(source.slice(origin.at(-1)?.end ?? 0).slice(0, 20))?.[0] ?? '';
  const printed = (middle: string): string => `${left}${shorten(middle, 20)}${right}`.replace(/\r\n|\r|\n/gu, '⏎');
  return `${printed(before)} → ${printed(after)}`;
}

/** Doubts by kind, a few of each with the line of the source. */
function doubts({ diagnostics }: Document, source: string): string[] {
  const lineOf = lineFinder(source);
  return counts(diagnostics.map((doubt) => doubt.rule)).flatMap(([rule, count]) => {
    const first = diagnostics.filter((doubt) => doubt.rule === rule).slice(0, FEW);
    return [`${number(count)}  ${rule}`,
      ...first.flatMap(({ reason, origin: [place] }) => wrap(`${reason}${place === undefined ? '' : ` (line ${lineOf(place.start)})`}`, `${''.padEnd(10)}`, 12)),
      ...(count > FEW ? [`${''.padEnd(10)}… ${count - FEW} more: --to json`] : [])];
  });
}

/** A name as a bibliography has it: *Li, Wenhua*. */
const spell = (name: PersonName): string => name.literal ?? [[name['non-dropping-particle'], name.family].filter(Boolean).join(' '), name.given].filter(Boolean).join(', ');

const number = (count: number): string => grouped(count).padStart(7);

const more = (count: number, format: string): string[] => (count > 0 ? [`${''.padEnd(9)}… ${grouped(count)} more: --to ${format}`] : []);

function counts(list: readonly string[]): [string, number][] {
  const found = new Map<string, number>();
  for (const item of list) found.set(item, (found.get(item) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
