import type { Edges } from './folios.js';
import type { Line } from './line.js';

/** The pages that a first page says its text has: *Journal of Roads 12 (2009), pp. 541–544*. */
export interface StatedPages {
  readonly line: number;
  readonly first: number;
  readonly last: number;
}

const PAGES = /^\p{Lu}.{8,140}[\s.:(](\d{1,4}) ?[-–—] ?(\d{1,4})\)?\.?$/u;
const IDENTIFIER = /^(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)10\.\d{4,9}\/\S+$/iu;

/** What the edges of the first page say of its pages. */
export function statedPages(lines: readonly Line[], edges: Edges): StatedPages[] {
  return [...edges].flatMap(([line, { page }]): StatedPages[] => {
    const text = page === 0 ? lines[line]?.text ?? '' : '';
    const match = text.length > 0 && /\d\)?\.?$/u.test(text) ? PAGES.exec(text) : null;
    if (match === null) return [];
    const [, from = '', to = ''] = match;
    const last = to.length < from.length ? from.slice(0, from.length - to.length) + to : to;
    return Number(last) > Number(from) ? [{ line, first: Number(from), last: Number(last) }] : [];
  });
}

/** Do stated pages hold a number on its page? */
export const isStated = (number: number, page: number, stated: readonly StatedPages[]): boolean => stated.some(({ first, last }) => number === first + page && number <= last);

/** The lines at the foot of the first page that say where the text appeared, and its identifier beside them: a folio bears them out. */
export function ownImprint(lines: readonly Line[], edges: Edges, stated: readonly StatedPages[], folios: Iterable<number>): number[] {
  const borneOut = (one: StatedPages): boolean => [...folios].some((i) => (lines[i]?.text.match(/\d+/gu) ?? []).some((number) => isStated(Number(number), edges.get(i)?.page ?? Infinity, [one])));
  const own = stated.filter((one) => edges.get(one.line)?.foot === true && borneOut(one)).map(({ line }) => line);
  return own.length === 0 ? [] : [...own, ...[...edges].filter(([i, { page, foot }]) => page === 0 && foot && IDENTIFIER.test(lines[i]?.text ?? '')).map(([i]) => i)];
}
