import type { CslItem } from '../records/citation.js';
import type { Document } from '../records/document.js';
import { bibtexNames, bibtexText } from './bibtex-text.js';
import { citationKeys } from './citation-keys.js';
import { edtfOf, within } from '../citations/edtf.js';
import { printedDate } from './printed-date.js';
import { titleOf } from './title-of.js';

/**
 * The works as BibTeX, one entry each, in their order: classical fields, and those of biblatex where BibTeX has none
 * (`date`, `translator`, `library`, `urldate` …). Keys are `chen2001mao`, unique. Titles stand in two pairs of braces:
 * no style may change their capitals.
 *
 * An archive goes to `library` and `note`; what BibTeX cannot hold (`custom`, recipients, titles under review) is left out.
 */
export function toBibtex({ works }: Pick<Document, 'works'>): string {
  const keys = citationKeys(works);
  return works.map((work: CslItem) => {
    const fields = fieldsOf(work).filter(([, value]) => value !== '');
    return `@${entryOf(work)}{${keys.get(work.id)},\n${fields.map(([name, value]) => `  ${name} = ${name === 'month' ? value : `{${value}}`},\n`).join('')}}\n`;
  }).join('\n');
}

const MONTHS: readonly string[] = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ENTRIES: Readonly<Record<string, string>> = {
  'article-journal': 'article', 'article-newspaper': 'article', 'article-magazine': 'article', review: 'article', 'review-book': 'article',
  book: 'book', chapter: 'incollection', report: 'techreport', manuscript: 'unpublished', webpage: 'online', 'paper-conference': 'inproceedings',
  legal_case: 'jurisdiction', legislation: 'legislation', personal_communication: 'letter',
};

function entryOf({ type, genre = '' }: CslItem): string {
  if (type === 'thesis') return /ph\.? ?d|doctor|diss/iu.test(genre) ? 'phdthesis' : /master|\bm\.? ?a\b/iu.test(genre) ? 'mastersthesis' : 'thesis';
  return ENTRIES[type] ?? 'misc';
}

function fieldsOf(work: CslItem): [name: string, value: string][] {
  const { type, issued, archive, archive_collection: collection, archive_location: location } = work;
  const text = (value: string | undefined): string => bibtexText(value ?? '');
  const title = (value: string | undefined): string => (value === undefined || value === '' ? '' : `{${bibtexText(value)}}`);
  const list = (value: string | undefined): string => (/\sand\s/iu.test(value ?? '') ? title(value) : text(value));
  const date = (value: CslItem['issued']): string => (value === undefined ? '' : edtfOf(value) ?? '');
  const inArticle = ENTRIES[type] === 'article';
  const publisher = type === 'thesis' ? 'school' : type === 'report' ? 'institution' : type === 'webpage' ? 'organization' : 'publisher';
  return [
    ['author', bibtexNames(work.author)], ['editor', bibtexNames(work.editor)], ['translator', bibtexNames(work.translator)],
    ['title', title(titleOf(work))],
    [inArticle ? 'journal' : 'booktitle', inArticle ? text(work['container-title']) : title(work['container-title'])],
    ['issuetitle', title(work['volume-title'])], ['series', text(work['collection-title'])],
    ['volume', text(work.volume)], ['volumes', text(work['number-of-volumes'])], ['chapter', text(work['chapter-number'])],
    ['number', text(work.issue ?? work.number ?? work['collection-number'])],
    ['edition', text(work.edition)], ['type', text(work.genre)],
    ['pages', text(work.page).replace(/[-–—]+/gu, '--')], ['pagetotal', text(work['number-of-pages'])],
    [publisher, list(work.publisher ?? work.authority)], ['address', list(work['publisher-place'] ?? work['archive-place'])], ['venue', text(work['event-place'])],
    ...yearFields(issued), ['origdate', date(work['original-date'])],
    ['library', text(archive)], ['note', text([location, collection, archive].filter((part) => part !== undefined).join(', '))],
    ['language', text(work.language)], ['doi', verbatim(work.DOI)], ['url', verbatim(work.URL)], ['urldate', date(work.accessed)],
  ];
}

/** `year` and `month` for BibTeX; `date` besides where it says more than these: a day, a season, a range, a doubt. */
function yearFields(issued: CslItem['issued']): [string, string][] {
  if (issued === undefined) return [];
  const parts = issued['date-parts'] ?? [];
  const [[year, month] = []] = parts;
  if (year === undefined) return [['year', bibtexText(printedDate(issued))]];
  const last = parts[1]?.[0];
  const edtf = edtfOf(issued) ?? '';
  const more = edtf.length > (within(month, 12) === undefined ? 4 : 7);
  return [['year', last === undefined || last === year ? String(year) : `${year}--${last}`], ['month', MONTHS[(month ?? 0) - 1] ?? ''], ['date', more ? edtf : '']];
}

/** Addresses are not text: what would end the value is written as addresses write it. */
const verbatim = (address = ''): string => address.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
