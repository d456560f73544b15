/** A title that is too short to be known by itself; `owned`: only behind the name of its author, *Hill’s Failed Port*. */
export interface ShortTitle { readonly title: string; readonly work: string; readonly families: readonly string[]; readonly year: number | undefined; readonly owned: boolean }

/** So far before and behind a title stands what tells of it. */
const BEFORE = 60, BEHIND = 16;
/** *Foner’s*, *Foner’s classic*, *Foner,*, *Foner, in*, *Foner published*. */
const NAMED = /(\p{L}+)('s(?: \p{Ll}+){0,2}|,| published| wrote|,? in) $/u;
const BOOK = /(?:(?:book|study|monograph|volume|novel|memoir|biography),?(?: entitled| titled)?|entitled|titled|author of),? $/u;
/** *the “Cold War”* quotes a word. */
const OPENED = /(?<!\b(?:the|an?|term|called|so-called) )["'_*]$/iu, CLOSED = /^[,.]?["'_*]/u;
const BRACKET = /(?:\(|[,;] )$/u, PAGED = /^, (?:pp?\. ?)?\d{1,3}(?:\p{Pd}\d{1,3})?[);]/u;

/**
 * Is a short title told of where it stands: behind its author’s name, as a book, in quotation marks, before its year or a page?
 *
 * One word says less than two: of *Foner in Reconstruction*, *“Reconstruction”* and *(Reconstruction, 45)* none is sure.
 */
export function isToldOf(text: string, start: number, { title, families, year, owned }: ShortTitle): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start), behind = text.slice(start + title.length, start + title.length + BEHIND), words = title.includes(' ');
  const [, name = '', sign = ''] = NAMED.exec(before) ?? [];
  if (families.includes(name.toLowerCase()) && (owned ? sign.startsWith('\'s') : words || !sign.endsWith('in'))) return true;
  if (owned) return false;
  const marked = OPENED.exec(before)?.[0];
  return BOOK.test(before) || year !== undefined && behind.startsWith(` (${String(year)})`) || marked !== undefined && CLOSED.test(behind) && (words || marked === '_' || marked === '*') || words && BRACKET.test(before) && PAGED.test(behind);
}
