import type { Locator } from '../records/citation.js';

const PAGES = '(?:[ivxlc]+|\\d{1,4})(?: ?[-–—‒] ?(?:[ivxlc]+|\\d{1,4}))?(?: ?ff?\\.| note| fn\\.? ?\\d+| n\\.? ?\\d+)?';
let list: RegExp | undefined;
/** Pages and ranges one after another; the pattern is made at the first use. */
const pageList = (): RegExp => (list ??= new RegExp(`^${PAGES}(?:, (?:and |especially )?${PAGES}| and ${PAGES})*(?![\\d/])(?!\\p{L})`, 'u'));
const LABEL = /^(?:pages?|pp?\.|S\.|Seiten?|ss\.|s\.|с\.|c\.|págs?\.|p)\s?(?=[\divxlc])/u;
const OTHER: readonly (readonly [RegExp, string])[] = [
  [/^(?:chapters?|chaps?\.|ch\.|Kap\.)\s?/u, 'chapter'], [/^(?:notes?|fn\.|nn?\.)\s?(?=\d)/u, 'note'], [/^(?:vol\.|volume|Bd\.)\s?(?=\d)/iu, 'volume'], [/^(?:part|pt\.)\s?(?=\d)/iu, 'part'], [/^§§?\s?/u, 'section'],
];

/** A page, a range, a list of both, at the head of `text`; with `bare`, also without *p.*. */
export function locatorAtHead(text: string, bare: boolean): { locator: Locator; end: number } | null {
  const skip = /^[\s,:]*(?:at |especially |esp\. |particularly |on )?/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(skip);
  const volume = /^[Vv]ol\. ?([\divxlc]+)(?:: ?|, (?:pp?\. ?)?)/u.exec(rest);
  const from = volume === null ? 0 : volume[0].length;
  const label = LABEL.exec(rest.slice(from));
  if (label !== null || bare || volume !== null) {
    const pages = pageList().exec(rest.slice(from + (label?.[0].length ?? 0)));
    if (pages !== null) return { locator: { label: 'page', value: pages[0].replace(/\s+/gu, ' ') }, end: skip + from + (label?.[0].length ?? 0) + pages[0].length };
  }
  for (const [pattern, name] of OTHER) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const value = /^[\divxlc]+(?:[-–]\d+)?(?!\p{L})/u.exec(rest.slice(match[0].length));
    if (value !== null) return { locator: { label: name, value: value[0] }, end: skip + match[0].length + value[0].length };
  }
  return null;
}
