import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslDate, CslItem } from '../../src/index.js';

type Name = NonNullable<CslItem['author']>[number];

const DATES = ['issued', 'original-date', 'accessed'];
const NAMES = ['author', 'editor', 'translator', 'recipient'];
const IGNORED = ['id', 'custom'];

/** What citation-js makes of BibTeX or RIS. */
export const readByCitationJs = (text: string): readonly CslItem[] => (text === '' ? [] : (new Cite(text).data as unknown as readonly (CslItem & { reporter?: string | readonly string[] })[])
  // it takes the author of a newspaper article in RIS for its reporter, and leaves the name as it is
  .map(({ reporter, ...item }) => (reporter === undefined ? item : { ...item, author: [reporter].flat().map((name) => ({ literal: name })) })));

/**
 * A work as a format can hold it, for a comparison: names as one string each, family name first; dates by their parts; a
 * dash between pages as a hyphen; white space as one space; without the fields that the format, or its reader, has no place for.
 */
export function comparable(work: CslItem, lost: readonly string[], whole: boolean): Record<string, unknown> {
  const fields: [string, unknown][] = Object.entries(work).filter(([field]) => !IGNORED.includes(field) && !lost.includes(field) && !lost.includes(`${work.type} ${field}`)).map(([field, value]) => [field,
    NAMES.includes(field) ? (value as readonly Name[]).map(nameOf)
      : DATES.includes(field) ? dateOf(value as CslDate, whole)
        : typeof value === 'string' ? (field === 'page' ? value.replace(/[–—]/gu, '-') : value).replace(/[^\S\u00a0]+/gu, ' ').replace(/\u00a0/gu, ' ') : value]);
  return Object.fromEntries(fields);
}

const nameOf = (name: Name): string => {
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family ?? name.literal ?? name.given].filter(Boolean).join(' ');
  return [family, name.family === undefined ? undefined : name.given, name.suffix].filter(Boolean).join(', ');
};

const dateOf = ({ 'date-parts': parts, literal }: CslDate, whole: boolean): unknown => (parts === undefined ? literal : (whole ? parts : parts.slice(0, 1)).map(([year, month, ...rest]) => (month === 0 ? [year] : [year, month, ...rest].filter((part) => part !== undefined))));
