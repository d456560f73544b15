import { PLACES, PUBLISHER_WORDS, REGIONS } from '../data/citations/imprint-words.js';
import type { CslDate } from '../records/citation.js';
import type { Group, Outline } from './outline.js';
import { readDate } from './read-date.js';

export interface Imprint {
  readonly place?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
}

const YEAR_AT_END = /(?:^|[\s,:])((?:(?:\d{1,2} )?[\p{L}\p{M}]{3,10}\.?(?:[-–/][\p{L}\p{M}]{3,10}\.?)? )?(?:c\. |ca\. )?(?:1[4-9]\d\d|20[0-4]\d)(?:[-–—‒/]\d{2,4})?[a-z]?|forthcoming|n\. ?d\.)$/u;

const LONGEST = 240;
/** *30 September–October c. 1974–1975a* and what stands before it: the pattern runs over no more. */
const LONGEST_YEAR = 48;

export const isPlace = (words: string): boolean => {
  const key = words.trim().toLowerCase();
  return PLACES.has(key) || PLACES.has(key.split(/[/,]| and | und | y | e /u)[0] ?? '') || PLACES.has(key.split(' ').slice(0, 2).join(' ')) && REGIONS.has(key.split(' ').slice(2).join(' ')) || PLACES.has(key.split(' ')[0] ?? '') && REGIONS.has(key.split(' ').slice(1).join(' '));
};
export const hasPublisherWord = (words: string): boolean => words.toLowerCase().split(/[\s/]+/u).some(word => PUBLISHER_WORDS.has(word) || PUBLISHER_WORDS.has(word.replace(/[.,’]+s?$/u, '')));

/** Splits *Washington, D.C. and Stanford, California: Woodrow Wilson Center Press and Stanford University Press* into place and publisher. */
function placeAndPublisher(words: string): Imprint {
  const text = words.trim().replace(/^[,:\s]+|[,:\s]+$/gu, '');
  if (text === '') return {};
  const colon = text.indexOf(':');
  if (colon > 0) return { place: text.slice(0, colon).trim(), publisher: text.slice(colon + 1).trim() };
  const parts = text.split(/, /u);
  let places = 0;
  while (places < parts.length && (isPlace(parts[places] ?? '') || (places > 0 && REGIONS.has((parts[places] ?? '').toLowerCase()))) && !hasPublisherWord(parts[places] ?? '')) places++;
  const place = parts.slice(0, places).join(', ');
  const publisher = parts.slice(places).join(', ');
  if (places === 0 && parts.length > 1 && isPlace(parts[parts.length - 1] ?? '')) return { publisher: parts.slice(0, -1).join(', '), place: parts[parts.length - 1] ?? '' };
  return { ...(place !== '' && { place }), ...(publisher !== '' && { publisher }) };
}

/** Reads what stands inside the brackets of an imprint; null if no year stands there. */
export function readImprint(inner: string): Imprint | null {
  const text = inner.trim().replace(/[.,]+$/u, '');
  if (text.length > LONGEST) return null;
  const year = YEAR_AT_END.exec(text.slice(-LONGEST_YEAR));
  if (year?.[1] === undefined) return null;
  let printed = year[1];
  const word = /^(?:\d{1,2} )?([\p{L}\p{M}]+)/u.exec(printed)?.[1];
  const date = readDate(printed);
  if (date === null) return null;
  let start = text.length - printed.length;
  const bareYear = /\d{4}(?:[-–—‒/]\d{2,4})?[a-z]?$/u.exec(printed)?.[0];
  // *Novosti 1973*: the word before the year is a month only if it reads as one
  if (word !== undefined && bareYear !== undefined && (date['date-parts']?.[0]?.length ?? 0) < 2 && date.season === undefined) { printed = bareYear; start = text.length - printed.length; }
  const issued = readDate(printed) ?? date;
  return { ...placeAndPublisher(text.slice(0, start)), issued };
}

/** The first brackets at `from` or behind it that hold an imprint and that `fits` lets pass. */
export function firstImprint({ text, groups }: Outline, from: number, fits: (group: Group) => boolean): { readonly bracket: Group; readonly imprint: Imprint } | null {
  for (const bracket of groups) {
    if (bracket.kind !== '(' || bracket.start < from || !fits(bracket)) continue;
    const imprint = readImprint(text.slice(bracket.start + 1, bracket.end - 1));
    if (imprint !== null) return { bracket, imprint };
  }
  return null;
}
