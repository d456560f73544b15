import type { CslDate, CslItem } from '../records/citation.js';
import type { PersonName } from '../records/person.js';
import { edtfOf } from '../citations/edtf.js';
import { printedDate } from './printed-date.js';
import { attributes, element, escapeXml } from './escape-xml.js';

/** A name as TEI writes it: surname, forename, particle and suffix, or the whole of it. */
export function teiPersName({ family, given, suffix, literal, ...particles }: PersonName, values: Readonly<Record<string, string | undefined>> = {}): string {
  const part = (name: string, value: string | undefined): string => (value === undefined ? '' : element(name, {}, escapeXml(value)));
  const inner = family === undefined && given === undefined ? escapeXml(literal ?? '')
    : part('nameLink', particles['dropping-particle'] ?? particles['non-dropping-particle']) + part('surname', family) + part('forename', given) + part('genName', suffix);
  return element('persName', values, inner);
}

const LEVELS: Readonly<Record<string, string>> = { 'article-journal': 'a', 'article-newspaper': 'a', review: 'a', chapter: 'a', webpage: 'm', document: 'u', manuscript: 'u', thesis: 'u', personal_communication: 'u' };

const LANGUAGE = /^[a-z]{1,8}(?:-[a-z\d]{1,8})*$/iu;

/** A work as `biblStruct`: what stands within a larger work is `analytic`, what was published `monogr`, a series `series`. */
export function biblStruct(work: CslItem): string {
  const level = LEVELS[work.type] ?? 'm';
  const inside = work['container-title'] !== undefined || level === 'a';
  const title = (value: string | undefined, at: string, type?: string): string => (value === undefined ? '' : element('title', { level: at, type }, escapeXml(value)));
  const each = (names: readonly PersonName[] | undefined, wrap: (inner: string) => string): string => (names ?? []).map((name) => wrap(name.literal === undefined || name.family !== undefined ? teiPersName(name) : element('orgName', {}, escapeXml(name.literal)))).join('');
  const responsible = (names: readonly PersonName[] | undefined, role: string): string => each(names, (name) => `<respStmt><resp>${role}</resp>${name}</respStmt>`);
  const authors = each(work.author, (name) => `<author>${name}</author>`);
  const editors = each(work.editor, (name) => `<editor>${name}</editor>`);
  const others = responsible(work.translator, 'translator') + responsible(work.recipient, 'recipient');
  const own = title(work.title, level) + title(work.custom?.translatedTitle, level, 'translated') + title(work['reviewed-title'], 'm', 'reviewed');
  const id = (type: 'DOI' | 'archive' | 'archive-place' | 'archive_collection' | 'archive_location'): string => (work[type] === undefined ? '' : element('idno', { type }, escapeXml(work[type])));
  const archive = id('archive') + id('archive-place') + id('archive_collection') + id('archive_location');
  const analytic = inside ? `<analytic>${authors}${own}${others}${id('DOI')}</analytic>` : '';
  const titles = (inside ? title(work['container-title'], level === 'a' && work.type !== 'chapter' ? 'j' : 'm') + title(work['volume-title'], 'm', 'volume') : own + title(work['volume-title'], 'm', 'volume') + id('DOI')) + archive;
  const persons = inside ? editors : authors + editors + others;
  const unnamed = titles === '' && persons !== '' ? '<title/>' : '';
  const notes = (work.genre === undefined ? '' : element('note', { type: 'genre' }, escapeXml(work.genre))) + (work['reviewed-author'] === undefined ? '' : `<note type="reviewed-author">${each(work['reviewed-author'], (name) => name)}</note>`);
  const series = work['collection-title'] === undefined ? '' : `<series>${title(work['collection-title'], 's')}${scope('volume', work['collection-number'])}</series>`;
  const link = work.URL === undefined ? '' : element('ref', { target: work.URL.replace(/[\s<>"{}|\\^`]/gu, encodeURIComponent) }, escapeXml(work.URL));
  return `<biblStruct${attributes({ 'xml:id': work.id, type: work.type, 'xml:lang': LANGUAGE.test(work.language ?? '') ? work.language : undefined })}>${analytic}<monogr>${unnamed}${titles}${persons}${work.edition === undefined ? '' : element('edition', {}, escapeXml(work.edition))}${imprint(work)}</monogr>${series}${notes}${link}</biblStruct>`;
}

const scope = (unit: string, value: string | undefined): string => (value === undefined ? '' : element('biblScope', { unit }, escapeXml(value)));

function imprint(work: CslItem): string {
  const part = (name: string, value: string | undefined): string => (value === undefined ? '' : element(name, {}, escapeXml(value)));
  const inner = part('pubPlace', work['publisher-place'] ?? work['event-place']) + part('publisher', work.publisher ?? work.authority)
    + date(work.issued) + date(work['original-date'], 'original') + date(work.accessed, 'accessed')
    + scope('volume', work.volume) + scope('issue', work.issue ?? work.number) + scope('chapter', work['chapter-number']) + scope('page', work.page);
  return `<imprint>${inner === '' ? '<date/>' : inner}</imprint>${part('extent', work['number-of-pages'])}${extentOf(work['number-of-volumes'])}`;
}

const extentOf = (volumes: string | undefined): string => (volumes === undefined ? '' : `<extent>${/^\d+$/u.test(volumes) ? `<measure unit="volume" quantity="${volumes}">${volumes}</measure>` : escapeXml(volumes)}</extent>`);

function date(value: CslDate | undefined, type?: string): string {
  if (value === undefined) return '';
  const [from, to] = (edtfOf({ ...value, season: '' }) ?? '').replace(/~/gu, '').split('/');
  return element('date', { type, ...(to === undefined ? { when: from } : { from, to }), cert: value.circa === true ? 'low' : undefined }, escapeXml(printedDate(value)));
}
