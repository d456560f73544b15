import { isEnclosed, type Outline } from './outline.js';
import { MONTHS, SEASONS } from '../data/citations/months.js';
import { REGIONS } from '../data/citations/imprint-words.js';
import { hasPublisherWord, type Imprint, isPlace } from './read-imprint.js';
import { readDate } from './read-date.js';

const YEAR = /(?<=[, ])(?:1[5-9]\d\d|20[0-4]\d)(?:[-–/]\d{2,4})?(?![\d\p{L}])/gu;

const JOURNAL_WORD = /\b(?:Journal|Review|Revue|Rivista|Zeitschrift|Quarterly|Bulletin|Studies|Daily|Times|Post|Gazette|Zeitung|Pravda|Izvestiia)\b/u;

export interface RunImprint {
  readonly imprint: Imprint;
  readonly start: number;
  readonly end: number;
  readonly dayGiven: boolean;
}

/** Commas outside brackets and quotation marks between `from` and `to`. */
function commas(outline: Outline, from: number, to: number): number[] {
  const found: number[] = [];
  for (let at = outline.text.indexOf(',', from); at !== -1 && at < to; at = outline.text.indexOf(',', at + 1)) if (!isEnclosed(outline, at)) found.push(at);
  return found;
}

/**
 * Reads an imprint without brackets behind `from`: *, Moscow: Novosti, 1973*, *, Indiana University Press, 1973*, *, 31 May 2014*.
 *
 * A year within the title (*, 1928–1931, University of Washington Press, 1969*) is passed over for the last one.
 */
export function imprintInRun(outline: Outline, from: number): RunImprint | null {
  const { text } = outline;
  let year: RegExpMatchArray | null = null;
  for (const match of text.slice(from).matchAll(YEAR)) if (match.index > 0 && !isEnclosed(outline, from + match.index)) year = match;
  if (year?.index === undefined) return null;
  const end = from + year.index + year[0].length;
  let head = from + year.index;
  const before = text.slice(from, head);
  const dated = /(?:(\d{1,2})\.? )?(\p{L}+)\.? (?:(\d{1,2}), )?$/u.exec(before.slice(-30));
  const isMonth = dated?.[2] !== undefined && (Object.hasOwn(MONTHS, dated[2].toLowerCase()) || Object.hasOwn(SEASONS, dated[2].toLowerCase()));
  if (isMonth) head -= dated[0].length;
  const issued = readDate(text.slice(head, end));
  if (issued === null) return null;
  const stop = text.slice(from, head).trimEnd().replace(/,$/u, '').length + from;
  const cuts = commas(outline, from, stop);
  const last = cuts[cuts.length - 1];
  const only = { imprint: { issued }, start: stop, end, dayGiven: isMonth && (dated?.[1] ?? dated?.[3]) !== undefined };
  if (isMonth) return only;
  const part = (index: number): string => text.slice((cuts[index] ?? from - 1) + 1, cuts[index + 1] ?? stop).trim();
  if (last === undefined) return only;
  const behind = text.slice(end, end + 8);
  if (/^, (?:vol|no|n)\./u.test(behind)) return only;
  let index = cuts.length - 1;
  const tail = part(index);
  let colon = text.indexOf(':', last);
  while (colon !== -1 && isEnclosed(outline, colon)) colon = text.indexOf(':', colon + 1);
  if (colon > 0 && colon < stop) {
    while (index > 0 && (isPlace(part(index - 1)) || REGIONS.has(part(index).slice(0, part(index).indexOf(':')).toLowerCase()) && isPlace(part(index - 1)))) index--;
    const start = cuts[index] ?? from;
    return { imprint: { place: text.slice(start + 1, colon).trim(), publisher: text.slice(colon + 1, stop).trim(), issued }, start, end, dayGiven: false };
  }
  if (REGIONS.has(tail.toLowerCase()) && index > 0 && isPlace(part(index - 1))) {
    return { imprint: { place: `${part(index - 1)}, ${tail}`, issued }, start: cuts[index - 1] ?? from, end, dayGiven: false };
  }
  if (isPlace(tail) && !hasPublisherWord(tail)) {
    if (index > 0 && hasPublisherWord(part(index - 1))) return { imprint: { publisher: part(index - 1), place: tail, issued }, start: cuts[index - 1] ?? from, end, dayGiven: false };
    return { imprint: { place: tail, issued }, start: last, end, dayGiven: false };
  }
  const words = tail.split(' ');
  if (!/^\p{L}/u.test(tail) || words.length > 8 || !words.some(word => /^\p{Lu}/u.test(word))) return only;
  if (/ & | and /u.test(tail) && index > 0 && /^\p{Lu}\p{L}+$/u.test(part(index - 1)) && !isPlace(part(index - 1))) {
    index--;
    return { imprint: { publisher: text.slice((cuts[index] ?? from) + 1, stop).trim(), issued }, start: cuts[index] ?? from, end, dayGiven: false };
  }
  if (index > 0 && isPlace(part(index - 1))) return { imprint: { place: part(index - 1), publisher: tail, issued }, start: cuts[index - 1] ?? from, end, dayGiven: false };
  if (JOURNAL_WORD.test(tail) && !hasPublisherWord(tail)) return only;
  if (hasPublisherWord(tail) || index > 0 || behind !== '') return { imprint: { publisher: tail, issued }, start: last, end, dayGiven: false };
  return only;
}
