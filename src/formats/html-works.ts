import type { CslItem } from '../records/citation.js';
import type { Document } from '../records/document.js';
import type { PersonName } from '../records/person.js';
import { append } from '../text/lists.js';
import { attributes, element, escapeXml } from './escape-xml.js';
import { printedDate } from './printed-date.js';

const LONGEST_RAW = 90;

/** The works as a list: each with its fields, said or supposed, and a link to every place that cites it. */
export function worksList(document: Document): string {
  const mentions = new Map<string, string[]>();
  const places = new Map([...document.sections.map(({ id, heading }): [string, string] => [id, heading ?? 'text']), ...document.notes.map(({ id, marker }): [string, string] => [id, `note ${marker}`])]);
  for (const { id, work, raw, in: where } of document.mentions) {
    if (work !== null) append(mentions, work, `<li><a href="#${escapeXml(id)}">${escapeXml(raw.length > LONGEST_RAW ? `${raw.slice(0, LONGEST_RAW)} …` : raw)}</a> <small>${escapeXml(places.get('note' in where ? where.note : where.section) ?? '')}</small></li>`);
  }
  return document.works.map((work) => {
    const cited = mentions.get(work.id) ?? [];
    return `<li${attributes({ id: work.id, tabindex: '-1' })}><p class="ref">${reference(work)}</p><details><summary>Fields</summary><dl>${fields(work)}</dl></details><details><summary>${cited.length === 1 ? '1 mention' : `${cited.length} mentions`}</summary><ul>${cited.join('')}</ul></details></li>`;
  }).join('\n');
}

const nameOf = (name: PersonName): string => [[name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal].filter(Boolean).join(' '), name.given, name.suffix].filter(Boolean).join(', ');

/** What needs no full stop. */
const ENDED = /[.!?](?:<\/cite>)?[”’)]?$/u;

/** A line as a bibliography has it; what is not known is not there. */
function reference(work: CslItem): string {
  const persons = (list: readonly PersonName[] | undefined, role = ''): string => (list === undefined || list.length === 0 ? '' : `${list.map(nameOf).join('; ')}${role}`);
  const stands = work['container-title'] !== undefined;
  const title = work.title === undefined ? '' : stands || work.type === 'document' ? `“${escapeXml(work.title)}${ENDED.test(work.title) ? '' : '.'}”` : `<cite>${escapeXml(work.title)}</cite>`;
  const container = stands ? `<cite>${escapeXml(work['container-title'] ?? '')}</cite>` : '';
  const text = (value: string | undefined): string => escapeXml(value ?? '');
  const issue = [work.volume, work.issue].filter(Boolean).map(text).join(':');
  const imprint = [text(work['publisher-place']), text(work.publisher)].filter(Boolean).join(': ');
  const archive = [work.archive_location, work.archive_collection, work.archive].filter(Boolean).map(text).join(', ');
  const reviewed = work['reviewed-title'] === undefined ? '' : `review of <cite>${escapeXml(work['reviewed-title'])}</cite>`;
  const parts = [text(persons(work.author ?? work.editor, work.author === undefined ? ', ed.' : '')), title, reviewed, [container, issue].filter(Boolean).join(' '), imprint, work.issued === undefined ? '' : text(printedDate(work.issued)), text(work.page), archive];
  return (parts.some(Boolean) ? parts.filter(Boolean) : [escapeXml(work.type)]).map((part) => (ENDED.test(part) ? part : `${part}.`)).join(' ');
}

/** Each field with its value, and whether the text says it. */
function fields({ custom, ...work }: CslItem): string {
  return Object.entries({ ...work, ...(custom?.translatedTitle === undefined ? {} : { translatedTitle: custom.translatedTitle }) }).filter(([name]) => name !== 'id').map(([name, value]: [string, unknown]) => {
    const shown = Array.isArray(value) ? value.map((one) => nameOf(one as PersonName)).join('; ') : typeof value === 'object' && value !== null ? printedDate(value) : String(value);
    const inferred = custom?.certainty?.[name] === 'inferred' ? ' <small>supposed</small>' : '';
    return `<dt>${escapeXml(name)}</dt>${element('dd', {}, `${escapeXml(shown)}${inferred}`)}`;
  }).join('');
}
