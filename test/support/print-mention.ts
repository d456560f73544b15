import type { ParsedMention } from '../../src/citations/parse-references.js';
import type { CslDate, CslItem } from '../../src/records/citation.js';
import type { PersonName } from '../../src/records/person.js';

const FIELDS = ['author', 'recipient', 'editor', 'translator', 'title', 'reviewed-author', 'reviewed-title', 'container-title', 'collection-title', 'collection-number', 'edition', 'volume', 'number-of-volumes', 'volume-title', 'issue', 'number', 'genre', 'publisher', 'publisher-place', 'authority', 'event-place', 'issued', 'original-date', 'page', 'number-of-pages', 'archive', 'archive-place', 'archive_collection', 'archive_location', 'URL', 'DOI'] as const satisfies readonly (keyof CslItem)[];

/** *van Beethoven, Ludwig*; an institution as it is. */
export function printName({ family, given, literal, suffix, 'non-dropping-particle': particle }: PersonName): string {
  return literal ?? [[particle, family].filter(Boolean).join(' '), given, suffix].filter(Boolean).join(', ');
}

const printDate = ({ 'date-parts': parts, season, literal }: CslDate): string => (parts === undefined ? literal ?? '' : `${parts.map((part) => part.join('-')).join('/')}${season === undefined ? '' : ` season ${season}`}`);

function printField(value: unknown): string {
  if (Array.isArray(value)) return (value as PersonName[]).map(printName).join('; ');
  return typeof value === 'object' && value !== null ? printDate(value) : String(value);
}

/** A mention in one line: `full (page 5) | book | author: Berg, Anna | title: …`; a back-reference by the name of what it is of, `is The Long Road`, or `no work`. */
export function printMention({ form, locator, item, candidates }: ParsedMention): string {
  const record: CslItem | null = item;
  const head = `${form}${locator === undefined ? '' : ` (${locator.label} ${locator.value})`}`;
  if (record === null) return `${head} | no work${candidates === undefined ? '' : ` of ${candidates.join(', ')}`}`;
  if (form !== 'full') return `${head} | is ${record.title ?? record.archive_location ?? record['container-title'] ?? record.id}`;
  return [head, record.type, ...FIELDS.flatMap((field) => (record[field] === undefined ? [] : [`${field}: ${printField(record[field])}`]))].join(' | ');
}
