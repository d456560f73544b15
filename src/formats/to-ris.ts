import type { CslDate, CslItem } from '../records/citation.js';
import type { Document } from '../records/document.js';
import type { PersonName } from '../records/person.js';
import { edtfOf, within } from '../citations/edtf.js';
import { printedDate } from './printed-date.js';
import { titleOf } from './title-of.js';

/**
 * The works as RIS, one record each, in their order; lines end as RIS prescribes, with CR LF.
 *
 * A date keeps its day, and what is more (a range, a season, *circa*) in its fourth part: `DA  - 1961///1961/1963`.
 * An archive is `DB`, its place `CY`, its call string `AV`. What RIS cannot hold (`custom`, recipients) is left out.
 */
export const toRis = ({ works }: Pick<Document, 'works'>): string =>
  works.map((work: CslItem) => [`TY  - ${TYPES[work.type] ?? 'GEN'}`, ...linesOf(work), 'ER  - '].map((line) => `${line}\r\n`).join('')).join('\r\n');

const TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR', 'article-newspaper': 'NEWS', 'article-magazine': 'MGZN', review: 'JOUR', 'review-book': 'JOUR', book: 'BOOK', chapter: 'CHAP', thesis: 'THES', report: 'RPRT',
  manuscript: 'MANSCPT', document: 'GEN', webpage: 'ELEC', 'paper-conference': 'CONF', legal_case: 'CASE', legislation: 'LEGAL', interview: 'GEN', personal_communication: 'PCOMM', classic: 'CLSWK',
  dataset: 'DATA', software: 'COMP', motion_picture: 'MPCT', map: 'MAP', patent: 'PAT',
};

/** Tags of the variables that RIS keeps elsewhere in works of some types. */
const TAGS = {
  editor: { book: 'A3', else: 'A2' },
  series: { book: 'T2', report: 'T2', manuscript: 'T2', webpage: 'T2', else: 'T3' },
  seriesNumber: { chapter: 'SV', report: 'NV', else: 'M1' },
  issue: { 'article-newspaper': 'C2', 'article-magazine': 'M1', 'paper-conference': 'M1', report: 'C6', else: 'IS' },
  number: { report: 'SN', 'article-journal': 'C7', legislation: 'SN', manuscript: 'NV', personal_communication: 'NV', else: 'M1' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

function* linesOf(work: CslItem): Generator<string> {
  const { type, issued, accessed } = work;
  const tagOf = (variable: keyof typeof TAGS): string => (TAGS[variable] as Readonly<Record<string, string>>)[type] ?? TAGS[variable].else;
  const one = function* (tag: string, value: string | undefined): Generator<string> {
    const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
    if (text !== '') yield `${tag}  - ${text}`;
  };
  const each = function* (tag: string, names: readonly PersonName[] = []): Generator<string> { for (const name of names) yield* one(tag, risName(name)); };
  yield* each('AU', work.author);
  yield* each(tagOf('editor'), work.editor);
  if (type === 'personal_communication') yield* each('A2', work.recipient);
  yield* each('A4', work.translator);
  yield* one('TI', titleOf(work));
  yield* one('T2', work['container-title']);
  yield* one(tagOf('series'), work['collection-title']);
  yield* one(tagOf('seriesNumber'), work['collection-number']);
  yield* one('VL', work.volume);
  yield* one('NV', work['number-of-volumes']);
  yield* one(tagOf('issue'), work.issue);
  yield* one(tagOf('number'), work.number);
  if (type === 'chapter') yield* one('SE', work['chapter-number']);
  if (type === 'book') yield* one('SE', work.page);
  else if (work.page !== undefined) {
    const [, start = work.page, end] = /^([^-–—]+)[-–—]+([^-–—]+)$/u.exec(work.page) ?? [];
    yield* one('SP', start);
    yield* one('EP', end);
  }
  if (type === 'book' || type === 'thesis') yield* one('SP', work['number-of-pages']);
  yield* one('ET', work.edition);
  yield* one('M3', work.genre);
  yield* one('PB', work.publisher ?? work.authority);
  yield* one('CY', work['publisher-place'] ?? work['event-place'] ?? work['archive-place']);
  if (issued !== undefined) {
    yield* one('PY', issued['date-parts']?.[0]?.[0] === undefined ? printedDate(issued) : String(issued['date-parts'][0][0]));
    yield* one('DA', risDate(issued));
  }
  yield* one('DB', work.archive);
  yield* one('AV', [work.archive_collection, work.archive_location].filter((part) => part !== undefined).join(', '));
  yield* one('LA', work.language);
  yield* one('DO', work.DOI);
  yield* one('UR', work.URL);
  yield* one('Y2', accessed === undefined ? undefined : risDate(accessed));
}

/** `van der Waals, Johannes`; `King, Martin Luther, Jr.`; an institution as it is. */
function risName(name: PersonName): string {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter((part) => part !== undefined).join(' ');
  return name.family === undefined ? name.literal ?? [name.given, family].filter(Boolean).join(' ') : [family, name.given ?? (name.suffix === undefined ? undefined : ''), name.suffix].filter((part) => part !== undefined).join(', ');
}

/** Year, month, day and the rest, set apart by strokes; the rest says what the first three cannot. */
function risDate(date: CslDate): string | undefined {
  const [first, second] = date['date-parts'] ?? [];
  const [year, month, day] = first ?? [];
  if (year === undefined) return undefined;
  const more = second !== undefined || date.season !== undefined || date.circa === true ? edtfOf(date) ?? '' : '';
  const known = within(month, 12);
  return [year, known ?? '', (known === undefined ? undefined : within(day, 31)) ?? '', more].map((part) => (typeof part === 'number' ? String(part).padStart(2, '0') : part)).join('/');
}
